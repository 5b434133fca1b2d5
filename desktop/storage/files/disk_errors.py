"""What an error of the disk means, in words for the author."""

from __future__ import annotations

import errno
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING, Literal

from desktop.paths import config_folder, state_folder
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from pathlib import Path

Refused = Literal[
    "made",
    "moved",
    "opened",
    "read",
    "removed",
    "renamed",
    "rescued",
    "saved",
    "written",
]
"""What the disk refuses to have done to a file."""

_REASONS = {
    errno.ENOSPC: translate("the disk is full"),
    errno.EDQUOT: translate("your share of the disk is used up"),
    errno.EACCES: translate("you are not allowed to"),
    errno.EPERM: translate("you are not allowed to"),
    errno.EROFS: translate("the disk can only be read"),
    errno.ENOENT: translate("it is not there, or the folder it was in is not"),
    errno.ENOTDIR: translate("a part of its path is not a folder"),
    errno.EISDIR: translate("it is a folder"),
    errno.ENAMETOOLONG: translate("its name is too long for this disk"),
    errno.ELOOP: translate("it is a link that leads back to itself"),
    errno.EFBIG: translate("it is too large"),
    errno.EIO: translate("the disk reported an error"),
}
_NOT_ALLOWED = translate(
    "you are not allowed to; see the permissions of the file and folder"
)
_WITH_CURES = {
    errno.ENOSPC: translate("the disk is full; make some room and save again"),
    errno.EDQUOT: translate(
        "your share of the disk is used up; make some room and save again"
    ),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: translate("the disk can only be read; save to another place"),
    errno.EIO: translate("the disk reported an error; it may be failing"),
}
"""Reasons with what there is to do about them."""

_CANNOT: dict[Refused, str] = {
    "made": template("“{name}” cannot be made: {reason}. Its folder is {folder}."),
    "moved": template("“{name}” cannot be moved: {reason}. Its folder is {folder}."),
    "opened": template("“{name}” cannot be opened: {reason}. Its folder is {folder}."),
    "read": template("“{name}” cannot be read: {reason}. Its folder is {folder}."),
    "removed": template(
        "“{name}” cannot be removed: {reason}. Its folder is {folder}."
    ),
    "renamed": template(
        "“{name}” cannot be renamed: {reason}. Its folder is {folder}."
    ),
    "rescued": template(
        "“{name}” cannot be rescued: {reason}. Its folder is {folder}."
    ),
    "saved": template("“{name}” cannot be saved: {reason}. Its folder is {folder}."),
    "written": template(
        "“{name}” cannot be written: {reason}. Its folder is {folder}."
    ),
}
"""What is said of a file."""

_OWN_CANNOT = {
    "made": template("Reread’s own folder {folder} cannot be made: {reason}."),
    "read": template("Reread’s own folder {folder} cannot be read: {reason}."),
    "written": template("Reread’s own folder {folder} cannot be written: {reason}."),
}
_TO_THE_FOLDER = {"made": "made", "read": "read", "opened": "read"}
"""What cannot be done to a folder if something cannot be done to a file in it; the
rest is writing."""

_UNSEEN = ("Cc", "Cf", "Zl", "Zp")
_BLANKS = " \u3000"  # The second is as wide as a letter, where such letters are used.
_JOINERS = "\u200c\u200d\ufe0f"
_TAGS = frozenset(map(chr, range(0xE0020, 0xE0080)))  # They make flags of a flag.
_LAST_LATIN = 0x2FF


def reason(error: OSError) -> str:
    """Return why the disk refused, and what helps: what stands behind a colon."""
    return _WITH_CURES.get(error.errno or 0) or bare_reason(error)


def bare_reason(error: OSError) -> str:
    """Return why the disk refused, where no advice on a story's file is of use."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


def cannot(verb: Refused, path: Path, error: OSError) -> str:
    """Return the sentence that the file at ``path`` cannot be ``verb`` and why.

    One of the app's own is called by the folder it is in: the author knows no other.

    Args:
        verb: What cannot be done to it.
        path: The file.
        error: Why the disk refused.
    """
    for own in (state_folder(), config_folder()):
        if path == own or own in path.parents:
            return _own_cannot(verb, own, path, error)
    return translate(
        _CANNOT[verb],
        name=shown_name(path),
        reason=reason(error),
        folder=shown_path(path.absolute().parent),
    )


def _own_cannot(verb: Refused, own: Path, path: Path, error: OSError) -> str:
    parts = path.relative_to(own).parts
    inside = f" ({shown(parts[0])})" if parts else ""
    return translate(
        _OWN_CANNOT[_TO_THE_FOLDER.get(verb, "written")],
        folder=f"{shown_path(own)}{inside}",
        reason=bare_reason(error),  # Nobody chose where this folder is.
    )


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
