"""The texts of items, kept packed: as they came, in a fifth of the room.

Sizes are in bytes.  Some seventy notes are packed together, for they are alike; who
asks for one after the other unpacks each lot once.
"""

from __future__ import annotations

import zlib
from array import array

_FULL = 1 << 16
"""Bytes of a lot; one that is larger packs no better, and takes longer to open."""
_QUICKLY = 1  # of zlib's levels; the best packs a seventh better in twice the time


class Lot:
    """Texts that are packed together, each known by its number."""

    __slots__ = ("_ends", "_packed", "_parts")
    _last: tuple[Lot | None, bytes] = (None, b"")

    def __init__(self) -> None:
        self._ends = array("L")
        self._parts: list[bytes] = []  # until it is packed
        self._packed = b""

    @property
    def is_full(self) -> bool:
        """Whether it should take no more."""
        return bool(self._ends) and self._ends[-1] >= _FULL

    @property
    def packed_size(self) -> int:
        """How many bytes it takes; none before it is packed."""
        return len(self._packed)

    def add(self, data: bytes) -> int:
        """Take ``data``, and return its number.

        Raises:
            ValueError: If it is packed already.
        """
        if self._packed:
            raise ValueError("what is packed takes no more")
        number = len(self._parts)
        self._parts.append(data)
        self._ends.append(self.size_upto(number) + len(data))
        return number

    def pack(self) -> None:
        """Pack what was taken, unless that is done."""
        if self._parts:
            self._packed = zlib.compress(b"".join(self._parts), _QUICKLY)
            self._parts = []

    def size_upto(self, number: int) -> int:
        """Return how long the texts before that ``number`` are together."""
        return self._ends[number - 1] if number else 0

    def size(self, number: int) -> int:
        """Return how long the text of that ``number`` is."""
        return self._ends[number] - self.size_upto(number)

    def text(self, number: int) -> bytes:
        """Return the text of that ``number``, as it was taken."""
        if self._parts:
            return self._parts[number]
        last, data = Lot._last
        if last is not self:
            data = zlib.decompress(self._packed)
            Lot._last = self, data
        return data[self.size_upto(number) : self._ends[number]]


class PackedText:
    """A text that is packed together with others."""

    __slots__ = ("_lot", "_number")

    def __init__(self, lot: Lot, number: int) -> None:
        self._lot = lot
        self._number = number

    @property
    def data(self) -> bytes:
        """The text, in UTF-8."""
        return self._lot.text(self._number)

    @property
    def size(self) -> int:
        """How many bytes that has."""
        return self._lot.size(self._number)


class Packer:
    """Packs texts as they come, lot after lot."""

    def __init__(self, *, packs: bool = True) -> None:
        """Pack what comes, or only keep it if it ``packs`` nothing."""
        self._packs = packs
        self._lot = Lot()

    def add(self, data: bytes) -> tuple[Lot, int]:
        """Take ``data``; return in which lot it is, and its number there."""
        if self._lot.is_full:
            self.pack()
        return self._lot, self._lot.add(data)

    def pack(self) -> None:
        """Pack what came last: nothing comes any more, or not into that lot."""
        if self._packs:
            self._lot.pack()
        self._lot = Lot()
