"""What is said to a lens, as an item of the notes file says it.

Its bodies name the lens and the key.  A stretch is the standard's ``RangeSelector``
(Web Annotation Data Model, section 4.2.8), which ends where what its end selector
selects begins: that is the place behind the last sentence, which the quote of that
sentence is refined to.  To Reread it is a passage on the first sentence and a further
one on the last, so it is taken apart when read and put together when written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import Settlement
from desktop.annotations.file.item_parts import bodies_of, listed, selector_of_type
from desktop.annotations.file.terms import CLASSIFYING, DESCRIBING, IDENTIFYING
from desktop.annotations.kinds import KINDS, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_SETTLING = KINDS[Kind.LENS].motivation
_RANGE, _QUOTE, _POSITION = (
    "RangeSelector",
    "TextQuoteSelector",
    "TextPositionSelector",
)
_OF_AN_END = ("state", "anchor", "madeOn")
"""What a target says of its passage, and an end selector of the last sentence."""


def settlement_of(item: Mapping[str, Any]) -> Settlement | None:
    """Return what ``item`` says to a lens; None if it is nothing that Reread says."""
    if item.get("motivation") != _SETTLING or not _has_our_target(item.get("target")):
        return None
    said: dict[str, str] = {}
    for body in bodies_of(item):
        purpose = body.get("purpose") if isinstance(body, dict) else None
        words = body.get("value") if isinstance(body, dict) else None
        if not isinstance(words, str):
            continue  # such as a picture, which is another program's
        if not isinstance(purpose, str) or purpose in said:
            return None
        said[purpose] = words
    lens = said.pop(CLASSIFYING, None)
    if not lens or len(said) != 1:
        return None
    purpose, key = said.popitem()
    is_ours = purpose in (IDENTIFYING, DESCRIBING)
    return Settlement(lens, key, purpose == DESCRIBING) if is_ours else None


def settling_bodies(said: Settlement) -> list[dict[str, Any]]:
    """Return the bodies that say this to a lens."""
    purpose = DESCRIBING if said.is_choice else IDENTIFYING
    told = ((CLASSIFYING, said.lens), (purpose, said.key))
    return [
        {"type": "TextualBody", "purpose": purpose, "value": words}
        for purpose, words in told
    ]


def with_two_targets(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return ``item`` with a target for each end, if it is on a stretch of ours."""
    target: Any = item.get("target")
    quotes = _quotes_of(target)
    if quotes is None:
        return item
    ends: dict[str, Any] = quotes["endSelector"]
    positions = _positions_of(target) or {}
    others = [each for each in listed(target["selector"]) if not is_our_range(each)]
    start = [quotes["startSelector"], positions.get("startSelector"), *others]
    first = {**target, "selector": [each for each in start if each is not None]}
    quote = {key: ends[key] for key in ends if key not in ("refinedBy", *_OF_AN_END)}
    last = {
        "type": "SpecificResource",
        **{key: target[key] for key in ("source", "state") if key in target},
        **{key: ends[key] for key in _OF_AN_END if key in ends},
        "selector": [quote, *_last_position(positions, quote["exact"])],
    }
    return {**item, "target": [first, last]}


def with_one_target(
    item: Mapping[str, Any], before: Mapping[str, Any]
) -> dict[str, Any]:
    """Return ``item`` on the stretch from its first target to its last.

    Args:
        item: The item, with a target for each end.
        before: The item as it came, of which unknown keys are kept.
    """
    first, *further = listed(item["target"])
    if not further:
        return {**item, "target": first}
    start, end = (listed(each["selector"]) for each in (first, further[0]))
    quote = _behind_quote(first, further[0])
    came = before.get("target")
    ranges = [
        {
            **(_quotes_of(came) or {"type": _RANGE}),
            "startSelector": selector_of_type(start, _QUOTE),
            "endSelector": quote,
        }
    ]
    at, upto = (selector_of_type(each, _POSITION) for each in (start, end))
    if at is not None and upto is not None:
        place = upto["end"]
        behind = {"type": _POSITION, "start": place, "end": place}
        old = _positions_of(came) or {"type": _RANGE}
        ranges.append({**old, "startSelector": at, "endSelector": behind})
    others = (each for each in start if not _is_of_a_passage(each))
    return {**item, "target": {**first, "selector": [*ranges, *others]}}


def _behind_quote(first: Mapping[str, Any], last: Mapping[str, Any]) -> dict[str, Any]:
    """Return the place behind the quote of the ``last`` target of a stretch."""
    quote = dict(selector_of_type(listed(last["selector"]), _QUOTE) or {})
    place = len(quote["exact"])
    quote["refinedBy"] = {"type": _POSITION, "start": place, "end": place}
    if last.get("state") != first.get("state"):
        quote["state"] = last.get("state")
    return quote | {key: last[key] for key in _OF_AN_END[1:] if key in last}


def is_our_range(selector: Any) -> bool:
    """Return whether a selector tells a stretch as Reread tells it."""
    return _are_ends(selector, _is_quote, _is_behind_quote) or _are_ends(
        selector, _is_position, _is_position
    )


def _has_our_target(target: Any) -> bool:
    if not isinstance(target, dict):
        return False
    selectors = listed(target.get("selector"))
    if not selectors or _quotes_of(target) is not None:
        return True
    has_range = any(_type_of(each) == _RANGE for each in selectors)
    return not has_range and any(map(_is_quote, selectors))


def _quotes_of(target: Any) -> Mapping[str, Any] | None:
    found = (s for s in _selectors(target) if _are_ends(s, _is_quote, _is_behind_quote))
    return next(found, None)


def _positions_of(target: Any) -> Mapping[str, Any] | None:
    found = (s for s in _selectors(target) if _are_ends(s, _is_position, _is_position))
    return next(found, None)


def _selectors(target: Any) -> Iterable[Any]:
    return listed(target.get("selector")) if isinstance(target, dict) else ()


def _are_ends(
    selector: Any, is_start: Callable[[Any], bool], is_end: Callable[[Any], bool]
) -> bool:
    if _type_of(selector) != _RANGE:
        return False
    start, end = selector.get("startSelector"), selector.get("endSelector")
    return is_start(start) and is_end(end)


def _is_behind_quote(selector: Any) -> bool:
    if not _is_quote(selector) or not _is_position(selector.get("refinedBy")):
        return False
    place = selector["refinedBy"]
    return bool(place["start"] == place["end"] == len(selector["exact"]))


def _is_quote(selector: Any) -> bool:
    return (
        _type_of(selector) == _QUOTE
        and all(
            isinstance(selector.get(key, ""), str)
            for key in ("exact", "prefix", "suffix")
        )
        and "exact" in selector
    )


def _is_position(selector: Any) -> bool:
    if _type_of(selector) != _POSITION:
        return False
    start, end = selector.get("start"), selector.get("end")
    return type(start) is int and type(end) is int and 0 <= start <= end


def _is_of_a_passage(selector: Any) -> bool:
    return _type_of(selector) in (_QUOTE, _POSITION)


def _type_of(selector: Any) -> Any:
    return selector.get("type") if isinstance(selector, dict) else None


def _last_position(positions: Mapping[str, Any], exact: str) -> list[Mapping[str, Any]]:
    if not positions or positions["endSelector"]["start"] < len(exact):
        return []
    end = positions["endSelector"]["start"]
    return [{"type": _POSITION, "start": end - len(exact), "end": end}]
