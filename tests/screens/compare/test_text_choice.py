from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.screens.compare.text_choice import (
    Sides,
    found_in,
    is_same,
    offered,
    sides_at_first,
)
from tests.screens.compare.conftest import NOW

YESTERDAY, THIS_MORNING = NOW - timedelta(days=1), NOW - timedelta(hours=8)
LONG_AGO = NOW - timedelta(days=90)


def first(*texts):
    sides = sides_at_first(texts, NOW)
    return sides and sides.old.name


def test_the_draft_kept_last_is_compared_with_the_text_as_it_is(kept):
    working = kept("working", words="Now.")
    drafts = [kept("draft", name, words=name) for name in ("Draft 2", "Draft 1")]
    version = kept("version", "before", YESTERDAY, "Before.")

    sides = sides_at_first([working, *drafts, version], NOW)

    assert (sides.old.name, sides.new) == ("Draft 2", working)


def test_without_drafts_it_is_the_last_version_of_a_day_before(kept):
    assert (
        first(
            kept("working", words="Now."),
            kept("version", "this morning", THIS_MORNING, "Morning."),
            kept("version", "yesterday", YESTERDAY, "Yesterday."),
            kept("version", "long ago", LONG_AGO, "Long ago."),
        )
        == "yesterday"
    )


def test_on_the_first_day_it_is_the_version_one_began_with(kept):
    assert (
        first(
            kept("working", words="Now."),
            kept("version", "later", NOW, "Later."),
            kept("version", "as opened", THIS_MORNING, "Opened."),
        )
        == "as opened"
    )


def test_what_reads_like_the_text_as_it_is_tells_nothing(kept):
    assert (
        first(
            kept("working", words="Now."),
            kept("draft", "Draft 2", words="Now."),
            kept("draft", "Draft 1", words="Before."),
        )
        == "Draft 1"
    )


@pytest.mark.parametrize("others", [[], ["Now."]])
def test_there_may_be_nothing_to_compare_with(kept, others):
    versions = [kept("version", words=words) for words in others]

    assert first(kept("working", words="Now."), *versions) is None
    assert sides_at_first([], NOW) is None


def test_of_saves_close_to_one_another_the_last_is_offered(kept):
    minutes = (0, 2, 4, 15, 16, 40)
    versions = [
        kept("version", str(m), NOW - timedelta(minutes=m), str(m)) for m in minutes
    ]
    draft = kept("draft", "Draft 1")

    assert [t.name for t in offered([draft, *versions])] == ["Draft 1", "0", "15", "40"]


def test_the_first_version_of_all_is_always_offered(kept):
    versions = [kept("version", str(m), NOW - timedelta(minutes=m)) for m in (0, 1, 2)]

    assert [text.name for text in offered(versions)] == ["0", "2"]


def test_a_text_put_on_the_other_side_changes_places(kept):
    working, draft, other = kept("working"), kept("draft", "1"), kept("draft", "2")
    sides = Sides(draft, working)

    assert sides.with_side(0, working) == Sides(working, draft)
    assert sides.with_side(1, draft) == Sides(working, draft)
    assert is_same(sides.with_side(1, working).new, working)
    assert sides.with_side(0, other).old is other or other.at == draft.at


def test_the_working_text_is_the_same_whatever_it_reads(kept):
    earlier, later = kept("working", words="Then."), kept("working", words="Now.")

    assert is_same(earlier, later)
    assert found_in([later], earlier) is later
    assert found_in([], earlier) is None


def test_texts_kept_at_other_times_are_others(kept):
    one, other = kept("version", at=NOW), kept("version", at=YESTERDAY)

    assert not is_same(one, other)
    assert not is_same(one, kept("draft", at=NOW))
