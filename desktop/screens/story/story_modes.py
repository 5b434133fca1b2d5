"""The modes of one story: which it is in, what stands where in each, and their keys.

In Revise plain keys type, so that others do there what they do in Reread; and the
author may have given an action keys of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.actions.actions import Moment, first_key
from desktop.storage.story.story_state import Mode

if TYPE_CHECKING:
    from desktop.session.preferences import Preferences

_ON_PAGE = (Mode.REREAD, Mode.REVISE)


class StoryModes(QObject):
    """In which mode the author is with a story, and the keys that are good there.

    Attributes:
        mode: Reread, Revise or Compare; or the table of all notes.
        way: The same, but where the author comes back to from that table.
        moments: What is so now, of that for which some actions wait.

    Signals:
        entering: The author is about to be in a mode; carries the ``Mode``.
        changed: The author is in another mode, or entered it anew; carries the
            ``Mode``.
        moments_changed: Something else is so now.
    """

    entering = Signal(Mode)
    changed = Signal(Mode)
    moments_changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.mode = self.way = Mode.REREAD
        self.moments: frozenset[Moment] = frozenset()

    def enter(self, mode: Mode) -> None:
        """Go to Reread, where the text is locked, to Revise, Compare or the table."""
        self.entering.emit(mode)
        self.mode = mode
        if mode is not Mode.ALL_NOTES:
            self.way = mode
        self.changed.emit(mode)

    def show_moment(self, moment: Moment, *, is_now: bool) -> None:
        """Have keys call what they call at a moment, or no longer."""
        if (moment in self.moments) is not is_now:
            self.moments ^= {moment}
            self.moments_changed.emit()

    def key_of(self, action: str) -> str:
        """Return the key that calls an action as it is now; empty if none does."""
        changed = self._preferences.settings.shortcuts
        return first_key(action, changed, self.mode, self.moments)

    @property
    def going_keys(self) -> list[str]:
        """The keys that go from note to note in this mode, forwards first."""
        keys = map(self.key_of, ("next-note", "previous-note"))
        return list(filter(None, keys))


class _Stack(QStackedWidget):
    """Shows one of several widgets, and is nothing itself to a screen reader.

    To Qt it would be a “layered pane”, read each time the keys come to what is in it.
    """

    accessible_role = QAccessible.Role.Client

    def accessible_children(self) -> list[QWidget]:
        """Return what is shown."""
        shown = self.currentWidget()
        return [] if shown is None else [shown]


class ModePlaces:
    """What stands left and in the middle in each mode.

    Attributes:
        side: What stands left: contents in Reread, the to-do list in Revise.
        body: What stands in the middle: the page, or what a mode has in its place.
    """

    def __init__(self, parent: QWidget) -> None:
        self.side = _Stack(parent)
        self.body = _Stack(parent)
        self._places: dict[Mode, tuple[QWidget, QWidget]] = {}
        self._shown: QWidget | None = None
        self._instead: QWidget | None = None
        self._mode = Mode.REREAD

    def add(self, mode: Mode, side: QWidget, body: QWidget) -> None:
        """Have ``side`` and ``body`` stand left and in the middle in a mode."""
        for stack, widget in ((self.side, side), (self.body, body)):
            if stack.indexOf(widget) < 0:
                stack.addWidget(widget)
        self._places[mode] = (side, body)

    def put_around(self, body: QWidget, around: QWidget) -> None:
        """Have ``around``, which takes ``body`` in, stand wherever that stood."""
        # Where it was taken out, the stack shows another one by now.
        is_shown = self._shown in (body, None)
        self.body.addWidget(around)
        for mode, (side, there) in self._places.items():
            if there is body:
                self._places[mode] = (side, around)
        if is_shown:
            self._shown = around
            self.body.setCurrentWidget(around)

    def show(self, mode: Mode) -> None:
        """Show what stands left and in the middle in a mode, and give it the keys."""
        side, body = self._places[mode]
        self._shown, self._mode = body, mode
        if self._instead is not None and mode in _ON_PAGE:
            side = self._instead
        self.side.setCurrentWidget(side)
        self.body.setCurrentWidget(body)
        self.give_keys_back()

    def put_left(self, panel: QWidget | None) -> None:
        """Have ``panel`` stand left of the page in any mode, None what usually does."""
        self._instead = panel
        if panel is not None and self.side.indexOf(panel) < 0:
            self.side.addWidget(panel)
        if self._mode in _ON_PAGE:
            self.side.setCurrentWidget(panel or self._places[self._mode][0])

    @property
    def left(self) -> QWidget | None:
        """What stands left of the page in place of what usually does."""
        return self._instead

    def give_keys_to_side(self) -> None:
        """Give the keys to the first thing that takes them in what stands left."""
        shown = self.side.currentWidget()
        takes = Qt.FocusPolicy.TabFocus
        for widget in shown.findChildren(QWidget) if shown is not None else ():
            if widget.isVisible() and widget.focusPolicy() & takes:
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def give_keys_back(self) -> None:
        """Give the keys to what stands in the middle."""
        shown = self.body.currentWidget()
        if shown is not None:
            shown.setFocus()
