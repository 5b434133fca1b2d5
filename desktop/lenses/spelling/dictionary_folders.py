"""Where dictionaries are looked for, and which of them is one of a language.

The author's own folder comes first, then what the system has, then what other programs
brought along.  A dictionary is two files of one name, ``de_DE.aff`` and ``de_DE.dic``.
"""

from __future__ import annotations

import os
import re
from glob import glob
from typing import TYPE_CHECKING

from desktop.lenses.spelling.dictionary import DictionaryFile
from desktop.system.here import SYSTEM

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 1_000
"""Dictionaries in one folder; the rest of a folder is not looked at."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*")


def dictionary_folders(own: str) -> tuple[str, ...]:
    """Return the folders in which there may be dictionaries, the author's own first.

    Args:
        own: That one, beside the preferences; it need not be there.
    """
    patterns = SYSTEM.dictionary_folders(os.environ)
    of_system = (each for pattern in patterns for each in sorted(glob(pattern)))
    asked = [*os.environ.get("DICPATH", "").split(os.pathsep), *of_system]
    there = (folder for folder in asked if folder and os.path.isdir(folder))
    return tuple(dict.fromkeys((own, *there)))


def dictionaries_in(folders: Iterable[str]) -> tuple[DictionaryFile, ...]:
    """Return the dictionaries in ``folders``, the first of each language only."""
    found: dict[str, DictionaryFile] = {}
    for folder in folders:
        for name in _names_in(folder):
            language = name.removesuffix(".dic").replace("-", "_")
            file = DictionaryFile(language, os.path.join(folder, name))
            if language not in found and os.path.isfile(file.rules):
                found[language] = file
    return tuple(found.values())


def _names_in(folder: str) -> list[str]:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []  # it went, or is closed to us: as if it were not there
    is_named = (n for n in names if n.endswith(".dic") and _LANGUAGE.match(n[:-4]))
    return [name for name in is_named if not name.startswith("hyph_")][:_MOST]
