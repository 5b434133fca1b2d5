"""Values taken apart into a stream of plain things, and put together again bit by bit.

What a lens says of a long story is a hundred thousand values.  Read in one go, as by
``pickle``, they would hold the window for a tenth of a second; here the stream can be
cut anywhere, and each piece of it takes a millisecond.  Nothing is called by a stream
but the classes of our own values, so what is damaged makes nothing else run.

A stream is a list of numbers, words, bytes and None, each a value as it is, and of
tuples, each of which makes one of those that came last: ``(makes, how many, …)``.
"""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any

from desktop.value import fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_PLAIN = (str, int, float, bool, bytes, type(None))
_GROUPS: dict[str, Callable[[list[Any]], Any]] = {
    "tuple": tuple,
    "list": list,
    "frozenset": frozenset,
    "dict": lambda items: dict(zip(items[::2], items[1::2], strict=True)),
}
_OURS = "desktop."

Token = Any
"""A plain thing, or a tuple that makes something of those before it."""


def streamed(content: Any) -> Iterator[Token]:
    """Yield the stream of ``content``: of our values, enumerations and collections.

    Raises:
        ValueError: If there is something else in it.
    """
    kind = type(content)
    if kind in _PLAIN:
        yield content
    elif isinstance(content, Enum):
        yield ("enum", 0, kind.__module__, kind.__qualname__, content.value)
    elif kind.__module__.startswith(_OURS):
        names = [each.name for each in fields(content)]
        for name in names:
            yield from streamed(getattr(content, name))
        yield ("value", len(names), kind.__module__, kind.__qualname__)
    else:
        items = _items(content)
        for item in items:
            yield from streamed(item)
        yield (_group(content), len(items))


def _items(content: Any) -> list[Any]:
    if isinstance(content, dict):
        return [part for pair in content.items() for part in pair]
    return list(content) if isinstance(content, tuple | list | frozenset) else []


def _group(content: Any) -> str:
    name = type(content).__name__
    if name not in _GROUPS:
        raise ValueError(f"a {name} cannot be streamed")
    return name


class ValueBuilder:
    """Puts one value together out of its stream, as that comes."""

    def __init__(self) -> None:
        self._stack: list[Any] = []
        self._makers: dict[Token, Callable[[list[Any]], Any]] = {}

    def take(self, tokens: Iterable[Token]) -> None:
        """Go on with the next piece of the stream.

        Raises:
            ValueError: If no such thing can be made.
        """
        stack, makers = self._stack, self._makers
        for token in tokens:
            if type(token) is not tuple:
                stack.append(token)
                continue
            maker = makers.get(token)
            if maker is None:
                maker = makers[token] = _maker(*token)
            if count := token[1]:
                stack[-count:] = [maker(stack[-count:])]
            else:
                stack.append(maker([]))

    def taken(self) -> Any:
        """Return what was put together, and begin anew.

        Raises:
            ValueError: If the stream has not ended.
        """
        if len(self._stack) != 1:
            raise ValueError(f"{len(self._stack)} things stand where one is made")
        return self._stack.pop()


def _maker(
    kind: str, _count: int, module: str = "", name: str = "", *content: Any
) -> Callable[[list[Any]], Any]:
    if kind in _GROUPS:
        return _GROUPS[kind]
    if not module.startswith(_OURS):
        raise ValueError(f"{module} is none of ours")
    made: Any = getattr(import_module(module), name)
    if kind == "enum":
        member = made(*content)
        return lambda _: member
    if kind != "value" or not isinstance(made, type):
        raise ValueError(f"{name} is no value")
    return _positional(made)


def _positional(made: Any) -> Callable[[list[Any]], Any]:
    every = fields(made)
    if any(each.kw_only for each in every):
        names = [each.name for each in every]
        return lambda given: made(**_named(names, given))
    return lambda given: made(*given)


def _named(names: Iterable[str], given: Iterable[Any]) -> Mapping[str, Any]:
    return dict(zip(names, given, strict=True))
