from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.annotations.kinds import Colour
from desktop.appearance.theme import load_theme
from desktop.panels.colour_dots import ColourDots


@pytest.fixture
def dots(qtbot):
    dots = ColourDots(load_theme("light"))
    qtbot.addWidget(dots)
    return dots


def names(dots):
    return [button.accessibleName() for button in dots.findChildren(QAbstractButton)]


def test_there_is_a_dot_for_every_colour(dots):
    assert names(dots) == ["Yellow", "Green", "Blue", "Pink", "Orange", "Purple"]


def test_a_dot_is_called_what_its_colour_means_to_the_author(dots):
    dots.show_meanings({"pink": "Typos", "green": ""})

    assert names(dots)[:4] == ["Yellow", "Green", "Blue", "Typos"]


def test_a_click_switches_a_colour_on(dots, qtbot):
    pink = dots.findChildren(QAbstractButton)[3]

    with qtbot.waitSignal(dots.changed, timeout=0):
        qtbot.mouseClick(pink, Qt.MouseButton.LeftButton)

    assert dots.chosen() == {Colour.PINK}


def test_setting_the_colours_is_no_change_by_the_author(dots, qtbot):
    with qtbot.assertNotEmitted(dots.changed):
        dots.show_chosen({Colour.BLUE, Colour.ORANGE})

    assert dots.chosen() == {Colour.BLUE, Colour.ORANGE}


def test_a_dot_is_drawn_in_its_colour(dots):
    yellow = dots.findChildren(QAbstractButton)[0]

    drawn = yellow.grab().toImage().pixelColor(12, 12)

    assert drawn.name() == load_theme("light").strong["yellow"]
