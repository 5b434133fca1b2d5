"""The formats a story is given away in, and comes back in; one row each.

A row names the functions that read and write; they are loaded when they are called for.
``bytes`` tell which format they are by what is in them, and only then by a name.
"""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, cast

from desktop.errors import ManuscriptUnreadable
from desktop.exchange.progress import Progress
from desktop.value import field, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.exchange.losses import FormatCarried, FormatLoss
    from desktop.exchange.manuscript import Manuscript


class Changes(Enum):
    """What becomes of changes that are tracked in a file."""

    SUGGEST = "suggest"
    ACCEPT = "accept"
    REJECT = "reject"


@value(kw_only=True)
class FormatReading:
    """How a file is read.

    Attributes:
        name: What to call the file when telling the author.
        is_markdown: Whether the text that is made marks italics and headings.
        changes: What becomes of changes that are tracked in it.
        at: When the file was written, for notes of which it tells no time; None if
            that is not known either.
        progress: Hears how far it has come.
    """

    name: str
    is_markdown: bool = True
    changes: Changes = Changes.SUGGEST
    at: datetime | None = None
    progress: Progress = field(default_factory=Progress)


@value(kw_only=True)
class ReadManuscript:
    """What a file holds.

    Attributes:
        manuscript: The text and its notes.
        losses: What of the file is not in them.
        answers: The notes as the file itself has them, where it is an answer; if it
            brings no text along, the manuscript is empty but for ``sent``.
    """

    manuscript: Manuscript
    losses: tuple[FormatLoss, ...] = ()
    answers: AnnotationSet | None = None


@value(kw_only=True)
class FormatWriting:
    """How a manuscript is written.

    Attributes:
        at: The time that is written into the file.
        tracks_suggestions: Whether suggestions are changes that can be accepted there,
            rather than comments.
        options: What one format alone asks for, by names of its own.
        progress: Hears how far it has come.
    """

    at: datetime
    tracks_suggestions: bool = True
    options: Any = None
    progress: Progress = field(default_factory=Progress)


@value(kw_only=True)
class WrittenManuscript:
    """A manuscript in another program's format.

    Attributes:
        data: The file.
        carried: What goes along and comes back.
        losses: What the format cannot hold, as far as the manuscript has any of it.
    """

    data: bytes
    carried: tuple[FormatCarried, ...] = ()
    losses: tuple[FormatLoss, ...] = ()


if TYPE_CHECKING:
    Reader = Callable[[bytes, FormatReading], ReadManuscript]
    Writer = Callable[[Manuscript, FormatWriting], WrittenManuscript]


@value(kw_only=True)
class Format:
    """A format.

    Attributes:
        name: How the command line calls it.
        ending: How its files end; a file that is written gets this one.
        label: What the author reads.
        purpose: For whom it is, within a line.
        media_type: As the web calls it.
        reader: What reads it, as ``module:function`` in this room; empty if nothing
            does.
        writer: What writes it, likewise.
        summary: What tells without a file what would go along and what not, where that
            is quicker, likewise.
        endings: Other endings by which its files are known.
    """

    name: str
    ending: str
    label: str
    purpose: str = ""
    media_type: str = "application/octet-stream"
    reader: str = ""
    writer: str = ""
    summary: str = ""
    endings: tuple[str, ...] = ()

    def read(self, data: bytes, reading: FormatReading) -> ReadManuscript:
        """Return what a file of ``data`` holds.

        Raises:
            ManuscriptUnreadable: If it cannot be read; the message says why.
            Cancelled: If nobody wants it any more.
        """
        if not self.reader:
            raise ManuscriptUnreadable(
                translate("Reread cannot read {format}.", format=self.label)
            )
        return cast("Reader", _loaded(self.reader))(data, reading)

    def write(
        self, manuscript: Manuscript, writing: FormatWriting
    ) -> WrittenManuscript:
        """Return ``manuscript`` in this format.

        Raises:
            NotPossible: If it cannot be written; the message says why.
            Cancelled: If nobody wants it any more.
        """
        return cast("Writer", _loaded(self.writer))(manuscript, writing)

    def sum_up(
        self, manuscript: Manuscript, writing: FormatWriting
    ) -> WrittenManuscript:
        """Return what would go along and what not; there need be no file in it.

        Raises:
            NotPossible: If it cannot be written, as far as that is known by then.
            Cancelled: If nobody wants it any more.
        """
        return cast("Writer", _loaded(self.summary or self.writer))(manuscript, writing)


def _loaded(where: str) -> Any:
    module, _, function = where.partition(":")
    return getattr(import_module(f"desktop.exchange.{module}"), function)


FORMATS: tuple[Format, ...] = (
    Format(
        name="docx",
        ending=".docx",
        label=translate("Word"),
        purpose=translate("comments and changes"),
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        reader="word.reading:read_word",
        writer="word.writing:write_word",
        summary="word.writing:word_summary",
        endings=(".docm", ".dotx"),
    ),
    Format(
        name="packet",
        ending=".html",
        label=translate("Reading packet"),
        purpose=translate("for readers, on any phone"),
        media_type="text/html",
        reader="packet.answers:read_answers",
        writer="packet.packet:write_packet",
        summary="packet.packet:packet_summary",
    ),
    Format(
        name="html",
        ending=".html",
        label=translate("HTML"),
        purpose=translate("for any page"),
        media_type="text/html",
        writer="web.html:write_html",
        summary="summary:one_way_summary",
    ),
    Format(
        name="ao3",
        ending=".html",
        label=translate("AO3"),
        purpose=translate("to be pasted there"),
        media_type="text/html",
        writer="web.ao3:write_ao3",
    ),
    Format(
        name="md",
        ending=".md",
        label=translate("Markdown"),
        purpose=translate("the story and its notes"),
        media_type="text/markdown",
        writer="plain.markdown:write_markdown",
        summary="summary:one_way_summary",
    ),
    Format(
        name="critic",
        ending=".md",
        label=translate("CriticMarkup"),
        purpose=translate("changes marked in the text"),
        media_type="text/markdown",
        reader="plain.critic_reading:read_critic",
        writer="plain.critic_writing:write_critic",
        summary="plain.critic_writing:critic_summary",
    ),
)
"""In the order they are offered.  PDF is drawn by Qt, in ``desktop.printing``."""


def format_called(name: str) -> Format | None:
    """Return the format that the command line calls ``name``."""
    return next((each for each in FORMATS if each.name == name), None)


def format_of(data: bytes, name: str = "") -> Format | None:
    """Return the format of a file of ``data``; None if it is one nobody reads.

    Args:
        data: The file, or its first 64 KiB.
        name: What it is called.
    """
    from desktop.exchange.recognising import recognised

    found = recognised(data, name)
    return format_called(found) if found else None
