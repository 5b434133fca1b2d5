from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.annotations.kinds import Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.theme import load_theme
from desktop.panels.filter_choices import ChoiceMenu, FilterChoice
from desktop.panels.todo.todo_panel import DoneHead, TodoPanel
from desktop.panels.todo.todo_rows import TodoLists, TodoPart, TodoRow

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


QUESTIONS = NoteFilter(kinds=frozenset({Kind.QUESTION}))
SUGGESTIONS = NoteFilter(kinds=frozenset({Kind.SUGGESTION}))
TENSE = NoteFilter(kinds=SUGGESTIONS.kinds, tags=frozenset({"tense"}))


def chips(panel):
    return [(chip.words, chip.count, chip.is_on) for chip in panel.filter.chips.chips]


def click(panel, words):
    model = panel.filter.chips.model()
    row = [chip.words for chip in panel.filter.chips.chips].index(words)
    panel.filter.chips.row_chosen.emit(model.index(row, 0))


@pytest.mark.parametrize(
    ("wanted", "others"),
    [
        (NoteFilter(), [("Suggestions", 6, False)]),
        (SUGGESTIONS, [("Suggestions", 6, True)]),
        (QUESTIONS, [("Suggestions", 6, False), ("Questions", None, True)]),
        (TENSE, [("Suggestions", 6, True), ("#tense", None, True)]),
    ],
)
def test_the_chips_say_what_is_on(panel, wanted, others):
    panel.show_choices(12, 6, tuple)

    panel.show_filter(wanted)

    every = ("All", 12, wanted.is_empty)
    assert chips(panel) == [every, *others, ("Filter ⌄", None, False)]


def test_where_nothing_is_suggested_no_chip_says_so(panel):
    panel.show_choices(12, 0, tuple)

    assert [words for words, *_ in chips(panel)] == ["All", "Filter ⌄"]


@pytest.mark.parametrize(
    ("clicked", "wanted"),
    [
        ("All", NoteFilter()),
        ("Suggestions", NoteFilter(tags=TENSE.tags)),
        ("#tense", SUGGESTIONS),
    ],
)
def test_one_click_takes_it_off_again(panel, qtbot, clicked, wanted):
    panel.show_choices(12, 6, tuple)
    panel.show_filter(TENSE)

    with qtbot.waitSignal(panel.filter_changed, timeout=0) as changed:
        click(panel, clicked)

    assert changed.args == [wanted]


def test_suggestions_alone_are_one_click_away(panel, qtbot):
    panel.show_choices(12, 6, tuple)

    with qtbot.waitSignal(panel.filter_changed, timeout=0) as changed:
        click(panel, "Suggestions")

    assert changed.args == [SUGGESTIONS]


def test_the_menu_is_asked_for_what_there_is_only_when_it_opens(
    panel, qtbot, monkeypatch
):
    asked = []

    def popup(menu, _place):
        menu.aboutToShow.emit()

    monkeypatch.setattr(ChoiceMenu, "popup", popup)

    def choices():
        asked.append(True)
        return ((FilterChoice("kinds", Kind.QUESTION, "Questions", 2),),)

    panel.show_choices(12, 0, choices)
    before = len(asked)
    click(panel, "Filter ⌄")

    with qtbot.waitSignal(panel.filter_changed, timeout=0) as changed:
        panel.filter.menu.actions()[-1].trigger()

    assert (before, changed.args) == (0, [QUESTIONS])
