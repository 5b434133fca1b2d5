"""Wherever Tab comes to, it is seen there: a ring or a row of three to one at least."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from desktop.value import replace
from tests.journeys.conftest import ME

LEAST_CONTRAST = 3.0  # WCAG 2.2, 1.4.11
LEAST_PIXELS = 12
DIALOGS = ["drafts", "export", "share", "word-goals", "preferences", "begin-pass"]
MOST_STOPS = 24

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)


def luminance(pixel):
    parts = QColor(*pixel).getRgbF()[:3]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def pixels(widget, window):
    room = QRect(widget.mapTo(window, QPoint()), widget.size())
    image = window.grab(room).toImage().convertToFormat(QImage.Format.Format_RGB888)
    wide = 3 * image.width()
    rows = (bytes(image.constScanLine(y))[:wide] for y in range(image.height()))
    return [row[x : x + 3] for row in rows for x in range(0, wide, 3)]


def seen(widget, window):
    """Return how many pixels show that ``widget`` has the keys, and stand out."""
    with_keys = pixels(widget, window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    without = pixels(widget, window)
    (ground, _), *_ = Counter(without).most_common(1)
    new = Counter(b for a, b in zip(without, with_keys, strict=True) if a != b)
    return sum(
        n for pixel, n in new.items() if contrast(pixel, ground) >= LEAST_CONTRAST
    )


def called(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name)


def unseen_stops(window):
    """Go through ``window`` with Tab; return where nobody sees that one is there."""
    found, been = [], []
    for _ in range(MOST_STOPS):
        widget = QApplication.focusWidget()
        if widget is None or widget in been:
            break
        been.append(widget)
        is_text = isinstance(widget, QLineEdit | QTextEdit)  # its caret is seen
        if is_text or not window.isAncestorOf(widget):
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
            QApplication.processEvents()
        elif seen(widget, window) < LEAST_PIXELS:
            found.append(f"{type(widget).__name__} {called(widget)!r}")
    assert len(been) > 1
    return found


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-light"])
def test_where_the_keys_are_is_seen_in_windows_over_the_story(make_writer, theme):
    writer = make_writer(settings=replace(ME, theme=theme))
    faults = []
    for action in DIALOGS:
        writer.call(action)
        tops = QApplication.topLevelWidgets()
        (dialog,) = (w for w in tops if w.isVisible() and w is not writer.window)
        dialog.activateWindow()
        writer.settle()
        faults += [f"{action}: {each}" for each in unseen_stops(dialog)]
        dialog.close()
        writer.settle()

    assert faults == []
