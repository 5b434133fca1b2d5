from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.widgets.side_panel import PanelEdge, SidePanel

LEAST_BODY = 600


class Sides:
    """A panel and a body, with a field in each."""

    def __init__(self, qtbot):
        self.panel, self.body = QWidget(), QWidget()
        self.list, self.page = QLineEdit(self.panel), QLineEdit(self.body)
        self.frame = SidePanel(self.panel, self.body)
        qtbot.addWidget(self.frame)
        self.show(is_shown=True)
        self.frame.resize(1400, 500)
        with qtbot.waitActive(self.frame):
            self.frame.show()
            self.frame.activateWindow()

    def show(self, *, is_shown, width=280, zoom=100):
        self.frame.show_panel(
            is_shown=is_shown, width=width, zoom=zoom, least_body=LEAST_BODY
        )

    @property
    def edge(self):
        return self.frame.findChild(PanelEdge)

    def drag_edge(self, pixels):
        middle = self.edge.rect().center()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.edge, left, none, middle)
        QTest.mouseMove(self.edge, middle + QPoint(pixels, 0))
        end = self.edge.rect().center()
        QTest.mouseRelease(self.edge, left, none, end)


@pytest.fixture
def sides(qtbot):
    return Sides(qtbot)


def test_the_body_stands_beside_the_panel(sides):
    assert sides.panel.geometry().getRect() == (0, 0, 280, 500)
    assert sides.body.geometry().getRect() == (280, 0, 1120, 500)


def test_a_panel_that_is_folded_away_leaves_all_room_to_the_body(sides):
    sides.show(is_shown=False)

    assert not sides.panel.isVisible()
    assert not sides.edge.isVisible()
    assert sides.body.geometry() == sides.frame.rect()


@pytest.mark.parametrize(
    ("pixels", "width"),
    [
        pytest.param(50, 330, id="wider"),
        pytest.param(-40, 240, id="narrower"),
        pytest.param(900, 400, id="widest"),
        pytest.param(-270, 216, id="narrowest"),
    ],
)
def test_the_edge_can_be_dragged(sides, qtbot, pixels, width):
    with qtbot.waitSignal(sides.frame.widened, timeout=0) as widened:
        sides.drag_edge(pixels)

    assert widened.args == [width]
    assert sides.panel.width() == sides.body.x() == width


def test_a_double_click_on_the_edge_asks_for_the_usual_width(sides, qtbot):
    sides.show(is_shown=True, width=350)

    with qtbot.waitSignal(sides.frame.widened, timeout=0) as widened:
        QTest.mouseDClick(sides.edge, Qt.MouseButton.LeftButton)

    assert widened.args == [280]


def test_a_panel_is_as_large_as_the_page(sides, qtbot):
    sides.show(is_shown=True, width=300, zoom=150)

    with qtbot.waitSignal(sides.frame.widened, timeout=0) as widened:
        sides.drag_edge(30)

    assert widened.args == [320]
    assert sides.panel.width() == 480


def test_where_the_body_would_be_squeezed_the_panel_lies_over_it(sides):
    sides.frame.resize(860, 500)

    assert sides.frame.is_over
    assert sides.body.geometry() == sides.frame.rect()
    assert sides.panel.geometry().getRect() == (0, 0, 280, 500)
    assert sides.frame.childAt(100, 490) is sides.panel


def test_a_click_beside_a_panel_over_the_body_leaves_it_and_does_nothing_else(
    sides, qtbot
):
    sides.list.setFocus()
    sides.frame.resize(860, 500)
    sides.page.setGeometry(600, 0, 200, 40)

    with qtbot.waitSignal(sides.frame.left, timeout=0):
        under = sides.frame.childAt(650, 20)
        QTest.mouseClick(under, Qt.MouseButton.LeftButton)

    assert QApplication.focusWidget() is not sides.page


def test_keys_that_go_to_the_body_leave_a_panel_over_it(sides, qtbot):
    sides.frame.resize(860, 500)
    sides.list.setFocus()

    with qtbot.waitSignal(sides.frame.left, timeout=0):
        sides.page.setFocus()


def test_beside_the_body_the_panel_is_left_by_nothing(sides, qtbot):
    sides.list.setFocus()

    with qtbot.assertNotEmitted(sides.frame.left):
        sides.page.setFocus()
