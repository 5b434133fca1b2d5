"""A story as the form of the Archive of Our Own takes it.

Only elements that the archive keeps, with no style and no class, a paragraph to a line
(a line end within one would become a break), no blank at the edge of emphasis.  What it
asks for in fields of their own stands apart: the notes at the beginning, each chapter
with its title.  The parts are told by comments, which the archive leaves out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.blocks import BlockKind, blocks_of
from desktop.exchange.formats import WrittenManuscript
from desktop.exchange.losses import FormatLoss
from desktop.exchange.summary import left_behind
from desktop.exchange.web.markup import as_text, element
from desktop.value import value
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.exchange.blocks import TextBlock
    from desktop.exchange.formats import FormatWriting
    from desktop.exchange.manuscript import Manuscript

_LONGEST = 500_000
"""Characters of a chapter, its elements included, that the archive takes."""


@value
class _Part:
    """What goes into one field.

    Attributes:
        name: What the field is called.
        html: What goes there.
        is_chapter: Whether it is the text of a chapter.
    """

    name: str
    html: str
    is_chapter: bool = True


def write_ao3(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return the text of ``manuscript`` for the archive's form.

    Raises:
        Cancelled: If nobody wants it any more.
    """
    found = blocks_of(manuscript.text, is_markdown=manuscript.is_markdown)
    parts = list(_parts(found.blocks, found.top_level))
    pieces: list[str] = []
    for number, part in enumerate(parts):
        writing.progress.at(number / len(parts))
        pieces.append(f"<!-- {_comment(part.name)} -->\n{part.html}\n")
    data = "\n".join(pieces).encode("utf-8")
    losses = (*left_behind(manuscript), *_too_long(parts))
    return WrittenManuscript(data=data, losses=losses)


def _parts(blocks: Sequence[TextBlock], top: int) -> Iterator[_Part]:
    """Yield what goes into which field."""
    title = next((b.words for b in blocks if b.kind is BlockKind.TITLE), "")
    if title:
        yield _Part(translate("Title: {title}", title=title), "", is_chapter=False)
    front = [b for b in blocks if b.kind is BlockKind.FRONT]
    if front:
        name = translate("Notes at the beginning")
        yield _Part(name, _html(front, top), is_chapter=False)
    name, number = translate("Work text"), 0
    held: list[TextBlock] = []
    for block in blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.FRONT):
            continue
        if block.kind is BlockKind.HEADING and block.level == top:
            if held:
                yield _Part(name, _html(held, top))
            number += 1
            name = translate("Chapter {n}: {title}", n=number, title=block.words)
            held = []
        else:
            held.append(block)
    if held or number:
        yield _Part(name, _html(held, top))


def _html(blocks: Sequence[TextBlock], top: int) -> str:
    # A chapter's title has a field of its own; the next headings are the third.
    return "\n".join(element(block, deeper=2 - top) for block in blocks)


def _comment(words: str) -> str:
    """Return ``words`` as a comment may hold them."""
    return as_text(" ".join(words.split())).replace("--", "- -")


def _too_long(parts: Sequence[_Part]) -> Iterator[FormatLoss]:
    count = sum(len(part.html) > _LONGEST for part in parts if part.is_chapter)
    if count:
        what = translate_count(
            "{count} chapter of more than {most} characters",
            "{count} chapters of more than {most} characters",
            count,
            most=grouped(_LONGEST),
        )
        yield FormatLoss(
            "too_long", count, what, translate("the archive does not take it")
        )
