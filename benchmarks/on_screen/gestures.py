"""What is done in a window, and how long it takes to be seen."""

from __future__ import annotations

import subprocess
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.on_screen.process_tree import ProcessTree
from benchmarks.on_screen.screen import screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.on_screen.programs import Home, Program
    from benchmarks.on_screen.screen import Screen

_WORDS = "she went down to the river and waited "
_KEYS, _PAGES, _SIZES = 70, 15, ((1100, 800), (900, 700), (1200, 850), (1000, 760))
_MOST = 10.0
"""Seconds after which something is not answered any more."""
_SHARE_OF_INK = 0.5
"""Of all that is dark on the page in the end: then the text is there."""
_LEAST_INK = 200
_ROOT = Path(__file__).parent.parent.parent


class Window:
    """One program in its window.

    Attributes:
        figures: What was measured, by name: milliseconds but for ``memory``, megabytes.
    """

    def __init__(self, program: Program, home: Home, view: Screen) -> None:
        """Start the program, and wait until it has nothing to do any more."""
        self._program = program
        self._screen = view
        self.figures: dict[str, list[float]] = {}
        view.move(1100, 860)
        view.forget()
        story = () if home.story is None else (str(home.story),)
        start = time.perf_counter()
        self._process = subprocess.Popen(
            (*program.command, *story),
            cwd=_ROOT if program.is_ours else home.folder,
            env=home.environment(view.name),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.tree = ProcessTree(self._process.pid)
        self._watch_start(start)

    def _watch_start(self, start: float) -> None:
        seen: list[tuple[float, int, float]] = []
        before, begin = 0.0, time.perf_counter()
        while time.perf_counter() < start + self._program.patience:
            changed = self._screen.wait_for_change(0.1)
            if changed is not None:
                cpu = self.tree.cpu_ms()
                seen.append((changed, self._screen.ink(), cpu))
            if time.perf_counter() > begin + 1:
                begin, cpu = time.perf_counter(), self.tree.cpu_ms()
                if seen and cpu - before < 25:
                    break
                before = cpu
        all_ink = self._screen.ink()
        is_text = (each for each in seen if each[1] >= _SHARE_OF_INK * all_ink)
        shown = next((each for each in is_text if each[1] > _LEAST_INK), None)
        if shown is None:
            raise RuntimeError(f"{self._program.name} showed no text")
        self.figures["text shown"] = [(shown[0] - start) * 1000]
        self.figures["CPU until text"] = [shown[2]]
        self.figures["CPU until idle"] = [self.tree.cpu_ms()]
        self.figures["memory"] = [self.tree.memory_mb()]

    def write(self) -> None:
        """Measure keys at the start of the text, scrolling, and another size."""
        self._stand_in_text()
        self._repeat("key", self._letter, _KEYS)
        self._repeat("Enter", lambda _: self._screen.press("Return"), 12)
        self._repeat("Backspace", lambda _: self._screen.press("BackSpace"), 24)
        self._repeat("wheel", lambda _: self._screen.click(5), 30)
        self._repeat("page down", lambda _: self._screen.press("Next"), _PAGES)
        self._screen.press("Ctrl+End")
        self._screen.wait_until_still(0.6, 3)
        self._repeat("key at the end", self._letter, _KEYS // 2)
        self._screen.unmaximise()
        self._screen.wait_until_still(0.8, 3)
        self._repeat(
            "resize", lambda at: self._screen.resize(*_SIZES[at % 4]), 6, quiet=0.3
        )

    def write_for(self, seconds: float) -> None:
        """Measure what ten keys a second cost, and what is written meanwhile."""
        self._stand_in_text()
        self._screen.wait_until_still(3, 6)
        cpu, written = self.tree.fine_cpu_ms(), self.tree.written_mb()
        start, count = time.perf_counter(), 0
        while time.perf_counter() < start + seconds:
            self._letter(count)
            count += 1
            time.sleep(max(0.0, start + count / 10 - time.perf_counter()))
        self.figures["CPU a key, typed slowly"] = [
            (self.tree.fine_cpu_ms() - cpu) / count
        ]
        written = self.tree.written_mb() - written
        self.figures["written, MB/s"] = [written / seconds]

    def rest_for(self, seconds: float) -> None:
        """Measure what is done while nothing is."""
        time.sleep(5)
        cpu, woken = self.tree.fine_cpu_ms(), self.tree.wake_ups()
        time.sleep(seconds)
        self.figures["idle, CPU a second"] = [(self.tree.fine_cpu_ms() - cpu) / seconds]
        woken = self.tree.wake_ups() - woken
        self.figures["idle, wake-ups a second"] = [woken / seconds]

    def leave(self) -> None:
        """Close the window as an author does, so that all is remembered."""
        self._screen.press("Ctrl+q")
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self.end()

    def end(self) -> None:
        """End the program."""
        self.tree.end()
        self._process.wait()

    def _stand_in_text(self) -> None:
        self._screen.move(640, 450)
        if self._program.is_ours:
            self._screen.press("Ctrl+2")  # where the text is edited
        else:
            self._screen.click()
        self._screen.wait_until_still(0.4, 8)
        for key in ("Ctrl+Home", *["Down"] * 6, "End"):
            self._screen.press(key)
            self._screen.wait_until_still(0.1, 5)

    def _letter(self, at: int) -> None:
        letter = _WORDS[at % len(_WORDS)]
        self._screen.press("space" if letter == " " else letter)

    def _repeat(
        self,
        name: str,
        action: Callable[[int], object],
        times: int,
        quiet: float = 0.04,
    ) -> None:
        count = max(2, round(times * self._program.share))
        cpu, first, last = self.tree.fine_cpu_ms(), list[float](), list[float]()
        for at in range(count):
            answer = self._screen.answer(partial(action, at), quiet, _MOST)
            if answer is not None:
                first.append(answer[0] * 1000)
                last.append(answer[1] * 1000)
            time.sleep(0.03)
        self.figures[name] = first
        self.figures[f"{name}, still"] = last
        self.figures[f"{name}, CPU"] = [(self.tree.fine_cpu_ms() - cpu) / count]


@contextmanager
def window(program: Program, home: Home) -> Iterator[Window]:
    """Start ``program`` on a screen of its own; it ends with the block."""
    with screen() as view:
        shown = Window(program, home, view)
        try:
            yield shown
        finally:
            shown.end()
