"""Matters: what a story can say in several ways, and where it says it in which."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.text.span import Span


@value
class WayPlace:
    """A place where something is said in one of several ways.

    Attributes:
        span: Where, in code points of the text.
        way: Which way.
        told: What else is to be known to say it in another way; of the matter's own.
    """

    span: Span
    way: str
    told: str = ""


@value
class Matter:
    """Something that can be said in several ways.

    Attributes:
        name: What it is called in keys and choices, such as ``quotes``.
        kind: Of which kind it is, such as ``hyphens`` for that of one word.
        labels: Its ways as they are shown, the one first that wins where two are as
            frequent.
        places: Where it is said, in the order of the text.
        reworded: Says the words of a place in another way; None if nobody can.
        summary: What is shown of it where there is one way only; empty for nothing.
    """

    name: str
    kind: str
    labels: dict[str, str]
    places: tuple[WayPlace, ...]
    reworded: Callable[[str, WayPlace, str], str | None]
    summary: str = ""

    @property
    def counts(self) -> dict[str, int]:
        """How often each way is there, the most frequent first."""
        counts = Counter(place.way for place in self.places)
        found = [(way, counts[way]) for way in self.labels if counts[way]]
        return dict(sorted(found, key=lambda each: -each[1]))

    @property
    def usual(self) -> str | None:
        """The way that is there most often; None if there is none."""
        return next(iter(self.counts), None)


def in_case_of(model: str, words: str) -> str:
    """Return ``words`` with capitals where ``model`` has them."""
    if model.isupper() and len(model) > 1:
        return words.upper()
    if model[:1].isupper():
        return words[:1].upper() + words[1:]
    return words
