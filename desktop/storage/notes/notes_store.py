"""The notes file beside a story: reading it, and saving the notes.

Notes are always joined, never replaced.  A note that is known and that the file does
not have any more was not deleted by that: only an entry among the deleted ones
deletes.  So what somebody else wrote is joined with what is saved, and so are copies
that synchronising programs leave; a file that is empty, gone or broken while notes are
known is no reason to lose them.  What a file held is kept before anything takes its
place.  What is in the file is the business of the annotations.
"""

from __future__ import annotations

import time
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.json_reader import LARGEST
from desktop.annotations.file.notes_writer import NotesWriter
from desktop.annotations.joining.sets import caught_up, join
from desktop.errors import NotesChangedOnDisk, NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.durable import remove_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.publishing import publish
from desktop.storage.files.quarantine import keep_aside, move_aside
from desktop.storage.files.regular_file import Identity, identity_at, is_there
from desktop.storage.history.notes_history import (
    NotesWhy,
    SavedNotes,
    is_kept,
    keep_notes,
    keep_replaced,
)
from desktop.storage.notes.conflict_copies import Unjoined
from desktop.storage.notes.later_notes import LaterNotes
from desktop.storage.notes.notes_bytes import (
    SeenBytes,
    forget_good,
    good_bytes,
    keep_good,
    last_good,
    notes_in,
    read_notes_bytes,
)
from desktop.value import value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_MOST_TRIES = 8
"""How often notes are joined with what somebody writes again and again."""

_WRITTEN_BY_NEWER = template(
    "“{name}” was written by a newer Reread, and was left as it is. Open the story "
    "with that one to change its notes."
)


class Trouble(Enum):
    """What became of a notes file, though it held notes that are known.

    The notes are kept, and saved again, until the author says otherwise.
    """

    GONE = auto()
    EMPTY = auto()
    BROKEN = auto()


@value
class InWindow:
    """What is known of the notes while their file is read anew.

    Attributes:
        notes: The notes as they are in the window.
        saved: The notes as they were last saved; None if that is not known.
    """

    notes: AnnotationSet
    saved: AnnotationSet | None


@value
class _Attempt:
    """What a save has tried to make of the file; a late error may have let it.

    Attributes:
        data: The bytes.
        notes: The notes in them.
        given: What was to be saved, before it was joined.
    """

    data: bytes
    notes: AnnotationSet
    given: AnnotationSet


