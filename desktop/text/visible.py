"""What can be seen of a text: two that look alike are one, however they are written.

Left aside are normal forms (an accent that is a character of its own), soft hyphens and
other characters without ink or width, kinds of blank that are about as wide, blanks at
the ends of lines, and line ends that are blanks within a paragraph.  Dashes, quotes and
the number of blanks can be seen.  Positions count code points, of the text as it looks
or as it is written: each of the one stands for one or more of the other.
"""

from __future__ import annotations

import heapq
import re
import unicodedata
from bisect import bisect_left, bisect_right
from enum import Flag, auto
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.paragraphs import AS_IT_SEEMS, Wrapping, paragraphs_in
from desktop.text.words import ALONE, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator


class Unseen(Flag):
    """What can differ between two texts that look alike.

    Blank lines can be seen, but part paragraphs however many they are.
    """

    LINE_ENDS = auto()
    LAST_BLANKS = auto()
    BLANKS = auto()
    FORMS = auto()
    CHARACTERS = auto()
    BLANK_LINES = auto()


EVERYTHING = ~Unseen.BLANK_LINES
"""What nobody can see at all."""

NO_INK = frozenset(
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
)
"""Characters without ink and width, but for those that join or turn others."""
_OTHER_BLANKS = frozenset("\u00a0\u1680\u202f\u205f") | frozenset(
    map(chr, range(0x2000, 0x200B))
)
"""Blanks that are about as wide as the plain one."""
_LEFT_AT_ENDS = NO_INK | _OTHER_BLANKS | frozenset(" \t\u3000")
_WORD = re.compile(r"[^\W\d_]+")
_AND = frozenset(
    [
        "and",
        "or",
        "nor",
        "to",
        "und",
        "oder",
        "bis",
        "et",
        "ou",
        "y",
        "o",
        "e",
        "i",
        "och",
        "eller",
        "en",
        "of",
    ]
)
"""What follows a hyphen that stands for the rest of a word: long- and short-lived."""
_INDENT = re.compile(r"[^\S\n]*(?:>[ \t]?)*")
_FORMS = (
    rf"[^\s{MARKS}][{MARKS}]+|[\u1100-\u11ff]+"
    r"|[\u0340\u0341\u0343\u0344\u0374\u037e\u0387\u1f71-\u1ffd\u2126\u212a\u212b"
    r"\uf900-\ufaff]"
)
"""Letters that may be written in another form, most with marks on them."""


@cache
def _is_alone() -> re.Pattern[str]:
    return re.compile(f"[{ALONE}]")


class Visible:
    """A text as it looks, and where its characters are in the text as it is written.

    Attributes:
        original: The text as it is written.
        text: The text as it looks; line feeds part its paragraphs.
    """

    def __init__(
        self, original: str, wrapping: Wrapping, leaves: Unseen = EVERYTHING
    ) -> None:
        """Look at ``original``.

        Args:
            original: The text, or whole paragraphs of it.
            wrapping: How it uses its line ends.
            leaves: What is left aside.
        """
        self.original = original
        self._looks = [0]
        self._places = [0]
        pieces: list[str] = []
        done = length = 0
        for start, end, seen in _tokens(original, wrapping, leaves):
            pieces += (original[done:start], seen)
            length += start - done
            self._note(length, start)
            length += len(seen)
            self._note(length, end)
            done = end
        self.text = "".join((*pieces, original[done:])) if pieces else original

    @property
    def is_as_written(self) -> bool:
        """Whether everything looks as it is written."""
        return self.text is self.original

    def _note(self, look: int, place: int) -> None:
        self._looks.append(look)
        self._places.append(place)

    def start(self, position: int) -> int:
        """Return where what looks to begin at ``position`` begins.

        What cannot be seen at its start belongs to it.
        """
        index = bisect_left(self._looks, position)
        if index < len(self._looks) and self._looks[index] == position:
            return self._places[index]
        return self._within(index - 1, position)

    def end(self, position: int) -> int:
        """Return where what looks to end at ``position`` ends.

        What cannot be seen at its end belongs to it.
        """
        return self._within(bisect_right(self._looks, position) - 1, position)

    def _within(self, index: int, position: int) -> int:
        place = self._places[index] + position - self._looks[index]
        following = self._places[index + 1 : index + 2]
        return min([place, *following])


