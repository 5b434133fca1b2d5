from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.margin.column import CardSlot, Claim, ColumnRules, arrange, place_cards

GAP = 8

slots = st.lists(
    st.builds(CardSlot, st.integers(0, 2_000), st.integers(20, 300)), max_size=12
).map(lambda cards: sorted(cards, key=lambda card: card.wanted_top))


def best_tops(cards, weights):
    """The least-squares answer by its min-max formula: slow, and plainly right."""
    rooms = [sum(card.height + GAP for card in cards[:i]) for i in range(len(cards))]
    wanted = [c.wanted_top - room for c, room in zip(cards, rooms, strict=True)]

    def mean(start, end):
        total = sum(weights[k] * wanted[k] for k in range(start, end + 1))
        return total / sum(weights[start : end + 1])

    size = range(len(cards))
    return [
        rooms[i] + max(min(mean(j, k) for k in size if k >= i) for j in size if j <= i)
        for i in size
    ]


@pytest.mark.parametrize(
    ("cards", "tops"),
    [
        pytest.param([], [], id="no-cards"),
        pytest.param([(100, 50)], [100], id="alone"),
        pytest.param([(100, 50), (300, 50)], [100, 300], id="far-apart"),
        pytest.param([(100, 50), (158, 50)], [100, 158], id="just-touching"),
        pytest.param([(100, 50), (100, 50)], [71, 129], id="same-line"),
        pytest.param([(100, 50), (120, 50)], [81, 139], id="crowded"),
    ],
)
def test_crowded_cards_make_way_for_each_other(cards, tops):
    assert place_cards([CardSlot(*card) for card in cards], GAP) == tops


@given(slots)
def test_cards_never_overlap(cards):
    tops = place_cards(cards, GAP)

    for (one, top), (_, next_top) in pairwise(zip(cards, tops, strict=True)):
        assert next_top >= top + one.height + GAP - 1e-6


@given(slots)
def test_cards_move_as_little_as_they_can(cards):
    best = best_tops(cards, [1.0] * len(cards))

    assert place_cards(cards, GAP) == pytest.approx(best)


@given(slots, st.data())
def test_the_chosen_card_stands_exactly_level(cards, data):
    assume(cards)
    chosen = data.draw(st.integers(0, len(cards) - 1))

    tops = place_cards(cards, GAP, chosen)

    assert tops[chosen] == cards[chosen].wanted_top


@given(slots, st.data())
def test_the_neighbours_of_the_chosen_card_move_as_little_as_they_can(cards, data):
    assume(cards)
    chosen = data.draw(st.integers(0, len(cards) - 1))
    # A card as heavy as that stays where it is by its weight alone.
    weights = [1e12 if i == chosen else 1.0 for i in range(len(cards))]

    tops = place_cards(cards, GAP, chosen)

    assert tops == pytest.approx(best_tops(cards, weights), abs=1e-3)


@given(slots, st.integers(0, 500))
def test_no_card_stands_above_the_highest_line(cards, highest):
    tops = place_cards(cards, GAP, highest=highest)

    assert all(top >= highest for top in tops)


@given(slots, st.data())
def test_the_chosen_card_stays_level_and_alone_even_under_the_highest_line(cards, data):
    assume(cards)
    chosen = data.draw(st.integers(0, len(cards) - 1))

    tops = place_cards(cards, GAP, chosen, highest=400)

    assert tops[chosen] == cards[chosen].wanted_top
    for (one, top), (_, next_top) in pairwise(zip(cards, tops, strict=True)):
        assert next_top >= top + one.height + GAP - 1e-6


def test_ten_thousand_cards_on_one_line_are_placed():
    tops = place_cards([CardSlot(500, 60)] * 10_000, GAP)

    assert sum(tops) / len(tops) == pytest.approx(500)


RULES = ColumnRules(gap=8, highest=12, furthest=300)

claims = st.lists(
    st.tuples(st.floats(0, 3_000), st.integers(36, 300)), max_size=40
).map(lambda cards: [claim(i, *card) for i, card in enumerate(sorted(cards))])


def claim(number, wanted_top, height=80):
    return Claim(f"note {number}", wanted_top, height, 34)


def test_a_card_stands_level_with_its_passage():
    (card,) = arrange([claim(1, 400)], RULES)

    assert (card.top, card.bottom, card.is_folded) == (400, 480, False)


def test_a_crowd_that_strays_is_folded_to_one_line_each():
    cards = arrange([claim(i, 2_000) for i in range(30)], RULES)

    assert all(card.is_folded and card.height == 34 for card in cards)


def test_a_small_crowd_is_not_folded():
    cards = arrange([claim(i, 2_000) for i in range(5)], RULES)

    assert not any(card.is_folded for card in cards)


def test_a_crowd_does_not_fold_the_cards_far_from_it():
    crowd = [claim(i, 2_000) for i in range(30)]

    cards = arrange([*crowd, claim(30, 9_000)], RULES)

    assert not cards[-1].is_folded


def test_the_chosen_card_of_a_crowd_is_not_folded_and_stands_level():
    cards = arrange([claim(i, 2_000) for i in range(30)], RULES, chosen=(12, 150))

    assert (cards[12].top, cards[12].height) == (2_000, 150)
    assert not cards[12].is_folded


def test_choosing_a_card_folds_no_others():
    near = [claim(i, 400 + 40 * i) for i in range(8)]

    chosen = arrange(near, RULES, chosen=(7, 500))

    assert not any(card.is_folded for card in chosen)


def test_no_card_stands_where_one_could_not_scroll():
    cards = arrange([claim(i, 0) for i in range(20)], RULES)

    assert cards[0].top == 12


@given(claims)
def test_whole_pixels_keep_the_cards_apart(asked):
    cards = arrange(asked, RULES)

    for one, other in pairwise(cards):
        assert other.top >= one.bottom + RULES.gap
