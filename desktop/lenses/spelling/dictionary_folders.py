"""Where dictionaries are looked for, and which of them is one of a language.

The author's own folder comes first, then what the system has, then what other programs
brought along.  A dictionary is two files of one name, ``de_DE.aff`` and ``de_DE.dic``.
"""

from __future__ import annotations

import os
import re
import sys
from glob import glob
from typing import TYPE_CHECKING

from desktop.lenses.spelling.dictionary import DictionaryFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MOST = 1_000
"""Dictionaries in one folder; the rest of a folder is not looked at."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*")


def dictionary_folders(own: str) -> tuple[str, ...]:
    """Return the folders in which there may be dictionaries, the author's own first.

    Args:
        own: That one, beside the preferences; it need not be there.
    """
    asked = [*os.environ.get("DICPATH", "").split(os.pathsep), *_of_system()]
    there = (folder for folder in asked if folder and os.path.isdir(folder))
    return tuple(dict.fromkeys((own, *there)))


def _of_system() -> Iterator[str]:
    home = os.path.expanduser("~")
    if sys.platform == "darwin":
        yield from (f"{home}/Library/Spelling", "/Library/Spelling")
        programs = "/Applications/LibreOffice.app/Contents/Resources"
        yield from _in_programs(f"{programs}/extensions/dict-*")
    elif sys.platform == "win32":
        for base in map(os.environ.get, ("APPDATA", "LOCALAPPDATA", "PROGRAMFILES")):
            if base:
                yield os.path.join(base, "hunspell")
                yield os.path.join(base, "Hunspell", "dictionaries")
                office = os.path.join(base, "LibreOffice", "share", "extensions")
                yield from _in_programs(os.path.join(office, "dict-*"))
                yield from _in_programs(os.path.join(base, "Mozilla*", "dictionaries"))
    else:
        yield from _of_unix(home)


def _of_unix(home: str) -> Iterator[str]:
    data = os.environ.get("XDG_DATA_HOME") or f"{home}/.local/share"
    yield f"{data}/hunspell"
    for share in ("/usr/local/share", "/usr/share"):
        yield from (f"{share}/hunspell", f"{share}/myspell", f"{share}/myspell/dicts")
    yield from _in_programs(
        "/usr/lib*/libreoffice/share/extensions/dict-*",
        "/opt/libreoffice*/share/extensions/dict-*",
        f"{home}/.config/libreoffice/4/user/uno_packages/cache/uno_packages/*/*",
        "/usr/lib*/firefox*/dictionaries",
        "/usr/lib*/firefox*/browser/dictionaries",
        f"{home}/.mozilla/firefox/*/dictionaries",
    )


def _in_programs(*patterns: str) -> Iterator[str]:
    for pattern in patterns:
        yield from sorted(glob(pattern))


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
