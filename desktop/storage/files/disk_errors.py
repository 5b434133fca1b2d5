"""What an error of the disk means, in words for the author."""

from __future__ import annotations

import errno
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.paths import config_folder, state_folder

if TYPE_CHECKING:
    from pathlib import Path

_REASONS = {
    errno.ENOSPC: "the disk is full; make some room and save again",
    errno.EDQUOT: "your share of the disk is used up; make some room and save again",
    errno.EACCES: "you are not allowed to; see the permissions of the file and folder",
    errno.EPERM: "you are not allowed to; see the permissions of the file and folder",
    errno.EROFS: "the disk can only be read; save to another place",
    errno.ENOENT: "it is not there, or the folder it was in is not",
    errno.ENOTDIR: "a part of its path is not a folder",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "its name is too long for this disk",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.EFBIG: "it is too large",
    errno.EIO: "the disk reported an error; it may be failing",
}

_TO_THE_FOLDER = {"opened": "read"}
"""What cannot be done to a folder if something cannot be done to a file in it."""

_UNSEEN = ("Cc", "Cf", "Zl", "Zp")
_BLANKS = " \u3000"  # The second is as wide as a letter, where such letters are used.
_JOINERS = "\u200c\u200d\ufe0f"
_TAGS = frozenset(map(chr, range(0xE0020, 0xE0080)))  # They make flags of a flag.
_LAST_LATIN = 0x2FF


def reason(error: OSError) -> str:
    """Return why the disk refused, as the second half of a sentence."""
    fallback = error.strerror or str(error)
    return _REASONS.get(error.errno or 0, fallback)


def cannot(verb: str, path: Path, error: OSError) -> str:
    """Return the sentence that the file at ``path`` cannot be ``verb`` and why.

    One of the app's own is called by the folder it is in: the author knows no other.
    """
    for own in (state_folder(), config_folder()):
        if path == own or own in path.parents:
            return _own_cannot(verb, own, path, error)
    return (
        f"“{shown_name(path)}” cannot be {verb}: {reason(error)}. Its folder is "
        f"{shown_path(path.absolute().parent)}."
    )


def _own_cannot(verb: str, own: Path, path: Path, error: OSError) -> str:
    parts = path.relative_to(own).parts
    inside = f" ({shown(parts[0])})" if parts else ""
    done = verb if verb in ("made", "read") else _TO_THE_FOLDER.get(verb, "written")
    folder = shown_path(own)
    # What to do about it is for a story: nobody chose where this folder is.
    why = reason(error).partition(";")[0]
    return f"Reread’s own folder {folder}{inside} cannot be {done}: {why}."


def shown_name(path: Path) -> str:
    """Return the name of ``path`` fit to be shown, whatever bytes it is made of.

    What has no name of its own, such as the folder the app was started in, is called
    by its whole path.
    """
    return shown(path.name) if path.name else shown_path(path.absolute())


def shown_path(path: Path) -> str:
    """Return the whole of ``path`` fit to be shown."""
    return shown(str(path))


def shown(name: str) -> str:
    """Return ``name`` fit to be shown: what cannot be seen in it is named."""
    told = name.encode("utf-8", "surrogatepass")
    with suppress(UnicodeEncodeError):  # It may have half a surrogate pair in it.
        told = name.encode("utf-8", "surrogateescape")
    letters = told.decode("utf-8", "replace")
    return "".join(
        f"⟨U+{ord(letter):04X}⟩" if _is_hidden(letter, before) else letter
        for before, letter in zip("A" + letters, letters, strict=False)
    )


def _is_hidden(letter: str, before: str) -> bool:
    """Return whether nobody sees that ``letter`` stands behind ``before``."""
    kind = unicodedata.category(letter)
    if letter in _JOINERS or letter in _TAGS:
        return ord(before) <= _LAST_LATIN  # Else they make one sign of several.
    return kind in _UNSEEN or (kind == "Zs" and letter not in _BLANKS)
