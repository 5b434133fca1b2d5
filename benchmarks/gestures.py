"""The longest gap of the event loop that each gesture of an author makes.

    python -m benchmarks.gestures [STORY [TIMES [WORDS OF GESTURES …]]]

While nothing is looked at for longer than a frame, 16 ms, no key waits and nothing
jerks.  For each gesture two gaps are printed: while it is made, and in the two seconds
after, when outline, lists and files follow.  Beside the time that passed stands what
the window's own thread worked in it: on a machine that does other things as well, that
is what tells.  The story is a novel with 10 000 notes if no other is given; a copy of
it is worked in.
"""

from __future__ import annotations

import os
import shutil
import sys
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from benchmarks.bench_window import BenchWindow, press
from benchmarks.clock import Gap, Gaps, run_for
from benchmarks.novel import make_novel
from benchmarks.places import SHARES, inside_a_paragraph
from desktop.annotations.kinds import COLOURS, Kind, Status
from desktop.storage.files.derived_names import notes_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Gesture = tuple[str, Callable[[], object]]

_TIMES = 3
_BETWEEN_MS, _AFTER_MS = 300, 2000
"""How long a gesture lasts, and for how long it is watched what follows."""
_KEY_MS, _NOTCH_MS = 90, 40
_WORDS = "and so she went on "
_PASTED = 2000
_PLACES, _APART = 40, 0.003
"""Places to mark and write at, and how far apart, as a share of the story."""
_CHOSEN = (Kind.NOTE, Kind.SUGGESTION)
_NOTCH = 120
"""What a notch of a wheel turns, in eighths of a degree."""
_LONGEST = 16.0


