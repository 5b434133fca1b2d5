"""Text as it is meant, where a program wrote the same in another way.

A curly quote may stand there as an HTML entity, or as the three characters for which
its bytes were taken in another encoding; and around words there may be markup.  None of
that changes what is said.  Letters and signs are told from what stands for them at the
same places and of the same length, so that positions, in code points, stay what they
are.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.words import APOSTROPHES
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

FILLING = "\u034f"
"""What fills up a letter that was written with several: a mark that nobody sees."""

_ENTITY = r"&(?:amp;)?(?:[A-Za-z]{2,8}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
_TAG = r"</?[A-Za-z][A-Za-z0-9]{0,11} ?/?>"
"""A tag without attributes: what stands in these may be what a note is about."""

# What UTF-8 looks like when it is taken for Windows-1252 or Latin-1, Mac OS Roman or
# Windows-1251: only what nobody would write, as "Ã©" and "â€œ", not the French "à »".
_WESTERN_TAIL = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x80-\xbf"
_WESTERN = (
    rf"â[€\x80][{_WESTERN_TAIL}]|â€|[ÃÂÄÅ][ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ\x80-\xbf]"
    rf"|ð[Ÿ\x9f][{_WESTERN_TAIL}]{{2}}"
)
_MAC = r"‚Ä[\u0080-\uffff]|√[\u00a1-\uffff]"
_CYRILLIC = r"вЂ[\u0080-\uffff]"
_LEADS = ("Ã", "â€", "Â", "â\x80", "Ä", "Å", "ð", "√", "вЂ")
_CODECS = {"‚": "mac_roman", "√": "mac_roman", "в": "cp1251"}

_QUOTES = APOSTROPHES + '"“”„‟«»‹›‚「」『』＂〝〞〟'
_OPENING, _CLOSING = "“‘„‚«‹「『", "”’»›」』"
_DASHES = "-‐‑‒–—―−⸺⸻~〜"
_STOPS = ".,;:!?…‥。、，；：！？．"
_MARKS = "*_\\"
_DAMAGED = "\ufffd"


def as_meant(text: str) -> str:
    """Return ``text`` with the letters it means, as long as it is.

    Where a sign, a blank or a tag is meant, there are blanks.
    """
    if "&" in text:
        text = _entities().sub(_in_its_length, text)
    if "<" in text:
        text = _tags().sub(lambda tag: " " * len(tag[0]), text)
    if not text.isascii() and _is_perhaps_taken_wrong(text):
        text = _taken_wrong().sub(_in_its_length, text)
    return text


def _is_perhaps_taken_wrong(text: str) -> bool:
    return any(lead in text for lead in _LEADS)


@cache
def _entities() -> re.Pattern[str]:
    return re.compile(_ENTITY)


@cache
def _tags() -> re.Pattern[str]:
    return re.compile(_TAG)


@cache
def _taken_wrong() -> re.Pattern[str]:
    return re.compile(f"{_WESTERN}|{_MAC}|{_CYRILLIC}")


def _in_its_length(found: re.Match[str]) -> str:
    words = found[0]
    meant = _meant(words)
    if meant == words:
        return words
    if meant.isalnum() or meant in APOSTROPHES:
        return meant + FILLING * (len(words) - 1)
    return " " * len(words)


def _meant(words: str) -> str:
    """Return the character that ``words`` stand for; they themselves if none."""
    if words[0] == "&":
        # Imported late: most stories have no entities, and its table is large.
        from html import unescape

        meant = unescape(unescape(words))  # some programs write them twice over
    else:
        meant = _decoded(words)
    return meant if len(meant) == 1 else words


def _decoded(words: str) -> str:
    if words == "â€":
        return "”"  # of which the last byte is no character, and was left out
    codec = _CODECS.get(words[0])
    try:
        if codec is not None:
            return words.encode(codec).decode()
        return b"".join(map(_western_byte, words)).decode()
    except UnicodeError:
        return words


def _western_byte(letter: str) -> bytes:
    return letter.encode("latin-1" if ord(letter) < 0x100 else "cp1252")


# Signs


@value
class _Sign:
    """Some signs in a row that are of one kind.

    Attributes:
        kind: Which: of quotes, dashes and stops it does not matter which they are.
        start: Where they begin.
        end: Where they end.
        meant: The first of them.
    """

    kind: str
    start: int
    end: int
    meant: str


_BLANKS = frozenset({"blank", "lines"})
_SKIPPED = frozenset({"blank", "markup"})
"""What may come and go between signs without making others of them."""


@cache
def _sign_pattern() -> re.Pattern[str]:
    return re.compile(f"{_ENTITY}|{_TAG}|{_WESTERN}|{_MAC}|{_CYRILLIC}|``|''|[\\s\\S]")


def signs_behind(signs: str, text: str, start: int) -> int:
    """Return how much of ``text`` from ``start`` on stands for ``signs``.

    They are quotes, stops, dashes and blanks between words: straight ones or curly,
    written as entities, or with markup among them.
    """
    if text.startswith(signs, start):
        return len(signs)
    near = text[start : start + _reach(signs)]
    last = _last_alike(_signs_in(signs), _signs_in(_up_to_word(near)), _CLOSING)
    return 0 if last is None else last.end


def signs_before(signs: str, text: str, end: int) -> int:
    """Return how much of ``text`` up to ``end`` stands for ``signs``."""
    if text.endswith(signs, 0, end):
        return len(signs)
    near = _from_word(text[max(0, end - _reach(signs)) : end])
    ours, theirs = _signs_in(signs)[::-1], _signs_in(near)[::-1]
    last = _last_alike(ours, theirs, _OPENING)
    return 0 if last is None else len(near) - last.start


def _reach(signs: str) -> int:
    return 24 + 12 * min(len(signs), 24)


def _up_to_word(near: str) -> str:
    for at, letter in enumerate(as_meant(near)):
        if letter.isalnum():
            return near[:at]
    return near


def _from_word(near: str) -> str:
    meant = as_meant(near)
    for at in range(len(meant), 0, -1):
        if meant[at - 1].isalnum():
            return near[at:]
    return near


def _signs_in(text: str) -> list[_Sign]:
    found: list[_Sign] = []
    for match in _sign_pattern().finditer(text):
        meant = match[0] if len(match[0]) == 1 else _meant(match[0])
        kind = _kind_of(meant)
        start = match.start()
        if found and found[-1].kind == kind != "quote":  # of which each is one
            last = found.pop()
            start, meant = last.start, last.meant
        found.append(_Sign(kind, start, match.end(), meant))
    return found


def _kind_of(meant: str) -> str:
    if meant.isspace():
        return "lines" if "\n" in meant else "blank"
    if meant in ("``", "''") or meant in _QUOTES:
        return "quote"
    kinds = (("dash", _DASHES), ("stop", _STOPS), ("markup", _MARKS))
    if len(meant) == 1:
        return next((kind for kind, signs in kinds if meant in signs), meant)
    return "markup" if meant[0] == "<" else meant


def _last_alike(
    ours: Sequence[_Sign], theirs: Sequence[_Sign], parted: str
) -> _Sign | None:
    """Return the last of ``theirs`` that stands for one of ``ours``, from the first on.

    Blanks and markup may have come or gone between them.

    Args:
        ours: The signs, from the word on outwards.
        theirs: Those beside the word as it is now.
        parted: The quotes that may have been parted from the word by a blank.
    """
    last: _Sign | None = None
    i = j = 0
    is_parted = False
    while i < len(ours) and j < len(theirs):
        here, there = _step(ours[i : i + 2], theirs[j : j + 2])
        i, j = i + here, j + there
        if not (here or there):
            break
        if not here:
            is_parted = is_parted or theirs[j - 1].kind == "blank"
        elif there:
            found = theirs[j - 1]
            if is_parted and found.kind == "quote" and found.meant not in parted:
                break
            if i == len(ours) or found.kind not in _BLANKS:
                last = found
    return last


def _step(ours: Sequence[_Sign], theirs: Sequence[_Sign]) -> tuple[int, int]:
    """Return how many of both stand for one another, or can be passed over in one."""
    if _are_alike(ours[0], theirs[0]):
        return 1, 1
    if theirs[0].kind in _SKIPPED:
        return 0, 1
    if ours[0].kind in _SKIPPED:
        return 1, 0
    return (2, 2) if _are_swapped(ours, theirs) else (0, 0)


def _are_alike(one: _Sign, other: _Sign) -> bool:
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or kinds == _BLANKS or _DAMAGED in kinds


def _are_swapped(ours: Sequence[_Sign], theirs: Sequence[_Sign]) -> bool:
    """Return whether a stop went out of the quotes, or into them."""
    kinds = [each.kind for each in ours]
    return len(kinds) == 2 and kinds == [each.kind for each in theirs][::-1]
