"""Word files read as manuscripts.

The text is the file with all its tracked changes undone: the draft that the reader had.
Each change is a suggestion on it, each comment a note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.decided_changes import decided
from desktop.exchange.formats import Changes, ReadManuscript
from desktop.exchange.manuscript import Manuscript
from desktop.exchange.word.changes import changes_of, widen_to_graphemes
from desktop.exchange.word.comments import read_threads
from desktop.exchange.word.document.body import BodyReader, BodyReading, TooLong
from desktop.exchange.word.document.empty_paragraphs import close_gaps
from desktop.exchange.word.document.styles import read_styles
from desktop.exchange.word.document.walking import TooDeep
from desktop.exchange.word.found_losses import LossCounter
from desktop.exchange.word.highlights import highlights_of
from desktop.exchange.word.layers import TextMarks, base_layer, changed_layer
from desktop.exchange.word.notes import NoteMaker
from desktop.exchange.word.package import Package
from desktop.exchange.word.places import PlaceFinder
from desktop.exchange.word.properties import read_properties
from desktop.exchange.word.vocabulary import W

if TYPE_CHECKING:
    from desktop.exchange.formats import FormatReading
    from desktop.exchange.word.properties import FileProperties

_AT_A_TIME = 200
"""Paragraphs after which it is told how far the work has come."""
_READ, _MADE = 0.7, 0.9
"""What is done of all when the body is read, and when the text is made."""
_HEADERS = tuple(
    f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    for kind in ("header", "footer")
)
_TELL_THREADS = ("Microsoft", "ONLYOFFICE", "Reread", "WPS")
"""How the names of programs begin that tell of every thread."""


def read_word(data: bytes, reading: FormatReading) -> ReadManuscript:
    """Return what a Word file of ``data`` holds.

    Raises:
        ManuscriptUnreadable: If it cannot be read; the message says why.
        Cancelled: If nobody wants it any more.
    """
    package = Package(data, reading.name)
    try:
        return _Reader(package, reading).read()
    except TooDeep as error:
        raise package.too_deep() from error
    except TooLong as error:
        raise package.too_long() from error


class _Reader:
    """Reads one file."""

    def __init__(self, package: Package, reading: FormatReading) -> None:
        self._package = package
        self._reading = reading
        self._properties: FileProperties = read_properties(package)
        self._lost = LossCounter()
        is_plain = self._properties.is_ours and not self._properties.is_markdown
        self._is_markdown = reading.is_markdown and not is_plain

    def read(self) -> ReadManuscript:
        """Return all of it."""
        manuscript = self._manuscript(self._body())
        if not self._properties.is_ours:
            self._count_headers()
        if damaged := self._package.damaged:
            self._lost.add("damaged parts", damaged)
        if self._reading.changes is not Changes.SUGGEST:
            manuscript = decided(manuscript, self._reading.changes)
        self._reading.progress.at(1.0)
        return ReadManuscript(manuscript=manuscript, losses=self._lost.losses())

    def _body(self) -> BodyReader:
        package, properties = self._package, self._properties
        body = BodyReader(
            BodyReading(
                read_styles(package),
                is_ours=properties.is_ours,
                is_markdown=self._is_markdown,
                takes_changes=self._reading.changes is Changes.ACCEPT,
                parting="\n" if properties.has_lines else "\n\n",
            ),
            self._lost,
        )
        elements = package.elements(package.document, f"{W}body")
        for number, element in enumerate(elements):
            if number % _AT_A_TIME == 0:
                self._reading.progress.at(_READ * package.share_read)
            body.read(element)
        body.finish()
        if not properties.is_ours:
            close_gaps(body.segments, is_markdown=self._is_markdown)
        return body

    def _manuscript(self, body: BodyReader) -> Manuscript:
        properties, segments = self._properties, body.segments
        marking = TextMarks(
            has_emphasis=self._is_markdown or properties.has_emphasis,
            has_headings=self._is_markdown,
            is_ours=properties.is_ours,
        )
        base = base_layer(segments, marking)
        text = base.text
        finder = PlaceFinder(segments, base, body.places, text)
        maker = NoteMaker(properties, finder, self._lost, self._reading.at)
        self._reading.progress.at(_MADE)
        if any(segment.is_changed for segment in segments):
            changed = changed_layer(segments, marking)
            changes = changes_of(segments, base, changed, self._lost)
            if not properties.is_ours:
                widen_to_graphemes(changes, text)
            maker.add_changes(changes, segments)
        is_flat = not properties.application.startswith(_TELL_THREADS)
        threads = read_threads(
            self._package, finder.shared, finder.is_on_moved, is_flat=is_flat
        )
        maker.add_comments(threads)
        for colour, span in highlights_of(segments, base, text):
            maker.add_highlight(colour, span)
        return Manuscript(
            text=text,
            notes=maker.notes(),
            is_markdown=self._is_markdown,
            title=properties.title,
            author=properties.author,
            sent=properties.sent,
        )

    def _count_headers(self) -> None:
        """Count headers and footers in which anything is written."""
        package = self._package
        for relationship in _HEADERS:
            for path in package.all_related(package.document, relationship):
                name = f"{W}hdr" if relationship.endswith("header") else f"{W}ftr"
                found = package.optional(path, name)
                words = (t.text or "" for e in found for t in e.iter(f"{W}t"))
                if any(each.strip() for each in words):
                    self._lost.add("headers")