class Author:
    """Makes gestures in a window, one after the other, each at a place of its own."""

    def __init__(self, bench: BenchWindow) -> None:
        self.bench = bench
        self._places = cycle(range(_PLACES))
        text, middle = bench.screen.session.text, SHARES["middle"]
        self._stops = [
            inside_a_paragraph(text, middle + at * _APART) for at in range(_PLACES)
        ]
        self._notes = {kind: cycle(self._open_notes(kind)) for kind in _CHOSEN}

    def _open_notes(self, kind: Kind) -> list[str]:
        screen, shown = self.bench.screen, self.bench.screen.session.shown.notes
        order = screen.reading.order
        middle = order[len(order) // 3 : 2 * len(order) // 3]
        found = [note for note in middle if shown[note].kind is kind]
        return [note for note in found if shown[note].status is Status.OPEN][::7]

    def gestures(self) -> Iterator[Gesture]:
        """Yield each gesture by its name, in an order in which it can be made."""
        yield from self._writing()
        yield from self._marking()
        yield from self._going()
        yield from self._modes()
        yield from self._palette()

    def _writing(self) -> Iterator[Gesture]:
        call = partial(partial, self.bench.call)
        yield "to Revise, to write", call("mode-revise")
        yield "go to a place", self._go
        yield "type", partial(self._type, _WORDS)
        yield "undo what was typed", call("undo")
        yield "Enter", partial(self._type, "\n")
        yield "undo Enter", call("undo")
        yield "paste", self._paste
        yield "undo pasting", call("undo")

    def _palette(self) -> Iterator[Gesture]:
        toggle = partial(self.bench.call, "palette")
        yield "open the palette the first time", toggle
        for typed in ("tense", "the lantern", "@chapter 1", "#te", "“garden"):
            yield f"type {typed} in the palette", partial(self._ask, typed)
        yield "leave the palette", toggle
        yield "open the palette", toggle
        yield "leave the palette", toggle

    def _ask(self, typed: str) -> None:
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.clear()
        for letter in typed:
            field.insert(letter)
            run_for(_KEY_MS)

    def _marking(self) -> Iterator[Gesture]:
        call = partial(partial, self.bench.call)
        yield "to Reread, to mark", call("mode-reread")
        for colour in COLOURS:
            yield "go to a place", self._go
            yield "key 1–6", call(f"highlight-{colour.value}")
            yield "undo key 1–6", call("undo")
        for kind in ("note", "question", "reply"):
            yield "go to a note", partial(self._choose, Kind.NOTE)
            yield kind, call(kind)
            yield "write in it", partial(self._type, _WORDS)
            yield "back to the text", call("back-to-text")
            yield "undo writing in it", call("undo")
            yield f"undo {kind}", call("undo")
        for name in ("dismiss-suggestion", "apply-suggestion", "toggle-done"):
            yield "go to a suggestion", partial(self._choose, Kind.SUGGESTION)
            yield name, call(name)
            yield f"undo {name}", call("undo")
        yield "go to a note", partial(self._choose, Kind.NOTE)
        yield "tag", self._tag
        yield "undo tag", call("undo")
        yield "delete-note", call("delete-note")
        yield "undo delete-note", call("undo")

    def _going(self) -> Iterator[Gesture]:
        call = partial(partial, self.bench.call)
        yield "J", call("next-note")
        yield "J again", call("next-note")
        yield "K", call("previous-note")
        yield "wheel", partial(self._roll, _NOTCH, 12)
        yield "page down", partial(self._page, 6)
        yield "to the end", call("go-to-end")
        yield "to the start", call("go-to-start")

    def _modes(self) -> Iterator[Gesture]:
        for mode in ("revise", "reread", "compare", "reread", "compare", "revise"):
            yield f"to {mode}", partial(self.bench.call, f"mode-{mode}")

    def _go(self) -> None:
        self.bench.call("back-to-text")
        self.bench.screen.navigation.go_to(self._stops[next(self._places)])

    def _choose(self, kind: Kind) -> None:
        """Choose an open note of a kind, far from the last."""
        self.bench.call("back-to-text")
        self.bench.screen.navigation.choose(next(self._notes[kind]))

    def _type(self, words: str) -> None:
        for letter in words:
            press(self.bench.window.focusWidget(), letter)
            run_for(_KEY_MS)

    def _paste(self) -> None:
        text = self.bench.screen.session.text
        QGuiApplication.clipboard().setText(text[: _PASTED // 2] * 2)
        self.bench.call("paste")

    def _tag(self) -> None:
        chosen = self.bench.screen.navigation.chosen
        if chosen is not None:
            self.bench.screen.story.marking.set_tags(chosen, ("slow",))

    def _roll(self, turn: int, times: int) -> None:
        view, none = self.bench.screen.page.viewport(), Qt.MouseButton.NoButton
        at = QPointF(view.rect().center())
        for _ in range(times):
            event = QWheelEvent(
                at,
                view.mapToGlobal(at),
                QPoint(),
                QPoint(0, -turn),
                none,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QGuiApplication.sendEvent(view, event)
            run_for(_NOTCH_MS)

    def _page(self, times: int) -> None:
        bar = self.bench.screen.page.verticalScrollBar()
        for _ in range(times):
            bar.setValue(bar.value() + bar.pageStep())
            run_for(_NOTCH_MS)


def gaps_of(bench: BenchWindow, gesture: Callable[[], object]) -> tuple[Gap, Gap]:
    """Return the longest gap while ``gesture`` is made, and in the time after."""
    gaps = Gaps(bench.window)
    gaps.begin()
    gesture()
    run_for(_BETWEEN_MS)
    during = gaps.longest()
    gaps.begin()
    run_for(_AFTER_MS)
    after = gaps.longest()
    gaps.deleteLater()
    return during, after


def measure(
    story: Path, times: int, wanted: tuple[str, ...]
) -> dict[str, list[tuple[Gap, Gap]]]:
    """Return the gaps of each gesture, as often as it was made.

    Args:
        story: What is opened; it is changed.
        times: How often all gestures are made.
        wanted: What is in the names of those that are watched; nothing for all.
    """
    bench = BenchWindow(story)
    author = Author(bench)
    found: dict[str, list[tuple[Gap, Gap]]] = {}
    for _ in range(times):
        for name, gesture in author.gestures():
            if wanted and not any(word in name for word in wanted):
                gesture()
                run_for(_BETWEEN_MS)
            else:
                found.setdefault(name, []).append(gaps_of(bench, gesture))
    bench.close()
    return found


def print_gaps(found: dict[str, list[tuple[Gap, Gap]]]) -> None:
    """Print a table: of each gesture the median of its longest gaps, and the worst."""
    print("| longest gap, ms | during: passed | worked | after: passed | worked |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name, pairs in found.items():
        cells = [name]
        for gaps in zip(*pairs, strict=True):
            for times in zip(*((gap.passed, gap.worked) for gap in gaps), strict=True):
                mark = "**" if median(times) > _LONGEST else ""
                cells.append(f"{mark}{median(times):.0f}{mark} ({max(times):.0f})")
        print(f"| {' | '.join(cells)} |", flush=True)


def main(story: str = "", times: int = _TIMES, *wanted: str) -> None:
    """Make every gesture in a copy of ``story``, and print how long each held up."""
    with TemporaryDirectory(prefix="reread-bench-") as folder:
        os.environ["REREAD_HOME"] = f"{folder}/home"
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        own = Path(folder) / "story"
        own.mkdir()
        path = Path(shutil.copy(story, own)) if story else make_novel(own)
        if story and notes_path(Path(story)).exists():
            shutil.copy(notes_path(Path(story)), notes_path(path))
        print_gaps(measure(path, times, wanted))


if __name__ == "__main__":
    story, times, *wanted = [*sys.argv[1:], *("", str(_TIMES))[len(sys.argv) - 1 :]]
    main(story, int(times), *wanted)
