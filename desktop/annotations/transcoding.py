"""Passages that were quoted from a text read in the wrong encoding.

Such a quote is in no text any more once the same bytes are read in another one; its own
bytes, read so as well, are the words it was made on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.annotation import Passage, TextQuoteSelector

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation


def transcoded(passage: Passage | None, before: str, after: str) -> Passage | None:
    """Return ``passage`` as it is quoted where its bytes are read in another encoding.

    None if it has no quote, or one that cannot be read so: it begins or ends within a
    character, or was garbled beyond its bytes.

    Args:
        passage: The passage, as it is stored.
        before: Python's name of the encoding in which its text was read.
        after: That in which the text is read now.
    """
    quote = passage.quote if passage else None
    if quote is None:
        return None
    try:
        exact = quote.exact.encode(before).decode(after)
    except (UnicodeError, LookupError):
        return None
    # What stands around it may be cut off within a character.
    prefix, suffix = (
        part.encode(before, "ignore").decode(after, "ignore")
        for part in (quote.prefix, quote.suffix)
    )
    return Passage(TextQuoteSelector(exact, prefix, suffix), None)


def is_garbled(note: Annotation, text: str, before: str, after: str) -> bool:
    """Return whether ``text`` lacks the words of a note, but not as they read now.

    Args:
        note: The note, on one passage.
        text: The text.
        before: Python's name of the encoding in which it was read.
        after: That in which it is read now.
    """
    quote = note.passage.quote if note.passage else None
    if quote is None or not quote.exact or quote.exact in text:
        return False
    now = transcoded(note.passage, before, after)
    return now is not None and now.quote is not None and now.quote.exact in text
