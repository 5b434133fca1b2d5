"""Joining what two notes files say besides their notes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.item_reader import read_time
from desktop.annotations.file.page_header import read_text
from desktop.annotations.joining.items import larger
from desktop.annotations.joining.three_way import (
    MISSING,
    canonical,
    in_canonical_order,
    three_way,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.annotations.annotation_set import AnnotationSet, OtherItem
    from desktop.annotations.text_state import TextState


def joined_texts(
    ours: AnnotationSet, theirs: AnnotationSet, base: AnnotationSet
) -> dict[str, TextState]:
    """Return all versions of the story that either side knows."""
    joined = {**ours.texts, **theirs.texts}
    for text_id in ours.texts.keys() & theirs.texts.keys():
        one, other = ours.texts[text_id], theirs.texts[text_id]
        before = base.texts.get(text_id)
        joined[text_id] = three_way(one, other, before, partial(max, key=repr))
    return joined


def joined_others(
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


def joined_page(
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
