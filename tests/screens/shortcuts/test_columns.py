from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.screens.shortcuts.columns import in_columns


@pytest.mark.parametrize(
    ("heights", "count", "columns"),
    [
        ([], 3, []),
        ([5], 3, [0]),
        ([5, 5, 5], 1, [0, 0, 0]),
        ([2, 2, 4], 2, [0, 0, 1]),
        ([9, 1, 1], 3, [0, 1, 1]),
    ],
)
def test_groups_fill_columns_evenly(heights, count, columns):
    assert in_columns(heights, count) == columns


@given(st.lists(st.integers(1, 50), min_size=1, max_size=8), st.integers(1, 4))
def test_columns_keep_the_order_and_none_is_one_too_many(heights, count):
    columns = in_columns(heights, count)

    assert columns == sorted(columns)
    assert len(columns) == len(heights)
    assert set(columns) == set(range(len(set(columns))))
    assert max(columns) < count
