from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.errors import SaveFailed


@pytest.fixture
def line(shown):
    messages = shown.screen.messages
    messages.follow(shown.story.saving)
    return messages


def test_what_was_just_saved_is_said_to_be(shown, line):
    shown.mark("ferry")
    at_once = shown.said
    shown.story.saving.save()

    assert at_once == "Saving…"
    assert shown.said == "Saved just now"


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "Saved just now"), (12, "Saved 12 min ago")]
)
def test_one_can_see_how_long_ago_it_was(shown, line, minutes, said):
    shown.story.saving.save()
    shown.story.saving.saved_at = datetime.now(UTC) - timedelta(minutes=minutes)

    line._timer.timeout.emit()

    assert shown.said == said


def test_an_hour_later_the_time_of_day_is_said(shown, line):
    shown.story.saving.save()
    at = datetime.now(UTC) - timedelta(hours=2)
    shown.story.saving.saved_at = at

    line._timer.timeout.emit()

    assert shown.said == f"Saved at {at.astimezone():%H:%M}"


@pytest.mark.parametrize(("minutes", "goes_on"), [(0, True), (59, True), (60, False)])
def test_the_clock_goes_only_while_minutes_are_said(shown, line, minutes, goes_on):
    assert not line._timer.isActive()
    shown.story.saving.save()
    shown.story.saving.saved_at = datetime.now(UTC) - timedelta(minutes=minutes)

    line._timer.stop()
    line._timer.timeout.emit()

    assert line._timer.isActive() is goes_on


def test_what_an_author_was_told_stays_long_enough_to_be_read(shown, line, qtbot):
    shown.mark("ferry")
    shown.screen.messages.say("Replaced in 3 places. Undo takes all of them back.")

    shown.story.saving.save()
    told = shown.said
    line._told.timeout.emit()

    assert told.startswith("Replaced in 3 places.")
    assert shown.said == "Saved just now"


def test_where_nothing_had_to_be_saved_the_line_is_empty_again(shown, line):
    shown.do("next-note")

    line._told.timeout.emit()

    assert shown.said == ""


def test_that_something_is_not_saved_is_said_at_once(shown, line):
    shown.screen.messages.say("That was the last note.")

    shown.story.saving.failed.emit(SaveFailed("The disk is full."))

    assert shown.said == "Not saved"
