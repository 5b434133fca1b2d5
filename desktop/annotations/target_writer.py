"""Writing the passage of a note into the target of its item.

Only what changed is set; selectors of other kinds and keys of other programs stay
as they are.
"""

from __future__ import annotations

from typing import Any

from desktop.annotations.annotation import Annotation, Colour, Passage
from desktop.annotations.bodies import listed
from desktop.annotations.ordered import put
from desktop.annotations.selectors import Selector, TextQuoteSelector
from desktop.annotations.targets import selector_of_type, style_classes, target_of
from desktop.annotations.terms import TARGET_KEYS

_COLOURS = frozenset(colour.value for colour in Colour)


def write_target(item: dict[str, Any], note: Annotation, stored: Annotation) -> None:
    """Set in the target of ``item`` what differs between ``note`` and ``stored``."""
    if _about_target(note) == _about_target(stored):
        return
    first = target_of(item)
    is_address = isinstance(first, str)
    target = {"type": "SpecificResource", "source": first} if is_address else first
    _write_passage(target, note.passage, stored.passage)
    if note.colour != stored.colour:
        put(target, "styleClass", _classes(target, note.colour), TARGET_KEYS)
    if note.anchor_state != stored.anchor_state:
        put(target, "anchor", note.anchor_state, TARGET_KEYS)
    if note.made_on is not None and stored.made_on is None:
        made_on = _made_on(target, note.made_on)
        put(target, "madeOn", made_on, TARGET_KEYS)
    others = item["target"][1:] if isinstance(item["target"], list) else None
    item["target"] = target if others is None else [target, *others]


def _about_target(note: Annotation) -> tuple[object, ...]:
    return note.passage, note.colour, note.anchor_state, note.made_on


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
