"""What a file at the limits holds up: the longest time the window did not answer.

    python -m benchmarks.limits [WORDS OF A NAME …]

Each file is opened in a process of its own, gone through by keys, changed, undone,
saved and closed.  Prints a table: milliseconds of the longest gap of the event loop in
each action, and the most memory in use, in MiB.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from benchmarks.clock import Gaps, run_for, run_until
from benchmarks.costly_files import STORY, costly_files
from benchmarks.memory import most_resident
from desktop.app import App, make_application

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.story.story_screen import StoryScreen

ROOT = Path(__file__).parent.parent
SLOWEST_MS = 600_000
"""After which a process has hung."""
_PAUSE_MS = 800
"""In which what waits for a pause is done: the journal, the panels, a save."""


def main(words: list[str]) -> None:
    """Measure each file whose name has all of ``words``, and print it."""
    files = {n: f for n, f in costly_files().items() if all(w in n for w in words)}
    heads: list[str] = []
    for name, make in files.items():
        found = measured(*make())
        if not heads:
            heads = [*(head for head in found if head != "MiB"), "MiB"]
            print("| longest gap, ms | " + " | ".join(heads) + " |")
            print("| --- |" + " ---: |" * len(heads))
        cells = " | ".join(f"{found[head]:.0f}" for head in heads)
        print(f"| {name} | {cells} |", flush=True)


def measured(text: str, notes: bytes) -> dict[str, float]:
    """Return the longest gap of each action with that story and those notes."""
    longest: dict[str, float] = {}
    for kind in ("hasty", "thorough"):
        with TemporaryDirectory(prefix="reread-bench-") as home:
            story = Path(home) / STORY
            story.write_text(text, encoding="utf-8", newline="")
            story.with_name(f"{STORY}.annotations.json").write_bytes(notes)
            for name, value in _in_a_process(kind, story, home).items():
                longest[name] = max(value, longest.get(name, 0.0))
    return longest


def _in_a_process(kind: str, story: Path, home: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.limits", "--child", kind, str(story)],
        check=True,
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"REREAD_HOME": home},
        stdout=subprocess.PIPE,
        text=True,
        timeout=SLOWEST_MS / 1000,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


class Session:
    """Somebody at the keys, who notes how long the window did not answer.

    Attributes:
        longest: The longest gap of each action so far, in milliseconds.
    """

    def __init__(self, story: Path) -> None:
        application = make_application(["reread"])
        self.longest: dict[str, float] = {}
        self._story = story
        self._app = App(application)
        self._gaps = Gaps(application)

    def open(self) -> None:
        """Open the story and wait until everything is there."""
        self._timed("open", self._open)

    def _open(self) -> None:
        self._window = self._app.open(self._story)
        self._window.resize(1440, 900)
        screen = self.screen
        run_until(lambda: not screen.story.arrival.is_pending, SLOWEST_MS)
        run_until(lambda: screen.page.page_layout.is_measured, SLOWEST_MS)
        run_for(_PAUSE_MS)

    @property
    def screen(self) -> StoryScreen:
        """What shows the story."""
        screen = self._window.story_screen
        if screen is None:
            raise RuntimeError(f"{self._story} was not shown")
        return screen

    def press(self, action: str, *keys: str, pause_ms: int = 30) -> None:
        """Press each of ``keys``, which does ``action``."""
        for key in keys:
            self._timed(action, partial(self._press, key, pause_ms))

    def _press(self, key: str, pause_ms: int) -> None:
        pressed = QKeySequence(key)[0]  # type: ignore[index]  # missing from the stubs
        handle = self._window.windowHandle()
        QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())
        run_for(pause_ms)

    def wait(self) -> None:
        """Wait until everything is saved."""
        self._timed("save", self._wait)

    def _wait(self) -> None:
        run_for(_PAUSE_MS)
        assert self._window.desk is not None
        saving = self._window.desk.story.saving
        run_until(lambda: saving.is_saved, SLOWEST_MS)
        run_for(_PAUSE_MS)

    def scroll(self) -> None:
        """Go to the middle, the end and the start of the story."""
        bar = self.screen.page.verticalScrollBar()
        for share in (0.5, 1.0, 0.0):
            self._timed("scroll", partial(self._scroll_to, int(bar.maximum() * share)))

    def _scroll_to(self, place: int) -> None:
        self.screen.page.verticalScrollBar().setValue(place)
        run_for(30)

    def close(self) -> None:
        """Close the window; everything is on disk then."""
        self._timed("close", self._window.close)

    def let_go(self) -> None:
        """End the app."""
        self._timed("close", self._app.let_go)

    def _timed(self, name: str, action: Callable[[], object]) -> None:
        self._gaps.begin()
        action()
        self.longest[name] = max(self.longest.get(name, 0.0), self._gaps.end())


def work(kind: str, story: Path) -> dict[str, float]:
    """Do to ``story`` what an author of that kind does; return the longest gaps."""
    before = story.with_name(f"{STORY}.annotations.json").read_bytes()
    author = Session(story)
    author.open()
    if kind == "thorough":
        do_everything(author)
    author.press("J", "J")
    author.press("colour", "Alt+6")
    author.close()
    author.let_go()
    if story.with_name(f"{STORY}.annotations.json").read_bytes() == before:
        raise RuntimeError("nothing was changed, so nothing was measured")
    return {**author.longest, "MiB": most_resident()}


def do_everything(author: Session) -> None:
    """Do all that an author does in a day."""
    author.press("J", *"JJJJ")
    author.press("K", "K")
    author.press("next passage", *"GG")
    author.press("colour", "Alt+5")
    author.press("done", "D")
    author.wait()
    author.press("write", "Return", *"word", "Esc")
    author.wait()
    author.press("undo", *["Ctrl+Z"] * 4, "Ctrl+Shift+Z")
    author.press("delete", "Del")
    author.press("undo", "Ctrl+Z")
    author.wait()
    author.press("mode", "Ctrl+2")
    author.screen.navigation.go_to(6)
    author.press("type", *"abc")
    author.press("new line", "Return")
    author.wait()
    author.press("undo", *["Ctrl+Z"] * 2)
    author.press("mode", "Ctrl+1")
    author.press("new note", "N", "x", "Esc")
    author.scroll()
    author.press("Ctrl+S", "Ctrl+S")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(work(sys.argv[2], Path(sys.argv[3]))))
    else:
        main(sys.argv[1:])
