from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout

from desktop.session.story.offsets import len_utf16
from desktop.typography.text_runs import text_runs

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
