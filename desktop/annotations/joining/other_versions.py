"""What was written in two places at once: one stands, the other is kept beside it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.annotations.joining.three_way import joined_members

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation


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
