from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.text_state import text_state
from desktop.storage.history import versions
from desktop.storage.history.versions import sha256_of
from desktop.storage.journal.journal_state import Told, ToldNote
from desktop.storage.journal.recovery_parts import RecoveredNotes, ToldTexts, story_now
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import replace
from tests.storage.journal_samples import (
    NOW,
    begin,
    later,
    note_on,
    quoted,
    text_record,
)

BASE = "the old sea\n"


def told(*records):
    state = Told()
    for number, record in enumerate(records):
        state.take(number, record)
    return state


def test_any_text_that_was_told_can_be_put_together(home):
    texts = ToldTexts(
        told(begin(text=BASE), text_record(BASE, "a"), text_record(BASE, "b"))
    )

    assert [texts.get(versions.sha256_of(text)) for text in "ab"] == ["a", "b"]
    assert texts.get(versions.sha256_of(BASE)) == BASE
    assert texts.get(versions.sha256_of("c")) is None
    assert texts.last().text == "b"


def test_without_a_base_there_are_only_scraps(home):
    texts = ToldTexts(told(text_record(BASE, "the very old sea \n")))

    assert texts.last() is None
    assert texts.scraps() == ("very ",)


def test_changes_that_do_not_fit_their_base_are_put_together_to_nothing(home):
    beyond = ChangeSet((Change(Span(90, 99), "x"),))
    record = replace(text_record(BASE, "b"), changes=beyond)

    texts = ToldTexts(told(begin(text=BASE), text_record(BASE, "a"), record))

    assert texts.last().text == "a"


def test_where_nothing_was_typed_there_is_nothing(home):
    assert ToldTexts(Told()).last() is None
    assert ToldTexts(Told()).scraps() == ()


def test_a_file_is_what_it_says(story):
    now = story_now(told(begin(story)))

    assert now.text == "the old sea\nis calm\n"
    assert now.is_one_of([versions.sha256_of(now.text)])
    assert not now.is_one_of([versions.sha256_of(BASE)])


def test_there_is_no_file_of_a_story_that_never_had_one(story):
    story.unlink()

    assert story_now(told(begin(story))) is None
    assert story_now(told(begin(None))) is None
    assert story_now(Told()) is None


TEXT = "the old sea"
SHA256 = sha256_of(TEXT)
NOTE = note_on("Why?")
CHANGED = NOTE.with_words("Why here?", later(60))


def noted(*notes, at=NOW, text=None):
    return tuple(ToldNote(note, 1, at, text) for note in notes)


def on_disk(*notes, **details):
    return AnnotationSet(notes={note.id: note for note in notes}, **details)


def joined(disk, *notes, **details):
    return RecoveredNotes(notes=noted(*notes), **details).joined_with(disk)


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
    restored = RecoveredNotes(notes=noted(NOTE, at=later(11)))

    assert restored.joined_with(disk).notes == on_disk(NOTE).notes
    assert not restored.joined_with(disk).deleted


def test_a_note_somebody_else_deleted_later_stays_deleted():
    disk = on_disk(deleted={NOTE.id: later(10)})

    assert joined(disk, NOTE) is disk


def test_a_note_names_the_text_it_was_made_on():
    recovered = RecoveredNotes(notes=noted(NOTE, text=SHA256), texts={SHA256: TEXT})

    result = recovered.joined_with(on_disk())

    named = result.get(NOTE.id).passage.state
    assert result.texts[named].cached == text_state(SHA256).cached


def test_a_text_that_has_a_name_keeps_it():
    draft = replace(text_state(SHA256, "Draft 2"), id="#draft-2")
    recovered = RecoveredNotes(notes=noted(NOTE, text=SHA256), texts={SHA256: TEXT})

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
    recovered = RecoveredNotes(notes=noted(note, text=SHA256), texts={SHA256: text})

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
        notes=noted(*on_disk(*notes).notes.values(), at=later(at), text=SHA256),
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
