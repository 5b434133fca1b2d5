from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import Annotation, Passage
from desktop.annotations.joined_order import in_joined_order
from desktop.annotations.kinds import Kind
from desktop.annotations.selectors import TextPositionSelector

NOW = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)


def notes(ids):
    """Return notes whose passages stand in the order of the alphabet."""
    return {
        note_id: Annotation(
            id=note_id,
            kind=Kind.NOTE,
            created=NOW,
            passage=Passage(None, TextPositionSelector(ord(note_id), ord(note_id))),
        )
        for note_id in ids
    }


@pytest.mark.parametrize(
    ("ours", "theirs", "joined"),
    [
        pytest.param("abc", "abc", "abc", id="the-same"),
        pytest.param("abd", "acd", "abcd", id="new-in-one-gap"),
        pytest.param("ca", "cab", "cab", id="an-order-of-its-own"),
        pytest.param("cxa", "cba", "cbxa", id="new-in-an-order-of-its-own"),
        pytest.param("ab", "ba", "ab", id="contradicting"),
        pytest.param("", "ba", "ba", id="nothing-on-one-side"),
        pytest.param("abz", "ab", "ab", id="deleted-since"),
    ],
)
def test_both_orders_are_kept(ours, theirs, joined):
    left = notes(sorted({*ours, *theirs} - {"z"}))

    for one, other in ((ours, theirs), (theirs, ours)):
        assert "".join(in_joined_order(one, other, left)) == joined


def test_a_reply_stays_with_its_note():
    left = notes("ac")
    left["r"] = Annotation(id="r", kind=Kind.REPLY, about="a", created=NOW)

    assert list(in_joined_order("ar", "ac", left)) == ["a", "r", "c"]
