"""Suggestions told in words, where a format has no place for a change.

The form is the same in every format and language, so that it is known again when it
comes back: ``Suggestion: “a” → “b”``, and the reason in the lines below.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_INSIDE = r"(?:[^\\]|\\.)*?"
_FORM = re.compile(
    rf"Suggestion: “(?P<old>{_INSIDE})” → “(?P<new>{_INSIDE})”(?:\n|\Z)", re.DOTALL
)
_TO_BE_ESCAPED = re.compile(r"\\|”(?= →|\n|\Z)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class ToldSuggestion(NamedTuple):
    """What a suggestion in words says.

    Attributes:
        old: The words it is on.
        new: What it proposes instead.
        reason: What is said besides.
    """

    old: str
    new: str
    reason: str


def suggestion_told(old: str, new: str) -> str:
    """Return the words that propose ``new`` in the place of ``old``."""
    return f"Suggestion: “{_escaped(old)}” → “{_escaped(new)}”"


def told_suggestion(words: str) -> ToldSuggestion | None:
    """Return what ``words`` propose; None if they are no such suggestion."""
    found = _FORM.match(words)
    if found is None:
        return None
    old, new = (_ESCAPED.sub(r"\1", found[name]) for name in ("old", "new"))
    return ToldSuggestion(old, new, words[found.end() :])


def _escaped(words: str) -> str:
    return _TO_BE_ESCAPED.sub(lambda sign: f"\\{sign[0]}", words)
