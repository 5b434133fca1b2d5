from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, Qt, QTextDocument

from desktop.widgets.labels import ElidedLabel, SectionHead, plain_tip


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
