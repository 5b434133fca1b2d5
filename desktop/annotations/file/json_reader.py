"""JSON as bytes, read strictly: what would be lost or misread is refused.

Sizes are in bytes.  What the JSON means is not looked at here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, cast

from desktop.annotations.file.packed_items import PackedText, Packer
from desktop.errors import NotesUnreadable
from desktop.overriding import override
from desktop.wording.numbers import grouped
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST = 32 * 1024 * 1024
_MOST_VALUES = 3_000_000
"""A file of prose has one value in some twenty bytes, and each takes a hundred."""
_DEEPEST = 64
_ITEMS = "items"
_ABOVE_AN_ITEM = 2
"""How many containers an item of a page is in."""
_MOST_DIGITS = 1000
_CONFLICT = b"<<<<<<< "
_BLANKS = re.compile(r"[ \t\n\r]*")
_SMALL = 100_000
"""Bytes of an object that is not read anew as long as nobody asks for another."""


class Figure(float):
    """A number with a fraction or exponent that is written back as it came."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


class RawObject(PackedText, Mapping[str, Any]):
    """An object of JSON, kept as its text and read when somebody asks what it says.

    Read once and kept, the notes of a large file would take ten times its size.
    """

    __slots__ = ()
    _last: tuple[RawObject | None, dict[str, Any]] = (None, {})

    @property
    def value(self) -> dict[str, Any]:
        """What it says; not to be changed."""
        last, value = RawObject._last
        if last is not self:
            value = _DECODER.decode(self.data.decode("utf-8"))
            if self.size <= _SMALL:
                RawObject._last = self, value
        return value

    @override
    def __getitem__(self, key: str) -> Any:
        return self.value[key]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self.value)

    @override
    def __len__(self) -> int:
        return len(self.value)

    @override
    def __eq__(self, other: object) -> bool:
        if isinstance(other, RawObject):
            return self.data == other.data or self.value == other.value
        return self.value == other

    __hash__ = None  # type: ignore[assignment]  # as of any mapping

    @override
    def __repr__(self) -> str:
        return f"RawObject({self.data!r})"


def as_json(value: Any) -> Any:
    """Return ``value`` as JSON has it, read if it was kept as its text."""
    return value.value if isinstance(value, RawObject) else value


def read_json(data: bytes, name: str) -> Any:
    """Return what the JSON file called ``name`` holds.

    Raises:
        NotesUnreadable: If the file is too large, too deep or no JSON, if an
            object has a key twice, or a number is none.
    """
    with _reading(data, name):
        value = _DECODER.decode(data.decode("utf-8-sig"))
        _check_depth(value, _DEEPEST)
        return value


def read_page(
    data: bytes,
    name: str,
    take_item: Callable[[Any, Any], None],
    *,
    packs: bool = True,
) -> Any:
    """Return what the JSON file called ``name`` holds, its items taken one by one.

    Args:
        data: The bytes of the file.
        name: What to call it when telling the author.
        take_item: Is given each of the ``items`` of a page, first as it is read, then
            as it is to be kept; they are then left out of what is returned.
        packs: Whether what is kept is packed, for as long as there is a window.

    Raises:
        NotesUnreadable: As for :func:`read_json`, or what ``take_item`` raises.
    """
    with _reading(data, name):
        packer = Packer(packs=packs)
        return _Page(data.decode("utf-8-sig"), take_item, packer).read()


@contextmanager
def _reading(data: bytes, name: str) -> Iterator[None]:
    """Refuse what is too large, and say of any file what is wrong with it."""
    _check_bytes(data, name)
    try:
        yield
    except UnicodeDecodeError:
        raise _unreadable(template("{name} is not text in UTF-8."), name) from None
    except RecursionError:
        raise _unreadable(template("{name} is nested too deep."), name) from None
    except json.JSONDecodeError as error:
        said = template("{name} is damaged: see line {line}.")
        raise _unreadable(said, name, line=error.lineno) from error
    except ValueError as error:
        said = template("{name} cannot be read: {reason}.")
        raise _unreadable(said, name, reason=error) from error


def _check_bytes(data: bytes, name: str) -> None:
    if len(data) > LARGEST:
        said = template("{name} is larger than 32 MiB, too large for notes.")
        raise _unreadable(said, name)
    if data.startswith(_CONFLICT) or b"\n" + _CONFLICT in data:
        said = template(
            "{name} holds two versions of the notes that git could not join."
        )
        raise _unreadable(said, name)
    if sum(map(data.count, (b",", b"[", b"{"))) > _MOST_VALUES:
        said = template("{name} holds more than {most} values, too many for notes.")
        raise _unreadable(said, name, most=grouped(_MOST_VALUES))


