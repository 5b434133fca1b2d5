"""A bare ``QPlainTextEdit`` at the same work: what Qt itself takes for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from benchmarks.bench_window import press
from benchmarks.clock import Stopwatch, run_for
from benchmarks.memory import resident
from benchmarks.places import SHARES, inside_a_paragraph

if TYPE_CHECKING:
    from pathlib import Path

_WORDS = "she went down to the river and waited"
_TIMES = 12
_STEPS = 60


def work(story: Path) -> dict[str, list[float]]:
    """Return how long the editor takes, and the memory it needs."""
    application = QApplication([])  # must outlive the editor
    text = story.read_text(encoding="utf-8")
    editor = QPlainTextEdit(text)
    editor.resize(1440, 900)
    editor.show()
    run_for(200)
    found = {"memory open": [resident()]}
    watch = Stopwatch(editor.viewport())
    for place, share in SHARES.items():
        _stand_at(editor, text, share)
        taken = [watch.painted(partial(press, editor, letter)) for letter in _WORDS]
        found[f"key {place}"] = taken
    _stand_at(editor, text, SHARES["middle"])
    found["enter"] = [
        watch.painted(partial(press, editor, "\n")) for _ in range(_TIMES)
    ]
    found["undo"] = [watch.painted(editor.undo)]
    found |= _scrolled(editor, watch)
    del editor, application
    return found


def _scrolled(editor: QPlainTextEdit, watch: Stopwatch) -> dict[str, list[float]]:
    bar = editor.verticalScrollBar()
    found: dict[str, list[float]] = {}
    for name, lines in (("scroll", 3), ("page", bar.pageStep())):
        bar.setValue(0)
        run_for(20)
        count = min(_STEPS, bar.maximum() // lines)
        found[name] = [
            watch.painted(partial(bar.setValue, (step + 1) * lines))
            for step in range(count)
        ]
    return found


def _stand_at(editor: QPlainTextEdit, text: str, share: float) -> None:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(inside_a_paragraph(text, share))
    editor.setTextCursor(cursor)
    run_for(50)
