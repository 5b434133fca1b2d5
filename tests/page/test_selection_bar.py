from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QTextEdit

from desktop.annotations.kinds import Colour, Kind
from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.page.selection_bar import SelectionBar

VIEW = QRect(0, 0, 800, 600)


@pytest.fixture
def page(qtbot):
    load_fonts()
    page = QTextEdit()
    qtbot.addWidget(page)
    page.resize(800, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    return page


@pytest.fixture
def bar(page):
    bar = SelectionBar(load_theme("light"), page)
    bar.show_at(QRect(100, 300, 200, 30), VIEW)
    return bar


def button(bar, name):
    buttons = bar.findChildren(QAbstractButton)
    return next(b for b in buttons if b.accessibleName() == name)


@pytest.mark.parametrize("colour", list(Colour))
def test_a_dot_highlights_in_its_colour(bar, qtbot, colour):
    dot = button(bar, f"Highlight in {colour.value}")

    with qtbot.waitSignal(bar.colour_chosen, timeout=0) as chosen:
        qtbot.mouseClick(dot, Qt.MouseButton.LeftButton)

    assert chosen.args == [colour]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Note", Kind.NOTE),
        ("Question", Kind.QUESTION),
        ("Suggest", Kind.SUGGESTION),
    ],
)
def test_a_button_makes_its_kind_of_note(bar, qtbot, name, kind):
    with qtbot.waitSignal(bar.kind_chosen, timeout=0) as chosen:
        qtbot.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)

    assert chosen.args == [kind]


def test_words_are_inserted_with_a_button_of_its_own(bar, qtbot):
    with qtbot.waitSignal(bar.insertion_wanted, timeout=0):
        qtbot.mouseClick(button(bar, "Insert here"), Qt.MouseButton.LeftButton)


def test_a_dot_says_what_its_colour_means(bar):
    bar.show_keys({"highlight-pink": "4"})
    bar.show_meanings({"pink": "spelling"})

    assert button(bar, "Highlight in pink: spelling").toolTip().endswith("(4)")


def test_the_bar_stands_above_the_selection(bar):
    assert bar.geometry().bottom() < 300


def test_without_room_above_the_bar_stands_below(bar):
    bar.show_at(QRect(100, 10, 200, 30), VIEW)

    assert bar.geometry().top() >= 40


def test_the_bar_goes_away_when_the_selection_leaves_no_room(bar):
    bar.show_at(QRect(0, -50, 800, 900), VIEW)

    assert not bar.isVisible()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=200,
)
@given(
    st.builds(
        QRect,
        st.integers(-300, 900),
        st.integers(-700, 700),
        st.integers(1, 900),
        st.integers(1, 900),
    )
)
def test_the_bar_never_covers_the_selection_and_stays_inside(bar, selection):
    bar.show_at(selection, VIEW)

    assert bar.isHidden() or VIEW.contains(bar.geometry())
    assert bar.isHidden() or not bar.geometry().intersects(selection)


def test_the_bar_never_takes_the_focus(bar, page, qtbot):
    qtbot.mouseClick(button(bar, "Note"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)

    assert page.hasFocus()


def test_the_bar_draws_itself(bar):
    assert bar.grab().toImage().pixelColor(3, 15).name() == load_theme("light").bar
