"""Writing the words, the new wording and the tags of a note into its item.

Bodies stay in their order, and those of other programs where they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.annotations.bodies import bodies_of, is_replacement, is_tag, is_words
from desktop.annotations.kinds import KINDS
from desktop.annotations.ordered import put
from desktop.annotations.terms import EDITING, ITEM_KEYS, TAGGING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.annotations.annotation import Annotation


def write_bodies(item: dict[str, Any], note: Annotation, stored: Annotation) -> None:
    """Set in the bodies of ``item`` what differs between ``note`` and ``stored``."""
    if _said(note) == _said(stored):
        return
    bodies, purpose = bodies_of(item), KINDS[note.kind].words_purpose
    if "bodyValue" in item:  # which the standard forbids beside a body
        bodies.insert(0, _body(purpose, item.pop("bodyValue")))
    wording = note.replacement
    _write(bodies, is_replacement, EDITING, "text/plain", wording)
    words = note.words or None
    _write(bodies, is_words, purpose, "text/markdown", words)
    if note.tags != stored.tags:
        _write_tags(bodies, note.tags)
    is_list = isinstance(item.get("body"), list) or len(bodies) > 1
    body = bodies if is_list else next(iter(bodies), None)
    put(item, "body", body or None, ITEM_KEYS)


def _said(note: Annotation) -> tuple[object, ...]:
    return note.kind, note.words, note.replacement, note.tags


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
    is_ours = body.get("purpose") in [row.motivation for row in KINDS.values()]
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
