"""Which language Reread speaks, by environment, preference and system."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from desktop.paths import config_folder
from desktop.system.linux import Linux
from desktop.system.macos import MacOS
from desktop.system.windows import Windows
from desktop.wording.speaking import system_language

SHOW = (
    "import sys; from desktop.wording.speaking import language, speak; speak(); "
    "from desktop.wording.dates import MONTHS; "
    "from desktop.wording.translation import translate; "
    "print(language(), translate(MONTHS[4]), 'json' in sys.modules)"
)
SPEAKERS = ("REREAD_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def spoken(**variables):
    """Return the language of a process, a word in it, and whether it read a file."""
    rest = {name: said for name, said in os.environ.items() if name not in SPEAKERS}
    ran = subprocess.run(
        [sys.executable, "-S", "-c", SHOW],
        env={**rest, "PYTHONPATH": os.pathsep.join(sys.path), **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.split()


def prefer(language):
    config_folder().mkdir(parents=True, exist_ok=True)
    file = config_folder() / "settings.json"
    file.write_text(json.dumps({"language": language}))


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de"}, "de"),
        ({"LANG": "xx_YY.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "de_DE"}, "de"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "xx:de:en"}, "de"),
        ({"LANG": "C", "LANGUAGE": "de"}, "en"),
    ],
)
def test_the_system_tells_its_language_in_variables(variables, language):
    assert system_language(Linux(), variables) == language


class Kernel:
    """Stands for a library of Windows, where somebody prefers German."""

    def GetUserPreferredUILanguages(self, how, _count, name, _size):
        assert how == 8
        name.value = "de-DE"
        return 1


def test_windows_is_asked_where_no_variable_tells():
    windows = Windows(kernel=Kernel)

    assert system_language(windows, {}) == "de"
    assert system_language(windows, {"LANG": "en_US.UTF-8"}) == "en"


def test_the_languages_of_macos_are_read_of_its_preferences(monkeypatch, tmp_path):
    import plistlib

    folder = tmp_path / "Library" / "Preferences"
    folder.mkdir(parents=True)
    file = folder / ".GlobalPreferences.plist"
    file.write_bytes(plistlib.dumps({"AppleLanguages": ["xx-YY", "de-CH", "en"]}))
    monkeypatch.setenv("HOME", str(tmp_path))

    assert system_language(MacOS(), {}) == "de"
    assert system_language(MacOS(), {"LANG": "en_US.UTF-8"}) == "en"
    file.write_bytes(b"nothing of the sort")
    assert system_language(MacOS(), {}) == "en"


def test_english_is_spoken_without_reading_anything(home):
    assert spoken(LANG="en_GB.UTF-8") == ["en", "May", "False"]


def test_the_variable_comes_before_the_preference_and_that_before_the_system(home):
    assert spoken(LANG="de_DE.UTF-8")[:2] == ["de", "Mai"]

    prefer("en")
    assert spoken(LANG="de_DE.UTF-8")[:2] == ["en", "May"]
    prefer("de")
    assert spoken(LANG="en_GB.UTF-8")[:2] == ["de", "Mai"]
    assert spoken(LANG="en_GB.UTF-8", REREAD_LANGUAGE="en")[:2] == ["en", "May"]


@pytest.mark.parametrize("kept", ['{"language": 7}', '{"language": "x', "[]", "\0"])
def test_preferences_that_say_nothing_leave_it_to_the_system(home, kept):
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.json").write_text(kept)

    assert spoken(LANG="de_DE.UTF-8")[0] == "de"
