"""The type and the colours a comparison is set in; all lengths in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from desktop.appearance.fonts import UI_SIZE, line_height, ui_font
from desktop.text.diff import Fate
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.typography.type_setting import TypeSetting
from desktop.typography.typesetter import Typesetter, coloured

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.comparison.cells import ChangeMark
    from desktop.storage.story.settings import Settings

_BLANK = LineLook(LineKind.BLANK)

_CAPTION_LEADING = 1.5

_LEAST_GAP = 0.27
"""Between two rows, in lines."""

_FINE = 0.55
"""How strong the wash is where only punctuation differs, of that under words."""

_STRONGER = 1.5
"""How many times as strong the wash is where the author is looking."""


class ComparisonStyle:
    """The author's type in the colours of a theme.

    Attributes:
        theme: The colours.
        setting: The type of the texts.
        line_height: From one baseline of the texts to the next.
        gap: Between two paragraphs, as on the page.
        fine_font: The font of captions and folds.
        fine_height: The height of a line in the fine font.
        quiet: How words are drawn that only show where others stand.
        selected: How selected words are drawn.
    """

    def __init__(self, settings: Settings, theme: Theme, zoom: int = 100) -> None:
        self.theme = theme
        self.setting = TypeSetting(settings, theme, zoom)
        self.line_height = round(self.setting.line_height)
        blank = self.setting.type_of(_BLANK).line_height
        # Rows stand apart even where paragraphs are told apart by their first lines.
        self.gap = round(max(blank, _LEAST_GAP * self.line_height))
        self.fine_font = ui_font(UI_SIZE - 1)
        self.fine_height = round(line_height(self.fine_font) * _CAPTION_LEADING)
        self.quiet = coloured(theme.quiet)
        self.selected = QTextCharFormat()
        self.selected.setBackground(QColor(theme.selection))
        self.selected.setForeground(QColor(theme.text))
        self._formats = {fate: self._format(fate) for fate in Fate}
        self._fine_formats = {fate: self._fine_format(fate) for fate in Fate}
        self._typesetter = Typesetter(self.setting, self.setting.column)

    def typesetter(self, width: float) -> Typesetter:
        """Return what sets the texts in columns that wide."""
        if self._typesetter.width != width:
            self._typesetter = Typesetter(self.setting, width)
        return self._typesetter

    def colour(self, fate: Fate) -> QColor:
        """Return the colour of words of that ``fate``."""
        names = {Fate.WENT: self.theme.removed, Fate.CAME: self.theme.added}
        return QColor(names.get(fate, self.theme.text))

    def wash(self, mark: ChangeMark, *, is_current: bool) -> QColor:
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

    def format(self, mark: ChangeMark) -> QTextCharFormat:
        """Return how words that went or came are drawn."""
        formats = self._fine_formats if mark.is_fine else self._formats
        return formats[mark.fate]

    def bold_fine_font(self) -> QFont:
        """Return the fine font, bold."""
        font = QFont(self.fine_font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _format(self, fate: Fate) -> QTextCharFormat:
        made = coloured(self.colour(fate))
        made.setFontStrikeOut(fate is Fate.WENT)
        made.setFontUnderline(fate is Fate.CAME)
        return made

    def _fine_format(self, fate: Fate) -> QTextCharFormat:
        made = QTextCharFormat()
        if fate is Fate.WENT:
            made = coloured(self.theme.quiet)
            made.setFontStrikeOut(True)
        made.setFontUnderline(fate is Fate.CAME)
        return made
