"""Jobs done in the background: each in a thread, its result handed on in the window's.

Python looks for garbage in whatever thread happens to run, and a Qt object that is
taken away in any thread but the window's brings the whole app down.  So there is no
such looking while a job runs: it is put off until the thread has ended.

Python does one thing at a time, too: what nobody waits for begins when a window that is
being opened was painted (:func:`when_painted`).

The window waits for no job that takes longer than a minute; that one goes on alone:
a disk that does not answer keeps the app neither from saying so nor from ending.
"""

from __future__ import annotations

import atexit
import gc
import logging
import threading
import time
from collections import deque
from contextlib import suppress
from functools import cache, partial
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from desktop.errors import JobHangs
from desktop.wording.translation import template, translate

LONGEST_WAIT_S = 60.0
"""Seconds that the window waits for a job; a disk that takes so long is no help."""
_BEHIND_PAINT_MS = 200
"""How long after the first paint of a window other things are begun."""
_LOOKS = 15
"""How often it is looked whether all were painted: one may stay covered for ever."""
_NAME = "reread-background"
_HANGS = template("What was begun {seconds} seconds ago has not come to an end yet.")
_LEFT = "A job has not come to an end in %.0f seconds, and is left to itself."
Result = TypeVar("Result")
_log = logging.getLogger(__name__)


def when_painted(context: QObject, then: Callable[[], object]) -> None:
    """Call ``then`` a moment after every window was painted; some 200 ms if all are.

    Nothing is called any more once ``context`` is gone.
    """
    # By way of a timer of nought: what comes before the event loop does not count.
    QTimer.singleShot(0, context, partial(_look_whether_painted, context, then, _LOOKS))


def _look_whether_painted(
    context: QObject, then: Callable[[], object], looks: int
) -> None:
    def look() -> None:
        if looks > 1 and not _are_painted():
            _look_whether_painted(context, then, looks - 1)
        else:
            then()

    QTimer.singleShot(_BEHIND_PAINT_MS, context, look)


def _are_painted() -> bool:
    """Return whether every window was painted: that is done as it is exposed."""
    windows = QGuiApplication.allWindows()
    return all(window.isExposed() for window in windows if window.isVisible())


if TYPE_CHECKING:
    from collections.abc import Callable

    Work = Callable[[], Any]
    Then = Callable[[Any], object]


class _Job(threading.Thread, Generic[Result]):
    """A job, and what came of it."""

    def __init__(self, work: Callable[[], Result], then: Callable[[], object]) -> None:
        # Not to hold up the end of the app for ever; see _let_all_end.
        super().__init__(name=_NAME, daemon=True)
        self._work = work
        self._then = then
        self._results: list[Result] = []
        self._error: BaseException | None = None
        self.began_at = time.monotonic()
        self.is_done = threading.Event()  # a moment before the thread has ended

    @override
    def run(self) -> None:
        try:
            self._results.append(self._work())
        except BaseException as error:  # raised again in the window
            self._error = error
        self.is_done.set()
        with suppress(RuntimeError):  # The window may be gone by now.
            self._then()

    def result(self) -> Result:
        if self._error is not None:
            raise self._error
        return self._results[0]


class _Ends(QObject):
    """Tells in a job's thread that the job has ended.

    It is one for all and outlives them: who waits for a job may be deleted, in the
    window's thread, at the very moment at which the job tells.

    Signals:
        told: A job has ended; carries its number.
    """

    told = Signal(int)


@cache
def _ends() -> _Ends:
    return _Ends()


_NUMBERS = count(1)


