"""The column of blocks on the page: how high each of them is, and where it stands.

Heights are estimated from the lengths of paragraphs until a block is looked at, or
measured when there is time, from the top down.  Positions are Qt's (UTF-16 units of the
document), lengths are pixels from the top left of the page.  What Qt has to be told of
all this is :mod:`desktop.page.lazy_layout`'s.
"""

from __future__ import annotations

import time
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from desktop.page.block_layouts import BlockLayouts, BlockTypesetter
from desktop.page.block_painting import ShownBlock
from desktop.page.inline_text import GhostTable
from desktop.text.prefix_sums import PrefixSums

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    from desktop.page.inline_text import Ghosts
    from desktop.typography.paragraph_looks import ParagraphLooks


class Heights:
    """The heights of all blocks and the sums of them.

    Attributes:
        measured: How many blocks from the top on have been measured in turn.
        version: Counts how often any height became another.
    """

    def __init__(self) -> None:
        self.measured = 0
        self.version = 0
        self._lengths: list[int] = []
        self._sums: PrefixSums[float] = PrefixSums()

    def __len__(self) -> int:
        return len(self._lengths)

    def __getitem__(self, block: int) -> float:
        return float(self._sums[block])

    def __setitem__(self, block: int, height: float) -> None:
        if self._sums[block] != height:
            self._sums[block] = height
            self.version += 1

    @property
    def total(self) -> float:
        """The height of all blocks together."""
        return float(self._sums.total)

    @property
    def is_measured(self) -> bool:
        """Whether every height is exact."""
        return self.measured >= len(self._lengths)

    def before(self, block: int) -> float:
        """Return how high the blocks before ``block`` are together."""
        return float(self._sums.before(min(block, len(self._lengths))))

    def find(self, y: float) -> int:
        """Return the block at ``y`` pixels below the top of the first."""
        return self._sums.find(max(0.0, y))[0]

    def begin(self, lengths: Iterable[int], estimate: Callable[[int], float]) -> None:
        """Take blocks of such ``lengths``, each about as high as its ``estimate``."""
        self._lengths = list(lengths)
        self.restart(estimate)

    def restart(self, estimate: Callable[[int], float]) -> None:
        """Estimate every height anew."""
        known = {length: estimate(length) for length in set(self._lengths)}
        self._take(map(known.__getitem__, self._lengths))

    def rescale(
        self, before: Callable[[int], float], now: Callable[[int], float]
    ) -> None:
        """Let every height grow or shrink as its estimate does, to be measured again.

        What was learned of the blocks stays in it, and who comes back to a width finds
        the page as high as it was, by a pixel a block at most.  Heights stay whole
        pixels: what is painted between two would stand there until painted anew.

        Args:
            before: Says about how high a block of some length was.
            now: Says about how high it is.
        """
        by = {length: now(length) / before(length) for length in set(self._lengths)}
        pairs = zip(self._sums, self._lengths, strict=True)
        self._take([float(round(height * by[length])) for height, length in pairs])

    def _take(self, heights: Iterable[float]) -> None:
        self._sums = PrefixSums(heights)
        self.measured = 0
        self.version += 1

    def splice(
        self,
        start: int,
        old_stop: int,
        lengths: Sequence[int],
        estimate: Callable[[int], float],
    ) -> None:
        """Put blocks of such ``lengths`` where ``start`` to ``old_stop`` were.

        Args:
            start: The first block that is replaced.
            old_stop: Where the replaced blocks end.
            lengths: How long the new ones are.
            estimate: Says about how high a block of some length is.
        """
        self._lengths[start:old_stop] = lengths
        if old_stop - start == len(lengths) == 1:
            return  # a key: the height as it was is the best estimate
        self.version += 1
        self._sums.splice(start, old_stop, [estimate(length) for length in lengths])
        if old_stop <= self.measured:
            self.measured += len(lengths) - (old_stop - start)
        else:
            self.measured = min(self.measured, start)

    def doubt(self, block: int) -> None:
        """Have everything from ``block`` on measured again."""
        self.measured = min(self.measured, block)


