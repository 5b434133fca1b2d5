"""One journey through a real window: another process, a real X server, real keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.x_server import x_server

_MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(_MISSING), reason=f"not installed: {', '.join(_MISSING)}"),
]
_LONG_MS = 20_000
needs_layouts = pytest.mark.skipif(
    shutil.which("setxkbmap") is None, reason="setxkbmap is not installed"
)


@pytest.fixture
def display():
    with x_server() as display:
        yield display


class Window:
    """Reread in a process of its own, and the keys pressed in it."""

    def __init__(self, display, story):
        self._environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop", str(story)],
            env=self._environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        shown = self._xdotool("search", "--sync", "--onlyvisible", "--name", "Landing")
        # There is no window manager here that would give it the keyboard.
        self._xdotool("windowfocus", "--sync", shown.split()[0])

    def press(self, *keys):
        self._xdotool("key", *keys)

    def type(self, words):
        self._xdotool("type", "--delay", "20", words)

    def lay_out(self, layout):
        """Give the keyboard one layout, and no other beside it."""
        self._run("setxkbmap", layout)

    def _xdotool(self, *command):
        return self._run("xdotool", *command)

    def _run(self, *command):
        ran = subprocess.run(
            command,
            env=self._environment,
            capture_output=True,
            check=True,
            text=True,
            timeout=_LONG_MS / 1000,
        )
        return ran.stdout


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "here.txt"
    path.write_text("The Landing\n\nThe ferry had stopped. The sea rose.")
    return path


@pytest.fixture
def window(display, story):
    window = Window(display, story)
    yield window
    window.process.kill()
    window.process.communicate()


def test_a_note_typed_in_a_real_window_is_on_disk_when_it_closes(window, story, qtbot):
    notes = story.with_name("here.txt.annotations.json")

    window.press("n")
    window.type("Call it something else?")
    window.press("Escape", "ctrl+End", "2", "ctrl+Home", "j", "d")
    qtbot.waitUntil(notes.exists, timeout=_LONG_MS)
    window.press("ctrl+q")
    _, said = window.process.communicate(timeout=_LONG_MS / 1000)

    note, highlight = json.loads(notes.read_bytes())["items"]
    assert (window.process.returncode, said) == (0, "")
    assert "Call it something else?" in str(note["body"])
    assert "The sea rose." in str(highlight["target"])
    assert story.read_text() == "The Landing\n\nThe ferry had stopped. The sea rose."


@needs_layouts
def test_keys_work_by_their_place_on_a_layout_of_another_script(window, story, qtbot):
    notes = story.with_name("here.txt.annotations.json")
    n, q, z, s, two, m, semicolon = "57", "24", "52", "39", "11", "58", "47"
    window.lay_out("ru")

    window.press(n, m, "Escape", "ctrl+End")
    qtbot.waitUntil(notes.exists, timeout=_LONG_MS)
    window.press(f"ctrl+{two}", m, f"ctrl+alt+{semicolon}", f"ctrl+{s}")
    qtbot.waitUntil(lambda: story.read_text().endswith("rose.ь"), timeout=_LONG_MS)
    window.press(f"ctrl+{z}", f"ctrl+{q}")
    _, said = window.process.communicate(timeout=_LONG_MS / 1000)

    assert (window.process.returncode, said) == (0, "")
    assert [item["body"]["value"] for item in items_in(notes)] == ["ь"]
    assert story.read_text() == "The Landing\n\nThe ferry had stopped. The sea rose."


def items_in(notes):
    return json.loads(notes.read_bytes())["items"]
