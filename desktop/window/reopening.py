"""Bringing back the windows that were open: the one in front first, the others behind.

The first is opened as any story is, and painted as soon.  The others come one by one
behind its paint, while the author rests, behind it and without taking the keys.  What
is not there any more is said in a sentence.  Stories that brought Reread down twice as
they came are offered, and not opened by themselves.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from typing_extensions import override

from desktop.errors import RereadError
from desktop.session.background import when_painted
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.regular_file import is_there
from desktop.window.window_again import show_again
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.storage.sessions.open_windows import OpenWindow
    from desktop.window.main_window import MainWindow
    from desktop.window.open_windows import OpenWindows

_REST_S = 0.6
"""Seconds without a key or a click after which the next window comes."""
_LOOK_MS = 150
_SAFE_MS = 10_000
"""How long all windows have to be there until they count as not harmful."""
_QUESTION = "windows-again"
_DONE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
)


class Opener(Protocol):
    """What opens windows."""

    windows: list[MainWindow]

    def new_window(self) -> MainWindow:
        """Open a window that shows the way in."""

    def open_behind(self, path: Path) -> MainWindow:
        """Show a story in a window behind the others."""

    def open_here(self, path: Path) -> None:
        """Show a story where the way in is shown, or in a window of its own."""

    def showing(self, path: Path) -> MainWindow | None:
        """Return the window that shows a story, if one does."""


class Reopening(QObject):
    """Brings windows back."""

    def __init__(self, app: Opener, kept: OpenWindows, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._kept = kept
        self._coming: list[OpenWindow] = []
        self._missing: list[Path] = []
        self._used_at = 0.0
        self._safe = QTimer(self)
        self._safe.setSingleShot(True)
        self._safe.setInterval(_SAFE_MS)
        self._safe.timeout.connect(kept.be_safe)

    def begin(self) -> bool:
        """Bring back what was open last; return whether there is a window now."""
        last = self._kept.last
        if not last:
            return False
        if self._kept.has_failed:
            self._offer(last)
        else:
            self._open(last)
        return True

    def reopen(self) -> None:
        """Bring back the window that was closed last."""
        while (closed := self._kept.take_closed()) is not None:
            if self._app.showing(closed.story) is not None:
                continue
            if self._is_opened(closed, is_behind=False):
                self._tell_missing()
                return
        if not self._missing:
            self._say(translate("No story was closed lately."))
        self._tell_missing()

    def let_go(self) -> None:
        """Bring nothing more, for good."""
        self._coming.clear()
        self._safe.stop()
        _watched().removeEventFilter(self)

    def _open(self, windows: Sequence[OpenWindow]) -> None:
        self._kept.begin(windows)
        self._coming = list(windows)
        while self._coming:
            if self._is_opened(self._coming.pop(), is_behind=False):
                break
        else:
            self._app.new_window()
        _watched().installEventFilter(self)
        when_painted(self, self._go_on)

    def _go_on(self) -> None:
        """Bring the next window, or wait for the author to rest."""
        if not self._coming:
            _watched().removeEventFilter(self)
            self._tell_missing()
            self._safe.start()
        elif time.monotonic() - self._used_at < _REST_S:
            QTimer.singleShot(_LOOK_MS, self, self._go_on)
        else:
            self._is_opened(self._coming.pop(), is_behind=True)
            when_painted(self, self._on_behind)

    def _on_behind(self) -> None:
        """Leave the author where she was, whatever the desktop made of the window."""
        windows = self._app.windows
        front = windows[-1] if windows else None
        for window in windows:
            if window.is_coming_behind:
                if window.isActiveWindow() and front is not None:
                    front.come_forward()
                window.come_behind(is_behind=False)
        self._go_on()

    def _is_opened(self, wanted: OpenWindow, *, is_behind: bool) -> bool:
        story = wanted.story
        if not is_there(story):
            self._missing.append(story)
        elif self._app.showing(story) is None:
            try:
                (self._app.open_behind if is_behind else self._app.open_here)(story)
            except RereadError:
                self._missing.append(story)
        self._kept.came(wanted)
        window = self._app.showing(story)
        if window is not None:
            when_painted(window, partial(show_again, window, wanted))
        return window is not None

    # What the author is told

    def _tell_missing(self) -> None:
        missing, self._missing = self._missing, []
        if not missing:
            return
        words = translate_count(
            "“{name}” was open, and is not there any more.",
            "{count} stories that were open are not there any more; “{name}” is one.",
            len(missing),
            name=shown_name(missing[0]),
        )
        self._say(words)

    def _say(self, words: str) -> None:
        if self._app.windows:
            self._app.windows[-1].say(words)

    def _offer(self, windows: Sequence[OpenWindow]) -> None:
        self._kept.wait_for(windows)
        words = translate_count(
            "Reread ended without warning, twice, soon after it had opened “{name}”. "
            "So it is not opened by itself now.",
            "Reread ended without warning, twice, soon after it had opened {count} "
            "stories, “{name}” in front. So they are not opened by themselves now.",
            len(windows),
            name=shown_name(windows[-1].story),
        )
        again = translate_count("Open it", "Open them", len(windows))
        actions = [
            (again, partial(self._on_wanted, windows)),
            (translate("Leave closed"), partial(self._on_declined, windows)),
        ]
        self._app.new_window().ask(_QUESTION, words, actions)

    def _on_wanted(self, windows: Sequence[OpenWindow]) -> None:
        self._withdraw()
        self._open(windows)

    def _on_declined(self, windows: Sequence[OpenWindow]) -> None:
        self._withdraw()
        self._kept.leave_closed(windows)

    def _withdraw(self) -> None:
        for window in self._app.windows:
            window.withdraw(_QUESTION)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DONE:
            self._used_at = time.monotonic()
        return False


def _watched() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
