"""The type of a story and its notes on paper: fonts, line heights and colours.

A theme of paper is the light one on white, in black, or all of it in greys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextCharFormat,
)

from desktop.appearance.fonts import UI_FAMILY, text_font, ui_font
from desktop.appearance.theme import load_theme
from desktop.printing.page_choices import PIXELS_PER_INCH
from desktop.session.story.ready_text import is_loose
from desktop.storage.story.settings import Settings
from desktop.typography.type_setting import LineType, TypeSetting
from desktop.value import fields, replace

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.printing.page_choices import PageChoices

_POINTS = 72
_USUAL = 100
_NOTE_SHARE, _LEAST_NOTE, _MOST_NOTE = 0.76, 7.5, 9.0
"""The size of the type of notes, in sizes of the story's, and its limits in points."""
_NOTE_SPACING = 1.38
_NUMBER_SHARE = 0.62
_PAPER: dict[str, Any] = {
    "page": "#ffffff",
    "card": "#ffffff",
    "text": "#000000",
    "quiet": "#57534b",
    "line": "#d5d0c5",
    "card_line": "#cfc9bc",
    "chrome": "#f4f2ec",
}


def paper_theme(*, is_coloured: bool) -> Theme:
    """Return the colours on paper."""
    theme = replace(load_theme("light"), **_PAPER)
    return theme if is_coloured else _in_greys(theme)


def _in_greys(theme: Theme) -> Theme:
    return replace(
        theme,
        **{each.name: _grey_of(getattr(theme, each.name)) for each in fields(theme)},
    )


def _grey_of(held: Any) -> Any:
    """Return a colour, or several, as bright as before; anything else as it is."""
    if isinstance(held, str) and held.startswith("#"):
        colour = QColor(held)
        grey = round(0.299 * colour.red() + 0.587 * colour.green())
        grey = min(grey + round(0.114 * colour.blue()), 255)
        made = QColor(grey, grey, grey, colour.alpha())
        has_alpha = colour.alpha() < 255
        form = QColor.NameFormat.HexArgb if has_alpha else QColor.NameFormat.HexRgb
        return made.name(form)
    if isinstance(held, tuple):
        return tuple(map(_grey_of, held))
    if isinstance(held, dict):
        return {name: _grey_of(each) for name, each in held.items()}
    return held


def family_of(choices: PageChoices) -> str:
    """Return the first of the chosen typefaces that the system has."""
    for family in choices.families:
        if QFontInfo(QFont(family)).family().casefold() == family.casefold():
            return family
    return choices.families[-1]


class PageType:
    """The type of a story and its notes.

    Attributes:
        theme: The colours.
        setting: The type of the story.
        note_font: The font of notes.
        note: A line of a note's words.
        head: The first line of a note.
        quote: Words of the story, quoted in a note.
        number: How the number of a note stands behind its passage.
        added: How words are set that a suggestion would add.
        struck: The same of words that would go.
        small: The line at the head of a page.
    """

    def __init__(self, choices: PageChoices, text: str) -> None:
        """Work the type out.

        Args:
            choices: What the author chose.
            text: The story, which tells whether it leaves blank lines.
        """
        self.theme = theme = paper_theme(is_coloured=choices.is_coloured)
        self.setting = TypeSetting(
            Settings(
                text_family=family_of(choices),
                text_size=choices.size,
                line_height=choices.line_spacing,
                paragraphs="indented" if choices.is_indented else "story",
            ),
            theme,
            round(_USUAL * PIXELS_PER_INCH / _dots_per_inch()),
            is_loose=is_loose(text),
        )
        points = min(max(choices.size * _NOTE_SHARE, _LEAST_NOTE), _MOST_NOTE)
        size = round(points / _POINTS * PIXELS_PER_INCH)
        self.note_font = ui_font(size)
        self.note_font.setHintingPreference(
            QFont.HintingPreference.PreferVerticalHinting
        )
        self.note_height = float(round(size * _NOTE_SPACING))
        self.note = self.note_type(theme.text)
        self.quiet_note = self.note_type(theme.quiet)
        self.head = self.note_type(theme.text)
        quoted = text_font(size=points)
        quoted.setPixelSize(size)
        quoted.setItalic(True)
        self.quote = self.note_type(theme.text, quoted)
        self.bold = QTextCharFormat()
        self.bold.setFontWeight(QFont.Weight.Bold)
        self.quiet = self._coloured(theme.quiet)
        self.number = self._number()
        self.added = self._coloured(theme.added)
        self.added.setFontUnderline(True)
        self.struck = self._coloured(theme.removed)
        self.struck.setFontStrikeOut(True)
        self.small = ui_font(size)

    @property
    def body(self) -> LineType:
        """How a plain paragraph of the story is set."""
        return self.setting.body

    def note_type(
        self,
        colour: str,
        font: QFont | None = None,
        *,
        before: float = 0.0,
        after: float = 0.0,
    ) -> LineType:
        """Return how a line of a note is set.

        Args:
            colour: Its colour.
            font: Its font; that of notes if left out.
            before: Space above it.
            after: Space below it.
        """
        font = font or self.note_font
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(colour))
        metrics, height = QFontMetricsF(font), self.note_height
        baseline = (height - metrics.height()) / 2 + metrics.ascent()
        return LineType(height, baseline, before, after, form)

    def _coloured(self, colour: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(colour))
        return made

    def _number(self) -> QTextCharFormat:
        made = self._coloured(self.theme.quiet)
        made.setFontFamilies([UI_FAMILY])
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made


def _dots_per_inch() -> float:
    """Return how many pixels an inch of type has here: Qt's unit is the screen's."""
    return float(QFontInfo(text_font(size=_POINTS)).pixelSize())
