"""What eyes and hands of all kinds need of the window: size, lines, contrast."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QToolButton

from desktop.annotations.kinds import Colour, Kind
from desktop.appearance.fonts import load_fonts, ui_font
from desktop.margin.note_mark import NoteMark
from desktop.widgets.row_list import LEAST_TARGET

BESIDE_ANOTHER = (NoteMark, QToolButton)
"""What does the same as another target that is large: a highlight's bar stands beside
its passage, and what is in a field of words belongs to the field."""

WORDS = ("ferry", "Ines", "landing", "late", "gulls", "morning")


def small_targets():
    """Return what can be pressed and is too small, of all windows."""
    return {
        (type(each).__name__, each.objectName(), each.width(), each.height())
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
        for kind in (QAbstractButton, QComboBox)
        for each in window.findChildren(kind)
        if each.isVisible() and not isinstance(each, BESIDE_ANOTHER)
        if min(each.width(), each.height()) < LEAST_TARGET
    }


@pytest.fixture(autouse=True)
def usual_size(qapp):
    """The size of the interface's words as it is on the screen."""
    load_fonts()
    before = qapp.font()
    qapp.setFont(ui_font())
    yield
    qapp.setFont(before)


@pytest.fixture
def noted(writer):
    """A story with a highlight of each colour."""
    marking = writer.screen.story.marking
    for words, colour in zip(WORDS, Colour, strict=True):
        marking.add(Kind.HIGHLIGHT, writer.span(words), colour=colour)
    writer.settle()
    return writer


@pytest.mark.parametrize("mode", ["reread", "revise", "compare", "all-notes"])
def test_what_is_pressed_is_large_enough_in_every_mode(noted, mode):
    noted.call("next-note")
    noted.call("all-notes" if mode == "all-notes" else f"mode-{mode}")
    noted.settle()

    assert not small_targets()


@pytest.mark.parametrize("page", ["page", "appearance", "writing", "quick"])
def test_what_is_pressed_in_the_preferences_is_large_enough(writer, page):
    writer.app.show_preferences(page)
    writer.settle()

    assert not small_targets()


def inks_seen(writer):
    """Return which colours' inks are on the page."""
    image = writer.page.viewport().grab().toImage()
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = set(image.constBits().cast("I"))
    theme = writer.window.theme
    return {name for name, ink in theme.ink.items() if QColor(ink).rgb() in seen}


def test_lines_tell_each_colour_on_the_page_from_the_key_on_until_it_comes_again(noted):
    before = inks_seen(noted)

    noted.press("Ctrl+Shift+F3")
    told = inks_seen(noted)
    noted.press("Ctrl+Shift+F3")

    assert not before
    assert told == {colour.value for colour in Colour}
    assert not inks_seen(noted)


def test_with_a_high_contrast_the_lines_are_there_by_themselves(noted):
    noted.press("Ctrl+Shift+F5")

    assert noted.window.theme.name == "contrast-dark"
    assert inks_seen(noted) == {colour.value for colour in Colour}


def test_lines_are_seen_again_when_the_story_is_opened_again(noted):
    noted.press("Ctrl+Shift+F3")
    noted.reopen()

    assert inks_seen(noted) == {colour.value for colour in Colour}
