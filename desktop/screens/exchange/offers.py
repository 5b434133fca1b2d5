"""What a story can be given away as: the rows of Export, and how each is told."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from desktop.exchange.formats import FORMATS
from desktop.exchange.gathering import WhichNotes
from desktop.printing.pdf import pdf_format
from desktop.value import value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from typing import Any

    from desktop.exchange.formats import Format


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
        usual_notes: Which go along unless something else is chosen.
        tracks: Whether suggestions can be changes that are tracked.
        comes_back: Whether what is made of it is read again, so that the text is kept.
    """

    format: Format
    icon: str
    head: str
    file: str = template("{title}")
    lost: str = ""
    holds_notes: bool = True
    usual_notes: WhichNotes = WhichNotes.ALL
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
        "lost": template("What the page does not bring back"),
        "usual_notes": WhichNotes.NONE,
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


@cache
def offers() -> tuple[Offer, ...]:
    """Return what a story can be given away as, in the order it is offered."""
    known = {each.name: each for each in (*FORMATS, pdf_format())}
    rows = [known[name] for name in _ABOUT if name in known]
    return tuple(Offer(format=each, **_ABOUT[each.name]) for each in rows)


def offer_called(name: str) -> Offer:
    """Return what is offered of the format called ``name``, or else the first."""
    return next((each for each in offers() if each.name == name), offers()[0])
