"""The text an author is editing, as the core sees it, and how much room it has left.

A ``QTextDocument`` keeps the text for Qt, counted in UTF-16 units; this module keeps
the same text block by block, counted in code points, and reports every edit
as changes and their inverse.  While the lines of hard-wrapped paragraphs flow, the line
ends within them stand in the document as `FLOWING_END`, one for one.
  A key costs the paragraphs it touches, never the whole
text; of a long one the document has only the beginning until a page of it was painted;
so does telling what an edit would make of it, unless the text is beyond a limit
as it is.  No other module mixes the two counts.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from desktop.session.story import long_lines
from desktop.session.story.offsets import from_utf16, len_utf16, to_utf16
from desktop.text.change import Change, ChangeSet
from desktop.text.diff import difference
from desktop.text.flowing import SOFT_END
from desktop.text.limits import Limit, limit_passed
from desktop.text.paragraphs import REACH, Wrapping, paragraphs_in
from desktop.text.prefix_sums import PrefixSums
from desktop.text.replacement import Replacement
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.text.moved import MovedText

FLOWING_END = "\u2005"
"""What stands in the document for a line end while lines flow: as wide as a blank."""

FLOWING_SIGNS = re.compile(rf"{FLOWING_END}(?=[ \t>])((?:[ \t]*>)*[ \t]*)")
"""That, and what Markdown puts behind it: a quotation's signs, an indent."""

_NO_LINE = (1, 0)
"""Where no long line is."""
_MANY = 1_000
"""Changes for which the whole text is looked at: that is sooner done."""

_MANY_ENDS = 200
"""Changes for which line ends are told by the whole text, which is sooner done."""

_PART = 1_000
"""Blocks put into the document at once when a story is opened: few, for the caches."""
_LEFT = 60
"""Code points before an edit by which one knows whether it goes on with a word."""
_SHOWN_AS = {0x0D: "\u2028", 0x2029: "\u2028", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}
"""What the document shows for a character that Qt takes for a paragraph's end.

A story that has one cannot be edited, so what is shown is never saved.
"""
_NOT_SHOWN = tuple(map(chr, _SHOWN_AS))
_STANDING = re.compile(r"\n[ \t]")
"""A line end behind which an indent means something, but in Markdown."""
_LINE_ENDS = re.compile("\r\n|\r|\u2029")
_UNFIT = re.compile("[\ufdd0\ufdd1\ud800-\udfff]")
"""What a document cannot give back: its own markers and lone surrogates."""
_TAKEN_FOR_MARKS = ("\ufeff", "\ufffe")
"""What PySide takes for a byte-order mark, and drops, where a text begins with it."""
_SENTINEL = "\u200b"
"""Put before such a text on its way into the document, and taken out again."""


class Room(QObject):
    """Knows whether a text is within the limits, and whether it would be.

    Signals:
        passed_changed: The text came to be beyond a limit, or within all of them.

    Attributes:
        passed: The limit that the text is beyond as it stands; None if it is within.
    """

    passed_changed = Signal()

    def __init__(self, live: LiveText) -> None:
        super().__init__(live)
        self._live = live
        self._line_feeds = 0
        self.passed: Limit | None = None
        live.edit_made.connect(self._on_edited)

    def measure(self) -> None:
        """Look at the whole text, which is another than before."""
        self._line_feeds = self._live.text.count("\n")
        self._note()

    def limit_passed_by(self, changes: Iterable[Change]) -> Limit | None:
        """Return the limit that the text would be beyond; None if it would be within.

        Args:
            changes: What would be made of it, in order, counted in the text as it is;
                they may touch.
        """
        changes, live = list(changes), self._live
        text = live.slice if len(changes) < _MANY else partial(_slice, live.text)
        length = len(live) + sum(change.delta for change in changes)
        feeds = self._line_feeds + sum(
            change.inserted.count("\n") - text(change.span).count("\n")
            for change in changes
        )
        return limit_passed(length, feeds + 1)

    # How it is done

    def _on_edited(self, edit: Edit) -> None:
        made, undone = edit.changes.changes, edit.inverse.changes
        self._line_feeds += sum(change.inserted.count("\n") for change in made)
        self._line_feeds -= sum(change.inserted.count("\n") for change in undone)
        self._note()

    def _note(self) -> None:
        before, length = self.passed, len(self._live)
        self.passed = limit_passed(length, self._line_feeds + 1)
        if self.passed is not before:
            self.passed_changed.emit()


