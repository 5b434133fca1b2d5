from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import Settlement, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.annotations.text_state import hash_uri, text_state

NOW = datetime(2026, 11, 20, 21, 0, 0, tzinfo=UTC)
EMPTY_TEXT = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.fixture
def note():
    return new_annotation(Kind.NOTE, words="Which?")


@pytest.fixture
def reply(note):
    return new_annotation(Kind.REPLY, about=note.id, words="That one.")


@pytest.fixture
def notes(note, reply):
    return AnnotationSet().with_notes([note, reply])


def test_a_changed_note_takes_the_place_of_its_earlier_self(notes, note):
    changed = notes.with_note(note.with_words("Where?", NOW))

    assert changed.get(note.id).words == "Where?"
    assert list(changed.notes) == list(notes.notes)
    assert notes.get(note.id).words == "Which?"


def test_replies_are_found_by_the_note_they_answer(notes, note, reply):
    second = new_annotation(Kind.REPLY, about=note.id)

    assert notes.replies_to(note.id) == (reply,)
    assert notes.with_note(second).replies_to(note.id) == (reply, second)
    assert notes.replies_to(reply.id) == ()


def test_deleting_a_note_deletes_the_whole_thread_and_says_when(notes, note, reply):
    answer = new_annotation(Kind.REPLY, about=reply.id)

    left = notes.with_note(answer).without(note.id, NOW)

    assert len(left) == 0
    assert left.deleted == dict.fromkeys([note.id, reply.id, answer.id], NOW)


def test_a_restored_note_is_deleted_no_more(notes, note):
    restored = notes.without(note.id, NOW).restored(note)

    assert note.id in restored
    assert note.id not in restored.deleted


def test_replies_that_answer_each_other_can_be_deleted():
    one = new_annotation(Kind.REPLY, about="urn:two")
    two = new_annotation(Kind.REPLY, about=one.id)
    notes = AnnotationSet().with_notes([one, two])

    assert len(notes.without(two.id, NOW)) == 1


def test_a_file_is_needed_as_long_as_there_is_anything_to_keep(notes, note):
    assert AnnotationSet().is_empty
    assert not notes.is_empty
    assert not notes.without(note.id, NOW).is_empty


def test_a_version_of_the_story_is_known_by_the_hash_of_its_text(notes):
    known = text_state(EMPTY_TEXT, "Draft 1", NOW)
    uri = "ni:///sha-256;47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"

    assert known.id == "#text-e3b0c44298fc"
    assert known.cached == hash_uri(EMPTY_TEXT) == uri
    assert notes.with_text(known).text_with(uri) == known
    assert notes.text_with(uri) is None


def test_a_hash_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="32 bytes, not 2"):
        text_state("beef")


KINDS = (Kind.NOTE, Kind.REPLY, Kind.CUTTING, Kind.SCENE, Kind.LENS)
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "delete", "restore"]),
        st.sampled_from(KINDS),
        st.integers(0, 9),
    ),
    max_size=12,
)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(deeds=DEEDS)
def test_what_a_set_knows_of_its_notes_is_what_it_would_find_out_anew(deeds):
    notes, gone = AnnotationSet(), []
    for deed, kind, number in deeds:
        there = list(notes.notes.values())
        note = there[number % len(there)] if there else None
        if deed == "add" or note is None:
            about = note.id if note and kind is Kind.REPLY else None
            notes = notes.with_note(new_annotation(kind, about=about, words="Which?"))
        elif deed == "change":
            notes = notes.with_note(note.with_words(str(number), NOW))
        elif deed == "delete":
            gone.append(note)
            notes = notes.without(note.id, NOW)
        else:
            notes = notes.with_restored(gone)
        anew = AnnotationSet(notes=dict(notes.notes))

        assert notes.set_aside == anew.set_aside
        assert notes.of_scenes == anew.of_scenes
        assert notes.of_lenses == anew.of_lenses
        assert notes._replies == anew._replies


def test_who_answers_whom_is_not_found_out_anew_for_a_note_that_answers_none(notes):
    before = notes._replies

    after = notes.with_note(new_annotation(Kind.NOTE))

    assert after._replies is before


def test_what_is_said_to_lenses_is_not_found_out_anew_for_other_notes(notes):
    said = new_annotation(Kind.LENS, settles=Settlement("tense", "slip:go"))
    notes = notes.with_note(said)
    before = notes.of_lenses

    after = notes.with_note(new_annotation(Kind.NOTE))

    assert before == {said.id}
    assert after.of_lenses is before
    assert (len(after) - 1, after.without(said.id, NOW).note_count) == (
        after.note_count,
        after.note_count,
    )
