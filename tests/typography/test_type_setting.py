from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from desktop.text.line_look import LineKind, LineLook
from desktop.text.outline import outline
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


@pytest.mark.parametrize("text", ["", "\n", "only a line.", "A/N: nothing else"])
def test_any_story_has_looks(text):
    assert len(kinds(text)) == text.count("\n") + 1


@pytest.mark.parametrize(
    ("edited", "title", "front"),
    [
        ((0, 2, 1), 0, 7),  # Enter in the title
        ((2, 5, 3), 0, 8),  # two lines more in the note
        ((2, 3, 5), 0, 4),  # two lines fewer
        ((4, 5, 8), 0, 5),  # deleted across its end
        ((6, 9, 7), 0, 6),  # in the story
        ((2, 3, 3), 0, 6),  # a letter
    ],
)
def test_looks_move_with_the_lines_until_the_outline_is_known(edited, title, front):
    looks = ParagraphLooks(title_block=0, front_blocks=6).shifted(*edited)

    assert (looks.title_block, looks.front_blocks) == (title, front)


def test_a_title_moves_with_what_is_put_before_it():
    looks = ParagraphLooks(title_block=2, front_blocks=6).shifted(0, 3, 1)

    assert looks.title_block == 4


def test_looks_that_differ_in_the_front_matter_agree_after_it():
    looks = ParagraphLooks(title_block=0, front_blocks=6)

    assert looks.same_from(ParagraphLooks(front_blocks=4)) == 6
    assert looks.same_from(looks) == 0
    assert looks.same_from(ParagraphLooks(is_markdown=True)) is None


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
