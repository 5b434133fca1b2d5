"""Words set in italics or bold by the signs of a story, and set as others are again.

Each paragraph gets its own pair of signs, blanks at the edges stay outside, and what
is italic within bold or the other way round is nested.  What is written is read again
by the rules of :mod:`desktop.text.emphasis`: where the story's own sign would not be
understood, as an underscore inside a word, the other one is taken.  Only signs are put
in and taken out, so that notes stay on their words.

Positions count code points.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise, product
from typing import TYPE_CHECKING

from desktop.text.change import Change, ChangeSet, Side
from desktop.text.editing.left_alone import LIST_MARK, QUOTE_MARK, is_code
from desktop.text.editing.prose_style import ProseStyle
from desktop.text.emphasis import (
    MARKDOWN,
    EmphasisStyle,
    Markup,
    emphases,
    heading_marks,
)
from desktop.text.paragraphs import Wrapping, paragraph_at
from desktop.text.span import Span
from desktop.text.words import word_at
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.text.emphasis import Emphasis

_Run = tuple[int, int, str]
"""From where to where words are set so, as indices of them, and by which signs."""
Signs = Mapping[EmphasisStyle, str]
"""A star or an underscore, by what it sets words in."""
_WIDTH = {EmphasisStyle.ITALIC: 1, EmphasisStyle.BOLD: 2}
_SIGNS = "*_"
_FAR = 50_000
"""Code points from each end of a story by which its own signs are told."""


@value
class Emphasising:
    """What setting words apart makes of a text.

    Attributes:
        changes: Signs that come and go.
        selection: What is selected afterwards, or where the caret is.
        is_bare: Whether signs alone come or go, around the caret.
    """

    changes: ChangeSet
    selection: Span
    is_bare: bool = False


def own_signs(text: str) -> Signs:
    """Return the signs by which most of a story sets words in italics and bold."""
    ends = text if len(text) <= 2 * _FAR else text[:_FAR] + text[-_FAR:]
    return {style: _most_used(ends, width) for style, width in _WIDTH.items()}


def _most_used(text: str, width: int) -> str:
    counts = {}
    for sign in _SIGNS:
        one = re.escape(sign)
        opening = rf"(?<![\w{one}\\]){one}{{{width}}}(?=[^\s{one}])"
        counts[sign] = len(re.findall(opening, text))
    return max(_SIGNS, key=lambda sign: counts[sign])  # a star, if there are none


def emphasised(
    text: str,
    span: Span,
    style: EmphasisStyle,
    prose: ProseStyle,
    markup: Markup,
    signs: Signs,
) -> Emphasising | None:
    """Return what setting the words of ``span`` apart makes; None if none can be.

    Words that are set so are set as others again.  Without a selection the word at the
    caret is meant; where is none, a pair of signs is typed around the caret.

    Args:
        text: The text, or the part of it around the place.
        span: What is selected; empty at the caret if nothing is.
        style: Italic or bold.
        prose: How the story sets its prose.
        markup: What signs mean in it.
        signs: Those it mostly has.
    """
    if is_code(text, span.start, prose):
        return None
    if not markup.is_markdown:
        markup = Markup(signs="".join({*markup.signs, "*", signs[style]}))
    units = list(_units(text, span, prose))
    if span.is_empty:
        line = units[0].of(text)
        return _at_caret(line, units[0], span.start, style, markup, signs)
    pieces = [
        _MeantParagraph(at.of(text), at, _within(span, at), markup)
        for at in units
        if not is_code(text, at.start, prose)
    ]
    return _over(pieces, style, signs)


def emphasised_note(words: str, span: Span, style: EmphasisStyle) -> Emphasising | None:
    """Return what setting words of a note apart makes, which are Markdown."""
    prose = ProseStyle(wrapping=Wrapping(is_markdown=True))
    return emphasised(words, span, style, prose, MARKDOWN, own_signs(words))


def _units(text: str, span: Span, prose: ProseStyle) -> Iterator[Span]:
    """Yield the paragraphs that have something of ``span``."""
    place = span.start
    while True:
        paragraph = paragraph_at(text, place, prose.wrapping)
        yield paragraph
        place = paragraph.end + 1
        if place >= span.end or place > len(text):
            return


def _within(span: Span, outer: Span) -> Span:
    return span.within(outer).moved(-outer.start)


def _over(
    pieces: Sequence[_MeantParagraph], style: EmphasisStyle, signs: Signs
) -> Emphasising | None:
    pieces = [piece for piece in pieces if not piece.meant.is_empty]
    if not pieces:
        return None
    turns_on = not all(piece.is_set(style) for piece in pieces)
    changes: list[Change] = []
    ends: list[int] = []
    shift = 0
    for piece in pieces:
        made, kept = piece.with_style(style, signs, is_on=turns_on)
        changes += made
        by = piece.at.start + shift
        ends += (kept.start + by, kept.end + by)
        shift += sum(change.delta for change in made)
    return Emphasising(ChangeSet(tuple(changes)), Span(ends[0], ends[-1]))


# At the caret


def _at_caret(
    line: str,
    at: Span,
    caret: int,
    style: EmphasisStyle,
    markup: Markup,
    signs: Signs,
) -> Emphasising | None:
    place = caret - at.start
    for one in emphases(line, markup):
        if one.style is style and one.span.end == place and not one.span.is_empty:
            # Typed to its end: on behind the sign.
            end = at.start + one.marks[1].end
            return Emphasising(ChangeSet(), Span(end, end))
    word = word_at(line, place)
    if word.is_empty:
        return _pair(line, at, place, style, signs[style])
    piece = _MeantParagraph(line, at, word, markup)
    made = _over([piece], style, signs)
    if made is None:
        return None
    by = place - word.start
    caret = made.selection.start + min(by, len(made.selection))
    if place == word.end:
        after = made.changes.map_position(at.start + word.end, Side.AFTER)
        caret = max(after, made.selection.end)
    return Emphasising(made.changes, Span(caret, caret))


def _pair(
    line: str, at: Span, place: int, style: EmphasisStyle, sign: str
) -> Emphasising:
    """Return what typing a pair of signs makes; one that is there and empty goes."""
    width, here = _WIDTH[style], at.start + place
    for one in (sign, *_SIGNS):
        before = len(line[:place]) - len(line[:place].rstrip(one))
        after = len(line[place:]) - len(line[place:].lstrip(one))
        if before == after and before in (width, 3):
            gone = Span(here - width, here + width)
            changes = ChangeSet((Change(gone, ""),))
            return Emphasising(changes, Span(gone.start, gone.start), is_bare=True)
    signs = sign * width
    changes = ChangeSet((Change(Span(here, here), signs + signs),))
    return Emphasising(changes, Span(here + width, here + width), is_bare=True)


# A paragraph


@value
class _Set:
    """How the signs of a paragraph that are no marks are set."""

    italic: frozenset[int]
    bold: frozenset[int]

    def of(self, style: EmphasisStyle) -> frozenset[int]:
        return self.italic if style is EmphasisStyle.ITALIC else self.bold


class _MeantParagraph:
    """A paragraph, how it is set, and what of it is meant."""

    def __init__(
        self,
        words: str,
        at: Span,
        meant: Span,
        markup: Markup,
        *,
        is_parted: bool = False,
    ) -> None:
        """Read a paragraph.

        Args:
            words: The paragraph.
            at: Where it is in the text.
            meant: What of it is meant, counted in ``words``.
            markup: What signs mean in it.
            is_parted: Whether it is read as if blanks stood around what is meant.
        """
        self.words, self.at, self.markup = words, at, markup
        parts = _parts(words, meant) if is_parted else (Span(0, len(words)),)
        self._found = [
            _moved(one, part.start)
            for part in parts
            for one in emphases(part.of(words), markup)
        ]
        self._is_parted = is_parted
        self._marks = _marks_in(self._found)
        self._set = _set_in(self._found, self._marks)
        self.meant = self._trimmed(self._with_code(meant))

    def is_set(self, style: EmphasisStyle) -> bool:
        """Return whether all that is meant is set so."""
        return self._inked(self.meant) <= self._set.of(style)

    def with_style(
        self, style: EmphasisStyle, own: Signs, *, is_on: bool
    ) -> tuple[list[Change], Span]:
        """Return what sets it so, or not so, and where it is then in the paragraph.

        The changes are counted in the whole text.
        """
        meant = frozenset(range(self.meant.start, self.meant.end)) - self._marks
        now = self._set.of(style)
        wanted = now | meant if is_on else now - meant
        is_italic = style is EmphasisStyle.ITALIC
        italic = wanted if is_italic else self._set.italic
        bold = self._set.bold if is_italic else wanted
        hull = self._hull()
        tried = [
            _Writing(self.words, hull, self._marks, _Set(italic, bold), signs)
            for signs in self._sign_pairs(own, hull)
        ]
        best = next((one for one in tried if self._is_read_as(one)), None)
        if best is None and not self._is_parted:
            # What is typed on behind a closing sign may make it none.
            parted = _MeantParagraph(
                self.words, self.at, self.meant, self.markup, is_parted=True
            )
            return parted.with_style(style, own, is_on=is_on)
        best = best or tried[0]
        changes = [
            Change(change.span.moved(self.at.start), change.inserted)
            for change in best.changes
        ]
        return changes, best.place_of(self.meant)

    def _sign_pairs(self, own: Signs, hull: Span) -> list[tuple[str, str]]:
        """Return the signs to try for italics and bold, the best first."""
        first = dict(own)
        for one in self._found:
            if one.style is EmphasisStyle.CODE:
                continue
            if hull.start <= one.marks[0].start < hull.end:
                first |= _signs_of(one.marks[0].of(self.words))
        order = {one: [s, *_SIGNS.replace(s, "")] for one, s in first.items()}
        pairs = list(product(order[EmphasisStyle.ITALIC], order[EmphasisStyle.BOLD]))
        return pairs if self.markup.is_markdown else [(i, "*") for i, _ in pairs]

    def _is_read_as(self, writing: _Writing) -> bool:
        """Return whether what is written is understood as it is meant."""
        found = emphases(writing.text, self.markup)
        marks = _marks_in(found)
        read = _set_in(found, marks)
        return writing.is_read_as(read, marks)

    def _hull(self) -> Span:
        """Return what is meant, with all that is set apart and has to do with it."""
        hull, before = self.meant, None
        others = [one for one in self._found if one.style is not EmphasisStyle.CODE]
        while hull != before:
            before = hull
            for one in others:
                low, high = one.marks[0].start, one.marks[1].end
                if low <= hull.end and hull.start <= high:
                    hull = Span(min(hull.start, low), max(hull.end, high))
        return hull

    def _with_code(self, meant: Span) -> Span:
        """Return ``meant`` with the whole of the code it has a part of."""
        start, end = meant.start, meant.end
        for one in self._found:
            low, high = one.marks[0].start, one.marks[1].end
            if one.style is EmphasisStyle.CODE and low < end and start < high:
                start, end = min(start, low), max(end, high)
        return Span(start, end)

    def _trimmed(self, meant: Span) -> Span:
        """Return ``meant`` without blanks, marks and a block's sign at its ends."""
        start, end = max(meant.start, _prefix(self.words)), meant.end
        while start < end and (start in self._marks or self.words[start].isspace()):
            start += 1
        while end > start and (end - 1 in self._marks or self.words[end - 1].isspace()):
            end -= 1
        return Span(start, max(start, end))

    def _inked(self, span: Span) -> frozenset[int]:
        places = range(span.start, span.end)
        words = self.words
        return frozenset(p for p in places if not words[p].isspace()) - self._marks