def _slice(text: str, span: Span) -> str:
    return span.of(text)


def _changed(text: str, changes: Iterable[Change]) -> str:
    pieces: list[str] = []
    done = 0
    for change in changes:
        pieces += (text[done : change.span.start], change.inserted)
        done = change.span.end
    return "".join((*pieces, text[done:]))


def as_story_text(text: str) -> str:
    r"""Return ``text`` from outside as a document can keep it, line ends as ``\\n``."""
    return _UNFIT.sub("\ufffd", _LINE_ENDS.sub("\n", text))


@value
class Edit:
    """An edit that was made, and the one that undoes it.

    Attributes:
        changes: What was done, counted in the text before.
        inverse: What undoes it, counted in the text after.
        replaced: What gave way to what: more than ``changes`` tell if what was typed
            over has words in common with what was typed.
        left: What stands before it in its paragraph, as far as a word may reach, if
            it was typed.
        is_composed: Whether it made place for words that an input method composes.
        moved: What it took elsewhere; None if nobody knows.
    """

    changes: ChangeSet
    inverse: ChangeSet
    replaced: tuple[Replacement, ...]
    left: str = ""
    is_composed: bool = False
    moved: MovedText | None = None

    def place_of(self, place: int) -> int:
        """Return where ``place``, at which somebody was reading, is afterwards."""
        moved = None if self.moved is None else self.moved.place_of(place)
        return self.changes.map_place(place) if moved is None else moved


