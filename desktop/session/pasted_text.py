"""Text from outside, made fit for a story."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("\r\n|\r|\u2029")
_UNFIT = re.compile("[\ufdd0\ufdd1\ud800-\udfff]")
"""What a Qt document cannot give back: its own markers and lone surrogates."""


def as_story_text(text: str) -> str:
    r"""Return ``text`` with line ends as ``\\n`` and nothing Qt would change."""
    return _UNFIT.sub("\ufffd", _LINE_ENDS.sub("\n", text))
