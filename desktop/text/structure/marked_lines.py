"""The lines of a story that may be headings or break scenes, and how they stand.

Of each it is known what it says by itself and where it stands: how many blank lines are
above, whether it is alone, how much story went before.  What it is then is told from
all of them together, by :mod:`desktop.text.structure.chapters` and
:mod:`desktop.text.structure.scenes`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.text.span import each_line
from desktop.text.structure.blocks import LINES_AT_A_TIME
from desktop.text.structure.heading_forms import HeadingForm, forms_of, may_count
from desktop.text.structure.line_look import LONGEST_MARK, LineKind, LineLook, look_of
from desktop.text.structure.prose import bare_line
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.steps import Steps

_SHORT = 40
"""Code points of a line that is no full one: what follows it may stand for itself."""
_PARAGRAPH_LINES = 12
"""Lines of a paragraph, at most, on average, of a story with blank lines between."""
_LOOKED_AT = 20_000
"""Code points by which it is told whether lines may be blank at all."""
_LONGEST_PATTERN = 20
"""Code points of the longest row of signs that can break a scene by being repeated."""
_SPEECH = frozenset("\"“”„‟«»‹›「」『』‘’'")
_EXCLAMATION = frozenset("!?‽！？ ")
_STOPS = frozenset('.!?…”"’」』。！？')
_SILENT = {LineKind.CODE, LineKind.MARKUP}


@value(frozen=False)
class MarkedLine:
    """A line that may be a heading or a scene break.

    Attributes:
        number: Of the line, from zero.
        start: Where it begins, in code points.
        line: What it reads.
        words: The same without blanks around and what cannot be seen.
        look: How it looks by itself or by its block.
        forms: The ways it may be one of several headings that count up.
        blanks: How many blank lines are above it; a start of the text is as good as
            one.
        is_free: Whether the line above is blank, short or of this kind.
        below: What the next line reads; empty if it is blank or there is none.
        prose: How many lines of prose went before.
        goes_on: Whether the line before it is in the midst of a sentence.
    """

    number: int
    start: int
    line: str
    words: str
    look: LineLook
    forms: tuple[HeadingForm, ...]
    blanks: int
    is_free: bool
    prose: int
    goes_on: bool
    below: str = ""

    @property
    def end(self) -> int:
        """Where it ends, in code points."""
        return self.start + len(self.line)

    @property
    def is_alone(self) -> bool:
        """Whether blank lines part it from what is above and below."""
        return self.blanks > 0 and not self.below


@value(frozen=False)
class WideGap:
    """Several blank lines in a row.

    Attributes:
        number: Of the line behind them.
        start: Where the first of them begins, in code points.
        blanks: How many they are.
        after: The number of the line before them.
    """

    number: int
    start: int
    blanks: int
    after: int


class LineScan:
    """What reading the lines of a story one by one gave.

    Attributes:
        lines: Those that may mean something, in text order.
        wide_gaps: Where more than one line is blank.
        ended: How many lines end like a sentence, with the next directly below.
        gaps: How often so many lines are blank between two that are not.
        markup: The numbers of the lines that are markup by themselves.
        silent: Where lines begin and end that are code or markup, in code points.
        prose: How many lines are prose.
    """

    def __init__(self) -> None:
        self.lines: list[MarkedLine] = []
        self.wide_gaps: list[WideGap] = []
        self.gaps: Counter[int] = Counter()
        self.markup: list[int] = []
        self.silent: list[tuple[int, int]] = []
        self.prose = 0
        self.ended = 0

    @property
    def is_parted(self) -> bool:
        """Whether blank lines part the paragraphs."""
        blank = sum(self.gaps.values()) - self.gaps[0]
        return blank * _PARAGRAPH_LINES >= sum(self.gaps.values())


def scan_lines(
    text: str, is_markdown: bool, blocks: Mapping[int, LineLook]
) -> Steps[LineScan]:
    """Read the lines of a whole story; a pause between is yielded.

    Args:
        text: The story.
        is_markdown: Whether it is Markdown.
        blocks: The looks its lines have by their blocks.
    """
    has_blanks = "\n\n" in text[:_LOOKED_AT]
    scanner = _Scanner(is_markdown, blocks, has_blanks=has_blanks)
    read, start, blanks = scanner.read, 0, 0
    for number, line in enumerate(each_line(text)):
        if line or number in blocks:
            read(number, start, line, blanks)
            blanks = 0
        else:
            blanks += 1
        start += len(line) + 1
        if number % LINES_AT_A_TIME == 0:
            yield
    return scanner.found


class _Scanner:
    """Reads line by line; what most lines are is told first, for they are many."""

    __slots__ = (
        "_above",
        "_blank_start",
        "_blanks",
        "_blocks",
        "_has_blanks",
        "_has_ink",
        "_is_markdown",
        "_last",
        "_last_ink",
        "found",
    )

    def __init__(
        self, is_markdown: bool, blocks: Mapping[int, LineLook], *, has_blanks: bool
    ) -> None:
        self._blocks = blocks
        self._has_blanks = has_blanks
        self.found = LineScan()
        self._is_markdown = is_markdown
        self._blanks = 0
        self._blank_start = 0
        self._has_ink = False
        self._above = ""
        self._last: MarkedLine | None = None
        """The line above, if it is a marked one."""
        self._last_ink = -1

    def read(self, number: int, start: int, line: str, blanks: int) -> None:
        """Take the next line that has something in it, or is in a block.

        Args:
            number: Of the line, from zero.
            start: Where it begins, in code points.
            line: What it reads.
            blanks: How many lines with nothing in them are directly above.
        """
        if blanks:
            self._take_blank(start - blanks, blanks)
        if number in self._blocks:
            self._take_block(number, start, line, self._blocks[number])
        elif (
            line[0] in _SPEECH
            or (len(line) > LONGEST_MARK and line[0].isalpha())
            or (not blanks and self._is_plainly_prose(line))
        ):
            self._take_prose(number, line)
        else:
            self._look_at(number, start, line)

    def _is_plainly_prose(self, line: str) -> bool:
        """Return whether a line is not worth a second look, as most are not."""
        if not line[0].isalpha():
            return False
        if self._blanks or not self._has_blanks or len(self._above) <= _SHORT:
            return False
        # What follows the end of a sentence and is none may be a heading even so.
        is_below_end = self._above.rstrip()[-1:] in _STOPS
        return not is_below_end or len(line) > _SHORT or line[-1] in _STOPS

    def _take_block(self, number: int, start: int, line: str, block: LineLook) -> None:
        if block.kind in _SILENT:
            self.found.silent.append((start, start + len(line)))
        if block.kind is LineKind.HEADING:
            self._mark(number, start, line, block, ())
        elif block.kind is not LineKind.MARKUP:
            self._take_prose(number, line)

    def _take_blank(self, start: int, blanks: int = 1) -> None:
        if not self._blanks:
            self._blank_start = start
        self._blanks += blanks
        self._last = None

    def _take_prose(self, number: int, line: str) -> None:
        found = self.found
        if self._blanks or not self._has_ink:
            self._end_gap(number)
        else:
            found.gaps[0] += 1
            found.ended += self._above[-1:] in _STOPS
        self._last_ink = number
        if self._last is not None:
            self._last.below = line.strip()
            self._last = None
        found.prose += 1
        self._above = line

    def _end_gap(self, number: int) -> None:
        """Count the blank lines above a line that is not blank."""
        if self._has_ink:
            self.found.gaps[self._blanks] += 1
            if self._blanks > 1:
                gap = WideGap(number, self._blank_start, self._blanks, self._last_ink)
                self.found.wide_gaps.append(gap)
        self._has_ink, self._blanks = True, 0

    def _look_at(self, number: int, start: int, line: str) -> None:
        words = bare_line(line)
        if not words and "［" in line:
            self._take_markup(number, start, line)
            return
        if not words:
            self._take_blank(start)
            return
        if not self._may_be_marked(words):
            self._take_prose(number, line)
            return
        look = look_of(words, self._is_markdown)
        if look.kind is LineKind.MARKUP:
            self._take_markup(number, start, line)
        elif look.kind is not LineKind.BODY or self._is_candidate(words):
            self._mark(number, start, line, look, forms_of(words))
        else:
            self._take_prose(number, line)

    def _may_be_marked(self, words: str) -> bool:
        """Return whether a line may be more than a paragraph, by its first words."""
        first = words[0]
        if not first.isalpha():
            return first not in _SPEECH
        if len(words) > LONGEST_MARK:
            return False
        return words.isupper() or first in "oOxX" or may_count(words)

    def _take_markup(self, number: int, start: int, line: str) -> None:
        """Take a line that nobody reads: a blank one, if it is an entity for it."""
        self.found.markup.append(number)
        self.found.silent.append((start, start + len(line)))
        if "&" in line:
            self._take_blank(start)

    def _is_candidate(self, words: str) -> bool:
        if len(words) > LONGEST_MARK:
            return False
        is_free = self._blanks or not self._has_ink or self._last
        if self._has_blanks and not is_free:
            return False
        return words.isupper() or is_pattern(words) or bool(forms_of(words))

    def _mark(
        self,
        number: int,
        start: int,
        line: str,
        look: LineLook,
        forms: tuple[HeadingForm, ...],
    ) -> None:
        blanks, above, last = self._blanks, self._above.rstrip(), self._last
        is_first = not self._has_ink
        marked = MarkedLine(
            number=number,
            start=start,
            line=line,
            words=bare_line(line),
            look=look,
            forms=forms,
            blanks=blanks + is_first,
            is_free=is_first or blanks > 0 or last is not None or len(above) <= _SHORT,
            prose=self.found.prose,
            goes_on=len(above) > _SHORT and (above[-1].isalnum() or above[-1] in ",-"),
        )
        self._end_gap(number)
        self._last_ink = number
        if last is not None:
            last.below = marked.words
        self.found.lines.append(marked)
        self._last, self._above = marked, line


def is_pattern(words: str) -> bool:
    """Return whether bare ``words`` are a short row of signs that nobody says."""
    if len(words) > _LONGEST_PATTERN or any(map(str.isalnum, words)):
        return False
    signs = set(words)
    return not signs & _SPEECH and not signs <= _EXCLAMATION
