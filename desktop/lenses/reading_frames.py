"""Messages as bytes in a pipe: frames of a millisecond's work each.

A frame is a head, its length in bytes and whether the message ends with it, and a piece
of the message's stream.  Both ends are the same program, started by one another.
"""

from __future__ import annotations

import marshal
import struct
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop.lenses.value_stream import ValueBuilder, streamed

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = struct.Struct(">I?")
"""The length of what follows, in bytes, and whether the message ends with it."""

_MOST = 4_000
"""Tokens in a frame: what is put together of them takes a millisecond."""


def framed(message: Any) -> Iterator[bytes]:
    """Yield the frames of ``message``, heads included.

    Raises:
        ValueError: If there is something in it that cannot be told.
    """
    stream = streamed(message)
    piece = list(islice(stream, _MOST))
    while piece:
        following = list(islice(stream, _MOST))
        content = marshal.dumps(piece)
        yield HEAD.pack(len(content), not following) + content
        piece = following


class FrameReader:
    """Puts messages together out of their frames."""

    def __init__(self) -> None:
        self._builder = ValueBuilder()

    def read(self, content: bytes, *, is_last: bool) -> Any:
        """Take the content of a frame; return the message if it ends with that.

        Raises:
            ValueError: If it is no frame.
        """
        # It comes from our own process, and nothing is called that it names.
        self._builder.take(marshal.loads(content))  # noqa: S302
        return self._builder.taken() if is_last else None
