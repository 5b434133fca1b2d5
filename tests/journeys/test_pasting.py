"""Pasting what other programs put on the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


@pytest.fixture(autouse=True)
def an_empty_clipboard():
    """Leave nothing of Python's on it, which Qt would read when Python is gone."""
    yield
    QGuiApplication.clipboard().clear()


def copy(html):
    data = QMimeData()
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_html_is_pasted_with_marks_into_markdown_and_undone_in_one_step(make_writer):
    writer = make_writer("Here.\n", "here.md")
    copy("<p>One <i>two</i>.</p><p>Three.</p>")

    writer.press("Ctrl+2", "Ctrl+Home", "Ctrl+V")
    pasted = writer.text
    writer.press("Ctrl+Z")

    assert pasted == "One *two*.\n\nThree.\n\nHere.\n"
    assert writer.text == "Here.\n"


def test_a_picture_is_said_to_be_no_words(writer):
    copy("<img src='a.png'>")

    writer.press("Ctrl+2", "Ctrl+V")

    assert "no text" in writer.screen.status._message.text()