def look_alike(
    one: str,
    other: str,
    wrappings: tuple[Wrapping, Wrapping] = (AS_IT_SEEMS, AS_IT_SEEMS),
    leaves: Unseen = EVERYTHING,
) -> bool:
    """Return whether nobody could tell ``one`` from ``other``.

    Args:
        one: Whole paragraphs of a text.
        other: Those of another.
        wrappings: How these use their line ends.
        leaves: What is left aside.
    """
    if one == other:
        return True
    looks = Visible(one, wrappings[0], leaves), Visible(other, wrappings[1], leaves)
    return looks[0].text == looks[1].text


Token = tuple[int, int, str]
"""Where something starts and ends that looks otherwise than it is written, and how."""


def _tokens(text: str, wrapping: Wrapping, leaves: Unseen) -> Iterator[Token]:
    """Yield what looks otherwise than it is written, in order."""
    if "\n" not in text and text[-1:] not in _LEFT_AT_ENDS:  # as most paragraphs
        yield from _characters(text, leaves)
        return
    done = 0
    found = (_line_ends(text, wrapping, leaves), _characters(text, leaves))
    for token in heapq.merge(*found, key=lambda token: (token[0], -token[1])):
        if token[0] >= done:
            yield token
            done = token[1]


def _line_ends(text: str, wrapping: Wrapping, leaves: Unseen) -> Iterator[Token]:
    ends = _soft_feeds(text, wrapping) if Unseen.LINE_ENDS in leaves else iter(())
    soft = next(ends, -1)
    feed = text.find("\n")
    while feed >= 0:
        start = _before_blanks(text, feed)
        if feed == soft:
            end = _INDENT.match(text, feed + 1).end()  # type: ignore[union-attr]
            yield start, end, "" if would_be_nothing(text, start, end) else " "
            soft = next(ends, -1)
        elif start < feed and Unseen.LAST_BLANKS in leaves:
            yield start, feed, ""
        feed = text.find("\n", feed + 1)
    start = _before_blanks(text, len(text))
    if start < len(text) and Unseen.LAST_BLANKS in leaves:
        yield start, len(text), ""


def would_be_nothing(text: str, start: int, end: int) -> bool:
    """Return whether there would be no blank if the line did not end there.

    So it is in scripts without blanks, and within a word that has a hyphen.
    """
    sides = text[start - 1 : start], text[end : end + 1]
    if all(map(_is_alone().match, sides)):
        return True
    is_hyphen = sides[0] in ("-", "\u2010") and text[start - 2 : start - 1].isalpha()
    following = _WORD.match(text, end)
    return is_hyphen and bool(following) and following[0] not in _AND  # type: ignore[index]


def _before_blanks(text: str, end: int) -> int:
    start = end
    while start and text[start - 1] in _LEFT_AT_ENDS:
        start -= 1
    return start


def _soft_feeds(text: str, wrapping: Wrapping) -> Iterator[int]:
    for paragraph in paragraphs_in(text, wrapping):
        feed = text.find("\n", paragraph.start, paragraph.end)
        while feed >= 0:
            yield feed
            feed = text.find("\n", feed + 1, paragraph.end)


def _characters(text: str, leaves: Unseen) -> Iterator[Token]:
    if text.isascii():
        return
    # Those there are at all are few: looking for them alone is ten times as quick.
    letters = set(text)
    blanks = "".join(letters & _OTHER_BLANKS) if Unseen.BLANKS in leaves else ""
    no_ink = "".join(letters & NO_INK) if Unseen.CHARACTERS in leaves else ""
    parts = [f"(?P<blank>[{blanks}])"] if blanks else []
    parts += [f"(?P<none>[{no_ink}]+)"] if no_ink else []
    if Unseen.FORMS in leaves and not unicodedata.is_normalized("NFC", text):
        parts.insert(0, f"(?P<form>{_FORMS})")
    if not parts:
        return
    for found in re.finditer("|".join(parts), text):
        seen = " " if found.lastgroup == "blank" else ""
        if found.lastgroup == "form":
            seen = unicodedata.normalize("NFC", found[0])
        if seen != found[0]:
            yield found.start(), found.end(), seen
