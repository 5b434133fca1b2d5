"""JSON as bytes, read strictly: what would be lost or misread is refused.

Sizes are in bytes.  What the JSON means is not looked at here.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from desktop.errors import NotesUnreadable

_LARGEST = 32 * 1024 * 1024
_DEEPEST = 64
_MOST_DIGITS = 1000
_CONFLICT = b"<<<<<<< "
_SURROGATE = re.compile("[\ud800-\udfff]")


class Figure(float):
    """A number with a fraction or exponent that is written back as it came."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


def read_json(data: bytes, name: str) -> Any:
    """Return what the JSON file called ``name`` holds.

    Raises:
        NotesUnreadable: If the file is too large, too deep or no JSON, if an
            object has a key twice, or a number is none.
    """
    if len(data) > _LARGEST:
        raise NotesUnreadable(f"{name} is larger than 32 MiB, too large for notes.")
    if data.startswith(_CONFLICT) or b"\n" + _CONFLICT in data:
        raise NotesUnreadable(
            f"{name} holds two versions of the notes that git could not join."
        )
    try:
        value = _parsed(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise NotesUnreadable(f"{name} is not text in UTF-8.") from None
    except RecursionError:
        raise NotesUnreadable(f"{name} is nested too deep.") from None
    except json.JSONDecodeError as error:
        line = error.lineno
        raise NotesUnreadable(f"{name} is damaged: see line {line}.") from error
    except ValueError as error:
        raise NotesUnreadable(f"{name} cannot be read: {error}.") from error
    if isinstance(value, dict | list) and _is_too_deep(value):
        raise NotesUnreadable(f"{name} is nested too deep.")
    return value


def encode(text: str) -> bytes:
    """Return JSON ``text`` in UTF-8.

    Halves of a surrogate pair, which UTF-8 has no bytes for, are written as JSON
    escapes: that is how they came.
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text).encode()


def _parsed(text: str) -> Any:
    return json.loads(
        text,
        object_pairs_hook=_without_doubles,
        parse_constant=_refuse,
        parse_float=Figure,
        parse_int=_whole,
    )


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        double = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"“{double}” stands twice in one place")
    return found


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number in it has more than {_MOST_DIGITS} digits")
    return int(digits)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number")


def _is_too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        # One loop without calls: there are ten containers to a note.
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) is dict or type(inner) is list
        ]
        if not level:
            return False
    return True
