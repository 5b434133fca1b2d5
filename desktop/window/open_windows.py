"""Which windows are open: kept while they are, so that they can come back.

It is written a moment after something changes, beside the window, so that neither a
crash nor the end of a desktop session needs to announce itself.  Only the one process
of an author keeps it; in others it is known while they run.

Quitting keeps all windows; of windows that are closed one by one, the last stays.
"""

from __future__ import annotations

import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.errors import JobHangs, SaveFailed
from desktop.session.background import LatestJob
from desktop.storage.sessions.open_windows import (
    MOST_CLOSED,
    LastSession,
    OpenLibrary,
    OpenWindow,
    read_session,
    write_session,
)
from desktop.value import replace
from desktop.window.window_again import shown_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop.window.main_window import MainWindow

_PAUSE_MS = 400
"""Between a change and its being kept: what goes together is kept at once."""
_LEAVING_MS = 30_000
"""How long windows may be closed, once the desktop has said that it ends."""
_MOST_CRASHES = 2
"""Starts that failed in a row, after which windows come back only if that is wanted."""


class OpenWindows(QObject):
    """Keeps which windows are open, and which stories were closed last."""

    def __init__(
        self,
        windows: list[MainWindow],
        parent: QObject,
        *,
        is_keeping: bool,
        library: Callable[[], OpenLibrary | None] = lambda: None,
    ) -> None:
        """Begin.

        Args:
            windows: The windows there are, the one the author is in last.
            parent: What it belongs to.
            is_keeping: Whether it is kept on the disk, and what was is known.
            library: Returns what is shown in the library; None if it was not opened.
        """
        super().__init__(parent)
        self._windows = windows
        self._is_keeping = is_keeping
        self._kept = read_session() if is_keeping else LastSession()
        self._library_now = library
        self._library_then = self._kept.library
        self._closed = list(self._kept.closed)
        self._starts = list(self._kept.starts)
        self._coming: list[OpenWindow] = []
        self._is_leaving = False
        self._writing = LatestJob[None](self)
        self._pause, self._leaving = QTimer(self), QTimer(self)
        for timer, then in ((self._pause, self._keep), (self._leaving, self.stay)):
            timer.setSingleShot(True)
            timer.timeout.connect(then)

    @property
    def last(self) -> tuple[OpenWindow, ...]:
        """The windows that were open when Reread was left, the one in front last."""
        return self._kept.windows

    @property
    def library(self) -> OpenLibrary:
        """What is shown in the library, or was when it was last open."""
        shown = self._library_now()
        return self._library_then if shown is None else shown

    # Coming back

    @property
    def has_failed(self) -> bool:
        """Whether windows did not come back several times, the last one included."""
        return len(self._starts) >= _MOST_CRASHES

    def begin(self, coming: Iterable[OpenWindow]) -> None:
        """Let windows come, of which it is known from now on should that fail."""
        self._coming = list(coming)
        self._starts.append(time.time())
        self.keep_now()

    def came(self, window: OpenWindow) -> None:
        """Take notice that one of those that come is there, or is not any more."""
        self._coming = [w for w in self._coming if w.story != window.story]
        self.keep_later()

    def be_safe(self) -> None:
        """Take notice that all went well."""
        self._starts.clear()
        self.keep_later()

    def wait_for(self, coming: Iterable[OpenWindow]) -> None:
        """Know of windows that come only if the author wants them to."""
        self._coming = list(coming)

    def leave_closed(self, windows: Iterable[OpenWindow]) -> None:
        """Take windows that do not come back for such as were closed lately."""
        self._coming.clear()
        self._starts.clear()
        self._library_then = replace(self._library_then, is_open=False)
        for window in windows:
            self._close(window)
        self.keep_later()

    # While they are open

    def watch(self, window: MainWindow) -> None:
        """Keep what is shown in ``window`` from now on."""
        window.activated.connect(self.keep_later)
        window.shown_otherwise.connect(self.keep_later)
        self.keep_later()

    def keep_later(self) -> None:
        """Keep it before long."""
        if self._is_keeping and not self._pause.isActive():
            self._pause.start(_PAUSE_MS)

    def keep_now(self) -> None:
        """Keep it, and return when that is done."""
        self._keep()
        with suppress(JobHangs):  # Nobody is held up for it.
            self._writing.wait()

    def close(self, window: OpenWindow | None, *, is_gone: bool) -> None:
        """Take notice that a window was closed.

        Args:
            window: What was shown in it; None if that was no story.
            is_gone: Whether the story is gone with it, as nothing was written in it.
        """
        if window is None:
            self.keep_later()
        elif self._is_leaving or not self._windows:
            self._close_last(window, is_gone=is_gone)
        else:
            if not is_gone:
                self._close(window)
            self.keep_later()

    def _close_last(self, window: OpenWindow, *, is_gone: bool) -> None:
        """Let a window come back that is closed as all are, or the last one."""
        kept = self._kept.windows
        if is_gone:
            kept = tuple(w for w in kept if w.story != window.story)
        elif not self._is_leaving:
            kept = (*(w for w in kept if w.story in self._still_coming), window)
        self._write(kept)

    @property
    def _still_coming(self) -> set[Path]:
        return {window.story for window in self._coming}

    def _close(self, window: OpenWindow) -> None:
        others = [w for w in self._closed if w.story != window.story]
        self._closed = [*others, window][-MOST_CLOSED:]

    def take_closed(self) -> OpenWindow | None:
        """Return the window that was closed last, which is not listed any more."""
        self.keep_later()
        return self._closed.pop() if self._closed else None

    def open_again(self, story: Path) -> None:
        """Take notice that a story is open which was closed before."""
        self._closed = [w for w in self._closed if w.story != story]

    # Leaving

    def leave(self) -> None:
        """Keep all windows as they are; those that are closed now come back."""
        if not self._is_leaving:
            self._starts.clear()
            self.keep_now()
            self._is_leaving = True

    def leave_for(self, milliseconds: int = _LEAVING_MS) -> None:
        """Do the same, and stay if nothing comes of it for so long."""
        self.leave()
        self._leaving.start(milliseconds)

    def stay(self) -> None:
        """Take notice that nobody leaves after all."""
        self._is_leaving = False
        self.keep_later()

    def let_go(self) -> None:
        """Keep nothing more, for good."""
        self._is_leaving = True
        self._pause.stop()
        self._writing.let_go()

    def _keep(self) -> None:
        self._pause.stop()
        if self._is_leaving:
            return
        shown = [w for window in self._windows if (w := shown_in(window)) is not None]
        there = {window.story for window in shown}
        for window in shown:
            self.open_again(window.story)
        coming = [w for w in self._coming if w.story not in there]
        if shown or coming or self._windows:
            self._write((*coming, *shown))

    def _write(self, windows: tuple[OpenWindow, ...]) -> None:
        closed, starts = tuple(self._closed), tuple(self._starts)
        session = LastSession(windows, closed, starts, self.library)
        if self._is_keeping and session != self._kept:
            self._kept = session
            self._writing.start(partial(_written, session))


def _written(session: LastSession) -> None:
    with suppress(SaveFailed):  # It is a convenience.
        write_session(session)
