"""Many processes add lines to one file at once: every line is there at the end."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop.paths import state_folder
from desktop.storage.history import versions

_LINES = 25


def written_at_once(path, ways):
    """Have a process for each of ``ways`` add its lines; return all that are there."""
    program = [sys.executable, "-m", "tests.torture.children", "add", path]
    children = [
        subprocess.Popen(
            [*program, f"writer-{number}", str(_LINES), way],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for number, way in enumerate(ways)
    ]
    for child in children:
        child.stdout.readline()
    for child in children:
        child.stdin.write(b"go\n")
        child.stdin.flush()
    for child in children:
        child.communicate()
    assert [child.returncode for child in children] == [0] * len(ways)
    return path.read_bytes().splitlines()


def kept_texts():
    for path in (state_folder() / "versions").glob("*.z"):
        yield versions.get_bytes(path.stem)


@pytest.mark.parametrize("exists", [True, False], ids=["a file", "a new file"])
def test_every_line_of_every_process_is_there(story, exists, figure, is_long):
    if not exists:
        story.unlink()
    ways = ["usual"] * (8 if is_long else 3) + ["without locks"] * (2 if is_long else 1)

    lines = written_at_once(story, ways)

    ours = [line for line in lines if line.startswith(b"writer-")]
    figure("lines there", f"{len(ours)} of {len(ways) * _LINES}")
    assert len(set(ours)) == len(ours) == len(ways) * _LINES
    assert [*story.parent.glob(".*")] == []


def test_without_exchange_the_locks_keep_every_line(story, figure, is_long):
    ways = ["without exchange"] * (8 if is_long else 3)

    lines = written_at_once(story, ways)

    ours = {line for line in lines if line.startswith(b"writer-")}
    figure("lines there", f"{len(ours)} of {len(ways) * _LINES}")
    assert len(ours) == len(ways) * _LINES


def test_nothing_that_another_program_wrote_is_replaced_and_not_kept(
    story, figure, is_long
):
    ways = ["naive"] + ["usual"] * (8 if is_long else 3)

    lines = written_at_once(story, ways)

    # It may write over its own lines itself, having read the file while we had not
    # joined them yet.
    kept = {line for text in kept_texts() for line in text.splitlines()}
    theirs = {line for line in [*lines, *kept] if line.startswith(b"writer-0 ")}
    figure("lines of the other program in the file or kept", f"{len(theirs)} of 25")
    assert len(theirs) == _LINES


def test_programs_that_know_nothing_of_one_another_lose_lines(story, figure):
    ways = ["naive"] * 4

    lines = written_at_once(story, ways)

    ours = {line for line in lines if line.startswith(b"writer-")}
    figure("lines there", f"{len(ours)} of {len(ways) * _LINES}")
    assert len(ours) < len(ways) * _LINES
