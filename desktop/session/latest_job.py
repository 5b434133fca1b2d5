"""Work of which only what was asked for last matters.

An author who goes quickly down a list wants to see where she stops, not everything
she passed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.session.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class LatestJob(QObject, Generic[Result]):
    """Does jobs beside the window, and tells what came of the last one.

    A job must not raise: what goes wrong is a result, too.

    Signals:
        done: The job asked for last is done; carries what came of it.
    """

    done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside = Beside[Result](self)
        self._beside.done.connect(self._on_done)
        self._next: Callable[[], Result] | None = None
        self._is_wanted = False

    @property
    def is_busy(self) -> bool:
        """Whether there is a result still to come."""
        return self._is_wanted

    def start(self, work: Callable[[], Result]) -> None:
        """Begin to do ``work`` in place of what was asked for before."""
        self._is_wanted = True
        if self._beside.is_busy:
            self._next = work
        else:
            self._beside.start(work)

    def forget(self) -> None:
        """Tell nothing of what is being done."""
        self._next, self._is_wanted = None, False

    def wait(self) -> None:
        """Tell now what comes of the job asked for last, if there is one."""
        while self._is_wanted:
            self._on_done()

    def let_go(self) -> None:
        """Stop, for good, when what is being done is done."""
        self.forget()
        if self._beside.is_busy:
            self._beside.take()

    def _on_done(self) -> None:
        result = self._beside.take()
        if self._next is not None:
            work, self._next = self._next, None
            self._beside.start(work)
        elif self._is_wanted:
            self._is_wanted = False
            self.done.emit(result)
