"""What an error of the disk means, in words for the author."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

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


def reason(error: OSError) -> str:
    """Return why the disk refused, as the second half of a sentence."""
    fallback = error.strerror or str(error)
    return _REASONS.get(error.errno or 0, fallback)


def cannot(verb: str, path: Path, error: OSError) -> str:
    """Return the sentence that the file at ``path`` cannot be ``verb`` and why."""
    return f"“{shown_name(path)}” cannot be {verb}: {reason(error)}."


def shown_name(path: Path) -> str:
    """Return the name of ``path`` fit to be shown, whatever bytes it is made of."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
