"""Reading one item of a notes file as a note.

What the item says besides stays in the note's ``raw``, from which it is written
back.  Nothing is changed or repaired here.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import Annotation, Held, Pass, Person
from desktop.annotations.file.item_parts import (
    STAGE_OF,
    Role,
    address_of,
    anchor_state_of,
    bodies_of,
    colour_of,
    further_of,
    listed,
    made_on_of,
    passage_of,
    role_of,
    target_of,
)
from desktop.annotations.file.json_reader import LARGEST, RawObject, value_count
from desktop.annotations.file.settling_parts import settlement_of, with_two_targets
from desktop.annotations.file.terms import AGREE, MODERATING
from desktop.annotations.kinds import (
    KIND_OF_MOTIVATION,
    KINDS,
    Kind,
    Outcome,
    Stage,
    Status,
)
from desktop.wording.numbers import grouped
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_PARTS = 1_000
"""How many passages, bodies, other versions a note may have to be shown."""

_MOST_VALUES = 100_000
"""Of one item; a passage takes some twenty."""

_STATUSES = {status.value: status for status in Status}
_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_DESCRIBING = KINDS[Kind.SCENE].words_purpose
_ABOUT_A_NOTE = (KINDS[Kind.REPLY].motivation, MODERATING)
_UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=UTC)

_COUNTED = {
    "target": template("it has more than {most} passages"),
    "body": template("it has more than {most} bodies"),
    "otherVersions": template("it has more than {most} other versions"),
}
# Nearly all notes of a file are by one person and of few rereadings.
_the_person = lru_cache(maxsize=64)(Person)
_the_pass = lru_cache(maxsize=64)(Pass)


def read_item(item: Any, raw: Mapping[str, Any] | None = None) -> Annotation:
    """Return the note that ``item``, a value read from JSON, describes.

    Args:
        item: The value.
        raw: What the note keeps of it; the value itself if that is None.

    Raises:
        ValueError: If it is no annotation, or one that says something impossible;
            the message completes "This note cannot be shown: …".
    """
    note_id = _checked_id(item)
    # A value takes two bytes at least, and as good as all items are small.
    size = raw.size if isinstance(raw, RawObject) else LARGEST
    if size > _MOST_VALUES:
        _check_number(item)
    if size > 2 * MOST_PARTS:
        _check_parts(item)
    raw, settles = (item if raw is None else raw), settlement_of(item)
    if settles is not None:
        item = with_two_targets(item)
    target = target_of(item)
    passage = passage_of(target)
    said = _Said(item)
    kind = _kind(item, said, has_passage=passage is not None, target=target)
    if kind is Kind.LENS and settles is None:
        kind = Kind.OTHER  # It settles something else, in another program's way.
    return Annotation(
        id=note_id,
        kind=kind,
        passage=passage,
        further=further_of(item),
        about=_placed(item, kind) if passage else _about(item, target, kind),
        words=said.words if settles is None else "",
        replacement=said.replacement,
        holds=_holds(item.get("holds")),
        stage=said.stage if kind is Kind.SCENE else None,
        settles=settles,
        tags=tuple(said.tags),
        colour=colour_of(target),
        status=_status(item, kind),
        outcome=_OUTCOMES.get(_text(item.get("outcome")) or ""),
        anchor_state=anchor_state_of(target),
        creator=_person(item.get("creator")),
        created=read_time(item.get("created")) or _UNKNOWN_TIME,
        modified=read_time(item.get("modified")),
        revision=_revision(item),
        made_on=made_on_of(target),
        other_versions=_other_versions(item),
        made_in=_pass(item.get("pass")),
        kept_open=_text(item.get("keptOpen")),
        raw=raw,
    )


def read_time(value: Any) -> datetime | None:
    """Return the time that ``value`` tells, in UTC; None if it tells none."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value)
        if time.tzinfo is UTC:  # as in all that Reread writes
            return time
        return time.replace(tzinfo=time.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _checked_id(item: Any) -> str:
    if not isinstance(item, dict):
        raise ValueError(translate("it is not an object"))
    if (kind := item.get("type")) != "Annotation" and "Annotation" not in listed(kind):
        raise ValueError(translate("it is not an annotation"))
    note_id = item.get("id")
    if not isinstance(note_id, str) or not note_id:
        raise ValueError(translate("it has no id"))
    if "\x00" in note_id:  # which parts id and number of a passage
        raise ValueError(translate("its id is no address"))
    return note_id


def _check_number(item: Mapping[str, Any]) -> None:
    if value_count(item) > _MOST_VALUES:
        raise ValueError(
            translate(
                "it consists of more than {most} values", most=grouped(_MOST_VALUES)
            )
        )


def _check_parts(item: Mapping[str, Any]) -> None:
    for key, too_many in _COUNTED.items():
        found = item.get(key)
        if type(found) is list and len(found) > MOST_PARTS:
            raise ValueError(translate(too_many, most=grouped(MOST_PARTS)))


class _Said:
    """What the bodies of an item say: each is looked at once."""

    __slots__ = ("describes", "has_others", "replacement", "stage", "tags", "words")

    def __init__(self, item: Mapping[str, Any]) -> None:
        self.replacement: str | None = None
        self.tags: list[str] = []
        self.stage: Stage | None = None
        self.describes = self.has_others = False
        words: str | None = None
        for body in bodies_of(item):
            role = role_of(body)
            if role is Role.WORDS:
                if words is None:
                    words = body["value"]
                    self.describes = body.get("purpose") == _DESCRIBING
            elif role is Role.TAG:
                self.tags.append(body["value"])
            elif role is Role.REPLACEMENT and self.replacement is None:
                self.replacement = body["value"]
            elif role is Role.STAGE and self.stage is None:
                self.stage = STAGE_OF[body["value"]]
            elif role is None:
                self.has_others = True
        self.words = (_text(item.get("bodyValue")) or "") if words is None else words

    @property
    def agrees(self) -> bool:
        """Whether it says that the author agrees, and nothing else."""
        return self.words == AGREE and not (self.has_others or self.tags or self.stage)

    @property
    def is_ours(self) -> bool:
        """Whether what is said of a scene is said as Reread says it."""
        is_described = self.describes or self.stage is not None
        return is_described or not (self.words or self.has_others)


def _kind(
    item: Mapping[str, Any], said: _Said, *, has_passage: bool, target: Any
) -> Kind:
    motivations = item.get("motivation")
    if not listed(motivations):
        if not has_passage:
            return Kind.OTHER
        return Kind.NOTE if said.words else Kind.HIGHLIGHT
    kind = _kind_called(motivations)
    if said.replacement is None and KINDS[kind].has_replacement:
        return Kind.OTHER
    if kind is Kind.REPLY and (has_passage or not address_of(target)):
        return Kind.OTHER
    if kind is Kind.AGREEMENT and not (isinstance(target, str) and said.agrees):
        return Kind.OTHER  # It assesses something else, in another program's way.
    if kind is Kind.PLACEMENT and not isinstance(item.get("body"), str):
        return Kind.OTHER  # It links something else, in another program's way.
    if kind is Kind.SCENE and not said.is_ours:
        return Kind.OTHER  # It describes something else, in another program's way.
    return kind if has_passage else KINDS[kind].without_passage


def _kind_called(motivations: Any) -> Kind:
    """Return the first kind we know that is called so; another one if there is none."""
    if isinstance(motivations, str):  # as good as always
        return KIND_OF_MOTIVATION.get(motivations, Kind.OTHER)
    names = (name for name in listed(motivations) if isinstance(name, str))
    known = (KIND_OF_MOTIVATION[name] for name in names if name in KIND_OF_MOTIVATION)
    return next(known, Kind.OTHER)


def _about(item: Mapping[str, Any], target: Any, kind: Kind) -> str | None:
    motivations = listed(item.get("motivation"))
    is_about_a_note = any(m in motivations for m in _ABOUT_A_NOTE)
    is_about_a_note = is_about_a_note or kind is Kind.AGREEMENT
    return address_of(target) if is_about_a_note else None


def _placed(item: Mapping[str, Any], kind: Kind) -> str | None:
    """Return the id of the note that an item says the place of, if it does."""
    return _text(item.get("body")) if kind is Kind.PLACEMENT else None


def _status(item: Mapping[str, Any], kind: Kind) -> Status | None:
    status = _STATUSES.get(_text(item.get("status")) or "")
    return KINDS[kind].first_status if status is None else status


def _person(creator: Any) -> Person | None:
    first = _first(creator)
    if isinstance(first, str):
        return _the_person(first, "")
    if not isinstance(first, dict):
        return None
    name = _text(_first(first.get("name")))
    return _the_person(_text(first.get("id")) or "", name or "")


def _first(value: Any) -> Any:
    return next(iter(value), None) if isinstance(value, list) else value


def _pass(value: Any) -> Pass | None:
    if isinstance(value, str):
        return _the_pass(value, "")
    if not isinstance(value, dict) or not isinstance(value.get("id"), str):
        return None
    return _the_pass(value["id"], _text(value.get("label")) or "")


def _holds(value: Any) -> tuple[Held, ...]:
    if value is None:  # as good as always
        return ()
    return tuple(filter(None, map(_held, listed(value))))


def _held(value: Any) -> Held | None:
    if not isinstance(value, dict) or not isinstance(value.get("id"), str):
        return None
    start, end = value.get("start"), value.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        return None
    number = value.get("passage", 0)
    if type(number) is not int or number < 0:
        return None
    return Held(value["id"], start, end, number)


def _revision(item: Mapping[str, Any]) -> int:
    revision = item.get("revision", 0)
    if type(revision) is not int:
        raise ValueError(translate("its revision is not a whole number"))
    return revision


def _other_versions(item: Mapping[str, Any]) -> tuple[str, ...]:
    if "otherVersions" not in item:  # as good as always
        return ()
    versions = listed(item["otherVersions"])
    return tuple(words for words in versions if isinstance(words, str))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
