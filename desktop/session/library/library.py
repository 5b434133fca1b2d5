"""A library as a window knows it: its stories, kept up beside it, and the search.

A process of its own keeps the index up (:mod:`desktop.session.library.index_process`);
here it is only read, in a job beside the window.  Where no index can be kept, all is
read into memory instead, in a job too, which takes longer.
"""

from __future__ import annotations

import json
import sys
import time
from collections import deque
from contextlib import suppress
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QProcess, QTimer, Signal

from desktop.session.background import JobQueue, LatestJob
from desktop.session.lasting import let_stay
from desktop.session.slices import Slices
from desktop.storage.library.index_file import IndexFile, IndexUnavailable
from desktop.storage.library.library_search import Hit, LibrarySearch
from desktop.text.finding.wanted_words import (
    WantedWords,
    folded_name,
    wanted_words,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.steps import Steps
    from desktop.storage.library.entry import LibraryEntry

    _Asked = tuple[str, WantedWords, Sequence[LibraryEntry], LibraryEntry | None]

OF_EACH = 5
"""Passages of one story that are shown at first."""
_MOST = 300
"""Passages that are shown of all stories together."""
_FIRST_S, _NEXT_S = 0.012, 0.15
"""For how long is searched until what was found is shown, the first time and then."""
_SCREENFUL = 36
"""Rows that are shown the first time, though it was not searched for so long."""
_GROWN_S = 1.0
"""After which the list shows more of the stories that are just being read."""
_LOOK_MS = 10_000
"""After which the folder is looked at again, though no change was told."""
_SOON_MS = 200
"""After which a change that was told is looked at: several come together."""
_MOST_WATCHED = 400
"""Folders that are watched; a system may allow no more."""
_MOST_ENDS = 2
"""How often a process that ended is started again."""
_PATIENCE_MS = 2_000
_NOTHING = "", WantedWords(), (), None
FROZEN_COMMAND = "--keep-library"
"""What a program that was frozen into one file is started with to be the process."""
_BEGIN = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from desktop.session.library.index_process import serve; serve(sys.argv[2])"
)


@value
class StoryFinds:
    """A story in which something was found.

    Attributes:
        entry: The story.
        hits: The passages; none where only its title says it.
        has_more: Whether there are more than these.
    """

    entry: LibraryEntry
    hits: tuple[Hit, ...] = ()
    has_more: bool = False


@value
class LibraryFinds:
    """What a search has found so far.

    Attributes:
        typed: What was looked for.
        stories: The stories, in the order that was wanted.
        is_complete: Whether nothing more is to come.
        is_cut: Whether there may be more than is shown.
    """

    typed: str
    stories: tuple[StoryFinds, ...] = ()
    is_complete: bool = True
    is_cut: bool = False


