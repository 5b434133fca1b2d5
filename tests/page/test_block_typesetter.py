from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.typography.paragraph_looks import ParagraphLooks

LINES = [
    *("", "x", "   ", "W" * 35, "W" * 80, "i" * 90, "—" * 40, "so it is " * 30),
    *("漢字" * 60, "שלום עולם " * 20, "😀" * 50, "a\u2028b\u2028c", "\t\t\tx"),
    *("# " + "heading " * 8, "*so* **so** `so`", "* * *", "Chapter One"),
    *("\u2028", "\xa0" * 90, "e\u0301" * 90),
]


@pytest.mark.parametrize("line", LINES, ids=ascii)
@pytest.mark.parametrize("width", [80.0, 600.0])
@pytest.mark.parametrize("zoom", [50, 300])
def test_a_measured_height_is_that_of_the_lines(typesetter, line, width, zoom):
    setter = typesetter(ParagraphLooks(is_markdown=True), width, zoom=zoom)

    lines = max(1, setter.made(3, line).lineCount())

    exact = setter.type_at(3, line).height(lines)
    assert setter.measured_height(3, line) == exact


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(line=st.text(alphabet=st.characters(exclude_characters="\n"), max_size=90))
def test_any_line_is_measured_as_it_is_made(typesetter, line):
    setter = typesetter()

    lines = max(1, setter.made(3, line).lineCount())

    assert setter.measured_height(3, line) == setter.type_at(3, line).height(lines)


def test_baselines_stand_one_line_height_apart_whatever_the_letters(typesetter):
    setter = typesetter()
    layout = setter.made(0, "so 😀 漢字 it is " * 20)

    baselines = [
        layout.lineAt(n).y() + layout.lineAt(n).ascent()
        for n in range(layout.lineCount())
    ]
    steps = {round(b - a, 3) for a, b in pairwise(baselines)}
    assert steps == {setter.setting.line_height}


def test_a_scene_break_is_centred(typesetter):
    layout = typesetter(width=600.0).made(0, "* * *")

    ink = layout.lineAt(0).naturalTextRect()
    assert ink.center().x() == pytest.approx(300, abs=1)


def test_right_to_left_paragraphs_stand_on_the_right(typesetter):
    layout = typesetter(width=600.0).made(0, "שלום עולם")

    assert layout.lineAt(0).naturalTextRect().right() == pytest.approx(600, abs=1)


def test_emphasis_is_shown_and_its_marks_are_dimmed(typesetter):
    setter = typesetter(ParagraphLooks(is_markdown=True))

    italic, *marks = setter.formats(0, "😀 *so* it")

    assert (italic.start, italic.length) == (4, 2)
    assert italic.format.fontItalic()
    assert [(mark.start, mark.length) for mark in marks] == [(3, 1), (6, 1)]


def test_an_estimate_is_near_what_the_lines_need(typesetter):
    setter = typesetter()
    line = "The ferry had stopped running years ago, but Ines still went down. " * 9

    estimate = setter.estimated_height(len(line) + 1)

    assert estimate == pytest.approx(setter.measured_height(0, line), abs=30)
