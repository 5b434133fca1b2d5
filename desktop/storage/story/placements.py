"""Where the notes stood in a text when the app last saved it.

With it every passage of a story that nobody else has touched is found exactly.  It is
a convenience: without it the passages are found by their quotes.  How the file holds
its text is kept as well, for when that has to be put back into a file that lost it.
"""

from __future__ import annotations

import codecs
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop.storage.files.encoding import Decoded
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.line_ends import LineEnds
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import PLACEMENTS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Placement = tuple[int, int, str]
"""Start and end of a passage, in code points, and the state of its anchor."""


def keep_placements(
    story: Path,
    text_sha256: str,
    anchors: Mapping[str, Placement],
    disk: FileSystem = DISK,
    *,
    form: Decoded | None = None,
) -> None:
    """Remember where the notes of ``story`` stand in the text with that SHA-256.

    Args:
        story: The file of the story.
        text_sha256: The hash of its text.
        anchors: Where the notes stand, by the keys of their passages.
        disk: Where to write.
        form: How the file holds the text, if that is to be remembered.

    Raises:
        SaveFailed: If the disk refuses.
    """
    content: dict[str, Any] = {"text": text_sha256, "anchors": anchors}
    if form is not None:
        content["form"] = [form.encoding, form.has_bom, form.line_ends.usual]
    write_object(PLACEMENTS.file_of(story), content, disk, has_good_copy=True)


def placements(
    story: Path, text_sha256: str, disk: FileSystem = DISK
) -> dict[str, Placement] | None:
    """Return where the notes of ``story`` stood; None if not known for that text."""
    content = read_object(PLACEMENTS.file_of(story), disk)
    if content is None or content.get("text") != text_sha256:
        return None
    anchors = content.get("anchors")
    if not isinstance(anchors, dict) or not all(map(_is_sound, anchors.values())):
        return None
    return {note: (start, end, state) for note, (start, end, state) in anchors.items()}


def kept_form(story: Path, text_sha256: str, disk: FileSystem = DISK) -> Decoded | None:
    """Return how the file of ``story`` held the text of that hash, without the text.

    None if it is not known.
    """
    content = read_object(PLACEMENTS.file_of(story), disk) or {}
    if content.get("text") != text_sha256:
        return None
    match content.get("form"):
        case [str(encoding), bool(has_bom), ("\n" | "\r\n" | "\r") as usual]:
            with suppress(LookupError, ValueError):
                codecs.lookup(encoding)
                return Decoded("", encoding, has_bom, LineEnds(usual))
    return None


def _is_sound(placement: Any) -> bool:
    match placement:
        case [int(start), int(end), str()]:
            return 0 <= start <= end and bool not in {type(start), type(end)}
    return False
