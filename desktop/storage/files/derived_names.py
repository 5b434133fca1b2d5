"""Names made of the name of a story, short enough for the disk, and names of copies.

The notes on ``here.txt`` lie in ``here.txt.annotations.json``, and so on.  A disk
allows a name of 255 bytes, some fewer: where what is added makes it longer, the name of
the file is shortened to its beginning and a hash of all of it.  That is the same on
every disk, so that it is found again, and no two names are shortened alike.

Programs that keep folders the same on several machines leave a copy where a file was
changed on two of them: by its name one tells which file it is of, and who named it so.
"""

from __future__ import annotations

import hashlib
import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there
from desktop.system.here import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path

STORY_SUFFIXES = (".txt", ".md", ".markdown", ".text", ".fountain")
"""How the names of stories end."""

NOTES = ".annotations"
"""What the names of all files of notes have after the name of the story."""

NOTES_ENDING = f"{NOTES}.json"
"""How the name of a notes file ends."""

PASSES = ".passes"
"""What the names of all files of rereadings have after the name of the story."""

PASSES_ENDING = f"{PASSES}.json"
"""How the name of the file of the named rereadings ends."""

DRAFTS_ENDING = ".drafts"
"""How the name of the folder of the drafts ends."""

_MARKDOWN = (".md", ".markdown")
_USUAL = 255  # bytes of a name, on nearly every file system
_FITS_EVERYWHERE = 143  # bytes; eCryptfs allows no more
_BEGINNING = 48  # bytes, so that much may be added: the name of a reader, a time
_DIGITS = 10  # hexadecimal ones, of the hash
_SHORTENED = re.compile(rf".*~[0-9a-f]{{{_DIGITS}}}", re.DOTALL)

_KEPT_BY_HAND = re.compile(r"back-?up|bak|old|orig|copy|save|draft|test", re.IGNORECASE)
"""What people call copies they made themselves; no machine is called so, one hopes."""
_COUNTED = re.compile(r"[ ]\d+|[ ]?\(\d+\)")
_ASIDE = re.compile(r"\.(broken|earlier)-\d{4}-\d{2}-\d{2}-\d{6}(-\d+)?")


