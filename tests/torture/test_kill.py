"""The process is killed while it saves: what was acknowledged is there, and whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest

from desktop.storage.files.temporary_files import sweep
from tests.torture.children import version

_LONGEST = 0.04  # seconds from the first save to the kill


def killed_while_saving(story, way, moment):
    """Kill a process that saves, and return the last version it said was saved."""
    command = [sys.executable, "-m", "tests.torture.children", "save", story, way]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        first = child.stdout.readline()
        time.sleep(moment)  # the one thing here that must not wait for an event
        child.kill()
        rest = child.stdout.read()
    return int((first + rest).splitlines()[-1])


@pytest.mark.parametrize(
    ("way", "is_linked"),
    [("usual", False), ("without exchange", False), ("usual", True)],
    ids=["as usual", "without exchange", "in place"],
)
def test_a_killed_process_loses_nothing_it_has_saved(
    story, way, is_linked, figure, is_long
):
    story.write_text(version(0))
    if is_linked:
        story.with_name("the same.txt").hardlink_to(story)
    dice = random.Random(7)  # noqa: S311
    left = 0

    for _ in range(50 if is_long else 7):
        saved = killed_while_saving(story, way, dice.uniform(0, _LONGEST))

        left += len([*story.parent.glob(".*")])
        sweep(story.parent, least_age=0)
        assert story.read_text() in (version(saved), version(saved + 1))
        assert [*story.parent.glob(".*")] == []

    figure("kills without a loss", 50 if is_long else 7)
    figure("files that were left and swept", left)
