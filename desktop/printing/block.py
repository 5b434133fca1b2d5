"""Blocks: paragraphs ready to be set, of the story as of notes, and their lines.

A block is a value; its lines are made when they are counted and again when they are
painted, as thousands of them kept would fill the memory.  Positions in a block are
UTF-16 units of what is shown, lengths are pixels.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from desktop.session.story.offsets import from_utf16, len_utf16
from desktop.text.graphemes import is_right_to_left
from desktop.typography.typesetter import format_range
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.typography.type_setting import LineType

LONGEST = 6_000
"""Code points that are set at once: what Qt shapes in some milliseconds."""
_OVERLAP = 800
"""Code points of a piece that has its last line taken back, at least."""
_NARROWEST = 40.0
_KEPT = 160
"""Blocks whose lines are kept: those of a page and of the one before."""
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufdd0\ufdd1\ufffe]")
"""What Qt cannot show; it stands there as U+FFFD, which is as long."""


@value
class StyleRun:
    """Some of a block that is set otherwise.

    Attributes:
        start: Where it begins, in UTF-16 units.
        end: Where it ends.
        form: How it is set.
    """

    start: int
    end: int
    form: QTextCharFormat


@value(kw_only=True)
class PaperBlock:
    """A paragraph ready to be set.

    Attributes:
        text: What it reads.
        kind: Its line height, the space around it and its own format.
        font: The font, but for what ``kind`` and ``runs`` say otherwise.
        runs: What of it is set otherwise.
        first_left: How far its first line is indented.
        left: How far the others are.
        keeps_next: Whether it stands on the page of what follows, as headings do.
        begins_page: Whether it stands on a new page.
        is_mirrored: Whether it is read from right to left.
        is_space: Whether it is a blank line: nothing at the top of a page.
    """

    text: str
    kind: LineType
    font: QFont
    runs: tuple[StyleRun, ...] = ()
    first_left: float = 0.0
    left: float = 0.0
    keeps_next: bool = False
    begins_page: bool = False
    is_mirrored: bool = False
    is_space: bool = False


def readable(text: str) -> str:
    """Return ``text`` as Qt can show it, as long as it is."""
    return text if text.isprintable() else _UNREADABLE.sub("\ufffd", text)


def shaped(block: PaperBlock, width: float) -> QTextLayout:
    """Return ``block`` broken into lines for a column of that ``width``.

    The first line stands at (0, 0) of the layout, whatever space is before it.
    """
    layout = QTextLayout(block.text, block.font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option_of(block))
    layout.setFormats(list(_formats(block)))
    kind, top, left = block.kind, block.kind.baseline, block.first_left
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width - left, _NARROWEST))
        x = 0.0 if block.is_mirrored else left
        line.setPosition(QPointF(x, top - line.ascent()))
        top, left = top + kind.line_height, block.left
    layout.endLayout()
    return layout


def _option_of(block: PaperBlock) -> QTextOption:
    side = Qt.AlignmentFlag.AlignLeft
    if block.kind.is_centred:
        side = Qt.AlignmentFlag.AlignHCenter
    elif block.is_mirrored:
        side = Qt.AlignmentFlag.AlignRight
    return _option(side, block.is_mirrored, 2 * block.kind.line_height)


@lru_cache(maxsize=64)
def _option(side: Qt.AlignmentFlag, is_mirrored: bool, tab: float) -> QTextOption:
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    ways = Qt.LayoutDirection
    option.setTextDirection(ways.RightToLeft if is_mirrored else ways.LeftToRight)
    option.setTabStopDistance(tab)
    return option


def _formats(block: PaperBlock) -> Iterator[QTextLayout.FormatRange]:
    if block.kind.format is not None:
        yield format_range(0, len_utf16(block.text), _not_smeared(block.kind.format))
    for run in block.runs:
        yield format_range(run.start, run.end - run.start, _not_smeared(run.form))


def _not_smeared(form: QTextCharFormat) -> QTextCharFormat:
    """Return a format whose bold Qt draws once.

    In a PDF it draws the bold of a variable font twice, a little apart, as it takes it
    for one that was made of the regular; from 700 on, and the font is the same.
    """
    if form.fontWeight() < QFont.Weight.Bold.value:
        return form
    made = QTextCharFormat(form)
    made.setFontWeight(QFont.Weight.Bold.value - 1)
    return made


def pieces(block: PaperBlock, width: float) -> Iterator[PaperBlock]:
    """Yield ``block`` in pieces that can be set in a few milliseconds each.

    Together they have the lines that the whole has: a piece ends where a line does.
    """
    if len(block.text) <= LONGEST:
        yield block
        return
    start, length = 0, len_utf16(block.text)
    whole = replace(block, is_mirrored=is_right_to_left(block.text))
    while start < length:
        piece = part_of(whole, start, min(start + LONGEST, length))
        stop = start + len_utf16(piece.text)
        if stop < length:
            layout = shaped(piece, width)
            last = layout.lineAt(layout.lineCount() - 1)
            if last.textStart() > 0:
                stop = start + last.textStart()
                piece = part_of(whole, start, stop)
        yield piece
        start = stop


def part_of(block: PaperBlock, start: int, stop: int) -> PaperBlock:
    """Return the part of ``block`` between two places, in UTF-16 units."""
    first, last = from_utf16(block.text, start), from_utf16(block.text, stop)
    kind = replace(
        block.kind,
        before=block.kind.before if start == 0 else 0.0,
        after=block.kind.after if last == len(block.text) else 0.0,
    )
    runs = (
        StyleRun(max(r.start - start, 0), min(r.end, stop) - start, r.form)
        for r in block.runs
        if r.start < stop and start < r.end
    )
    return replace(
        block,
        text=block.text[first:last],
        kind=kind,
        runs=tuple(runs),
        first_left=block.first_left if start == 0 else block.left,
        begins_page=block.begins_page and start == 0,
    )


class SetBlocks:
    """Keeps the lines of the blocks that were set last, by a number of each."""

    def __init__(self) -> None:
        self._layouts: OrderedDict[tuple[int, float], QTextLayout] = OrderedDict()
        self._blocks: dict[tuple[int, float], PaperBlock] = {}

    def lines_of(self, block: PaperBlock, width: float) -> QTextLayout:
        """Return ``block`` broken into lines for a column of that ``width``."""
        key = id(block), width
        layout = self._layouts.get(key)
        if layout is not None:
            self._layouts.move_to_end(key)
            return layout
        layout = self._layouts[key] = shaped(block, width)
        self._blocks[key] = block  # as long as it is known, no other has its id
        if len(self._layouts) > _KEPT:
            old, _ = self._layouts.popitem(last=False)
            del self._blocks[old]
        return layout

    def clear(self) -> None:
        """Keep none any more.

        Lines that were set in a thread must be gone before it ends: with it, Qt takes
        away the faces they are drawn with.
        """
        self._layouts.clear()
        self._blocks.clear()
