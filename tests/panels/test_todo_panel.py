from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.annotations.kinds import Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.theme import load_theme
from desktop.panels.filter_menu import FilterChoice, FilterMenu
from desktop.panels.todo_list import TodoList, TodoRow
from desktop.panels.todo_panel import TodoPanel


@pytest.fixture
def panel(qtbot):
    panel = TodoPanel(load_theme("light"))
    qtbot.addWidget(panel)
    return panel


def words(panel, name):
    return panel.findChild(QLabel, name).text()


def test_the_progress_of_the_revision_is_told(panel):
    panel.show_next_key("Ctrl+⏎")
    panel.show_progress(7, 25)

    assert words(panel, "progress_done") == "7 of 25 done"
    assert words(panel, "progress_rest") == "next Ctrl+⏎"


def test_after_the_last_note_there_is_no_next(panel):
    panel.show_next_key("Ctrl+⏎")
    panel.show_progress(25, 25)

    assert words(panel, "progress_rest") == ""
    assert words(panel, "progress_done") == "All notes are done."


def test_another_filter_is_reported(panel, qtbot):
    choice = FilterChoice("kinds", Kind.QUESTION, "Questions", 2)
    panel.show_choices([[choice]])
    button = panel.findChild(FilterMenu)
    button.menu().aboutToShow.emit()

    with qtbot.waitSignal(panel.filter_changed, timeout=0) as changed:
        button.menu().actions()[-1].trigger()

    assert changed.args == [NoteFilter(kinds=frozenset({Kind.QUESTION}))]


def test_a_story_without_notes_has_nothing_to_do(panel):
    panel.show_progress(0, 0)

    assert words(panel, "progress_done") == "Nothing to do"


def test_choosing_in_the_list_is_reported(panel, qtbot):
    panel.show_todo([TodoRow("a", "Gravel", "scene 1")])
    panel.choose("a")

    with qtbot.waitSignal(panel.note_chosen, timeout=0) as chosen:
        qtbot.keyClick(panel.findChild(TodoList), Qt.Key.Key_Return)

    assert chosen.args == ["a"]


def test_larger_type_makes_a_wider_panel(panel):
    before = panel.sizeHint().width()
    larger = panel.font()
    larger.setPixelSize(26)

    panel.setFont(larger)

    assert panel.sizeHint().width() == 2 * before == 432
