"""Scenes and chapters are put in order in the contents, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.panels.revise_panel import Divider, FoldHead

STORY = (
    "A/N: hi.\n\n"
    "# One\n\nShe woke.\n\n***\n\nHe slept.\n\n"
    "# Two\n\nIt rained all day.\n\n***\n\nThe sun came out.\n\n"
    "# Three\n\nNobody came.\n"
)


@pytest.fixture
def revising(make_writer):
    """A writer in Revise, with a note in the second scene."""
    writer = make_writer(STORY, "scenes.md")
    writer.select("slept")
    writer.press("N")
    writer.type("How")
    writer.press("Esc", "Ctrl+2")
    writer.screen.statistics.count_all()
    writer.settle()
    return writer


def scenes(writer):
    return writer.screen.revise_panel.scenes


def titles(writer):
    return [row.title for row in scenes(writer).rows]


def place(writer, row, share=0.5):
    listed = scenes(writer)
    room = listed.visualRect(listed.model().index(row, 0))
    at = QPoint(room.center().x(), room.top() + round(share * room.height()))
    return listed.viewport().mapTo(writer.window, at)


def drag(writer, row, to, share, *, lets_go=True):
    handle, left = writer.window.windowHandle(), Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, left, keys, place(writer, row))
    QTest.mouseMove(handle, place(writer, to, share))
    writer.settle()
    if lets_go:
        QTest.mouseRelease(handle, left, keys, place(writer, to, share))
        writer.settle()


IN_ORDER = [
    *("One", "She woke.", "He slept."),
    *("Two", "It rained all day.", "The sun came out.", "Three"),
]


def test_the_contents_stand_above_what_is_to_do(revising):
    panel = revising.screen.revise_panel

    assert titles(revising) == IN_ORDER
    assert [row.words for row in scenes(revising).rows] == [4, 2, 2, 8, 4, 4, 2]
    assert panel.scenes.y() < panel.todo.y()


def test_a_scene_is_dragged_into_another_chapter_with_its_note(revising):
    drag(revising, 2, 4, 0.1)

    assert titles(revising) == ["One", "Two", "He slept.", *IN_ORDER[4:]]
    assert "# One\n\nShe woke.\n\n# Two\n\nHe slept.\n\n***\n\nIt" in revising.text
    assert revising.passage(revising.notes[0]) == "slept"
    assert revising.state(revising.notes[0]) == "exact"


def test_onto_a_chapter_it_goes_to_its_end(revising):
    drag(revising, 2, 6, 0.5)

    assert revising.text.endswith("# Three\n\nNobody came.\n\n***\n\nHe slept.\n")


def test_a_chapter_is_dragged_with_all_that_is_in_it(revising):
    drag(revising, 3, 0, 0.1)

    assert titles(revising) == [*IN_ORDER[3:6], *IN_ORDER[:3], "Three"]
    assert revising.text.startswith("A/N: hi.\n\n# Two\n\nIt rained all day.")


def test_esc_lets_a_dragged_scene_stay(revising):
    before = revising.text
    drag(revising, 2, 4, 0.1, lets_go=False)
    revising.press("Esc")
    drag(revising, 2, 2, 0.5)

    assert revising.text == before


def test_every_move_is_undone_in_turn(revising):
    drag(revising, 2, 4, 0.1)
    first = revising.text
    drag(revising, 0, 5, 0.9)
    drag(revising, 2, 0, 0.5)
    assert revising.text.index("# Two") < revising.text.index("# One")

    revising.press("Ctrl+Z", "Ctrl+Z")
    assert revising.text == first
    revising.press("Ctrl+Z")
    assert revising.text == STORY
    assert titles(revising) == IN_ORDER
    assert revising.passage(revising.notes[0]) == "slept"


def test_in_the_list_the_chosen_row_goes_by_keys_and_keeps_them(revising):
    listed = scenes(revising)
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    listed.setCurrentIndex(listed.model().index(1, 0))

    revising.press("Alt+Shift+Down", "Alt+Shift+Down")

    assert titles(revising) == ["One", "Two", "She woke.", *IN_ORDER[4:]]
    assert listed.currentIndex().row() == 2
    assert revising.has_keys(listed)
    revising.press("Alt+Shift+Up")
    assert listed.currentIndex().row() == 2
    assert titles(revising)[:3] == ["One", "He slept.", "She woke."]


def test_enter_and_a_click_go_to_the_scene(revising):
    listed = scenes(revising)
    revising.page.select(revising.span("came out"))
    revising.type("shone ")
    at = revising.screen.revise_panel.scenes.viewport()
    row = listed.visualRect(listed.model().index(4, 0)).center()

    revising.click(at, row)

    assert revising.text[revising.page.caret :].startswith("It rained")
    assert revising.has_keys(revising.page)


def test_what_is_typed_counts_in_its_row(revising, qtbot):
    revising.put_caret("woke.", 5)
    revising.type(" She sat up.")

    qtbot.waitUntil(lambda: scenes(revising).rows[1].words == 5)


def test_while_text_stays_as_it_is_there_are_no_grips(revising):
    listed = scenes(revising)
    revising.call("suggesting")
    drag(revising, 2, 4, 0.1)
    while_suggesting = revising.text
    revising.call("suggesting")
    drag(revising, 2, 4, 0.1)

    assert while_suggesting == STORY
    assert revising.text != STORY
    assert listed.rows


def test_how_the_panel_was_left_is_how_it_is_the_next_time(revising):
    panel = revising.screen.revise_panel
    divider = panel.findChild(Divider)
    divider.setFocus(Qt.FocusReason.TabFocusReason)
    revising.press("Down", "Down")
    higher = panel.scenes.height()
    revising.click(panel.findChild(FoldHead))

    revising.reopen()
    revising.press("Ctrl+2")

    panel = revising.screen.revise_panel
    assert not panel.scenes.isVisible()
    revising.click(panel.findChild(FoldHead))
    assert panel.scenes.height() == higher


def test_the_lists_are_reached_by_tab(revising):
    reached = []
    for _ in range(40):
        revising.press("Shift+Tab")
        reached.append(revising.window.focusWidget())

    panel = revising.screen.revise_panel
    assert panel.scenes in reached
    assert panel.findChild(FoldHead) in reached
    assert any(panel.todo.isAncestorOf(widget) for widget in reached)


def test_a_story_in_one_piece_has_nothing_to_order(make_writer):
    writer = make_writer("It rained.\n\nIt stopped.\n")
    writer.press("Ctrl+2")
    writer.put_caret("rained")

    writer.press("Alt+Shift+Down")

    assert writer.said == "There are no scenes to move here."
    assert not scenes(writer).isVisible()


def test_it_is_said_if_a_number_is_no_chapter_any_more(make_writer):
    text = "1\n\nShe woke up.\n\n2\n\nHe slept.\n\n3\n\nIt rained.\n"
    writer = make_writer(text)
    writer.press("Ctrl+2")
    writer.put_caret("woke")

    writer.press("Alt+Shift+Down")

    assert writer.said.startswith("A number that is out of its order")
    writer.press("Ctrl+Z")
    assert writer.text == text
