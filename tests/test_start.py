"""What is loaded when the page of a story is painted for the first time.

What an author may come to later, or never, is imported by what opens it: each file
takes a moment at every start.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]

BEHIND_THE_PAINT = [
    "actions",
    "anchoring",
    "annotations",
    "margin",
    "panels",
    "screens.saving",
    "screens.story.noting",
    "session.keeping",
    "storage.drafts",
    "storage.journal",
    "storage.passes",
]
"""Rooms of which nothing is needed to paint the page of a story."""

MOST_AT_PAINT = 140
"""Files of Reread that are loaded by then; each takes half a millisecond."""

ROOMS_FOR_LATER = [
    "screens.all_notes",
    "comparison",
    "lenses",
    "panels.lenses",
    "panels.readers",
    "screens.compare",
    "screens.conflict",
    "screens.help",
    "screens.preferences",
    "screens.story.pane",
    "screens.unreadable",
    "screens.welcome",
    "session.exchange",
    "session.lenses",
    "storage.lenses",
]

FILES_FOR_LATER = [
    "annotations.quick_notes",
    "drafts.recompare",
    "drafts.taking",
    "margin.mark_table",
    "margin.note_mark",
    "panels.find_list",
    "panels.pane_head",
    "panels.quick_list",
    "screens.cuttings.cuttings_dialog",
    "screens.drafts.draft_rows",
    "screens.drafts.drafts_dialog",
    "screens.history.history_dialog",
    "screens.history.notes_difference",
    "screens.goals.goals_dialog",
    "screens.history.version_list",
    "screens.saving.unsaved_page",
    "screens.story.looking",
    "screens.story.noting.note_finding",
    "session.keeping.beside_texts",
    "session.story.notes_listing",
    "session.keeping.save_as",
    "session.story.mirrored_text",
    "session.story.noting.many_notes",
    "session.story.noting.quick_marking",
    "session.story.noting.renaming_tags",
    "session.story.writing.moving",
    "session.story.taking_back",
    "storage.drafts.deleted_drafts",
    "storage.journal.recovered_elsewhere",
    "storage.story.restoring_story",
    "storage.story.story_moving",
    "storage.story.writing_log",
    "text.finding.expressions",
    "text.finding.folding",
    "text.html_lines",
    "text.html_text",
    "text.moving.paragraph_moving",
    "text.moving.part_moving",
    "text.finding.markdown_marks",
    "typography.paragraph_openings",
    "widgets.dialogs",
    "window.draft_windows",
    "window.story_windows",
]


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    """Open a story in a process of its own; return what it has loaded, and when."""
    folder = tmp_path_factory.mktemp("start")
    story = folder / "here.txt"
    story.write_text("The Landing\n\nNobody was there.\n")
    ran = subprocess.run(
        [sys.executable, "-m", "tests.start_child", str(story)],
        cwd=_ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "REREAD_HOME": str(folder / "home"),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return {
        when: [name.removeprefix("desktop.") for name in names]
        for when, names in json.loads(ran.stdout).items()
    }


@pytest.fixture(scope="module")
def loaded(started):
    """What is loaded when everything of the window is there."""
    return started["complete"]


@pytest.fixture(scope="module")
def painted(started):
    """What is loaded when the page is painted, before anything else is made."""
    return started["painted"]


def in_room(loaded, room):
    return [name for name in loaded if f"{name}.".startswith(f"{room}.")]


@pytest.mark.parametrize("room", ["page", "typography", "session.story"])
def test_the_page_is_loaded_when_it_is_painted(painted, room):
    assert in_room(painted, room)


@pytest.mark.parametrize("room", BEHIND_THE_PAINT)
def test_what_stands_around_it_is_loaded_behind_that_paint(painted, loaded, room):
    assert in_room(painted, room) == []
    assert in_room(loaded, room)


def test_few_files_are_loaded_by_then(painted):
    assert len(painted) <= MOST_AT_PAINT


@pytest.mark.parametrize("room", ROOMS_FOR_LATER)
def test_a_room_the_author_may_come_to_later_is_not(loaded, room):
    assert in_room(loaded, room) == []


def test_of_the_command_line_only_what_reads_it_and_spares_time_is(loaded):
    needed = ["", ".qt_features", ".wanted"]
    assert in_room(loaded, "command_line") == [f"command_line{name}" for name in needed]


@pytest.mark.parametrize("name", FILES_FOR_LATER)
def test_a_file_for_what_is_seldom_done_is_not(loaded, name):
    assert (_ROOT / "desktop" / f"{name.replace('.', '/')}.py").is_file()
    assert name not in loaded


@pytest.mark.parametrize("room", ROOMS_FOR_LATER)
def test_each_of_these_rooms_is_there(room):
    assert (_ROOT / "desktop" / room.replace(".", "/") / "__init__.py").is_file()
