"""The manuscript that goes out: a story as it is now, and those notes that go along.

Here alone it is decided which these are and by whom they are said to be: a reader who
goes by a letter does so in every file as well, and what is folded stays.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.annotations.annotation import Person, first_wording
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.makers import Makers
from desktop.annotations.note_passages import passage_keys
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, Sent
from desktop.overriding import override
from desktop.text.span import Span
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.makers import Maker
    from desktop.annotations.reader_notes import Layers

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
        readers: The ids of those whose notes do; None for all of them.
        has_front_matter: Whether what stands before the story proper does.
    """

    notes: WhichNotes = WhichNotes.ALL
    has_own: bool = True
    readers: frozenset[str] | None = None
    has_front_matter: bool = True


class WholeMakers(Makers):
    """Who made which note on a story, readers' files included.

    What stands in a reader's file is hers, even where it says that it is by the author.
    """

    def __init__(self, known: Makers, own: AnnotationSet, layers: Layers) -> None:
        """Know makers as they are known now, whatever becomes of these.

        Args:
            known: Who the author is, and whether readers go by letters.
            own: The author's notes.
            layers: Those of readers.
        """
        super().__init__()
        self.own_ids, self.hides_names = known.own_ids, known.hides_names
        self.order = known.order
        self._own, self._layers = own, layers

    @override
    def of(self, note: Annotation) -> Maker | None:
        maker = super().of(note)
        if maker is not None or note.id in self._own:
            return maker
        reader = self._layers.reader_of(note.id)
        return self.reader(reader) if reader else None


@value(kw_only=True)
class Whole:
    """A story and all that is on it.

    Attributes:
        text: The text as it is now.
        notes: The author's notes and those of readers.
        anchors: Where the passages are, by their keys.
        makers: Knows whose a note is, and what they are called.
        folded: The ids of notes that are not to be seen now; they never go along.
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
    folded: frozenset[str] = frozenset()
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
        if _goes(note, whole, along):
            replies = notes.replies_to(note.id)
            going = [each for each in replies if _goes(each, whole, along)]
            yield [_placed(note, whole), *(_placed(each, whole) for each in going)]


def _goes(note: Annotation, whole: Whole, along: Along) -> bool:
    if note.id in whole.folded:
        return False
    maker = whole.makers.of(note)
    if maker is None:
        return along.has_own
    return along.readers is None or maker.id in along.readers


def _placed(note: Annotation, whole: Whole) -> ManuscriptNote:
    maker = whole.makers.of(note)
    signed, is_own = _signed(note, maker, whole.author), maker is None
    if note.kind is Kind.REPLY or note.passage is None:
        return ManuscriptNote(signed, is_own=is_own)
    found = (whole.anchors.get(key) for key in passage_keys(note))
    spans = [anchor.span for anchor in found if anchor and anchor.span]
    quote = note.passage.quote
    is_a_place = quote is not None and not quote.exact
    there = tuple(s for s in spans if not s.is_empty or is_a_place)
    lost = "" if there else first_wording(note)
    return ManuscriptNote(signed, there, is_own, lost)


def _signed(note: Annotation, maker: Maker | None, author: Person | None) -> Annotation:
    """Return ``note`` signed by whoever made it, as they are called."""
    if maker is not None:
        return replace(note, creator=Person(maker.id, maker.name))
    if note.creator is None or not note.creator.name:
        return replace(note, creator=author or note.creator)
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