@cache
def _certain() -> re.Pattern[str]:
    return re.compile(
        r"""
        \.sync-conflict-\d{8}-\d{6}(-\w+)?              # Syncthing
        | [ ]\([^()]*conflicted\ copy[^()]*(\(\d+\))?\)  # Dropbox, Nextcloud
        | _conflict-\d{8}-\d{6}                         # ownCloud
        | \.conflict-\d{4}-\d{2}-\d{2}-\d{6}(-\d+)?     # Reread, before it joined notes
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _likely() -> re.Pattern[str]:
    return re.compile(
        r"""
        -(?=.*[a-z])[a-z0-9][a-z0-9_-]*  # OneDrive: the name of a machine
        | [ ]\d+                         # iCloud
        | [ ]?\(\d+\)                    # Google Drive
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def is_markdown(story: Path) -> bool:
    """Return whether ``story`` is Markdown, as its name has it."""
    return story.suffix.lower() in _MARKDOWN


def shortened(name: str) -> str:
    """Return ``name`` cut to whole characters, with a hash of all of it."""
    digits = hashlib.sha256(_bytes_of(name)).hexdigest()[:_DIGITS]
    beginning = name
    while len(_bytes_of(beginning)) > _BEGINNING:
        beginning = beginning[:-1]
    return f"{beginning}~{digits}"


def is_shortened(name: str) -> bool:
    """Return whether ``name`` looks like one that :func:`shortened` made."""
    return _SHORTENED.fullmatch(name) is not None


def joined_name(
    folder: Path,
    name: str,
    ending: str,
    disk: FileSystem = DISK,
    *,
    before: str = "",
    spare: int = 0,
) -> str:
    """Return ``before``, ``name`` and ``ending`` as one name that ``folder`` allows.

    Args:
        folder: Where it is to lie.
        name: What is shortened if all is too long.
        ending: What comes after it.
        disk: Where the folder is.
        before: What comes before it.
        spare: How many bytes may yet be added.
    """
    whole = f"{before}{name}{ending}"
    size = SYSTEM.name_size(whole) + spare
    if size <= _FITS_EVERYWHERE or size <= _longest_in(folder, disk):
        return whole
    return f"{before}{shortened(name)}{ending}"


def beside(story: Path, ending: str, disk: FileSystem = DISK) -> Path:
    """Return the file whose name is that of ``story`` and ``ending``.

    Where that is long, one under the shortened name counts if there is no other: it
    may come from a disk that allows less.
    """
    whole = story.with_name(joined_name(story.parent, story.name, ending, disk))
    if SYSTEM.name_size(story.name + ending) <= _FITS_EVERYWHERE:
        return whole
    short = story.with_name(shortened(story.name) + ending)
    return short if not is_there(whole, disk) and is_there(short, disk) else whole


def notes_path(story: Path, disk: FileSystem = DISK) -> Path:
    """Return where the notes on ``story`` lie."""
    return beside(story, NOTES_ENDING, disk)


def passes_path(story: Path, disk: FileSystem = DISK) -> Path:
    """Return where the named rereadings of ``story`` lie."""
    return beside(story, PASSES_ENDING, disk)


def stems(story_name: str) -> tuple[str, ...]:
    """Return by what the names of all files of notes on a story begin.

    Those of readers and copies, too, may have been made where a name may be longer.
    """
    whole = f"{story_name}{NOTES}"
    is_short = SYSTEM.name_size(f"{whole}.json") <= _FITS_EVERYWHERE
    return (whole,) if is_short else (whole, f"{shortened(story_name)}{NOTES}")


def ending_of(name: str, story_name: str) -> str | None:
    """Return what the file of notes called ``name`` has after its stem.

    None if it does not begin as those of that story do.
    """
    for stem in stems(story_name):
        if name.startswith(stem):
            return name[len(stem) :]
    return None


def story_of(notes_file: Path, disk: FileSystem = DISK) -> Path | None:
    """Return the story that the notes file at ``notes_file`` is about, as it is called.

    None if no notes file is called so, or it has a shortened name and the story is
    not there.
    """
    name = notes_file.name.removesuffix(NOTES_ENDING)
    if name in ("", notes_file.name):
        return None
    whole = notes_file.with_name(name)
    return whole_of(whole, disk) if is_shortened(name) else whole


def whole_of(path: Path, disk: FileSystem = DISK) -> Path | None:
    """Return the file beside ``path`` whose name was shortened to that of ``path``."""
    try:
        names = disk.listdir(path.parent)
    except OSError:
        return None
    digits = path.name[-_DIGITS - 1 :]
    beginning = path.name.removesuffix(digits)
    likely = (name for name in names if name.startswith(beginning))
    found = next((name for name in likely if shortened(name) == path.name), None)
    return None if found is None else path.with_name(found)


def _longest_in(folder: Path, disk: FileSystem) -> int:
    try:
        return min(disk.longest_name(folder), _USUAL)
    except OSError:
        return _USUAL


def _bytes_of(name: str) -> bytes:
    # The same everywhere, so that a name is shortened alike on every system.
    try:
        return name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogatepass")


class CopyName(Enum):
    """What a name says of a file."""

    CERTAIN = auto()
    """It is such a copy."""

    LIKELY = auto()
    """It may be one; what is in it has to tell."""

    OPEN = auto()
    """Nothing: programs name copies in many languages, and so do people."""


def copy_name(ending: str) -> CopyName | None:
    """Return what ``ending``, added to the name of a file, says; None if nothing."""
    if _certain().fullmatch(ending):
        return CopyName.CERTAIN
    if _likely().fullmatch(ending) and not _KEPT_BY_HAND.search(ending):
        return CopyName.LIKELY
    return None


def is_set_aside(ending: str) -> bool:
    """Return whether Reread set a file aside under that ``ending``."""
    return _ASIDE.fullmatch(ending) is not None


def is_part_of_a_copy_name(name: str) -> bool:
    """Return whether ``name`` ends as the name of a copy, whatever it is a copy of."""
    return any(
        found.end() == len(name)
        for pattern in (_certain(), _COUNTED)
        for found in pattern.finditer(name)
    )
