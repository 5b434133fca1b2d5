"""What the author always mistypes: ``autocorrect.txt`` beside the preferences.

A pair a line, ``teh -> the``; an arrow of one sign does as well.  A line that begins
with ``#`` is a remark.  The file is the author's to edit, as the words are
(:mod:`desktop.storage.words.author_words`), and there is none until something is in it.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.storage.files.durable import create_durably, make_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.locks import locked
from desktop.storage.words.word_file import BOM, WordFile, with_line
from desktop.text.smart_typing.own_corrections import OwnCorrections
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

_NAME = "autocorrect.txt"
_PAIR = re.compile(r"([^#→\s][^→]*?)\s*(?:->|→)\s*(\S.*)")
_MOST_LETTERS = 200


class AuthorCorrections:
    """The author's pairs, read anew when the file is another.

    What cannot be read is as if it were not there.
    """

    def __init__(self, folder: Path, disk: FileSystem = DISK) -> None:
        """Know of the pairs in ``folder``, where the preferences are."""
        self._file = WordFile(folder / _NAME, disk)
        self._disk = disk
        self._made: tuple[tuple[str, ...], OwnCorrections] = ((), OwnCorrections())

    @property
    def path(self) -> Path:
        """Where they are; the file need not be there."""
        return self._file.path

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What is mistyped, and what is meant, in the order of the file."""
        pairs = map(_pair, self._file.lines() or ())
        return tuple(pair for pair in pairs if pair is not None)

    @property
    def corrections(self) -> OwnCorrections:
        """What is done with them while the author types."""
        lines = self._file.lines() or ()
        if lines is not self._made[0]:
            self._made = lines, OwnCorrections(self.pairs)
        return self._made[1]

    def add(self, wrong: str, right: str) -> None:
        """Put ``right`` for ``wrong`` from now on, in place of what was put for it.

        Raises:
            ValueError: If they are no pair of one line.
            SaveFailed: If the disk refuses, or the file is no text.
        """
        line = f"{wrong.strip()} -> {right.strip()}"
        if _pair(line) != (wrong.strip(), right.strip()) or line.splitlines() != [line]:
            raise ValueError(f"no correction: {wrong!r}, {right!r}")
        make_folder(self.path.parent, disk=self._disk)
        with locked(self.path, self._disk):
            text = _without(self._file.text(), wrong.strip())
            self._file.write(with_line(text, line))

    def remove(self, wrong: str) -> bool:
        """Put nothing for ``wrong`` any more; return whether anything was.

        Raises:
            SaveFailed: If the disk refuses, or the file is no text.
        """
        with locked(self.path, self._disk):
            text = self._file.text()
            kept = _without(text, wrong.strip())
            if kept != text:
                self._file.write(kept)
        return kept != text

    def begin(self) -> Path:
        """Return the file, for the author to edit; one that is there stays.

        Raises:
            SaveFailed: If the disk refuses.
        """
        about = translate(
            "What you mistype, and what you mean: one pair a line, such as teh -> the"
        )
        make_folder(self.path.parent, disk=self._disk)
        with suppress(FileExistsError):
            create_durably(self.path, f"# {about}\n".encode(), disk=self._disk)
        return self.path


def _pair(line: str) -> tuple[str, str] | None:
    found = _PAIR.fullmatch(line.strip(BOM).strip()[: 2 * _MOST_LETTERS])
    return (found[1], found[2]) if found else None


def _without(text: str, wrong: str) -> str:
    """Return ``text`` without the lines about ``wrong``."""

    def is_about(line: str) -> bool:
        pair = _pair(line)
        return pair is not None and pair[0].lower() == wrong.lower()

    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not is_about(line))
