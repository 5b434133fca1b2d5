from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.appearance.colour_lines import CHANGE_LINES
from desktop.appearance.theme import load_theme
from desktop.panels.overview import Overview
from desktop.value import replace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def overview(qtbot):
    overview = Overview(load_theme("light"))
    qtbot.addWidget(overview)
    overview.resize(overview.sizeHint().width(), 1000)
    overview.setRange(0, 9_000)
    overview.setPageStep(1_000)
    return overview


def test_a_click_goes_there(overview, qtbot):
    qtbot.mouseClick(overview, LEFT, pos=QPoint(7, 500))

    assert overview.value() == 4_500


@pytest.mark.parametrize(("y", "value"), [(0, 0), (999, 9_000)])
def test_a_click_at_an_end_goes_to_that_end(overview, qtbot, y, value):
    overview.setValue(4_000)

    qtbot.mouseClick(overview, LEFT, pos=QPoint(7, y))

    assert overview.value() == value


def test_taking_hold_of_what_is_in_view_does_not_move_it(overview, qtbot):
    overview.setValue(4_500)

    qtbot.mousePress(overview, LEFT, pos=QPoint(7, 460))

    assert overview.value() == 4_500


def test_dragging_moves_what_is_in_view_along(overview, qtbot):
    overview.setValue(4_500)

    qtbot.mousePress(overview, LEFT, pos=QPoint(7, 460))
    qtbot.mouseMove(overview, QPoint(7, 560))
    qtbot.mouseRelease(overview, LEFT, pos=QPoint(7, 560))

    assert overview.value() == 5_500
    assert not overview.isSliderDown()


def test_the_wheel_scrolls(overview):
    overview.setValue(4_500)
    none, down = QPoint(0, 0), QPoint(0, -120)
    where = QPointF(7, 10)
    wheel = QWheelEvent(
        where,
        where,
        none,
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(overview, wheel)

    assert overview.value() > 4_500


@pytest.mark.parametrize(
    ("fraction", "y"), [(0.0, 1), (0.5, 500), (1.0, 998), (2.0, 998), (-1.0, 1)]
)
def test_a_note_is_marked_where_it_stands(overview, fraction, y):
    overview.setRange(0, 0)

    overview.show_marks([(fraction, "#ff0000")])

    image = overview.grab().toImage()
    assert image.pixelColor(7, y).name() == "#ff0000"


def test_marks_are_taken_away_again(overview):
    overview.setRange(0, 0)
    overview.show_marks([(0.5, "#ff0000")])
    overview.grab()

    overview.show_marks([])

    image = overview.grab().toImage()
    assert image.pixelColor(7, 500).name() == load_theme("light").chrome


def test_marks_keep_their_places_when_the_window_grows(overview):
    overview.setRange(0, 0)
    overview.show_marks([(1.0, "#ff0000")])
    overview.grab()

    overview.resize(14, 1200)

    assert overview.grab().toImage().pixelColor(7, 1198).name() == "#ff0000"


def test_what_is_in_view_is_darker(overview):
    image = overview.grab().toImage()

    inside, outside = image.pixelColor(7, 50), image.pixelColor(7, 500)
    assert inside.lightness() < outside.lightness()


def test_a_story_that_fits_the_window_shows_no_part_in_view(overview):
    overview.setRange(0, 0)

    image = overview.grab().toImage()

    assert image.pixelColor(7, 50) == image.pixelColor(7, 500)


def test_what_is_in_view_is_seen_among_marks_everywhere(overview):
    overview.show_lens(tuple((n / 600, "#ff0000") for n in range(600)))
    overview.setValue(500)

    image = overview.grab().toImage()

    column = [image.pixelColor(7, y).name() for y in range(image.height())]
    others = [y for y, colour in enumerate(column) if colour != "#ff0000"]
    assert 2 <= len([y for y in others if 5 < y < image.height() - 5]) <= 6


def test_what_is_marked_is_told_in_words_too(overview):
    overview.show_marks([(0.1, "blue"), (0.2, "pink")])
    overview.show_bookmarks([0.5])

    assert overview.accessibleDescription() == "2 marks, 1 bookmark"


def test_a_change_has_its_colour_and_where_colours_have_lines_a_shape(overview):
    plain = load_theme("light")
    lined = replace(plain, has_lines=True)

    def row(theme, name):
        overview.show_theme(theme)
        overview.show_marks([(0.5, name)])
        image = overview.grab().toImage()
        box = [(x, y) for x in range(3, 12) for y in range(495, 505)]
        paper = image.pixelColor(3, 700)
        return [image.pixelColor(*each) != paper for each in box]

    assert row(plain, "added") == row(plain, "removed")
    assert any(row(plain, "added"))
    shapes = [row(lined, name) for name in CHANGE_LINES]
    assert all(map(any, shapes))
    assert len({tuple(shape) for shape in shapes}) == len(CHANGE_LINES)
