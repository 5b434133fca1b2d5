from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QTextLayout

from desktop.session.story.offsets import len_utf16
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.typography.typesetter import text_runs

MIXED = "abc שלום עולם def"


@pytest.fixture
def laid(typesetter):
    def made(text, width=300.0):
        setter = typesetter(width)
        layout = QTextLayout(text, setter.setting.font)
        setter.break_lines(layout, text, setter.setting.body)
        return layout

    return made


@pytest.mark.parametrize("text", ["The 😀 sea", "שלום sea שלום", "a\u2003b", MIXED])
def test_a_stretch_lies_within_its_lines(laid, text):
    found = list(text_runs(laid(text), text, 0, len_utf16(text)))

    assert found
    assert all(0 <= left < right <= 301 for _, left, right in found)


def test_a_stretch_over_several_lines_has_a_run_in_each(laid):
    text = "so it is and " * 20

    lines = [number for number, _, _ in text_runs(laid(text), text, 30, 200)]

    assert lines == list(range(lines[0], lines[-1] + 1))
    assert len(lines) > 3


@pytest.mark.parametrize("word", ["so it is    ", "so 😀 it is    "])
def test_blanks_at_which_a_line_breaks_are_left_out(laid, word):
    text = (word * 20).rstrip()
    layout = laid(text)

    for number, left, right in text_runs(layout, text, 0, len_utf16(text)):
        ink = layout.lineAt(number).naturalTextRect()
        assert (left, right) == pytest.approx((0, ink.right()), abs=0.5)


@pytest.mark.parametrize(("is_kept", "count"), [(True, 1), (False, 0)])
def test_blanks_at_the_end_are_left_out_unless_they_are_wanted(laid, is_kept, count):
    text = "so it is  "

    found = text_runs(laid(text), text, 8, 10, keeps_last_blanks=is_kept)

    assert len(list(found)) == count


def test_a_place_has_no_width(laid):
    text = "so it is and " * 20
    layout = laid(text)
    start = layout.lineAt(1).textStart()

    assert list(text_runs(layout, text, start, start)) == [(1, 0.0, 0.0)]


def test_letters_of_the_other_direction_part_a_stretch(laid):
    layout = laid(MIXED)

    assert len(list(text_runs(layout, MIXED, 2, 6))) == 2
    assert len(list(text_runs(layout, MIXED, 4, 13))) == 1


SCENE_BREAK = LineLook(LineKind.SCENE_BREAK)


@pytest.fixture
def broken():
    """Lay a text out; return its layout and where its lines begin and end."""

    def made(setter, text, look=None, **details):
        kind = setter.setting.type_of(look or LineLook(LineKind.BODY))
        layout = QTextLayout(text, setter.setting.font)
        layout.setFormats(setter.formats(text, kind, is_markdown=False))
        return layout, setter.break_lines(layout, text, kind, **details)

    return made


def baselines(layout):
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [line.y() + line.ascent() for line in lines]


def test_baselines_stand_one_line_height_apart_whatever_the_letters(typesetter, broken):
    setter = typesetter()

    layout, tops = broken(setter, "so 😀 漢字 it is " * 20)

    height = setter.setting.line_height
    assert {round(b - a, 3) for a, b in pairwise(baselines(layout))} == {height}
    assert {b - a for a, b in pairwise(tops)} == {height}


def test_nothing_at_all_has_a_line(typesetter, broken):
    setter = typesetter()

    assert broken(setter, "")[1] == [0, setter.setting.line_height]


def test_a_blank_line_in_the_midst_is_as_high_as_is_asked_for(typesetter, broken):
    setter = typesetter()
    height = setter.setting.line_height

    _, tops = broken(setter, "One.\u2028\u2028Two.", blank_height=16.0)

    assert tops == [0, height, height + 16, 2 * height + 16]


def test_a_line_that_is_not_to_wrap_does_not(typesetter, broken):
    text = "So it is, and so it was. " * 9

    assert len(broken(typesetter(), text, wraps=False)[1]) == 2
    assert len(broken(typesetter(), text)[1]) > 3


def test_a_scene_break_is_centred_below_its_air(typesetter, broken):
    setter = typesetter(600.0)

    layout, tops = broken(setter, "* * *", SCENE_BREAK)

    ink = layout.lineAt(0).naturalTextRect()
    assert ink.center().x() == pytest.approx(300, abs=1)
    assert tops[0] == setter.setting.type_of(SCENE_BREAK).before > 0


def test_right_to_left_paragraphs_stand_on_the_right(typesetter, broken):
    layout, _ = broken(typesetter(600.0), "שלום עולם")

    assert layout.lineAt(0).naturalTextRect().right() == pytest.approx(600, abs=1)


def test_a_tab_is_as_wide_as_four_letters(typesetter, broken):
    setter = typesetter()

    layout, _ = broken(setter, "\tIt rained.")

    x = layout.lineAt(0).cursorToX(1)[0]
    assert x == pytest.approx(setter.setting.indent, abs=0.1)


def test_emphasis_is_shown_and_its_marks_are_dimmed_in_markdown_only(typesetter):
    setter = typesetter()
    body = setter.setting.body

    italic, *marks = setter.formats("😀 *so* it", body, is_markdown=True)

    assert (italic.start, italic.length) == (4, 2)
    assert italic.format.fontItalic()
    assert [(mark.start, mark.length) for mark in marks] == [(3, 1), (6, 1)]
    assert not setter.formats("😀 *so* it", body, is_markdown=False)


def test_the_marks_of_a_heading_are_dimmed(typesetter):
    setter = typesetter()
    kind = setter.setting.type_of(LineLook(LineKind.HEADING, 2))

    whole, marks = setter.formats("## So", kind, is_markdown=True)

    assert (whole.start, whole.length) == (0, 5)
    assert (marks.start, marks.length) == (0, 3)


def test_an_estimate_is_near_the_lines_there_are(typesetter, broken):
    setter = typesetter()
    text = "The ferry had stopped running years ago, but Ines still went down. " * 9

    assert (
        abs(setter.estimated_lines(len(text)) - len(broken(setter, text)[1]) + 1) <= 1
    )
    assert setter.estimated_lines(0) == 1
