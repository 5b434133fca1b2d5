"""What the files of a story are, read in the background, and hints that they changed.

Being told by the system when files change is a hint and no more: a watch is lost with
every save that gives the file a new inode, and some ways of writing are never told of.
Whoever wants to know for sure has to look.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.errors import NotesUnreadable, SaveFailed, StoryDamaged, StoryUnreadable
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.regular_file import identity_at, is_there
from desktop.storage.story.story_file import reload_story
from desktop.text.limits import LONGEST_TEXT
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.files.filesystem import FileSystem
    from desktop.storage.files.regular_file import Identity
    from desktop.storage.notes.notes_store import InWindow, NotesStore
    from desktop.storage.story.story_file import StoryFile

_OWN = 3
"""The folder, the story and its notes are always watched."""

_PAUSE_MS = 150
"""What happens within this time is told once: a save is a handful of events."""


@value
class DiskState:
    """What the files of a story were seen to be.

    Attributes:
        file: The story's file as it was known before.
        found: The same as it is now; None if it cannot be read.
        problem: Why it cannot.
        have_notes_changed: Whether another program wrote the notes or a copy of them.
        window: What was known in the window of the notes.
        notes: The notes to go on with, if their file changed and can be read.
        is_restless: Whether a file was written so lately that it may be half there;
            it was not believed, and should be looked at again.
    """

    file: StoryFile
    found: StoryFile | None
    window: InWindow
    problem: SaveFailed | None = None
    have_notes_changed: bool = False
    notes: AnnotationSet | None = None
    is_restless: bool = False


def read_disk_state(
    file: StoryFile,
    store: NotesStore,
    window: InWindow,
    still_ms: int,
    disk: FileSystem,
) -> DiskState:
    """Look at the story's file and at its notes.

    Args:
        file: The story's file as it was last read or written.
        store: The notes; those that changed are read.
        window: The notes in the window.
        still_ms: How long nobody must have written a file until it is believed.
        disk: Where to look.
    """
    found, problem = _look_at_story(file, disk)
    is_new = found is not None and found.bytes_sha256 != file.bytes_sha256
    is_restless = is_new and _is_fresh(found.identity if found else None, still_ms)
    if not store.has_changed():
        return DiskState(file, found, window, problem, is_restless=is_restless)
    if _is_fresh(identity_at(store.path, disk), still_ms) or store.may_come_back(
        still_ms
    ):
        return DiskState(file, found, window, problem, is_restless=True)
    try:
        notes = store.load(window, (found or file).sha256)
    except NotesUnreadable:
        notes = None  # The store knows why, and refuses to save.
    return DiskState(file, found, window, problem, True, notes, is_restless)


def _look_at_story(
    file: StoryFile, disk: FileSystem
) -> tuple[StoryFile | None, SaveFailed | None]:
    # What is written through mapped memory need not even change the file's date; but
    # one that is too large to be edited would be read again and again for nothing.
    is_read = file.decoded.problem is None and len(file.text) <= LONGEST_TEXT
    try:
        return reload_story(file, disk, is_read=is_read), None
    except StoryUnreadable as problem:
        return None, StoryDamaged(
            translate(
                "“{story}” was damaged by another program and cannot be read any more. "
                "{problem} Your text is in this window; put it back, and what the file "
                "holds now is kept.",
                story=shown_name(file.path),
                problem=problem,
            )
        )
    except SaveFailed as problem:
        return None, problem


def _is_fresh(identity: Identity | None, still_ms: int) -> bool:
    if identity is None:
        return False
    age_ms = (time.time_ns() - identity.modified_ns) / 1_000_000
    return 0 <= age_ms < still_ms


class DiskWatcher(QObject):
    """Watches some files, and the folder they are in.

    Signals:
        stirred: Something happened to one of them, or beside them.
    """

    stirred = Signal()

    def __init__(self, story: Path, notes: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = [str(story.parent), str(story), str(notes)]
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_event)
        self._watcher.directoryChanged.connect(self._on_event)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self._watch(self._wanted)

    def watch_also(self, paths: Iterable[Path]) -> None:
        """Watch these files as well, in place of those named here before."""
        wanted = [*self._wanted[:_OWN], *map(str, paths)]
        given_up = set(self._wanted) - set(wanted)
        if given_up:
            self._watcher.removePaths(list(given_up))
        new = [path for path in wanted if path not in self._wanted]
        self._wanted = wanted
        self._watch(new)

    def _on_event(self, _: str) -> None:
        self._pause.start()

    def _on_paused(self) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        self._watch(path for path in self._wanted if path not in watched)
        self.stirred.emit()

    def _watch(self, paths: Iterable[str]) -> None:
        there = [path for path in paths if _is_unicode(path) and is_there(Path(path))]
        if there:
            self._watcher.addPaths(there)


def _is_unicode(path: str) -> bool:
    """Return whether ``path`` can be told to Qt: its bytes may be no Unicode."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
