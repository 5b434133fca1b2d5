from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest

from desktop.annotations.annotation import (
    Passage,
    TextQuoteSelector,
    new_annotation,
    whole_seconds,
)
from desktop.annotations.kinds import Kind, Outcome, Status
from desktop.value import replace

MORNING = datetime(2026, 11, 20, 9, 0, 0, tzinfo=UTC)
EVENING = datetime(2026, 11, 20, 21, 0, 0, 500_000, tzinfo=UTC)


def on(words):
    return Passage(TextQuoteSelector(words), None)


@pytest.fixture
def note():
    return new_annotation(Kind.NOTE, MORNING, passage=on("the sea"), words="Which?")


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (Kind.HIGHLIGHT, None),
        (Kind.NOTE, Status.OPEN),
        (Kind.QUESTION, Status.OPEN),
        (Kind.SUGGESTION, Status.OPEN),
        (Kind.STORY_NOTE, Status.OPEN),
        (Kind.REPLY, None),
    ],
)
def test_only_a_note_that_asks_for_something_starts_open(kind, status):
    assert new_annotation(kind).status is status


def test_the_ids_of_notes_sort_by_the_time_they_were_made():
    moments = [MORNING + timedelta(microseconds=step) for step in range(2000)]

    ids = [new_annotation(Kind.NOTE, moment).id for moment in moments]

    assert ids == sorted(ids)
    assert {UUID(each).version for each in ids} == {7}
    assert {UUID(each).variant for each in ids} == {"specified in RFC 4122"}


@pytest.mark.parametrize(
    "change",
    [
        lambda note: note.with_words("This one.", EVENING),
        lambda note: note.with_replacement("a sea", EVENING),
        lambda note: note.with_tags(("plot",), EVENING),
        lambda note: note.with_status(Status.DONE, EVENING),
        lambda note: note.with_status(Status.DONE, EVENING, Outcome.APPLIED),
        lambda note: note.with_colour(None, EVENING),
        lambda note: note.with_extent(on("sea"), EVENING),
        lambda note: note.with_passage(on("a sea"), EVENING),
    ],
)
def test_a_change_of_a_note_is_counted_and_dated(note, change):
    changed = change(note)

    assert changed.id == note.id
    assert changed.revision == 1
    assert changed.modified == EVENING.replace(microsecond=0)


@pytest.mark.parametrize(
    ("status", "outcome", "word"),
    [
        (Status.OPEN, None, "open"),
        (Status.DONE, None, "done"),
        (Status.DONE, Outcome.APPLIED, "applied"),
        (Status.DONE, Outcome.DISMISSED, "dismissed"),
        (None, None, ""),
    ],
)
def test_one_word_says_how_a_note_stands(note, status, outcome, word):
    assert note.with_status(status, EVENING, outcome).state_word == word


def test_what_became_of_a_note_is_gone_once_it_is_open_again(note):
    applied = note.with_status(Status.DONE, EVENING, Outcome.APPLIED)

    again = applied.with_status(Status.OPEN, EVENING)

    assert (again.outcome, again.state_word) == (None, "open")
    # Another program may leave it there.
    assert replace(applied, status=Status.OPEN).state_word == "open"


def test_an_open_note_was_not_applied(note):
    with pytest.raises(ValueError, match="APPLIED"):
        note.with_status(Status.OPEN, EVENING, Outcome.APPLIED)


def test_a_note_that_follows_its_text_has_not_been_changed(note):
    moved = note.with_passage(on("the lake"))

    assert (moved.revision, moved.modified) == (0, None)


def test_the_wording_first_marked_is_never_overwritten(note):
    twice = note.with_passage(on("the lake")).with_passage(on("the pond"))

    assert twice.made_on == on("the sea")


def test_a_passage_that_reads_the_same_has_no_first_wording(note):
    elsewhere = Passage(TextQuoteSelector("the sea", "over "), None)

    assert note.with_passage(elsewhere).made_on is None


def test_growing_a_passage_is_not_rewording_it(note):
    assert note.with_extent(on("the sea was"), EVENING).made_on is None


def test_a_suggestion_at_a_caret_inserts():
    at_a_caret = new_annotation(Kind.SUGGESTION, passage=on(""), replacement="Now")
    rewording = new_annotation(Kind.SUGGESTION, passage=on("Then"), replacement="Now")

    assert at_a_caret.is_insertion
    assert not rewording.is_insertion


def test_times_are_kept_in_utc_and_whole_seconds():
    in_berlin = timezone(timedelta(hours=1))

    assert whole_seconds(datetime(2026, 1, 1, 1, 0, 0, 9, in_berlin)) == datetime(
        2026, 1, 1, tzinfo=UTC
    )


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="no time zone"):
        whole_seconds(datetime(2026, 1, 1))
