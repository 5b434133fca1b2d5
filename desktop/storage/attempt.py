"""What a save has tried to make of the notes file, done or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.annotations.annotation_set import AnnotationSet


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a save has tried to make of the file; a late error may have let it.

    Attributes:
        data: The bytes.
        notes: The notes in them.
        given: What was to be saved, before it was joined.
    """

    data: bytes
    notes: AnnotationSet
    given: AnnotationSet
