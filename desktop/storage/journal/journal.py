"""The journal of an open story: what is not saved yet, safe from a crash.

It is a file of its own, only ever added to.  What was told with ``is_synced`` is on
the disk when the call returns.  A lock on the file tells others that its story is open;
it goes when the process ends, however that ends.
"""

from __future__ import annotations

import secrets
import time
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    JOURNALS,
    PRIVATE_FILE,
    make_private_folder,
    path_mark,
)
from desktop.storage.files.staging import write_all
from desktop.storage.journal.journal_records import framed, to_json
from desktop.storage.journal.journal_state import Told
from desktop.value import replace
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.storage.journal.journal_records import BeginRecord, Record, SavedRecord

SUFFIX = ".journal"
"""How the names of journals end."""

_LARGE = 4 << 20  # bytes, above which a journal is begun anew
_LONGEST_WAIT = 100  # times ten milliseconds, for somebody who looks at the lock

_NEW_STORY = "a new story"  # data of the journal, which no language changes


def journal_folder() -> Path:
    """Return the folder of the journals."""
    return JOURNALS.path


def story_mark(story: Path | None) -> str:
    """Return by what the names of the journals of ``story`` begin."""
    return "untitled" if story is None else path_mark(story)


class Journal:
    """The journal of one open story.

    A text is told, and synced, before it is saved: after a power cut the file would
    otherwise hold what the journal never heard of, as if somebody else had written it.

    Once the disk has refused something, nothing more can be told until it is begun
    anew: what a failed call left on the disk cannot be known.
    """

    def __init__(self, folder: Path, begin: BeginRecord, disk: FileSystem) -> None:
        """Do as :meth:`create` does, which is how a journal is made."""
        self._folder = folder
        self._disk = disk
        self._told = Told()
        self._number = 0
        self._refusal: str | None = None
        self._replaced: list[Path] = []  # journals that could not be removed yet
        self._descriptor: int | None = None
        self._begin(begin, self._told)

    @classmethod
    def create(
        cls, folder: Path, begin: BeginRecord, disk: FileSystem = DISK
    ) -> Journal:
        """Return a new journal, which is on the disk.

        Args:
            folder: Where it is to lie, see :func:`journal_folder`.
            begin: What it begins with.
            disk: Where to write.

        Raises:
            SaveFailed: If the disk refuses.
        """
        return cls(folder, begin, disk)

    @property
    def path(self) -> Path:
        """Where the journal is."""
        return self._path

    @property
    def number(self) -> int:
        """The number of the last record, for :attr:`SavedRecord.upto`."""
        return self._number

    @property
    def is_broken(self) -> bool:
        """Whether the disk refused something, so that nothing more can be told."""
        return self._refusal is not None

    @property
    def is_finished(self) -> bool:
        """Whether all that was told is saved, so that it may be dropped."""
        return self._told.is_finished

    @property
    def needs_renewal(self) -> bool:
        """Whether it has grown so large that it should be begun anew."""
        return self._size > max(_LARGE, 2 * self._size_at_first)

    def append(self, records: Iterable[Record], *, is_synced: bool) -> None:
        """Tell ``records``, all of them in one call to the disk.

        Args:
            records: What is to be told.
            is_synced: Whether to return only when it is on the disk.

        Raises:
            SaveFailed: If the disk refuses, or has refused before.
            ValueError: If the journal is closed.
        """
        descriptor = self._open_descriptor()
        numbered = [*enumerate(records, self._number + 1)]
        data = _framed(self._began, numbered)
        try:
            write_all(descriptor, data, self._disk)
            if is_synced:
                self._disk.fsync(descriptor)
        except OSError as error:
            # Never asked again: after a failed fsync the next one may report success
            # although what was to be written is lost.
            self._refusal = self._refused(self._began, error)
            self.close()
            raise SaveFailed(self._refusal) from error
        self._size += len(data)
        self._take(numbered)

    def begin_anew(self, begin: BeginRecord | None = None) -> None:
        """Go on in a new file, which tells again all that is not known to be saved.

        It is on the disk before the old file is removed.

        Args:
            begin: What it begins with; None for what the journal began with.

        Raises:
            SaveFailed: If the disk refuses; the journal is then as it was.
        """
        old, replaced = self._descriptor, [*self._replaced, self._path]
        told = self._told if begin is None else self._told.with_nothing_saved()
        names = tuple(path.name for path in replaced)
        self._begin(replace(begin or self._began, continues=names), told)
        self._give_back(old)
        self._refusal = None
        self._replaced = replaced
        # What cannot be removed now is known to others by the new file to be replaced.
        with suppress(OSError):
            self._remove_replaced()

    def drop(self, saved: SavedRecord | None = None) -> None:
        """Remove the journal: all it told is in the files.

        Args:
            saved: What was saved since the last record.

        Raises:
            ValueError: If it is not, as far as was told; nothing is removed then.
            SaveFailed: If the disk refuses.
        """
        if saved is not None:
            self._take([(self._number + 1, saved)])
        if not self.is_finished:
            raise ValueError(f"{self._path.name} tells what is not saved")
        self.close()
        self._replaced.append(self._path)
        try:
            self._remove_replaced()
        except OSError as error:
            raise SaveFailed(self._refused(self._began, error)) from error

    def close(self) -> None:
        """Let go of the file, which stays where it is."""
        self._give_back(self._descriptor)
        self._descriptor = None

    def _begin(self, begin: BeginRecord, told: Told) -> None:
        try:
            make_private_folder(self._folder, self._disk)
        except SaveFailed as problem:
            raise SaveFailed(unsafe(begin.story, problem)) from problem
        mark = story_mark(begin.story)
        path = self._folder / f"{mark}.{secrets.token_hex(8)}{SUFFIX}"
        try:
            descriptor, begin, size = self._made(path, begin, told)
        except OSError as error:
            raise SaveFailed(self._refused(begin, error)) from error
        self._path, self._descriptor, self._told = path, descriptor, told
        self._began, self._size, self._size_at_first = begin, size, size
        self._take([(0, begin)])

    def _made(
        self, path: Path, begin: BeginRecord, told: Told
    ) -> tuple[int, BeginRecord, int]:
        """Make the file at ``path``, in which ``told`` is told again."""
        descriptor = self._disk.open_new(path, PRIVATE_FILE)
        with ExitStack() as undo:
            undo.callback(self._discard, path)
            undo.callback(self._give_back, descriptor)
            begin = replace(begin, is_locked=self._is_locked(descriptor))
            alone = replace(begin, continues=(), renews=begin.continues)
            # What it replaces is said last: half of it must not stand for the whole.
            claim = [(0, begin)] if begin.continues else []
            data = _framed(begin, [(0, alone), *told.records(), *claim])
            write_all(descriptor, data, self._disk)
            self._disk.fsync(descriptor)
            sync_folder(path.parent, self._disk)
            undo.pop_all()
        return descriptor, begin, len(data)

    def _is_locked(self, descriptor: int) -> bool:
        for _ in range(_LONGEST_WAIT):
            try:
                self._disk.lock_alone(descriptor)
            except BlockingIOError:
                time.sleep(0.01)
            except OSError:
                return False  # Some network file systems have no locks.
            else:
                return True
        return False

    def _take(self, numbered: Iterable[tuple[int, Record]]) -> None:
        for number, record in numbered:
            self._told.take(number, record)
            self._number = max(self._number, number)
        self._told.forget_old_texts()

    def _open_descriptor(self) -> int:
        if self._refusal is not None:
            raise SaveFailed(self._refusal)
        if self._descriptor is None:
            raise ValueError("the journal is closed")
        return self._descriptor

    def _remove_replaced(self) -> None:
        for path in [*self._replaced]:
            with suppress(FileNotFoundError):
                self._disk.unlink(path)
            self._replaced.remove(path)
        sync_folder(self._folder, self._disk)

    def _refused(self, begin: BeginRecord, error: OSError) -> str:
        return unsafe(begin.story, cannot("saved", self._folder, error))

    def _discard(self, path: Path) -> None:
        with suppress(OSError):
            self._disk.unlink(path)

    def _give_back(self, descriptor: int | None) -> None:
        with suppress(OSError):
            if descriptor is not None:
                self._disk.close(descriptor)


def _framed(begin: BeginRecord, numbered: Iterable[tuple[int, Record]]) -> bytes:
    name = _NEW_STORY if begin.story is None else shown_name(begin.story)
    return b"".join(framed(to_json(record, n, name)) for n, record in numbered)


def unsafe(story: Path | None, why: object) -> str:
    """Return what to say when the journal of ``story`` cannot be written, and why."""
    name = translate("a new story") if story is None else shown_name(story)
    unsaved = translate(
        "What is not saved yet of “{name}” cannot be kept safe from a crash.", name=name
    )
    return in_sequence(unsaved, str(why))
