"""By which names a copy of a file lies beside it, and who gave it that name.

Programs that keep folders the same on several machines leave a copy where a file was
changed on two of them.  Names are without the suffix of the file.
"""

from __future__ import annotations

import re
from enum import Enum, auto


class CopyName(Enum):
    """What a name says of a file."""

    CERTAIN = auto()
    """It is such a copy."""

    LIKELY = auto()
    """It may be one; what is in it has to tell."""

    OPEN = auto()
    """Nothing: programs name copies in many languages, and so do people."""


_CERTAIN = re.compile(
    r"""
    \.sync-conflict-\d{8}-\d{6}(-\w+)?              # Syncthing
    | [ ]\([^()]*conflicted\ copy[^()]*(\(\d+\))?\)  # Dropbox, Nextcloud
    | _conflict-\d{8}-\d{6}                         # ownCloud
    | \.conflict-\d{4}-\d{2}-\d{2}-\d{6}(-\d+)?     # Reread, before it joined notes
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LIKELY = re.compile(
    r"""
    -(?=.*[a-z])[a-z0-9][a-z0-9_-]*  # OneDrive: the name of a machine
    | [ ]\d+                         # iCloud
    | [ ]?\(\d+\)                    # Google Drive
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KEPT_BY_HAND = re.compile(r"back-?up|bak|old|orig|copy|save|draft|test", re.IGNORECASE)
"""What people call copies they made themselves; no machine is called so, one hopes."""

_COUNTED = re.compile(r"[ ]\d+|[ ]?\(\d+\)")

_ASIDE = re.compile(r"\.(broken|earlier)-\d{4}-\d{2}-\d{2}-\d{6}(-\d+)?")


def copy_name(ending: str) -> CopyName | None:
    """Return what ``ending``, added to the name of a file, says; None if nothing."""
    if _CERTAIN.fullmatch(ending):
        return CopyName.CERTAIN
    if _LIKELY.fullmatch(ending) and not _KEPT_BY_HAND.search(ending):
        return CopyName.LIKELY
    return None


def is_set_aside(ending: str) -> bool:
    """Return whether Reread set a file aside under that ``ending``."""
    return _ASIDE.fullmatch(ending) is not None


def is_part_of_a_copy_name(name: str) -> bool:
    """Return whether ``name`` ends as the name of a copy, whatever it is a copy of."""
    return any(
        found.end() == len(name)
        for pattern in (_CERTAIN, _COUNTED)
        for found in pattern.finditer(name)
    )
