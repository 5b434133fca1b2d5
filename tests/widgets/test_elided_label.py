from __future__ import annotations

import pytest

from desktop.widgets.elided_label import ElidedLabel


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
