"""What the app remembers of a story: where its notes stood, and all of it carried over.

Where the notes stood in the text that was saved last finds every passage of a story
that nobody else has touched, exactly.  It is a convenience: without it the passages are
found by their quotes.  How the file holds its text is kept as well, for when that has
to be put back into a file that lost it.

All of it lies in the folder of the app's state, in files named by the path of the
story; under another name of the story it is carried over.
"""

from __future__ import annotations

import codecs
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.encodings.encoding import Decoded
from desktop.storage.encodings.line_ends import LineEnds
from desktop.storage.files.durable import replace_quickly
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import GOOD, mend, read_object, write_object
from desktop.storage.files.private_files import (
    HISTORY,
    PLACEMENTS,
    PRIVATE_FILE,
    READERS,
    READING,
    STORIES,
    STORY_SETTINGS,
    WRITING,
    path_mark,
)
from desktop.storage.files.regular_file import is_there, read_regular_file
from desktop.storage.history.version_index import add_lines, story_line
from desktop.storage.story.story_state import read_story_state, write_story_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from desktop.storage.files.private_files import PrivateFolder

Placement = tuple[int, int, str]
"""Start and end of a passage, in code points, and the state of its anchor."""

_ENDINGS = (".json", ".jsonl", f".json{GOOD}")
_LARGEST = 256 << 20  # bytes


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
    kept = last_form(story, disk)
    return kept[1] if kept is not None and kept[0] == text_sha256 else None


def last_form(story: Path, disk: FileSystem = DISK) -> tuple[str, Decoded] | None:
    """Return the hash of the text ``story`` had last, and how its file held that.

    None if it is not known; the text itself is not there.
    """
    content = read_object(PLACEMENTS.file_of(story), disk) or {}
    match content.get("form"):
        case [str(encoding), bool(has_bom), ("\n" | "\r\n" | "\r") as usual]:
            with suppress(LookupError, ValueError):
                codecs.lookup(encoding)
                return str(content.get("text")), Decoded(
                    "", encoding, has_bom, LineEnds(usual)
                )
    return None


def _is_sound(placement: Any) -> bool:
    match placement:
        case [int(start), int(end), str()]:
            return 0 <= start <= end and bool not in {type(start), type(end)}
    return False


def carry_over(
    story: Path,
    target: Path,
    disk: FileSystem = DISK,
    *,
    is_known: bool = False,
    keeps_own: bool = False,
) -> None:
    """Let ``target`` be remembered as ``story`` is; it is a convenience.

    What was remembered of an earlier file called ``target`` is replaced.

    Args:
        story: What is remembered.
        target: As what.
        disk: Where to read and write.
        is_known: Whether ``target`` is the story that was known by that name before;
            the versions it had follow those of ``story`` then.
        keeps_own: Whether all else that is remembered of it stays as well.
    """
    with suppress(SaveFailed):
        for path, ending in _remembered(story, disk):
            there = path.with_name(f"{path_mark(target)}{ending}")
            with suppress(OSError):
                if path.parent == HISTORY.path:
                    _copy(path, there, disk, keeps_own=is_known)
                    add_lines(target, [story_line(target)], disk)
                elif path.parent == WRITING.path:
                    _copy(path, there, disk, keeps_own=is_known or keeps_own)
                elif not (keeps_own and is_there(there, disk)):
                    _copy(path, there, disk)
        # This one names its story.
        write_story_state(target, read_story_state(target, disk), disk)


def carry_over_some(
    story: Path, target: Path, kinds: Iterable[PrivateFolder], disk: FileSystem = DISK
) -> None:
    """Let ``target`` have what these folders remember of ``story``, if it has none.

    Raises:
        SaveFailed: If the disk refuses.
    """
    folders = {kind.path for kind in kinds}
    for path, ending in _remembered(story, disk):
        there = path.with_name(f"{path_mark(target)}{ending}")
        if path.parent in folders and not is_there(there, disk):
            with suppress(OSError):
                _copy(path, there, disk)


def adopt(story: Path, others: Iterable[Path], disk: FileSystem = DISK) -> None:
    """Let ``story`` be remembered as it was by another of its names, if by none yet."""
    if next(_remembered(story, disk), None) is not None:
        return
    known = (other for other in others if next(_remembered(other, disk), None))
    other = next(known, None)
    if other is not None:
        carry_over(other, story, disk)


def forget_remembered(story: Path, disk: FileSystem = DISK) -> None:
    """Forget what is remembered of a story that is gone."""
    for path, _ in _remembered(story, disk):
        with suppress(OSError):
            disk.unlink(path)


def mend_remembered(story: Path, disk: FileSystem = DISK) -> datetime | None:
    """Put good copies in the place of what is damaged of what is remembered.

    Return when the earliest of them was written; None if nothing was damaged of which
    there is one.
    """
    # Imported late: nothing is mended before the page is there.
    from desktop.storage.story.reading_state import is_reading

    kinds = (STORIES, PLACEMENTS, READERS, STORY_SETTINGS)
    mended = [mend(kind.file_of(story), disk) for kind in kinds]
    mended.append(mend(READING.file_of(story), disk, is_reading))
    times = [each.good_at for each in mended if each is not None]
    return min(filter(None, times), default=None)


def _copy(
    path: Path, there: Path, disk: FileSystem, *, keeps_own: bool = False
) -> None:
    """Copy a file; if that keeps its own, what it held follows."""
    data = read_regular_file(path, _LARGEST, disk).data
    data += _bytes_of(there, disk) if keeps_own else b""
    replace_quickly(there, data, mode=PRIVATE_FILE, disk=disk)


def _bytes_of(path: Path, disk: FileSystem) -> bytes:
    try:
        return read_regular_file(path, _LARGEST, disk).data
    except OSError:
        return b""


def _remembered(story: Path, disk: FileSystem) -> Iterator[tuple[Path, str]]:
    try:
        kinds = disk.listdir(state_folder())
    except OSError:
        return
    # In every folder there is: a newer Reread may know of more of them.
    for kind in kinds:
        for ending in _ENDINGS:
            path = state_folder() / kind / f"{path_mark(story)}{ending}"
            with suppress(OSError):
                disk.stat(path)
                yield path, ending
