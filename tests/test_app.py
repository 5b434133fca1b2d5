"""The application object: how Python is shared among the window and its jobs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SHOW = """
import sys
from desktop.app import make_application
make_application(["reread"])
print(sys.getswitchinterval())
"""

LARGE = """
import os
from desktop.app import make_application
application = make_application(["reread"], 150)
print(application.primaryScreen().devicePixelRatio(), os.environ["QT_SCALE_FACTOR"])
"""


def test_a_job_lets_the_window_go_on_within_a_frame_many_times_over():
    shown = subprocess.run(
        [sys.executable, "-c", SHOW],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    # The window comes back from Qt some ten times a frame of 16 ms.
    assert float(shown.stdout) * 10 < 0.016


@pytest.mark.parametrize(("given", "ratio"), [("1", 1.5), ("2", 3.0), ("?", 1.0)])
def test_all_of_it_is_larger_by_as_much_again_as_the_desktop_says(given, ratio):
    shown = subprocess.run(
        [sys.executable, "-c", LARGE],
        cwd=Path(__file__).parents[1],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": given,
        },
        capture_output=True,
        text=True,
        check=True,
    )

    found, left = shown.stdout.split()
    assert float(found) == ratio
    assert left == given  # Who is started from there has it as it was.
