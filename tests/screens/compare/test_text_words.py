from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.comparison.model import DisplayOptions, model_of
from desktop.drafts.comparison import compare
from desktop.screens.compare.text_words import detail_of, heading_of, nothing_words
from tests.screens.compare.conftest import NOW

LAST_YEAR = datetime(2025, 2, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "name", "at", "heading", "detail"),
    [
        ("working", "Working text", NOW, "Working text · now", "now · 2 words"),
        ("draft", "Draft 2", NOW, "Draft 2 · 25 Nov", "25 Nov · 2 words"),
        ("draft", "Draft 1", LAST_YEAR, "Draft 1 · 9 Feb 2025", "9 Feb 2025 · 2 words"),
        ("version", "9 May, 14:03", NOW, "Saved 9 May, 14:03", "2 words"),
    ],
)
def test_a_text_is_called_by_its_name_and_its_day(
    kept, kind, name, at, heading, detail
):
    text = kept(kind, name, at)

    assert (heading_of(text, NOW), detail_of(text, NOW)) == (heading, detail)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("The sea.", "The sea.", "No changes"),
        ("One.\n\nTwo.", "One.\n\n\nTwo.", "Only blank lines differ"),
        ("The sea.", "The sea!", "Only punctuation or spacing differs"),
    ],
)
def test_where_there_is_no_change_it_is_said_why(old, new, words):
    reading = model_of(
        compare(old, new), DisplayOptions(hides_fine=True), is_markdown=False
    )

    assert nothing_words(reading) == words
