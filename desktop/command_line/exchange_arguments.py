"""What is to be exported, imported or converted, as the command line asks for it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.exchange.formats import FORMATS, Changes
from desktop.exchange.gathering import WhichNotes
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

STANDARD = "-"
"""Stands for the standard input or output."""
PDF = "pdf"
"""The format that Qt draws, and no function of the core."""
PACKET = "packet"
"""The format readers answer in, who are to come to the story fresh."""


class ExchangeDeed(Enum):
    """What is done."""

    EXPORT = auto()
    IMPORT = auto()
    CONVERT = auto()


@value(kw_only=True)
class ExchangeWanted:
    """What is asked for.

    Attributes:
        deed: What is done.
        source: The file that is read; ``-`` for the standard input.
        target: The file that is written; ``-`` for the standard output, empty where
            nobody says.
        to: The name of the format that is written; empty to tell it by the target.
        notes: Which notes go along.
        readers: The names of the readers whose notes do; None for all.
        tracks_suggestions: Whether suggestions are changes, or else comments.
        has_front_matter: Whether what stands before the story does.
        onto: The story that something is imported onto; empty for none.
        reader: Whose notes they are that nobody has signed, or for whom a file is.
        changes: What becomes of tracked changes.
        is_dry: Whether nothing is written.
        as_json: Whether what came of it is told as JSON.
        is_strict: Whether losses make the status 1.
        may_replace: Whether another file may be replaced.
    """

    deed: ExchangeDeed
    source: str
    target: str = ""
    to: str = ""
    notes: WhichNotes = WhichNotes.ALL
    readers: frozenset[str] | None = None
    tracks_suggestions: bool = True
    has_front_matter: bool = True
    onto: str = ""
    reader: str = ""
    changes: Changes = Changes.SUGGEST
    is_dry: bool = False
    as_json: bool = False
    is_strict: bool = False
    may_replace: bool = False


def written_formats() -> list[str]:
    """Return the names of the formats that can be written."""
    return [*(each.name for each in FORMATS if each.writer), PDF]


def format_by_ending(target: str) -> str:
    """Return the format of a file called ``target`` where none is asked for.

    Markdown and HTML are those of a story that is given away without changes in it.
    """
    endings = {".docx": "docx", ".html": "html", ".htm": "html", ".md": "md"}
    endings |= {".markdown": "md", ".pdf": PDF}
    lowered = target.lower()
    return next((to for end, to in endings.items() if lowered.endswith(end)), "")


def parse_exchange(
    command: str,
    arguments: Sequence[str],
    new_parser: Callable[..., argparse.ArgumentParser],
) -> ExchangeWanted:
    """Return what ``arguments`` of ``command`` ask for.

    Args:
        command: ``export``, ``import`` or ``convert``.
        arguments: What stands behind it.
        new_parser: Makes a parser that tells wrong use as all others do.

    Raises:
        SystemExit: With 0 after the help, with 2 on wrong use.
    """
    parsers = {"export": _export, "import": _import, "convert": _convert}
    return parsers[command](arguments, new_parser)


def _export(
    arguments: Sequence[str], new_parser: Callable[..., argparse.ArgumentParser]
) -> ExchangeWanted:
    parser = new_parser(
        prog="reread export",
        description=translate("Write a story and its notes for another program."),
    )
    parser.add_argument("story", metavar="STORY")
    parser.add_argument("-o", "--output", metavar="FILE", required=True)
    parser.add_argument("--to", choices=written_formats())
    which = [each.value for each in WhichNotes]
    parser.add_argument(
        "--notes",
        choices=which,
        help=translate("all, if nothing is said; none in a reading packet"),
    )
    parser.add_argument(
        "--readers",
        action="append",
        metavar="all|none|NAME",
        help=translate("whose notes go along besides the author’s own"),
    )
    parser.add_argument("--for", dest="reader", metavar="NAME", default="")
    parser.add_argument(
        "--suggestions", choices=("changes", "comments"), default="changes"
    )
    parser.add_argument("--no-front-matter", action="store_true")
    _add_common(parser)
    parser.add_argument("--force", action="store_true", help=_forced())
    found = parser.parse_args(arguments)
    to = found.to or format_by_ending(found.output)
    if not to:
        parser.error(_which(found.output))
    return ExchangeWanted(
        deed=ExchangeDeed.EXPORT,
        source=found.story,
        target=found.output,
        to=to,
        notes=WhichNotes(found.notes or ("none" if to == PACKET else "all")),
        readers=_readers(found.readers),
        tracks_suggestions=found.suggestions == "changes",
        has_front_matter=not found.no_front_matter,
        reader=found.reader,
        as_json=found.json,
        is_strict=found.strict,
        may_replace=found.force,
    )


def _import(
    arguments: Sequence[str], new_parser: Callable[..., argparse.ArgumentParser]
) -> ExchangeWanted:
    parser = new_parser(
        prog="reread import",
        description=translate(
            "Make a story of another program’s file, or bring what a reader noted in "
            "it onto the story it was made of."
        ),
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--onto", metavar="STORY", default="")
    parser.add_argument("--reader", metavar="NAME", default="")
    changes = [each.value for each in Changes]
    parser.add_argument("--changes", choices=changes, default=Changes.SUGGEST.value)
    parser.add_argument(
        "--dry-run", action="store_true", help=translate("write nothing")
    )
    _add_common(parser)
    found = parser.parse_args(arguments)
    return ExchangeWanted(
        deed=ExchangeDeed.IMPORT,
        source=found.file,
        onto=found.onto,
        reader=found.reader,
        changes=Changes(found.changes),
        is_dry=found.dry_run,
        as_json=found.json,
        is_strict=found.strict,
    )


def _convert(
    arguments: Sequence[str], new_parser: Callable[..., argparse.ArgumentParser]
) -> ExchangeWanted:
    parser = new_parser(
        prog="reread convert",
        description=translate("Write what is in one file in the format of another."),
    )
    parser.add_argument("source", metavar="IN")
    parser.add_argument("target", metavar="OUT")
    parser.add_argument("--to", choices=written_formats())
    changes = [each.value for each in Changes]
    parser.add_argument("--changes", choices=changes, default=Changes.SUGGEST.value)
    _add_common(parser)
    parser.add_argument("--force", action="store_true", help=_forced())
    found = parser.parse_args(arguments)
    to = found.to or format_by_ending(found.target)
    if not to:
        parser.error(_which(found.target))
    return ExchangeWanted(
        deed=ExchangeDeed.CONVERT,
        source=found.source,
        target=found.target,
        to=to,
        changes=Changes(found.changes),
        as_json=found.json,
        is_strict=found.strict,
        may_replace=found.force,
    )


def _add_common(parser: argparse.ArgumentParser) -> None:
    told = translate("tell what came of it as JSON")
    parser.add_argument("--json", action="store_true", help=told)
    strict = translate("end with 1 if anything was lost")
    parser.add_argument("--strict", action="store_true", help=strict)


def _forced() -> str:
    return translate("replace a file that is there; it is kept beside the new one")


def _which(target: str) -> str:
    return translate(
        "the format of {file} is not known; say it by --to", file=repr(target)
    )


def _readers(names: Sequence[str] | None) -> frozenset[str] | None:
    if not names or "all" in names:
        return None
    return frozenset(name for name in names if name != "none")
