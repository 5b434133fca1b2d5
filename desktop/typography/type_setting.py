"""The type of a story: how each kind of paragraph is set, at one size and in one theme.

Fonts, line heights, spaces and indents are worked out once for each kind, from the
author's preferences, the zoom and the theme; all in pixels.  Which kind a paragraph is
of is :mod:`desktop.typography.paragraph_looks`'s.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QTextCharFormat
from typing_extensions import override

from desktop.appearance.fonts import CODE_FAMILIES, CODE_SCALE, spaced, text_font
from desktop.text.structure.containers import NOWHERE, Container
from desktop.text.structure.line_look import LineKind
from desktop.typography.paragraph_looks import Gap, Space
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings
    from desktop.text.structure.line_look import LineLook, LinePart
    from desktop.typography.paragraph_looks import Look

_SAMPLE = "She went down to the landing, where nobody waited, and counted to thirty. "
_LEAST_CHARACTERS = 59
_HEADING_SCALES = (1.475, 1.25, 1.12, 1.0, 0.92, 0.85)
_HEADING_SPACING = 1.29
_FRONT_SCALE = 0.82
_FRONT_SPACING = 1.38
_LITERAL_SPACING = 1.5
_AIR = 0.2
"""Lines above and below a scene break, besides the blank lines around it."""
_BLANK_LINE = 0.54
"""The height of a blank line, in lines: the space between two paragraphs."""
_GAPS = {
    Space.ABOVE_TITLE: 0.54,
    Space.UNDER_TITLE: 0.2,
    Space.BEFORE_TEXT: 0.34,
    Space.IN_FRONT_MATTER: 0.34,
    Space.BEFORE_STORY: 1.07,
    Space.ABOVE_HEADING: 0.54,
    Space.UNDER_HEADING: 0.34,
    Space.AT_SCENE_BREAK: 0.54,
    Space.BETWEEN_PARAGRAPHS: 0.54,
}
"""The heights of blank lines in other places, in lines."""
_FURTHER = 0.27
"""The height of each further one in a row, in lines: the caret is seen to go on."""
_ABOVE_TITLE, _UNDER_TITLE = 1.0, 0.2
"""Lines above a title and below it, besides the blank lines there."""
_ABOVE_HEADING = 0.8
_BELOW_FRONT = 0.86
"""Lines below front matter that the story follows without a blank line."""
_QUOTE_STEP = 1.25
"""Sizes of the type by which each quotation is indented: a bar, its sign, a blank."""
_ITEM_STEP = 1.45
"""The same for each list."""
_SIGN_INDENT = 0.4
"""From the bar of a quotation to its sign, in sizes of the type."""
_LOOSE_SPACE = 0.4
"""Lines between paragraphs of a story that leaves no blank lines between them."""
_FIRST_INDENT = 1.5
"""The indent of a paragraph's first line, in sizes of the type."""
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
        is_literal: Whether stars and the like mean nothing in it, though the story is
            Markdown.
        widest: The width of the widest common character.
        within: The quotations and lists it is in.
        sign_indent: Where what stands before its words may begin at the earliest.
        indent: Where its words begin in every line.
        first_indent: How much further they do so in the first one.
        bars: Where the bars of its quotations stand.
        ground: What is painted under the whole of it; nothing if empty.
        is_right_to_left: How it is read; None for as its own words are.
        goes_on: Whether its line is so long that it goes on in the next block.
    """

    line_height: float
    baseline: float
    before: float = 0.0
    after: float = 0.0
    format: QTextCharFormat | None = None
    is_centred: bool = False
    is_literal: bool = False
    widest: float = 0.0
    within: Container = NOWHERE
    sign_indent: float = 0.0
    indent: float = 0.0
    first_indent: float = 0.0
    bars: tuple[float, ...] = ()
    ground: str = ""
    is_right_to_left: bool | None = None
    goes_on: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether nothing is painted under it or beside it but its words."""
        return not (self.bars or self.ground)

    def height(self, lines: int) -> float:
        """Return the height of a paragraph of so many lines."""
        return self.before + lines * self.line_height + self.after


