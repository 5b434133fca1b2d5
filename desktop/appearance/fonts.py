"""Fonts: the three families Reread brings along, and the fonts made from them.

Every machine shows the same page, whatever fonts it has.  Two families are two variable
fonts each, upright and italic, whose weights are instances of them; the third, for eyes
that take letters for one another, is four plain ones (docs/decisions/0025).
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from math import ceil
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics

from desktop.system.here import SYSTEM
from desktop.wording.translation import translate

UI_FAMILY = "Roboto"
"""The family of menus, panels and notes."""

TEXT_FAMILY = "Source Serif 4"
"""The family of the story, until the author chooses another."""

CLEAR_FAMILY = "Atkinson Hyperlegible"
"""A family of the story whose letters are hard to take for one another."""

EASY_FAMILIES = ("OpenDyslexic", "OpenDyslexic3", "Lexend", "Lexend Deca", "Andika")
"""Families made for readers with dyslexia or those who learn to read, which a system
may have."""

CODE_FAMILIES = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]
"""The families of code in a Markdown story: the first that the system has."""

CODE_SCALE = 0.85
"""The size of code among words, in sizes of these: its letters are wide."""

UI_SIZE = 13
"""The size of the interface's text, in pixels."""

_LEADING = 1.32
"""The height of a line of the interface, in sizes of the text."""

_WORDS_APART = 4 / 3
"""How much further words are apart, for each pixel between letters: in WCAG 2.1,
1.4.12, these are 0.16 and 0.12 of the size."""

_PACKAGES = (
    *("fontpkg_roboto", "fontpkg_source_serif_4"),
    "fontpkg_atkinson_hyperlegible",
)


@cache
def load_fonts() -> None:
    """Make the families known to Qt; needs a ``QGuiApplication``, before any window.

    A file that is missing or damaged is left out: Qt then takes a family that the
    system has.
    """
    paths = [path for package in _PACKAGES for path in _files_of(package)]
    if SYSTEM.add_fonts(paths):
        # Has Qt listed the fonts already, it does so again; nothing is loaded by now.
        QFontDatabase.removeAllApplicationFonts()
        return
    for path in paths:
        QFontDatabase.addApplicationFont(str(path))


def _files_of(package: str) -> list[Path]:
    spec = find_spec(package)
    folders = (spec and spec.submodule_search_locations) or ()
    with suppress(OSError):
        return sorted(path for f in folders for path in Path(f, "files").glob("*.ttf"))
    return []


def ui_font(size: int = UI_SIZE) -> QFont:
    """Return the font of the interface, ``size`` pixels high."""
    font = QFont(UI_FAMILY)
    font.setPixelSize(size)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font


def magnification(font: QFont) -> float:
    """Return how many times as large as usual the interface's text in ``font`` is."""
    return QFontInfo(font).pixelSize() / UI_SIZE


def line_height(font: QFont) -> int:
    """Return how high a line of the interface in ``font`` is, in pixels.

    Roboto's own metrics hold its letters and no air.
    """
    airy = ceil(QFontInfo(font).pixelSize() * _LEADING)
    return max(airy, QFontMetrics(font).height())


def missing_words(family: str) -> str:
    """Return that the system has no such family, as a sentence; empty if it has."""
    found = QFontInfo(text_font(family)).family()
    # The name may end in that of a foundry: Helvetica [Adobe].
    if found.casefold() == family.partition(" [")[0].casefold():
        return ""
    return translate(
        "“{family}” is not on this machine; the page is in “{found}”.",
        family=family,
        found=found,
    )


def text_font(family: str = TEXT_FAMILY, size: float = 14.25) -> QFont:
    """Return the font of the story, ``size`` points high.

    Glyphs keep their true widths, so that a line breaks at the same word at any
    zoom and on any screen.
    """
    font = QFont(family)
    if family != TEXT_FAMILY:  # for when the system has no such family any more
        font.setFamilies([family, TEXT_FAMILY])
    font.setPointSizeF(size)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def spaced(font: QFont, share: float) -> QFont:
    """Return ``font`` with letters further apart by that share of its size, and words.

    Words keep clear of one another by more than letters do, or they would run together.
    """
    if share:
        pixels = QFontInfo(font).pixelSize() * share
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels)
        font.setWordSpacing(pixels * _WORDS_APART)
    return font
