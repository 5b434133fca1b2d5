from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QToolButton

from desktop.appearance.theme import load_theme
from desktop.panels.top_bar import TopBar
from desktop.storage.story.story_state import Mode
from desktop.widgets.buttons import Switch


@pytest.fixture
def bar(qtbot):
    bar = TopBar(load_theme("light"))
    qtbot.addWidget(bar)
    bar.set_modes([Mode.REREAD, Mode.REVISE])
    return bar


def button(bar, name):
    buttons = bar.findChildren(QToolButton)
    return next(b for b in buttons if b.accessibleName() == name)


def test_a_mode_is_one_click_away(bar, qtbot):
    revise = bar.findChild(QAbstractButton, "revise")

    with qtbot.waitSignal(bar.mode_chosen, timeout=0) as chosen:
        qtbot.mouseClick(revise, Qt.MouseButton.LeftButton)

    assert chosen.args[0] is Mode.REVISE


def test_the_mode_can_change_by_a_key_elsewhere(bar, qtbot):
    with qtbot.assertNotEmitted(bar.mode_chosen):
        bar.show_mode(Mode.REVISE)

    assert bar.findChild(QAbstractButton, "revise").isChecked()


def test_the_search_button_asks_for_the_search(bar, qtbot):
    with qtbot.waitSignal(bar.search_requested, timeout=0):
        qtbot.mouseClick(button(bar, "Search"), Qt.MouseButton.LeftButton)


def test_the_menu_opens_from_the_menu_button(bar):
    menu = QMenu(bar)

    bar.set_menu(menu)

    assert button(bar, "Menu").menu() is menu


def test_the_title_is_shown_as_it_is(bar):
    bar.show_title("<b>Sea</b> & sand")

    title = bar.findChild(QLabel, "story_title")
    assert title.text() == title.accessibleName() == "<b>Sea</b> & sand"
    assert title.textFormat() == Qt.TextFormat.PlainText


def test_the_chip_is_there_only_with_something_to_say(bar):
    chip = bar.findChild(QPushButton, "chip")
    assert chip.isHidden()

    bar.show_chip("Draft 3")
    assert not chip.isHidden()

    bar.show_chip("")
    assert chip.isHidden()


def test_pressing_the_chip_is_told(bar, qtbot):
    bar.show_chip("Fish & chips", "Kept drafts")

    with qtbot.waitSignal(bar.chip_pressed, timeout=0):
        bar.findChild(QPushButton, "chip").click()

    assert bar.findChild(QPushButton, "chip").accessibleName() == "Fish & chips"


@pytest.mark.parametrize("title", ["", "A very long title " * 20])
def test_the_switch_stands_in_the_middle_whatever_the_title(bar, qtbot, title):
    bar.show_title(title)

    bar.resize(1000, bar.sizeHint().height())
    bar.layout().activate()

    switch = bar.findChild(Switch)
    assert abs(switch.geometry().center().x() - 500) <= 1


def test_a_theme_can_be_changed(bar):
    before = button(bar, "Search").icon().cacheKey()

    bar.show_theme(load_theme("dark"))

    assert button(bar, "Search").icon().cacheKey() != before


@pytest.mark.parametrize(
    ("width", "said"),
    [
        pytest.param(1400, "Draft 2 · 19 changes since", id="wide"),
        pytest.param(760, "Draft 2", id="less"),
        pytest.param(520, None, id="narrow"),
    ],
)
def test_the_chip_says_less_where_there_is_less_room(bar, qapp, width, said):
    bar.show_title("The Last Ferry")
    bar.show_chip("Draft 2 · 19 changes since", shorter=["Draft 2"])
    bar.resize(width, 44)
    bar.show()
    qapp.processEvents()

    chip = bar.findChild(QPushButton, "chip")
    assert (chip.text() if chip.isVisible() else None) == said
    title = bar.findChild(QLabel, "story_title")
    assert title.width() >= title.sizeHint().width()


def test_the_word_of_share_makes_way_in_a_narrow_window(bar):
    bar.offer_share("Ctrl+R")
    share = button(bar, "Share")
    styles = []
    bar.show()
    for width in (1200, 400, 1200):
        bar.resize(width, 44)
        styles.append(share.toolButtonStyle())

    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert styles == [beside, Qt.ToolButtonStyle.ToolButtonIconOnly, beside]
    assert share.toolTip() == "Share with a reader (Ctrl+R)"


def test_a_press_on_share_is_told(bar, qtbot):
    with qtbot.waitSignal(bar.share_requested, timeout=0):
        button(bar, "Share").click()
