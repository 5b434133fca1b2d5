from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.margin.column import Claim, Rules, arrange

RULES = Rules(gap=8, highest=12, furthest=300)

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
