from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.structure.line_look import LineKind, LineLook, look_of


@pytest.mark.parametrize(
    "line",
    [
        *("***", "* * *", "   * * *  ", "---", "- - -", "#", "~", "~~~", "———", "—"),
        *("❦", "⁂", "§", "•", "◆ ◆ ◆", "____", "===", "-*-*-", "~ * ~"),
        *("oOo", "--o--", "xXx"),
    ],
)
@pytest.mark.parametrize("is_markdown", [True, False])
def test_a_row_of_ornaments_breaks_the_scene(line, is_markdown):
    assert look_of(line, is_markdown) == LineLook(LineKind.SCENE_BREAK)


@pytest.mark.parametrize("line", [r"\*\*\*", r"\#", "### * * *", "##"])
def test_markdown_has_more_ways_to_write_a_scene_break(line):
    assert look_of(line, is_markdown=True).kind is LineKind.SCENE_BREAK


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("Chapter One", 2),
        ("CHAPTER IV", 2),
        ("Chapter 12: The Sea", 2),
        ("CHAPTER 7.", 2),
        ("Chapter Twenty-One — Home", 2),
        ("Chapter 3 The Sea", 2),
        ("Chapter the First", 2),
        ("  **Chapter Two**  ", 2),
        ("~ Chapter Two ~", 2),
        ("#Chapter Fifteen", 2),
        ("Prologue", 2),
        ("EPILOGUE: After", 2),
        ("Interlude", 2),
        ("Part I", 1),
        ("BOOK TWO", 1),
        ("Kapitel 3", 2),
        ("Глава 4", 2),
    ],
)
@pytest.mark.parametrize("is_markdown", [True, False])
def test_a_short_line_that_names_a_chapter_is_a_heading(line, level, is_markdown):
    assert look_of(line, is_markdown) == LineLook(LineKind.HEADING, level)


@pytest.mark.parametrize(
    ("line", "level"),
    [("# The Sea", 1), ("## Two", 2), ("###### Deep", 6), ("# " + "long " * 40, 1)],
)
def test_in_markdown_a_row_of_signs_before_words_makes_a_heading(line, level):
    assert look_of(line, is_markdown=True) == LineLook(LineKind.HEADING, level)
    assert look_of(line, is_markdown=False).kind is LineKind.BODY


@pytest.mark.parametrize(
    "line",
    [
        "She went.",
        "...",
        "…",
        "“—”",
        "#sad",
        "####### seven",
        "Chapter and verse he quoted at her",
        "Chapter 2, we must go on",
        "Chapter One was the hardest to write, and it took her the whole long winter.",
        "Part of her wanted to go",
        "Part one of the plan was done",
        "Book two tickets",
        "Epilogues bore me",
        "I",
        "ooh",
        "😀",
        "x" * 1_000_000,
        "a\x00b",
        "שלום",
        "e\u0301",
    ],
)
def test_any_other_line_is_body(line):
    assert look_of(line, is_markdown=True) == LineLook(LineKind.BODY)


@pytest.mark.parametrize("line", ["", " ", "\t\u00a0\u3000", " " * 100_000])
def test_a_line_without_ink_is_blank(line):
    assert look_of(line, is_markdown=False) == LineLook(LineKind.BLANK)


@given(line=st.text("*-~# oOxX\\é", max_size=90), is_markdown=st.booleans())
def test_only_headings_have_a_level(line, is_markdown):
    look = look_of(line, is_markdown)

    assert (look.level > 0) == (look.kind is LineKind.HEADING)
