from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.margin.broken_text import BrokenText, plain_paragraphs
from desktop.typography.typesetter import coloured, format_range

WIDTH = 298
LINE = 19


def columns_of_ink(text):
    """The leftmost and the rightmost column that has ink in it."""
    image = QImage(WIDTH, text.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    text.paint(painter, 0, 0, QColor("black"))
    painter.end()
    columns = [
        x
        for x in range(WIDTH)
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(text.height))
    ]
    return columns[0], columns[-1]


@pytest.fixture
def broken(style):
    def broken(text, most_lines=None):
        return BrokenText(text, style.words_font, WIDTH, LINE, most_lines)

    return broken


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("The sea.", 1, id="one-line"),
        pytest.param("The sea.\n\nThe lake.", 3, id="paragraphs"),
        pytest.param("The sea.\u2028The lake.", 2, id="shift-enter"),
    ],
)
def test_text_takes_the_lines_it_needs(broken, text, lines):
    assert (broken(text).line_count, broken(text).height) == (lines, lines * LINE)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("word " * 5_000, id="five-thousand-words"),
        pytest.param("x" * 50_000, id="one-endless-word"),
        pytest.param("\n" * 900, id="empty-lines"),
        pytest.param("🌊" * 4_000, id="emoji"),
        pytest.param("שלום " * 4_000, id="right-to-left"),
        pytest.param("a\u0301\u0302\u0303" * 4_000, id="piled-accents"),
    ],
)
def test_too_much_text_is_cut_to_the_lines_there_are(broken, text):
    assert broken(text, most_lines=4).line_count == 4


def test_text_that_just_fits_is_not_cut(broken):
    whole = broken("one\ntwo\nthree\nfour")
    cut = broken("one\ntwo\nthree\nfour", most_lines=4)

    assert columns_of_ink(cut) == columns_of_ink(whole)


def test_text_that_is_cut_ends_in_an_ellipsis(broken):
    whole = broken("one\ntwo\nthree\nfour")
    cut = broken("one\ntwo\nthree\nfour\nfive", most_lines=4)

    assert columns_of_ink(cut)[1] > columns_of_ink(whole)[1]


def test_no_line_is_wider_than_it_may_be(broken):
    assert columns_of_ink(broken("x" * 500))[1] < WIDTH


def test_right_to_left_text_begins_on_the_right(broken):
    left, right = columns_of_ink(broken("שלום"))

    assert left > WIDTH // 2
    assert right > WIDTH - 10


@pytest.mark.parametrize(
    ("text", "start", "most"),
    [
        pytest.param("The sea.\n\nThe lake.", 10, None, id="in-a-later-paragraph"),
        pytest.param("sea " * 40, 130, 3, id="in-a-line-that-is-cut-short"),
        pytest.param("x" * 2000 + " sea", 1990, None, id="after-a-long-word"),
    ],
)
def test_words_are_drawn_otherwise_wherever_they_stand(style, text, start, most):
    red = coloured("#ff0000")
    words = plain_paragraphs(text, [format_range(start, 4, red)])
    broken = BrokenText(words, style.words_font, WIDTH, LINE, most)
    image = QImage(WIDTH, broken.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    broken.paint(painter, 0, 0, QColor("black"))
    painter.end()

    lines = {
        y // LINE
        for y in range(broken.height)
        for x in range(WIDTH)
        if image.pixelColor(x, y).saturation() > 200
    }
    assert lines == {broken.line_count - 1}
