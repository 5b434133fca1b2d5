from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from desktop.widgets.enter_presses import EnterPresses

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot, qapp):
    dialog = QDialog()
    dialog.watch = EnterPresses(qapp, dialog)
    qtbot.addWidget(dialog)
    dialog.done_by = []
    layout = QVBoxLayout(dialog)
    for made in (QLineEdit(), QPushButton("Cancel"), QToolButton(), QCheckBox("All")):
        layout.addWidget(made)
        if isinstance(made, (QPushButton, QToolButton)):
            made.clicked.connect(lambda *_, m=made: dialog.done_by.append(m))
    dialog.findChild(QPushButton).setAutoDefault(False)
    dialog.show()
    qtbot.waitActive(dialog)
    return dialog


def press(dialog, part, *held):
    widget = dialog.findChild(part)
    widget.setFocus()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return, *held)
    return widget


@pytest.mark.parametrize("part", [QPushButton, QToolButton])
def test_enter_presses_the_button_that_has_the_keys(dialog, part):
    button = press(dialog, part)

    assert dialog.done_by == [button]
    assert dialog.isVisible()


def test_what_is_held_with_enter_makes_another_key_of_it(dialog):
    press(dialog, QPushButton, CONTROL)

    assert dialog.done_by == []


def test_enter_in_a_field_presses_no_button(dialog):
    press(dialog, QPushButton)
    dialog.done_by.clear()

    press(dialog, QLineEdit)

    assert dialog.done_by == []


def test_a_box_is_ticked_by_space_and_leaves_enter_alone(dialog):
    box = press(dialog, QCheckBox)

    assert not box.isChecked()