def _parts(words: str, meant: Span) -> tuple[Span, ...]:
    return Span(0, meant.start), meant, Span(meant.end, len(words))


def _moved(one: Emphasis, by: int) -> Emphasis:
    marks = one.marks[0].moved(by), one.marks[1].moved(by)
    return replace(one, span=one.span.moved(by), marks=marks)


def _signs_of(mark: str) -> Signs:
    """Return by which signs an opening mark such as ``**_`` sets words in what."""
    found: dict[EmphasisStyle, str] = {}
    for row in re.findall(r"\*+|_+", mark):
        for style, width in _WIDTH.items():
            if len(row) in (width, 3):
                found[style] = row[0]
    return found


def _prefix(words: str) -> int:
    """Return where the words begin behind the sign of a list, quotation or heading."""
    quote = QUOTE_MARK.match(words)
    start = quote.end() if quote else 0
    item = LIST_MARK.match(words[start:])
    start += item.end() if item else 0
    heading = heading_marks(words[start:])
    return start + (heading[0].end if heading else 0)


def _marks_in(found: Sequence[Emphasis]) -> frozenset[int]:
    return frozenset(
        place
        for one in found
        if one.style is not EmphasisStyle.CODE
        for mark in one.marks
        for place in range(mark.start, mark.end)
    )


