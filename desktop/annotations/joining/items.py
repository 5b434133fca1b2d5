"""Joining what two items of notes files say beyond what Reread understands.

What Reread does understand is written over it later, from the joined note.  Which of
two values stands where both may have come from a third is decided by one rule, for a
word, a list of tags and a key of JSON: a side that changed nothing gives way to the one
that did.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.annotations.file.item_parts import listed, made_on_of, role_of
from desktop.annotations.file.json_reader import as_json
from desktop.annotations.file.settling_parts import is_our_range
from desktop.annotations.file.terms import ITEM_KEYS, TARGET_KEYS
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from desktop.annotations.annotation import Annotation

Value = TypeVar("Value")

_KNOWN = frozenset(ITEM_KEYS) - {"stylesheet"}
"""A stylesheet may be that of another program, which is kept as it says it."""

_OUR_SELECTORS = ("TextQuoteSelector", "TextPositionSelector")


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


def joined_item(
    joined: Annotation, strong: Annotation, weak: Annotation, base: Annotation | None
) -> Annotation:
    """Return ``joined`` with the JSON it is to be written into.

    Args:
        joined: The note with its fields joined.
        strong: The side that stands where both contradict.
        weak: The other side.
        base: The note both came from, if that is known.
    """
    before: Mapping[str, Any] = base.raw if base else {}

    def settled(
        ours: Mapping[str, Any], theirs: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        return _joined(ours, theirs, before) if ours and theirs else ours or theirs

    item = three_way(strong.raw, weak.raw, before, settled)
    return replace(joined, raw=_without_another_first_passage(item, joined))


def joined_keys(
    strong: Mapping[str, Any],
    weak: Mapping[str, Any],
    base: Mapping[str, Any],
    known: Collection[str],
) -> dict[str, Any]:
    """Return ``strong`` with what ``weak`` says under keys that are not ``known``."""
    joined = dict(strong)
    for key in {**strong, **weak}:
        if key in known:
            continue
        ours, theirs, before = (s.get(key, MISSING) for s in (strong, weak, base))
        value = three_way(ours, theirs, before, larger)
        if value is MISSING:
            joined.pop(key, None)
        else:
            joined[key] = value
    return joined


def larger(one: Any, other: Any) -> Any:
    """Return which of two values stands that are not ours; never a missing one."""
    present = [value for value in (one, other) if value is not MISSING]
    return max(present, key=canonical)


def _joined(
    strong: Mapping[str, Any], weak: Mapping[str, Any], base: Mapping[str, Any]
) -> dict[str, Any]:
    item = joined_keys(strong, weak, base, _KNOWN)
    for key, is_strange in _LISTS.items():
        _join_list(item, key, (strong, weak, base), is_strange)
    target, other, was = (side.get("target") for side in (strong, weak, base))
    if isinstance(target, dict) and isinstance(other, dict):
        was = was if isinstance(was, dict) else {}
        item["target"] = joined_keys(target, other, was, TARGET_KEYS)
        sides = target, other, was
        _join_list(item["target"], "selector", sides, _is_strange_selector)
    return item


def _join_list(
    joined: dict[str, Any],
    key: str,
    sides: tuple[Mapping[str, Any], ...],
    is_strange: Callable[[Any], bool],
) -> None:
    """Put into a list of ``joined`` what other programs added to that of a side."""
    strong, weak, base = (listed(side.get(key)) for side in sides)
    values = _with_strange(strong, weak, base, is_strange)
    if values != strong:
        joined[key] = values


def _with_strange(
    strong: list[Any],
    weak: list[Any],
    base: list[Any],
    is_strange: Callable[[Any], bool],
) -> list[Any]:
    """Return ``strong`` with what other programs added to or took from ``weak``."""
    gone = [each for each in base if is_strange(each) and each not in weak]
    new = (each for each in weak if is_strange(each) and each not in base)
    kept = [each for each in strong if each not in gone]
    return kept + [each for each in in_canonical_order(new) if each not in kept]


def _is_strange_body(body: Any) -> bool:
    return role_of(body) is None


def _is_no_text(version: Any) -> bool:
    return not isinstance(version, str)


def _is_strange_selector(selector: Any) -> bool:
    kinds: Iterable[Any] = (
        listed(selector.get("type")) if isinstance(selector, dict) else ()
    )
    is_ours = any(kind in _OUR_SELECTORS for kind in kinds)
    return not (is_ours or is_our_range(selector))


_LISTS = {"body": _is_strange_body, "otherVersions": _is_no_text}
"""The lists of an item, and what in them is not for Reread to read."""


def _without_another_first_passage(
    item: Mapping[str, Any], joined: Annotation
) -> Mapping[str, Any]:
    """Return ``item`` without a first passage that is not that of the ``joined`` note.

    A first passage is never overwritten when a note is written.
    """
    target = item.get("target")
    first, *others = listed(target) or [None]
    if not isinstance(first, dict) or "madeOn" not in first:
        return item
    if made_on_of(first) == joined.made_on:
        return item
    kept = {key: value for key, value in first.items() if key != "madeOn"}
    return {**item, "target": [kept, *others] if isinstance(target, list) else kept}
