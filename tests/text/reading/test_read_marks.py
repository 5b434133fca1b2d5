from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.change import Change, ChangeSet
from desktop.text.reading.read_marks import ReadMarks, Runs, line_edits
from desktop.text.span import Span

VALUES = st.lists(st.integers(0, 2), max_size=30)


def runs_of(values):
    return [(len(list(alike)), value) for value, alike in groupby(values)]


def values_of(runs):
    return [value for length, value in runs for _ in range(length)]


@given(VALUES, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), VALUES)))
def test_replacing_does_what_it_does_to_a_list_of_values(values, edits):
    runs, expected = Runs(runs_of(values)), list(values)

    for one, other, new in edits:
        start, end = sorted((min(one, len(expected)), min(other, len(expected))))
        expected[start:end] = new
        runs.replace(Span(start, end), runs_of(new))

    assert list(runs) == runs_of(expected)
    assert runs.length == len(expected)


@given(VALUES, st.integers(0, 40), st.integers(0, 40))
def test_the_parts_of_a_span_are_all_of_it(values, one, other):
    start, end = sorted((one, other))
    runs = Runs(runs_of(values))

    parts = list(runs.within(Span(start, end)))

    assert values_of([(len(p), value) for p, value in parts]) == values[start:end]
    assert all(values[part.start] == value for part, value in parts)


@given(VALUES, st.lists(st.integers(0, 40)))
def test_what_has_a_value_before_a_place_is_counted(values, places):
    amounts = Runs(runs_of(values)).amounts_before(places, 1)

    assert amounts == [values[:place].count(1) for place in places]


@given(VALUES.filter(len), st.integers(0, 40))
def test_every_place_has_its_value(values, place):
    place = min(place, len(values))

    assert Runs(runs_of(values)).value_at(place) == [*values, values[-1]][place]


def test_an_empty_text_has_no_runs():
    runs = Runs()

    assert list(runs) == []
    assert runs.value_at(0) == 0


def test_runs_of_one_value_side_by_side_become_one():
    runs = Runs([(2, 1), (3, 0), (2, 1)])

    runs.fill(Span(2, 5), 1)

    assert list(runs) == [(7, 1)]


def test_what_is_past_the_end_cannot_be_replaced():
    with pytest.raises(ValueError, match="past the end of 3"):
        Runs([(3, 0)]).fill(Span(2, 4), 1)


STORY = "One.\n\nTwo is here.\n\nThree.\n"


class Text:
    """A text that is edited and keeps what was read of it."""

    def __init__(self, text=STORY):
        self.text = text
        self.marks = ReadMarks.unseen(len(text))

    def line_at(self, position):
        start = self.text.rfind("\n", 0, position) + 1
        end = self.text.find("\n", position) + 1
        return Span(start, end or len(self.text))

    def slice(self, span):
        return span.of(self.text)

    def span(self, words):
        start = self.text.index(words)
        return Span(start, start + len(words))

    def read(self, words):
        self.marks.read(self.span(words))

    def edit(self, *changes):
        edit = ChangeSet(tuple(Change(Span(a, b), words) for a, b, words in changes))
        inverse = edit.inverse(self.text)
        self.text = edit.apply(self.text)
        self.marks.edit(edit, line_edits(edit, inverse, self))
        return inverse

    def undo(self, inverse):
        changes = [(c.span.start, c.span.end, c.inserted) for c in inverse.changes]
        self.edit(*changes)

    def type(self, before, words):
        at = self.text.index(before)
        return self.edit((at, at, words))

    def shown(self):
        """Return the first letter of the mark of each line that has words."""
        found, start = [], 0
        for line in self.text.splitlines(keepends=True):
            marks = {
                mark for _, mark in self.marks.within(Span(start, start + len(line)))
            }
            start += len(line)
            if line.strip():
                assert len(marks) == 1
                found.append(marks.pop().name[0])
        return "".join(found)


@pytest.fixture
def text():
    text = Text()
    text.read("One.\n\nTwo is here.\n")
    return text


def test_what_was_read_is_read(text):
    assert text.shown() == "RRU"
    assert text.marks.is_read(text.span("Two"))
    assert not text.marks.is_read(text.span("here.\n\nThree"))


def test_a_paragraph_edited_after_it_was_read_is_changed(text):
    text.type("is", "really ")

    assert text.shown() == "RCU"


def test_a_paragraph_edited_before_it_was_read_is_still_unread(text):
    text.type("Three", "Or ")

    assert text.shown() == "RRU"


def test_undoing_the_edit_of_a_paragraph_leaves_it_read(text):
    inverse = text.type("is", "really ")

    text.undo(inverse)

    assert text.shown() == "RRU"


