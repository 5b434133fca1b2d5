"""Findings on a text that is edited: never on other words than they were found on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.known import Known, Settled
from desktop.session.lenses.findings_layer import FindingsLayer
from desktop.text.change import Change, ChangeSet
from desktop.text.diff import difference
from desktop.text.span import Span

TEXT = "She waits at the ferry and waits."


def finding(start, end, key="waits"):
    return Finding(LensName.TENSE, "present", Span(start, end), "Present", None, key)


def found(*words, text=TEXT):
    spans, at = [], 0
    for word in words:
        at = text.index(word, at)
        spans.append(finding(at, at + len(word), word))
        at += len(word)
    return FindingsLayer(spans)


def replace(old, new, text=TEXT):
    start = text.index(old)
    return ChangeSet((Change(Span(start, start + len(old)), new),))


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        pytest.param("She", "Meanwhile he", ["waits", "waits"], id="before"),
        pytest.param("waits at", "waited at", ["waits"], id="its-words"),
        pytest.param("waits at", "waits, at", ["waits", "waits"], id="a-comma-behind"),
        pytest.param(" waits at", " waitss at", ["waits"], id="a-letter-behind"),
        pytest.param("She waits", "She xwaits", ["waits"], id="a-letter-before"),
        pytest.param("waits at", "waitsat", ["waits"], id="joined-to-the-next"),
        pytest.param(TEXT, "", [], id="all-gone"),
    ],
)
def test_a_finding_goes_along_with_the_text_unless_its_words_are_edited(old, new, left):
    layer = found("waits", "waits")
    change = replace(old, new)
    change = difference(TEXT, change.apply(TEXT)) if len(old) < len(TEXT) else change

    went = layer.edit(change)

    text = change.apply(TEXT)
    assert [each.span.of(text) for each in layer.every()] == left
    assert went is (len(left) < 2)


@given(edits=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6), st.text("a, "))))
def test_no_finding_is_ever_on_other_words(edits):
    layer, text = found("waits", "ferry", "waits"), TEXT
    for start, length, words in edits:
        ends = (min(at, len(text)) for at in (start, start + length))
        change = ChangeSet((Change(Span(*ends), words),))
        layer.edit(change)
        text = change.apply(text)
    assert all(each.span.of(text) == each.key for each in layer.every())
    marks = [(each.span.start, each.kind) for each in layer.every()]
    assert layer.marks() == marks


def test_what_is_in_a_stretch_is_found_also_behind_a_long_one_that_reaches_into_it():
    layer = FindingsLayer([finding(0, 30), finding(2, 4), finding(20, 25)])
    assert [each.span for each in layer.within(Span(10, 21))] == [
        Span(0, 30),
        Span(20, 25),
    ]
    assert [each.span for each in layer.within(Span(3, 3))] == [Span(0, 30), Span(2, 4)]


def test_next_and_previous_are_told_by_places_as_they_are_now():
    layer = found("waits", "waits")
    layer.edit(replace("She", "Everybody here"))
    first, second = (each.span.start for each in layer.every())
    assert layer.after(0).span.start == first
    assert layer.after(first).span.start == second
    assert layer.after(second) is None
    assert layer.before(second).span.start == first
    assert layer.before(first) is None


def test_what_is_settled_is_left_out_at_one_place_or_everywhere():
    layer = found("waits", "waits")
    settled = Settled(LensName.TENSE, "waits")
    layer.settle(Known(settled_places=((settled, Span(4, 9)),)))
    assert [each.span.start for each in layer.every()] == [TEXT.rindex("waits")]
    layer.settle(Known(frozenset({settled})))
    assert list(layer.every()) == list(layer.within(Span(0, 40))) == []
    layer.settle(Known())
    assert len(list(layer.every())) == 2


def test_what_is_settled_at_many_places_is_gone_through_once():
    count = 3000
    layer = FindingsLayer([finding(at * 6, at * 6 + 5) for at in range(count)])
    settled = Settled(LensName.TENSE, "waits")
    places = tuple((settled, Span(at * 6, at * 6 + 5)) for at in range(1, count, 2))
    asked = 0

    class Counting(Known):
        def stands(self, *args):
            nonlocal asked
            asked += 1
            return super().stands(*args)

    layer.settle(Counting(settled_places=places))

    assert [each.span.start // 6 for each in layer.every()] == [*range(0, count, 2)]
    assert asked == count


def test_of_a_text_that_was_edited_in_very_many_places_nothing_is_known():
    text = "waits at " * 400
    layer = FindingsLayer([finding(0, 5)])
    places = range(20, len(text), 9)
    layer.edit(ChangeSet(tuple(Change(Span(at, at), "!") for at in places)))
    assert layer.is_empty
