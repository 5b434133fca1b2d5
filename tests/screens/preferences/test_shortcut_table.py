from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.actions import ACTIONS
from desktop.screens.preferences.shortcut_table import ShortcutTable

NOTE = next(spec for spec in ACTIONS if spec.id == "note")


@pytest.fixture
def table(qapp, qtmodeltester):
    table = ShortcutTable()
    qtmodeltester.check(table)
    return table


def cells(table, spec):
    row = table.row_of(spec)
    return [table.index(row, column).data() for column in range(table.columnCount())]


def test_an_action_is_shown_with_its_menu_and_keys(table):
    assert cells(table, NOTE) == ["Note", "Mark", "N", "Ctrl+Alt+N"]


def test_keys_of_the_authors_choosing_are_shown_in_bold(table):
    table.show_shortcuts({"note": ("M", "F12")})

    assert cells(table, NOTE)[2:] == ["M", "F12"]
    index = table.index(table.row_of(NOTE), 0)
    assert index.data(Qt.ItemDataRole.FontRole).bold()


@pytest.mark.parametrize("words", ["tag", "CTRL+SHIFT+T", "note tags"])
def test_actions_are_found_by_name_key_and_menu(table, words):
    table.show_matching(words)

    assert table.rowCount() == 1
    assert table.action_at(0).id == "edit-tags"
    assert table.row_of(NOTE) is None


def test_every_action_but_the_lists_has_a_row(table):
    assert table.rowCount() == sum(not spec.is_list for spec in ACTIONS)
