"""How long a story takes to be laid out on pages and to become a PDF.

``python -m benchmarks.printing`` prints each figure beside a yardstick of the same run:
what ``QTextDocument.print`` takes for the same text in the same type, which knows no
notes, no headings at the foot of a page and no lines alone.
"""

from __future__ import annotations

import random
import time
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.appearance.fonts import load_fonts, text_font
from desktop.exchange.formats import FormatWriting
from desktop.exchange.manuscript import Manuscript, ManuscriptNote
from desktop.printing.page_choices import NotesPlace, PageChoices
from desktop.printing.page_layout import PageLayout
from desktop.printing.pdf import write_pdf
from desktop.text.span import Span
from tests.printing.manuscripts import AT

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS = "the lock keeper counted boats twice and wrote a smaller number down again"
TIMES = 3
SIZE = 11.0


def main() -> None:
    """Print the table."""
    application = QGuiApplication.instance() or QGuiApplication([])
    load_fonts()
    for words, notes, choices in (
        (110_000, 800, PageChoices(size=SIZE)),
        (110_000, 800, PageChoices(size=SIZE, notes=NotesPlace.END)),
        (430_000, 0, PageChoices(size=SIZE, notes=NotesPlace.NONE)),
        (430_000, 2_000, PageChoices(size=SIZE)),
    ):
        show(novel(words, notes), choices)
    del application


def show(story: Manuscript, choices: PageChoices) -> None:
    """Print the figures of one story."""
    layout = PageLayout(story, choices, AT)
    first = until_first_page(story, choices)
    laid = passed(lambda: lay_out(PageLayout(story, choices, AT)))
    made = passed(lambda: write_pdf(story, FormatWriting(at=AT, options=choices)))
    plain = passed(lambda: printed_plainly(story.text))
    lay_out(layout)
    print(
        f"{len(layout.pages):5} pages, {len(story.notes):5} notes "
        f"({choices.notes.value:6}): first page {first * 1000:5.0f} ms, "
        f"laid out {laid:5.2f} s, PDF {made:5.2f} s, "
        f"QTextDocument.print {plain:5.2f} s, ratio {made / plain:4.2f}"
    )


def novel(words: int, notes: int) -> Manuscript:
    """Return a story of so many words with so many notes on it."""
    chance = random.Random(1)
    known, paragraphs, count = _WORDS.split(), list[str](), 0
    while count < words:
        length = chance.randint(15, 110)
        count += length
        paragraphs.append(" ".join(chance.choices(known, k=length)) + ".")
    text = "\n\n".join(paragraphs) + "\n"
    found = []
    for number in range(notes):
        start = number * (len(text) - 100) // notes
        said = " ".join(chance.choices(known, k=20))
        note = new_annotation(Kind.NOTE, AT, words=said)
        found.append(ManuscriptNote(note, (Span(start, start + 40),), True))
    return Manuscript(text=text, notes=tuple(found), is_markdown=False, title="Lock")


def lay_out(layout: PageLayout) -> None:
    """Lay out all pages."""
    for _ in layout.laying():
        pass


def until_first_page(story: Manuscript, choices: PageChoices) -> float:
    """Return after how many seconds of the processor a page can be shown."""
    start = time.process_time()
    layout = PageLayout(story, choices, AT)
    for _ in layout.laying():
        if layout.pages:
            break
    return time.process_time() - start


def printed_plainly(text: str) -> None:
    """Print ``text`` as Qt does without anybody's help."""
    document = QTextDocument()
    document.setDefaultFont(text_font(size=SIZE))
    document.setPlainText(text)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)


def passed(work: Callable[[], object]) -> float:
    """Return how many seconds of the processor ``work`` takes, at the middle."""
    found = []
    for _ in range(TIMES):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return median(found)


if __name__ == "__main__":
    main()
