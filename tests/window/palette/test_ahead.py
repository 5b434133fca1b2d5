"""What the palette needs is loaded bit by bit before it is opened the first time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[3]

MOST_IN_A_STEP = 3
"""Files that may be loaded at once: each takes a millisecond or two."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """Load ahead in a process of its own, and open the palette there."""
    folder = tmp_path_factory.mktemp("ahead")
    story = folder / "here.txt"
    story.write_text("The Landing\n\nNobody was there.\n")
    ran = subprocess.run(
        [sys.executable, "-m", "tests.window.palette.ahead_child", str(story)],
        cwd=_ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "REREAD_HOME": str(folder / "home"),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return json.loads(ran.stdout)


def test_a_step_loads_a_few_files_at_most(loaded):
    assert any(loaded["steps"])
    assert [step for step in loaded["steps"] if len(step) > MOST_IN_A_STEP] == []


def test_opening_it_then_loads_nothing_more(loaded):
    assert loaded["opened"] == []
