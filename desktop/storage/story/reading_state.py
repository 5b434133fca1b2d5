"""How far the rereadings of each story have come, and what was read in them.

What was read is told of one text, which the app keeps in ``versions``: if the story
was changed elsewhere since, it can be carried over.  It is a convenience: what is
missing or damaged reads as if nothing had been read.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import READING
from desktop.text.quoted_place import QuotedPlace, quoted_place_from
from desktop.text.reading.read_marks import Mark
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop.text.reading.read_marks import Run

_LAST_MARK = max(Mark)
_START = QuotedPlace(0)
_TIMES = ("ended", "named", "left", "reopened", "restored")


@value(kw_only=True)
class KeptPass:
    """One rereading.

    Attributes:
        id: An IRI that never changes, by which notes know it.
        name: What the author calls it; empty for the one that began by itself.
        begun: When it was begun, in UTC.
        ended: When it was ended, in UTC; None if it can be taken up.
        place: Where it was left.
        share: How much of the story was read when it was ended, from 0 to 1.
        runs: How long each run of one mark is, and its mark.
        named: When it was given its name; None if that was when it was begun.
        left: When something was last read in it.
        reopened: When it was last gone on with after its end.
        restored: When it was brought back after it was removed.
        text: The SHA-256 of the text it is told of, if that is another than that of the
            others, as of one that was ended; None if not.
    """

    id: str
    name: str
    begun: datetime
    ended: datetime | None = None
    place: QuotedPlace = _START
    share: float = 0.0
    runs: tuple[Run, ...] = ()
    named: datetime | None = None
    left: datetime | None = None
    reopened: datetime | None = None
    restored: datetime | None = None
    text: str | None = None


@value
class KeptReading:
    """All rereadings of a story.

    Attributes:
        text: The SHA-256 of the text they are told of.
        current: The id of the one that is under way; None if none is.
        passes: All of them, in the order in which they were begun.
        deleted: When those with a name were removed that were, by their ids.
    """

    text: str
    current: str | None
    passes: tuple[KeptPass, ...]
    deleted: Mapping[str, datetime] = field(default_factory=dict)


def read_reading(story: Path, disk: FileSystem = DISK) -> KeptReading | None:
    """Return the rereadings of ``story``; None if none are known."""
    content = read_object(READING.file_of(story), disk, is_reading) or {}
    text, current, found = (content.get(k) for k in ("text", "current", "passes"))
    if not isinstance(text, str) or not isinstance(found, list):
        return None
    passes = tuple(p for p in map(_pass, found) if p is not None)
    known = {p.id for p in passes if p.ended is None}
    deleted = _deleted(content.get("deleted"))
    return KeptReading(text, current if current in known else None, passes, deleted)


def write_reading(story: Path, reading: KeptReading, disk: FileSystem = DISK) -> None:
    """Remember the rereadings of ``story``.

    Raises:
        SaveFailed: If the disk refuses.
    """
    content = {
        "text": reading.text,
        "current": reading.current,
        "passes": [_written(each) for each in reading.passes],
        "deleted": {id_: at.isoformat() for id_, at in reading.deleted.items()},
    }
    write_object(READING.file_of(story), content, disk, has_good_copy=True)


def is_reading(content: Mapping[str, Any]) -> bool:
    """Return whether ``content`` tells of any reading at all."""
    text, passes = content.get("text"), content.get("passes")
    return isinstance(text, str) and isinstance(passes, list) and bool(passes)


def _written(kept: KeptPass) -> dict[str, Any]:
    return {
        "id": kept.id,
        "name": kept.name,
        "begun": kept.begun.isoformat(),
        "place": kept.place.position,
        "around": kept.place.written[1:],
        "share": kept.share,
        "runs": kept.runs,
        "text": kept.text,
        **{key: _written_time(getattr(kept, key)) for key in _TIMES},
    }


def _written_time(at: datetime | None) -> str | None:
    return at.isoformat() if at is not None else None


def _pass(content: Any) -> KeptPass | None:
    match content:
        case {"id": str(id_), "name": str(name), "begun": str(begun)} if id_:
            return _whole_pass(id_, name, begun, content)
    return None


def _whole_pass(
    id_: str, name: str, begun: str, content: Mapping[str, Any]
) -> KeptPass | None:
    begun_at = _time(begun)
    if begun_at is None:
        return None
    place, share, runs = (content.get(key) for key in ("place", "share", "runs"))
    text = content.get("text")
    is_sound = isinstance(runs, list) and all(map(_is_run, runs))
    return KeptPass(
        id=id_,
        name=name,
        begun=begun_at,
        place=_place(place, content.get("around")),
        share=_share(share),
        runs=tuple((length, mark) for length, mark in runs or ()) if is_sound else (),
        text=text if isinstance(text, str) and text else None,
        **{key: _time(content.get(key)) for key in _TIMES},
    )


def _deleted(content: Any) -> dict[str, datetime]:
    times = content.items() if isinstance(content, dict) else ()
    found = ((id_, _time(at)) for id_, at in times)
    return {id_: at for id_, at in found if at is not None}


def _place(position: Any, around: Any) -> QuotedPlace:
    quotes = around if isinstance(around, list) else ["", ""]
    bare = quoted_place_from([position, "", ""])
    return quoted_place_from([position, *quotes]) or bare or _START


def _is_run(run: Any) -> bool:
    match run:
        case [int(length), int(mark)]:
            is_bool = bool in {type(length), type(mark)}
            return length >= 0 and 0 <= mark <= _LAST_MARK and not is_bool
    return False


def _share(value: Any) -> float:
    is_number = type(value) in (int, float)
    return float(value) if is_number and 0 <= value <= 1 else 0.0


def _time(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None
