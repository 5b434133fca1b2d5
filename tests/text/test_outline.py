from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.outline import PartKind, outline

LINES = [
    "# A",
    "## B",
    "Chapter 1",
    "***",
    "",
    "A/N: hi",
    "Sea",
    "It rained.",
    "e\u0301",
]


def contents(text, is_markdown=True):
    """Return the parts of a story as indented lines, as one would print them."""
    parts = outline(text, is_markdown).parts
    return [f"{'  ' * (part.level - 1)}{part.title}" for part in parts]


def test_chapters_are_listed_with_their_scenes():
    text = (
        "# The Sea\n\n## Rain\n\nIt rained for forty days and nights.\n\n***\n\n"
        "She ran.\n\n## Sun\n\nIt shone.\n"
    )

    assert outline(text, is_markdown=True).title == "The Sea"
    assert contents(text) == [
        "Rain",
        "  It rained for forty days and…",
        "  She ran.",
        "Sun",
    ]


def test_parts_hold_the_chapters_below_them():
    text = "Part One\n\nChapter 1\n\nA.\n\nChapter 2\n\nB.\n\nPart Two\n\nC.\n"

    first, one, two, second = outline(text, is_markdown=False).parts

    assert contents(text) == ["Part One", "  Chapter 1", "  Chapter 2", "Part Two"]
    assert (first.span.end, two.span.end) == (second.span.start, second.span.start)
    assert one.span.of(text) == "Chapter 1\n\nA.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rained.\n\n***\n\nIt stopped.\n", 2, id="two-scenes"),
        pytest.param("It rained.\n\nIt stopped.\n", 0, id="one-scene"),
        pytest.param("***\n\nIt rained.\n\n***\n", 0, id="breaks-around-one"),
        pytest.param("A.\n***\n\n***\nB.\n", 2, id="nothing-between-two-breaks"),
        pytest.param("", 0, id="nothing"),
        pytest.param("\n \n", 0, id="blank"),
        pytest.param("a" * 1_000_000, 0, id="endless"),
        pytest.param("***\n" * 5_000, 0, id="only-breaks"),
    ],
)
def test_scenes_are_listed_when_there_are_several(text, expected):
    assert len(outline(text, is_markdown=False).parts) == expected


def test_what_stands_before_the_first_chapter_can_be_found():
    text = "It rained.\n\nShe ran.\n\nChapter 1\n\nIt stopped.\n"

    assert contents(text) == ["It rained.", "Chapter 1"]


def test_an_authors_note_is_a_part_and_a_title_is_none():
    note, *_ = outline("A/N: hi\n\nRain\n\nIt rained.\n", is_markdown=False).parts

    assert (note.kind, note.title) == (PartKind.FRONT_MATTER, "Rain")
    assert outline("Rain\n\nIt rained.\n", is_markdown=False).parts == ()


def test_scenes_are_named_by_their_first_words_without_marks():
    text = "_*So*_, she said, “no more, of it.”\n\n***\n\n" + "雨" * 100

    first, second = contents(text)

    assert first == "So, she said, “no more, of…"
    assert second == "雨" * 60 + "…"


@pytest.mark.parametrize(
    ("position", "title"),
    [(0, None), (2, "A"), (6, "A"), (8, "One."), (12, "One."), (20, "Two."), (25, "B")],
)
def test_a_place_lies_in_its_innermost_part(position, title):
    text = "\n\n# A\n\n\nOne.\n\n***\n\nTwo.\n# B\n"
    parts = outline(text, is_markdown=True)

    index = parts.part_at(position)

    assert (parts.parts[index].title if index is not None else None) == title


@given(text=st.lists(st.sampled_from(LINES)).map("\n".join), is_markdown=st.booleans())
def test_parts_stand_in_text_order_and_inside_the_text(text, is_markdown):
    found = outline(text, is_markdown)

    starts = [part.span.start for part in found.parts]
    assert starts == sorted(set(starts))
    assert all(part.span.end <= len(text) for part in found.parts)
    assert all(part.level >= 1 for part in found.parts)
    for index, start in enumerate(starts):
        assert found.part_at(start) == index
