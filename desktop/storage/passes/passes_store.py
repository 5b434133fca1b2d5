"""The file of the named rereadings beside a story: reading it, and saving them.

What the file holds is joined, never replaced: with what somebody else wrote meanwhile,
with two versions that git marked in it, with copies that synchronising programs leave
beside it.  What is no such file is copied aside before anything takes its place.  What
a newer Reread wrote, or what cannot be read, is left as it is.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import (
    PASSES,
    CopyName,
    copy_name,
    passes_path,
)
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.durable import remove_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.publishing import publish
from desktop.storage.files.quarantine import keep_aside
from desktop.storage.files.regular_file import Identity, identity_at, read_regular_file
from desktop.storage.notes.conflict_copies import keep_joined
from desktop.storage.passes.passes_file import (
    PassesFile,
    parse_passes,
    serialise_passes,
)
from desktop.value import replace, value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LARGEST = 8 << 20
"""Bytes; a hundred rereadings of a novel take a twentieth of that."""
_MOST_TRIES = 8
"""How often it is joined with what somebody writes again and again."""
_SUFFIX = ".json"

_NEWER = template(
    "“{name}” was written by a newer Reread, and is left as it is. What you read now "
    "is kept on this machine alone."
)
_UNREADABLE = template(
    "“{name}” cannot be read, and is left as it is. What you read now is kept on this "
    "machine alone."
)
_REFUSED = template(
    "“{name}” cannot be written here. What you read now is kept on this machine alone."
)
_BROKEN = template(
    "“{name}” did not tell of rereadings any more, and is kept as “{copy}”. Those that "
    "Reread knows are written again."
)


@value
class _Copy:
    """Another version of the file, beside it."""

    path: Path
    data: bytes
    passes: PassesFile
    stays: bool


class PassesStore:
    """The file of the rereadings of one story, and what it held when last seen.

    Attributes:
        problem: What the author is to be told of the file, as a sentence; mostly none.
    """

    def __init__(self, story: Path, disk: FileSystem = DISK) -> None:
        """Make the store of the rereadings of ``story``; nothing is read yet."""
        self._path = passes_path(story, disk)
        self._disk = disk
        self._known = b""
        self._identity: Identity | None = None
        self._copies: list[_Copy] = []
        self._is_locked = False
        self.problem = ""

    def has_changed(self) -> bool:
        """Return whether somebody else may have written the file since it was seen."""
        return identity_at(self._path, self._disk) != self._identity

    def load(self) -> PassesFile:
        """Return what the file holds, and what lies beside it as copies of it."""
        self._is_locked, self.problem = False, ""
        self._identity = identity_at(self._path, self._disk)
        if self._identity is None:
            self._known = b""
            return PassesFile()
        self._known = self._read()
        found = self._taken_in(PassesFile(), self._known)
        if self._is_locked:
            return found
        self._copies = list(self._found_copies(found))
        for copy in self._copies:
            found = found.joined(copy.passes)
        return found

    def save(self, passes: PassesFile) -> PassesFile:
        """Make ``passes`` the content of the file, joined with what others wrote.

        Write nothing if that is what it holds, or if it cannot be written; see
        ``problem``.

        Returns:
            What is known now: ``passes``, or what they were joined to.
        """
        self.problem = ""
        with suppress(_Locked):
            try:
                passes = self._saved(passes)
            except SaveFailed:
                self._lock(_REFUSED)
        return passes

    def _saved(self, passes: PassesFile) -> PassesFile:
        self._check()
        passes = self._with_news(passes)
        for _ in range(_MOST_TRIES):
            self._check()
            data = serialise_passes(passes)
            if data in (b"", self._known):
                break
            ours = {self._known, data}
            displaced = publish(
                self._path, data, ours.__contains__, disk=self._disk
            ).displaced
            self._known = data
            self._identity = identity_at(self._path, self._disk)
            if displaced is None:
                break
            passes = self._taken_in(passes, displaced)
        self._put_away()
        return passes

    def _with_news(self, passes: PassesFile) -> PassesFile:
        """Return ``passes`` with what somebody else wrote since the file was seen."""
        if not self.has_changed():
            return passes
        self._identity = identity_at(self._path, self._disk)
        data = self._read()
        if data and data != self._known:
            passes = self._taken_in(passes, data)
        self._known = data
        return passes

    def _read(self) -> bytes:
        """Return the bytes of the file; none if it is not there or cannot be read."""
        try:
            if self._disk.realpath(self._path).parent == self._disk.realpath(
                self._path.parent
            ):
                return read_regular_file(self._path, _LARGEST, self._disk).data
        except FileNotFoundError:
            return b""
        except OSError:
            pass
        self._lock(_UNREADABLE)
        return b""

    def _taken_in(self, passes: PassesFile, data: bytes) -> PassesFile:
        """Return ``passes`` joined with those in ``data``, which the file held."""
        try:
            found = parse_passes(data, shown_name(self._path))
        except NotesUnreadable:
            self._keep_broken(data)
            return passes
        if found.is_read_only:
            self._lock(_NEWER)
        return passes.joined(found)

    def _keep_broken(self, data: bytes) -> None:
        try:
            copy = keep_aside(self._path, data, "broken", disk=self._disk)
        except SaveFailed:
            self._lock(_UNREADABLE)  # It is the only one there is.
        else:
            name, kept = shown_name(self._path), shown_name(copy)
            self.problem = translate(_BROKEN, name=name, copy=kept)

    def _check(self) -> None:
        if self._is_locked:
            raise _Locked

    def _lock(self, why: str) -> None:
        self._is_locked = True
        self.problem = translate(why, name=shown_name(self._path))

    # Copies

    def _found_copies(self, passes: PassesFile) -> Iterator[_Copy]:
        try:
            names = self._disk.listdir(self._path.parent)
        except OSError:
            return
        stem = self._path.name.removesuffix(_SUFFIX)
        for name in sorted(names):
            is_alike = name.startswith(stem) and name.lower().endswith(_SUFFIX)
            if not is_alike or name == self._path.name:
                continue
            copy = self._copy(self._path.with_name(name))
            if copy is None or copy.passes.is_read_only:
                continue
            told = _told(copy_name(name[len(stem) : -len(_SUFFIX)]), copy, passes)
            if told is not None:
                yield told

    def _copy(self, path: Path) -> _Copy | None:
        try:
            data = read_regular_file(path, _LARGEST, self._disk).data
            return _Copy(path, data, parse_passes(data, path.name), stays=False)
        except (OSError, NotesUnreadable):
            return None  # It is left where it is.

    def _put_away(self) -> None:
        """Move the copies, all of which is saved, out of the author's folder."""
        copies, self._copies = self._copies, []
        for copy in copies:
            again = None if copy.stays else self._copy(copy.path)
            if again is not None and again.data == copy.data:
                with suppress(SaveFailed):
                    keep_joined(copy.path, copy.data, self._disk)
                    remove_durably(copy.path, self._disk)


class _Locked(Exception):
    """Nothing is written; why was told before."""


def _told(name: CopyName | None, copy: _Copy, passes: PassesFile) -> _Copy | None:
    """Return what of ``copy`` is to be joined with ``passes``; None if nothing is.

    Of a copy that the author may have made to have it nothing is deleted, and it stays.
    """
    if name is CopyName.CERTAIN:
        return copy
    ids = passes.passes.keys() | passes.deleted.keys()
    if ids.isdisjoint(copy.passes.passes):
        return None
    if name is CopyName.LIKELY:
        return copy
    ending = copy.path.name.partition(PASSES)[2]
    if ending.startswith("."):
        return None  # It was set aside.
    return replace(copy, passes=replace(copy.passes, deleted={}), stays=True)
