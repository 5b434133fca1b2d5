"""The story at a second place, where it can be marked and edited as on the page.

What is typed there is typed into the story itself.  Undo, notes and saving know of one
text; which of its two places has the keys tells where what they bring back is shown.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.actions.actions import ACTIONS
from desktop.annotations.kinds import KEYED_KINDS, KINDS, Colour
from desktop.page.selection_bar import SelectionBar
from desktop.page.smart_typing import SmartTyping
from desktop.screens.story.noting.note_commands import MarkingCommands, selected_ink
from desktop.screens.story.noting.quick_commands import QuickCommands
from desktop.screens.story.text_commands import EmphasisCommands
from desktop.storage.story.story_state import Mode
from desktop.text.emphasis import EmphasisStyle
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.screens.story.pane.pane_view import PaneView
    from desktop.screens.story.pane.the_page import ThePage
    from desktop.session.story.history import Returned
    from desktop.text.span import Span


MARKS = tuple(spec for spec in ACTIONS if spec.menu == "Mark")
"""The actions that make notes."""


class SecondPlace(QObject):
    """Lets the story be marked and edited in a view beside its page."""

    def __init__(self, view: PaneView, at: ThePage) -> None:
        """Begin as locked as the page is.

        Args:
            view: The story at its second place.
            at: Its page, and what belongs to that.
        """
        super().__init__(view)
        self._at = at
        self._page = page = view.page
        self._session = at.story.session
        page.flows = at.page.flow
        page.edit_as(at.page)
        page.twin, at.page.twin = at.page, page
        page.menu_opening.connect(at.page.menu_opening)
        page.selected.connect(self._on_selected)
        page.left_alone.connect(self._on_left_alone)
        page.withheld.connect(self._on_withheld)
        at.page.locked.connect(self._show_whether_editable)
        at.suggesting.toggled.connect(self._show_whether_editable)
        at.navigation.is_shown_elsewhere = self._shows_returned
        self._emphasis = EmphasisCommands(at.story, page, at.suggesting, at.say)
        SmartTyping(page, self._session, at.suggesting.suggester, at.typist)
        self._make_marking()
        self._show_whether_editable()

    def _make_marking(self) -> None:
        at = self._at
        self.bar = SelectionBar(at.theme(), self._page.viewport())
        self._marking = MarkingCommands(
            at.story, self._page, self.bar, at.navigation, at.writing, at.attempts
        )
        self._marking.writes_elsewhere = True
        self._quick = QuickCommands(
            at.story,
            self._page,
            self.bar,
            at.navigation,
            at.preferences,
            at.attempts,
            at.theme,
            at.say,
        )
        self._page.shifted.connect(self.bar.hide)
        at.modes.changed.connect(self._show_keys)
        at.preferences.changed.connect(self._show_keys)
        self._show_keys()

    @property
    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What actions do here with the selected words, by their ids."""
        mark = self._marking
        kinds = [kind for kind in KEYED_KINDS if KINDS[kind].is_on_passage]
        return {
            **{
                f"highlight-{each.value}": partial(mark.highlight, each)
                for each in Colour
            },
            **{kind.action: partial(mark.write, kind) for kind in kinds},
            "insert-here": mark.insert_here,
            "quick-note": self._quick.open,
            "toggle-bookmark": partial(self._at.bookmarking.toggle, self._page),
            **self._editing,
        }

    @property
    def _editing(self) -> Mapping[str, Callable[[], object]]:
        set_apart = self._emphasis.set_apart
        moves = {"up": -1, "down": 1}.items()
        return {
            "italics": partial(set_apart, EmphasisStyle.ITALIC),
            "bold": partial(set_apart, EmphasisStyle.BOLD),
            **{f"move-paragraph-{w}": partial(self._move, step) for w, step in moves},
            **{f"move-scene-{w}": partial(self._move_scene, step) for w, step in moves},
        }

    def _move(self, step: int) -> None:
        with self._at.moving.on(self._page):
            self._at.moving.paragraph(step)

    def _move_scene(self, step: int) -> None:
        with self._at.moving.on(self._page):
            self._at.moving.scene(step)

    def _show_keys(self) -> None:
        modes, settings = self._at.modes, self._at.preferences.settings
        self.bar.show_meanings(settings.colour_meanings)
        self.bar.show_keys({spec.id: modes.key_of(spec.id) for spec in MARKS})

    def let_go(self) -> None:
        """Leave the page to itself, for good."""
        at = self._at
        at.page.twin = None
        at.navigation.is_shown_elsewhere = _is_nowhere
        at.page.locked.disconnect(self._show_whether_editable)
        at.suggesting.toggled.disconnect(self._show_whether_editable)

    def _show_whether_editable(self) -> None:
        # What is only suggested is shown on the page, where its words stand.
        may = self._at.page.is_editable and not self._at.suggesting.is_on
        if may != self._page.is_editable:
            self._page.set_editable(may)

    def _on_selected(self) -> None:
        page = self._page
        if page.hasFocus():
            self._session.caret_at(page.selected_span)
        if selected_ink(page).is_empty:
            self.bar.hide()
        elif self._at.modes.mode is Mode.REREAD or page.underMouse():
            selection = page.selection_rectangle()
            self.bar.show_at(selection, page.viewport().rect())

    def _on_left_alone(self) -> None:
        """What is typed at the other place is another matter."""
        self._session.leave_place()
        self._session.history.end_typing()

    def _on_withheld(self) -> None:
        if self._at.suggesting.is_on and self._at.page.is_editable:
            self._at.say(
                translate("What you suggest is typed on the page, not beside it.")
            )

    def _shows_returned(self, back: Returned) -> bool:
        if not (self._page.hasFocus() and back.spans):
            return False
        caret = self._page.caret
        span = min(back.spans, key=partial(_distance, caret))
        self._page.select(span)
        self._page.reveal(span)
        self.bar.hide()
        return True


def _distance(place: int, span: Span) -> int:
    return max(span.start - place, place - span.end, 0)


def _is_nowhere(back: Returned) -> bool:
    del back
    return False
