"""The selected words as a note is made of them: without the blanks around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotPossible
from desktop.text.span import Span
from desktop.text.trimming import ink_of

if TYPE_CHECKING:
    from desktop.page.page_view import PageView

ONLY_BLANKS = "Only blanks are selected; select some words first."
"""Why nothing can be marked or cut."""


def selected_passage(page: PageView) -> Span:
    """Return the selected words; empty at the caret if nothing is selected.

    Raises:
        NotPossible: If nothing but blanks is selected.
    """
    span = selected_ink(page)
    if span.is_empty and not page.selected_span.is_empty:
        raise NotPossible(ONLY_BLANKS)
    return span


def selected_ink(page: PageView) -> Span:
    """Return the selected words; empty where the selection ends if there are none."""
    span = page.selected_span
    ink = ink_of(page.live.slice(span))
    return Span(span.start + ink.start, span.start + ink.end)
