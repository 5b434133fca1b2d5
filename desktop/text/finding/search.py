"""Searching: where some words stand in a text.

What looks the same is found: the text and the words are folded alike
(:mod:`desktop.text.finding.folding`), and where the text has the words exactly as they
are typed, they are found in any case.  Every find covers whole graphemes, and in
Markdown the marks within it; positions are those of the text.
"""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING

from desktop.text.finding.finds import PLACES, Finds
from desktop.text.graphemes import is_inside_grapheme
from desktop.text.span import Span
from desktop.text.words import is_inside_word
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.text.finding.folding import Folded, FoldingRules

_LETTER = "[A-Za-z0-9]"
_STAND_OTHERWISE = frozenset(".-\n>«»‹›")
"""Characters that may be folded away where they stand, and not in what is typed."""

_HYPHEN = re.compile(r"(?<=\w)(\\-)(?=\w)")
"""A hyphen within a word, in an expression."""
_HYPHEN_AND_BLANK = re.compile(r"\w[-\u2010\u2011][^\S\n]+\w")

_BLANKS = ("", " ", "\n")
"""What no word goes on over: the edges of a text, and its commonest blanks."""

_MOST_WORK = 20_000_000
"""Letters compared again for finds that were none, until those over them are passed."""


@value
class Query:
    """What to look for.

    Attributes:
        words: The words, literally; none find nothing.
        whole_words: Whether a find may not be part of a longer word.
        match_case: Whether capitals and small letters differ.
        any_accents: Whether letters without accents find those with them.
        is_expression: Whether the words are a regular expression; see
            :mod:`desktop.text.finding.expressions`, which then looks for it.
    """

    words: str
    whole_words: bool = False
    match_case: bool = False
    any_accents: bool = False
    is_expression: bool = False


def find_all(text: str, query: Query, *, is_markdown: bool = False) -> Finds:
    """Return where the words of ``query`` stand in ``text``, in order, not overlapping.

    Whoever looks several times has a :class:`Searcher`.
    """
    return Searcher(is_markdown=is_markdown).find_all(text, query)


class Searcher:
    """Looks in one text after another, and keeps the last one folded."""

    def __init__(self, *, is_markdown: bool) -> None:
        self._is_markdown = is_markdown
        self._folded: dict[FoldingRules, Folded] = {}

    def find_all(self, text: str, query: Query) -> Finds:
        """Return where the words of ``query`` stand in ``text``, in order."""
        if not query.words:
            return Finds()
        from desktop.text.finding.folding import (
            FoldingRules,  # late: not before one looks
        )

        exact = FoldingRules(query.match_case, query.any_accents, in_lines=False)
        has_ink = not query.words.isspace()
        in_lines = self._rules_in_lines(query)
        found = self._finds(text, query, in_lines) if has_ink else Finds()
        if has_ink and not self._may_stand_otherwise(text, query, in_lines):
            return found
        return _joined(found, self._finds(text, query, exact))

    def prepare(self, text: str, query: Query) -> None:
        """Fold ``text`` for such a query, so that looking for its words is quicker."""
        self._folding(text, self._rules_in_lines(query))

    def _rules_in_lines(self, query: Query) -> FoldingRules:
        from desktop.text.finding.folding import FoldingRules

        return FoldingRules(
            query.match_case, query.any_accents, is_markdown=self._is_markdown
        )

    def _may_stand_otherwise(
        self, text: str, query: Query, in_lines: FoldingRules
    ) -> bool:
        """Return whether the words may stand there and yet not be found in lines."""
        words, marks = query.words, self._folding(text, in_lines).marks
        if words != words.strip() or not _STAND_OTHERWISE.isdisjoint(words):
            return True
        is_in_marks = not marks.characters.isdisjoint(words.lower())
        return is_in_marks or not all(map(str.isascii, marks.characters))

    def _folding(self, text: str, rules: FoldingRules) -> Folded:
        from desktop.text.finding.folding import Folded

        found = self._folded.get(rules)
        if found is None or (found.text is not text and found.text != text):
            found = self._folded[rules] = Folded(text, rules)
        return found

    def _finds(self, text: str, query: Query, rules: FoldingRules) -> Finds:
        from desktop.text.finding.folding import Folded

        words = Folded(query.words, replace(rules, is_markdown=False)).words
        if not words:
            return Finds.of(_literally(text, query.words))
        folded = self._folding(text, rules)
        found = _all_alike(folded, words, query)
        if found is None:
            found = Finds.of(_each(folded, words, query))
        return _unparted(found, text, words)


