"""The manuscript that goes out: a story as it is now, and those notes that go along."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.annotations.annotation import first_wording
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_passages import passage_keys
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, Sent
from desktop.text.span import Span
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Person
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.makers import Makers

STAYING = frozenset((Kind.LENS, Kind.SCENE, Kind.CUTTING, Kind.PLACEMENT, Kind.OTHER))
"""What is the author's own business, or said of another note."""


class WhichNotes(Enum):
    """Which of the notes go along."""

    ALL = "all"
    OPEN = "open"
    NONE = "none"


@value(kw_only=True)
class Along:
    """What goes along with a story.

    Attributes:
        notes: Which notes.
        has_own: Whether the author's do.
        readers: The names of those whose notes do; None for all of them.
        has_front_matter: Whether what stands before the story proper does.
    """

    notes: WhichNotes = WhichNotes.ALL
    has_own: bool = True
    readers: frozenset[str] | None = None
    has_front_matter: bool = True


@value(kw_only=True)
class Whole:
    """A story and all that is on it.

    Attributes:
        text: The text as it is now.
        notes: The author's notes and those of readers.
        anchors: Where the passages are, by their keys.
        makers: Knows whose a note is.
        title: What the story is called; may be empty.
        author: Who the author is; None if that is not known.
        is_markdown: Whether ``*`` and ``#`` in the text are marks.
        front_end: Where what stands before the story proper ends, in code points.
        sent: What the file is to say of the story it is made of.
    """

    text: str
    notes: AnnotationSet
    anchors: Mapping[str, Anchor]
    makers: Makers
    title: str = ""
    author: Person | None = None
    is_markdown: bool = True
    front_end: int = 0
    sent: Sent | None = None


def gathered(whole: Whole, along: Along) -> Manuscript:
    """Return what of ``whole`` goes ``along``, in the order it is read."""
    start = 0 if along.has_front_matter else whole.front_end
    found = list(_threads(whole, along))
    found.sort(key=lambda thread: _order(thread[0]))
    notes = (each for thread in found for each in thread)
    sent = whole.sent
    return Manuscript(
        text=whole.text[start:],
        notes=tuple(_from(each, start) for each in notes),
        is_markdown=whole.is_markdown,
        title=whole.title,
        author=whole.author,
        sent=None if sent is None else replace(sent, starts_at=start),
    )


def _threads(whole: Whole, along: Along) -> Iterator[list[ManuscriptNote]]:
    if along.notes is WhichNotes.NONE:
        return
    notes = whole.notes
    for note in notes.threads():
        if note.kind in STAYING or note.id in notes.set_aside:
            continue
        if along.notes is WhichNotes.OPEN and note.status is Status.DONE:
            continue
        if _goes(note, whole.makers, along):
            replies = notes.replies_to(note.id)
            going = [each for each in replies if _goes(each, whole.makers, along)]
            yield [_placed(note, whole), *(_placed(each, whole) for each in going)]


def _goes(note: Annotation, makers: Makers, along: Along) -> bool:
    maker = makers.of(note)
    if maker is None:
        return along.has_own
    return along.readers is None or maker.name in along.readers


def _placed(note: Annotation, whole: Whole) -> ManuscriptNote:
    maker = whole.makers.of(note)
    if note.kind is Kind.REPLY or note.passage is None:
        return ManuscriptNote(_signed(note, whole), is_own=maker is None)
    found = (whole.anchors.get(key) for key in passage_keys(note))
    spans = [anchor.span for anchor in found if anchor and anchor.span]
    quote = note.passage.quote
    is_a_place = quote is not None and not quote.exact
    there = tuple(s for s in spans if not s.is_empty or is_a_place)
    lost = "" if there else first_wording(note)
    return ManuscriptNote(_signed(note, whole), there, maker is None, lost)


def _signed(note: Annotation, whole: Whole) -> Annotation:
    """Return ``note`` with the author named, where it names nobody."""
    if note.creator is None or not note.creator.name:
        return replace(note, creator=whole.author or note.creator)
    return note


def _from(note: ManuscriptNote, start: int) -> ManuscriptNote:
    """Return ``note`` where the text is without what stands before ``start``."""
    if not start or not note.spans:
        return note
    kept = [span for span in note.spans if span.end > start or span.start >= start]
    moved = (Span(max(s.start - start, 0), s.end - start) for s in kept)
    spans = tuple(moved)
    lost = note.lost_words if spans else first_wording(note.note)
    return replace(note, spans=spans, lost_words=lost)


def _order(note: ManuscriptNote) -> tuple[int, int, str]:
    span = note.spans[0] if note.spans else Span(0, 0)
    return span.start if note.spans else -1, span.end, note.note.id
