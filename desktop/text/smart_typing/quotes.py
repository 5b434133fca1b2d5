"""Which quote a key means: opening, closing, or the apostrophe of a word.

Told from what stands before it in its paragraph, as one reads it: a quote opens at the
start of words and closes at their end, and behind a dash it closes if one is open.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.smart_typing.habits import APOSTROPHE, DASHES, EASTERN

if TYPE_CHECKING:
    from desktop.text.smart_typing.habits import QuoteMarks, TypingHabits

_BRACKETS = "([{<>|„‚「『¿¡/"
_EITHER = "“”‘’«»‹›"
"""Quotes that open in one language and close in another: their place tells."""
_PAUSES = ",:;"
"""Signs behind which words go on, so that a quote right behind them may open."""
_MARKS_OF_EMPHASIS = "*_~"
_MEASURE = re.compile(r"(?<!\d)\d?[1-9]$")
"""A number of feet or minutes, rather than of years."""

_WORDS = (
    "tis twas twere twill twould twon't tisn't twasn't twouldn't tain't em til till "
    "cause cuz cos coz bout nuff kay fraid nother spose scuse pon twixt tween "
    "neath gainst mongst ello ow ave ome ouse ead eard alf appy arry im erself imself "
    "ere nough cept parently lectric spect tude sup zat "
    "round nd ne nen nem ner nauf rum raus rein runter rauf rüber rüber rin"
)
_SHORTENED = frozenset(_WORDS.split())
"""Words that have lost their first letters, and are hardly ever others."""


@cache
def _sure() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_SHORTENED, key=len, reverse=True)))
    words = words.replace("'", "['’]")
    letters = "[bcdefghjklmnpqrstuvwxyzäöü]"
    return re.compile(rf"(?:{words}|\d\ds?|{letters})(?!\w)", re.IGNORECASE)


def is_shortened(words: str) -> bool:
    """Return whether ``words`` begin with a word that has lost its first letters.

    So has a year of two digits.
    """
    return _sure().match(words) is not None


def double_quote(before: str, habits: TypingHabits) -> str | None:
    """Return what a typed ``"`` is to read; None if it is to stay.

    Args:
        before: What stands before it in its paragraph.
        habits: Those of the story.
    """
    marks = habits.double
    if marks is None:
        return None
    opener = _open_double(before, marks)
    last = _last_sign(before)
    if opener == '"':
        return None  # a straight one is closed by another
    if not opener and (last.isdigit() or _is_hebrew(last)):
        return None  # inches, or a sign inside of a word
    if opener and last == marks.opener != marks.closer:
        return marks.closing
    opens = _opens(before, last, marks, is_open=bool(opener))
    return marks.opening if opens else marks.closing


def is_double_open(before: str, habits: TypingHabits) -> bool:
    """Return whether a double quote is open behind ``before``."""
    return habits.double is not None and bool(_open_double(before, habits.double))


def single_quote(before: str, after: str, habits: TypingHabits) -> str | None:
    """Return what a typed ``'`` is to read; None if it is to stay.

    Args:
        before: What stands before it in its paragraph.
        after: What stands behind it in its line.
        habits: Those of the story.
    """
    last, marks = _last_sign(before), habits.single
    curly = APOSTROPHE if habits.has_apostrophes else None
    state = _QuoteState.NOT if marks is None else _open_single(before, marks)
    is_open = state is not _QuoteState.NOT
    if last.isalnum() and not _is_eastern(last):
        return _behind_word(last, before, after, habits, is_open=is_open)
    opens = marks is None or _opens(before, last, marks, is_open=is_open)
    # No quote opens within one of its kind: a word has lost its first letters.
    if opens and (state is _QuoteState.SURELY or is_shortened(after)):
        return curly
    if marks is None:
        return None
    return marks.opening if opens else marks.closing


def _behind_word(
    last: str, before: str, after: str, habits: TypingHabits, *, is_open: bool
) -> str | None:
    marks = habits.single
    if marks is not None and is_open and not after[:1].isalnum():
        return marks.closing
    if _is_hebrew(last) or _MEASURE.search(before):
        return None
    return APOSTROPHE if habits.has_apostrophes else None


def _opens(before: str, last: str, marks: QuoteMarks, *, is_open: bool) -> bool:
    """Return whether a quote opens behind ``before``.

    Args:
        before: What stands before it in its paragraph.
        last: The last sign of that, but for marks of emphasis.
        marks: What quotes there are.
        is_open: Whether such a quote is open.
    """
    if not last or last.isspace():
        # Where a blank stands inside of quotes, the author has typed that.
        return not (is_open and marks.closing != marks.closer)
    if last in DASHES or last == "-" or last in _PAUSES or _is_eastern(last):
        return not is_open
    if last == "…" and not is_open:
        return _is_at_start(before.rstrip("…"))
    if last in _EITHER:
        return _is_at_start(before.rstrip(_MARKS_OF_EMPHASIS)[:-1])
    return last in _BRACKETS


def _is_at_start(before: str) -> bool:
    """Return whether what stands behind ``before`` begins words."""
    return not before or not (before[-1].isalnum() or before[-1] in ".,;:!?…)")


def _is_eastern(sign: str) -> bool:
    return re.match(f"[{EASTERN}]", sign) is not None


def _is_hebrew(sign: str) -> bool:
    return "\u0590" <= sign <= "\u05ff"


def _last_sign(before: str) -> str:
    """Return the last sign of ``before``, but for tags and marks of emphasis."""
    if before.endswith(">"):
        before = _last_tags().sub("", before)
    return before.rstrip(_MARKS_OF_EMPHASIS)[-1:]


# What is open


@cache
def _last_tags() -> re.Pattern[str]:
    return re.compile(r"(?:</?[A-Za-z][^<>]*>)+$")


@cache
def _apart() -> re.Pattern[str]:
    """Return what matches where quotes are none: tags and code."""
    return re.compile(r"<[A-Za-z/!][^<>]*>|(`+)[^`]*\1")


def _open_double(before: str, marks: QuoteMarks) -> str:
    """Return the double quote that is open behind ``before``; empty if none is."""
    opened = ""
    opener, closer = marks.opener, marks.closer
    for sign in re.findall(f'["{opener}{closer}]', _apart().sub(" ", before)):
        if sign == '"' or opener == closer:
            opened = "" if opened else sign
        else:
            opened = sign if sign == opener else ""
    return opened


class _QuoteState(Enum):
    """Whether a quote is open.

    A curly one behind a word may have closed it, or be the apostrophe of ``dogs’``.
    """

    NOT = auto()
    PERHAPS = auto()
    SURELY = auto()


def _open_single(before: str, marks: QuoteMarks) -> _QuoteState:
    state = _QuoteState.NOT
    words, opener = _apart().sub(" ", before), marks.opener
    for found in re.finditer(f"['{opener}{marks.closer}]", words):
        left, right = words[: found.start()], words[found.end() :]
        is_at_start = _is_at_start(left)
        if found[0] == opener != marks.closer:
            state = state if is_shortened(right) else _QuoteState.SURELY
        elif is_at_start:
            state = _QuoteState.SURELY if found[0] in ("'", opener) else state
        elif found[0] not in (APOSTROPHE, "'") or not left[-1:].isalnum():
            state = _QuoteState.NOT
        elif not right[:1].isalnum() and state is _QuoteState.SURELY:
            state = _QuoteState.PERHAPS
    return state
