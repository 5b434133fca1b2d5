from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.session.word_selection import WordSelection


@pytest.fixture
def document(qapp):
    document = QTextDocument("😀 don´t, well-known\nor so")
    yield document
    document.deleteLater()


@pytest.fixture
def at(document):
    def placed(position):
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        return cursor

    return placed


def test_the_word_at_the_pointer_is_selected(at):
    assert WordSelection().begin(at(5)).selectedText() == "don´t"
    assert WordSelection().begin(at(0)).selectedText() == "😀"


@pytest.mark.parametrize(
    ("to", "selected"),
    [
        (6, "don´t"),
        (9, "don´t,"),
        (12, "don´t, well-known"),
        (25, "don´t, well-known\u2029or so"),
        (1, "😀 don´t"),
    ],
)
def test_it_is_gone_on_from_by_whole_words(at, to, selected):
    words = WordSelection()
    words.begin(at(5))

    assert words.drawn_to(at(to)).selectedText() == selected


def test_the_caret_is_where_the_pointer_is(at):
    words = WordSelection()
    words.begin(at(5))

    back, onward = words.drawn_to(at(0)), words.drawn_to(at(12))

    assert back.position() < back.anchor()
    assert onward.anchor() < onward.position()


def test_among_blanks_there_is_no_word_to_go_on_from(document, at):
    document.setPlainText("a   b")
    words = WordSelection()

    assert not words.begin(at(2)).hasSelection()
    assert words.drawn_to(at(5)) is None


def test_it_ends_where_something_else_is_selected(at):
    words = WordSelection()
    selected = words.begin(at(5))

    words.press(selected, goes_on=True)
    assert words.drawn_to(at(12)) is not None

    words.press(at(12), goes_on=True)
    assert words.drawn_to(at(12)) is None

    words.begin(at(5))
    words.press(selected, goes_on=False)
    assert words.drawn_to(at(12)) is None


def test_a_press_goes_on_from_what_was_selected_since_and_not_from_the_word(at):
    words = WordSelection()
    word, since = words.begin(at(5)), at(0)
    words.press(since, goes_on=True)

    gone_on = words.gone_on(since, word, at(12))

    assert (gone_on.anchor(), gone_on.position()) == (0, 12)
    assert words.gone_on(since, since, at(12)) is None  # Qt does that right
