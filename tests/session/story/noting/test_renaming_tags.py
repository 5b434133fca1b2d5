from __future__ import annotations

import pytest
from shiboken6 import delete

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.errors import NotesLocked
from desktop.session.story.noting.renaming_tags import rename_tag
from desktop.session.story.story_session import StorySession

TAGGED = {
    "one": ("tense", "echo"),
    "two": ("Tense",),
    "three": ("chair",),
    "four": ("echo",),
}


@pytest.fixture
def session(qapp):
    notes = [new_annotation(Kind.NOTE, words=w, tags=t) for w, t in TAGGED.items()]
    found = AnnotationSet(notes={note.id: note for note in notes})
    session = StorySession("The ferry.", found, {})
    yield session
    delete(session)


def tags(session):
    return {note.words: note.tags for note in session.notes.notes.values()}


def test_a_tag_is_renamed_on_all_notes_in_one_step(session):
    before = tags(session)

    done = rename_tag(session, "tense", "time  and tide")

    assert tags(session) == before | {
        "one": ("time and tide", "echo"),
        "two": ("time and tide",),
    }
    assert done.sentence == "Renamed to “time and tide” on 2 notes."
    session.undo()
    assert tags(session) == before


def test_a_name_that_there_is_joins_the_two_as_it_is_written(session):
    done = rename_tag(session, "tense", "ECHO")

    assert tags(session)["one"] == ("echo",)
    assert tags(session)["two"] == ("echo",)
    assert (done.has_joined, done.sentence) == (True, "Joined with “echo” on 2 notes.")


def test_only_other_capitals_are_no_joining(session):
    done = rename_tag(session, "tense", "TENSE")

    assert tags(session)["two"] == ("TENSE",)
    assert done.sentence == "Renamed to “TENSE” on 2 notes."


def test_a_tag_is_taken_from_all_notes(session):
    done = rename_tag(session, "echo", "")

    assert [tags(session)[words] for words in ("one", "four")] == [("tense",), ()]
    assert done.sentence == "Took “echo” from 2 notes."


def test_readers_notes_stay_and_that_is_said(session):
    marit = new_annotation(Kind.NOTE, tags=("tense",), creator=Person("m", "Marit"))
    theirs = AnnotationSet(notes={marit.id: marit})
    session.show_readers(Layers([layer_of("Marit", theirs)]), {})

    done = rename_tag(session, "tense", "time")

    assert session.shown.notes[marit.id].tags == ("tense",)
    assert done.sentence == (
        "Renamed to “time” on 2 notes. 1 note is Marit’s and stays as it is."
    )


def test_locked_notes_are_left_alone(session):
    session.lock_notes("Another window has them.")
    before = tags(session)

    with pytest.raises(NotesLocked, match="Another window"):
        rename_tag(session, "tense", "time")

    assert tags(session) == before


def test_nothing_is_there_to_undo_if_no_note_has_the_tag(session):
    assert rename_tag(session, "plot", "time").sentence == "No note was changed."
    assert session.history.last is None
