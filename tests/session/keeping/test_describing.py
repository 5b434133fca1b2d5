from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.session.keeping.describing import described_anew
from desktop.text.span import Span

OLD = "The ferry had stopped. The sea rose.\n"
NEW = "At last the ferry had stopped. The lake rose.\n"
FERRY, SEA, LAKE = Span(4, 9), Span(27, 30), Span(35, 39)


@pytest.fixture
def note():
    return new_annotation(Kind.NOTE, passage=describe(OLD, SEA))


def described(note, span, state, text=NEW):
    return described_anew([note], {note.id: Anchor(span, state)}, text, "#text-2")


def test_a_changed_passage_is_described_as_it_reads_now(note):
    (anew,) = described(note, LAKE, AnchorState.CHANGED)

    assert anew.passage.quote.exact == "lake"
    assert anew.passage.position.start == LAKE.start
    assert anew.passage.state == "#text-2"
    assert anew.anchor_state == "changed"
    assert anew.made_on.quote.exact == "sea"


def test_a_cut_passage_keeps_its_words_and_is_said_to_be_cut(note):
    (anew,) = described(note, Span(35, 35), AnchorState.CUT)

    assert anew.anchor_state == "cut"
    assert anew.passage.quote.exact == "sea"


def test_a_note_that_was_not_found_is_left_as_it_is(note):
    assert described(note, None, AnchorState.UNPLACED) == []


def test_what_is_up_to_date_is_not_touched(note):
    (first,) = described(note, SEA, AnchorState.EXACT, OLD)

    assert described(first, SEA, AnchorState.EXACT, OLD) == []
