"""The author comes back, and something the app had kept is damaged."""

from __future__ import annotations

import os
from datetime import datetime

import pytest

from desktop.app import App
from desktop.screens.welcome.recent_list import RecentList

DAMAGES = [b"", b"{", b"\0" * 64, b"[]"]
LONG_AGO = datetime(2025, 11, 24, 12).astimezone()


def damage(folder, data):
    """Damage every file in ``folder``, of which good copies were made long ago."""
    files = [path for path in folder.iterdir() if path.suffix == ".json"]
    for path in folder.iterdir():
        os.utime(path, (LONG_AGO.timestamp(), LONG_AGO.timestamp()))
    for path in files:
        path.write_bytes(data)
    assert files


class Returning:
    """Somebody whose preferences are on the disk."""

    def __init__(self, writer, qapp):
        self.writer = writer
        self._qapp = qapp

    def come_back(self):
        """Close everything and start the app anew, with the preferences on the disk."""
        self.writer.close()
        self.writer.app.let_go()
        self.writer.app = App(self._qapp)
        self.writer.open()


@pytest.fixture
def returning(writer, qapp):
    writer.be_remembered()
    return Returning(writer, qapp)


@pytest.mark.parametrize("data", DAMAGES)
def test_the_last_good_preferences_are_taken_and_that_is_said_once(
    returning, home, data
):
    writer = returning.writer
    returning.come_back()
    writer.app.preferences.update(theme="sepia", text_size=18)
    damage(home / "config", data)

    returning.come_back()
    told, offered = writer.told, writer.offered
    returning.come_back()

    assert writer.app.preferences.settings.theme == "sepia"
    assert told == (
        "The preferences could not be read; those of 24 November 2025 are used."
    )
    assert offered == ["All right"]
    assert writer.told == ""


def test_preferences_that_were_thrown_away_are_the_first_ones_silently(returning, home):
    writer = returning.writer
    returning.come_back()
    writer.app.preferences.update(theme="sepia")
    (home / "config" / "settings.json").unlink()

    returning.come_back()

    assert writer.app.preferences.settings.theme == "system"
    assert writer.told == ""


def test_preferences_without_a_good_copy_are_the_first_ones_and_that_is_said(
    returning, home
):
    writer = returning.writer
    returning.come_back()
    (home / "config" / "settings.json.good").unlink()
    (home / "config" / "settings.json").write_bytes(b"{")

    returning.come_back()

    assert writer.told.startswith("The preferences could not be read; ")


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        *(("stories", data) for data in DAMAGES),
        ("reading", DAMAGES[0]),
        ("placements", DAMAGES[-1]),
    ],
)
def test_what_is_remembered_of_a_story_is_the_last_good(returning, home, kind, data):
    writer = returning.writer
    writer.select("she asked")
    writer.press("n")
    writer.type("Who?")
    writer.press("Esc", "Esc")
    writer.call("zoom-in")
    zoom = writer.screen.status._zoom.text()
    returning.come_back()
    passage = writer.passage(writer.notes[0])
    writer.close()
    damage(home / "state" / kind, data)
    writer.open()
    told = writer.told
    returning.come_back()

    assert told.endswith("could not be read; that of 24 November 2025 is used.")
    assert writer.screen.status._zoom.text() == zoom
    assert writer.passage(writer.notes[0]) == passage
    assert writer.told == ""


def test_a_story_with_a_damaged_state_stays_among_the_recent_ones(returning, home):
    writer = returning.writer
    writer.close()
    damage(home / "state" / "stories", b"{")

    window = writer.app.new_window()

    assert window.findChild(RecentList).model().rowCount() == 1
