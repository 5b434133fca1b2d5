"""Windows for tests that listen as a screen reader does; without one, they skip.

One desktop and one window serve all the tests of a module: both take a second or two.
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

from tests.accessibility.desktop import listening_desktop, missing


@pytest.fixture(scope="session")
def listened_to():
    absent = missing()
    if importlib.util.find_spec("jeepney") is None:
        absent.append("jeepney")
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)}")
    with listening_desktop() as environment:
        yield environment


@pytest.fixture(scope="module")
def open_window(request, listened_to, tmp_path_factory):
    """Open a story of these words in a window that lasts as long as the module."""
    from tests.accessibility.window import Window

    opened = request.module.opened_windows = []

    def make(words, *options, name="here.txt"):
        folder = tmp_path_factory.mktemp("story")
        story = folder / name
        story.write_text(words, encoding="utf-8")
        opened.append(Window(listened_to, story, folder / "home", *options))
        opened[-1].story = story
        return opened[-1]

    yield make
    for window in opened:
        window.close()


@pytest.fixture(autouse=True)
def journey_log(request):
    """Leave what was pressed and told in a file of the folder ``REREAD_LOGS``."""
    yield
    lines = [
        line
        for window in getattr(request.module, "opened_windows", ())
        for line in _taken(window)
    ]
    if lines and (folder := os.environ.get("REREAD_LOGS")):
        name = "".join(c if c.isalnum() or c == "_" else "-" for c in request.node.name)
        path = Path(folder, f"{name}.log")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _taken(window):
    """Return what was heard of a window since it was last asked."""
    heard, window.bus.heard = window.bus.heard, []
    return heard
