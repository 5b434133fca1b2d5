"""What is loaded where something is printed: nothing that only a window needs."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.command_line import printed_notes
from desktop.command_line.parsing import parse
from desktop.command_line.wanted import wanted_by
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.version import VERSION

_CHECKOUT = Path(__file__).parents[2]

FOR_A_WINDOW = ("PySide6", "shiboken6", "desktop.app", "desktop.window", "desktop.page")
FOR_WRITING = (
    "desktop.annotations.file.item_writer",
    "desktop.annotations.file.notes_writer",
    "desktop.annotations.joining",
    "desktop.storage.files.swapping",
    "desktop.storage.notes.notes_store",
)
HEAVY = (
    *("argparse", "ctypes", "difflib", "html", "inspect", "platform", "regex"),
    *("secrets", "shutil", "tempfile", "threading", "typing_extensions", "uuid"),
    "desktop.command_line.parsing",
    *("desktop.command_line.printed_drafts", "desktop.command_line.printed_lenses"),
    *("desktop.lenses", "desktop.panels", "desktop.session.lenses"),
    "desktop.session.story.anchor_index",
    "desktop.storage.encodings.encoding_names",
    "desktop.text.sentences",
    "desktop.text.visible",
)

SHOW = """
import sys
from desktop.__main__ import main
main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
"""

USUAL = [
    ["notes", "here.txt"],
    ["notes", "--json", "here.txt"],
    ["notes", "here.txt", "--csv"],
    ["drafts", "here.txt"],
    ["drafts", "here.txt", "--json"],
    ["outline", "here.txt"],
    ["outline", "--json", "here.txt"],
]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """Print the notes of a sample in a process of its own; return what it loaded."""
    ran = subprocess.run(
        [sys.executable, "-c", SHOW, "notes", "stories/the-last-ferry.txt"],
        cwd=_CHECKOUT,
        env={**os.environ, "REREAD_HOME": str(tmp_path_factory.mktemp("home"))},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert ran.stdout.startswith("# Notes on")
    return ran.stderr.split()


@pytest.mark.parametrize("needless", [*FOR_A_WINDOW, *FOR_WRITING, *HEAVY])
def test_notes_are_printed_without_what_only_others_need(loaded, needless):
    assert [name for name in loaded if f"{name}.".startswith(f"{needless}.")] == []


def test_the_version_is_told_without_what_reads_a_command_line(monkeypatch, capsys):
    monkeypatch.setattr("desktop.command_line.parsing.parse", None)

    status = main(["--version"])

    assert (status, capsys.readouterr().out) == (0, f"reread {VERSION}\n")


@pytest.mark.parametrize("arguments", USUAL)
def test_the_usual_is_understood_as_the_parser_understands_it(arguments):
    assert wanted_by(arguments) == parse(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["notes"],
        ["notes", "--js", "here.txt"],
        ["notes", "here.txt", "--json", "--csv"],
        ["notes", "here.txt", "there.txt"],
        ["outline", "here.txt", "--csv"],
        ["notes", "-h"],
    ],
)
def test_all_else_is_left_to_the_parser(arguments, monkeypatch):
    asked = []
    monkeypatch.setattr("desktop.command_line.parsing.parse", asked.append)

    wanted_by(arguments)

    assert asked == [arguments]


def test_nothing_is_looked_through_for_garbage_while_notes_are_printed(
    home, monkeypatch, capsysbinary
):
    was, print_notes = [], printed_notes.printed_notes

    def printed(*given, **named):
        was.append(gc.isenabled())
        return print_notes(*given, **named)

    monkeypatch.setattr(printed_notes, "printed_notes", printed)

    main(["notes", str(_CHECKOUT / "stories" / "the-last-ferry.txt")])

    assert was == [False]
    assert gc.isenabled()


def test_what_the_file_says_of_notes_that_are_printed_is_not_packed(
    tmp_path, monkeypatch
):
    story = tmp_path / "ferry.txt"
    folder = _CHECKOUT / "stories"
    for path in folder.glob("the-last-ferry.txt*.json"):
        (tmp_path / path.name.replace("the-last-ferry", "ferry")).write_bytes(
            path.read_bytes()
        )
    story.write_bytes((folder / "the-last-ferry.txt").read_bytes())
    monkeypatch.delattr("zlib.compress")

    notes = all_notes(identity_of_story(story))

    assert notes.notes
    assert all(note.raw["id"] == note.id for note in notes.notes.values())
