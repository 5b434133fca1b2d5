from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import SaveFailed
from desktop.storage.story.settings import (
    Settings,
    kept_interface_size,
    read_settings,
    write_settings,
)
from desktop.value import replace

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def test_the_first_time_everything_is_as_designed_and_the_first_keys_are_told(tmp_path):
    found = read_settings(tmp_path)

    assert replace(found, author_id="", shows_first_hint=False) == Settings()
    assert found.shows_first_hint


def test_who_has_preferences_knows_the_first_keys(tmp_path):
    (tmp_path / "settings.json").write_text('{"theme": "dark"}')

    assert not read_settings(tmp_path).shows_first_hint


def test_the_author_stays_the_same_person(tmp_path):
    first = read_settings(tmp_path / "config")

    assert first.author_id.startswith("urn:uuid:")
    assert read_settings(tmp_path / "config") == first


def test_preferences_are_kept(tmp_path):
    chosen = Settings(
        text_size=18,
        theme="sepia",
        author_id="urn:uuid:1",
        colour_meanings={"green": "lovely"},
        shortcuts={"note": ("N", "Ctrl+N")},
        show_margin=False,
        panel_width=320,
        show_suggestions=False,
        tidy_prose=False,
    )

    write_settings(tmp_path, chosen)

    assert read_settings(tmp_path) == chosen


def test_what_a_newer_version_wrote_is_kept(tmp_path):
    (tmp_path / "settings.json").write_text('{"moon": [1], "theme": "dark"}')

    write_settings(tmp_path, replace(read_settings(tmp_path), theme="light"))

    content = json.loads((tmp_path / "settings.json").read_text())
    assert (content["moon"], content["theme"]) == ([1], "light")


@pytest.mark.parametrize(
    ("kept", "meant"),
    [("Source Serif Pro", "Source Serif 4"), ("Garamond", "Garamond")],
)
def test_a_face_that_was_renamed_is_found_by_its_old_name(tmp_path, kept, meant):
    (tmp_path / "settings.json").write_text(json.dumps({"text_family": kept}))

    assert read_settings(tmp_path).text_family == meant


def test_a_damaged_file_is_kept_aside(tmp_path):
    (tmp_path / "settings.json").write_text("{theme: dark")

    assert read_settings(tmp_path).theme == "system"
    (aside,) = tmp_path.glob("settings.broken-*.json")
    assert aside.read_text() == "{theme: dark"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_size", 0),
        ("text_size", True),
        ("text_size", "large"),
        ("line_height", float("nan")),
        ("column_characters", 66.5),
        ("theme", "purple"),
        ("theme", []),
        ("show_margin", 1),
        ("panel_width", 215),
        ("panel_width", 401),
        ("show_suggestions", "no"),
        ("tidy_prose", 1),
        ("shortcuts", {"note": "N"}),
        ("colour_meanings", {"green": None}),
    ],
)
def test_what_makes_no_sense_is_passed_over(tmp_path, name, value):
    (tmp_path / "settings.json").write_text(json.dumps({name: value}))

    assert getattr(read_settings(tmp_path), name) == getattr(Settings(), name)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.dictionaries(st.sampled_from(Settings.__slots__) | st.text(), JSON))
def test_whatever_the_file_says_the_app_starts(tmp_path, content):
    (tmp_path / "settings.json").write_text(json.dumps(content))

    found = read_settings(tmp_path)

    write_settings(tmp_path, found)


def test_an_author_on_a_read_only_disk_has_preferences(tmp_path, failing_disk):
    disk = failing_disk(0, for_ever=True)

    assert read_settings(tmp_path, disk).theme == "system"
    with pytest.raises(SaveFailed):
        write_settings(tmp_path, Settings(), disk)


@pytest.mark.parametrize("damage", [b"", b"{", b'{"theme": "da', b"[]", b"\0" * 90])
def test_the_last_good_ones_stand_in_for_a_damaged_file(tmp_path, damage):
    chosen = Settings(theme="sepia", author_id="urn:uuid:1", text_size=18)
    write_settings(tmp_path, chosen)
    (tmp_path / "settings.json").write_bytes(damage)

    found = read_settings(tmp_path)

    assert found == chosen
    asides = [path.read_bytes() for path in tmp_path.glob("settings.broken-*.json")]
    assert asides == ([damage] if damage else [])
    assert read_settings(tmp_path) == chosen


def test_without_a_file_they_are_the_first_ones(tmp_path):
    write_settings(tmp_path, Settings(theme="sepia", author_id="urn:uuid:1"))
    (tmp_path / "settings.json").unlink()

    assert read_settings(tmp_path).theme == "system"


@pytest.mark.parametrize(
    ("kept", "found"), [('{"interface_size": 150}', 150), ("{", 100), (None, 100)]
)
def test_how_large_all_is_can_be_asked_before_anything_else(tmp_path, kept, found):
    file = tmp_path / "settings.json"
    if kept is not None:
        file.write_text(kept, encoding="utf-8")

    assert kept_interface_size(tmp_path) == found
    assert file.exists() == (kept is not None)
