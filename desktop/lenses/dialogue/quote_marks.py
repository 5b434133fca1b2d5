"""Where a quote opens in a paragraph, and where it closes.

Nothing is known here of what is quoted: speech, a title, or a word.  Everything goes
through a paragraph once, whatever signs it is made of.
"""

from __future__ import annotations

import re

from desktop.text.smart_typing.quotes import is_shortened
from desktop.value import value

SINGLE = "'‘‚‹›"
"""Signs that also quote within others."""
_PAIRS = {"「": "」", "『": "』", "«": "»", "»": "«", "‹": "›", "›": "‹"}
_MOST_WEAK = 40
"""Apostrophes in a quote of single signs, each of which could close it."""
_FARTHEST = 10_000
"""Code points behind which a closing sign that may be an apostrophe is one."""
_NESTING = {
    opener: re.compile(f"[{opener}{closer}]") for opener, closer in _PAIRS.items()
}
_BRACKETS = "([{<—–-―/¿¡…"
_FIRM = '.,!?…—–-―;:)”"»'
"""Signs behind which an apostrophe closes a quote, and cannot belong to a word."""
CLOSERS = "\"'“”’»«›‹」』"
"""Signs that may close a quote."""

_IN_DOUBLE = re.compile(r'[“”"„]')
_IN_SINGLE = re.compile(r"['‘’“”\"„«»]")
_PARTED = re.compile(r"\s|(?:re|ve|ll)\b")
"""What no quote opens before: a blank, the end of a word set apart (``you 're``)."""
_WORD_BEHIND = re.compile(r"[\s\u00a0]+\w")


@value
class Marks:
    """What quotes a stretch of the story has.

    Attributes:
        main: The sign that opens most of what is said; ``—`` where a dash does.
        angle: Which of ``«`` and ``»`` opens.
        has_dashes: Whether a dash at the start of a paragraph opens what is said.
    """

    main: str = "“"
    angle: str = "«"
    has_dashes: bool = False

    @property
    def code(self) -> str:
        """These marks in short, for the name of a layer."""
        return f"{self.main}{self.angle}{'—' if self.has_dashes else ''}"


@value
class Quoted:
    """A quote in a paragraph.

    Attributes:
        start: Where its opening sign stands, in code points of the paragraph.
        end: Where it ends, its closing sign included.
        is_closed: Whether there is such a sign.
    """

    start: int
    end: int
    is_closed: bool


_OPENERS = re.compile(r"[“”\"„«»「『‹›]|(?<!\w)['‘‚]")


def next_quote(words: str, place: int, marks: Marks) -> Quoted | None:
    """Return the first quote of ``words`` that opens at ``place`` or behind it.

    One that does not close reaches to where the next one opens, or to the end.
    """
    for found in _OPENERS.finditer(words, place):
        start = found.start()
        if _opens(words, start, marks):
            return _closed(words, start)
    return None


def stray_closer(words: str, before: int, opener: str) -> int | None:
    """Return where a quote closes above ``before`` that did not open in ``words``.

    Behind its sign, in code points; None if there is none.
    """
    closers = {"“": "”", "„": "“”", '"': '"'}.get(opener, _PAIRS.get(opener, ""))
    for place in range(before):
        if words[place] in closers and place and not words[place - 1].isspace():
            return place + 1
    return None


def _opens(words: str, at: int, marks: Marks) -> bool:
    sign = words[at]
    if sign in "“„「『‚":
        return sign != "“" or marks.main != "„" or _is_at_start(words, at)
    if sign in "«»":
        return sign == marks.angle or (at == 0 and marks.main in "«»")
    if sign in "‹›":
        return marks.main == sign and marks.main in "‹›"
    if sign == "”":
        return marks.main == "”" and _is_at_start(words, at)
    if sign == '"':
        return not _is_measure(words, at) and (
            _is_at_start(words, at) or not _is_at_end(words, at)
        )
    return _opens_single(words, at, marks)


def _opens_single(words: str, at: int, marks: Marks) -> bool:
    if not _is_at_start(words, at):
        return False
    parted = _PARTED.match(words, at + 1) if words[at] == "'" and at else None
    # Where such signs quote, a blank behind one is a mark of emphasis.
    if parted and (marks.main != "'" or not parted[0].isspace()):
        return False
    if not is_shortened(words[at + 1 : at + 20]):
        return True
    if marks.main not in SINGLE:
        return False
    before = words[max(at - 3, 0) : at].rstrip()
    return not before or (before[-1] in ",:.!?—" and words[at + 1 : at + 2].isupper())


