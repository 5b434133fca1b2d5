from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.change import Change, ChangeSet, Side
from desktop.text.span import Span

TEXT = "0123456789" * 3


def marked(text):
    """Return ``"a [b] c"`` as ``"a b c"`` and the span of ``b``."""
    before, rest = text.split("[")
    inside, after = rest.split("]")
    return before + inside + after, Span(len(before), len(before + inside))


def replace(*edits):
    return ChangeSet(tuple(Change(Span(s, e), words) for s, e, words in edits))


@st.composite
def change_sets(draw, text=TEXT):
    """Draw changes to ``text`` that do not touch, some of which change nothing."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = [*pairwise(cuts)][::2]
    spans = [Span(s, draw(st.sampled_from((s, e)))) for s, e in pairs]
    return ChangeSet(
        tuple(Change(span, draw(st.text("ab", max_size=3))) for span in spans)
    )


@st.composite
def edits_in_a_row(draw, count):
    """Draw changes of which each counts in the text the one before leads to."""
    text, found = TEXT, []
    for _ in range(count):
        found.append(draw(change_sets(text)))
        text = found[-1].apply(text)
    return found


@pytest.mark.parametrize(
    ("before", "edit", "after"),
    [
        pytest.param("the [sea]", (0, 0, "O, "), "O, the [sea]", id="typed-earlier"),
        pytest.param("the [sea]", (4, 4, "old "), "the old [sea]", id="typed-at-start"),
        pytest.param("the [sea]", (7, 7, "!"), "the [sea]!", id="typed-at-end"),
        pytest.param("the [sea]", (5, 5, "--"), "the [s--ea]", id="typed-inside"),
        pytest.param("the [sea]", (4, 7, "lake"), "the [lake]", id="rewritten"),
        pytest.param("the [sea]", (4, 7, ""), "the []", id="deleted"),
        pytest.param("the [sea] is", (2, 8, "e"), "th[]eis", id="swallowed"),
        pytest.param("the [sea]", (0, 5, ""), "[ea]", id="start-deleted"),
        pytest.param("the [sea] is", (6, 8, "!"), "the [se]!is", id="end-replaced"),
        pytest.param("the [] sea", (4, 4, "old"), "the []old sea", id="at-a-caret"),
        pytest.param("the [😀] sea", (0, 4, ""), "[😀] sea", id="emoji"),
    ],
)
def test_a_passage_follows_its_text_through_an_edit(before, edit, after):
    text, passage = marked(before)
    changes = replace(edit)

    assert (changes.apply(text), changes.map_span(passage)) == marked(after)


def test_a_passage_follows_several_edits_at_once():
    text, passage = marked("the old [sea] is wide")
    changes = replace((0, 3, "a"), (4, 8, ""), (9, 9, "--"), (12, 14, "was"))

    expected = marked("a [s--ea] was wide")
    assert (changes.apply(text), changes.map_span(passage)) == expected


@given(change_sets())
def test_undone_changes_leave_the_text_as_it_was(changes):
    assert changes.inverse(TEXT).apply(changes.apply(TEXT)) == TEXT


def test_changes_are_undone_from_the_part_they_lie_in():
    changes = replace((4, 7, "lake"))

    assert changes.inverse("sea", at=4) == replace((4, 8, "sea"))


@given(changes=change_sets(), side=st.sampled_from(Side), data=st.data())
def test_positions_keep_their_order(changes, side, data):
    first = data.draw(st.integers(0, len(TEXT)))
    second = data.draw(st.integers(first, len(TEXT)))

    moved = changes.map_position(first, side), changes.map_position(second, side)

    assert 0 <= moved[0] <= moved[1] <= len(changes.apply(TEXT))


@given(changes=change_sets(), data=st.data())
def test_what_is_not_touched_reads_the_same(changes, data):
    start = data.draw(st.integers(0, len(TEXT)))
    span = Span(start, data.draw(st.integers(start, len(TEXT))))

    if not any(one.span.overlaps(span) for one in changes.changes):
        assert changes.map_span(span).of(changes.apply(TEXT)) == span.of(TEXT)


@pytest.mark.parametrize("edit", [(31, 31, "x"), (29, 31, ""), (40, 50, "x")])
def test_a_place_outside_of_the_text_is_refused(edit):
    with pytest.raises(ValueError, match="outside of 0 to 30"):
        replace((0, 1, ""), edit).apply(TEXT)
    with pytest.raises(ValueError, match="outside of 0 to 30"):
        replace((0, 1, ""), edit).inverse(TEXT)


def test_a_place_outside_of_the_part_that_is_known_is_refused():
    with pytest.raises(ValueError, match="from 4 to 6 lie outside of 5 to 10"):
        replace((4, 6, "x")).inverse(TEXT[5:10], at=5)


def test_the_end_of_the_text_is_a_place_in_it():
    changes = replace((30, 30, "x"))

    assert changes.apply(TEXT) == f"{TEXT}x"
    assert changes.inverse(TEXT) == replace((30, 31, ""))


def test_there_is_no_position_before_the_text():
    with pytest.raises(ValueError, match="no position -1"):
        replace((0, 1, "")).map_position(-1, Side.AFTER)


def test_no_changes_change_nothing():
    assert not ChangeSet()
    assert ChangeSet().apply(TEXT) == TEXT
    assert ChangeSet().map_span(Span(2, 5)) == Span(2, 5)


@given(edits_in_a_row(2))
def test_two_edits_told_as_one_lead_to_the_same_text(edits):
    first, second = edits

    assert first.then(second).apply(TEXT) == second.apply(first.apply(TEXT))


@given(edits_in_a_row(3))
def test_it_does_not_matter_which_edits_are_told_as_one_first(edits):
    first, second, third = edits

    left = first.then(second).then(third).apply(TEXT)
    assert left == first.then(second.then(third)).apply(TEXT)


@given(change_sets())
def test_nothing_before_or_after_an_edit_makes_no_difference(changes):
    told = ChangeSet().then(changes)

    assert told == changes.then(ChangeSet())
    assert told.then(ChangeSet()) == told
    assert told.apply(TEXT) == changes.apply(TEXT)


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        pytest.param((4, 4, "a"), (5, 5, "b"), (4, 4, "ab"), id="typed-on"),
        pytest.param((4, 4, "b"), (4, 4, "a"), (4, 4, "ab"), id="typed-before"),
        pytest.param((4, 6, ""), (4, 7, ""), (4, 9, ""), id="deleted-on"),
        pytest.param((4, 6, ""), (2, 4, ""), (2, 6, ""), id="backspaced"),
        pytest.param((4, 4, "abc"), (5, 6, ""), (4, 4, "ac"), id="corrected"),
        pytest.param((4, 6, "abc"), (6, 9, "x"), (4, 8, "abx"), id="over-the-end"),
        pytest.param((4, 6, "abc"), (2, 5, "x"), (2, 6, "xbc"), id="over-the-start"),
    ],
)
def test_edits_in_one_place_are_told_as_one_change(first, second, together):
    assert replace(first).then(replace(second)) == replace(together)


def test_what_is_typed_and_deleted_again_is_no_change():
    assert replace((4, 4, "abc")).then(replace((4, 7, ""))) == ChangeSet()


def test_changes_come_to_touch_when_what_lay_between_is_deleted():
    both = replace((2, 3, "a"), (6, 7, "b")).then(replace((3, 6, "")))

    assert both == replace((2, 7, "ab"))


def test_ten_thousand_keys_in_a_row_are_one_change():
    typed = ChangeSet()
    for place in range(10_000):
        typed = typed.then(replace((5 + place, 5 + place, "k")))

    assert typed == replace((5, 5, "k" * 10_000))


@pytest.mark.parametrize(
    ("place", "origin"),
    [
        pytest.param(Span(0, 2), Span(0, 2), id="before"),
        pytest.param(Span(1, 4), Span(1, 6), id="its-beginning-in-what-is-new"),
        pytest.param(Span(4, 4), Span(3, 6), id="within-what-is-new"),
        pytest.param(Span(5, 9), Span(3, 10), id="touching-what-is-new"),
        pytest.param(Span(6, 9), Span(7, 10), id="behind"),
    ],
)
def test_a_stretch_of_the_new_text_came_of_one_of_the_old(place, origin):
    assert replace((3, 6, "ab")).origin(place) == origin


@given(changes=change_sets(), data=st.data())
def test_what_became_a_stretch_lies_in_its_origin(changes, data):
    length = len(changes.apply(TEXT))
    edges = sorted(data.draw(st.tuples(*[st.integers(0, length)] * 2)))
    place = Span(*edges)

    origin = changes.origin(place)

    assert changes.map_position(origin.start, Side.BEFORE) <= place.start
    assert changes.map_position(origin.end, Side.AFTER) >= place.end


def test_a_change_knows_how_much_longer_the_text_becomes():
    assert Change(Span(4, 7), "lake").delta == 1
    assert Change(Span(4, 7), "").delta == -3


@pytest.mark.parametrize("second", [(3, 4, "x"), (1, 2, "x"), (0, 3, "x")])
def test_changes_that_touch_or_go_back_are_refused(second):
    with pytest.raises(ValueError, match="touch at"):
        replace((0, 3, ""), second)


@pytest.mark.parametrize(
    ("place", "edit", "expected"),
    [
        pytest.param(5, (2, 2, "abc"), 8, id="typed-before-it"),
        pytest.param(5, (7, 7, "abc"), 5, id="typed-behind-it"),
        pytest.param(5, (5, 5, "above\n\n"), 12, id="lines-put-above"),
        pytest.param(5, (5, 5, "\n\nbelow"), 5, id="lines-put-after-its-own"),
        pytest.param(5, (3, 8, "abc"), 3, id="replaced"),
        pytest.param(5, (5, 8, "abc"), 5, id="its-word-replaced"),
        pytest.param(5, (2, 5, ""), 2, id="cut-before-it"),
        pytest.param(0, (0, 0, "abc"), 0, id="the-start"),
    ],
)
def test_a_place_at_which_somebody_reads_stays_with_what_is_behind_it(
    place, edit, expected
):
    assert replace(edit).map_place(place) == expected
