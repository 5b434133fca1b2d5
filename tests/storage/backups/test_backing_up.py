"""Backups over several days, with the clock in hand, and with what goes wrong."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.storage.backups.backing_up import back_up
from desktop.storage.backups.backup_folder import (
    MANIFEST,
    MARKER,
    backups_in,
    told_of_backup,
)
from desktop.storage.backups.last_backup import (
    LastBackup,
    read_last_backup,
    words_of,
    write_last_backup,
)
from desktop.storage.files.filesystem import FileSystem

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
WORDS = "The ferry had stopped.\n" * 40


class Author:
    """Somebody with stories, a folder for backups, and days that go by."""

    def __init__(self, tmp_path):
        self.stories = tmp_path / "stories"
        self.folder = tmp_path / "backups"
        self.stories.mkdir()
        self.folder.mkdir()
        self.now = NOON
        self.story = self.write("here.txt", WORDS)

    def write(self, name, words):
        path = self.stories / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(words)
        return path

    def back_up(self, *stories, days=0, is_new=True, **given):
        self.now += timedelta(days=days)
        wanted = stories or (self.story,)
        return back_up(wanted, self.folder, self.now, is_new=is_new, **given)

    @property
    def place(self):
        return self.folder / "here.txt"

    @property
    def days(self):
        return [backup.folder.name for backup in backups_in(self.place)]


@pytest.fixture
def author(tmp_path):
    return Author(tmp_path)


def test_all_of_a_story_lies_there_as_plain_files(author):
    author.write("here.txt.annotations.json", "{}")
    author.write("here.txt.annotations.anna.json", "{}")
    author.write("here.txt.passes.json", "{}")
    author.write("here.txt.drafts/draft-001.txt", "First.\n")

    outcome = author.back_up()

    day = author.place / "2026-11-01"
    assert (outcome.made, outcome.problems) == (1, ())
    assert sorted(str(p.relative_to(day)) for p in day.rglob("*") if p.is_file()) == [
        "backup.json",
        "here.txt",
        "here.txt.annotations.anna.json",
        "here.txt.annotations.json",
        "here.txt.drafts/draft-001.txt",
        "here.txt.passes.json",
    ]
    assert (day / "here.txt").read_text() == WORDS


def test_of_what_did_not_change_nothing_new_is_made(author):
    author.back_up()

    outcome = author.back_up(days=1)
    os.utime(author.story)  # another date alone is no change either
    again = author.back_up(days=1)

    assert (outcome.made, outcome.unchanged) == (0, 1)
    assert (again.made, again.unchanged) == (0, 1)
    assert author.days == ["2026-11-01"]
    assert not list(author.place.glob(".*"))


def test_drafts_are_stored_once_and_the_story_each_time_anew(author):
    draft = author.write("here.txt.drafts/draft-001.txt", "First.\n")
    author.back_up()
    author.story.write_text(f"{WORDS}More.\n")

    author.back_up(days=1)

    one, other = (author.place / day for day in author.days)
    inside = draft.relative_to(author.stories)
    assert (one / inside).samefile(other / inside)
    assert not (one / inside).samefile(draft)
    (one / "here.txt").write_text("Changed in the backup.")
    assert (other / "here.txt").read_text() == f"{WORDS}More.\n"


def test_a_draft_that_was_damaged_in_the_backup_is_stored_anew(author):
    author.write("here.txt.drafts/draft-001.txt", "First.\n")
    author.back_up()
    kept = author.place / "2026-11-01" / "here.txt.drafts" / "draft-001.txt"
    kept.write_text("Damag\n")
    author.story.write_text(f"{WORDS}More.\n")

    author.back_up(days=1)

    anew = author.place / "2026-11-02" / "here.txt.drafts" / "draft-001.txt"
    assert anew.read_text() == "First.\n"


def test_a_second_one_on_a_day_has_its_time(author):
    author.back_up()
    author.story.write_text(f"{WORDS}More.\n")

    author.back_up(days=0.1)

    assert author.days == ["2026-11-01", "2026-11-01 14.24.00"]


def test_they_are_thinned_like_versions(author):
    for day in range(140):
        author.story.write_text(f"{WORDS}{day}\n")
        author.back_up(days=1)

    days = [datetime.fromisoformat(day) for day in author.days]
    ages = [(days[-1] - day).days for day in days]
    assert [age for age in ages if age < 14] == [*range(13, -1, -1)]
    assert len([age for age in ages if 14 <= age <= 90]) in (11, 12)
    assert len([age for age in ages if age > 90]) in (2, 3)
    assert days[0] == datetime(2026, 11, 2)


def test_a_damaged_story_pushes_no_sound_one_out(author):
    author.back_up()
    sound = author.days
    author.story.write_text("")

    outcome = author.back_up(days=1)
    for day in range(25):
        author.story.write_text(f"{day}\n")
        again = author.back_up(days=1)

    assert (outcome.doubtful, again.doubtful) == (("here.txt",), ())
    assert len(author.days) == 27

    author.story.write_text(WORDS)
    author.back_up(days=1)
    assert author.days[:1] == sound
    assert len(author.days) < 20


def test_what_is_missing_for_a_month_was_meant(author):
    author.back_up()
    author.back_up(author.write("here.txt", "Short.\n"), days=1)
    for day in range(5):
        author.story.write_text(f"Short {day}.\n")
        author.back_up(days=20)

    first, second, *_, last = backups_in(author.place)
    assert (first.folder.name, second.is_doubtful) == ("2026-11-01", True)
    assert not last.is_doubtful


def test_stories_of_one_name_do_not_meet(author):
    other = author.write("other/here.txt", "Another story.\n")
    third = author.write("third/here.txt", "A third one.\n")

    author.back_up(author.story, other, third)
    author.back_up(author.story, other, third, days=1)

    found = {p.name: next(p.glob("2026*/here.txt")) for p in author.folder.glob("h*")}
    assert {name: path.read_text() for name, path in found.items()} == {
        "here.txt": WORDS,
        "here.txt (other)": "Another story.\n",
        "here.txt (third)": "A third one.\n",
    }


def test_in_the_folder_of_the_stories_it_is_made_beside_them(author):
    author.folder = author.stories

    assert author.back_up().made == 1
    assert (author.stories / "here.txt (stories)" / "2026-11-01").is_dir()
    assert author.story.read_text() == WORDS


def test_a_backup_is_not_backed_up_into_itself(author):
    author.back_up()
    kept = author.place / "2026-11-01" / "here.txt"

    outcome = author.back_up(kept, days=1)

    assert (outcome.made, outcome.unchanged) == (0, 0)
    assert [p.name for p in author.folder.iterdir() if p.is_dir()] == ["here.txt"]


def test_a_folder_that_is_not_there_is_not_made(author):
    author.folder.rmdir()

    outcome = author.back_up()

    assert outcome.is_missing
    assert "is not there" in outcome.problems[0]
    assert not author.folder.exists()


def test_the_empty_place_of_a_disk_is_not_the_disk(author):
    author.back_up()
    (author.folder / MARKER).unlink()

    assert author.back_up(is_new=False).is_missing
    assert not author.back_up(is_new=True).is_missing
    assert (author.folder / MARKER).is_file()


def test_a_story_that_is_gone_is_passed_over(author):
    author.back_up()
    author.story.unlink()

    outcome = author.back_up(days=1)

    assert (outcome.made, outcome.problems) == (0, ())
    assert author.days == ["2026-11-01"]


class FullDisk(FileSystem):
    """A disk that is full after some bytes."""

    def __init__(self, room):
        self.room = room

    def write(self, descriptor, data):
        if len(data) > self.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        self.room -= len(data)
        return super().write(descriptor, data)


@pytest.mark.parametrize("room", [0, 200, 1_000, 1_300])
def test_a_full_disk_is_said_and_leaves_what_was_there(author, room):
    author.write("here.txt.annotations.json", "{}")
    author.back_up()
    author.story.write_text(f"{WORDS}More.\n")

    outcome = author.back_up(days=1, disk=FullDisk(room))

    assert "“here.txt” could not be backed up." in outcome.problems[0]
    assert author.days == ["2026-11-01"]
    assert not list(author.place.glob(".*"))


class LyingDisk(FileSystem):
    """A disk that does not keep what was written."""

    def write(self, descriptor, data):
        return super().write(descriptor, memoryview(bytes(len(data))))


def test_what_is_not_what_it_should_be_is_no_backup(author):
    author.back_up()
    author.story.write_text(f"{WORDS}More.\n")

    outcome = author.back_up(days=1, disk=LyingDisk())

    assert "read back" in outcome.problems[0]
    assert author.days == ["2026-11-01"]


def test_what_a_crash_left_is_no_backup_and_goes(author):
    author.back_up()
    half = author.place / ".2026-11-02.reread-tmp"
    half.mkdir()
    (half / "here.txt").write_text("half")
    (author.place / "2026-11-01" / MANIFEST).unlink()

    author.back_up(days=1)

    assert author.days == ["2026-11-02"]
    assert not half.exists()


def test_without_time_the_rest_waits(author):
    other = author.write("there.txt", "Another story.\n")
    turns = iter([True, False])

    outcome = author.back_up(author.story, other, has_time=lambda: next(turns))

    assert (outcome.made, outcome.is_complete) == (1, False)


def test_a_backup_that_is_opened_says_so(author):
    author.back_up()
    kept = author.place / "2026-11-01" / "here.txt"

    words = told_of_backup(kept, author.now)

    assert words.startswith("This is the backup of “here.txt” of")
    assert told_of_backup(author.story, author.now) == ""


def test_what_is_known_of_the_last_one_is_kept_and_said():
    at, folder = NOON, Path("/backups")
    last = LastBackup(folder, at, 3, "A problem.")

    write_last_backup(last)

    assert read_last_backup() == last
    assert last.is_of(NOON + timedelta(hours=5), folder)
    assert not last.is_of(NOON + timedelta(days=1), folder)
    assert not last.is_of(NOON, Path("/elsewhere"))
    words = words_of(last, folder, NOON)
    assert words == "Last backed up today at 12:00, 3 stories. A problem."
    assert "Nothing has been" in words_of(last, Path("/elsewhere"), NOON)