class NotesStore:
    """The notes file of one open story, and what it held when last seen.

    Attributes:
        trouble: What became of the file, if the author is still to say what counts.
        missing: Notes that the file had no more when it was last read, or joined with
            in a save, and that were kept; their ids.
    """

    def __init__(
        self,
        story: Path,
        source_name: str,
        author: str = "",
        disk: FileSystem = DISK,
        also: Iterable[Path] = (),
    ) -> None:
        """Make the store of the notes on ``story``; nothing is read yet.

        Args:
            story: The file of the story.
            source_name: What the notes call it.
            author: Whose notes they are.
            disk: Where to read and write.
            also: Notes files beside other names of the story, to be joined.
        """
        self._story = story
        self._path = notes_path(story, disk)
        self._source_name = source_name
        self._writer = NotesWriter(source_name, author)
        self._disk = disk
        self._replaced = SavedNotes(story, disk)
        self._later = LaterNotes(story, disk)
        self._unjoined = Unjoined(self._path, source_name, disk, also)
        self._known = SeenBytes()  # the file when last seen; nothing, no file
        self._seen: AnnotationSet | None = None  # the notes in them, if any
        self._attempt: _Attempt | None = None
        self._identity: Identity | None = None  # of the file when last looked at
        self._refusal: str | None = None  # why nothing may be written
        self._is_loaded = False
        self._gone_since: float | None = None  # by the monotonic clock, in seconds
        self._is_behind = False  # the file, when it was last read
        self.trouble: Trouble | None = None
        self.missing: frozenset[str] = frozenset()

    @property
    def path(self) -> Path:
        """Where the notes file is, or would be."""
        return self._path

    @property
    def refusal(self) -> str | None:
        """Why nothing may be written, as a sentence; None if it may."""
        return self._refusal

    @property
    def is_broken(self) -> bool:
        """Whether the file is one that cannot be read."""
        return self._refusal is not None and self._seen is None

    @property
    def joined(self) -> tuple[str, ...]:
        """What was joined by loading and is not saved yet, in sentences."""
        return self._unjoined.sentences

    @property
    def is_behind(self) -> bool:
        """Whether the file, as it was read, lacks something of the notes."""
        return self._is_behind

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes of the file when last seen; of none, without one."""
        return self._known.sha256

    def has_changed(self) -> bool:
        """Return whether somebody else wrote or removed the file since it was seen.

        One look tells that of nearly every file; only one that was written, or
        touched, is read.  A copy that came to lie beside it counts as well.
        """
        if self._unjoined.has_news():
            return True
        identity = identity_at(self._path, self._disk)
        if identity == self._identity:
            return False
        try:
            data = read_notes_bytes(self._path, self._disk)
        except NotesUnreadable:
            return True
        is_tried = self._attempt is not None and data == self._attempt.data
        if not (is_tried or self._known.holds(data)):
            return True
        self._identity = identity
        return False

    def may_come_back(self, patience_ms: int) -> bool:
        """Return whether the file is gone or empty, and not for ``patience_ms`` yet.

        Many programs save in such a way that a file is so for a moment.
        """
        identity = identity_at(self._path, self._disk)
        if not self._known or (identity is not None and identity.size):
            self._gone_since = None
            return False
        now = time.monotonic()
        if self._gone_since is None:
            self._gone_since = now
        return (now - self._gone_since) * 1000 < patience_ms

    def load(self, window: InWindow | None = None, text: str = "") -> AnnotationSet:
        """Return the notes to go on with: those in the file and those that are known.

        Known are the notes in the window; before there are any, those that the app
        last saw.  Versions that git or a synchronising program could not join are
        joined, see ``joined``.  A file that is no notes file is copied aside; if no
        notes are known, it is not written from then on.

        If the text went back to what it was earlier, and the notes with it, the file
        counts, and the notes that came later are offered, see ``later``.

        Args:
            window: What is known in the window; None at opening.
            text: The SHA-256 of the story's text as it is on the disk.

        Raises:
            NotesUnreadable: If the file cannot be read, or is not a notes file and no
                notes are known.
        """
        was, before = self._seen, self._known
        if not self._is_loaded:
            before = SeenBytes(good_bytes(self._story, self._disk))
            before.note_kept(self._story, self._disk)
        self._seen = self._refusal = self._attempt = None
        self._is_loaded = True
        self._unjoined.forget()
        self._identity = identity_at(self._path, self._disk)
        self._unjoined.look()
        data = self._read()
        if before.holds(data):
            self._known = before
        elif window is None:
            was = self._parsed(before.read(None))
            window = InWindow(was, was) if was is not None else None
        keep_replaced(self._story, before, data, self._disk, notes=was)
        return self._loaded(data, before, window, was, text)

    def _read(self) -> bytes:
        try:
            data = read_notes_bytes(self._path, self._disk)
        except NotesUnreadable as error:
            self._refusal = translate("The notes are not saved. {reason}", reason=error)
            raise
        self._known = SeenBytes(data)
        return data

    def _parsed(self, data: bytes) -> AnnotationSet | None:
        try:
            return notes_in(data, self._source_name) if data else None
        except NotesUnreadable:
            return None

    def _loaded(
        self,
        data: bytes,
        before: SeenBytes,
        window: InWindow | None,
        was: AnnotationSet | None,
        text: str,
    ) -> AnnotationSet:
        self.missing = frozenset()
        try:
            found = notes_in(data, f"“{shown_name(self._path)}”")
        except NotesUnreadable as error:
            return self._instead_of_broken(data, window, error)
        self._seen = found
        if found.is_read_only:
            self._refusal = translate(_WRITTEN_BY_NEWER, name=shown_name(self._path))
        else:
            found = self._unjoined.joined_with(found, data)
        notes = found
        if window is not None and not self._have_gone_back(window, found, text):
            notes = self._joined(found, data, window, was)
        if not data and before and was is not None:
            self.missing = frozenset()
            self._note_absence(was, notes)
        elif self._known is not before and not self.missing:
            self.trouble = None  # Somebody has put it right.
        self._is_behind = notes is not self._seen or bool(self._unjoined)
        if data and not self._is_behind and not found.is_read_only:
            self._note_good(data, notes, text)
        return notes

    def _note_good(self, data: bytes, notes: AnnotationSet, text: str) -> None:
        """Take note that the file holds just the ``notes`` that are known."""
        self._writer.remember(data, notes)
        if not self._known.is_kept:
            self._known = keep_good(self._story, data, self._disk)
        self._later.note_seen(text)

    def _have_gone_back(
        self, window: InWindow, found: AnnotationSet, text: str
    ) -> bool:
        """Return whether the file counts as it is, and what came later is offered."""
        return self._later.went_back(text, window.notes) and self._later.offer(
            window.notes, found, self._source_name, text
        )

    def _instead_of_broken(
        self, data: bytes, window: InWindow | None, error: NotesUnreadable
    ) -> AnnotationSet:
        """Return the notes that are known, as their file is broken.

        Raises:
            NotesUnreadable: If none are known, or the file cannot be kept aside.
        """
        is_kept_aside = self._keep_broken(data)
        if window is not None and not window.notes.is_empty and is_kept_aside:
            self.trouble, self._is_behind = Trouble.BROKEN, True
            return window.notes
        self._refusal = translate("The notes are not saved. {reason}", reason=error)
        raise error

    def _joined(
        self,
        found: AnnotationSet,
        data: bytes,
        window: InWindow,
        was: AnnotationSet | None,
    ) -> AnnotationSet:
        """Return the notes in the window with what another program made of them."""
        notes = self._with_theirs(window.notes, found, data, window.saved)
        self.missing = self._missed(was, found, notes)
        return found if _say_the_same(notes, found) else notes

    def _with_theirs(
        self,
        ours: AnnotationSet,
        theirs: AnnotationSet,
        data: bytes,
        base: AnnotationSet | None,
    ) -> AnnotationSet:
        if base is not None:
            is_older = is_kept(self._story, data, self._disk)
            theirs = caught_up(theirs, base, is_older=is_older)
        return join(ours, theirs, base)

    def _missed(
        self, was: AnnotationSet | None, found: AnnotationSet, notes: AnnotationSet
    ) -> frozenset[str]:
        """Return which notes the file had, and has no more, that were kept."""
        if was is None or found.is_read_only:
            return frozenset()
        return frozenset(n for n in was.notes if n not in found and n in notes)

    def _note_absence(self, was: AnnotationSet, notes: AnnotationSet) -> None:
        """Take note that the file holds nothing, though it held some of ``notes``."""
        if any(note in notes for note in was.notes):
            is_empty = is_there(self._path, self._disk)
            self.trouble = Trouble.EMPTY if is_empty else Trouble.GONE

    def save(self, notes: AnnotationSet, text: str = "") -> AnnotationSet:
        """Make ``notes`` the content of the file; write nothing if they are.

        With no notes there is no file.  What somebody else wrote since the file was
        last seen is joined with ``notes``.  If it cannot be read, it is kept aside and
        this save is refused; the next one goes through.

        Args:
            notes: The notes.
            text: The SHA-256 of the text they are on.

        Returns:
            What the file holds now: ``notes``, or what they were joined to.

        Raises:
            NotesChangedOnDisk: If somebody else wrote what cannot be read.
            SaveFailed: If the disk refuses, or the file is one the app cannot read.
        """
        if notes == self._seen and not self._unjoined:
            self._later.note_seen(text)
            return notes
        if self._refusal is not None:
            raise SaveFailed(self._refusal)
        data = self._writer.write(notes)
        self._unjoined.keep_marked()
        if self._seen is None or not self._known.holds(data):
            notes = self._save_joined(notes, data)
        self._seen = notes
        self._later.note_seen(text)
        self._unjoined.put_away()
        return notes

    def _save_joined(self, given: AnnotationSet, data: bytes) -> AnnotationSet:
        notes, known, base = given, self._known, self._seen
        for _ in range(_MOST_TRIES):
            found = self._on_disk()
            is_ours = partial(_is_one_of, known, (data, self._own()))
            if not found or is_ours(found):
                if known and not found and self._seen is not None:
                    self._note_absence(self._seen, notes)
                self._attempt = _Attempt(data, notes, given)
                displaced = self._publish(data, is_ours)
                if displaced is None:
                    return notes
                found, known = displaced, self._known
            else:
                keep_replaced(self._story, known, found, self._disk)
                known = SeenBytes(found)
            if self._is_broken_file(found):
                continue
            theirs, base = self._others(found, base)
            notes = self._with_theirs(notes, theirs, found, base)
            self.missing |= self._missed(self._seen, theirs, notes)
            base, data = theirs, self._writer.write(notes)
        raise SaveFailed(
            translate(
                "“{name}” is being changed by another program. Your notes are "
                "saved as soon as it leaves off.",
                name=shown_name(self._path),
            )
        )

    def _on_disk(self) -> bytes:
        try:
            return read_notes_bytes(self._path, self._disk)
        except NotesUnreadable as error:
            raise SaveFailed(
                translate("The notes are not saved. {reason}", reason=error)
            ) from error

    def _is_broken_file(self, found: bytes) -> bool:
        """Return whether a file that held known notes is broken, and is kept aside.

        It is then as if it had been found so before: the notes are written again.
        """
        are_known = self._seen is not None and not self._seen.is_empty
        if not (are_known or self.trouble) or self._parsed(found) is not None:
            return False
        if not self._keep_broken(found):
            return False
        self.trouble = Trouble.BROKEN
        return True

    def _own(self) -> bytes:
        """Return the bytes of an earlier save that nobody else had a part in."""
        attempt = self._attempt
        return attempt.data if attempt and attempt.notes is attempt.given else b""

    def _others(
        self, found: bytes, base: AnnotationSet | None
    ) -> tuple[AnnotationSet, AnnotationSet | None]:
        """Return the notes in ``found``, and those they and ours came from."""
        attempt = self._attempt
        if attempt is not None and found == attempt.data:
            return attempt.notes, attempt.given
        try:
            theirs = notes_in(found, f"“{shown_name(self._path)}”")
        except NotesUnreadable:
            self._refuse_once(found)
        if theirs.is_read_only:
            self._refuse_once(found)
        return theirs, base

    def _refuse_once(self, found: bytes) -> NoReturn:
        copy = keep_aside(self._path, found, "conflict", disk=self._disk)
        self._known = SeenBytes(found)
        self._seen = None  # What was saved is not what the file holds any more.
        self._unjoined.look()
        raise NotesChangedOnDisk(
            translate(
                "“{name}” was changed by another program. That version is "
                "kept as “{copy}”; yours is saved with the next change.",
                name=shown_name(self._path),
                copy=shown_name(copy),
            )
        )

    def _publish(self, data: bytes, is_ours: Callable[[bytes], bool]) -> bytes | None:
        """Write ``data``; return what another program wrote in that very moment."""
        if len(data) > LARGEST:
            raise SaveFailed(
                translate(
                    "The notes are not saved: “{name}” would be larger than 32 "
                    "MiB, which is as much as Reread can read. Delete some notes, "
                    "or go on in a copy of the story.",
                    name=shown_name(self._path),
                )
            )
        displaced, now = None, SeenBytes()
        if data:
            published = publish(self._path, data, is_ours, disk=self._disk)
            displaced = published.displaced
        else:
            remove_durably(self._path, self._disk)
        # What was there may be nowhere but where the last good ones are.
        if self._seen is not None and self._attempt is not None:
            self._replaced.replaced(self._known, self._seen, self._attempt.notes)
        if data:
            now = keep_good(self._story, data, self._disk)
        else:
            forget_good(self._story, self._disk)
        self._known, self._attempt = now, None
        self._identity = identity_at(self._path, self._disk)
        return displaced

    # Notes that came later than the text

    def note_text(self, text: str) -> None:
        """Take it that the notes, as they were last seen, are on the text of a hash."""
        self._later.note_seen(text)

    @property
    def later(self) -> AnnotationSet | None:
        """Notes that came after the story went back to an earlier text, if any do.

        They are in no file but the app's own, until the author wants them back.
        """
        return self._later.offered(self._source_name)

    def forget_later(self) -> None:
        """Offer the notes that came later no more; they stay in the history."""
        self._later.withdraw()

    # A file that is broken or gone

    def begin_anew(self, notes: AnnotationSet | None = None) -> Path | None:
        """Let the story have no notes; those it had are kept in the history.

        Args:
            notes: The notes as they are in the window.

        Returns:
            Where a file is now that was no notes file; None if there was none.

        Raises:
            SaveFailed: If the disk refuses; nothing is changed then.
        """
        kept = [good_bytes(self._story, self._disk)]
        if notes is not None and notes.notes:
            kept.append(self._writer.write(notes))
        for data in kept:
            keep_notes(self._story, data, NotesWhy.BEFORE_ANEW, self._disk)
        copy = self._out_of_the_way()
        forget_good(self._story, self._disk)
        self._known, self._attempt, self.trouble = SeenBytes(), None, None
        self._seen, self._refusal, self._identity = AnnotationSet(), None, None
        return copy

    def _out_of_the_way(self) -> Path | None:
        try:
            data = read_notes_bytes(self._path, self._disk)
            notes_in(data, self._source_name)
        except NotesUnreadable:
            return move_aside(self._path, "broken", self._disk)
        keep_notes(self._story, data, NotesWhy.BEFORE_ANEW, self._disk)
        remove_durably(self._path, self._disk)
        return None

    def last_good(self) -> AnnotationSet | None:
        """Return the last notes that could be read; None if none are kept."""
        return last_good(self._story, self._source_name, self._disk)

    def restore_last_good(self) -> AnnotationSet:
        """Move a broken file aside, and write the last notes that could be read.

        Raises:
            SaveFailed: If there are none, or the disk refuses.
        """
        notes = self.last_good()
        if notes is None:
            raise SaveFailed(
                translate("No earlier version of the notes could be found.")
            )
        refusal = self._refusal
        self._out_of_the_way()
        self._known, self._attempt, self.trouble = SeenBytes(), None, None
        self._seen, self._refusal, self._identity = AnnotationSet(), None, None
        try:
            return self.save(notes)
        except SaveFailed:
            self._refusal, self._seen = refusal, None  # to be tried again
            raise

    def _keep_broken(self, data: bytes) -> bool:
        """Keep a file aside that is no notes file; return whether that could be."""
        try:
            keep_aside(self._path, data, "broken", disk=self._disk)
        except SaveFailed:
            return False  # The file itself stays as it is, which is what matters.
        return True


def _is_one_of(seen: SeenBytes, others: tuple[bytes, ...], data: bytes) -> bool:
    """Return whether ``data`` is what was seen, or one of ``others``."""
    return data in others or seen.holds(data)


def _say_the_same(one: AnnotationSet, other: AnnotationSet) -> bool:
    return (
        one.notes == other.notes
        and one.deleted == other.deleted
        and one.others == other.others
    )
