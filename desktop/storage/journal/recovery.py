"""What a journal that was left behind has to give back.

It is compared with the files as they are now; what the author wants of it is for others
to ask.  Of several journals of one story the newest counts; what the others tell of the
text goes into the story's history, and their notes are recovered with those of the
newest.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_same_file, read_regular_file
from desktop.storage.history import versions
from desktop.storage.history.renamed_history import continue_history
from desktop.storage.history.version_index import (
    Version,
    Why,
    add_lines,
    index_path,
    line_of,
    read_index,
)
from desktop.storage.journal.journal import story_mark
from desktop.storage.journal.journals import (
    is_moved_to,
    leftovers,
    leftovers_for,
    remove,
    set_aside,
)
from desktop.storage.journal.recovery_parts import (
    KnownByHash,
    RecoveredNotes,
    StoryNow,
    ToldTexts,
    story_now,
)
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.story.rescue import rescue
from desktop.text.diff import difference
from desktop.text.words import count_words
from desktop.value import field, replace, value
from desktop.wording.dates import clock_time, plain_day
from desktop.wording.translation import in_sequence, listed, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.journal.journal_records import TextRecord
    from desktop.storage.journal.journal_state import Told
    from desktop.storage.journal.journals import Leftover
    from desktop.storage.story.story_file import StoryFile

_LARGEST_NOTES = 32 << 20  # bytes, as the notes file's own rules have it
_NO_NOTES = hashlib.sha256().hexdigest()


class Verdict(Enum):
    """What is to be done with a journal.

    Attributes:
        FINISHED: Nothing: the files have all it told.
        OFFER: Offer what was not saved; nobody else changed the text.
        MERGE: Somebody else changed the text as well: both are to be joined.
    """

    FINISHED = auto()
    OFFER = auto()
    MERGE = auto()


@value(kw_only=True)
class Recovery:
    """What can be recovered from a journal.

    Attributes:
        leftover: The journal.
        verdict: What is to be done with it.
        story: The story's file; None if it never had one, or that is gone or no text.
        text: The text that was not saved; None if there is none, or it cannot be put
            together.
        base: The text both sides began with; None if not known.
        last: The whole text as the author had it last, saved or not; None if it
            cannot be put together.
        theirs: The text in the file now; None without a file.
        edit: The record that tells how ``base`` became ``text``; None if nobody told
            that, or somebody else has changed the text since.
        scraps: What was inserted into a text that cannot be put together.
        recovered: The notes that were not saved.
        note_count: How many notes the files do not have so.
        settled_count: How many of these say something to a lens, and are none.
        words: About how many words they do not have so.
        path: Where the story is, or was when the journal was written.
        older: What other journals of the same story have to give back, the oldest
            first.
    """

    leftover: Leftover
    verdict: Verdict
    story: Path | None = None
    text: str | None = None
    base: str | None = None
    last: str | None = None
    theirs: str | None = None
    edit: TextRecord | None = None
    scraps: tuple[str, ...] = ()
    recovered: RecoveredNotes = field(default_factory=RecoveredNotes)
    note_count: int = 0
    settled_count: int = 0
    words: int = 0
    path: Path | None = None
    older: tuple[Recovery, ...] = ()

    @property
    def has_text(self) -> bool:
        """Whether there are words of the text to recover."""
        return self.text is not None or bool(self.scraps)

    @property
    def notes(self) -> tuple[Annotation, ...]:
        """The notes that were made or changed."""
        return tuple(told.note for told in self.recovered.notes)

    @property
    def all_notes(self) -> tuple[Annotation, ...]:
        """The notes that were made or changed, as this and older journals have them."""
        found = {note.id: note for each in self.older for note in each.notes}
        return tuple((found | {note.id: note for note in self.notes}).values())

    @property
    def deleted(self) -> Mapping[str, datetime]:
        """When each of the notes that are gone was deleted, by their ids."""
        return self.recovered.deleted

    @property
    def described_on(self) -> dict[str, str]:
        """The text in which each note's position counts, as a hash, by its id."""
        notes = self.recovered.notes
        return {told.note.id: told.text for told in notes if told.text is not None}

    @property
    def at(self) -> datetime | None:
        """When the journal told anything last; None if it told nothing."""
        return self.leftover.at

    @property
    def sentence(self) -> str:
        """What the author is to be told."""
        what = listed(list(self._parts()) or [translate("nothing")])
        older = ""
        if any(older.text is not None for older in self.older):
            older = translate("What was not saved before that is in its history.")
        name = shown_name(self.path) if self.path else ""
        return in_sequence(_not_saved_words(name, self.at, what), older)

    @property
    def name(self) -> str:
        """What the author knows the unsaved text as: What you had typed, 14:03."""
        if self.at is None:
            return translate("What you had typed")
        return translate("What you had typed, {time}", time=_title_moment(self.at))

    def _parts(self) -> Iterator[str]:
        if self.words:
            yield translate_count("{count} word", "{count} words", self.words)
        elif self.has_text:
            yield translate("blanks or signs")
        if notes := self.note_count - self.settled_count:
            yield translate_count("{count} note", "{count} notes", notes)
        if self.settled_count:
            yield translate("what was settled with lenses")


