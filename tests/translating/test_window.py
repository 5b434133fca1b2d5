"""The whole window in another language: nothing is cut off, nothing is left in English.

It is gone through in a process of its own, as the language is set before anything that
has sentences is loaded.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.wording.speaking import LANGUAGES
from tests.translating.window_child import LONG, lengthened, outside_brackets
from translating.__main__ import file_of
from translating.ts_file import read_ts

_ROOT = Path(__file__).parents[2]
TAGS = ("tense", "keep", "spelling")
"""Those of the sample, which is in English."""
_MANY = 1000
"""Fewer texts than are seen, or hardly anything was looked at."""


def walked(language, folder):
    ran = subprocess.run(
        [sys.executable, "-m", "tests.translating.window_child", language, folder],
        cwd=_ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "REREAD_HOME": str(folder.parent / f"home-{language}"),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


@pytest.fixture(scope="module")
def german(tmp_path_factory):
    return walked("de", tmp_path_factory.mktemp("story"))


@pytest.fixture(scope="module")
def longer(tmp_path_factory):
    return walked(LONG, tmp_path_factory.mktemp("story"))


def test_nothing_is_cut_off_in_german(german):
    assert german["problems"] == {}


def test_nothing_is_left_in_english(german):
    known = read_ts(file_of("de")).translations
    alike = {said.forms[0] for said in known.values() if said.is_finished}
    alike |= {*LANGUAGES.values(), "Reread", *TAGS}
    english = {each.words for each in known if "{" not in each.words} - alike

    assert len(german["said"]) > _MANY
    assert english.intersection(german["said"]) == set()


def test_all_that_is_said_is_said_by_templates_and_has_room_to_be_longer(longer):
    assert len(longer["said"]) > _MANY
    assert longer["problems"] == {}


def test_the_long_language_keeps_values_and_shows_what_no_template_said():
    assert lengthened("{count} notes") == "[{count} nõtés··]"
    assert outside_brackets("[a [b] c] glued [d]").split() == ["glued"]
