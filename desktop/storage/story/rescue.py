"""What was rescued: texts and notes that could not be saved where they belong.

Each rescue is a folder of its own with the story, its notes, and a small file that
says whose they are and whether the author was told.  Nothing is ever removed here.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import documents_folder
from desktop.storage.files.derived_names import joined_name, notes_path
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import create_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import read_object, write_object
from desktop.storage.files.private_files import (
    PRIVATE_FILE,
    RESCUE,
    make_private_folder,
)
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

_ABOUT = "about-this-rescue.json"


@value
class Rescued:
    """A story that was rescued.

    Attributes:
        story: Where it belongs.
        copy: Where its text lies, with its notes beside it.
        is_leftover: Whether it was found beside the story, where a save was cut short.
    """

    story: Path
    copy: Path
    is_leftover: bool = False

    @property
    def sentence(self) -> str:
        """What the author is to be told."""
        if self.is_leftover:
            return translate(
                "A save of “{name}” was cut short earlier. What lay beside it "
                "and is not in it was moved to {copy} in the folder "
                "{folder}; see whether you miss any of it.",
                name=shown_name(self.story),
                copy=shown_name(self.copy),
                folder=self.copy.parent,
            )
        return translate(
            "“{name}” could not be saved when it was closed. What you had "
            "written is kept in {copy} in the folder {folder}, with its "
            "notes.",
            name=shown_name(self.story),
            copy=shown_name(self.copy),
            folder=self.copy.parent,
        )


def rescue(story: Path, text: str, notes: bytes, disk: FileSystem = DISK) -> Rescued:
    r"""Keep ``text`` and ``notes`` durably, in the first place that takes them.

    Args:
        story: The file they could not be saved to.
        text: The text, in which lines end with ``"\n"``.
        notes: What its notes file would hold; nothing if there are no notes.
        disk: Where to write.

    Raises:
        SaveFailed: If no place takes them.
    """
    data = text.encode("utf-8", "surrogatepass")
    problem: SaveFailed | None = None
    for place in _places():
        try:
            return _rescued_in(place, story, data, disk, notes=notes)
        except (SaveFailed, FileExistsError) as error:
            problem = error if isinstance(error, SaveFailed) else problem
    raise SaveFailed(
        translate(
            "What is not saved of “{name}” could not be kept anywhere "
            "else either: {reason}",
            name=shown_name(story),
            reason=problem,
        )
    )


def rescue_leftover(story: Path, data: bytes, disk: FileSystem = DISK) -> Rescued:
    """Keep the bytes of a file that a save of ``story`` left beside it.

    Raises:
        SaveFailed: If the disk refuses.
    """
    try:
        place = RESCUE.path
        return _rescued_in(place, story, data, disk, is_leftover=True)
    except FileExistsError as error:
        raise SaveFailed(cannot("rescued", story, error)) from error


def not_told_of(disk: FileSystem = DISK) -> list[Rescued]:
    """Return what was rescued and the author was not told of yet, oldest first."""
    found = [about for folder in _folders(disk) if (about := _read(folder, disk))]
    return [about.rescued for about in found if not about.is_told]


def unanswered(disk: FileSystem = DISK) -> list[Rescued]:
    """Return what was rescued and the author has not dealt with yet, oldest first."""
    found = [about for folder in _folders(disk) if (about := _read(folder, disk))]
    return [about.rescued for about in found if not about.is_answered]


def mark_told(rescued: Rescued, disk: FileSystem = DISK) -> None:
    """Remember that the author was told where ``rescued`` is.

    Raises:
        SaveFailed: If the disk refuses.
    """
    _mark(rescued, {"told": True}, disk)


def mark_answered(rescued: Rescued, disk: FileSystem = DISK) -> None:
    """Remember that the author has dealt with ``rescued``, which stays where it is.

    Raises:
        SaveFailed: If the disk refuses.
    """
    _mark(rescued, {"told": True, "answered": True}, disk)


def _mark(rescued: Rescued, what: dict[str, bool], disk: FileSystem) -> None:
    about = rescued.copy.parent / _ABOUT
    write_object(about, {**(read_object(about, disk) or {}), **what}, disk)


def _places() -> Iterator[Path]:
    yield RESCUE.path
    yield documents_folder() / "Reread rescue"


def _rescued_in(
    place: Path,
    story: Path,
    data: bytes,
    disk: FileSystem,
    *,
    notes: bytes = b"",
    is_leftover: bool = False,
) -> Rescued:
    time = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    folder = place / f"{time}-{secrets.token_hex(2)}"
    make_private_folder(folder, disk)
    # That disk may allow less long a name than the one the story is on.
    copy = folder / joined_name(folder, story.stem, story.suffix, disk)
    create_durably(copy, data, mode=PRIVATE_FILE, disk=disk)
    if notes:
        beside = notes_path(copy, disk)
        create_durably(beside, notes, mode=PRIVATE_FILE, disk=disk)
    about = {"story": str(story), "copy": copy.name, "told": False}
    if is_leftover:
        about["is_leftover"] = True
    write_object(folder / _ABOUT, about, disk, is_durable=True)
    return Rescued(story, copy, is_leftover)


def _folders(disk: FileSystem) -> Iterator[Path]:
    for place in _places():
        try:
            names = sorted(disk.listdir(place))
        except OSError:
            continue
        yield from (place / name for name in names)


@value
class _About:
    """What the small file beside something rescued says."""

    rescued: Rescued
    is_told: bool
    is_answered: bool


def _read(folder: Path, disk: FileSystem) -> _About | None:
    about = read_object(folder / _ABOUT, disk) or {}
    match about:
        case {"story": str(story), "copy": str(copy), "told": bool(is_told)}:
            is_leftover = about.get("is_leftover") is True
            if Path(copy).name == copy:  # Else somebody else wrote it.
                rescued = Rescued(Path(story), folder / copy, is_leftover)
                return _About(rescued, is_told, about.get("answered") is True)
    return None
