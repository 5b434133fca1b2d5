from __future__ import annotations

import pytest

from desktop.session.story.writing.edited_passages import Clipping, clipping_of
from desktop.text.change import Change, ChangeSet
from desktop.text.replacement import Replacement
from desktop.text.span import Span

TEXT = "The old sea rose."


def edit(start, end, inserted):
    return ChangeSet((Change(Span(start, end), inserted),))


def replaced(start, end, inserted):
    return (Replacement(Change(Span(start, end), inserted), TEXT[start:end]),)


def cut(start, end, damaged):
    changes = edit(start, end, "")
    return clipping_of(changes, changes.inverse(TEXT), damaged)


def test_what_is_cut_keeps_the_passages_that_lay_in_it():
    clipping = cut(4, 12, {"sea": Span(8, 11)})

    assert clipping == Clipping("old sea ", {"sea": Span(4, 7)})


@pytest.mark.parametrize(
    "inserted",
    [
        pytest.param("old sea ", id="alone"),
        pytest.param("(old sea )", id="within-more"),
        pytest.param(" old sea", id="with-other-blanks"),
    ],
)
def test_what_is_pasted_brings_its_passages_along(inserted):
    clipping = cut(4, 12, {"sea": Span(8, 11)})

    pasted = clipping.pasted_by(replaced(0, 0, inserted))

    assert pasted["sea"].of(inserted) == "sea"


def test_a_passage_cut_in_half_does_not_travel():
    assert cut(4, 9, {"sea": Span(8, 11)}) is None


def test_deleting_a_blank_is_no_cut():
    assert cut(7, 8, {}) is None
    assert cut(7, 8, {"cut before": Span(8, 8)}) is None


def test_typing_over_a_passage_is_no_cut():
    changes = edit(8, 11, "lake")

    assert clipping_of(changes, changes.inverse(TEXT), {"sea": Span(8, 11)}) is None


def test_a_single_letter_may_have_been_typed_anywhere_so_it_takes_nothing_along():
    clipping = cut(0, 1, {"letter": Span(0, 1)})

    assert clipping.pasted_by(replaced(9, 9, "T")) == {}


def test_other_words_bring_nothing_back():
    clipping = cut(4, 12, {"sea": Span(8, 11)})

    assert clipping.pasted_by(replaced(0, 0, "old lake")) == {}
