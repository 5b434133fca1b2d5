"""What kind of paragraph each block of a story is, for it to be set as such.

What is special is known from the story's outline and looked up by the block's number,
so that a visible block costs microseconds and the rest nothing.  What a block in the
midst of an edit is, is told from its own words until the outline is known again.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from enum import Enum, auto
from functools import cache
from itertools import chain, groupby
from typing import TYPE_CHECKING

from desktop.steps import in_one_go
from desktop.text.emphasis import PLAIN, markup_of
from desktop.text.structure.containers import (
    NOWHERE,
    beginning,
    containers,
    prefix_of,
    typed_container,
)
from desktop.text.structure.line_look import LineKind, LineLook, look_of
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop.steps import Steps
    from desktop.text.emphasis import Markup
    from desktop.text.structure.containers import Container
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
_WIDEST_TABLE = 62
"""Code points of a row of a table whose columns can stand below one another."""
_TABLE = LineLook(LineKind.TABLE)
_HELD = {LineKind.BODY, LineKind.BLANK, LineKind.FRONT, LineKind.CODE}
"""What a line in a quotation or a list may be."""


class Space(Enum):
    """Where a blank line is that has a height of its own."""

    ABOVE_TITLE = auto()
    UNDER_TITLE = auto()
    """Front matter follows."""
    BEFORE_TEXT = auto()
    """Under a title as well: the story follows."""
    IN_FRONT_MATTER = auto()
    BEFORE_STORY = auto()
    """Behind front matter."""
    ABOVE_HEADING = auto()
    UNDER_HEADING = auto()
    AT_SCENE_BREAK = auto()
    BETWEEN_PARAGRAPHS = auto()


_OUTSIDE_SPACES = frozenset(
    {Space.ABOVE_TITLE, Space.UNDER_TITLE, Space.BEFORE_TEXT, Space.IN_FRONT_MATTER}
    | {Space.BEFORE_STORY}
)


@value
class Gap:
    """A blank line that has a height of its own.

    Attributes:
        space: Where it is.
        sharing: How many blank lines have the space together.
        is_further: Whether another one stands above it that has the space already.
    """

    space: Space
    sharing: int = 1
    is_further: bool = False


_IN_FRONT_MATTER = Gap(Space.IN_FRONT_MATTER)

Look = LineLook | Gap


@value
class _BlockRun:
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
        markup: What signs mean in the story.
        marks: How special blocks looked when the outline was made, by their numbers.
        blank: How a blank line between paragraphs looks.
    """

    markup: Markup = PLAIN
    marks: Mapping[int, Look] = field(default_factory=dict)
    blank: Look = _BLANK
    _pieces: tuple[_BlockRun, ...] = (_BlockRun(0, 0),)

    def look(self, block: int, text: str) -> Look:
        """Return how block number ``block``, which reads ``text``, looks."""
        piece = self._piece_at(block)
        if piece.outlined is None:
            return self._edited(text, piece.was)
        mark = self.marks.get(block - piece.start + piece.outlined)
        return mark or (_BODY if text and not text.isspace() else self.blank)

    def _edited(self, text: str, was: Look | None) -> Look:
        """Return how an edited block looks until the outline is made anew."""
        if isinstance(was, LineLook) and was.part is not None:
            return was  # A few words do not tell what so long a line is.
        look = self._typed(text, was)
        if was is None or look.within.signs:
            return self.blank if look == _BLANK else look
        if _is_outside(was):
            return _IN_FRONT_MATTER if look.kind is LineKind.BLANK else _front(was)
        if isinstance(was, Gap):
            return was if look == _BLANK else look
        is_told = look.kind is LineKind.BODY and was.kind in _TOLD
        is_row = was.kind is LineKind.TABLE and "|" in text
        if was.kind in _AROUND or is_told or is_row:
            return was
        if look == _BODY and was.meets:
            return replace(_BODY, meets=True)  # It opens what it opened.
        return self.blank if look == _BLANK else look

    def _typed(self, text: str, was: Look | None) -> LineLook:
        """Return how a line looks by its own words, but for where it was."""
        look = look_of(text, self.markup.is_markdown)
        if not self.markup.is_markdown:
            return look
        within = NOWHERE if was is None or isinstance(was, Gap) else was.within
        within = typed_container(text, within)
        return look if within == NOWHERE else _held(look, text, within)

    def shifted(self, start: int, stop: int, old_stop: int) -> ParagraphLooks:
        """Return the looks after an edit, until the outline is known again.

        Args:
            start: The first block that was edited.
            stop: Where the edited blocks end now.
            old_stop: Where they ended before.
        """
        first, known = self._was_at(start), self._piece_at(start)
        if stop == old_stop == start + 1 and known == _BlockRun(start, None, first):
            return self
        edited = [_BlockRun(start, None, first)]
        if stop > start + 1:
            edited.append(_BlockRun(start + 1, None, _around(first)))
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
        following = _BlockRun(stop, outlined, after.was)
        return replace(self, _pieces=_joined([*before, *edited, following, *later]))

    def _was_at(self, block: int) -> Look | None:
        """Return what an edit of ``block`` may leave as it is."""
        piece = self._piece_at(block)
        if piece.outlined is None:
            return piece.was
        return self.marks.get(block - piece.start + piece.outlined)

    def _piece_at(self, block: int) -> _BlockRun:
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
        if len(self._pieces) > 1 or (self.markup, self.blank) != (
            before.markup,
            before.blank,
        ):
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