def _set_in(found: Sequence[Emphasis], marks: frozenset[int]) -> _Set:
    def covered(style: EmphasisStyle) -> frozenset[int]:
        return frozenset(
            place
            for one in found
            if one.style in (style, EmphasisStyle.BOTH)
            for place in range(one.span.start, one.span.end)
            if place not in marks
        )

    return _Set(covered(EmphasisStyle.ITALIC), covered(EmphasisStyle.BOLD))


class _Writing:
    """A paragraph with its signs written anew in one stretch."""

    def __init__(
        self,
        words: str,
        hull: Span,
        marks: frozenset[int],
        wanted: _Set,
        signs: tuple[str, str],
    ) -> None:
        self._wanted = wanted
        self._words = words
        inside = [p for p in range(hull.start, hull.end) if p not in marks]
        put = _signs_between(words, inside, wanted, signs)
        self.changes: list[Change] = []
        self._places: dict[int, int] = {}
        pieces, upto = [words[: hull.start]], hull.start
        length = hull.start
        for place, mark in zip([*inside, hull.end], put, strict=True):
            if words[upto:place] != mark:
                self.changes.append(Change(Span(upto, place), mark))
            pieces += (mark, words[place : place + 1] if place < hull.end else "")
            length += len(mark)
            self._places[place] = length
            length += 1
            upto = place + 1
        put_at = range(hull.start, self._places[hull.end])
        self._signs = frozenset(put_at) - set(self._places.values())
        self.text = "".join((*pieces, words[hull.end :]))
        self._inside = inside

    def place_of(self, meant: Span) -> Span:
        """Return where ``meant`` is in the paragraph as it is written now."""
        places = [self._places[p] for p in self._inside if p in range(*_ends(meant))]
        return Span(places[0], places[-1] + 1)

    def is_read_as(self, read: _Set, marks: frozenset[int]) -> bool:
        """Return whether the signs inside are set as is wanted, by all that are put."""
        if not self._signs <= marks:
            return False
        for place in self._inside:
            if self._words[place].isspace():
                continue
            there = self._places[place]
            if there in marks:
                return False
            if (there in read.italic) != (place in self._wanted.italic):
                return False
            if (there in read.bold) != (place in self._wanted.bold):
                return False
        return True


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _signs_between(
    words: str, inside: Sequence[int], wanted: _Set, signs: tuple[str, str]
) -> list[str]:
    """Return what is written before each place inside, and behind the last."""
    bold = [(*run, signs[1] * 2) for run in _runs(words, inside, wanted.bold)]
    italic = [(*run, signs[0]) for run in _runs(words, inside, wanted.italic)]
    parts = [part for run in italic for part in _split(words, inside, run, bold)]
    nested = sorted((*bold, *parts), key=lambda run: (run[0], -run[1], -len(run[2])))
    before = [""] * (len(inside) + 1)
    behind = [""] * (len(inside) + 1)
    for start, _, sign in nested:
        before[start] += sign
    for _, end, sign in reversed(nested):
        behind[end] += sign
    return [close + open_ for close, open_ in zip(behind, before, strict=True)]


