from __future__ import annotations

import pytest

from desktop.text.limits import Limit, limit_passed


@pytest.mark.parametrize(
    ("length", "paragraphs", "passed"),
    [
        (10_000_000, 100_000, None),
        (10_000_001, 1, Limit.LENGTH),
        (1, 100_001, Limit.PARAGRAPHS),
        (0, 1, None),
    ],
)
def test_a_text_at_a_limit_is_within_it(length, paragraphs, passed):
    assert limit_passed(length, paragraphs) is passed


@pytest.mark.parametrize(
    ("limit", "reason"),
    [
        (Limit.LENGTH, "it has more than 10\u202f000\u202f000 characters."),
        (Limit.PARAGRAPHS, "it has more than 100\u202f000 paragraphs."),
    ],
)
def test_every_limit_says_what_it_is_and_what_can_be_done(limit, reason):
    assert reason in limit.for_notes_only
    assert "can be edited here again" in limit.for_notes_only
    assert limit.refusal.startswith("Nothing was changed: ")
    assert limit.refusal.count(".") == 2
