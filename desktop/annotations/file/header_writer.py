"""Writing what a notes file says besides its items.

Keys nobody here knows are kept, and so is the order of all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.annotations.file.colour_styles import STYLES
from desktop.annotations.file.item_writer import to_time
from desktop.annotations.file.json_writer import put
from desktop.annotations.file.page_header import read_deleted, read_text
from desktop.annotations.file.terms import CONTEXT, FORMAT_VERSION, OUR_TERMS
from desktop.annotations.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.text_state import TextState

# Data of the file, which is the same in whatever language the author reads.
_LABEL = "Notes on {source}"
_LABEL_BY_AUTHOR = "Notes by {author} on {source}"
_KEYS = (
    "@context",
    "id",
    "type",
    "format_version",
    "partOf",
    "startIndex",
    "drafts",
    "colours",
    "items",
    "deleted",
)


def write_header(
    notes: AnnotationSet, source: str, author: str, *, is_styled: bool = False
) -> dict[str, Any]:
    """Return the page for ``notes`` on ``source``, its items still to be filled in.

    Args:
        notes: The notes.
        source: What the story is called.
        author: Who makes a new page.
        is_styled: Whether an item names the stylesheet of the colours.
    """
    header = dict(notes.raw) or _new_header(notes.id, source, author)
    if is_styled and "colours" not in header:
        put(header, "colours", dict(STYLES), _KEYS)
        header |= _with_all_terms(header)
    elif not is_styled and header.get("colours") == STYLES:
        del header["colours"]
    if any(map(_has_later_terms, notes.notes.values())):
        header |= _with_all_terms(header)
    drafts, deleted = _texts(notes), _deleted(notes)
    if drafts or "drafts" in header:
        put(header, "drafts", drafts, _KEYS)
    put(header, "items", [], _KEYS)
    if deleted or "deleted" in header:
        put(header, "deleted", deleted, _KEYS)
    return header


def _new_header(page_id: str, source: str, author: str) -> dict[str, Any]:
    from uuid import NAMESPACE_URL, uuid5  # late: for a file that is begun

    label = _LABEL_BY_AUTHOR if author else _LABEL
    collection = {
        "id": uuid5(NAMESPACE_URL, page_id).urn,
        "type": "AnnotationCollection",
        "label": label.format(source=source, author=author),
    }
    return {
        "@context": CONTEXT,
        "id": page_id,
        "type": "AnnotationPage",
        "format_version": FORMAT_VERSION,
        "partOf": collection,
        "startIndex": 0,
    }


def _has_later_terms(note: Annotation) -> bool:
    has_terms = note.other_versions or note.made_in or note.kept_open or note.outcome
    return bool(has_terms) or KINDS[note.kind].is_our_term


def _with_all_terms(header: Mapping[str, Any]) -> dict[str, Any]:
    """Return the context of ``header`` with the terms an older Reread left out."""
    context = header.get("@context")
    if not isinstance(context, list):
        return {}
    return {"@context": [_with_all_of_ours(each) for each in context]}


def _with_all_of_ours(context: Any) -> Any:
    if not isinstance(context, dict) or context.get("rr") != OUR_TERMS["rr"]:
        return context
    return {**context, **{t: OUR_TERMS[t] for t in OUR_TERMS if t not in context}}


def _texts(notes: AnnotationSet) -> list[Any]:
    """Return the drafts of the page as they came, with those known since."""
    texts = dict(notes.texts)
    drafts: list[Any] = []
    for draft in notes.raw.get("drafts", ()):
        read = read_text(draft)
        known = texts.pop(read.id, read) if read else None
        drafts.append(draft if known is None or known == read else _text(known, draft))
    return drafts + [_text(known, known.raw) for known in texts.values()]


def _text(known: TextState, draft: Mapping[str, Any]) -> dict[str, Any]:
    described: dict[str, Any] = {"id": known.id, "type": "TimeState"}
    if known.label:
        described["label"] = known.label
    if known.date:
        described["sourceDate"] = to_time(known.date)
    return {**draft, **described, "cached": known.cached}


def _deleted(notes: AnnotationSet) -> dict[str, Any]:
    """Return the tombstones of the page as they came, less those restored."""
    came, read = notes.raw.get("deleted", {}), read_deleted(notes.raw)
    kept = {
        note_id: time
        for note_id, time in came.items()
        if note_id not in read or notes.deleted.get(note_id) == read[note_id]
    }
    new = notes.deleted.items()
    return kept | {note_id: to_time(at) for note_id, at in new if note_id not in kept}
