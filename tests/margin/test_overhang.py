from __future__ import annotations

import pytest

from desktop.margin.overhang import Overhang, distance_into_view

VIEW = (0, 600)


def test_the_margin_goes_on_to_the_last_card_and_no_further():
    overhang = Overhang()

    overhang.go_on(5_000, VIEW, cards=(12, 1_000))

    assert overhang.pull == 1_000 + 12 - 600


def test_the_margin_goes_nowhere_when_every_card_is_in_view():
    overhang = Overhang()

    overhang.go_on(60, VIEW, cards=(12, 400))
    overhang.go_on(-60, VIEW, cards=(12, 400))

    assert overhang.pull == 0


def test_on_the_way_back_the_margin_meets_the_page_first():
    overhang = Overhang()
    overhang.go_on(100, VIEW, cards=(12, 1_000))

    left_over = overhang.go_back(-130)

    assert (left_over, overhang.pull) == (-30, 0)


@pytest.mark.parametrize(
    ("top", "bottom", "distance"),
    [
        pytest.param(100, 300, 0, id="in-view"),
        pytest.param(500, 700, 112, id="below"),
        pytest.param(-50, 100, -62, id="above"),
        pytest.param(300, 2_000, 288, id="higher-than-the-view"),
        pytest.param(0, 580, 0, id="at-the-top"),
    ],
)
def test_a_card_comes_into_view_by_the_shortest_way(top, bottom, distance):
    assert distance_into_view(top, bottom, 600) == distance
