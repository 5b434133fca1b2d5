from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from desktop.page.block_layouts import BlockLayouts
from desktop.text.emphasis import MARKDOWN, Markup
from desktop.text.structure.line_look import LineKind, LineLook
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
    setter = typesetter(ParagraphLooks(MARKDOWN), width, zoom=zoom)

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
    setter = typesetter(ParagraphLooks(Markup(is_markdown)))

    assert len(setter.formats(0, "so *it* is")) == count


def test_an_estimate_is_near_what_the_lines_need(typesetter):
    setter = typesetter()
    line = "The ferry had stopped running years ago, but Ines still went down. " * 9

    estimate = setter.estimated_height(len(line) + 1)

    assert estimate == pytest.approx(setter.measured_height(0, line), abs=30)


@pytest.fixture
def document(qapp):
    document = QTextDocument()
    document.setPlainText("\n".join(f"Line {n} " * 30 for n in range(900)))
    return document


@pytest.fixture
def layouts(document, typesetter):
    document.setDefaultFont(typesetter().setting.font)
    return BlockLayouts(document, typesetter())


def block(document, number):
    return document.findBlockByNumber(number)


def test_what_is_drawn_is_laid_out_once(document, layouts):
    drawn = layouts.drawn(block(document, 3), 3)

    assert layouts.drawn(block(document, 3), 3) is drawn
    assert layouts.is_laid_out(3)
    assert not layouts.is_laid_out(4)


def test_the_block_s_own_lines_are_drawn_once_it_has_some(document, layouts):
    own = layouts.own(block(document, 3), 3)

    assert layouts.drawn(block(document, 3), 3).lineCount() == own.lineCount() > 1
    assert block(document, 3).layout().lineCount() == own.lineCount()


def test_in_the_midst_of_an_edit_nothing_is_kept(document, layouts):
    layouts.drawn(block(document, 3), 3, keep=False)

    assert not layouts.is_laid_out(3)


def test_no_more_blocks_are_kept_than_are_looked_at(document, layouts):
    for number in range(900):
        layouts.drawn(block(document, number), number)
        layouts.own(block(document, number), number)

    with_lines = [n for n in range(900) if block(document, n).layout().lineCount()]
    assert len(with_lines) <= 600
    assert layouts.is_laid_out(899)


def test_in_other_type_no_block_keeps_its_old_lines(document, layouts, typesetter):
    layouts.own(block(document, 3), 3)
    layouts.drawn(block(document, 4), 4)

    layouts.restart(typesetter(zoom=200))

    assert block(document, 3).layout().lineCount() == 0
    assert not layouts.is_laid_out(3)
    assert not layouts.is_laid_out(4)


@pytest.mark.parametrize(
    ("stop", "old_stop", "laid_out"),
    [
        (5, 5, {2, 7}),  # within
        (6, 5, {2, 8}),  # one more
        (4, 5, {2, 6}),  # one fewer
        (3, 8, {2}),  # the last one is gone
    ],
)
def test_later_blocks_keep_their_lines_under_new_numbers(
    document, layouts, stop, old_stop, laid_out
):
    layouts.own(block(document, 2), 2)
    layouts.drawn(block(document, 4), 4)
    layouts.drawn(block(document, 7), 7)

    layouts.replace(3, stop, old_stop)

    assert {n for n in range(20) if layouts.is_laid_out(n)} == laid_out


def test_telling_qt_of_formats_is_no_edit(document, typesetter, qtbot):
    looks = ParagraphLooks(marks={0: LineLook(LineKind.TITLE)})
    layouts = BlockLayouts(document, typesetter(looks))

    with qtbot.assertNotEmitted(document.contentsChange):
        layouts.own(block(document, 0), 0)

    assert block(document, 0).layout().formats()
