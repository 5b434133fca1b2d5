"""The outline of a story, printed: to read, or as JSON.

Positions are code points of the text, its line ends counted as one and a byte-order
mark not at all; the words of a part are all those in its span, those of the parts
within it too.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from desktop.storage.encodings.encoding_names import program_name_of
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_files import identity_of_story
from desktop.text.span import each_line
from desktop.text.structure.outline import Outline, Part, PartKind, outline
from desktop.text.structure.story_words import StoryWords
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop.storage.story.story_file import StoryFile
    from desktop.text.span import Span

_KINDS = {PartKind.CHAPTER: "chapter", PartKind.SCENE: "scene"}
_INDENT = 2
"""Columns that a part within another stands further in."""


def printed_outline(story: Path, *, as_json: bool) -> str:
    """Return what ``story`` is made of, with the words of each part.

    Raises:
        StoryUnreadable: If the story cannot be read.
    """
    file = read_story(identity_of_story(story).path)
    found = outline(file.text, file.is_markdown)
    words = _CountedText(file, found)
    if as_json:
        return (
            json.dumps(_entry(file, found, words), ensure_ascii=False, indent=1) + "\n"
        )
    return "".join(f"{line}\n" for line in _lines(story, file, found, words))


class _CountedText:
    """The words of a story by place."""

    def __init__(self, file: StoryFile, found: Outline) -> None:
        lengths = (len(line) + 1 for line in each_line(file.text))
        self._starts = list(accumulate(lengths, initial=0))
        by_line = StoryWords(file.is_markdown).by_line(file.text, found)
        self._before = list(accumulate(by_line, initial=0))

    @property
    def all(self) -> int:
        """How many words the story has."""
        return self._before[-1]

    def inside(self, span: Span) -> int:
        """Return how many words the lines have that ``span`` begins or covers."""
        first = bisect_right(self._starts, span.start) - 1
        stop = bisect_left(self._starts, span.end)
        last = len(self._before) - 1
        return self._before[min(stop, last)] - self._before[min(first, last)]


def _entry(file: StoryFile, found: Outline, words: _CountedText) -> dict[str, Any]:
    front = found.front_matter
    return {
        "title": found.title,
        "encoding": program_name_of(file.decoded.encoding),
        "words": words.all,
        "front_matter": {"start": front.start, "end": front.end},
        "parts": [
            {
                "kind": _KINDS[part.kind],
                "title": part.title,
                "start": part.span.start,
                "end": part.span.end,
                "words": words.inside(part.span),
            }
            for part in _told(found)
        ],
    }


def _told(found: Outline) -> list[Part]:
    return [part for part in found.parts if part.kind in _KINDS]


# To read


def _lines(
    story: Path, file: StoryFile, found: Outline, words: _CountedText
) -> Iterator[str]:
    yield "# " + translate("Outline of {name}", name=shown_name(story))
    yield ""
    if found.title:
        yield translate("Title: {title}", title=found.title)
    yield translate(
        "Encoding: {encoding}, line ends {line_ends}",
        encoding=file.decoded.encoding_name,
        line_ends=file.decoded.line_ends.name,
    )
    yield translate("Words in all: {words}", words=f"{words.all:,}")
    yield from _outside(file.text, found)
    parts = _told(found)
    yield ""
    if parts:
        yield from _table(parts, words)
    else:
        yield translate("There are no chapters and no scene breaks.")


def _outside(text: str, found: Outline) -> Iterator[str]:
    """Yield what stands before the story and behind it, by lines."""
    front, back = found.front_matter, found.back_matter
    if not front.is_empty:
        last = text.count("\n", 0, front.end)
        last += not text[: front.end].endswith("\n")
        yield translate("Front matter: lines 1 to {last}", last=f"{last:,}")
    if back is not None:
        first = text.count("\n", 0, back.start) + 1
        yield translate("Back matter: from line {first} on", first=f"{first:,}")


def _table(parts: Sequence[Part], words: _CountedText) -> Iterator[str]:
    """Yield a line for each part: how many words it has, and what it is."""
    heading = translate("Words")
    counts = [f"{words.inside(part.span):,}" for part in parts]
    width = max(map(len, [heading, *counts]))
    yield f"{heading:>{width}}  {translate('Part')}"
    for part, count in zip(parts, counts, strict=True):
        indent = " " * _INDENT * (part.level - 1)
        yield f"{count:>{width}}  {indent}{_name(part)}"


def _name(part: Part) -> str:
    if part.kind is PartKind.SCENE:
        return translate("Scene: {words}", words=part.title)
    return part.title or translate("Without a name")
