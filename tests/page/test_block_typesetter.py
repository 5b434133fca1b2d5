from __future__ import annotations

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


@pytest.mark.parametrize(("is_markdown", "count"), [(True, 3), (False, 0)])
def test_stars_mean_something_in_markdown_only(typesetter, is_markdown, count):
    setter = typesetter(ParagraphLooks(is_markdown=is_markdown))

    assert len(setter.formats(0, "so *it* is")) == count


def test_an_estimate_is_near_what_the_lines_need(typesetter):
    setter = typesetter()
    line = "The ferry had stopped running years ago, but Ines still went down. " * 9

    estimate = setter.estimated_height(len(line) + 1)

    assert estimate == pytest.approx(setter.measured_height(0, line), abs=30)
