"""Where positions of a text are in another reading of the very same bytes.

Two readings of a file need have no letter in common, and yet each letter of the one
comes of bytes that are letters of the other as well.  What stood between two bytes is
found so without any guess; a passage that begins or ends within a character of the
other reading takes in all of it.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.storage.encodings.line_ends import split_line_ends
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.storage.encodings.encoding import Decoded

_PIECE = 512  # bytes that are decoded at once, and again to find a place within them
_PAIR = re.compile("\r\n")


@value
class _BytePlace:
    """A place in the bytes: how many characters end before it.

    Attributes:
        count: How many.
        is_within: Whether it is in the midst of the next one.
    """

    count: int
    is_within: bool = False


class Reading:
    """One reading of some bytes: the text, and from which bytes it comes."""

    def __init__(self, data: bytes, decoded: Decoded) -> None:
        """Read ``data`` once more, as ``decoded`` was.

        Raises:
            ValueError: If that does not give the same text: no place is known then.
        """
        mark = "\ufeff".encode(decoded.encoding) if decoded.has_bom else b""
        self._data, self._encoding, self._start = data, decoded.encoding, len(mark)
        self._counts: list[int] = []  # characters before each piece
        self._states: list[tuple[bytes, int]] = []
        raw = self._read_pieces()
        if split_line_ends(raw)[0] != decoded.text:
            raise ValueError(f"not the text it has in {decoded.encoding}")
        # A pair of characters at the end of a line is one in the text.
        self._pairs = [found.start() for found in _PAIR.finditer(raw)]
        self._folded = [at - number for number, at in enumerate(self._pairs)]

    def _read_pieces(self) -> str:
        decoder = self._decoder()
        pieces: list[str] = []
        for at in range(self._start, len(self._data), _PIECE):
            self._states.append(decoder.getstate())
            pieces.append(decoder.decode(self._data[at : at + _PIECE]))
        pieces.append(decoder.decode(b"", final=True))
        self._counts = list(accumulate(map(len, pieces), initial=0))[:-1]
        return "".join(pieces)

    def _decoder(self) -> codecs.IncrementalDecoder:
        return codecs.getincrementaldecoder(self._encoding)(errors="replace")

    def bytes_at(self, position: int) -> int:
        """Return before which byte ``position`` of the text is, in code points."""
        raw = position + bisect_left(self._folded, position)
        # The last piece in which not as many characters had ended when it began.
        piece = max(bisect_left(self._counts, raw) - 1, 0)
        begin = self._start + piece * _PIECE
        fewest, most = 0, min(_PIECE, max(len(self._data) - begin, 0))
        while fewest < most:
            middle = (fewest + most) // 2
            if self._place_in(piece, middle).count >= raw:
                most = middle
            else:
                fewest = middle + 1
        return begin + fewest

    def start_at(self, byte: int) -> int:
        """Return the position of the character that ``byte`` is of, or begins."""
        return self._folded_at(self._place(byte).count)

    def end_at(self, byte: int) -> int:
        """Return the position behind the character that the one before is of."""
        place = self._place(byte)
        return self._folded_at(place.count + place.is_within)

    def _folded_at(self, raw: int) -> int:
        return raw - bisect_left(self._pairs, raw)

    def _place(self, byte: int) -> _BytePlace:
        inside = max(byte - self._start, 0)
        piece = min(inside // _PIECE, max(len(self._states) - 1, 0))
        return self._place_in(piece, inside - piece * _PIECE)

    def _place_in(self, piece: int, length: int) -> _BytePlace:
        """Return what ends within the first ``length`` bytes of a piece."""
        if not self._states:
            return _BytePlace(0)
        decoder = self._decoder()
        decoder.setstate(self._states[piece])
        begin = self._start + piece * _PIECE
        count = len(decoder.decode(self._data[begin : begin + length]))
        is_within = bool(decoder.getstate()[0])
        return _BytePlace(self._counts[piece] + count, is_within)


def carried_to(
    data: bytes, before: Decoded, after: Decoded, spans: Iterable[Span]
) -> Mapping[Span, Span] | None:
    """Return where passages of one reading of ``data`` are in another.

    None if one of the two cannot be traced back to the bytes.

    Args:
        data: The bytes of the file.
        before: The reading the passages are counted in.
        after: The other reading.
        spans: The passages, in code points.
    """
    try:
        old, new = Reading(data, before), Reading(data, after)
    except ValueError:
        return None
    return {span: _carried(old, new, span) for span in spans}


def _carried(old: Reading, new: Reading, span: Span) -> Span:
    start = new.start_at(old.bytes_at(span.start))
    if span.is_empty:
        return Span(start, start)
    return Span(start, max(new.end_at(old.bytes_at(span.end)), start))
