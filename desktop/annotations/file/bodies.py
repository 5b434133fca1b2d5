"""The bodies of an item: which of them is the words, the new wording, a tag.

An item may have no body, one, or an array of them, and bodies that say nothing to
Reread; those are passed over here.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.terms import EDITING, TAGGING

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTUAL = "TextualBody"


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


def role_of(body: Any) -> Role | None:
    """Return what a body is to the note; None if it says nothing to Reread."""
    if not _is_text(body):
        return None
    purpose = body.get("purpose")
    if purpose == TAGGING or (type(purpose) is list and TAGGING in purpose):
        return Role.TAG
    if purpose == EDITING or (type(purpose) is list and EDITING in purpose):
        return Role.REPLACEMENT
    return Role.WORDS


def is_tag(body: Any) -> bool:
    """Return whether a body is a tag."""
    return role_of(body) is Role.TAG


def is_replacement(body: Any) -> bool:
    """Return whether a body is the wording that a suggestion proposes."""
    return role_of(body) is Role.REPLACEMENT


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
    if kind is None or kind == _TEXTUAL:
        return True
    return isinstance(kind, list) and (not kind or _TEXTUAL in kind)
