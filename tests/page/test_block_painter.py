from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QInputMethodEvent

from desktop.appearance.theme import load_theme
from desktop.text.span import Span

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
