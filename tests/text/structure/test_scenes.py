"""Where one scene ends and the next begins."""

from __future__ import annotations

import pytest

from desktop.text.structure.outline import PartKind, outline

BODY = "It rained all day.\n\nShe stayed in."


def scenes(text, is_markdown=False):
    """Return the first words of the scenes of ``text``."""
    parts = outline(text, is_markdown).parts
    return [part.title for part in parts if part.kind is PartKind.SCENE]


def parted(mark, count=3):
    return f"\n\n{mark}\n\n".join([BODY] * count) + "\n"


@pytest.mark.parametrize(
    "mark",
    [
        *("***", "* * *", "#", "---", "~", "❦", "\u200b***", "*\u200b * *", "\ufeff#"),
        *("<hr>", "<hr/>", "<HR />", '<hr class="soft">', "<center>* * *</center>"),
        '<p align="center">***</p>',
    ],
)
@pytest.mark.parametrize("is_markdown", [True, False])
def test_a_known_ornament_breaks_a_scene_once(mark, is_markdown):
    assert len(scenes(parted(mark, count=2), is_markdown)) == 2


@pytest.mark.parametrize(
    "mark", ["…", ". . .", "/\\/\\", "-?-", "🌊", "(*)", "::", "{ }"]
)
def test_any_row_of_signs_breaks_a_scene_where_it_comes_again(mark):
    assert len(scenes(parted(mark))) == 3
    assert scenes(parted(mark, count=2)) == []


@pytest.mark.parametrize("said", ["“…”", "「……」", "?!", "!!!", '"..."', "O", "12:30"])
def test_what_somebody_says_breaks_none(said):
    assert scenes(parted(said)) == []


def test_a_row_of_signs_within_a_paragraph_breaks_none():
    assert scenes("It rained\n…\nall day\n\nand\n…\nall night\n\nand on.\n") == []


@pytest.mark.parametrize("blanks", [3, 4, 9])
def test_a_gap_wider_than_others_breaks_a_scene(blanks):
    text = BODY + "\n" * (blanks + 1) + f"{BODY}\n\nIt went on.\n"

    first, second = outline(text, is_markdown=False).parts
    assert first.span.of(text) == BODY + "\n"
    assert second.span.of(text) == f"{BODY}\n\nIt went on.\n"


def test_a_wide_gap_needs_two_blank_lines_more_than_usual():
    assert scenes(f"{BODY}\n\n\n{BODY}\n") == []
    assert len(scenes("It rained.\nIt did.\nIt did.\n\n\nIt stopped.\nYes.\n")) == 2


def test_gaps_that_are_as_wide_as_any_break_nothing():
    assert scenes("\n\n\n\n".join([BODY, "Yes.", "No.", BODY, "Yes."])) == []


def test_gaps_around_headings_break_nothing():
    text = "".join(f"Chapter {n}\n\n\n\n{BODY}\n\n\n\n\n" for n in range(1, 5))

    assert scenes(text) == []


def test_a_date_between_two_wide_gaps_is_no_scene():
    text = f"{BODY}\n\n{BODY}\n\n\n\nGeneva, 12 May.\n\n\n\n{BODY}\n\n{BODY}\n"

    assert scenes(text) == ["It rained all day.", "Geneva, 12 May."]


def test_an_entity_for_a_blank_is_one():
    text = f"{BODY}\n\n&nbsp;\n\n{BODY}\n\n{BODY}\n"

    assert len(scenes(text, is_markdown=True)) == 2


def test_a_row_under_a_long_paragraph_breaks_a_scene_in_markdown():
    long = "It rained all day and all night, and the day after. " * 3

    assert len(scenes(f"{long}\n---\n\n{BODY}", is_markdown=True)) == 2
    assert len(scenes(f"{BODY}\n\n---\n\n{BODY}", is_markdown=True)) == 2


def test_nothing_but_markup_is_no_scene():
    text = f"<!-- a -->\n\n***\n\n{BODY}\n\n***\n\n```\ncode\n```\n"

    assert scenes(text, is_markdown=True) == []