class LiveText(QObject):
    """Mirrors a document in code points and reports its edits.

    A paragraph too long for Qt is cut into several blocks of the document, which
    the text itself knows nothing of: ``piece`` below is what one block holds, with
    its line feed unless it was cut there.  If lines flow, it may have several.
    Qt reports what the author types only
    once the document has a layout, which is the page's to give it.

    Signals:
        edit_coming: The app is about to change the text.
        edit_made: The text changed; carries the ``Edit``.
        retyped: Words were replaced by the very same; carries the ``Replacement``.
        flowed: The same text stands in other blocks of the document than before:
            other line ends are blanks, or a long line is cut elsewhere.
        cut_moved: Two blocks part their line elsewhere: the number of the first, and
            by how many code points further on.

    Attributes:
        room: How much more it can take.
        is_composing: Whether place is being made for words that are composed.
        is_cut: Whether any line is in several blocks, or was since the text was loaded.
        is_moving_cut: Whether two blocks are just made to part their line elsewhere.
        is_mirror: Whether its blocks are to be those of another text.
    """

    edit_coming = Signal()
    edit_made = Signal(Edit)
    retyped = Signal(Replacement)
    flowed = Signal()
    cut_moved = Signal(int, int)

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._pieces: list[str] = [""]
        self._lengths = PrefixSums([0])
        self._text: str | None = ""
        self._wrapping: Wrapping | None = None
        self._is_applying = False
        self._long_line = _NO_LINE
        """The first and the last block of the long line that was last asked for."""
        self._rest: int | None = None
        """The first block that is not in the document yet; None if all are."""
        self._revision = document.revision()
        self._unfitted: Span | None = None
        """What was typed in and may be cut badly by now; in code points."""
        self._has_other_parts = False
        """Whether blocks may be other parts of a long line than before that."""
        self.room = Room(self)
        self.is_composing = self.is_cut = False
        self.is_moving_cut = self.is_mirror = False
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._fit_typed)

    # What stands there

    @property
    def text(self) -> str:
        """The whole text; joined when first asked for after an edit."""
        if self._text is None:
            self._text = "".join(self._pieces)
        return self._text

    def __len__(self) -> int:
        return int(self._lengths.total)

    @property
    def document(self) -> QTextDocument:
        """The document that is mirrored."""
        return self._document

    @property
    def is_applying(self) -> bool:
        """Whether an edit is being made that nobody has been told of yet."""
        return self._is_applying

    @property
    def block_lengths(self) -> list[int]:
        """The length of each block, in code points, line feed included."""
        return list(self._lengths)

    @property
    def block_count(self) -> int:
        """How many blocks of the document the text fills."""
        return len(self._pieces)

    def piece(self, block: int) -> str:
        """Return what block number ``block`` holds, line feed included."""
        return self._pieces[block]

    def goes_on(self, block: int) -> bool:
        """Whether the line that ends block number ``block`` goes on in the next."""
        is_last = block >= len(self._pieces) - 1
        return not (is_last or self._pieces[block].endswith("\n"))

    def block_span(self, block: int) -> Span:
        """Return the stretch of the text that block number ``block`` holds."""
        start = int(self._lengths.before(block))
        return Span(start, start + len(self._pieces[block]))

    def block_at(self, position: int) -> int:
        """Return the number of the block in which ``position`` lies."""
        return self._lengths.find(position)[0]

    def line_span(self, position: int) -> Span:
        """Return the line in which ``position`` lies, without its line feed.

        A line that was cut into several blocks is one.
        """
        first, last = self._blocks_of_line(self.block_at(position))
        start = int(self._lengths.before(first))
        if first < last:
            end = int(self._lengths.before(last + 1))
            return Span(start, end - self._pieces[last].endswith("\n"))
        near = self._pieces[first].removesuffix("\n")
        begin = near.rfind("\n", 0, position - start) + 1
        end = near.find("\n", position - start)
        return Span(start + begin, start + (len(near) if end < 0 else end))

    def _blocks_of_line(self, block: int) -> tuple[int, int]:
        """Return the first and the last block of the line that ``block`` is part of."""
        if self._long_line[0] <= block <= self._long_line[1]:
            return self._long_line
        pieces, stop, first, last = self._pieces, len(self._pieces) - 1, block, block
        while first and not pieces[first - 1].endswith("\n"):
            first -= 1
        while last < stop and not pieces[last].endswith("\n"):
            last += 1
        if first < last:
            self._long_line = first, last
        return first, last

    def slice(self, span: Span) -> str:
        """Return the text of ``span`` without joining the whole text."""
        first, before = self._lengths.find(span.start)
        last, _ = self._lengths.find(span.end)
        near = "".join(self._pieces[first : last + 1])
        return near[span.start - int(before) : span.end - int(before)]

    def flowing_slice(self, span: Span) -> str:
        """Return the same with blanks for the line ends that stand as such."""
        if self._wrapping is None:
            return self.slice(span)
        first, before = self._lengths.find(span.start)
        last, _ = self._lengths.find(span.end)
        pieces = self._pieces[first : last + 1]
        near = "".join(p[:-1].replace("\n", " ") + p[-1:] for p in pieces)
        return near[span.start - int(before) : span.end - int(before)]

    def as_it_flows(self, span: Span) -> str:
        """Return ``span`` as it is to be read elsewhere: as it flows, if it does."""
        if self._wrapping is None:
            return self.slice(span)
        parts: list[str] = []
        for number in range(self.block_at(span.start), self.block_at(span.end) + 1):
            at = self.block_span(number)
            start, end = max(span.start, at.start), min(span.end, at.end)
            part = self._pieces[number][start - at.start : end - at.start]
            words = part.removesuffix("\n") if end == at.end else part
            parts += (SOFT_END.sub(" ", words), part[len(words) :])
        return "".join(parts)

    def as_it_stands(self, span: Span) -> str:
        """Return ``span`` with `FLOWING_END` for the line ends that stand as blanks."""
        parts: list[str] = []
        for number in range(self.block_at(span.start), self.block_at(span.end) + 1):
            at = self.block_span(number)
            start, end = max(span.start, at.start), min(span.end, at.end)
            part = self._pieces[number][start - at.start : end - at.start]
            words = part.removesuffix("\n") if end == at.end else part
            parts += (words.replace("\n", FLOWING_END), part[len(words) :])
        return "".join(parts)

    @property
    def wrapping(self) -> Wrapping | None:
        """How the text uses line ends, if its lines flow; None if they do not."""
        return self._wrapping

    # Between the two counts

    def to_document(self, position: int) -> int:
        """Return ``position``, in code points, as a position in the document."""
        block, before = self._lengths.find(position)
        if self._rest is not None and 2 * position >= self._lengths.before(self._rest):
            self.complete()
        offset = to_utf16(self._pieces[block], position - int(before))
        return self._document.findBlockByNumber(block).position() + offset

    def from_document(self, position: int) -> int:
        """Return ``position`` in the document, in code points of the text."""
        block = self._document.findBlock(position)
        if not block.isValid():
            return len(self)
        number = block.blockNumber()
        offset = from_utf16(self._pieces[number], position - block.position())
        return int(self._lengths.before(number)) + offset

    # Changing it

    def load(
        self, text: str, wrapping: Wrapping | None = None, first: int | None = None
    ) -> None:
        """Show ``text``, which is the beginning of the story rather than an edit.

        Args:
            text: The text.
            wrapping: How it uses its line ends, if its lines shall flow.
            first: How much of it is in the document when this returns, in code points,
                up to the end of a block.  The rest is put there by :meth:`complete`, or
                as soon as a place is asked for that is beyond half of that; to be gone
                on with before anybody can edit.  All is there if left out.
        """
        self._wrapping = None if FLOWING_END in text else wrapping
        self._take(text)
        has_rest = first is not None and first < len(text)
        self._write(self.block_at(first) if first is not None and has_rest else None)
        self.room.measure()

    def complete(self) -> None:
        """Put into the document what it does not have of the text yet."""
        if self._rest is not None:
            self._is_applying = True
            cursor = QTextCursor(self._document)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.beginEditBlock()
            self._append(cursor, self._rest, len(self._pieces))
            self._rest = None
            cursor.endEditBlock()
            self._is_applying = False
            self._revision = self._document.revision()

    def flow(self, wrapping: Wrapping | None) -> bool:
        """Let lines flow from now on; return whether anything is another than it was.

        Args:
            wrapping: How the text uses its line ends; None to show all lines.
        """
        if wrapping is not None and FLOWING_END in self.text:
            wrapping = None  # nobody could tell the two apart
        if wrapping is None and self._wrapping is None:
            return False
        before, self._wrapping = self._pieces, wrapping
        self._take(self.text)
        if self._pieces == before:
            return False
        self._write()
        self.flowed.emit()
        return True

    def load_like(self, other: LiveText) -> None:
        """Show the text of ``other``, in the same blocks."""
        self._wrapping = other.wrapping
        self._pieces, self.is_cut = list(other._pieces), other.is_cut
        self._long_line = _NO_LINE
        self._lengths = PrefixSums(map(len, self._pieces))
        self._text = other._text
        self._write()
        self.room.measure()

    def _write(self, stop: int | None = None) -> None:
        """Put the text into the document, up to block ``stop``; all of it if None."""
        self._is_applying = True
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._rest = stop or None
        self._append(cursor, 0, stop or len(self._pieces))
        cursor.endEditBlock()
        self._is_applying = False
        self._revision = self._document.revision()

    def _append(self, cursor: QTextCursor, begin: int, stop: int) -> None:
        # Part by part: of the largest stories a copy of all counts.
        for start in range(begin, stop, _PART):
            words = self._in_document(self._pieces[start : min(start + _PART, stop)])
            _insert(cursor, f"\n{words}" if start else words)

    def _in_document(self, pieces: list[str]) -> str:
        """Return how blocks that follow one another stand in the document."""
        words = _without_end("".join(pieces))
        if self._wrapping is None and words.count("\n") == len(pieces) - 1:
            return _shown(words)  # Each is a line: looked at all together.
        return "\n".join(map(_in_document, pieces))

    def apply(
        self,
        changes: ChangeSet,
        moved: MovedText | None = None,
        like: LiveText | None = None,
    ) -> None:
        """Make ``changes`` in the document, as one edit.

        Args:
            changes: Counted in the text as it is.
            moved: What they take elsewhere, if that is known.
            like: A text in which they were made already, whose line ends stand as
                they are to stand here; None to find out how these are to stand.
        """
        if not changes:
            return
        self.complete()
        self.edit_coming.emit()
        if any(FLOWING_END in change.inserted for change in changes.changes):
            self.flow(None)
        hull = Span(changes.changes[0].span.start, changes.changes[-1].span.end)
        inverse = changes.inverse(self.slice(hull), hull.start)
        if like is None:
            shown = self._with_flowing_ends(changes.changes)
        else:
            shown = [like.as_it_stands(change.span) for change in inverse.changes]
        self._is_applying, count = True, len(self._pieces)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        pairs = zip(changes.changes, shown, strict=True)
        for change, inserted in reversed(list(pairs)):
            cursor.setPosition(self.to_document(change.span.start))
            end = self.to_document(change.span.end)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            _insert(cursor, _shown(inserted))
            self._replace(change.span, inserted)
        cursor.endEditBlock()
        self._is_applying = False
        self._revision = self._document.revision()
        self._text = None
        is_recut = self._fit_around(inverse.changes) or (
            self.is_cut and count != len(self._pieces)
        )
        gone = zip(changes.changes, inverse.changes, strict=True)
        replaced = tuple(Replacement(one, other.inserted) for one, other in gone)
        self.edit_made.emit(Edit(changes, inverse, replaced, moved=moved))
        if is_recut:
            self.flowed.emit()

    def _take(self, text: str) -> None:
        lines = _lines_shown(text, self._wrapping)
        self._pieces = _in_pieces(lines)
        self.is_cut = len(self._pieces) > len(lines)
        self._long_line = _NO_LINE
        self._lengths = PrefixSums(map(len, self._pieces))
        self._text = text

    def _with_flowing_ends(self, changes: Sequence[Change]) -> list[str]:
        """Return what is put in, with line ends as they are to stand in the document.

        What follows one another is judged by the text as it will be: of many changes,
        by all of it.
        """
        put_in = [change.inserted for change in changes]
        if self._wrapping is None or not any("\n" in words for words in put_in):
            return put_in
        if len(changes) >= _MANY_ENDS:
            starts = accumulate((c.delta for c in changes[:-1]), initial=0)
            places = [c.span.start + by for c, by in zip(changes, starts, strict=True)]
            soft = set(_flowing_ends(_changed(self.text, changes), self._wrapping))
            return [
                _with_ends(
                    words, {feed - at for feed in _feeds(words, at) if feed in soft}
                )
                for words, at in zip(put_in, places, strict=True)
            ]
        return [self._with_ends_near(change, self._wrapping) for change in changes]

    def _with_ends_near(self, change: Change, wrapping: Wrapping) -> str:
        words, span = change.inserted, change.span
        if "\n" not in words:
            return words
        start = max(span.start - REACH, 0)
        before = self.slice(Span(start, span.start))
        after = self.slice(Span(span.end, min(span.end + REACH, len(self))))
        at = len(before)
        soft = _flowing_ends(f"{before}{words}{after}", wrapping)
        return _with_ends(words, {f - at for f in soft if at <= f < at + len(words)})

    def _replace(self, span: Span, inserted: str) -> None:
        first, before = self._lengths.find(span.start)
        last, last_before = self._lengths.find(span.end)
        head = self._pieces[first][: span.start - int(before)]
        tail = self._pieces[last][span.end - int(last_before) :]
        is_last = last == len(self._pieces) - 1
        if self._wrapping is not None:
            head = head.replace("\n", FLOWING_END)
            # The last block has no line feed of its own, though it may end with a blank
            # that stands for one.
            end = "" if is_last else tail[-1:]
            tail = tail.removesuffix(end).replace("\n", FLOWING_END) + end
        is_cut = not self._pieces[last].endswith("\n")
        pieces = _lines(head + inserted + tail, with_rest=is_last or is_cut)
        if self._wrapping is not None:
            pieces = [piece.replace(FLOWING_END, "\n") for piece in pieces]
        self._splice(first, last + 1, pieces)

    def _splice(self, start: int, stop: int, pieces: list[str]) -> None:
        old, self._pieces[start:stop] = self._pieces[start:stop], pieces
        if [p.endswith("\n") for p in old] != [p.endswith("\n") for p in pieces]:
            self._long_line = _NO_LINE
        self._lengths.splice(start, stop, [len(piece) for piece in pieces])

    # Cutting long lines anew

    def _fit_around(self, changes: Sequence[Change]) -> bool:
        """Cut lines well in which ``changes`` left something; return if any was not."""
        is_recut = False
        for change in reversed(changes):
            first, last = map(self.block_at, (change.span.start, change.span.end))
            is_recut |= self._fit(max(first - 1, 0), last + 1)
        return is_recut

    def _fit_typed(self) -> None:
        if self._unfitted is None or self._is_applying:
            return
        span, self._unfitted = self._unfitted, None
        end = min(span.end, len(self))
        first, last = map(self.block_at, (min(span.start, end), end))
        is_other, self._has_other_parts = self._has_other_parts, False
        if self._fit(max(first - 1, 0), last + 1) or is_other:
            self.flowed.emit()

    def _fit(self, start: int, stop: int) -> bool:
        """Cut lines well of which blocks have something; return if any was not.

        Only what is next to those blocks is looked at besides.
        """
        pieces = self._pieces
        start -= bool(start) and self.goes_on(start - 1)
        stop += self.goes_on(stop - 1)
        is_recut, end = False, stop
        for number in reversed(range(start, stop)):
            if number > start and self.goes_on(number - 1):
                continue
            is_whole = not (number and self.goes_on(number - 1))
            is_whole = is_whole and not self.goes_on(end - 1)
            old = pieces[number:end]
            new = long_lines.fitted_pieces(old, is_whole=is_whole)
            if new != old:
                self.is_cut |= len(new) > 1
                self._cut_anew(number, old, new)
                is_recut = True
            end = number
        return is_recut

    def move_cut(self, block: int, by: int) -> bool:
        """Part the line of block number ``block`` and the next ``by`` further on.

        Nothing is done if one of them would be too short or too long.  Return whether
        they would not.

        Args:
            block: The first of the two.
            by: In code points.
        """
        old = self._pieces[block : block + 2]
        words, at = "".join(old), len(old[0]) + by
        new = [words[:at], words[at:]]
        if not (self.goes_on(block) and long_lines.are_fit(new)):
            return False
        self.is_moving_cut = True
        self._cut_anew(block, old, new)
        self.is_moving_cut = False
        self.cut_moved.emit(block, by)
        return True

    def _cut_anew(self, first: int, old: list[str], new: list[str]) -> None:
        """Cut a line elsewhere, from block ``first`` on; carets keep their letters."""
        self._is_applying = True
        begin = self._document.findBlockByNumber(first).position()
        before, after = _ends_of(old), _ends_of(new)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for place in sorted({*before} ^ {*after}, reverse=True):
            cursor.setPosition(begin + place + sum(cut < place for cut in before))
            if place in after:
                cursor.insertBlock()
            else:
                cursor.deleteChar()
        self._splice(first, first + len(old), new)
        cursor.endEditBlock()
        self._is_applying = False
        self._revision = self._document.revision()

    # What Qt says

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        # Qt also reports formatting as a change, counts the end of the last
        # paragraph as a character, and merges an edit block into one replacement.
        # Comparing what stood there with what stands there now sets all three right.
        document = self._document
        if self._is_applying or document.revision() == self._revision:
            return  # a new layout reports the whole text as changed
        self._revision = document.revision()
        first = document.findBlock(position)
        number = first.blockNumber()
        end = document.findBlock(position + added)
        last = (end if end.isValid() else document.lastBlock()).blockNumber()
        old_stop = last + 1 - (document.blockCount() - len(self._pieces))
        old = self._pieces[number:old_stop]
        is_last = old_stop == len(self._pieces)
        texts = _block_texts(first, last - number + 1)
        start = position - first.position()
        is_cut_there = any(not p.endswith("\n") for p in old[: len(old) - is_last])
        if is_cut_there:
            new, cuts = _pieces_like(old, texts, start, removed, added, is_last=is_last)
            removed -= cuts
        else:
            new = self._ended_like(old, texts, is_last)
        is_whole = position == first.position() and removed >= first.length() - 1
        if old == new and (not removed or is_whole):
            return  # what is being composed is reported as the paragraph anew
        at = int(self._lengths.before(number))
        before, after = "".join(old), "".join(new)
        offset = from_utf16(after, start)
        is_part = self.goes_on(old_stop - 1) or (number and self.goes_on(number - 1))
        self._has_other_parts |= len(old) != len(new) and (is_part or is_cut_there)
        self._splice(number, old_stop, new)
        self._text = None
        self._unfitted = Span(at, at + len(after))
        self._tell(_replaced(before, after, offset, removed, at), before, at)

    def _tell(self, replaced: Replacement, before: str, at: int) -> None:
        changes, start = _changes(replaced), replaced.span.start - at
        if changes:
            left = before[max(0, start - _LEFT) : start]
            inverse = changes.inverse(before, at)
            is_composed = self.is_composing
            self.edit_made.emit(Edit(changes, inverse, (replaced,), left, is_composed))
        else:
            self.retyped.emit(replaced)

    def _ended_like(self, old: list[str], texts: list[str], is_last: bool) -> list[str]:
        if list(map(_in_document, old)) == texts:
            return old
        if self._wrapping is not None:
            texts = [text.replace(FLOWING_END, "\n") for text in texts]
        end = "\n" if old[-1].endswith("\n") and not is_last else ""
        return [text + "\n" for text in texts[:-1]] + [texts[-1] + end]


