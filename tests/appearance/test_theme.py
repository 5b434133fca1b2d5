from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop.annotations.kinds import Colour
from desktop.appearance.system_look import SystemLook
from desktop.appearance.theme import (
    CARD_SHEET,
    THEMES,
    load_theme,
    palette,
    style_sheet,
    theme_for,
    zoomed_sheet,
)
from desktop.value import fields, replace


@pytest.fixture(params=THEMES)
def theme(request):
    return load_theme(request.param)


def test_every_colour_is_one_that_qt_can_read(theme):
    names = [f.name for f in fields(theme) if f.name != "name"]
    plain = [getattr(theme, n) for n in names if isinstance(getattr(theme, n), str)]
    families = (theme.washes, theme.strong, theme.ink, theme.dots)
    noted = [colour for family in families for colour in family.values()]
    every = [*plain, *noted, *theme.readers]

    assert all(QColor.isValidColorName(colour) for colour in every)


def test_a_theme_has_all_colours_for_notes(theme):
    names = {colour.value for colour in Colour}

    families = (theme.washes, theme.strong, theme.ink, theme.dots)

    assert all(set(family) == names for family in families)


@pytest.mark.parametrize("colour", Colour)
def test_a_wash_is_the_colour_itself_let_shine_through(theme, colour):
    wash, strong = (
        QColor(theme.washes[colour.value]),
        QColor(theme.strong[colour.value]),
    )

    assert wash.alpha() == 0x8C
    assert wash.rgb() & 0xFFFFFF == strong.rgb() & 0xFFFFFF


def test_a_dark_theme_says_so(theme):
    page, text = QColor(theme.page), QColor(theme.text)

    assert theme.is_dark == (page.lightness() < text.lightness())


def test_a_theme_is_a_value(theme):
    assert theme == replace(load_theme(theme.name))


def test_an_unknown_theme_is_refused():
    with pytest.raises(ValueError, match="no theme called 'neon'"):
        load_theme("neon")


@pytest.mark.parametrize(
    ("setting", "system_is_dark", "name"),
    [
        pytest.param("light", True, "light", id="chosen-light"),
        pytest.param("sepia", True, "sepia", id="chosen-sepia"),
        pytest.param("dark", False, "dark", id="chosen-dark"),
        pytest.param("system", False, "light", id="system-light"),
        pytest.param("system", True, "dark", id="system-dark"),
        pytest.param("from a later version", True, "dark", id="unknown"),
    ],
)
def test_the_theme_is_the_authors_or_the_systems(setting, system_is_dark, name):
    assert theme_for(setting, SystemLook(is_dark=system_is_dark)).name == name


@pytest.mark.parametrize(
    ("setting", "is_dark", "name"),
    [
        pytest.param("system", False, "contrast-light", id="light"),
        pytest.param("system", True, "contrast-dark", id="dark"),
        pytest.param("sepia", False, "sepia", id="chosen"),
    ],
)
def test_a_system_of_high_contrast_is_followed(setting, is_dark, name):
    system = SystemLook(is_dark=is_dark, has_contrast=True)

    assert theme_for(setting, system).name == name


@pytest.mark.parametrize(
    ("setting", "lines", "has_lines"),
    [
        pytest.param("light", "contrast", False, id="usual"),
        pytest.param("contrast-light", "contrast", True, id="high-contrast"),
        pytest.param("light", "always", True, id="wanted"),
        pytest.param("contrast-dark", "never", False, id="not-wanted"),
    ],
)
def test_colours_have_lines_with_a_high_contrast_or_as_is_wanted(
    setting, lines, has_lines
):
    assert theme_for(setting, SystemLook(), lines).has_lines == has_lines


def test_with_lines_a_theme_looks_otherwise():
    without = theme_for("light", SystemLook(), "never")
    with_lines = theme_for("light", SystemLook(), "always")

    assert without.name == with_lines.name
    assert without.look != with_lines.look


LIGHT = load_theme("light")


@pytest.fixture
def sheets(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.appearance.theme.resources", lambda: tmp_path)
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

    assert style_sheet(LIGHT, 15) == filled


def test_the_margins_sheet_comes_after_the_rest(sheets):
    (sheets / "style.qss").write_text("first", encoding="utf-8")
    (sheets / "margin.qss").write_text("second", encoding="utf-8")

    assert style_sheet(LIGHT, 13) == "first\nsecond"


def test_an_unknown_placeholder_is_refused(sheets):
    (sheets / "style.qss").write_text("color: @texte;", encoding="utf-8")

    with pytest.raises(ValueError, match="unknown @texte"):
        style_sheet(LIGHT, 13)


def test_small_type_never_gets_too_small_to_read(sheets):
    (sheets / "style.qss").write_text("@small_size", encoding="utf-8")

    assert style_sheet(LIGHT, 9) == "9px"


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_has_the_colours_of_the_theme(qapp, name):
    theme = load_theme(name)

    colours = palette(theme)

    assert colours.color(QPalette.ColorRole.Base).name() == theme.page
    assert colours.color(QPalette.ColorRole.Text).name() == theme.text
    disabled = colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name() == theme.quiet


def test_what_is_larger_has_larger_lengths_but_hairlines(sheets):
    (sheets / "margin.qss").write_text("padding: 4px 1px; font-size: @fine_size;")

    sheet = zoomed_sheet(CARD_SHEET, LIGHT, 13, 150)

    assert sheet == "padding: 6px 1px; font-size: 18px;"


def test_at_the_usual_size_nothing_is_said_besides():
    assert zoomed_sheet(CARD_SHEET, LIGHT, 13, 100) == ""


def seen_in(box):
    """Return the colours in the box of a button, by how often each is there."""
    box.resize(box.sizeHint())
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(
        QStyle.SubElement.SE_CheckBoxIndicator, option, box
    )
    picture = box.grab(place).toImage()
    every = product(range(picture.width()), range(picture.height()))
    return Counter(picture.pixelColor(x, y).name() for x, y in every)


@pytest.mark.parametrize("name", THEMES)
def test_a_checked_box_has_the_colours_of_the_theme_and_a_tick(qtbot, name):
    theme = load_theme(name)
    box = QCheckBox("goes along")
    box.setStyleSheet(style_sheet(theme, 13))
    qtbot.addWidget(box)
    unchecked = seen_in(box)
    box.setChecked(True)
    checked = seen_in(box)

    assert unchecked.most_common(1)[0][0] == theme.card
    assert unchecked[theme.quiet] >= 40
    assert checked.most_common(1)[0][0] == theme.accent
    assert checked[theme.accent_text] >= 3
