"""Writing a note as an item of the notes file.

A note that was read from a file is written back as it came but for what changed:
keys of other programs and the order of all keys survive, bodies stay in their order,
and so do selectors of other kinds.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import Passage, TextQuoteSelector
from desktop.annotations.file.colour_styles import style
from desktop.annotations.file.item_parts import (
    COLOUR_OF,
    bodies_of,
    further_passage,
    is_replacement,
    is_stage,
    is_tag,
    is_words,
    listed,
    selector_of_type,
    style_classes,
    target_of,
)
from desktop.annotations.file.item_reader import read_item
from desktop.annotations.file.json_reader import as_json
from desktop.annotations.file.json_writer import put
from desktop.annotations.file.settling_parts import (
    settling_bodies,
    with_one_target,
    with_two_targets,
)
from desktop.annotations.file.terms import (
    CLASSIFYING,
    EDITING,
    ITEM_KEYS,
    MODERATING,
    TAGGING,
    TARGET_KEYS,
)
from desktop.annotations.kinds import KIND_OF_MOTIVATION, KINDS, Kind
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.annotations.annotation import (
        Annotation,
        FurtherPassage,
        Held,
        Pass,
        Person,
        Selector,
    )
    from desktop.annotations.kinds import Colour, Outcome, Status


@value
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
    _write_bodies(item, note, stored)
    _write_target(item, note, stored)
    style(item)
    return WrittenItem(item, is_in_place)


def to_time(at: datetime) -> str:
    """Return ``at`` as the file has times, such as ``2026-11-20T18:41:07Z``."""
    at = at.astimezone(UTC).replace(tzinfo=None)
    return at.isoformat(timespec="seconds") + "Z"


def _skeleton(note: Annotation, source: str) -> dict[str, Any]:
    """Return an item that says no more of a new note than any item must."""
    is_placement = note.kind is Kind.PLACEMENT
    is_on_story = note.about is None or is_placement
    on_story = {"type": "SpecificResource", "source": source}
    return {
        "id": note.id,
        "type": "Annotation",
        "motivation": KINDS[note.kind].motivation or MODERATING,
        "created": to_time(note.created),
        **({"body": note.about} if is_placement else {}),
        "target": on_story if is_on_story else note.about,
    }


def _write_facts(item: dict[str, Any], note: Annotation, stored: Annotation) -> None:
    new = KINDS[note.kind].motivation
    if note.kind is not stored.kind and new is not None:
        item["motivation"] = _motivations(item, KINDS[stored.kind].motivation, new)
    for key, fact in _changed_facts(note, stored).items():
        put(item, key, fact, ITEM_KEYS)


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


def _value(status: Status | Outcome) -> str:
    return str(status.value)


_FACTS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "creator": ("creator", _person),
    "created": ("created", to_time),
    "modified": ("modified", to_time),
    "status": ("status", _value),
    "outcome": ("outcome", _value),
    "keptOpen": ("kept_open", str),
    "revision": ("revision", int),
    "pass": ("made_in", _pass),
    "holds": ("holds", _holds),
}
"""For each key of an item, what it tells of a note and how that is written."""


def _write_bodies(item: dict[str, Any], note: Annotation, stored: Annotation) -> None:
    """Set in the bodies of ``item`` what differs between ``note`` and ``stored``."""
    if _said(note) == _said(stored):
        return
    if note.settles is not None:
        put(item, "body", settling_bodies(note.settles), ITEM_KEYS)
        return
    bodies, purpose = bodies_of(item), KINDS[note.kind].words_purpose
    if "bodyValue" in item:  # which the standard forbids beside a body
        bodies.insert(0, _body(purpose, item.pop("bodyValue")))
    wording, words = note.replacement, note.words or None
    if wording is None and words:
        _join_wording(bodies)
    _write(bodies, is_replacement, EDITING, "text/plain", wording)
    if note.stage != stored.stage:
        stage = note.stage.value if note.stage else None
        _write(bodies, is_stage, CLASSIFYING, "", stage)
    _write(bodies, is_words, purpose, "text/markdown", words)
    if note.tags != stored.tags:
        _write_tags(bodies, note.tags)
    is_list = isinstance(item.get("body"), list) or len(bodies) > 1
    body = bodies if is_list else next(iter(bodies), None)
    put(item, "body", body or None, ITEM_KEYS)


_OF_A_BODY = ("id", "type", "purpose", "format", "value")


def _join_wording(bodies: list[Any]) -> None:
    """Let the words have what other programs said of a wording that is no more."""
    gone = next(filter(is_replacement, bodies), None)
    if gone is not None:
        place = next((at for at, body in enumerate(bodies) if is_words(body)), None)
        theirs = {key: told for key, told in gone.items() if key not in _OF_A_BODY}
        words = _body("commenting", "", "text/markdown")
        at = bodies.index(gone) if place is None else place
        bodies[at] = {**theirs, **(words if place is None else bodies[at])}


def _said(note: Annotation) -> tuple[object, ...]:
    said = note.kind, note.words, note.replacement, note.stage, note.tags
    return *said, note.settles


def _write(
    bodies: list[Any],
    is_it: Callable[[Any], bool],
    purpose: str,
    form: str,
    value: str | None,
) -> None:
    """Give the first of ``bodies`` that ``is_it`` another value; None removes it."""
    found = (index for index, body in enumerate(bodies) if is_it(body))
    place = next(found, None)
    if place is None:
        if value is not None:
            after_the_wording = sum(map(is_replacement, bodies[:1]))
            bodies.insert(after_the_wording, _body(purpose, value, form))
    elif value is None:
        del bodies[place]
    else:
        bodies[place] = _rewritten(bodies[place], purpose, value)


def _rewritten(body: dict[str, Any], purpose: str, value: str) -> dict[str, Any]:
    is_ours = body.get("purpose") in [*KIND_OF_MOTIVATION]
    return {**body, **({"purpose": purpose} if is_ours else {}), "value": value}


def _write_tags(bodies: list[Any], tags: Sequence[str]) -> None:
    found = [index for index, body in enumerate(bodies) if is_tag(body)]
    place = found[0] if found else len(bodies)
    old = {bodies[index]["value"]: bodies[index] for index in found}
    bodies[:] = [body for body in bodies if not is_tag(body)]
    bodies[place:place] = [old.get(tag) or _body(TAGGING, tag) for tag in tags]


def _body(purpose: str, value: str, form: str = "") -> dict[str, Any]:
    described = {"format": form} if form else {}
    return {"type": "TextualBody", "purpose": purpose, **described, "value": value}


def _write_target(item: dict[str, Any], note: Annotation, stored: Annotation) -> None:
    """Set in the targets of ``item`` what differs between ``note`` and ``stored``."""
    if _about_target(note) == _about_target(stored):
        return
    if note.kind is Kind.LENS:
        item["target"] = with_two_targets(item)["target"]
    first = target_of(item)
    further = _further_targets(item, note, stored)
    is_address = isinstance(first, str)
    target = {"type": "SpecificResource", "source": first} if is_address else first
    _write_passage(target, note.passage, stored.passage)
    if note.colour != stored.colour:
        put(target, "styleClass", _classes(target, note.colour), TARGET_KEYS)
    _write_fate(target, note, stored)
    is_list = isinstance(item["target"], list) or further
    item["target"] = [target, *further] if is_list else target
    if note.kind is Kind.LENS:
        item["target"] = with_one_target(item, as_json(note.raw))["target"]


def _about_target(note: Annotation) -> tuple[object, ...]:
    return note.passage, note.further, note.colour, note.anchor_state, note.made_on


def _write_fate(
    target: dict[str, Any],
    fate: Annotation | FurtherPassage,
    stored: Annotation | FurtherPassage | None,
) -> None:
    if fate.anchor_state != (stored.anchor_state if stored else None):
        put(target, "anchor", fate.anchor_state, TARGET_KEYS)
    # Never overwritten, but with the same passage as it reads in another encoding.
    if fate.made_on not in (None, stored.made_on if stored else None):
        put(target, "madeOn", _made_on(target, fate.made_on), TARGET_KEYS)


def _further_targets(
    item: dict[str, Any], note: Annotation, stored: Annotation
) -> list[Any]:
    """Return the targets behind the first: those that name no passage stay."""
    first, *others = listed(item["target"])
    wanted = iter(note.further)
    targets: list[Any] = []
    for target in others:
        was = further_passage(target, first)
        if was is None:
            targets.append(target)
        elif (now := next(wanted, None)) is not None:
            _write_further(target, now, was)
            if note.colour != stored.colour:
                put(target, "styleClass", _classes(target, note.colour), TARGET_KEYS)
            targets.append(target)
    return targets + [_new_target(first, further, note.colour) for further in wanted]


def _new_target(
    first: Any, further: FurtherPassage, colour: Colour | None
) -> dict[str, Any]:
    source = first.get("source") if isinstance(first, dict) else first
    target = {"type": "SpecificResource"}
    target |= {"source": source} if source is not None else {}
    if colour is not None:
        put(target, "styleClass", colour.value, TARGET_KEYS)
    _write_further(target, further, None)
    return target


def _write_further(
    target: dict[str, Any], now: FurtherPassage, was: FurtherPassage | None
) -> None:
    _write_passage(target, now.passage, was.passage if was else None)
    if was is not None and was.made_on is not None and was.made_on != now.made_on:
        # Another passage was written in this place before.
        del target["madeOn"]
        was = replace(was, made_on=None)
    _write_fate(target, now, was)


def _write_passage(
    target: dict[str, Any], passage: Passage | None, stored: Passage | None
) -> None:
    if passage == stored:
        return
    new, old = passage or Passage(None, None), stored or Passage(None, None)
    if new.state != old.state:
        put(target, "state", new.state, TARGET_KEYS)
    selectors = list(listed(target.get("selector")))
    _replace(selectors, "TextQuoteSelector", new.quote, 0)
    _replace(selectors, "TextPositionSelector", new.position, len(selectors) + 1)
    put(target, "selector", selectors or None, TARGET_KEYS)


def _replace(
    selectors: list[Any], name: str, selector: Selector | None, place: int
) -> None:
    """Write ``selector`` over the one of its kind, or insert it at ``place``."""
    old = selector_of_type(selectors, name)
    if old is not None:
        place = selectors.index(old)
        del selectors[place]
    if selector is not None:
        selectors.insert(place, {**(old or {}), **_to_json(selector)})


def _to_json(selector: Selector) -> dict[str, Any]:
    if isinstance(selector, TextQuoteSelector):
        return {
            "type": "TextQuoteSelector",
            "exact": selector.exact,
            "prefix": selector.prefix,
            "suffix": selector.suffix,
        }
    return {
        "type": "TextPositionSelector",
        "start": selector.start,
        "end": selector.end,
    }


def _made_on(target: dict[str, Any], passage: Passage) -> dict[str, Any]:
    made_on: dict[str, Any] = {"type": "SpecificResource"}
    if "source" in target:
        made_on["source"] = target["source"]
    _write_passage(made_on, passage, None)
    return made_on


def _classes(target: dict[str, Any], colour: Colour | None) -> str | list[str] | None:
    """Return the style classes with ``colour`` in place of the old one."""
    classes = style_classes(target)
    found = (index for index, name in enumerate(classes) if name in COLOUR_OF)
    place = next(found, len(classes))
    classes[place : place + 1] = [] if colour is None else [colour.value]
    is_one_name = len(classes) == 1 and not isinstance(target.get("styleClass"), list)
    return classes[0] if is_one_name else classes or None
