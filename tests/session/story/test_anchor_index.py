from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.session.story.anchor_index import Placing
from desktop.session.story.live_text import LiveText
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

TEXT = "The sea rose. The sea fell. The sea lay still."
PLACES = (Span(4, 7), Span(18, 21), Span(32, 35))


@pytest.fixture
def note():
    return new_annotation(Kind.NOTE, passage=describe(TEXT, PLACES[0]))


@pytest.fixture
def placing(qapp, note):
    from PySide6.QtGui import QTextDocument

    live = LiveText(QTextDocument())
    live.load(TEXT)
    placing = Placing(live)
    placing.load({note.id: Anchor(None, AnchorState.UNPLACED, 0.5, PLACES)})
    return placing


def typed(at, words, gone=0):
    return ChangeSet((Change(Span(at, at + gone), words),))


def test_where_a_lost_passage_may_be_moves_with_its_text(placing, note):
    placing.apply(typed(0, "Once. "))
    placing.apply(typed(20, "and it "))

    assert placing.anchor(note).candidates == (
        Span(10, 13),
        Span(31, 34),
        Span(45, 48),
    )


def test_a_passage_that_was_cut_has_its_place_and_may_be_elsewhere(placing, note):
    placing.load({note.id: Anchor(Span(13, 13), AnchorState.CUT, 0.9, PLACES[1:])})
    placing.apply(typed(0, "Once. "))

    found = placing.anchor(note)

    assert (found.span, found.state) == (Span(19, 19), AnchorState.CUT)
    assert found.candidates == (Span(24, 27), Span(38, 41))


def test_a_place_that_was_deleted_is_offered_no_more(placing, note):
    placing.apply(typed(13, "", gone=14))

    assert placing.anchor(note).candidates == (Span(4, 7), Span(18, 21))


def test_a_note_that_is_put_somewhere_may_be_nowhere_else(placing, note):
    placing.put(note, Span(18, 21))
    placing.take(note, Anchor(None, AnchorState.UNPLACED))

    assert placing.anchor(note).candidates == ()
