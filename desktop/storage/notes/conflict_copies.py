"""Versions of the notes that another program left beside the file, or in it.

Git marks two versions in the file itself.  Programs that keep folders the same on
several machines keep one version under the name and leave the other beside it; names
alone do not tell for sure, so what is in a copy decides.  A reader's notes are no copy,
nor is anything that is not notes.  Either is kept in the app's own folder once the
joined notes are saved.

Under a name that says nothing, a copy is one that has the id of the page or of a note.
It may as well be one that the author made, to have it: only what is new in it is taken,
nothing is deleted for it, and it stays where it is.
"""

from __future__ import annotations

import errno
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop.annotations.joining.conflict_markers import marked_versions
from desktop.annotations.joining.sets import join
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import (
    NOTES_ENDING,
    PASSES,
    CopyName,
    copy_name,
    joined_name,
    stems,
)
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import create_durably, remove_durably, sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    JOINED,
    PRIVATE_FILE,
    make_private_folder,
)
from desktop.storage.files.regular_file import Identity, identity_at
from desktop.storage.notes.notes_bytes import notes_in, read_notes_bytes
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet


@value
class ConflictCopy:
    """Another version of the notes on a story.

    Attributes:
        path: Where it lies.
        data: What is in it.
        notes: The notes it holds, as far as they are to be joined.
        stays: Whether it is to stay where it is.
    """

    path: Path
    data: bytes
    notes: AnnotationSet
    stays: bool = False


def likely_copies(notes_file: Path, disk: FileSystem = DISK) -> dict[Path, Identity]:
    """Return what may be copies of ``notes_file``, by their names alone.

    Each comes with what changes when it is written.
    """
    try:
        names = disk.listdir(notes_file.parent)
    except OSError:
        return {}
    paths = (notes_file.with_name(name) for name in sorted(names))
    likely = [path for path in paths if _name(path, notes_file) is not None]
    identities = ((path, identity_at(path, disk)) for path in likely)
    return {path: each for path, each in identities if each is not None}


def conflict_copies(
    notes_file: Path, story_name: str, notes: AnnotationSet, disk: FileSystem = DISK
) -> list[ConflictCopy]:
    """Return the other versions of ``notes_file`` that lie beside it.

    Args:
        notes_file: The notes file; it need not be there.
        story_name: What its notes call the story.
        notes: The notes in it.
        disk: Where to look.
    """
    found: list[ConflictCopy] = []
    for path in likely_copies(notes_file, disk):
        copy = _read(path, disk)
        if copy is None or copy.notes.is_read_only:
            continue
        told = _told(_name(path, notes_file), copy, notes, story_name)
        if told is not None:
            found.append(told)
    return found


def _told(
    name: CopyName | None, copy: ConflictCopy, notes: AnnotationSet, story_name: str
) -> ConflictCopy | None:
    """Return what of ``copy`` is to be joined with ``notes``; None if nothing is."""
    if name is CopyName.CERTAIN:
        return copy
    if name is CopyName.LIKELY and _are_on_one_story(notes, copy.notes, story_name):
        return copy
    if not _share_ids(notes, copy.notes):
        return None
    news = _news_in(copy.notes, notes)
    if join(notes, news).notes == notes.notes:
        return None
    return replace(copy, notes=news, stays=True)


def _news_in(theirs: AnnotationSet, ours: AnnotationSet) -> AnnotationSet:
    """Return the notes of ``theirs`` that ``ours`` does not know, or not so.

    Older versions of a note are not among them, nor is what was deleted.
    """
    notes = {
        note_id: note
        for note_id, note in theirs.notes.items()
        if (mine := ours.get(note_id)) is None or _is_later(note, mine)
    }
    return replace(theirs, notes=notes, deleted={}, others=())


def _is_later(note: Annotation, than: Annotation) -> bool:
    # Where a note stands is written anew without its revision being another.
    is_other = _said(note) != _said(than) and note.words not in than.other_versions
    is_as_late = note.revision == than.revision
    return note.revision > than.revision or (is_as_late and is_other)


