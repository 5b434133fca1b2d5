"""A manuscript as a PDF, drawn by Qt; needs a ``QGuiApplication`` and no window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from typing_extensions import override

from desktop.appearance.fonts import load_fonts
from desktop.errors import NotPossible
from desktop.exchange.formats import Format, WrittenManuscript
from desktop.exchange.losses import FormatCarried, FormatLoss
from desktop.exchange.summary import told_notes
from desktop.printing.page_choices import (
    PIXELS_PER_INCH,
    NotesPlace,
    PageChoices,
    usual_choices,
)
from desktop.printing.page_layout import PageLayout
from desktop.printing.page_links import links_of
from desktop.printing.page_painting import PagePainter
from desktop.printing.pdf_navigation import Bookmark, Link, with_navigation
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.exchange.formats import FormatWriting
    from desktop.exchange.manuscript import Manuscript

_RESOLUTION = 1200
"""Dots in an inch; all places are rounded to them."""
_CREATOR = "Reread"


def pdf_format() -> Format:
    """Return PDF as a row among the formats of exchange, which Qt writes."""
    return _Pdf(
        name="pdf",
        ending=".pdf",
        label=translate("PDF"),
        purpose=translate("with notes in the margin"),
        media_type="application/pdf",
        writer="pdf",
    )


class _Pdf(Format):
    """A format that no room of exchange writes."""

    @override
    def write(
        self, manuscript: Manuscript, writing: FormatWriting
    ) -> WrittenManuscript:
        return write_pdf(manuscript, writing)

    @override
    def sum_up(
        self, manuscript: Manuscript, writing: FormatWriting
    ) -> WrittenManuscript:
        is_printed = _choices(writing).notes is not NotesPlace.NONE
        carried = tuple(told_notes(manuscript)) if is_printed else ()
        losses = tuple(_lost(manuscript, is_printed=is_printed))
        return WrittenManuscript(data=b"", carried=carried, losses=losses)


def write_pdf(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return ``manuscript`` as a PDF; in any thread.

    Args:
        manuscript: The story and the notes that go along.
        writing: How it is written; its options are a
            :class:`~desktop.printing.page_choices.PageChoices`, or None for the usual.

    Raises:
        NotPossible: If it cannot be drawn.
        Cancelled: If nobody wants it any more.
    """
    load_fonts()
    layout = PageLayout(manuscript, _choices(writing), writing.at)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, layout)
    painter = QPainter()
    if not painter.begin(writer):
        raise NotPossible(translate("A PDF cannot be drawn on this machine."))
    try:
        scale = _RESOLUTION / PIXELS_PER_INCH
        painter.scale(scale, scale)
        pages = PagePainter(layout, layout.set_blocks)
        done = 0
        for _ in layout.laying():
            writing.progress.at(layout.done)
            done = _paint_from(done, layout, pages, painter, writer)
        _paint_from(done, layout, pages, painter, writer)
    finally:
        painter.end()
    data = _navigable(bytes(buffer.data().data()), layout)
    is_printed = layout.choices.notes is not NotesPlace.NONE
    losses = tuple(_lost(manuscript, is_printed=is_printed))
    return WrittenManuscript(data=data, carried=tuple(_carried(layout)), losses=losses)


def _choices(writing: FormatWriting) -> PageChoices:
    chosen = writing.options
    return chosen if isinstance(chosen, PageChoices) else usual_choices()


def _navigable(data: bytes, layout: PageLayout) -> bytes:
    """Return the PDF with bookmarks, links and its author."""
    height, scale = layout.room.page.height(), 72 / PIXELS_PER_INCH

    def up(y: float) -> float:
        return (height - y) * scale

    bookmarks = [
        Bookmark(title=h.title, level=h.level, page=h.page, top=up(h.top))
        for h in layout.headings
    ]
    links = [
        Link(
            page=each.page,
            place=(
                each.place.left() * scale,
                up(each.place.bottom()),
                each.place.right() * scale,
                up(each.place.top()),
            ),
            to_page=each.to_page,
            to_top=up(each.to_top),
        )
        for each in links_of(layout)
    ]
    author = layout.manuscript.author.name if layout.manuscript.author else ""
    return with_navigation(data, bookmarks, links, author)


def _writer(buffer: QBuffer, layout: PageLayout) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(layout.manuscript.title)
    writer.setCreator(_CREATOR)
    author = layout.manuscript.author
    if author is not None and hasattr(writer, "setAuthor"):  # since Qt 6.9
        writer.setAuthor(author.name)
    page = layout.room.page
    points = QSizeF(page.width(), page.height()) * 72 / PIXELS_PER_INCH
    exactly = QPageSize.SizeMatchPolicy.ExactMatch
    size = QPageSize(points, QPageSize.Unit.Point, "", exactly)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, QMarginsF()))
    return writer


def _paint_from(
    done: int,
    layout: PageLayout,
    pages: PagePainter,
    painter: QPainter,
    writer: QPdfWriter,
) -> int:
    """Paint the pages that were not painted yet; return how many are by now."""
    for page in layout.pages[done:]:
        if page.number > 1:
            writer.newPage()
        pages.paint(painter, page)
    return len(layout.pages)


def _carried(layout: PageLayout) -> Iterator[FormatCarried]:
    if layout.choices.notes is NotesPlace.NONE:
        return
    cards = sum(bool(thread.number) for thread in layout.threads)
    bare = len(layout.threads) - cards
    replies = sum(len(thread.replies) for thread in layout.threads)
    at_end = layout.choices.notes is NotesPlace.END
    where = translate("notes at the end") if at_end else translate("notes beside it")
    for kind, count, what in (
        ("notes", cards, where),
        ("replies", replies, translate("replies, in their threads")),
        ("highlights", bare, translate("highlights")),
    ):
        if count:
            yield FormatCarried(kind, count, what)


def _lost(manuscript: Manuscript, *, is_printed: bool) -> Iterator[FormatLoss]:
    count = len(manuscript.notes)
    if not count:
        return
    told = translate_count("{count} note", "{count} notes", count)
    if is_printed:
        yield FormatLoss(
            "notes", count, told, translate("nothing comes back from paper")
        )
    else:
        yield FormatLoss("notes", count, told, translate("not printed, as was chosen"))
