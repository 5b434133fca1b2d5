"""Manuscripts for tests: a text in which brackets tell what notes are on."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.kinds import Kind
from desktop.exchange.manuscript import Manuscript, ManuscriptNote
from desktop.printing.page_choices import PageChoices
from desktop.printing.page_layout import PageLayout
from desktop.steps import in_one_go
from desktop.text.span import Span

AT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
IDA, MARIT = Person("urn:x-ida", "Ida Lund"), Person("urn:x-marit", "Marit")
PARAGRAPH = (
    "The lock keeper counted the boats twice and wrote the smaller number down. "
    "Nobody asked him why, and he had stopped asking himself some winters ago. "
)


def made(
    marked: str, *notes: dict, is_markdown: bool = False, title: str = "The Lock"
) -> Manuscript:
    """Return a manuscript whose notes are on what brackets are around, in order."""
    spans = [
        Span(found.start() - 2 * n, found.end() - 2 * n - 2)
        for n, found in enumerate(re.finditer(r"\[([^\[\]]*)\]", marked))
    ]
    text = re.sub(r"[\[\]]", "", marked)
    found = [
        note_on((span,), **details) for span, details in zip(spans, notes, strict=True)
    ]
    return manuscript(text, *found, is_markdown=is_markdown, title=title)


def note_on(
    spans: tuple[Span, ...] = (),
    kind: Kind = Kind.NOTE,
    by: Person = IDA,
    lost_words: str = "",
    **details,
) -> ManuscriptNote:
    note = new_annotation(kind, AT, creator=by, **details)
    return ManuscriptNote(note, spans, by is IDA, lost_words)


def manuscript(text: str, *notes: ManuscriptNote, **details) -> Manuscript:
    return Manuscript(text=text, notes=notes, author=IDA, **details)


def laid_out(story: Manuscript, **choices) -> PageLayout:
    layout = PageLayout(story, PageChoices(**choices), AT)
    in_one_go(layout.laying())
    return layout


def words_of(layout: PageLayout, blocks) -> str:
    """Return what stands in lines that are laid out, a blank between two of them."""
    found = []
    for each in blocks:
        lines = layout.set_blocks.lines_of(each.block, each.width)
        text = each.block.text.encode("utf-16-le")
        for number in range(each.first, each.stop):
            line = lines.lineAt(number)
            if line.isValid():
                start, length = line.textStart(), line.textLength()
                piece = text[2 * start : 2 * (start + length)]
                found.append(piece.decode("utf-16-le", "replace"))
    return " ".join(" ".join(found).split())
