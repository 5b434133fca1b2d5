from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.finding import finds as finds_module
from desktop.text.finding import search
from desktop.text.finding.finds import Finds
from desktop.text.finding.folding import Folded, FoldingRules
from desktop.text.finding.search import Query, find_all
from desktop.text.span import Span

SPANS = [Span(2, 4), Span(4, 5), Span(9, 12)]


@pytest.fixture
def finds():
    return Finds.of(SPANS)


def test_finds_are_the_spans_they_were_made_of(finds):
    assert finds == SPANS
    assert (finds[1], finds[-1], finds[1:]) == (SPANS[1], SPANS[2], SPANS[1:])


def test_finds_that_are_all_as_long_need_their_starts_only():
    assert Finds([0, 5], length=2) == [Span(0, 2), Span(5, 7)]


@pytest.mark.parametrize(("position", "number"), [(0, 0), (3, 1), (4, 1), (10, 3)])
def test_a_find_is_found_by_where_it_begins(finds, position, number):
    assert finds.index_from(position) == number


def test_a_span_is_a_find_only_as_a_whole(finds):
    assert finds.index_of(Span(4, 5)) == 1
    assert finds.index_of(Span(4, 6)) is None
    assert finds.index_of(Span(20, 21)) is None


def test_only_some_of_the_finds_can_be_kept(finds):
    assert finds.chosen([0, 2]) == [SPANS[0], SPANS[2]]


def test_no_span_is_made_of_a_find_that_nobody_asks_for(monkeypatch):
    made = []

    def make(start, end):
        made.append(start)
        return Span(start, end)

    monkeypatch.setattr(finds_module, "Span", make)
    found = find_all("to the station, — at ten\n" * 100, Query("t"))

    assert (len(found), found[7].start, made) == (600, 28, [28])


@given(
    text=st.text("ab -—…'“ßéi\u0301\u00ad\u200d\n👩🇩🇪", max_size=40),
    words=st.text("ab -ßéi\u0301👩🇩🇪", min_size=1, max_size=3),
    whole=st.booleans(),
    accents=st.booleans(),
)
def test_all_finds_at_once_are_those_looked_at_one_by_one(text, words, whole, accents):
    query = Query(words, whole_words=whole, any_accents=accents)
    folded = Folded(text, rules := FoldingRules(any_accents=accents))
    if sought := Folded(words, rules).words:
        at_once = search._all_alike(folded, sought, query)
        one_by_one = list(search._each(folded, sought, query))

        assert at_once is None or at_once == one_by_one