def recovery_of(
    leftover: Leftover, disk: FileSystem = DISK, story: Path | None = None
) -> Recovery:
    """Return what can be recovered from ``leftover``, as the files are now.

    Args:
        leftover: The journal.
        disk: Where the files are.
        story: Where its story is now, if that was moved.
    """
    told, story = leftover.told, story or leftover.story
    now = story_now(told, disk, story)
    texts = ToldTexts(told, now, disk)
    sides = _sides(told, texts, now)
    recovered = _recovered_notes(told, story, texts, disk)
    unsaved = _unsaved(recovered, story, disk)
    note_count = len(unsaved)
    has_any = sides.text is not None or sides.scraps or note_count
    return Recovery(
        leftover=leftover,
        verdict=sides.verdict if has_any else Verdict.FINISHED,
        story=story if now is not None else None,
        text=sides.text,
        base=sides.base,
        last=_last(told, texts, sides, now),
        theirs=now.text if now is not None else None,
        edit=_edit(texts.told_last(), sides),
        scraps=sides.scraps,
        recovered=recovered if note_count else RecoveredNotes(),
        note_count=note_count,
        settled_count=len(_settled(recovered) & unsaved),
        words=_words(sides),
        path=story,
    )


def recovery_for(file: StoryFile, disk: FileSystem = DISK) -> Recovery | None:
    """Return what can be recovered of the story in ``file``; None if there is nothing.

    Journals with nothing to tell are put away, and see :func:`newest_of`.
    """
    found = leftovers_for(file, disk)
    if any(leftover.story != file.path for leftover in found):
        with suppress(SaveFailed):  # Its history is that of where it was.
            continue_history(file.path, file.sha256, disk)
    return newest_of((recovery_of(each, disk, file.path) for each in found), disk)


def recovery_again(recovery: Recovery, disk: FileSystem = DISK) -> Recovery | None:
    """Return ``recovery`` as journals and files are now; None if nothing is left of it.

    What was worked out a while ago may be about files that are others now.
    """
    known = {each.leftover.path for each in (*recovery.older, recovery)}
    found = (each for each in leftovers(disk) if each.path in known)
    return newest_of((recovery_of(each, disk, recovery.path) for each in found), disk)


def recoveries_but(
    shown: Iterable[StoryFile], disk: FileSystem = DISK
) -> list[Recovery]:
    """Return what can be recovered of each story, but of those that are shown.

    These are asked about where they are shown; one may have been moved there.
    """
    files = [*shown]
    by_story: dict[str, list[Leftover]] = {}
    for leftover in leftovers(disk):
        if not any(_is_of(leftover, file, disk) for file in files):
            mark, _, _ = leftover.path.name.partition(".")
            by_story.setdefault(mark, []).append(leftover)
    found = [
        newest_of((recovery_of(each, disk) for each in group), disk)
        for group in by_story.values()
    ]
    return [recovery for recovery in found if recovery is not None]


def is_about(recovery: Recovery, file: StoryFile, disk: FileSystem = DISK) -> bool:
    """Return whether ``file`` is the story of ``recovery``, perhaps moved there."""
    return _is_of(recovery.leftover, file, disk)


def _is_of(leftover: Leftover, file: StoryFile, disk: FileSystem) -> bool:
    has_mark = leftover.path.name.startswith(f"{story_mark(file.path)}.")
    is_same = leftover.story is not None and is_same_file(leftover.story, file.path)
    return has_mark or is_same or is_moved_to(leftover, file, disk)


