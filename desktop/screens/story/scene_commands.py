"""What the author says of scenes and chapters: by a row of the contents, or by keys.

While the contents have the keys, it is the row there that is meant, else the scene at
the caret.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from desktop.annotations.kinds import Stage
from desktop.screens.story.contents_rows import title_of
from desktop.session.story.noting.scene_notes import (
    NOTHING_SAID,
    all_said,
    part_told,
    say_of_part,
)
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span
from desktop.widgets.offers import passing_menu
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.page.page_view import PageView
    from desktop.panels.contents_panel import ContentsPanel, PartList
    from desktop.panels.revise_panel import RevisePanel
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.story_display import StoryDisplay
    from desktop.screens.story.story_modes import StoryModes
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.story.noting.scene_notes import SceneSaid
    from desktop.widgets.message_bar import Say

_NEXT: dict[Stage | None, Stage | None] = {
    None: Stage.TO_REVISE,
    Stage.TO_REVISE: Stage.REVISED,
    Stage.REVISED: Stage.DONE,
    Stage.DONE: None,
}


class SceneCommands(QObject):
    """Says of scenes and chapters how far they have come, and what happens in them."""

    def __init__(
        self,
        story: ShownStory,
        statistics: StoryStatistics,
        display: StoryDisplay,
        page: PageView,
        contents: ContentsPanel,
        revise: RevisePanel,
        modes: StoryModes,
        attempts: Attempts,
        say: Say,
        unfold: Callable[[], None],
    ) -> None:
        """Follow both lists of parts.

        Args:
            story: The story.
            statistics: What knows its parts.
            display: What shows them.
            page: The page.
            contents: The contents, in Reread.
            revise: The same in Revise.
            modes: Which of them is shown.
            attempts: What is asked for, and may be refused.
            say: Tells the author something.
            unfold: Shows the contents, if they are folded away.
        """
        super().__init__(page)
        self._story = story
        self._session = story.session
        self._statistics = statistics
        self._display = display
        self._page = page
        self._contents = contents
        self._revise = revise
        self._modes = modes
        self._attempts = attempts
        self._say = say
        self._unfold = unfold
        for parts in (contents.part_list, revise.scenes):
            parts.menu_wanted.connect(self.show_menu)
            parts.synopsis_written.connect(self._on_written)
            parts.left.connect(self._on_left)

    def next_state(self) -> None:
        """Let the scene that is meant have come one step further, or begin anew."""
        part = self._meant()
        stage = _NEXT[self._said(part).stage]
        self.set_stage(part, stage)
        if self._said(part).stage is stage:
            state = stage.label if stage is not None else translate("no state")
            name = self._name(part)
            self._say(translate("“{scene}”: {state}", scene=name, state=state))

    def set_stage(self, part: int | None, stage: Stage | None) -> None:
        """Say how far a part has come, by its index; None is the story."""
        said = self._said(part)
        self._attempts.call(partial(self._tell, part, said.synopsis, stage))

    def write_synopsis(self) -> None:
        """Let the author write what happens in the scene that is meant."""
        self._write(self._meant())

    def _write(self, part: int | None) -> None:
        if part is None and self._modes.mode is Mode.REVISE:
            self._display.is_story_told = True
            self._display.show_scenes()
        keys_from = QApplication.focusWidget()
        self._unfold()
        self._parts.write_synopsis(part, keys_from)

    def show_menu(self, part: int | None, place: QPoint) -> None:
        """Show what can be said of a part, at a ``place`` of the screen."""
        menu, now = passing_menu(self._parts), self._said(part).stage
        for stage in (*Stage, None):
            label = stage.label if stage is not None else translate("No state")
            action = menu.addAction(label, partial(self.set_stage, part, stage))
            action.setCheckable(True)
            action.setChecked(stage is now)
        menu.addSeparator()
        menu.addAction(translate("Synopsis…"), partial(self._write, part))
        menu.popup(place)

    # How it is done

    @property
    def _parts(self) -> PartList:
        is_revising = self._modes.mode is Mode.REVISE
        return self._revise.scenes if is_revising else self._contents.part_list

    def _said(self, part: int | None) -> SceneSaid:
        outline = self._statistics.outline
        return all_said(self._session, outline).get(part, NOTHING_SAID)

    def _meant(self) -> int | None:
        """Return which part is meant; None for a story without parts."""
        row = self._parts.told_of
        if row is not None and row.can_be_told_of:
            return row.part
        place = self._page.place_meant
        return part_told(self._statistics.outline, Span(place, place))

    def _name(self, part: int | None) -> str:
        if part is None:
            return self._display.title
        return title_of(self._statistics.outline.parts[part])

    def _tell(self, part: int | None, synopsis: str, stage: Stage | None) -> None:
        author = self._story.marking.author
        is_said = say_of_part(
            self._session,
            self._statistics.outline,
            part,
            author,
            synopsis=synopsis,
            stage=stage,
        )
        if not is_said:
            self._say(translate("There are no words yet to say that of."))

    def _on_written(self, part: int | None, words: str) -> None:
        stage = self._said(part).stage
        self._attempts.call(partial(self._tell, part, words, stage))

    def _on_left(self) -> None:
        if self._display.is_story_told:
            self._display.is_story_told = False
            self._display.show_notes_later()
