r"""A story as the paragraphs of a Word file, from which it can be put together again.

Every code point of the text is in a paragraph or in what parts two of them, by the
rules of :mod:`desktop.exchange.word.story_styles`.  How words are set apart is told
only where the marks can be made again from it; else they stand there as they are.
Positions are code points.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

from desktop.exchange.blocks import BlockKind, is_called, lines_are_paragraphs
from desktop.exchange.word.story_styles import (
    BOLD,
    IN_CODE,
    ITALIC,
    UNDERSCORED,
    with_marks,
)
from desktop.text.emphasis import EmphasisStyle, emphases, heading_marks, markup_of
from desktop.text.paragraphs import paragraphs_in, wrapping_of
from desktop.text.span import Span, each_line
from desktop.text.structure.line_look import LineKind
from desktop.text.structure.outline import outline
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.text.emphasis import Emphasis, Markup

_LOOKS = {
    EmphasisStyle.ITALIC: ITALIC,
    EmphasisStyle.BOLD: BOLD,
    EmphasisStyle.BOTH: ITALIC | BOLD,
    EmphasisStyle.CODE: IN_CODE,
}
_DEEPEST = 6
"""How deep a heading of Markdown can lie."""

Run = tuple[int, int, int]
"""Where some words begin and end, and how they are set apart, as ``story_styles``."""

_AS_THEY_ARE = frozenset((BlockKind.CODE, BlockKind.SCENE_BREAK))
"""Of which no words are set apart."""
ALONE = frozenset((BlockKind.TITLE, BlockKind.HEADING, BlockKind.SCENE_BREAK))
"""Of which a line is never one of several in a paragraph."""


@value
class StoryParagraph:
    r"""A paragraph of the file.

    Attributes:
        start: Where it begins in the text, marks of a heading included.
        end: Where it ends, without what parts it from the next.
        kind: What it is.
        level: How deep a heading lies, from 1.
        words_start: Where its words begin, behind the marks of a heading that are told
            by its style.
        has_line_end: Whether one ``\n`` at ``end`` parts it from the next, or from the
            end of the text, though paragraphs are parted otherwise.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    words_start: int = 0
    has_line_end: bool = False

    @property
    def stop(self) -> int:
        """Where it ends, with its line end if it has one."""
        return self.end + 1 if self.has_line_end else self.end


