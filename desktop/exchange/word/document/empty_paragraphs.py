"""Empty paragraphs of other programs, which part paragraphs or scenes.

Who parts paragraphs by empty ones means no more by it than Reread by a blank line.
Where they are rarer than others, or there are more of them than usual, one is kept: it
is a gap that parts scenes.  Beside a heading or a scene break they only are its space.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from desktop.text.structure.line_look import LineKind, look_of
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.exchange.word.document.segments import Segment

_APART = (LineKind.HEADING, LineKind.SCENE_BREAK)


@value
class _Ending:
    """A paragraph and what ends it.

    Attributes:
        words: Its segments.
        parting: What ends it.
    """

    words: Sequence[Segment]
    parting: Segment

    @property
    def is_empty(self) -> bool:
        is_tracked = self.parting.inserted or self.parting.deleted
        return not self.words and not is_tracked

    def stands_apart(self, *, is_markdown: bool) -> bool:
        """Return whether it is a heading or a scene break, with space around it."""
        words = "".join(each.words for each in self.words if each.inserted is None)
        look = look_of(words.replace("\n", " "), is_markdown)
        return bool(self.parting.paragraph.level) or look.kind in _APART


def close_gaps(segments: Sequence[Segment], *, is_markdown: bool) -> None:
    """Take what parts empty paragraphs from others out of ``segments``.

    What is inserted as a whole paragraph counts as such, though its end is not marked
    as inserted: undone, an empty paragraph would be left.

    Args:
        segments: What was read.
        is_markdown: Whether the text that is made of it is Markdown.
    """
    paragraphs = _paragraphs(segments)
    _mark_inserted(paragraphs)
    inked = [number for number, each in enumerate(paragraphs) if not each.is_empty]
    if not inked:
        _close(paragraphs)
        return
    _close(paragraphs[: inked[0]])
    _close(paragraphs[inked[-1] :])
    gaps = [
        (low, high - low - 1)
        for low, high in pairwise(inked)
        if not paragraphs[low].parting.paragraph.is_in_cell
        and (
            high == low + 1
            or not any(
                paragraphs[each].stands_apart(is_markdown=is_markdown)
                for each in (low, high)
            )
        )
    ]
    usual = _usual(gaps)
    wide = {low for low, length in gaps if length > usual}
    has_scenes = 2 * len(wide) <= len(gaps)
    for low, high in pairwise(inked):
        kept = low + 2 if has_scenes and low in wide else low + 1
        _close(paragraphs[kept:high])


def _usual(gaps: Sequence[tuple[int, int]]) -> int:
    """Return how many empty paragraphs are between most others."""
    counts = Counter(length for _, length in gaps)
    return counts.most_common(1)[0][0] if counts else 0


def _close(paragraphs: Sequence[_Ending]) -> None:
    for each in paragraphs:
        each.parting.words = ""


def _paragraphs(segments: Sequence[Segment]) -> list[_Ending]:
    found = []
    for _, group in groupby(segments, key=lambda each: id(each.paragraph)):
        *words, parting = group
        if parting.is_parting:
            found.append(_Ending(words, parting))
    return found


def _mark_inserted(paragraphs: Sequence[_Ending]) -> None:
    """Mark the ends of paragraphs of which nothing is left when changes are undone.

    Paragraphs whose ends are inserted are then one with what follows them.
    """
    before: Segment | None = None
    words: list[Segment] = []
    for number, each in enumerate(paragraphs):
        words += each.words
        is_last = number == len(paragraphs) - 1
        if each.parting.inserted and not is_last:
            continue
        if words and all(segment.inserted for segment in words):
            parting = before if is_last else each.parting
            if parting is not None:
                parting.inserted = words[-1].inserted
        before, words = each.parting, []
