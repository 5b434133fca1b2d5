"""The prose around an edit, told from the prose before it.

What a story is made of depends on all of its lines, and is worked out in a twentieth of
a second for a novel: too long for each key.  Here only the lines around an edit are
split into paragraphs again; what was no prose stays none.  It holds until typing rests,
when the whole is worked out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.lenses.story_prose import NO_PROSE, Paragraph, Scene, StoryProse
from desktop.text.paragraphs import paragraphs_in
from desktop.text.span import Span
from desktop.text.structure.line_look import look_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.text.change import ChangeSet

_LETTER = 2
"""Code points of a letter and what is behind it."""
_REACH = 3_000
"""Code points around an edit in which a blank line is looked for."""


def part_after(
    before: StoryProse, changes: ChangeSet, text: str, span: Span
) -> StoryProse:
    """Return the prose of the paragraphs that ``span`` touches, after an edit.

    Args:
        before: The whole prose before it.
        changes: What was done since; few.
        text: The text as it is now.
        span: In code points of that.
    """
    edit = _EditedParagraphs(before, changes, text)
    found = (each for each in edit.paragraphs(span) if each.span.touches(span))
    scenes = tuple(
        Scene(scene.title, changes.map_span(scene.span)) for scene in before.scenes
    )
    return before.with_paragraphs(found, text=text, scenes=scenes, whole=before)


class _EditedParagraphs:
    """An edit of a prose, and what it made of the paragraphs around it."""

    def __init__(self, before: StoryProse, changes: ChangeSet, text: str) -> None:
        self._before, self._changes, self._text = before, changes, text
        self._starts = [each.start for each in before.paragraphs]

    def paragraphs(self, span: Span) -> Iterator[Paragraph]:
        """Yield those around ``span``, in order."""
        moved = list(self._moved(span))
        places = [at for at in self._changes.places() if at.touches(span)]
        again = _joined(self._lines_around(at) for at in places)
        found = [
            Paragraph(at.start, each.words, each.scene)
            for at, each in moved
            if not any(at.overlaps(region) for region in again)
        ]
        for region in again:
            found += self._split(region, places)
        yield from sorted(found, key=lambda each: each.start)

    def _moved(self, span: Span) -> Iterator[tuple[Span, Paragraph]]:
        """Yield the old paragraphs that touch ``span``, and where they are now."""
        old, every = self._changes.origin(span), self._before.paragraphs
        first = max(bisect_right(self._starts, old.start) - 1, 0)
        for each in every[first : bisect_right(self._starts, old.end)]:
            at = self._changes.map_span(each.span)
            if at.touches(span):
                yield at, each

    def _lines_around(self, place: Span) -> Span:
        """Return the lines around a place up to blank ones, or as far as reaches."""
        text = self._text
        start = text.rfind("\n\n", max(place.start - _REACH, 0), place.start)
        if start < 0:
            start = text.rfind("\n", 0, max(place.start - _REACH, 0))
        end = text.find("\n\n", place.end, place.end + _REACH)
        if end < 0:
            end = text.find("\n", place.end + _REACH)
        return Span(start + 1, len(text) if end < 0 else end)

    def _split(self, region: Span, places: list[Span]) -> Iterator[Paragraph]:
        """Yield the paragraphs of a region in which something was edited."""
        old = [(at, each) for at, each in self._moved(region) if at.overlaps(region)]
        # A line end before it, as it is not at the top of the text.
        above = min(region.start, 1)
        near = self._text[region.start - above : region.end]
        for inner in paragraphs_in(near, self._before.wrapping):
            at = inner.moved(region.start - above)
            words = at.of(self._text)
            were = [each for place, each in old if place.touches(at)]
            is_new = any(at.within(place) == at for place in places)
            if at.is_empty or not (were or is_new) or self._is_no_prose(words):
                continue
            scene = were[0].scene if were else self._scene_at(at.start)
            yield Paragraph(at.start, self._before.blanked(words), scene)

    def _is_no_prose(self, words: str) -> bool:
        # What a letter alone in its line is, only the whole story tells.
        lines = [line for line in words.split("\n") if len(line) > _LETTER]
        is_markdown = self._before.is_markdown
        return any(look_of(line, is_markdown).kind in NO_PROSE for line in lines)

    def _scene_at(self, position: int) -> int:
        old = self._changes.origin(Span(position, position)).start
        before = bisect_left(self._starts, old)
        return self._before.paragraphs[before - 1].scene if before else 0


def _joined(spans: Iterator[Span]) -> list[Span]:
    """Return ``spans``, which are in order, those that touch being one."""
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            last = joined.pop()
            joined.append(Span(last.start, max(last.end, span.end)))
        else:
            joined.append(span)
    return joined