def _is_at_start(words: str, at: int) -> bool:
    """Return whether words may begin behind the sign ``at`` that place."""
    if not at:
        return True
    before = words[at - 1]
    return before.isspace() or before in _BRACKETS or before in "“‘\"'„«»"


def _is_at_end(words: str, at: int) -> bool:
    return not words[at + 1 : at + 2].isalnum() and at > 0


def _ends_words(words: str, at: int) -> bool:
    return _is_at_end(words, at) and not words[at - 1].isspace()


def _is_measure(words: str, at: int) -> bool:
    return at > 0 and words[at - 1].isdigit()


def _closed(words: str, start: int) -> Quoted:
    sign = words[start]
    if sign in "'‘‚":
        return _single(words, start)
    if sign in '“"„”':
        return _double(words, start)
    return _nested(words, start, sign)


def _to(words: str, start: int, end: int) -> Quoted:
    if end < 0:
        return Quoted(start, len(words), is_closed=False)
    return Quoted(start, end + 1, is_closed=True)


def _nested(words: str, start: int, sign: str) -> Quoted:
    """Return a quote of signs that open and close, which may hold others like it."""
    depth = 0
    for found in _NESTING[sign].finditer(words, start):
        at = found.start()
        if at > start and found[0] == sign == "»" and _ends_words(words, at):
            return _to(words, start, at)  # as in Swedish: »Kom»
        depth += 1 if found[0] == sign else -1
        if depth == 0:
            return _to(words, start, at)
    return Quoted(start, len(words), is_closed=False)


def _double(words: str, start: int) -> Quoted:
    sign = words[start]
    for found in _IN_DOUBLE.finditer(words, start + 1):
        at = found.start()
        if found[0] == "”" or (found[0] == "“" and sign == "„"):
            return _to(words, start, at)
        if found[0] != '"':
            return Quoted(start, at, is_closed=False)
        if _is_measure(words, at) and not _is_at_end(words, at):
            continue
        if sign == '"' and _opens_anew(words, at):
            return Quoted(start, at, is_closed=False)
        return _to(words, start, at)
    return Quoted(start, len(words), is_closed=False)


def _opens_anew(words: str, at: int) -> bool:
    """Return whether a straight sign opens a quote although one is open."""
    before, behind = words[at - 1], words[at + 1 : at + 2]
    return before.isspace() and behind != "" and (behind.isalnum() or behind in "'‘…—")


def _single(words: str, start: int) -> Quoted:
    """Return a quote of single signs, whose closing one may be an apostrophe.

    It closes behind a pause or a stop, or else at the end of a word that is no
    genitive (``the dogs’ bowls``) and has not lost its last letter (``goin’``).
    """
    weak: list[int] = []
    is_nested = False
    for found in _IN_SINGLE.finditer(words, start + 1):
        at, sign = found.start(), found[0]
        if sign not in "'‘’":
            is_nested = sign in "“„«" or (sign == '"' and not is_nested)
        elif is_nested:
            continue
        elif _closes_single(words, at):
            if _is_behind_stop(words, at) and at > start + 1:
                return _to(words, start, at)
            weak.append(at)
            if at - start > _FARTHEST or len(weak) > _MOST_WEAK:
                break
        elif at > start + 1 and _opens_another(words, at):
            return _weakly(words, start, weak, at)
    return _weakly(words, start, weak, len(words))


def _opens_another(words: str, at: int) -> bool:
    if words[at] == "’" or not _is_at_start(words, at):
        return False
    return not is_shortened(words[at + 1 : at + 20])


def _closes_single(words: str, at: int) -> bool:
    if words[at] == "‘" or words[at + 1 : at + 2].isalnum():
        return False
    is_apart = words[at - 1].isspace() and not _is_behind_stop(words, at)
    return not is_apart or _is_firm(words, at)


def _is_behind_stop(words: str, at: int) -> bool:
    """Return whether a stop is before ``at``, perhaps with a mark of emphasis."""
    before = words[max(at - 2, 0) : at]
    return before[-1] in _FIRM or (before[-1].isspace() and before[0] in _FIRM)


def _weakly(words: str, start: int, weak: list[int], end: int) -> Quoted:
    for is_good in (_is_firm, _is_no_genitive):
        for at in weak:
            if is_good(words, at):
                return _to(words, start, at)
    return Quoted(start, end, is_closed=False)


def _is_firm(words: str, at: int) -> bool:
    return not _WORD_BEHIND.match(words, at + 1)


def _is_no_genitive(words: str, at: int) -> bool:
    return words[at - 1] not in "snzx"