_LAID_OUT_AT_ONCE = 40
"""Blocks of a paste that are measured with it; the rest follow when idle."""

_SET_ANEW_AT_MOST = 300
"""Places where blocks look different now; where there are more, all are set anew."""


class BlockColumn:
    """The blocks of a document, one below the other.

    Attributes:
        left: Where the column begins.
        top: Where its first block begins.
        heights: How high each block is.
        layouts: The lines of the blocks that are looked at.
        ghosts: The words shown in blocks besides their text.
    """

    def __init__(
        self, document: QTextDocument, typesetter: BlockTypesetter, top: float
    ) -> None:
        self.left = 0.0
        self.top = top
        self.heights = Heights()
        self.layouts = BlockLayouts(document, typesetter)
        self.ghosts = GhostTable()
        self._document = document
        self._lacks_blocks = False

    def begin(self, lengths: Iterable[int]) -> None:
        """Take the document as it is; ``lengths`` are those of its blocks.

        The last of these blocks may still be missing in it.
        """
        self.heights.begin(lengths, self.typesetter.estimated_height)
        self._lacks_blocks = self._document.blockCount() < len(self.heights)

    def take_rest(self) -> bool:
        """Return whether the blocks that were missing came, with all else as it was."""
        if self._lacks_blocks:
            self._lacks_blocks = False
            return self._document.blockCount() == len(self.heights)
        return False

    @property
    def _is_settled(self) -> bool:
        """Whether blocks have the numbers known here; in the midst of an edit not."""
        return self._lacks_blocks or self._document.blockCount() == len(self.heights)

    @property
    def typesetter(self) -> BlockTypesetter:
        """What breaks the paragraphs into lines."""
        return self.layouts.typesetter

    def set_typesetter(self, typesetter: BlockTypesetter) -> None:
        """Set everything anew; only other colours leave the heights as they are."""
        before = self.typesetter
        self.layouts.restart(typesetter)
        if typesetter.geometry != before.geometry:
            self.heights.rescale(before.estimated_height, typesetter.estimated_height)

    def blocks_changed_by(self, looks: ParagraphLooks) -> list[range] | None:
        """Return which blocks would look different; None if it may be any."""
        document = self._document

        def text_of(number: int) -> str:
            return document.findBlockByNumber(number).text()

        return looks.changed_from(self.typesetter.looks, text_of, len(self.heights))

    def set_looks(self, looks: ParagraphLooks, changed: list[range] | None) -> None:
        """Take what kind of paragraph each block is.

        Args:
            looks: How the blocks look.
            changed: Which of them are to be set anew, as ``blocks_changed_by`` has it.
        """
        before = self.typesetter
        typesetter = BlockTypesetter(before.setting, looks, before.width)
        exact = [blocks for blocks in changed or () if self._is_exact(blocks)]
        if changed is None or len(exact) > _SET_ANEW_AT_MOST:
            self.set_typesetter(typesetter)
            return
        self.layouts.typesetter = typesetter
        for blocks in exact:
            self._splice(blocks.start, blocks.stop, blocks.stop)

    def _is_exact(self, blocks: range) -> bool:
        """Return whether the height of one of ``blocks`` is more than an estimate."""
        if blocks.start < self.heights.measured:
            return True
        return any(map(self.layouts.is_laid_out, blocks))

    # Where things are

    def block_top(self, number: int) -> float:
        """Return where block ``number`` begins."""
        return self.top + self.heights.before(number)

    @property
    def bottom(self) -> float:
        """Where the last block ends."""
        return self.top + self.heights.total

    def block_at(self, y: float) -> int:
        """Return the number of the block at ``y``, or the nearest."""
        return self.heights.find(y - self.top)

    def blocks_from(self, number: int) -> Iterator[QTextBlock]:
        """Yield block ``number`` and those after it."""
        block = self._document.findBlockByNumber(number)
        while block.isValid():
            yield block
            block = block.next()

    def shown(self, block: QTextBlock) -> ShownBlock:
        """Return ``block`` laid out where it stands."""
        number = block.blockNumber()
        is_settled = self._is_settled
        ghosts = self._ghosts_in(block, number) if is_settled else ()
        layout = self.layouts.drawn(block, number, ghosts, keep=is_settled)
        text = block.text()
        kind = self.typesetter.type_at(number, text)
        if is_settled:
            self.heights[number] = kind.height(max(1, layout.lineCount()))
        origin = QPointF(self.left, self.block_top(number))
        return ShownBlock(
            number, text, layout, origin, kind, self.typesetter.width, ghosts
        )

    def own(self, block: QTextBlock) -> None:
        """Lay ``block`` out in the layout that Qt itself reads."""
        number = block.blockNumber()
        ghosts = self._ghosts_in(block, number)
        layout = self.layouts.own(block, number, ghosts)
        if ghosts:
            self.shown(block)  # as high as it is drawn
        elif number < len(self.heights):
            kind = self.typesetter.type_at(number, block.text())
            self.heights[number] = kind.height(max(1, layout.lineCount()))

    def _ghosts_in(self, block: QTextBlock, number: int) -> Ghosts:
        found = self.ghosts.at(number)
        # What is composed must be in the lines that Qt reads: they make way for it.
        return () if found and self.layouts.is_composing(block) else found

    def show_ghosts(self, numbers: Iterable[int]) -> None:
        """Lay blocks out anew whose ghosts are other ones now."""
        for number in numbers:
            block = self._document.findBlockByNumber(number)
            is_exact = number < self.heights.measured
            is_exact |= self.layouts.is_laid_out(number)
            if self.layouts.drop(block, number):
                self.own(block)
            elif is_exact:
                self.heights[number] = self._measured(block, number)

    def _measured(self, block: QTextBlock, number: int) -> float:
        ghosts = self.ghosts.at(number)
        return self.typesetter.measured_height(number, block.text(), ghosts)

    # Making heights exact

    def lay_out(self, top: float, bottom: float) -> None:
        """Make exact what stands between two heights."""
        for block in self.blocks_from(self.block_at(top)):
            shown = self.shown(block)
            if shown.origin.y() + self.heights[shown.number] > bottom:
                break

    def measure(self, milliseconds: float) -> None:
        """Make heights exact for about so long, from the top down."""
        until = time.perf_counter() + milliseconds / 1000
        number = self.heights.measured
        for block in self.blocks_from(number):
            if time.perf_counter() >= until:
                break
            if not self.layouts.is_laid_out(number):
                self.heights[number] = self._measured(block, number)
            number += 1
        self.heights.measured = number

    # Edits

    def edit(self, start: int, stop: int, *, keeps_looks: bool) -> tuple[int, int]:
        """Take what an edit made of the blocks from ``start`` up to ``stop``.

        Unless they keep their looks, these are told by their words for now.  Return
        which blocks look different now.
        """
        setter = self.typesetter
        old_stop = stop - (self._document.blockCount() - len(self.heights))
        looks = setter.looks
        if not keeps_looks:
            looks = looks.shifted(start, stop, old_stop)
        if looks is not setter.looks:
            setter = BlockTypesetter(setter.setting, looks, setter.width)
            self.layouts.typesetter = setter
        self._splice(start, stop, old_stop)
        return start, stop

    def _splice(self, start: int, stop: int, old_stop: int) -> None:
        blocks = list(islice(self.blocks_from(start), stop - start))
        for block in blocks:
            self.layouts.forget(block)
        lengths = [block.length() for block in blocks]
        estimate = self.typesetter.estimated_height
        self.heights.splice(start, old_stop, lengths, estimate)
        self.layouts.replace(start, stop, old_stop)
        self.ghosts.splice(start, stop, old_stop)
        if len(blocks) == 1:
            self.own(blocks[0])  # the caret's: Qt will ask for it
            return
        for block in blocks[:_LAID_OUT_AT_ONCE]:
            self.shown(block)
        if len(blocks) > _LAID_OUT_AT_ONCE:
            self.heights.doubt(start + _LAID_OUT_AT_ONCE)
