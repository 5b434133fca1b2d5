"""What was seen on the page of a story beside its words when it was left.

It is kept to paint the page as it was before the notes are read: only as long as text
and notes are those, byte for byte.  It is a convenience, and what is damaged is as if
there were none.  Positions are those the page counts in: UTF-16 units of a block.
"""

from __future__ import annotations

from typing import Any

from desktop.value import fields, value


@value
class SeenWords:
    """Words of a suggestion that were shown in a block.

    Attributes:
        block: Which block.
        key: Whose words they are.
        position: Where in it.
        text: The words.
        lead: How much of them only parts them from the words before.
    """

    block: int
    key: str
    position: int
    text: str
    lead: int


@value
class SeenWash:
    """What was painted under words of a block.

    Attributes:
        block: Which block.
        start: Where it begins.
        end: Where it ends.
        colour: The colour, ``#aarrggbb``.
        ink: That of lines.
        is_struck: Whether the words are struck through.
        ghost: The key of the words of a suggestion behind it; empty if there are none.
        reader: The colour of the reader whose note it is; empty if it is one's own.
        line: The name of the line's shape that tells its colour; empty for none.
    """

    block: int
    start: int
    end: int
    colour: str
    ink: str
    is_struck: bool
    ghost: str
    reader: str = ""
    line: str = ""


@value
class SeenPage:
    """What was seen in a stretch of blocks.

    Attributes:
        text: The SHA-256 of the text.
        notes: That of the notes file.
        theme: The theme it was painted in.
        suggests: Whether the words of suggestions were shown.
        first: The first block.
        stop: The block behind the last one.
        words: The words of suggestions.
        washes: What was painted under words.
    """

    text: str
    notes: str
    theme: str
    suggests: bool
    first: int
    stop: int
    words: tuple[SeenWords, ...] = ()
    washes: tuple[SeenWash, ...] = ()

    @property
    def written(self) -> dict[str, Any]:
        """The same as it is kept on the disk."""
        plain = {each.name: getattr(self, each.name) for each in fields(self)[:6]}
        return {
            **plain,
            "words": [_row(each) for each in self.words],
            "washes": [_row(each) for each in self.washes],
        }


def seen_page_from(content: Any) -> SeenPage | None:
    """Return what was seen, as it was kept on the disk; None if that makes no sense."""
    match content:
        case {
            "text": str(text),
            "notes": str(notes),
            "theme": str(theme),
            "suggests": bool(suggests),
            "first": int(first),
            "stop": int(stop),
            "words": list(words),
            "washes": list(washes),
        }:
            seen = [_words_from(row) for row in words]
            painted = [_wash_from(row) for row in washes]
            if None not in seen and None not in painted:
                return SeenPage(
                    *(text, notes, theme, suggests, first, stop),
                    tuple(filter(None, seen)),
                    tuple(filter(None, painted)),
                )
    return None


def _row(shown: object) -> list[Any]:
    return [getattr(shown, each.name) for each in fields(shown)]


def _words_from(row: Any) -> SeenWords | None:
    match row:
        case [int(block), str(key), int(position), str(text), int(lead)]:
            return SeenWords(block, key, position, text, lead)
    return None


def _wash_from(row: Any) -> SeenWash | None:
    match row:
        case [
            int(block),
            int(start),
            int(end),
            str(colour),
            str(ink),
            bool(is_struck),
            str(ghost),
            str(reader),
            str(line),
        ]:
            look = colour, ink, is_struck, ghost, reader, line
            return SeenWash(block, start, end, *look)
    return None
