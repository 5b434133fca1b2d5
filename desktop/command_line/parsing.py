"""The command line: what was asked for, and wrong use in one sentence."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from typing_extensions import override

from desktop.command_line.wanted import ALL, EXCHANGES, Wanted, version_told
from desktop.storage.story.story_state import STORY_MODES, Mode
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_THEMES = ("light", "sepia", "dark", "contrast-light", "contrast-dark")
"""Those of :mod:`desktop.appearance.theme`, which would load Qt."""
_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")


@value
class Picture:
    """A picture of the window that was asked for.

    Attributes:
        file: Where it goes.
        mode: One of ``STORY_MODES``.
        theme: The name of one, see :mod:`desktop.appearance.theme`.
        size: Width and height of the window, in pixels.
        lens: The name of the lens that is on; empty for none.
    """

    file: Path
    mode: Mode = Mode.REREAD
    theme: str = "light"
    size: tuple[int, int] = (1440, 900)
    lens: str = ""


@value
class NotesMerge:
    """Notes files that are to be joined.

    Attributes:
        base: The file both others came from.
        ours: One version; what is joined goes here.
        theirs: The other version.
    """

    base: Path
    ours: Path
    theirs: Path


@value
class FolderSearch:
    """What is to be looked for in a folder of stories.

    Attributes:
        folder: The folder, as it was given.
        words: What is looked for, as it would be typed in the window.
        as_json: Whether what is found is printed as JSON.
        in_notes: Whether only notes are looked through, or none; None for both.
        keeps_index: Whether an index is used, and kept up.
    """

    folder: Path
    words: str
    as_json: bool = False
    in_notes: bool | None = None
    keeps_index: bool = True


class _Parser(argparse.ArgumentParser):
    @override
    def error(self, message: str) -> NoReturn:
        from desktop.command_line.output import complain

        complain(translate("{message}. Try “reread --help”.", message=message))
        self.exit(2)

    @override
    def _print_message(self, message: str, file: object = None) -> None:
        from desktop.command_line.output import print_words

        print_words(message)  # the help or the version, which argparse leaves unsaid


def parse(arguments: Sequence[str]) -> Wanted:
    """Return what ``arguments`` ask for.

    Raises:
        CannotPrint: If ``--help`` or ``--version`` cannot be printed.
        SystemExit: With 0 after one of those, with 2 on wrong use.
    """
    command = arguments[0] if arguments else ""
    if command in EXCHANGES:
        # Imported late: nothing else that is asked for here knows of formats.
        from desktop.command_line.exchange_arguments import parse_exchange

        return Wanted(exchange=parse_exchange(command, arguments[1:], _Parser))
    if command in _PARSERS:
        return _PARSERS[command](arguments[1:])
    parser = _window_parser()
    found = parser.parse_args(arguments)
    if found.in_menu is not None:
        return Wanted(in_menu=found.in_menu)
    if found.screenshot is None:
        return Wanted(found.story, is_alone=found.new_process)
    if found.story is None:
        parser.error(translate("a picture needs a STORY"))
    drawn = Picture(
        found.screenshot, Mode(found.mode), found.theme, found.size, found.lens or ""
    )
    return Wanted(found.story, drawn)


def _window_parser() -> _Parser:
    parser = _Parser(
        prog="reread",
        description=translate("Reread a story with a pencil in hand."),
        epilog=translate(
            "“reread notes STORY [--json|--csv]” prints the notes on a story; “reread "
            "drafts STORY [--json]” lists its kept drafts; “reread outline STORY "
            "[--json]” prints its chapters and scenes with their words; “reread lens "
            "STORY [--lens NAME…] [--all] [--json]” prints what lenses find in it; "
            "“reread search FOLDER WORDS” looks for words in all stories of a folder; "
            "“reread merge BASE OURS THEIRS” joins notes files, for git; “reread "
            "export STORY -o FILE” writes a story for another program, “reread import "
            "FILE [--onto STORY]” takes one in, “reread convert IN OUT” does both."
        ),
    )
    parser.add_argument("story", nargs="?", type=Path, metavar="STORY")
    parser.add_argument("--version", action="version", version=version_told())
    menu = parser.add_argument_group(translate("the menus of Linux")).add_argument
    add, remove = translate("be in them"), translate("be in them no more")
    menu("--add-to-menu", dest="in_menu", action="store_true", default=None, help=add)
    menu("--remove-from-menu", dest="in_menu", action="store_false", help=remove)
    alone = translate("do not hand over to a Reread that runs already")
    parser.add_argument("--new-process", action="store_true", help=alone)
    picture = parser.add_argument_group(translate("drawing the window to a picture"))
    picture.add_argument("--screenshot", type=Path, metavar="OUT.png")
    picture.add_argument("--mode", choices=STORY_MODES, default=Mode.REREAD)
    picture.add_argument("--theme", choices=_THEMES, default="light")
    picture.add_argument("--size", type=_size, metavar="WxH", default=(1440, 900))
    picture.add_argument("--lens", type=_lens, metavar="NAME")
    return parser


def _parse_notes(arguments: Sequence[str]) -> Wanted:
    parser = _Parser(
        prog="reread notes",
        description=translate("Print the notes on a story, in its order."),
    )
    parser.add_argument("story", type=Path, metavar="STORY")
    parser.add_argument(
        "--json", action="store_true", help=translate("as JSON, not Markdown")
    )
    parser.add_argument(
        "--csv", action="store_true", help=translate("as a table for a spreadsheet")
    )
    parser.add_argument(
        "--readers",
        metavar="all|none|NAME",
        default=ALL,
        help=translate("whose notes are printed beside the author’s own"),
    )
    found = parser.parse_args(arguments)
    if found.json and found.csv:
        parser.error(translate("the notes are printed as JSON or as CSV, not as both"))
    return Wanted(
        found.story,
        notes=True,
        as_json=found.json,
        as_csv=found.csv,
        readers=found.readers,
    )


def _parse_drafts(arguments: Sequence[str]) -> Wanted:
    parser = _Parser(
        prog="reread drafts", description=translate("List the kept drafts of a story.")
    )
    parser.add_argument("story", type=Path, metavar="STORY")
    parser.add_argument(
        "--json", action="store_true", help=translate("as JSON, not Markdown")
    )
    found = parser.parse_args(arguments)
    return Wanted(found.story, drafts=True, as_json=found.json)


def _parse_outline(arguments: Sequence[str]) -> Wanted:
    parser = _Parser(
        prog="reread outline",
        description=translate("Print what a story is made of, with its words."),
    )
    parser.add_argument("story", type=Path, metavar="STORY")
    parser.add_argument("--json", action="store_true", help=translate("as JSON"))
    found = parser.parse_args(arguments)
    return Wanted(found.story, outline=True, as_json=found.json)


def _lens_parser(lenses: Iterable[str]) -> _Parser:
    parser = _Parser(
        prog="reread lens", description=translate("Print what lenses find in a story.")
    )
    parser.add_argument("story", nargs="?", metavar="STORY")
    parser.add_argument(
        "--lens",
        nargs="+",
        action="extend",
        default=[],
        metavar="NAME",
        help=translate("only these: {names}", names=", ".join(lenses)),
    )
    every = translate("also what is settled, and all that a lens looks at")
    parser.add_argument("--all", action="store_true", help=every)
    parser.add_argument("--json", action="store_true", help=translate("as JSON"))
    return parser


def _parse_lens(arguments: Sequence[str]) -> Wanted:
    # Imported late: nothing else that is asked for here knows of lenses.
    from desktop.lenses.finding import LensName

    parser = _lens_parser(LensName)
    found = parser.parse_args(arguments)
    names: list[str] = found.lens
    if found.story is None and len(names) > 1:
        found.story = names.pop()  # the story stands behind the names
    for name in names:
        try:
            _lens(name)
        except argparse.ArgumentTypeError as error:
            parser.error(str(error))
    if found.story is None:
        parser.error(translate("looking through lenses needs a STORY"))
    return Wanted(
        Path(found.story),
        lenses=tuple(map(LensName, names)),
        tells_all=found.all,
        as_json=found.json,
    )


def _parse_search(arguments: Sequence[str]) -> Wanted:
    parser = _Parser(
        prog="reread search",
        description=translate("Look for words in all stories of a folder, and notes."),
        epilog=translate(
            "All words must stand in one paragraph or note, and each finds what begins "
            "with it; '\"what stands in quotes\"' is found as it stands. “#tag”, "
            "“by:name” and “in:notes” ask for notes. The status is 0 if anything was "
            "found, 1 if nothing was, and 2 if not all could be read."
        ),
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("words", nargs="+", metavar="WORDS")
    parser.add_argument("--json", action="store_true", help=translate("as JSON"))
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--notes", action="store_true", help=translate("only in notes on them")
    )
    where.add_argument(
        "--text", action="store_true", help=translate("only in the stories themselves")
    )
    without = translate("read everything anew, and keep no index")
    parser.add_argument("--no-index", action="store_true", help=without)
    found = parser.parse_args(arguments)
    in_notes = found.notes if found.notes or found.text else None
    words = " ".join(found.words)
    return Wanted(
        search=FolderSearch(
            found.folder, words, found.json, in_notes, not found.no_index
        )
    )


def _parse_merge(arguments: Sequence[str]) -> Wanted:
    parser = _Parser(
        prog="reread merge",
        description=translate(
            "Join two versions of a notes file; the result goes into OURS."
        ),
    )
    for name in ("base", "ours", "theirs"):
        parser.add_argument(name, type=Path, metavar=name.upper())
    found = parser.parse_args(arguments)
    return Wanted(merge=NotesMerge(found.base, found.ours, found.theirs))


_PARSERS = {
    "notes": _parse_notes,
    "drafts": _parse_drafts,
    "outline": _parse_outline,
    "lens": _parse_lens,
    "search": _parse_search,
    "merge": _parse_merge,
}
"""What reads what stands behind each command."""


def _lens(name: str) -> str:
    from desktop.lenses.finding import LensName

    if name not in list(LensName):
        raise argparse.ArgumentTypeError(
            translate(
                "there is no lens {name}, but {names}",
                name=repr(name),
                names=", ".join(LensName),
            )
        )
    return name


def _size(words: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(words)
    if found is None:
        raise argparse.ArgumentTypeError(
            translate("{words} is no size such as 1440x900", words=repr(words))
        )
    return int(found[1]), int(found[2])
