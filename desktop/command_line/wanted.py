"""What the command line asks for, and at once if it is something usual."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.value import value
from desktop.version import VERSION
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.command_line.exchange_arguments import ExchangeWanted
    from desktop.command_line.parsing import FolderSearch, NotesMerge, Picture
    from desktop.lenses.finding import LensName

EXCHANGES = ("export", "import", "convert")
"""Those by which a story goes out of Reread or comes in."""
COMMANDS = ("notes", "drafts", "outline", "lens", "search", "merge", *EXCHANGES)
"""What a command line can begin with instead of a story."""

ALL, NONE = "all", "none"
"""What may be said instead of a reader's name."""

_FORMS = {
    **dict.fromkeys(("drafts", "outline"), ([], ["--json"])),
    "notes": ([], ["--json"], ["--csv"]),
}
"""What may stand beside the story where something is printed."""


@value
class Wanted:
    """What the command line asks for.

    Attributes:
        story: The story, if one was named.
        picture: The picture to draw instead of opening a window.
        notes: Whether to print the notes instead of opening a window.
        drafts: Whether to print the list of drafts instead of opening a window.
        outline: Whether to print the outline instead of opening a window.
        lenses: The names of the lenses of which to print what they find; none for all
            of them, and None if nothing of it is to be printed.
        tells_all: Whether to print also what is settled, and all they looked at.
        as_json: Whether to print any of these as JSON rather than to be read.
        as_csv: Whether to print the notes as a table for other programs.
        readers: Whose notes to print beside the author's: ``all``, ``none``, or the
            name of one reader.
        search: What to look for in a folder of stories instead of opening a window.
        merge: The notes files to join instead of opening a window.
        exchange: What to export, import or convert instead of opening a window.
        in_menu: Whether to be in the system's menus or not; None to leave that alone.
        is_alone: Whether the window is to be in a process of its own.
    """

    story: Path | None = None
    picture: Picture | None = None
    notes: bool = False
    drafts: bool = False
    outline: bool = False
    lenses: tuple[LensName, ...] | None = None
    tells_all: bool = False
    as_json: bool = False
    as_csv: bool = False
    readers: str = ALL
    search: FolderSearch | None = None
    merge: NotesMerge | None = None
    exchange: ExchangeWanted | None = None
    in_menu: bool | None = None
    is_alone: bool = False

    @property
    def prints(self) -> bool:
        """Whether something of the story is printed instead of opening a window."""
        is_lens = self.lenses is not None
        return self.notes or self.drafts or self.outline or is_lens


def wanted_by(arguments: Sequence[str]) -> Wanted:
    """Return what ``arguments`` ask for.

    Raises:
        CannotPrint: If ``--help`` or ``--version`` cannot be printed.
        SystemExit: With 0 after one of those, with 2 on wrong use.
    """
    if not arguments:
        return Wanted()
    if [*arguments] == ["--version"]:
        from desktop.command_line.output import print_words

        print_words(f"{version_told()}\n")
        raise SystemExit(0)
    only = arguments[0]
    if len(arguments) == 1 and only not in COMMANDS and not only.startswith("-"):
        return Wanted(Path(only))
    if (printed := _printed(*arguments)) is not None:
        return printed
    # Imported late: what reads a command line takes longer than most that is read.
    from desktop.command_line.parsing import parse

    return parse(arguments)


def version_told() -> str:
    """Return what is said when the version is asked for."""
    return translate("reread {version}", version=VERSION)


def _printed(command: str, *arguments: str) -> Wanted | None:
    """Return what is to be printed; None if that is not said in the usual way."""
    stories = [each for each in arguments if not each.startswith("-")]
    options = [each for each in arguments if each.startswith("-")]
    if options not in _FORMS.get(command, ()) or len(stories) != 1:
        return None
    return Wanted(
        Path(stories[0]),
        notes=command == "notes",
        drafts=command == "drafts",
        outline=command == "outline",
        as_json="--json" in options,
        as_csv="--csv" in options,
    )
