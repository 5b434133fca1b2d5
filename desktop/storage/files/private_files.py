"""The app's own folder: what lies where in it, and that all of it stays inside.

Only the author may read it.  Nothing is believed of it that its content does not vouch
for: somebody may have put a link, or another file, where ours was.  Why these are files
and no database says ``docs/decisions/0014-files-not-sqlite.md``.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.durable import make_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import FileContent, read_regular_file
from desktop.system.here import SYSTEM
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE_FILE = 0o600
"""Permissions of a file that is nobody else's business."""

PRIVATE_FOLDER = 0o700
"""Permissions of the folder it lies in."""

_OTHERS = 0o077  # what all but the owner may do


class Names(Enum):
    """Whose texts the files of a folder name, which therefore stay in ``versions``."""

    NONE = auto()
    ITS_STORY = auto()
    ANY_STORY = auto()


@value
class PrivateFolder:
    """One of the folders in the app's own.

    Attributes:
        name: What it is called on the disk.
        keeps: What is in it.
        until: How long that stays.
        swept_by: Which module removes it; empty if nothing ever does.
        names: Which texts are kept for what its files say.
    """

    name: str
    keeps: str
    until: str
    swept_by: str = ""
    names: Names = Names.NONE

    @property
    def path(self) -> Path:
        """Where it lies; it need not be there."""
        return state_folder() / self.name

    def file_of(self, story: Path, ending: str = ".json") -> Path:
        """Return where in it lies what is remembered of ``story``."""
        return self.path / f"{path_mark(story)}{ending}"


def path_mark(path: Path) -> str:
    """Return by what a file is known here: its path itself may be too long, or odd."""
    name = os.path.abspath(path)
    try:
        encoded = os.fsencode(name)
    except UnicodeEncodeError:  # half a surrogate pair: no file can be called so
        encoded = name.encode("utf-8", "surrogatepass")
    return hashlib.sha256(encoded).hexdigest()


# Texts and notes as they were

VERSIONS = PrivateFolder(
    "versions",
    keeps="texts, notes files and other bytes, each by its SHA-256",
    until="no index lists it any more, and no other file names it",
    swept_by="version_thinning",
)
HISTORY = PrivateFolder(
    "history",
    keeps="for each story, which texts it had, when and why",
    until="for ever, without what was thinned",
    swept_by="version_thinning",
)
NOTES_HISTORY = PrivateFolder(
    "notes-history",
    keeps="for each story, which notes files were replaced, when and why",
    until="for ever, without what was thinned",
    swept_by="version_thinning",
    names=Names.ANY_STORY,
)
LAST_GOOD = PrivateFolder(
    "shadow",
    keeps="for each story, its last notes file that could be read",
    until="the story has no notes any more, and the author meant that",
    swept_by="last_good",
    names=Names.ANY_STORY,
)
NOTES_SEEN = PrivateFolder(
    "notes-seen",
    keeps="for each story, with which text its notes were seen, and notes on offer",
    until="the offer is answered; the rest stays",
    swept_by="later_notes",
    names=Names.ANY_STORY,
)
READERS = PrivateFolder(
    "readers",
    keeps="for each story, the readers' notes that were last seen",
    until="for ever",
    names=Names.ANY_STORY,
)
KNOWN_DRAFTS = PrivateFolder(
    "drafts",
    keeps="for each story, the list of its drafts that was known last",
    until="for ever; the drafts themselves lie beside the story",
    names=Names.ANY_STORY,
)

# What is not saved, or could not be

JOURNALS = PrivateFolder(
    "journal",
    keeps="for each open window, what is not saved yet",
    until="it is saved, recovered or set aside",
    swept_by="journal, journals",
    names=Names.ANY_STORY,
)
RESCUE = PrivateFolder(
    "rescue",
    keeps="what could not be put in its place, and journals that were set aside",
    until="for ever",
    names=Names.ANY_STORY,
)
JOINED = PrivateFolder(
    "joined",
    keeps="copies of notes files whose notes were joined",
    until="for ever",
    names=Names.ANY_STORY,
)
WITHHELD = PrivateFolder(
    "withheld",
    keeps="for each story, words that were typed for a note that could not be made",
    until="the author has said where to put them",
)
DAMAGE = PrivateFolder(
    "damage",
    keeps="for each story that lost its text, what its notes wait for",
    until="the text is there again",
    swept_by="damage",
    names=Names.ITS_STORY,
)
HALF_WRITTEN = PrivateFolder(
    "in-place",
    keeps="which files are being written in place just now",
    until="they are whole, at the next start at the latest",
    swept_by="in_place",
)

# Conveniences

