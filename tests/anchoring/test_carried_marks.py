from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.carrying import carried_marks, rewritten
from desktop.text.read_marks import Mark, ReadMarks
from desktop.text.span import Span

ONE = "The ferry had stopped running years ago, but Ines still went down."
TWO = "Tonight somebody has lit the lamp at the top of the wooden steps."
THREE = "He does not turn around when she asks him for the time of night."
NEW = "Behind them the town is only a row of windows, going out one by one."
TEXT = f"{ONE}\n\n{TWO}\n\n{THREE}\n"


def marks_of(text, *read):
    marks = ReadMarks.unseen(len(text))
    for words in read:
        start = text.index(words)
        marks.read(Span(start, start + len(words) + 1))
    return marks


def shown(text, runs):
    """Return the first letter of the mark of each paragraph."""
    marks, found, start = ReadMarks(runs), "", 0
    assert len(marks) == len(text)
    for line in text.splitlines(keepends=True):
        if line.strip():
            found += marks.mark_at(start).name[0]
        start += len(line)
    return found


def carried(new, *read):
    return shown(new, carried_marks(TEXT, new, marks_of(TEXT, *read).runs()))


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        pytest.param(TEXT, "RRU", id="the-same"),
        pytest.param(f"{ONE}\n\n{TWO}\n\n{THREE} Or so.\n", "RRU", id="unread-edited"),
        pytest.param(f"{ONE} Always.\n\n{TWO}\n\n{THREE}\n", "CRU", id="read-edited"),
        pytest.param(f"{TWO}\n\n{ONE}\n\n{THREE}\n", "RRU", id="moved"),
        pytest.param(f"{TWO}\n\n{THREE}\n", "RU", id="cut"),
        pytest.param(f"{ONE}\n\n{NEW}\n\n{TWO}\n\n{THREE}\n", "RCRU", id="came"),
        pytest.param(f"{ONE}\n\n{TWO}\n\n{THREE}\n\n{NEW}\n", "RRUU", id="came-unread"),
        pytest.param("", "", id="nothing-left"),
    ],
)
def test_what_was_read_follows_its_paragraphs_into_another_text(new, expected):
    assert carried(new, ONE, TWO) == expected


def test_marks_of_another_text_are_refused():
    with pytest.raises(ValueError, match="do not fit"):
        carried_marks(TEXT, NEW, [(3, Mark.READ)])


LINES = st.lists(st.sampled_from([ONE, TWO, THREE, NEW, "", "“No.”"]), max_size=8)


@given(old=LINES, new=LINES, read=st.lists(st.booleans(), min_size=8, max_size=8))
def test_only_what_was_read_word_for_word_is_read_in_the_new_text(old, new, read):
    before, after = "\n".join(old), "\n".join(new)
    runs = [
        (len(line) + 1, Mark.READ if is_read else Mark.UNSEEN)
        for line, is_read in zip(old, read, strict=False)
    ]
    runs = [*runs[:-1], (max(len(old[-1]), 0), runs[-1][1])] if runs else []
    known = {line for line, is_read in zip(old, read, strict=False) if is_read}

    marks = ReadMarks(carried_marks(before, after, runs))

    assert len(marks) == len(after)
    start = 0
    for line in new:
        if line.strip() and marks.mark_at(start) is Mark.READ:
            assert line in known
        start += len(line) + 1


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("One.\nTwo.", "One.\nTwo.", 0),
        ("One.\nTwo.", "Two.\n\nOne.", 0),
        ("One.\nTwo.", "One.\nThree.", 4),
        ("One.\nTwo.", "", 8),
    ],
)
def test_what_is_rewritten_is_counted_in_whole_lines(old, new, count):
    assert rewritten(old, new) == count
