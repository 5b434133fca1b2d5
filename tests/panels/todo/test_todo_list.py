from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication

from desktop.annotations.kinds import Colour
from desktop.annotations.makers import Maker
from desktop.appearance.theme import load_theme
from desktop.panels.todo.todo_drawing import KeyHint
from desktop.panels.todo.todo_list import TodoList
from desktop.panels.todo.todo_model import RowHeights
from desktop.panels.todo.todo_rows import TodoHead, TodoPart, TodoRow

LIGHT = load_theme("light")
SAID = {
    "a": TodoRow(id="a", words="The present tense", tags="#tense"),
    "b": TodoRow(id="b", change=("Gravel", "Shingle"), colour=Colour.GREEN),
    "c": TodoRow(id="c", words="Who?", passage="keep this line"),
}


def parts(*found):
    return [TodoPart(title, tuple(notes)) for title, notes in found]


TWO = parts(("One", "ab"), ("Two", "c"))
MANY = parts(*((f"Scene {n}", [f"{n}-{k}" for k in range(10)]) for n in range(10)))


@pytest.fixture
def todo(qtbot):
    todo = TodoList("Notes to do", LIGHT)
    qtbot.addWidget(todo)
    todo.resize(220, 300)
    todo.show()
    show(todo, TWO)
    return todo


def show(todo, listed):
    todo.show_parts(listed, lambda note: SAID.get(note) or TodoRow(id=note, words=note))


def without(note, listed):
    left = [(p.title, [n for n in p.notes if n != note]) for p in listed]
    return parts(*((title, notes) for title, notes in left if notes))


def index_of(todo, note):
    model = todo.model()
    found = (n for n, row in enumerate(model.rows) if row == note)
    return model.index(next(found))


def y_of(todo, note):
    return todo.visualRect(index_of(todo, note)).top()


def listed(todo):
    model = todo.model()
    return [model.index(n).data() for n in range(model.rowCount())]


def colours_in(todo):
    picture = todo.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(picture.constBits().cast("I"))}


def test_notes_stand_below_the_head_of_their_scene(todo):
    told = ["One", "The present tense", "Gravel → Shingle", "Two", "Who?"]

    assert listed(todo) == told
    head = todo.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert head == "One, 2"


def test_a_story_in_one_piece_has_no_head(todo):
    show(todo, parts(("", "ab")))

    assert listed(todo) == ["The present tense", "Gravel → Shingle"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("the old sea", "the new sea"), "old → new"),
        (("the old sea", ""), "cut: the old sea"),
        (("", "\n\n"), "new paragraph: ¶"),
        (("", " wide"), "insert: wide"),
        (("", "a\n\nb"), "insert: a ¶ b"),
        (("end", "end\n\nAnd"), "¶ And"),
    ],
)
def test_a_suggestion_says_what_becomes_of_the_words(change, told):
    assert TodoRow(id="a", change=change).told == told


def test_a_row_is_read_out_with_all_that_it_says():
    row = TodoRow(
        id="a",
        kind="Suggestion",
        words="Slow.",
        change=("old", "new"),
        maker=Maker("m", "Marit"),
        tags="#pace",
        replies="1 reply",
        outcome="open",
    )

    said = "old → new, Suggestion, Marit, open, “Slow.”, #pace, 1 reply"
    assert row.spoken == said


def test_the_tip_of_a_note_is_its_words_and_no_page_of_html(todo):
    todo.show_parts(TWO, lambda note: TodoRow(id=note, words="<img src='x'>"))

    tip = index_of(todo, "a").data(Qt.ItemDataRole.ToolTipRole)

    assert tip == "&lt;img src=&#x27;x&#x27;&gt;"


@pytest.mark.parametrize("is_done", [False, True])
def test_words_that_would_go_and_come_have_their_colours_until_it_is_done(
    todo, is_done
):
    row = TodoRow(id="a", change=("MMM old", "MMM WWW"), is_done=is_done)
    todo.show_parts(parts(("One", "a")), lambda _note: row)

    assert ({LIGHT.removed, LIGHT.added} <= colours_in(todo)) is not is_done


def test_the_disc_of_a_reader_stands_before_the_name(todo):
    row = TodoRow(id="a", words="Why?", maker=Maker("m", "Marit", 1))
    todo.show_parts(parts(("One", "a")), lambda _note: row)

    assert LIGHT.readers[1] in colours_in(todo)


