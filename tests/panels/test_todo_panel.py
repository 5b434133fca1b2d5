from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.theme import load_theme
from desktop.panels.filter_menu import FilterChoice, FilterMenu
from desktop.panels.todo_panel import TodoList, TodoPanel, TodoRow

ROWS = [
    TodoRow("a", "The present tense", "scene 1 · Note #tense", Colour.BLUE),
    TodoRow("b", "Gravel", "scene 1 · Suggestion", Colour.GREEN),
    TodoRow("c", "keep this line", "scene 2 · Highlight", Colour.YELLOW, is_done=True),
]


@pytest.fixture
def todo(qtbot):
    todo = TodoList(load_theme("light"))
    qtbot.addWidget(todo)
    todo.show_rows(ROWS)
    todo.resize(200, 100)
    return todo


def row(todo, number):
    return todo.model().index(number, 0)


def test_enter_chooses_the_note(todo, qtbot):
    todo.setCurrentIndex(row(todo, 1))

    with qtbot.waitSignal(todo.note_chosen, timeout=0) as chosen:
        qtbot.keyClick(todo, Qt.Key.Key_Return)

    assert chosen.args == ["b"]


def test_the_tip_of_a_note_is_its_words_and_no_page_of_html(todo):
    todo.show_rows([TodoRow("a", "<img src='x'>", "scene 1")])

    tip = row(todo, 0).data(Qt.ItemDataRole.ToolTipRole)

    assert tip == "&lt;img src=&#x27;x&#x27;&gt;"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("the old sea", "the new sea"), "old → new"),
        (("the old sea", ""), "cut: the old sea"),
        (("", "wide"), "insert: wide"),
    ],
)
def test_a_suggestion_says_what_becomes_of_the_words(todo, change, told):
    todo.show_rows([TodoRow("a", "Why?", "scene 1", change=change)])

    assert row(todo, 0).data() == told
    assert row(todo, 0).data(Qt.ItemDataRole.AccessibleTextRole) == f"{told}, scene 1"


@pytest.mark.parametrize("is_done", [False, True])
def test_words_that_would_go_and_come_have_their_colours_until_it_is_done(
    todo, is_done
):
    change = ("MMM old", "MMM WWW")
    todo.show_rows([TodoRow("a", "", "scene 1", change=change, is_done=is_done)])

    picture = todo.grab().toImage()

    found = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    light = load_theme("light")
    assert ({light.removed, light.added} <= found) is not is_done


def test_a_click_chooses_the_note(todo, qtbot):
    place = todo.visualRect(row(todo, 0)).center()

    with qtbot.waitSignal(todo.note_chosen, timeout=0) as chosen:
        qtbot.mouseClick(todo.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == ["a"]


def test_the_note_chosen_elsewhere_is_followed(todo, qtbot):
    with qtbot.assertNotEmitted(todo.note_chosen):
        todo.choose("c")

    assert todo.currentIndex().row() == 2
    assert todo.visualRect(row(todo, 2)).intersects(todo.viewport().rect())


def test_a_note_that_is_not_listed_leaves_nothing_chosen(todo):
    todo.choose("a")
    todo.choose("somewhere else")

    assert not todo.currentIndex().isValid()


def test_the_chosen_note_stays_chosen_when_the_list_changes(todo):
    todo.choose("b")

    todo.show_rows(ROWS[1:])

    assert todo.currentIndex().row() == 0


def test_the_list_stays_where_it_was_when_a_note_is_done(todo):
    rows = [TodoRow(str(n), f"Note {n}", "scene 1") for n in range(100)]
    todo.show_rows(rows)
    todo.choose("50")
    place = todo.verticalScrollBar().value()

    todo.show_rows(
        [*rows[:50], TodoRow("50", "Note 50", "scene 1", is_done=True), *rows[51:]]
    )

    assert todo.verticalScrollBar().value() == place > 0


def test_the_chosen_note_stays_in_view_when_the_list_becomes_less_tall(todo, qtbot):
    todo.show_rows([TodoRow(str(n), f"Note {n}", "scene 1") for n in range(100)])
    todo.resize(200, 400)
    todo.show()
    todo.choose("50")

    todo.resize(200, 120)
    qtbot.waitExposed(todo)

    assert todo.viewport().rect().contains(todo.visualRect(todo.currentIndex()))


def test_a_list_that_was_scrolled_elsewhere_stays_there_in_another_height(todo):
    todo.show_rows([TodoRow(str(n), f"Note {n}", "scene 1") for n in range(100)])
    todo.resize(200, 400)
    todo.show()
    todo.choose("50")
    todo.verticalScrollBar().setValue(0)

    todo.resize(200, 120)

    assert todo.verticalScrollBar().value() == 0


def test_both_lines_of_a_note_stand_beside_its_chip(todo):
    todo.show_rows([TodoRow("a", "H", "H", Colour.PURPLE)])
    image, place = todo.grab().toImage(), todo.visualRect(row(todo, 0))
    ground = image.pixelColor(place.right() - 30, place.center().y())

    def first_ink(top, bottom):
        return min(
            x
            for x in range(todo.width() - 20)
            for y in range(top, bottom)
            if image.pixelColor(x, y) != ground and x > 12
        )

    middle = place.center().y()
    assert first_ink(place.top() + 6, middle) == first_ink(middle, place.bottom() - 6)


def test_a_done_note_is_read_out_as_done(todo):
    read_out = row(todo, 2).data(Qt.ItemDataRole.AccessibleTextRole)

    assert read_out == "keep this line, scene 2 · Highlight, done"


def test_notes_can_be_drawn(todo):
    todo.choose("a")

    image = todo.grab().toImage()

    middle = todo.visualRect(row(todo, 0)).center().y()
    assert image.pixelColor(3, middle).name() == load_theme("light").selected


def test_a_reworded_note_changes_in_its_place(todo, qtbot):
    reworded = TodoRow("b", "Shingle", "scene 1 · Suggestion", Colour.GREEN)

    with qtbot.assertNotEmitted(todo.model().modelReset):
        todo.show_rows([ROWS[0], reworded, ROWS[2]])

    assert row(todo, 1).data() == "Shingle"


def test_what_is_probably_dealt_with_stands_below_what_is_to_do(todo):
    asking = TodoRow("d", "Shingle", "scene 2 · Note", asks=True)

    todo.show_rows([ROWS[2], asking, ROWS[0]])

    shown = [row(todo, n).data() for n in range(todo.model().rowCount())]
    assert shown == [
        "The present tense",
        "Probably dealt with",
        "Shingle",
        "Done",
        "keep this line",
    ]
    read_out = row(todo, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read_out == "Probably dealt with, 1"


def test_the_head_of_a_part_is_no_note(todo, qtbot):
    todo.show_rows([TodoRow("d", "Shingle", "scene 2 · Note", asks=True)])
    head = todo.visualRect(row(todo, 0)).center()

    with qtbot.assertNotEmitted(todo.note_chosen):
        qtbot.mouseClick(todo.viewport(), Qt.MouseButton.LeftButton, pos=head)
        qtbot.keyClick(todo, Qt.Key.Key_Home)

    assert todo.grab().toImage().width() == 200


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
