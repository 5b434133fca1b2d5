"""The lines of the blocks that are looked at.

What is drawn comes from a cache of our own layouts; only blocks that Qt itself asks
for (the caret's, an input method's) get their own, which costs some 17 kB for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout

    from desktop.page.typesetter import Typesetter

_KEPT = 300
"""Layouts in the cache; a third of them goes when it is full."""


class BlockLayouts:
    """Breaks blocks into lines, once for each type and width.

    Attributes:
        typesetter: What breaks them.
    """

    def __init__(self, document: QTextDocument, typesetter: Typesetter) -> None:
        self.typesetter = typesetter
        self._document = document
        self._generation = 1
        self._kept: dict[int, QTextLayout] = {}

    def __contains__(self, number: object) -> bool:
        return number in self._kept

    def restart(self, typesetter: Typesetter) -> None:
        """Break every block anew, with ``typesetter``."""
        self.typesetter = typesetter
        self._generation += 1
        self._kept.clear()

    def drawn(self, block: QTextBlock, number: int) -> QTextLayout:
        """Return a layout to draw ``block`` with: its own if it has one."""
        if self._is_current(block):
            return block.layout()
        layout = self._kept.get(number)
        if layout is None:
            layout = self.typesetter.made(number, block.text())
            if len(self._kept) >= _KEPT:
                for old in list(self._kept)[: _KEPT // 3]:
                    del self._kept[old]
            self._kept[number] = layout
        return layout

    def own(self, block: QTextBlock, number: int) -> QTextLayout:
        """Return the layout that Qt keeps with ``block``, broken into lines."""
        layout = block.layout()
        if self._is_current(block):
            return layout
        text = block.text()
        formats = self.typesetter.formats(number, text)
        if formats or layout.formats():
            layout.setFormats(formats)
            # Qt counts that as a pending edit: let it out before a real one comes.
            block.setUserState(self._generation)
            self._document.markContentsDirty(block.position(), block.length())
        self.typesetter.break_lines(layout, self.typesetter.looks.look(number, text))
        block.setUserState(self._generation)
        return layout

    def height(self, block: QTextBlock, number: int, lines: int) -> float:
        """Return how high ``block`` is with so many lines, in pixels."""
        look = self.typesetter.looks.look(number, block.text())
        return self.typesetter.height(look, max(1, lines))

    def replace(self, start: int, stop: int, old_stop: int) -> None:
        """Forget blocks that were edited; the later ones have new numbers.

        Args:
            start: The first block that was edited.
            stop: Where they end now.
            old_stop: Where they ended before.
        """
        shift = stop - old_stop
        self._kept = {
            number if number < start else number + shift: layout
            for number, layout in self._kept.items()
            if not start <= number < old_stop
        }

    def _is_current(self, block: QTextBlock) -> bool:
        return block.userState() == self._generation and block.layout().lineCount() > 0
