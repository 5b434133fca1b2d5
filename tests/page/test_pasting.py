from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage

HTML = "<p>One <i>two</i>.</p><p>Three.</p>"


@pytest.fixture
def page(open_page):
    return open_page("")


def copied(**given):
    data = QMimeData()
    for kind, found in given.items():
        getattr(data, f"set{kind}")(found)
    return data


def formatted(name, words):
    data = QMimeData()
    data.setData(name, words)
    return data


@pytest.mark.parametrize(
    ("is_markdown", "text"),
    [(True, "One *two*.\n\nThree."), (False, "One two.\n\nThree.")],
)
def test_of_html_alone_the_text_is_pasted(page, is_markdown, text):
    page.is_markdown = is_markdown

    page.insertFromMimeData(copied(Html=HTML))

    assert page.live.text == text


def test_plain_text_is_taken_before_html(page):
    page.insertFromMimeData(copied(Html=HTML, Text="So *it* is.\n"))

    assert page.live.text == "So *it* is.\n"


def test_html_is_taken_where_the_plain_text_is_empty(page):
    page.insertFromMimeData(copied(Html=HTML, Text=""))

    assert page.live.text == "One two.\n\nThree."


@pytest.mark.parametrize(
    ("what", "told"),
    [
        (QMimeData, "There is nothing to paste."),
        (lambda: formatted("text/rtf", b"{\\rtf1 One}"), "Copy it as plain text"),
        (
            lambda: copied(ImageData=QImage(2, 2, QImage.Format.Format_RGB32)),
            "a picture",
        ),
        (lambda: copied(Urls=[QUrl.fromLocalFile("/a.txt")]), "a file, not its"),
        (
            lambda: copied(Urls=[QUrl.fromLocalFile("/a"), QUrl.fromLocalFile("/b")]),
            "2 files, not their",
        ),
        (lambda: formatted("application/x-own", b"?"), "has no text"),
        (lambda: copied(Html="<img src='a.png'>"), "has no text"),
    ],
)
def test_what_has_no_text_is_said_to_have_none(page, qtbot, what, told):
    with qtbot.waitSignal(page.unpasted, timeout=0) as unpasted:
        page.insertFromMimeData(what())

    assert told in unpasted.args[0]
    assert page.live.text == ""


def test_html_that_is_dropped_is_text(page):
    data = copied(Html=HTML)
    at = QPointF(page.viewport().rect().center())
    none = Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton

    page.dropEvent(QDropEvent(at, action, data, button, none))

    assert page.live.text == "One two.\n\nThree."


def test_nothing_is_said_in_a_locked_text(page, qtbot):
    page.set_editable(False)

    with qtbot.assertNotEmitted(page.unpasted):
        page.insertFromMimeData(QMimeData())
