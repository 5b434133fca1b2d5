from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.appearance.theme import load_theme
from desktop.panels.contents_panel import PartRow
from desktop.panels.scene_list import Drop, SceneList, drops
from desktop.text.moving.landing import Landing

LEFT = Qt.MouseButton.LeftButton


def chapter(title, level=1):
    return PartRow(title, 0, level)


def scene(title, level=2):
    return PartRow(title, 0, level, has_heading=False)


BOOK = [
    chapter("One"),
    scene("a"),
    scene("b"),
    chapter("Two"),
    chapter("Three"),
    scene("c"),
    scene("d"),
]
PARTS = [chapter("I"), chapter("A", 2), chapter("B", 2), chapter("II"), chapter("C", 2)]


def told(found):
    between = sorted(drop.row for drop in found if not drop.is_onto)
    return between, sorted(drop.row for drop in found if drop.is_onto)


@pytest.mark.parametrize(
    ("rows", "moved", "between", "onto"),
    [
        pytest.param(BOOK, 1, [3, 4, 5, 6, 7], [0, 3, 4], id="first-scene"),
        pytest.param(BOOK, 6, [1, 2, 3, 4, 5], [0, 3, 4], id="last-scene"),
        pytest.param(BOOK, 0, [4, 7], [], id="first-chapter"),
        pytest.param(BOOK, 3, [0, 7], [], id="chapter-in-one-piece"),
        pytest.param(
            [scene("x", 1), *BOOK], 4, [1, 8], [], id="never-before-what-has-no-heading"
        ),
        pytest.param([scene("x", 1), scene("y", 1)], 0, [2], [], id="scenes-alone"),
        pytest.param(PARTS, 1, [0, 3, 4, 5], [0, 3], id="chapter-of-a-part"),
        pytest.param(PARTS, 0, [5], [], id="part-with-its-chapters"),
    ],
)
def test_a_row_may_land_where_it_belongs_and_is_not(rows, moved, between, onto):
    assert told(drops(rows, moved)) == (between, onto)


@pytest.fixture
def scenes(qtbot):
    scenes = SceneList(load_theme("light"))
    qtbot.addWidget(scenes)
    rows = [
        PartRow(row.title, 10 * n, row.level, has_heading=row.has_heading, part=n)
        for n, row in enumerate(BOOK)
    ]
    scenes.show_parts(rows)
    scenes.set_movable(True)
    scenes.resize(220, 24 * len(BOOK))
    scenes.show()
    return scenes


def place(scenes, row, share=0.5):
    room = scenes.visualRect(scenes.model().index(row, 0))
    return QPoint(room.center().x(), room.top() + round(share * room.height()))


def begin(scenes, row):
    view = scenes.viewport()
    QTest.mousePress(view, LEFT, pos=place(scenes, row))


def go_to(scenes, row, share):
    view = scenes.viewport()
    QTest.mouseMove(view, place(scenes, row, share))
    QApplication.processEvents()


def let_go(scenes):
    QTest.mouseRelease(scenes.viewport(), LEFT, pos=scenes._pointer)


@pytest.mark.parametrize(
    ("moved", "row", "share", "landing"),
    [
        pytest.param(1, 6, 0.1, Landing(5, 6), id="between-scenes"),
        pytest.param(1, 6, 0.9, Landing(6, None), id="behind-the-last"),
        pytest.param(1, 4, 0.5, Landing(4, is_onto=True), id="onto-a-chapter"),
        pytest.param(1, 5, 0.1, Landing(4, 5), id="first-of-a-chapter"),
        pytest.param(0, 3, 0.9, Landing(3, 4), id="a-chapter"),
        pytest.param(0, 6, 0.3, Landing(6, None), id="a-chapter-behind-the-nearest"),
        pytest.param(4, 2, 0.3, Landing(2, 3), id="a-chapter-not-among-scenes"),
    ],
)
def test_a_row_lands_where_the_line_shows(scenes, qtbot, moved, row, share, landing):
    begin(scenes, moved)
    go_to(scenes, row, share)

    with qtbot.waitSignal(scenes.dropped, timeout=0) as dropped:
        let_go(scenes)

    assert dropped.args == [moved, landing]
    assert not scenes.is_dragging


def test_where_it_is_already_nothing_is_done(scenes, qtbot):
    begin(scenes, 0)
    go_to(scenes, 2, 0.1)

    with qtbot.assertNotEmitted(scenes.dropped):
        let_go(scenes)


def test_let_go_of_beside_the_list_it_stays(scenes, qtbot):
    begin(scenes, 1)
    go_to(scenes, 6, 0.1)
    QTest.mouseMove(scenes.viewport(), QPoint(600, 60))
    QApplication.processEvents()

    with qtbot.assertNotEmitted(scenes.dropped):
        let_go(scenes)


def test_esc_leaves_everything_as_it_was(scenes, qtbot):
    begin(scenes, 1)
    go_to(scenes, 6, 0.1)
    shown = scenes.drop
    qtbot.keyClick(scenes, Qt.Key.Key_Escape)

    with qtbot.assertNotEmitted(scenes.dropped):
        QTest.mouseRelease(scenes.viewport(), LEFT, pos=place(scenes, 6))

    assert shown == Drop(6)
    assert scenes.drop is None


def test_a_click_goes_there_and_moves_nothing(scenes, qtbot):
    chosen: list[int] = []
    scenes.scene_chosen.connect(chosen.append)
    with qtbot.assertNotEmitted(scenes.dropped):
        QTest.mouseClick(scenes.viewport(), LEFT, pos=place(scenes, 2))

    assert chosen == [2]


def test_a_locked_text_has_no_grips(scenes, qtbot):
    scenes.set_movable(False)
    begin(scenes, 1)
    go_to(scenes, 6, 0.1)

    assert not scenes.is_dragging
    with qtbot.assertNotEmitted(scenes.dropped):
        QTest.mouseRelease(scenes.viewport(), LEFT, pos=place(scenes, 6))


def test_a_row_that_is_pointed_at_has_a_grip(scenes):
    without = scenes.grab().toImage()
    QTest.mouseMove(scenes.viewport(), place(scenes, 1))
    QApplication.processEvents()
    pointed = scenes.grab().toImage()
    scenes.set_movable(False)
    locked = scenes.grab().toImage()

    assert pointed != without
    assert pointed != locked


def test_near_the_edge_the_list_scrolls(scenes, qtbot):
    scenes.resize(220, 72)
    begin(scenes, 0)
    view = scenes.viewport()
    QTest.mouseMove(view, QPoint(40, 40))
    QTest.mouseMove(view, QPoint(40, view.height() - 2))

    qtbot.waitUntil(lambda: scenes.verticalScrollBar().value() > 10)

    scenes.leave_off()


def test_rows_are_told_with_their_words(scenes):
    scenes.show_parts([PartRow("One", 0, words=1393, part=0)])
    index = scenes.model().index(0, 0)

    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.replace("\u202f", " ").replace("\u00a0", " ") == "One, 1 393 words"