def test_the_row_that_is_worked_on_tells_all_and_names_its_keys(todo):
    long = TodoRow(id="a", words="word " * 30)
    todo.show_parts(
        parts(("One", "ab")), lambda note: long if note == "a" else SAID[note]
    )
    low = todo.visualRect(index_of(todo, "a")).height()

    todo.choose("a")
    told = todo.visualRect(index_of(todo, "a")).height()
    todo.show_hints((KeyHint("Ctrl ↵", "done"),), ())

    assert todo.visualRect(index_of(todo, "a")).height() > told > 2 * low
    assert {LIGHT.selected, LIGHT.ink["blue"]} <= colours_in(todo)


def test_a_click_chooses_the_note_which_stays_under_the_mouse(todo, qtbot):
    todo.choose("a")
    place = todo.visualRect(index_of(todo, "c")).center()

    with qtbot.waitSignal(todo.note_chosen, timeout=0) as chosen:
        qtbot.mouseClick(todo.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == ["c"]
    assert todo.indexAt(place) == index_of(todo, "c")


def test_a_double_click_asks_to_write(todo, qtbot):
    place = todo.visualRect(index_of(todo, "a")).center()

    with qtbot.waitSignal(todo.edit_requested, timeout=0) as asked:
        qtbot.mouseClick(todo.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(todo.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert asked.args == ["a"]


def test_a_right_click_asks_for_the_menu_of_the_note(todo, qtbot):
    place = todo.visualRect(index_of(todo, "b")).center()
    reason = QContextMenuEvent.Reason.Mouse

    with qtbot.waitSignal(todo.menu_requested, timeout=0) as asked:
        event = QContextMenuEvent(reason, place, todo.viewport().mapToGlobal(place))
        QApplication.sendEvent(todo.viewport(), event)

    assert asked.args[0] == "b"


def test_a_head_is_no_note(todo, qtbot):
    with qtbot.assertNotEmitted(todo.note_chosen):
        qtbot.mouseClick(todo.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))


@pytest.mark.parametrize(
    ("keys", "notes"),
    [
        (["Down", "Down", "Down"], ["a", "b", "c"]),
        (["Down", "Down", "Down", "Down", "Up"], ["a", "b", "c", "b"]),
        (["End", "Home"], ["c", "a"]),
        (["PageDown", "PageDown", "PageUp"], ["a", "c", "a"]),
    ],
)
def test_the_arrows_go_from_note_to_note(todo, qtbot, keys, notes):
    chosen = []
    todo.note_chosen.connect(chosen.append)

    for key in keys:
        qtbot.keyClick(todo, Qt.Key[f"Key_{key}"])

    assert chosen == notes


def test_enter_goes_to_the_note_and_space_only_shows_it(todo, qtbot):
    todo.choose("b")

    with qtbot.assertNotEmitted(todo.note_entered):
        qtbot.keyClick(todo, Qt.Key.Key_Space)
    with qtbot.waitSignal(todo.note_entered, timeout=0) as entered:
        qtbot.keyClick(todo, Qt.Key.Key_Return)

    assert entered.args == ["b"]


def test_tab_chooses_nothing(todo, qtbot):
    with qtbot.assertNotEmitted(todo.note_chosen):
        todo.setFocus(Qt.FocusReason.TabFocusReason)


def test_the_note_chosen_elsewhere_is_followed(todo, qtbot):
    show(todo, MANY)
    with qtbot.assertNotEmitted(todo.note_chosen):
        todo.choose("7-5")

    assert todo.currentIndex().data() == "7-5"
    assert todo.viewport().rect().contains(todo.visualRect(todo.currentIndex()))


def test_a_note_that_is_not_listed_leaves_nothing_chosen(todo):
    todo.choose("a")
    todo.choose("somewhere else")

    assert not todo.currentIndex().isValid()


# Where one is in the list


@pytest.mark.parametrize(
    ("finished", "following"),
    [("4-4", "4-5"), ("4-9", "5-0"), ("0-0", "0-1"), ("9-9", "0-0"), ("9-8", "9-9")],
)
def test_the_next_note_stands_where_the_one_that_is_done_stood(
    todo, finished, following
):
    show(todo, MANY)
    todo.choose(finished)
    before = y_of(todo, finished)

    show(todo, without(finished, MANY))
    todo.choose(following)

    is_begun_anew = following == "0-0"
    assert y_of(todo, following) == before or is_begun_anew
    assert todo.viewport().rect().contains(todo.visualRect(todo.currentIndex()))


def test_a_scene_of_which_nothing_is_left_goes_with_its_head(todo):
    todo.choose("b")
    show(todo, without("a", TWO))
    before = y_of(todo, "b")

    show(todo, without("b", without("a", TWO)))
    todo.choose("c")

    assert listed(todo) == ["Two", "Who?"]
    assert y_of(todo, "c") == before


def test_what_comes_and_goes_above_does_not_move_what_is_seen(todo):
    show(todo, MANY)
    todo.choose("5-5")
    before = y_of(todo, "5-5")

    show(todo, without("2-3", MANY))
    after_one_went = y_of(todo, "5-5")
    show(todo, MANY)

    assert after_one_went == y_of(todo, "5-5") == before


def test_one_who_has_scrolled_away_from_the_note_stays_there(todo):
    show(todo, MANY)
    todo.choose("9-9")
    todo.verticalScrollBar().setValue(600)
    seen = todo.indexAt(QPoint(50, 150)).data()

    show(todo, without("0-3", MANY))

    assert todo.indexAt(QPoint(50, 150)).data() == seen


def test_room_below_the_last_row_goes_once_it_is_scrolled_away(todo):
    show(todo, MANY)
    bar = todo.verticalScrollBar()
    bar.setValue(bar.maximum())
    todo.choose("9-8")
    y = y_of(todo, "9-8")
    show(todo, without("9-8", MANY))
    todo.choose("9-9")
    stood, longest = y_of(todo, "9-9"), bar.maximum()

    bar.setValue(0)

    assert stood == y
    assert bar.maximum() < longest


def test_a_list_that_becomes_taller_is_full_of_rows(todo):
    show(todo, MANY)
    todo.resize(220, 90)
    todo.choose("9-8")
    show(todo, without("9-8", MANY))
    todo.choose("9-9")

    todo.resize(220, 300)

    last = todo.visualRect(index_of(todo, "9-9"))
    assert last.bottom() == todo.viewport().height() - 1


def test_the_chosen_note_stays_in_view_when_the_list_becomes_less_tall(todo):
    show(todo, MANY)
    todo.resize(220, 400)
    todo.choose("5-0")

    todo.resize(220, 120)

    assert todo.viewport().rect().contains(todo.visualRect(todo.currentIndex()))


def test_a_list_that_was_scrolled_elsewhere_stays_there_in_another_height(todo):
    show(todo, MANY)
    todo.choose("5-0")
    todo.verticalScrollBar().setValue(0)

    todo.resize(220, 120)

    assert todo.verticalScrollBar().value() == 0


def test_a_reworded_note_changes_in_its_place(todo, qtbot):
    with qtbot.assertNotEmitted(todo.model().modelReset):
        todo.show_parts(TWO, lambda note: TodoRow(id=note, words=f"{note}!"))

    assert listed(todo) == ["One", "a!", "b!", "Two", "c!"]


def test_only_rows_in_view_are_asked_what_they_say(todo, qtbot):
    asked = []

    def said(note):
        asked.append(note)
        return TodoRow(id=note, words=note)

    todo.show_parts(parts(("All", [str(n) for n in range(10_000)])), said)
    todo.choose("5000")
    todo.grab()
    qtbot.keyClick(todo, "9")

    assert len(set(asked)) < 40
    assert todo.currentIndex().data() == "5000"


def test_rows_of_three_heights_stand_one_below_the_other():
    heights = RowHeights(6, (0, 3), head=30, row=40, chosen=4, more=25)

    tops = [heights.top(row) for row in range(7)]

    assert tops == [0, 30, 70, 110, 140, 205, 245]
    at = [heights.row_at(y) for y in (-5, 0, 29, 30, 140, 204, 205, 900)]
    assert at == [0, 0, 0, 1, 4, 4, 5, 5]


def test_a_head_knows_how_many_notes_it_has(todo):
    assert todo.model().rows[0] == TodoHead("One", 2)
