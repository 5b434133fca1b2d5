"""The file of the named rereadings of a story: what it holds, and two of them as one.

``here.txt.passes.json`` lies beside ``here.txt``, so that a rereading goes on where
the story goes: on another machine, in a copy.  What is said there of a place, or of
what was read, names the text it is said of by its SHA-256; what was read of several
texts stands side by side until it is carried over to one.

To join is to take the later of what can be only one, and all of what can be both.  So
it does not matter which of two files comes first, nor how often they are joined
(docs/passes-file.md).  Positions count code points.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.item_reader import read_time
from desktop.annotations.file.item_writer import to_time
from desktop.annotations.file.json_reader import encode, read_json
from desktop.annotations.file.json_writer import formatted
from desktop.annotations.joining.conflict_markers import marked_versions
from desktop.annotations.text_state import hash_uri, sha256_of
from desktop.errors import NotesUnreadable
from desktop.text.quoted_place import QUOTED, QuotedPlace
from desktop.text.reading.read_spans import ReadSpans
from desktop.text.span import Span
from desktop.value import field, replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMAT_VERSION = 1
_NEVER = datetime.min.replace(tzinfo=UTC)
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_FARTHEST = 1 << 31
"""Code points; no text is so long."""

Raw = dict[str, Any]


@value(kw_only=True)
class LeftPlace:
    """Where a rereading was left.

    Attributes:
        at: When, in UTC.
        text: The SHA-256 of the text it is a place of.
        place: The place.
        raw: What the file says of it besides.
    """

    at: datetime
    text: str
    place: QuotedPlace
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False)


@value(kw_only=True)
class NamedPass:
    """One rereading that has a name.  All times are in UTC and whole seconds.

    Attributes:
        id: An IRI that never changes.
        name: What the author calls it.
        named: When it was given that name.
        begun: When it was begun.
        ended: When it was ended, if it is.
        share: How much of the story was read when it was ended, from 0 to 1.
        reopened: When it was last gone on with after its end.
        restored: When it was brought back after it was removed; what was written of
            it before does not count any more.
        place: Where it was left; None if nothing was read.
        read: What was read, by the SHA-256 of the text.
        others: What the file says of texts that Reread cannot read.
        raw: What the file says of it besides.
    """

    id: str
    name: str
    named: datetime
    begun: datetime
    ended: datetime | None = None
    share: float = 0.0
    reopened: datetime | None = None
    restored: datetime | None = None
    place: LeftPlace | None = None
    read: Mapping[str, ReadSpans] = field(default_factory=dict)
    others: tuple[Any, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False)

    def joined(self, other: NamedPass) -> NamedPass:
        """Return the same rereading, as two files tell of it."""
        one, two = self.restored or _NEVER, other.restored or _NEVER
        if one != two:
            return self if one > two else other
        texts = self.read.keys() | other.read.keys()
        none = ReadSpans()
        latest = max(self, other, key=lambda each: (each.named, each.name))
        last = max(self, other, key=lambda each: (each.ended or _NEVER, each.share))
        return still_ended(
            replace(
                self,
                name=latest.name,
                named=latest.named,
                begun=min(self.begun, other.begun),
                ended=last.ended,
                share=last.share if last.ended else 0.0,
                reopened=_later(self.reopened, other.reopened),
                place=max(self.place, other.place, key=_order_of_place),
                read={
                    text: self.read.get(text, none).joined(other.read.get(text, none))
                    for text in sorted(texts)
                },
                others=_union(self.others, other.others),
                raw=_joined_raw(self.raw, other.raw),
            )
        )

    @property
    def touched(self) -> datetime:
        """When the author last did anything with it."""
        times = self.begun, self.named, self.ended, self.reopened, self.restored
        left = self.place.at if self.place else None
        return max(time for time in (*times, left) if time is not None)


def still_ended(each: NamedPass) -> NamedPass:
    """Return a rereading without its end if it was gone on with since."""
    if each.ended is None or each.reopened is None or each.ended > each.reopened:
        return each
    return replace(each, ended=None, share=0.0)


@value
class PassesFile:
    """The named rereadings of a story.

    Attributes:
        passes: They, by their ids.
        deleted: When those were removed that were, by their ids.
        others: Entries that are none Reread can read, as they came.
        raw: What the file says besides.
        is_read_only: Whether a newer Reread wrote the file.
    """

    passes: Mapping[str, NamedPass] = field(default_factory=dict)
    deleted: Mapping[str, datetime] = field(default_factory=dict)
    others: tuple[Any, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False)
    is_read_only: bool = field(default=False, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing for which a file is needed."""
        return not (self.passes or self.deleted or self.others or self.raw)

    def joined(self, other: PassesFile) -> PassesFile:
        """Return both as one; which comes first makes no difference."""
        deleted = dict(self.deleted)
        for pass_id, at in other.deleted.items():
            deleted[pass_id] = max(at, deleted.get(pass_id, at))
        passes = dict(self.passes)
        for pass_id, each in other.passes.items():
            mine = passes.get(pass_id)
            passes[pass_id] = each if mine is None else mine.joined(each)
        return without_removed(
            PassesFile(
                passes,
                deleted,
                _union(self.others, other.others),
                _joined_raw(self.raw, other.raw),
            )
        )


