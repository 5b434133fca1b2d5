"""A manuscript as paragraphs, headings and scene breaks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange.blocks import BlockKind, blocks_of

STORY = """# The *Last* Ferry

by Iris

## One

It is
late, he **said *so* loud**. Now \\*not\\*.

> He waited
> for her.

***

First line\\
second line\x20\x20
third
"""


def kinds_of(text, *, is_markdown=True):
    return [
        (block.kind.name, block.words)
        for block in blocks_of(text, is_markdown=is_markdown).blocks
    ]


def test_a_story_is_its_title_its_paragraphs_and_its_breaks():
    assert kinds_of(STORY) == [
        ("TITLE", "The Last Ferry"),
        ("FRONT", "by Iris"),
        ("HEADING", "One"),
        ("PARAGRAPH", "It is late, he said so loud. Now *not*."),
        ("PARAGRAPH", "He waited for her."),
        ("SCENE_BREAK", "***"),
        ("PARAGRAPH", "First line\nsecond line\nthird"),
    ]


def test_marks_are_told_as_styles_and_pieces_know_their_place():
    blocks = blocks_of(STORY, is_markdown=True).blocks

    set_apart = {
        piece.words: (piece.is_italic, piece.is_bold)
        for block in blocks
        for piece in block.pieces
        if piece.is_italic or piece.is_bold
    }
    assert set_apart == {
        "Last": (True, False),
        "said ": (False, True),
        "so": (True, True),
        " loud": (False, True),
    }
    for block in blocks:
        for piece in block.pieces:
            if piece.words not in (" ", "\n"):
                assert piece.span.of(STORY) == piece.words
    assert [block.quotes for block in blocks] == [0, 0, 0, 0, 1, 0, 0]


def test_in_a_story_with_a_paragraph_to_each_line_every_line_is_one():
    text = "She waits.\nHe comes.\nThey go home together.\nThe end of it.\n"

    assert [kind for kind, _ in kinds_of(text, is_markdown=False)] == ["PARAGRAPH"] * 4


def test_where_blank_lines_part_paragraphs_verse_keeps_its_lines():
    text = "She waits.\n\nO the long\nlong night.\n\nHe comes.\n\nThey go.\n"

    words = [words for _, words in kinds_of(text, is_markdown=False)]
    assert words == ["She waits.", "O the long\nlong night.", "He comes.", "They go."]


def test_a_text_of_nothing_has_no_blocks():
    assert blocks_of("", is_markdown=True).blocks == ()
    assert blocks_of("\n \n", is_markdown=False).blocks == ()


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="ab *_#>\\\n.—“”é😀`1- ", max_size=80),
    st.booleans(),
)
def test_no_word_is_lost_or_told_twice(text, is_markdown):
    blocks = blocks_of(text, is_markdown=is_markdown).blocks

    spans = [piece.span for block in blocks for piece in block.pieces]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    told = "".join(c for block in blocks for c in block.words if c.isalnum())
    written = "".join(c for c in text if c.isalnum())
    assert told == written


def test_blocks_end_where_chapters_do():
    text = "# One\n\nA.\n\n# Two\n\nB.\n"

    found = blocks_of(text, is_markdown=True)

    assert found.ends == (text.index("# Two"), len(text))
    assert [b.kind for b in found.blocks].count(BlockKind.HEADING) == 2


def test_what_only_programs_read_is_in_no_block():
    text = "Chapter\n=======\n\n<!-- cut this? -->\n\nIt is late.\n"

    assert kinds_of(text) == [("TITLE", "Chapter"), ("PARAGRAPH", "It is late.")]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (":\n:\né", [("break", ":"), ("break", ":"), ("words", "é")]),
        (
            "So.\n\n***\nGo on.",
            [("words", "So."), ("break", "***"), ("words", "Go on.")],
        ),
    ],
)
def test_words_right_under_a_break_are_a_paragraph_of_their_own(text, blocks):
    names = {BlockKind.SCENE_BREAK: "break", BlockKind.PARAGRAPH: "words"}
    found = blocks_of(text, is_markdown=True).blocks

    assert [(names[each.kind], each.span.of(text)) for each in found] == blocks
