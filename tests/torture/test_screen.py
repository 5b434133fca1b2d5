"""Random gestures in a real window: the screen always shows what is true.

A picture painted into memory is painted from nothing and hides what an author sees.
Here the screen's own pixels are read, and must be those of a complete repaint.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.x_server import x_server

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

SHORT, LONG = 20, 500  # gestures
LONGEST = 600  # seconds; whoever never comes to rest waits for ever
_SEEDS = {1: (11,), 1.25: (12,), 2: (13,)}
_WORDS = [
    *("the", "sea", "harbour", "boat", "rope", "night", "had"),
    *("been", "was", "went", "down", "came", "up", "old"),
    *("door", "lamp", "she", "he", "they", "rain", "salt"),
    *("grey", "stone", "letter", "never", "again", "said", "asked"),
    *("slowly", "under", "before", "Ines", "Tomas", "ferry", "landing"),
    *("stopped", "window", "table", "bread", "dog", "coat"),
]


def long_story(paragraphs):
    """Return a story of paragraphs of every length, with chapters and scenes."""
    dice = random.Random(5)  # noqa: S311
    lines = ["A/N: this one is long.", "", "The Landing", ""]
    for number in range(paragraphs):
        if number % 97 == 3:
            lines += [f"Chapter {number // 97 + 1}", ""]
        elif number % 40 == 39:
            lines += ["***", ""]
        sentences = (_sentence(dice) for _ in range(dice.randrange(1, 12)))
        lines += [" ".join(sentences), ""]
    return "\n".join(lines)


def _sentence(dice):
    words = [dice.choice(_WORDS) for _ in range(dice.randrange(3, 19))]
    return " ".join(words).capitalize() + dice.choice(".?!")


@pytest.mark.parametrize("scale", _SEEDS)
def test_after_any_gesture_the_screen_is_what_a_complete_repaint_gives(
    scale, story, tmp_path, home, is_long, figure
):
    if scale != 1 and not is_long:
        pytest.skip("other densities are looked at in the long form")
    story.write_text(long_story(300))
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    steps = LONG if is_long else SHORT
    program = [sys.executable, "-m", "tests.torture.screen_child", str(story)]
    program += [str(_SEEDS[scale][0]), str(steps), str(pictures)]

    with x_server() as display:
        surroundings = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(scale),
        }
        gone = subprocess.run(
            program,
            check=False,
            cwd=Path(__file__).parents[2],
            env=surroundings,
            capture_output=True,
            text=True,
            timeout=LONGEST,
        )

    said = gone.stdout.splitlines()
    assert [
        line for line in said if line.startswith(("stale", "moved", "raised"))
    ] == [], f"the pictures are in {pictures}"
    assert (gone.returncode, said[-1]) == (0, f"done {steps}"), gone.stderr
    figure(f"gestures at a density of {scale} after which all pixels were right", steps)