def _said(note: Annotation) -> tuple[object, ...]:
    state = note.status, note.outcome
    return note.words, note.replacement, *state, note.tags, note.colour


def read_copies(paths: Iterable[Path], disk: FileSystem = DISK) -> list[ConflictCopy]:
    """Return what is in those notes files at ``paths`` that can be joined."""
    found = (_read(path, disk) for path in paths)
    return [copy for copy in found if copy and not copy.notes.is_read_only]


def put_away(copy: ConflictCopy, disk: FileSystem = DISK) -> Path | None:
    """Move a copy whose notes were joined and saved out of the author's folder.

    A copy that was written since is left where it is.

    Returns:
        Where it is now; None if it was not moved.

    Raises:
        SaveFailed: If the disk refuses; the copy is then where it was.
    """
    kept = _free_name(copy.path, disk)
    if not _holds(copy, disk):
        return None
    try:
        disk.replace(copy.path, kept)
        sync_folder(kept.parent, disk)
        sync_folder(copy.path.parent, disk)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise SaveFailed(cannot("moved", copy.path, error)) from error
        _copy_and_remove(copy, kept, disk)
    return kept


def keep_joined(path: Path, data: bytes, disk: FileSystem = DISK) -> Path:
    """Keep ``data``, from the file at ``path``, where copies are put away.

    Returns:
        Where it is.

    Raises:
        SaveFailed: If the disk refuses.
    """
    kept = _free_name(path, disk)
    create_durably(kept, data, mode=PRIVATE_FILE, disk=disk)
    return kept


def _copy_and_remove(copy: ConflictCopy, kept: Path, disk: FileSystem) -> None:
    """Do as a move would, from one disk to another."""
    create_durably(kept, copy.data, mode=PRIVATE_FILE, disk=disk)
    if _holds(copy, disk):
        remove_durably(copy.path, disk)


def _free_name(path: Path, disk: FileSystem) -> Path:
    """Return a new name in the folder of copies, which is made if it is missing."""
    folder = JOINED.path
    make_private_folder(folder, disk)
    ending = f"-{secrets.token_hex(4)}{path.suffix}"
    return folder / joined_name(folder, path.stem, ending, disk)


def _name(path: Path, notes_file: Path) -> CopyName | None:
    name, suffix = path.name, notes_file.suffix
    if not name.lower().endswith(suffix) or name == notes_file.name:
        return None
    story_name = notes_file.name.removesuffix(NOTES_ENDING)
    for stem in stems(story_name):
        if name.startswith(stem):
            return _named(name[len(stem) : -len(suffix)])
    # What ends so is the notes file of another story.
    is_its = name.startswith(story_name) and not name.endswith(NOTES_ENDING)
    is_of_passes = name.startswith(PASSES, len(story_name))
    return CopyName.OPEN if is_its and not is_of_passes else None


def _named(ending: str) -> CopyName | None:
    if not ending:
        return CopyName.CERTAIN  # The notes file under the name it has elsewhere.
    if found := copy_name(ending):
        return found
    # What begins with a stop is a reader's, or was set aside.
    return None if ending.startswith(".") else CopyName.OPEN


def _read(path: Path, disk: FileSystem) -> ConflictCopy | None:
    try:
        data = read_notes_bytes(path, disk)
        notes = notes_in(data, shown_name(path))
    except NotesUnreadable:
        return None  # It is left where it is.
    return ConflictCopy(path, data, notes) if data else None


def _are_on_one_story(
    ours: AnnotationSet, theirs: AnnotationSet, story_name: str
) -> bool:
    if _share_ids(ours, theirs):
        return True
    return story_name in set(_sources(theirs)) and not _are_by_others(ours, theirs)