def _unreadable(said: str, name: str, **values: object) -> NotesUnreadable:
    return NotesUnreadable(translate(said, name=name, **values))


class _Page:
    """Reads a page key by key, so that no more than one item is in memory at once."""

    def __init__(
        self, text: str, take_item: Callable[[Any, Any], None], packer: Packer
    ) -> None:
        self._text = text
        self._take_item = take_item
        self._packer = packer
        self._at = 0

    def read(self) -> Any:
        if self._next() != "{":
            value = _DECODER.decode(self._text)
            _check_depth(value, _DEEPEST)
            return value
        pairs = list(self._listed("}", self._pair))
        self._next()
        if self._at < len(self._text):
            raise self._error()
        value = _without_doubles(pairs)
        _check_depth(value, _DEEPEST)
        return value

    def _pair(self) -> tuple[str, Any]:
        if self._next() != '"':
            raise self._error()
        key = self._value()
        if self._next() != ":":
            raise self._error()
        self._at += 1
        if key == _ITEMS and self._next() == "[":
            self._items()
            return key, []
        self._next()
        return key, self._value()

    def _items(self) -> None:
        """Take the items of the list that begins here, and go on behind it."""
        # One loop without calls of its own: there may be tens of thousands.
        text, decode = self._text, _DECODER.raw_decode
        blanks = cast("Callable[[str, int], re.Match[str]]", _BLANKS.match)
        at = blanks(text, self._at + 1).end()
        is_empty = text.startswith("]", at)
        while not is_empty:
            value, end = decode(text, at)
            self._take(value, text[at:end])
            self._at = blanks(text, end).end()
            found = text[self._at : self._at + 1]
            if found == "]":
                break
            if found != ",":
                raise self._error()
            at = blanks(text, self._at + 1).end()
        self._at = at + 1 if is_empty else self._at + 1
        self._packer.pack()

    def _take(self, value: Any, text: str) -> None:
        """Take an item, and keep of an object its ``text``."""
        if type(value) is not dict:
            _check_depth(value, _DEEPEST - _ABOVE_AN_ITEM)
            self._take_item(value, value)
            return
        # It cannot be deeper than it has brackets, and few have as many.
        if text.count("{") + text.count("[") > _DEEPEST - _ABOVE_AN_ITEM:
            _check_depth(value, _DEEPEST - _ABOVE_AN_ITEM)
        self._take_item(value, RawObject(*self._packer.add(text.encode())))

    def _listed(self, end: str, read: Callable[[], Any]) -> Iterator[Any]:
        """Yield what ``read`` reads, again and again, up to the bracket ``end``."""
        self._at += 1
        if self._next() == end:
            self._at += 1
            return
        while True:
            yield read()
            found = self._next()
            if found not in (",", end) or not found:
                raise self._error()
            self._at += 1
            if found == end:
                return

    def _value(self) -> Any:
        value, self._at = _DECODER.raw_decode(self._text, self._at)
        return value

    def _next(self) -> str:
        """Go on to what is no blank, and return it; nothing at the end."""
        found = _BLANKS.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._text[self._at : self._at + 1]

    def _error(self) -> json.JSONDecodeError:
        # Of what is wrong, nothing but the line is told.
        return json.JSONDecodeError("unexpected", self._text, self._at)


def encode(text: str) -> bytes:
    """Return JSON ``text`` in UTF-8.

    Halves of a surrogate pair, which UTF-8 has no bytes for, are written as JSON
    escapes: that is how they came.
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        halves = re.compile("[\ud800-\udfff]")
        return halves.sub(lambda half: f"\\u{ord(half[0]):04x}", text).encode()


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        double = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(translate("“{key}” stands twice in one place", key=double))
    return found


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(
            translate("a number in it has more than {most} digits", most=_MOST_DIGITS)
        )
    return int(digits)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(translate("{constant} is not a number", constant=constant))


_DECODER = json.JSONDecoder(
    object_pairs_hook=_without_doubles,
    parse_constant=_refuse,
    parse_float=Figure,
    parse_int=_whole,
)


def value_count(value: Any) -> int:
    """Return how many values ``value``, as JSON has it, consists of."""
    count, level = 1, [value]
    while level := [each for each in level if type(each) is dict or type(each) is list]:
        count += sum(map(len, level))
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
        ]
    return count


def _check_depth(value: Any, deepest: int) -> None:
    if isinstance(value, dict | list) and _is_too_deep(value, deepest):
        raise RecursionError


def _is_too_deep(value: Any, deepest: int) -> bool:
    level = [value]
    for _ in range(deepest):
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
