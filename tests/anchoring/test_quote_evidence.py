from __future__ import annotations

import pytest

from desktop.anchoring.quote_evidence import Evidence, edges_right, evidence_at
from desktop.value import replace

SOME = Evidence(own=1.0, kept=1.0, company=2.0, side=0.8, is_joined=False, lead=0.5)


@pytest.mark.parametrize(
    "more",
    [
        pytest.param({"own": 2.0}, id="words-of-its-own"),
        pytest.param({"company": 3.0}, id="words-beside-it"),
        pytest.param({"side": 1.0}, id="all-of-a-side"),
        pytest.param({"is_joined": True}, id="its-very-neighbours"),
        pytest.param({"lead": 0.9}, id="no-rival"),
        pytest.param({"order": 0.5}, id="the-order-of-the-notes"),
    ],
)
def test_whatever_more_speaks_for_a_place_makes_it_surer(more):
    assert replace(SOME, **more).confidence > SOME.confidence


@pytest.mark.parametrize("own", [1.0, 40.0])
def test_of_two_equal_places_out_of_order_neither_is_surer_than_the_other(own):
    assert replace(SOME, own=own, lead=0.0).confidence <= 0.5


def test_a_heavy_passage_whose_like_is_nowhere_else_is_sure_without_any_company():
    moved = Evidence(own=3, kept=1, company=0, side=0, is_joined=False, lead=1)

    assert moved.confidence > 0.9
    assert replace(moved, kept=0.7).confidence < 0.9
    assert replace(moved, lead=0.1).confidence < 0.9


def test_its_like_is_stray_where_the_surroundings_closed_elsewhere():
    there = replace(SOME, own=9.0, kept=0.8, side=0.3, order=1)

    assert there.confidence > 0.9
    assert replace(there, is_cut_elsewhere=True).confidence < 0.5


@pytest.mark.parametrize(
    ("kept", "ends", "least", "most"),
    [(1.0, 0, 1.0, 1.0), (0.9, 2, 0.98, 1.0), (0.9, 1, 0.9, 0.93), (0.5, 0, 0.8, 0.9)],
)
def test_the_edges_are_less_sure_where_words_at_them_are_lost(kept, ends, least, most):
    assert least <= edges_right(kept, ends) <= most


def test_the_words_beside_a_passage_count_the_more_the_nearer_they_are():
    # Old tokens 0 to 9, of which 4 and 5 are the passage, at the new tokens 104, 105.
    near = {3: 103, 4: 104, 5: 105, 6: 106}
    far = {0: 100, 4: 104, 5: 105, 9: 109}

    one, other = (
        evidence_at(range(4, 6), range(104, 106), range(10), at, lambda _: 0.5, 1.0)
        for at in (near, far)
    )

    assert one.company > other.company
    assert (one.is_joined, other.is_joined) == (True, False)
    assert one.own == other.own


def test_a_word_that_went_far_keeps_no_company():
    points = {3: 40, 4: 104, 5: 105}

    found = evidence_at(
        range(4, 6), range(104, 106), range(10), points, lambda _: 0.5, 1.0
    )

    assert found.company == 0
