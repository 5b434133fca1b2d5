from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.page.heights import Heights


def estimate(length):
    return 30.0 * length


def heights(lengths, measured=0):
    made = Heights()
    made.begin(lengths, estimate)
    made.measured = measured
    return made


def test_heights_are_estimated_from_the_lengths():
    made = heights([1, 2, 3])

    assert [made[n] for n in range(3)] == [30, 60, 90]
    assert (made.total, made.before(2), made.find(100)) == (180, 90, 2)


def test_a_key_leaves_the_height_as_it_was():
    made = heights([1, 2, 3])
    made[1] = 75

    made.splice(1, 2, [9], estimate)

    assert made[1] == 75


def test_blocks_that_were_deleted_count_as_measured_no_more():
    made = heights([1] * 10, measured=6)

    made.splice(0, 3, [1], estimate)

    assert made.measured == 4


def test_what_is_put_before_the_measured_ones_does_not_make_them_unknown():
    made = heights([1] * 10, measured=10)

    made.splice(2, 3, [1, 1], estimate)

    assert made.is_measured
    made.doubt(5)
    assert not made.is_measured


@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=30),
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 5), st.lists(st.integers(1, 9))),
        max_size=9,
    ),
)
def test_after_any_edits_there_is_a_height_for_every_block(lengths, edits):
    made = heights(lengths)

    for wanted, size, fresh in edits:
        start = min(wanted, len(lengths))
        stop = min(start + size, len(lengths))
        lengths[start:stop] = fresh
        made.splice(start, stop, fresh, estimate)

    assert len(made) == len(lengths)
    made.restart(estimate)
    assert made.total == 30 * sum(lengths)
