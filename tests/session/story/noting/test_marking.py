"""Notes that may not be changed now: asked in one place, whatever is wished."""

from __future__ import annotations

import pytest
from shiboken6 import delete

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind
from desktop.errors import NotesLocked
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
    "keep_open": lambda note: (note,),
    "place": lambda note: (note, Span(10, 13)),
    "add_passage": lambda note: (note, Span(23, 30)),
    "remove_passage": lambda note: (note,),
    "delete": lambda note: ([note],),
    "apply": lambda note: (note,),
    "apply_all": lambda note: ([note],),
    "dismiss": lambda note: (note,),
}
"""What can be wished of notes, each with what that takes."""

ASKING = {"author", "refusal", "make_sure", "own_note", "outcomes_of"}
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

    assert known - ASKING == {*WISHES, "drop_if_empty"}


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
