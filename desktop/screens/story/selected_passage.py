"""The words that are meant: the selected ones, without the blanks around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotPossible
from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.text.trimming import ink_of

if TYPE_CHECKING:
    from desktop.page.page_view import PageView

ONLY_BLANKS = "Only blanks are selected; select some words first."
NO_SENTENCE = "There is no sentence at the caret; select some words first."
OUT_OF_VIEW = "The caret is not in view; click a sentence or select some words first."
"""Why nothing can be marked or cut."""


def passage_meant(page: PageView) -> Span:
    """Return the selected words, or else the sentence at the caret.

    Raises:
        NotPossible: If there is no sentence, if it would be one that the author does
            not see, or if nothing but blanks is selected.
    """
    span = selected_passage(page)
    if span.is_empty:
        make_sure_of_caret(page)
        span = sentence_at(page.live.text, page.caret)
    if span.is_empty:
        raise NotPossible(NO_SENTENCE)
    return span


def make_sure_of_caret(page: PageView) -> None:
    """Do nothing if the author sees where the caret or the selection is.

    Raises:
        NotPossible: If the page was scrolled away from the caret.
    """
    if page.selected_span.is_empty and not page.is_caret_in_view:
        raise NotPossible(OUT_OF_VIEW)


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
