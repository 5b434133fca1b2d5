"""What becomes of the shortcuts when the author presses new keys for an action.

An action's plain keys and its others are changed apart: a plain key takes the place
of the plain ones, any other that of the others.  What is kept are only the actions
whose keys are not their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.actions import (
    ACTIONS,
    is_plain,
    keys_of,
    native,
    normal,
    shortcuts_for,
)
from desktop.modes import LOCKED

if TYPE_CHECKING:
    from desktop.actions import ActionSpec

Keys = Mapping[str, tuple[str, ...]]
"""The keys the author gave to actions instead of their own, by id."""


def with_key(spec: ActionSpec, changed: Keys, key: str) -> Keys:
    """Return the shortcuts once ``key`` calls an action."""
    others = [k for k in keys_of(spec, changed) if is_plain(k) != is_plain(key)]
    return _with(spec, changed, (*others, normal(key)))


def without_keys(spec: ActionSpec, changed: Keys) -> Keys:
    """Return the shortcuts once no key calls an action."""
    return _with(spec, changed, ())


def with_own_keys(spec: ActionSpec, changed: Keys) -> Keys:
    """Return the shortcuts once an action has its first keys again."""
    return {name: keys for name, keys in changed.items() if name != spec.id}


def taken_over(spec: ActionSpec, changed: Keys, key: str) -> Keys:
    """Return the shortcuts once ``key`` calls one action and no other beside it."""
    for other in holders(spec, changed, key):
        kept = tuple(k for k in keys_of(other, changed) if k != normal(key))
        changed = _with(other, changed, kept)
    return with_key(spec, changed, key)


def holders(spec: ActionSpec, changed: Keys, key: str) -> list[ActionSpec]:
    """Return the other actions ``key`` calls where it would call ``spec``."""
    modes = spec.modes & LOCKED if is_plain(key) else spec.modes
    return [
        other
        for other in ACTIONS
        if other.id != spec.id
        and any(normal(key) in shortcuts_for(other, changed, m) for m in modes)
    ]


def objection(spec: ActionSpec, key: str) -> str | None:
    """Return why ``key`` can never call an action, as a sentence; None if it can."""
    if is_plain(key) and not spec.modes & LOCKED:
        return (
            f"{native(key)} alone would type in the story. "
            "Hold Ctrl or Alt with it, or take a function key."
        )
    return None


def _with(spec: ActionSpec, changed: Keys, keys: tuple[str, ...]) -> Keys:
    rest = with_own_keys(spec, changed)
    is_own = sorted(keys) == sorted(keys_of(spec, {}))
    return rest if is_own else {**rest, spec.id: keys}
