"""Stories that come to be, or to be called otherwise, while their window is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import RereadError, SaveFailed
from desktop.screens.saving.file_dialogs import ask_where_it_is
from desktop.session.background import LatestJob
from desktop.session.keeping.save_as import copied, farewell, gone_on, opened_anew
from desktop.session.lasting import making_what_stays
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.regular_file import is_gone, is_there
from desktop.storage.notes.notes_elsewhere import Elsewhere, likely_place
from desktop.storage.story.remembered import carry_over, forget_remembered
from desktop.storage.story.salvage import is_worth_a_look
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_moving import Brought, bring_along, remove_brought
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.session.keeping.opening import OpenStory
    from desktop.session.story.revision import Findings
    from desktop.window.main_window import MainWindow

_NOT_SAVED = translate(
    "What is in this window could not be saved, so the notes stay where they are."
)
_LEFT = (
    template(
        "The notes of “{name}” are here now; “{left}” stays where it is, as there is "
        "another of that name here: {notes}"
    ),
    template(
        "The notes of “{name}” are here now; “{left}” stays where it is, as there is "
        "another of that name here."
    ),
)
_MOVED = (
    template("What belonged to “{name}” is beside this story now: {notes}"),
    template("What belonged to “{name}” is beside this story now."),
)
_COPIED = (
    template("The notes of “{name}” were copied to this story: {notes}"),
    template("The notes of “{name}” were copied to this story."),
)


def moved_to(
    target: Path, window: MainWindow, make: Callable[[], MainWindow]
) -> MainWindow:
    """Let the story in a window go on at ``target``; return the window it is in now.

    The other window is put away, and gone before long.

    Args:
        target: What the story is called from now on.
        window: Where it is.
        make: Makes an empty window.

    Raises:
        SaveFailed: If the story cannot be put there; all is as it was then.
        StoryUnreadable: If what was put there cannot be read; likewise.
    """
    screen = window.story_screen
    assert screen is not None
    screen.finish_writing()
    assert window.desk is not None
    story = window.desk.story
    copy = copied(story, target)
    moved = in_its_place(window, make, partial(gone_on, story, copy))
    try:
        words = farewell(story.path, copy.path)
    except SaveFailed as problem:
        words = str(problem)
    moved.say(words)
    return moved


def in_its_place(
    window: MainWindow, make: Callable[[], MainWindow], open_: Callable[[], OpenStory]
) -> MainWindow:
    """Return a window in place of ``window``, with the story that ``open_`` opens."""
    screen = window.story_screen
    assert screen is not None
    chosen, place = screen.navigation.chosen, window.place
    window.put_away()
    with making_what_stays():
        moved = make()
        moved.go_to_place(place)
        moved.show_story(open_())
    moved.show()
    assert moved.story_screen is not None
    moved.story_screen.navigation.choose(chosen, reveal=False)
    window.deleteLater()
    return moved


class NotesMoves(QObject):
    """Brings along what belongs to a story, when its file has another name now.

    All of it is copied beside the window before anything is removed.

    Signals:
        replaced: A story is in another window than before; carries both windows.
        located: A story was found again; carries the window and the path.
    """

    replaced = Signal(object, object)
    located = Signal(object, object)

    def __init__(self, make: Callable[[], MainWindow], parent: QObject) -> None:
        """Make it.

        Args:
            make: Makes an empty window.
            parent: What it lives as long as.
        """
        super().__init__(parent)
        self._make = make
        self._jobs: list[LatestJob[object]] = []

    def let_go(self) -> None:
        """Stop, for good, when what is being done is done."""
        for job in self._jobs:
            job.let_go()

    # Into the window in which the story is open

    def bring(self, window: MainWindow, found: Elsewhere) -> None:
        """Bring what was ``found`` elsewhere to the story in ``window``."""
        if window.path is not None:
            work = partial(_brought, found.story, window.path)
            self._begin(work, partial(self._on_brought, window, found))

    def _on_brought(
        self, window: MainWindow, found: Elsewhere, result: Brought | str
    ) -> None:
        screen, desk = window.story_screen, window.desk
        if screen is None or desk is None or not window.isVisible():
            return  # It lies beside the story, which is all it has to.
        if isinstance(result, str) or not window.save():
            desk.offer_notes(found)
            window.say(result if isinstance(result, str) else _NOT_SAVED)
            return
        old, story = found.story, desk.story
        open_ = partial(opened_anew, story, old)
        moved = in_its_place(window, self._make, open_)
        self.replaced.emit(window, moved)
        if moved.desk is not None:
            became = moved.desk.story.arrival.became
            words = _words(old, result, became, is_moved=found.is_gone)
            moved.desk.tell_brought(became, words)
        if found.is_gone:
            self._begin(partial(_removed, old, result), moved.say_if_any)

    # From the list of stories

    def locate(self, window: MainWindow, story: Path) -> None:
        """Let the author say where a ``story`` that is gone is now."""
        self._begin(partial(likely_place, story), partial(self._ask, window, story))

    def _ask(self, window: MainWindow, story: Path, likely: Path) -> None:
        chosen = ask_where_it_is(window, story, likely)
        if chosen is None:
            if is_worth_a_look(story):
                self._offer_earlier(window, story)
        elif is_there(notes_path(chosen)) and is_there(notes_path(story)):
            self._offer_to_join(window, story, chosen)
        else:
            self._bring_to(window, story, chosen)

    def _offer_earlier(self, window: MainWindow, story: Path) -> None:
        show = partial(self.located.emit, window, story)
        words = translate(
            "Reread has earlier texts of “{story}”.", story=shown_name(story)
        )
        window.say(words, [(translate("Show them"), show)])

    def _offer_to_join(self, window: MainWindow, story: Path, chosen: Path) -> None:
        words = translate(
            "“{chosen}” has notes of its own, and was left as it is. Those that lie "
            "beside “{story}” can be joined with them.",
            chosen=shown_name(chosen),
            story=shown_name(story),
        )
        join = partial(self._bring_to, window, story, chosen)
        only_open = partial(self.located.emit, window, chosen)
        actions = [
            (translate("Join both"), join),
            (translate("Only open it"), only_open),
        ]
        window.ask("notes-of-both", words, actions)

    def _bring_to(self, window: MainWindow, story: Path, chosen: Path) -> None:
        done = partial(self._on_located, window, story, chosen)
        self._begin(partial(_brought, story, chosen), done)

    def _on_located(
        self, window: MainWindow, story: Path, chosen: Path, result: Brought | str
    ) -> None:
        if isinstance(result, str):
            window.say(result)
            return
        carry_over(story, chosen, is_known=True, keeps_own=result.is_joined)
        self.located.emit(window, chosen)
        if window.desk is not None and window.path == chosen:
            became = window.desk.story.arrival.became
            words = _words(story, result, became, is_moved=True)
            window.desk.tell_brought(became, words)
        self._begin(partial(_removed, story, result), window.say_if_any)

    # How it is done

    def _begin(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        job = LatestJob[object](self)
        self._jobs.append(job)
        job.done.connect(partial(self._on_done, job, done))
        job.start(work)

    def _on_done(
        self, job: LatestJob[object], done: Callable[..., object], result: object
    ) -> None:
        self._jobs.remove(job)
        job.deleteLater()
        done(result)


def _brought(story: Path, target: Path) -> Brought | str:
    """Return what was brought along, or why nothing could be."""
    try:
        read_story(target)
        return bring_along(story, target)
    except RereadError as problem:
        return str(problem)


def _removed(story: Path, brought: Brought) -> str:
    """Remove what was brought along; return why it could not be."""
    if not is_gone(story):
        return ""  # It came back meanwhile, and keeps what is its own.
    try:
        remove_brought(story, brought)
    except SaveFailed as problem:
        return str(problem)
    forget_remembered(story)
    return ""


def _words(old: Path, brought: Brought, became: Findings, *, is_moved: bool) -> str:
    """Return what was brought along from ``old``, and what became of the notes."""
    values = {"name": shown_name(old), "notes": became.sentence}
    if brought.left:
        values["left"] = shown_name(brought.left[0])
        pair = _LEFT
    else:
        pair = _MOVED if is_moved else _COPIED
    words = pair[not became.has_notes]
    return translate(words, **values)
