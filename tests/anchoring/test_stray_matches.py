from __future__ import annotations

import pytest

from desktop.anchoring.longest_increasing import without_stray_matches


def between(gap, weight, words=1):
    """Match words in the midst of ``gap`` others on each side, on both sides."""
    return [(gap + k, gap + k, weight / words) for k in range(words)], 2 * gap + words


@pytest.mark.parametrize(
    ("gap", "weight", "stays"),
    [
        pytest.param(101, 1.81, True, id="heavy-enough"),
        pytest.param(101, 1.75, False, id="too-light"),
        pytest.param(5, 0.3, False, id="a-common-word"),
        pytest.param(1, 0.18, True, id="with-a-word-on-each-side"),
    ],
)
def test_what_stands_alone_has_to_be_heavy_enough_for_the_gap(gap, weight, stays):
    cluster, size = between(gap, weight)

    assert bool(without_stray_matches(cluster, (size, size))) is stays


def test_words_next_to_one_another_are_heavy_together():
    cluster, size = between(101, 1.9, words=5)

    assert without_stray_matches(cluster, (size, size)) == cluster


def test_the_smaller_of_the_gaps_beside_it_counts():
    light, heavy = (100, 100, 0.35), (104, 104, 1.9)

    assert without_stray_matches([light, heavy], (205, 205)) == [light, heavy]
    assert without_stray_matches([light], (205, 205)) == []


def test_what_leans_on_an_end_of_the_text_stays():
    start, end = (0, 0, 0.1), (99, 99, 0.1)

    assert without_stray_matches([start, end], (100, 100)) == [start, end]
