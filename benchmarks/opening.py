"""One start of Reread, or of something bare, in a process of its own.

Prints what it measured, as JSON: milliseconds, and megabytes for memory.  The moment
the process was started is told by the performance counter, which all processes share.
CPU is that of all threads since the process began.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.memory import resident

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.story.standing.first_page import FirstPage


def start_reread(story: str, started: float) -> None:
    """Start Reread on ``story`` as the command does, and leave it when all is done."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop import __main__ as command
    from desktop.app import App
    from desktop.window import first_paint

    figures: dict[str, float] = {}
    opening = App.open

    def timed_open(app: App, *story_and_window: Any) -> object:
        figures["begin"] = time.perf_counter()
        return opening(app, *story_and_window)

    def timed_wait(page: FirstPage) -> None:
        waiting_for_paint(page)
        _note_painted(figures)

    def watched_exec(*_: object) -> int:
        from benchmarks.clock import Paints
        from desktop.window.main_window import MainWindow

        shown = QApplication.topLevelWidgets()
        [window] = [widget for widget in shown if isinstance(widget, MainWindow)]
        screen = window.story_screen
        assert screen is not None

        def on_painted() -> None:
            _note_painted(figures)
            waiting.start(5)

        def on_waited() -> None:
            if "notes" not in figures and not screen.story.arrival.is_pending:
                figures["notes"] = time.perf_counter()
            is_measured = (
                screen.page.page_layout.is_measured and screen.statistics.words
            )
            if is_measured and "notes" in figures:
                figures["measured"] = time.perf_counter()
                figures["CPU measured"] = time.process_time()
                QApplication.quit()

        waiting = QTimer()
        waiting.timeout.connect(on_waited)
        paints = Paints(screen.page.viewport(), on_painted)
        status = run_loop()
        del paints
        return status

    waiting_for_paint = first_paint.wait_for_paint
    first_paint.wait_for_paint = timed_wait
    run_loop: Callable[[], int] = QApplication.exec
    App.open = timed_open  # type: ignore[method-assign,assignment]
    setattr(QApplication, "exec", watched_exec)  # noqa: B010 - mypy knows it as final
    command.main([story])
    _print_figures(figures, started)


def start_hello(_: str, started: float) -> None:
    """Show a few words in a window: the least that a start with Qt can take."""
    from PySide6.QtWidgets import QApplication, QLabel

    from benchmarks.clock import Paints

    application = QApplication([])
    figures = {"begin": time.perf_counter()}
    label = QLabel("The sea rose.")
    label.resize(900, 700)

    def on_painted() -> None:
        _note_bare(figures)
        application.quit()

    paints = Paints(label, on_painted)
    label.show()
    application.exec()
    del paints
    _print_figures(figures, started)


def start_peer(story: str, started: float) -> None:
    """Show ``story`` in a plain text editor that knows nothing but text."""
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from benchmarks.clock import Paints

    application = QApplication([])
    figures = {"begin": time.perf_counter()}
    editor = QPlainTextEdit(Path(story).read_text(encoding="utf-8"))
    editor.resize(1440, 900)

    def on_painted() -> None:
        _note_bare(figures)
        application.quit()

    paints = Paints(editor.viewport(), on_painted)
    editor.show()
    application.exec()
    del paints
    _print_figures(figures, started)


def _note_painted(figures: dict[str, float]) -> None:
    """Take note of the first paint, unless that is done."""
    if "painted" not in figures:
        figures["painted"] = time.perf_counter()
        figures["CPU painted"] = time.process_time()
        figures["memory"] = resident()


def _note_bare(figures: dict[str, float]) -> None:
    """Take note of the first paint, with which all is there."""
    _note_painted(figures)
    figures["notes"] = figures["measured"] = figures["painted"]
    figures["CPU measured"] = figures["CPU painted"]


def _print_figures(figures: dict[str, float], started: float) -> None:
    begin = figures["begin"]
    found = {
        "start": (figures["painted"] - started) * 1000,
        "start of the app": (begin - started) * 1000,
        "open": (figures["painted"] - begin) * 1000,
        "notes": (figures["notes"] - begin) * 1000,
        "measured": (figures["measured"] - begin) * 1000,
        "CPU painted": figures["CPU painted"] * 1000,
        "CPU measured": figures["CPU measured"] * 1000,
        "memory": figures["memory"],
    }
    print(json.dumps({name: [value] for name, value in found.items()}))


if __name__ == "__main__":
    kind, path, began = sys.argv[1:]
    starts = {"hello": start_hello, "peer": start_peer, "reread": start_reread}
    starts[kind](path, float(began))
