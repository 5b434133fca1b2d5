"""What a card needs to know of one note, and how that is looked up."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import first_wording
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import on_passage, passage_keys
from desktop.annotations.reactions import has_stopped, touch_of
from desktop.text.span import Span
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.anchoring.anchor import Anchor, AnchorState
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker, Makers
    from desktop.annotations.reactions import Reaction
    from desktop.session.story.anchor_index import Placing
    from desktop.session.story.live_paragraphs import LiveParagraphs
    from desktop.session.story.live_text import LiveText

SHOWN_WORDS = 280
"""Code points of a passage that a card may need."""

_AROUND = 24
"""Code points shown on each side of a place where a lost passage may be."""


@value
class PassageView:
    """One of the passages of a note on several.

    Attributes:
        number: Which of them, from 0.
        words: The words that stand there, or stood there, if it is gone.
        state: What became of it.
    """

    number: int
    words: str
    state: AnchorState


@value
class NoteView:
    """One note together with what became of its passage.

    Attributes:
        note: The note itself.
        anchor: Where its passage is now, and how it fared.
        passage: The words that stand there now, shortened to a line or two.
        first_passage: The words that were marked first; the same unless they changed.
        replies: The notes that answer this one, and those that answer them, the oldest
            first.
        thread: The id of the note that is answered in the end, if this is a reply.
        candidates: Where a lost passage may be, the likeliest first, in its words.
        asks: Whether it is open but probably dealt with, and asks the author.
        number: Which of several passages all this is about, from 0.
        passages: All passages of a note on several, down the page, for its open card;
            else none.
        here: Which of them the caret is in; None if in none.
        reader: Which reader made the note; empty for the author's own, which alone can
            be rewritten.
        is_locked: Whether no note may be changed now.
        maker: Who made the note; None for the author.
        repliers: Who made each of the replies; none at all if the author made every
            one.
        is_agreed: Whether the author agrees with it, which is somebody else's.
        done_by: Who else says that it is done.
        shared: The notes of others who had the same reaction there, each with who made
            it: one card tells of all.
    """

    note: Annotation
    anchor: Anchor
    passage: str
    first_passage: str
    replies: tuple[Annotation, ...] = ()
    candidates: tuple[str, ...] = ()
    asks: bool = False
    number: int = 0
    passages: tuple[PassageView, ...] = ()
    here: int | None = None
    reader: str = ""
    is_locked: bool = False
    thread: str = ""
    maker: Maker | None = None
    repliers: tuple[Maker | None, ...] = ()
    is_agreed: bool = False
    done_by: tuple[str, ...] = ()
    shared: tuple[tuple[Annotation, Maker | None], ...] = ()

    def with_makers(self, makers: Makers) -> NoteView:
        """Return the view with who made the note and the replies."""
        maker, repliers = makers.of(self.note), tuple(map(makers.of, self.replies))
        if maker is None and not any(repliers):
            return self
        return replace(self, maker=maker, repliers=repliers)

    @property
    def is_bare_highlight(self) -> bool:
        """Whether it says nothing but that its passage, which is there, is marked.

        So does the reaction of a single reader, whose colour tells what it is.
        """
        note, is_reaction = self.note, self.reaction is not None
        if note.kind is not Kind.HIGHLIGHT and not is_reaction:
            return False
        tags = note.tags[1:] if is_reaction else note.tags
        says = note.words.strip() or tags or self.replies or self.is_agreed
        says = says or has_stopped(note)  # That is too much for a bar.
        if says or any(each.words.strip() for each, _ in self.shared):
            return False
        is_there = self.anchor.span is not None and not self.anchor.span.is_empty
        return is_there and len(self.makers) < 2

    @property
    def reaction(self) -> Reaction | None:
        """What a reader said with one touch; None for all other notes."""
        is_tagged = bool(self.note.tags) and self.maker is not None
        return touch_of(self.note) if is_tagged else None

    @property
    def makers(self) -> tuple[Maker, ...]:
        """Who made the note, and those who had the same reaction; not the author."""
        everybody = (self.maker, *(maker for _, maker in self.shared))
        return tuple(dict.fromkeys(maker for maker in everybody if maker is not None))

    @property
    def answers(self) -> list[tuple[Annotation, Maker | None]]:
        """The replies, each with who made it; None for the author."""
        none = (None,) * len(self.replies)
        return list(zip(self.replies, self.repliers or none, strict=True))


class Viewing:
    """Looks up what cards show, in the text and the places of the notes."""

    def __init__(
        self, live: LiveText, placing: Placing, paragraphs: LiveParagraphs
    ) -> None:
        self._live = live
        self._placing = placing
        self._paragraphs = paragraphs

    def view(
        self,
        note: Annotation,
        number: int,
        replies: tuple[Annotation, ...],
        **details: Any,
    ) -> NoteView:
        """Return what a card shows of ``note``, which has those ``replies``.

        Args:
            note: The note, with all its passages.
            number: Which of them the card is about, from 0.
            replies: The notes that answer it.
            details: What else there is to say of a :class:`NoteView`.
        """
        single = on_passage(note, number)
        anchor = self._placing.anchor(single)
        return NoteView(
            note=note,
            anchor=anchor,
            passage=self._words(anchor),
            first_passage=first_wording(single)[:SHOWN_WORDS],
            replies=replies,
            candidates=tuple(self._around(span) for span in anchor.candidates),
            asks=self._placing.asks(note),
            number=number,
            **details,
        )

    def passages(self, note: Annotation) -> tuple[PassageView, ...]:
        """Return the passages of a note on several, those not placed last."""
        found: list[tuple[tuple[bool, int, int], PassageView]] = []
        for number, key in enumerate(passage_keys(note)):
            anchor = self._placing.anchor_at(key, note)
            words = self._words(anchor)
            if not words:
                words = first_wording(on_passage(note, number))[:SHOWN_WORDS]
            start = anchor.span.start if anchor.span else 0
            place = anchor.span is None, start, number
            found.append((place, PassageView(number, words, anchor.state)))
        return tuple(view for _, view in sorted(found, key=itemgetter(0)))

    def _words(self, anchor: Anchor) -> str:
        if anchor.span is None:
            return ""
        end = min(anchor.span.end, anchor.span.start + SHOWN_WORDS)
        return self._paragraphs.flowing(Span(anchor.span.start, end))

    def _around(self, span: Span) -> str:
        start = max(0, span.start - _AROUND)
        end = min(len(self._live), span.end + _AROUND)
        return " ".join(self._live.slice(Span(start, end)).split())
