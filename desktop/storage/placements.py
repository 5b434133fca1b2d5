"""Where the notes stood in a text when the app last saved it.

With it every passage of a story that nobody else has touched is found exactly.  It is
a convenience: without it the passages are found by their quotes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.object_files import read_object, write_object
from desktop.storage.private_files import state_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Placement = tuple[int, int, str]
"""Start and end of a passage, in code points, and the state of its anchor."""

FOLDER = "placements"
"""Where in the state folder these files are."""


def keep_placements(
    story: Path,
    text_sha256: str,
    anchors: Mapping[str, Placement],
    disk: FileSystem = DISK,
) -> None:
    """Remember where the notes of ``story`` stand in the text with that SHA-256.

    Raises:
        SaveFailed: If the disk refuses.
    """
    content = {"text": text_sha256, "anchors": anchors}
    write_object(state_file(FOLDER, story), content, disk, has_good_copy=True)


def placements(
    story: Path, text_sha256: str, disk: FileSystem = DISK
) -> dict[str, Placement] | None:
    """Return where the notes of ``story`` stood; None if not known for that text."""
    content = read_object(state_file(FOLDER, story), disk)
    if content is None or content.get("text") != text_sha256:
        return None
    anchors = content.get("anchors")
    if not isinstance(anchors, dict) or not all(map(_is_sound, anchors.values())):
        return None
    return {note: (start, end, state) for note, (start, end, state) in anchors.items()}


def _is_sound(placement: Any) -> bool:
    match placement:
        case [int(start), int(end), str()]:
            return 0 <= start <= end and bool not in {type(start), type(end)}
    return False
