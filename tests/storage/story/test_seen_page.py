from __future__ import annotations

import json

import pytest

from desktop.storage.story.seen_page import (
    SeenPage,
    SeenWash,
    SeenWords,
    seen_page_from,
)

SEEN = SeenPage(
    *("text", "notes", "light", True, 3, 40),
    (SeenWords(4, "urn:uuid:1#0", 12, " the pier", 1),),
    (SeenWash(4, 2, 12, "#8cffcc00", "#ffaa5500", True, "urn:uuid:1#0"),),
)


def test_what_was_seen_is_read_as_it_was_written():
    assert seen_page_from(json.loads(json.dumps(SEEN.written))) == SEEN


@pytest.mark.parametrize(
    "damage",
    [
        {"first": "3"},
        {"suggests": None},
        {"words": [[4, "urn:uuid:1#0", 12]]},
        {"washes": [[4, 2, 12, "#8cffcc00", 7, True, ""]]},
        {"washes": None},
    ],
)
def test_what_is_damaged_is_as_if_there_were_none(damage):
    assert seen_page_from({**SEEN.written, **damage}) is None
    assert seen_page_from(None) is None
