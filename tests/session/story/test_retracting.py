from __future__ import annotations

import pytest
from shiboken6 import delete

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.span import Span

TEXT = "The ferry had stopped. The sea rose."


@pytest.fixture
def session(qapp):
    session = StorySession(TEXT, AnnotationSet(), {})
    yield session
    delete(session)


@pytest.fixture
def marking(session):
    return Marking(session, Person("urn:uuid:1", "Iris"))


def test_a_note_begun_and_left_is_as_if_it_had_never_been(session, marking):
    note = marking.add(Kind.NOTE, Span(0, 9))

    marking.drop_if_empty(note)

    assert session.notes.is_empty
    assert not session.history.can_undo
    assert not session.history.can_redo


def test_a_note_typed_and_emptied_again_leaves_nothing_either(session, marking):
    note = marking.add(Kind.NOTE, Span(0, 9))
    marking.set_words(note, "a")
    marking.set_words(note, "")

    marking.drop_if_empty(note)

    assert session.notes.is_empty
    assert not session.history.can_undo


def test_a_note_that_was_finished_stays_without_its_words(session, marking):
    note = marking.add(Kind.NOTE, Span(0, 9))
    marking.set_words(note, "Too slow?")
    session.history.close()
    marking.set_words(note, "")

    marking.drop_if_empty(note)

    assert session.notes.get(note).kind is Kind.NOTE
    session.undo()
    assert session.notes.get(note).words == "Too slow?"


def test_what_was_done_before_stays_done(session, marking):
    first = marking.add(Kind.HIGHLIGHT, Span(0, 9))
    second = marking.add(Kind.NOTE, Span(0, 9))

    marking.drop_if_empty(second)
    left = list(session.notes.notes)
    session.undo()

    assert left == [first]
    assert not session.notes.notes


def test_an_empty_note_older_than_other_work_is_deleted_as_a_step(session, marking):
    note = marking.add(Kind.NOTE, Span(0, 9))
    other = marking.add(Kind.HIGHLIGHT, Span(10, 13))

    marking.drop_if_empty(note)
    left = list(session.notes.notes)
    session.undo()

    assert left == [other]
    assert set(session.notes.notes) == {note, other}


@pytest.mark.parametrize("wording", ["The boat", ""])
def test_a_suggestion_that_proposes_something_is_kept(session, marking, wording):
    note = marking.add(Kind.SUGGESTION, Span(0, 9), replacement="The ferry")
    marking.set_replacement(note, wording)

    marking.drop_if_empty(note)

    assert note in session.notes
