r"""Tags where a format has no place for them: in the last line of what a note says.

As in ``#plot #[show, don't tell]``: what holds more than letters, digits and hyphens
stands in brackets.  A last line of nothing but these is read as tags again; words that
end so by themselves get a backslash before it, ``\#plot``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BARE = re.compile(r"[\w-]+")
_TAG = re.compile(r"#(?:\[(?P<bracketed>(?:[^\]\\\n]|\\.)+)\]|(?P<bare>[\w-]+))")
_IN_BRACKETS = re.compile(r"([\]\\])")
_ESCAPED = re.compile(r"\\(.)")


def with_tag_line(words: str, tags: Iterable[str]) -> str:
    """Return what a note says, with its tags in a line below."""
    above, last, blank = _ending(words)
    kept = f"{above}\\{last}{blank}" if _tags_in(last.lstrip("\\")) else words
    line = " ".join(map(_written, tags))
    return "\n".join(filter(None, (kept, line)))


def without_tag_line(words: str) -> tuple[str, tuple[str, ...]]:
    """Return what a note says, and the tags in its last line if it is one of tags."""
    above, _, last = words.rpartition("\n")
    tags = _tags_in(last)
    rest = above if tags else words
    above, last, blank = _ending(rest)
    if last.startswith("\\") and _tags_in(last.lstrip("\\")):
        rest = f"{above}{last[1:]}{blank}"
    return rest, tags


def _ending(words: str) -> tuple[str, str, str]:
    """Return ``words`` up to their last line, that, and the blanks behind it.

    Programs leave out blank lines at the end, by which another line is the last.
    """
    inked = words.rstrip()
    above, feed, last = inked.rpartition("\n")
    return above + feed, last, words[len(inked) :]


def _tags_in(line: str) -> tuple[str, ...]:
    """Return the tags of a line of nothing else; none if it is no such line."""
    found = list(_TAG.finditer(line))
    if not found or _TAG.sub("", line).strip():
        return ()
    return tuple(map(_read, found))


def _written(tag: str) -> str:
    if _BARE.fullmatch(tag):
        return f"#{tag}"
    inner = _IN_BRACKETS.sub(r"\\\1", " ".join(tag.splitlines()))
    return f"#[{inner}]"


def _read(found: re.Match[str]) -> str:
    return found["bare"] or _ESCAPED.sub(r"\1", found["bracketed"])
