from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from desktop.appearance.theme import load_theme
from desktop.panels.draft_bars import DraftBar, KeepBar


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


@pytest.fixture
def keep_bar(qtbot):
    keep_bar = KeepBar(load_theme("light"))
    qtbot.addWidget(keep_bar)
    keep_bar.show()
    keep_bar.hide()
    return keep_bar


def fields(keep_bar):
    return keep_bar.findChildren(QLineEdit)


def test_enter_keeps_with_what_was_typed(keep_bar, qtbot):
    keep_bar.open("Keep as Draft 3")
    name, remark = fields(keep_bar)
    name.setText(" after the storm ")
    remark.setText("for Maren")

    with qtbot.waitSignal(keep_bar.keep_requested, timeout=0) as kept:
        qtbot.keyClick(remark, Qt.Key.Key_Return)

    assert kept.args == ["after the storm", "for Maren"]
    assert keep_bar.isHidden()


def test_escape_keeps_nothing(keep_bar, qtbot):
    keep_bar.open("Keep as Draft 3")

    with (
        qtbot.assertNotEmitted(keep_bar.keep_requested),
        qtbot.waitSignal(keep_bar.closed),
    ):
        qtbot.keyClick(fields(keep_bar)[0], Qt.Key.Key_Escape)

    assert keep_bar.isHidden()


def test_the_button_keeps_too(keep_bar, qtbot):
    keep_bar.open("Keep as Draft 3")

    with qtbot.waitSignal(keep_bar.keep_requested, timeout=0) as kept:
        keep_bar.findChild(QPushButton, "keep").click()

    assert kept.args == ["", ""]


def test_the_next_draft_starts_without_the_name_of_the_last(keep_bar):
    keep_bar.open("Keep as Draft 3")
    fields(keep_bar)[0].setText("spring")
    keep_bar.findChild(QPushButton, "keep").click()

    keep_bar.open("Keep as Draft 4")

    assert fields(keep_bar)[0].text() == ""


def test_asking_again_loses_nothing_typed(keep_bar):
    keep_bar.open("Keep as Draft 3")
    fields(keep_bar)[0].setText("spring")

    keep_bar.open("Keep as Draft 3")

    assert fields(keep_bar)[0].text() == "spring"


def test_a_hint_is_there_only_with_something_to_say(keep_bar):
    keep_bar.open("Keep as Draft 3", "Nothing changed since Draft 2.")
    words = {label.text(): label for label in keep_bar.findChildren(QLabel)}
    assert not words["Nothing changed since Draft 2."].isHidden()

    keep_bar.open("Keep as Draft 3")

    assert "Nothing" not in "".join(
        label.text() for label in keep_bar.findChildren(QLabel) if not label.isHidden()
    )
