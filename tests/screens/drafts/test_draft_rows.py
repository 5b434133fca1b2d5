from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.drafts.draft_list import Draft
from desktop.screens.drafts.draft_rows import (
    full_words,
    kept_words,
    short_words,
)
from desktop.screens.drafts.story_drafts import chip_words

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=timezone(timedelta(hours=1)))


def a_draft(**details):
    return Draft(
        number=3,
        file="draft-003.txt",
        kept_at=NOW,
        words=6179,
        sha256="",
        bytes_sha256="",
        **details,
    )


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (datetime(2026, 11, 25, 8, 5, tzinfo=UTC), "kept today at 09:05"),
        (datetime(2026, 11, 24, 22, 59, tzinfo=UTC), "kept yesterday at 23:59"),
        (datetime(2026, 11, 2, 13, 3, tzinfo=UTC), "kept on 2 November at 14:03"),
        (datetime(2025, 11, 2, 13, 3, tzinfo=UTC), "kept on 2 November 2025 at 14:03"),
    ],
)
def test_when_a_draft_was_kept_is_said_as_one_would(at, words):
    assert kept_words(at, NOW) == words


@pytest.mark.parametrize(
    ("notes", "are_open", "short", "full"),
    [
        (0, 0, "6\u202f179 words", "6\u202f179 words, no notes"),
        (
            12,
            0,
            "6\u202f179 words · 12 notes",
            "6\u202f179 words, 12 notes, none of them open",
        ),
        (
            12,
            1,
            "6\u202f179 words · 1 open note",
            "6\u202f179 words, 12 notes, 1 of them open",
        ),
    ],
)
def test_how_long_a_draft_is_and_what_was_to_do(notes, are_open, short, full):
    draft = a_draft(notes=notes, open_notes=are_open)

    assert (short_words(draft), full_words(draft)) == (short, full)


@pytest.mark.parametrize(
    ("draft", "changes", "words"),
    [
        (None, None, "First draft"),
        (a_draft(name="spring"), None, "Draft 3 “spring”"),
        (a_draft(name="spring"), 2, "Draft 3 “spring” · 2 changes since"),
        (a_draft(), 0, "Draft 3"),
        (a_draft(), 1, "Draft 3 · 1 change since"),
        (a_draft(), 12, "Draft 3 · 12 changes since"),
    ],
)
def test_the_chip_says_how_far_the_text_has_come(draft, changes, words):
    assert chip_words(draft, changes)[0] == words


def test_the_chip_says_ever_less_where_there_is_ever_less_room():
    words = chip_words(a_draft(name="After the rain, before the flood"), 19)

    assert words == [
        "Draft 3 “After the rain, before the flood” · 19 changes since",
        "Draft 3 “After the rain, befo…” · 19 changes since",
        "Draft 3 “After the ra…” · 19 changes since",
        "Draft 3 · 19 changes since",
        "Draft 3",
    ]
