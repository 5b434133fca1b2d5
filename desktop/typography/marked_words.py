"""Words that went and came, as cards and lists show them: struck out, underlined.

They have a shape besides their colour, so that nobody needs to tell the colours apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from desktop.session.story.offsets import len_utf16
from desktop.text.diff import Fate
from desktop.typography.typesetter import coloured, format_range

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.appearance.theme import Theme
    from desktop.text.diff import Words


def marked_words(
    words: Iterable[Words], theme: Theme, *, is_done: bool = False
) -> tuple[str, list[QTextLayout.FormatRange]]:
    """Return what is read of ``words``, and how they are drawn in it.

    Args:
        words: Some words, and what became of each.
        theme: The colours.
        is_done: Whether they wait for nobody: they are quiet, and struck out still.
    """
    text, ranges = "", list[QTextLayout.FormatRange]()
    for each in words:
        made = mark_of(each.fate, theme, is_done=is_done)
        start = len_utf16(text)
        text += each.text
        ranges.append(format_range(start, len_utf16(each.text), made))
    return text, ranges


def mark_of(fate: Fate, theme: Theme, *, is_done: bool = False) -> QTextCharFormat:
    """Return how words of that ``fate`` are drawn."""
    names = {Fate.WENT: theme.removed, Fate.CAME: theme.added, Fate.KEPT: theme.quiet}
    made = coloured(QColor(theme.quiet if is_done else names[fate]))
    made.setFontStrikeOut(fate is Fate.WENT)
    made.setFontUnderline(fate is Fate.CAME)
    return made
