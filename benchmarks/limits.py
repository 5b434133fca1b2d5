"""What a file at the limits holds up: the longest gaps of the event loop.

    python -m benchmarks.limits [WORDS OF A NAME …]

Each file is opened in a process of its own, gone through by keys, changed, undone,
saved and closed.  Prints a table: milliseconds for which the window did not answer, and
the most memory in use, in MiB.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.costly_files import STORY, costly_files

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
SLOWEST = 900
"""Seconds after which a process has hung."""


def main(words: list[str]) -> None:
    """Measure each file whose name has all of ``words``, and print it."""
    files = {n: f for n, f in costly_files().items() if all(w in n for w in words)}
    names: list[str] = []
    for name, make in files.items():
        found = measured(*make())
        if not names:
            names = list(found)
            print("| longest gap, ms | " + " | ".join(names) + " |")
            print("| --- |" + " ---: |" * len(names))
        cells = (f"{found.get(n, float('nan')):.0f}" for n in names)
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def measured(text: str, notes: bytes) -> dict[str, float]:
    """Return the longest gap of each action with that story and those notes."""
    with TemporaryDirectory(prefix="reread-bench-") as home:
        story = Path(home) / STORY
        story.write_text(text, encoding="utf-8", newline="")
        story.with_name(f"{STORY}.annotations.json").write_bytes(notes)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.limits", "--child", str(story)],
            check=True,
            cwd=ROOT,
            env={"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"REREAD_HOME": home},
            stdout=subprocess.PIPE,
            text=True,
            timeout=SLOWEST,
        )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def work(story: Path) -> dict[str, float]:
    """Do everything to ``story`` that an author does, and return the longest gaps."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    from benchmarks.clock import Gaps, run_for, run_until
    from desktop.app import App, make_application

    application = make_application(["reread"])
    app = App(application)
    gaps = Gaps(application)
    gaps.begin()
    window = app.open(story)
    window.resize(1440, 900)
    screen = window.story_screen
    assert screen is not None
    run_until(lambda: not screen.story.arrival.is_pending, SLOWEST * 1000)
    run_until(lambda: screen.page.page_layout.is_measured, SLOWEST * 1000)
    run_until(lambda: screen.story.saving.is_saved, SLOWEST * 1000)
    run_for(300)
    found = {"open": gaps.end()}

    def press(*keys: str) -> None:
        for key in keys:
            pressed = QKeySequence(key)[0]  # type: ignore[index]
            handle = window.windowHandle()
            QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())
            run_for(0)

    def timed(name: str, action: Callable[[], object], settle_ms: int = 30) -> None:
        gaps.begin()
        action()
        run_for(settle_ms)
        found[name] = max(found.get(name, 0.0), gaps.end())
        if os.environ.get("LIM"):
            print(name, round(found[name]), file=sys.stderr, flush=True)

    def saved() -> None:
        run_until(lambda: screen.story.saving.is_saved, SLOWEST * 1000)

    for _ in range(4):
        timed("J", partial(press, "J"))
    timed("K", partial(press, "K"))
    timed("G", partial(press, "G"))
    timed("colour", partial(press, "Alt+3"))
    timed("saved", saved, 800)
    timed("done", partial(press, "D"))
    for letter in "word":
        timed("typed in card", partial(_type_in_card, press, letter, screen))
    timed("Esc", partial(press, "Esc"))
    timed("saved", saved, 800)
    for _ in range(3):
        timed("undo", partial(press, "Ctrl+Z"))
    timed("redo", partial(press, "Ctrl+Shift+Z"))
    timed("delete", partial(press, "Del"))
    timed("undo", partial(press, "Ctrl+Z"))
    timed("saved", saved, 800)
    timed("Revise", partial(press, "Ctrl+2"))
    timed("caret", partial(screen.go_to, 6))
    for letter in "abc":
        timed("typed", partial(press, letter))
    timed("saved", saved, 1200)
    timed("Reread", partial(press, "Ctrl+1"))
    timed("new note", partial(press, "N"))
    timed("new note", partial(press, "x"))
    timed("Esc", partial(press, "Esc"))
    bar = screen.page.verticalScrollBar()
    for share in (0.5, 1.0, 0.0):
        timed("scroll", partial(bar.setValue, int(bar.maximum() * share)))
    timed("Ctrl+S", partial(press, "Ctrl+S"), 300)
    saved()
    timed("J", partial(press, "J"))
    press("Alt+4")
    timed("close", window.close)
    start = time.perf_counter()
    app.let_go()
    found["let go"] = (time.perf_counter() - start) * 1000
    found["MiB"] = most_memory()
    del Qt
    return found


def _type_in_card(press: Callable[..., None], letter: str, screen: object) -> None:
    if letter == "w":
        press("Return")
    press(letter)


def most_memory() -> float:
    """Return the most memory that was resident at once, in MiB."""
    told = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(told.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(work(Path(sys.argv[2]))))
    else:
        main(sys.argv[1:])
