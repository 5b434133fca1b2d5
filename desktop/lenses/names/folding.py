"""Names as they are compared: without what is often left out or wrong in them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SOUNDS = (("ph", "f"), ("ck", "k"), ("ey", "i"), ("ie", "i"), ("y", "i"), ("oe", "o"))
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Return ``word`` without capitals, accents, apostrophes and hyphens."""
    parted = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in parted if sign.isalnum())


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Return ``word`` folded, with one sign for what English hears as one.

    Kethrin and Kethryn, Rennie and Renny, Brancati and Brancatti sound alike.
    """
    heard = fold(word)
    for written, spoken in _SOUNDS:
        heard = heard.replace(written, spoken)
    return _TWICE.sub(r"\1", heard)


def without_a_letter(word: str) -> set[str]:
    """Return what is left of ``word`` without each of its letters.

    Two words of which a letter is left out, added, changed or swapped with its
    neighbour have one of these in common, or one is among those of the other:
    symmetric deletion, as in SymSpell.
    """
    return {word[:place] + word[place + 1 :] for place in range(len(word))}
