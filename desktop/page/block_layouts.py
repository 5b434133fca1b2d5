"""The lines of the blocks that are looked at: how they are broken, and caches of them.

Every block is set the same way, ghosts and all, in two kinds of layouts.  What is drawn
comes from a cache of our own; only blocks that Qt itself asks for (the caret's, an
input method's, while a screen reader runs all in view) get lines in Qt's layout of the
block, which costs some 17 kB each.

Qt's own layout of a block knows only the text of the document.  So that the caret is
known to be where it is drawn beside ghosts, :func:`break_like` breaks it wherever one
stands or a drawn line ends, and puts each piece where it is drawn.  Such a layout is
never drawn itself.  Positions are UTF-16 units of the block.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from desktop.page.inline_text import (
    Ghosts,
    dressed,
    formats_with_ghosts,
    is_composing,
    place_of,
    position_at,
    with_ghosts,
)
from desktop.session.story.offsets import from_utf16, len_utf16, to_utf16
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.typography.type_setting import COMMON, LineType, TypeSetting
from desktop.typography.typesetter import Typesetter, x_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument

    from desktop.typography.paragraph_looks import ParagraphLooks

_READ_THROUGH = 5_000
"""Characters of a block that are looked through at each key."""

_BLANK = LineLook(LineKind.BLANK)
_ALL_COMMON = re.compile(f"[{re.escape(COMMON)}]*")


def is_common(text: str) -> bool:
    """Return whether ``text`` has only letters of which none stands out of its line."""
    return _ALL_COMMON.fullmatch(text) is not None


class BlockTypesetter:
    """Sets the blocks of a story in one type, in a column ``width`` pixels wide.

    Attributes:
        setting: The type.
        looks: What kind of paragraph each block is.
        width: The width of the column, in pixels.
    """

    def __init__(
        self, setting: TypeSetting, looks: ParagraphLooks, width: float
    ) -> None:
        self.setting = setting
        self.looks = looks
        self.width = width
        self._typesetter = Typesetter(setting, width)
        self._ruler = QTextLayout("", setting.font)
        height = QFontMetricsF(setting.font).height()
        self._is_roomy = height <= setting.body.line_height

    @property
    def geometry(self) -> tuple[object, ...]:
        """What typesetters with equal line breaks and heights have in common."""
        return self.setting.geometry, self.looks, self.width

    def type_at(self, block: int, text: str) -> LineType:
        """Return how block number ``block``, which reads ``text``, is set."""
        return self.setting.type_of(self.looks.look(block, text))

    def keeps_in(self, block: int, text: str) -> bool:
        """Return whether no ink of that block stands out above or below its lines."""
        is_plain = self._is_roomy and self.type_at(block, text).is_plain
        return is_plain and len(text) <= _READ_THROUGH and is_common(text)

    def estimated_height(self, length: int) -> float:
        """Return about how high a paragraph of ``length`` code points will be.

        Counts a line feed at its end as part of the paragraph; does not look at
        the text at all.
        """
        if length <= 1:
            return self.setting.type_of(_BLANK).line_height
        return self.setting.body.height(self._typesetter.estimated_lines(length))

    def measured_height(self, block: int, text: str, ghosts: Ghosts = ()) -> float:
        """Return how high block number ``block`` is, which reads ``text``."""
        kind = self.type_at(block, text)
        room = self.width - kind.indent - kind.first_indent
        is_short = len(text) * kind.widest <= room and not ghosts
        if is_short and is_common(text):
            return kind.height(1)
        return self._laid(self._ruler, block, text, ghosts) + kind.after

    def made(self, block: int, text: str, ghosts: Ghosts = ()) -> QTextLayout:
        """Return a new layout of ``text``, which stands in block ``block``."""
        layout = QTextLayout("", self.setting.font)
        layout.setCacheEnabled(True)
        self._laid(layout, block, text, ghosts)
        return layout

    def _laid(
        self, layout: QTextLayout, block: int, text: str, ghosts: Ghosts
    ) -> float:
        """Lay ``text`` out with ``ghosts`` in it; return where its last line ends."""
        formats = self.formats(block, text)
        layout.setText(with_ghosts(text, ghosts))
        layout.setFormats(formats_with_ghosts(formats, ghosts))
        return self.break_lines(layout, block, text)

    def break_lines(self, layout: QTextLayout, block: int, text: str) -> float:
        """Break ``layout`` of ``text`` into lines; return where the last one ends."""
        kind = self.type_at(block, text)
        return self._typesetter.break_lines(layout, text, kind)[-1]

    def formats(self, block: int, text: str) -> list[QTextLayout.FormatRange]:
        """Return how parts of ``text`` differ from the plain body."""
        kind = self.type_at(block, text)
        return self._typesetter.formats(text, kind, self.looks.markup)


_T = TypeVar("_T")

_KEPT = 300
"""Layouts in the cache; a third of them goes when it is full."""

_OWNED = 600
"""Blocks with lines of their own; a third of them goes when there are more."""

_CURRENT, _FORGOTTEN = 1, 0
"""The state of a block whose own lines are as they should be, or gone again."""


class BlockLayouts:
    """Breaks blocks into lines, once for each type and width.

    Attributes:
        typesetter: What breaks them.
        is_dressing: Whether Qt is being told of formats, which is no edit.
    """

    def __init__(self, document: QTextDocument, typesetter: BlockTypesetter) -> None:
        self.typesetter = typesetter
        self.is_dressing = False
        self._document = document
        self._kept: dict[int, QTextLayout] = {}
        self._owned: dict[int, None] = {}

    def restart(self, typesetter: BlockTypesetter) -> None:
        """Break every block anew, with ``typesetter``."""
        self.typesetter = typesetter
        self._kept.clear()
        self._disown(list(self._owned))

    def is_laid_out(self, number: int) -> bool:
        """Whether block ``number`` is in lines, and its height thus exact."""
        return number in self._kept or number in self._owned

    def is_composing(self, block: QTextBlock) -> bool:
        """Whether an input method is composing something in ``block``."""
        is_known = block.userState() in (_CURRENT, _FORGOTTEN)
        return is_known and is_composing(block.layout())

    def drawn(
        self, block: QTextBlock, number: int, ghosts: Ghosts = (), *, keep: bool = True
    ) -> QTextLayout:
        """Return a layout to draw ``block`` with: its own if it has one.

        A block with ghosts is never drawn with its own, which has none of them.
        """
        if not ghosts:
            if block.userState() == _CURRENT:
                return block.layout()
            if self.is_composing(block):
                return self.own(block, number)
        layout = self._kept.get(number) if keep else None
        if layout is None:
            layout = self.typesetter.made(number, block.text(), ghosts)
            if keep:
                self._keep(number, layout)
        return layout

    def own(self, block: QTextBlock, number: int, ghosts: Ghosts = ()) -> QTextLayout:
        """Return the layout that Qt keeps with ``block``, broken into lines."""
        layout = block.layout()
        if block.userState() == _CURRENT:
            return layout
        text = block.text()
        if layout.preeditAreaPosition() >= block.length():
            layout.setPreeditArea(-1, "")  # the text it stood in is gone
        formats = dressed(layout, self.typesetter.formats(number, text))
        if formats or layout.formats():
            layout.setFormats(formats)
            # Qt counts that as a pending edit: let it out before a real one comes.
            self.is_dressing = True
            self._document.markContentsDirty(block.position(), block.length())
            self.is_dressing = False
        if ghosts:
            break_like(layout, text, self.drawn(block, number, ghosts), ghosts)
        else:
            self.typesetter.break_lines(layout, number, text)
            self._kept.pop(number, None)
        block.setUserState(_CURRENT)
        self._owned[number] = None
        if len(self._owned) > _OWNED:
            self._disown(list(self._owned)[: _OWNED // 3])
        return layout

    def forget(self, block: QTextBlock) -> None:
        """Forget the own lines of ``block``: Qt would go on reading them."""
        if block.userState() == _CURRENT:
            block.setUserState(_FORGOTTEN)
            block.layout().clearLayout()

    def drop(self, block: QTextBlock, number: int) -> bool:
        """Forget all lines of ``block``; return whether it had lines of its own."""
        self._kept.pop(number, None)
        self.forget(block)
        return number in self._owned

    def replace(self, start: int, stop: int, old_stop: int) -> None:
        """Forget blocks that were edited; the later ones have new numbers.

        Args:
            start: The first block that was edited.
            stop: Where they end now.
            old_stop: Where they ended before.
        """
        _move(self._kept, start, stop, old_stop)
        _move(self._owned, start, stop, old_stop)

    def _keep(self, number: int, layout: QTextLayout) -> None:
        if len(self._kept) >= _KEPT:
            for old in list(self._kept)[: _KEPT // 3]:
                del self._kept[old]
        self._kept[number] = layout

    def _disown(self, numbers: list[int]) -> None:
        for number in numbers:
            del self._owned[number]
            self.forget(self._document.findBlockByNumber(number))


def _move(found: dict[int, _T], start: int, stop: int, old_stop: int) -> None:
    if stop == old_stop == start + 1:  # a key
        found.pop(start, None)
        return
    shift = stop - old_stop
    kept = [(n, one) for n, one in found.items() if not start <= n < old_stop]
    found.clear()
    found.update((n if n < start else n + shift, one) for n, one in kept)


_LEAST_WIDTH = 0.01
"""Pixels; a line that narrow holds one letter."""


def break_like(
    layout: QTextLayout, text: str, drawn: QTextLayout, ghosts: Ghosts
) -> None:
    """Break a block's own layout as ``drawn`` shows it.

    Qt lets no line begin with a blank, and has no line behind the last letter.  So the
    letter before a ghost is a piece of its own that ends where the ghost does: the
    caret behind it, where one types, is in its place, and only the one before it is
    not.

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
