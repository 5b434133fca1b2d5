"""What can stand beside the page: the story once more, or a text of its own.

Each has its view, knows what it is called, and is let go of with all it was made of.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.annotations.annotation_set import AnnotationSet
from desktop.screens.story.pane.pane_view import PaneView
from desktop.screens.story.pane.second_place import SecondPlace
from desktop.screens.story.standing.page_looks import looks_on
from desktop.session.keeping.beside_texts import FollowedFile, WrittenAnew
from desktop.session.keeping.shown_story import draft_in
from desktop.session.story.mirrored_text import MirroredText
from desktop.session.story.ready_text import begin_flowing
from desktop.session.story.story_session import StorySession
from desktop.storage.files.disk_errors import shown_name, shown_path
from desktop.typography.paragraph_looks import looks_of
from desktop.wording.dates import sentence_moment
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.page.page_view import PageView
    from desktop.screens.story.pane.pane_view import Surroundings
    from desktop.screens.story.pane.the_page import ThePage
    from desktop.session.keeping.beside_texts import BesideText
    from desktop.session.keeping.shown_story import ReadOnlyStory, ShownStory
    from desktop.text.structure.outline import Outline
    from desktop.typography.type_setting import TypeSetting


class Beside(ABC):
    """A text beside the page.

    Attributes:
        view: Where it is shown.
        name: What it is called.
        remark: What else there is to know of it; may be empty.
        has_like_places: Whether the story's places are to be found in it.
    """

    view: PaneView
    name: str
    remark: str = ""
    has_like_places: bool = False

    @property
    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What actions do with it that do the same on the page, by their ids."""
        return self.view.commands

    def show_theme(self, theme: Theme, setting: TypeSetting) -> None:
        """Draw in the colours of ``theme`` from now on, in that type."""
        self.view.show_theme(theme, setting)

    @abstractmethod
    def let_go(self) -> None:
        """Let it go, for good, with its view."""


class StoryBeside(Beside):
    """The story itself, at a second place."""

    has_like_places = True

    def __init__(self, at: ThePage, around: Surroundings, parent: QWidget) -> None:
        """Show what is on the page.

        Args:
            at: The page, and what belongs to it.
            around: What the view has in common with the page.
            parent: The widget the view stands in.
        """
        self._at = at
        self.name = at.called
        self.mirror = MirroredText(at.story.session.live, parent)
        self.view = PaneView(
            at.story.session,
            self.mirror.live,
            lambda: at.statistics.outline,
            around,
            parent,
            is_markdown=at.story.is_markdown,
        )
        self.mirror.renewing = self.view.page.renewing
        self.mirror.renewed.connect(self._show_looks)
        at.statistics.outlined.connect(self._show_looks)
        self.view.marks.is_shown = at.reading.is_shown
        at.navigation.note_chosen.connect(self.view.choose)
        self.view.choose(at.navigation.chosen or "")
        at.overview.marked.connect(self._show_marks)
        self._show_marks()
        self._show_looks()
        self.place = SecondPlace(self.view, at)

    @property
    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {**self.view.commands, **self.place.commands}

    @override
    def show_theme(self, theme: Theme, setting: TypeSetting) -> None:
        super().show_theme(theme, setting)
        self.place.bar.show_theme(theme)

    def _show_marks(self) -> None:
        self.view.overview.show_marks(self._at.overview.marks)

    def _show_looks(self) -> None:
        # Both documents have the same blocks.
        self.view.page.set_looks(self._at.page.page_layout.typesetter.looks)

    @override
    def let_go(self) -> None:
        self._at.statistics.outlined.disconnect(self._show_looks)
        self._at.navigation.note_chosen.disconnect(self.view.choose)
        self._at.overview.marked.disconnect(self._show_marks)
        self.place.let_go()
        self.mirror.let_go()
        self.view.let_go()
        self.view.deleteLater()
        self.mirror.deleteLater()


class DraftBeside(Beside):
    """A kept draft, with the notes that were on it."""

    has_like_places = True

    def __init__(
        self, read: BesideText, story: ShownStory, around: Surroundings, parent: QWidget
    ) -> None:
        """Show the draft of ``story`` that was read."""
        draft = read.draft
        assert draft is not None
        self.file = draft.file
        self.name = draft.full_title
        now = datetime.now().astimezone()
        moment = sentence_moment(draft.kept_at, now)
        self.remark = translate("kept {moment}", moment=moment)
        author = story.marking.author
        self._story: ReadOnlyStory = draft_in(read.file, story.path, draft, author)
        session, outline = self._story.session, read.outline
        session.know_own(story.session.makers.own_ids)
        self.view = _view_of(
            session, lambda: outline, around, parent, story.is_markdown
        )

    @override
    def let_go(self) -> None:
        self.view.let_go()
        self._story.stop()
        self.view.deleteLater()
        self._story.session.deleteLater()


class FileBeside(Beside):
    """Another file, followed when other programs write it."""

    def __init__(self, read: BesideText, around: Surroundings, parent: QWidget) -> None:
        """Show the file that was read."""
        path = read.file.path
        self.path: Path = path
        self.name = shown_name(path)
        self.remark = shown_path(path.absolute().parent)
        self._is_markdown = read.file.is_markdown
        self._outline = read.outline
        self._session = StorySession(
            read.file.text, AnnotationSet(), {}, is_markdown=self._is_markdown
        )
        self.view = _view_of(
            self._session, self._outline_now, around, parent, self._is_markdown
        )
        self.followed = FollowedFile(read.file, self._session)
        self.followed.rewritten.connect(self._on_rewritten)

    def _outline_now(self) -> Outline:
        return self._outline

    def _on_rewritten(self, found: WrittenAnew) -> None:
        self._outline = found.outline
        self._session.revise(found.revision)
        _show_looks(self.view.page, found.outline, is_markdown=self._is_markdown)

    @override
    def let_go(self) -> None:
        self.followed.let_go()
        self.view.let_go()
        self.view.deleteLater()
        self._session.deleteLater()


def _view_of(
    session: StorySession,
    outline: Callable[[], Outline],
    around: Surroundings,
    parent: QWidget,
    is_markdown: bool,
) -> PaneView:
    """Return the view of a text that is nowhere else."""
    begin_flowing(session.live, session.paragraphs.wrapping, None)
    view = PaneView(
        session, session.live, outline, around, parent, is_markdown=is_markdown
    )
    _show_looks(view.page, outline(), is_markdown=is_markdown)
    return view


def _show_looks(page: PageView, outline: Outline, *, is_markdown: bool) -> None:
    looks = looks_of(page.live.text, outline, is_markdown=is_markdown)
    page.set_looks(looks_on(page, looks))
