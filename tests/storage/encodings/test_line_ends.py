from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.encodings.line_ends import split_line_ends


@pytest.mark.parametrize(
    ("raw", "text", "name"),
    [
        ("", "", "LF"),
        ("a", "a", "LF"),
        ("a\nb\n", "a\nb\n", "LF"),
        ("a\r\nb\r\n", "a\nb\n", "CRLF"),
        ("a\rb\r", "a\nb\n", "CR"),
        ("a\r\nb\n", "a\nb\n", "mixed"),
        ("a\r\r\nb\r\r\n", "a\nb\n", "odd"),
        ("a\r\r\nb\r\n\rc", "a\nb\n\nc", "mixed"),
        ("a\x0b\x0c\x85\u2028b\r\n", "a\x0b\x0c\x85\u2028b\n", "CRLF"),
    ],
)
def test_line_ends_are_told_apart(raw, text, name):
    found, ends = split_line_ends(raw)

    assert (found, ends.name) == (text, name)


@given(st.text("a\r\n\x0b\u2028"))
def test_every_line_gets_its_own_end_back(raw):
    text, ends = split_line_ends(raw)

    assert "\r" not in text
    assert ends.applied(text) == raw


@pytest.mark.parametrize(
    ("before", "edited", "after"),
    [
        pytest.param("a\r\nb\nc", "a\nX\nc", "a\r\nX\nc", id="rewritten"),
        pytest.param("a\r\nb\nc", "X\nb\nc", "X\r\nb\nc", id="rewritten-first"),
        pytest.param("a\r\nbb\nc", "a\nb\nb\nc", "a\r\nb\nb\nc", id="split"),
        pytest.param("aa\r\nb\nc", "a\na\nb\nc", "a\r\na\r\nb\nc", id="split-first"),
        pytest.param("a\r\nb\nc", "ab\nc", "ab\nc", id="joined"),
        pytest.param("a\r\nb\nc", "b\nc", "b\nc", id="deleted"),
        pytest.param("a\r\nb\nc", "a\nX\nb\nc", "a\r\nX\r\nb\nc", id="inserted"),
        pytest.param("a\r\nb\nc", "a\nb\nc\nd\n", "a\r\nb\nc\nd\n", id="appended"),
        pytest.param("a\r\nb\nc\n", "a\nb\nc", "a\r\nb\nc", id="last-end-deleted"),
        pytest.param("a\r\nb\n", "", "", id="all-deleted"),
        pytest.param("a\rb\nc", "a\n\nc", "a\r\rc", id="emptied-below-a-return"),
    ],
)
def test_an_edit_leaves_the_other_line_ends(before, edited, after):
    text, ends = split_line_ends(before)

    assert ends.carried_over(text, edited).applied(edited) == after


def numbered(kinds, ends):
    """A text whose lines are of few kinds, each with an end of its own."""
    return "".join(kind + end for kind, end in zip(kinds, ends, strict=True))


@pytest.mark.parametrize("at", [0, 30, 59])
@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([f"Line {n}." for n in range(60)], id="all-different"),
        pytest.param(["Fog.", "", "Sea.", ""] * 15, id="few-kinds"),
        pytest.param([""] * 60, id="all-alike"),
    ],
)
def test_every_line_but_an_inserted_one_keeps_its_own_end(lines, at):
    ends = ["\n", "\r\n", "\n"] * 20
    text, known = split_line_ends(numbered(lines, ends))
    edited = text.split("\n")
    edited.insert(at, "A line that was not there.")

    carried = known.carried_over(text, "\n".join(edited))

    kept = [carried.end_of(n) for n in range(61)]
    assert kept[:at] == ends[:at]
    assert kept[at + 1 :] == ends[at:]


def test_blank_lines_between_rewritten_ones_keep_their_ends():
    text, known = split_line_ends("One.\r\n\nTwo.\r\n\nThree.\r\n\nFour.\r\n\n")
    edited = text.replace("Two", "Twice over").replace("Three", "And thrice")

    carried = known.carried_over(text, edited).applied(edited)

    assert carried == ("One.\r\n\nTwice over.\r\n\nAnd thrice.\r\n\nFour.\r\n\n")


def test_a_line_typed_into_a_windows_story_ends_like_the_others():
    text, ends = split_line_ends("a\r\nb")

    assert (
        ends.carried_over(text, "a\nb\nc\n").applied("a\nb\nc\n") == "a\r\nb\r\nc\r\n"
    )


@pytest.mark.parametrize(
    ("raw", "is_regular", "repaired"),
    [
        ("a\nb\n", True, "a\nb\n"),
        ("a\rb\r", True, "a\rb\r"),
        ("a\r\nb\nc\r\n", False, "a\r\nb\r\nc\r\n"),
        ("a\rb\nc\n", False, "a\nb\nc\n"),
        ("a\r\r\nb\r\r\n", False, "a\r\nb\r\n"),
    ],
)
def test_line_ends_are_repaired_to_be_what_most_of_them_are(raw, is_regular, repaired):
    text, ends = split_line_ends(raw)

    assert ends.are_regular == is_regular
    assert ends.repaired().applied(text) == repaired


@given(st.text("ab\r\n", max_size=30), st.text("ab\n", max_size=30))
def test_a_text_with_any_ends_carried_over_reads_as_it_was_edited(raw, edited):
    text, ends = split_line_ends(raw)

    written = ends.carried_over(text, edited).applied(edited)

    assert split_line_ends(written)[0] == edited


def test_very_many_returns_are_told_apart_in_no_time():
    start = time.thread_time()

    text, _ = split_line_ends("\r" * 300_000 + "a\n")

    assert text.count("\n") == 300_001
    assert time.thread_time() - start < 2


@pytest.mark.parametrize(
    ("old", "moved", "expected"),
    [
        ("A\r\n\nB\n\r\nC", "B\n\nA\n\nC", "B\n\nA\r\n\r\nC"),
        ("A\n\r\nB\n\nC", "B\n\nA\n\nC", "B\n\r\nA\n\nC"),
        ("A\n\nB\r\n\nC", "A\n\nC\n\nB", "A\n\nC\r\n\nB"),
        ("A\r\nB\nC\rD", "A\nC\nB\nD", "A\r\nC\rB\nD"),
    ],
)
def test_a_line_that_was_moved_keeps_its_end(old, moved, expected):
    text, ends = split_line_ends(old)

    assert ends.carried_over(text, moved).applied(moved) == expected
