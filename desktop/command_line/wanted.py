"""What the command line asks for, and at once if it is the usual: to open a story."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.command_line.parsing import NotesMerge, Picture

COMMANDS = ("notes", "drafts", "outline", "merge")
"""What a command line can begin with instead of a story."""


@value
class Wanted:
    """What the command line asks for.

    Attributes:
        story: The story, if one was named.
        picture: The picture to draw instead of opening a window.
        notes: Whether to print the notes instead of opening a window.
        drafts: Whether to print the list of drafts instead of opening a window.
        outline: Whether to print the outline instead of opening a window.
        as_json: Whether to print any of these as JSON rather than to be read.
        as_csv: Whether to print the notes as a table for other programs.
        merge: The notes files to join instead of opening a window.
    """

    story: Path | None = None
    picture: Picture | None = None
    notes: bool = False
    drafts: bool = False
    outline: bool = False
    as_json: bool = False
    as_csv: bool = False
    merge: NotesMerge | None = None


def wanted_by(arguments: Sequence[str]) -> Wanted:
    """Return what ``arguments`` ask for.

    Raises:
        CannotPrint: If ``--help`` or ``--version`` cannot be printed.
        SystemExit: With 0 after one of those, with 2 on wrong use.
    """
    if not arguments:
        return Wanted()
    only = arguments[0]
    if len(arguments) == 1 and only not in COMMANDS and not only.startswith("-"):
        return Wanted(Path(only))
    # Imported late: what reads a command line takes longer than most that is read.
    from desktop.command_line.parsing import parse

    return parse(arguments)
