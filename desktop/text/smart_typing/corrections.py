"""What becomes of a key that was typed: a quote, a dash, an ellipsis as the story has.

Told from the keys typed in a row and the text around the caret.  Some are known only a
key later: whether a line begins with speech or is a row of marks, and whether a quote
opens or a word has lost its first letters.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.smart_typing.habits import APOSTROPHE, BLANKS
from desktop.text.smart_typing.places import is_address, is_of_marks, is_prose
from desktop.text.smart_typing.quotes import (
    double_quote,
    is_double_open,
    is_shortened,
    single_quote,
)
from desktop.value import value

if TYPE_CHECKING:
    from desktop.text.smart_typing.habits import Dash, TypingHabits

_CLOSING = "”“’‘«»‹›"
_ENDING = tuple(".,;:!?…)]”’“‘»«›‹*_~")
_NO_DASH_BEHIND = "-<!|+:=/\\"


@value
class Correction:
    """Other words for what was typed just before the caret.

    Attributes:
        back: Where they begin, in code points before the caret.
        gone: How many code points give way to them.
        words: What stands there then.
    """

    back: int
    gone: int
    words: str

    def made_in(self, before: str) -> str:
        """Return ``before``, which ends at the caret, with the correction made."""
        start = len(before) - self.back
        return before[:start] + self.words + before[start + self.gone :]

    def undone_in(self, before: str) -> Correction:
        """Return what gives back what was typed.

        Args:
            before: What ended at the caret before the correction.
        """
        start = len(before) - self.back
        back = self.back - self.gone + len(self.words)
        return Correction(back, len(self.words), before[start : start + self.gone])

    def followed_by(self, later: Correction, before: str) -> Correction:
        """Return this correction and a ``later`` one, which begins behind it, as one.

        Args:
            later: What is made of the text that this one leaves.
            before: What ended at the caret before both.
        """
        start = len(before) - self.back
        return Correction(
            self.back, self.back, later.made_in(self.made_in(before))[start:]
        )


@cache
def _meaning() -> re.Pattern[str]:
    """Return what matches keys that may mean something, by the last of them."""
    return re.compile(
        r"[\"']$|--$|(?<!\.)(?:\.{3}){1,2}$|(?:--|\.\.\.) ?[\w>¿¡(\[„“«]$|\" $"
        r"|'[\w'’]{1,11}[^\w'’]$|[^\W\d_]'[^\W\d_]$",
    )


def may_mean(keys: str) -> bool:
    """Return whether it is worth while to ask what the last of ``keys`` means."""
    return _meaning().search(keys) is not None


def correction(
    keys: str, before: str, after: str, habits: TypingHabits, *, is_markdown: bool
) -> Correction | None:
    """Return what the last key is to read in the story; None if it is as typed.

    Args:
        keys: What was typed in a row until now, as far as that is known.
        before: What stands before the caret in its paragraph, that key at its end.
        after: What stands behind the caret in its line.
        habits: Those of the story.
        is_markdown: Whether the story is Markdown.
    """
    head = before[:-1]
    if not is_prose(head, keys[-1:], is_markdown=is_markdown):
        is_behind_address = is_address(head) and is_double_open(head, habits)
        if not (keys[-1:] == '"' and is_behind_address):
            return None
    first = _shortened(keys, before, habits) or _begun(keys, before, habits)
    if first is None:
        return _told(keys, before, after, habits)
    then = _told(keys, first.made_in(before), after, habits)
    return first if then is None else first.followed_by(then, before)


def _told(
    keys: str, before: str, after: str, habits: TypingHabits
) -> Correction | None:
    match keys[-1:]:
        case '"':
            words = double_quote(before[:-1], habits)
            return _broken_off(keys, before, words, habits) or _quoted(before, words)
        case "'":
            return _single(keys, before, after, habits)
        case "-":
            return _dash(keys, before, after, habits)
        case ".":
            return _ellipsis(before, after, habits)
        case " ":
            return _without_blank(keys, before, habits)
    return _late(keys, before, habits)


# Quotes


def _quoted(before: str, words: str | None) -> Correction | None:
    if not words:
        return None
    is_blank_typed = words[0] in BLANKS and before[-2:-1] in tuple(BLANKS)
    back = 2 if is_blank_typed else 1
    return Correction(back, back, words)


def _single(
    keys: str, before: str, after: str, habits: TypingHabits
) -> Correction | None:
    if keys.endswith("'n'") and habits.has_apostrophes:
        return Correction(3, 3, f"{APOSTROPHE}n{APOSTROPHE}")  # rock ’n’ roll
    words = single_quote(before[:-1], after, habits)
    return _broken_off(keys, before, words, habits) or _quoted(before, words)


def _broken_off(
    keys: str, before: str, words: str | None, habits: TypingHabits
) -> Correction | None:
    """Return the dash at which speech breaks off, without a blank it shall not have."""
    dash = habits.dash
    if dash is None or not words or dash.before == habits.blank_at_break:
        return None
    is_end = not before[:-1].endswith(dash.mark) or words[-1] not in _CLOSING
    if keys[-3:-1] != "--" or is_end:
        return None
    added = _added(keys, 3, before, 2, dash)
    back = 2 + added
    put = habits.blank_at_break + dash.mark + words
    return Correction(back, back, put) if added else None


def _without_blank(keys: str, before: str, habits: TypingHabits) -> Correction | None:
    """Return no blank for one inside of a quote, where there is one already."""
    marks = habits.double
    if marks is None or not keys.endswith('" ') or marks.opening == marks.opener:
        return None
    return Correction(1, 1, "") if before.endswith(marks.opening + " ") else None


def _shortened(keys: str, before: str, habits: TypingHabits) -> Correction | None:
    """Return the apostrophe of a word that has lost its first letters, when it ends."""
    found = re.search(r"'([\w'’]+)[^\w'’]$", keys)
    if found is None or not habits.has_apostrophes or not is_shortened(found[1]):
        return None
    back = len(found[0])
    if before[:-back][-1:].isalnum():
        return None  # feet
    mark = before[-back:][:1]
    is_quote = habits.single is not None and mark == habits.single.opening
    return Correction(back, 1, APOSTROPHE) if is_quote or mark == "'" else None


# Dashes and dots


def _dash(
    keys: str, before: str, after: str, habits: TypingHabits
) -> Correction | None:
    dash = habits.dash
    if dash is None:
        return None
    if keys.endswith("---"):
        return _longer(keys, before, dash, habits)
    head = before[:-2]
    line = head[head.rfind("\n") + 1 :]
    if not before.endswith("--") or head.endswith(tuple(_NO_DASH_BEHIND)):
        return None
    if is_of_marks(line):
        is_speech = not line.strip() and not is_of_marks(after)
        return _speech(2, "", habits) if is_speech else None
    if head[-1:].isspace():
        is_other = dash.before and head[-1] == " " != dash.before
        return Correction(3, 3, dash.before + dash.mark) if is_other else _plain(dash)
    is_behind_words = head[-1:].isalpha() or head[-1:] in _ENDING
    return Correction(2, 2, (dash.before if is_behind_words else "") + dash.mark)


def _plain(dash: Dash) -> Correction:
    return Correction(2, 2, dash.mark)


def _longer(
    keys: str, before: str, dash: Dash, habits: TypingHabits
) -> Correction | None:
    """Return what becomes of a dash behind which another hyphen is typed."""
    if not before.endswith((dash.mark + "-", "—-")):
        return None
    back = 2 + _added(keys, 3, before, 2, dash)
    if habits.has_long_dash and not keys.endswith("----"):
        return Correction(back, back, "—")
    typed = len(keys) - len(keys.rstrip("-"))
    return Correction(back, back, "-" * typed)


def _added(keys: str, typed: int, before: str, back: int, dash: Dash) -> int:
    """Return how long the blank is before a dash that nobody has typed.

    Args:
        keys: The keys in a row.
        typed: How many of them the dash was made of, with those behind it.
        before: What stands before the caret.
        back: Where the dash begins, in code points before the caret.
        dash: The dash.
    """
    is_typed = keys[:-typed][-1:] == " "
    there = before[:-back].endswith(dash.before)
    return len(dash.before) if dash.before and there and not is_typed else 0


def _speech(back: int, behind: str, habits: TypingHabits) -> Correction | None:
    """Return the dash that begins a line, with the blank that stands behind it.

    Args:
        back: Where the hyphens begin, in code points before the caret.
        behind: The blank that was typed behind them.
        habits: Those of the story.
    """
    dash = habits.speech_dash
    if dash is None:
        return None
    blank = dash.after if behind or back > 2 else ""
    return Correction(back, 2 + len(behind), dash.mark + (blank or behind))


def _ellipsis(before: str, after: str, habits: TypingHabits) -> Correction | None:
    head = before[:-3]
    line = head[head.rfind("\n") + 1 :]
    if not habits.has_ellipsis or not before.endswith("..."):
        return None
    if head.endswith((".", "/", "\\")) or is_of_marks(line + after):
        return None
    if head.endswith("…") and not habits.has_two_ellipses:
        return None
    return Correction(3, 3, "…")


# A key later


def _late(keys: str, before: str, habits: TypingHabits) -> Correction | None:
    found = re.search(r"--( ?)([\w>])$", keys)
    if found is not None:
        return _behind_dash(keys, before, habits, found[1] + found[2])
    return _within_word(keys, before, habits)


def _within_word(keys: str, before: str, habits: TypingHabits) -> Correction | None:
    """Return the apostrophe for a quote that closed within a word, as it goes on."""
    marks = habits.single
    if marks is None or not habits.has_apostrophes or keys[-2:-1] != "'":
        return None
    is_inside = before[-3:-2].isalpha() and before[-2:-1] == marks.closing
    is_other = marks.closing != APOSTROPHE and keys[-1].isalpha()
    return Correction(2, 1, APOSTROPHE) if is_inside and is_other else None


def _begun(keys: str, before: str, habits: TypingHabits) -> Correction | None:
    """Return what a line begins with, now that it is no row of marks."""
    found = re.search(r"(--|\.\.\.)( ?)[\w\"'¿¡(\[„“«]$", keys)
    if found is None or not before.endswith(found[0]):
        return None
    back = len(found[0])
    line = before[before.rfind("\n") + 1 :]
    if line[:-back].strip():
        return None
    if found[1] == "--":
        return _speech(back, found[2], habits)
    return Correction(back, 3, "…") if habits.has_ellipsis else None


def _behind_dash(
    keys: str, before: str, habits: TypingHabits, typed: str
) -> Correction | None:
    dash = habits.dash
    if dash is None or not before.endswith(dash.mark + typed):
        return None
    if typed == ">":  # an arrow
        back = 2 + _added(keys, 3, before, 2, dash)
        return Correction(back, back, "-->")
    has_blank = before[: -len(dash.mark + typed)][-1:].isspace()
    is_close = len(typed) == 1 and has_blank and dash.before and dash.after
    return Correction(1, 0, dash.after) if is_close else None