def _ends_of(pieces: Sequence[str]) -> list[int]:
    """Return where all but the last of ``pieces`` end, in UTF-16 units."""
    return list(accumulate(map(len_utf16, pieces[:-1])))


def _pieces_like(
    old: list[str],
    texts: list[str],
    start: int,
    removed: int,
    added: int,
    *,
    is_last: bool,
) -> tuple[list[str], int]:
    """Return what blocks hold that an edit made of some among which a line is cut.

    To Qt a cut is the end of a paragraph; what was none before the edit and is not
    in what it put there is none afterwards.

    Args:
        old: What the blocks held before.
        texts: What they read now.
        start: Where the edit begins, in UTF-16 units of the document from the first.
        removed: How many of these it took.
        added: How many of these it put there.
        is_last: Whether they are the last blocks of the document.

    Returns:
        The pieces, and how many cuts the edit took.
    """
    feeds = ["\n" if piece.endswith("\n") else "" for piece in old]
    ends = _block_ends([_in_document(piece) for piece in old])
    gone = [start <= end < start + removed for end in ends]
    kept_before = sum(end < start for end in ends)
    kept_after = sum(end >= start + removed for end in ends)
    put_in = sum(start <= end < start + added for end in _block_ends(texts))
    middle = ["\n"] * (len(texts) - 1 - kept_before - kept_after)
    between = feeds[kept_before : len(ends) - kept_after]
    if len(between) == len(middle) == put_in:
        middle = between  # reported anew
    now = [*feeds[:kept_before], *middle, *feeds[len(ends) - kept_after : len(ends)]]
    now.append("" if is_last else feeds[-1])
    pieces = [text + end for text, end in zip(texts, now, strict=True)]
    cuts = sum(is_gone and not feed for is_gone, feed in zip(gone, feeds, strict=False))
    return pieces, cuts