class TypeSetting:
    """The type of a story at one zoom, in one theme.

    Attributes:
        font: The font of the body.
        column: The width of the text column, in pixels.
        least_column: How narrow it may become where there is too little room for it
            and what stands beside it, in pixels.
        line_height: The line height of the body, in pixels.
        per_line: How many code points fill a line, on average.
        shows_emphasis: Whether words are set apart in a story that is not Markdown.
        indents: Whether paragraphs are told apart by their first line, not by space.
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
        self.shows_emphasis = settings.shows_emphasis
        self.indents = settings.paragraphs == "indented"
        self._is_spaced = settings.paragraphs == "spaced"
        self.geometry = (
            settings.paragraphs,
            settings.shows_emphasis,
            settings.text_family,
            settings.text_size,
            settings.line_height,
            settings.letter_spacing,
            settings.column_characters,
            zoom,
            is_loose,
        )
        size = settings.text_size * zoom / 100
        self.font = spaced(
            text_font(settings.text_family, size), settings.letter_spacing / 100
        )
        self._spacing = settings.line_height
        metrics = QFontMetricsF(self.font)
        character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        # The unit is the width of a nought, CSS's "ch": a line holds a little more.
        nought = metrics.horizontalAdvance("0")
        self.column = round(nought * settings.column_characters)
        self.least_column = min(self.column, int(nought * _LEAST_CHARACTERS))
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
            return self._gap(look)
        made = self._by_kind(look)
        made = made if look.within == NOWHERE else self._held(made, look.within)
        return made if look.part is None else _in_part(made, look.part)

    def _by_kind(self, look: LineLook) -> LineType:
        match look.kind:
            case LineKind.BLANK:
                is_nothing = self.indents and look.within == NOWHERE
                return self._blank(0.0 if is_nothing else _BLANK_LINE)
            case LineKind.TITLE:
                above = 0.0 if look.meets else _ABOVE_TITLE
                return self._heading(_HEADING_SCALES[0], above)
            case LineKind.HEADING:
                above = 0.0 if look.meets else _ABOVE_HEADING
                return self._heading(_HEADING_SCALES[max(1, look.level) - 1], above)
            case LineKind.FRONT:
                return self._front(is_last=look.meets)
            case LineKind.CODE | LineKind.MARKUP | LineKind.TABLE:
                return self._literal(look.kind)
            case LineKind.SCENE_BREAK:
                return self._scene_break()
            case _:
                return self._body(look)

    def _body(self, look: LineLook) -> LineType:
        if self.indents:
            made = self._line_type(self.font)
            is_indented = not look.meets and look.within == NOWHERE
            indent = round(_FIRST_INDENT * QFontInfo(self.font).pixelSize())
            return replace(made, first_indent=indent) if is_indented else made
        space = _BLANK_LINE if self._is_spaced else _LOOSE_SPACE
        after = round(self.line_height * space) if self.is_loose else 0.0
        return self._line_type(self.font, after=after)

    def _gap(self, gap: Gap) -> LineType:
        is_usual = gap.space is Space.BETWEEN_PARAGRAPHS and gap.sharing > 1
        if self.indents and is_usual:
            return self._blank(0.0)
        height = _GAPS[gap.space] / gap.sharing
        return self._blank(_FURTHER if gap.is_further else height)

    def _held(self, made: LineType, within: Container) -> LineType:
        """Return the type of a line in the quotations and lists it is in."""
        size = QFontInfo(self.font).pixelSize()
        quoted = within.quotes * _QUOTE_STEP * size
        return replace(
            made,
            within=within,
            sign_indent=_SIGN_INDENT * size if within.quotes else 0.0,
            indent=round(quoted + within.items * _ITEM_STEP * size),
            bars=tuple(round(n * _QUOTE_STEP * size) for n in range(within.quotes)),
        )

    def _blank(self, lines: float) -> LineType:
        height = max(1, round(self.line_height * lines))
        metrics = QFontMetricsF(self.font)
        # The caret is higher than the line: it stands out equally on both sides.
        baseline = (height + metrics.ascent() - metrics.descent()) / 2
        return LineType(height, baseline, widest=_widest(self.font))

    def _heading(self, scale: float, above: float) -> LineType:
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * scale)
        font.setBold(True)
        return self._line_type(
            font,
            form=_format(font, self.theme.text),
            spacing=_HEADING_SPACING,
            before=round(self.line_height * above),
            after=round(self.line_height * _UNDER_TITLE),
        )

    def _front(self, *, is_last: bool) -> LineType:
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * _FRONT_SCALE)
        return self._line_type(
            font,
            form=_format(font, self.theme.quiet),
            spacing=_FRONT_SPACING,
            after=round(self.line_height * _BELOW_FRONT) if is_last else 0.0,
        )

    def _literal(self, kind: LineKind) -> LineType:
        font, colour = QFont(self.font), self.theme.quiet
        if kind is not LineKind.MARKUP:
            font.setFamilies(CODE_FAMILIES)
            font.setFixedPitch(True)
            font.setPointSizeF(self.font.pointSizeF() * CODE_SCALE)
            colour = self.theme.text
        else:
            font.setPointSizeF(self.font.pointSizeF() * _FRONT_SCALE)
        form = _format(font, colour)
        made = self._line_type(font, form=form, spacing=_LITERAL_SPACING)
        ground = self.theme.chrome if kind is LineKind.CODE else ""
        return replace(made, is_literal=kind is not LineKind.TABLE, ground=ground)

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


def _in_part(whole: LineType, part: LinePart) -> LineType:
    """Return how a part of a line is set: as if the others stood at it."""
    return replace(
        whole,
        before=whole.before if part.is_first else 0.0,
        after=whole.after if part.is_last else 0.0,
        first_indent=whole.first_indent if part.is_first else 0.0,
        is_right_to_left=part.is_right_to_left,
        goes_on=not part.is_last,
    )
