from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.paths import documents_folder, samples_folder
from desktop.screens.saving.file_dialogs import Moves, with_suffix

HERE = Path("/stories/here.md")


@pytest.fixture
def asked(qtbot, monkeypatch):
    """Ask where a story is to go, and return which name was proposed."""
    window = QWidget()
    qtbot.addWidget(window)

    def made(path, title):
        proposed = []

        def answer(_window, _caption, where, *_, **__):
            proposed.append(Path(where))
            return "", ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        Moves(SimpleNamespace(path=path), window).ask(title)
        return proposed[0]

    return made


def test_a_story_with_a_name_is_proposed_where_it_is(asked):
    assert asked(HERE, "The Last Ferry") == HERE


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Last Ferry", "The Last Ferry.txt"),
        ("Who? Me: a/b\\c", "Who Me a b c.txt"),
        ("..", "Untitled.txt"),
        ("x" * 200, "x" * 80 + ".txt"),
    ],
)
def test_an_untitled_story_is_proposed_by_its_title(home, asked, title, name):
    untitled = samples_folder() / "Untitled.txt"

    assert asked(untitled, title) == documents_folder() / name


@pytest.mark.parametrize(
    ("chosen", "path"),
    [("Storm", "Storm.md"), ("Storm.txt", "Storm.txt"), ("St. Ives", "St. Ives.md")],
)
def test_a_name_without_an_ending_gets_that_of_the_story(chosen, path):
    assert with_suffix(Path(chosen), HERE) == Path(path)