def _block_ends(texts: Sequence[str]) -> list[int]:
    """Return where all blocks but the last end, in UTF-16 units from the first."""
    lengths = (len_utf16(text) + 1 for text in texts[:-1])
    return [end - 1 for end in accumulate(lengths)]


def _replaced(
    before: str, after: str, start: int, removed: int, at: int
) -> Replacement:
    """Return what ``before``, the paragraphs at an edit, lost and got in its place.

    Args:
        before: The paragraphs as they were.
        after: The paragraphs as they are.
        start: Where Qt says the edit was, in code points of both.
        removed: How many UTF-16 units Qt says went.
        at: Where the paragraphs start in the whole text.
    """
    gone = start + from_utf16(before[start:], removed)
    kept = len(before) - gone
    came = len(after) - kept
    if came < start or before[gone:] != after[came:]:
        start, gone, came = 0, len(before), len(after)
    span = Span(at + start, at + gone)
    return Replacement(Change(span, after[start:came]), before[start:gone])


def _changes(replaced: Replacement) -> ChangeSet:
    change = replaced.change
    if not (replaced.gone and change.inserted):
        return ChangeSet((change,) if replaced.gone or change.inserted else ())
    return difference(replaced.gone, change.inserted, replaced.span.start)


def _lines(text: str, *, with_rest: bool) -> list[str]:
    lines = text.splitlines(keepends=True)
    if not lines or lines[-1].endswith("\n"):
        lines.append("")
    if len(lines) != text.count("\n") + 1:  # Python knows of other ends of lines.
        *ended, rest = text.split("\n")
        lines = [*(line + "\n" for line in ended), rest]
    return lines if with_rest or lines[-1] or len(lines) == 1 else lines[:-1]


