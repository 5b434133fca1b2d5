"""Work done beside the window in the order it was asked for, none of it left out."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.session.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Callable

    Work = Callable[[], Any]
    Then = Callable[[Any], object]


class JobQueue(QObject):
    """Does one job after the other and hands each result on in the window's thread.

    A job must not raise: what goes wrong is a result, too.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside = Beside[Any](self)
        self._beside.done.connect(self._on_done)
        self._waiting: deque[tuple[Work, Then]] = deque()
        self._then: Then | None = None

    @property
    def is_busy(self) -> bool:
        """Whether anything is still to be done."""
        return self._then is not None

    def add(self, work: Work, then: Then) -> None:
        """Do ``work`` when its turn comes, and call ``then`` with what came of it."""
        self._waiting.append((work, then))
        if self._then is None:
            self._begin()

    def let_go(self) -> None:
        """Stop, for good, when everything is done; nothing is handed on any more."""
        if self._beside.is_busy:
            self._beside.take()
        self._then = None
        while self._waiting:
            self._waiting.popleft()[0]()

    def _begin(self) -> None:
        work, self._then = self._waiting.popleft()
        self._beside.start(work)

    def _on_done(self) -> None:
        result, then = self._beside.take(), self._then
        self._then = None
        if self._waiting:
            self._begin()
        if then is not None:
            then(result)
