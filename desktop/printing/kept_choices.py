"""Choices of a page as they are kept in a file of settings, and read from it.

What the file says that makes no sense counts as not said.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop.printing.page_choices import (
    Joins,
    NotesPlace,
    PageChoices,
    Paper,
    usual_choices,
)
from desktop.value import fields, replace

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENUMS: dict[str, type[Enum]] = {"paper": Paper, "notes": NotesPlace, "joins": Joins}
LIMITS = {"margin": (8.0, 50.0), "size": (6.0, 24.0), "line_spacing": (1.0, 3.0)}
"""The least and the most of each number."""
_NOT_KEPT = frozenset({"colour_names"})
"""What is known from elsewhere when it is wanted."""


def kept_choices(choices: PageChoices) -> dict[str, Any]:
    """Return ``choices`` as JSON has them."""
    return {
        each.name: _plain(getattr(choices, each.name))
        for each in fields(choices)
        if each.name not in _NOT_KEPT
    }


def choices_from(kept: Mapping[str, Any]) -> PageChoices:
    """Return the choices that were kept, and the usual ones where nothing was."""
    usual = usual_choices()
    found: dict[str, Any] = {
        each.name: value
        for each in fields(usual)
        if each.name in kept
        and (value := _read(each.name, kept[each.name], getattr(usual, each.name)))
        is not None
    }
    return replace(usual, **found)


def _plain(held: object) -> object:
    if isinstance(held, Enum):
        return held.value
    return list(held) if isinstance(held, tuple) else held


def _read(name: str, said: Any, usual: object) -> Any:
    """Return what ``said`` means; None if nothing."""
    if name in _ENUMS:
        known = {each.value: each for each in _ENUMS[name]}
        return known.get(said) if isinstance(said, str) else None
    if isinstance(usual, bool):
        return said if isinstance(said, bool) else None
    if name in LIMITS:
        least, most = LIMITS[name]
        is_number = isinstance(said, int | float) and not isinstance(said, bool)
        return float(said) if is_number and least <= said <= most else None
    if name == "families" and isinstance(said, list) and said:
        return tuple(said) if all(isinstance(each, str) for each in said) else None
    return None