def _share_ids(ours: AnnotationSet, theirs: AnnotationSet) -> bool:
    return theirs.id == ours.id or not theirs.notes.keys().isdisjoint(ours.notes)


def _are_by_others(ours: AnnotationSet, theirs: AnnotationSet) -> bool:
    """Return whether ``theirs`` were made by people who made none of ``ours``."""
    mine, other = _creators(ours), _creators(theirs)
    return bool(mine and other) and "" not in other and mine.isdisjoint(other)


def _creators(notes: AnnotationSet) -> set[str]:
    """Return who made the notes, by name: on another machine one has another id."""
    by = (note.creator for note in notes.notes.values())
    return {person.name if person is not None else "" for person in by}


def _sources(notes: AnnotationSet) -> Iterator[Any]:
    for note in notes.notes.values():
        target: Any = note.raw.get("target")
        source = target.get("source") if isinstance(target, dict) else target
        if isinstance(source, str):
            yield source


def _holds(copy: ConflictCopy, disk: FileSystem) -> bool:
    try:
        return read_notes_bytes(copy.path, disk) == copy.data
    except NotesUnreadable:
        return False


class Unjoined:
    """What of one notes file is joined in memory and not on the disk yet."""

    def __init__(
        self,
        path: Path,
        story_name: str,
        disk: FileSystem,
        also: Iterable[Path] = (),
    ) -> None:
        """Make that of one notes file; nothing is looked for yet.

        Args:
            path: The notes file.
            story_name: What its notes call the story.
            disk: Where it is.
            also: Other notes files on the story, which lie beside its other names.
        """
        self._path = path
        self._also = tuple(also)
        self._story_name = story_name
        self._disk = disk
        self._near: dict[Path, Identity] = {}  # likely copies, when last looked for
        self._copies: list[ConflictCopy] = []
        self._marked = b""  # the file, if git marked a conflict in it
        self._kept = b""  # what of that is kept already

    def __bool__(self) -> bool:
        return bool(self._marked or self._copies)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was joined, for the author."""
        copies = tuple(
            translate(
                "“{name}” held another version of the notes; both are shown together.",
                name=shown_name(copy.path),
            )
            for copy in self._copies
        )
        if not self._marked:
            return copies
        marked = translate(
            "“{name}” held two versions of the notes; both are shown together.",
            name=shown_name(self._path),
        )
        return (marked, *copies)

    def has_news(self) -> bool:
        """Return whether other copies lie beside the file than when last looked for."""
        return self._found() != self._near

    def look(self) -> None:
        """Take the copies there are as those that are known."""
        self._near = self._found()

    def _found(self) -> dict[Path, Identity]:
        also = ((path, identity_at(path, self._disk)) for path in self._also)
        found = likely_copies(self._path, self._disk)
        return found | {path: each for path, each in also if each is not None}

    def forget(self) -> None:
        """Take nothing as joined."""
        self._copies, self._marked, self._kept = [], b"", b""

    def joined_with(self, notes: AnnotationSet, data: bytes) -> AnnotationSet:
        """Return ``notes``, read from ``data``, joined with those of the copies."""
        self._marked = data if marked_versions(data) else b""
        self._copies = conflict_copies(self._path, self._story_name, notes, self._disk)
        self._copies += read_copies(self._also, self._disk)
        for copy in self._copies:
            notes = join(notes, copy.notes)
        return notes

    def keep_marked(self) -> None:
        """Keep a file in which git marked a conflict, before it is written.

        Raises:
            SaveFailed: If the disk refuses.
        """
        if self._marked != self._kept:
            keep_joined(self._path, self._marked, self._disk)
            self._kept = self._marked

    def put_away(self) -> None:
        """Move the copies, now that all is saved, out of the author's folder."""
        copies = self._copies
        self.forget()
        for copy in copies:
            # One that stays is joined again the next time, which changes nothing.
            if not copy.stays:
                with suppress(SaveFailed):
                    put_away(copy, self._disk)
        if copies:
            self.look()