def without_removed(file: PassesFile) -> PassesFile:
    """Return ``file`` without rereadings removed since they were last brought back."""
    kept = {
        pass_id: each
        for pass_id, each in file.passes.items()
        if pass_id not in file.deleted
        or (each.restored or _NEVER) > file.deleted[pass_id]
    }
    return replace(file, passes=kept)


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((t for t in (one, other) if t is not None), default=None)


def _order_of_place(left: LeftPlace | None) -> tuple[Any, ...]:
    if left is None:
        return (_NEVER,)
    place = left.place
    return left.at, place.position, left.text, place.before, place.after, _key(left.raw)


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def _union(one: Iterable[Any], other: Iterable[Any]) -> tuple[Any, ...]:
    found = {_key(each): each for each in (*other, *one)}
    return tuple(found[key] for key in sorted(found))


def _joined_raw(one: Mapping[str, Any], other: Mapping[str, Any]) -> Raw:
    return {
        key: max((each[key] for each in (one, other) if key in each), key=_key)
        for key in {**one, **other}
    }


# Reading


def parse_passes(data: bytes, name: str) -> PassesFile:
    """Return what a file of ``data`` holds, both versions if git marked two in it.

    Args:
        data: The bytes of the file; none if there is none.
        name: What to call the file when telling the author.

    Raises:
        NotesUnreadable: If it is no such file.
    """
    if not data:
        return PassesFile()
    marked = marked_versions(data)
    if marked is None:
        return _parsed(data, name)
    return _parsed(marked.ours, name).joined(_parsed(marked.theirs, name))


def _parsed(data: bytes, name: str) -> PassesFile:
    content = read_json(data, name)
    items = content.get("passes") if isinstance(content, dict) else None
    version = content.get("format_version") if isinstance(content, dict) else None
    if not isinstance(items, list) or type(version) is not int:
        raise NotesUnreadable(
            translate("“{name}” does not tell of rereadings.", name=name)
        )
    deleted = content.get("deleted")
    is_sound = isinstance(deleted, dict)
    removed = deleted.items() if isinstance(deleted, dict) else ()
    times = {id_: read_time(at) or _LONG_AGO for id_, at in removed}
    found, others = dict[str, NamedPass](), list[Any]()
    for item in items:
        each = _pass_in(item)
        if each is None or each.id in found:
            others.append(item)
        else:
            found[each.id] = each
    known = {"format_version", "passes"} | ({"deleted"} if is_sound else set())
    raw = {key: value for key, value in content.items() if key not in known}
    file = PassesFile(found, times, _union(others, ()), raw)
    return replace(without_removed(file), is_read_only=version > FORMAT_VERSION)


def _pass_in(item: Any) -> NamedPass | None:
    if not isinstance(item, dict):
        return None
    pass_id, name, begun = item.get("id"), item.get("name"), _time(item, "begun")
    if not isinstance(pass_id, str) or not pass_id or begun is None:
        return None
    if not isinstance(name, str) or not name:
        return None
    read, others = _read_in(item.get("read"))
    each = NamedPass(
        id=pass_id,
        name=name,
        named=_time(item, "named") or begun,
        begun=begun,
        ended=_time(item, "ended"),
        share=_share(item),
        reopened=_time(item, "reopened"),
        restored=_time(item, "restored"),
        place=_place_in(item.get("place")),
        read=read,
        others=others,
    )
    return still_ended(replace(each, raw=_rest(item, _written(each))))


def _time(item: Raw, key: str) -> datetime | None:
    found = read_time(item.get(key))
    return found.replace(microsecond=0) if found is not None else None


