"""How Markdown stands in a Word file, so that it comes back."""

from __future__ import annotations

import pytest

from desktop.exchange.word.story_styles import (
    BOLD,
    IN_CODE,
    ITALIC,
    UNDERSCORED,
    with_marks,
)


@pytest.mark.parametrize(
    ("runs", "marked"),
    [
        ([("He said so.", 0)], "He said so."),
        ([("He ", 0), ("said", ITALIC), (" so.", 0)], "He *said* so."),
        ([("He ", 0), ("said", ITALIC | UNDERSCORED), (" so.", 0)], "He _said_ so."),
        ([("He ", 0), ("sa", ITALIC), ("id", ITALIC), (" so.", 0)], "He *said* so."),
        ([("said", ITALIC | BOLD)], "***said***"),
        ([("He ", BOLD), ("said", BOLD | ITALIC), (" so", BOLD)], "**He *said* so**"),
        ([("He ", ITALIC), ("said", BOLD | ITALIC)], "*He **said***"),
        ([("He", BOLD | ITALIC), (" said", ITALIC)], "***He** said*"),
        ([("look", IN_CODE)], "`look`"),
        ([], ""),
    ],
)
def test_runs_are_marked_where_their_looks_change(runs, marked):
    assert with_marks(runs) == marked
