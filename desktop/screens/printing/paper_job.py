"""Printing on paper: the pages that were laid out, one at each turn of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.errors import NotPossible
from desktop.printing.page_choices import PIXELS_PER_INCH
from desktop.printing.page_painting import PagePainter
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.printing.page_layout import PageLayout
    from desktop.steps import Steps


def printer_for(layout: PageLayout) -> QPrinter:
    """Return a printer with the paper of ``layout``."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(layout.manuscript.title)
    printer.setCreator("Reread")
    printer.setFullPage(True)
    page = layout.room.page
    points = QSizeF(page.width(), page.height()) * 72 / PIXELS_PER_INCH
    is_wide = points.width() > points.height()
    upright = points.transposed() if is_wide else points
    way = QPageLayout.Orientation
    printer.setPageLayout(
        QPageLayout(
            QPageSize(upright, QPageSize.Unit.Point),
            way.Landscape if is_wide else way.Portrait,
            QMarginsF(),
        )
    )
    printer.setFromTo(1, len(layout.pages))
    return printer


def printing(layout: PageLayout, printer: QPrinter) -> Steps[None]:
    """Print ``layout``, a page at each step, as far as the author asked for pages.

    Raises:
        NotPossible: If the printer cannot be reached.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPossible(translate("The printer does not answer. Nothing is printed."))
    try:
        first = printer.fromPage() or 1
        last = printer.toPage() or len(layout.pages)
        pages = PagePainter(layout)
        scale = printer.resolution() / PIXELS_PER_INCH
        for number, page in enumerate(layout.pages[first - 1 : last]):
            if number:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            pages.paint(painter, page)
            painter.restore()
            yield
    finally:
        painter.end()
