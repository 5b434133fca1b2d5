"""By what it is known that a merge may have left two versions of a place in a text.

What they say is read by :mod:`desktop.text.merging.conflict_marks`.
"""

from __future__ import annotations

BEGIN = "<" * 7
ORIGINAL = ">>>> ORIGINAL "
"""With what Perforce begins."""


def may_be_marked(text: str) -> bool:
    """Return whether a merge may have left two versions of a place in ``text``."""
    # One sign is looked for sooner than several, and most stories have neither.
    return ("<" in text and BEGIN in text) or (">" in text and ORIGINAL in text)
