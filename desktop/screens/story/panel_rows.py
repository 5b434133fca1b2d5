"""The session's notes and outline as rows for the panels."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.annotations.annotation import Annotation, Kind, Status
from desktop.annotations.colours import KIND_COLOURS, shown_colour
from desktop.panels.kind_rows import KindRow
from desktop.panels.part_titles import PartRow
from desktop.panels.todo_list import TodoRow
from desktop.text.outline import Outline, PartKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.appearance.theme import Theme
    from desktop.session.placing import Placing
    from desktop.session.story_session import StorySession

KIND_LABELS = {
    Kind.HIGHLIGHT: "Highlight",
    Kind.NOTE: "Note",
    Kind.QUESTION: "Question",
    Kind.SUGGESTION: "Suggestion",
    Kind.STORY_NOTE: "On the story",
}
_WORDS = 60
"""Code points of a note that fit a row of the to-do list."""


@dataclass(frozen=True, slots=True)
class NoteCounts:
    """How many notes are open and how many done; highlights are neither."""

    open: int
    done: int


def note_counts(notes: Iterable[Annotation]) -> NoteCounts:
    """Return how many of ``notes`` are open and done."""
    counts = Counter(note.status for note in notes)
    return NoteCounts(counts[Status.OPEN], counts[Status.DONE])


def kind_rows(notes: Iterable[Annotation]) -> list[KindRow]:
    """Return how many of ``notes`` there are of each kind."""
    counts = Counter(note.kind for note in notes)
    return [
        KindRow(kind, label, counts[kind], KIND_COLOURS[kind])
        for kind, label in KIND_LABELS.items()
        if counts[kind] or kind is not Kind.STORY_NOTE
    ]


def part_rows(
    outline: Outline, notes: Iterable[Annotation], placing: Placing
) -> list[PartRow]:
    """Return the parts of the story, each with the notes still open in it."""
    starts = [part.span.start for part in outline.parts]
    counts: Counter[int] = Counter()
    for note in notes:
        span = placing.span_of(note.id)
        if span is not None and note.status is Status.OPEN:
            counts[bisect_right(starts, span.start) - 1] += 1
    return [
        PartRow(
            "Author’s note" if _is_front(part.kind) else part.title,
            part.span.start,
            max(1, part.level),
            counts[index],
            _is_front(part.kind),
        )
        for index, part in enumerate(outline.parts)
    ]


def todo_rows(
    session: StorySession, order: Iterable[str], outline: Outline
) -> list[TodoRow]:
    """Return the notes that ask for something, the open ones first."""
    rows: list[TodoRow] = []
    for note_id in order:
        note = session.notes.get(note_id)
        if note is None or note.status is None:
            continue
        place = session.placing.span_of(note_id)
        part = outline.part_at(place.start) if place else None
        title = outline.parts[part].title if part is not None else "Whole story"
        tags = " ".join(f"#{tag}" for tag in note.tags)
        detail = " · ".join((title, f"{KIND_LABELS.get(note.kind, 'Note')} {tags}"))
        rows.append(
            TodoRow(
                note_id,
                _words(session, note),
                detail.strip(),
                note.colour,
                note.status is Status.DONE,
            )
        )
    return sorted(rows, key=lambda row: row.is_done)


def _words(session: StorySession, note: Annotation) -> str:
    words = note.words or note.replacement or session.view(note.id).first_passage
    flat = " ".join(words.split())
    return flat if len(flat) <= _WORDS else flat[: _WORDS - 1].rstrip() + "…"


def overview_marks(
    notes: Iterable[Annotation], session: StorySession, theme: Theme
) -> list[tuple[float, str]]:
    """Return how far down the story each note stands, and its colour."""
    length = max(1, len(session.live))
    marks: list[tuple[float, str]] = []
    for note in notes:
        span = session.placing.span_of(note.id)
        if span is not None:
            name = shown_colour(note).value
            marks.append((span.start / length, theme.strong[name]))
    return marks


def _is_front(kind: PartKind) -> bool:
    return kind is PartKind.FRONT_MATTER
