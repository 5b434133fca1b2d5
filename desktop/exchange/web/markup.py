"""Blocks of a manuscript as elements of HTML.

Only elements are written that every page and archive knows, and nothing of a story or
a note is ever read as one.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from desktop.exchange.blocks import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.exchange.blocks import TextBlock, TextPiece

    Cut = Callable[[TextPiece], Iterator[str]]

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""What HTML cannot hold."""


def as_text(words: str) -> str:
    """Return ``words`` as text of HTML; what it cannot hold is U+FFFD."""
    return escape(_CONTROLS.sub("\ufffd", words), quote=True)


def plain_pieces(piece: TextPiece) -> Iterator[str]:
    """Yield the words of ``piece``."""
    yield as_text(piece.words).replace("\n", "<br />")


def inline(pieces: Iterable[TextPiece], cut: Cut = plain_pieces) -> str:
    """Return the words of a block with the elements that set them apart.

    No blank stands at the edge of such an element: archives and Markdown would show the
    mark, or join two words.

    Args:
        pieces: The words.
        cut: Yields the text of a piece, with what else stands in it.
    """
    out: list[str] = []
    is_open: tuple[str, ...] = ()
    for piece in pieces:
        wanted = _elements(piece)
        text = "".join(cut(piece))
        if not piece.words.strip():
            out.append(text)  # A blank is as those around it.
            continue
        if wanted != is_open:
            _change(out, is_open, wanted)
            is_open = wanted
        if out and out[-1] in _OPENED and text.startswith(" "):
            out.insert(len(out) - len(wanted), " ")
            text = text.lstrip(" ")
        out.append(text)
    _change(out, is_open, ())
    return "".join(out)


_OPENED = {"<strong>", "<em>", "<code>"}


def _elements(piece: TextPiece) -> tuple[str, ...]:
    styles = (("strong", piece.is_bold), ("em", piece.is_italic))
    found = tuple(name for name, is_set in styles if is_set)
    return ("code",) if piece.is_code and not found else found


def _change(out: list[str], before: tuple[str, ...], wanted: tuple[str, ...]) -> None:
    """Close the elements that are open, blanks behind them, and open those wanted."""
    if before:
        blanks = ""
        while out and not out[-1].strip(" "):
            blanks = out.pop() + blanks
        if out and out[-1].endswith(" "):
            bare = out[-1].rstrip(" ")
            blanks = out[-1][len(bare) :] + blanks
            out[-1] = bare
        out += [f"</{name}>" for name in reversed(before)]
        if blanks:
            out.append(blanks)
    out += [f"<{name}>" for name in wanted]


def element(block: TextBlock, cut: Cut = plain_pieces, *, deeper: int = 0) -> str:
    """Return ``block`` as an element on a line of its own.

    Args:
        block: The block.
        cut: As for :func:`inline`.
        deeper: By how much headings lie deeper there.
    """
    if block.kind is BlockKind.SCENE_BREAK:
        return "<hr />"
    words = inline(block.pieces, cut)
    if block.kind is BlockKind.TITLE:
        return f"<h1>{words}</h1>"
    if block.kind is BlockKind.HEADING:
        level = min(max(block.level + deeper, 1), 6)
        return f"<h{level}>{words}</h{level}>"
    if block.kind is BlockKind.CODE:
        return f"<pre>{words}</pre>"
    paragraph = f"<p>{words}</p>"
    quotes = block.quotes
    return "<blockquote>" * quotes + paragraph + "</blockquote>" * quotes
