"""The rows of the table: gone through, chosen, and read out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.appearance.theme import load_theme
from desktop.screens.all_notes.note_table import NoteColumn
from desktop.screens.all_notes.row_painting import TableStyle
from desktop.screens.all_notes.table_view import NoteTableView
from tests.screens.all_notes.test_note_table import notes, session, table

__all__ = ["notes", "session", "table"]
_KEY, _HELD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def view(qtbot, table):
    view = NoteTableView(table, TableStyle(load_theme("light"), 100, "Serif"))
    qtbot.addWidget(view)
    view.resize(900, 200)
    view.show_notes(table.ids)
    view.go_to(None)
    return view


def press(view, *keys, held=_HELD.NoModifier):
    for key in keys:
        QTest.keyClick(view, key, held)


def rows(view, ids):
    return [view.notes.ids.index(note) for note in ids]


def test_going_chooses_nothing_and_space_does(view):
    press(view, _KEY.Key_Down, _KEY.Key_Space, _KEY.Key_Down, _KEY.Key_Down)
    press(view, _KEY.Key_Space, _KEY.Key_End)

    assert rows(view, view.chosen) == [1, 3]
    assert rows(view, [view.current]) == [5]


def test_a_range_is_taken_along_beside_what_was_chosen_and_given_back(view):
    press(view, _KEY.Key_Space, _KEY.Key_Down, _KEY.Key_Down)
    press(view, _KEY.Key_Down, _KEY.Key_Down, _KEY.Key_Down, held=_HELD.ShiftModifier)
    assert rows(view, view.chosen) == [0, 2, 3, 4, 5]

    press(view, _KEY.Key_Up, _KEY.Key_Up, held=_HELD.ShiftModifier)
    assert rows(view, view.chosen) == [0, 2, 3]


def test_what_is_chosen_and_where_one_is_stay_when_the_order_is_another(view):
    press(view, _KEY.Key_Space, _KEY.Key_Down, _KEY.Key_Down, _KEY.Key_Space)
    chosen, current = view.chosen, view.current

    view.show_notes(view.notes.ids[::-1])
    assert (view.chosen, view.current) == (chosen[::-1], current)

    view.show_notes([note for note in view.notes.ids if note != current])
    assert view.chosen == chosen[:1]
    assert view.current is not None


def test_a_row_that_was_only_clicked_is_let_go_when_one_goes_on(view):
    left, place = Qt.MouseButton.LeftButton, QPoint(100, 5)
    QTest.mouseClick(view.viewport(), left, _HELD.NoModifier, place)
    assert rows(view, view.chosen) == [0]

    press(view, _KEY.Key_Down)
    assert (rows(view, view.chosen), rows(view, [view.current])) == ([], [1])

    QTest.mouseClick(view.viewport(), left, _HELD.NoModifier, place)
    press(view, _KEY.Key_Down, held=_HELD.ShiftModifier)
    press(view, _KEY.Key_Down)
    assert rows(view, view.chosen) == [0, 1]


def test_a_row_is_read_out_as_a_whole_and_every_cell_has_its_name(view):
    told = Qt.ItemDataRole.AccessibleTextRole
    named = Qt.ItemDataRole.AccessibleDescriptionRole

    def spoken(column, role):
        return view.notes.index(1, column).data(role)

    whole = "ferry. ferry boat. Suggestion. open. 1. You. "
    assert spoken(NoteColumn.PASSAGE, told).startswith(whole)
    assert spoken(NoteColumn.WORDS, told) == "ferry boat"
    assert [spoken(each, named) for each in NoteColumn] == [
        each.label for each in NoteColumn
    ]
    horizontal = Qt.Orientation.Horizontal
    heads = [view.notes.headerData(each, horizontal, told) for each in NoteColumn]
    assert heads == [each.label for each in NoteColumn]


def test_the_menu_is_for_the_row_it_is_opened_on_unless_that_is_chosen(view, qtbot):
    press(view, _KEY.Key_Space)
    place = QPoint(100, view.rowViewportPosition(2) + 5)
    mouse = QContextMenuEvent.Reason.Mouse
    asked = QContextMenuEvent(mouse, place, view.viewport().mapToGlobal(place))

    with qtbot.waitSignal(view.menu_wanted, timeout=0):
        QApplication.sendEvent(view.viewport(), asked)
    assert rows(view, view.chosen) == [2]

    view.choose_every()
    with qtbot.waitSignal(view.menu_wanted, timeout=0):
        QApplication.sendEvent(view.viewport(), asked)
    assert len(view.chosen) == 6


def test_what_the_notes_are_sorted_by_is_told_as_well(view):
    view.show_sorting(NoteColumn.TAGS, is_descending=False)
    told = view.accessibleDescription()
    view.show_sorting(NoteColumn.TAGS, is_descending=True)

    assert told == "Sorted by: Tags"
    assert view.accessibleDescription() == "Sorted backwards by: Tags"
