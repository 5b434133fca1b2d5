"""Themes: every colour of the window, by what it is for, and the style sheet of it.

Colours are strings as Qt reads them, ``#rrggbb`` or, where what lies below shines
through, ``#aarrggbb``.  Light and dark are those of the design pictures; which theme
the author chose is not remembered here.

In the sheets, ``resources/*.qss``, a placeholder is an at sign and a name: a colour of
the theme (``@accent``) or a size of type in pixels (``@ui_size``, ``@fine_size``,
``@small_size``).  Colours of notes are only ever drawn by hand.
"""

from __future__ import annotations

import json
import re
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QPalette

from desktop.paths import resources
from desktop.value import fields, replace, value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.appearance.system_look import SystemLook


THEMES = ("light", "sepia", "dark", "contrast-light", "contrast-dark")
"""The names of the themes, in the order a menu lists them.

The last two are for authors who need a high contrast: words have at least 7 : 1 to what
they stand on (WCAG 2.1, 1.4.6), lines and marks 4.5 : 1.
"""

DIMMED = 0.38
"""How much is left of what is dimmed, as another thing is in focus; the rest of it is
what lies below."""

_WASH = "8c"
"""How much of a colour is seen in a wash, in two hexadecimal digits."""


@value(kw_only=True)
class Theme:
    """One set of colours.

    Attributes:
        name: One of ``THEMES``.
        is_dark: Whether the page is darker than its text.
        page: Behind the text.
        chrome: Behind bars and side panels.
        line: Hairlines, the outline of a button.
        track: The empty part of a bar of progress, what a switch slides on.
        edge: Around what is chosen; grips of scroll bars, and marks that are to be seen
            but not looked at.
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
        bar_line: Around a tip, which has the colours of ``bar``.
        added: Text that came.
        added_wash: Under text that came; translucent.
        removed: Text that went.
        removed_wash: Under text that went; translucent.
        removed_over_wash: Text that went where a wash of a note lies there as well.
        moved: The bar beside a paragraph that moved.
        past: What is told in the past tense.
        present: What is told in the present tense.
        error: What went wrong.
        readers: One for each reader in turn; a letter on them is in ``page``.
        washes: Under a passage, by the value of its ``Colour``; translucent, so that
            two of them blend.
        strong: Bars and marks, by the value of their ``Colour``.
        ink: Lines, marks and edges that stand out from what is around them, by the
            value of their ``Colour``.
        dots: The same colours as the light theme has them, bright enough for ``bar``.
        is_contrast: Whether it has a high contrast.
        has_lines: Whether each colour of notes has a line of its own as well, see
            :mod:`desktop.appearance.colour_lines`.
    """

    name: str
    is_dark: bool
    page: str
    chrome: str
    line: str
    track: str
    edge: str
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
    bar_line: str
    added: str
    added_wash: str
    removed: str
    removed_wash: str
    removed_over_wash: str
    moved: str
    past: str
    present: str
    error: str
    readers: tuple[str, ...]
    washes: Mapping[str, str]
    strong: Mapping[str, str]
    ink: Mapping[str, str]
    dots: Mapping[str, str]
    is_contrast: bool = False
    has_lines: bool = False

    @property
    def look(self) -> str:
        """What tells it from others that look otherwise, as a word to be kept."""
        return "+".join((self.name, "lines")) if self.has_lines else self.name


def load_theme(name: str) -> Theme:
    """Return the theme called ``name``.

    Raises:
        ValueError: If there is no such theme.
    """
    if name not in THEMES:
        raise ValueError(f"there is no theme called {name!r}")
    notes, plain = _read("note_colours"), _read(name)
    strong = {colour: found["strong"][name] for colour, found in notes.items()}
    return Theme(
        **plain | {"readers": tuple(plain["readers"])},
        washes={colour: f"#{_WASH}{hue[1:]}" for colour, hue in strong.items()},
        strong=strong,
        ink={colour: found["ink"][name] for colour, found in notes.items()},
        dots={colour: found["strong"]["light"] for colour, found in notes.items()},
    )


