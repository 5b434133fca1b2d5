"""Odd bytes within UTF-16, after which all that follows is out of step.

A byte that is missing, or is one too many, shifts each character behind it by half; so
do two files of different byte orders in one.  In text in Latin letters that can be
seen, as every other byte is zero: from the odd byte on it is the others that are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = 64  # bytes in which it is looked in which step they are
_SHORTEST = 16  # bytes of the last block
_MOST_ZEROS = 0.6  # of the bytes that are high ones, in Latin letters nearly all
_FEWEST_KINDS = 4  # of bytes that are low ones, in a block of letters
_FEW_ZEROS = 0.1  # of those that are low ones


def odd_bytes(body: bytes, encoding: str) -> list[int]:
    """Return which bytes of UTF-16 belong to no character, as others are out of step.

    Args:
        body: The bytes, without a byte-order mark.
        encoding: ``utf-16-le`` or ``utf-16-be``.
    """
    high = 1 if encoding == "utf-16-le" else 0
    if not _may_be_out_of_step(body, high):
        return []
    found: list[int] = []
    start = 0
    for at in range(0, len(body) - _SHORTEST + 1, _BLOCK):
        if _is_latin(body[at : at + _BLOCK], (high + 1 - at + len(found)) % 2):
            start = max(start, at - 2 * _BLOCK)
            end = min(at + _BLOCK, len(body))
            found.append(_step(body, start, end, (high + len(found)) % 2, high))
            start = found[-1] + 1
    return found


def in_step(body: bytes, odd: list[int]) -> Iterator[bytes]:
    """Yield the parts of ``body`` between its odd bytes."""
    for first, last in zip([0, *(at + 1 for at in odd)], [*odd, None], strict=True):
        yield body[first:last]


def _may_be_out_of_step(body: bytes, high: int) -> bool:
    low = body[1 - high :: 2]
    return low.count(0) * 2 >= _SHORTEST * _MOST_ZEROS


def _is_latin(block: bytes, high: int) -> bool:
    """Return whether the bytes of a block from ``high`` on are nearly all zero.

    So they are, where every other byte is meant, in a row of wide blanks as well; but
    letters are of several kinds.
    """
    zeros, others = block[high::2].count(0), block[1 - high :: 2].count(0)
    most, kinds = len(block) / 2, len(set(block[1 - high :: 2]))
    is_half_zero = zeros >= _MOST_ZEROS * most and others <= _FEW_ZEROS * most
    return is_half_zero and kinds >= _FEWEST_KINDS


def _step(body: bytes, start: int, end: int, parity: int, high: int) -> int:
    """Return where a byte is too many in ``body`` between ``start`` and ``end``.

    Args:
        body: The bytes.
        start: Where they are in step still.
        end: Where they are not any more.
        parity: Whether the high bytes have odd numbers while they are in step.
        high: Which byte of a character is the high one.
    """
    in_step = [at for at in range(start, end) if at % 2 == parity and not body[at]]
    out = [at for at in range(start, end) if at % 2 != parity and not body[at]]
    # Where fewest zeros are on the wrong side of it.
    ends = [start - 2 + parity % 2, *in_step]
    best = min(
        ends,
        key=lambda last: (
            sum(at < last for at in out) + sum(at > last for at in in_step),
            last,
        ),
    )
    return max(best + 2 - high, start)
