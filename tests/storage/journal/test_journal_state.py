from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.journal.journal_records import framed, to_json
from desktop.storage.journal.journal_state import Told, read_told
from tests.storage.journal_samples import (
    NOW,
    begin,
    later,
    note_on,
    notes_record,
    saved_record,
    text_record,
)


def told(*records):
    state = Told()
    for number, record in enumerate(records):
        state.take(number, record)
    return state


def written(numbered):
    return b"".join(framed(to_json(r, n, "sea.txt")) for n, r in numbered)


def test_the_last_text_counts():
    state = told(begin(text="a"), text_record("a", "b"), text_record("a", "c"))

    assert state.text == text_record("a", "c")


def test_of_each_note_the_last_word_counts():
    note, other = note_on("Why?"), note_on("Who?")
    changed = note.with_words("Why here?", NOW)

    state = told(notes_record(note), notes_record(other), notes_record(changed))

    assert [t.note for t in state.notes.values()] == [changed, other]


def test_a_deleted_note_is_gone_and_comes_back_when_restored():
    note = note_on("Why?")
    gone = notes_record(deleted={note.id: NOW})

    assert not told(notes_record(note), gone).notes
    assert not told(notes_record(note), gone, notes_record(note)).deleted


def test_what_was_saved_need_not_be_told_again():
    note = note_on("Why?")
    records = begin(text="a"), text_record("a", "b"), notes_record(note)

    assert not told(*records).is_finished
    assert not told(*records, saved_record(notes="0")).is_finished
    assert not told(*records, saved_record("b")).is_finished
    assert told(*records, saved_record("b", "0")).is_finished


def test_a_note_made_while_others_were_saved_is_still_to_be_saved():
    note, during = note_on("Why?"), note_on("Who?")

    state = told(
        begin(),
        notes_record(note),
        notes_record(during),
        saved_record(notes="0", upto=1),
    )

    assert list(state.notes) == [during.id]


def test_a_text_typed_while_another_was_saved_is_still_to_be_saved():
    texts = text_record("a", "b"), text_record("a", "c")

    assert not told(begin(text="a"), *texts, saved_record("b")).is_finished


def test_a_text_that_is_as_it_was_again_is_finished():
    texts = text_record("a", "b"), text_record("a", "a")

    assert told(begin(text="a"), *texts).is_finished


def test_the_time_is_that_of_the_last_record():
    assert told(begin(), saved_record(at=later(5)), begin(at=NOW)).at == later(5)
    assert Told().at is None


def test_texts_long_past_are_forgotten():
    state = told(*(text_record("", "x" * n) for n in range(40)), saved_record("xxx"))

    state.forget_old_texts()

    found = [record.sha256 for _, record in state.texts]
    assert len(found) == 17
    assert found[0] == state.saved_text


def test_a_note_nobody_can_read_leaves_the_journal_damaged():
    assert told(notes_record(unreadable=1)).is_damaged


NOTES = [note_on(f"Note {number}") for number in range(3)]
records = st.one_of(
    st.builds(text_record, st.just("a"), st.sampled_from("abcd")),
    st.sampled_from([notes_record(note, at=later(3)) for note in NOTES]),
    st.sampled_from([notes_record(deleted={note.id: NOW}) for note in NOTES]),
    st.builds(
        saved_record,
        st.sampled_from([None, *"abcd"]),
        st.sampled_from([None, "0", "1"]),
        upto=st.none() | st.integers(0, 9),
    ),
)


@given(st.lists(records, max_size=10))
def test_what_is_told_again_is_the_same(found):
    state = told(*found)

    again = read_told(written(state.records()))

    assert again.notes == state.notes
    assert again.deleted == state.deleted
    assert again.text == state.text
    assert again.saved_text == state.saved_text
    assert again.saved_notes == state.saved_notes


@given(st.lists(records, max_size=10))
def test_what_is_read_is_what_was_written(found):
    state = told(*found)

    assert read_told(written(enumerate(found))) == state


@given(st.binary())
def test_whatever_the_bytes_are_reading_them_is_no_error(data):
    assert read_told(data).text is None


@pytest.mark.parametrize("json", [b"", b"{}", b"[" * 10_000, b'{"kind":"text"}'])
def test_records_that_make_no_sense_are_passed_over(json):
    state = read_told(framed(json) + written([(1, text_record("a", "b"))]))

    assert state.is_damaged
    assert state.text == text_record("a", "b")
