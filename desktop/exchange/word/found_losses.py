"""What a Word file holds that no story does: counted while it is read, and told."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.exchange.losses import LossWords, losses_told
from desktop.wording.translation import counted_template, template

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.exchange.losses import FormatLoss


_GONE = template("left out")
_IN_LINES = template("their words stand in the text")

LOSSES: Mapping[str, LossWords] = {
    "tables": LossWords(
        *counted_template("1 table", "{count} tables"),
        template("each of their paragraphs stands by itself"),
    ),
    "footnotes": LossWords(*counted_template("1 footnote", "{count} footnotes"), _GONE),
    "endnotes": LossWords(*counted_template("1 endnote", "{count} endnotes"), _GONE),
    "pictures": LossWords(*counted_template("1 picture", "{count} pictures"), _GONE),
    "text boxes": LossWords(
        *counted_template("1 text box", "{count} text boxes"), _GONE
    ),
    "headers": LossWords(
        *counted_template("1 header or footer", "{count} headers and footers"), _GONE
    ),
    "fields": LossWords(
        *counted_template("1 field", "{count} fields"),
        template("the text has what they showed last"),
    ),
    "links": LossWords(*counted_template("1 link", "{count} links"), _IN_LINES),
    "formulas": LossWords(
        *counted_template("1 formula", "{count} formulas"),
        template("their signs stand in the text"),
    ),
    "symbols": LossWords(
        *counted_template(
            "1 sign of a font of signs", "{count} signs of fonts of signs"
        ),
        template("stand as “�”"),
    ),
    "hidden": LossWords(
        *counted_template(
            "1 stretch of hidden text", "{count} stretches of hidden text"
        ),
        _GONE,
    ),
    "underlined": LossWords(
        *counted_template("1 underlined passage", "{count} underlined passages"),
        template("stand in italics, which they mean in a manuscript"),
    ),
    "emphasis": LossWords(
        *counted_template(
            "1 passage in italics or bold", "{count} passages in italics or bold"
        ),
        template("stand as plain words"),
    ),
    "struck out": LossWords(
        *counted_template(
            "1 passage that is struck out", "{count} passages that are struck out"
        ),
        template("stand as plain words"),
    ),
    "capitals": LossWords(
        *counted_template(
            "1 passage shown in capitals", "{count} passages shown in capitals"
        ),
        template("stand as they were typed"),
    ),
    "included": LossWords(
        *counted_template("1 included file", "{count} included files"), _GONE
    ),
    "list numbers": LossWords(
        *counted_template("1 item of a list", "{count} items of lists"),
        template("stand without bullet or number"),
    ),
    "format changes": LossWords(
        *counted_template(
            "1 tracked change of how something looks",
            "{count} tracked changes of how something looks",
        ),
        template("the text looks as it did before"),
    ),
    "changes": LossWords(
        *counted_template("1 tracked change", "{count} tracked changes"), _GONE
    ),
    "joined changes": LossWords(
        *counted_template(
            "1 insertion where somebody else inserted, too",
            "{count} insertions where somebody else inserted, too",
        ),
        template("stand in one suggestion"),
    ),
    "comments without place": LossWords(
        *counted_template("1 comment on no words", "{count} comments on no words"),
        template("notes on the whole story"),
    ),
    "dates": LossWords(
        *counted_template(
            "1 date that cannot be read", "{count} dates that cannot be read"
        ),
        template("the file’s own stands instead"),
    ),
    "damaged parts": LossWords(
        *counted_template(
            "1 part of the file that is damaged",
            "{count} parts of the file that are damaged",
        ),
        _GONE,
    ),
}
"""In the order they are told."""


class LossCounter:
    """Counts what is lost, by its kind."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._going_on: frozenset[str] = frozenset()

    def add(self, kind: str, number: int = 1) -> None:
        """Count some of ``kind``, a key of :data:`LOSSES`."""
        self._counts[kind] += number

    def go_on(self, kinds: frozenset[str]) -> None:
        """Count what is lost of some words, unless the words before lost it, too."""
        if kinds is not self._going_on:
            self._counts.update(kinds - self._going_on)
            self._going_on = kinds

    def losses(self) -> tuple[FormatLoss, ...]:
        """Return what was counted."""
        return tuple(losses_told(self._counts, LOSSES))
