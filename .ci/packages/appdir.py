"""Puts the program that PyInstaller made into the folder an AppImage is made of.

    python .ci/packages/appdir.py PROGRAM ICONS APPDIR

PROGRAM is PyInstaller's folder, ICONS what `icons.py` wrote.  APPDIR has the program,
its entry for menus, icons and kinds of files where the AppImage specification has them.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

_RESOURCES = Path(__file__).parents[2] / "resources"


def main(program: Path, icons: Path, appdir: Path) -> None:
    """Make `appdir` anew."""
    shutil.rmtree(appdir, ignore_errors=True)
    share = appdir / "usr" / "share"
    shutil.copytree(program, appdir / "usr" / "lib" / "reread", symlinks=True)
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor")
    for name, place in (
        ("linux/reread.desktop", "applications/reread.desktop"),
        ("linux/reread.xml", "mime/packages/reread.xml"),
    ):
        (share / place).parent.mkdir(parents=True)
        shutil.copyfile(_RESOURCES / name, share / place)
    (appdir / "usr" / "bin").mkdir()
    (appdir / "usr" / "bin" / "reread").symlink_to("../lib/reread/reread")
    (appdir / "AppRun").symlink_to("usr/bin/reread")
    shutil.copyfile(
        share / "applications" / "reread.desktop", appdir / "reread.desktop"
    )
    shutil.copyfile(_RESOURCES / "icons" / "reread.svg", appdir / "reread.svg")
    (appdir / ".DirIcon").symlink_to("reread.svg")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
