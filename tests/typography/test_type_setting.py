from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from desktop.text.structure.line_look import LineKind, LineLook
from desktop.text.structure.outline import outline
from desktop.typography.type_setting import Gap, ParagraphLooks, looks_of

STORY = (
    "The Ferry\n\nA/N: first draft\n\nRating: none\n\nThe ferry had stopped.\n\n* * *\n"
)


def kinds(text, *, is_markdown=False):
    looks = looks_of(text, outline(text, is_markdown), is_markdown=is_markdown)
    found = [looks.look(n, line) for n, line in enumerate(text.split("\n"))]
    return [look if isinstance(look, Gap) else look.kind for look in found]


def test_title_and_front_matter_are_told_from_the_story():
    assert kinds(STORY) == [
        LineKind.TITLE,
        Gap.UNDER_TITLE,
        LineKind.FRONT,
        Gap.IN_FRONT_MATTER,
        LineKind.FRONT,
        Gap.BEFORE_STORY,
        LineKind.BODY,
        LineKind.BLANK,
        LineKind.SCENE_BREAK,
        LineKind.BLANK,
    ]


def test_the_title_is_where_it_stands_alone():
    text = "Title: The Ferry\n\nThe Ferry\n\nIt rained.\n"

    assert kinds(text)[:3] == [LineKind.FRONT, Gap.IN_FRONT_MATTER, LineKind.TITLE]
    assert kinds(text.replace("\nThe Ferry", "\nTHE FERRY")) == kinds(text)
    assert kinds("Title: The Ferry\n\nIt rained.\n")[0] is LineKind.TITLE


def test_what_stands_behind_the_story_is_as_quiet_as_what_stands_before():
    text = "It rained.\n\nA/N: thank you\n\nBye.\n"

    assert kinds(text)[2:] == [
        *(LineKind.FRONT, Gap.IN_FRONT_MATTER, LineKind.FRONT, LineKind.BLANK)
    ]


@pytest.mark.parametrize("text", ["", "\n", "only a line.", "A/N: nothing else"])
def test_any_story_has_looks(text):
    assert len(kinds(text)) == text.count("\n") + 1


TITLE, FRONT = LineLook(LineKind.TITLE), LineLook(LineKind.FRONT)
HEADING, BODY = LineLook(LineKind.HEADING, 2), LineLook(LineKind.BODY)
SCENE_BREAK, BLANK = LineLook(LineKind.SCENE_BREAK), LineLook(LineKind.BLANK)
CODE = LineLook(LineKind.CODE)


def shown(looks, lines):
    """Return how ``lines`` look by their numbers."""
    return [looks.look(number, line) for number, line in enumerate(lines)]


def test_an_edit_moves_what_is_known_of_the_blocks_behind_it():
    looks = ParagraphLooks(marks={0: TITLE, 1: Gap.BEFORE_STORY, 4: HEADING})

    longer = looks.shifted(2, 4, 3)
    shorter = longer.shifted(1, 2, 4)

    lines = ["The Sea", "", "It rained.", "It poured.", "It stopped.", "II"]
    assert shown(longer, lines) == [TITLE, Gap.BEFORE_STORY, BODY, BODY, BODY, HEADING]
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
    looks = ParagraphLooks(marks={0: FRONT, 1: Gap.IN_FRONT_MATTER, 4: CODE})

    in_note = looks.shifted(0, 3, 1)
    in_code = looks.shifted(4, 6, 5)

    lines = ["A/N: hi", "", "# So"]
    assert shown(in_note, lines) == [FRONT, Gap.IN_FRONT_MATTER, FRONT]
    assert [in_code.look(number, "# so") for number in (4, 5)] == [CODE, CODE]
    assert in_code.look(6, "# so") == BODY


def test_what_follows_a_title_that_is_broken_in_two_is_no_second_title():
    looks = ParagraphLooks(marks={0: TITLE, 1: Gap.BEFORE_STORY}).shifted(0, 2, 1)

    assert shown(looks, ["The", "Sea", ""]) == [TITLE, FRONT, Gap.BEFORE_STORY]


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
    other = ParagraphLooks(is_markdown=True)
    assert after.changed_from(other, text.__getitem__, 5) is None


LOOKS = [
    *(LineLook(kind) for kind in LineKind if kind is not LineKind.HEADING),
    *(LineLook(LineKind.HEADING, level) for level in range(1, 7)),
    *Gap,
]


@pytest.mark.parametrize("zoom", [50, 100, 300])
@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_kind_of_line_has_a_height_in_whole_pixels(setting, zoom, look):
    kind = setting(zoom).type_of(look)

    for length in (kind.line_height, kind.before, kind.after, kind.height(3)):
        assert length == int(length) >= 0
    assert kind.line_height > 0


def test_a_line_holds_about_as_many_characters_as_are_asked_for(setting):
    made = setting()

    assert 55 <= made.per_line <= 80
    noughts = QFontMetricsF(made.font).horizontalAdvance("0" * 66)
    assert noughts == pytest.approx(made.column, abs=1)


def test_headings_become_smaller_level_by_level(setting):
    made = setting()
    sizes = [
        made.type_of(LineLook(LineKind.HEADING, level)).format.fontPointSize()
        for level in range(1, 7)
    ]

    assert sizes == sorted(sizes, reverse=True)


def test_the_author_s_note_is_close_to_the_title_and_parted_from_the_story(setting):
    made = setting()
    between = made.type_of(LineLook(LineKind.BLANK)).line_height

    assert made.type_of(Gap.UNDER_TITLE).line_height < between / 2
    assert made.type_of(Gap.BEFORE_STORY).line_height > between * 1.5


def test_the_caret_stands_out_equally_over_a_blank_line(setting):
    made = setting()
    kind = made.type_of(LineLook(LineKind.BLANK))
    metrics = QFontMetricsF(made.font)

    above = metrics.ascent() - kind.baseline
    below = kind.baseline + metrics.descent() - kind.line_height
    assert above == pytest.approx(below)


def test_a_scene_break_is_centred_with_air_around_it(setting):
    kind = setting().type_of(LineLook(LineKind.SCENE_BREAK))

    assert kind.is_centred
    assert kind.before == kind.after > 0


def test_a_story_without_blank_lines_has_its_paragraphs_spaced(setting):
    assert setting(is_loose=True).body.after == 0
    assert setting(is_loose=True).type_of(LineLook(LineKind.BODY)).after > 0


def test_settings_are_equal_when_they_look_the_same(setting):
    assert setting(100) == setting(100)
    assert setting(100) != setting(110)
    assert setting(100) != setting(100, "dark")
    assert setting(100).geometry == setting(100, "dark").geometry
    assert setting(100) != "a setting"


def test_no_common_character_is_wider_than_the_widest(setting):
    made = setting()
    metrics = QFontMetricsF(made.font)

    assert all(metrics.horizontalAdvance(c) <= made.body.widest for c in "WM—…@Æ%")
