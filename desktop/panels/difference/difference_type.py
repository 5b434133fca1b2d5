"""The type and the colours a comparison is set in; all lengths in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat

from desktop.appearance.fonts import UI_SIZE, line_height, text_font, ui_font
from desktop.panels.difference.line_shapes import LineShape, shape_of
from desktop.text.diff import Fate
from desktop.text.line_look import LineKind, LineLook

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.panels.difference.cells import Mark
    from desktop.storage.settings import Settings

_BETWEEN = 0.54
"""The space between two paragraphs, in lines: as on the page."""

_CAPTION_LEADING = 1.5

_FINE = 0.55
"""How strong the wash is where only punctuation differs, of that under words."""

_BODY = LineLook(LineKind.BODY)

_STRONGER = 1.9
"""How many times as strong the wash is where the author is looking."""


class DifferenceType:
    """The author's type in the colours of a theme.

    Attributes:
        theme: The colours.
        font: The font of the texts.
        fine_font: That of captions and folds.
        column: How wide a column may be.
        line_height: From one baseline to the next.
        gap: Between two paragraphs.
        fine_height: The height of a line in the fine font.
        per_line: How many code points fill a column's line, on average.
        quiet: How words are drawn that only show where others stand.
        selected: How selected words are drawn.
    """

    def __init__(self, settings: Settings, theme: Theme, zoom: int = 100) -> None:
        self.theme = theme
        self.font = text_font(settings.text_family, settings.text_size * zoom / 100)
        self.fine_font = ui_font(UI_SIZE - 1)
        metrics = QFontMetricsF(self.font)
        self.column = round(metrics.horizontalAdvance("0") * settings.column_characters)
        self._spacing = settings.line_height
        self._shapes: dict[LineLook, LineShape] = {}
        self.line_height = self.shape_of(_BODY).line_height
        self.gap = round(self.line_height * _BETWEEN)
        fine = line_height(self.fine_font)
        self.fine_height = round(fine * _CAPTION_LEADING)
        self.per_line = max(1, settings.column_characters)
        self.quiet = QTextCharFormat()
        self.quiet.setForeground(QColor(theme.quiet))
        self.selected = QTextCharFormat()
        self.selected.setBackground(QColor(theme.selection))
        self._formats = {fate: self._format(fate) for fate in Fate}
        self._fine_formats = {fate: self._fine_format(fate) for fate in Fate}

    def shape_of(self, look: LineLook) -> LineShape:
        """Return how a paragraph that looks like ``look`` is set."""
        known = self._shapes.get(look)
        if known is None:
            known = self._shapes[look] = shape_of(look, self.font, self._spacing)
        return known

    def colour(self, fate: Fate) -> QColor:
        """Return the colour of words of that ``fate``."""
        names = {Fate.WENT: self.theme.removed, Fate.CAME: self.theme.added}
        return QColor(names.get(fate, self.theme.text))

    def wash(self, mark: Mark, *, is_current: bool) -> QColor:
        """Return what is laid under words that went or came.

        Args:
            mark: The words.
            is_current: Whether they are what the author is looking at.
        """
        went = mark.fate is Fate.WENT
        wash = QColor(self.theme.removed_wash if went else self.theme.added_wash)
        strength = (_STRONGER if is_current else 1.0) * (_FINE if mark.is_fine else 1.0)
        wash.setAlphaF(min(1.0, wash.alphaF() * strength))
        return wash

    def format(self, mark: Mark) -> QTextCharFormat:
        """Return how words that went or came are drawn."""
        formats = self._fine_formats if mark.is_fine else self._formats
        return formats[mark.fate]

    def _format(self, fate: Fate) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self.colour(fate))
        made.setFontStrikeOut(fate is Fate.WENT)
        return made

    def _fine_format(self, fate: Fate) -> QTextCharFormat:
        made = QTextCharFormat()
        if fate is Fate.WENT:
            made.setForeground(QColor(self.theme.quiet))
            made.setFontStrikeOut(True)
        return made

    def bold_fine_font(self) -> QFont:
        """Return the fine font, bold."""
        font = QFont(self.fine_font)
        font.setWeight(QFont.Weight.DemiBold)
        return font
