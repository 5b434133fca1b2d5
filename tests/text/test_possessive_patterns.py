"""Python before 3.11.5 gets a possessively repeated group wrong (CPython gh-106052)."""

from __future__ import annotations

import re
from pathlib import Path

_SOURCES = Path(__file__).parents[2] / "desktop"
_GROUP_REPEATED = re.compile(r"\)(?:[*+?]|\{+[\d,]+\}+)\+")


def test_groups_that_give_nothing_back_are_written_as_atomic_ones():
    found = [
        f"{source.relative_to(_SOURCES)}:{number}"
        for source in sorted(_SOURCES.rglob("*.py"))
        for number, line in enumerate(source.read_text("utf-8").splitlines(), 1)
        if _GROUP_REPEATED.search(line)
    ]

    assert found == []