class BackgroundJobs(QObject, Generic[Result]):
    """Does one job after another; what came of each must be taken.

    Signals:
        done: A job is done, and what came of it can be taken without waiting.
    """

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job[Result] | None = None
        self._number = 0
        # Told in the job's thread, heard in the window's.
        ended = _ends().told
        ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

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
        self._number = number = next(_NUMBERS)
        gc.disable()
        self._job = _Job(work, partial(_ends().told.emit, number))
        self._job.start()

    def take(self) -> Result:
        """Return what came of the job, waiting for it if need be.

        Raises:
            ValueError: If there is none.
            JobHangs: If it does not come to an end; it can be taken when it does.
            BaseException: What the job raised.
        """
        if self._job is None:
            raise ValueError("there is no job to wait for")
        until = self._job.began_at + LONGEST_WAIT_S
        if not self._job.is_done.wait(max(0.0, until - time.monotonic())):
            seconds = time.monotonic() - self._job.began_at
            raise JobHangs(translate(_HANGS, seconds=f"{seconds:.0f}"))
        job, self._job = self._job, None
        job.join(LONGEST_WAIT_S)
        if not any(thread.name == _NAME for thread in threading.enumerate()):
            gc.enable()
        return job.result()

    def let_go(self) -> None:
        """Let the job that is being done end, and leave what comes of it.

        One that does not end is left to itself, and holds up nobody.
        """
        if self._job is None:
            return
        try:
            self.take()
        except JobHangs:
            self._job = None
            _log.warning(_LEFT, LONGEST_WAIT_S)

    def _on_ended(self, number: int) -> None:
        # A job that was waited for was taken already.
        if self._job is not None and number == self._number:
            self.done.emit()


class LatestJob(QObject, Generic[Result]):
    """Does jobs of which only the one asked for last matters.

    An author who goes quickly down a list wants to see where she stops, not everything
    she passed.  A job must not raise: what goes wrong is a result, too.

    Signals:
        done: The job asked for last is done; carries what came of it.
    """

    done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = BackgroundJobs[Result](self)
        self._jobs.done.connect(self._on_done)
        self._next: Callable[[], Result] | None = None
        self._is_wanted = False

    @property
    def is_busy(self) -> bool:
        """Whether there is a result still to come."""
        return self._is_wanted

    def start(self, work: Callable[[], Result]) -> None:
        """Begin to do ``work`` in place of what was asked for before."""
        self._is_wanted = True
        self._next = work
        self._begin()

    def start_painted(self, work: Callable[[], Result]) -> None:
        """Begin to do ``work`` when a window that is being opened was painted."""
        self._is_wanted, self._next = True, work
        when_painted(self, self._begin)

    def _begin(self) -> None:
        if self._next is not None and not self._jobs.is_busy:
            work, self._next = self._next, None
            self._jobs.start(work)

    def forget(self) -> None:
        """Tell nothing of what is being done."""
        self._next, self._is_wanted = None, False

    def wait(self) -> None:
        """Tell now what comes of the job asked for last, if there is one.

        Raises:
            JobHangs: If a job does not come to an end; it is told when it does.
        """
        while self._is_wanted:
            self._begin()
            self._on_done()

    def let_go(self) -> None:
        """Stop, for good, when what is being done is done."""
        self.forget()
        self._jobs.let_go()

    def _on_done(self) -> None:
        result = self._jobs.take()
        if self._next is not None:
            self._begin()
        elif self._is_wanted:
            self._is_wanted = False
            self.done.emit(result)


class JobQueue(QObject):
    """Does one job after the other, none left out, and hands each result on.

    A job must not raise: what goes wrong is a result, too.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = BackgroundJobs[Any](self)
        self._jobs.done.connect(self._on_done)
        self._waiting: deque[tuple[Work, Then | None]] = deque()
        self._then: Then | None = None

    @property
    def is_busy(self) -> bool:
        """Whether anything is still to be done."""
        return self._jobs.is_busy

    def add(self, work: Work, then: Then | None = None) -> None:
        """Do ``work`` when its turn comes, and call ``then`` with what came of it."""
        self._waiting.append((work, then))
        if not self._jobs.is_busy:
            self._begin()

    def let_go(self) -> None:
        """Stop, for good, when everything is done; nothing is handed on any more."""
        self._jobs.let_go()
        rest = [work for work, _ in self._waiting]
        self._waiting.clear()
        if rest:
            self._jobs.start(lambda: [work() for work in rest])
            self._jobs.let_go()

    def _begin(self) -> None:
        work, self._then = self._waiting.popleft()
        self._jobs.start(work)

    def _on_done(self) -> None:
        result, then = self._jobs.take(), self._then
        if self._waiting:
            self._begin()
        if then is not None:
            then(result)


@atexit.register
def _let_all_end() -> None:
    """Let jobs end that nobody has waited for, as what they write is half there."""
    until = time.monotonic() + LONGEST_WAIT_S
    for thread in threading.enumerate():
        if thread.name == _NAME:
            thread.join(max(0.0, until - time.monotonic()))
