from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.span import Span
from desktop.text.structure.outline import PartKind, outline

STORY = "It rained all day.\n\nShe stayed in.\n"


def found(front, is_markdown=False, story=STORY):
    """Return the title found, and whether the story begins right after ``front``."""
    matter = outline(front + story, is_markdown)
    return matter.title, matter.front_matter.end == len(front)


def has_note(text):
    """Return whether a text begins with a part that is no story."""
    return any(
        part.kind is PartKind.FRONT_MATTER
        for part in outline(text, is_markdown=False).parts
    )


@pytest.mark.parametrize(
    ("front", "title"),
    [
        pytest.param("", None, id="nothing"),
        pytest.param("The Sea\n\n", "The Sea", id="a-title"),
        pytest.param("\n\n  The Sea  \n\n\n", "The Sea", id="a-centred-title"),
        pytest.param("The Sea\nby Ann Lee\n\n", "The Sea", id="a-title-and-a-name"),
        pytest.param("A/N: hi there!\n\n", None, id="an-authors-note"),
        pytest.param("A/N hi there!\nstill me\n\n", None, id="two-lines-of-note"),
        pytest.param("The Sea\nA/N: hi!\n\n", "The Sea", id="title-then-note"),
        pytest.param("A/N: hi!\n\nThe Sea\n\n", "The Sea", id="note-then-title"),
        pytest.param("Title: The Sea\nRating: T\n\n", "The Sea", id="a-list"),
        pytest.param("**Title:** *The Sea*\n\n", "The Sea", id="a-list-in-bold"),
        pytest.param(
            "Author's note\n\nSo it goes.\n\n", None, id="note-below-its-name"
        ),
        pytest.param("Disclaimer: not mine.\n***\n\n", None, id="a-line-below-it"),
        pytest.param("Summary: rain.\n\nWarnings: rain\n\n", None, id="two-labels"),
        pytest.param("[A/N: hi]\n\n", None, id="in-brackets"),
    ],
)
def test_the_story_begins_after_its_front_matter(front, title):
    assert found(front) == (title, True)


def test_a_line_of_sixty_letters_is_a_title_and_a_longer_one_is_text():
    title = "x" * 60

    assert found(f"{title}\n\n") == (title, True)
    assert found(f"{title}x\n\n")[0] is None


@pytest.mark.parametrize(
    ("front", "title"),
    [
        pytest.param("# The Sea\n\n", "The Sea", id="a-heading"),
        pytest.param("A/N: hi!\n\n# The Sea\n\n", "The Sea", id="a-note-first"),
        pytest.param("---\ntitle: The Sea\ntags: a\n---\n\n", "The Sea", id="data"),
        pytest.param('---\ntitle: "The Sea"\n---\n# Sea\n', "Sea", id="both"),
        pytest.param("---\ntags: a\n---\n", None, id="data-without-a-title"),
        pytest.param("**The Sea**\n*by Ann*\n\n", "The Sea", id="in-bold"),
    ],
)
def test_markdown_has_more_ways_to_name_a_story(front, title):
    assert found(front, is_markdown=True) == (title, True)


@pytest.mark.parametrize(
    "story",
    [
        "She ran.\n\nHe stood.\n",
        "“Come in”\n\nHe came.\n",
        "Chapter One\n\nIt rained.\n",
        "***\n\nIt rained.\n",
        "She said Rating: five\nand left\n\nIt rained.\n",
        "It rained and\nit rained and\n\nit rained.\n",
        "The Sea\n",
        "😀\n\nIt rained.\n",
        "",
        "\n\n",
    ],
)
def test_a_story_without_front_matter_begins_at_once(story):
    matter = outline(story, is_markdown=False)

    assert (matter.title, matter.front_matter) == (None, Span(0, 0))


def test_one_of_several_top_headings_is_no_title():
    text = "# One\n\nIt rained.\n\n# Two\n\nIt stopped.\n"

    assert outline(text, is_markdown=True).front_matter.is_empty


def test_without_blank_lines_a_note_is_one_line():
    text = "A/N: hi!\nIt rained all day.\nShe stayed in.\n"

    assert outline(text, is_markdown=False).front_matter.of(text) == "A/N: hi!\n"


def test_a_title_alone_is_no_note():
    assert not has_note(f"Sea\n\n{STORY}")
    assert not has_note(f"Title: Sea\nAuthor: Ann\n\n{STORY}")
    assert has_note(f"A/N: hi\n\n{STORY}")


@given(
    text=st.lists(
        st.sampled_from(["A/N:", "Sea", "", "---", "title: x", "It rained.", "# A"])
    ).map("\n".join),
    is_markdown=st.booleans(),
)
def test_front_matter_ends_at_the_start_of_a_line(text, is_markdown):
    end = outline(text, is_markdown).front_matter.end

    assert end in (0, len(text)) or text[end - 1] == "\n"


def test_an_endless_note_is_cut_off():
    text = "A/N: " + "so " * 100_000

    assert outline(text, is_markdown=False).front_matter.end <= len(text)


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


def test_a_scene_that_begins_with_a_quotation_is_named_without_its_marks():
    text = "It rained.\n\n***\n\n> > A *letter* came.\n> It was blue.\n"

    assert [part.title for part in outline(text, is_markdown=True).parts][-1] == (
        "A letter came."
    )


def test_scenes_are_named_by_their_first_words_without_marks():
    text = "_*So*_, she said, “no more, of it.”\n\n***\n\n" + "雨" * 100

    first, second = contents(text)

    assert first == "So, she said, “no more, of…"
    assert second == "雨" * 60 + "…"


def test_words_that_are_struck_out_are_named_without_the_tildes():
    first, _ = contents("So ~~she~~ he said ~ no.\n\n***\n\nOn.\n")

    assert first == "So she he said ~ no."


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