class WordText:
    """A text as the paragraphs of a file.

    Attributes:
        text: The text.
        is_markdown: Whether ``*`` and ``#`` in it are marks.
        markup: What signs in it mean.
        has_lines: Whether every line of it is a paragraph.
        parting: What stands between two paragraphs.
        paragraphs: In their order; at least one.
        soft: The places of line ends that are blanks within a paragraph.
    """

    def __init__(self, text: str, *, is_markdown: bool) -> None:
        self.text = text
        self.is_markdown = is_markdown
        self.markup = markup_of(text, is_markdown=is_markdown)
        wrapping = wrapping_of(text, is_markdown=is_markdown)
        spans = list(paragraphs_in(text, wrapping))
        self.has_lines = lines_are_paragraphs(text, spans, wrapping)
        self.parting = "\n" if self.has_lines else "\n\n"
        self.soft = frozenset(chain.from_iterable(_soft_ends(text, s) for s in spans))
        self._structure = outline(text, is_markdown)
        self._has_title = False
        looks = self._structure.looks
        lengths = (len(line) + 1 for line in each_line(text))
        starts = [0, *accumulate(lengths)]
        self._looks = {starts[number]: look for number, look in looks.items()}
        self.paragraphs: Sequence[StoryParagraph] = tuple(self._read())
        self._starts = [paragraph.start for paragraph in self.paragraphs]
        self._styled: dict[int, Styled] = {}

    def number_at(self, position: int) -> int:
        """Return the number of the paragraph in which ``position`` is, or behind it."""
        return bisect_right(self._starts, position) - 1

    def runs(self, number: int) -> tuple[Run, ...]:
        """Return the words of a paragraph, without marks that are told by their look.

        Args:
            number: Which paragraph.
        """
        return self._styled_words(number).runs

    def marks(self, number: int) -> tuple[tuple[Span, Span], ...]:
        """Return the marks in a paragraph that are told by how words look, in pairs."""
        return self._styled_words(number).marks

    def look_around(self, span: Span) -> int:
        """Return how words are set apart that stand in the place of ``span``."""
        styled_words = self._styled_words(self.number_at(span.start))
        look = 0
        for (opening, closing), each in zip(
            styled_words.marks, styled_words.looks, strict=True
        ):
            if opening.end <= span.start and span.end <= closing.start:
                look |= each
        return look

    def placed(self, span: Span) -> Span:
        """Return ``span`` with its edges in paragraphs, not within what parts them."""
        start, end = span.start, span.end
        number = self.number_at(start)
        if start > self.paragraphs[number].stop:
            start = self.paragraphs[number + 1].start
        last = self.paragraphs[self.number_at(end)]
        if end > last.stop:
            end = last.stop
        return Span(start, max(start, end))

    def shown(self, position: int) -> int:
        """Return the first place that looks the same: only marks are between."""
        number = self.number_at(position)
        paragraph = self.paragraphs[number]
        if paragraph.start < position <= paragraph.words_start:
            return paragraph.start
        ends = {mark.end: mark.start for pair in self.marks(number) for mark in pair}
        inside = (m for pair in self.marks(number) for m in pair)
        within = next((m.start for m in inside if m.start < position < m.end), None)
        position = position if within is None else within
        while position in ends:
            position = ends[position]
        is_at_words = position == paragraph.words_start
        return paragraph.start if is_at_words else position

    def told(self, position: int) -> int:
        """Return which of the places that look the same is told when it is read again.

        It is behind marks that close and before marks that open.
        """
        place = self.shown(position)
        closings = {
            mark.start: mark.end for _, mark in self.marks(self.number_at(place))
        }
        while place in closings:
            place = closings[place]
        return place

    @cached_property
    def title(self) -> StoryParagraph:
        """The paragraph on which that stands which is on the whole story."""
        titles = (p for p in self.paragraphs if p.kind is BlockKind.TITLE)
        inked = (p for p in self.paragraphs if self.text[p.start : p.end].strip())
        return next(titles, None) or next(inked, self.paragraphs[0])

    def _read(self) -> Iterator[StoryParagraph]:
        start, is_last = 0, False
        while not is_last:
            end = self._parting_from(start)
            is_last = end < 0
            end = len(self.text) if is_last else end
            yield from self._paragraphs_in(start, end, is_last=is_last)
            start = end + len(self.parting)

    def _parting_from(self, start: int) -> int:
        """Return where what parts two paragraphs stands behind ``start``, or -1."""
        end = self.text.find(self.parting, start)
        while end in self.soft:
            end = self.text.find(self.parting, end + 1)
        is_at_end = self.has_lines and end + 1 == len(self.text)
        return -1 if is_at_end else end

    def _paragraphs_in(
        self, start: int, end: int, *, is_last: bool
    ) -> Iterator[StoryParagraph]:
        """Yield the paragraphs between two places that part them in any case."""
        text = self.text
        # The line end behind the last line of a text is no line of its own.
        has_line_end = is_last and start < end and text[end - 1] == "\n"
        if has_line_end:
            end -= 1
        first = start
        while (place := text.find("\n", start, end)) >= 0:
            after = text.find("\n", place + 1, end)
            after = end if after < 0 else after
            is_own = self._is_alone(start, place) or self._is_alone(place + 1, after)
            if is_own and place > first:
                yield self._paragraph(first, place, has_line_end=True)
                first = place + 1
            start = place + 1
        yield self._paragraph(first, end, has_line_end=has_line_end)

    def _is_alone(self, start: int, end: int) -> bool:
        return self._kind(start, end)[0] in ALONE

    def _kind(self, start: int, end: int) -> tuple[BlockKind, int]:
        """Return what the line from ``start`` to ``end`` is, and how deep it lies."""
        look = self._looks.get(start)
        if self._marks(start, end):
            is_title = not self.text.startswith("##", start)
            is_title = is_title and self._is_title(start, end)
            return BlockKind.TITLE if is_title else BlockKind.HEADING, 0
        if look is not None and look.kind is LineKind.SCENE_BREAK:
            return BlockKind.SCENE_BREAK, 0
        if look is not None and look.kind is LineKind.HEADING:
            return BlockKind.HEADING, look.level
        if look is not None and look.kind is LineKind.CODE:
            return BlockKind.CODE, 0
        if start < self._structure.front_matter.end:
            is_title = self._is_title(start, end)
            return BlockKind.TITLE if is_title else BlockKind.FRONT, 0
        return BlockKind.PARAGRAPH, 0

    def _marks(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the marks of a Markdown heading, if the line is one."""
        if not self.is_markdown or not self.text.startswith("#", start):
            return ()
        return heading_marks(self.text[start:end])

    def _is_title(self, start: int, end: int) -> bool:
        """Return whether the line is the title of the story."""
        title = self._structure.title
        if not title or start >= self._structure.front_matter.end:
            return False
        return is_called(self.text[start:end], title)

    def _paragraph(self, start: int, end: int, *, has_line_end: bool) -> StoryParagraph:
        kind, level = self._kind(start, end)
        if kind is BlockKind.TITLE and self._has_title:
            kind = BlockKind.FRONT if not level else BlockKind.HEADING
        self._has_title = self._has_title or kind is BlockKind.TITLE
        words_start = start
        if self.is_markdown and kind in (BlockKind.TITLE, BlockKind.HEADING):
            words_start, level = self._heading(start, end)
        return StoryParagraph(start, end, kind, level, words_start, has_line_end)

    def _heading(self, start: int, end: int) -> tuple[int, int]:
        """Return where the words of a heading begin, and its level.

        Zero for the level where its marks are not to be made again from its style.
        """
        marks = self._marks(start, end)
        if len(marks) != 1 or "\n" in self.text[start:end]:
            return start, 0
        level = marks[0].end - 1
        is_usual = self.text.startswith(f"{'#' * level} ", start)
        if not is_usual or level > _DEEPEST:
            return start, 0
        return start + marks[0].end, level

    def _styled_words(self, number: int) -> Styled:
        found = self._styled.get(number)
        if found is None:
            paragraph = self.paragraphs[number]
            start, end = paragraph.words_start, paragraph.end
            words = self.text[start:end]
            is_styled = paragraph.kind not in _AS_THEY_ARE
            found = styled(words, self.markup) if is_styled else None
            if found is None:
                plain = ((start, end, 0),) if start < end else ()
                found = Styled(plain)
            else:
                found = found.moved(start)
            self._styled[number] = found
        return found


@value
class Styled:
    """Words without their marks.

    Attributes:
        runs: The words.
        marks: The opening and the closing marks of each emphasis.
        looks: How each of them sets words apart.
    """

    runs: tuple[Run, ...]
    marks: tuple[tuple[Span, Span], ...] = ()
    looks: tuple[int, ...] = ()

    def moved(self, by: int) -> Styled:
        """Return the same so many code points further on."""
        runs = tuple((low + by, high + by, look) for low, high, look in self.runs)
        marks = ((opening.moved(by), end.moved(by)) for opening, end in self.marks)
        return Styled(runs, tuple(marks), self.looks)


def styled(words: str, markup: Markup) -> Styled | None:
    """Return the runs of ``words``, without marks.

    None where the marks could not be made again from how the runs are set, or where
    there are none.

    Args:
        words: As they stand in the story.
        markup: What signs mean in it.
    """
    if "*" not in words and "_" not in words and "`" not in words:
        return None
    even = words.replace("\n", " ")
    found = emphases(even, markup)
    if not found or not all(_can_be_told(each, words) for each in found):
        return None
    runs = tuple(_runs(found, even))
    told = [(words[low:high], look) for low, high, look in runs]
    is_code_apart = all(look in (IN_CODE, look & ~IN_CODE) for _, look in told)
    if not is_code_apart or with_marks(told) != words:
        return None
    marks, looks = zip(
        *((each.marks, _look(each, even)) for each in found), strict=True
    )
    return Styled(runs, marks, looks)


def _can_be_told(emphasis: Emphasis, words: str) -> bool:
    """Return whether emphasis can be told by how words look, and a line end by its own.

    Marks are never made again beside blanks.
    """
    inside = emphasis.span.of(words)
    if not inside or inside[0].isspace() or inside[-1].isspace():
        return False
    return emphasis.style is not EmphasisStyle.CODE or "\n" not in inside


def _look(emphasis: Emphasis, words: str) -> int:
    look = _LOOKS[emphasis.style]
    is_underscored = look == ITALIC and words[emphasis.marks[0].start] == "_"
    return look | UNDERSCORED if is_underscored else look


def _runs(found: Sequence[Emphasis], words: str) -> Iterator[Run]:
    """Yield the runs between the marks of ``found``."""
    changes: list[tuple[int, int, int]] = [(0, 0, 0), (len(words), 0, 0)]
    for each in found:
        look = _look(each, words)
        changes += ((each.span.start, look, 1), (each.span.end, look, -1))
        for mark in each.marks:
            changes += ((mark.start, _HIDDEN, 1), (mark.end, _HIDDEN, -1))
    changes.sort(key=lambda change: change[0])
    counts = dict.fromkeys((ITALIC, BOLD, UNDERSCORED, IN_CODE, _HIDDEN), 0)
    for (start, look, by), (end, _, _) in pairwise(changes):
        for style in counts:
            if look & style:
                counts[style] += by
        if start < end and not counts[_HIDDEN]:
            yield start, end, sum(style for style in counts if counts[style])


_HIDDEN = 16
"""Of marks, which are not written; beside the looks of ``story_styles``."""


def _soft_ends(text: str, paragraph: Span) -> Iterator[int]:
    """Yield the line ends within a paragraph; none at which a quotation goes on."""
    place = text.find("\n", paragraph.start, paragraph.end)
    while place >= 0:
        if text[place + 1 : place + 2] != ">":
            yield place
        place = text.find("\n", place + 1, paragraph.end)
