"""A manuscript: a text with the notes on it, whatever program it goes to or comes from.

Places are spans of the manuscript's own text, in code points; what a note is on is
not told by its quotes.  A note's ``passage`` is therefore empty here, and is made from
the spans by :func:`annotation_set`, or spans from it by
:mod:`desktop.exchange.gathering`.
"""

from __future__ import annotations

import hashlib
import uuid
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import describe_all
from desktop.annotations.annotation import FurtherPassage, Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.text_state import text_state
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation
    from desktop.text.span import Span

_NAMESPACE = uuid.UUID("6f0a3c9e-0d0b-5c57-9a5e-2d7f3a1c8b44")
"""Ours, of which names of other programs are made names of Reread, by RFC 9562, 5.5."""


@value
class ManuscriptNote:
    """A note as it travels, and where it is.

    Attributes:
        note: The note; a reply tells by ``about`` what it answers, as in the notes
            file, and its creator whose it is.
        spans: Its passages in the text, in code points; an empty span is a place
            between two characters.  None of it for a reply, for a note on the whole
            story, and for one whose passage is gone.
        is_own: Whether the author made it.
        lost_words: The words it was on, if its passage is gone from the text.
    """

    note: Annotation
    spans: tuple[Span, ...] = ()
    is_own: bool = False
    lost_words: str = ""


@value
class Sent:
    """What a file says of the story it was made of.

    Attributes:
        story: The id of the story's notes, an IRI; empty if it is not told.
        draft: The text that was sent, as ``ni:///sha-256;…``; empty if it is not told.
        starts_at: How many code points of that text stand before what was sent.
        ids: The ids of the author's notes, by those the format has instead.
        reader: For whom it was made; may be empty.
    """

    story: str = ""
    draft: str = ""
    starts_at: int = 0
    ids: tuple[tuple[str, str], ...] = ()
    reader: str = ""


@value(kw_only=True)
class Manuscript:
    r"""A text and the notes on it.

    Attributes:
        text: The text with ``\n`` as line end, all changes that are suggested in it
            rejected; paragraphs are parted as in a story of Reread.
        notes: The notes in reading order, replies right behind what they answer.
        is_markdown: Whether ``*`` and ``#`` in the text are marks.
        title: What the story is called; may be empty.
        author: Who wrote it; None if that is not told.
        sent: The story it was made of, if the file tells.
    """

    text: str
    notes: tuple[ManuscriptNote, ...] = ()
    is_markdown: bool = True
    title: str = ""
    author: Person | None = None
    sent: Sent | None = None


def annotation_set(manuscript: Manuscript) -> AnnotationSet:
    """Return the notes of ``manuscript`` as a notes file has them, on its text."""
    data = manuscript.text.encode("utf-8", "surrogatepass")
    state = text_state(hashlib.sha256(data).hexdigest())
    placed = [each for each in manuscript.notes if each.spans]
    spans = [span for each in placed for span in each.spans]
    described = iter(describe_all(manuscript.text, spans, state.id))
    notes: dict[str, Annotation] = {}
    for each in manuscript.notes:
        passages = [next(described) for _ in each.spans]
        first, further = passages[:1], passages[1:]
        notes[each.note.id] = replace(
            each.note,
            passage=first[0] if first else each.note.passage,
            further=tuple(map(FurtherPassage, further)),
        )
    texts = {state.id: state} if placed else {}
    return AnnotationSet(notes=notes, texts=texts)


def named_id(*parts: str) -> str:
    """Return the id that is always the same for what ``parts`` tell of, an IRI.

    A comment that is read again, from a newer file of the same reader, has so the same
    id as before.
    """
    # Half a surrogate pair may stand in a name, and has no bytes.
    told = "\0".join(parts).encode("utf-8", "backslashreplace").decode("utf-8")
    return uuid.uuid5(_NAMESPACE, told).urn


def person_called(name: str) -> Person:
    """Return the person of whom a file tells only the name."""
    return Person(named_id("person", name), name)
