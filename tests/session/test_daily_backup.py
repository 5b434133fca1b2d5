from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.session.daily_backup import DailyBackup
from desktop.session.preferences import Preferences
from desktop.storage.backups.last_backup import read_last_backup
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_state import StoryState, write_story_state


class Days:
    """An author whose days go by, and a folder for backups."""

    def __init__(self, qtbot, tmp_path):
        self._qtbot = qtbot
        self.now = datetime(2026, 11, 1, 12, tzinfo=UTC)
        self.folder = tmp_path / "backups"
        self.folder.mkdir()
        self.story = tmp_path / "here.txt"
        self.story.write_text("The ferry had stopped.\n")
        write_story_state(self.story, StoryState(opened_at=self.now))
        settings = Settings(backup_folder=str(self.folder))
        self.preferences = Preferences(settings, tmp_path)
        self.is_quiet = True
        self.said = []
        self.backup = DailyBackup(
            self.preferences, lambda: self.is_quiet, now=lambda: self.now
        )
        self.backup.said.connect(self.said.append)

    def look(self, **later):
        self.now += timedelta(**later)
        self.backup.look()
        self.backup._job.wait()

    @property
    def days(self):
        return sorted(p.name for p in self.folder.glob("here.txt/2*"))


@pytest.fixture
def days(qtbot, tmp_path):
    days = Days(qtbot, tmp_path)
    yield days
    days.backup.let_go()


def test_it_is_done_once_a_day_without_a_word(days):
    days.look()
    days.story.write_text("The ferry had gone.\n")
    days.look(hours=3)
    assert days.days == ["2026-11-01"]

    days.look(days=1)
    assert days.days == ["2026-11-01", "2026-11-02"]
    assert days.said == []
    assert read_last_backup().stories == 1


def test_it_waits_until_everything_is_saved(days):
    days.is_quiet = False
    days.look()
    assert days.days == []

    days.is_quiet = True
    days.look()
    assert days.days == ["2026-11-01"]


def test_a_folder_that_is_not_there_is_said_once_and_looked_for_again(days):
    days.look()
    away = days.folder.with_name("away")
    days.folder.rename(away)
    days.look(days=1)
    days.look(minutes=11)
    days.look(minutes=1)  # too soon

    assert len(days.said) == 1
    assert "is not there" in days.said[0]
    assert "is not there" in read_last_backup().problem

    days.story.write_text("The ferry had gone.\n")
    away.rename(days.folder)
    days.look(minutes=11)
    assert days.days == ["2026-11-01", "2026-11-02"]
    assert read_last_backup().problem == ""


def test_what_is_asked_for_is_done_at_once_and_said(days):
    days.backup.back_up_now()
    days.backup._job.wait()
    days.backup.back_up_now()
    days.backup._job.wait()

    assert [words.split(" to ")[0] for words in days.said] == [
        "Backed up one story",
        "Nothing has changed since the last backup",
    ]


def test_without_a_folder_it_says_where_one_is_chosen(days):
    days.preferences.update(backup_folder="")

    days.look()
    days.backup.back_up_now()

    assert days.said == ["Choose a folder for backups in the preferences first."]


def test_at_the_end_it_is_done_if_it_is_due(days):
    days.backup.end()

    assert days.days == ["2026-11-01"]
