"""A difference in words, for those who hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.drafts.rows import RowKind
from desktop.text.diff import Fate

if TYPE_CHECKING:
    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Row
    from desktop.drafts.steps import Step

_LONGEST = 300
"""Code points that are read out at once."""


def spoken(comparison: Comparison, step: Step) -> str:
    """Return what happened in ``step``, such as ``Went: “old”. Came: “new”.``."""
    rows = [comparison.rows[n] for n in step.rows]
    if rows[0].kind is RowKind.MOVED_HERE:
        return f"Moved here: “{_shortened(_moved(rows[0]))}”."
    said = [
        f"{name}: “{_shortened(text)}”."
        for name, fate in (("Went", Fate.WENT), ("Came", Fate.CAME))
        if (text := _text(rows, step, fate))
    ]
    return " ".join(said) or "Blanks changed."


def _text(rows: list[Row], step: Step, fate: Fate) -> str:
    words = [
        words.text
        for row in rows
        for number, words in enumerate(row.words)
        if words.fate is fate and (not step.words or number in step.words)
    ]
    return " ".join(" ".join(words).split())


def _moved(row: Row) -> str:
    return "".join(words.text for words in row.words if words.fate is not Fate.WENT)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
