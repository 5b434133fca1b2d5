"""Writing a note as an item of the notes file.

A note that was read from a file is written back as it came but for what changed:
keys of other programs and the order of all keys survive.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.annotations.bodies import listed
from desktop.annotations.body_writer import write_bodies
from desktop.annotations.item_reader import read_item
from desktop.annotations.json_reader import as_json
from desktop.annotations.kinds import KINDS, Status
from desktop.annotations.ordered import put
from desktop.annotations.target_writer import write_target
from desktop.annotations.terms import ITEM_KEYS, MODERATING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.annotations.annotation import Annotation, Held, Pass, Person


@dataclass(frozen=True, slots=True)
class WrittenItem:
    """A note as JSON has it.

    Attributes:
        json: The item.
        is_in_place: Whether its passage is the one it has in the file.
    """

    json: Any
    is_in_place: bool


def write_item(note: Annotation, source: str) -> WrittenItem:
    """Return the item for ``note`` on the story called ``source``."""
    raw = as_json(note.raw)
    known = raw or _skeleton(note, source)
    stored = read_item(known)
    is_in_place = bool(raw) and stored.passage == note.passage
    if stored == note and raw:
        return WrittenItem(known, is_in_place)
    # What is left out means something; a new note says all there is to say.
    stored = stored if raw else replace(stored, status=None)
    item = deepcopy(dict(known))
    _write_facts(item, note, stored)
    write_bodies(item, note, stored)
    write_target(item, note, stored)
    return WrittenItem(item, is_in_place)


def to_time(at: datetime) -> str:
    """Return ``at`` as the file has times, such as ``2026-11-20T18:41:07Z``."""
    at = at.astimezone(UTC).replace(tzinfo=None)
    return at.isoformat(timespec="seconds") + "Z"


def _skeleton(note: Annotation, source: str) -> dict[str, Any]:
    """Return an item that says no more of a new note than any item must."""
    is_on_story = note.about is None
    on_story = {"type": "SpecificResource", "source": source}
    return {
        "id": note.id,
        "type": "Annotation",
        "motivation": KINDS[note.kind].motivation or MODERATING,
        "created": to_time(note.created),
        "target": on_story if is_on_story else note.about,
    }


def _write_facts(item: dict[str, Any], note: Annotation, stored: Annotation) -> None:
    new = KINDS[note.kind].motivation
    if note.kind is not stored.kind and new is not None:
        item["motivation"] = _motivations(item, KINDS[stored.kind].motivation, new)
    for key, value in _changed_facts(note, stored).items():
        put(item, key, value, ITEM_KEYS)


def _changed_facts(note: Annotation, stored: Annotation) -> dict[str, Any]:
    """Return the facts of ``note`` that are not ``stored``; None for one it lacks."""
    changed: dict[str, Any] = {}
    for key, (name, written) in _FACTS.items():
        value = getattr(note, name)
        if value != getattr(stored, name):
            changed[key] = written(value) if value else None
    if note.other_versions != stored.other_versions:
        changed["otherVersions"] = _other_versions(note) or None
    return changed


def _other_versions(note: Annotation) -> list[Any]:
    """Return the other versions, after what stands there that is no text."""
    came = listed(note.raw.get("otherVersions"))
    unknown = [version for version in came if not isinstance(version, str)]
    return [*unknown, *note.other_versions]


def _motivations(item: dict[str, Any], old: str | None, new: str) -> Any:
    """Return the motivations with ``new`` in place of ``old``, others kept."""
    motivations = listed(item.get("motivation"))
    others = [each for each in motivations if each not in (old, new)]
    return [new, *others] if isinstance(item.get("motivation"), list) else new


def _pass(made_in: Pass) -> dict[str, Any]:
    found = {"id": made_in.id, "label": made_in.name}
    return {key: value for key, value in found.items() if value}


def _person(person: Person) -> dict[str, Any]:
    found = {"id": person.id, "type": "Person", "name": person.name}
    return {key: value for key, value in found.items() if value}


def _holds(holds: tuple[Held, ...]) -> list[Any]:
    return [_held(held) for held in holds]


def _held(held: Held) -> dict[str, Any]:
    written = {"id": held.note, "start": held.start, "end": held.end}
    return written | ({"passage": held.number} if held.number else {})


def _value(status: Status) -> str:
    return status.value


_FACTS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "creator": ("creator", _person),
    "created": ("created", to_time),
    "modified": ("modified", to_time),
    "status": ("status", _value),
    "keptOpen": ("kept_open", str),
    "revision": ("revision", int),
    "pass": ("made_in", _pass),
    "holds": ("holds", _holds),
}
"""For each key of an item, what it tells of a note and how that is written."""
