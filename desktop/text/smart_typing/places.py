"""Where a key is prose, and where it stays as it is typed.

It stays in code, in tags and comments, in addresses, in data at the head of a file, and
in lines that are nothing but marks, which part scenes.
"""

from __future__ import annotations

import re
from functools import cache

_MARKS = re.compile(r"[\s.…*_~=+|:#·•<>\-—–―]*")
_LONGEST_ADDRESS = 300
"""Code points; what is longer without a blank is no address that is typed."""


@cache
def _code_span() -> re.Pattern[str]:
    return re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)


@cache
def _open_markup() -> re.Pattern[str]:
    """Return what matches a tag, a comment or an address that is not closed yet."""
    return re.compile(
        r"<[A-Za-z/][\w:-]*\s[^<>]*=\s*(?:[\"'][^<>]*)?$"  # the value of an attribute
        r"|<[A-Za-z/][\w:.-]*$"
        r"|<[!?][^<>]*$"
        r"|<[A-Za-z][A-Za-z0-9+.-]*:[^<>\s]*$"
        r"|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*$"  # of a link, and its title
        r"|^ {0,3}\[[^\[\]^\n][^\[\]\n]*\]:.*$"
        r"|&[a-z#]\w*$",
        re.MULTILINE,
    )


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|(?<=[\s(\[{<\"'“„‘‚«»—–]))"
        r"(?:[A-Za-z][A-Za-z0-9+.-]*://\S*|www\.\S*|mailto:\S*|[\w.+-]+@[\w.-]*)$"
    )


def is_prose(before: str, key: str, *, is_markdown: bool) -> bool:
    """Return whether a key is a sign of the story's prose.

    Args:
        before: What stands before it in its paragraph.
        key: What was typed.
        is_markdown: Whether backticks mean code.
    """
    if before.endswith(("\\", "=")):
        return False  # escaped, or a value
    if is_markdown and "`" in _code_span().sub("", before):
        return False
    line = before[before.rfind("\n") + 1 :]
    is_new_tag = key in "\"'" and re.search(r"<[A-Za-z]+$", line)
    if not is_new_tag and _open_markup().search(line):
        return False
    if before.rfind("<!--") > before.rfind("-->"):
        return False
    return not is_address(line)


def is_address(line: str) -> bool:
    """Return whether ``line`` ends with an address, of the web or of a letter box."""
    return _address().search(line[-_LONGEST_ADDRESS:]) is not None


def is_of_marks(line: str) -> bool:
    """Return whether ``line`` is nothing but marks, such as part scenes."""
    return _MARKS.fullmatch(line) is not None
