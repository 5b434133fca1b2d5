"""Work done beside the window: one job at a time, in a thread of its own.

Python looks for garbage in whatever thread happens to run, and a Qt object that is
taken away in any thread but the window's brings the whole app down.  So there is no
such looking while a job runs: it is put off until the thread has ended.
"""

from __future__ import annotations

import gc
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME = "reread-beside"

Result = TypeVar("Result")


class _Job(threading.Thread, Generic[Result]):
    """A job, and what came of it."""

    def __init__(self, work: Callable[[], Result], then: Callable[[], object]) -> None:
        super().__init__(name=_NAME)
        self._work = work
        self._then = then
        self._results: list[Result] = []
        self._error: BaseException | None = None

    @override
    def run(self) -> None:
        try:
            self._results.append(self._work())
        except BaseException as error:  # raised again in the window
            self._error = error
        with suppress(RuntimeError):  # The window may be gone by now.
            self._then()

    def result(self) -> Result:
        if self._error is not None:
            raise self._error
        return self._results[0]


class Beside(QObject, Generic[Result]):
    """Does one job after another; what came of each must be taken.

    Signals:
        done: A job is done, and what came of it can be taken without waiting.
    """

    done = Signal()
    _ended = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job[Result] | None = None
        self._number = 0
        # Told in the job's thread, heard in the window's.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether there is a job whose result was not taken."""
        return self._job is not None

    def start(self, work: Callable[[], Result]) -> None:
        """Begin to do ``work``, and return at once.

        Raises:
            ValueError: If the last job's result was not taken.
        """
        if self._job is not None:
            raise ValueError("the job before this is not done")
        self._number += 1
        number = self._number
        gc.disable()
        self._job = _Job(work, lambda: self._ended.emit(number))
        self._job.start()

    def take(self) -> Result:
        """Return what came of the job, waiting for it if need be.

        Raises:
            ValueError: If there is none.
            BaseException: What the job raised.
        """
        if self._job is None:
            raise ValueError("there is no job to wait for")
        job, self._job = self._job, None
        job.join()
        if not any(thread.name == _NAME for thread in threading.enumerate()):
            gc.enable()
        return job.result()

    def _on_ended(self, number: int) -> None:
        # A job that was waited for was taken already.
        if self._job is not None and number == self._number:
            self.done.emit()
