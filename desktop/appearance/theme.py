"""Themes: every colour of the window, by what it is for.

Colours are strings as Qt reads them, ``#rrggbb`` or, where what lies below shines
through, ``#aarrggbb``.  Light and dark are those of the design pictures; which theme
the author chose is not remembered here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

THEMES = ("light", "sepia", "dark")
"""The names of the themes, in the order a menu lists them."""

_WASH = "8c"
"""How much of a colour is seen in a wash, in two hexadecimal digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One set of colours.

    Attributes:
        name: One of ``THEMES``.
        is_dark: Whether the page is darker than its text.
        page: Behind the text.
        chrome: Behind bars and side panels.
        line: Hairlines, the outline of a button, the empty part of a progress bar.
        text: The story, and what is read first elsewhere.
        quiet: What is read second: counts, dates, section heads.
        accent: What is chosen, progress, links.
        accent_text: Text on ``accent``.
        selected: Behind the chosen row of a list.
        card: Behind a note.
        card_line: Around a note.
        caret: The text cursor.
        selection: Laid over selected text; translucent.
        band: Laid over the part of the overview that is in view; translucent.
        bar: Behind the bar that floats over the page; dark in every theme.
        bar_text: Text on ``bar``.
        bar_quiet: Quieter text on ``bar``.
        added: Text that came.
        added_wash: Under text that came; translucent.
        removed: Text that went.
        removed_wash: Under text that went; translucent.
        moved: The bar beside a paragraph that moved.
        error: What went wrong.
        washes: Under a passage, by the value of its ``Colour``; translucent, so that
            two of them blend.
        strong: Bars and marks, by the value of their ``Colour``.
        dots: The same colours as the light theme has them, bright enough for ``bar``.
    """

    name: str
    is_dark: bool
    page: str
    chrome: str
    line: str
    text: str
    quiet: str
    accent: str
    accent_text: str
    selected: str
    card: str
    card_line: str
    caret: str
    selection: str
    band: str
    bar: str
    bar_text: str
    bar_quiet: str
    added: str
    added_wash: str
    removed: str
    removed_wash: str
    moved: str
    error: str
    washes: Mapping[str, str]
    strong: Mapping[str, str]
    dots: Mapping[str, str]


def load_theme(name: str) -> Theme:
    """Return the theme called ``name``.

    Raises:
        ValueError: If there is no such theme.
    """
    if name not in THEMES:
        raise ValueError(f"there is no theme called {name!r}")
    colours = _read("note_colours")
    strong = {colour: hues[name] for colour, hues in colours.items()}
    return Theme(
        **_read(name),
        washes={colour: f"#{_WASH}{hue[1:]}" for colour, hue in strong.items()},
        strong=strong,
        dots={colour: hues["light"] for colour, hues in colours.items()},
    )


def _read(name: str) -> dict[str, Any]:
    file = resources() / "themes" / f"{name}.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def theme_for(setting: str, system_is_dark: bool) -> Theme:
    """Return the theme the author asked for.

    Args:
        setting: One of ``THEMES``; anything else follows the system.
        system_is_dark: Whether the desktop around the window is dark.
    """
    if setting in THEMES:
        return load_theme(setting)
    return load_theme("dark" if system_is_dark else "light")
