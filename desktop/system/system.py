"""A system, as far as Reread has to know which one it is.

All calls that only one system has, or that each has in its own way, are methods of one
object, so that those of the others can be tried where they are not: a
:class:`~desktop.system.windows.Windows` is made of whatever stands for its libraries.
What Qt or Python do alike everywhere is not here.  Which system this is, is
:data:`desktop.system.here.SYSTEM`.
"""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path


_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The variables that name a locale, in the order in which gettext asks them."""


class System:
    """A system that is like Unix; those that are not say so.

    Attributes:
        name: What ``sys.platform`` calls it; tables of keys go by that.
        has_permissions: Whether a file has rights for others than its owner.
        has_portal: Whether desktops tell how they look over D-Bus.
    """

    name: ClassVar[str] = "unix"
    has_permissions: ClassVar[bool] = True
    has_portal: ClassVar[bool] = True

    # Windows

    def has_display(self, environment: Mapping[str, str]) -> bool:
        """Return whether a window can be opened.

        Args:
            environment: The variables that name a display.
        """
        return any(environment.get(each) for each in ("DISPLAY", "WAYLAND_DISPLAY"))

    def add_fonts(self, files: Sequence[Path]) -> bool:  # noqa: ARG002
        """Add fonts to those that all libraries find; return whether that is done.

        Where it is not, Qt has to be told of each.
        """
        return False

    def look(self) -> Mapping[str, Any]:
        """Return what the system says of contrast and motion, now.

        By the names that the desktop portal of Linux uses; nothing where that is asked.
        """
        return {}

    # Languages

    def languages(self, environment: Mapping[str, str]) -> list[str]:
        """Return the languages that the author wants, the best first: "de_DE.UTF-8".

        Args:
            environment: The variables that say so; where these say nothing, the system
                may be asked otherwise.
        """
        locale = next(filter(None, map(environment.get, _LOCALES)), "")
        if locale in ("C", "POSIX"):
            return []  # which is no language, and LANGUAGE does not count then
        several = environment.get("LANGUAGE", "")
        return [each for each in (*several.split(":"), locale) if each]

    # Files

    def name_size(self, name: str) -> int:
        """Return how long a disk takes ``name`` to be, in its own units: bytes."""
        # The same everywhere, so that a name is shortened alike on every Unix.
        try:
            return len(name.encode("utf-8", "surrogateescape"))
        except UnicodeEncodeError:
            return len(name.encode("utf-8", "surrogatepass"))

    def longest_name(self, folder: Path) -> int:
        """Return how long a name in ``folder`` may be, in the units of `name_size`.

        Raises:
            OSError: If the folder cannot be asked.
        """
        return os.pathconf(folder, "PC_NAME_MAX")

    def is_mine(self, status: os.stat_result) -> bool:
        """Return whether who runs Reread owns a file, as far as files have owners."""
        return status.st_uid == os.geteuid()

    def change_owner(self, path: Path, user: int, group: int) -> None:
        """Set the owner of a file, where files have one.

        Raises:
            OSError: If the system refuses.
        """
        os.chown(path, user, group)

    def copy_attributes(self, path: Path, target: Path) -> None:
        """Copy the extended attributes that the system lets one copy, if it has any."""

    def swap(self, path: Path, target: Path) -> None:
        """Give ``path`` and ``target`` each other's file, in one step.

        Raises:
            OSError: If the system refuses; ``ENOSYS`` if it knows no such call.
        """
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), path, None, target)

    def write_through(self, descriptor: int) -> None:
        """Return when what was written to an open file is on the disk.

        Raises:
            OSError: If the system refuses.
        """
        os.fsync(descriptor)

    def write_names_through(self, folder: Path) -> None:
        """Return when the names in ``folder`` are on the disk.

        Raises:
            OSError: If the system refuses.
        """
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def lock(self, descriptor: int, *, is_shared: bool) -> None:
        """Lock an open file until it is closed, or the process ends however it does.

        Args:
            descriptor: The file.
            is_shared: Whether others may do the same, if the system knows that.

        Raises:
            BlockingIOError: If somebody else has locked it.
            OSError: If the system refuses.
        """
        import fcntl

        kind = fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)

    def dictionary_folders(self, environment: Mapping[str, str]) -> Iterator[str]:
        """Yield patterns of folders in which there may be dictionaries for spelling."""
        home = os.path.expanduser("~")
        data = environment.get("XDG_DATA_HOME") or f"{home}/.local/share"
        yield f"{data}/hunspell"
        for share in ("/usr/local/share", "/usr/share"):
            for name in ("hunspell", "myspell", "myspell/dicts"):
                yield f"{share}/{name}"
        yield "/usr/lib*/libreoffice/share/extensions/dict-*"
        yield "/opt/libreoffice*/share/extensions/dict-*"
        yield f"{home}/.config/libreoffice/4/user/uno_packages/cache/uno_packages/*/*"
        yield "/usr/lib*/firefox*/dictionaries"
        yield "/usr/lib*/firefox*/browser/dictionaries"
        yield f"{home}/.mozilla/firefox/*/dictionaries"

    # Processes

    def is_running(self, process: int) -> bool:
        """Return whether there is a process of that number, where it can be asked."""
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            pass  # It is somebody else's, and runs.
        return True

    def is_unread(self, error: OSError) -> bool:
        """Return whether ``error`` says that nobody reads any more what is printed."""
        return isinstance(error, BrokenPipeError)

    def keep_in_one_heap(self) -> None:
        """Have all threads use one heap, and large blocks lie outside of it."""

    def give_back_memory(self) -> None:
        """Give to the system whatever pages of memory are free."""


def swap_by(
    renaming: Callable[[bytes, bytes], int] | None, path: Path, target: Path
) -> None:
    """Give ``path`` and ``target`` each other's file.

    Args:
        renaming: The call of the C library, which returns 0 if it did; None if there is
            none.
        path: One name.
        target: The other.

    Raises:
        OSError: If the system refuses; ``ENOSYS`` if it knows no such call.
    """
    import ctypes  # late: what reads a story need not load what calls a C library

    if renaming is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), path)
    if renaming(os.fsencode(path), os.fsencode(target)):
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error), path, None, target)