def _share(item: Raw) -> float:
    share = item.get("share")
    if type(share) is not int and not isinstance(share, float):
        return 0.0
    return round(float(share), 3) if "ended" in item and 0 <= share <= 1 else 0.0


def _place_in(item: Any) -> LeftPlace | None:
    match item:
        case {"position": int(position), "text": str(text), "at": _}:
            sha256, at = sha256_of(text), _time(item, "at")
            if type(position) is int and 0 <= position < _FARTHEST and sha256 and at:
                before, after = (_text(item, key) for key in ("before", "after"))
                place = QuotedPlace(position, before[-QUOTED:], after[:QUOTED])
                left = LeftPlace(at=at, text=sha256, place=place)
                return replace(left, raw=_rest(item, _written_place(left)))
    return None


def _text(item: Raw, key: str) -> str:
    found = item.get(key)
    return found if isinstance(found, str) else ""


def _read_in(items: Any) -> tuple[dict[str, ReadSpans], tuple[Any, ...]]:
    """Return what was read of each text, and what cannot be understood of it."""
    found, others = dict[str, ReadSpans](), list[Any]()
    for item in items if isinstance(items, list) else ():
        sha256 = _sha256_in(item)
        read, changed = (_spans_in(item, key) for key in ("read", "changed"))
        has_more = isinstance(item, dict) and bool(item.keys() - _OF_A_TEXT)
        if sha256 is None or has_more or read is None or changed is None:
            others.append(item)
        else:
            spans = ReadSpans.of(read, changed)
            found[sha256] = found.get(sha256, ReadSpans()).joined(spans)
    return found, _union(others, ())


_OF_A_TEXT = {"text", "read", "changed"}


def _sha256_in(item: Any) -> str | None:
    text = item.get("text") if isinstance(item, dict) else None
    return sha256_of(text) if isinstance(text, str) else None


def _spans_in(item: Any, key: str) -> list[Span] | None:
    pairs = item.get(key, []) if isinstance(item, dict) else None
    if not isinstance(pairs, list) or not all(map(_is_span, pairs)):
        return None
    return [Span(start, end) for start, end in pairs]


def _is_span(pair: Any) -> bool:
    match pair:
        case [int(start), int(end)]:
            is_bool = bool in {type(start), type(end)}
            return 0 <= start <= end < _FARTHEST and not is_bool
    return False


# Writing


def serialise_passes(file: PassesFile) -> bytes:
    """Return ``file`` as bytes; none if there is nothing to tell."""
    if file.is_empty:
        return b""
    passes = sorted(file.passes.values(), key=lambda each: (each.begun, each.id))
    content: Raw = {
        "format_version": FORMAT_VERSION,
        "passes": [*(_with_rest(_written(p), p.raw) for p in passes), *file.others],
    }
    if file.deleted:
        content["deleted"] = {i: to_time(at) for i, at in sorted(file.deleted.items())}
    return encode(formatted(_with_rest(content, file.raw)) + "\n")


def _written(each: NamedPass) -> Raw:
    times = {
        "named": each.named,
        "begun": each.begun,
        "ended": each.ended,
        "reopened": each.reopened,
        "restored": each.restored,
    }
    read = [_written_text(text, spans) for text, spans in each.read.items() if spans]
    facts: Raw = {
        "id": each.id,
        "name": each.name,
        **{key: to_time(at) for key, at in times.items() if at is not None},
        "share": each.share if each.ended is not None else None,
        "place": _written_place(each.place) if each.place else None,
        "read": [*read, *each.others] or None,
    }
    return {key: fact for key, fact in facts.items() if fact is not None}


def _written_place(left: LeftPlace) -> Raw:
    written = {
        "at": to_time(left.at),
        "text": hash_uri(left.text),
        "position": left.place.position,
        "before": left.place.before,
        "after": left.place.after,
    }
    return _with_rest(written, left.raw)


def _written_text(sha256: str, spans: ReadSpans) -> Raw:
    found: Raw = {"text": hash_uri(sha256), "read": _pairs(spans.read)}
    if spans.changed:
        found["changed"] = _pairs(spans.changed)
    return found


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _rest(item: Raw, written: Raw) -> Raw:
    """Return what ``item`` says that is not ``written`` from what was understood."""
    return {key: value for key, value in item.items() if key not in written}


def _with_rest(written: Raw, raw: Mapping[str, Any]) -> Raw:
    rest = chain(written.items(), ((k, v) for k, v in raw.items() if k not in written))
    return dict(rest)
