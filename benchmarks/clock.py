"""Measuring what a window does: all times are milliseconds.

An action is *painted* once everything Qt had queued for it is done, which ends with the
pixels; it is *done* once the timers it started for the same turn have run as well.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from typing_extensions import override

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_TURNS = 3
"""Turns of the event loop in which what an action put off is done."""


class Paints(QObject):
    """Counts how often a widget was painted, and calls back the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], None] | None = None) -> None:
        super().__init__(widget)
        self.count = 0
        self._then = then
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
            if self._then is not None:
                # A timer of nought comes after the whole window was painted.
                QTimer.singleShot(0, self._then)
                self._then = None
        return False


class Stopwatch:
    """Times actions in a window, and sees to it that they were painted."""

    def __init__(self, canvas: QWidget) -> None:
        self._paints = Paints(canvas)

    @property
    def has_painted(self) -> bool:
        """Whether the canvas was ever painted."""
        return self._paints.count > 0

    def painted(self, action: Callable[[], object]) -> float:
        """Return how long it is from ``action`` until it is painted.

        Raises:
            RuntimeError: If nothing was painted.
        """
        before = self._paints.count
        start = time.perf_counter()
        action()
        QCoreApplication.sendPostedEvents()
        passed = since(start)
        if self._paints.count == before:
            raise RuntimeError("nothing was painted, so nothing was measured")
        return passed

    def both(self, action: Callable[[], object]) -> tuple[float, float]:
        """Return how long it is from ``action`` until it is painted, and done."""
        start = time.perf_counter()
        painted = self.painted(action)
        for _ in range(_TURNS):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents()
        return painted, since(start)


@value
class Gap:
    """A time for which the event loop did not come round, in milliseconds.

    Attributes:
        passed: How long it was.
        worked: The longest that the thread of the window worked without a pause; the
            rest of a gap other threads and programs took.
    """

    passed: float
    worked: float


class Gaps(QObject):
    """Finds the longest time for which the event loop did not come round."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = self._last_worked = 0.0
        self._passed = self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_tick)

    def begin(self) -> None:
        """Look for gaps from now on."""
        self._passed = self._worked = 0.0
        self._last, self._last_worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def end(self) -> float:
        """Stop, and return the longest gap there was, in milliseconds."""
        return self.longest().passed

    def longest(self) -> Gap:
        """Stop, and return the longest gap there was."""
        self._on_tick()
        self._timer.stop()
        return Gap(self._passed, self._worked)

    def _on_tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._passed = max(self._passed, (now - self._last) * 1000)
        self._worked = max(self._worked, (worked - self._last_worked) * 1000)
        self._last, self._last_worked = now, worked


def since(start: float) -> float:
    """Return how long ago ``start`` of the performance counter was."""
    return (time.perf_counter() - start) * 1000


def run_for(milliseconds: int) -> None:
    """Let the event loop run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def run_until(
    is_reached: Callable[[], bool], most_ms: int = 60_000, step_ms: int = 10
) -> None:
    """Let the event loop run until ``is_reached``, which is asked each step.

    Raises:
        TimeoutError: If that takes longer than ``most_ms``.
    """
    start = time.perf_counter()
    while not is_reached():
        if since(start) > most_ms:
            raise TimeoutError(f"not reached in {most_ms} ms")
        run_for(step_ms)
