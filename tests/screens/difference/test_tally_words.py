from __future__ import annotations

import pytest

from desktop.drafts.comparison import Tally
from desktop.screens.difference.tally_words import tally_words


@pytest.mark.parametrize(
    ("tally", "expected"),
    [
        (Tally(34, 12, 1), "34 words added, 12 removed, 1 paragraph moved"),
        (Tally(1, 0, 0), "1 word added"),
        (Tally(0, 1, 2), "1 word removed, 2 paragraphs moved"),
        (Tally(1204, 0, 0), "1\u202f204 words added"),
        (Tally(), "No word differs"),
    ],
)
def test_what_differs_is_told_in_a_few_words(tally, expected):
    assert tally_words(tally) == expected
