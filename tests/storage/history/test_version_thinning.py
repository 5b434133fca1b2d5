from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.text_state import hash_uri
from desktop.paths import state_folder
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.files.private_files import path_mark
from desktop.storage.history import versions
from desktop.storage.history.version_index import (
    Version,
    Why,
    history_of,
    index_path,
    read_index,
    record,
)
from desktop.storage.history.version_thinning import (
    ThinningRules,
    named_texts,
    texts_in,
    thin,
    thin_in_time,
    to_remove,
)
from desktop.storage.story.remembered import keep_placements
from desktop.storage.story.rescue import rescue

ONE, TWO, THREE = (hashlib.sha256(name).hexdigest() for name in (b"1", b"2", b"3"))


@pytest.fixture
def notes(story):
    return story.with_name("sea.txt.annotations.json")


def test_what_the_notes_name_is_named(story, notes):
    notes.write_text(f'{{"cached": "{hash_uri(ONE)}"}}')

    assert named_texts(story) == {ONE}


def test_so_is_what_broken_notes_name(story, notes):
    notes.write_bytes(b"<<<<<<< \xff" + hash_uri(ONE).encode() + b'{"cached": ')

    assert named_texts(story) == {ONE}


@pytest.mark.parametrize(
    "name",
    [
        "sea.txt.annotations.maren.json",
        "sea.txt.annotations.conflict-2025-11-23-120000.json",
        "sea.txt.annotations (Maren's conflicted copy 2025-11-23).json",
    ],
)
def test_so_is_what_readers_and_copies_name(story, name):
    story.with_name(name).write_text(hash_uri(ONE))

    assert named_texts(story) == {ONE}


def test_the_notes_of_another_story_do_not_count(story):
    story.with_name("seaside.txt.annotations.json").write_text(hash_uri(ONE))

    assert named_texts(story) == set()


def test_the_text_in_which_the_notes_stood_is_named(story):
    keep_placements(story, ONE, {"a": (0, 3, "exact")})

    assert named_texts(story) == {ONE}


def test_the_text_an_unfinished_journal_counts_from_is_named(story):
    folder = state_folder() / "journal"
    folder.mkdir(parents=True)
    (folder / "abc.12.journal").write_text(f'\n0000 {{"base": "{ONE}"}}\n\0\0 garbage')

    assert named_texts(story) == {ONE}


def test_what_rescued_notes_and_journals_name_is_named(story):
    rescued = rescue(story, "text", hash_uri(ONE).encode())
    (rescued.copy.parent / "abc.journal").write_text(f'"{TWO}"')
    (rescued.copy.parents[1] / "abc.journal").write_text(f'"{THREE}"')

    assert named_texts(story) == {ONE, TWO, THREE}


@pytest.mark.parametrize(
    ("folder", "whose"),
    [
        ("journal", "any"),
        ("rescue", "any"),
        ("joined", "any"),
        ("shadow", "any"),
        ("notes-seen", "any"),
        ("notes-history", "any"),
        ("drafts", "any"),
        ("readers", "any"),
        ("placements", "its own"),
        ("reading", "its own"),
        ("damage", "its own"),
        ("stories", "its own"),
        ("history", "none"),
    ],
)
def test_what_the_apps_own_files_name_is_named(story, folder, whose):
    other = story.with_name("lake.txt")
    for file, sha256 in ((story, ONE), (other, TWO)):
        path = state_folder() / folder / f"{path_mark(file)}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'{{"text": "{sha256}"}}')

    named = {"any": {ONE, TWO}, "its own": {ONE}, "none": set()}[whose]
    assert named_texts(story) == named


def test_a_name_is_found_wherever_it_lies(tmp_path):
    path = tmp_path / "large.journal"
    piece = 1 << 18
    for start in range(piece - 70, piece + 2):
        path.write_text("x" * start + ONE + "," + "x" * 100 + TWO + "y")
        assert texts_in(path) == {ONE, TWO}


