"""Joining two versions of one note.

If it is known which version both came from, each field that only one side changed is
that side's.  If it is not known, nobody can tell what was changed: the later version
stands as a whole.  Either way words that give way are kept, and so are tags.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.annotations.further_joining import joined_further
from desktop.annotations.item_joining import joined_item
from desktop.annotations.kinds import KINDS
from desktop.annotations.other_versions import joined_versions
from desktop.annotations.three_way import canonical, joined_members, three_way

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.known_text import KnownText

_UNITS = (
    ("kind", "replacement", "holds", "about"),
    ("words",),
    ("status",),
    ("kept_open",),
    ("colour",),
    ("passage", "further", "anchor_state"),
    ("creator",),
    ("created", "made_in"),
)
"""Fields that make sense only together are joined together."""

_NEVER = datetime.max.replace(tzinfo=UTC)


def joined_note(
    ours: Annotation,
    theirs: Annotation,
    base: Annotation | None,
    texts: Mapping[str, KnownText],
) -> Annotation:
    """Return what becomes of a note of which there are two versions.

    Args:
        ours: The note as it is here.
        theirs: The note as it is there.
        base: The note both came from, if that is known.
        texts: The versions of the story, by which it is told what was marked first.
    """
    if is_same(ours, theirs):
        return ours
    if base is not None and is_same(theirs, base):
        return ours
    if base is not None and is_same(ours, base):
        return theirs
    strong, weak = _by_strength(ours, theirs, is_base_known=base is not None)
    fields = _facts(strong) if base is None else _by_unit(strong, weak, base)
    joined = replace(strong, **fields)
    joined = replace(
        joined,
        tags=_tags(ours, theirs, base),
        made_on=_made_on(ours, theirs, base, texts),
        status=joined.status or KINDS[joined.kind].first_status,
        other_versions=joined_versions(
            ours, theirs, base, {joined.words, joined.replacement or ""}
        ),
    )
    return _as_it_was(joined_item(joined, strong, weak, base), ours, theirs)


def is_same(one: Annotation, other: Annotation) -> bool:
    """Return whether two notes say the same, also to other programs."""
    return one is other or (one == other and one.raw == other.raw)


def touched_at(note: Annotation) -> datetime:
    """Return when ``note`` was made or last changed, in UTC."""
    return max(note.created, note.modified) if note.modified else note.created


def _as_it_was(joined: Annotation, *sides: Annotation) -> Annotation:
    # A note that is the same object need not be written anew.
    return next((side for side in sides if is_same(joined, side)), joined)


def _by_strength(
    ours: Annotation, theirs: Annotation, *, is_base_known: bool
) -> tuple[Annotation, Annotation]:
    """Return the two sides, first the one that stands where they contradict.

    From a version both know, revisions count the edits since.  Otherwise times come
    first, as for deletions: else an edit later than a deletion could be lost to it,
    depending on which of three versions are joined before the third.
    """

    def strength(note: Annotation) -> tuple[Any, ...]:
        of_note = stamps(note)
        in_turn = of_note if is_base_known else of_note[::-1]
        return *in_turn, len(note.words), note.words

    one, other = strength(ours), strength(theirs)
    if one == other:
        one, other = _all_of(ours), _all_of(theirs)
    return (ours, theirs) if one >= other else (theirs, ours)


def stamps(note: Annotation) -> tuple[int, datetime]:
    """Return by what one version of a note is told to be later than another."""
    return note.revision, touched_at(note)


def _all_of(note: Annotation) -> tuple[str, ...]:
    return repr(_facts(note)), repr(note.modified), canonical(note.raw)


def _facts(note: Annotation) -> dict[str, Any]:
    return {name: getattr(note, name) for unit in _UNITS for name in unit}


def _by_unit(strong: Annotation, weak: Annotation, base: Annotation) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "revision": max(strong.revision, weak.revision),
        "modified": max(filter(None, (strong.modified, weak.modified)), default=None),
    }
    is_tie = stamps(strong) == stamps(weak)

    def settled(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
        return max(one, other, key=_size) if is_tie else one

    for unit in _UNITS:
        one, other, before = (_values(note, unit) for note in (strong, weak, base))
        values = three_way(one, other, before, settled)
        fields |= zip(unit, values, strict=True)
    fields["further"] = joined_further(strong.further, weak.further, base.further)
    return fields


def _size(values: tuple[Any, ...]) -> tuple[int, str]:
    return sum(len(v) for v in values if isinstance(v, str)), repr(values)


def _values(note: Annotation, unit: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(note, name) for name in unit)


def _tags(
    ours: Annotation, theirs: Annotation, base: Annotation | None
) -> tuple[str, ...]:
    if ours.tags == theirs.tags:
        return ours.tags
    # In an order that does not depend on who joins first.
    before = base.tags if base else ()
    members = joined_members(ours.tags, theirs.tags, before)
    kept = [tag for tag in before if tag in members]
    return *kept, *sorted(members.difference(kept))


def _made_on(
    ours: Annotation,
    theirs: Annotation,
    base: Annotation | None,
    texts: Mapping[str, KnownText],
) -> Passage | None:
    """Return the passage as first marked: it is never overwritten."""
    if base is not None and base.made_on is not None:
        return base.made_on

    def age(passage: Passage) -> tuple[datetime, str]:
        text = texts.get(passage.state or "")
        return (text and text.date) or _NEVER, repr(passage)

    found = filter(None, (ours.made_on, theirs.made_on))
    return min(found, key=age, default=None)
