"""Finding words in the notes: what they say, replies, tags, suggested words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, overload

from typing_extensions import override

from desktop.annotations.kinds import KINDS, Kind
from desktop.annotations.tags import shown_tags
from desktop.text.finding.expressions import find_by_expression
from desktop.text.finding.search import Query, Searcher
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.story_session import StorySession
    from desktop.text.finding.finds import Finds

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


class NoteFinds(Sequence[NoteFind]):
    """The first find in each note, made as it is asked for."""

    def __init__(
        self, notes: _JoinedNotes | None = None, finds: Sequence[Span] = ()
    ) -> None:
        """Take what was found in all words of ``notes``, once for each of them."""
        self._notes = notes
        self._finds = finds

    @override
    def __len__(self) -> int:
        return len(self._finds)

    @overload
    def __getitem__(self, at: int) -> NoteFind: ...
    @overload
    def __getitem__(self, at: slice) -> NoteFinds: ...
    @override
    def __getitem__(self, at: int | slice) -> NoteFind | NoteFinds:
        if isinstance(at, slice):
            return NoteFinds(self._notes, self._finds[at])
        if self._notes is None:
            raise IndexError("nothing was found in any note")
        return self._notes.find(self._finds[at])


class _JoinedNotes:
    """All words of some notes, joined: remarks, new wordings, tags, piece by piece."""

    def __init__(self, notes: AnnotationSet, folded: frozenset[str]) -> None:
        # The rest is in the cuttings and in the contents.
        aside = notes.set_aside | notes.of_scenes | notes.of_lenses | folded
        self._pieces: list[tuple[str, Annotation, str]] = []  # the first is the thread
        for note in notes.notes.values():
            if note.kind is Kind.AGREEMENT:
                continue
            is_reply = note.kind is Kind.REPLY
            thread = notes.thread_of(note.id) if is_reply else note.id
            if thread not in aside and note.id not in folded:
                self._pieces += [(thread, note, words) for words in _pieces_of(note)]
        lengths = [len(words) + len(_APART) for _, _, words in self._pieces]
        self._starts = list(accumulate(lengths, initial=0))
        self.text = _APART.join([words for _, _, words in self._pieces])

    def find(self, found: Span) -> NoteFind:
        """Return what was found somewhere in these words."""
        number = bisect_right(self._starts, found.start) - 1
        thread, note, whole = self._pieces[number]
        words = found.moved(-self._starts[number]).within(Span(0, len(whole)))
        return NoteFind(thread, KINDS[note.kind].label, whole, words)

    def first_in_each(self, finds: Finds) -> NoteFinds:
        """Return the first of ``finds`` in each thread of notes, in their order."""
        threads: dict[str, int] = {}
        at = number = 0
        while at < len(finds):
            start = finds.start_of(at)
            number = bisect_right(self._starts, start, number) - 1
            thread, _, words = self._pieces[number]
            if start >= self._starts[number] + len(words):  # between two pieces
                at += 1
                continue
            threads.setdefault(thread, at)
            at = finds.index_from(self._starts[number + 1], at)
        return NoteFinds(self, finds.chosen(threads.values()))


class NoteWords:
    """All words of the notes, joined when they are first looked through."""

    def __init__(self, session: StorySession) -> None:
        self._session = session
        self._searcher = Searcher(is_markdown=True)
        self._known: tuple[object, frozenset[str], _JoinedNotes] | None = None

    def prepare(self, notes: AnnotationSet, query: Query) -> None:
        """Join and fold the words of ``notes`` for such a query."""
        self._searcher.prepare(self._joined(notes).text, query)

    def find_all(self, query: Query, seconds: float) -> NoteFinds:
        """Return the first find in each note, in the order of their file.

        Args:
            query: What to look for.
            seconds: How long an expression may take.

        Raises:
            NotAnExpression: If the query is none.
            TimeoutError: If it takes longer.
        """
        joined = self._joined(self._session.shown)
        if query.is_expression:
            finds = find_by_expression(joined.text, query, seconds)
        else:
            finds = self._searcher.find_all(joined.text, query)
        return joined.first_in_each(finds)

    def _joined(self, notes: AnnotationSet) -> _JoinedNotes:
        known, folded = self._known, self._session.folded
        if known is None or known[0] is not notes.notes or known[1] != folded:
            known = notes.notes, folded, _JoinedNotes(notes, folded)
            self._known = known
        return known[2]


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
