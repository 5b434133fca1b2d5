"""Writing a reader's file: only what she sent, and never over somebody else's.

It is written wholly or not at all; what it held is kept in ``versions`` first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.storage.notes.reader_notes import SeenReader


@value
class WrittenReader:
    """A reader's file that was written.

    Attributes:
        path: The file.
        before: The SHA-256 of the bytes it held; empty if there was none.
        after: That of those it holds now.
        seen: What was remembered of it before; None if nothing was.
    """

    path: Path
    before: str
    after: str
    seen: SeenReader | None = None
