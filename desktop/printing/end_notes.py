"""The notes at the end: by chapter, each with its number and the words it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.printing.block import PaperBlock
from desktop.printing.text_flow import FlowItem
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.text.structure.outline import PartKind
from desktop.typography.paragraph_looks import Gap, Space
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.printing.card_blocks import CardBlocks
    from desktop.printing.page_type import PageType
    from desktop.printing.threads import PrintedThread
    from desktop.text.structure.outline import Outline

_INSET = 1.0
"""How far an entry is in from its bar, in line heights of a note."""


class EndNotes:
    """Makes the list of notes."""

    def __init__(
        self,
        threads: Sequence[PrintedThread],
        outline: Outline,
        page_type: PageType,
        cards: CardBlocks,
    ) -> None:
        self._threads, self._outline = threads, outline
        self._type, self._cards = page_type, cards

    def items(self) -> Iterator[FlowItem]:
        """Yield what stands there, one block after the other; nothing without notes."""
        numbered = [(n, each) for n, each in enumerate(self._threads) if each.number]
        if not numbered:
            return
        yield FlowItem(block=self._heading(translate("Notes"), 1), heading=1)
        last: str | None = None
        for index, thread in numbered:
            chapter = self._chapter_of(thread)
            if chapter and chapter != last:
                yield FlowItem(block=self._heading(chapter, 3))
            last = chapter
            yield from self._entry(index, thread)

    def _chapter_of(self, thread: PrintedThread) -> str:
        if not thread.root.spans:
            return ""
        start = thread.root.spans[0].start
        number = self._outline.part_at(start)
        while number is not None and number >= 0:
            part = self._outline.parts[number]
            if part.kind is not PartKind.SCENE:
                return part.title
            number -= 1
        return ""

    def _heading(self, words: str, level: int) -> PaperBlock:
        setting = self._type.setting
        look = LineLook(LineKind.HEADING, level, meets=level == 1)
        kind = setting.type_of(look)
        return PaperBlock(text=words, kind=kind, font=setting.font, keeps_next=True)

    def _entry(self, index: int, thread: PrintedThread) -> Iterator[FlowItem]:
        blocks = self._cards.of(thread, has_number=True, quotes=True)
        inset = self._type.note_height * _INSET
        for number, block in enumerate(blocks):
            moved = replace(
                block,
                left=block.left + inset,
                first_left=block.first_left + inset,
                kind=replace(
                    block.kind,
                    bars=tuple(bar + inset for bar in block.kind.bars),
                ),
            )
            yield FlowItem(block=moved, thread=index, is_head=number == 0)
        blank = self._type.setting.type_of(Gap(Space.BETWEEN_PARAGRAPHS))
        gap = PaperBlock(text="", kind=blank, font=self._type.note_font, is_space=True)
        yield FlowItem(block=gap)
