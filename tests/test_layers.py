"""The rules about imports that import-linter does not hold.

It knows packages outside Reread by their first name only, so it can keep PySide6
out of the core but not QtWidgets out of what lies between core and window.  And its
layers are rooms: what goes on within one it does not see.  Nor does it know what a
start has to wait for.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

_DESKTOP = Path(__file__).parent.parent / "desktop"


def imports_of(source: str) -> set[str]:
    """Return the dotted names of all that ``source`` imports, wherever it does."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def knows_widgets(source: str) -> bool:
    """Return whether ``source`` imports QtWidgets or anything in it."""
    return any("QtWidgets" in name.split(".") for name in imports_of(source))


@pytest.mark.parametrize("package", ["session", "appearance", "typography", "printing"])
def test_what_lies_below_the_widgets_knows_none(package):
    modules = sorted((_DESKTOP / package).rglob("*.py"))

    guilty = [m.name for m in modules if knows_widgets(m.read_text(encoding="utf-8"))]

    assert modules
    assert guilty == []


@pytest.mark.parametrize(
    "source",
    [
        "import PySide6.QtWidgets",
        "from PySide6 import QtGui, QtWidgets",
        "from PySide6.QtWidgets import QLabel",
        "def late():\n    from PySide6.QtWidgets import QLabel as Label",
    ],
)
def test_every_way_to_import_widgets_is_noticed(source):
    assert knows_widgets(source)


def test_no_part_of_a_storys_screen_needs_the_screen_or_itself():
    room = "desktop.screens.story"
    parts = {
        module.stem: {
            name.removeprefix(f"{room}.").split(".")[0]
            for name in imports_of(module.read_text(encoding="utf-8"))
            if name.startswith(f"{room}.")
        }
        for module in (_DESKTOP / "screens" / "story").glob("*.py")
    }

    TopologicalSorter(parts).prepare()  # fails on a circle
    assert parts["story_screen"]
    assert not any("story_screen" in needed for needed in parts.values())


NEEDED_LATER = (
    *("difflib", "regex", "uuid"),
    "desktop.storage.encodings.letters_in_place",
    "desktop.storage.encodings.old_encodings",
)
START = f"""
import sys
import desktop.app
from desktop.text.words import word_pattern
print([name for name in {NEEDED_LATER} if name in sys.modules])
print(word_pattern.cache_info().currsize)
"""


def test_a_start_loads_and_compiles_nothing_that_is_needed_only_later():
    started = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, check=True
    )

    assert started.stdout.split("\n") == ["[]", "0", ""]


def test_windows_over_a_story_are_loaded_when_they_are_opened():
    show = "import sys, desktop.window.window_story; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", show], capture_output=True, text=True, check=True
    )

    seldom = (
        "_dialog",
        "_sheet",
        "unsaved_page",
        "welcome_screen",
        "unreadable_screen",
    )
    screens = [m for m in loaded.stdout.split() if m.startswith("desktop.screens.")]
    assert "desktop.screens.story.story_screen" in screens
    assert [name for name in screens if name.endswith(seldom)] == []
