"""In which encoding the author reads a story, where that is not the one found out.

It is remembered in the folder of the app's state, and never in the story's file.  What
the file showed to be when it was chosen is remembered as well: a file that shows to be
something else since, as somebody saved it in UTF-8, is read as what it is, for in the
encoding chosen it would be garbled from then on.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.storage.encodings.encoding import Decoded, decode
from desktop.storage.encodings.guessing import Detected, shows_unicode
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import CHOSEN_ENCODINGS
from desktop.value import value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from pathlib import Path

_OVERRULED = template(
    "You chose to read “{name}” as {chosen}, but another program has saved it in "
    "{found} since, and it is read so."
)


@value
class Read:
    """What a file says, and whether it is read as the author chose.

    Attributes:
        decoded: Its text, and how the file holds it.
        overruled: Why it is not read as it was chosen, as a sentence; empty if it is,
            or if nothing was chosen.
    """

    decoded: Decoded
    overruled: str = ""


@value
class _ChosenEncoding:
    """What was chosen.

    Attributes:
        encoding: Python's name of it.
        despite: What the file showed to be then; empty if nothing.
    """

    encoding: str
    despite: str = ""


def choose_encoding(
    story: Path,
    encoding: str | None,
    data: bytes,
    before: str = "",
    after: str = "",
    disk: FileSystem = DISK,
) -> None:
    """Remember in which encoding the author reads ``story``.

    Args:
        story: The file.
        encoding: Python's name of one of :data:`ENCODINGS`; None if it is to be found
            out again.
        data: The bytes the file holds now.
        before: In which it was read so far; empty if that is not known.
        after: In which it is read from now on, if that is found out.
        disk: Where to write.

    Raises:
        SaveFailed: If the disk refuses.
    """
    despite = _shown(shows_unicode(data)) if encoding else ""
    content = {
        "encoding": encoding or "",
        "despite": despite,
        "readings": [before, encoding or after],
    }
    write_object(CHOSEN_ENCODINGS.file_of(story), content, disk)


def forget_encoding(story: Path, found: str, disk: FileSystem = DISK) -> None:
    """Let the encoding of ``story`` be found out again, if one was chosen.

    Args:
        story: The file.
        found: What is found out to be its encoding.
        disk: Where to write.

    Raises:
        SaveFailed: If the disk refuses.
    """
    if chosen := encoding_chosen(story, disk):
        choose_encoding(story, None, b"", chosen, found, disk)


def readings_of(story: Path, disk: FileSystem = DISK) -> tuple[str, str] | None:
    """Return in which encoding ``story`` was read before, and in which it is now.

    None if it was never read in another one.
    """
    content = read_object(CHOSEN_ENCODINGS.file_of(story), disk) or {}
    match content.get("readings"):
        case [str(before), str(after)]:
            # Imported late: of most stories no encoding was chosen.
            from desktop.storage.encodings.encoding_names import ENCODINGS, listed_as

            if {listed_as(before), listed_as(after)} <= ENCODINGS.keys():
                return before, after
    return None


def encoding_chosen(story: Path, disk: FileSystem = DISK) -> str | None:
    """Return in which encoding the author reads ``story``; None if none was chosen."""
    choice = _choice(story, disk)
    return choice.encoding if choice else None


def decode_as_chosen(story: Path, data: bytes, disk: FileSystem = DISK) -> Read:
    """Return what a file of ``story`` says that holds these bytes.

    Raises:
        StoryUnreadable: If they are not text, or more than can be shown.
    """
    choice = _choice(story, disk)
    if choice is None:
        return Read(decode(data))
    found = shows_unicode(data)
    if found is None or _shown(found) == choice.despite:
        return Read(decode(data, choice.encoding))
    decoded = decode(data)
    if decoded.encoding == choice.encoding:
        return Read(decoded)
    from desktop.storage.encodings.encoding_names import name_of  # late

    words = translate(
        _OVERRULED,
        name=shown_name(story),
        chosen=name_of(choice.encoding),
        found=name_of(decoded.encoding),
    )
    return Read(decoded, words)


def _choice(story: Path, disk: FileSystem) -> _ChosenEncoding | None:
    found = _choice_at(story, disk)
    if found is None:
        with suppress(OSError):  # It may be asked for by another of its names.
            target = disk.realpath(story)
            return None if target == story else _choice_at(target, disk)
    return found


def _choice_at(story: Path, disk: FileSystem) -> _ChosenEncoding | None:
    match read_object(CHOSEN_ENCODINGS.file_of(story), disk):
        case {"encoding": str(encoding), "despite": str(despite)}:
            from desktop.storage.encodings.encoding_names import ENCODINGS  # late

            return _ChosenEncoding(encoding, despite) if encoding in ENCODINGS else None
    return None


def _shown(found: Detected | None) -> str:
    if found is None:
        return ""
    return f"{found.encoding}+mark" if found.mark else found.encoding
