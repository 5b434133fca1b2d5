"""The author comes back with a newer Reread to what an earlier one had kept."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.screens.drafts.draft_rows import DraftRows
from desktop.storage.files.private_files import PRIVATE_FOLDERS
from desktop.storage.history.version_index import index_path, read_index
from desktop.storage.history.versions import get, sha256_of
from desktop.storage.story.remembered import placements
from desktop.storage.story.rescue import unanswered
from desktop.storage.story.story_state import read_story_state
from desktop.storage.story.withheld_words import withheld_words
from tests.journeys.conftest import Writer
from tests.journeys.test_drafts import Keeper
from tests.journeys.test_history import Reader
from tests.journeys.test_passes import listed

KEPT = Path(__file__).parent.parent / "data" / "kept-before"
_THEN = "/home/iris/stories/here.txt"


@pytest.fixture
def story(tmp_path, home):
    """The story and all that was kept of it, for a file of another path."""
    shutil.copytree(KEPT / "stories", tmp_path, dirs_exist_ok=True)
    shutil.copytree(KEPT / "reread", home, dirs_exist_ok=True)
    story = tmp_path / "here.txt"
    for path in [path for path in home.rglob("*") if path.is_file()]:
        if path.suffix in (".json", ".jsonl", ".good"):
            told = path.read_text().replace(_THEN, json.dumps(str(story))[1:-1])
            path.write_text(told)
        path.rename(path.with_name(path.name.replace(_mark(_THEN), _mark(story))))
    return story


def _mark(path):
    return hashlib.sha256(os.fsencode(path)).hexdigest()


@pytest.fixture
def back(qtbot, qapp, story):
    writer = Writer(qtbot, qapp, story, None)
    yield writer
    writer.app.let_go()


def test_what_was_not_saved_is_offered_and_comes_back(back):
    assert "was not saved when Reread ended" in back.told

    back.press_button("Recover")

    assert "Late, The ferry" in back.text


def test_notes_stand_where_they_stood(back):
    notes = {note.words: back.passage(note) for note in back.notes}

    assert notes == {"Asleep?": "The gulls", "True?": "the sea rose"}
    assert {back.state(note) for note in back.notes} == {"exact"}


def test_versions_and_the_notes_that_were_replaced_are_listed(back, qtbot):
    reader = Reader(back, qtbot)
    reader.open()

    listed = " ".join(reader.shown())

    assert "3 notes · saved" in listed
    assert "33 words" in listed
    assert "34 words" in listed


def test_the_text_it_had_at_first_can_be_put_back(back, story):
    first = read_index(index_path(story)).versions[0]

    assert "Later. " in back.text
    assert "Later. " not in get(first.sha256)


def test_the_draft_is_listed(back, qtbot):
    keeper = Keeper(back, qtbot)
    keeper.open_list()

    rows = keeper.dialog.findChild(DraftRows).model()
    told = rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "First draft" in told


def test_rereadings_are_known(back):
    assert listed(back) == ["First reread, 0\xa0% read", "Second reread, 100\xa0% read"]


def test_preferences_are_as_they_were(back):
    settings = back.app.preferences.settings

    assert (settings.theme, settings.text_size) == ("sepia", 16.0)
    assert settings.author_name == "Iris"


def test_how_the_story_was_left_is_known(story):
    assert read_story_state(story).title == "The Landing"
    assert len(placements(story, sha256_of(story.read_text()))) == 2


def test_words_that_wait_and_what_was_rescued_are_there(story):
    (rescued,) = unanswered()

    assert withheld_words(story) == ["Whose boat was it?"]
    assert rescued.copy.read_text() == "The tide tables were wrong.\n"


def test_nothing_of_it_is_lost_by_coming_back(back, story, home):
    there = {path.name for path in (home / "state" / "versions").iterdir()}

    back.reopen()

    now = {path.name for path in (home / "state" / "versions").iterdir()}
    kept = {path.name for path in (KEPT / "reread" / "state" / "versions").iterdir()}
    assert kept <= there
    assert kept <= now


def test_all_folders_in_it_are_known_by_their_names():
    there = {path.name for path in (KEPT / "reread" / "state").iterdir()}

    assert there <= {folder.name for folder in PRIVATE_FOLDERS}


def test_no_folder_is_made_that_is_not_known(back, home, qtbot):
    Keeper(back, qtbot).keep("Second draft")
    back.reopen()

    there = {path.name for path in (home / "state").iterdir()}

    assert there <= {folder.name for folder in PRIVATE_FOLDERS}