def test_longer_rows_of_digits_are_no_names(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(f'"{ONE}0" "0{ONE}" "{ONE[:-1]}"')

    assert texts_in(path) == set()


def test_a_file_that_cannot_be_read_is_said(story, notes, failing_disk):
    notes.write_text(f'{{"at": "{datetime.now(UTC)}", "cached": "{hash_uri(ONE)}"}}')
    calls = failing_disk()
    named_texts(story, calls)

    refused = 0
    for number, call in enumerate(calls.calls):
        if call == "open_to_read":
            with pytest.raises(OSError, match="error"):
                named_texts(story, failing_disk(number))
            refused += 1
    assert refused


NOW = datetime(2025, 11, 23, 21, 30, tzinfo=timezone(timedelta(hours=1)))
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
SMALL = ThinningRules(most_bytes=60, fewest=4)

ages = st.one_of(
    st.timedeltas(-HOUR, 3 * DAY),
    st.timedeltas(timedelta(0), 60 * DAY),
    st.sampled_from([DAY, 2 * DAY, 7 * DAY]),
)
texts = st.integers(0, 40)
stories = st.lists(st.tuples(ages, texts), max_size=60)
names = st.sets(texts, max_size=4)


def sha256(number):
    return hashlib.sha256(str(number).encode()).hexdigest()


def versions_of(kept):
    """Return versions, oldest first, of pairs of an age and the number of a text."""
    oldest_first = sorted(kept, reverse=True)
    return [
        Version(sha256(text), NOW - age, 1, Why.SAVED) for age, text in oldest_first
    ]


def thinned(all_versions, needed, rules, size=1):
    """Return the versions whose texts are left, and what was removed."""
    sizes = {v.sha256: size for v in all_versions}
    removed = to_remove(all_versions, needed, NOW, sizes, rules)
    left = [v for v in all_versions if v.sha256 not in set(removed)]
    return left, removed


def stretch(version, rules):
    """Return the stretch of time of which one version is kept."""
    age = NOW - version.at
    step = next((s for limit, s in rules.steps if age <= limit), rules.then)
    wall = version.at.astimezone(NOW.tzinfo).replace(tzinfo=UTC)
    return step, wall.timestamp() // step.total_seconds()


any_rules = st.sampled_from([ThinningRules(), SMALL])


@given(stories, names.map(lambda n: set(map(sha256, n))), any_rules)
def test_the_newest_the_oldest_the_young_and_the_needed_stay(kept, needed, rules):
    before = versions_of(kept)

    left, removed = thinned(before, needed, rules, size=20)

    assert not needed & set(removed)
    young = rules.untouched
    assert [v for v in left if NOW - v.at <= young] == [
        v for v in before if NOW - v.at <= young
    ]
    assert left[:1] + left[-1:] == before[:1] + before[-1:]


@given(stories, names.map(lambda n: set(map(sha256, n))), any_rules)
def test_thinning_twice_is_thinning_once(kept, needed, rules):
    left, _ = thinned(versions_of(kept), needed, rules, size=20)

    assert thinned(left, needed, rules, size=20) == (left, [])


@given(stories)
def test_of_every_stretch_of_time_one_version_stays(kept):
    before = versions_of(kept)

    left, _ = thinned(before, set(), ThinningRules())

    rules = ThinningRules()
    assert {stretch(v, rules) for v in left} == {stretch(v, rules) for v in before}


@given(stories, st.integers(1, 30))
def test_for_want_of_room_only_old_ones_go_and_never_the_newest(kept, size):
    before = versions_of(kept)
    roomy, _ = thinned(before, set(), ThinningRules(), size)

    left, _ = thinned(before, set(), SMALL, size)

    gone = {v.sha256 for v in roomy} - {v.sha256 for v in left}
    newest = list(dict.fromkeys(v.sha256 for v in reversed(roomy)))[: SMALL.fewest]
    assert not gone & set(newest)
    assert all(NOW - v.at > 7 * DAY for v in before if v.sha256 in gone)
    if gone:
        texts_left = {v.sha256 for v in left}
        assert size * (len(texts_left) + 1) > SMALL.most_bytes


def test_an_evening_of_saves_comes_down_to_one_a_day_in_the_end():
    saves = [(9 * DAY + minute * MINUTE, minute) for minute in range(240)]

    left, removed = thinned(versions_of(saves), set(), ThinningRules())

    # 17:31 to 21:30 is within one day: its last version stays, and the oldest.
    assert [v.sha256 for v in left] == [sha256(239), sha256(0)]
    assert len(removed) == 238


def test_the_day_keeps_ten_minutes_and_the_week_keeps_hours():
    first_day = [(20 * HOUR + minute * MINUTE, minute) for minute in range(60)]
    third_day = [(70 * HOUR + minute * MINUTE, 60 + minute) for minute in range(180)]

    left, _ = thinned(versions_of(first_day + third_day), set(), ThinningRules())

    young = [v for v in left if NOW - v.at < DAY]
    assert len(young) in {6, 7}
    assert len(left) - len(young) in {4, 5}


def test_every_version_of_the_last_ten_minutes_stays():
    older, young = [DAY, 11 * MINUTE, 10.5 * MINUTE], [10 * MINUTE, 9.9 * MINUTE]
    saves = [(age, number) for number, age in enumerate([*older, *young])]

    left, removed = thinned(versions_of(saves), set(), ThinningRules())

    assert [NOW - v.at for v in left] == [DAY, 10.5 * MINUTE, *young]
    assert removed == [sha256(1)]


def test_no_version_is_nothing_to_thin():
    assert to_remove([], set(), NOW, {}) == []


# On the disk


@pytest.fixture
def long_ago(story):
    """A story that was saved three times on one day long ago, and today."""
    fill(story)
    return story


def fill(story):
    for number, age in enumerate([9 * DAY + 2 * HOUR, 9 * DAY + HOUR, 9 * DAY, HOUR]):
        keep(story, f"text {number}", age)


def keep(story, text, age):
    record(story, Version(versions.keep(text), NOW - age, 2, Why.SAVED))


def shown(story):
    return [versions.get(v.sha256) for v in reversed(history_of(story))]


MIDDLE = versions.sha256_of("text 1")


def test_what_is_too_much_is_gone_from_the_disk_and_from_the_index(long_ago):
    assert thin(long_ago, set(), NOW) == (MIDDLE,)

    assert shown(long_ago) == ["text 0", "text 2", "text 3"]
    assert versions.get(MIDDLE) is None
    assert MIDDLE not in index_path(long_ago).read_text()


def test_a_text_that_notes_name_stays(long_ago):
    notes = long_ago.with_name("sea.txt.annotations.json")
    notes.write_text(f'"{hash_uri(MIDDLE)}"')

    assert thin_in_time(long_ago, NOW) == ()
    assert len(shown(long_ago)) == 4


def test_a_text_that_another_story_had_stays(long_ago):
    keep(long_ago.with_name("copy.txt"), "text 1", 40 * DAY)

    assert thin(long_ago, set(), NOW) == ()


def test_even_if_that_index_is_damaged(long_ago):
    other = index_path(long_ago.with_name("copy.txt"))
    other.write_bytes(b'\xff{"sha256": "' + MIDDLE.encode() + b'", "at"')

    assert thin(long_ago, set(), NOW) == ()


def test_a_text_in_no_index_is_none_of_our_business(long_ago):
    versions.keep("kept for another reason")

    thin(long_ago, set(), NOW)

    assert versions.get(versions.sha256_of("kept for another reason")) is not None


def test_the_last_hour_keeps_minutes():
    saves = [(30 * MINUTE + n * MINUTE / 12, n) for n in range(120)]

    left, _ = thinned(versions_of(saves), set(), ThinningRules())

    assert len(left) in {11, 12}


def test_it_is_done_once_in_a_while(long_ago):
    first = thin_in_time(long_ago, NOW)
    keep(long_ago, "text 4", 9 * DAY - HOUR)
    keep(long_ago, "text 5", -HOUR)

    at_once = thin_in_time(long_ago, NOW + 29 * MINUTE)
    later = thin_in_time(long_ago, NOW + 30 * MINUTE)

    assert (len(first), at_once) == (1, ())
    assert later == (versions.sha256_of("text 2"),)


def test_a_clock_that_was_set_back_does_not_put_it_off_for_ever(long_ago):
    thin_in_time(long_ago, NOW + 1000 * DAY)
    keep(long_ago, "text 4", HOUR)

    thin_in_time(long_ago, NOW)

    assert read_index(index_path(long_ago)).thinned_at == NOW


def test_nothing_is_removed_when_anything_cannot_be_read(long_ago, failing_disk):
    long_ago.with_name("sea.txt.annotations.json").write_text("{}")
    keep(long_ago.with_name("copy.txt"), "other", DAY)
    calls = failing_disk()
    assert thin_in_time(long_ago, NOW - 1000 * DAY, calls) == ()
    reading = len(calls.calls) - calls.calls[::-1].index("stat")

    for number in range(reading):
        if calls.calls[number] in {"stat", "fsync"}:
            continue  # a file that is missing is no error
        assert thin_in_time(long_ago, NOW, failing_disk(number)) == ()

    assert len(shown(long_ago)) == 4


def test_a_text_the_disk_will_not_remove_stays_listed(long_ago):
    class Stubborn(FileSystem):
        def unlink(self, path):
            raise PermissionError(13, "no", os.fspath(path))

    assert thin(long_ago, set(), NOW, Stubborn()) == ()
    assert len(shown(long_ago)) == 4


def test_a_version_added_meanwhile_stays_listed(long_ago):
    class Busy(FileSystem):
        """Another window saves while versions are removed."""

        def unlink(self, path):
            if path.suffix == ".z":
                keep(long_ago, "text 4", timedelta(0))
            super().unlink(path)

    thin(long_ago, set(), NOW, Busy())

    assert shown(long_ago)[-1] == "text 4"


def test_it_can_be_interrupted_anywhere(long_ago, failing_disk):
    calls = failing_disk()
    thin(long_ago, set(), NOW, calls)

    for number in range(len(calls.calls)):
        index_path(long_ago).unlink()
        fill(long_ago)
        thin(long_ago, set(), NOW, failing_disk(number, for_ever=True))

        assert {"text 0", "text 2", "text 3"} <= set(shown(long_ago))


def test_the_state_folder_may_be_missing(story):
    assert not (state_folder() / "history").exists()
    assert thin_in_time(story, NOW) == ()
