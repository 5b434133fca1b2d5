"""Joining two versions of one note.

If it is known which version both came from, each field that only one side changed is
that side's.  If it is not known, nobody can tell what was changed: the later version
stands as a whole.  Either way words that give way are kept, and so are tags.

A further passage is known by how it was first marked: revising its words does not make
it another one.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from desktop.annotations.joining.items import (
    canonical,
    joined_item,
    joined_members,
    three_way,
)
from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.annotations.turning import TURNING
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.annotations.annotation import Annotation, FurtherPassage, Passage
    from desktop.annotations.text_state import TextState


_UNITS = (
    ("kind", "replacement", "holds", "about"),
    ("words",),
    ("status", "outcome"),
    ("kept_open",),
    ("colour",),
    ("stage",),
    ("settles",),
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
    texts: Mapping[str, TextState],
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
    if fields["kind"] is not Kind.LENS:  # both ends of a stretch are that side's
        furthers = strong.further, weak.further, base.further
        fields["further"] = joined_further(*furthers)
    if fields["kind"] in TURNING:
        # What a note of another kind has to do is not what this one has.
        are_done = _is_done(strong), _is_done(weak)
        is_done = three_way(*are_done, _is_done(base), max)
        of_kind = KINDS[fields["kind"]].first_status
        fields["status"] = Status.DONE if is_done else of_kind
        outcomes = strong.outcome, weak.outcome
        fields["outcome"] = three_way(*outcomes, base.outcome, partial(max, key=repr))
    return fields


def _is_done(note: Annotation) -> bool:
    return note.status is Status.DONE


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
    texts: Mapping[str, TextState],
) -> Passage | None:
    """Return the passage as first marked: it is never overwritten."""
    if base is not None and base.made_on is not None:
        return base.made_on

    def age(passage: Passage) -> tuple[datetime, str]:
        text = texts.get(passage.state or "")
        return (text and text.date) or _NEVER, repr(passage)

    found = filter(None, (ours.made_on, theirs.made_on))
    return min(found, key=age, default=None)


def joined_further(
    ours: tuple[FurtherPassage, ...],
    theirs: tuple[FurtherPassage, ...],
    base: tuple[FurtherPassage, ...],
) -> tuple[FurtherPassage, ...]:
    """Return the passages of a note where both sides may have changed them.

    Those that either side added are there, and those that either took away are not.

    Args:
        ours: The further passages as they are here.
        theirs: The further passages as they are there.
        base: The further passages of the note both came from.
    """
    return three_way(ours, theirs, base, lambda _, __: _both(ours, theirs, base))


def _both(
    ours: tuple[FurtherPassage, ...],
    theirs: tuple[FurtherPassage, ...],
    base: tuple[FurtherPassage, ...],
) -> tuple[FurtherPassage, ...]:
    one, other, before = map(_by_first_marking, (ours, theirs, base))
    members = joined_members(one, other, before)
    kept = [first for first in before if first in members]
    added = sorted(members.difference(kept), key=repr)
    return tuple(_settled(first, one, other, before) for first in (*kept, *added))


def _settled(
    first: Passage,
    one: Mapping[Passage, FurtherPassage],
    other: Mapping[Passage, FurtherPassage],
    before: Mapping[Passage, FurtherPassage],
) -> FurtherPassage:
    if first not in one or first not in other:
        return one.get(first) or other[first]
    return three_way(one[first], other[first], before.get(first), _larger)


def _larger(one: FurtherPassage, other: FurtherPassage) -> FurtherPassage:
    # What was marked first is never forgotten.
    return max(one, other, key=lambda it: (it.made_on is not None, repr(it)))


def _by_first_marking(
    further: Iterable[FurtherPassage],
) -> dict[Passage, FurtherPassage]:
    return {each.made_on or each.passage: each for each in further}


def joined_versions(
    ours: Annotation, theirs: Annotation, base: Annotation | None, standing: set[str]
) -> tuple[str, ...]:
    """Return the other versions of a note that was joined from two.

    Args:
        ours: The note as it is here.
        theirs: The note as it is there.
        base: The note both came from, if that is known.
        standing: What the joined note says by itself.
    """
    before = base.other_versions if base else ()
    kept = joined_members(ours.other_versions, theirs.other_versions, before)
    written = _written(ours, base) | _written(theirs, base)
    return _not_begun_again(written | kept, standing)


def _written(note: Annotation, base: Annotation | None) -> set[str]:
    """Return what was written for ``note`` since ``base``."""
    words, replacement = note.words, note.replacement or ""
    found = {words} if base is None or words != base.words else set()
    is_new = base is None or replacement != (base.replacement or "")
    return found | {replacement} if is_new else found


def _not_begun_again(versions: set[str], standing: set[str]) -> tuple[str, ...]:
    """Return those of ``versions`` that no other one, nor what stands, begins with.

    Words that somebody went on writing are still there to be read.
    """
    # Whatever begins with a text follows right after it in the alphabet.
    texts = [*sorted(versions | standing), ""]
    return tuple(
        text
        for text, following in pairwise(texts)
        if not following.startswith(text) and text and text not in standing
    )
