"""The commands that move paragraphs, scenes and chapters, by keys and by dragging.

Caret, selection and view stay with the words that were moved.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.screens.story.noting.note_commands import make_sure_of_caret
from desktop.storage.story.story_state import Mode
from desktop.text.moving.rearranging import Stay
from desktop.text.span import Span
from desktop.text.structure.outline import PartKind
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.page.page_view import PageView
    from desktop.panels.scene_list import SceneList
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.screens.story.text_commands import Suggesting
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.text.moving.landing import Landing
    from desktop.text.moving.rearranging import Rearrangement
    from desktop.text.structure.outline import Outline, Part
    from desktop.widgets.message_bar import Say

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
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
_NO_HEADING = translate("A number that is out of its order is no chapter any more.")
_NO_PARTS = translate("There are no scenes to move here.")
_BESIDE = {
    PartKind.FRONT_MATTER: _PARAGRAPH[Stay.FIXED],
    PartKind.BACK_MATTER: translate("What stands after the story stays there."),
}


class MovingCommands(QObject):
    """Moves what stands at the caret, or in a row of the contents."""

    def __init__(
        self,
        story: ShownStory,
        statistics: StoryStatistics,
        page: PageView,
        scenes: SceneList,
        modes: StoryModes,
        suggesting: Suggesting,
        attempts: Attempts,
        say: Say,
    ) -> None:
        super().__init__(page)
        self._story = story
        self._session = story.session
        self._statistics = statistics
        self._page = page
        self._scenes = scenes
        self._modes = modes
        self._suggesting = suggesting
        self._attempts = attempts
        self._say = say
        self._place: int | None = None  # of a part that was moved
        self._chapters = 0
        scenes.dropped.connect(self._on_dropped)
        statistics.outlined.connect(self._on_outlined)
        suggesting.toggled.connect(self.show_whether_possible)

    def show_whether_possible(self) -> None:
        """Let the rows of the contents be moved, if text can be moved now."""
        is_possible = self._problem() is None
        self._scenes.set_movable(is_possible)
        up, down = map(self._modes.key_of, ("move-scene-up", "move-scene-down"))
        words = translate("{up} and {down} move what is chosen.", up=up, down=down)
        has_keys = is_possible and up and down
        self._scenes.setAccessibleDescription(words if has_keys else "")

    @contextmanager
    def on(self, page: PageView) -> Iterator[None]:
        """Move, within, what stands at the caret of another view of the story."""
        before, self._page = self._page, page
        try:
            yield
        finally:
            self._page = before

    def paragraph(self, step: int) -> None:
        """Move the paragraphs that are selected down, or up if ``step`` is below zero.

        While the contents have the keys, it is the scene that is chosen there.

        Raises:
            NotPossible: If the author does not see which.
            NoRoom: If a paragraph would be too long to be edited.
        """
        # Imported late: not before something is moved.
        from desktop.session.story.writing.moving import move_paragraphs

        if self._scenes.hasFocus():
            self.scene(step)
            return
        if self._is_refused():
            return
        make_sure_of_caret(self._page)
        selected, seen = self._page.selected_span, self._place_seen()
        found = move_paragraphs(self._session, selected, step)
        if isinstance(found, Stay):
            self._say(_PARAGRAPH[found])
        else:
            self._follow(found, selected, seen)

    def scene(self, step: int) -> None:
        """Move the scene at the caret down, or up; on a heading, the chapter.

        While the contents have the keys, it is the one that is chosen there.

        Raises:
            NotPossible: If the author does not see which.
            NoRoom: If a paragraph would be too long to be edited.
        """
        if self._is_refused():
            return
        if self._scenes.hasFocus():
            self._move(self._scenes.chosen_part, step)
            return
        make_sure_of_caret(self._page)
        selected, seen = self._page.selected_span, self._place_seen()
        found = self._move(self._statistics.outline.part_at(selected.start), step)
        if found is not None:
            self._follow(found, selected, seen)

    def _move(self, part: int | None, step: int) -> Rearrangement | None:
        from desktop.session.story.writing.moving import move_part

        outline = self._statistics.outline
        return self._done(part, outline, move_part(self._session, outline, part, step))

    def _on_dropped(self, part: int, landing: Landing) -> None:
        self._attempts.call(self._put, part, landing)

    def _put(self, part: int, landing: Landing) -> None:
        from desktop.session.story.writing.moving import put_part

        outline = self._statistics.outline
        if not self._is_refused():
            found = put_part(self._session, outline, part, landing)
            self._done(part, outline, found)

    def _done(
        self, part: int | None, outline: Outline, found: Rearrangement | Stay
    ) -> Rearrangement | None:
        """Show what was done with a part, or say why nothing was."""
        moved = None if part is None else outline.parts[part]
        if isinstance(found, Stay):
            self._say(_why(found, moved))
            return None
        assert moved is not None
        start = Span(moved.span.start, moved.span.start)
        self._place = found.place_of(start).start
        self._chapters = _chapters_in(outline)
        self._statistics.take_moved()
        return found

    def _on_outlined(self) -> None:
        """Put the keys of the contents on what was moved last."""
        if self._place is None:
            return
        self._scenes.choose_at(self._place)
        self._place = None
        if _chapters_in(self._statistics.outline) < self._chapters:
            self._say(_NO_HEADING, translate("Undo takes that back."))

    def _is_refused(self) -> bool:
        focused: QWidget | None = self._page.window().focusWidget()
        if isinstance(focused, _FIELDS) and focused is not self._page:
            return True  # it is typed in, and the story is not what is meant
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


def _chapters_in(outline: Outline) -> int:
    return sum(part.kind is PartKind.CHAPTER for part in outline.parts)


def _why(stay: Stay, part: Part | None) -> str:
    if part is None or stay is Stay.NOTHING:
        return _NO_PARTS
    if part.kind in _BESIDE:
        return _BESIDE[part.kind]
    return (_SCENE if part.kind is PartKind.SCENE else _CHAPTER).get(stay, _NO_PARTS)