def newest_of(
    recoveries: Iterable[Recovery], disk: FileSystem = DISK
) -> Recovery | None:
    """Return the newest of what journals of one story have to give back.

    The texts of the others are put into the history of the story.

    Args:
        recoveries: What each journal has, the oldest first; those that are finished
            are put away.
        disk: Where they are.
    """
    waiting: list[Recovery] = []
    for recovery in recoveries:
        if recovery.verdict is not Verdict.FINISHED:
            waiting.append(recovery)
            continue
        with suppress(SaveFailed):  # It is as harmless the next time.
            put_away(recovery, disk)
    if not waiting:
        return None
    *older, newest = waiting
    if not older:
        return newest
    for recovery in older:
        with suppress(SaveFailed, OSError):  # The journal itself is still there.
            keep_in_history(recovery, disk)
    ids = {note_id for each in waiting for note_id in _note_ids(each)}
    settled = {note_id for each in waiting for note_id in _settled(each.recovered)}
    return replace(
        newest, older=tuple(older), note_count=len(ids), settled_count=len(settled)
    )


def keep_in_history(recovery: Recovery, disk: FileSystem = DISK) -> None:
    """Keep the text that was not saved as a version of its story.

    Raises:
        SaveFailed: If the disk refuses.
        OSError: If the versions there are cannot be read.
    """
    if recovery.text is None or recovery.path is None:
        return
    sha256 = versions.keep(recovery.text, disk)
    known = read_index(index_path(recovery.path), disk).versions
    if all(version.sha256 != sha256 for version in known):
        at, words = recovery.at or datetime.now(UTC), count_words(recovery.text)
        version = Version(sha256, at, words, Why.UNSAVED)
        add_lines(recovery.path, [line_of(version)], disk)


def with_recovered_notes(on_disk: AnnotationSet, recovery: Recovery) -> AnnotationSet:
    """Return the notes on the disk with those of ``recovery`` in it.

    See :meth:`RecoveredNotes.joined_with`.  The texts that the notes then name are
    to be kept before the notes are, see :func:`keep_texts`.
    """
    for each in (*recovery.older, recovery):
        on_disk = each.recovered.joined_with(on_disk)
    return on_disk


def keep_texts(recovery: Recovery, disk: FileSystem = DISK) -> None:
    """Keep the texts that recovered notes are about, to be found again by their hash.

    Raises:
        SaveFailed: If the disk refuses.
    """
    for each in (*recovery.older, recovery):
        for text in each.recovered.texts.values():
            versions.keep(text, disk)


def kept_scraps(recovery: Recovery, disk: FileSystem = DISK) -> Path | None:
    """Keep words that have no place in the text any more; return the file they are in.

    None if there are none.

    Raises:
        SaveFailed: If the disk refuses.
    """
    found = [scrap for each in (*recovery.older, recovery) for scrap in each.scraps]
    if not found or recovery.path is None:
        return None
    return rescue(recovery.path, "\n\n".join(found), b"", disk).copy


def put_aside(recovery: Recovery, disk: FileSystem = DISK) -> Path:
    """Move a journal that the author does not want, and older ones, to ``rescue``.

    Its text is in the history of the story then.

    Returns:
        The folder they are in.

    Raises:
        SaveFailed: If the disk refuses.
    """
    with suppress(SaveFailed, OSError):  # The journal itself is kept in any case.
        keep_in_history(recovery, disk)
    paths = [set_aside(each.leftover, disk) for each in (*recovery.older, recovery)]
    return paths[-1].parent


def put_away(recovery: Recovery, disk: FileSystem = DISK) -> None:
    """Remove a finished journal; move one that is not, or is damaged, to ``rescue``.

    Raises:
        SaveFailed: If the disk refuses.
    """
    for older in recovery.older:
        set_aside(older.leftover, disk)
    leftover = recovery.leftover
    if recovery.verdict is Verdict.FINISHED and not leftover.told.is_damaged:
        remove(leftover, disk)
    else:
        set_aside(leftover, disk)


@value
class _Sides:
    """What the author wrote, and what it is to be compared with."""

    verdict: Verdict = Verdict.OFFER
    text: str | None = None
    base: str | None = None
    scraps: tuple[str, ...] = ()


def _sides(told: Told, texts: ToldTexts, now: StoryNow | None) -> _Sides:
    last, before = texts.told_last(), told.text_in_file
    if last is None or before is None or last.sha256 == before:
        return _Sides()
    ours = texts.last()
    is_whole = ours is not None and ours.sha256 == last.sha256
    scraps = () if is_whole else texts.scraps()
    if ours is None or _is_in_file(ours, before, now):
        return _Sides(scraps=scraps)
    base = texts.get(before)
    if now is None:
        return _Sides(Verdict.OFFER, ours.text, base, scraps)
    if now.is_one_of(told.hashes):
        # As the author's own work has left it, even if the save was not told of.
        return _Sides(Verdict.OFFER, ours.text, now.text, scraps)
    return _Sides(Verdict.MERGE, ours.text, base or texts.get(last.base), scraps)


