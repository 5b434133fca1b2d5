from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.annotations.kinds import Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.theme import load_theme
from desktop.panels.filter_menu import FilterChoice, FilterMenu
from desktop.panels.todo_panel import DoneHead, TodoPanel
from desktop.panels.todo_rows import TodoLists, TodoPart, TodoRow

OPEN = (TodoPart("One", ("a", "b")),)
DONE = (
    TodoPart("Applied", ("c", "d"), "2 applied"),
    TodoPart("Dismissed", ("e",), "1 dismissed"),
)


@pytest.fixture
def panel(qtbot):
    panel = TodoPanel(load_theme("light"))
    qtbot.addWidget(panel)
    panel.resize(280, 500)
    panel.show()
    return panel


def show(panel, lists):
    panel.show_todo(lists, lambda note: TodoRow(id=note, words=note))


def told(panel):
    return panel.findChild(QLabel, "nothing_to_do").text()


def test_the_progress_of_the_revision_is_told(panel):
    show(panel, TodoLists(OPEN, DONE))

    assert panel.head.aside == "3 of 5 done"
    assert panel.head.accessibleName() == "To do, 3 of 5 done"


@pytest.mark.parametrize(
    ("lists", "wanted", "words"),
    [
        (TodoLists(OPEN, DONE), NoteFilter(), ""),
        (TodoLists((), DONE), NoteFilter(), "All notes are done."),
        (TodoLists(), NoteFilter(words="x"), "No note is as the filter asks for."),
        (
            TodoLists((), DONE),
            NoteFilter(words="x"),
            "All notes that are shown are done.",
        ),
    ],
)
def test_a_list_without_notes_says_why(panel, lists, wanted, words):
    show(panel, lists)
    panel.show_filter(wanted)

    assert told(panel) == words


def test_a_story_without_notes_has_nothing_to_do(panel):
    assert told(panel).startswith("Nothing to do. ")
    assert panel.head.aside == ""
    assert not panel.findChild(DoneHead).isVisible()


def test_what_is_done_is_folded_at_the_foot_and_told_apart(panel):
    show(panel, TodoLists(OPEN, DONE))
    head = panel.findChild(DoneHead)

    assert (head.text(), head.summary) == ("Done 3", "2 applied, 1 dismissed")
    assert not panel.done.isVisible()


def test_unfolded_it_is_gone_through_and_chosen_from(panel, qtbot):
    show(panel, TodoLists(OPEN, DONE))
    qtbot.keyClick(panel.findChild(DoneHead), Qt.Key.Key_Space)

    with qtbot.waitSignal(panel.note_chosen, timeout=0) as chosen:
        qtbot.keyClick(panel.done, Qt.Key.Key_Down)

    assert panel.done.isVisible()
    assert chosen.args == ["c"]
    rows = panel.done.model()
    shown = [rows.index(n).data() for n in range(rows.rowCount())]
    assert shown == ["Applied", "c", "d", "Dismissed", "e"]


def test_all_but_the_head_can_be_folded_away(panel, qtbot):
    show(panel, TodoLists(OPEN, DONE))

    with qtbot.waitSignal(panel.folded, timeout=0) as folded:
        qtbot.keyClick(panel.head, Qt.Key.Key_Space)

    assert folded.args == [True]
    assert not panel.to_do.isVisible()
    panel.show_folded(is_folded=False)
    assert panel.to_do.isVisible()


def test_another_filter_is_reported(panel, qtbot):
    choice = FilterChoice("kinds", Kind.QUESTION, "Questions", 2)
    panel.show_choices([[choice]])
    button = panel.findChild(FilterMenu)
    button.menu().aboutToShow.emit()

    with qtbot.waitSignal(panel.filter_changed, timeout=0) as changed:
        button.menu().actions()[-1].trigger()

    assert changed.args == [NoteFilter(kinds=frozenset({Kind.QUESTION}))]
