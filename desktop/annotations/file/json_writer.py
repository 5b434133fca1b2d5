"""JSON laid out so that people can read it and git can compare it.

Each level is indented by one blank.  An object or array of plain values stands on
one line as long as that is short; widths are in code points.  Keys stand in a given
order, but those that are there already stay where they are.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.json_reader import Figure, as_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_WIDEST = 240
"""A quoted sentence with its surroundings still fits on one line."""

_encode = json.JSONEncoder(ensure_ascii=False).encode


def formatted(value: Any, depth: int = 0) -> str:
    """Return ``value`` as JSON, its inner lines indented for that ``depth``."""
    value = as_json(value)
    if isinstance(value, Figure):
        return value.text
    if not isinstance(value, dict | list):
        return _encode(value)
    line = _on_one_line(value)
    return _on_lines(value, depth) if line is None else line


def compact(value: Any) -> str:
    """Return ``value`` as JSON in as few characters as it takes."""
    value = as_json(value)
    if isinstance(value, Figure):
        return value.text
    if isinstance(value, dict):
        pairs = (f"{_encode(key)}:{compact(inner)}" for key, inner in value.items())
        return f"{{{','.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{','.join(map(compact, value))}]"
    return _encode(value)


def enclosed(lines: Iterable[str], brackets: str, depth: int) -> str:
    """Return ``lines`` between two ``brackets``, one below the other."""
    indent = "\n" + " " * depth
    inside = f",{indent} ".join(lines)
    return f"{brackets[0]}{indent} {inside}{indent}{brackets[1]}"


def entry(key: str, formatted_value: str) -> str:
    """Return one line of an object."""
    return f"{_encode(key)}: {formatted_value}"


def _on_one_line(value: dict[str, Any] | list[Any]) -> str | None:
    inside = value.values() if isinstance(value, dict) else value
    # A figure is written as it came, which the encoder knows nothing of.
    if any(isinstance(inner, dict | list | Figure) for inner in inside):
        return None
    line = _encode(value)
    if value and isinstance(value, dict):
        line = f"{{ {line[1:-1]} }}"
    return line if len(line) <= _WIDEST else None


def _on_lines(value: dict[str, Any] | list[Any], depth: int) -> str:
    if isinstance(value, dict):
        pairs = value.items()
        lines = (entry(key, formatted(inner, depth + 1)) for key, inner in pairs)
        return enclosed(lines, "{}", depth)
    return enclosed((formatted(inner, depth + 1) for inner in value), "[]", depth)


def put(target: dict[str, Any], key: str, value: Any, order: Sequence[str]) -> None:
    """Set ``key`` of ``target``, or remove it if ``value`` is None.

    A new key comes before the first of those that follow it in ``order``.
    """
    if value is None:
        target.pop(key, None)
        return
    later = () if key in target else order[order.index(key) + 1 :]
    following = [(name, target.pop(name)) for name in _from_first(target, later)]
    target[key] = value
    target.update(following)


def _from_first(target: dict[str, Any], names: Sequence[str]) -> list[str]:
    """Return the keys of ``target`` from the first that is one of ``names``."""
    keys = list(target)
    found = (index for index, key in enumerate(keys) if key in names)
    return keys[next(found, len(keys)) :]
