from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from desktop.widgets.floating_bars import FloatingBars


class Window(QWidget):
    """Something to read, and two bars that may lie over it."""

    def __init__(self):
        super().__init__()
        self.bars = FloatingBars(self)
        self.read = QWidget(self)
        self.kept = []
        self.one, self.other = (QLabel("Something was changed.") for _ in range(2))
        for bar in (self.one, self.other):
            bar.hide()
            self.bars.add(bar)
        self.bars.lie_over(self.read, lambda: self.kept)

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.read.setGeometry(200, 50, self.width() - 200, self.height() - 80)

    def place_of(self, bar):
        return QRect(bar.mapTo(self, bar.rect().topLeft()), bar.size())

    def is_at_foot(self, bar):
        place = self.place_of(bar)
        return place.center().y() > self.read.geometry().center().y()


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


def test_nothing_lies_over_the_text_until_there_is_something_to_say(window):
    before = window.bars.isVisible()
    window.one.show()
    shown = window.bars.isVisible()
    window.one.hide()

    assert (before, shown, window.bars.isVisible()) == (False, True, False)


@pytest.mark.parametrize(("width", "is_beside"), [(280, True), (560, False)])
def test_a_bar_lies_beside_a_panel_that_lies_over_the_text(window, width, is_beside):
    panel = QWidget(window)
    panel.setGeometry(200, 50, width, 600)
    window.bars.lie_beside(panel)
    window.one.show()
    before = window.place_of(window.one)

    panel.show()
    shown = window.place_of(window.one)
    panel.hide()

    assert panel.geometry().intersects(before)
    assert panel.geometry().intersects(shown) != is_beside
    assert window.place_of(window.one) == before


def test_a_bar_lies_at_the_foot_inside_what_is_read(window):
    place = window.read.geometry()

    window.one.show()

    assert window.is_at_foot(window.one)
    assert place.contains(window.place_of(window.one))
    assert window.read.geometry() == place


def test_two_bars_stand_one_above_the_other(window):
    window.one.show()
    window.other.show()

    one, other = map(window.place_of, (window.one, window.other))
    assert one.bottom() < other.top()
    assert window.read.geometry().contains(one | other)


def test_a_bar_goes_out_of_the_way_and_stays_there(window):
    window.one.show()
    window.kept = [QRect(0, 590, 600, 25)]
    window.bars.settle()
    out_of_the_way = not window.is_at_foot(window.one)
    window.kept = [QRect(0, 300, 600, 25)]
    window.bars.settle()

    assert out_of_the_way
    assert not window.is_at_foot(window.one)


def test_where_something_is_covered_anyway_what_matters_most_is_not(window):
    window.one.show()
    caret, card = QRect(0, 10, 600, 25), QRect(100, 500, 200, 115)

    window.kept = [caret, card]
    window.bars.settle()
    at_caret = window.is_at_foot(window.one)
    window.kept = [card, caret]
    window.bars.settle()

    assert at_caret
    assert not window.is_at_foot(window.one)


def test_it_follows_the_window_and_long_words_wrap(window):
    window.one.setWordWrap(True)
    window.one.setText("Something was changed by another program. " * 6)
    window.one.show()
    before = window.place_of(window.one)

    window.resize(620, 500)

    after = window.place_of(window.one)
    assert window.read.geometry().contains(after)
    assert after.height() > before.height()


class Reported(Window):
    """A window in which reports lie at the top, and messages at the foot."""

    def __init__(self):
        super().__init__()
        self.reports = FloatingBars(self, are_at_top=True)
        self.report = QLabel("Marit: 31 notes")
        self.report.hide()
        self.reports.add(self.report)
        self.covered = []
        self.reports.lie_over(self.read, lambda: self.covered)
        self.bars.lie_clear_of(self.reports)


@pytest.fixture
def reported(qtbot):
    window = Reported()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


def test_a_report_lies_at_the_top_as_wide_as_what_it_says(reported):
    reported.report.show()

    place = reported.place_of(reported.report)
    assert not reported.is_at_foot(reported.report)
    assert place.width() <= reported.report.sizeHint().width()
    assert abs(place.center().x() - reported.read.geometry().center().x()) <= 1


def test_a_report_that_went_to_the_foot_comes_at_the_top_again(reported):
    reported.report.show()
    reported.covered = [QRect(300, 10, 200, 30)]
    reported.reports.settle()
    went = reported.is_at_foot(reported.report)
    reported.report.hide()
    reported.covered = []
    reported.report.show()

    assert went
    assert not reported.is_at_foot(reported.report)


@pytest.mark.parametrize("covered", [[], [QRect(300, 10, 200, 30)]])
@pytest.mark.parametrize("kept", [[], [QRect(0, 590, 600, 25)]])
def test_a_message_never_lies_over_a_report(reported, covered, kept):
    reported.covered, reported.kept = covered, kept
    reported.one.show()
    reported.report.show()
    reported.resize(800, 690)

    one, report = map(reported.place_of, (reported.one, reported.report))
    assert not one.intersects(report)
    assert reported.read.geometry().contains(one | report)
