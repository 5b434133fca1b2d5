"""Keys that call more than one action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.actions.actions import ACTIONS, shortcuts_for
from desktop.storage.story.mode import Mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.actions.actions import ActionSpec


@dataclass(frozen=True, slots=True)
class KeyConflict:
    """A key that calls more than one action in a mode."""

    key: str
    mode: Mode
    actions: tuple[ActionSpec, ...]


def conflicts(
    shortcuts: Mapping[str, tuple[str, ...]],
    actions: Iterable[ActionSpec] | None = None,
) -> tuple[KeyConflict, ...]:
    """Return every key that calls more than one action in the same mode.

    Args:
        shortcuts: The keys the author gave to actions instead of their own, by id.
        actions: The actions to look at; all of them if left out.
    """
    specs = tuple(ACTIONS if actions is None else actions)
    found: list[KeyConflict] = []
    for mode in Mode:
        called: dict[str, list[ActionSpec]] = {}
        for spec in specs:
            for key in shortcuts_for(spec, shortcuts, mode):
                called.setdefault(key, []).append(spec)
        shared = (pair for pair in called.items() if len(pair[1]) > 1)
        found += (KeyConflict(key, mode, tuple(specs)) for key, specs in shared)
    return tuple(found)
