"""One save: what is to be written, taken at one moment, and what became of it.

Stored passages are brought up to the text that is saved.  Text goes before notes, each
durable before the next, so that a crash in between leaves notes that name a text which
was kept.  This runs in the background: it knows nothing of the session but the values
it was given.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.annotations.note_passages import note_of, on_each_passage, with_passage_of
from desktop.annotations.text_state import text_state
from desktop.errors import SaveFailed, StoryChangedOnDisk, StoryGone
from desktop.storage.files.event_log import Event, tell
from desktop.storage.files.regular_file import identity_at
from desktop.storage.history import versions
from desktop.storage.story.story_file import (
    is_touched,
    save_as_utf8,
    save_story,
    save_with_even_line_ends,
    unkept_words,
)
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.text_state import TextState
    from desktop.session.keeping.journal_keeper import JournalWriter, News
    from desktop.session.keeping.version_history import VersionLog
    from desktop.storage.files.filesystem import FileSystem
    from desktop.storage.notes.notes_store import NotesStore
    from desktop.storage.story.story_file import StoryFile

_KEPT = (AnchorState.EXACT, AnchorState.CHANGED, AnchorState.MOVED)


def described_anew(
    notes: Iterable[Annotation],
    anchors: Mapping[str, Anchor],
    text: str,
    text_id: str,
) -> list[Annotation]:
    """Return those of ``notes`` whose description is out of date, brought up to date.

    Args:
        notes: The notes whose passages were marked or edited.
        anchors: Where each of their passages is in ``text``, by its key.
        text: The text as it was saved.
        text_id: What passages call that text.
    """
    notes = list(notes)
    singles = list(on_each_passage(notes))
    placed = [n for n in singles if _is_there(anchors[n.id])]
    spans = [span for n in placed if (span := anchors[n.id].span) is not None]
    passages = describe_all(text, spans)
    described = [
        _described(note, replace(passage, state=text_id), anchors[note.id].state)
        for note, passage in zip(placed, passages, strict=True)
    ]
    cut = [n.with_anchor_state("cut") for n in singles if _is_cut(anchors[n.id])]
    known = {note.id: note for note in notes}
    now = dict(known)
    for single in (*described, *cut):
        note = note_of(single.id)
        now[note] = with_passage_of(now[note], single)
    return [note for note in now.values() if note != known[note.id]]


def _described(note: Annotation, passage: Passage, state: AnchorState) -> Annotation:
    stored = "changed" if state is AnchorState.CHANGED else None
    if note.passage and note.passage.state and note.passage.quote == passage.quote:
        # Still what the file says of it, on a text that is known.
        return note.with_anchor_state(stored)
    return note.with_passage(passage).with_anchor_state(stored)


def _is_there(anchor: Anchor) -> bool:
    # One that may be wrong keeps the words by which it is looked for.
    return anchor.state in _KEPT and not anchor.is_unsure


def _is_cut(anchor: Anchor) -> bool:
    return anchor.state is AnchorState.CUT


@value(kw_only=True)
class Snapshot:
    """What is to be saved, as it was when the save began.

    Attributes:
        file: The story's file as it was last read or written.
        text: The text.
        version: How often the text had been edited.
        is_text_dirty: Whether the text is to be written.
        is_utf8_wanted: Whether the author wants the story in UTF-8 from now on.
        are_even_ends_wanted: Whether all lines are to end as most of them do.
        notes: The notes.
        are_notes_there: Whether they were read; the text can be saved before.
        are_notes_dirty: Whether they are to be written.
        stale: The notes whose passages were marked or edited since they were saved.
        anchors: Where those are in ``text``.
        news: What the journal was not told of yet.
        goes_on: Whether the author is typing.
        log: Where it is recorded which texts the story had.
        words: How many words the text has; None if they are not counted yet.
    """

    file: StoryFile
    text: str
    version: int
    is_text_dirty: bool
    is_utf8_wanted: bool
    are_even_ends_wanted: bool
    notes: AnnotationSet
    are_notes_there: bool
    are_notes_dirty: bool
    stale: tuple[Annotation, ...]
    anchors: Mapping[str, Anchor]
    news: News
    goes_on: bool
    log: VersionLog
    words: int | None = None


@value(frozen=False)
class SaveOutcome:
    """What became of a save.

    Attributes:
        snapshot: What was to be saved.
        file: The story's file as it is now.
        described: Notes whose passages were described anew, on the saved text.
        known: What those passages call that text.
        is_text_saved: Whether the text is on disk.
        are_notes_saved: Whether the notes are.
        given: The notes that were to be written, with those described anew.
        joined: The notes that were written, if another program had written some.
        is_touched: Whether another program seems to have written the story.
        unkept: What to say of earlier texts that cannot be kept; empty if they can.
        problems: What went wrong.
        journal_problem: Why the journal could not be written, if it could not.
    """

    snapshot: Snapshot
    file: StoryFile
    described: list[Annotation] = field(default_factory=list)
    known: TextState | None = None
    is_text_saved: bool = False
    are_notes_saved: bool = False
    given: AnnotationSet | None = None
    joined: AnnotationSet | None = None
    is_touched: bool = False
    unkept: str = ""
    problems: list[SaveFailed] = field(default_factory=list)
    journal_problem: SaveFailed | None = None


def write(
    snapshot: Snapshot, store: NotesStore, journal: JournalWriter, disk: FileSystem
) -> SaveOutcome:
    """Save what ``snapshot`` holds, and return what became of it.

    The journal is told before, so that after a crash it is known whose text is in the
    file.  Notes are saved even when the text could not be.
    """
    outcome, started = SaveOutcome(snapshot, snapshot.file), time.perf_counter()
    upto = 0
    try:
        upto = journal.tell(snapshot.news)
    except SaveFailed as problem:
        outcome.journal_problem = problem
    try:
        _write_text(outcome, disk)
    except SaveFailed as problem:
        outcome.problems.append(problem)
    try:
        _write_notes(outcome, store, disk)
    except SaveFailed as problem:
        outcome.problems.append(problem)
    try:
        _tell_saved(outcome, store, journal, upto)
    except SaveFailed as problem:
        outcome.journal_problem = problem
    if outcome.file is not snapshot.file:
        if snapshot.words is not None:
            snapshot.log.note_words(outcome.file.sha256, snapshot.words)
        snapshot.log.saved(snapshot.file, outcome.file)
    is_news = snapshot.is_text_dirty or snapshot.are_notes_dirty
    if is_news and not outcome.problems:
        took = time.perf_counter() - started
        tell(Event.SAVED, outcome.file.path, seconds=took)
    return outcome


def _tell_saved(
    outcome: SaveOutcome, store: NotesStore, journal: JournalWriter, upto: int
) -> None:
    text = outcome.file.sha256 if outcome.is_text_saved else None
    notes = store.sha256 if outcome.are_notes_saved else None
    journal.tell_saved(text, notes, upto, goes_on=outcome.snapshot.goes_on)


def _write_text(outcome: SaveOutcome, disk: FileSystem) -> None:
    snapshot = outcome.snapshot
    file, text = snapshot.file, snapshot.text
    if snapshot.is_utf8_wanted:
        outcome.file = save_as_utf8(file, text, disk)
    elif snapshot.are_even_ends_wanted:
        outcome.file = save_with_even_line_ends(file, text, disk)
    elif snapshot.is_text_dirty:
        outcome.file = save_story(file, text, allow_empty=True, disk=disk)
    if outcome.file is file:
        outcome.is_touched = is_touched(file, disk)
    else:
        outcome.unkept = outcome.file.unkept
    outcome.is_text_saved = True


def _write_notes(outcome: SaveOutcome, store: NotesStore, disk: FileSystem) -> None:
    snapshot, notes = outcome.snapshot, outcome.snapshot.notes
    if not snapshot.are_notes_there or store.refusal is not None:
        return  # There is nothing to save: no note can be made.
    if _must_wait_for_story(outcome, store):
        return
    if outcome.is_text_saved and snapshot.stale:
        _describe(outcome, disk)
        if outcome.known is not None:
            notes = notes.with_text(outcome.known).with_notes(outcome.described)
    if snapshot.are_notes_dirty or outcome.described:
        outcome.given, saved = notes, store.save(notes, outcome.file.sha256)
        outcome.joined = None if saved is notes else saved
    elif store.has_changed():
        outcome.is_touched = True
    else:
        store.note_text(outcome.file.sha256)
    outcome.are_notes_saved = True


def _must_wait_for_story(outcome: SaveOutcome, store: NotesStore) -> bool:
    """Return whether the notes are to wait until it is known what became of the story.

    Who removed it may have taken the notes along; who put it back to what it was
    earlier may have done so with the notes, which then are not to be joined unasked.
    """
    problem = next(
        (p for p in outcome.problems if isinstance(p, StoryChangedOnDisk)), None
    )
    if isinstance(problem, StoryGone):
        return identity_at(store.path) is None
    return (problem is not None or outcome.is_touched) and store.has_changed()


def _describe(outcome: SaveOutcome, disk: FileSystem) -> None:
    # Only passages that were marked or edited are described anew: a change
    # elsewhere in the story must not touch them in the notes file.
    snapshot = outcome.snapshot
    if not any(anchor.span is not None for anchor in snapshot.anchors.values()):
        return
    wanted = text_state(outcome.file.sha256, date=datetime.now(UTC))
    known = snapshot.notes.text_with(wanted.cached)
    if known is None:
        # The notes are about to name this text: it is to be there to be found.  They
        # have their quotes besides, and do not wait for it.
        try:
            versions.keep(snapshot.text, disk)
        except SaveFailed as problem:
            unkept = unkept_words(outcome.file.path, None, problem)
            outcome.unkept = outcome.unkept or unkept
        known = wanted
    described = described_anew(
        snapshot.stale, snapshot.anchors, snapshot.text, known.id
    )
    if described:
        outcome.described, outcome.known = described, known
