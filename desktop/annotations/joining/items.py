"""Joining what two items of notes files say beyond what Reread understands.

What Reread does understand is written over it later, from the joined note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.annotations.file.item_parts import listed, made_on_of, role_of
from desktop.annotations.file.terms import ITEM_KEYS, TARGET_KEYS
from desktop.annotations.joining.three_way import (
    MISSING,
    canonical,
    in_canonical_order,
    three_way,
)
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from desktop.annotations.annotation import Annotation

_OUR_SELECTORS = ("TextQuoteSelector", "TextPositionSelector")


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
    item = joined_keys(strong, weak, base, ITEM_KEYS)
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
    return not any(kind in _OUR_SELECTORS for kind in kinds)


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
