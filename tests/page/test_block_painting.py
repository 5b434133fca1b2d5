from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import (
    QColor,
    QImage,
    QInputMethodEvent,
    QPainter,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)

from desktop.appearance.theme import load_theme
from desktop.page.block_painting import Selection, ShownBlock, within
from desktop.text.span import Span
from desktop.typography.type_setting import LineType

MIXED = "abc שלום עולם def"


@pytest.fixture
def shown(typesetter):
    def made(text, width=600.0, left=20.0):
        setter = typesetter(width=width)
        kind = setter.type_at(0, text)
        layout = setter.made(0, text)
        origin = QPointF(left, 10)
        return ShownBlock(0, text, layout, origin, kind, 600.0)

    return made


def rectangles(block, start, end):
    return list(block.rectangles(start, end))


def inked(block, colour="black"):
    """Return the columns of pixels in which ``block`` has ink."""
    image = QImage(700, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor(colour))
    block.layout.draw(painter, block.origin)
    painter.end()
    return {
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 200 for y in range(60))
    }


def test_a_stretch_lies_under_its_words(shown):
    block = shown("The old sea")

    (found,) = rectangles(block, 4, 7)

    assert found.left() == pytest.approx(block.origin.x() + at(block, 4))
    assert found.right() == pytest.approx(block.origin.x() + at(block, 7))


def at(block, position):
    return block.layout.lineAt(0).cursorToX(position)[0]


def test_a_stretch_over_several_lines_has_a_part_in_each(shown):
    block = shown("so it is and " * 20, width=300)

    found = rectangles(block, 5, 200)

    tops = [rectangle.top() for rectangle in found]
    steps = {b - a for a, b in pairwise(tops)}
    assert len(found) > 3
    assert steps == {block.line_height}


def test_the_blank_at_which_a_line_breaks_is_left_out(shown):
    block = shown("so it is    " * 20, width=300)

    for found in rectangles(block, 0, 240):
        assert found.right() <= block.origin.x() + 300

    line = block.layout.lineAt(0)
    ink = line.cursorToX(len("so it is    " * 20))  # no further than its end
    assert ink[0] > rectangles(block, 0, 240)[0].width()


def test_blanks_between_words_are_part_of_a_stretch(shown):
    block = shown("a b")

    (found,) = rectangles(block, 0, 2)

    assert found.right() == pytest.approx(block.origin.x() + at(block, 2))


@pytest.mark.parametrize("text", [MIXED, "שלום abc עולם", "مرحبا بالعالم abc", "שלום"])
def test_a_stretch_over_everything_covers_all_the_ink(shown, text):
    block = shown(text)

    found = rectangles(block, 0, len(text))

    covered = [(rectangle.left() - 2, rectangle.right() + 2) for rectangle in found]
    assert all(any(a <= x <= b for a, b in covered) for x in inked(block))


@pytest.mark.parametrize(
    ("start", "end"), [(0, 8), (2, 6), (4, 8), (6, 10), (9, 17), (12, 15)]
)
def test_a_stretch_of_mixed_text_covers_its_letters_and_no_others(shown, start, end):
    block = shown(MIXED)

    found = rectangles(block, start, end)

    width = sum(rectangle.width() for rectangle in found)
    rest = [*rectangles(block, 0, start), *rectangles(block, end, len(MIXED))]
    whole = block.layout.lineAt(0).naturalTextWidth()
    assert width + sum(r.width() for r in rest) == pytest.approx(whole, abs=15)
    for one in found:
        for other in rest:
            assert not one.adjusted(1, 0, -1, 0).intersects(other)


def test_right_to_left_and_left_to_right_part_a_stretch(shown):
    assert len(rectangles(shown(MIXED), 2, 6)) == 2
    assert len(rectangles(shown(MIXED), 4, 13)) == 1


def test_a_place_has_no_width(shown):
    block = shown("The old sea ")

    for position in range(13):
        (found,) = rectangles(block, position, position)
        assert found.width() == 0
        assert found.left() == pytest.approx(block.origin.x() + at(block, position))


def test_a_place_where_a_line_breaks_is_on_one_line(shown):
    block = shown("so it is and " * 20, width=300)
    start = block.layout.lineAt(1).textStart()

    (found,) = rectangles(block, start, start)

    assert found.left() == block.origin.x()


