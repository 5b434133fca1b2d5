"""Starting Reread again: the process that runs already does what was asked for."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_LONG = 60  # seconds: other tests may have the machine
WINDOWS = "said = [w.path.name if w.path else '' for w in app.windows]"


AGAIN = """
import os, sys
from desktop.storage.sessions import one_process
one_process.PATIENCE = float(os.environ["PATIENCE"])
from desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
"""Starts Reread as the command does, but for its patience."""


class Processes:
    """Processes of one author, or of several."""

    def __init__(self, folder):
        self.folder = folder
        self.home = folder / "home"
        self.runtime = folder / "runtime"
        self.runtime.mkdir(0o700)
        self._started = []

    @property
    def environment(self):
        return {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "REREAD_HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "PYTHONPATH": str(_ROOT),
            "PATIENCE": str(_LONG - 10),  # seconds
        }

    def start(self, *arguments, **variables):
        """Start Reread, and return when its window is there."""
        process = self.begin(*arguments, **variables)
        assert json.loads(process.stdout.readline()) == "begun"
        return process

    def begin(self, *arguments, **variables):
        """Start Reread, and return at once."""
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.reread_child", *arguments],
            cwd=self.folder,
            env=self.environment | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._started.append(process)
        return process

    def ask(self, process, line):
        process.stdin.write(f"{line}\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    def ask_until(self, process, line, wanted):
        end = time.monotonic() + _LONG
        while (said := self.ask(process, line)) != wanted and time.monotonic() < end:
            time.sleep(0.05)
        assert said == wanted

    def again(self, *arguments, **variables):
        """Start Reread again, and return how that ended."""
        return subprocess.run(
            [sys.executable, "-X", "importtime", "-c", AGAIN, *arguments],
            cwd=self.folder,
            env=self.environment | variables,
            capture_output=True,
            text=True,
            timeout=2 * _LONG,
            check=False,
        )

    def end(self):
        for process in self._started:
            process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()


@pytest.fixture
def reread(short_folder):
    processes = Processes(short_folder)
    for name in ("here.txt", "there.txt"):
        (short_folder / name).write_text(f"The ferry had stopped {name[:-4]}.\n")
    yield processes
    processes.end()


@pytest.fixture
def short_folder():
    """A folder whose path leaves room for the name of a socket."""
    with tempfile.TemporaryDirectory(prefix="reread-") as folder:
        yield Path(folder)


def test_starting_again_brings_the_story_into_the_process_there_is(reread):
    first = reread.start("here.txt")

    ended = reread.again("there.txt")  # a path that counts from the caller's folder

    assert ended.returncode == 0
    assert "PySide6" not in ended.stderr  # of all that was imported
    reread.ask_until(first, WINDOWS, ["here.txt", "there.txt"])

    # One that is open comes forward, and so does the last one without a story.
    assert [reread.again(*given).returncode for given in (["here.txt"], [])] == [0, 0]
    reread.ask_until(first, WINDOWS, ["there.txt", "here.txt"])

    # What cannot be opened is said where it was asked for.
    never = reread.again("never.txt")
    assert (never.returncode, "never.txt" in never.stderr) == (1, True)

    # What opens no window is not handed over.
    printed = reread.again("notes", "there.txt")
    assert (printed.returncode, "# Notes on" in printed.stdout) == (0, True)
    assert reread.ask(first, WINDOWS) == ["there.txt", "here.txt"]


def test_neither_a_killed_nor_a_hanging_process_keeps_anybody_out(reread):
    first = reread.start("here.txt")
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert list(reread.runtime.rglob("*.socket"))

    second = reread.start("there.txt")
    assert reread.again("here.txt").returncode == 0
    reread.ask_until(second, WINDOWS, ["there.txt", "here.txt"])

    second.send_signal(signal.SIGSTOP)
    third = reread.start("here.txt", PATIENCE="1")
    second.send_signal(signal.SIGCONT)

    assert reread.ask(third, WINDOWS) == ["here.txt"]
    assert reread.ask(second, WINDOWS) == ["there.txt", "here.txt"]


def test_of_two_that_start_at_once_one_has_both_windows(reread):
    both = [reread.begin(name) for name in ("here.txt", "there.txt")]
    begun = [process.stdout.readline() for process in both]

    assert sorted(begun) == ["", '"begun"\n']
    one = both[begun.index('"begun"\n')]
    there = "said = sorted(w.path.name for w in app.windows if w.path)"
    reread.ask_until(one, there, ["here.txt", "there.txt"])
