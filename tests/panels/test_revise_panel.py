from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.appearance.theme import load_theme
from desktop.panels.contents_panel import PartRow
from desktop.panels.revise_panel import Divider, FoldHead, RevisePanel


def rows(count):
    return [PartRow(f"Scene {n}", n, has_heading=False, part=n) for n in range(count)]


@pytest.fixture
def panel(qtbot):
    panel = RevisePanel(load_theme("light"))
    qtbot.addWidget(panel)
    panel.resize(280, 800)
    panel.show_parts(rows(5))
    panel.show()
    return panel


def divider(panel):
    return panel.findChild(Divider)


def test_the_scenes_take_the_room_they_need(panel):
    assert panel.scenes.height() == 5 * panel.scenes.sizeHintForRow(0)
    assert panel.todo.y() > panel.scenes.y()


def test_very_many_leave_room_for_what_is_to_do(panel):
    panel.show_parts(rows(400))

    assert panel.scenes.height() <= 0.4 * panel.height()
    assert panel.todo.height() > 300


def test_a_story_in_one_piece_shows_what_is_to_do_alone(panel):
    panel.show_parts([])

    shown = [panel.scenes, divider(panel), panel.findChild(FoldHead)]
    assert not any(widget.isVisible() for widget in shown)
    assert panel.todo.isVisible()


def test_the_line_between_is_dragged_and_its_place_is_kept(panel, qtbot):
    line, before = divider(panel), panel.scenes.height()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(50, 5))
    QTest.mouseMove(line, QPoint(50, 65))

    with qtbot.waitSignal(panel.height_kept, timeout=0) as kept:
        QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(50, 5))

    assert panel.scenes.height() == before + 60
    assert kept.args == [before + 60]


def test_the_line_goes_by_keys(panel, qtbot):
    before = panel.scenes.height()

    with qtbot.waitSignal(panel.height_kept, timeout=0) as kept:
        qtbot.keyClick(divider(panel), Qt.Key.Key_Down)

    assert kept.args == [panel.scenes.height()]
    assert panel.scenes.height() > before
    qtbot.keyClick(divider(panel), Qt.Key.Key_Up)
    assert panel.scenes.height() == before


def test_neither_section_is_dragged_out_of_sight(panel, qtbot):
    for _ in range(60):
        qtbot.keyClick(divider(panel), Qt.Key.Key_Down)
    lowest = panel.todo.height()
    for _ in range(90):
        qtbot.keyClick(divider(panel), Qt.Key.Key_Up)

    assert lowest >= 150
    assert panel.scenes.height() >= 40


def test_the_scenes_are_folded_away_and_shown_again(panel, qtbot):
    head = panel.findChild(FoldHead)

    with qtbot.waitSignal(panel.folded, timeout=0) as folded:
        qtbot.keyClick(head, Qt.Key.Key_Space)

    assert folded.args == [True]
    assert not panel.scenes.isVisible()
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert panel.scenes.isVisible()


def test_it_is_arranged_as_it_was_left(panel):
    panel.show_arrangement(200, is_folded=False)
    higher = panel.scenes.height()
    panel.show_arrangement(200, is_folded=True)

    assert higher == 200
    assert not panel.scenes.isVisible()
