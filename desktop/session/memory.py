"""Memory that is not needed any more, given back to the system.

A novel with its notes takes half of all the memory that a window does.  The C library
keeps what was freed for later, in a heap of its own for each thread, and never gives
back what lies below something that is still used.  So there is one heap, large blocks
are asked of the system one by one, and what is free is given back when a story was
opened or closed.  Elsewhere than on Linux, and with another C library, nothing is done.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from desktop.system.here import SYSTEM

_SETTLED_MS = 3000
"""How long after a story was opened what was needed for that is freed."""

_GONE_MS = 300
"""How long after it was closed: nobody is writing elsewhere yet."""


class FreedMemory(QObject):
    """Gives memory back a while after stories were opened or closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_settled)

    def note_opened(self) -> None:
        """Take it that a story was opened, and is painted."""
        SYSTEM.keep_in_one_heap()
        self._timer.start(_SETTLED_MS)

    def note_closed(self) -> None:
        """Take it that a story was closed, and what showed it is about to go."""
        self._has_closed = True
        self._timer.start(_GONE_MS)

    def _on_settled(self) -> None:
        if self._has_closed:
            self._has_closed = False
            gc.collect()
            gc.freeze()  # What is left stays, as it did before.
        SYSTEM.give_back_memory()
