"""A manuscript as paragraphs, headings and scene breaks, for formats that know these.

Of Markdown the marks are left out and told as styles; each piece of a block says where
in the text its words are, so that whoever writes a format can set notes at them.
Positions are code points of the manuscript's text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import Enum, auto
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from desktop.text.emphasis import EmphasisStyle, emphases, heading_marks, markup_of
from desktop.text.paragraphs import paragraphs_in, wrapping_of
from desktop.text.span import Span, each_line
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.text.structure.outline import PartKind, outline
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.text.emphasis import Emphasis, Markup
    from desktop.text.paragraphs import Wrapping
    from desktop.text.structure.outline import Outline

_UNDERLINE = re.compile(r"\n[ ]{0,3}(?:=+|-+)[ \t]*\Z")
"""The line under the words of a heading, as Markdown has it."""


class BlockKind(Enum):
    """What a block is."""

    TITLE = auto()
    FRONT = auto()
    """Before the story proper: by whom it is, its tags, the author's note."""
    HEADING = auto()
    PARAGRAPH = auto()
    SCENE_BREAK = auto()
    CODE = auto()


@value
class TextPiece:
    r"""Words that are set alike.

    Attributes:
        span: Where they are in the text.
        words: As they are read: a line end that is none is a blank, one that is meant
            ``\n``.
        is_italic: Whether they are set in italics.
        is_bold: Whether they are set bold.
        is_code: Whether they are set as code.
    """

    span: Span
    words: str
    is_italic: bool = False
    is_bold: bool = False
    is_code: bool = False


@value
class TextBlock:
    """A paragraph, or what else stands on lines of its own.

    Attributes:
        kind: What it is.
        span: All of it in the text, with its marks, without the line end behind it.
        pieces: Its words in their order, without marks.
        level: How deep a heading lies, from 1; zero for all others.
        quotes: In how many quotations it is, one inside the other.
    """

    kind: BlockKind
    span: Span
    pieces: tuple[TextPiece, ...]
    level: int = 0
    quotes: int = 0

    @property
    def words(self) -> str:
        """What is read of it."""
        return "".join(piece.words for piece in self.pieces)


@value
class Blocks:
    """A text as its blocks.

    Attributes:
        blocks: In the order of the text.
        ends: Where its chapters end, or its scenes where there are no chapters.
    """

    blocks: tuple[TextBlock, ...]
    ends: tuple[int, ...]

    @property
    def top_level(self) -> int:
        """How deep the outermost headings lie; zero if there are none."""
        headings = (b.level for b in self.blocks if b.kind is BlockKind.HEADING)
        return min(headings, default=0)


def blocks_of(text: str, *, is_markdown: bool) -> Blocks:
    """Return the blocks of ``text``, a whole story."""
    structure = outline(text, is_markdown)
    reader = _BlockReader(text, structure, is_markdown=is_markdown)
    return Blocks(tuple(reader.read()), _ends(structure))


def _ends(structure: Outline) -> tuple[int, ...]:
    chapters = [p.span for p in structure.parts if p.kind is PartKind.CHAPTER]
    scenes = [p.span for p in structure.parts if p.kind is PartKind.SCENE]
    return tuple(sorted({span.end for span in chapters or scenes}))


def lines_are_paragraphs(text: str, spans: Sequence[Span], wrapping: Wrapping) -> bool:
    """Return whether single line ends part the paragraphs of a story.

    In Markdown they do not; elsewhere, if they stand behind most paragraphs.

    Args:
        text: The story.
        spans: Its paragraphs.
        wrapping: How it uses its line ends.
    """
    if wrapping.is_markdown and not wrapping.is_loose:
        return False
    single = sum(text.count("\n", a.end, b.start) == 1 for a, b in pairwise(spans))
    return 2 * single > max(len(spans) - 1, 1)


