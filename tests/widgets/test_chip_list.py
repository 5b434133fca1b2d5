from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.annotations.makers import Maker
from desktop.appearance.theme import load_theme
from desktop.widgets.chip_list import Chip, ChipList, toggled

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
TAGS = ("tense", "spelling", "echo", "chair", "show, don’t tell", "coffee")


@pytest.fixture
def chips(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(256, 600)
    chips = ChipList(load_theme("light"), "Tags", room)
    layout = QVBoxLayout(room)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(chips)
    layout.addStretch()
    chips.show_chips([Chip(tag, tag, 3) for tag in TAGS])
    room.show()
    qtbot.waitExposed(room)
    room.activateWindow()
    chips.room = room
    return chips


def place_of(chips, row):
    return chips.visualRect(chips.model().index(row, 0))


def test_chips_stand_in_as_many_lines_as_they_need(chips):
    places = [place_of(chips, row) for row in range(len(TAGS))]

    assert len({place.top() for place in places}) > 1
    assert max(place.right() for place in places) < chips.viewport().width()
    assert chips.height() >= max(place.bottom() for place in places)


def test_a_wider_panel_needs_fewer_lines(chips):
    low = chips.height()

    chips.room.resize(500, 600)

    assert chips.height() < low


def test_a_chip_wider_than_the_panel_is_cut_short(chips):
    chips.show_chips([Chip("long", "a very long tag " * 9, 3)])

    assert place_of(chips, 0).right() < chips.viewport().width()


@pytest.mark.parametrize("is_held", [False, True])
def test_a_click_tells_whether_it_adds(chips, qtbot, is_held):
    held = CTRL if is_held else Qt.KeyboardModifier.NoModifier

    with qtbot.waitSignal(chips.chip_clicked, timeout=0) as clicked:
        place = place_of(chips, 1).center()
        qtbot.mouseClick(chips.viewport(), LEFT, held, place)

    assert clicked.args == ["spelling", is_held]


def test_keys_go_from_chip_to_chip_and_press_them(chips, qtbot):
    chips.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chips, Qt.Key.Key_Right)
    qtbot.keyClick(chips, Qt.Key.Key_Right)

    with qtbot.waitSignal(chips.chip_clicked, timeout=0) as clicked:
        qtbot.keyClick(chips, Qt.Key.Key_Space, CTRL)
    with qtbot.waitSignal(chips.rename_wanted, timeout=0) as renamed:
        qtbot.keyClick(chips, Qt.Key.Key_F2)

    assert clicked.args == [chips.current.id, True]
    assert renamed.args == [chips.current.id]
    assert chips.current.id in TAGS[1:3]


def test_the_chip_that_has_the_keys_is_seen(chips):
    chips.clearFocus()
    before = chips.grab().toImage()

    chips.setFocus(Qt.FocusReason.TabFocusReason)

    assert chips.current is not None
    assert chips.grab().toImage() != before


def test_a_chip_that_is_switched_on_keeps_the_keys_where_they_are(chips, qtbot):
    chips.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chips, Qt.Key.Key_Right)
    here = chips.current.id

    chips.show_chips([Chip(tag, tag, 3, is_on=tag == here) for tag in TAGS])

    assert chips.current.id == here
    assert chips.current.is_on


def test_a_reader_has_a_disc_in_the_readers_colour(chips):
    theme = load_theme("light")
    chips.show_chips([Chip("m", "Marit", 4, maker=Maker("m", "Marit", 1))])

    place, picture = place_of(chips, 0), chips.viewport().grab().toImage()
    row = [picture.pixelColor(x, place.top() + 4).name() for x in range(40)]

    assert theme.readers[1] in row


@pytest.mark.parametrize(
    ("on", "is_added", "now"),
    [
        ("", False, "t"),
        ("t", False, ""),
        ("e", False, "t"),
        ("te", False, "t"),
        ("e", True, "te"),
        ("te", True, "e"),
    ],
)
def test_a_click_chooses_one_alone_and_with_ctrl_one_more(on, is_added, now):
    assert toggled(frozenset(on), frozenset("t"), is_added=is_added) == frozenset(now)
