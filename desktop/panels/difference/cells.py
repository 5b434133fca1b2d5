"""Cells: a row of a comparison as it reads in one text, or on either side.

Positions count code points of the cell's own text.  A line end that went or came shows
as a pilcrow; one that stands breaks the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.drafts.rows import RowKind
from desktop.text.span import Span
from desktop.text.word_diff import Fate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.drafts.rows import Row
    from desktop.text.word_diff import Words

_LINE_ENDS = re.compile(r"[^\S\n]*\n\s*")
_BREAK = "\u2028\u2028"
_PILCROW = "¶"
_APART = "\u2009"
"""Between what went and what came in its place: two words must not read as one."""

_OLD = frozenset({Fate.KEPT, Fate.WENT})
_NEW = frozenset({Fate.KEPT, Fate.CAME})
_BOTH = frozenset(Fate)


@dataclass(frozen=True, slots=True)
class Mark:
    """Some words that went or came.

    Attributes:
        span: Where they are in the cell.
        fate: What became of them.
        words: Which of the row's words they are.
    """

    span: Span
    fate: Fate
    words: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What is read at one place.

    Attributes:
        row: The number of the row it shows.
        text: What it reads.
        marks: What of it went or came, in order.
        caption: A few words above it.
        is_moved: Whether a bar stands beside it.
        is_brief: Whether no more than its first line is shown.
        quiet: What of it is there only to show where the rest stands.
    """

    row: int
    text: str
    marks: tuple[Mark, ...] = ()
    caption: str = ""
    is_moved: bool = False
    is_brief: bool = False
    quiet: tuple[Span, ...] = ()


def one_text_cell(row: Row, number: int) -> Cell:
    """Return how row ``number`` reads where both texts are shown as one."""
    if row.kind is RowKind.MOVED_AWAY:
        text, _ = _read(row, _OLD)
        return Cell(number, text, (), _caption(row, number), True, True)
    return _cell(row, number, _BOTH)


def old_cell(row: Row, number: int) -> Cell | None:
    """Return how row ``number`` reads in the old text, if it is there."""
    if row.kind in {RowKind.CAME, RowKind.MOVED_HERE}:
        return None
    return _cell(row, number, _OLD)


def new_cell(row: Row, number: int) -> Cell | None:
    """Return how row ``number`` reads in the new text, if it is there."""
    if row.kind in {RowKind.WENT, RowKind.MOVED_AWAY}:
        return None
    return _cell(row, number, _NEW)


def with_breaks(text: str) -> str:
    """Return ``text`` with its line ends as a cell shows them."""
    return _LINE_ENDS.sub(_BREAK, text)


def _cell(row: Row, number: int, fates: Collection[Fate]) -> Cell:
    text, marks = _read(row, fates)
    caption = _caption(row, number)
    return Cell(number, text, marks, caption, is_moved=bool(caption))


def _caption(row: Row, number: int) -> str:
    if row.partner is None:
        return ""
    way = "down" if row.partner > number else "up"
    if row.kind is RowKind.MOVED_AWAY:
        return f"Moved further {way}"
    return f"Moved here from further {way}"


def _read(row: Row, fates: Collection[Fate]) -> tuple[str, tuple[Mark, ...]]:
    text, marks = "", list[Mark]()
    is_whole = len(fates) < len(Fate)
    for index, words in enumerate(row.words):
        if words.fate not in fates:
            continue
        is_filling = _is_filling(row.words, index)
        if is_filling and words.fate is Fate.WENT and not is_whole:
            continue
        follows = bool(marks) and marks[-1].words == index - 1
        if follows and words.fate is Fate.CAME and not is_filling:
            text += _APART
        start = len(text)
        text += _shown(words, is_whole=is_whole)
        if words.fate is not Fate.KEPT and not is_filling:
            marks.append(Mark(_inked(text, start), words.fate, index))
    return text, tuple(marks)


def _is_filling(words: Sequence[Words], index: int) -> bool:
    """Return whether words are a blank for which a line end came or went."""
    if words[index].fate is Fate.KEPT or words[index].text.strip(" "):
        return False
    other = index + (1 if words[index].fate is Fate.WENT else -1)
    if not 0 <= other < len(words) or words[other].fate is Fate.KEPT:
        return False
    return "\n" in words[other].text


def _inked(text: str, start: int) -> Span:
    """Return where ``text`` from ``start`` on is, without the blanks around it."""
    words = text[start:]
    bare = words.strip()
    if not bare:
        return Span(start, len(text))
    begin = start + words.index(bare[0])
    return Span(begin, begin + len(bare))


def _shown(words: Words, *, is_whole: bool) -> str:
    """Return ``words`` with line ends as they are shown.

    Args:
        words: What is to be shown.
        is_whole: Whether the cell shows just one text, in which each line end stands.
    """
    if "\n" not in words.text:
        return words.text
    if words.fate is Fate.KEPT:
        return with_breaks(words.text)
    is_standing = is_whole or words.fate is Fate.CAME
    shown = _PILCROW + _BREAK if is_standing else _PILCROW
    return _LINE_ENDS.sub(shown, words.text)
