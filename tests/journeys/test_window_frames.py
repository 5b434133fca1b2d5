"""Windows on a real screen, with a window manager's frame around them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from itertools import combinations
from pathlib import Path

import pytest

from tests.x_server import x_server

_MISSING = [tool for tool in ("Xvfb", "openbox") if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(_MISSING), reason=f"not installed: {', '.join(_MISSING)}"),
]
_ROOT = Path(__file__).parents[2]


def ended(process):
    process.terminate()
    process.wait(10)


@pytest.fixture
def screen(tmp_path, qtbot):
    """Start an X server with a screen of some size, and a window manager on it."""

    @contextmanager
    def started(size):
        with x_server(size) as display, ExitStack() as ending:
            ready = tmp_path / f"ready{display}"
            manager = subprocess.Popen(
                ["openbox", "--startup", f"touch {ready}"],
                env={**os.environ, "DISPLAY": display, "HOME": str(tmp_path)},
                stderr=subprocess.DEVNULL,
            )
            ending.callback(ended, manager)
            qtbot.waitUntil(ready.exists)
            yield display

    return started


@pytest.fixture
def sitting(tmp_path, screen):
    """Open two stories and the way in on a screen, and say where they stand."""
    for name in ("here.txt", "there.txt"):
        (tmp_path / name).write_text(f"The Landing\n\nA story in {name}.")

    def sat(size, scale=1.0, ending="as it is"):
        with screen(size) as display:
            ran = subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "tests.journeys.window_child",
                    str(tmp_path / "here.txt"),
                    str(tmp_path / "there.txt"),
                    ending,
                ],
                cwd=_ROOT,
                env={
                    **os.environ,
                    "DISPLAY": display,
                    "QT_QPA_PLATFORM": "xcb",
                    "QT_SCALE_FACTOR": str(scale),
                },
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
        assert (ran.returncode, ran.stderr) == (0, "")
        return json.loads(ran.stdout)

    return sat


def is_within(frame, room):
    left, top, width, height = frame
    x, y, wide, high = room
    return x <= left and y <= top and left + width <= x + wide and top + height <= high


def frames(said):
    return [window["frame"] for window in said["windows"]]


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ("900x700", 1),
        ("1440x900", 1),
        ("1440x900", 1.25),
        ("1800x1400", 2),
        ("3840x2160", 1),
    ],
)
def test_every_window_is_on_the_screen_with_its_title_bar(sitting, size, scale):
    said = sitting(size, scale)

    assert all(is_within(frame, said["room"]) for frame in frames(said)), said


@pytest.mark.parametrize(("size", "scale"), [("900x700", 1), ("1800x1400", 2)])
def test_every_dialog_is_on_a_small_screen_with_its_title_bar(sitting, size, scale):
    said = sitting(size, scale, ending="dialogs")

    dialogs = [dialog["frame"] for dialog in said["dialogs"]]
    assert len(dialogs) == 5
    assert all(is_within(frame, said["room"]) for frame in dialogs), said


@pytest.mark.parametrize("size", ["900x700", "3840x2160"])
def test_no_window_stands_right_on_another(sitting, size):
    said = sitting(size)

    for one, other in combinations(frames(said), 2):
        assert max(abs(one[0] - other[0]), abs(one[1] - other[1])) >= 16, said


def test_a_new_window_is_as_large_as_the_last_one(sitting):
    first, *others = sitting("3840x2160")["windows"]

    assert [window["size"] for window in others] == [first["size"]] * 2
    assert first["size"] == [1440, 900]


def test_a_window_kept_for_a_larger_screen_fits_a_smaller_one(sitting):
    sitting("1900x1100")

    said = sitting("1600x800")

    assert all(is_within(frame, said["room"]) for frame in frames(said)), said


def test_a_window_comes_back_as_large_as_it_was(sitting):
    before = sitting("3840x2160")

    assert sitting("3840x2160")["first"] == before["first"]


@pytest.mark.parametrize(
    ("ending", "is_so"), [("maximised", "is_maximised"), ("full", "is_full")]
)
def test_a_window_that_filled_the_screen_does_so_again(sitting, ending, is_so):
    sitting("1440x900", ending=ending)

    assert sitting("1440x900")["first"][is_so]


def test_a_maximised_window_goes_back_to_a_sensible_size(sitting):
    sitting("1900x1100", ending="maximised")

    said = sitting("1600x800", ending="restored")

    assert said["first"]["is_maximised"]
    assert is_within(frames(said)[0], said["room"]), said
    assert said["windows"][0]["size"][0] >= 1200