def _flowing_ends(text: str, wrapping: Wrapping) -> Iterator[int]:
    """Yield where the line feeds are that stand in the document as blanks."""
    for span in paragraphs_in(text, wrapping):
        words = span.of(text)
        is_parted = not wrapping.is_markdown and _STANDING.search(words)
        if "\n" in words and not is_parted and len(words) < long_lines.LONGEST_BLOCK:
            yield from _feeds(words, span.start)


def _feeds(words: str, at: int) -> Iterator[int]:
    feed = words.find("\n")
    while feed >= 0:
        yield at + feed
        feed = words.find("\n", feed + 1)


def _with_ends(words: str, feeds: Iterable[int]) -> str:
    """Return ``words`` with blanks for those of its line ends."""
    pieces: list[str] = []
    done = 0
    for feed in sorted(feeds):
        pieces += (words[done:feed], FLOWING_END)
        done = feed + 1
    return "".join((*pieces, words[done:]))


def _paragraphs(text: str, wrapping: Wrapping) -> list[str]:
    """Return the blocks of a text whose lines flow, each with its line feed."""
    shown = _with_ends(text, _flowing_ends(text, wrapping))
    pieces = _lines(shown, with_rest=True)
    return [p.replace(FLOWING_END, "\n") if FLOWING_END in p else p for p in pieces]


