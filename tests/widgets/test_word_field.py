from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.widgets.word_field import WordField


def test_backspace_takes_a_whole_sign(qtbot):
    field = WordField("so 👩‍👩‍👧")
    qtbot.addWidget(field)

    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "it")

    assert field.text() == "so it"


def test_a_word_is_what_it_is_on_the_page(qtbot):
    field = WordField("the well-known don´t")
    qtbot.addWidget(field)

    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == "the "
