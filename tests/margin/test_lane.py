from __future__ import annotations

import pytest

from desktop.margin.lane import LanePlace, MarkClaim, card_top, place_marks

LANE = LanePlace(left=8, width=84, line_height=30, card_right=600)


def marks(*claims, lane=LANE):
    return place_marks([MarkClaim(*claim) for claim in claims], lane)


def test_a_mark_stands_in_the_middle_of_its_line():
    (mark,) = marks(("a", 300))

    assert (mark.top, mark.height) == (304, 22)


def test_marks_on_one_line_stand_side_by_side():
    one, other, below = marks(("a", 300), ("b", 300), ("c", 330))

    assert one.top == other.top < below.top
    assert one.left + one.width < other.left
    assert below.left == one.left


def test_of_marks_that_do_not_fit_the_last_stands_for_all_that_remain():
    found = marks(*((name, 300) for name in "abcdef"))

    assert [mark.note_id for mark in found] == ["a", "b", "c"]
    assert found[-1].further == ("c", "d", "e", "f")
    assert max(mark.left + mark.width for mark in found) <= LANE.width


def test_a_mark_with_the_disc_of_a_reader_takes_more_of_the_lane():
    claims = [MarkClaim(name, 300, has_disc=name == "b") for name in "abc"]

    two = place_marks(claims[:2], LANE)
    three = place_marks(claims, LANE)

    assert two[1].width > two[0].width
    assert [mark.further for mark in two] == [(), ()]
    assert [mark.note_id for mark in three] == ["a", "b"]
    assert three[-1].further == ("b", "c")
    assert max(mark.left + mark.width for mark in three) <= LANE.width


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_in_a_lane_as_narrow_as_can_be_a_mark_beside_bars_is_whole(zoom):
    narrow = LanePlace(8, round(44 * zoom / 100), 30, 600, zoom)
    bars = [MarkClaim(f"bar {n}", 300, 330) for n in range(3)]

    *_, mark = place_marks([*bars, MarkClaim("a", 300, has_disc=True)], narrow)

    assert mark.left + mark.width <= narrow.width


def test_lines_closer_than_a_mark_share_a_row():
    one, other = marks(("a", 300), ("b", 318))

    assert one.top == other.top


def test_a_bare_highlight_is_a_bar_along_its_lines():
    (bar,) = marks(("a", 300, 390))

    assert bar.is_bar
    assert (bar.top, bar.bottom) == (303, 387)


def test_bars_and_marks_at_the_same_lines_do_not_cover_each_other():
    found = marks(("a", 300, 390), ("b", 330, 420), ("c", 330))

    places = [(mark.left + 4, mark.left + mark.width - 4) for mark in found]
    assert places[0][1] < places[1][0]
    assert found[2].left >= found[1].left + found[1].width


def test_marks_are_as_large_as_the_page():
    twice = LanePlace(8, 168, 60, 1200, zoom=200)

    (mark,) = marks(("a", 300), lane=twice)

    assert (mark.width, mark.height, mark.top) == (44, 44, 308)


VIEW = (1000, 600)


@pytest.mark.parametrize(
    ("passage", "height", "top"),
    [
        pytest.param((1100, 1160), 150, 1169, id="below"),
        pytest.param((1500, 1560), 150, 1341, id="above-at-the-foot"),
        pytest.param((1010, 1590), 150, 1441, id="over-a-passage-that-fills-the-view"),
        pytest.param((1300, 1330), 560, 1031, id="tall-card"),
        pytest.param((5000, 5030), 150, 5039, id="out-of-view"),
    ],
)
def test_a_card_over_the_page_stands_beside_its_passage_and_wholly_in_view(
    passage, height, top
):
    assert card_top(passage, height, VIEW, 100) == top
