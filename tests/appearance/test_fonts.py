from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo

from desktop.appearance.fonts import (
    TEXT_FAMILY,
    UI_FAMILY,
    load_fonts,
    text_font,
    ui_font,
)


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def test_the_interface_is_set_in_the_font_brought_along():
    assert QFontInfo(ui_font()).family() == UI_FAMILY


def test_the_story_is_set_in_the_font_brought_along():
    assert QFontInfo(text_font()).family() == TEXT_FAMILY


@pytest.mark.parametrize("make", [ui_font, text_font])
def test_both_families_have_a_bold_face(make):
    font = make()
    font.setWeight(QFont.Weight.Bold)

    assert QFontInfo(font).styleName() == "Bold"


def test_the_story_has_a_true_italic():
    font = text_font()
    font.setItalic(True)

    assert QFontInfo(font).styleName() == "Italic"


def test_the_author_chooses_family_and_size():
    font = text_font("Roboto", 20.5)

    assert (font.family(), font.pointSizeF()) == ("Roboto", 20.5)


def test_the_interface_is_measured_in_pixels():
    assert ui_font(17).pixelSize() == 17
