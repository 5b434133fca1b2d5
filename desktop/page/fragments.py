"""The lines that Qt reads of a block with ghosts in it.

Qt's own layout of a block knows only the text of the document.  So that the caret is
known to be where it is drawn, it is broken wherever a ghost stands or a drawn line
ends, and each piece is put where it is drawn.  It is never drawn itself.

Qt lets no line begin with a blank, and has no line behind the last letter.  So the
letter before a ghost is a piece of its own that ends where the ghost does: the caret
behind it, where one types, is in its place, and only the one before it is not.
Positions are UTF-16 units of the block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from desktop.page.ghosts import Ghosts, place_of, position_at
from desktop.session.offsets import from_utf16, len_utf16, to_utf16
from desktop.typography.text_runs import x_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST_WIDTH = 0.01
"""Pixels; a line that narrow holds one letter."""


def break_like(
    layout: QTextLayout, text: str, drawn: QTextLayout, ghosts: Ghosts
) -> None:
    """Break a block's own layout as ``drawn`` shows it.

    Args:
        layout: The layout that Qt keeps with the block.
        text: What the block reads.
        drawn: The layout of the text with its ghosts.
        ghosts: The ghosts.
    """
    layout.setTextOption(_option(drawn.textOption()))
    cuts = sorted(set(_cuts(layout, text, drawn, ghosts)))
    end = 0 if text else -1  # an empty block has a line as well
    layout.beginLayout()
    for cut in cuts:
        while end < cut and (line := layout.createLine()).isValid():
            _fill(line, text, cut)
            _put(line, drawn, ghosts)
            end = _end_of(line)
    layout.endLayout()


def _option(drawn: QTextOption) -> QTextOption:
    option = QTextOption(drawn)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    return option


def _cuts(
    layout: QTextLayout, text: str, drawn: QTextLayout, ghosts: Ghosts
) -> Iterator[int]:
    for number in range(drawn.lineCount()):
        yield position_at(ghosts, drawn.lineAt(number).textStart())
    for ghost in ghosts:
        ink = text[: from_utf16(text, ghost.position)].rstrip()
        yield layout.previousCursorPosition(to_utf16(text, len(ink)))
        yield ghost.position
    yield len_utf16(text)


def _fill(line: QTextLine, text: str, cut: int) -> None:
    columns = cut - line.textStart()
    while columns > 0:
        line.setNumColumns(columns)
        end = _end_of(line)
        if end <= cut or _is_blank(text, cut, end):
            return
        columns -= end - cut
    line.setLineWidth(_LEAST_WIDTH)


def _end_of(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _is_blank(text: str, start: int, end: int) -> bool:
    return text[from_utf16(text, start) : from_utf16(text, end)].isspace()


def _put(line: QTextLine, drawn: QTextLayout, ghosts: Ghosts) -> None:
    start, end = line.textStart(), _end_of(line)
    at = max((g.position for g in ghosts if start < g.position <= end), default=start)
    place = place_of(ghosts, at, is_after=True)
    shown = drawn.lineForTextPosition(place)
    if shown.isValid():
        line.setPosition(QPointF(0.0, 0.0))
        x = x_of(shown, place) - x_of(line, at)
        line.setPosition(QPointF(x, shown.y() + shown.ascent() - line.ascent()))
