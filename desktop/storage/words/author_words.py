"""The author's own words and lists of words: plain files beside the preferences.

``words.txt`` has a word a line, ``lists/NAME.txt`` a word or phrase a line; a line that
begins with ``#`` is a remark.  They are the author's to edit: what is changed here
changes one line, and whatever else stands in them stays, byte by byte.  A list is
there only once the author edits one; until then ours counts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.storage.files.durable import make_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.locks import locked
from desktop.storage.files.regular_file import is_there
from desktop.storage.words.word_file import BOM, WordFile, lines_of, with_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_OWN, _LISTS, _ENDING = "words", "lists", ".txt"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


class AuthorWords:
    """The author's own words and lists, read anew when their files are others.

    What cannot be read is as if it were not there.
    """

    def __init__(self, folder: Path, disk: FileSystem = DISK) -> None:
        """Know of the words in ``folder``, where the preferences are."""
        self._folder = folder
        self._disk = disk
        self._files: dict[Path, WordFile] = {}
        self._own: tuple[tuple[str, ...], frozenset[str]] = ((), frozenset())

    @property
    def path(self) -> Path:
        """Where the author's own words are; the file need not be there."""
        return self._folder / f"{_OWN}{_ENDING}"

    @property
    def own_words(self) -> frozenset[str]:
        """The author's own words, in any story."""
        lines = self._lines(self.path) or ()
        if lines is not self._own[0]:
            self._own = lines, frozenset(lines)
        return self._own[1]

    @property
    def lists(self) -> Mapping[str, tuple[str, ...]]:
        """The lists that the author edited, by their names."""
        try:
            names = sorted(self._disk.listdir(self._folder / _LISTS))
        except OSError:
            return {}
        known = (name.removesuffix(_ENDING) for name in names if _is_list(name))
        found = {n: self._lines(self.list_path(n)) for n in known if n != _OWN}
        return {name: lines for name, lines in found.items() if lines is not None}

    def list_path(self, name: str) -> Path:
        """Return where the list of that name is, once the author edits it.

        The one called ``words`` is the author's own words.

        Raises:
            ValueError: If no list can be called so.
        """
        if not _NAME.fullmatch(name):
            raise ValueError(f"no list can be called {name!r}")
        if name == _OWN:
            return self.path
        return self._folder / _LISTS / f"{name}{_ENDING}"

    def text_of(self, name: str, words: Iterable[str] = ()) -> str:
        """Return what the file of a list says, for the author to edit.

        Args:
            name: What the list is called.
            words: What is in it while there is no file.

        Raises:
            SaveFailed: If it cannot be read, or is no text.
        """
        path = self.list_path(name)
        if not is_there(path, self._disk):
            return "".join(f"{word}\n" for word in words)
        return self._file(path).text()

    def rewrite(self, name: str, text: str) -> None:
        """Have the file of a list say ``text``.

        Raises:
            SaveFailed: If the disk refuses; the file is then as it was.
        """
        path = self.list_path(name)
        make_folder(path.parent, disk=self._disk)
        with locked(path, self._disk):
            self._file(path).write(text)

    def add(self, word: str) -> bool:
        """Add one of the author's own words; return whether it was none before.

        Raises:
            SaveFailed: If the disk refuses, or the file is no text.
            ValueError: If it is no word of one line.
        """
        if not word.strip() or word.splitlines() != [word] or word.startswith("#"):
            raise ValueError(f"no word: {word!r}")
        word = word.strip()
        make_folder(self._folder, disk=self._disk)
        with locked(self.path, self._disk):
            file = self._file(self.path)
            text = file.text()
            if word in lines_of(text):
                return False
            file.write(with_line(text, word))
        return True

    def remove(self, word: str) -> bool:
        """Take away one of the author's own words; return whether it was one.

        Raises:
            SaveFailed: If the disk refuses, or the file is no text.
        """
        with locked(self.path, self._disk):
            file = self._file(self.path)
            lines = file.text().splitlines(keepends=True)
            kept = [line for line in lines if line.strip(BOM).strip() != word]
            if len(kept) == len(lines):
                return False
            file.write("".join(kept))
        return True

    def _lines(self, path: Path) -> tuple[str, ...] | None:
        return self._file(path).lines()

    def _file(self, path: Path) -> WordFile:
        return self._files.setdefault(path, WordFile(path, self._disk))


def _is_list(name: str) -> bool:
    return name.endswith(_ENDING) and bool(_NAME.fullmatch(name.removesuffix(_ENDING)))
