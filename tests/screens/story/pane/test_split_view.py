from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.appearance.theme import load_theme
from desktop.screens.story.pane.split_view import SplitView


@pytest.fixture
def made(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page, second = QWidget(), QWidget()
    view = SplitView(page, load_theme("light"), window)
    view.show_second(second)
    window.show()

    def resized(width, height):
        window.resize(width, height)
        view.resize(width, height)
        QApplication.processEvents()
        return view, page, second

    return resized


@pytest.mark.parametrize(
    ("size", "is_below"),
    [
        ((2280, 800), False),
        ((1160, 800), False),
        ((960, 800), False),
        ((900, 600), True),
    ],
)
def test_both_can_be_read_at_any_size(made, size, is_below):
    view, page, second = made(*size)

    assert view.stands_below == is_below
    assert min(page.width(), second.width()) >= 464
    assert min(page.height(), second.height()) >= 240


def test_a_wide_window_gives_what_is_left_to_the_page(made):
    _, page, second = made(2280, 800)

    assert second.width() == 720
    assert page.width() == 2280 - 720 - 7


def test_what_the_author_divided_stays_so_at_another_size(made):
    view, _, second = made(1200, 800)
    view.move_by(-100)
    share = second.width() / 1200

    made(1600, 800)

    assert second.width() == pytest.approx(share * 1600, abs=2)


def test_the_two_ways_to_stand_are_divided_each_for_itself(made):
    view, _, second = made(1200, 800)
    view.move_by(-100)
    wide = second.width()

    made(800, 700)
    view.move_by(-50)
    high = second.height()
    made(1200, 800)

    assert second.width() == wide
    made(800, 700)
    assert second.height() == high


def test_the_divider_stops_before_either_is_too_small(made):
    view, page, second = made(1200, 800)
    page.setMinimumWidth(350)

    view.move_by(5_000)
    assert second.width() == 300
    view.move_by(-5_000)

    assert page.width() == 350


def test_what_is_shown_no_more_leaves_all_the_room(made):
    view, page, second = made(1200, 800)

    view.drop_second()
    second.setParent(None)
    QApplication.processEvents()

    assert page.width() == 1200
