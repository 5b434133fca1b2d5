"""Twins: passages whose like stood in the text they were noted on, by what they quote.

What a note quotes grows until it tells the passage from every other place in its text
(:mod:`desktop.anchoring.anchor`).  So a note that quotes more than usual says that its
passage had a twin; and if the text has but one of the two now, which agrees only as far
as both did, that is most likely the other one.  Where that is so of several notes, a
whole draft went and another stayed.  Widths count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import LONGEST_WORD, WIDTHS
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.anchoring.occurrences import Occurrences
    from desktop.annotations.annotation import Passage, TextQuoteSelector

_USUAL = WIDTHS[0]
_WIDE = WIDTHS[0] + LONGEST_WORD
"""What is quoted on a side, and more than that with the rest of a word."""
_WIDEST = WIDTHS[-1] - LONGEST_WORD
"""What is quoted where no width tells a passage from its twin; or the greatest does."""
_OTHERS = 256
"""More than that only other programs quote: by habit."""

_SEVERAL = 3
_SHARE, _MOST = 0.1, 0.3
"""The notes, and their share, of which the twin is there, that mean a whole draft.

The second share is that of notes which no width tells from their twins.
"""
_TIMES = 1.5
"""How many times as many they must be as those that are there themselves."""
_EITHER = 0.5
"""How sure a passage is that may as well be its twin; a draft's are offered at once."""
_PERHAPS = 0.9
"""How sure a single one is that is there only as its twin was."""


@value
class TwinDoubts:
    """How sure passages can be, for their twins.

    Attributes:
        same: The notes whose passages no width told from their twins.
        others: Those whose twin is most likely there, rather than they.
        is_other_draft: Whether these are many.
    """

    same: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    is_other_draft: bool = False

    def most(self, key: str, *, is_verbatim: bool) -> float:
        """Return how sure the passage of a note can be at most.

        Args:
            key: The id of the note.
            is_verbatim: Whether it stands there with all that was quoted around it.
        """
        if key in self.same or (self.is_other_draft and not is_verbatim):
            return _EITHER
        return _PERHAPS if key in self.others else 1.0


def twin_doubts(
    passages: Mapping[str, Passage], occurrences: Occurrences
) -> TwinDoubts:
    """Return how sure ``passages`` can be in a text, by the ids of their notes.

    Args:
        passages: The passages.
        occurrences: What stands where in the text.
    """
    quotes = {key: it.quote for key, it in passages.items() if it.quote is not None}
    widths = {key: _width(quote) for key, quote in quotes.items()}
    wide = {key: width for key, width in widths.items() if width > _WIDE}
    is_habit = len(wide) == len(quotes) and max(wide.values(), default=0) < _WIDEST
    if not wide or is_habit or max(wide.values()) > _OTHERS:
        return TwinDoubts()
    told = {key for key in wide if occurrences.of(_words(quotes[key]), 1)}
    least = max(_SEVERAL, _MOST * len(quotes))
    if len(wide) >= least and min(wide.values()) >= _WIDEST:
        return TwinDoubts(frozenset(wide), is_other_draft=True)
    lone = (key for key in wide if key not in told)
    others = frozenset(key for key in lone if _is_one(quotes[key], occurrences))
    many = max(_SEVERAL, _TIMES * len(told), _SHARE * len(quotes))
    is_many = len(others) >= many
    return TwinDoubts(others=others, is_other_draft=is_many)


def _width(quote: TextQuoteSelector) -> int:
    return max(len(quote.prefix), len(quote.suffix))


def _words(quote: TextQuoteSelector) -> str:
    return quote.prefix + quote.exact + quote.suffix


def _is_one(quote: TextQuoteSelector, occurrences: Occurrences) -> bool:
    """Return whether what both twins had in common stands in just one place."""
    common = quote.prefix[-_USUAL:] + quote.exact + quote.suffix[:_USUAL]
    return len(occurrences.of(common, 2)) == 1
