from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.line_alignment import aligned_lines


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("abc", "abc", [0, 1, 2], id="the-same"),
        pytest.param("abc", "aXc", [0, None, 2], id="rewritten"),
        pytest.param("abc", "aXbc", [0, None, 1, 2], id="inserted"),
        pytest.param("abc", "ac", [0, 2], id="deleted"),
        pytest.param("abcdef", "Xbc-efY", [None, 1, 2, None, 4, 5, None], id="many"),
        pytest.param("a.b.c.", "X.b.Y.", [None, 1, 2, 3, None, 5], id="blank-lines"),
        pytest.param("....", "..", [0, 1], id="all-alike"),
        pytest.param("", "ab", [None, None], id="into-nothing"),
    ],
)
def test_lines_are_recognised(old, new, expected):
    assert aligned_lines(list(old), list(new)) == expected


@given(old=st.text("ab.XY"), new=st.text("ab.XY"))
def test_a_recognised_line_is_that_line_and_in_order(old, new):
    found = aligned_lines(list(old), list(new))

    assert len(found) == len(new)
    assert _is_in_order(found)
    assert _is_true(found, old, new)


@given(old=st.lists(st.integers(), unique=True), at=st.integers(0, 9))
def test_every_line_but_an_inserted_one_is_recognised(old, at):
    lines = [str(number) for number in old]

    found = aligned_lines(lines, [*lines[:at], "new", *lines[at:]])

    assert [source for source in found if source is not None] == [*range(len(old))]


@pytest.mark.parametrize(
    "old",
    [
        pytest.param([str(i) for i in range(100_000)], id="all-different"),
        pytest.param([""] * 100_000, id="all-alike"),
        pytest.param(["a", "", "b", ""] * 25_000, id="few-kinds"),
    ],
)
def test_a_hundred_thousand_lines_take_no_time(old):
    new = ["X", *old[1:50_000], "Y", "a", *old[50_007:-1], "Z"]
    start = time.perf_counter()

    aligned_lines(old, new)

    assert time.perf_counter() - start < 3


def _is_in_order(found):
    known = [source for source in found if source is not None]
    return known == sorted(set(known))


def _is_true(found, old, new):
    return all(s is None or old[s] == line for s, line in zip(found, new, strict=True))
