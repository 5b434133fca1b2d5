"""Windows for tests that listen as a screen reader does; without one, they skip.

One desktop and one window serve all the tests of a module: both take a second or two.
"""

from __future__ import annotations

import importlib.util

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
def open_window(listened_to, tmp_path_factory):
    """Open a story of these words in a window that lasts as long as the module."""
    from tests.accessibility.window import Window

    opened = []

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
