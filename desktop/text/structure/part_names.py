"""What a place in a story is called: *Chapter 3, scene 1*, *author’s note*.

One name for lists, cards and what is printed.  In which part a place is,
:meth:`desktop.text.structure.outline.Outline.part_of` says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.structure.outline import PartKind
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.text.span import Span
    from desktop.text.structure.outline import Outline, Part


class PartNames:
    """The names of the parts of one story."""

    def __init__(self, outline: Outline, longest: int | None = None) -> None:
        """Name the parts of ``outline``.

        Args:
            outline: The parts.
            longest: How many code points of a heading there is room for; None if for
                all.
        """
        self._outline = outline
        self._longest = longest
        self._names = list(self._each())

    def of(self, passage: Span | None) -> str:
        """Return what the place of ``passage`` is called.

        Empty if it has none, or is in no part: then nothing but the story has a name.
        """
        if passage is None:
            return ""
        part = self._outline.part_of(passage)
        if part is not None:
            return self._names[part]
        is_title = passage.start < self._outline.front_matter.end
        return translate("title") if is_title else ""

    def of_part(self, part: int) -> str:
        """Return what the part with that index is called."""
        return self._names[part]

    def _each(self) -> Iterator[str]:
        chapter, scenes = "", 0
        for part in self._outline.parts:
            if part.kind is PartKind.SCENE:
                scenes += 1
                scene = translate("scene {number}", number=scenes)
                yield _within(chapter, scene) if chapter else scene
                continue
            name = self._heading(part)
            scenes, chapter = 0, name if part.kind is PartKind.CHAPTER else ""
            yield name

    def _heading(self, part: Part) -> str:
        if part.kind is PartKind.FRONT_MATTER:
            return translate("author’s note")
        if part.kind is PartKind.BACK_MATTER:
            return translate("after the story")
        title = " ".join(part.title.split())
        if self._longest is None or len(title) <= self._longest:
            return title
        return title[: self._longest - 1].rstrip() + "…"


def _within(chapter: str, scene: str) -> str:
    return translate("{chapter}, {scene}", chapter=chapter, scene=scene)
