from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from desktop.appearance.theme import load_theme
from desktop.panels.keep_bar import KeepBar


@pytest.fixture
def bar(qtbot):
    bar = KeepBar(load_theme("light"))
    qtbot.addWidget(bar)
    bar.show()
    bar.hide()
    return bar


def fields(bar):
    return bar.findChildren(QLineEdit)


def test_enter_keeps_with_what_was_typed(bar, qtbot):
    bar.open("Keep as Draft 3")
    name, remark = fields(bar)
    name.setText(" after the storm ")
    remark.setText("for Maren")

    with qtbot.waitSignal(bar.keep_requested, timeout=0) as kept:
        qtbot.keyClick(remark, Qt.Key.Key_Return)

    assert kept.args == ["after the storm", "for Maren"]
    assert bar.isHidden()


def test_escape_keeps_nothing(bar, qtbot):
    bar.open("Keep as Draft 3")

    with qtbot.assertNotEmitted(bar.keep_requested), qtbot.waitSignal(bar.closed):
        qtbot.keyClick(fields(bar)[0], Qt.Key.Key_Escape)

    assert bar.isHidden()


def test_the_button_keeps_too(bar, qtbot):
    bar.open("Keep as Draft 3")

    with qtbot.waitSignal(bar.keep_requested, timeout=0) as kept:
        bar.findChild(QPushButton, "keep").click()

    assert kept.args == ["", ""]


def test_the_next_draft_starts_without_the_name_of_the_last(bar):
    bar.open("Keep as Draft 3")
    fields(bar)[0].setText("spring")
    bar.findChild(QPushButton, "keep").click()

    bar.open("Keep as Draft 4")

    assert fields(bar)[0].text() == ""


def test_asking_again_loses_nothing_typed(bar):
    bar.open("Keep as Draft 3")
    fields(bar)[0].setText("spring")

    bar.open("Keep as Draft 3")

    assert fields(bar)[0].text() == "spring"


def test_a_hint_is_there_only_with_something_to_say(bar):
    bar.open("Keep as Draft 3", "Nothing changed since Draft 2.")
    words = {label.text(): label for label in bar.findChildren(QLabel)}
    assert not words["Nothing changed since Draft 2."].isHidden()

    bar.open("Keep as Draft 3")

    assert "Nothing" not in "".join(
        label.text() for label in bar.findChildren(QLabel) if not label.isHidden()
    )
