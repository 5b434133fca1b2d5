from __future__ import annotations

import pytest
from shiboken6 import delete

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.quick_notes import QuickNote
from desktop.errors import NotesLocked
from desktop.session.story.noting.marking import Marking
from desktop.session.story.noting.quick_marking import MOST_MARKED, mark_each
from desktop.session.story.story_session import StorySession
from desktop.text.span import Span

TEXT = "The rope, the rope, and the rope again.\n"


def places(words, text=TEXT):
    """Return where ``words`` stands in ``text``, each time."""
    starts = [n for n in range(len(text)) if text.startswith(words, n)]
    return [Span(n, n + len(words)) for n in starts]


@pytest.fixture
def make(qapp):
    sessions = []

    def begun(text=TEXT):
        sessions.append(StorySession(text, AnnotationSet(), {}))
        return sessions[-1], Marking(sessions[-1], Person("urn:uuid:1", "Iris"))

    yield begun
    for session in sessions:
        delete(session)


@pytest.fixture
def made(make):
    return make()


def test_a_quick_note_says_all_at_once_and_is_one_step(made):
    session, marking = made
    quick = QuickNote("echo", Kind.QUESTION, Colour.PINK, ("echo", "show, don’t"))

    (note_id,) = mark_each(session, marking, quick, places("rope")[:1]).notes

    note = session.notes.notes[note_id]
    assert (note.words, note.kind, note.colour) == ("echo", Kind.QUESTION, Colour.PINK)
    assert note.tags == ("echo", "show, don’t")
    assert note.status is Status.OPEN
    assert session.placing.span_of(note_id).of(TEXT) == "rope"
    session.undo()
    assert not session.notes.notes


def test_one_note_stands_on_each_place_and_one_undo_takes_all(made):
    session, marking = made

    marked = mark_each(session, marking, QuickNote("echo"), places("rope"))

    spans = [session.placing.span_of(note) for note in marked.notes]
    assert spans == places("rope")
    session.undo()
    assert not session.notes.notes
    session.redo()
    assert len(session.notes.notes) == 3


def test_marking_again_makes_no_second_note_on_a_place(made):
    session, marking = made
    mark_each(session, marking, QuickNote("echo"), places("rope")[:2])

    again = mark_each(session, marking, QuickNote("echo"), places("rope"))

    assert (len(again.notes), again.already) == (1, 2)

    other = mark_each(session, marking, QuickNote("echo", tags=("x",)), places("rope"))
    assert (len(other.notes), other.already) == (3, 0)


def test_a_thousand_are_marked_at_once_and_the_rest_the_next_time(make):
    text = "rope " * (MOST_MARKED + 7)
    session, marking = make(text)
    quick = QuickNote(kind=Kind.HIGHLIGHT, colour=Colour.GREEN)

    first = mark_each(session, marking, quick, places("rope", text))
    second = mark_each(session, marking, quick, places("rope", text))

    assert (len(first.notes), first.left_out) == (MOST_MARKED, 7)
    assert (len(second.notes), second.already) == (7, MOST_MARKED)


def test_a_quick_cut_proposes_nothing_in_the_place_of_the_words(made):
    session, marking = made

    quick = QuickNote("slow", Kind.SUGGESTION)
    (note_id,) = mark_each(session, marking, quick, places("the rope")[:1]).notes

    assert session.notes.notes[note_id].replacement == ""
    assert marking.apply(note_id)
    assert "the rope," not in session.text


def test_nothing_is_marked_while_notes_are_locked(made):
    session, marking = made
    marking.refusal = "Not now."

    with pytest.raises(NotesLocked):
        mark_each(session, marking, QuickNote("echo"), places("rope"))
