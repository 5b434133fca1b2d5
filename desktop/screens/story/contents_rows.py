"""What stands in the contents: the author's note, the story, its chapters and scenes.

The rows are told from the outline alone, so that each knows its stretch of the text:
where it goes to, which notes and how many words are in it, how much of it was read.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Status
from desktop.panels.contents_panel import PartRow
from desktop.session.story.noting.scene_notes import NOTHING_SAID, OF_THE_STORY
from desktop.steps import batches
from desktop.text.structure.outline import PartKind
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.session.story.noting.scene_notes import SceneSaid
    from desktop.steps import Steps
    from desktop.text.span import Span
    from desktop.text.structure.outline import Outline, Part


@value
class Sections:
    """The stretches of a story that have a row each, in their order.

    Attributes:
        parts: What each is; None is the story itself.
        spans: Where each is.
    """

    parts: tuple[Part | None, ...]
    spans: tuple[Span, ...]

    def row_of(self, part: int | None) -> int:
        """Return the row of the part with that index; of the story, if it is None."""
        story = self.parts.index(None)
        return story if part is None else part + (part >= story)


def sections_of(outline: Outline, length: int) -> Sections:
    """Return what stands in the contents of a text.

    Args:
        outline: Its parts.
        length: How long it is, in code points.
    """
    parts = outline.parts
    before = sum(part.kind is PartKind.FRONT_MATTER for part in parts[:1])
    story = outline.story(length)
    spans = [part.span for part in parts]
    return Sections(
        (*parts[:before], None, *parts[before:]),
        (*spans[:before], story, *spans[before:]),
    )


def part_start(outline: Outline, length: int, here: int, step: int) -> int | None:
    """Return where the next part starts, or the one before; None if there is none.

    Args:
        outline: The parts of a text.
        length: How long it is, in code points.
        here: From where on.
        step: 1 for the next, -1 for the one before.
    """
    starts = [span.start for span in sections_of(outline, length).spans]
    if step > 0:
        return next((start for start in starts if start > here), None)
    return next((start for start in reversed(starts) if start < here), None)


def part_rows(
    outline: Outline,
    sections: Sections,
    title: str,
    counts: Mapping[int, int],
    words: Sequence[int] = (),
    said: Mapping[int | None, SceneSaid] | None = None,
) -> list[PartRow]:
    """Return the rows of the contents, each with the notes still open in it.

    Args:
        outline: The parts.
        sections: The same, as they have rows.
        title: What the story is called.
        counts: How many notes are open in each row, see :func:`open_notes`.
        words: How many words each section has, if they are counted.
        said: What is said of the parts, by their indices; of the story, by None.
    """
    rows, found = _Rows(outline, said or {}), list[PartRow]()
    story = sections.parts.index(None)
    for row, (part, span) in enumerate(
        zip(sections.parts, sections.spans, strict=True)
    ):
        notes, count = counts.get(row, 0), words[row] if words else None
        if part is None:
            found.append(rows.whole(title, span.start, notes, count))
        else:
            found.append(rows.row(row - (row > story), notes, count))
    return found


class _Rows:
    """Makes rows of the parts of a story, with what is said of them."""

    def __init__(self, outline: Outline, said: Mapping[int | None, SceneSaid]) -> None:
        self._parts = outline.parts
        self._said = said

    def row(self, index: int, notes: int, words: int | None) -> PartRow:
        """Return the row of the part with that index."""
        part = self._parts[index]
        is_quiet = part.kind not in OF_THE_STORY
        told = self._said.get(index, NOTHING_SAID)
        return PartRow(
            title_of(part),
            part.span.start,
            0 if is_quiet else max(1, part.level),
            notes,
            is_quiet=is_quiet,
            has_heading=part.kind is not PartKind.SCENE,
            words=words,
            part=index,
            can_be_told_of=not is_quiet,
            synopsis=" ".join(told.synopsis.split()),
            stage=told.stage,
        )

    def whole(
        self, title: str, start: int, notes: int = 0, words: int | None = None
    ) -> PartRow:
        """Return the row of the story itself, which begins at ``start``."""
        told = self._said.get(None, NOTHING_SAID)
        return PartRow(
            title,
            start,
            0,
            notes,
            is_story=True,
            has_heading=True,
            words=words,
            can_be_told_of=not any(p.kind in OF_THE_STORY for p in self._parts),
            synopsis=" ".join(told.synopsis.split()),
            stage=told.stage,
        )


def scene_rows(
    outline: Outline,
    words: Mapping[int, int],
    said: Mapping[int | None, SceneSaid] | None = None,
    whole: tuple[str, int] | None = None,
) -> list[PartRow]:
    """Return the rows of the chapters and scenes alone.

    Args:
        outline: The parts.
        words: How many words parts have, by their indices, as far as is known.
        said: What is said of the parts, by their indices; of the story, by None.
        whole: What a story without parts is called and where it begins, if there is
            anything to say of it.
    """
    rows = _Rows(outline, said or {})
    found = [
        rows.row(index, 0, words.get(index))
        for index, part in enumerate(outline.parts)
        if part.kind in OF_THE_STORY
    ]
    if not found and whole is not None:
        found.append(rows.whole(*whole))
    return found


def open_notes(
    outline: Outline,
    sections: Sections,
    notes: Sequence[Annotation],
    place_of: Callable[[Annotation], Span | None],
) -> Steps[Counter[int]]:
    """Count, step by step, how many notes are open in each row.

    A chapter has those of its scenes; the story has all but those beside it, with those
    on the whole story and those without a place.

    Args:
        outline: The parts.
        sections: The same, as they have rows.
        notes: The notes to count.
        place_of: Returns where a note is; None for one without a place.
    """
    counts: Counter[int] = Counter()
    story, part_of = sections.row_of(None), outline.part_of
    for some in batches(notes):
        for note in some:
            if note.status is Status.OPEN:
                place = place_of(note)
                part = None if place is None else part_of(place)
                counts[story if part is None else part + (part >= story)] += 1
        yield
    parts = sections.parts
    for row, outer in reversed([*enumerate(_rows_around(parts))]):
        if outer is not None:
            counts[outer] += counts[row]
    return counts


def _rows_around(parts: Sequence[Part | None]) -> Iterator[int | None]:
    """Yield for each row that of the least part around it; None if there is none."""
    open_rows: list[tuple[int, int]] = []
    for row, part in enumerate(parts):
        if part is not None and part.kind not in OF_THE_STORY:
            yield None
            continue
        level = 0 if part is None else max(1, part.level)
        while open_rows and open_rows[-1][0] >= level:
            open_rows.pop()
        yield open_rows[-1][1] if open_rows else None
        open_rows.append((level, row))


class KnownWords:
    """How many words the parts of a story had when they were last counted.

    After an edit a part is known again by its title, also where it was moved to.
    """

    def __init__(self) -> None:
        self._by_title: dict[tuple[str, int], list[int]] = {}

    def take(self, sections: Sections, words: Sequence[int]) -> None:
        """Take it that the sections have so many words each."""
        self._by_title = {}
        for part, count in zip(sections.parts, words, strict=True):
            if part is not None:
                self._by_title.setdefault((part.title, part.level), []).append(count)

    def of(self, parts: Sequence[Part]) -> dict[int, int]:
        """Return the words of ``parts``, by their indices, as far as they are known."""
        left = {title: iter(counts) for title, counts in self._by_title.items()}
        nothing: Iterator[int] = iter(())
        found: dict[int, int] = {}
        for index, part in enumerate(parts):
            count = next(left.get((part.title, part.level), nothing), None)
            if count is not None:
                found[index] = count
        return found


def title_of(part: Part) -> str:
    """Return what a part is called: its title, or what it is."""
    if part.kind is PartKind.FRONT_MATTER:
        return translate("Author’s note")
    if part.kind is PartKind.BACK_MATTER:
        return translate("After the story")
    return part.title
