"""The programs that are measured beside one another, as far as they are installed."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

from desktop.storage.files.derived_names import notes_path
from desktop.value import value

if TYPE_CHECKING:
    from pathlib import Path

ROOT_COMMAND = (sys.executable, "-m", "desktop")

_HELLO = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
application = QApplication(sys.argv)
window = QWidget()
QVBoxLayout(window).addWidget(QLabel("Hello, world! " * 6 + "\\n" * 9 + "Hello! " * 9))
window.show()
application.exec()
"""


@value
class Program:
    """A program as it is started.

    Attributes:
        name: What the table calls it.
        command: What is run, but for the file it shows.
        story: The file it shows; None if it shows none.
        is_ours: Whether it is Reread, which is measured in more ways.
        patience: Seconds after which it is given up.
        share: How many of the usual gestures it is asked for; a slow program would
            take minutes for all.
    """

    name: str
    command: tuple[str, ...]
    story: Path | None = None
    is_ours: bool = False
    patience: float = 30
    share: float = 1.0

    @property
    def is_installed(self) -> bool:
        """Whether it can be run on this machine."""
        return shutil.which(self.command[0]) is not None


def hello() -> Program:
    """Return the least there can be: a window of Qt's with a line of text."""
    return Program("a window with a label", (sys.executable, "-c", _HELLO))


def ours(name: str, story: Path) -> Program:
    """Return Reread with ``story``."""
    return Program(f"Reread, {name}", ROOT_COMMAND, story, is_ours=True)


def peers(story: Path) -> list[Program]:
    """Return what a writer would use instead, with ``story``: those that are there."""
    writer = ("soffice", "--nologo", "--norestore", "--nofirststartwizard", "--writer")
    every = [
        Program("FeatherPad", ("featherpad", "--standalone"), story),
        Program("Mousepad", ("mousepad", "--disable-server"), story),
        Program("gedit", ("gedit", "--standalone"), story),
        Program("Kate", ("kate", "-n", "-b"), story),
        Program("FocusWriter", ("focuswriter",), story),
        Program("LibreOffice Writer", writer, story, patience=60, share=0.3),
        Program("ghostwriter", ("ghostwriter",), story, patience=60, share=0.2),
    ]
    return [program for program in every if program.is_installed]


class Home:
    """A home of its own for a program: what it remembers stays in there.

    Attributes:
        folder: Where it is.
        story: The copy of the story that the program is given; None if it has none.
    """

    def __init__(self, folder: Path, program: Program) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.story: Path | None = None
        if program.story is not None:
            self.story = folder / program.story.name
            shutil.copyfile(program.story, self.story)
            if program.is_ours and notes_path(program.story).exists():
                shutil.copyfile(notes_path(program.story), notes_path(self.story))
        (folder / "run").mkdir(mode=0o700)

    def environment(self, display: str) -> dict[str, str]:
        """Return what the program is told of the machine.

        Args:
            display: The screen it shows itself on.
        """
        kept = {key: os.environ[key] for key in ("PATH",) if key in os.environ}
        return kept | {
            "LANG": "C.UTF-8",
            "HOME": str(self.folder),
            "REREAD_HOME": str(self.folder / "reread"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            # Without a session there is no bus to wait for.
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",
        }
