from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.appearance.theme import load_theme
from desktop.panels.pane_head import PaneHead


@pytest.fixture
def head(qtbot):
    head = PaneHead(load_theme("light"))
    qtbot.addWidget(head)
    head.show_shown("Draft 1 · R&D", "kept today", can_here=True, can_there=True)
    head.resize(480, 40)
    head.show()
    return head


def button(head, name):
    return head.findChild(QPushButton, name)


@pytest.mark.parametrize(
    ("name", "signal"),
    [("choice", "choosing"), ("here", "here_wanted"), ("there", "there_wanted")],
)
def test_pressing_a_button_says_what_is_wanted(head, qtbot, name, signal):
    with qtbot.waitSignal(getattr(head, signal), timeout=0):
        qtbot.mouseClick(button(head, name), Qt.MouseButton.LeftButton)


def test_it_says_what_is_shown_as_it_is_called(head):
    choice = button(head, "choice")

    assert choice.text() == "Draft 1 · R&&D ▾"
    assert choice.accessibleName() == "Beside the page: Draft 1 · R&D"


def test_a_long_name_leaves_room_for_the_rest(head):
    head.show_shown("A draft " * 40, "kept today", can_here=True, can_there=True)

    assert button(head, "choice").width() <= 230
    assert button(head, "there").isVisible()
    assert 36 <= head.height() <= 42


def test_what_has_no_place_in_the_story_offers_none(head):
    head.show_shown("outline.md", "/notes", can_here=False, can_there=False)

    assert not button(head, "here").isVisible()
    assert not button(head, "there").isVisible()


def test_the_buttons_name_the_keys_that_do_the_same(head):
    head.show_keys("F5", "Ctrl+Shift+F2", "Ctrl+\\")

    assert "F5" in button(head, "here").toolTip()
    assert "Ctrl+Shift+F2" in button(head, "there").toolTip()
