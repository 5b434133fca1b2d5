"""A passage found less than surely is shown where it may be, and said to be unsure."""

from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.session.keeping.save_job import described_anew
from desktop.session.story.noting.marking import Marking
from desktop.session.story.revision import findings, revision
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import replace

TEXT = "The tide went out. Nobody came. The tide came in. Nobody came.\n"
FIRST, SECOND = Span(19, 31), Span(50, 62)
UNSURE = Anchor(SECOND, AnchorState.EXACT, 0.9)


@pytest.fixture
def note():
    return new_annotation(Kind.NOTE, passage=describe(TEXT, FIRST))


@pytest.fixture
def session(qapp, note):
    notes = AnnotationSet().with_note(note)
    return StorySession(TEXT, notes, {note.id: UNSURE})


def test_it_stays_unsure_while_the_text_around_it_is_edited(session, note):
    change = Change(Span(0, 0), "Listen. ")
    session.edit(ChangeSet((change,)), "Typing")

    anchor = session.anchor(note.id)

    assert anchor.is_unsure
    assert anchor.span == SECOND.moved(8)
    assert anchor.candidates == (SECOND.moved(8),)


def test_it_is_sure_once_the_author_has_put_it_there(session, note):
    marking = Marking(session, Person("urn:x:iris", "Iris"))
    marking.place(note.id, session.anchor(note.id).candidates[0])

    assert not session.anchor(note.id).is_unsure
    assert session.anchor(note.id).span == SECOND


def test_what_it_was_first_marked_on_is_not_described_anew(session, note):
    anchors = {note.id: session.anchor(note.id)}

    assert described_anew([note], anchors, TEXT, "urn:x:text") == []


def test_it_counts_as_one_that_is_to_be_placed(note):
    found = findings({note.id: AnchorState.EXACT}, {note.id: UNSURE})

    assert found.sentence == "0 notes kept, 1 to place."


def test_a_place_that_is_sure_is_none_of_these(qapp, note):
    notes = AnnotationSet().with_note(note)
    session = StorySession(TEXT, notes, {note.id: Anchor(FIRST, AnchorState.EXACT)})

    assert not session.anchor(note.id).is_unsure
    assert session.anchor(note.id).candidates == ()


def test_a_suggestion_is_not_applied_where_it_may_not_belong(qapp):
    passage = describe(TEXT, FIRST)
    suggestion = new_annotation(
        Kind.SUGGESTION, passage=passage, replacement="Somebody came."
    )
    notes = AnnotationSet().with_note(suggestion)
    session = StorySession(TEXT, notes, {suggestion.id: UNSURE})
    marking = Marking(session, Person("urn:x:iris", "Iris"))

    assert not marking.apply(suggestion.id)
    marking.apply_all([suggestion.id])

    assert session.text == TEXT


def test_what_another_program_may_have_moved_is_unsure(session, note):
    session.placing.put(note, FIRST)
    made = revision(TEXT, TEXT, "Listen. " + TEXT, session.passages())

    spans = {note.id: FIRST.moved(8)}
    session.revise(replace(made, spans=spans, doubts={note.id: 0.9}))

    assert session.anchor(note.id).confidence == 0.9
    assert session.anchor(note.id).span == FIRST.moved(8)
    session.undo()
    assert session.anchor(note.id).span == FIRST
    assert not session.anchor(note.id).is_unsure
