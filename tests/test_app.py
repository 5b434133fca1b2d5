"""The application object: how Python is shared among the window and its jobs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SHOW = """
import sys
from desktop.app import make_application
make_application(["reread"])
print(sys.getswitchinterval())
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
