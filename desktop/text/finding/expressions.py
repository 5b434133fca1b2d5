"""Searching by regular expression, in the syntax of Python's ``re``.

``^`` and ``$`` are the edges of lines.  The work is done by the package ``regex``,
which stops when its time is over: there are expressions that would take longer than a
life (docs/decisions/0018).  What would match nothing, as ``a*`` does between any two
letters, is left out.  Positions are code points.
"""

from __future__ import annotations

import time
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.text.finding.finds import PLACES, Finds
from desktop.text.words import is_inside_word
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regex import Pattern

    from desktop.text.finding.search import Query
    from desktop.text.span import Span


class NotAnExpression(ValueError):
    """An expression, or what is to take its place, cannot be read; says where."""


@lru_cache(maxsize=8)
def _compiled(words: str, match_case: bool) -> Pattern[str]:
    """Return the expression.

    Raises:
        NotAnExpression: If it cannot be read.
    """
    import regex  # late: it takes longer to load than the rest of this package

    flags = regex.MULTILINE if match_case else regex.MULTILINE | regex.IGNORECASE
    try:
        return regex.compile(words, flags)
    except regex.error as problem:
        at = getattr(problem, "pos", None) or 0  # missing from the stubs
        place = min(at, len(words) - 1) + 1
        raise NotAnExpression(
            translate("Not an expression: look at character {place}", place=place)
        ) from problem
    except RecursionError as problem:
        raise NotAnExpression(translate("This expression is too deep.")) from problem


def find_by_expression(text: str, query: Query, seconds: float) -> Finds:
    """Return where the expression of ``query`` matches, in order.

    Args:
        text: Where to look.
        query: The expression; letters with accents always differ from those without.
        seconds: How long that may take.

    Raises:
        NotAnExpression: If it cannot be read.
        TimeoutError: If it takes longer.
    """
    if not query.words:
        return Finds()
    pattern = _compiled(query.words, query.match_case)
    starts, ends = array(PLACES), array(PLACES)
    for match in pattern.finditer(text, timeout=seconds, concurrent=True):
        start, end = match.span()
        if start < end:
            starts.append(start)
            ends.append(end)
    found = Finds(starts, ends)
    if not query.whole_words:
        return found
    return Finds.of(
        span
        for span in found
        if not (is_inside_word(text, span.start) or is_inside_word(text, span.end))
    )


def replacements(
    text: str, query: Query, finds: Iterable[Span], words: str, seconds: float
) -> list[str]:
    r"""Return what ``words`` stand for at each of ``finds``: ``\1`` is a group.

    Raises:
        NotAnExpression: If ``words`` name a group that there is not, say.
        TimeoutError: If it takes longer than ``seconds``.
    """
    import regex

    pattern, until = (
        _compiled(query.words, query.match_case),
        time.monotonic() + seconds,
    )
    expanded: list[str] = []
    for span in finds:
        left = max(until - time.monotonic(), 0.001)
        match = pattern.match(text, span.start, timeout=left)
        try:
            expanded.append(words if match is None else match.expand(words))
        except (regex.error, IndexError) as problem:
            raise NotAnExpression(
                translate(
                    "Nothing was replaced: “{words}” cannot take the place of what was "
                    "found. \\1 is the first group, \\\\ a backslash.",
                    words=words,
                )
            ) from problem
    return expanded
