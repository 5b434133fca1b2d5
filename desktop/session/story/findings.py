"""What became of the notes when the text under them was another one: for the author."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.note_passages import note_of
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.anchoring.anchor import Anchor

_TOLD = (AnchorState.CHANGED, AnchorState.CUT, AnchorState.UNPLACED)
"""What the author should look at."""


@dataclass(frozen=True, slots=True)
class Findings:
    """How many notes kept their passages, and which did not.

    Attributes:
        kept: How many are on their passages as before.
        others: What became of the others, by the ids of the notes.
    """

    kept: int
    others: Mapping[str, AnchorState]

    @property
    def sentence(self) -> str:
        """Such as: 41 notes kept, 3 changed, 1 cut, 1 to place."""
        parts = [translate_count("{count} note kept", "{count} notes kept", self.kept)]
        states = list(self.others.values())
        told = [state for state in _TOLD if state in states]
        parts += [_others_words(state, states.count(state)) for state in told]
        return translate("{parts}.", parts=", ".join(parts))

    @property
    def has_notes(self) -> bool:
        """Whether there were notes that could keep their passages or not."""
        return bool(self.kept or self.others)

    @property
    def ending(self) -> str:
        """The same as the end of another sentence; just its full stop without notes."""
        return f": {self.sentence}" if self.has_notes else "."


def _others_words(state: AnchorState, count: int) -> str:
    match state:
        case AnchorState.CHANGED:
            return translate_count("{count} changed", "{count} changed", count)
        case AnchorState.CUT:
            return translate_count("{count} cut", "{count} cut", count)
    return translate_count("{count} to place", "{count} to place", count)


def findings(
    before: Mapping[str, AnchorState], after: Mapping[str, Anchor]
) -> Findings:
    """Return what became of notes.

    Args:
        before: How each passage was before, by its key; those of notes on the whole
            story are left out.
        after: Where each is now.
    """
    others: dict[str, AnchorState] = {}
    for key, state in before.items():
        now = after[key].state if key in after else state
        if now in _TOLD and now != state:
            others.setdefault(note_of(key), now)
    known = {note_of(key) for key in before if key in after}
    return Findings(len(known) - len(others), others)