def is_called(line: str, title: str) -> bool:
    """Return whether ``line`` reads as ``title``, whatever marks stand in them."""
    return _plain(line) == _plain(title)


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[*_#\\]", "", words).split()).casefold()


class _BlockReader:
    """Reads the blocks of one text."""

    def __init__(self, text: str, structure: Outline, *, is_markdown: bool) -> None:
        self._text = text
        self._structure = structure
        self._is_markdown = is_markdown
        self._markup = markup_of(text, is_markdown=is_markdown)
        self._wrapping = wrapping_of(text, is_markdown=is_markdown)
        lengths = (len(line) + 1 for line in each_line(text))
        self._starts = [0, *accumulate(lengths)]
        self._has_title = False

    def read(self) -> Iterator[TextBlock]:
        """Yield the blocks."""
        paragraphs = paragraphs_in(self._text, self._wrapping)
        spans = [part for each in paragraphs for part in self._parted(each)]
        found = (self._block(span) for span in spans if not self._is_unread(span))
        blocks = [block for block in found if block.pieces or block.kind is _BREAK]
        are_lines = lines_are_paragraphs(self._text, spans, self._wrapping)
        yield from blocks if are_lines else _joined(blocks, self._text)

    def _parted(self, span: Span) -> Iterator[Span]:
        """Yield a paragraph, breaks among its lines apart from what is around them."""
        words = span.of(self._text)
        if "\n" not in words:
            yield span
            return
        start = at = span.start
        for line in each_line(words):
            look = self._look_at(at)
            if look is not None and look.kind is LineKind.SCENE_BREAK:
                if start < at:
                    yield Span(start, at - 1)
                yield Span(at, at + len(line))
                start = at + len(line) + 1
            at += len(line) + 1
        if start <= span.end:
            yield Span(start, span.end)

    def _look_at(self, place: int) -> LineLook | None:
        return self._structure.looks.get(bisect_right(self._starts, place) - 1)

    def _is_unread(self, span: Span) -> bool:
        """Return whether a line is for programs: a comment, one under a heading."""
        look = self._look_at(span.start)
        return look is not None and look.kind is LineKind.MARKUP

    def _block(self, span: Span) -> TextBlock:
        words, look = span.of(self._text), self._look_at(span.start)
        kind, level = BlockKind.PARAGRAPH, 0
        if look is not None and look.kind is LineKind.HEADING:
            kind, level = BlockKind.HEADING, look.level
        elif look is not None and look.kind is LineKind.SCENE_BREAK:
            kind = BlockKind.SCENE_BREAK
        elif look is not None and look.kind is LineKind.CODE:
            kind = BlockKind.CODE
        elif self._is_markdown and (marks := heading_marks(words)):
            kind, level = BlockKind.HEADING, len(marks[0].of(words).strip())
        inside, quotes = self._without_marks(span, kind)
        if span.end <= self._structure.front_matter.end:
            kind, level = self._front(inside), 0
        pieces = tuple(_pieces(inside.of(self._text), inside.start, kind, self._markup))
        return TextBlock(kind, span, pieces, level, quotes)

    def _front(self, inside: Span) -> BlockKind:
        """Return what a block before the story is: the title stands there once."""
        title = self._structure.title
        if title and not self._has_title and is_called(inside.of(self._text), title):
            self._has_title = True
            return BlockKind.TITLE
        return BlockKind.FRONT

    def _without_marks(self, span: Span, kind: BlockKind) -> tuple[Span, int]:
        """Return where the words of a block are, and in how many quotations."""
        if not self._is_markdown or kind is BlockKind.CODE:
            return span, 0
        words, start, end = span.of(self._text), span.start, span.end
        for mark in heading_marks(words):
            if mark.start == 0 or not words[: mark.start].strip():
                start = span.start + mark.end
            else:
                end = span.start + mark.start
        if kind is BlockKind.HEADING and (line := _UNDERLINE.search(words)):
            end = span.start + line.start()
        quote = _quote().match(words)
        if quote is None or kind is BlockKind.HEADING:
            return Span(min(start, end), end), 0
        return Span(span.start + quote.end(), end), quote[0].count(">")


_BREAK = BlockKind.SCENE_BREAK


def _joined(blocks: Iterable[TextBlock], text: str) -> Iterator[TextBlock]:
    """Yield ``blocks``, lines of verse or of an address as one with line ends in it."""
    held: TextBlock | None = None
    for block in blocks:
        if held is not None and _goes_on(held, block, text):
            at = Span(held.span.end, block.span.start)
            pieces = (*held.pieces, TextPiece(at, "\n"), *block.pieces)
            held = replace(
                held, span=Span(held.span.start, block.span.end), pieces=pieces
            )
            continue
        if held is not None:
            yield held
        held = block
    if held is not None:
        yield held


def _goes_on(held: TextBlock, block: TextBlock, text: str) -> bool:
    is_alike = held.kind is block.kind and held.quotes == block.quotes
    is_next = text.count("\n", held.span.end, block.span.start) == 1
    single = (BlockKind.HEADING, BlockKind.TITLE, BlockKind.SCENE_BREAK)
    return is_alike and is_next and block.kind not in single


@cache
def _quote() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,3}(?:>[ ]?)+")


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\[!-/:-@\[-`{-~]")


@cache
def _soft_end() -> re.Pattern[str]:
    """Return what matches a line end inside a paragraph, and what is around it."""
    return re.compile(r"(?P<hard>[ ]{2,}|\\)?[ \t]*\n[ \t]*(?:>[ ]?)*[ \t]*")


def _pieces(
    words: str, start: int, kind: BlockKind, markup: Markup
) -> Iterator[TextPiece]:
    """Yield the pieces of a block's ``words``, which begin at ``start``."""
    if kind is BlockKind.CODE or kind is BlockKind.SCENE_BREAK:
        yield TextPiece(
            Span(start, start + len(words)), words, is_code=kind is not _BREAK
        )
        return
    even = words.replace("\n", " ")
    found = emphases(even, markup)
    gone = sorted(
        [
            *((mark.start, mark.end, "") for each in found for mark in each.marks),
            *(_line_ends(words) if "\n" in words else ()),
            *(_escapes(even, markup) if "\\" in even else ()),
            _end(words, markup),
        ]
    )
    edges = sorted(
        {edge for each in found for edge in (each.span.start, each.span.end)}
    )
    at = 0
    for begin, end, instead in [*gone, (len(words), len(words), "")]:
        if begin < at:
            continue
        for low, high in _cut(at, begin, edges):
            yield _styled(words[low:high], low, start, found)
        if instead:
            piece = _styled(instead, begin, start, found)
            yield replace(piece, span=Span(start + begin, start + end))
        at = end


def _line_ends(words: str) -> Iterator[tuple[int, int, str]]:
    for each in _soft_end().finditer(words):
        yield each.start(), each.end(), "\n" if each["hard"] else " "


def _end(words: str, markup: Markup) -> tuple[int, int, str]:
    """Return what at the end of a line says that the line ends, and blanks."""
    kept = words.rstrip()
    if markup.is_markdown and len(kept) == len(words) and words.endswith("\\"):
        kept = words[:-1]
    return len(kept), len(words), ""


def _escapes(even: str, markup: Markup) -> Iterator[tuple[int, int, str]]:
    if markup.is_markdown:
        for each in _escape().finditer(even):
            yield each.start(), each.start() + 1, ""


def _cut(low: int, high: int, edges: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield what is between ``low`` and ``high``, in parts that are set alike."""
    if low >= high:
        return
    inner = edges[bisect_right(edges, low) : bisect_right(edges, high - 1)]
    yield from pairwise((low, *inner, high))


def _styled(words: str, low: int, start: int, found: Sequence[Emphasis]) -> TextPiece:
    """Return the piece of ``words`` that begins ``low`` code points into the block."""
    styles = {each.style for each in found if each.span.start <= low < each.span.end}
    both = EmphasisStyle.BOTH in styles
    return TextPiece(
        Span(start + low, start + low + len(words)),
        words,
        is_italic=both or EmphasisStyle.ITALIC in styles,
        is_bold=both or EmphasisStyle.BOLD in styles,
        is_code=EmphasisStyle.CODE in styles,
    )
