"""Looking for what the author asked for: in the story, and in its notes.

Words are found at once, also over the end of a line.  A regular expression is looked
for in the text as it is shown, with its lines or as they flow; one that takes longer
than a moment is looked for a second time, in the background, and given up after some
seconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotPossible
from desktop.screens.story.noting.note_finding import NoteFinds, NoteWords
from desktop.text.finding.expressions import (
    NotAnExpression,
    find_by_expression,
    replacements,
)
from desktop.text.finding.finds import Finds
from desktop.text.finding.search import Query, Searcher
from desktop.text.span import Span
from desktop.value import field, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.story_session import StorySession

_AT_ONCE_S, _AT_MOST_S = 0.1, 3.0
"""How long an expression may hold up the window, and how long it may take."""


@value
class Looked:
    """What came of looking.

    Attributes:
        query: What was looked for.
        text: Where.
        matches: Where it was found, in order.
        problem: Why nothing was found, in a sentence; empty if there is no such.
        is_too_long: Whether it took too long, and may be looked for longer.
    """

    query: Query
    text: str
    matches: Finds = field(default_factory=Finds)
    problem: str = ""
    is_too_long: bool = False


class Looking:
    """Looks for a query in one story."""

    def __init__(self, session: StorySession, *, is_markdown: bool) -> None:
        self._session = session
        self._searcher = Searcher(is_markdown=is_markdown)
        self._notes = NoteWords(session)

    def look(self, query: Query) -> Looked:
        """Return where ``query`` is found in the story, if that is told at once."""
        if query.is_expression:
            return look_by_expression(query, self.text_as_shown(), _AT_ONCE_S)
        text = self._session.text
        return Looked(query, text, self._searcher.find_all(text, query))

    def text_as_shown(self) -> str:
        """Return the text in which expressions are looked for, as long as it is.

        While lines flow, the line ends within paragraphs are blanks in it.
        """
        live = self._session.live
        if live.wrapping is None:
            return live.text
        return live.flowing_slice(Span(0, len(live)))

    def look_in_notes(self, query: Query) -> NoteFinds:
        """Return which notes have ``query``; none if it is no expression."""
        if not query.words:
            return NoteFinds()
        try:
            return self._notes.find_all(query, _AT_ONCE_S)
        except (NotAnExpression, TimeoutError):
            return NoteFinds()  # which is said of the story

    def prepare(self, text: str, notes: AnnotationSet, query: Query) -> None:
        """Fold the story and its notes, so that such a query is answered quickly.

        Knows no Qt: it may be called in the background.
        """
        self._searcher.prepare(text, query)
        self._notes.prepare(notes, query)

    def in_place_of(
        self, query: Query, matches: Sequence[Span], words: str
    ) -> list[str]:
        """Return what takes the place of each match, with the groups of each.

        Words over the end of a line in a paragraph are put into lines again.

        Raises:
            NotPossible: If ``words`` cannot take the place of what was found.
        """
        if not query.is_expression:
            return [self._in_lines(match, words) for match in matches]
        text = self.text_as_shown()
        try:
            found = replacements(text, query, matches, words, _AT_MOST_S)
        except NotAnExpression as problem:
            raise NotPossible(str(problem)) from problem
        except TimeoutError as problem:
            raise NotPossible(
                translate("Nothing was replaced: this expression takes too long.")
            ) from problem
        return [self._in_lines(*pair) for pair in zip(matches, found, strict=True)]

    def _in_lines(self, match: Span, words: str) -> str:
        paragraphs = self._session.paragraphs
        is_over_lines = "\n" in self._session.live.slice(match)
        if not is_over_lines or "\n" in paragraphs.flowing(match):
            return words
        return paragraphs.fitted(match, words)


def look_by_expression(query: Query, text: str, seconds: float = _AT_MOST_S) -> Looked:
    """Return where an expression matches in ``text``, or why that is not told."""
    try:
        return Looked(query, text, find_by_expression(text, query, seconds))
    except NotAnExpression as problem:
        return Looked(query, text, problem=str(problem))
    except TimeoutError:
        too_long = translate("This expression takes too long.")
        return Looked(query, text, problem=too_long, is_too_long=True)
