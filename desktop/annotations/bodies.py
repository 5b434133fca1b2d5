"""The bodies of an item: which of them is the words, the new wording, a tag.

An item may have no body, one, or an array of them, and bodies that say nothing to
Reread; those are passed over here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.annotations.terms import EDITING, TAGGING

if TYPE_CHECKING:
    from collections.abc import Mapping


def bodies_of(item: Mapping[str, Any]) -> list[Any]:
    """Return the bodies of an item in their order, the strange ones as well."""
    if "body" not in item:
        return []
    body = item["body"]
    return list(body) if isinstance(body, list) else [body]


def is_tag(body: Any) -> bool:
    """Return whether a body is a tag."""
    return _is_text(body) and TAGGING in purposes_of(body)


def is_replacement(body: Any) -> bool:
    """Return whether a body is the wording that a suggestion proposes."""
    return _is_text(body) and EDITING in purposes_of(body)


def is_words(body: Any) -> bool:
    """Return whether a body is what the author wrote."""
    return _is_text(body) and not is_tag(body) and not is_replacement(body)


def purposes_of(body: Mapping[str, Any]) -> list[Any]:
    """Return what a body is for; nothing, if it does not say."""
    return listed(body.get("purpose"))


def listed(value: Any) -> list[Any]:
    """Return the values of a key that may have none, one or many."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _is_text(body: Any) -> bool:
    # A body of another type, such as Image, may have a value that is no text.
    if not isinstance(body, dict) or not isinstance(body.get("value"), str):
        return False
    types = listed(body.get("type"))
    return not types or "TextualBody" in types
