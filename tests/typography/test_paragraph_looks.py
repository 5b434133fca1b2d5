"""What kind of paragraph each block of a story is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.emphasis import MARKDOWN, PLAIN
from desktop.text.structure.containers import Container
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.text.structure.outline import outline
from desktop.typography.paragraph_looks import Gap, ParagraphLooks, Space, looks_of

STORY = (
    "The Ferry\n\nA/N: first draft\n\nRating: none\n\nThe ferry had stopped.\n\n* * *\n"
)


def kinds(text, *, is_markdown=False):
    looks = looks_of(text, outline(text, is_markdown), is_markdown=is_markdown)
    found = [looks.look(n, line) for n, line in enumerate(text.split("\n"))]
    return [look.space if isinstance(look, Gap) else look.kind for look in found]


def test_title_and_front_matter_are_told_from_the_story():
    assert kinds(STORY) == [
        LineKind.TITLE,
        Space.UNDER_TITLE,
        LineKind.FRONT,
        Space.IN_FRONT_MATTER,
        LineKind.FRONT,
        Space.BEFORE_STORY,
        LineKind.BODY,
        Space.AT_SCENE_BREAK,
        LineKind.SCENE_BREAK,
        LineKind.BLANK,
    ]


def test_the_title_is_where_it_stands_alone():
    text = "Title: The Ferry\n\nThe Ferry\n\nIt rained.\n"

    assert kinds(text)[:3] == [LineKind.FRONT, Space.ABOVE_TITLE, LineKind.TITLE]
    assert kinds(text.replace("\nThe Ferry", "\nTHE FERRY")) == kinds(text)
    assert kinds("Title: The Ferry\n\nIt rained.\n")[0] is LineKind.TITLE


def test_what_stands_behind_the_story_is_as_quiet_as_what_stands_before():
    text = "It rained.\n\nA/N: thank you\n\nBye.\n"

    assert kinds(text)[2:] == [
        *(LineKind.FRONT, Space.IN_FRONT_MATTER, LineKind.FRONT, LineKind.BLANK)
    ]


@pytest.mark.parametrize("text", ["", "\n", "only a line.", "A/N: nothing else"])
def test_any_story_has_looks(text):
    assert len(kinds(text)) == text.count("\n") + 1


TITLE, FRONT = LineLook(LineKind.TITLE), LineLook(LineKind.FRONT)
HEADING, BODY = LineLook(LineKind.HEADING, 2), LineLook(LineKind.BODY)
SCENE_BREAK, BLANK = LineLook(LineKind.SCENE_BREAK), LineLook(LineKind.BLANK)
CODE = LineLook(LineKind.CODE)
BEFORE_STORY, IN_FRONT_MATTER = Gap(Space.BEFORE_STORY), Gap(Space.IN_FRONT_MATTER)


def shown(looks, lines):
    """Return how ``lines`` look by their numbers."""
    return [looks.look(number, line) for number, line in enumerate(lines)]


def test_an_edit_moves_what_is_known_of_the_blocks_behind_it():
    looks = ParagraphLooks(marks={0: TITLE, 1: BEFORE_STORY, 4: HEADING})

    longer = looks.shifted(2, 4, 3)
    shorter = longer.shifted(1, 2, 4)

    lines = ["The Sea", "", "It rained.", "It poured.", "It stopped.", "II"]
    assert shown(longer, lines) == [TITLE, BEFORE_STORY, BODY, BODY, BODY, HEADING]
    assert shown(shorter, ["The Sea", "It rained.", "x", "II"])[3] == HEADING


def test_what_is_typed_is_told_from_its_own_line():
    looks = ParagraphLooks(marks={4: HEADING}).shifted(2, 3, 3)

    assert looks.look(2, "***") == SCENE_BREAK
    assert looks.look(2, "Chapter 1") == HEADING
    assert looks.look(2, "It rained.") == BODY
    assert looks.look(3, "***") == BODY  # it was not touched
    assert looks.look(4, "II") == HEADING


def test_a_heading_by_its_place_stays_one_while_it_is_typed():
    looks = ParagraphLooks(marks={0: HEADING, 2: HEADING}).shifted(2, 3, 3)

    assert looks.look(2, "II") == HEADING
    assert looks.look(2, "") == BLANK
    assert looks.look(2, "***") == SCENE_BREAK


def test_what_is_typed_in_a_fence_is_code_and_in_a_note_is_a_note():
    looks = ParagraphLooks(marks={0: FRONT, 1: IN_FRONT_MATTER, 4: CODE})

    in_note = looks.shifted(0, 3, 1)
    in_code = looks.shifted(4, 6, 5)

    lines = ["A/N: hi", "", "# So"]
    assert shown(in_note, lines) == [FRONT, IN_FRONT_MATTER, FRONT]
    assert [in_code.look(number, "# so") for number in (4, 5)] == [CODE, CODE]
    assert in_code.look(6, "# so") == BODY


def test_what_follows_a_title_that_is_broken_in_two_is_no_second_title():
    looks = ParagraphLooks(marks={0: TITLE, 1: BEFORE_STORY}).shifted(0, 2, 1)

    assert shown(looks, ["The", "Sea", ""]) == [TITLE, FRONT, BEFORE_STORY]


EDITS = st.lists(st.tuples(st.integers(0, 19), st.integers(0, 4), st.integers(0, 4)))


@given(EDITS)
def test_blocks_that_were_not_edited_look_as_they_did(edits):
    looks = ParagraphLooks(marks=dict.fromkeys(range(0, 20, 3), HEADING))
    blocks = list(range(20))  # where each was; -1 for one that was edited
    for wanted, removed, added in edits:
        start = min(wanted, len(blocks) - 1)
        old_stop = min(start + 1 + removed, len(blocks))
        blocks[start:old_stop] = [-1] * (1 + added)
        looks = looks.shifted(start, start + 1 + added, old_stop)

        for block, was in enumerate(blocks):
            expected = HEADING if was % 3 == 0 else BODY
            assert was == -1 or looks.look(block, "It rained.") == expected


def test_looks_say_which_blocks_they_change():
    text = ["One", "two", "***", "II", "five"]
    before = ParagraphLooks(marks={0: HEADING, 3: HEADING}).shifted(2, 3, 3)
    after = ParagraphLooks(marks={0: HEADING, 1: SCENE_BREAK, 2: SCENE_BREAK})

    assert after.changed_from(before, text.__getitem__, 5) == [range(1, 2), range(3, 4)]
    assert after.changed_from(after, text.__getitem__, 5) == []
    other = ParagraphLooks(MARKDOWN)
    assert after.changed_from(other, text.__getitem__, 5) is None


def gaps(text, *, is_markdown=False):
    """Return where the blank lines of ``text`` are, and which stand below another."""
    looks = looks_of(text, outline(text, is_markdown), is_markdown=is_markdown)
    found = [looks.look(n, line) for n, line in enumerate(text.split("\n"))]
    return [(g.space, g.is_further) if isinstance(g, Gap) else g.kind for g in found]


PARAGRAPH = "It rained for a very long time, and nobody came up to the house.\n"


@pytest.mark.parametrize("blanks", [1, 2, 5])
def test_of_the_blank_lines_at_a_heading_the_first_has_the_space(blanks):
    blank = "\n" * blanks
    text = (
        f"{PARAGRAPH}{blank}Chapter 1\n{blank}{PARAGRAPH}{blank}Chapter 2\n{blank}Yes."
    )

    found = gaps(text)

    rows = found[1 : 1 + blanks], found[2 + blanks : 2 + 2 * blanks]
    for row, space in zip(
        rows, (Space.ABOVE_HEADING, Space.UNDER_HEADING), strict=True
    ):
        assert row == [(space, False), *[(space, True)] * (blanks - 1)]


def test_blank_lines_that_stand_between_all_paragraphs_are_one_space():
    text = f"{PARAGRAPH}\n\n" * 8 + PARAGRAPH
    looks = looks_of(text, outline(text, is_markdown=False), is_markdown=False)

    assert looks.look(1, "") == Gap(Space.BETWEEN_PARAGRAPHS, 2)
    assert looks.shifted(4, 6, 5).look(5, "") == Gap(Space.BETWEEN_PARAGRAPHS, 2)


def test_a_third_blank_line_in_a_row_and_more_make_no_hole():
    text = f"{PARAGRAPH}\n" * 8 + "\n\n\n\n" + f"{PARAGRAPH}\n" * 8

    assert gaps(text).count((Space.BETWEEN_PARAGRAPHS, True)) == 3


def test_a_heading_right_under_another_one_stands_close_to_it():
    text = f"{PARAGRAPH}\n# Chapter 1\n## The Ferry\n\n{PARAGRAPH}"
    found = outline(text, is_markdown=True)
    looks = looks_of(text, found, is_markdown=True)

    assert not looks.look(2, "# Chapter 1").meets
    assert looks.look(3, "## The Ferry").meets


def test_front_matter_that_the_story_follows_at_once_is_parted_from_it():
    text = f"The Ferry\nA/N: first draft\nRating: none\n{PARAGRAPH}{PARAGRAPH}"
    looks = looks_of(text, outline(text, is_markdown=False), is_markdown=False)
    lines = text.split("\n")

    found = [looks.look(number, line) for number, line in enumerate(lines[:4])]

    assert [look.kind for look in found] == [
        *(LineKind.TITLE, LineKind.FRONT, LineKind.FRONT, LineKind.BODY)
    ]
    assert [look.meets for look in found] == [True, False, True, False]


QUOTED, ITEM = Container(quotes=1, signs=1), Container(items=1, signs=1)


@pytest.mark.parametrize(
    ("line", "within"),
    [
        ("> It rained.", QUOTED),
        ("> > It poured.", Container(quotes=2, signs=2)),
        ("- salt", ITEM),
        ("* salt", ITEM),
        ("12) salt", ITEM),
        ("  - salt", Container(items=1, signs=1, indent=2)),
        ("It rained.", Container()),
        ("1986. A year.", Container()),
        ("* * *", Container()),
        ("*salt*", Container()),
        ("-salt", Container()),
    ],
)
def test_a_line_that_is_typed_is_at_once_in_its_quotation_or_list(line, within):
    looks = ParagraphLooks(MARKDOWN).shifted(2, 3, 3)

    assert looks.look(2, line).within == within
    assert ParagraphLooks(PLAIN).shifted(2, 3, 3).look(2, line).within == Container()


def test_an_item_without_words_yet_is_as_high_as_with_them():
    looks = ParagraphLooks(MARKDOWN).shifted(2, 3, 3)

    assert looks.look(2, "- ").kind is looks.look(2, "- s").kind is LineKind.BODY
    assert looks.look(2, "> ").kind is LineKind.BLANK


def test_a_line_that_is_edited_stays_in_the_list_it_was_in():
    inner = Container(items=3, signs=1, indent=4)
    lazy = Container(quotes=1)
    marks = {
        1: LineLook(LineKind.BODY, within=inner),
        2: LineLook(LineKind.BODY, within=lazy),
    }
    looks = ParagraphLooks(MARKDOWN, marks).shifted(1, 3, 3)

    assert looks.look(1, "    - more salt").within == inner
    assert looks.look(1, "- more salt").within == ITEM


def test_a_line_that_goes_on_lazily_does_so_while_it_is_typed():
    lazy = LineLook(LineKind.BODY, within=Container(quotes=1))
    looks = ParagraphLooks(MARKDOWN, {2: lazy}).shifted(2, 3, 3)

    assert looks.look(2, "and on and on") == lazy
    assert looks.look(2, "# So").kind is LineKind.HEADING
    assert looks.look(2, "").kind is LineKind.BLANK


def test_a_quoted_heading_is_one_and_a_quoted_blank_line_is_blank():
    text = f"{PARAGRAPH}\n> ## The Ferry\n>\n> It rained.\n"
    looks = looks_of(text, outline(text, is_markdown=True), is_markdown=True)
    lines = text.split("\n")
    found = [looks.look(number, lines[number]) for number in (2, 3, 4)]

    kinds = [(look.kind, look.within.quotes) for look in found]
    assert kinds == [(LineKind.HEADING, 1), (LineKind.BLANK, 1), (LineKind.BODY, 1)]


TABLE = "| tide | hour |\n|:-----|-----:|\n| high | 2:10 |\n| low  | 8:24 |"


@pytest.mark.parametrize(
    ("block", "rows"),
    [
        (TABLE, 4),
        ("tide | hour\n---- | ----\nhigh | 2:10", 3),
        (TABLE.replace("hour", "hour and much more of it than has room" * 2), 0),
        ("a | b\nc | d", 0),
        ("either\n|---|---|", 0),
        (f"```\n{TABLE}\n```", 0),
    ],
)
def test_the_rows_of_a_narrow_table_are_known(block, rows):
    text = f"{PARAGRAPH}\n{block}\n\n{PARAGRAPH}"

    assert kinds(text, is_markdown=True).count(LineKind.TABLE) == rows
    assert LineKind.TABLE not in kinds(text)


def test_a_row_of_a_table_that_is_edited_stays_one():
    row = LineLook(LineKind.TABLE)
    looks = ParagraphLooks(MARKDOWN, {2: row}).shifted(2, 3, 3)

    assert looks.look(2, "| tide | hou |") == row
    assert looks.look(2, "It rained.") == BODY
