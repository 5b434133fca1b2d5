from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.panels.draft_bar import DraftBar


@pytest.fixture
def bar(qtbot):
    bar = DraftBar("Draft 3 · <b>spring</b>", "kept today at 14:03")
    qtbot.addWidget(bar)
    return bar


@pytest.mark.parametrize("name", ["restore", "compare", "close"])
def test_what_can_be_done_is_a_button_away(bar, qtbot, name):
    button = bar.findChild(QPushButton, name)

    with qtbot.waitSignal(getattr(bar, f"{name}_requested"), timeout=0):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_name_is_shown_as_it_is(bar):
    labels = {label.text(): label for label in bar.findChildren(QLabel)}

    title = labels["Draft 3 · <b>spring</b>"]

    assert title.textFormat() == Qt.TextFormat.PlainText
    assert bar.accessibleName() == "Draft 3 · <b>spring</b>, read-only"
