from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QPushButton,
    QWidget,
)

from desktop.appearance.theme import load_theme
from desktop.widgets.buttons import RadioChoice, Switch
from desktop.widgets.keyboard import tab_through


@pytest.fixture
def switch(qtbot):
    switch = Switch(load_theme("light"), padding=10, lead=4)
    qtbot.addWidget(switch)
    switch.set_choices([("reread", "Reread"), ("revise", "Revise")])
    return switch


def button(switch, name):
    return switch.findChild(QAbstractButton, name)


def test_the_first_choice_is_on_to_begin_with(switch):
    assert switch.choice() == "reread"


def test_clicking_a_choice_chooses_it(switch, qtbot):
    with qtbot.waitSignal(switch.chosen, timeout=0) as chosen:
        qtbot.mouseClick(button(switch, "revise"), Qt.MouseButton.LeftButton)

    assert chosen.args == ["revise"]
    assert switch.choice() == "revise"


def test_clicking_the_choice_that_is_on_changes_nothing(switch, qtbot):
    with qtbot.assertNotEmitted(switch.chosen):
        qtbot.mouseClick(button(switch, "reread"), Qt.MouseButton.LeftButton)

    assert switch.choice() == "reread"


def test_space_chooses(switch, qtbot):
    qtbot.keyClick(button(switch, "revise"), Qt.Key.Key_Space)

    assert switch.choice() == "revise"


def test_being_told_what_is_on_is_no_choice_of_the_authors(switch, qtbot):
    with qtbot.assertNotEmitted(switch.chosen):
        switch.show_choice("revise")

    assert switch.choice() == "revise"


def test_a_choice_that_is_not_offered_is_refused(switch):
    with pytest.raises(ValueError, match="no 'compare'"):
        switch.show_choice("compare")


def test_new_choices_take_the_place_of_the_old_ones(switch):
    switch.set_choices([("all", "All"), ("open", "Open")])

    assert switch.choice() == "all"
    with pytest.raises(ValueError, match="no 'reread'"):
        switch.show_choice("reread")


def test_a_choice_grows_with_the_type(switch):
    before = switch.sizeHint()
    larger = switch.font()
    larger.setPixelSize(30)

    switch.setFont(larger)

    assert switch.sizeHint().height() > before.height()
    assert switch.sizeHint().width() > before.width()


def test_tab_comes_to_the_choice_that_is_on_and_arrows_go_on_from_there(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    before, after = QPushButton("before", window), QPushButton("after", window)
    switch = Switch(load_theme("light"), 8, 4, window)
    switch.set_choices([("all", "All"), ("open", "Open"), ("done", "Done")])
    switch.show_choice("open")
    tab_through([before, *switch.buttons(), after])
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()

    stops = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Tab):
        QTest.keyClick(window.windowHandle(), key)
        stops.append((QApplication.focusWidget().text(), switch.choice()))

    assert stops == [
        *(("Open", "open"), ("Done", "done"), ("Open", "open"), ("after", "open")),
    ]


def test_tab_comes_to_the_radio_button_that_is_on(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    before, group = QPushButton("before", window), QButtonGroup(window)
    ways = [RadioChoice(words, window) for words in ("System", "Light", "Dark")]
    for way in ways:
        group.addButton(way)
    ways[2].setChecked(True)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()

    stops = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(window.windowHandle(), key)
        stops.append(QApplication.focusWidget().text())

    assert stops == ["Dark", "before", "Dark"]
