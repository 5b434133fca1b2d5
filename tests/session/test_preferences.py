from __future__ import annotations

import pytest

from desktop.session.preferences import Preferences
from desktop.storage.story.settings import read_settings


@pytest.fixture
def preferences(qapp, tmp_path):
    return Preferences(read_settings(tmp_path), tmp_path)


def test_what_the_author_prefers_is_told_and_kept(preferences, qtbot, tmp_path):
    with qtbot.waitSignal(preferences.changed, timeout=0) as changed:
        preferences.update(text_size=18.0, theme="sepia")

    assert changed.args == [preferences.settings]
    assert (preferences.settings.text_size, preferences.settings.theme) == (18, "sepia")
    assert read_settings(tmp_path) == preferences.settings


def test_preferring_what_one_prefers_already_changes_nothing(preferences, qtbot):
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.update(theme=preferences.settings.theme)


def test_the_author_stays_the_same_person(preferences, tmp_path):
    person = preferences.settings.author_id

    preferences.update(author_name="Ines")

    assert person
    assert read_settings(tmp_path).author_id == person


def test_a_refusing_disk_is_told_of_and_the_preference_holds(qapp, qtbot, tmp_path):
    no_folder = tmp_path / "a file"
    no_folder.write_text("in the way", encoding="utf-8")
    preferences = Preferences(read_settings(tmp_path), no_folder)

    with qtbot.waitSignal(preferences.save_failed, timeout=0) as failed:
        preferences.update(theme="dark")

    assert failed.args[0]
    assert preferences.settings.theme == "dark"


def test_there_are_no_other_preferences_than_the_settings(preferences):
    with pytest.raises(TypeError, match="wallpaper"):
        preferences.update(wallpaper="roses")