def _read(name: str) -> dict[str, Any]:
    file = resources() / "themes" / f"{name}.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def theme_for(setting: str, system: SystemLook, lines: str = "contrast") -> Theme:
    """Return the theme the author asked for.

    Args:
        setting: One of ``THEMES``; anything else follows the system.
        system: What the desktop around the window looks like.
        lines: When colours of notes have lines of their own: ``always``, ``never``, or
            anything else with a high contrast.
    """
    name = setting
    if setting not in THEMES:
        name = "dark" if system.is_dark else "light"
        name = f"contrast-{name}" if system.has_contrast else name
    theme = load_theme(name)
    is_told = {"always": True, "never": False}.get(lines, theme.is_contrast)
    return replace(theme, has_lines=is_told)


PANEL_SHEET, CARD_SHEET = "style.qss", "margin.qss"
"""The sheets of bars and panels, and of the cards in the margin."""
_SHEETS = (PANEL_SHEET, CARD_SHEET, "screens.qss")
_PLACEHOLDER = re.compile(r"@(\w+)")
_USUAL = 100


def style_sheet(theme: Theme, ui_size: int) -> str:
    """Return the style sheet of the whole window.

    Args:
        theme: Where the colours come from.
        ui_size: The size of the interface's text, in pixels.

    Raises:
        ValueError: If a sheet names something that is neither colour nor size.
    """
    # Sheets name pictures by ``icons:``; a path in them would have to be escaped.
    QDir.setSearchPaths("icons", [str(resources() / "icons")])
    return _filled(_SHEETS, _values(theme, ui_size))


def zoomed_sheet(name: str, theme: Theme, ui_size: int, zoom: int) -> str:
    """Return what a part of the window has besides, to be as large as the page.

    Args:
        name: ``PANEL_SHEET`` or ``CARD_SHEET``.
        theme: Where the colours come from.
        ui_size: The usual size of the interface's text, in pixels.
        zoom: Per cent of the usual size; hairlines stay as they are.
    """
    if zoom == _USUAL:
        return ""
    source = _filled(("zoomed.qss", name), _values(theme, ui_size))
    return re.sub(r"\b(\d+)px\b", partial(_zoomed, zoom=zoom), source)


def _filled(names: Sequence[str], values: Mapping[str, str]) -> str:
    def value(placeholder: re.Match[str]) -> str:
        name = placeholder[1]
        if name not in values:
            raise ValueError(f"the style sheet asks for an unknown @{name}")
        return values[name]

    sheets = [resources() / name for name in names]
    source = "\n".join(s.read_text(encoding="utf-8") for s in sheets if s.is_file())
    return _PLACEHOLDER.sub(value, source)


def _zoomed(length: re.Match[str], *, zoom: int) -> str:
    pixels = int(length[1])
    return f"{round(pixels * zoom / _USUAL) if pixels > 1 else pixels}px"


def palette(theme: Theme) -> QPalette:
    """Return ``theme`` as a palette, for what no style sheet reaches."""
    colours = QPalette()
    for role, colour in _roles(theme).items():
        colours.setColor(role, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        colours.setColor(off, role, QColor(theme.quiet))
    return colours


def _values(theme: Theme, ui_size: int) -> dict[str, str]:
    values = {"ui_size": f"{ui_size}px"}
    values["fine_size"] = f"{ui_size - 1}px"
    values["small_size"] = f"{max(ui_size - 2, 9)}px"
    for field in fields(theme):
        colour = getattr(theme, field.name)
        if isinstance(colour, str):
            values[field.name] = colour
    return values


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.chrome,
        role.WindowText: theme.text,
        role.Base: theme.page,
        role.AlternateBase: theme.chrome,
        role.Text: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Button: theme.chrome,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.Light: theme.page,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.quiet,
        role.Shadow: theme.line,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.bar,
        role.ToolTipText: theme.bar_text,
    }