PLACEMENTS = PrivateFolder(
    "placements",
    keeps="for each story, where its notes stood when it was saved",
    until="for ever",
    names=Names.ITS_STORY,
)
READING = PrivateFolder(
    "reading",
    keeps="for each story, its rereadings and what was read in them",
    until="for ever",
    names=Names.ITS_STORY,
)
STORIES = PrivateFolder(
    "stories",
    keeps="for each story, its path, window, zoom and places",
    until="for ever",
    names=Names.ITS_STORY,
)
CHOSEN_ENCODINGS = PrivateFolder(
    "encodings",
    keeps="for each story that the author reads in an encoding chosen by hand, which",
    until="for ever",
)
WRITING = PrivateFolder(
    "writing",
    keeps="for each story, how many words were written and deleted on each day",
    until="for ever",
)
STORY_SETTINGS = PrivateFolder(
    "settings",
    keeps="for each story that has any of its own, its word goals, its type, its "
    "exports and to whom it was sent",
    until="for ever",
)
DECLINED = PrivateFolder(
    "elsewhere",
    keeps="for which stories notes that lie elsewhere are not wanted",
    until="for ever",
)
LENS_READINGS = PrivateFolder(
    "lenses",
    keeps="what lenses read in paragraphs, in a database that can be thrown away",
    until="it was not used for longest, and the file is full",
    swept_by="reading_store",
)
PALETTE = PrivateFolder(
    "palette",
    keeps="what was chosen in the command palette, how often, and for which words",
    until="other things were chosen since",
)

# About the app itself

LOCKS = PrivateFolder(
    "locks",
    keeps="an empty file to lock for each file that was ever replaced",
    until="for ever: a lock on a removed file locks nothing",
)
CRASH_REPORTS = PrivateFolder(
    "mishaps",
    keeps="where in the program an error came from that nobody foresaw",
    until="for ever",
)
RUNNING = PrivateFolder(
    "running",
    keeps="where the process that has the windows is called, if not in the system's "
    "own folder for that",
    until="for ever; the files are empty",
)
OPEN_WINDOWS = PrivateFolder(
    "windows",
    keeps="which windows are open, and which stories were closed last",
    until="others are",
)
BACKUPS = PrivateFolder(
    "backups",
    keeps="when stories were last backed up, and what came of it",
    until="they are again",
)
LOG = PrivateFolder(
    "log",
    keeps="what happened in the last sessions, without a word of any story",
    until="the file is full; then the one before it goes",
    swept_by="event_log",
)

PRIVATE_FOLDERS = (
    *(VERSIONS, HISTORY, NOTES_HISTORY, LAST_GOOD, NOTES_SEEN, READERS, KNOWN_DRAFTS),
    *(JOURNALS, RESCUE, JOINED, WITHHELD, DAMAGE, HALF_WRITTEN),
    *(PLACEMENTS, READING, STORIES, CHOSEN_ENCODINGS, DECLINED),
    *(WRITING, STORY_SETTINGS, LENS_READINGS, PALETTE),
    *(LOCKS, CRASH_REPORTS, RUNNING, OPEN_WINDOWS, BACKUPS, LOG),
)
"""All of them.  Of a story that is gone, ``remembered`` removes what it left in any."""


def make_private_folder(path: Path, disk: FileSystem = DISK) -> None:
    """Make one of the app's own folders, and close it to others.

    Raises:
        SaveFailed: If the disk refuses, or it is a link: what is written in the app's
            own folder stays there.
    """
    make_folder(path, mode=PRIVATE_FOLDER, disk=disk)
    state = state_folder()
    try:
        for folder in [path, *path.parents]:
            if folder == state or state in folder.parents:
                _check_own(folder, disk, may_be_link=folder == state)
    except OSError as error:
        raise SaveFailed(cannot("written", path, error)) from error


def _check_own(folder: Path, disk: FileSystem, *, may_be_link: bool) -> None:
    mode = disk.lstat(folder).st_mode
    if stat.S_ISLNK(mode):
        if not may_be_link:
            raise OSError(errno.EINVAL, translate("it is a link that leads elsewhere"))
        mode = disk.stat(folder).st_mode
    if mode & _OTHERS and SYSTEM.has_permissions:
        with suppress(OSError):
            disk.chmod(folder, PRIVATE_FOLDER)


def read_own_file(path: Path, limit: int, disk: FileSystem = DISK) -> FileContent:
    """Return one of the app's own files, if no link leads out of its folder.

    Raises:
        OSError: If it cannot be read, is no file, or is larger than ``limit`` bytes.
    """
    state = state_folder()
    if state in path.parents:
        inside = path.relative_to(state)
        if disk.realpath(path) != disk.realpath(state) / inside:
            raise OSError(errno.EINVAL, translate("it is a link that leads elsewhere"))
    return read_regular_file(path, limit, disk)
