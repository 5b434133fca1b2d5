from __future__ import annotations

import pytest

from desktop.anchoring.shared_shifts import Lost, gone_together
from desktop.text.span import Span


def lost(key, start, *places):
    return Lost(key, start, tuple(Span(at, at + 5) for at in places))


def groups(*passages):
    found = gone_together(passages)
    return [{key: span.start for key, span in group.items()} for group in found]


@pytest.mark.parametrize(
    ("passages", "found"),
    [
        pytest.param(
            [lost("a", 100, 5_100), lost("b", 180, 5_180), lost("c", 300, 5_310)],
            [{"a": 5_100, "b": 5_180, "c": 5_310}],
            id="a-scene-that-went-as-one",
        ),
        pytest.param(
            [lost("a", 100, 900, 5_100), lost("b", 180, 5_180, 2_000)],
            [{"a": 5_100, "b": 5_180}],
            id="also-where-another-place-was-likelier-for-one",
        ),
        pytest.param(
            [lost("a", 100, 5_100), lost("b", 180, 900)], [], id="each-by-itself"
        ),
        pytest.param(
            [
                lost("a", 100, 5_100),
                lost("x", 120, 9_000),
                lost("b", 180, 5_180),
                lost("y", 220, 9_100),
                lost("c", 300, 5_300),
            ],
            [{"a": 5_100, "b": 5_180, "c": 5_300}, {"x": 9_000, "y": 9_100}],
            id="two-groups-the-larger-first",
        ),
        pytest.param(
            [lost("a", 100, 5_100), lost("b", 2_100, 7_250)],
            [{"a": 5_100, "b": 7_250}],
            id="far-apart-the-distance-may-differ-more",
        ),
        pytest.param([lost("a", 100), lost("b", 180)], [], id="nothing-to-offer"),
    ],
)
def test_passages_go_together_that_are_as_far_apart_as_they_were(passages, found):
    assert groups(*passages) == found


def test_no_passage_is_offered_in_two_groups():
    passages = (
        lost("a", 100, 1_100, 5_100),
        lost("b", 150, 1_150, 5_150),
        lost("c", 200, 5_200),
    )

    found = gone_together(passages)

    keys = [key for group in found for key in group]

    assert len(keys) == len(set(keys))
    assert set(found[0]) == {"a", "b", "c"}
