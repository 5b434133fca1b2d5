"""Fonts: the two families Reread brings along, and the fonts made from them.

Every machine shows the same page, whatever fonts it has.  Only the faces that are
used are loaded: each costs a millisecond at the start.
"""

from __future__ import annotations

from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase

UI_FAMILY = "Roboto"
"""The family of menus, panels and notes."""

TEXT_FAMILY = "Source Serif Pro"
"""The family of the story, until the author chooses another."""

UI_SIZE = 13
"""The size of the interface's text, in pixels."""

_FACES = {
    "font_roboto": ("Regular", "Italic", "Medium", "Bold"),
    "font_source_serif_pro": ("Regular", "It", "Bold", "BoldIt"),
}
_FILES = {"font_roboto": "Roboto", "font_source_serif_pro": "SourceSerifPro"}


def load_fonts() -> None:
    """Make both families known to Qt; needs a ``QGuiApplication``.

    A face that cannot be read is left out: Qt then takes one that comes close.
    """
    for package, faces in _FACES.items():
        with as_file(files(package) / "files") as folder:
            for face in faces:
                file = folder / f"{_FILES[package]}-{face}.ttf"
                QFontDatabase.addApplicationFont(str(file))


def ui_font(size: int = UI_SIZE) -> QFont:
    """Return the font of the interface, ``size`` pixels high."""
    font = QFont(UI_FAMILY)
    font.setPixelSize(size)
    return font


def text_font(family: str = TEXT_FAMILY, size: float = 14.5) -> QFont:
    """Return the font of the story, ``size`` points high.

    Glyphs keep their true widths, so that a line breaks at the same word at any
    zoom and on any screen.
    """
    font = QFont(family)
    font.setPointSizeF(size)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font
