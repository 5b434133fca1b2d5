"""Being told by the system when files change.

It is a hint and no more: a watch is lost with every save that gives the file a new
inode, and some ways of writing are never told of.  Whoever wants to know for sure has
to look.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.storage.regular_file import is_there

if TYPE_CHECKING:
    from collections.abc import Iterable

_OWN = 3
"""The folder, the story and its notes are always watched."""

_PAUSE_MS = 150
"""What happens within this time is told once: a save is a handful of events."""


class Watching(QObject):
    """Watches some files, and the folder they are in.

    Signals:
        stirred: Something happened to one of them, or beside them.
    """

    stirred = Signal()

    def __init__(self, story: Path, notes: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = [str(story.parent), str(story), str(notes)]
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_event)
        self._watcher.directoryChanged.connect(self._on_event)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self._watch(self._wanted)

    def watch_also(self, paths: Iterable[Path]) -> None:
        """Watch these files as well, in place of those named here before."""
        wanted = [*self._wanted[:_OWN], *map(str, paths)]
        given_up = set(self._wanted) - set(wanted)
        if given_up:
            self._watcher.removePaths(list(given_up))
        new = [path for path in wanted if path not in self._wanted]
        self._wanted = wanted
        self._watch(new)

    def _on_event(self, _: str) -> None:
        self._pause.start()

    def _on_paused(self) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        self._watch(path for path in self._wanted if path not in watched)
        self.stirred.emit()

    def _watch(self, paths: Iterable[str]) -> None:
        there = [path for path in paths if _is_unicode(path) and is_there(Path(path))]
        if there:
            self._watcher.addPaths(there)


def _is_unicode(path: str) -> bool:
    """Return whether ``path`` can be told to Qt: its bytes may be no Unicode."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
