from __future__ import annotations

import pytest

from desktop.anchoring.quote_search import Place, _chosen


def place(share, score=4.0):
    return Place(((0, 0, score),), score, share)


@pytest.mark.parametrize(
    ("share", "is_taken"),
    [
        pytest.param(0.5, True, id="half-of-it"),
        pytest.param(0.49, False, id="less-than-half"),
    ],
)
def test_out_of_order_half_of_a_fragment_has_to_be_there(share, is_taken):
    assert _chosen((place(share),), None).is_moved is is_taken


@pytest.mark.parametrize(
    ("second", "is_taken"),
    [
        pytest.param(3.0, True, id="much-better"),
        pytest.param(3.2, False, id="hardly-better"),
    ],
)
def test_of_two_places_out_of_order_neither_is_guessed(second, is_taken):
    places = (place(1.0), place(1.0, second))

    assert _chosen(places, None).is_moved is is_taken


def test_a_place_in_order_is_taken_though_another_is_a_little_better():
    there, here = place(1.0), place(1.0, 3.2)

    assert _chosen((there, here), here).place is here
    assert _chosen((there, here), place(1.0, 3.0)).place is not here
