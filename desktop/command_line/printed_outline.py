"""The outline of a story, printed: to read, or as JSON.

Positions are code points of the text, its line ends counted as one and a byte-order
mark not at all; the words of a part are all those in its span, those of the parts
within it too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from contextlib import suppress
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from desktop.command_line.output import to_json
from desktop.errors import NotesUnreadable
from desktop.storage.encodings.encoding_names import program_name_of
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.text.span import each_line
from desktop.text.structure.outline import Outline, Part, PartKind, outline
from desktop.text.structure.story_words import StoryWords
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop.session.story.noting.scene_notes import SceneSaid
    from desktop.storage.story.story_file import StoryFile
    from desktop.storage.story.story_identity import StoryIdentity
    from desktop.text.span import Span

_KINDS = {PartKind.CHAPTER: "chapter", PartKind.SCENE: "scene"}
_INDENT = 2
"""Columns that a part within another stands further in."""


def printed_outline(story: Path, *, as_json: bool) -> str:
    """Return what ``story`` is made of, with the words of each part.

    And with what its author says of each, if its notes can be read.

    Raises:
        StoryUnreadable: If the story cannot be read.
    """
    identity = identity_of_story(story)
    file = read_story(identity.path)
    found = outline(file.text, file.is_markdown)
    words, said = _CountedText(file, found), _said(identity, file, found)
    if as_json:
        return to_json(_entry(file, found, words, said))
    return "".join(f"{line}\n" for line in _lines(story, file, found, words, said))


def _said(
    identity: StoryIdentity, file: StoryFile, found: Outline
) -> Mapping[int | None, SceneSaid]:
    """Return what is said of the parts, by their indices; of the story, by None."""
    with suppress(NotesUnreadable):  # It is the outline that was asked for.
        notes = all_notes(identity)
        if notes.of_scenes:
            # Imported late: of most stories nothing is said of scenes.
            from desktop.session.story.initial_anchors import anchors_of
            from desktop.session.story.noting.scene_notes import (
                scene_places,
                scenes_said,
            )

            anchors = anchors_of(file, notes)
            places = scene_places(notes, lambda key, _: anchors[key])
            return scenes_said(notes, places, found)
    return {}


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


def _entry(
    file: StoryFile,
    found: Outline,
    words: _CountedText,
    said: Mapping[int | None, SceneSaid],
) -> dict[str, Any]:
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
                **_told_of(said.get(index)),
            }
            for index, part in _told(found)
        ],
        **_told_of(said.get(None)),
    }


def _told_of(said: SceneSaid | None) -> dict[str, Any]:
    if said is None:
        return {}
    stage = said.stage.value if said.stage is not None else None
    return {"state": stage, "synopsis": said.synopsis or None}


def _told(found: Outline) -> list[tuple[int, Part]]:
    parts = enumerate(found.parts)
    return [(index, part) for index, part in parts if part.kind in _KINDS]


# To read


def _lines(
    story: Path,
    file: StoryFile,
    found: Outline,
    words: _CountedText,
    said: Mapping[int | None, SceneSaid],
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
    yield translate("Words in all: {words}", words=grouped(words.all))
    yield from _outside(file.text, found)
    parts = _told(found)
    yield ""
    if parts:
        yield from _table(parts, words, said)
    else:
        yield translate("There are no chapters and no scene breaks.")
        yield from _words_said(said.get(None))


def _outside(text: str, found: Outline) -> Iterator[str]:
    """Yield what stands before the story and behind it, by lines."""
    front, back = found.front_matter, found.back_matter
    if not front.is_empty:
        last = text.count("\n", 0, front.end)
        last += not text[: front.end].endswith("\n")
        yield translate("Front matter: lines 1 to {last}", last=grouped(last))
    if back is not None:
        first = text.count("\n", 0, back.start) + 1
        yield translate("Back matter: from line {first} on", first=grouped(first))


def _words_said(said: SceneSaid | None) -> Iterator[str]:
    """Yield what is said of a part: how far it has come, and what happens in it."""
    if said is not None and said.stage is not None:
        yield said.stage.label
    if said is not None and said.synopsis:
        yield " ".join(said.synopsis.split())


def _table(
    parts: Sequence[tuple[int, Part]],
    words: _CountedText,
    said: Mapping[int | None, SceneSaid],
) -> Iterator[str]:
    """Yield a line for each part: how many words it has, and what it is."""
    heading = translate("Words")
    counts = [grouped(words.inside(part.span)) for _, part in parts]
    width = max(map(len, [heading, *counts]))
    yield f"{heading:>{width}}  {translate('Part')}"
    for (index, part), count in zip(parts, counts, strict=True):
        indent = " " * _INDENT * (part.level - 1)
        yield f"{count:>{width}}  {indent}{_name(part)}"
        for line in _words_said(said.get(index)):
            yield f"{'':>{width}}  {indent}{'':>{_INDENT}}{line}"


def _name(part: Part) -> str:
    if part.kind is PartKind.SCENE:
        return translate("Scene: {words}", words=part.title)
    return part.title or translate("Without a name")
