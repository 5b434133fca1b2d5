"""What stands beside the page of a story: chosen, read and shown here.

It shows the story at a second place, one of its kept drafts, or another file; each has
a scroll of its own.  Drafts and files are read beside the window.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.actions.actions import ACTIONS
from desktop.anchoring.places import standing_places
from desktop.annotations.kinds import KEYED_KINDS, KINDS
from desktop.screens.story.pane.beside import (
    Beside,
    DraftBeside,
    FileBeside,
    StoryBeside,
)
from desktop.screens.story.pane.pane_frame import PaneFrame
from desktop.screens.story.pane.pane_view import Surroundings
from desktop.session.background import LatestJob
from desktop.session.keeping.beside_texts import (
    BesideText,
    like_place,
    read_draft_beside,
    read_file_beside,
)
from desktop.session.lasting import making_what_stays
from desktop.storage.files.disk_errors import shown_name, shown_path
from desktop.storage.story.split_state import MOST_FILES, SplitState
from desktop.text.quoted_place import QuotedPlace, quoted_place
from desktop.value import replace, value
from desktop.widgets.labels import plain_tip
from desktop.widgets.offers import passing_menu
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu, QWidget

    from desktop.appearance.theme import Theme
    from desktop.drafts.draft_list import Draft
    from desktop.screens.story.pane.the_page import ThePage

_START = QuotedPlace(0)
_MOST_DRAFTS = 30
"""Drafts in the menu, the latest; all of them are in the list of drafts."""

_ON_NONE = {kind.action for kind in KEYED_KINDS if not KINDS[kind].is_on_passage}
_ON_PAGE_ONLY = frozenset(
    {
        *(
            spec.id
            for spec in ACTIONS
            if spec.menu == "Mark" and spec.id not in _ON_NONE
        ),
        *("cut-passage", "attach-to-selection", "add-passage", "italics", "bold"),
        *("move-paragraph-up", "move-paragraph-down"),
        *("move-scene-up", "move-scene-down", "toggle-bookmark"),
    }
)
"""The actions on the selected words, and on what is at the caret."""
_NOT_HERE = translate("That is done with words on the page, not beside it.")
_NO_PLACE = translate("A file of its own has no place in the story.")


@value
class _Like:
    """Where a place of one text is in another.

    Attributes:
        place: Where, in code points.
        goes_there: Whether it is a place of the story, to which the page goes.
    """

    place: int
    goes_there: bool


class SplitPane(QObject):
    """Shows a text beside the page, as the author chooses.

    Signals:
        file_wanted: The author wants to look for another file.
        closed: The author has seen enough.
        changed: Another text is shown, or another part of it.

    Attributes:
        frame: What it is shown in.
    """

    file_wanted = Signal()
    closed = Signal()
    changed = Signal()

    def __init__(
        self,
        the_page: ThePage,
        drafts: Callable[[], Sequence[Draft]],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """Show nothing yet.

        Args:
            the_page: What it stands beside.
            drafts: Returns the kept drafts of the story, the oldest first.
            theme: The colours.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self._at = the_page
        self._drafts = drafts
        self._theme = theme
        self._state = SplitState()
        self._shown: Beside | None = None
        self._is_over = False
        self.frame = PaneFrame(theme, parent)
        self._reading = LatestJob[BesideText | str](self)
        self._reading.done.connect(self._on_read)
        self._looking = LatestJob[_Like](self)
        self._looking.done.connect(self._on_found)
        head = self.frame.head
        head.choosing.connect(self.choose)
        head.here_wanted.connect(self.come_here)
        head.there_wanted.connect(self.go_there)
        head.closed.connect(self.closed)

    # What is shown

    @property
    def shown(self) -> Beside | None:
        """What is shown; None while it is read, or cannot be."""
        return self._shown

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be read or found."""
        return self._reading.is_busy or self._looking.is_busy

    def show_left(self, left: SplitState) -> None:
        """Show what was shown when it was left."""
        if self._is_over:
            return  # The window was closed before it was painted.
        self._state = left
        if left.draft:
            self.show_draft(left.draft, left.top)
        elif left.file:
            self.show_file(Path(left.file), left.top)
        else:
            page = self._at.page
            known = left.top != _START
            place = _left_at(left.top, page.live.text) if known else page.reading_place
            self.show_story(place)

    def show_story(self, place: int) -> None:
        """Show the story from ``place`` on."""
        at = self._at
        self._begin(SplitState(), at.called)
        with making_what_stays():
            beside = StoryBeside(at, self._surroundings(), self.frame)
        self._show(beside, place)

    def show_draft(self, draft: Draft | str, left: QuotedPlace | None = None) -> None:
        """Show a kept draft, or the one with that file.

        Args:
            draft: The draft, or the name of its file.
            left: Where it was left; if that is not given, at the page's place.
        """
        name = draft if isinstance(draft, str) else draft.file
        title = name if isinstance(draft, str) else draft.full_title
        self._begin(SplitState(draft=name), title)
        story = self._at.story
        now = story.session.text, self._at.page.reading_place
        self._reading.start(partial(read_draft_beside, story.path, draft, left, now))

    def show_file(self, path: Path, left: QuotedPlace = _START) -> None:
        """Show the file at ``path``; the story's own is shown as such.

        Args:
            path: The file.
            left: Where it was left.
        """
        if path.absolute() == self._at.story.path.absolute():
            self.show_story(self._at.page.reading_place)
            return
        files = dict.fromkeys((str(path.absolute()), *self._state.files))
        self._state = replace(self._state, files=tuple(files)[:MOST_FILES])
        self._begin(SplitState(file=str(path.absolute())), shown_name(path))
        self._reading.start(partial(read_file_beside, path, left))

    def state(self) -> SplitState:
        """Return what is shown, and where it is left."""
        if self._shown is None:
            return self._state
        page = self._shown.view.page
        top = quoted_place(page.reading_place, len(page.live), page.live.slice)
        return replace(self._state, top=top)

    # What the author does

    def choose(self) -> None:
        """Offer what can be shown."""
        self.frame.head.pop_up(self.menu())

    def menu(self) -> QMenu:
        """Return what can be shown; what is chosen in it is shown."""
        menu = passing_menu(self.frame)
        menu.setToolTipsVisible(True)
        self._fill(menu)
        return menu

    def come_here(self) -> None:
        """Show the place at which the page is."""
        shown, page = self._shown, self._at.page
        if isinstance(shown, StoryBeside):
            shown.view.page.go_back_to(page.reading_place, page.caret)
        elif shown is not None and shown.has_like_places:
            now, then = page.live.text, shown.view.page.live.text
            self._looking.start(partial(_like, now, page.reading_place, then))
        elif shown is not None:
            self._at.say(_NO_PLACE)

    def go_there(self) -> None:
        """Bring the page to the place that is shown."""
        shown = self._shown
        if isinstance(shown, StoryBeside):
            self._at.navigation.go_to(shown.view.page.place_meant)
        elif shown is not None and shown.has_like_places:
            page, now = shown.view.page, self._at.page.live.text
            place = page.place_meant
            there = partial(_like, page.live.text, place, now, goes_there=True)
            self._looking.start(there)
        elif shown is not None:
            self._at.say(_NO_PLACE)

    def do(self, action: str, on_page: Callable[[], object]) -> None:
        """Do here what ``action`` does; what is done on the page only, do there.

        Args:
            action: The id of the action.
            on_page: What does it on the page.
        """
        view = self.frame.view
        if action == "back-to-text":
            if view is None or not view.let_go_of_something():
                self._at.page.setFocus()
        elif self._shown is not None and action in self._shown.commands:
            self._at.attempts.call_action(action, self._shown.commands[action])
        elif action in _ON_PAGE_ONLY:
            self._at.say(_NOT_HERE)
        else:
            on_page()

    def look(self) -> None:
        """Look whether the file that is shown was written."""
        if isinstance(self._shown, FileBeside):
            self._shown.followed.look()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.frame.show_theme(theme)
        if self._shown is not None:
            self._shown.show_theme(theme, self._at.page.type_setting)

    def show_type(self) -> None:
        """Set the text in the type of the page."""
        if self._shown is not None:
            self._shown.view.page.set_type(self._at.page.type_setting)

    def wait(self) -> None:
        """Wait for what is being read or found."""
        self._reading.wait()
        self._looking.wait()

    def let_go(self) -> None:
        """Stop, for good: the window is about to be deleted, or this is closed."""
        self._is_over = True
        self._reading.let_go()
        self._looking.let_go()
        self._drop()

    # How it is done

    def _surroundings(self) -> Surroundings:
        at = self._at
        setting = at.page.type_setting
        return Surroundings(self._theme, setting, at.modes, at.attempts, at.say)

    def _begin(self, wanted: SplitState, name: str) -> None:
        """Show nothing for now; something else is about to be shown."""
        self._reading.forget()
        self._looking.forget()
        self._drop()
        state = self._state
        self._state = replace(state, draft=wanted.draft, file=wanted.file, top=_START)
        head = self.frame.head
        head.show_shown(name, "", can_here=False, can_there=False)
        self.frame.tell(translate("Reading…"))

    def _drop(self) -> None:
        shown, self._shown = self._shown, None
        had_keys = self.frame.has_keys()
        self.frame.take_view()
        if shown is not None:
            shown.let_go()
        if had_keys:
            self.frame.setFocus()

    def _on_read(self, read: BesideText | str) -> None:
        if isinstance(read, str):
            self.frame.tell(read)
            self.changed.emit()
            return
        with making_what_stays():
            beside = self._made(read)
        self._show(beside, read.place)

    def _made(self, read: BesideText) -> Beside:
        around = self._surroundings()
        if read.draft is not None:
            return DraftBeside(read, self._at.story, around, self.frame)
        beside = FileBeside(read, around, self.frame)
        beside.followed.failed.connect(self._on_lost)
        beside.followed.is_back.connect(self._on_back)
        return beside

    def _show(self, beside: Beside, place: int) -> None:
        had_keys, self._shown = self.frame.has_keys(), beside
        view, has_like = beside.view, beside.has_like_places
        self.frame.show_view(view)
        head = self.frame.head
        head.show_shown(
            beside.name, beside.remark, can_here=has_like, can_there=has_like
        )
        view.show()
        view.page.go_back_to(place)
        view.page.entered.connect(self.go_there)
        view.page.shifted.connect(self.changed)
        view.page.zoomed.connect(self._at.page.zoomed)
        # Not within the drop, of which the view would be gone.
        later = Qt.ConnectionType.QueuedConnection
        view.page.file_dropped.connect(self.show_file, later)
        if had_keys:
            view.setFocus()
        self.changed.emit()

    def _on_found(self, found: _Like) -> None:
        if found.goes_there:
            self._at.navigation.go_to(found.place)
        elif self._shown is not None:
            self._shown.view.page.go_back_to(found.place)

    def _on_lost(self, why: str) -> None:
        words = translate("{why} This is what it was when it was read.", why=why)
        self.frame.tell(words)

    def _on_back(self) -> None:
        self.frame.tell("")

    # The menu

    def _fill(self, menu: QMenu) -> None:
        state = self._state
        is_story = not (state.draft or state.file)
        here = self._at.page.reading_place
        does = partial(self.show_story, here)
        self._offer(menu, self._at.called, is_story, does)
        drafts = list(reversed(self._drafts()))[:_MOST_DRAFTS]
        if drafts:
            menu.addSeparator()
        for draft in drafts:
            does = partial(self.show_draft, draft)
            self._offer(menu, draft.full_title, draft.file == state.draft, does)
        menu.addSeparator()
        for file in state.files:
            path = Path(file)
            does = partial(self.show_file, path)
            name, is_it = shown_name(path), file == state.file
            self._offer(menu, name, is_it, does, tip=shown_path(path))
        menu.addAction(translate("Another file…"), self.file_wanted.emit)

    def _offer(
        self,
        menu: QMenu,
        words: str,
        is_on: bool,
        does: Callable[[], object],
        tip: str = "",
    ) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_on)
        action.setToolTip(plain_tip(tip) if tip else "")
        if is_on:
            menu.setActiveAction(action)
        action.triggered.connect(partial(_call, does))


def _left_at(left: QuotedPlace, text: str) -> int:
    """Return where a place is that was left in the story, which may be another now."""
    (found,) = standing_places([left], text)
    return min(left.position if found is None else found, len(text))


def _call(does: Callable[[], object], *_is_on: bool) -> None:
    does()


def _like(one: str, place: int, other: str, *, goes_there: bool = False) -> _Like:
    return _Like(like_place(one, place, other), goes_there)