def _all_alike(folded: Folded, words: str, query: Query) -> Finds | None:
    """Return where ``words`` stand, which are folded as the text is, quickly.

    None if they are not all as long, or if one of them is none in the text and another
    may begin within it.
    """
    if _HYPHEN.search(re.escape(words)):
        return None
    pattern = _pattern(words, query)
    starts = [match.start() for match in pattern.finditer(folded.words)]
    found = folded.placed(array(PLACES, starts), len(words))
    if query.whole_words:
        found = Finds.of(span for span in found if not _cuts(folded.text, span))
    is_every_one = len(found) == len(starts) or not _overlaps_itself(words)
    return found if is_every_one else None


def _unparted(found: Finds, text: str, words: str) -> Finds:
    """Return what was found but where a blank, and no line end, parts a hyphen."""
    if "-" not in words or _HYPHEN_AND_BLANK.search(words):
        return found
    return Finds.of(s for s in found if not _HYPHEN_AND_BLANK.search(s.of(text)))


def _literally(text: str, words: str) -> list[Span]:
    """Return where words stand that are nothing when they are folded."""
    found = (Span(*match.span()) for match in re.finditer(re.escape(words), text))
    return [span for span in found if not _parts_a_sign(text, span)]


def _parts_a_sign(text: str, span: Span) -> bool:
    """Return whether only a part of a grapheme is at an edge of ``span``."""
    return any(is_inside_grapheme(text, edge) for edge in (span.start, span.end))


def _each(folded: Folded, words: str, query: Query) -> Iterator[Span]:
    """Yield where ``words`` stand, which are folded as the text is."""
    pattern, text = _pattern(words, query), folded.text
    # Another find may begin within what is none, if the words end as they begin.
    start, work = 0, 0 if _overlaps_itself(words) else _MOST_WORK
    while start >= 0:
        found = (match.span() for match in pattern.finditer(folded.words, start))
        start = -1
        for at, span in folded.spans(found):
            if span is not None and not (query.whole_words and _cuts(text, span)):
                yield span
                continue
            work += len(words)
            if work < _MOST_WORK:
                start = at + 1
                break


def _overlaps_itself(words: str) -> bool:
    return any(words.startswith(words[at:]) for at in range(1, min(len(words), 200)))


def _cuts(text: str, span: Span) -> bool:
    return _cuts_at(text, span.start) or _cuts_at(text, span.end)


def _cuts_at(text: str, edge: int) -> bool:
    # Beside a blank, as most words stand, nothing has to be looked at.
    is_free = text[edge - 1 : edge] in _BLANKS or text[edge : edge + 1] in _BLANKS
    return not is_free and is_inside_word(text, edge)


def _pattern(words: str, query: Query) -> re.Pattern[str]:
    # Lines end behind hyphens, too.
    pattern = _HYPHEN.sub(r"\1 ?", re.escape(words))
    # Most finds inside other words are told by one letter, which `re` does quickly,
    # and most quickly if it looks back last.
    if query.whole_words and re.match(_LETTER, words[-1]):
        pattern += f"(?!{_LETTER})"
    if query.whole_words and re.match(_LETTER, words[0]):
        pattern += f"(?<!{_LETTER}{re.escape(words)})"
    return re.compile(pattern)


def _joined(found: Finds, others: Finds) -> Finds:
    """Return ``found``, and of ``others`` those that overlap none of it, in order."""
    if not found or not others or found == others:
        return found or others
    joined: list[Span] = []
    at = 0
    for span in found:
        while at < len(others) and others[at].start < span.end:
            if others[at].end <= span.start:
                joined.append(others[at])
            at += 1
        joined.append(span)
    return Finds.of((*joined, *others[at:]))
