from __future__ import annotations

import pytest

from desktop.steps import batches, in_one_go


def counting(to):
    for _ in range(to):
        yield
    return to


def test_steps_done_in_one_go_return_what_they_would_have_returned_one_by_one():
    assert in_one_go(counting(3)) == 3


def test_steps_of_which_some_are_done_are_gone_on_with():
    steps = counting(3)
    next(steps)

    assert in_one_go(steps) == 3


@pytest.mark.parametrize("count", [0, 1, 4, 5, 9])
def test_batches_hold_everything_in_its_order(count):
    found = list(batches(range(count), 4))

    assert [each for batch in found for each in batch] == list(range(count))
    assert all(len(batch) <= 4 for batch in found)
