"""The lines of the blocks that are looked at.

What is drawn comes from a cache of our own layouts; only blocks that Qt itself asks
for (the caret's, an input method's, while a screen reader runs all in view) get their
own, which costs some 17 kB each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from desktop.page.fragments import break_like
from desktop.page.preedit import dressed, is_composing

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout

    from desktop.page.block_typesetter import BlockTypesetter
    from desktop.page.ghosts import Ghosts

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
