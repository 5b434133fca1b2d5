"""Selections of a document, block by block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QTextBlock,
    QTextCharFormat,
    QTextLayout,
)

from desktop.typography.formats import format_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.page.shown_block import ShownBlock


@dataclass(frozen=True, slots=True)
class Selection:
    """A stretch of the document, in its positions, and how it is drawn."""

    start: int
    end: int
    format: QTextCharFormat


def selections_of(
    context: QAbstractTextDocumentLayout.PaintContext,
) -> list[Selection]:
    """Return what Qt wants drawn as selected."""
    return [
        # The format dangles once its selection is gone: copy it.
        Selection(
            found.cursor.selectionStart(),
            found.cursor.selectionEnd(),
            QTextCharFormat(found.format),
        )
        for found in context.selections
    ]


def within(
    block: QTextBlock, shown: ShownBlock, selections: Sequence[Selection]
) -> list[QTextLayout.FormatRange]:
    """Return the parts of ``selections`` in ``block``, laid out as ``shown``."""
    found: list[QTextLayout.FormatRange] = []
    begin, length = block.position(), block.length() - 1
    for selection in selections:
        first = max(0, selection.start - begin)
        last = min(length, selection.end - begin)
        if first < last:  # a range past the end of the text crashes Qt
            start = shown.place_of(first, is_after=True)
            length = shown.place_of(last) - start
            found.append(format_range(start, length, selection.format))
    return found
