from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.prefix_sums import PrefixSums

SIZES = st.lists(st.integers(0, 5) | st.floats(0, 1e6), max_size=1500)


def holding(sizes, offset):
    """Return what `find` should, the slow way."""
    begins = 0
    for index, size in enumerate(sizes):
        if offset < begins + size:
            return index, begins
        begins += size
    return max(len(sizes) - 1, 0), begins - (sizes[-1] if sizes else 0)


@pytest.mark.parametrize(
    ("offset", "found"),
    [
        pytest.param(-1, (0, 0), id="above-the-first"),
        pytest.param(0, (0, 0), id="first"),
        pytest.param(9, (0, 0), id="still-first"),
        pytest.param(10, (2, 10), id="what-has-no-size-holds-nothing"),
        pytest.param(14, (2, 10), id="last"),
        pytest.param(15, (2, 10), id="past-the-last"),
        pytest.param(999, (2, 10), id="far-past-the-last"),
    ],
)
def test_an_offset_finds_the_paragraph_that_holds_it(offset, found):
    heights = PrefixSums([10, 0, 5])

    assert heights.find(offset) == found


def test_an_empty_list_has_no_size_and_still_answers():
    nothing = PrefixSums()

    assert (len(nothing), nothing.total, nothing.before(0)) == (0, 0, 0)
    assert nothing.find(7) == (0, 0)


@given(sizes=st.lists(st.integers(0, 5), max_size=1500), data=st.data())
def test_sums_agree_with_adding_up_one_by_one(sizes, data):
    sums = PrefixSums(sizes)
    index = data.draw(st.integers(0, len(sizes)))
    offset = data.draw(st.integers(-3, sum(sizes) + 3))

    assert sums.before(index) == sum(sizes[:index])
    assert sums.find(offset) == holding(sizes, offset)
    assert (sums.total, list(sums)) == (sum(sizes), sizes)


@given(sizes=st.lists(st.floats(0, 1e9), min_size=1, max_size=900), data=st.data())
def test_rounding_never_finds_the_neighbour(sizes, data):
    heights = PrefixSums(sizes)
    index = data.draw(st.integers(0, len(sizes) - 1))
    top, bottom = heights.before(index), heights.before(index + 1)

    if top < bottom:
        assert heights.find(top) == (index, top)


@given(sizes=SIZES, fresh=SIZES, data=st.data())
def test_replaced_entries_are_counted_anew(sizes, fresh, data):
    sums = PrefixSums(sizes)
    start = data.draw(st.integers(0, len(sizes)))
    stop = data.draw(st.integers(start, len(sizes)))

    sums.splice(start, stop, fresh)

    left = sizes[:start] + fresh + sizes[stop:]
    assert list(sums) == left
    assert sums.total == pytest.approx(sum(left))


@given(edits=st.lists(st.tuples(st.integers(0, 700), st.integers(0, 9)), max_size=60))
def test_paragraphs_come_and_go_and_the_heights_stay_right(edits):
    heights, plain = PrefixSums([1] * 600), [1] * 600

    for place, size in edits:
        start = min(place, len(plain))
        stop = min(start + 30 * (size % 4), len(plain))
        heights.splice(start, stop, [size] * size)
        plain[start:stop] = [size] * size

    assert list(heights) == plain
    assert [heights.before(i) for i in range(0, len(plain), 50)] == [
        sum(plain[:i]) for i in range(0, len(plain), 50)
    ]


def test_everything_deleted_leaves_room_for_a_first_paragraph():
    heights = PrefixSums(range(2000))

    heights.splice(0, 2000, [])
    heights.splice(0, 0, [7])

    assert (list(heights), heights.total) == ([7], 7)


def test_a_measured_paragraph_moves_the_ones_after_it():
    heights = PrefixSums([10.0] * 1000)

    heights[300] = 25.5

    assert heights[300] == 25.5
    assert (heights.before(300), heights.before(301)) == (3000.0, 3025.5)
    assert heights.find(3025.5) == (301, 3025.5)


@pytest.mark.parametrize("size", [-1, -0.5, float("nan")])
def test_no_paragraph_is_less_than_nothing_high(size):
    heights = PrefixSums([1.0, 2.0])

    with pytest.raises(ValueError, match="cannot be"):
        heights[1] = size

    assert list(heights) == [1.0, 2.0]


@pytest.mark.parametrize("index", [-1, 2, 500])
def test_a_paragraph_that_is_not_there_is_refused(index):
    heights = PrefixSums([1, 2])

    with pytest.raises(IndexError, match=f"no entry {index}"):
        heights[index]


def test_entries_that_are_not_there_cannot_be_replaced():
    with pytest.raises(IndexError, match="no entries 1 to 3 among 2"):
        PrefixSums([1, 2]).splice(1, 3, [])
