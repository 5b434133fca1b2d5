from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.comparison.model import DisplayOptions, model_of
from desktop.drafts.comparison import compare
from desktop.screens.compare.compared_texts import (
    Sides,
    detail_of,
    found_in,
    heading_of,
    is_same,
    nothing_words,
    sides_at_first,
)
from desktop.session.story.story_texts import offered
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


LAST_YEAR = datetime(2025, 2, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "name", "at", "heading"),
    [
        ("working", "Working text", NOW, "Working text · now · 2 words"),
        ("draft", "Draft 2", NOW, "Draft 2 · 25 Nov · 2 words"),
        ("draft", "Draft 1", LAST_YEAR, "Draft 1 · 9 Feb 2025 · 2 words"),
        ("version", "9 May, 14:03", NOW, "Saved 9 May, 14:03 · 2 words"),
    ],
)
def test_a_text_is_called_by_its_name_its_day_and_its_length(
    kept, kind, name, at, heading
):
    text = kept(kind, name, at)

    assert heading_of(text, NOW) == heading
    assert heading.endswith(detail_of(text, NOW))


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
