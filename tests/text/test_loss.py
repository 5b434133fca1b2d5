from __future__ import annotations

import pytest

from desktop.text.loss import Loss, has_lost_much, loss_between


@pytest.mark.parametrize(
    ("before", "after", "is_much"),
    [
        pytest.param(120, 19, True, id="a-hundred-and-one-words"),
        pytest.param(119, 19, False, id="a-hundred-words"),
        pytest.param(1000, 199, True, id="less-than-a-fifth-is-left"),
        pytest.param(1000, 200, False, id="a-fifth-is-left"),
    ],
)
def test_much_is_lost_where_hardly_anything_of_many_words_is_left(
    before, after, is_much
):
    assert has_lost_much(before, after) is is_much


def test_a_text_of_which_nothing_is_left_is_empty_however_short_it_was():
    assert loss_between("No.", " \n") is Loss.EMPTY
    assert loss_between(" \n", "") is None
