"""Cells: a row of a comparison as it reads in one text, or on either side.

Positions count code points of the cell's own text.  A line end that went or came shows
as a pilcrow; one that stands breaks the line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.drafts.rows import IN_NEW, IN_OLD, RowKind
from desktop.session.story.live_text import FLOWING_END
from desktop.text.diff import Fate
from desktop.text.emphasis import PLAIN
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.drafts.rows import Row
    from desktop.text.diff import Words
    from desktop.text.emphasis import Markup

_LINE_ENDS = re.compile(r"[^\S\n]*\n\s*")
_BREAK = "\u2028\u2028"
_PILCROW = "¶"
_APART = "\u2009"
"""Between what went and what came in its place: two words must not read as one."""

_BODY = LineLook(LineKind.BODY)

_OLD = frozenset({Fate.KEPT, Fate.WENT})
_NEW = frozenset({Fate.KEPT, Fate.CAME})
_BOTH = frozenset(Fate)


@value
class ChangeMark:
    """Some words that went or came.

    Attributes:
        span: Where they are in the cell.
        fate: What became of them.
        words: Which of the row's words they are.
        is_fine: Whether nothing but punctuation or spacing differs.
    """

    span: Span
    fate: Fate
    words: int
    is_fine: bool = False


@value
class Piece:
    """Some of the row's words, and where they stand.

    Attributes:
        span: Where they are in the cell.
        words: Which of the row's words they are.
        old: Where they begin in the old text; None if they are not there.
        new: The same in the new text.
    """

    span: Span
    words: int
    old: int | None
    new: int | None

    def place_on(self, side: int) -> int | None:
        """Return where they begin on side 0, the old text, or 1, the new one."""
        return self.new if side else self.old


@value
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
        pieces: Which words of the row it is made of, in order.
        look: What kind of line it is.
        markup: What signs mean in its text.
    """

    row: int
    text: str
    marks: tuple[ChangeMark, ...] = ()
    caption: str = ""
    is_moved: bool = False
    is_brief: bool = False
    quiet: tuple[Span, ...] = ()
    pieces: tuple[Piece, ...] = ()
    look: LineLook = _BODY
    markup: Markup = PLAIN

    def offset_of(self, side: int, position: int) -> int:
        """Return where in the cell a position of the text of that side is."""
        for piece in self.pieces:
            place = piece.place_on(side)
            if place is not None and position <= place + len(piece.span):
                return piece.span.start + max(position - place, 0)
        return len(self.text)

    def position_of(self, side: int, offset: int) -> int | None:
        """Return which position of the text of that side is at ``offset`` or before.

        That is None if no words of that side are.
        """
        found: int | None = None
        for piece in self.pieces:
            place = piece.place_on(side)
            if place is not None and (found is None or piece.span.start <= offset):
                found = place + min(max(offset - piece.span.start, 0), len(piece.span))
        return found


def one_text_cell(row: Row, number: int, *, hides_fine: bool = False) -> Cell:
    """Return how row ``number`` reads where both texts are shown as one.

    Args:
        row: The row.
        number: Its number.
        hides_fine: Whether changes of punctuation and spacing read as none.
    """
    if row.kind is RowKind.MOVED_AWAY:
        read = _RowReader(row, _OLD, hides_fine=hides_fine)
        caption = _caption(row, number)
        return Cell(number, read.text, (), caption, True, True, (), read.pieces)
    return _cell(row, number, _BOTH, hides_fine=hides_fine)


def old_cell(row: Row, number: int, *, hides_fine: bool = False) -> Cell | None:
    """Return how row ``number`` reads in the old text, if it is there."""
    if row.kind not in IN_OLD:
        return None
    return _cell(row, number, _OLD, hides_fine=hides_fine)


def new_cell(row: Row, number: int, *, hides_fine: bool = False) -> Cell | None:
    """Return how row ``number`` reads in the new text, if it is there."""
    if row.kind not in IN_NEW:
        return None
    return _cell(row, number, _NEW, hides_fine=hides_fine)


def with_breaks(text: str) -> str:
    """Return ``text`` with its line ends as a cell shows them."""
    return _LINE_ENDS.sub(_BREAK, text)


def _cell(row: Row, number: int, fates: Collection[Fate], *, hides_fine: bool) -> Cell:
    read = _RowReader(row, fates, hides_fine=hides_fine)
    caption = _caption(row, number)
    return Cell(
        number,
        read.text,
        tuple(read.marks),
        caption,
        is_moved=bool(caption),
        pieces=read.pieces,
    )


def _caption(row: Row, number: int) -> str:
    if row.partner is None:
        return ""
    is_below = row.partner > number
    if row.kind is RowKind.MOVED_AWAY:
        below, above = translate("Moved further down"), translate("Moved further up")
    else:
        below = translate("Moved here from further down")
        above = translate("Moved here from further up")
    return below if is_below else above


class _RowReader:
    """Reads a row word by word."""

    def __init__(self, row: Row, fates: Collection[Fate], *, hides_fine: bool) -> None:
        self.text = ""
        self.marks: list[ChangeMark] = []
        self._row = row
        self._is_whole = len(fates) < len(Fate)
        self._is_old = Fate.CAME not in fates
        self._hides_fine = hides_fine
        self._found: list[Piece] = []
        old, new = row.old.start, row.new.start
        for index, words in enumerate(row.words):
            is_old, is_new = words.fate in _OLD, words.fate in _NEW
            if words.fate in fates and not self._is_left_out(index):
                self._read(index, old if is_old else None, new if is_new else None)
            old += len(words.old_text) if is_old else 0
            new += len(words.text) if is_new else 0

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Which words it read, and where they stand."""
        return tuple(self._found)

    def _is_left_out(self, index: int) -> bool:
        words = self._row.words[index]
        if self._is_whole or words.fate is not Fate.WENT:
            return False
        is_hidden = words.is_fine and self._hides_fine
        return is_hidden or _is_filling(self._row.words, index)

    def _read(self, index: int, old: int | None, new: int | None) -> None:
        words = self._row.words[index]
        is_filling = _is_filling(self._row.words, index)
        follows = bool(self.marks) and self.marks[-1].words == index - 1
        if follows and words.fate is Fate.CAME and not is_filling:
            self.text += _BREAK if self._is_rewritten() else _APART
        start = len(self.text)
        text = words.old_text if self._is_old else words.text
        self.text += _shown(words, text, is_whole=self._is_whole)
        self._found.append(Piece(Span(start, len(self.text)), index, old, new))
        is_plain = words.fate is Fate.KEPT or is_filling
        if not is_plain and not (words.is_fine and self._hides_fine):
            span = _inked(self.text, start)
            self.marks.append(ChangeMark(span, words.fate, index, words.is_fine))

    def _is_rewritten(self) -> bool:
        """Return whether the paragraph is told to be another one altogether."""
        return all(words.fate is not Fate.KEPT for words in self._row.words)


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


def _shown(words: Words, text: str, *, is_whole: bool) -> str:
    """Return ``words`` with line ends as they are shown.

    Args:
        words: What is to be shown.
        text: How they are written there.
        is_whole: Whether the cell shows just one text, in which each line end stands.
    """
    if "\n" not in text:
        return text
    if words.is_flowing:
        # As on the page, and as long as before: places stay the same.
        return text.replace("\n", FLOWING_END)
    if words.fate is Fate.KEPT:
        return with_breaks(text)
    is_standing = is_whole or words.fate is Fate.CAME
    shown = _PILCROW + _BREAK if is_standing else _PILCROW
    return _LINE_ENDS.sub(shown, text)
