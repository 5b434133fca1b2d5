"""A plain file of the author's beside the preferences, a word or the like a line.

A line that begins with ``#`` is a remark.  Whatever is no part of what is changed stays
in the file, byte by byte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import write_durably
from desktop.storage.files.regular_file import (
    Identity,
    identity_at,
    is_there,
    read_regular_file,
)
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.storage.files.filesystem import FileSystem

LARGEST = 8 << 20
"""Bytes of such a file; half a million words."""
BOM = "\ufeff"


class WordFile:
    """One such file, read anew when it is another.

    Args:
        path: Where it is; it need not be there.
        disk: Where to read and write.
    """

    def __init__(self, path: Path, disk: FileSystem) -> None:
        self.path = path
        self._disk = disk
        self._read: tuple[Identity, tuple[str, ...] | None] | None = None

    def lines(self) -> tuple[str, ...] | None:
        """Return the lines that are no remarks; None if no file can be read."""
        now = identity_at(self.path, self._disk)
        if now is None:
            return None
        if self._read is None or self._read[0] != now:
            self._read = now, self._lines()
        return self._read[1]

    def text(self) -> str:
        """Return what the file says, whatever it is; nothing if it is not there.

        Raises:
            SaveFailed: If it cannot be read, or is no text.
        """
        if not is_there(self.path, self._disk):
            return ""
        try:
            data = read_regular_file(self.path, LARGEST, self._disk).data
        except OSError as error:
            raise SaveFailed(cannot("read", self.path, error)) from error
        if b"\0" in data:
            name = shown_name(self.path)
            raise SaveFailed(translate("{name} is not text in UTF-8.", name=name))
        return data.decode("utf-8", "surrogateescape")

    def write(self, text: str) -> None:
        """Let the file say ``text``, as :meth:`text` gave it.

        Raises:
            SaveFailed: If the disk refuses.
        """
        data = text.encode("utf-8", "surrogateescape")
        write_durably(self.path, data, disk=self._disk)

    def _lines(self) -> tuple[str, ...] | None:
        try:
            data = read_regular_file(self.path, LARGEST, self._disk).data
        except OSError:
            return None
        return None if b"\0" in data else lines_of(data.decode("utf-8", "replace"))


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of ``text`` that are neither blank nor remarks, stripped."""
    lines = (line.strip() for line in text.removeprefix(BOM).splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def with_line(text: str, line: str) -> str:
    """Return ``text`` with ``line`` at its end, ended as the others are."""
    end = "\r\n" if "\r\n" in text else "\n"
    lead = end if text and not text.endswith(("\n", "\r")) else ""
    return f"{text}{lead}{line}{end}"
