"""Objects of JSON whose keys stand in a given order.

A key that is new goes where it belongs; those already there stay where they are,
and so do the keys nobody here knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


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
