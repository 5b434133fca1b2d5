"""What an author chooses for an export, and how it is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.exchange.gathering import Along, WhichNotes
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Mapping


@value(kw_only=True)
class ExportChoice:
    """What is chosen for one format.

    Attributes:
        format: The name of the format.
        notes: Which notes go along.
        has_own: Whether the author's do.
        left_out: The ids of the readers whose notes do not.
        tracks_suggestions: Whether suggestions are changes, or else comments.
        has_front_matter: Whether what stands before the story proper goes along.
        options: What that format alone asks for: texts, numbers and truths, by name.
    """

    format: str
    notes: WhichNotes = WhichNotes.ALL
    has_own: bool = True
    left_out: frozenset[str] = frozenset()
    tracks_suggestions: bool = True
    has_front_matter: bool = True
    options: Mapping[str, Any] = field(default_factory=dict)

    def along(self, readers: frozenset[str]) -> Along:
        """Return what goes along; ``readers`` are the ids of all who made notes."""
        return Along(
            notes=self.notes,
            has_own=self.has_own,
            readers=readers - self.left_out,
            has_front_matter=self.has_front_matter,
        )

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON has it, without its format."""
        return {
            "notes": self.notes.value,
            "own": self.has_own,
            "leftOut": sorted(self.left_out),
            "tracks": self.tracks_suggestions,
            "frontMatter": self.has_front_matter,
            "options": dict(self.options),
        }


def choice_from(format_: str, content: Mapping[str, Any]) -> ExportChoice:
    """Return what was chosen for a format; the usual, where that makes no sense."""
    known = {each.value: each for each in WhichNotes}
    left_out = content.get("leftOut")
    names = left_out if isinstance(left_out, list) else []
    options = content.get("options")
    return ExportChoice(
        format=format_,
        notes=_one_of(known, content.get("notes"), WhichNotes.ALL),
        has_own=_truth(content, "own"),
        left_out=frozenset(name for name in names if isinstance(name, str)),
        tracks_suggestions=_truth(content, "tracks"),
        has_front_matter=_truth(content, "frontMatter"),
        options=options if isinstance(options, dict) else {},
    )


def _one_of(
    known: Mapping[str, WhichNotes], name: Any, usual: WhichNotes
) -> WhichNotes:
    return known.get(name, usual) if isinstance(name, str) else usual


def _truth(content: Mapping[str, Any], name: str) -> bool:
    found = content.get(name)
    return found if isinstance(found, bool) else True
