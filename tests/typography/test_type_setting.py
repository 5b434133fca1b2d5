from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from desktop.text.structure.containers import Container
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.typography.paragraph_looks import Gap, Space

LOOKS = [
    *(LineLook(kind) for kind in LineKind if kind is not LineKind.HEADING),
    *(LineLook(LineKind.HEADING, level) for level in range(1, 7)),
    *(Gap(space, sharing) for space in Space for sharing in (1, 2, 7)),
    Gap(Space.ABOVE_HEADING, is_further=True),
    LineLook(LineKind.BODY, within=Container(2, 3, 5)),
    LineLook(LineKind.TITLE, meets=True),
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


def test_the_type_is_that_of_the_design(setting):
    made = setting()
    title = made.type_of(LineLook(LineKind.TITLE))
    front = made.type_of(LineLook(LineKind.FRONT))

    assert (QFontInfo(made.font).pixelSize(), made.line_height) == (19, 30)
    assert (QFontInfo(title.format.font()).pixelSize(), title.line_height) == (28, 36)
    assert front.format.font().pointSizeF() == pytest.approx(15.6 * 0.75, abs=0.1)
    assert front.line_height == 22


ABOVE_TITLE, UNDER_TITLE = Gap(Space.ABOVE_TITLE), Gap(Space.UNDER_TITLE)


def test_a_title_is_nearer_to_its_story_than_to_what_stands_before_it(setting):
    made = setting()
    title = made.type_of(LineLook(LineKind.TITLE))
    first = made.type_of(LineLook(LineKind.TITLE, meets=True))

    def space(gap):
        return made.type_of(gap).line_height

    assert space(ABOVE_TITLE) + title.before == 46
    assert title.after + space(Gap(Space.BEFORE_TEXT)) == 16
    assert (first.before, first.after + space(UNDER_TITLE)) == (0, 12)
    assert space(Gap(Space.BEFORE_STORY)) == 32
    assert space(LineLook(LineKind.BLANK)) == 16


@pytest.mark.parametrize("space", [*Space])
def test_further_blank_lines_are_low_but_the_caret_is_seen_to_go_on(setting, space):
    further = setting().type_of(Gap(space, is_further=True))

    assert further.line_height == 8


def test_blank_lines_that_always_come_in_twos_are_as_high_as_one(setting):
    made = setting()
    half = made.type_of(Gap(Space.BETWEEN_PARAGRAPHS, 2)).line_height

    assert 2 * half == made.type_of(LineLook(LineKind.BLANK)).line_height


def test_a_heading_is_nearer_to_what_follows(setting):
    made = setting()
    kind = made.type_of(LineLook(LineKind.HEADING, 2))
    above, under = (
        made.type_of(Gap(space)).line_height
        for space in (Space.ABOVE_HEADING, Space.UNDER_HEADING)
    )

    assert kind.before > kind.after > 0
    assert kind.before + above > 2 * (kind.after + under)


def test_the_deeper_a_line_is_in_quotations_and_lists_the_further_it_is_in(setting):
    made = setting()
    held = [
        made.type_of(LineLook(LineKind.BODY, within=Container(quotes, items)))
        for quotes, items in ((0, 0), (1, 0), (1, 1), (2, 1))
    ]

    indents = [kind.indent for kind in held]
    assert indents == sorted(set(indents))
    assert [len(kind.bars) for kind in held] == [0, 1, 1, 2]
    assert all(bar < held[-1].indent for bar in held[-1].bars)


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
