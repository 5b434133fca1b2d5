"""Notes that may not be changed now: asked in one place, whatever is wished."""

from __future__ import annotations

import pytest
from shiboken6 import delete

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.errors import NotesLocked, NotPossible
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.span import Span

TEXT = "The ferry had stopped. The sea rose."
WISHES = {
    "add": lambda note: (Kind.NOTE, Span(0, 9)),
    "reply": lambda note: (note,),
    "set_words": lambda note: (note, "why"),
    "set_replacement": lambda note: (note, "boat"),
    "set_tags": lambda note: (note, ("pace",)),
    "set_colour": lambda note: (note, Colour.PINK),
    "toggle_done": lambda note: (note,),
    "turn": lambda note: (note, Kind.NOTE),
    "toggle_agreement": lambda note: ([note],),
    "keep_open": lambda note: (note,),
    "place": lambda note: (note, Span(10, 13)),
    "place_all": lambda note: ({note: Span(10, 13)},),
    "add_passage": lambda note: (note, Span(23, 30)),
    "remove_passage": lambda note: (note,),
    "delete": lambda note: ([note],),
    "apply": lambda note: (note,),
    "apply_all": lambda note: ([note],),
    "dismiss": lambda note: (note,),
}
"""What can be wished of notes, each with what that takes."""

ASKING = {"author", "be_also", "refusal", "make_sure", "own_note", "outcomes_of"}
"""What changes nothing."""


@pytest.fixture
def session(qapp):
    session = StorySession(TEXT, AnnotationSet(), {})
    yield session
    delete(session)


@pytest.fixture
def marking(session):
    return Marking(session, Person("urn:uuid:1", "Iris"))


@pytest.fixture
def note(marking):
    """A suggestion on two passages, in notes that are locked since."""
    note = marking.add(Kind.SUGGESTION, Span(4, 9), replacement="ship")
    marking.add_passage(note, Span(14, 21))
    marking.refusal = "The notes are another’s."
    return note


def test_every_wish_is_known_here():
    known = {name for name in vars(Marking) if not name.startswith("_")}

    assert known - ASKING == {*WISHES, "drop_if_empty", "part_insertion"}


@pytest.mark.parametrize("wish", WISHES)
def test_no_wish_is_granted_while_notes_are_locked(session, marking, note, wish):
    notes, steps = session.notes, session.history.last

    with pytest.raises(NotesLocked, match="another’s"):
        getattr(marking, wish)(*WISHES[wish](note))

    assert (session.notes, session.history.last) == (notes, steps)
    assert session.text == TEXT


def test_a_note_left_without_a_word_stays_while_notes_are_locked(session, marking):
    note = marking.add(Kind.NOTE, Span(0, 9))
    marking.refusal = "The notes are another’s."

    marking.drop_if_empty(note)

    assert note in session.notes


@pytest.fixture
def question(marking):
    return marking.add(Kind.QUESTION, Span(4, 9))


def test_another_kind_is_one_step_to_undo(session, marking, question):
    marking.set_words(question, "Which one?")
    reply = marking.reply(question)
    asked = session.notes.get(question)

    marking.turn(question, Kind.SUGGESTION)

    found = session.notes.get(question)
    assert (found.kind, found.replacement) == (Kind.SUGGESTION, "ferry")
    assert (found.words, found.colour) == ("Which one?", asked.colour)
    assert session.placing.span_of(question) == Span(4, 9)
    assert [each.id for each in session.notes.replies_to(question)] == [reply]
    assert session.history.undo_label == "Kind"
    session.undo()
    assert session.notes.get(question) == asked


def test_a_kind_that_a_note_has_already_is_no_step(session, marking, question):
    last = session.history.last

    marking.turn(question, Kind.QUESTION)

    assert session.history.last is last


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        ((Kind.STORY_NOTE, None), "whole story"),
        ((Kind.SUGGESTION, Span(4, 4)), "only be a suggestion"),
    ],
)
def test_a_note_that_can_be_nothing_else_says_so(session, marking, made, reason):
    note = marking.add(*made, replacement="a lamp" if made[1] else None)

    with pytest.raises(NotPossible, match=reason):
        marking.turn(note, Kind.HIGHLIGHT)


def test_a_note_on_the_story_that_became_a_question_is_still_on_the_story(
    session, marking
):
    note = marking.add(Kind.STORY_NOTE, None)

    marking.turn(note, Kind.QUESTION)

    asked = session.notes.get(note)
    assert asked.kind is Kind.QUESTION
    assert session.placing.anchor(asked).state is AnchorState.WHOLE


def test_a_suggestion_that_was_a_note_can_be_applied(session, marking, question):
    marking.turn(question, Kind.SUGGESTION)
    marking.set_replacement(question, "boat")

    assert marking.apply(question)
    assert session.text.startswith("The boat had stopped.")


def test_words_typed_into_a_highlight_make_it_a_note_in_the_same_step(session, marking):
    note = marking.add(Kind.HIGHLIGHT, Span(0, 9), colour=Colour.PINK)
    marking.set_words(note, "W")
    marking.set_words(note, "Whose?")

    found = session.notes.get(note)
    assert (found.kind, found.status) == (Kind.NOTE, Status.OPEN)
    assert found.colour is Colour.PINK
    session.undo()
    assert session.notes.get(note).kind is Kind.HIGHLIGHT


def test_a_highlight_typed_into_and_emptied_again_is_a_highlight(session, marking):
    note = marking.add(Kind.HIGHLIGHT, Span(0, 9))
    marking.set_words(note, "W")
    marking.set_words(note, "")

    marking.drop_if_empty(note)

    assert session.notes.get(note).kind is Kind.HIGHLIGHT
    assert session.notes.get(note).status is None


@pytest.mark.parametrize("kind", [Kind.NOTE, Kind.SUGGESTION])
def test_a_highlight_that_was_made_a_note_and_got_no_words_stays(
    session, marking, kind
):
    note = marking.add(Kind.HIGHLIGHT, Span(0, 9))
    marking.turn(note, kind)

    marking.drop_if_empty(note)

    assert session.notes.get(note).kind is kind


@pytest.mark.parametrize(
    ("proposed", "becomes"), [("ferry", "ferry had"), ("boat", "boat"), ("", "")]
)
def test_a_suggestion_that_says_nothing_yet_says_no_more_when_it_grows(
    session, marking, proposed, becomes
):
    note = marking.add(Kind.SUGGESTION, Span(4, 9), replacement=proposed)

    marking.place(note, Span(4, 13))

    assert session.notes.notes[note].replacement == becomes
    session.undo()
    assert session.notes.notes[note].replacement == proposed
