"""Writing the passages of a note into the targets of its item.

Only what changed is set; selectors of other kinds and keys of other programs stay
as they are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.annotations.annotation import Annotation, FurtherPassage, Passage
from desktop.annotations.bodies import listed
from desktop.annotations.kinds import Colour
from desktop.annotations.ordered import put
from desktop.annotations.selectors import Selector, TextQuoteSelector
from desktop.annotations.targets import (
    further_passage,
    selector_of_type,
    style_classes,
    target_of,
)
from desktop.annotations.terms import TARGET_KEYS

_COLOURS = frozenset(colour.value for colour in Colour)


def write_target(item: dict[str, Any], note: Annotation, stored: Annotation) -> None:
    """Set in the targets of ``item`` what differs between ``note`` and ``stored``."""
    if _about_target(note) == _about_target(stored):
        return
    first = target_of(item)
    further = _further_targets(item, note, stored)
    is_address = isinstance(first, str)
    target = {"type": "SpecificResource", "source": first} if is_address else first
    _write_passage(target, note.passage, stored.passage)
    if note.colour != stored.colour:
        put(target, "styleClass", _classes(target, note.colour), TARGET_KEYS)
    _write_fate(target, note, stored)
    is_list = isinstance(item["target"], list) or further
    item["target"] = [target, *further] if is_list else target


def _about_target(note: Annotation) -> tuple[object, ...]:
    return note.passage, note.further, note.colour, note.anchor_state, note.made_on


def _write_fate(
    target: dict[str, Any],
    fate: Annotation | FurtherPassage,
    stored: Annotation | FurtherPassage | None,
) -> None:
    if fate.anchor_state != (stored.anchor_state if stored else None):
        put(target, "anchor", fate.anchor_state, TARGET_KEYS)
    if fate.made_on is not None and (stored is None or stored.made_on is None):
        put(target, "madeOn", _made_on(target, fate.made_on), TARGET_KEYS)


def _further_targets(
    item: dict[str, Any], note: Annotation, stored: Annotation
) -> list[Any]:
    """Return the targets behind the first: those that name no passage stay."""
    first, *others = listed(item["target"])
    wanted = iter(note.further)
    targets: list[Any] = []
    for target in others:
        was = further_passage(target, first)
        if was is None:
            targets.append(target)
        elif (now := next(wanted, None)) is not None:
            _write_further(target, now, was)
            if note.colour != stored.colour:
                put(target, "styleClass", _classes(target, note.colour), TARGET_KEYS)
            targets.append(target)
    return targets + [_new_target(first, further, note.colour) for further in wanted]


def _new_target(
    first: Any, further: FurtherPassage, colour: Colour | None
) -> dict[str, Any]:
    source = first.get("source") if isinstance(first, dict) else first
    target = {"type": "SpecificResource"}
    target |= {"source": source} if source is not None else {}
    if colour is not None:
        put(target, "styleClass", colour.value, TARGET_KEYS)
    _write_further(target, further, None)
    return target


def _write_further(
    target: dict[str, Any], now: FurtherPassage, was: FurtherPassage | None
) -> None:
    _write_passage(target, now.passage, was.passage if was else None)
    if was is not None and was.made_on is not None and was.made_on != now.made_on:
        # Another passage was written in this place before.
        del target["madeOn"]
        was = replace(was, made_on=None)
    _write_fate(target, now, was)


def _write_passage(
    target: dict[str, Any], passage: Passage | None, stored: Passage | None
) -> None:
    if passage == stored:
        return
    new, old = passage or Passage(None, None), stored or Passage(None, None)
    if new.state != old.state:
        put(target, "state", new.state, TARGET_KEYS)
    selectors = list(listed(target.get("selector")))
    _replace(selectors, "TextQuoteSelector", new.quote, 0)
    _replace(selectors, "TextPositionSelector", new.position, len(selectors) + 1)
    put(target, "selector", selectors or None, TARGET_KEYS)


def _replace(
    selectors: list[Any], name: str, selector: Selector | None, place: int
) -> None:
    """Write ``selector`` over the one of its kind, or insert it at ``place``."""
    old = selector_of_type(selectors, name)
    if old is not None:
        place = selectors.index(old)
        del selectors[place]
    if selector is not None:
        selectors.insert(place, {**(old or {}), **_to_json(selector)})


def _to_json(selector: Selector) -> dict[str, Any]:
    if isinstance(selector, TextQuoteSelector):
        return {
            "type": "TextQuoteSelector",
            "exact": selector.exact,
            "prefix": selector.prefix,
            "suffix": selector.suffix,
        }
    return {
        "type": "TextPositionSelector",
        "start": selector.start,
        "end": selector.end,
    }


def _made_on(target: dict[str, Any], passage: Passage) -> dict[str, Any]:
    made_on: dict[str, Any] = {"type": "SpecificResource"}
    if "source" in target:
        made_on["source"] = target["source"]
    _write_passage(made_on, passage, None)
    return made_on


def _classes(target: dict[str, Any], colour: Colour | None) -> str | list[str] | None:
    """Return the style classes with ``colour`` in place of the old one."""
    classes = style_classes(target)
    found = (index for index, name in enumerate(classes) if name in _COLOURS)
    place = next(found, len(classes))
    classes[place : place + 1] = [] if colour is None else [colour.value]
    is_one_name = len(classes) == 1 and not isinstance(target.get("styleClass"), list)
    return classes[0] if is_one_name else classes or None
