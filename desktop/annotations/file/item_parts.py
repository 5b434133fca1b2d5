"""The bodies and targets of an item: what they say to Reread.

An item may have no body, one, or an array of them: the words, the new wording, tags,
and bodies that say nothing to Reread, which are passed over here.

A target is an IRI or an object.  Of several, the first says what the item is about;
those that name other passages of the same source are its further passages, and all
others are passed over.  Positions are passed on as they are; one that is no pair of
whole numbers is none, and leaves it to the quote to say which passage it is.
"""

from __future__ import annotations

import sys
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import (
    FurtherPassage,
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
)
from desktop.annotations.file.terms import CLASSIFYING, EDITING, TAGGING
from desktop.annotations.kinds import Colour, Stage
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping


_TEXTUAL = "TextualBody"
_COMMENTING = "commenting"

COLOUR_OF = {colour.value: colour for colour in Colour}
"""The colours by the style classes that name them."""

STAGE_OF = {stage.value: stage for stage in Stage}
"""How far a scene has come, by the words that tell it."""


def bodies_of(item: Mapping[str, Any]) -> list[Any]:
    """Return the bodies of an item in their order, the strange ones as well."""
    if "body" not in item:
        return []
    body = item["body"]
    return list(body) if isinstance(body, list) else [body]


class Role(Enum):
    """What a body is to the note."""

    WORDS = auto()
    REPLACEMENT = auto()
    TAG = auto()
    STAGE = auto()


def role_of(body: Any) -> Role | None:
    """Return what a body is to the note; None if it says nothing to Reread."""
    if not _is_text(body):
        return None
    purpose = body.get("purpose")
    if purpose == _COMMENTING:  # as nearly always
        return Role.WORDS
    if purpose == TAGGING or (type(purpose) is list and TAGGING in purpose):
        return Role.TAG
    if purpose == EDITING or (type(purpose) is list and EDITING in purpose):
        return Role.REPLACEMENT
    if purpose == CLASSIFYING and body["value"] in STAGE_OF:
        return Role.STAGE
    return Role.WORDS


def is_tag(body: Any) -> bool:
    """Return whether a body is a tag."""
    return role_of(body) is Role.TAG


def is_replacement(body: Any) -> bool:
    """Return whether a body is the wording that a suggestion proposes."""
    return role_of(body) is Role.REPLACEMENT


def is_stage(body: Any) -> bool:
    """Return whether a body tells how far a scene has come."""
    return role_of(body) is Role.STAGE


def is_words(body: Any) -> bool:
    """Return whether a body is what the author wrote."""
    return role_of(body) is Role.WORDS


def listed(value: Any) -> list[Any]:
    """Return the values of a key that may have none, one or many."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _is_text(body: Any) -> bool:
    # A body of another type, such as Image, may have a value that is no text.
    if not isinstance(body, dict) or not isinstance(body.get("value"), str):
        return False
    kind = body.get("type")
    if kind == _TEXTUAL or kind is None:
        return True
    return isinstance(kind, list) and (not kind or _TEXTUAL in kind)


def target_of(item: Mapping[str, Any]) -> Any:
    """Return the first target of an item.

    Raises:
        ValueError: If it has none.
    """
    targets = listed(item.get("target"))
    if not targets or not isinstance(targets[0], str | dict):
        raise ValueError(translate("it does not say what it is about"))
    return targets[0]


def passage_of(target: Any) -> Passage | None:
    """Return the passage a target names; None for the whole story.

    Raises:
        ValueError: If a quote has no words.
    """
    selectors = listed(target.get("selector")) if isinstance(target, dict) else ()
    if not selectors:
        return None
    quote = selector_of_type(selectors, "TextQuoteSelector")
    position = selector_of_type(selectors, "TextPositionSelector")
    return Passage(
        None if quote is None else _quote(quote),
        None if position is None else _position(position),
        _state(target.get("state")),
    )


def further_of(item: Mapping[str, Any]) -> tuple[FurtherPassage, ...]:
    """Return the passages an item names besides that of its first target."""
    targets = item.get("target")
    if not isinstance(targets, list) or len(targets) == 1:  # as nearly always
        return ()
    found = (further_passage(target, targets[0]) for target in targets[1:])
    return tuple(filter(None, found))


def further_passage(target: Any, first: Any) -> FurtherPassage | None:
    """Return the passage that a target names besides ``first``, the first of them.

    None if it names none, or if either is about something else than a passage of the
    story.
    """
    try:
        is_here = passage_of(first) is not None and _source(target) == _source(first)
        passage = passage_of(target) if is_here else None
        made_on = made_on_of(target) if passage else None
    except ValueError:
        return None
    if passage is None:
        return None
    return FurtherPassage(passage, anchor_state_of(target), made_on)


def passage_places(item: Mapping[str, Any]) -> list[int]:
    """Return which targets of an item name its passages, the first one's first."""
    targets = listed(item.get("target"))
    further = (
        place
        for place, target in enumerate(targets[1:], start=1)
        if further_passage(target, targets[0]) is not None
    )
    return [0, *further] if targets else []


def made_on_of(target: Any) -> Passage | None:
    """Return the passage as first marked, where a target tells it."""
    if not isinstance(target, dict) or "madeOn" not in target:
        return None
    return passage_of(target["madeOn"])


def anchor_state_of(target: Any) -> str | None:
    """Return what became of the passage, where a target tells it."""
    state = target.get("anchor") if isinstance(target, dict) else None
    return state if isinstance(state, str) else None


def colour_of(target: Any) -> Colour | None:
    """Return the first of a target's style classes that is a colour of ours."""
    found = target.get("styleClass") if isinstance(target, dict) else None
    if not isinstance(found, list):  # as nearly always
        return COLOUR_OF.get(found) if isinstance(found, str) else None
    classes = style_classes(target)
    return next((COLOUR_OF[name] for name in classes if name in COLOUR_OF), None)


def style_classes(target: Any) -> list[str]:
    """Return the style classes of a target that are names."""
    found = target.get("styleClass") if isinstance(target, dict) else None
    return [name for name in listed(found) if isinstance(name, str)]


def address_of(target: Any) -> str | None:
    """Return the IRI that a target is, or is about."""
    if isinstance(target, dict):
        target = target.get("id", target.get("source"))
    return target if isinstance(target, str) else None


def _source(target: Any) -> Any:
    return target.get("source") if isinstance(target, dict) else None


def selector_of_type(selectors: list[Any], name: str) -> Mapping[str, Any] | None:
    """Return the first selector of that type, if there is one."""
    for selector in selectors:
        if isinstance(selector, dict):
            kind = selector.get("type")
            if kind == name or (isinstance(kind, list) and name in kind):
                return selector
    return None


def _quote(selector: Mapping[str, Any]) -> TextQuoteSelector:
    exact = selector.get("exact")
    prefix, suffix = selector.get("prefix", ""), selector.get("suffix", "")
    if isinstance(exact, str) and isinstance(prefix, str) and isinstance(suffix, str):
        return TextQuoteSelector(exact, prefix, suffix)
    raise ValueError(translate("its quote is not text"))


def _position(selector: Mapping[str, Any]) -> TextPositionSelector | None:
    start, end = selector.get("start"), selector.get("end")
    # To Python, True is a whole number.
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        return None
    return TextPositionSelector(start, end)


def _state(state: Any) -> str | None:
    first = next(iter(state), None) if isinstance(state, list) else state
    if isinstance(first, dict):
        first = first.get("id")
    # Few texts are named by very many passages.
    return sys.intern(first) if isinstance(first, str) else None
