"""What is said of a sentence where it is read aloud: its words without their marks.

Voices spell out what they do not know: a star is an “asterisk”, an emoji a description
of it.  Some take orders in the text itself; none is left for them to obey.
"""

from __future__ import annotations

import re
from functools import cache

from desktop.text.structure.prose import prose_of

_EMPHASIS = re.compile(r"\*+|~~+|(?<!\w)_+|_+(?!\w)|`+|\\(?=[!-/:-@\[-`{-~])")
"""What sets words apart, and what keeps Markdown from reading a sign as one."""
_HEADING = re.compile(r"\s{0,3}#{1,6}[ \t]+|[ \t]+#+\s*\Z")
_RULE = re.compile(r"(?m)^[ \t]*[-=_~*#]{2,}[ \t]*$")
_QUOTED = re.compile(r"(?m)^[ \t]*(?:>[ \t]*)+")
_ITEM = re.compile(r"\A\s*[-*+•][ \t]+(?:\[[ xX]\][ \t]+)?")
_LINK = re.compile(
    r"(?<!!)\[([^\[\]^][^\[\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\])"
)
"""A link of Markdown's, with its text."""
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://([^\s/?#]+)[^\s\])>]*", re.IGNORECASE)
_PAUSE = re.compile(r"\.(?:\s?\.){2,}")
_DASH = re.compile(r"(?<!-)--+(?!-)|―|⸺|⸻")
_BLANKS = re.compile(r"\s+")
_ORDERS = re.compile(r"\[\[|\]\]|!-!")
"""What begins or ends an order: phonemes to eSpeak, commands to the voices of a Mac and
to ``spd-say``, which has them at the start of a line."""


@cache
def _unspoken() -> re.Pattern[str]:
    """Return what has no sound: emoji with what joins them, signs without ink."""
    return re.compile(
        "[\U0001f000-\U0001faff\U0001fb00-\U0001fbff\u2600-\u27bf\u2b00-\u2bff\u2300-"
        "\u23ff\u25a0-\u25ff\u2190-\u21ff\ufe00-\ufe0f\u20e3\U000e0000-\U000e007f"
        "\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffc\ufffd"
        "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ud800-\udfff]+"
    )


def spoken_words(words: str, *, is_markdown: bool) -> str:
    """Return what is said of ``words``, in one line; empty if nothing is.

    Args:
        words: A sentence as it is written, its soft line ends as blanks or not.
        is_markdown: Whether the story is Markdown.
    """
    words = _QUOTED.sub("", _RULE.sub(" ", words))
    if is_markdown:
        words = _LINK.sub(r"\1", _ITEM.sub("", _HEADING.sub("", words)))
    words = prose_of(words, is_markdown=is_markdown)
    words = _ADDRESS.sub(r"\1", words)
    words = _unspoken().sub(" ", _EMPHASIS.sub("", words))
    words = _DASH.sub(" — ", _PAUSE.sub("… ", words))
    words = _ORDERS.sub(" ", words)
    words = _BLANKS.sub(" ", words).strip()
    return words if any(map(str.isalnum, words)) else ""
