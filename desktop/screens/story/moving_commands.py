"""The commands that move paragraphs, scenes and chapters, by keys and by dragging.

Caret, selection and view stay with the words that were moved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.screens.story.note_commands import make_sure_of_caret
from desktop.storage.story.story_state import Mode
from desktop.text.moving.paragraph_moving import Stay
from desktop.text.span import Span
from desktop.text.structure.outline import PartKind
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.page.page_view import PageView
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.screens.story.text_commands import Suggesting
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.text.moving.rearranging import Rearrangement
    from desktop.text.structure.outline import Part

_PARAGRAPH = {
    Stay.NOTHING: translate("There is no paragraph at the caret."),
    Stay.FIRST: translate("This is the first paragraph."),
    Stay.LAST: translate("This is the last paragraph."),
    Stay.JOINED: translate("It would become one with the paragraph beside it."),
    Stay.FIXED: translate("What stands before the story stays there."),
}
_SCENE = {
    Stay.FIRST: translate("This is the first scene."),
    Stay.LAST: translate("This is the last scene."),
}
_CHAPTER = {
    Stay.FIRST: translate("This is the first chapter."),
    Stay.LAST: translate("This is the last chapter."),
}
_NO_PARTS = translate("There are no scenes to move here.")
_BESIDE = {
    PartKind.FRONT_MATTER: _PARAGRAPH[Stay.FIXED],
    PartKind.BACK_MATTER: translate("What stands after the story stays there."),
}


class MovingCommands(QObject):
    """Moves what stands at the caret, or in a row of the contents.

    Signals:
        part_moved: A scene or chapter was moved; carries where it begins now, in code
            points.
    """

    part_moved = Signal(int)

    def __init__(
        self,
        story: ShownStory,
        statistics: StoryStatistics,
        page: PageView,
        modes: StoryModes,
        suggesting: Suggesting,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._story = story
        self._session = story.session
        self._statistics = statistics
        self._page = page
        self._modes = modes
        self._suggesting = suggesting
        self._say = say

    @property
    def is_possible(self) -> bool:
        """Whether text can be moved now."""
        return self._problem() is None

    def paragraph(self, step: int) -> None:
        """Move the paragraphs that are selected down, or up if ``step`` is below zero.

        Raises:
            NotPossible: If the author does not see which.
            NoRoom: If a paragraph would be too long to be edited.
        """
        # Imported late: not before something is moved.
        from desktop.session.story.moving import move_paragraphs

        if self._is_refused():
            return
        make_sure_of_caret(self._page)
        selected, seen = self._page.selected_span, self._place_seen()
        found = move_paragraphs(self._session, selected, step)
        if isinstance(found, Stay):
            self._say(_PARAGRAPH[found])
        else:
            self._follow(found, selected, seen)

    def part_at_caret(self, step: int) -> None:
        """Move the scene at the caret down, or up; on a heading, the chapter.

        Raises:
            NotPossible: If the author does not see which.
            NoRoom: If a paragraph would be too long to be edited.
        """
        if self._is_refused():
            return
        make_sure_of_caret(self._page)
        selected, seen = self._page.selected_span, self._place_seen()
        part = self._statistics.outline.part_at(selected.start)
        found = self.part(part, step)
        if found is not None:
            self._follow(found, selected, seen)

    def part(self, part: int | None, step: int) -> Rearrangement | None:
        """Move the part with that index down, or up, and return what was done.

        Raises:
            NoRoom: If a paragraph would be too long to be edited.
        """
        from desktop.session.story.moving import move_part

        outline = self._statistics.outline
        found = move_part(self._session, outline, part, step)
        if not isinstance(found, Stay):
            assert part is not None
            self._tell_moved(found, outline.parts[part])
            return found
        self._say(_why(found, None if part is None else outline.parts[part]))
        return None

    def _is_refused(self) -> bool:
        problem = self._problem()
        if problem:
            self._say(problem)
        return problem is not None

    def _problem(self) -> str | None:
        """Return why nothing can be moved now, as a sentence; None if it can."""
        if self._modes.mode is not Mode.REVISE:
            return translate(
                "While you reread, the text is locked; paragraphs, scenes and chapters "
                "are moved in Revise."
            )
        if self._suggesting.is_on:
            return translate(
                "While you suggest, the text stays as it is. Edit again to move "
                "paragraphs, scenes and chapters."
            )
        return self._story.text_problem

    def _tell_moved(self, made: Rearrangement, part: Part) -> None:
        self._statistics.work_out()
        start = Span(part.span.start, part.span.start)
        self.part_moved.emit(made.place_of(start).start)

    # Where it is seen

    def _place_seen(self) -> float:
        """Return how far below the top of the view the caret is, in pixels."""
        return self._page.line_top(self._page.caret) - self._page.scroll_top

    def _follow(self, made: Rearrangement, selected: Span, seen: float) -> None:
        """Keep the selection on what was selected, and that in view."""
        page = self._page
        if not selected.is_empty:
            page.select(made.place_of(selected))
        top = self._place_seen()
        if not 0 <= top <= page.viewport().height() - 2 * page.type_setting.line_height:
            bar = page.verticalScrollBar()
            bar.setValue(bar.value() + round(top - seen))


def _why(stay: Stay, part: Part | None) -> str:
    if part is None or stay is Stay.NOTHING:
        return _NO_PARTS
    if part.kind in _BESIDE:
        return _BESIDE[part.kind]
    return (_SCENE if part.kind is PartKind.SCENE else _CHAPTER).get(stay, _NO_PARTS)
