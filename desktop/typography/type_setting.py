"""The type of a story: what kind of paragraph each block is, and how that is set.

Title and front matter are known from the story's outline, everything else from the
line itself, so that a visible block costs microseconds and the rest nothing.  Fonts,
line heights and spaces are worked out once, from the author's preferences, the zoom
and the theme; all in pixels.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QTextCharFormat
from typing_extensions import override

from desktop.appearance.fonts import text_font
from desktop.text.line_look import LineKind, LineLook, look_of
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings
    from desktop.text.outline import Outline

_FRONT = LineLook(LineKind.FRONT)
_TITLE = LineLook(LineKind.TITLE)


class Gap(Enum):
    """A blank line that is not as high as those between paragraphs."""

    UNDER_TITLE = auto()
    IN_FRONT_MATTER = auto()
    BEFORE_STORY = auto()


Look = LineLook | Gap


@value
class ParagraphLooks:
    """How the blocks of one story look.

    Attributes:
        is_markdown: Whether ``*`` and ``#`` mean something in the story.
        title_block: The block that holds the title, if there is one.
        front_blocks: How many blocks the front matter fills, title included.
    """

    is_markdown: bool = False
    title_block: int | None = None
    front_blocks: int = 0

    def look(self, block: int, text: str) -> Look:
        """Return how block number ``block``, which reads ``text``, looks."""
        look = look_of(text, self.is_markdown)
        if block >= self.front_blocks:
            return look
        if look.kind is LineKind.BLANK:
            return self._gap(block)
        return _TITLE if block == self.title_block else _FRONT

    def _gap(self, block: int) -> Gap:
        if block == self.front_blocks - 1:
            return Gap.BEFORE_STORY
        if self.title_block is not None and block == self.title_block + 1:
            return Gap.UNDER_TITLE
        return Gap.IN_FRONT_MATTER

    def shifted(self, start: int, stop: int, old_stop: int) -> ParagraphLooks:
        """Return the looks after an edit, until the outline is known again.

        Args:
            start: The first block that was edited.
            stop: Where the edited blocks end now.
            old_stop: Where they ended before.
        """
        shift, title, front = stop - old_stop, self.title_block, self.front_blocks
        if not shift or start >= front:
            return self
        if title is not None and title >= old_stop:
            title += shift
        front = front + shift if old_stop <= front else start + 1
        return replace(self, title_block=title, front_blocks=front)

    def same_from(self, other: ParagraphLooks) -> int | None:
        """Return the block from which on ``other`` looks the same; None if nowhere."""
        if self.is_markdown != other.is_markdown:
            return None
        return 0 if self == other else max(self.front_blocks, other.front_blocks)


def looks_of(text: str, outline: Outline, *, is_markdown: bool) -> ParagraphLooks:
    """Return how the blocks of ``text`` look, which has that ``outline``."""
    front = text[: outline.front_matter.end]
    lines = front.split("\n")
    count = len(lines) - (1 if lines[-1] == "" else 0)
    title = None
    if outline.title:
        found = (i for i, line in enumerate(lines) if outline.title in line)
        title = next(found, None)
    return ParagraphLooks(is_markdown, title, count)


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
