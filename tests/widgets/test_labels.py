from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QFont, Qt, QTextDocument

from desktop.appearance.theme import load_theme
from desktop.widgets.labels import ElidedLabel, ProgressLine, SectionHead, plain_tip


@pytest.fixture
def label(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text("The very last\nferry of the year")
    return label


def test_a_line_end_is_shown_as_a_blank(label):
    assert label.text() == "The very last ferry of the year"


def test_what_is_left_out_is_in_the_tool_tip(label):
    label.resize(60, 20)
    label.grab()

    assert label.toolTip() == "The very last ferry of the year"


def test_nothing_left_out_needs_no_tool_tip(label):
    label.resize(600, 20)
    label.grab()

    assert label.toolTip() == ""


def test_a_label_can_be_as_narrow_as_it_must(label):
    assert label.minimumSizeHint().width() == 0


def test_a_head_is_read_out_as_written_and_shown_in_capitals(qtbot):
    head = SectionHead("This reread")
    qtbot.addWidget(head)

    assert head.text() == "This reread"
    assert head.font().capitalization() == QFont.Capitalization.AllUppercase


@pytest.mark.parametrize(
    "words",
    ["The Last Ferry", "a < b & c", "<img src='file:///x'>", "<b>Bold</b> & so", ""],
)
def test_a_tip_shows_exactly_the_words_it_is_given(qapp, words):
    tip = plain_tip(words)

    if Qt.mightBeRichText(tip):
        shown = QTextDocument()
        shown.setHtml(tip)
        tip = shown.toPlainText()

    assert tip == words


def test_a_tip_never_opens_a_picture(qapp):
    assert "<img" not in plain_tip("<img src='file:///etc/hostname'>")


@pytest.fixture
def line(qtbot):
    line = ProgressLine(load_theme("light"))
    qtbot.addWidget(line)
    line.resize(200, line.sizeHint().height())
    return line


@pytest.mark.parametrize(
    ("fraction", "filled", "empty"),
    [(0.0, (), (5, 100, 195)), (0.5, (5, 90), (110, 195)), (1.0, (5, 100, 195), ())],
)
def test_the_bar_is_filled_as_far_as_one_has_come(line, fraction, filled, empty):
    theme = load_theme("light")

    line.show_progress(fraction, "done", "rest")

    image = line.grab().toImage()
    assert all(image.pixelColor(x, 2).name() == theme.accent for x in filled)
    assert all(image.pixelColor(x, 2).name() == theme.line for x in empty)


def test_progress_is_read_out_in_words(line):
    line.show_progress(0.5, "3 of 6 done", "3 to go")

    assert line.accessibleName() == "3 of 6 done, 3 to go"


def test_a_screen_reader_is_told_how_far_something_has_come(qtbot):
    line = ProgressLine(load_theme("light"))
    qtbot.addWidget(line)
    line.show_progress(0.42, "3 of 7 done", "4 to go")

    told = QAccessible.queryAccessibleInterface(line._bar)

    assert told.role() is QAccessible.Role.ProgressBar
    assert told.valueInterface().currentValue() == 42
