"""Searching: where some words stand in a text.

What looks the same is found: the text and the words are folded alike
(:mod:`desktop.text.finding.folding`), and where the text has the words exactly as they
are typed, they are found in any case.  Every find covers whole graphemes, and in
Markdown the marks within it; positions are those of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.text.graphemes import is_inside_grapheme
from desktop.text.span import Span
from desktop.text.words import is_inside_word
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.text.finding.folding import Folded, FoldingRules

_LETTER = "[A-Za-z0-9]"
_STAND_OTHERWISE = frozenset(".-\n>«»‹›")
"""Characters that may be folded away where they stand, and not in what is typed."""

_HYPHEN = re.compile(r"(?<=\w)(\\-)(?=\w)")
"""A hyphen within a word, in an expression."""
_HYPHEN_AND_BLANK = re.compile(r"\w[-\u2010\u2011][^\S\n]+\w")

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


def find_all(text: str, query: Query, *, is_markdown: bool = False) -> list[Span]:
    """Return where the words of ``query`` stand in ``text``, in order, not overlapping.

    Whoever looks several times has a :class:`Searcher`.
    """
    return Searcher(is_markdown=is_markdown).find_all(text, query)


class Searcher:
    """Looks in one text after another, and keeps the last one folded."""

    def __init__(self, *, is_markdown: bool) -> None:
        self._is_markdown = is_markdown
        self._folded: dict[FoldingRules, Folded] = {}

    def find_all(self, text: str, query: Query) -> list[Span]:
        """Return where the words of ``query`` stand in ``text``, in order."""
        if not query.words:
            return []
        from desktop.text.finding.folding import (
            FoldingRules,  # late: not before one looks
        )

        exact = FoldingRules(query.match_case, query.any_accents, in_lines=False)
        has_ink = not query.words.isspace()
        in_lines = FoldingRules(
            query.match_case, query.any_accents, is_markdown=self._is_markdown
        )
        found = self._finds(text, query, in_lines) if has_ink else []
        if has_ink and not self._may_stand_otherwise(text, query, in_lines):
            return found
        return _joined(found, self._finds(text, query, exact))

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

    def _finds(self, text: str, query: Query, rules: FoldingRules) -> list[Span]:
        from desktop.text.finding.folding import Folded

        words = Folded(query.words, replace(rules, is_markdown=False)).words
        if not words:
            return _literally(text, query.words)
        folded = self._folding(text, rules)
        if folded.is_other or query.whole_words:
            return _unparted(_each(folded, words, query), text, words)
        found = _pattern(words, query).finditer(folded.words)
        return _unparted((Span(*match.span()) for match in found), text, words)


def _unparted(found: Iterable[Span], text: str, words: str) -> list[Span]:
    """Return what was found but where a blank, and no line end, parts a hyphen."""
    if "-" not in words or _HYPHEN_AND_BLANK.search(words):
        return list(found)
    return [span for span in found if not _HYPHEN_AND_BLANK.search(span.of(text))]


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
    return is_inside_word(text, span.start) or is_inside_word(text, span.end)


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


def _joined(found: list[Span], others: list[Span]) -> list[Span]:
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
    return joined + others[at:]
