"""What a story can be given away as: the rows of Export, and how each is told."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.exchange.formats import FORMATS, Format
from desktop.value import value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from typing import Any

    from desktop.exchange.formats import Writing, WrittenManuscript
    from desktop.exchange.manuscript import Manuscript


@value(kw_only=True)
class Offer:
    """A format as it is offered.

    Attributes:
        format: The format.
        icon: Its icon's name in the Lucide set.
        head: What the head of the window says, as a template with ``title``.
        file: What its files are called, as a template with ``title``, without ending.
        lost: What is said above what it cannot hold.
        holds_notes: Whether notes go along.
        tracks: Whether suggestions can be changes that are tracked.
        comes_back: Whether what is made of it is read again, so that the text is kept.
    """

    format: Format
    icon: str
    head: str
    file: str = template("{title}")
    lost: str = ""
    holds_notes: bool = True
    tracks: bool = False
    comes_back: bool = False

    @property
    def name(self) -> str:
        """What the format is called in Reread."""
        return self.format.name

    def title_of(self, title: str) -> str:
        """Return what the head of the window says of a story."""
        return translate(self.head, title=title)

    def file_name(self, stem: str) -> str:
        """Return what the file of a story is called that is called ``stem`` itself."""
        return translate(self.file, title=stem) + self.format.ending


_ABOUT: dict[str, dict[str, Any]] = {
    "docx": {
        "icon": "file-plus",
        "head": template("{title}, to Word"),
        "lost": template("Word cannot hold"),
        "tracks": True,
        "comes_back": True,
    },
    "packet": {
        "icon": "smartphone",
        "head": template("{title}, as a reading packet"),
        "file": template("{title} to read"),
        "lost": template("The packet leaves out"),
        "holds_notes": False,
        "comes_back": True,
    },
    "pdf": {
        "icon": "printer",
        "head": template("{title}, as PDF"),
        "lost": template("PDF cannot hold"),
    },
    "html": {
        "icon": "globe",
        "head": template("{title}, as a web page"),
        "lost": template("The page leaves out"),
        "holds_notes": False,
    },
    "ao3": {
        "icon": "archive",
        "head": template("{title}, for AO3"),
        "file": template("{title} for AO3"),
        "lost": template("AO3 cannot hold"),
        "holds_notes": False,
    },
    "md": {
        "icon": "text-align-start",
        "head": template("{title}, as Markdown"),
        "file": template("{title} with notes"),
        "lost": template("Markdown cannot hold"),
    },
    "critic": {
        "icon": "pilcrow",
        "head": template("{title}, as CriticMarkup"),
        "file": template("{title} marked"),
        "lost": template("CriticMarkup cannot hold"),
        "comes_back": True,
    },
}


@value(kw_only=True)
class _Pdf(Format):
    """PDF, which is drawn by Qt and not written by a room of exchange."""

    @override
    def write(self, manuscript: Manuscript, writing: Writing) -> WrittenManuscript:
        """Return ``manuscript`` as a PDF."""
        from desktop.printing.pdf import write_pdf

        return write_pdf(manuscript, writing)


PDF = _Pdf(
    name="pdf",
    ending=".pdf",
    label=translate("PDF"),
    purpose=translate("with notes in the margin"),
    media_type="application/pdf",
    writer="pdf",
)


@cache
def offers() -> tuple[Offer, ...]:
    """Return what a story can be given away as, in the order it is offered."""
    written = [each for each in FORMATS if each.name in _ABOUT and _is_there(each)]
    first = [each for each in written if each.name in ("docx", "packet")]
    rows = [*first, PDF, *written[len(first) :]]
    return tuple(Offer(format=each, **_ABOUT[each.name]) for each in rows)


def _is_there(format_: Format) -> bool:
    """Return whether what writes a format is installed."""
    module = format_.writer.partition(":")[0]
    try:
        return bool(module) and find_spec(f"desktop.exchange.{module}") is not None
    except ModuleNotFoundError:
        return False


def offer_called(name: str) -> Offer:
    """Return what is offered of the format called ``name``, or else the first."""
    return next((each for each in offers() if each.name == name), offers()[0])
