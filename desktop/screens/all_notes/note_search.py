"""Looking for words in all that the table tells of a note, and in the replies to it.

What looks the same is found, as everywhere (:mod:`desktop.text.finding.folding`): in
any case, with accents or without, Markdown's marks left out.  Folding ten thousand
notes takes a third of a second, so it is done a piece at a time before anybody looks.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.annotations.annotation import first_wording
from desktop.annotations.colour_names import told_colour
from desktop.annotations.tags import shown_tags
from desktop.screens.all_notes.note_table import kind_words, name_of
from desktop.text.finding.folding import Folded, FoldingRules
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.screens.all_notes.note_table import NoteTable
    from desktop.session.story.story_session import StorySession

_RULES = FoldingRules(any_accents=True, is_markdown=True)
_PLAIN = FoldingRules(any_accents=True, in_lines=False)
_APART = "\x00"
"""Between two notes that are folded together; no note has it, and it stays as it is."""
_BETWEEN = f"\n\n{_APART}\n\n"
_TOGETHER = 200
"""Notes folded at a time, which takes some milliseconds."""
_LONGEST = 4_000
"""Code points of a passage that are looked through."""

_Said = tuple["Annotation", tuple["Annotation", ...]]


class NoteSearch:
    """Tells which notes of a table have some words."""

    def __init__(self, session: StorySession, table: NoteTable) -> None:
        self._session = session
        self._table = table
        self._folded: dict[str, tuple[_Said, str]] = {}
        self._waiting: list[str] = []

    def forget(self) -> None:
        """Look through everything anew: the text, or names of colours, are others."""
        self._folded.clear()

    def begin(self) -> None:
        """Take up which notes came or changed; they are folded by :meth:`prepare`."""
        self._waiting = [n for n in self._table.ids if not self._is_folded(n)]

    def prepare(self, seconds: float) -> bool:
        """Fold for so many seconds at most; return whether all notes are."""
        end = time.monotonic() + seconds
        while self._waiting and time.monotonic() < end:
            self._fold(self._waiting[-_TOGETHER:])
            del self._waiting[-_TOGETHER:]
        return not self._waiting

    def finder(self, words: str) -> Callable[[str], bool] | None:
        """Return what tells by its id whether a note has ``words``; None if any has."""
        if not words.strip():
            return None
        self.prepare(float("inf"))
        wanted = Folded(words.strip(), _RULES).words or words.strip()
        plain = Folded(words.strip(), _PLAIN).words or wanted
        folded = self._folded

        def has_words(note: str) -> bool:
            said = folded[note][1]
            return wanted in said or plain in said

        return has_words

    def _is_folded(self, note: str) -> bool:
        known = self._folded.get(note)
        if known is None:
            return False
        said, replies = self._said(note)
        # A note that was changed is another value.
        return known[0][0] is said and known[0][1] == replies

    def _said(self, note: str) -> _Said:
        return self._table.note(note), self._session.replies_to(note)

    def _fold(self, notes: Sequence[str]) -> None:
        said = [self._said(note) for note in notes]
        pieces = [
            "\n\n".join(self._pieces(*each)).replace(_APART, " ") for each in said
        ]
        folded = Folded(_BETWEEN.join(pieces), _RULES).words.split(_APART)
        if len(folded) != len(notes):  # should a sign ever be folded over two notes
            folded = [Folded(piece, _RULES).words for piece in pieces]
        for note, each, words in zip(notes, said, folded, strict=True):
            self._folded[note] = each, words

    def _pieces(self, note: Annotation, replies: Sequence[Annotation]) -> Iterator[str]:
        yield from filter(None, (note.words, note.replacement, self._passage(note)))
        yield first_wording(note)[:_LONGEST]
        yield shown_tags(note.tags)
        yield kind_words(note)
        yield note.state_word
        yield told_colour(note, self._table.colour_names)
        of = self._session.maker_of
        yield name_of(of(note))
        for reply in replies:
            yield reply.words
            yield name_of(of(reply))

    def _passage(self, note: Annotation) -> str:
        placing = self._session.placing
        span = placing.span_of(placing.first_key(note))
        if span is None:
            return ""
        end = min(span.end, span.start + _LONGEST)
        return self._session.live.slice(Span(span.start, end))
