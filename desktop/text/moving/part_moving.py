"""Scenes and chapters moved: past their neighbours, or to any place in the story.

A scene goes with a break: between two scenes stays one, and before the first of a
chapter is none.  A chapter goes with all that is in it.  What stands before the story
and behind it stays.  Blank lines between parts stay where they are.  Positions count
code points of the whole text; parts are told by their indices in its outline.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.text.moving.rearranging import Rearrangement, Stay, rearranged
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind, look_of
from desktop.text.structure.outline import PartKind
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.text.moving.landing import Landing
    from desktop.text.moving.rearranging import Piece, Slice
    from desktop.text.structure.outline import Outline, Part

_BREAK = "\n\n* * *\n\n"
"""What parts scenes in a story that has no break yet."""
_BELOW_HEADING = "\n\n"
_ENDING = 1_000
"""Code points at the end of a scene in which its last words are looked for at first."""


@value
class Slot:
    """A place for a scene.

    Attributes:
        stretch: Which stretch of scenes it is in, see :class:`PartMoves`.
        number: How many of its scenes stand before it, the moved one not counted.
    """

    stretch: int
    number: int


@value
class _Stretch:
    """What stands below one heading, or before the first one.

    Attributes:
        part: The index of the heading's part; None before the first one.
        start: Where the heading is, or where the story begins.
        end: Where the next heading is, or where the story ends.
        scenes: Where the scenes begin; one that is alone is no part of the outline.
    """

    part: int | None
    start: int
    end: int
    scenes: tuple[int, ...]


class PartMoves:
    """Works out what an edit has to do to move a part of a text.

    What stands below a heading, up to the next one of any depth, is a stretch of
    scenes; so is what stands before the first heading.
    """

    def __init__(self, slice_of: Slice, outline: Outline, length: int) -> None:
        """Take a text with its outline.

        Args:
            slice_of: Returns a part of the text.
            outline: Its parts.
            length: How long it is.
        """
        self._slice = slice_of
        self._parts = outline.parts
        self._story = outline.story(length)

    def stepped(self, part: int | None, step: int) -> Rearrangement | Stay:
        """Return the edit that moves a part past the one beside it.

        Args:
            part: Its index; None where there is none.
            step: Down if above zero, up if below.
        """
        if part is None:
            return Stay.NOTHING
        match self._parts[part].kind:
            case PartKind.SCENE:
                slot = self._slot_beside(part, step)
                return slot if isinstance(slot, Stay) else self.scene_to(part, slot)
            case PartKind.CHAPTER:
                at = self._place_below(part) if step > 0 else self._place_above(part)
                return at if isinstance(at, Stay) else self.chapter_to(part, at)
        return Stay.FIXED

    def landed(self, part: int, landing: Landing) -> Rearrangement | Stay:
        """Return the edit that moves a part to where it is let go of.

        Args:
            part: Its index.
            landing: Where that is.
        """
        above, below = landing.above, landing.below
        if self._parts[part].kind is PartKind.SCENE:
            return self.scene_to(part, self._slot_of(part, landing))
        if landing.is_onto and above is not None:
            return self.chapter_to(part, self._parts[above].span.end)
        end = self._story.end if below is None else self._parts[below].span.start
        return self.chapter_to(part, end)

    def _slot_of(self, part: int, landing: Landing) -> Slot:
        above, below = landing.above, landing.below
        stretch, number = self._where(part)
        if not landing.is_onto and below is not None and self._is_scene(below):
            there, before = self._where(below)
            return Slot(there, before - (there == stretch and number < before))
        assert above is not None
        there = self._last_of(above) if landing.is_onto else self._stretch_of(above)
        return Slot(there, len(self._stretches[there].scenes) - (there == stretch))

    def _stretch_of(self, part: int) -> int:
        """Return the stretch below a heading, or that a scene is in."""
        if self._is_scene(part):
            return self._where(part)[0]
        return [one.part for one in self._stretches].index(part)

    def _last_of(self, part: int) -> int:
        """Return the last stretch of a chapter with all that is in it."""
        end = self._parts[part].span.end
        return max(n for n, one in enumerate(self._stretches) if one.start < end)

    def _is_scene(self, part: int) -> bool:
        return self._parts[part].kind is PartKind.SCENE

    # Scenes

    def scene_to(self, part: int, slot: Slot) -> Rearrangement | Stay:
        """Return the edit that moves a scene to ``slot``; nothing if it is there."""
        stretch, number = self._where(part)
        if slot == Slot(stretch, number):
            return Stay.NOTHING
        taken, scene, joint = self._taken(stretch, number)
        scenes = list(self._stretches[slot.stretch].scenes)
        if slot.stretch == stretch:
            del scenes[number]
        at, pieces = self._put(slot, scenes, scene, joint)
        if at <= taken.start:
            around, past = Span(at, taken.end), Span(at, taken.start)
            ordered = [*pieces, *_some(past)]
        else:
            around, past = Span(taken.start, at), Span(taken.end, at)
            ordered = [*_some(past), *pieces]
        return rearranged(self._slice, around, ordered)

    def _slot_beside(self, part: int, step: int) -> Slot | Stay:
        stretch, number = self._where(part)
        last = len(self._stretches[stretch].scenes) - 1
        if 0 <= number + step <= last:
            return Slot(stretch, number + step)
        beside = stretch + step
        while self._is_only_title(beside):
            beside += step
        if not 0 <= beside < len(self._stretches):
            return Stay.LAST if step > 0 else Stay.FIRST
        count = len(self._stretches[beside].scenes)
        return Slot(beside, 0 if step > 0 else count)

    def _is_only_title(self, number: int) -> bool:
        """Return whether a heading has others right below it, and no words."""
        if not 0 <= number < len(self._stretches) - 1:
            return False
        one, below = self._stretches[number], self._stretches[number + 1]
        if one.scenes or one.part is None or below.part is None:
            return one.part is None and not one.scenes
        return self._parts[one.part].level < self._parts[below.part].level

    def _where(self, part: int) -> tuple[int, int]:
        """Return in which stretch the scene with that index is, and at which place."""
        start = self._parts[part].span.start
        return next(
            (n, stretch.scenes.index(start))
            for n, stretch in enumerate(self._stretches)
            if start in stretch.scenes
        )

    def _taken(self, stretch: int, number: int) -> tuple[Span, Span, str]:
        """Return what goes from where a scene is, the scene, and the break with it."""
        one = self._stretches[stretch]
        scene = self._scene(stretch, number)
        if number + 1 < len(one.scenes):
            gap = Span(scene.end, one.scenes[number + 1])
            return Span(scene.start, gap.end), scene, self._slice(gap)
        if number:
            gap = Span(self._scene(stretch, number - 1).end, scene.start)
            return Span(gap.start, scene.end), scene, self._slice(gap)
        end = one.end if one.part is None else scene.end
        return Span(scene.start, end), scene, self._usual_break

    def _put(
        self, slot: Slot, scenes: list[int], scene: Span, joint: str
    ) -> tuple[int, list[Piece]]:
        """Return where a scene is put, and with what beside it."""
        one = self._stretches[slot.stretch]
        if slot.number < len(scenes):
            return scenes[slot.number], [scene, joint]
        if scenes:
            number = one.scenes.index(scenes[-1])
            return self._scene(slot.stretch, number).end, [joint, scene]
        assert one.part is not None
        return self._ink_end(Span(one.start, one.end)), [_BELOW_HEADING, scene]

    def _scene(self, stretch: int, number: int) -> Span:
        one = self._stretches[stretch]
        ends = (*one.scenes[1:], one.end)
        start, end = one.scenes[number], ends[number]
        part = next((p for p in self._parts if p.span.start == start), None)
        if part is not None and part.kind is PartKind.SCENE:
            end = part.span.end
        return Span(start, self._ink_end(Span(start, end)))

    @cached_property
    def _usual_break(self) -> str:
        """What mostly stands between two scenes of the story."""
        breaks = Counter[str]()
        for number, one in enumerate(self._stretches):
            for place in range(len(one.scenes) - 1):
                end = self._scene(number, place).end
                breaks[self._slice(Span(end, one.scenes[place + 1]))] += 1
        return breaks.most_common(1)[0][0] if breaks else _BREAK

    @cached_property
    def _stretches(self) -> list[_Stretch]:
        return list(self._each_stretch())

    def _each_stretch(self) -> Iterator[_Stretch]:
        heading, start, scenes = None, self._story.start, list[int]()
        for index, part in enumerate(self._parts):
            if part.kind is PartKind.SCENE:
                scenes.append(part.span.start)
            elif part.kind is PartKind.CHAPTER:
                yield self._stretch(heading, start, part.span.start, scenes)
                heading, start, scenes = index, part.span.start, []
        yield self._stretch(heading, start, self._story.end, scenes)

    def _stretch(
        self, part: int | None, start: int, end: int, scenes: list[int]
    ) -> _Stretch:
        if part is not None and not scenes:
            body = Span(min(start + self._parts[part].heading, end), end)
            if self._slice(body).strip():
                scenes = [body.start]
        return _Stretch(part, start, end, tuple(scenes))

    # Chapters

    def chapter_to(self, part: int, place: int) -> Rearrangement | Stay:
        """Return the edit that moves a chapter, with all in it, to before ``place``.

        Args:
            part: Its index.
            place: Where another chapter begins, or the story ends.
        """
        chapter = self._parts[part].span
        if chapter.contains(place):
            return Stay.NOTHING
        is_down = place > chapter.end
        region = Span(chapter.end, place) if is_down else Span(place, chapter.start)
        first, second = (chapter, region) if is_down else (region, chapter)
        above = Span(first.start, self._ink_end(first))
        below = Span(second.start, self._ink_end(second))
        gap = self._slice(Span(above.end, second.start))
        around = Span(above.start, below.end)
        return rearranged(self._slice, around, [below, gap, above])

    def _place_below(self, part: int) -> int | Stay:
        """Return before which place a chapter goes: past its neighbour, or into it."""
        chapter = self._parts[part]
        end = chapter.span.end
        beside = next((n for n, p in self._chapters() if p.span.start == end), None)
        if beside is None:
            return Stay.LAST
        following = self._parts[beside]
        if following.level == chapter.level:
            return following.span.end
        inner = (p.span.start for n, p in self._chapters() if n > beside)
        first = next(inner, following.span.end)
        return min(first, following.span.end)

    def _place_above(self, part: int) -> int | Stay:
        chapter = self._parts[part]
        before = [p for n, p in self._chapters() if n < part]
        around = [p for p in before if p.span.end > chapter.span.start]
        beside = [p for p in before if p.span.end == chapter.span.start]
        if beside:
            return min(reversed(beside), key=lambda each: each.level).span.start
        return around[-1].span.start if around else Stay.FIRST

    def _chapters(self) -> Iterator[tuple[int, Part]]:
        for index, part in enumerate(self._parts):
            if part.kind is PartKind.CHAPTER:
                yield index, part

    def _ink_end(self, span: Span) -> int:
        """Return where the last line with words in it ends.

        A break behind it, as before an author's note, stays where it is.
        """
        reach = _ENDING
        while True:
            start = max(span.start, span.end - reach)
            words = self._slice(Span(start, span.end))
            end = _end_of_words(words)
            if "\n" in words[:end] or start == span.start:
                return start + end
            reach *= 2


def _end_of_words(text: str) -> int:
    """Return where the last line ends that is neither blank nor a break."""
    end = len(text.rstrip())
    while end:
        start = text.rfind("\n", 0, end) + 1
        feed = text.find("\n", end)
        line = text[start : len(text) if feed < 0 else feed]
        if look_of(line, False).kind is not LineKind.SCENE_BREAK:
            return start + len(line)
        end = len(text[:start].rstrip())
    return 0


def _some(span: Span) -> list[Piece]:
    return [] if span.is_empty else [span]
