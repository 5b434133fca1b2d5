"""What takes longer than a frame, done in slices between what the author does.

Longer than a frame, 16 ms, the window must not be busy with anything: a key would wait,
and what scrolls would jerk.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.steps import in_one_go

if TYPE_CHECKING:
    from desktop.steps import Steps

_SLICE = 0.004
"""Seconds that one slice may hold up the window."""


class Slices(QObject):
    """Does one thing at a time, step by step; a new one takes the place of the last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps[None] | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether there is anything left to do."""
        return self._steps is not None

    def start(self, steps: Steps[None], *, at_once: bool = False) -> None:
        """Begin with ``steps`` in place of what was being done.

        Args:
            steps: What is to be done.
            at_once: Whether it is done before this returns, as it is short.
        """
        self._steps = steps
        if at_once:
            self.finish()
        else:
            self._turn.start()

    def finish(self) -> None:
        """Do now what is left to do."""
        steps = self._steps
        self.stop()
        if steps is not None:
            in_one_go(steps)

    def stop(self) -> None:
        """Leave what is left to do."""
        self._steps = None
        self._turn.stop()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE
        steps = self._steps
        # A step may itself begin something else, or stop everything.
        while steps is not None and steps is self._steps:
            try:
                next(steps)
            except StopIteration:
                if steps is self._steps:
                    self.stop()
                return
            if time.perf_counter() >= until:
                return
