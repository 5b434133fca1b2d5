"""The type, the colours and the measures of a card."""

from __future__ import annotations

from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont

from desktop.appearance.fonts import UI_SIZE, line_height, ui_font
from desktop.value import value

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme

BAR = 3
"""The width of the coloured bar, in pixels."""
CORNER = 8
"""The radius of a card's corners, in pixels."""
LEFT, RIGHT = 15, 13
"""From a card's edges to its text, in pixels."""
INSET = 6
"""From the edges of a field to its words, in pixels: a hairline and some air."""
TOP, BOTTOM = 10, 10
"""From a card's edges to its first and last line, in pixels."""
BELOW_HEADER = 2
"""Between the header and what follows, in pixels."""
BETWEEN = 6
"""Between two parts of a card, such as words and buttons, in pixels."""

_LEADING = 1.44
"""The distance of two baselines, in sizes of the type."""


@value(slots=False)
class CardStyle:
    """How cards look: a theme, and the size of their type in pixels."""

    theme: Theme
    ui_size: int = UI_SIZE

    @cached_property
    def words_font(self) -> QFont:
        """The font of what the author wrote."""
        return ui_font(self.ui_size)

    @cached_property
    def fine_font(self) -> QFont:
        """The font of tags, names, dates and old wordings."""
        return ui_font(self.ui_size - 1)

    @cached_property
    def title_font(self) -> QFont:
        """The font of the kind of note."""
        font = ui_font(self.ui_size - 1)
        font.setWeight(QFont.Weight.Bold)
        return font

    @cached_property
    def line_height(self) -> float:
        """The distance of two baselines of the author's words, in pixels."""
        return self.ui_size * _LEADING

    @cached_property
    def fine_line_height(self) -> float:
        """The distance of two baselines of fine print, in pixels."""
        return (self.ui_size - 1) * _LEADING

    @cached_property
    def header_height(self) -> int:
        """The height of the line with title and date, in pixels."""
        return max(ceil(self.fine_line_height), line_height(self.title_font))

    @cached_property
    def text(self) -> QColor:
        """The colour of what is read first."""
        return QColor(self.theme.text)

    @cached_property
    def quiet(self) -> QColor:
        """The colour of what is read second."""
        return QColor(self.theme.quiet)

    @cached_property
    def accent(self) -> QColor:
        """The colour of tags, and of the chosen card's edge."""
        return QColor(self.theme.accent)

    @cached_property
    def added(self) -> QColor:
        """The colour of a wording that is proposed."""
        return QColor(self.theme.added)

    @cached_property
    def removed(self) -> QColor:
        """The colour of words that went, or are to go."""
        return QColor(self.theme.removed)

    def bar(self, colour: str) -> QColor:
        """Return the colour of the bar for notes of that ``colour``."""
        return QColor(self.theme.strong.get(colour, self.theme.quiet))