def _edit(told: TextRecord | None, sides: _Sides) -> TextRecord | None:
    """Return what was told last, if it tells how the file's text became the other."""
    if told is None or sides.text is None or sides.base is None:
        return None
    is_of_both = told.base == versions.sha256_of(sides.base)
    is_of_both = is_of_both and told.sha256 == versions.sha256_of(sides.text)
    return told if is_of_both and sides.verdict is Verdict.OFFER else None


def _last(
    told: Told, texts: ToldTexts, sides: _Sides, now: StoryNow | None
) -> str | None:
    if sides.text is not None:
        return sides.text
    if now is not None:
        return now.text
    before = told.text_in_file
    return None if before is None else texts.get(before)


def _is_in_file(ours: KnownByHash, before: str, now: StoryNow | None) -> bool:
    return ours.sha256 == before or (now is not None and now.is_one_of([ours.sha256]))


def _recovered_notes(
    told: Told, story: Path | None, texts: ToldTexts, disk: FileSystem
) -> RecoveredNotes:
    hashes = {t.text for t in told.notes.values() if t.text is not None}
    found = {sha256: texts.get(sha256) for sha256 in hashes}
    return RecoveredNotes(
        notes=tuple(told.notes.values()),
        deleted={note_id: gone.at for note_id, gone in told.deleted.items()},
        known_texts=told.known_texts,
        texts={sha256: text for sha256, text in found.items() if text is not None},
        is_file_known=story is not None and _is_notes_file_known(told, story, disk),
    )


def _is_notes_file_known(told: Told, story: Path, disk: FileSystem) -> bool:
    if told.begin is None:
        return False
    known = told.saved_notes or told.begin.notes_sha256 or _NO_NOTES
    path = notes_path(story, disk)
    try:
        return known == read_regular_file(path, _LARGEST_NOTES, disk).sha256
    except FileNotFoundError:
        return known == _NO_NOTES
    except OSError:
        return False


def _unsaved(
    recovered: RecoveredNotes, story: Path | None, disk: FileSystem
) -> set[str]:
    """Return the ids of the notes that are not so in the notes file."""
    all_ids = {told.note.id for told in recovered.notes} | recovered.deleted.keys()
    if not recovered or story is None:
        return all_ids
    try:
        on_disk = read_notes(story, disk)
    except NotesUnreadable:
        return all_ids
    notes = recovered.joined_with(on_disk).notes
    ids = notes.keys() | on_disk.notes.keys()
    return {i for i in ids if notes.get(i) != on_disk.notes.get(i)}


def _settled(recovered: RecoveredNotes) -> set[str]:
    """Return the ids of what says something to a lens."""
    notes = (told.note for told in recovered.notes)
    return {note.id for note in notes if note.kind is Kind.LENS}


def _note_ids(recovery: Recovery) -> Iterator[str]:
    yield from (told.note.id for told in recovery.recovered.notes)
    yield from recovery.recovered.deleted


def _words(sides: _Sides) -> int:
    if sides.text is None:
        return sum(map(count_words, sides.scraps))
    base = sides.base or ""
    changes = difference(base, sides.text).changes
    return sum(
        max(count_words(change.inserted), count_words(change.span.of(base)))
        for change in changes
    )


def _not_saved_words(name: str, at: datetime | None, what: str) -> str:
    when = _sentence_moment(at) if at else ""
    if name and when:
        return translate(
            "“{name}” was not saved when Reread ended on {moment}: {what}.",
            name=name,
            moment=when,
            what=what,
        )
    if name:
        return translate("“{name}” was not saved: {what}.", name=name, what=what)
    if when:
        return translate(
            "A story without a file was not saved when Reread ended on {moment}: "
            "{what}.",
            moment=when,
            what=what,
        )
    return translate("A story without a file was not saved: {what}.", what=what)


def _title_moment(at: datetime) -> str:
    """Return when something was, for a title: 14:03, or 28 November, 14:03."""
    now = _now_for(at)
    time = clock_time(at, now)
    if at.astimezone().date() == now.date():
        return time
    return translate("{day}, {time}", day=plain_day(at, now), time=time)


def _sentence_moment(at: datetime) -> str:
    now = _now_for(at)
    day, time = plain_day(at, now), clock_time(at, now)
    return translate("{day} at {time}", day=day, time=time)


def _now_for(at: datetime) -> datetime:
    """Return the time now, by the clock as it went at ``at``, in summer or winter."""
    return datetime.now(at.astimezone().tzinfo)
