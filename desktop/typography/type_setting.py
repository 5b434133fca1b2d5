"""The type of a story: fonts, line heights and spaces, all in pixels.

A value computed from the author's preferences, the zoom and the theme; every number
the layout needs is worked out here, once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QTextCharFormat
from typing_extensions import override

from desktop.appearance.fonts import text_font
from desktop.text.line_look import LineKind
from desktop.typography.paragraph_looks import Gap
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings
    from desktop.typography.paragraph_looks import Look

_SAMPLE = "She went down to the landing, where nobody waited, and counted to thirty. "
_HEADING_SCALES = (1.45, 1.25, 1.12, 1.0, 1.0, 1.0)
_FRONT_SCALE = 0.8
_AIR = 0.2
"""Lines above and below a scene break, besides the blank lines around it."""
_BLANK_LINE = 0.54
"""The height of a blank line, in lines: the space between two paragraphs."""
_GAPS = {Gap.UNDER_TITLE: 0.22, Gap.IN_FRONT_MATTER: 0.34, Gap.BEFORE_STORY: 0.9}
"""The heights of other blank lines, in lines of the body."""
_LOOSE_SPACE = 0.4
"""Lines between paragraphs of a story that leaves no blank lines between them."""
COMMON = "".join(map(chr, (*range(0x20, 0x7F), *range(0xC0, 0x100)))) + "‘’“”–—…\xa0"
"""The characters of a line whose width need not be measured if it is short."""


@value
class LineType:
    """How one kind of paragraph is set; lengths in pixels.

    Attributes:
        line_height: From one baseline to the next.
        baseline: From the top of a line to its baseline.
        before: Space above the first line.
        after: Space below the last line.
        format: Font and colour of the whole paragraph; None for the body's own.
        is_centred: Whether the lines are centred in the column.
        widest: The width of the widest common character.
    """

    line_height: float
    baseline: float
    before: float = 0.0
    after: float = 0.0
    format: QTextCharFormat | None = None
    is_centred: bool = False
    widest: float = 0.0

    def height(self, lines: int) -> float:
        """Return the height of a paragraph of so many lines."""
        return self.before + lines * self.line_height + self.after


class TypeSetting:
    """The type of a story at one zoom, in one theme.

    Attributes:
        font: The font of the body.
        column: The width of the text column, in pixels.
        line_height: The line height of the body, in pixels.
        per_line: How many code points fill a line, on average.
        geometry: What settings with equal line breaks and heights have in common.
    """

    def __init__(
        self, settings: Settings, theme: Theme, zoom: int, *, is_loose: bool = False
    ) -> None:
        """Work out the type.

        Args:
            settings: The author's preferences.
            theme: The colours.
            zoom: Per cent of the size the author prefers.
            is_loose: Whether the story leaves no blank lines between paragraphs,
                so that the page must space them.
        """
        self.theme = theme
        self.is_loose = is_loose
        self.geometry = (
            settings.text_family,
            settings.text_size,
            settings.line_height,
            settings.column_characters,
            zoom,
            is_loose,
        )
        self.font = text_font(settings.text_family, settings.text_size * zoom / 100)
        self._spacing = settings.line_height
        metrics = QFontMetricsF(self.font)
        character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        # The unit is the width of a nought, CSS's "ch": a line holds a little more.
        self.column = round(metrics.horizontalAdvance("0") * settings.column_characters)
        self.indent = 4 * character
        self.body = self._line_type(self.font)
        self.line_height = self.body.line_height
        self.per_line = max(1, int(self.column / character))
        self._types: dict[Look, LineType] = {}

    @override
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TypeSetting):
            return NotImplemented
        return self.geometry == other.geometry and self.theme == other.theme

    @override
    def __hash__(self) -> int:
        return hash(self.geometry)

    def type_of(self, look: Look) -> LineType:
        """Return how a paragraph that looks like ``look`` is set."""
        known = self._types.get(look)
        if known is None:
            known = self._types[look] = self._made(look)
        return known

    def _made(self, look: Look) -> LineType:
        if isinstance(look, Gap):
            return self._blank(_GAPS[look])
        match look.kind:
            case LineKind.BLANK:
                return self._blank(_BLANK_LINE)
            case LineKind.TITLE:
                return self._heading(_HEADING_SCALES[0], before=0.0)
            case LineKind.HEADING:
                scale = _HEADING_SCALES[max(1, look.level) - 1]
                return self._heading(scale, before=0.8)
            case LineKind.FRONT:
                return self._front()
            case LineKind.SCENE_BREAK:
                return self._scene_break()
            case _:
                after = round(self.line_height * _LOOSE_SPACE) if self.is_loose else 0.0
                return self._line_type(self.font, after=after)

    def _blank(self, lines: float) -> LineType:
        height = round(self.line_height * lines)
        metrics = QFontMetricsF(self.font)
        # The caret is higher than the line: it stands out equally on both sides.
        baseline = (height + metrics.ascent() - metrics.descent()) / 2
        return LineType(height, baseline, widest=_widest(self.font))

    def _heading(self, scale: float, before: float) -> LineType:
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * scale)
        font.setBold(True)
        return self._line_type(
            font,
            form=_format(font, self.theme.text),
            spacing=1.3,
            before=round(self.line_height * before),
        )

    def _front(self) -> LineType:
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * _FRONT_SCALE)
        return self._line_type(font, form=_format(font, self.theme.quiet), spacing=1.5)

    def _scene_break(self) -> LineType:
        air = round(self.line_height * _AIR)
        made = self._line_type(
            self.font, form=_format(self.font, self.theme.quiet), before=air, after=air
        )
        return replace(made, is_centred=True)

    def _line_type(
        self,
        font: QFont,
        *,
        form: QTextCharFormat | None = None,
        spacing: float | None = None,
        before: float = 0.0,
        after: float = 0.0,
    ) -> LineType:
        metrics = QFontMetricsF(font)
        pixels = QFontInfo(font).pixelSize()
        height = round(pixels * (spacing or self._spacing))
        height = max(height, round(metrics.height() * 0.95))
        baseline = (height - metrics.height()) / 2 + metrics.ascent()
        return LineType(height, baseline, before, after, form, widest=_widest(font))


def _format(font: QFont, colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(colour))
    return made


def _widest(font: QFont) -> float:
    return _widest_of(font.toString())


@lru_cache(maxsize=64)
def _widest_of(description: str) -> float:
    font = QFont()
    font.fromString(description)
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetricsF(font), QFontMetricsF(bold)
    return max(m.horizontalAdvance(c) for m in metrics for c in COMMON)
