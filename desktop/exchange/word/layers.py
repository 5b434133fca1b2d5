"""The text of a Word file, with all its tracked changes undone or with all made.

Both are put together out of the same segments, so that what became of each is known by
its number, and where it stands.  In Markdown the marks of emphasis belong to the words
they stand beside: those that open to the words behind them, those that close to the
words before.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.exchange.word.document.edges import is_edge
from desktop.exchange.word.story_styles import BOLD, ITALIC, UNDERSCORED, marks_at
from desktop.text.html_lines import escaped_places
from desktop.text.structure.line_look import LineKind, look_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.exchange.word.document.segments import Segment

_APART = ITALIC | BOLD | UNDERSCORED
_LONGEST_SIGN = 20
"""Code points from which on signs are taken for words."""


@value
class Rendered:
    """What stands in a text for a segment.

    Attributes:
        before: The marks that open right before its words.
        words: Its words, with signs before those that are not to be marks.
        behind: The marks that close right behind them.
    """

    before: str = ""
    words: str = ""
    behind: str = ""

    @property
    def all(self) -> str:
        """All of it."""
        return f"{self.before}{self.words}{self.behind}"


NOTHING = Rendered()


@value
class TextLayer:
    """A text made of segments.

    Attributes:
        rendered: What stands in it for each segment; nothing for those left out.
        positions: Where each place between segments is, in code points.
    """

    rendered: Sequence[Rendered]
    positions: Sequence[int]

    @property
    def text(self) -> str:
        """The text."""
        return "".join(each.all for each in self.rendered)


@value(kw_only=True)
class TextMarks:
    """What is told by marks in a text.

    Attributes:
        has_emphasis: Whether how words are set apart is.
        has_headings: Whether headings are.
        is_ours: Whether the words are to be taken to the letter, so that nothing in
            them can be mistaken for a mark.
    """

    has_emphasis: bool
    has_headings: bool
    is_ours: bool


def base_layer(segments: Sequence[Segment], marking: TextMarks) -> TextLayer:
    """Return the text with all tracked changes undone."""
    return _layer(segments, _was_there, marking)


def changed_layer(segments: Sequence[Segment], marking: TextMarks) -> TextLayer:
    """Return the text with all tracked changes made."""
    return _layer(segments, _is_there, marking)


def _was_there(segment: Segment) -> bool:
    return segment.inserted is None


def _is_there(segment: Segment) -> bool:
    return segment.deleted is None


def _layer(
    segments: Sequence[Segment],
    is_in: Callable[[Segment], bool],
    marking: TextMarks,
) -> TextLayer:
    rendered = [NOTHING] * len(segments)
    for block, parting in _blocks(segments, is_in):
        words = [segments[number] for number in block]
        for number, each in zip(block, _rendered(words, marking), strict=True):
            rendered[number] = each
        if parting is not None and not (words and words[-1].is_line_end):
            rendered[parting] = Rendered(words=segments[parting].words)
    lengths = (
        len(each.before) + len(each.words) + len(each.behind) for each in rendered
    )
    return TextLayer(rendered, list(accumulate(lengths, initial=0)))


def _blocks(
    segments: Sequence[Segment], is_in: Callable[[Segment], bool]
) -> Iterator[tuple[list[int], int | None]]:
    """Yield the segments of each paragraph, and the one that parts it from the next."""
    block: list[int] = []
    for number, segment in enumerate(segments):
        if not is_in(segment):
            continue
        if not segment.is_parting:
            block.append(number)
            continue
        yield block, number
        block = []
    yield block, None


def _rendered(block: Sequence[Segment], marking: TextMarks) -> Iterator[Rendered]:
    """Yield what stands for each segment of a paragraph."""
    if not (marking.has_emphasis and block):
        yield from (Rendered(words=each.words) for each in block)
        return
    level = block[0].paragraph.level if marking.has_headings else 0
    is_bare = not marking.is_ours and (level > 0 or _is_heading(block))
    looks = [0] * len(block) if is_bare else _looks(block, is_ours=marking.is_ours)
    words = [each.words for each in block]
    if not marking.is_ours:
        words = _escaped(words, has_marks=any(looks))
    marks = marks_at(looks) if any(looks) else [("", "")] * (len(block) + 1)
    heading = f"{'#' * level} " if level else ""
    for number, each in enumerate(words):
        yield Rendered(heading + marks[number][1], each, marks[number + 1][0])
        heading = ""


def _is_heading(block: Sequence[Segment]) -> bool:
    """Return whether a paragraph is set apart only because it is a heading."""
    if not all(each.look & _APART or each.words.isspace() for each in block):
        return False
    words = "".join(each.words for each in block)
    return look_of(words, is_markdown=True).kind is LineKind.HEADING


def _looks(block: Sequence[Segment], *, is_ours: bool) -> list[int]:
    """Return how segments are set apart.

    Blanks are only where what is on both sides of them is; signs also where what is on
    one side is and the mark on the other would be one.
    """
    looks = [each.look for each in block]
    if not any(looks):
        return looks
    following = _following(block, is_ours=is_ours)
    for number, each in enumerate(block):
        if not looks[number] & _APART:
            continue
        before, behind = looks[number - 1] if number else 0, following[number]
        if each.is_line_end:
            # It has a style of its own, and none that tells by which marks.
            looks[number] |= before & behind & UNDERSCORED
        if each.words.isspace():
            looks[number] &= before & behind | ~_APART
        elif not is_ours and _is_sign(each.words):
            kept = before & behind
            kept |= behind if number == 0 or is_edge(block[number - 1].words[-1]) else 0
            is_last = number == len(block) - 1
            kept |= before if is_last or is_edge(block[number + 1].words[0]) else 0
            looks[number] &= kept | ~_APART
    return looks


def _following(block: Sequence[Segment], *, is_ours: bool) -> list[int]:
    """Return how that is set apart which stands behind each segment and has words."""
    following = [0] * len(block)
    behind = 0
    for number in range(len(block) - 1, -1, -1):
        following[number] = behind
        words = block[number].words
        if not (words.isspace() if is_ours else _is_sign(words)):
            behind = block[number].look
    return following


def _is_sign(words: str) -> bool:
    """Return whether ``words`` are none, but blanks and signs; long ones are some."""
    return len(words) < _LONGEST_SIGN and all(map(is_edge, words))


def _escaped(words: Sequence[str], *, has_marks: bool) -> list[str]:
    """Return words in which what is no mark is not read as one."""
    whole = "".join(words)
    places: set[int] = set()
    at = 0
    for line in whole.split("\n"):
        places.update(at + each for each in escaped_places(line, has_marks=has_marks))
        at += len(line) + 1
    if not places:
        return list(words)
    found, at = [], 0
    for each in words:
        inner = [n - at for n in range(at, at + len(each)) if n in places]
        found.append(_with_signs(each, inner))
        at += len(each)
    return found


def _with_signs(words: str, places: Sequence[int]) -> str:
    """Return ``words`` with a backslash before what stands at ``places``."""
    parts: list[str] = []
    at = 0
    for place in places:
        parts += (words[at:place], "\\")
        at = place
    return "".join((*parts, words[at:]))
