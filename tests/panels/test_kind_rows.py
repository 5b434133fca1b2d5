from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.annotations.kinds import Colour, Kind
from desktop.appearance.theme import load_theme
from desktop.panels.kind_rows import KindRow, KindRows

KINDS = [
    KindRow(Kind.NOTE, "Note", 11, Colour.BLUE),
    KindRow(Kind.QUESTION, "Question", 4, Colour.PURPLE),
]


@pytest.fixture
def kinds(qtbot):
    kinds = KindRows(load_theme("light"))
    qtbot.addWidget(kinds)
    kinds.show_kinds(KINDS)
    return kinds


def named(kinds, name):
    buttons = kinds.findChildren(QAbstractButton)
    return next(b for b in buttons if b.accessibleName() == name)


def test_nothing_is_switched_on_to_begin_with(kinds):
    assert kinds.chosen() == frozenset()


def test_a_click_switches_a_kind_on_and_off(kinds, qtbot):
    with qtbot.waitSignal(kinds.changed, timeout=0):
        qtbot.mouseClick(named(kinds, "Note, 11"), Qt.MouseButton.LeftButton)
    assert kinds.chosen() == {Kind.NOTE}

    with qtbot.waitSignal(kinds.changed, timeout=0):
        qtbot.mouseClick(named(kinds, "Note, 11"), Qt.MouseButton.LeftButton)
    assert kinds.chosen() == frozenset()


def test_several_kinds_can_be_on(kinds, qtbot):
    qtbot.keyClick(named(kinds, "Note, 11"), Qt.Key.Key_Space)
    qtbot.keyClick(named(kinds, "Question, 4"), Qt.Key.Key_Space)

    assert kinds.chosen() == {Kind.NOTE, Kind.QUESTION}


def test_another_count_keeps_the_row(kinds):
    kinds.show_chosen({Kind.NOTE})
    row = named(kinds, "Note, 11")

    kinds.show_kinds([KindRow(Kind.NOTE, "Note", 12, Colour.BLUE), KINDS[1]])

    assert row.accessibleName() == "Note, 12"
    assert kinds.chosen() == {Kind.NOTE}


def test_another_kind_keeps_what_was_switched_on(kinds):
    kinds.show_chosen({Kind.QUESTION})

    kinds.show_kinds([*KINDS, KindRow(Kind.STORY_NOTE, "On the story", 1)])

    assert kinds.chosen() == {Kind.QUESTION}


def test_setting_the_kinds_is_no_change_by_the_author(kinds, qtbot):
    with qtbot.assertNotEmitted(kinds.changed):
        kinds.show_chosen({Kind.NOTE})


def test_the_chip_has_the_colour_of_the_notes(kinds):
    kinds.resize(180, kinds.sizeHint().height())
    row = named(kinds, "Note, 11")
    before = row.grab().toImage().pixelColor(11, row.height() // 2)

    kinds.show_theme(load_theme("dark"))

    assert row.grab().toImage().pixelColor(11, row.height() // 2) != before
