"""Where the changes are, for the overview of a comparison."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from desktop.drafts.rows import RowKind
from desktop.text.diff import Fate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme
    from desktop.drafts.rows import Row
    from desktop.drafts.steps import Step
    from desktop.panels.comparison.comparison_view import ComparisonView


def change_marks(view: ComparisonView, theme: Theme) -> list[tuple[float, str]]:
    """Return how far down each change is, from 0 to 1, and its colour."""
    reading, stack = view.reading, view.canvas.stack
    if reading is None or not stack.height:
        return []
    rows = reading.shown.rows
    return [
        (
            stack.top(stack.place_of(step.rows.start)) / stack.height,
            _colour([rows[number] for number in step.rows], step, theme),
        )
        for step in reading.steps
    ]


def _colour(rows: Sequence[Row], step: Step, theme: Theme) -> str:
    if rows[0].kind is RowKind.MOVED_HERE:
        return theme.moved
    if step.is_fine:
        return theme.quiet
    meant = [rows[0].words[number] for number in step.words]
    fates = {words.fate for words in meant or chain(*(row.words for row in rows))}
    if Fate.CAME not in fates:
        return theme.removed
    return theme.added if Fate.WENT not in fates else theme.accent
