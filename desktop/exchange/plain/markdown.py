"""A story as Markdown, its notes as footnotes.

A story that is Markdown goes out as it is, letter for letter, but for the signs of its
footnotes.  Of any other the title, headings and scene breaks are marked, and what would
be read as a mark is escaped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.exchange.blocks import BlockKind, blocks_of
from desktop.exchange.summary import head_of, name_of, one_way_summary, proposal_of
from desktop.exchange.threads import threads_of
from desktop.text.html_lines import LineWriter, Style
from desktop.value import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.exchange.blocks import TextBlock
    from desktop.exchange.formats import FormatWriting, WrittenManuscript
    from desktop.exchange.manuscript import Manuscript
    from desktop.exchange.threads import Thread

_SIGN = "\ue000{}\ue001"
"""Stands for a footnote while the words around it are escaped; of the private use."""
_SIGNS = re.compile("\ue000([0-9]+)\ue001")
_TOP = re.compile(r"\s*\S[^\n]*")


def write_markdown(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return ``manuscript`` as Markdown.

    Raises:
        Cancelled: If nobody wants it any more.
    """
    threads = threads_of(manuscript.notes)
    label = _free_label(manuscript.text)
    places: dict[int, list[int]] = {}
    for number, thread in enumerate(threads, start=1):
        # What has no place stands at the title, or else nobody would be shown it.
        spans = thread.note.spans
        place = spans[0].end if spans else _top_end(manuscript.text)
        places.setdefault(place, []).append(number)
    writing.progress.at(0.0)
    signed = _signed(manuscript.text, places)
    if not manuscript.is_markdown:
        signed = _marked_up(manuscript, places)
    text = _SIGNS.sub(rf"[^{label}\1]", signed)
    notes = "\n".join(
        _footnote(thread, f"{label}{number}", manuscript.text)
        for number, thread in enumerate(threads, start=1)
    )
    end = "" if not notes else "\n" if text.endswith("\n") else "\n\n"
    data = f"{text}{end}{notes}".encode("utf-8", "surrogatepass")
    return replace(one_way_summary(manuscript, writing), data=data)


def _top_end(text: str) -> int:
    """Return where the first line with words ends, of a story its title."""
    found = _TOP.match(text)
    return found.end() if found else 0


def _free_label(text: str) -> str:
    """Return what footnotes are called that the story has none of already."""
    label = "note-"
    while f"[^{label}" in text:
        label = f"re{label}"
    return label


def _signed(text: str, places: Mapping[int, list[int]]) -> str:
    """Return ``text`` with a sign for each footnote behind its passage."""
    pieces: list[str] = []
    at = 0
    for place in sorted(places):
        pieces += (text[at:place], *map(_SIGN.format, places[place]))
        at = place
    return "".join((*pieces, text[at:]))


def _marked_up(manuscript: Manuscript, places: Mapping[int, list[int]]) -> str:
    """Return a story that is no Markdown as one that is."""
    writer = LineWriter(is_markdown=True)
    left = dict(places)
    found = blocks_of(manuscript.text, is_markdown=False)
    for block in found.blocks:
        writer.heading = _level(block, found.top_level)
        _write(writer, block, left)
    return writer.text() + "\n"


def _write(writer: LineWriter, block: TextBlock, left: dict[int, list[int]]) -> None:
    if block.kind is BlockKind.SCENE_BREAK:
        writer.rule()
        return
    for piece in block.pieces:
        style = Style(piece.is_italic, piece.is_bold)
        inner = {
            place - piece.span.start: left.pop(place)
            for place in [*left]
            if piece.span.start < place <= piece.span.end
        }
        words = _signed(piece.words, inner) if inner else piece.words
        for number, line in enumerate(words.split("\n")):
            if number:
                writer.end_line()
            writer.write(line, style)
    writer.end_paragraph()


def _level(block: TextBlock, top: int) -> int:
    """Return how many signs mark a block as a heading: one the title, two a chapter."""
    if block.kind is BlockKind.TITLE:
        return 1
    return min(block.level - top + 2, 6) if block.kind is BlockKind.HEADING else 0


def _footnote(thread: Thread, label: str, text: str) -> str:
    """Return a note as a footnote, which its indented lines belong to."""
    note = thread.note.note
    spans = thread.note.spans
    passage = spans[0].of(text) if spans else thread.note.lost_words
    quote = f"> {' '.join(passage.split())}" if passage.strip() else ""
    tags = " ".join(f"#{tag}" for tag in note.tags)
    said = (quote, proposal_of(thread.note), note.words, tags, *_replies(thread))
    paragraphs = [f"**{head_of(thread)}**", *(words for words in said if words)]
    whole = "\n\n".join(paragraphs)
    first, *others = whole.split("\n")
    lines = [f"[^{label}]: {first}", *(f"    {line}".rstrip() for line in others)]
    return "\n".join(lines) + "\n"


def _replies(thread: Thread) -> Iterator[str]:
    for each in thread.replies:
        name = name_of(each)
        yield f"**{name}:** {each.note.words}" if name else each.note.words
