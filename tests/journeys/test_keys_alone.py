"""Every button and list is reached and pressed without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
)

from desktop.screens.welcome.recent_list import RecentList
from desktop.screens.welcome.welcome_screen import SampleButton
from tests.journeys.conftest import STORY

ENTER = [Qt.Key.Key_Return, Qt.Key.Key_Enter]
BUTTONS = ["Open a story…", "Library…", "New story"]
"""Of the start page, as Tab comes to them: in the order in which they stand."""


def name_of(widget):
    if isinstance(widget, QLineEdit):
        return widget.accessibleName()
    if isinstance(widget, RecentList):
        return f"{widget.accessibleName()} {widget.currentIndex().row()}"
    return getattr(widget, "text", str)() or widget.accessibleName()


def press(window, key):
    QTest.keyClick(window.windowHandle(), key)
    QApplication.processEvents()


@pytest.fixture
def start_page(make_writer, tmp_path, qtbot):
    """The start page of somebody who has had two stories open."""
    writer = make_writer()
    other = tmp_path / "other.txt"
    other.write_text(STORY)
    writer.path = other
    writer.open()
    window = writer.app.new_window()
    window.resize(1100, 900)
    window.activateWindow()
    qtbot.waitActive(window)
    writer.settle()
    return window


def gone_through(window, key, count):
    names = [name_of(QApplication.focusWidget())]
    for _ in range(count):
        press(window, key)
        names.append(name_of(QApplication.focusWidget()))
    return names


def test_the_start_page_begins_at_the_latest_story(start_page):
    assert name_of(QApplication.focusWidget()) == "Recent stories 0"


@pytest.mark.parametrize(
    ("forth", "back", "rows"),
    [
        (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, ["Recent stories 0"]),
        (Qt.Key.Key_Down, Qt.Key.Key_Up, ["Recent stories 0", "Recent stories 1"]),
    ],
    ids=["tab", "arrows"],
)
def test_everything_on_the_start_page_is_reached(start_page, forth, back, rows):
    samples = [sample.text() for sample in start_page.findChildren(SampleButton)]
    everything = [*BUTTONS, *rows, *samples]
    for _ in BUTTONS:
        press(start_page, back)

    assert samples
    assert gone_through(start_page, forth, len(everything) - 1) == everything


@pytest.mark.parametrize("key", ENTER)
def test_enter_presses_each_button_of_the_start_page(start_page, key):
    pressed = []
    welcome = start_page.centralWidget()
    for button in welcome.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        button.clicked.disconnect()
        button.clicked.connect(lambda *_, b=button: pressed.append(b.text()))
        button.setFocus(Qt.FocusReason.TabFocusReason)
        press(start_page, key)

    samples = [sample.text() for sample in start_page.findChildren(SampleButton)]
    assert sorted(pressed[: len(BUTTONS)]) == sorted(BUTTONS)
    assert samples
    assert pressed[len(BUTTONS) :] == samples


def test_the_button_that_has_the_keys_is_seen_to_have_them(start_page):
    for button in start_page.centralWidget().findChildren(QAbstractButton):
        if button.isVisible():
            button.setFocus(Qt.FocusReason.MouseFocusReason)
            start_page.centralWidget().findChild(RecentList).setFocus()
            without = button.grab().toImage()
            button.setFocus(Qt.FocusReason.TabFocusReason)

            assert button.grab().toImage() != without, button.text()


def test_tab_goes_from_what_to_find_to_what_to_put_there(writer):
    writer.press("Ctrl+2", "Ctrl+H")
    writer.type("ferry")
    forth = gone_through(writer.window, Qt.Key.Key_Tab, 12)
    writer.screen.search_bar.open()
    for _ in range(2):
        press(writer.window, Qt.Key.Key_Tab)
    back = gone_through(writer.window, Qt.Key.Key_Backtab, 2)

    assert forth[:4] == [
        "Find in the story",
        "Replace with",
        "Match case",
        "Whole words",
    ]
    assert forth[10:] == ["Replace", "Replace all", "Close (Esc)"]
    assert back == ["Match case", "Replace with", "Find in the story"]


def test_enter_does_what_each_part_of_the_search_bar_says(writer):
    writer.press("Ctrl+2", "Ctrl+H")
    writer.type("ferry")
    finding, at = writer.screen.finding, []
    writer.press("Return")
    at.append(finding.number)
    writer.press("Shift+Return")
    at.append(finding.number)
    writer.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Return")
    at.append(finding.number)
    writer.press("Shift+Tab", "Return")
    at.append(finding.number)
    writer.press(*["Shift+Tab"] * 5)
    writer.type("boat")
    writer.press("Return")

    assert at == [2, 1, 2, 1]
    assert writer.text == STORY.replace("ferry", "boat", 1)


DIALOGS = ["history", "cuttings", "preferences", "shortcuts", "drafts"]


@pytest.mark.parametrize("action", DIALOGS)
@pytest.mark.parametrize("key", ENTER)
def test_enter_presses_the_buttons_of_each_dialog(writer, action, key):
    writer.press("Ctrl+2")
    writer.select("asleep")
    writer.press("Ctrl+Shift+X")
    writer.call("save-now")
    writer.call(action)
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    (dialog,) = (w for w in windows if w.isVisible())
    history = writer.window.desk.history
    history._keeper.reading.wait()
    writer.settle()
    pressed, offered = [], []
    for button in dialog.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled() and button.text():
            offered.append(button.text())
            button.clicked.disconnect()
            button.clicked.connect(lambda *_, b=button: pressed.append(b.text()))
            button.setFocus(Qt.FocusReason.TabFocusReason)
            press(dialog, key)

    assert offered
    assert pressed == offered


def test_tab_comes_from_the_page_to_all_that_stands_around_it_and_back(writer, qtbot):
    window = writer.window
    window.activateWindow()
    qtbot.waitActive(window)
    page = writer.screen.page
    page.setFocus()
    came = []

    for _ in range(60):
        press(window, Qt.Key.Key_Tab)
        came.append(QApplication.focusWidget())
        if came[-1] is page:
            break

    assert came[-1] is page
    screen = writer.screen
    for part in (screen.margin, screen.status, screen.top_bar, screen.contents):
        assert any(part is each or part.isAncestorOf(each) for each in came)
