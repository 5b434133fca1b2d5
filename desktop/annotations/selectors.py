"""Selectors: how an annotation says which passage it is about.

The two kinds Reread writes are those of the Web Annotation Data Model, section
4.2.  A quote finds its passage again after the text has changed; a position finds
it fast while it has not.  Making them from a text is the anchoring's business.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextPositionSelector:
    """The passage from ``start`` up to ``end``, in code points.

    The numbers are as the file has them: no text is at hand to check them
    against, so they may lie outside of it or be the wrong way round.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """The passage that reads ``exact``, between ``prefix`` and ``suffix``.

    An empty ``exact`` is a place between two characters, not a passage.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""


Selector = TextPositionSelector | TextQuoteSelector
