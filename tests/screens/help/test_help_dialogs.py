from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from desktop.actions.actions import ACTIONS
from desktop.screens.help.help_dialogs import ShortcutSheet, in_columns
from desktop.storage.story.story_state import Mode


@pytest.mark.parametrize(
    ("heights", "count", "columns"),
    [
        ([], 3, []),
        ([5], 3, [0]),
        ([5, 5, 5], 1, [0, 0, 0]),
        ([2, 2, 4], 2, [0, 0, 1]),
        ([9, 1, 1], 3, [0, 1, 1]),
    ],
)
def test_groups_fill_columns_evenly(heights, count, columns):
    assert in_columns(heights, count) == columns


@given(st.lists(st.integers(1, 50), min_size=1, max_size=8), st.integers(1, 4))
def test_columns_keep_the_order_and_none_is_one_too_many(heights, count):
    columns = in_columns(heights, count)

    assert columns == sorted(columns)
    assert len(columns) == len(heights)
    assert set(columns) == set(range(len(set(columns))))
    assert max(columns) < count


@pytest.fixture
def sheet(qtbot):
    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    sheet.show_shortcuts({}, Mode.REREAD)
    sheet.show()
    return sheet


def names(sheet):
    """Return the accessible names of the actions in view."""
    labels = [*sheet.findChildren(QLabel, "action")]
    labels += sheet.findChildren(QLabel, "absent")
    return {x.accessibleName() for x in labels if x.isVisible() and x.accessibleName()}


def test_every_action_is_listed(sheet):
    listed = {name.partition(": ")[0] for name in names(sheet)}

    assert {
        spec.full_label.partition(": ")[0] for spec in ACTIONS if not spec.is_list
    } <= listed


def test_plain_keys_are_shown_in_reread_only(sheet):
    assert "Question: Q, Ctrl+Alt+Q" in names(sheet)

    sheet.show_shortcuts({}, Mode.REVISE)

    assert "Question: Ctrl+Alt+Q" in names(sheet)


def test_what_cannot_be_done_here_says_where_it_can(sheet):
    assert "Replace…: in Revise" in names(sheet)

    sheet.show_shortcuts({}, Mode.WELCOME)

    assert "Replace…: with a story open" in names(sheet)


def test_the_authors_own_keys_are_shown(sheet):
    sheet.show_shortcuts({"question": ("Ctrl+U",), "reply": ()}, Mode.REREAD)

    assert {"Question: Ctrl+U", "Reply: no key"} <= names(sheet)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("undo", {"Undo: Ctrl+Z"}),
        ("CTRL+Z", {"Undo: Ctrl+Z"}),
        ("edit find next", {"Find next: F3, Ctrl+G"}),
        ("no such thing", set()),
    ],
)
def test_actions_are_found_by_name_key_or_menu(sheet, words, found):
    sheet.findChild(QLineEdit).setText(words)

    assert names(sheet) == found


def test_a_narrow_sheet_still_shows_everything(sheet, qtbot):
    before = names(sheet)

    sheet.resize(380, 400)
    qtbot.waitUntil(lambda: sheet.width() <= 380 or sheet.minimumWidth() > 380)

    assert names(sheet) == before


def test_the_way_to_change_them_is_one_button_away(sheet, qtbot):
    with qtbot.waitSignal(sheet.change_requested, timeout=0):
        sheet.findChild(QPushButton).click()


def test_esc_closes_it(sheet, qtbot):
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert not sheet.isVisible()


@pytest.mark.parametrize(
    ("mode", "first"), [(Mode.REREAD, "Mark"), (Mode.COMPARE, "Compare")]
)
def test_what_one_is_here_for_comes_first(sheet, mode, first):
    sheet.show_shortcuts({}, mode)

    assert sheet._groups[0]._menu == first
    assert {group._menu for group in sheet._groups} == {
        spec.menu for spec in ACTIONS if not spec.is_list
    }


@pytest.mark.parametrize("width", [560, 700, 900, 1180, 1600])
def test_no_key_is_cut_off_at_the_side(sheet, width, qtbot):
    sheet.resize(width, 700)
    qtbot.waitUntil(lambda: sheet.width() == width)

    bar = sheet._sheet.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