def _start_of(piece: _BlockRun) -> int:
    return piece.start


def _is_outside(look: Look) -> bool:
    if isinstance(look, Gap):
        return look.space in _OUTSIDE_SPACES
    return look.kind in _OUTSIDE


def _front(was: Look) -> Look:
    return _FRONT if isinstance(was, Gap) else was


def _held(look: LineLook, text: str, within: Container) -> LineLook:
    """Return how a line looks in the quotation or list that it is in."""
    if not within.signs:
        return replace(look, within=within) if look.kind in _HELD else look
    words = text[prefix_of(beginning(text), within.signs, is_indented=True).end :]
    if not words.strip():  # an item will have words soon, and is as high as then
        is_quoted = text.rstrip().endswith(">")
        return replace(_BLANK if is_quoted else _BODY, within=within)
    inner = look_of(words, True) if words.startswith("#") else _BODY
    is_heading = inner.kind is LineKind.HEADING
    return replace(inner if is_heading else _BODY, within=within)


def _around(look: Look | None) -> Look | None:
    """Return what a block passes on to those that an edit makes behind it."""
    if look is None:
        return look
    if isinstance(look, Gap):
        return look if _is_outside(look) else None
    if look.kind is LineKind.TITLE:
        return _FRONT
    return look if look.kind in _AROUND | _OUTSIDE else None


def _joined(pieces: Iterable[_BlockRun]) -> tuple[_BlockRun, ...]:
    """Return the pieces, those made one that fared alike; each has its own start."""
    joined: list[_BlockRun] = []
    for piece in pieces:
        if joined and joined[-1].start == piece.start:
            joined.pop()
        if joined and _goes_on(joined[-1], piece):
            continue
        joined.append(piece)
    return tuple(joined)


def _goes_on(one: _BlockRun, other: _BlockRun) -> bool:
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


@cache
def _wide_gaps() -> re.Pattern[str]:
    return re.compile(r"\n(?:[^\S\n]*\n){2,}")


def looks_of(text: str, outline: Outline, *, is_markdown: bool) -> ParagraphLooks:
    """Return how the blocks of ``text`` look, which has that ``outline``."""
    return in_one_go(looks_in_steps(text, outline, is_markdown=is_markdown))


def looks_in_steps(
    text: str, outline: Outline, *, is_markdown: bool
) -> Steps[ParagraphLooks]:
    """Work out what :func:`looks_of` returns; yield a pause every few milliseconds."""
    marks: dict[int, Look] = dict(outline.looks)
    has_wide = "\n\n\n" in text or "\n \n" in text
    lines = text.split("\n") if marks or is_markdown else []
    yield
    usual = (yield from _usual_gap(text)) if has_wide else 1
    blank: Look = Gap(Space.BETWEEN_PARAGRAPHS, usual) if usual > 1 else _BLANK
    if has_wide:
        marks.update(_looks_of_gaps(text, usual))
        yield
    marks.update(_looks_at_marks(outline.looks, lines))
    yield
    marks.update(enumerate(_front_looks(text, outline)))
    if outline.back_matter is not None:
        back = outline.back_matter
        first = text.count("\n", 0, back.start)
        marks.update(enumerate(_back_looks(back.of(text)), first))
    if is_markdown:
        yield
        if "|" in text:
            marks.update(_tables(marks, lines))
            yield
        _put_in_containers(marks, lines, outline)
        yield
    return ParagraphLooks(markup_of(text, is_markdown=is_markdown), marks, blank)


def _usual_gap(text: str) -> Steps[int]:
    """Return how many blank lines most paragraphs of ``text`` are apart."""
    wide = Counter(found[0].count("\n") - 1 for found in _wide_gaps().finditer(text))
    yield
    single = text.count("\n\n") - sum(lines * count for lines, count in wide.items())
    usual, count = max(wide.items(), key=_second, default=(1, 0))
    return usual if count > max(single, 2) else 1


def _second(pair: tuple[int, int]) -> int:
    return pair[1]


def _looks_of_gaps(text: str, usual: int) -> Iterator[tuple[int, Look]]:
    """Yield the looks of blank lines that are more in a row than paragraphs need."""
    further = Gap(Space.BETWEEN_PARAGRAPHS, is_further=True)
    number = start = 0
    for found in _wide_gaps().finditer(text):
        number += text.count("\n", start, found.start())
        start = found.start()
        end = number + found[0].count("\n")
        # Two are as many as one types while one writes: they keep their height.
        yield from ((at, further) for at in range(number + 1 + max(usual, 2), end))


