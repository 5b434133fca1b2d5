"""Which of two values stands where both may have come from a third.

The rules are the same for a word, a list of tags and a key of JSON: a side that
changed nothing gives way to the one that did.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.annotations.file.json_reader import as_json

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

Value = TypeVar("Value")


class _Missing:
    """What stands in an object of JSON under a key it does not have."""


MISSING = _Missing()


def three_way(
    ours: Value, theirs: Value, base: object, settle: Callable[[Value, Value], Value]
) -> Value:
    """Return the value that stands, asking ``settle`` where both sides changed it."""
    if ours == theirs or theirs == base:
        return ours
    return theirs if ours == base else settle(ours, theirs)


def joined_members(
    ours: Collection[Value], theirs: Collection[Value], base: Collection[Value]
) -> set[Value]:
    """Return what belongs to a set that both sides may have added to or taken from."""
    one, other, before = set(ours), set(theirs), set(base)
    return (one & other) | ((one ^ other) - before)


def canonical(value: Any) -> str:
    """Return JSON as text by which two values can be told apart and put in order."""
    return json.dumps(as_json(value), sort_keys=True)


def in_canonical_order(values: Iterable[Any]) -> list[Any]:
    """Return values of JSON, each once, in an order that depends on nothing else."""
    by_text = {canonical(value): value for value in values}
    return [by_text[text] for text in sorted(by_text)]