@pytest.mark.parametrize(("start", "end"), [(0, 99), (50, 99), (0, 0)])
def test_a_stretch_past_the_end_does_no_harm(shown, start, end):
    for text in ("", "ab", "😀"):
        rectangles(shown(text), start, end)


def test_an_emoji_is_covered_whole(shown):
    block = shown("a😀b")

    (found,) = rectangles(block, 1, 3)

    assert found.width() > 10


def test_what_is_composed_before_a_stretch_pushes_it_on(shown):
    block = shown("The sea")
    (before,) = rectangles(block, 4, 7)
    block.layout.setPreeditArea(2, "かな")
    block.layout.beginLayout()
    block.layout.createLine().setLineWidth(600)
    block.layout.endLayout()

    (after,) = rectangles(block, 4, 7)

    assert after.left() > before.left() + 15
    assert after.width() == pytest.approx(before.width(), abs=0.1)


@pytest.fixture
def document(qapp):
    document = QTextDocument()
    document.setPlainText("😀ab\n\ncd")
    return document


def parts(document, start, end, composed=""):
    """Return which stretch of each block is selected."""
    found = []
    block = document.begin()
    while block.isValid():
        layout = QTextLayout(block.text())
        if composed:
            layout.setPreeditArea(1, composed)
        selection = Selection(start, end, QTextCharFormat())
        shown = ShownBlock(
            0, block.text(), layout, QPointF(), LineType(20.0, 15.0), 600.0
        )
        ranges = within(block, shown, [selection])
        found.append([(part.start, part.length) for part in ranges])
        block = block.next()
    return found


@pytest.mark.parametrize(
    ("start", "end", "selected"),
    [
        (0, 0, [[], [], []]),
        (2, 3, [[(2, 1)], [], []]),
        (0, 8, [[(0, 4)], [], [(0, 2)]]),
        (3, 7, [[(3, 1)], [], [(0, 1)]]),
        (0, 99, [[(0, 4)], [], [(0, 2)]]),  # never past the end: Qt would crash
    ],
)
def test_a_selection_is_parted_by_blocks(document, start, end, selected):
    assert parts(document, start, end) == selected


def test_what_is_composed_moves_a_selection_on(document):
    assert parts(document, 6, 8, "かな")[2] == [(0, 4)]
    assert parts(document, 7, 8, "かな")[2] == [(1, 3)]


CARET = QColor(load_theme("light").caret)


def caret_pixels(page):
    """Return where on the page something has the colour of the caret, left of text."""
    image = page.grab().toImage()
    left = round(page.page_layout.column_left)
    columns = range(left - 1, left + 3)
    rows = range(image.height())
    return [y for y in rows if any(image.pixelColor(x, y) == CARET for x in columns)]


@pytest.mark.parametrize(
    ("text", "position"),
    [("", 0), ("a\n", 2), ("a\n\n\nb", 2), ("Title\n\nA/N: so\n\nThe end was.", 6)],
)
def test_the_caret_is_seen_on_any_blank_line(open_page, text, position):
    page = open_page(text)

    page.select(Span(position, position))

    assert len(caret_pixels(page)) >= 18


def test_there_is_no_caret_while_another_widget_has_the_keys(open_page):
    page = open_page("")
    page.clearFocus()

    assert caret_pixels(page) == []


def test_the_caret_stands_in_what_is_being_composed(open_page):
    page = open_page("")
    kind = QInputMethodEvent.AttributeType.Cursor
    at_start = QInputMethodEvent.Attribute(kind, 0, 1, None)

    QCoreApplication.sendEvent(page, QInputMethodEvent("かな", [at_start]))

    assert len(caret_pixels(page)) >= 15


def test_selected_words_are_painted_as_selected(open_page):
    page = open_page("The old sea")
    before = page.grab().toImage()

    page.select(Span(4, 7))

    start, end = page.textCursor(), page.textCursor()
    start.setPosition(4)
    end.setPosition(7)
    left, right = page.cursorRect(start).left(), page.cursorRect(end).left()
    y = page.cursorRect(start).top() + 3
    after = page.grab().toImage()
    changed = [
        x
        for x in range(round(page.page_layout.column_left) + 5, after.width())
        if after.pixelColor(x, y) != before.pixelColor(x, y)
    ]
    assert left - 1 <= min(changed) <= left + 2
    assert right - 2 <= max(changed) <= right + 2
