from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.text_state import text_state
from desktop.storage.history.versions import sha256_of
from desktop.storage.journal.journal_state import ToldNote
from desktop.storage.journal.recovery_notes import RecoveredNotes
from tests.storage.journal_samples import NOW, later, note_on, quoted

TEXT = "the old sea"
SHA256 = sha256_of(TEXT)
NOTE = note_on("Why?")
CHANGED = NOTE.with_words("Why here?", later(60))


def told(*notes, at=NOW, text=None):
    return tuple(ToldNote(note, 1, at, text) for note in notes)


def on_disk(*notes, **details):
    return AnnotationSet(notes={note.id: note for note in notes}, **details)


def joined(disk, *notes, **details):
    return RecoveredNotes(notes=told(*notes), **details).joined_with(disk)


def test_a_note_that_is_not_on_the_disk_comes_back():
    other = note_on("Who?")

    assert joined(on_disk(other), NOTE).notes == on_disk(other, NOTE).notes


@pytest.mark.parametrize("is_file_known", [False, True])
def test_the_higher_revision_stays_from_wherever_it_is(is_file_known):
    newer = joined(on_disk(NOTE), CHANGED, is_file_known=is_file_known)

    assert newer.get(NOTE.id) == CHANGED


def test_what_somebody_else_wrote_later_stays():
    disk = on_disk(CHANGED)

    assert joined(disk, NOTE) is disk


def test_of_one_revision_the_later_change_stays():
    theirs = NOTE.with_words("Theirs", later(50))

    assert joined(on_disk(theirs), CHANGED).get(NOTE.id) == CHANGED
    assert joined(on_disk(CHANGED), theirs).get(NOTE.id) == CHANGED


def test_of_equals_the_one_on_the_disk_stays():
    described = replace(CHANGED, passage=quoted(state="#text-1"))
    disk = on_disk(described)

    assert joined(disk, CHANGED) is disk


def test_an_undone_change_stays_undone_if_nobody_else_wrote():
    assert joined(on_disk(CHANGED), NOTE, is_file_known=True).get(NOTE.id) == NOTE


def test_a_deletion_counts():
    result = joined(on_disk(NOTE), deleted={NOTE.id: later(1)})

    assert not result.notes
    assert result.deleted == {NOTE.id: later(1)}


def test_a_deletion_loses_to_a_later_change():
    disk = on_disk(CHANGED)

    assert joined(disk, deleted={NOTE.id: later(59)}) is disk


def test_a_deletion_takes_no_reply_with_it_that_it_does_not_name():
    reply = note_on("Because")
    disk = on_disk(NOTE, reply)

    assert list(joined(disk, deleted={NOTE.id: later(1)}).notes) == [reply.id]


def test_deleting_what_is_not_there_leaves_no_trace():
    disk = on_disk()

    assert joined(disk, deleted={NOTE.id: NOW}) is disk


def test_a_note_restored_after_its_deletion_was_saved_is_there():
    disk = on_disk(deleted={NOTE.id: later(10)})
    restored = RecoveredNotes(notes=told(NOTE, at=later(11)))

    assert restored.joined_with(disk).notes == on_disk(NOTE).notes
    assert not restored.joined_with(disk).deleted


def test_a_note_somebody_else_deleted_later_stays_deleted():
    disk = on_disk(deleted={NOTE.id: later(10)})

    assert joined(disk, NOTE) is disk


def test_a_note_names_the_text_it_was_made_on():
    recovered = RecoveredNotes(notes=told(NOTE, text=SHA256), texts={SHA256: TEXT})

    result = recovered.joined_with(on_disk())

    named = result.get(NOTE.id).passage.state
    assert result.texts[named].cached == text_state(SHA256).cached


def test_a_text_that_has_a_name_keeps_it():
    draft = replace(text_state(SHA256, "Draft 2"), id="#draft-2")
    recovered = RecoveredNotes(notes=told(NOTE, text=SHA256), texts={SHA256: TEXT})

    result = recovered.joined_with(on_disk(texts={draft.id: draft}))

    assert result.get(NOTE.id).passage.state == "#draft-2"
    assert result.texts == {draft.id: draft}


def test_a_text_that_a_note_names_comes_with_it():
    named = replace(NOTE, passage=quoted(state="#draft-2"))
    draft = replace(text_state(SHA256, "Draft 2"), id="#draft-2")

    result = joined(on_disk(), named, known_texts={draft.id: draft})

    assert result.texts == {draft.id: draft}


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        pytest.param("another", quoted(), id="not-there"),
        pytest.param(TEXT, quoted(3), id="elsewhere"),
        pytest.param(TEXT, replace(quoted(), position=None), id="no-position"),
        pytest.param(TEXT, replace(quoted(), quote=None), id="no-quote"),
    ],
)
def test_no_note_is_said_to_be_on_a_text_that_reads_otherwise(text, passage):
    note = replace(NOTE, passage=passage)
    recovered = RecoveredNotes(notes=told(note, text=SHA256), texts={SHA256: text})

    assert recovered.joined_with(on_disk()).get(NOTE.id) == note


NOTES = [note_on(f"Note {number}") for number in range(3)]
versions_of_notes = st.builds(
    lambda note, revision, words, at: replace(
        note, revision=revision, words=words, modified=later(at)
    ),
    st.sampled_from(NOTES),
    st.integers(0, 2),
    st.sampled_from("abc"),
    st.integers(0, 3),
)
deletions = st.dictionaries(
    st.sampled_from([note.id for note in NOTES]), st.integers(0, 4).map(later)
)
disks = st.builds(
    lambda notes, deleted: on_disk(
        *notes,
        deleted={i: at for i, at in deleted.items() if i not in on_disk(*notes)},
    ),
    st.lists(versions_of_notes, max_size=3),
    deletions,
)
recoveries = st.builds(
    lambda notes, deleted, is_known, at: RecoveredNotes(
        notes=told(*on_disk(*notes).notes.values(), at=later(at), text=SHA256),
        deleted={i: at for i, at in deleted.items() if i not in on_disk(*notes)},
        texts={SHA256: TEXT},
        is_file_known=is_known,
    ),
    st.lists(versions_of_notes, max_size=3),
    deletions,
    st.booleans(),
    st.integers(0, 4),
)


@given(disks, recoveries)
def test_to_recover_twice_is_to_recover_once(disk, recovery):
    once = recovery.joined_with(disk)

    assert recovery.joined_with(once) is once


@given(disks, recoveries)
def test_no_note_disappears_that_was_not_deleted(disk, recovery):
    result = recovery.joined_with(disk)

    for note_id in disk.notes.keys() | {t.note.id for t in recovery.notes}:
        assert note_id in result.notes or note_id in result.deleted


@given(disks, recoveries)
def test_no_revision_goes_down_unless_nobody_else_wrote(disk, recovery):
    result = recovery.joined_with(disk)

    for note in result.notes.values():
        there = disk.get(note.id)
        is_ours = recovery.is_file_known
        assert there is None or is_ours or note.revision >= there.revision
