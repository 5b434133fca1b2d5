"""What a card needs to know of one note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.anchoring.anchor import Anchor, AnchorState
    from desktop.annotations.annotation import Annotation


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
