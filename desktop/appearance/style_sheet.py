"""The style sheet: ``resources/*.qss`` with the colours of a theme filled in.

A placeholder is an at sign and a name: a colour of the theme (``@accent``) or a size
of type in pixels (``@ui_size``, ``@fine_size``, ``@small_size``).  Colours of notes are
only ever drawn by hand.
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from desktop.paths import resources

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

_SHEETS = ("style.qss", "margin.qss", "screens.qss")
_PLACEHOLDER = re.compile(r"@(\w+)")


def style_sheet(theme: Theme, ui_size: int) -> str:
    """Return the style sheet of the whole window.

    Args:
        theme: Where the colours come from.
        ui_size: The size of the interface's text, in pixels.

    Raises:
        ValueError: If a sheet names something that is neither colour nor size.
    """
    values = _values(theme, ui_size)

    def value(placeholder: re.Match[str]) -> str:
        name = placeholder[1]
        if name not in values:
            raise ValueError(f"the style sheet asks for an unknown @{name}")
        return values[name]

    sheets = [resources() / name for name in _SHEETS]
    source = "\n".join(s.read_text(encoding="utf-8") for s in sheets if s.is_file())
    return _PLACEHOLDER.sub(value, source)


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
