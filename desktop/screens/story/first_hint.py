"""What an author is told who has never been here: the three keys one needs.

It lies over the foot of the page in Reread until a note was made, or it was sent away;
then it is gone for ever, in all windows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton
from typing_extensions import override

from desktop.actions.actions import ACTIONS, native, shortcuts_for
from desktop.storage.story.story_state import Mode
from desktop.widgets.labels import plain_label
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.preferences import Preferences
    from desktop.session.story.story_session import StorySession
    from desktop.widgets.floating_bars import FloatingBars

_TOLD = {
    "highlight-yellow": template("highlights the sentence, or what you select"),
    "note": template("writes a note on it"),
    "shortcuts": template("shows every other key"),
}
"""What the keys of three actions do."""
_GAP = 22
"""Between what two keys do, in pixels."""


class FirstHint(QFrame):
    """The bar with the three keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 10, 8)
        self._row.setSpacing(7)
        self.close_button = QPushButton(translate("Got it"), self)
        # A click must not take the caret out of the page.
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("The first keys"))
        self.hide()

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Show what ``keys`` do, by the ids of their actions, and the bar with it."""
        told = [
            (keys[name], translate(words))
            for name, words in _TOLD.items()
            if name in keys  # else the author took it away, and knows
        ]
        for number, (key, words) in enumerate(told):
            if number:
                self._row.addSpacing(_GAP - self._row.spacing())
            self._row.addWidget(plain_label(self, "key", key))
            self._row.addWidget(plain_label(self, words=words))
        self._row.addStretch(1)
        self._row.addSpacing(_GAP)
        self._row.addWidget(self.close_button)
        spoken = (translate("{action}: {keys}", action=w, keys=k) for k, w in told)
        self.setAccessibleDescription("\n".join(spoken))
        self.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_button.click()
        else:
            super().keyPressEvent(event)


class FirstSteps(QObject):
    """Shows the bar while it is of use, and never again after."""

    def __init__(
        self,
        bars: FloatingBars,
        session: StorySession,
        modes: StoryModes,
        preferences: Preferences,
    ) -> None:
        """Show it.

        Args:
            bars: Where it lies.
            session: The story, whose first note ends it.
            modes: In which mode the story is shown.
            preferences: Where it is kept that the author knows.
        """
        super().__init__(bars)
        self._bars, self._session, self._modes = bars, session, modes
        self._preferences = preferences
        self._count = session.notes.note_count
        self.bar = FirstHint(bars)
        self.bar.close_button.clicked.connect(self._end)
        bars.add(self.bar)
        changed = preferences.settings.shortcuts
        specs = (spec for spec in ACTIONS if spec.id in _TOLD)
        found = {spec.id: shortcuts_for(spec, changed, Mode.REREAD) for spec in specs}
        keys = {name: native(theirs[0]) for name, theirs in found.items() if theirs}
        self.bar.show_keys(keys)
        session.notes_changed.connect(self._on_notes_changed)
        modes.changed.connect(self._show_if_rereading)
        preferences.changed.connect(self._show_if_rereading)
        self._show_if_rereading()

    def _on_notes_changed(self) -> None:
        if self._session.notes.note_count > self._count:
            self._end()

    def _end(self) -> None:
        self._preferences.update(shows_first_hint=False)
        self._show_if_rereading()

    def _show_if_rereading(self) -> None:
        is_wanted = self._preferences.settings.shows_first_hint
        is_rereading = self._modes.mode is Mode.REREAD
        if self.bar.isHidden() == (is_wanted and is_rereading):
            self.bar.setVisible(is_wanted and is_rereading)
