"""The entry in the menus of Linux, with the kinds of files that Reread opens.

A package of the system or an AppImage's own launcher brings it along; who installed
Reread by pip or pipx has none, and can have it written.  Places and names are those of
the specifications of freedesktop.org: Desktop Entry 1.5, Icon Theme 0.13, Shared
MIME-info 0.21, XDG Base Directory 0.8.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import RereadError
from desktop.paths import resources
from desktop.system.here import SYSTEM
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FILES = {
    "linux/reread.desktop": "applications/reread.desktop",
    "linux/reread.xml": "mime/packages/reread.xml",
    "icons/reread.svg": "icons/hicolor/scalable/apps/reread.svg",
}
"""What is written, by what it is made of."""
_RENEWED_BY = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
)
"""Programs that make what menus look into, each with the folder it is told of."""


class NoMenuEntry(RereadError):
    """An entry in the menus cannot be had here, or not be written."""


def add_to_menu(platform: str = SYSTEM.name) -> str:
    """Write the entry, over one that is there; return a sentence for the author.

    Raises:
        NoMenuEntry: If the system has other menus, or a file cannot be written.
    """
    _check(platform)
    folder = data_folder(os.environ)
    program = started_by(sys.argv[0], os.environ)
    for source, name in _FILES.items():
        words = (resources() / source).read_text(encoding="utf-8")
        if name.startswith("applications"):
            words = with_program(words, program)
        try:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(words, encoding="utf-8")
        except OSError as error:
            raise _refused(folder / name, error) from error
    _renew(folder)
    return translate(
        "Reread is in the menus now, and among the programs that open texts, notes "
        "and Word files."
    )


def remove_from_menu(platform: str = SYSTEM.name) -> str:
    """Remove what :func:`add_to_menu` wrote; return a sentence for the author.

    Raises:
        NoMenuEntry: If the system has other menus, or a file cannot be removed.
    """
    _check(platform)
    folder = data_folder(os.environ)
    for name in _FILES.values():
        try:
            (folder / name).unlink(missing_ok=True)
        except OSError as error:
            raise _refused(folder / name, error) from error
    _renew(folder)
    return translate("Reread is not in the menus any more.")


def data_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder of the author's own entries, icons and kinds of files."""
    chosen = environment.get("XDG_DATA_HOME", "")
    return Path(chosen) if os.path.isabs(chosen) else Path.home() / ".local" / "share"


def started_by(argument: str, environment: Mapping[str, str]) -> Path:
    """Return the program that was started, by a path that can be started again.

    Args:
        argument: What it was started as: ``sys.argv[0]``.
        environment: Where an AppImage says which file it is.
    """
    if image := environment.get("APPIMAGE"):
        return Path(image)
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    found = shutil.which(argument) or shutil.which("reread")
    # Not what a link leads to: that is another file once a newer version is installed.
    return Path(os.path.abspath(found or argument))


def with_program(entry: str, program: Path) -> str:
    """Return the lines of a desktop entry with ``program`` as what it starts."""
    return "".join(_lines_with(entry, program))


def _lines_with(entry: str, program: Path) -> Iterator[str]:
    for line in entry.splitlines(keepends=True):
        if line.startswith("Exec="):
            yield f"Exec={_as_argument(program)} %f\n"
        elif line.startswith("TryExec="):
            yield f"TryExec={_as_string(str(program))}\n"
        else:
            yield line


def _as_argument(program: Path) -> str:
    """Return ``program`` as one argument of the key ``Exec``: quoted, then a string."""
    words = str(program).replace("%", "%%")
    for sign in '\\"`$':
        words = words.replace(sign, f"\\{sign}")
    return _as_string(f'"{words}"')


def _as_string(words: str) -> str:
    return words.replace("\\", "\\\\").replace("\n", "\\n")


def _check(platform: str) -> None:
    if platform == "linux":
        return
    if platform == "darwin":
        raise NoMenuEntry(
            translate("On macOS, Reread is in the menus once it is in Applications.")
        )
    raise NoMenuEntry(
        translate("On this system, the installer puts Reread into the menus.")
    )


def _refused(path: Path, error: OSError) -> NoMenuEntry:
    from desktop.storage.files.disk_errors import cannot

    return NoMenuEntry(cannot("written", path, error))


def _renew(folder: Path) -> None:
    """Have the menus look anew, if this system has the programs for it."""
    for program, name in _RENEWED_BY:
        found = shutil.which(program)
        if found is not None and (folder / name).is_dir():
            with suppress(OSError, subprocess.SubprocessError):
                subprocess.run(  # noqa: S603  # a program of the system, no words of others
                    [found, str(folder / name)],
                    check=False,
                    timeout=30,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
