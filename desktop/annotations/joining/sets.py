"""Joining two versions of the notes on one story.

Two windows, two machines, two branches: whoever wrote, nothing is lost.  A note that
is merely absent on one side was not deleted there; only a tombstone deletes, and not
what was changed later than it.  It does not matter which side is which, nor how often
or in which order copies are joined, save where a note was deleted by somebody who did
not know all that was written: then more or less of that may be remembered beside what
outlives the deletion.

With a base that both sides came from, more is known: what only one side changed is
taken from it, a deletion included.

Each file's own order is kept.  Where both have something new between the same two
notes, the passages decide.  What the pages say besides their notes is joined as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation_set import AnnotationSet, ThreadPlace, thread_places
from desktop.annotations.file.item_order import place_in_thread
from desktop.annotations.file.item_reader import read_time
from desktop.annotations.file.page_header import read_text
from desktop.annotations.file.terms import READ_TO
from desktop.annotations.joining.items import (
    MISSING,
    canonical,
    in_canonical_order,
    larger,
    three_way,
)
from desktop.annotations.joining.notes import is_same, joined_note, stamps, touched_at
from desktop.annotations.kinds import Kind
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import OtherItem
    from desktop.annotations.text_state import TextState


def join(
    ours: AnnotationSet, theirs: AnnotationSet, base: AnnotationSet | None = None
) -> AnnotationSet:
    """Return all notes of ``ours`` and ``theirs`` as one set.

    Notes that are on one side as they are in the result are the same objects there.

    Args:
        ours: The notes as they are here.
        theirs: The notes as they are there.
        base: The notes both came from, if that is known.
    """
    if ours is theirs:
        return ours
    base = AnnotationSet() if base is None else base
    texts = _joined_texts(ours, theirs, base)
    page = _joined_page(ours, theirs, base, texts)
    joining = _JoiningSet(ours, theirs, base)
    joining.join_common(texts)
    joining.join_lone(ours, theirs)
    joining.join_lone(theirs, ours)
    joining.bring_back_what_is_answered()
    return replace(
        ours,
        notes=in_joined_order(ours.notes, theirs.notes, joining.notes),
        deleted=joining.deleted,
        texts=texts,
        others=_joined_others(ours, theirs, base),
        raw=page,
        id=_page_id(ours, theirs, page.get("id")),
        is_read_only=ours.is_read_only or theirs.is_read_only,
    )


def caught_up(
    theirs: AnnotationSet, base: AnnotationSet, *, is_older: bool
) -> AnnotationSet:
    """Return ``theirs`` without what in it is merely older than ``base``.

    A copy that somebody put back says nothing of what was changed after it was made:
    its notes are what they have become since, those deleted since stay so, and those
    brought back since stay as well.

    Args:
        theirs: The notes as they are there.
        base: The notes as they were last known to be there.
        is_older: Whether all of ``theirs`` is known to be earlier than ``base``.
    """
    older = {
        note.id: known
        for note in theirs.notes.values()
        if (known := base.notes.get(note.id)) is not None
        and (is_older or stamps(note) < stamps(known))
    }
    gone = base.deleted.keys() & theirs.notes.keys() if is_older else set[str]()
    back = theirs.deleted.keys() & base.notes.keys() if is_older else set[str]()
    if not older and not gone and not back:
        return theirs
    notes = {**theirs.notes, **older}
    return replace(
        theirs,
        notes={n: notes[n] for n in notes if n not in gone},
        deleted={n: at for n, at in theirs.deleted.items() if n not in back},
    )


class _JoiningSet:
    """The notes and tombstones of a set that is being joined from two.

    Attributes:
        notes: The notes so far, by id.
        deleted: When each note that is deleted was deleted, so far.
    """

    def __init__(
        self, ours: AnnotationSet, theirs: AnnotationSet, base: AnnotationSet
    ) -> None:
        self._ours = ours
        self._theirs = theirs
        self._base = base
        self.notes: dict[str, Annotation] = {}
        self.deleted: dict[str, datetime] = {}

    def join_common(self, texts: Mapping[str, TextState]) -> None:
        """Join what both sides have: notes with notes, tombstones with tombstones."""
        theirs, before = self._theirs.notes, self._base.notes
        for note_id, note in self._ours.notes.items():
            other = theirs.get(note_id)
            if other is not None:
                base = before.get(note_id)
                self.notes[note_id] = joined_note(note, other, base, texts)
        for note_id, at in self._ours.deleted.items():
            other_at = self._theirs.deleted.get(note_id)
            is_left = note_id in self._ours or note_id in self._theirs
            if other_at is not None and not is_left:
                self.deleted[note_id] = max(at, other_at)

    def join_lone(self, side: AnnotationSet, other: AnnotationSet) -> None:
        """Take what only ``side`` has, and decide where the other deleted it."""
        for note_id, note in side.notes.items():
            if note_id in other.notes:
                continue
            at = other.deleted.get(note_id)
            if at is None or self._outlives(note, at):
                self.notes[note_id] = note
            else:
                self.deleted[note_id] = at
        for note_id, at in side.deleted.items():
            if not (note_id in side or note_id in other or note_id in other.deleted):
                self.deleted[note_id] = at

    def _outlives(self, note: Annotation, deleted_at: datetime) -> bool:
        before = self._base.notes.get(note.id)
        if before is not None and is_same(note, before):
            return False
        if before is None and self._base.deleted.get(note.id) == deleted_at:
            return True  # It was brought back since.
        return touched_at(note) > deleted_at

    def bring_back_what_is_answered(self) -> None:
        """Let no deletion take away what a reply that is left answers."""
        waiting = [n for n in self.notes.values() if n.kind is Kind.REPLY]
        while waiting:
            about = waiting.pop().about
            if about is None or about in self.notes:
                continue
            found = self._ours.get(about) or self._theirs.get(about)
            if found is not None:
                self.notes[about] = found
                del self.deleted[about]
                waiting.append(found)


def _page_id(ours: AnnotationSet, theirs: AnnotationSet, page_id: object) -> str:
    """Return the id of the joined file: that of the file begun first."""
    if isinstance(page_id, str):
        return page_id
    return min(ours.id, theirs.id)


def in_joined_order(
    ours: Iterable[str], theirs: Iterable[str], notes: Mapping[str, Annotation]
) -> dict[str, Annotation]:
    """Return ``notes`` in the order of both files.

    Args:
        ours: The ids of the notes in the one file, in its order.
        theirs: The ids of those in the other.
        notes: The notes that are left of both.
    """
    one = [note for note in ours if note in notes]
    other = [note for note in theirs if note in notes]
    if one != other:
        one = _woven(one, other, notes)
    return {note: notes[note] for note in one}


def _woven(
    one: list[str], other: list[str], notes: Mapping[str, Annotation]
) -> list[str]:
    common = set(one).intersection(other)
    # Where the two orders contradict, either will do, as long as it is the same one
    # whoever joins.
    order = min([n for n in one if n in common], [n for n in other if n in common])
    gaps = _new_after(one, common), _new_after(other, common)
    places = thread_places(notes)
    woven: list[str] = []
    for before in (None, *order):
        woven += [] if before is None else [before]
        new, more = (gap.get(before, []) for gap in gaps)
        woven += _mixed(new, more, notes, places) if new and more else new or more
    return woven


def _new_after(order: list[str], common: set[str]) -> dict[str | None, list[str]]:
    """Return what only this side has, by the note both have that it stands after."""
    new: dict[str | None, list[str]] = {}
    last: str | None = None
    for note in order:
        if note in common:
            last = note
        else:
            new.setdefault(last, []).append(note)
    return new


def _mixed(
    new: list[str],
    more: list[str],
    notes: Mapping[str, Annotation],
    places: Mapping[str, ThreadPlace],
) -> list[str]:
    def place(note: str) -> tuple[object, ...]:
        return place_in_thread(notes[note], notes[places[note].root])

    return sorted((*new, *more), key=place)


def _joined_texts(
    ours: AnnotationSet, theirs: AnnotationSet, base: AnnotationSet
) -> dict[str, TextState]:
    """Return all versions of the story that either side knows."""
    joined = {**ours.texts, **theirs.texts}
    for text_id in ours.texts.keys() & theirs.texts.keys():
        one, other = ours.texts[text_id], theirs.texts[text_id]
        before = base.texts.get(text_id)
        joined[text_id] = three_way(one, other, before, partial(max, key=repr))
    return joined


def _joined_others(
    ours: AnnotationSet, theirs: AnnotationSet, base: AnnotationSet
) -> tuple[OtherItem, ...]:
    """Return the items neither side could read, but for those that were put right."""
    if ours.others == theirs.others:
        return ours.others
    found: dict[str, OtherItem] = {}
    for other in sorted((*ours.others, *theirs.others), key=repr):
        found[canonical(other.raw)] = other
    before = {canonical(other.raw) for other in base.others}
    for side in (ours, theirs):
        put_right = before.difference(canonical(other.raw) for other in side.others)
        for text in put_right & found.keys():
            if _id_of(found[text].raw) in side.notes:
                del found[text]
    return tuple(found[text] for text in sorted(found))


def _joined_page(
    ours: AnnotationSet,
    theirs: AnnotationSet,
    base: AnnotationSet,
    texts: Mapping[str, TextState],
) -> Mapping[str, Any]:
    """Return what the page says, with all tombstones and drafts of both sides.

    Those of them that are known are written over it later, from the joined set.
    """
    one, other, before = ours.raw, theirs.raw, base.raw
    if one == other or not (one and other):
        return one or other
    settle: dict[str, Callable[[Any, Any], Any]] = {
        "@context": _contexts,
        "id": partial(min, key=canonical),
        "format_version": max,
        READ_TO: _furthest,
    }
    page: dict[str, Any] = {}
    for key in {**one, **other}:
        a, b, was = (side.get(key, MISSING) for side in (one, other, before))
        value = three_way(a, b, was, _present(settle.get(key, larger)))
        if value is not MISSING:
            page[key] = value
    _keep_collection_of_its_own(page, one, other)
    if "drafts" in one or "drafts" in other:
        page["drafts"] = _drafts(one, other, texts)
    if "deleted" in one or "deleted" in other:
        page["deleted"] = _tombstones(one.get("deleted", {}), other.get("deleted", {}))
    return page


def _present(settle: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """Return ``settle``, asked only where both sides have something."""

    def settled(one: Any, other: Any) -> Any:
        if one is MISSING or other is MISSING:
            return larger(one, other)
        return settle(one, other)

    return settled


def _furthest(one: Any, other: Any) -> Any:
    """Return which of two places in a text lies further on, as numbers do."""
    are_places = type(one) is int and type(other) is int
    return max(one, other) if are_places else larger(one, other)


def _id_of(item: Any) -> Any:
    found = item.get("id") if isinstance(item, Mapping) else None
    return found if isinstance(found, str) else None


def _keep_collection_of_its_own(
    page: dict[str, Any], one: Mapping[str, Any], other: Mapping[str, Any]
) -> None:
    """Let ``page`` belong to the collection of the side whose id it has."""
    if one.get("id") == other.get("id"):
        return
    own = one if one.get("id") == page.get("id") else other
    page.pop("partOf", None)
    if "partOf" in own:
        page["partOf"] = own["partOf"]


def _contexts(one: Any, other: Any) -> list[Any]:
    """Return a context in which all terms of both are defined."""
    both = [*_listed(one), *_listed(other)]
    terms: dict[str, Any] = {}
    for each in in_canonical_order(c for c in both if isinstance(c, dict)):
        terms |= each
    links = {each: None for each in both if isinstance(each, str)}
    # The standard's own comes first: what is defined later counts.
    return [*sorted(links, key=lambda link: ("/ns/anno" not in link, link)), terms]


def _listed(context: Any) -> list[Any]:
    return context if isinstance(context, list) else [context]


def _drafts(
    one: Mapping[str, Any], other: Mapping[str, Any], texts: Mapping[str, TextState]
) -> list[Any]:
    ours, theirs = one.get("drafts", []), other.get("drafts", [])
    if ours == theirs:
        return list(ours)
    found: dict[str, Any] = {}
    for draft in in_canonical_order((*ours, *theirs)):
        text = read_text(draft)
        if text is None:
            found[canonical(draft)] = draft
        elif texts.get(text.id) == text:
            found[text.id] = draft
    return sorted(found.values(), key=_age_of_draft)


def _age_of_draft(draft: Any) -> tuple[str, str]:
    date = draft.get("sourceDate") if isinstance(draft, dict) else None
    return (date if isinstance(date, str) else ""), canonical(draft)


def _tombstones(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    def strength(time: Any) -> tuple[bool, str]:
        return read_time(time) is not None, canonical(time)

    joined = {**one, **other}
    for note_id in one.keys() & other.keys():
        joined[note_id] = max(one[note_id], other[note_id], key=strength)
    return joined
