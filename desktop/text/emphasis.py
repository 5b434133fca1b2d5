"""Emphasis: the stretches of a line that are set in italics, bold or as code.

In Markdown the rules are CommonMark's for emphasis, code spans and escapes, kept inside
one line; links, images and HTML are not read.  In other stories ``*so*`` and ``_so_``
are emphasis where the story as a whole uses the sign that way, in pairs around words: a
star for a footnote, before an item or alone on a line is none, nor is anything inside a
word.  Positions are code points from the line's start.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.span import Span, line_around
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LONGEST = 20_000
"""Code points; longer lines are shown plain, or each key would take too long."""

_ENOUGH = 2_000
"""Lines with a sign by which a story is judged."""
_BEFORE_WORDS = frozenset("\"'“”„‟«»‹›「『‘’‚([{¡¿…—–-.#$£€@&")
"""What may stand between a sign and the first word that is set apart."""
_BEHIND_WORDS = frozenset("\"'“”„«»‹›」』‘’)]}.,;:!?…—–-%。！？、")
"""What may stand between the last word and the closing sign."""
_BEFORE_OPENING = frozenset("\"'“”„‟«»‹›「『‘’‚([{¡¿…—–-/")
"""What words that are set apart may follow, besides blanks."""
_BEHIND_CLOSING = frozenset("\"'“”„«»‹›」』‘’)]}.,;:!?…—–-/。！？、")
"""What may follow them."""

_HEADING = re.compile(r"[ \u200b\ufeff]{0,3}#{1,6}[ \t]+(?=\S)")
_CLOSING = re.compile(r"[ \t]+#+[ \t]*$")
_TICKS = re.compile(r"`+")
_PIECES = re.compile(r"\\[!-/:-@\[-`{-~]|`+|\*+|_+")


@value
class Markup:
    """What signs mean in a story.

    Attributes:
        is_markdown: Whether they are Markdown's.
        signs: Those that set words apart in a story that is not Markdown.
    """

    is_markdown: bool = False
    signs: str = ""


PLAIN, MARKDOWN = Markup(), Markup(is_markdown=True)


class EmphasisStyle(Enum):
    """How emphasised words are set."""

    ITALIC = auto()
    BOLD = auto()
    BOTH = auto()
    CODE = auto()


@value
class Emphasis:
    """Some words of a line that are set apart.

    Attributes:
        span: The words, without their marks; may hold other emphases.
        style: How to set them.
        marks: Where the opening and the closing marks stand.
    """

    span: Span
    style: EmphasisStyle
    marks: tuple[Span, Span]

    @property
    def whole(self) -> Span:
        """The words with their marks."""
        return Span(self.marks[0].start, self.marks[1].end)


def code_in(found: Iterable[Emphasis]) -> list[Span]:
    """Return where code is among ``found``, with its marks: no sign in it is one."""
    return [each.whole for each in found if each.style is EmphasisStyle.CODE]


def heading_marks(line: str) -> tuple[Span, ...]:
    """Return where the ``## `` before the words of a Markdown heading stands.

    Behind them may stand another such row, which belongs to the marks as well.
    """
    opening = _HEADING.match(line)
    if opening is None:
        return ()
    closing = _CLOSING.search(line, opening.end())
    marks = (opening, closing) if closing else (opening,)
    return tuple(Span(*mark.span()) for mark in marks)


def emphases(line: str, markup: Markup = MARKDOWN) -> tuple[Emphasis, ...]:
    """Return what is emphasised in a line, in the order it begins.

    Args:
        line: The line.
        markup: What signs mean in its story.
    """
    if len(line) > _LONGEST:
        return ()
    if markup.is_markdown:
        code, runs = _read(line)
    elif any(sign in line for sign in markup.signs):
        code, runs = [], list(_runs_as_written(line, markup.signs))
    else:
        return ()
    found = [*code, *_joined(_paired(runs))]
    return tuple(sorted(found, key=lambda one: one.marks[0].start))


def markup_of(text: str, *, is_markdown: bool) -> Markup:
    """Return what signs mean in ``text``, a whole story."""
    if is_markdown:
        return MARKDOWN
    return Markup(signs="".join(s for s in "*_" if s in text and _is_used(text, s)))


def _is_used(text: str, sign: str) -> bool:
    """Return whether a story sets words apart by ``sign``, rather than anything else.

    Most of those beside words must come in pairs; a long story is judged by its
    beginning, and by what comes of it later.
    """
    pairs = others = looked_at = 0
    for words in _lines_with(text, sign):
        if len(words) > _LONGEST or not any(map(str.isalnum, words)):
            continue
        runs = list(_runs_as_written(words, sign))
        pairs += sum(1 for _ in _paired(runs))
        # Behind a word it may stand for a footnote, at the start for an item.
        others += len(_beside_words(sign).findall(words))
        looked_at += 1
        if looked_at >= _ENOUGH:
            break
    return 0 < 2 * pairs >= others - 2 * pairs


def _lines_with(text: str, sign: str) -> Iterator[str]:
    place = text.find(sign)
    while place >= 0:
        line = line_around(text, Span(place, place))
        yield line.of(text)
        place = text.find(sign, line.end)


@cache
def _beside_words(sign: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![{re.escape(sign)}]){re.escape(sign)}{{1,3}}(?![{sign}])")


@cache
def _signs_as_written() -> re.Pattern[str]:
    return re.compile(r"\*+|_+")


def _runs_as_written(line: str, signs: str) -> Iterator[_Run]:
    """Yield the signs of a line that may set words apart, as writers use them."""
    for match in _signs_as_written().finditer(line):
        start, end = match.span()
        if line[start] in signs and end - start <= (3 if line[start] == "*" else 1):
            before = _past_signs(line, start, -1)
            after = _past_signs(line, end, 1)
            opens = _parts(before, _BEFORE_OPENING) and _begins_words(line, end, after)
            closes = _parts(after, _BEHIND_CLOSING) and _ends_words(before)
            if opens is not closes:
                yield _Run(line[start], start, end, end - start, opens, closes)


def _past_signs(line: str, place: int, step: int) -> str:
    """Return what stands beside ``place``, but for other signs of emphasis."""
    at = place if step > 0 else place - 1
    while 0 <= at < len(line) and line[at] in "*_":
        at += step
    return line[at] if 0 <= at < len(line) else " "


def _parts(character: str, signs: frozenset[str]) -> bool:
    return character.isspace() or character in signs


def _begins_words(line: str, place: int, character: str) -> bool:
    if character.isalnum():
        return True
    # Quotes and the like may stand between: *"No!"*
    behind = line[place : place + 4].lstrip("*_").lstrip("".join(_BEFORE_WORDS))
    return character in _BEFORE_WORDS and behind[:1].isalnum()


def _ends_words(character: str) -> bool:
    return character.isalnum() or character in _BEHIND_WORDS or _is_mark(character)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn"


@value(frozen=False)
class _Run:
    """A row of stars or underscores, less those that have found their partners."""

    mark: str
    start: int
    end: int
    length: int
    opens: bool
    closes: bool


def _read(line: str) -> tuple[list[Emphasis], list[_Run]]:
    """Return the code of a line, and the runs of marks outside of it."""
    code: list[Emphasis] = []
    runs: list[_Run] = []
    ticks = _ends_of_ticks(line)
    position = 0
    while match := _PIECES.search(line, position):
        start, position = match.span()
        if line[start] in "*_":
            runs.append(_run(line, start, position))
        elif line[start] == "`":
            width = position - start
            end = _next(ticks.get(width, []), position)
            if end is not None:
                code.append(_emphasis(EmphasisStyle.CODE, start, end, width))
                position = end
    return code, runs


def _ends_of_ticks(line: str) -> dict[int, list[int]]:
    """Return where the rows of backticks end, by their length."""
    ends: dict[int, list[int]] = {}
    for match in _TICKS.finditer(line):
        ends.setdefault(len(match[0]), []).append(match.end())
    return ends


def _next(places: list[int], position: int) -> int | None:
    index = bisect_right(places, position)
    return places[index] if index < len(places) else None


def _run(line: str, start: int, end: int) -> _Run:
    before = line[start - 1 : start] or " "
    after = line[end : end + 1] or " "
    left = not after.isspace() and (not _is_sign(after) or _is_edge(before))
    right = not before.isspace() and (not _is_sign(before) or _is_edge(after))
    opens, closes = left, right
    if line[start] == "_":  # unlike a star, it may stand inside a word
        opens = left and (not right or _is_sign(before))
        closes = right and (not left or _is_sign(after))
    return _Run(line[start], start, end, end - start, opens, closes)


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _is_edge(character: str) -> bool:
    return character.isspace() or _is_sign(character)


def _paired(runs: Iterable[_Run]) -> Iterator[Emphasis]:
    """Yield the emphasis of every pair of marks, the inner ones first."""
    open_runs: list[_Run] = []
    searched: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        key = (run.mark, run.opens, run.length % 3)
        while run.closes and run.start < run.end:
            opener = _opener(open_runs, run, searched.get(key, 0))
            if opener is None:
                searched[key] = run.start  # or a line of marks would take minutes
                break
            width = 2 if min(opener.end - opener.start, run.end - run.start) > 1 else 1
            style = EmphasisStyle.BOLD if width > 1 else EmphasisStyle.ITALIC
            yield _emphasis(style, opener.end - width, run.start + width, width)
            opener.end -= width
            run.start += width
        if run.opens and run.start < run.end:
            open_runs.append(run)


def _opener(open_runs: list[_Run], closer: _Run, since: int) -> _Run | None:
    """Return the partner of ``closer``, and drop the runs between the two."""
    for place in range(len(open_runs) - 1, -1, -1):
        run = open_runs[place]
        if run.start < since:
            break
        if run.start < run.end and run.mark == closer.mark and _may_pair(run, closer):
            del open_runs[place + 1 :]
            return run
    return None


def _may_pair(opener: _Run, closer: _Run) -> bool:
    """Return whether the runs agree with CommonMark's rule of three."""
    if not (opener.closes or closer.opens):
        return True
    if opener.length % 3 == 0 and closer.length % 3 == 0:
        return True
    return (opener.length + closer.length) % 3 != 0


def _emphasis(style: EmphasisStyle, start: int, end: int, width: int) -> Emphasis:
    words = Span(start + width, end - width)
    return Emphasis(words, style, (Span(start, words.start), Span(words.end, end)))


def _joined(pairs: Iterable[Emphasis]) -> list[Emphasis]:
    """Return the pairs, those directly around one another made one."""
    joined: list[Emphasis] = []
    for pair in pairs:
        inner = joined[-1] if joined else None
        if inner and pair.span == Span(inner.marks[0].start, inner.marks[1].end):
            joined[-1] = _around(inner, pair)
        else:
            joined.append(pair)
    return joined


def _around(inner: Emphasis, outer: Emphasis) -> Emphasis:
    style = inner.style if inner.style is outer.style else EmphasisStyle.BOTH
    opening = Span(outer.marks[0].start, inner.marks[0].end)
    closing = Span(inner.marks[1].start, outer.marks[1].end)
    return Emphasis(inner.span, style, (opening, closing))
