from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.anchoring.passages import PassageMap
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

LENGTH = 60


def replace(start: int, end: int, inserted: str) -> ChangeSet:
    return ChangeSet((Change(Span(start, end), inserted),))


def inverse_of(changes: ChangeSet, text: str) -> ChangeSet:
    """Return the changes that take ``changes`` back, counted in the new text."""
    shifts = accumulate((change.delta for change in changes.changes), initial=0)
    inverse = []
    for change, shift in zip(changes.changes, shifts, strict=False):
        start = change.span.start + shift
        span = Span(start, start + len(change.inserted))
        inverse.append(Change(span, change.span.of(text)))
    return ChangeSet(tuple(inverse))


@st.composite
def spans(draw):
    start, end = sorted(draw(st.tuples(*[st.integers(0, LENGTH)] * 2)))
    return Span(start, end)


@st.composite
def edits(draw):
    edges = draw(st.lists(st.integers(0, LENGTH), max_size=8, unique=True))
    found: list[Change] = []
    for start, end in zip(*[iter(sorted(edges))] * 2, strict=False):
        span = Span(start, draw(st.sampled_from([start, end])))
        found.append(Change(span, draw(st.text("xyz", max_size=4))))
    return ChangeSet(tuple(found))


def passages(minimum=0):
    return st.lists(spans(), min_size=minimum, max_size=12).map(
        lambda found: {str(number): span for number, span in enumerate(found)}
    )


@given(before=passages(), changes=edits())
def test_every_passage_goes_where_the_changes_take_it(before, changes):
    places = PassageMap(before)

    places.apply(changes)

    assert places.spans() == {id_: changes.map_span(s) for id_, s in before.items()}


@given(before=passages(), changes=edits())
def test_undoing_an_edit_puts_every_passage_back(before, changes):
    places = PassageMap(before)

    damaged = places.apply(changes).damaged
    places.apply(inverse_of(changes, "a" * LENGTH))
    for passage, span in damaged.items():
        places.put(passage, span)

    assert places.spans() == before


@given(before=passages(), changes=edits())
def test_only_passages_that_undoing_would_lose_count_as_damaged(before, changes):
    inverse = inverse_of(changes, "a" * LENGTH)

    damaged = PassageMap(before).apply(changes).damaged

    assert damaged == {
        passage: span
        for passage, span in before.items()
        if inverse.map_span(changes.map_span(span)) != span
    }


@given(before=passages(), changes=edits())
def test_the_passages_touched_are_those_whose_text_changed(before, changes):
    touched = PassageMap(before).apply(changes).touched

    assert touched == {
        passage
        for passage, span in before.items()
        if any(change.span.overlaps(span) for change in changes.changes)
    }


@given(before=passages(), edits=st.lists(edits(), max_size=4), asked=spans())
def test_the_passages_at_a_place_are_found(before, edits, asked):
    places = PassageMap(before)
    for changes in edits:
        places.apply(changes)

    found = places.overlapping(asked)

    now = sorted(places.spans().items(), key=lambda entry: (entry[1], entry[0]))
    assert found == [(passage, s) for passage, s in now if meets(s, asked)]


def meets(passage: Span, asked: Span) -> bool:
    if passage.is_empty or asked.is_empty:
        return passage.start <= asked.end and asked.start <= passage.end
    return passage.overlaps(asked)


def test_cutting_across_an_edge_and_undoing_it_keeps_the_edge():
    places = PassageMap({"sea": Span(4, 7)})

    touched = places.apply(replace(0, 5, ""))
    places.apply(replace(0, 0, "the s"))
    places.put("sea", touched.damaged["sea"])

    assert places.span_of("sea") == Span(4, 7)


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        pytest.param((0, 0, "O, "), Span(7, 10), id="typed-earlier"),
        pytest.param((4, 4, "old "), Span(8, 11), id="typed-at-its-start"),
        pytest.param((7, 7, "!"), Span(4, 7), id="typed-at-its-end"),
        pytest.param((5, 5, "--"), Span(4, 9), id="typed-inside"),
        pytest.param((4, 7, ""), Span(4, 4), id="deleted"),
    ],
)
def test_a_passage_follows_its_text(edit, after):
    places = PassageMap({"sea": Span(4, 7)})

    places.apply(replace(*edit))

    assert places.span_of("sea") == after


def test_passages_that_start_on_a_page_are_listed_in_order():
    places = PassageMap({"b": Span(5, 9), "a": Span(5, 6), "c": Span(10, 12)})

    assert places.starting_between(5, 10) == [("a", Span(5, 6)), ("b", Span(5, 9))]
    assert places.ids_in_order() == ["a", "b", "c"]


def test_a_passage_can_be_moved_and_dropped():
    places = PassageMap({"sea": Span(4, 7)})

    places.put("sea", Span(0, 3))
    places.put("sky", Span(9, 9))
    places.drop("sea")

    assert "sea" not in places
    assert places.spans() == {"sky": Span(9, 9)}


def test_a_note_that_is_not_there_cannot_be_dropped():
    with pytest.raises(KeyError):
        PassageMap().drop("nothing")


@settings(deadline=None, max_examples=20)
@given(edits=st.lists(edits(), max_size=6))
def test_thousands_of_passages_follow_as_a_few_do(edits):
    before = {str(n): Span(n // 40, n // 40 + n % 9) for n in range(2000)}
    places = PassageMap(before)

    for changes in edits:
        places.apply(changes)
        before = {passage: changes.map_span(span) for passage, span in before.items()}

    assert places.spans() == before


def test_where_all_passages_start_is_the_same_asked_at_once_or_one_by_one():
    spans = {str(n): Span(n, n + 3) for n in range(0, 2000, 2)}
    passages = PassageMap(spans)
    passages.apply(ChangeSet((Change(Span(100, 140), "other"),)))

    starts = passages.starts()

    assert starts == {id_: passages.span_of(id_).start for id_ in spans}
    found = {id_: passages.span_of(id_) for id_ in spans}
    assert passages.edges() == {i: (at.start, at.end) for i, at in found.items()}
