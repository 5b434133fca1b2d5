"""Finding words in the notes: what they say, replies, tags, suggested words."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from desktop.annotations.kinds import KINDS, Kind
from desktop.annotations.tags import shown_tags
from desktop.text.finding.expressions import find_by_expression
from desktop.text.finding.search import Query, Searcher
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.session.story.story_session import StorySession

_APART = "\n\n\n"
"""Between two pieces of the notes, so that nothing is found across."""


@value
class NoteFind:
    """Words that were found in a note.

    Attributes:
        note: The id of the note on the story: of a reply, of what it answers.
        kind: What kind of note it is, as the author reads it.
        piece: What of the note has the words.
        words: Where in it they stand, in code points.
    """

    note: str
    kind: str
    piece: str
    words: Span


class NoteWords:
    """All words of the notes, joined when they are first looked through."""

    def __init__(self, session: StorySession) -> None:
        self._session = session
        self._searcher = Searcher(is_markdown=True)
        self._known: Mapping[str, Annotation] | None = None
        self._text = ""
        self._starts: list[int] = []
        self._pieces: list[tuple[str, str]] = []

    def find_all(self, query: Query, seconds: float) -> list[NoteFind]:
        """Return the first find in each note, in the order of their file.

        Args:
            query: What to look for.
            seconds: How long an expression may take.

        Raises:
            NotAnExpression: If the query is none.
            TimeoutError: If it takes longer.
        """
        self._join()
        if query.is_expression:
            spans = find_by_expression(self._text, query, seconds)
        else:
            spans = self._searcher.find_all(self._text, query)
        finds: dict[str, NoteFind] = {}
        for span in spans:
            at = bisect_right(self._starts, span.start) - 1
            note_id, piece = self._pieces[at]
            start = span.start - self._starts[at]
            words = Span(start, min(start + len(span), len(piece)))
            thread = self._thread_of(note_id)
            if thread not in finds and not words.is_empty:
                finds[thread] = NoteFind(thread, self._kind(note_id), piece, words)
        return list(finds.values())

    def _kind(self, note_id: str) -> str:
        return KINDS[self._session.shown.notes[note_id].kind].label

    def _thread_of(self, note_id: str) -> str:
        shown = self._session.shown
        is_reply = shown.notes[note_id].kind is Kind.REPLY
        return shown.thread_of(note_id) if is_reply else note_id

    def _join(self) -> None:
        notes = self._session.shown.notes
        if notes is self._known:
            return
        self._known = notes
        self._pieces, self._starts = [], []
        length = 0
        shown = self._session.shown  # the rest is in the cuttings and in the contents
        aside = shown.set_aside | shown.of_scenes
        on_story = (n for n in notes.values() if self._thread_of(n.id) not in aside)
        for note in on_story:
            for piece in _pieces_of(note):
                self._pieces.append((note.id, piece))
                self._starts.append(length)
                length += len(piece) + len(_APART)
        self._text = _APART.join(piece for _, piece in self._pieces)


def _pieces_of(note: Annotation) -> Iterator[str]:
    """Yield what a note says, piece by piece."""
    if note.words:
        yield note.words
    if note.replacement:
        yield note.replacement
    if note.tags:
        yield shown_tags(note.tags)
    if note.kind is Kind.SUGGESTION and note.passage and note.passage.quote:
        yield note.passage.quote.exact
