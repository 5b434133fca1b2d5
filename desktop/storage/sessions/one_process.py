"""One process of Reread for each author: whoever comes later hands over to it.

The first process holds a lock, which the system gives up with it however it ends, so
that nothing that was left behind by a crash keeps anybody out.  Where it is called lies
beside that lock, see :mod:`desktop.storage.sessions.handing_over`.  Nothing here is
loaded but what every start needs: the first process takes its lock and goes on.

The place is one for each author, screen and folder of the app's state: a test or a
portable copy, another desktop session and a window over the network are all by
themselves.  Why it is a lock and a plain socket says
``docs/decisions/0027-one-process.md``.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import time
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.paths import state_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.private_files import (
    PRIVATE_FOLDER,
    RUNNING,
    make_private_folder,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

PATIENCE = 2.0
"""Seconds that a process waits for the one that runs; then it opens its own window."""
_PAUSE = 0.02  # seconds between two tries
_LONGEST = 100
"""Bytes of the path of a socket; ``sun_path`` has 104 on a Mac and 108 on Linux."""
_OTHERS = 0o077  # what all but the owner may do
_ENDING = ".socket"


@value
class Call:
    """What a process was asked to do.

    Attributes:
        story: The story to open, by its whole path; None just to come forward.
        token: By which the desktop lets a window take the keys; empty for none.
    """

    story: Path | None = None
    token: str = ""


def call_for(story: Path | None) -> Call:
    """Return the call that opens ``story``, whose path counts from this folder."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    # Its links stay as they are: they are part of what the author calls it.
    return Call(None if story is None else Path(os.path.abspath(story)), token)


class Standing(Enum):
    """How a process stands to the others of the same author."""

    ONLY = auto()
    """It is the one, and is called by those that come later."""
    HANDED_OVER = auto()
    """What it was to do is done by the one there is."""
    BESIDE = auto()
    """There is one, or cannot be any, and it has a window of its own all the same."""


@value
class MeetingPlace:
    """Where the processes of one author meet.

    Attributes:
        lock: The file that the one process locks.
        address: Where it is called: a socket, or the file that tells port and word.
    """

    lock: Path
    address: Path


class OneProcess:
    """A process that is the one there is, or that has handed over, or neither.

    Attributes:
        standing: Which of these.
        place: Where it is called; None if there is no such place.
    """

    def __init__(
        self,
        standing: Standing = Standing.BESIDE,
        place: MeetingPlace | None = None,
        lock: int | None = None,
    ) -> None:
        self.standing = standing
        self.place = place
        self._lock = lock

    @property
    def is_only(self) -> bool:
        """Whether it is the one that is called."""
        return self.standing is Standing.ONLY

    def let_go(self) -> None:
        """Let another process be the one."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
        self.standing = Standing.BESIDE


def meet(
    call: Call, patience: float | None = None, disk: FileSystem = DISK
) -> OneProcess:
    """Be the one process, or hand ``call`` over to it; return how that came out.

    Nobody waits longer than ``patience``, in seconds, which is ``PATIENCE`` if left
    out: where the one there is does not answer, this process does without it.
    """
    try:
        place = meeting_place(disk=disk)
    except (OSError, SaveFailed):
        return OneProcess()
    until = time.monotonic() + (PATIENCE if patience is None else patience)
    while True:
        try:
            lock = disk.try_lock(place.lock)
        except OSError:
            return OneProcess()
        if lock is not None:
            return OneProcess(Standing.ONLY, place, lock)
        # Imported late: the first process calls nobody.
        from desktop.storage.sessions.handing_over import CallAnswer, hand_over

        answer = hand_over(call, place.address, until - time.monotonic())
        if answer is CallAnswer.TAKEN:
            return OneProcess(Standing.HANDED_OVER, place)
        if answer is CallAnswer.NO or time.monotonic() >= until:
            return OneProcess(place=place)
        time.sleep(_PAUSE)  # It is starting, or ending.


def meeting_place(
    environment: Mapping[str, str] | None = None,
    platform: str = sys.platform,
    disk: FileSystem = DISK,
) -> MeetingPlace:
    """Return where the processes of this author meet; its folder is there.

    Args:
        environment: The variables of the process; its own if left out.
        platform: The system, as ``sys.platform`` calls it.
        disk: Where the folder is.

    Raises:
        OSError: If there is no folder that is the author's alone.
        SaveFailed: Likewise.
    """
    variables = os.environ if environment is None else environment
    name = _name(variables, disk)
    for folder in _folders(variables, platform, disk):
        address = folder / f"{name}{_ENDING}"
        if platform == "win32" or len(os.fsencode(address)) <= _LONGEST:
            return MeetingPlace(folder / f"{name}.lock", address)
    raise OSError("no folder has a path that is short enough")


def _name(variables: Mapping[str, str], disk: FileSystem) -> str:
    """Return by what this author, screen and state are told from all others."""
    # The same screen is called :0 and :0.0.
    display, _, screen = variables.get("DISPLAY", "").rpartition(".")
    told = (
        os.fspath(disk.realpath(state_folder())),
        display if screen.isdigit() else variables.get("DISPLAY", ""),
        variables.get("WAYLAND_DISPLAY", ""),
        variables.get("QT_QPA_PLATFORM", ""),
        # A home may be shared by several machines.
        variables.get("HOSTNAME") or variables.get("COMPUTERNAME", ""),
    )
    words = "\0".join(told).encode("utf-8", "surrogatepass")
    return hashlib.sha256(words).hexdigest()[:16]


def _folders(
    variables: Mapping[str, str], platform: str, disk: FileSystem
) -> list[Path]:
    """Return the folders that are the author's alone, the best first."""
    found = []
    runtime = variables.get("XDG_RUNTIME_DIR", "")
    if platform != "win32" and os.path.isabs(runtime):
        found += _own_folder(Path(runtime, "reread"), Path(runtime))
    if not found:
        make_private_folder(RUNNING.path, disk)
        found.append(RUNNING.path)
    if platform != "win32":
        # For a state folder whose path is too long for a socket.
        found += _own_folder(Path(f"/tmp/reread-{os.geteuid()}"))  # noqa: S108
    return found


def _own_folder(folder: Path, within: Path | None = None) -> list[Path]:
    """Return ``folder``, made if need be, if nobody else can do anything in it."""
    try:
        if within is not None and not _is_own(within):
            return []
        if not folder.exists():
            folder.mkdir(PRIVATE_FOLDER, exist_ok=True)
        return [folder] if _is_own(folder) else []
    except OSError:
        return []


def _is_own(folder: Path) -> bool:
    status = folder.lstat()
    is_mine = status.st_uid == os.geteuid() and not status.st_mode & _OTHERS
    return is_mine and stat.S_ISDIR(status.st_mode)
