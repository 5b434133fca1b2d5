"""Many notes changed together, undone together."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from shiboken6 import delete

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.errors import NotesLocked
from desktop.session.story.noting.many_notes import (
    ManyChanged,
    change_many,
    colour_many,
    delete_many,
    retag_many,
    settle_many,
)
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.span import Span

TEXT = "The ferry had stopped. The sea rose. Nobody spoke."
IRIS = Person("urn:uuid:1", "Iris")
AT = datetime(2026, 11, 9, tzinfo=UTC)
CHANGES = {
    "tags": lambda session, notes: retag_many(session, notes, ["pace"]),
    "colour": lambda session, notes: colour_many(session, notes, Colour.PINK),
    "state": lambda session, notes: settle_many(session, notes, Status.DONE, IRIS),
    "deletion": delete_many,
}


@pytest.fixture
def session(qapp):
    session = StorySession(TEXT, AnnotationSet(), {})
    yield session
    delete(session)


@pytest.fixture
def notes(session):
    """A note, a highlight, and a reader's question."""
    marking = Marking(session, IRIS)
    note = marking.add(Kind.NOTE, Span(4, 9))
    marking.set_tags(note, ("Sea",))
    highlight = marking.add(Kind.HIGHLIGHT, Span(14, 21))
    span = Span(37, 43)
    theirs = new_annotation(Kind.QUESTION, AT, passage=describe(TEXT, span))
    layers = Layers([layer_of("Marit", AnnotationSet(notes={theirs.id: theirs}))])
    session.show_readers(layers, {theirs.id: Anchor(span, AnchorState.EXACT)})
    return [note, highlight, theirs.id]


def shown(session, notes):
    return [session.shown.get(note) for note in notes]


@pytest.mark.parametrize("change", CHANGES)
def test_many_notes_are_changed_as_one_step_to_undo(session, notes, change):
    before, places = shown(session, notes), session.placing.spans()

    made = CHANGES[change](session, notes)
    after = shown(session, notes)
    session.undo()

    assert made.changed == sum(
        one != two for one, two in zip(before, after, strict=True)
    )
    assert (shown(session, notes), session.placing.spans()) == (before, places)
    session.redo()
    assert [note and note.tags for note in shown(session, notes)] == [
        note and note.tags for note in after
    ]


@pytest.mark.parametrize("change", ["tags", "colour", "deletion"])
def test_readers_notes_stay_and_it_is_told_whose(session, notes, change):
    theirs = session.shown.notes[notes[2]]

    made = CHANGES[change](session, notes)

    assert session.shown.notes[notes[2]] == theirs
    assert made == ManyChanged(2, (("Marit", 1),))
    assert made.remark == "1 note is Marit’s and stays as it is."


def test_whether_readers_notes_are_done_is_said_by_notes_of_the_authors(session, notes):
    made = settle_many(session, notes, Status.DONE, IRIS)

    assert made == ManyChanged(2)  # a highlight has no state
    states = [note.status for note in shown(session, notes)]
    assert states == [Status.DONE, None, Status.DONE]
    settle_many(session, notes, Status.OPEN, IRIS)
    about = [note.about for note in session.notes.notes.values() if note.about]
    assert about == [notes[2]]


def test_a_tag_is_added_beside_the_others_and_once_only(session, notes):
    retag_many(session, notes, ["sea", "pace"])

    assert [note.tags for note in shown(session, notes)[:2]] == [
        ("Sea", "pace"),
        ("sea", "pace"),
    ]
    retag_many(session, notes, [], ["SEA"])
    assert [note.tags for note in shown(session, notes)[:2]] == [("pace",), ("pace",)]


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_so_already_makes_no_step(session, notes, change):
    CHANGES[change](session, notes)
    last = session.history.last

    CHANGES[change](session, notes)

    assert session.history.last is last


def test_replies_go_with_the_notes_they_answer(session, notes):
    reply = Marking(session, IRIS).reply(notes[0])

    made = delete_many(session, [notes[0]])

    assert made.changed == 1
    assert reply not in session.notes
    session.undo()
    assert reply in session.notes


@pytest.mark.parametrize("change", CHANGES)
def test_nothing_is_changed_while_notes_are_locked(session, notes, change):
    session.lock_notes("The notes are another’s.")
    before = session.notes

    with pytest.raises(NotesLocked, match="another’s"):
        CHANGES[change](session, notes)

    assert session.notes is before


def test_what_is_no_note_is_passed_over(session, notes):
    made = change_many(session, "Tags", ["urn:uuid:9"], lambda note: note)

    assert made == ManyChanged()