def _looks_at_marks(
    marks: Mapping[int, LineLook], lines: Sequence[str]
) -> Iterator[tuple[int, Look]]:
    """Yield the looks of what stands at headings and scene breaks.

    That is of blank lines, and of headings that follow another one.
    """
    for number, look in marks.items():
        if look.kind is LineKind.SCENE_BREAK:
            yield from _gap(lines, number, -1, Space.AT_SCENE_BREAK)
            yield from _gap(lines, number, 1, Space.AT_SCENE_BREAK)
    for number, look in marks.items():
        if look.kind is LineKind.HEADING:
            yield from _gap(lines, number, -1, Space.ABOVE_HEADING)
            if _kind_of(marks, number - 1) is LineKind.HEADING:
                yield number, replace(look, meets=True)
    for number, look in marks.items():
        if look.kind is LineKind.HEADING:
            # A row under a heading, which makes it one, belongs to it.
            is_underlined = _kind_of(marks, number + 1) is LineKind.MARKUP
            yield from _gap(lines, number + is_underlined, 1, Space.UNDER_HEADING)


def _kind_of(marks: Mapping[int, LineLook], number: int) -> LineKind | None:
    look = marks.get(number)
    return None if look is None else look.kind


def _gap(
    lines: Sequence[str], number: int, step: int, space: Space
) -> Iterator[tuple[int, Look]]:
    """Yield the looks of the blank lines next to a line, above or below it."""
    end = number + step
    while 0 <= end < len(lines) and not lines[end].strip():
        end += step
    if not 0 <= end < len(lines):
        return  # what is at the edge of the text is nowhere between
    yield from _row(
        range(number + 1, end) if step > 0 else range(end + 1, number), space
    )


def _row(numbers: Iterable[int], space: Space) -> Iterator[tuple[int, Look]]:
    """Yield the looks of those blank lines, of which the first has the space."""
    for place, number in enumerate(numbers):
        yield number, Gap(space, is_further=place > 0)


@cache
def _under_head() -> re.Pattern[str]:
    """Return what matches the row under a table's head, as GitHub has it."""
    cell = r"[ \t]*:?-+:?[ \t]*"
    return re.compile(
        rf"[ \t]{{0,3}}(?:\|{cell}(?:\|{cell})*\|?|{cell}(?:\|{cell})+\|?)"
    )


def _tables(
    marks: Mapping[int, Look], lines: Sequence[str]
) -> Iterator[tuple[int, Look]]:
    """Yield the looks of the rows of tables that are no wider than the column."""
    for number, line in enumerate(lines):
        is_rule = "|" in line and "-" in line and _under_head().fullmatch(line)
        if not is_rule or not number or "|" not in lines[number - 1]:
            continue
        stop = number + 1
        while stop < len(lines) and "|" in lines[stop]:
            stop += 1
        rows = range(number - 1, stop)
        is_narrow = max(len(lines[row]) for row in rows) <= _WIDEST_TABLE
        if is_narrow and not any(row in marks for row in rows):
            yield from ((row, _TABLE) for row in rows)


def _put_in_containers(
    marks: dict[int, Look], lines: Sequence[str], outline: Outline
) -> None:
    literal = {
        number
        for number, look in outline.looks.items()
        if look.kind is not LineKind.HEADING and look.kind is not LineKind.BODY
    }
    for number, within in containers(lines, literal).items():
        was = marks.get(number, _BODY)
        if isinstance(was, Gap):
            continue
        look = _held(was, lines[number], within)
        if was.kind is LineKind.FRONT and look.kind is LineKind.BODY:
            look = replace(was, within=within)
        marks[number] = look


def _front_looks(text: str, outline: Outline) -> Iterator[Look]:
    """Yield the looks of the lines of the front matter."""
    lines = text[: outline.front_matter.end].split("\n")
    if lines[-1] == "":
        lines.pop()
    title = _title_line(lines, outline.title or "")
    for is_blank, run in groupby(range(len(lines)), lambda n: not lines[n].strip()):
        numbers = list(run)
        if is_blank:
            space = _front_space(numbers, title, len(lines))
            yield from (look for _, look in _row(numbers, space))
        else:
            yield from (_front_line(n, title, len(lines)) for n in numbers)


def _front_line(number: int, title: int | None, count: int) -> Look:
    is_last = number == count - 1
    if number == title:
        return _TITLE if number else replace(_TITLE, meets=True)
    return replace(_FRONT, meets=True) if is_last else _FRONT


def _front_space(numbers: Sequence[int], title: int | None, count: int) -> Space:
    """Return where those blank lines of the front matter are, which has ``count``."""
    is_last, is_under = numbers[-1] == count - 1, title == numbers[0] - 1
    if is_under:
        return Space.BEFORE_TEXT if is_last else Space.UNDER_TITLE
    if is_last:
        return Space.BEFORE_STORY
    is_above = title == numbers[-1] + 1
    return Space.ABOVE_TITLE if is_above else Space.IN_FRONT_MATTER


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
        yield _FRONT if line and not line.isspace() else _IN_FRONT_MATTER
