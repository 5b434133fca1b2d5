"""What leads from one place on the pages to another: a number to its note, and back.

Places are pixels of pages; pages are counted from zero.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.printing.laid_page import PageKind
from desktop.typography.typesetter import text_runs
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.printing.laid_page import LaidBlock
    from desktop.printing.page_layout import PageLayout


@value(kw_only=True)
class PageLink:
    """A place that leads to another.

    Attributes:
        page: On which page it is.
        place: Where on it.
        to_page: To which page it leads.
        to_top: To which height of that page.
    """

    page: int
    place: QRectF
    to_page: int
    to_top: float


def links_of(layout: PageLayout) -> Iterator[PageLink]:
    """Yield what leads from numbers to their notes, and from notes to their words."""
    numbers = list(_numbers(layout))
    heads = list(_heads(layout))
    words = {thread: (page, place.top()) for thread, page, place in reversed(numbers)}
    notes = {thread: (page, place.top()) for thread, page, place in reversed(heads)}
    for thread, page, place in numbers:
        if thread in notes:
            to_page, top = notes[thread]
            yield PageLink(page=page, place=place, to_page=to_page, to_top=top)
    for thread, page, place in heads:
        if thread in words:
            to_page, top = words[thread]
            yield PageLink(page=page, place=place, to_page=to_page, to_top=top)
        elif thread in layout.text_page_of and layout.text_page_of[thread] != page:
            to_page = layout.text_page_of[thread]
            yield PageLink(page=page, place=place, to_page=to_page, to_top=0.0)


def _numbers(layout: PageLayout) -> Iterator[tuple[int, int, QRectF]]:
    """Yield the numbers in the text: of which note, on which page, and where."""
    by_number = {each.number: n for n, each in enumerate(layout.threads)}
    for number, page in enumerate(layout.pages):
        for block in page.blocks:
            for text, place in _numbers_in(layout, block):
                found = "".join(filter(str.isdigit, text))
                thread = by_number.get(int(found)) if found else None
                if thread is not None:
                    yield thread, number, place


def _numbers_in(layout: PageLayout, each: LaidBlock) -> Iterator[tuple[str, QRectF]]:
    for run in each.block.runs:
        if run.form is not layout.type.number:
            continue
        lines = layout.set_blocks.lines_of(each.block, each.width)
        units = each.block.text.encode("utf-16-le")[2 * run.start : 2 * run.end]
        height = each.block.kind.line_height
        for line, left, right in text_runs(lines, each.block.text, run.start, run.end):
            if each.first <= line < each.stop:
                top = each.top + (line - each.first) * height
                place = QRectF(each.left + left, top, right - left, height)
                yield units.decode("utf-16-le", "replace"), place


def _heads(layout: PageLayout) -> Iterator[tuple[int, int, QRectF]]:
    """Yield where notes begin that stand elsewhere than their words."""
    for number, page in enumerate(layout.pages):
        if page.kind is PageKind.STORY:
            continue
        blocks = [*page.blocks, *(line for card in page.cards for line in card.lines)]
        for block in blocks:
            if block.is_head and block.thread is not None:
                height = block.bottom - block.top
                place = QRectF(block.left, block.top, block.width, height)
                yield block.thread, number, place
