"""Words that an author always mistypes, put right when a key ends them.

The list is the author's own and empty at first.  The word keeps the capitals it was
typed with, and has apostrophes as the story writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.smart_typing.corrections import Correction
from desktop.text.smart_typing.habits import APOSTROPHE
from desktop.text.smart_typing.places import is_prose

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 60
"""Code points of what is mistyped; what is longer is not looked for."""
_JOINTS = "'’-‐‑"
"""What joins letters to one word, if letters stand on both sides."""


def may_end_word(keys: str) -> bool:
    """Return whether the last of ``keys`` ends a word whose end was just typed."""
    return len(keys) > 1 and _is_letter(keys[-2]) and not _is_within(keys[-1])


class OwnCorrections:
    """What an author mistypes, and what was meant.

    Args:
        pairs: Each word or phrase as it is mistyped, and what is to stand there.
    """

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._right: dict[str, str] = {}
        self._lengths: set[int] = set()
        for wrong, right in pairs:
            key = _key(wrong)
            if key and right and len(key) <= _LONGEST and wrong != right:
                self._right[key] = right
                self._lengths.add(len(key))

    def __bool__(self) -> bool:
        """Return whether there are any."""
        return bool(self._right)

    def correction(
        self, before: str, *, has_apostrophes: bool, is_markdown: bool
    ) -> Correction | None:
        """Return what the word is to read that the last key has ended; None if nothing.

        Args:
            before: What stands before the caret in its paragraph, that key at its end.
            has_apostrophes: Whether the story writes curly ones.
            is_markdown: Whether the story is Markdown.
        """
        words, key = before[:-1], before[-1:]
        for length in sorted(self._lengths, reverse=True):
            typed = words[-length:]
            right = self._right.get(_key(typed)) if len(typed) == length else None
            if right is None or not _begins(words[: len(words) - length]):
                continue
            if has_apostrophes:
                right = right.replace("'", APOSTROPHE)
            put = _with_capitals(right, typed)
            if put == typed or not is_prose(words, key, is_markdown=is_markdown):
                return None
            return Correction(length + len(key), length, put)
        return None


def _key(words: str) -> str:
    return words.replace(APOSTROPHE, "'").lower()


def _begins(before: str) -> bool:
    """Return whether a word may begin behind ``before``."""
    last = before[-1:]
    if not last:
        return True
    is_joined = last in _JOINTS and _is_letter(before[-2:-1])
    return not (_is_letter(last) or is_joined or last in "@#_/\\.")


def _is_letter(sign: str) -> bool:
    return sign.isalnum()


def _is_within(sign: str) -> bool:
    """Return whether a word may go on with ``sign``."""
    return sign.isalnum() or sign in _JOINTS or sign in "@_/\\"


def _with_capitals(right: str, typed: str) -> str:
    """Return ``right`` with the capitals of what was typed."""
    letters = [sign for sign in typed if sign.isalpha()]
    if len(letters) > 1 and all(map(str.isupper, letters)):
        return right.upper()
    return right[:1].upper() + right[1:] if typed[:1].isupper() else right
