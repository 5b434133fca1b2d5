from __future__ import annotations

import errno
import json
import os
import stat
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history import versions
from desktop.storage.history.version_index import (
    Index,
    Version,
    Why,
    history_of,
    index_path,
    read_index,
    record,
)

NOON = datetime(2025, 11, 23, 12, tzinfo=UTC)
ON_DISK = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


def version(text, minutes=0, why=Why.SAVED, words=3):
    at = NOON + timedelta(minutes=minutes)
    return Version(versions.keep(text), at, words, why)


def test_the_versions_of_a_story_are_listed_newest_first(story):
    kept = [version("one"), version("two", 1, Why.OUTSIDE), version("three", 2)]

    for each in kept:
        record(story, each)

    assert history_of(story) == kept[::-1]


def test_a_text_that_did_not_change_is_listed_once(story):
    for minute, text in enumerate(["one", "one", "two", "one"]):
        record(story, version(text, minute))

    at = [each.at.minute for each in history_of(story)]
    assert at == [3, 2, 0]


def test_a_text_that_is_no_longer_kept_is_not_listed(story, home):
    record(story, version("one"))
    record(story, version("two"))
    (home / "state" / "versions" / f"{versions.sha256_of('one')}.z").unlink()

    assert [each.sha256 for each in history_of(story)] == [versions.sha256_of("two")]


def test_a_story_without_an_index_has_no_history(story):
    assert history_of(story) == []


def test_stories_do_not_share_their_history(story):
    record(story, version("one"))

    assert history_of(story.with_name("other.txt")) == []


def test_nobody_else_reads_the_index(story):
    record(story, version("one"))

    path = index_path(story)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_index_says_whose_it_is_whatever_the_name(tmp_path):
    story = tmp_path / os.fsdecode(b"caf\xe9.txt")

    record(story, version("one"))

    assert read_index(index_path(story)).story == story


@ON_DISK
@given(st.data())
def test_what_is_cut_off_or_garbled_hides_no_other_version(home, story, data):
    index_path(story).unlink(missing_ok=True)
    first, second = version("one"), version("two", 1)
    record(story, first)
    path = index_path(story)
    whole = path.read_bytes()
    cut = data.draw(st.integers(0, len(whole)))
    path.write_bytes(whole[:cut] + data.draw(st.binary(max_size=40)))

    record(story, second)

    assert history_of(story)[0] == second


@ON_DISK
@given(st.binary(max_size=300))
def test_no_bytes_can_make_an_index_unreadable(story, content):
    path = index_path(story)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

    assert isinstance(read_index(path), Index)


@pytest.mark.parametrize(
    "damage",
    [
        {"sha256": "../../secret"},
        {"sha256": 3},
        {"at": "yesterday"},
        {"at": None},
        {"at": "0001-01-01T00:00:00+14:00"},
    ],
    ids=str,
)
def test_a_line_that_makes_no_sense_is_skipped(story, damage):
    record(story, version("one"))
    good = {"sha256": versions.keep("two"), "at": NOON.isoformat(), "words": 1}
    with index_path(story).open("a") as file:
        file.write(json.dumps(good | damage) + "\n")

    assert len(history_of(story)) == 1


def test_a_reason_of_a_newer_reread_does_not_hide_a_version(story):
    line = {"sha256": versions.keep("two"), "at": NOON.isoformat(), "why": ["dreamt"]}
    path = index_path(story)
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(line | {"words": -3}))

    (found,) = history_of(story)
    assert (found.why, found.words) == (Why.SAVED, 0)


class Trickle(FileSystem):
    """A disk that takes seven bytes at a time."""

    def write(self, descriptor, data):
        return super().write(descriptor, data[:7])


def test_a_disk_that_takes_little_at_a_time_gets_all(story):
    record(story, version("one"), Trickle())

    assert len(history_of(story)) == 1


@pytest.mark.parametrize("for_ever", [True, False])
def test_after_a_disk_that_refused_the_next_version_is_listed(
    story, failing_disk, for_ever
):
    calls = len(_calls_of_recording(story, failing_disk))
    kept = version("two", 1)
    for number in range(calls):
        disk = failing_disk(number, errno.ENOSPC, for_ever=for_ever)
        with suppress(SaveFailed):
            record(story, version(f"{number}"), disk)

        record(story, kept)

        assert history_of(story)[0] == kept
        index_path(story).unlink()


def test_a_full_disk_is_said(story, failing_disk):
    with pytest.raises(SaveFailed, match="the disk is full"):
        record(story, version("one"), failing_disk(5, errno.ENOSPC, for_ever=True))


def _calls_of_recording(story, failing_disk):
    disk = failing_disk()
    record(story, version("one"), disk)
    index_path(story).unlink()
    return disk.calls
