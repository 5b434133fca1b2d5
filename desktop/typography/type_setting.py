"""The type of a story: what kind of paragraph each block is, and how that is set.

What is special is known from the story's outline and looked up by the block's number,
so that a visible block costs microseconds and the rest nothing.  Fonts,
line heights and spaces are worked out once, from the author's preferences, the zoom
and the theme; all in pixels.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import Enum, auto
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QTextCharFormat
from typing_extensions import override

from desktop.appearance.fonts import CODE_FAMILIES, text_font
from desktop.text.structure.line_look import LineKind, LineLook, look_of
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings
    from desktop.text.structure.outline import Outline

_BLANK = LineLook(LineKind.BLANK)
_BODY = LineLook(LineKind.BODY)
_FRONT = LineLook(LineKind.FRONT)
_TITLE = LineLook(LineKind.TITLE)
_OUTSIDE = {LineKind.FRONT, LineKind.TITLE}
_AROUND = {LineKind.CODE, LineKind.MARKUP}
"""What a line is by its block, whatever it reads."""
_AROUND_TITLES = " \t*_#~="
_MANY_EDITED = 1_000
"""Blocks edited at once that are laid out anew without a look at each."""
_TOLD = {LineKind.HEADING, LineKind.SCENE_BREAK}
"""What a line may be by its place, though its own words do not say so."""


class Gap(Enum):
    """A blank line that is not as high as those between paragraphs."""

    UNDER_TITLE = auto()
    IN_FRONT_MATTER = auto()
    BEFORE_STORY = auto()


Look = LineLook | Gap


@value
class _Piece:
    """Blocks that follow each other and fared alike since the looks were worked out.

    Attributes:
        start: The first of them.
        outlined: Which block that was then; None if they were edited since.
        was: How the block looked that they came from, if they were edited.
    """

    start: int
    outlined: int | None
    was: Look | None = None


@value
class ParagraphLooks:
    """How the blocks of one story look.

    Which block is special is known of the whole story, and so of the story as it was a
    moment ago.  Through edits what is known moves along with its block; a block that is
    edited is told by its own words, and by what it was where those cannot tell.  For
    ``block`` any numbers serve that lines have in their order, such as their positions.

    Attributes:
        is_markdown: Whether ``*`` and ``#`` mean something in the story.
        marks: How special blocks looked when the outline was made, by their numbers.
    """

    is_markdown: bool = False
    marks: Mapping[int, Look] = field(default_factory=dict)
    _pieces: tuple[_Piece, ...] = (_Piece(0, 0),)

    def look(self, block: int, text: str) -> Look:
        """Return how block number ``block``, which reads ``text``, looks."""
        piece = self._piece_at(block)
        if piece.outlined is None:
            return self._edited(text, piece.was)
        mark = self.marks.get(block - piece.start + piece.outlined)
        return mark or (_BODY if text and not text.isspace() else _BLANK)

    def _edited(self, text: str, was: Look | None) -> Look:
        """Return how an edited block looks until the outline is made anew."""
        look = look_of(text, self.is_markdown)
        if was is None:
            return look
        if isinstance(was, Gap) or was.kind in _OUTSIDE:
            return Gap.IN_FRONT_MATTER if look.kind is LineKind.BLANK else _front(was)
        if was.kind in _AROUND or (look.kind is LineKind.BODY and was.kind in _TOLD):
            return was
        return look

    def shifted(self, start: int, stop: int, old_stop: int) -> ParagraphLooks:
        """Return the looks after an edit, until the outline is known again.

        Args:
            start: The first block that was edited.
            stop: Where the edited blocks end now.
            old_stop: Where they ended before.
        """
        first, known = self._was_at(start), self._piece_at(start)
        if stop == old_stop == start + 1 and known == _Piece(start, None, first):
            return self
        edited = [_Piece(start, None, first)]
        if stop > start + 1:
            edited.append(_Piece(start + 1, None, _around(first)))
        after = self._piece_at(old_stop)
        outlined = after.outlined
        if outlined is not None:
            outlined += old_stop - after.start
        later = [
            replace(piece, start=piece.start + stop - old_stop)
            for piece in self._pieces
            if piece.start > old_stop
        ]
        before = [piece for piece in self._pieces if piece.start < start]
        following = _Piece(stop, outlined, after.was)
        return replace(self, _pieces=_joined([*before, *edited, following, *later]))

    def _was_at(self, block: int) -> Look | None:
        """Return what an edit of ``block`` may leave as it is."""
        piece = self._piece_at(block)
        if piece.outlined is None:
            return piece.was
        return self.marks.get(block - piece.start + piece.outlined)

    def _piece_at(self, block: int) -> _Piece:
        if len(self._pieces) == 1:
            return self._pieces[0]
        index = bisect_right(self._pieces, block, key=_start_of) - 1
        return self._pieces[max(index, 0)]

    def changed_from(
        self, before: ParagraphLooks, text_of: Callable[[int], str], count: int
    ) -> list[range] | None:
        """Return which blocks look different from what they did in ``before``.

        Args:
            before: The looks until now, of the same text.
            text_of: What a block reads.
            count: How many blocks there are.

        Returns:
            Ranges of blocks, in order; None if it may be any block.
        """
        if self.is_markdown != before.is_markdown or len(self._pieces) > 1:
            return None
        edited, marks = before._now(count)
        differing = {
            block
            for block in marks.keys() | self.marks.keys()
            if block < count and marks.get(block) != self.marks.get(block)
        }
        for blocks in edited:
            differing.difference_update(blocks)
            differing.update(
                block
                for block in blocks
                if len(blocks) > _MANY_EDITED
                or self.look(block, text := text_of(block)) != before.look(block, text)
            )
        return _ranges(differing)

    def _now(self, count: int) -> tuple[list[range], Mapping[int, Look]]:
        """Return which blocks were edited, and the looks of others by their numbers."""
        if len(self._pieces) == 1:
            return [], self.marks
        edited: list[range] = []
        marks: dict[int, Look] = {}
        known = sorted(self.marks)
        ends = [*(piece.start for piece in self._pieces[1:]), count]
        for piece, end in zip(self._pieces, ends, strict=True):
            if piece.outlined is None:
                edited.append(range(piece.start, min(end, count)))
                continue
            shift = piece.start - piece.outlined
            low = bisect_left(known, piece.outlined)
            high = bisect_left(known, end - shift)
            marks.update((at + shift, self.marks[at]) for at in known[low:high])
        return edited, marks


def _start_of(piece: _Piece) -> int:
    return piece.start


def _front(was: Look) -> Look:
    return _FRONT if isinstance(was, Gap) else was


def _around(look: Look | None) -> Look | None:
    """Return what a block passes on to those that an edit makes behind it."""
    if look is None or isinstance(look, Gap):
        return look
    if look.kind is LineKind.TITLE:
        return _FRONT
    return look if look.kind in _AROUND | _OUTSIDE else None


def _joined(pieces: Iterable[_Piece]) -> tuple[_Piece, ...]:
    """Return the pieces, those made one that fared alike; each has its own start."""
    joined: list[_Piece] = []
    for piece in pieces:
        if joined and joined[-1].start == piece.start:
            joined.pop()
        if joined and _goes_on(joined[-1], piece):
            continue
        joined.append(piece)
    return tuple(joined)


def _goes_on(one: _Piece, other: _Piece) -> bool:
    """Return whether two pieces say of their blocks what one would."""
    if one.outlined is None or other.outlined is None:
        return one.outlined is other.outlined and one.was == other.was
    return one.start - one.outlined == other.start - other.outlined


def _ranges(numbers: Iterable[int]) -> list[range]:
    """Return ``numbers`` as ranges, in order."""
    ranges: list[range] = []
    for number in sorted(numbers):
        if ranges and number == ranges[-1].stop:
            ranges[-1] = range(ranges[-1].start, number + 1)
        else:
            ranges.append(range(number, number + 1))
    return ranges


def looks_of(text: str, outline: Outline, *, is_markdown: bool) -> ParagraphLooks:
    """Return how the blocks of ``text`` look, which has that ``outline``."""
    marks: dict[int, Look] = dict(outline.looks)
    marks.update(enumerate(_front_looks(text, outline)))
    if outline.back_matter is not None:
        back = outline.back_matter
        first = text.count("\n", 0, back.start)
        marks.update(enumerate(_back_looks(back.of(text)), first))
    return ParagraphLooks(is_markdown, marks)


def _front_looks(text: str, outline: Outline) -> Iterator[Look]:
    """Yield the looks of the lines of the front matter."""
    lines = text[: outline.front_matter.end].split("\n")
    if lines[-1] == "":
        lines.pop()
    title = _title_line(lines, outline.title or "")
    for number, line in enumerate(lines):
        if line and not line.isspace():
            yield _TITLE if number == title else _FRONT
        elif number == len(lines) - 1:
            yield Gap.BEFORE_STORY
        elif title is not None and number == title + 1:
            yield Gap.UNDER_TITLE
        else:
            yield Gap.IN_FRONT_MATTER


def _title_line(lines: Sequence[str], title: str) -> int | None:
    """Return which line holds the title: it alone, or else what it is only part of."""
    numbers = range(len(lines) if title else 0)
    bare = [line.strip(_AROUND_TITLES) for line in lines]
    alone = (n for n in numbers if bare[n] == title)
    capitals = (n for n in numbers if bare[n].casefold() == title.casefold())
    among = (n for n in numbers if title in lines[n])
    return next(chain(alone, capitals, among), None)


def _back_looks(text: str) -> Iterator[Look]:
    for line in text.removesuffix("\n").split("\n"):
        yield _FRONT if line and not line.isspace() else Gap.IN_FRONT_MATTER


_SAMPLE = "She went down to the landing, where nobody waited, and counted to thirty. "
_LEAST_CHARACTERS = 59
_HEADING_SCALES = (1.45, 1.25, 1.12, 1.0, 1.0, 1.0)
_FRONT_SCALE = 0.8
_CODE_SCALE = 0.85
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
        is_literal: Whether stars and the like mean nothing in it, though the story is
            Markdown.
        widest: The width of the widest common character.
    """

    line_height: float
    baseline: float
    before: float = 0.0
    after: float = 0.0
    format: QTextCharFormat | None = None
    is_centred: bool = False
    is_literal: bool = False
    widest: float = 0.0

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
            case LineKind.CODE | LineKind.MARKUP:
                return self._literal(look.kind)
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

    def _literal(self, kind: LineKind) -> LineType:
        font, colour = QFont(self.font), self.theme.quiet
        if kind is LineKind.CODE:
            font.setFamilies(CODE_FAMILIES)
            font.setFixedPitch(True)
            font.setPointSizeF(self.font.pointSizeF() * _CODE_SCALE)
            colour = self.theme.text
        else:
            font.setPointSizeF(self.font.pointSizeF() * _FRONT_SCALE)
        made = self._line_type(font, form=_format(font, colour), spacing=1.5)
        return replace(made, is_literal=True)

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
