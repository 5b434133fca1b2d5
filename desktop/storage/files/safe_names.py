"""Names of files made of what somebody wrote: a title, the name of a reader."""

from __future__ import annotations

import re

_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\ud800-\udfff]+')
"""What a disk, or Windows, allows in no name."""
_LONGEST = 80
"""Code points of a name, without its ending."""


def bare_name(words: str) -> str:
    """Return ``words`` in one line, without what no name of a file may have in it."""
    return " ".join(_NOT_IN_A_NAME.sub(" ", words).split())


def file_stem(title: str) -> str:
    """Return ``title`` fit to be the name of a file on any system, without ending.

    It is empty if nothing of it is.
    """
    return bare_name(title)[:_LONGEST].strip(" .")