def test_beginning_a_new_paragraph_does_not_change_the_one_before(text):
    text.edit((4, 4, "\n\nOne and a half."))

    assert text.text.startswith("One.\n\nOne and a half.\n\nTwo")
    assert text.shown() == "RCRU"


def test_a_paragraph_typed_where_nothing_was_read_is_unread(text):
    text.edit((len(STORY), len(STORY), "\nFour.\n"))

    assert text.shown() == "RRUU"


def test_a_paragraph_parted_in_two_is_changed_in_both(text):
    text.edit((9, 10, "\n"))

    assert text.shown() == "RCCU"


def test_two_paragraphs_joined_are_one_that_is_changed(text):
    text.edit((4, 6, " "))

    assert text.text.startswith("One. Two")
    assert text.shown() == "CU"


def test_a_paragraph_that_is_cut_leaves_the_others_as_they_were(text):
    text.edit((0, 6, ""))

    assert text.shown() == "RU"


def test_a_paragraph_that_is_moved_stays_read(text):
    text.edit((0, 6, ""), (len(STORY), len(STORY), "\nOne.\n"))

    assert text.text == "Two is here.\n\nThree.\n\nOne.\n"
    assert text.shown() == "RUR"


def test_a_changed_paragraph_is_read_again(text):
    text.type("is", "really ")

    text.read("Two really is here.\n")

    assert text.shown() == "RRU"


def test_what_was_read_or_changed_is_not_seen_less_for_it(text):
    text.type("is", "really ")

    is_new = text.marks.see(Span(0, len(text.text)))

    assert (is_new, text.shown()) == (True, "RCS")
    assert text.marks.see(Span(0, len(text.text))) is False


def test_what_is_unread_is_told_in_order_the_changed_parted_from_the_new(text):
    text.read("\nThree.\n")
    text.edit(
        (len(STORY), len(STORY), "Four.\nFive.\n"),
    )
    text.marks.read(text.span("Four.\n"))
    text.type("is", "really ")

    found = [span.of(text.text) for span in text.marks.unread_after(0)]

    assert found == ["Two really is here.\n", "Five.\n"]


def test_where_one_is_already_is_not_what_comes_next(text):
    at = text.span("Three").start - 1

    assert [span.start for span in text.marks.unread_after(at - 1)] == [at]
    assert list(text.marks.unread_after(at)) == []


def test_how_much_of_a_stretch_was_read_is_counted(text):
    spans = [text.span("One."), text.span("here.\n\nThree.")]

    assert text.marks.read_in(spans) == [4, 6]


LINES = st.lists(st.sampled_from(["", "a", "bb", "c d"]), max_size=6)
EDITS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 4), st.text("ab\n", max_size=4)),
    max_size=5,
)


@given(lines=LINES, edits=EDITS, reads=st.lists(st.integers(0, 30), max_size=5))
def test_marks_are_as_long_as_the_text_and_no_line_is_half_read(lines, edits, reads):
    text = Text("\n".join(lines))

    for number, (at, length, words) in enumerate(edits):
        for place in reads[number : number + 1]:
            text.marks.read(text.line_at(min(place, len(text.text))))
        start = min(at, len(text.text))
        text.edit((start, min(start + length, len(text.text)), words))

        assert len(text.marks) == len(text.text)
        text.shown()  # which says that each line has one mark


@given(lines=LINES, edits=EDITS, reads=st.lists(st.integers(0, 30), max_size=5))
def test_undoing_everything_leaves_all_read_that_was(lines, edits, reads):
    text = Text("\n".join(lines))
    for place in reads:
        text.marks.read(text.line_at(min(place, len(text.text))))
    before, undone = text.shown(), []

    for at, length, words in edits:
        start = min(at, len(text.text))
        undone.append(text.edit((start, min(start + length, len(text.text)), words)))
    for inverse in reversed(undone):
        text.undo(inverse)

    pairs = zip(before, text.shown(), strict=True)
    assert all(now == "R" for then, now in pairs if then == "R")


@given(lines=LINES, edits=EDITS)
def test_words_that_nobody_read_are_never_marked_as_read(lines, edits):
    text = Text("\n".join(lines))

    for at, length, words in edits:
        start = min(at, len(text.text))
        text.edit((start, min(start + length, len(text.text)), words))

    assert set(text.shown()) <= {"U"}


@given(
    lines=st.lists(st.sampled_from(["aa", "bbb", "c d"]), min_size=3, max_size=6),
    at=st.integers(0, 20),
    words=st.text("xy", min_size=1, max_size=3),
)
def test_only_the_edited_paragraph_changes(lines, at, words):
    text = Text("\n".join(lines))
    text.marks.read(Span(0, len(text.text)))
    at = min(at, len(text.text))
    number = text.text.count("\n", 0, at)

    text.edit((at, at, words))

    expected = "".join("C" if n == number else "R" for n in range(len(lines)))
    assert text.shown() == expected
