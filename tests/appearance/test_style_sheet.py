from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from desktop.appearance.style_sheet import palette, style_sheet
from desktop.appearance.theme import THEMES, load_theme


@pytest.fixture
def sheets(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.appearance.style_sheet.resources", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", THEMES)
def test_every_placeholder_of_our_own_sheets_is_filled_in(name):
    sheet = style_sheet(load_theme(name), 13)

    assert sheet
    assert "@" not in sheet


@pytest.mark.parametrize(
    ("source", "filled"),
    [
        ("color: @text;", "color: #25221d;"),
        ("font-size: @ui_size;", "font-size: 15px;"),
        ("font-size: @fine_size;", "font-size: 14px;"),
        ("font-size: @small_size;", "font-size: 13px;"),
        ("border: @card_line @card;", "border: #e4dfd3 #fbf9f4;"),
    ],
)
def test_a_placeholder_becomes_a_colour_or_a_size(sheets, source, filled):
    (sheets / "style.qss").write_text(source, encoding="utf-8")

    assert style_sheet(load_theme("light"), 15) == filled


def test_the_margins_sheet_comes_after_the_rest(sheets):
    (sheets / "style.qss").write_text("first", encoding="utf-8")
    (sheets / "margin.qss").write_text("second", encoding="utf-8")

    assert style_sheet(load_theme("light"), 13) == "first\nsecond"


def test_an_unknown_placeholder_is_refused(sheets):
    (sheets / "style.qss").write_text("color: @texte;", encoding="utf-8")

    with pytest.raises(ValueError, match="unknown @texte"):
        style_sheet(load_theme("light"), 13)


def test_small_type_never_gets_too_small_to_read(sheets):
    (sheets / "style.qss").write_text("@small_size", encoding="utf-8")

    assert style_sheet(load_theme("light"), 9) == "9px"


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_has_the_colours_of_the_theme(qapp, name):
    theme = load_theme(name)

    colours = palette(theme)

    assert colours.color(QPalette.ColorRole.Base).name() == theme.page
    assert colours.color(QPalette.ColorRole.Text).name() == theme.text
    disabled = colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name() == theme.quiet
