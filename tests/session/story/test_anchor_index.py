"""Where notes are whose passages were not found: the places offered for them."""

from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

TEXT = "The sea rose. She saw the sea, and the sea saw her."
FIRST, SECOND = Span(4, 7), Span(26, 29)


@pytest.fixture
def note():
    return new_annotation(Kind.NOTE)


@pytest.fixture
def session(qapp, note):
    lost = Anchor(None, AnchorState.UNPLACED, 0.5, (SECOND, FIRST))
    notes = AnnotationSet({note.id: note})
    return StorySession(TEXT, notes, {note.id: lost})


def change(session, span, words):
    session.edit(ChangeSet((Change(span, words),)), "Typing")


def offered(session, note):
    places = session.placing.anchor(note).candidates
    return [(at.start, at.of(session.text)) for at in places]


def test_where_a_passage_may_be_moves_with_its_words(session, note):
    change(session, Span(0, 0), "Well. ")

    assert offered(session, note) == [(32, "sea"), (10, "sea")]


def test_what_was_deleted_is_offered_no_more(session, note):
    change(session, Span(0, 13), "")

    assert offered(session, note) == [(13, "sea")]


def test_other_places_are_offered_once_they_are_found(session, note):
    other = Anchor(None, AnchorState.UNPLACED, 0.5, (Span(39, 42),))
    session.placing.take(note, other)

    change(session, Span(0, 4), "")

    assert offered(session, note) == [(35, "sea")]