def _runs(
    words: str, inside: Sequence[int], places: frozenset[int]
) -> Iterator[tuple[int, int]]:
    """Yield the rows of ``places``, as indices of ``inside``, blanks left outside."""
    start = 0
    while start < len(inside):
        if inside[start] not in places:
            start += 1
            continue
        end = start
        while end < len(inside) and inside[end] in places:
            end += 1
        trimmed = _without_blanks(words, inside, start, end)
        if trimmed[0] < trimmed[1]:
            yield trimmed
        start = end


def _split(
    words: str, inside: Sequence[int], run: _Run, others: Sequence[_Run]
) -> Iterator[_Run]:
    """Yield a row in parts where it would cross others, and not nest in them."""
    start, end, sign = run
    cuts: set[int] = set()
    for low, high, _ in others:
        if start < low < end < high:
            cuts.add(low)
        elif low < start < high < end:
            cuts.add(high)
    places = [start, *sorted(cuts), end]
    for low, high in pairwise(places):
        first, last = _without_blanks(words, inside, low, high)
        if first < last:
            yield first, last, sign


def _without_blanks(
    words: str, inside: Sequence[int], start: int, end: int
) -> tuple[int, int]:
    while start < end and words[inside[start]].isspace():
        start += 1
    while end > start and words[inside[end - 1]].isspace():
        end -= 1
    return start, end
