"""Words as a terminal can show them, which may know few letters."""

from __future__ import annotations

import re
import unicodedata

_NEAREST = str.maketrans(
    dict.fromkeys("“”„‟″", '"')
    | dict.fromkeys("‘’‚‛′", "'")
    | dict.fromkeys("‐‑‒–−·•", "-")
    | {"«": "<<", "»": ">>", "‹": "<", "›": ">", "⟨": "<", "⟩": ">", "▸": ">"}
    | {"—": "--", "―": "--", "…": "...", "⁄": "/", "→": "->", "←": "<-", "€": "EUR"}
    | {"Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "Ø": "O", "ø": "o"}
    | {"Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "ı": "i"}
)
"""What typewriters have for the signs of typesetters and the letters of neighbours."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""All control characters but the tab and the end of a line."""


def for_terminal(words: str, encoding: str, *, is_json: bool) -> bytes:
    """Return ``words`` as a terminal gets them.

    Args:
        words: What is to be read there.
        encoding: What the terminal understands, by Python's name of it.
        is_json: Whether it is JSON: what cannot be shown is escaped as JSON has it.
    """
    named = _escaped if is_json else _named
    safe = _CONTROL.sub(lambda control: named(control[0]), words)
    try:
        return safe.encode(encoding)
    except UnicodeEncodeError:
        nearest = _escaped if is_json else _nearest
        shown = (s if _is_known(s, encoding) else nearest(s) for s in safe)
        return "".join(shown).encode(encoding)


def _is_known(sign: str, encoding: str) -> bool:
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _nearest(sign: str) -> str:
    """Return what stands for a sign in ASCII: ``e`` for ``é``, or its number."""
    parts = unicodedata.normalize("NFKD", sign.translate(_NEAREST))
    plain = parts.translate(_NEAREST).encode("ascii", "ignore").decode()
    is_mark = unicodedata.combining(sign)
    return plain or ("" if is_mark else _named(sign))


def _named(sign: str) -> str:
    return f"<U+{ord(sign):04X}>"


def _escaped(sign: str) -> str:
    halves = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{halves[i : i + 2].hex()}" for i in range(0, len(halves), 2))
