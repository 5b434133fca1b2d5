"""Where the parts of a story are after an edit, and in which of them a passage is."""

from __future__ import annotations

import pytest

from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.moved_outline import moved_outline
from desktop.text.structure.outline import outline

PARTED = (
    "A/N: hi.\n\n"
    "Chapter 1\n\nShe woke.\n\n***\n\nHe slept.\n\n"
    "Chapter 2\n\nIt rained.\n"
)
END = Span(len(PARTED), len(PARTED))


def part_of(passage, text=PARTED):
    """Return the title of the part in which a passage is."""
    found = outline(text, is_markdown=False)
    index = found.part_of(passage)
    return None if index is None else found.parts[index].title


def at(words, length=None):
    start = PARTED.index(words)
    return Span(start, start + (len(words) if length is None else length))


@pytest.mark.parametrize(
    ("passage", "part"),
    [
        pytest.param(at("She"), "She woke.", id="in-a-scene"),
        pytest.param(at("woke.\n\n***\n\nHe"), "She woke.", id="over-a-border"),
        pytest.param(at("***"), "She woke.", id="on-the-break"),
        pytest.param(at("\nHe slept", 1), "She woke.", id="in-the-blank-line"),
        pytest.param(at("He"), "He slept.", id="on-the-first-letters"),
        pytest.param(at("Chapter 2"), "Chapter 2", id="on-a-heading"),
        pytest.param(at("2\n", 0), "Chapter 2", id="within-a-heading"),
        pytest.param(at("\n\nShe", 1), "Chapter 1", id="below-a-heading"),
        pytest.param(at("He", 0), "He slept.", id="put-before-the-first-letter"),
        pytest.param(at("Chapter 2", 0), "He slept.", id="put-before-a-heading"),
        pytest.param(at("Chapter 1", 0), "", id="put-before-the-first-heading"),
        pytest.param(at("hi"), "", id="in-the-front-matter"),
        pytest.param(Span(0, 0), "", id="at-the-very-beginning"),
        pytest.param(END, "Chapter 2", id="at-the-end"),
    ],
)
def test_a_passage_belongs_where_it_begins(passage, part):
    assert part_of(passage) == part


def test_a_passage_in_a_title_is_in_no_part():
    text = "The Sea\n\nChapter 1\n\nIt rained.\n"

    assert part_of(Span(0, 3), text) is None
    assert part_of(Span(9, 9), text) is None
    assert part_of(Span(9, 10), text) == "Chapter 1"


def test_a_story_in_one_piece_has_no_part_for_any_passage():
    assert part_of(Span(2, 4), "It rained.\n") is None
    assert part_of(Span(0, 0), "") is None


def moved(start, end, words):
    """Return the parts before and after a change, as they read."""
    changes = ChangeSet((Change(Span(start, end), words),))
    found, text = outline(PARTED, is_markdown=False), changes.apply(PARTED)
    return [part.span.of(text) for part in moved_outline(found, changes).parts]


@pytest.mark.parametrize(
    ("place", "words", "number", "begins", "ends"),
    [
        pytest.param(at("woke"), "slept", 2, "She slept.", "\n\n", id="inside"),
        pytest.param(at("She", 0), "How ", 2, "How She", "\n\n", id="at-its-start"),
        pytest.param(at("Chapter 2", 0), "x", 4, "xChapter", "rained.\n", id="heading"),
        pytest.param(at("Chapter 2", 0), "x\n", 3, "He", "x\n", id="line-above-it"),
        pytest.param(
            Span(len(PARTED), len(PARTED)),
            "So.",
            4,
            "Chapter 2",
            "So.",
            id="at-the-end",
        ),
    ],
)
def test_what_is_typed_joins_the_part_it_is_typed_in(
    place, words, number, begins, ends
):
    part = moved(place.start, place.end, words)[number]

    assert part.startswith(begins)
    assert part.endswith(ends)


def test_a_part_of_which_nothing_is_left_is_none():
    before = moved(0, 0, "")

    after = moved(at("She").start, at("He").start, "")

    assert after[2:] == before[3:]
    assert len(after) == len(before) - 1
