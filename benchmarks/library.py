"""How quick a library is: ``python -m benchmarks.library [STORIES [NOVELS]]``.

All is measured in one run, offscreen, beside what reads the same files otherwise: a
program that reads each once, and ``grep`` where there is one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from benchmarks.clock import Gaps, run_for, run_until, since
from benchmarks.library_stories import STORIES, make_library
from benchmarks.memory import resident

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.app import App
    from desktop.screens.library.library_window import LibraryWindow

TYPED = ("the was", "story 11", "kaasanra", '"and the"', "#tense", "in:notes ver")
"""What is typed letter by letter: words on every page, rare ones, titles, notes."""
_LONGEST_MS = 600_000
_PAUSE_MS = 400
"""Between two keys, so that each is searched for by itself."""


def main() -> None:
    """Measure, and print a line for each figure."""
    stories = int(sys.argv[1]) if len(sys.argv) > 1 else STORIES
    novels = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory(prefix="reread-") as name:
        os.environ["REREAD_HOME"] = str(Path(name) / "home")
        folder = Path(name) / "stories"
        words = make_library(folder, stories, novels)
        size = sum(p.stat().st_size for p in folder.rglob("*.*") if p.is_file())
        tell("stories, words, MB", stories + novels, words, size / 2**20)
        _read_otherwise(folder)
        _indexed(folder, words)
        _in_window(folder)


def tell(what: str, *figures: float) -> None:
    """Print what was measured."""
    print(f"{what:56}", *(f"{figure:12,.1f}" for figure in figures), flush=True)


def _read_otherwise(folder: Path) -> None:
    for turn in ("first", "again"):
        start = time.perf_counter()
        for path in sorted(folder.rglob("story-*.*")):
            path.read_bytes().decode("utf-8")
        tell(f"each file read once and decoded, {turn} (ms)", since(start))
    if grep := shutil.which("grep"):
        start = time.perf_counter()
        subprocess.run(
            [grep, "-rci", "kaasanra", str(folder)],
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            stdout=subprocess.DEVNULL,
            check=False,
        )
        tell("grep -ri for a rare word (ms)", since(start))


def _indexed(folder: Path, words: int) -> None:
    from desktop.session.library.keeping_up import keep_up
    from desktop.storage.library.index_file import IndexFile, index_path

    index = IndexFile.of(folder)

    def kept_up() -> float:
        start = time.perf_counter()
        for _ in keep_up(index, folder):
            pass
        return since(start)

    first = kept_up()
    tell("first index (s, words a second)", first / 1000, words / first * 1000)
    tell("again, nothing changed (ms)", median(kept_up() for _ in range(5)))
    stories = sorted(folder.rglob("story-*.md"), key=lambda path: path.stat().st_size)
    for what, story in (
        ("middling", stories[len(stories) // 2]),
        ("longest", stories[-1]),
    ):
        text = story.read_text(encoding="utf-8")
        middle = text.index(" ", len(text) // 2)
        story.write_text(f"{text[:middle]} once{text[middle:]}", encoding="utf-8")
        tell(f"one changed, the {what} (ms)", kept_up())
    start = time.perf_counter()
    index.entries()
    tell("the list read from the index (ms)", since(start))
    index.close()
    tell("the index (MB)", index_path(folder).stat().st_size / 2**20)


def _in_window(folder: Path) -> None:
    from desktop.app import App, make_application
    from desktop.storage.library.index_file import index_path, throw_away
    from desktop.storage.story.settings import Settings

    application = make_application(["reread"])
    settings = Settings(
        theme="light", author_id="urn:uuid:1", library_folders=[str(folder)]
    )
    app = App(application, settings)
    app.new_window()
    run_for(500)
    before = resident()
    for turn in ("first", "second", "third"):
        tell(f"the list opens, {turn} time (ms until painted)", _opened(app))
        if turn != "third":
            _window(app).close()
            run_for(200)
    window = _window(app)
    tell("memory of the window for it (MB)", resident() - before)
    _type(window)
    window.close()
    throw_away(index_path(folder))
    _watched_while_indexed(app)
    app.let_go()


def _opened(app: App) -> float:
    start = time.perf_counter()
    app.show_library()
    window = _window(app)
    run_until(lambda: bool(window.view.shown.rows), _LONGEST_MS, 1)
    window.view.viewport().repaint()
    return since(start)


def _window(app: App) -> LibraryWindow:
    assert app.library is not None
    assert app.library.window is not None
    return app.library.window


def _type(window: LibraryWindow) -> None:
    run_for(2_000)  # what is looked for in the folder has come to its end
    gaps = Gaps(window)
    first: list[float] = []
    for typed in TYPED:
        taken = [*_keys(window, typed, gaps)]
        shown, complete, gap = (max(each) for each in zip(*taken, strict=True))
        first += (each[0] for each in taken)
        middle = median(each[0] for each in taken)
        tell(
            f"{typed}: shown median, max; all; loop (ms)", middle, shown, complete, gap
        )
    tell("a key: shown, median and max (ms)", median(first), max(first))


def _keys(
    window: LibraryWindow, typed: str, gaps: Gaps
) -> Iterator[tuple[float, float, float]]:
    """Yield how long each key takes until something is shown, and all, and the gap."""
    field = window.top.field
    field.clear()
    run_for(_PAUSE_MS)
    for letter in typed:
        start = time.perf_counter()
        library, seen = window.library, list[float]()
        assert library is not None
        connection = library.found.connect(partial(_note, window, seen, start))
        gaps.begin()
        QTest.keyClicks(field, letter)
        if window.is_searching:
            run_until(lambda: window.has_found(field.text()), _LONGEST_MS, 1)
        gap = gaps.longest().worked
        library.found.disconnect(connection)
        if seen:
            yield seen[0], since(start), gap
        run_for(50)


def _note(
    window: LibraryWindow, seen: list[float], start: float, _found: object
) -> None:
    window.view.viewport().repaint()  # what was found is in its rows already
    seen.append(since(start))


def _watched_while_indexed(app: App) -> None:
    app.show_library()
    window = _window(app)
    gaps = Gaps(window)
    gaps.begin()
    start = time.perf_counter()
    run_until(lambda: window.is_listed, _LONGEST_MS, 20)
    gap = gaps.longest()
    tell("indexed beside the window (s)", since(start) / 1000)
    tell("the loop meanwhile: longest gap, of it work (ms)", gap.passed, gap.worked)


if __name__ == "__main__":
    main()