def keeping_command(folder: Path) -> list[str]:
    """Return by what the process is started: the program, then what it is told."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_COMMAND, str(folder)]
    # By no file: where that lies would come before all other modules.
    root = Path(__file__).parents[3]
    return [sys.executable, "-P", "-c", _BEGIN, str(root), str(folder)]


class Library(QObject):
    """The stories of one folder.

    Signals:
        listed: There are other stories, or other things are known of them; carries the
            entries, by their titles.
        progressed: So many stories of so many that are new or changed were read.
        looked: The folder was looked at to the end; carries which folders in it could
            not be, as sentences.
        found: More was found, or all; carries the ``LibraryFinds``.
    """

    listed = Signal(object)
    progressed = Signal(int, int)
    looked = Signal(object)
    found = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder.resolve()
        self._index: IndexFile | None = None
        self._is_in_memory = False
        self._entries: Sequence[LibraryEntry] = ()
        self._titles: dict[int, tuple[str, str]] = {}
        self._reading = JobQueue(self)
        self._searched: IndexFile | None = None
        self._asking = LatestJob["LibrarySearch | None"](self)
        self._asking.done.connect(self._on_begun)
        self._finding = Slices(self)
        self._asked: _Asked = _NOTHING
        self._process: QProcess | None = None
        self._is_looking = self._looks_again = False
        self._grown_at, self._ends = 0.0, 0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_told)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        self._now_and_then = QTimer(self, interval=_LOOK_MS)
        self._now_and_then.timeout.connect(self.look)

    # The stories

    def start(self) -> None:
        """List what is known, and begin to look at the folder."""
        self._read()
        # Behind the list: to start a process takes a while.
        self._soon.start()

    def look(self) -> None:
        """Find out what is new, changed and gone."""
        if self._is_looking:
            self._looks_again = True
            return
        self._is_looking, self._looks_again = True, False
        self._now_and_then.start()
        if self._is_in_memory:
            self._reading.add(self._kept_in_memory, self._on_kept_in_memory)
            return
        if self._process is None:
            self._start_process()
        if self._process is not None:
            self._process.write(b"look\n")

    def rest(self) -> None:
        """Look no more by itself, as nobody sees it."""
        self._now_and_then.stop()

    def let_go(self) -> None:
        """End what is being done, for good."""
        self._now_and_then.stop()
        self._soon.stop()
        self._finding.stop()
        self._asking.let_go()
        self._reading.let_go()
        self._end_process()
        for index in (self._index, self._searched):
            if index is not None:
                index.close()
        # What goes with the window is not looked for by Python, but what it has may go.
        self._index = self._searched = None
        self._entries, self._asked = (), _NOTHING
        self._titles.clear()

    def _read(self) -> None:
        self._reading.add(self._entries_now, self._on_read)

    def _entries_now(self) -> Sequence[LibraryEntry] | None:
        try:
            if self._index is None:
                self._index = IndexFile.of(self.folder, in_memory=self._is_in_memory)
            return sorted(self._index.entries(), key=attrgetter("title_key"))
        except IndexUnavailable:
            self._index = None
            return None

    def _on_read(self, entries: Sequence[LibraryEntry] | None) -> None:
        if entries is None:
            return
        let_stay()  # They are thousands, until they are read again.
        if not (self._entries or self._asking.is_busy):
            self._asked = _NOTHING
            self._asking.start(self._made_ready)
        self._entries = entries
        self.listed.emit(entries)

    # The process

    def _start_process(self) -> None:
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_heard)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_error)
        program, *arguments = keeping_command(self.folder)
        process.start(program, arguments)

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._on_heard)
        process.finished.disconnect(self._on_ended)
        process.errorOccurred.disconnect(self._on_error)
        # At once: what it is in the middle of is as if it had not been begun.
        process.kill()
        process.waitForFinished(_PATIENCE_MS)
        process.deleteLater()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_ended()  # of which Qt tells in no other way

    def _on_ended(self) -> None:
        self._end_process()
        self._ends += 1
        self._is_looking = False
        if self._ends > _MOST_ENDS:
            self._keep_in_memory()
        else:
            self._soon.start()

    @property
    def process_id(self) -> int:
        """By which the system knows the process; zero if there is none."""
        return 0 if self._process is None else self._process.processId()

    def _on_heard(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._take(json.loads(bytes(self._process.readLine().data())))

    def _take(self, answer: dict[str, Any]) -> None:
        if "done" in answer:
            self.progressed.emit(answer["done"], answer["total"])
            if answer["done"]:
                self._read_while_it_grows()
        elif answer["ready"]:
            self._on_looked(
                tuple(answer["problems"]), answer["folders"], answer["changed"] > 0
            )
        else:
            self._keep_in_memory()

    def _read_while_it_grows(self) -> None:
        now = time.monotonic()
        if not self._reading.is_busy and now > self._grown_at + _GROWN_S:
            self._grown_at = now
            self._read()

    def _on_looked(
        self, problems: tuple[str, ...], folders: Sequence[str], is_changed: bool
    ) -> None:
        self._is_looking = False
        self._watch(folders)
        if is_changed or not self._entries:
            self._read()
        self.looked.emit(problems)
        if self._looks_again:
            self.look()

    def _watch(self, folders: Sequence[str]) -> None:
        wanted = set(folders[:_MOST_WATCHED])
        watched = set(self._watcher.directories())
        if gone := watched - wanted:
            self._watcher.removePaths([*gone])
        if new := wanted - watched:
            self._watcher.addPaths([*new])

    def _on_told(self) -> None:
        self._soon.start()

    # Without an index

    def _keep_in_memory(self) -> None:
        """Read all into memory from now on, as no index can be kept."""
        self._is_looking = False
        if self._is_in_memory:
            return
        self._is_in_memory, self._index = True, None
        self.look()

    def _kept_in_memory(self) -> tuple[tuple[str, ...], list[str], bool]:
        from desktop.session.library.keeping_up import keep_up

        if self._index is None:
            self._index = IndexFile.of(self.folder, in_memory=True)
        state = deque(keep_up(self._index, self.folder), maxlen=1).pop()
        return state.problems, [*map(str, state.folders)], state.total > 0

    def _on_kept_in_memory(self, kept: tuple[tuple[str, ...], list[str], bool]) -> None:
        self._on_looked(*kept)

    # The search

    def search(
        self,
        typed: str,
        order: Sequence[LibraryEntry],
        whole: LibraryEntry | None = None,
    ) -> None:
        """Begin to look for what was ``typed``, in place of what was looked for.

        Args:
            typed: The words.
            order: The stories, in the order in which they are to be told.
            whole: The story of which all passages are told; None for none.
        """
        wanted = wanted_words(typed)
        self.forget()
        if wanted.is_empty:
            self.found.emit(LibraryFinds(typed))
            return
        self._asked = typed, wanted, order, whole
        self._asking.start(partial(self._begun, wanted))

    def forget(self) -> None:
        """Look for nothing any more."""
        self._asking.forget()
        self._finding.stop()

    def _made_ready(self) -> None:
        """Have all read that the first letter of a search needs."""
        with suppress(IndexUnavailable):
            LibrarySearch(self._searched_index(), wanted_words("sea"))

    def _begun(self, wanted: WantedWords) -> LibrarySearch | None:
        try:
            return LibrarySearch(self._searched_index(), wanted)
        except IndexUnavailable:
            self._searched = None
            return None  # It is made anew, and the search with it.

    def _searched_index(self) -> IndexFile:
        # Another than the one the list is read from: neither waits for the other.
        if self._is_in_memory and self._index is not None:
            return self._index
        if self._searched is None:
            self._searched = IndexFile.of(self.folder)
        return self._searched

    def _on_begun(self, looking: LibrarySearch | None) -> None:
        typed, wanted, order, whole = self._asked
        if wanted.is_empty:
            let_stay()  # All is ready, and nothing is looked for yet.
            return
        if looking is None:
            self.found.emit(LibraryFinds(typed))
            return
        self._finding.start(self._gather(looking, typed, wanted, order, whole))

    def _gather(
        self,
        looking: LibrarySearch,
        typed: str,
        wanted: WantedWords,
        order: Sequence[LibraryEntry],
        whole: LibraryEntry | None,
    ) -> Steps[None]:
        """Find all there is to be shown, and tell it bit by bit."""
        # Not in a thread: that takes Python from the window each time a row is drawn.
        stories: list[StoryFinds] = []
        telling = _Telling()
        shown, is_cut = 0, False
        with suppress(IndexUnavailable):
            for entry in order:
                most = _MOST if whole is not None and whole.id == entry.id else OF_EACH
                hits: list[Hit] = []
                for some in looking.looks_at(entry):
                    hits += some
                    if len(hits) > most:
                        break
                    yield
                if hits or self._is_called(entry, wanted):
                    found = StoryFinds(entry, tuple(hits[:most]), len(hits) > most)
                    stories.append(found)
                    shown += len(found.hits)
                is_cut = shown >= _MOST
                if is_cut:
                    break
                if stories and telling.is_due(shown + len(stories)):
                    self.found.emit(
                        LibraryFinds(typed, tuple(stories), is_complete=False)
                    )
                yield
        self.found.emit(LibraryFinds(typed, tuple(stories), is_cut=is_cut))

    def _is_called(self, entry: LibraryEntry, wanted: WantedWords) -> bool:
        """Return whether the title of a story, or its name, has all that is wanted."""
        if wanted.in_notes is not None or not wanted.words:
            return False
        called = f"{entry.title} {entry.name}"
        known = self._titles.get(entry.id)
        if known is None or known[0] != called:
            parted = "".join(c if c.isalnum() else " " for c in folded_name(called))
            known = self._titles[entry.id] = (called, f" {parted} ")
        return all(f" {word}" in known[1] for word, _ in wanted.index_words)


class _Telling:
    """Knows when what was found so far is to be told: soon, and then now and then."""

    def __init__(self) -> None:
        self._due = time.perf_counter() + _FIRST_S
        self._was_told = False

    def is_due(self, rows: int) -> bool:
        """Return whether ``rows`` that were found are to be told now."""
        now = time.perf_counter()
        is_full = rows >= _SCREENFUL and not self._was_told
        if now < self._due and not is_full:
            return False
        self._due, self._was_told = now + _NEXT_S, True
        return True