def _lines_shown(text: str, wrapping: Wrapping | None) -> list[str]:
    if wrapping is None:
        return _lines(text, with_rest=True)
    return _paragraphs(text, wrapping)


def _in_pieces(lines: list[str]) -> list[str]:
    if max(map(len, lines)) <= long_lines.LONGEST_BLOCK:
        return lines
    return [piece for line in lines for piece in long_lines.pieces_of(line)]


def _shown(text: str) -> str:
    # Hardly any story has such a character, and looking is quicker than replacing.
    is_shown = not any(character in text for character in _NOT_SHOWN)
    return text if is_shown else text.translate(_SHOWN_AS)


def _insert(cursor: QTextCursor, text: str) -> None:
    if not text.startswith(_TAKEN_FOR_MARKS):
        cursor.insertText(text)
        return
    place = cursor.selectionStart()
    cursor.insertText(_SENTINEL + text)
    end = cursor.position()
    cursor.setPosition(place)
    cursor.deleteChar()
    cursor.setPosition(end - 1)


def _in_document(piece: str) -> str:
    """Return how ``piece`` stands in its block."""
    words = _without_end(piece)
    return _shown(words.replace("\n", FLOWING_END) if "\n" in words else words)


def _without_end(piece: str) -> str:
    return piece[:-1] if piece.endswith("\n") else piece


def _block_texts(block: QTextBlock, count: int) -> list[str]:
    texts: list[str] = []
    for _ in range(count):
        texts.append(block.text())
        block = block.next()
    return texts
