"""Laying out a manuscript on pages, step by step: the first is there at once.

The story fills its column; what is on a page decides which notes stand beside it.
Notes that find no room there follow on pages of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.printing.block import SetBlocks, part_of
from desktop.printing.card_blocks import CardBlocks
from desktop.printing.card_flow import Card, alone, beside, card_lines
from desktop.printing.end_notes import EndNotes
from desktop.printing.laid_page import LaidBar, LaidPage, PageHeading, PageKind
from desktop.printing.manuscript_head import about, titled
from desktop.printing.page_choices import Joins, NotesPlace, room_of
from desktop.printing.page_type import PageType
from desktop.printing.story_blocks import StoryBlocks
from desktop.printing.text_flow import FlowItem, TextFlow
from desktop.printing.threads import printed_threads
from desktop.session.story.offsets import len_utf16
from desktop.text.emphasis import markup_of
from desktop.typography.typesetter import text_runs
from desktop.value import replace
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from desktop.exchange.manuscript import Manuscript
    from desktop.printing.block import PaperBlock
    from desktop.printing.card_flow import CardLines
    from desktop.printing.laid_page import LaidBlock
    from desktop.printing.page_choices import PageChoices
    from desktop.printing.story_blocks import PassageMark, StoryBlock
    from desktop.steps import Steps

_UNDERLINE = 3.0
"""From a line's baseline down to the line that leads to a card."""
_BAR_AIR = 3.0
"""What a bar is shorter than its lines, at each end."""


class PageLayout:
    """The pages of a manuscript.

    Attributes:
        manuscript: The story and its notes.
        choices: What the author chose.
        room: Where on a page there is room for what.
        type: The type.
        threads: The notes as they stand on paper.
        set_blocks: Breaks blocks into lines.
        pages: Those that are laid out by now.
        headings: The headings on them.
        done: How much of the story is laid out, from 0 to 1.
        told_first: What a manuscript says at the head of its first page.
        text_page_of: On which page the words of a note stand, by its index; counted
            from zero.
        note_page_of: On which page the note itself begins, likewise.
    """

    def __init__(
        self, manuscript: Manuscript, choices: PageChoices, at: datetime
    ) -> None:
        """Make ready to lay out.

        Args:
            manuscript: The story and its notes.
            choices: What the author chose.
            at: The day it is printed.
        """
        self.manuscript, self.choices = manuscript, choices
        self.room = room_of(choices)
        self.type = PageType(choices, manuscript.text)
        self.threads = printed_threads(manuscript)
        self.set_blocks = SetBlocks()
        markup = markup_of(manuscript.text, is_markdown=manuscript.is_markdown)
        self.pages: list[LaidPage] = []
        self.headings: list[PageHeading] = []
        self.done = 0.0
        self.text_page_of: dict[int, int] = {}
        self.note_page_of: dict[int, int] = {}
        self._cards = CardBlocks(manuscript.text, markup, self.type, at)
        self._is_beside = choices.notes is NotesPlace.MARGIN
        self._is_numbered = choices.notes is NotesPlace.END or (
            self._is_beside and choices.joins is Joins.NUMBERS
        )
        self._begun: set[int] = set()
        self.told_first = about(manuscript) if choices.is_manuscript else ""

    @property
    def note_count(self) -> int:
        """How many notes stand on the pages, replies aside."""
        is_none = self.choices.notes is NotesPlace.NONE
        return 0 if is_none else len(self.threads)

    def laying(self) -> Steps[None]:
        """Lay out; yield a pause every few milliseconds."""
        blocks = StoryBlocks(
            self.manuscript,
            self.threads,
            self.type,
            self.choices,
            has_notes=self.choices.notes is not NotesPlace.NONE,
            has_numbers=self._is_numbered,
        )
        yield from self._story(blocks)
        if self.choices.notes is NotesPlace.END:
            yield from self._end_notes(blocks)
        self.done = 1.0

    def _story(self, blocks: StoryBlocks) -> Steps[None]:
        flow = TextFlow(self.room.text, self.set_blocks)
        if self.choices.is_manuscript:
            flow.start_at(self.room.text.top() + self.room.text.height() / 3)
        length = max(len(self.manuscript.text), 1)
        for each in blocks.blocks():
            if each is None:
                yield
                continue
            for item in self._items(each, blocks, is_first=not self.done):
                for page in flow.add(item):
                    yield from self._story_page(page, flow)
            self.done = each.span.end / length or self.done
        for page in flow.finish():
            yield from self._story_page(page, flow)
        if not self.pages:
            yield from self._story_page((), flow)

    def _items(
        self, each: StoryBlock, blocks: StoryBlocks, *, is_first: bool
    ) -> Iterator[FlowItem]:
        item = FlowItem(block=each.block, marks=each.marks, heading=each.heading)
        if not self.choices.is_manuscript:
            yield item
            return
        yield from titled(
            item, each, self.manuscript, self.type, blocks.outline, is_first=is_first
        )

    def _story_page(
        self, blocks: Sequence[LaidBlock], flow: TextFlow
    ) -> Iterator[None]:
        number = len(self.pages)
        self._keep_headings(blocks, flow)
        noted = [each for each in blocks if each.marks]
        for each in noted:
            for mark in each.marks:
                if mark.has_card or mark.thread not in self.text_page_of:
                    self.text_page_of[mark.thread] = number
        page = LaidPage(number=number + 1, blocks=tuple(blocks))
        if not self._is_beside:
            self.pages.append(page)
            yield
            return
        cards = [*self._front_cards(number), *self._cards_at(noted)]
        laid, left = beside(cards, self.room.cards)
        bars = tuple(self._bars(noted))
        self._add(replace(page, cards=tuple(laid), bars=bars))
        yield
        yield from self._continued(left, number + 1)

    def _keep_headings(self, blocks: Sequence[LaidBlock], flow: TextFlow) -> None:
        here, flow.headings = flow.headings, []
        tops = {id(each.block): each.top for each in blocks}
        for item, top in here:
            if id(item.block) in tops:
                title = " ".join(item.block.text.split())
                self.headings.append(
                    PageHeading(
                        title=title, level=item.heading, page=len(self.pages), top=top
                    )
                )
            else:
                flow.headings.append((item, top))

    def _add(self, page: LaidPage) -> None:
        for card in page.cards:
            self.note_page_of.setdefault(card.thread, len(self.pages))
        self.pages.append(page)

    def _front_cards(self, number: int) -> Iterator[Card]:
        """Yield the cards of notes that are on no passage: they stand at the top."""
        if number:
            return
        for index, thread in enumerate(self.threads):
            if not thread.root.spans:
                yield self._card(index, self.room.cards.top(), None)

    def _cards_at(self, blocks: Iterable[LaidBlock]) -> Iterator[Card]:
        for each in blocks:
            for mark in sorted(each.marks, key=lambda m: (m.start, m.thread)):
                is_card = mark.has_card and self.threads[mark.thread].number
                if is_card and mark.thread not in self._begun:
                    line = self._line_of(each, mark)
                    if each.first <= line < each.stop:
                        self._begun.add(mark.thread)
                        top, anchor = self._anchor(each, mark, line)
                        yield self._card(mark.thread, top, anchor)

    def _card(self, thread: int, wish: float, anchor: QPointF | None) -> Card:
        blocks = self._cards.of(self.threads[thread], has_number=self._is_numbered)
        lines = card_lines(blocks, self.room.cards.width(), self.set_blocks)
        return Card(thread=thread, lines=lines, wish=wish, anchor=anchor)

    def _line_of(self, each: LaidBlock, mark: PassageMark) -> int:
        layout = self.set_blocks.lines_of(each.block, each.width)
        line = layout.lineForTextPosition(mark.start)
        return line.lineNumber() if line.isValid() else 0

    def _anchor(
        self, each: LaidBlock, mark: PassageMark, line: int
    ) -> tuple[float, QPointF]:
        """Return where the card would stand, and from where a line leads to it."""
        layout, kind = self.set_blocks.lines_of(each.block, each.width), each.block.kind
        top = each.top + (line - each.first) * kind.line_height
        runs = text_runs(layout, each.block.text, mark.start, mark.end)
        right = max((r for n, _, r in runs if n == line), default=0.0)
        y = top + kind.baseline + _UNDERLINE
        return top, QPointF(each.left + right, y)

    def _bars(self, blocks: Iterable[LaidBlock]) -> Iterator[LaidBar]:
        """Yield the bars of bare highlights, those beside one another apart."""
        ends: list[float] = []
        for each in blocks:
            for mark in each.marks:
                if self.threads[mark.thread].number or mark.start == mark.end:
                    continue
                lines = self._lines_between(each, mark)
                if not lines:
                    continue
                height = each.block.kind.line_height
                top = each.top + (lines[0] - each.first) * height + _BAR_AIR
                bottom = each.top + (lines[-1] + 1 - each.first) * height - _BAR_AIR
                step = next((n for n, end in enumerate(ends) if end < top), len(ends))
                ends[step : step + 1] = [bottom]
                yield LaidBar(thread=mark.thread, top=top, bottom=bottom, step=step)

    def _lines_between(self, each: LaidBlock, mark: PassageMark) -> range:
        layout = self.set_blocks.lines_of(each.block, each.width)
        first = layout.lineForTextPosition(mark.start)
        last = layout.lineForTextPosition(max(mark.end - 1, mark.start))
        if not (first.isValid() and last.isValid()):
            return range(0)
        start = max(first.lineNumber(), each.first)
        return range(start, min(last.lineNumber() + 1, each.stop))

    def _continued(self, left: Sequence[Card], number: int) -> Iterator[None]:
        """Lay out the notes to a page that found no room beside it."""
        width = self.room.columns[0].width()
        whole = [self._at_width(card, width) for card in left]
        title = translate("Notes to page {number}, continued", number=grouped(number))
        for cards in alone(whole, self.room.columns, self._headed):
            self._add(
                LaidPage(
                    number=len(self.pages) + 1,
                    kind=PageKind.CONTINUED,
                    cards=cards,
                    title=title,
                )
            )
            yield

    def _at_width(self, card: Card, width: float) -> Card:
        """Return a card for a page that has its passage nowhere."""
        thread = self.threads[card.thread]
        if card.is_further:
            blocks = tuple(map(self._left_of, card.lines))
            lines = card_lines(blocks, width, self.set_blocks)
            return self._headed(replace(card, lines=lines))
        blocks = self._cards.of(thread, has_number=self._is_numbered, quotes=True)
        lines = card_lines(blocks, width, self.set_blocks)
        return replace(card, lines=lines, anchor=None)

    def _left_of(self, lines: CardLines) -> PaperBlock:
        """Return what is left of a block whose first lines stand elsewhere."""
        if not lines.first:
            return lines.block
        layout = self.set_blocks.lines_of(lines.block, lines.width)
        start = layout.lineAt(lines.first).textStart()
        return part_of(lines.block, start, len_utf16(lines.block.text))

    def _headed(self, card: Card) -> Card:
        head = self._cards.continued(
            self.threads[card.thread], has_number=self._is_numbered
        )
        width = self.room.columns[0].width()
        lines = card_lines([head], width, self.set_blocks)
        return replace(card, lines=(*lines, *card.lines))

    def _end_notes(self, blocks: StoryBlocks) -> Iterator[None]:
        column = QRectF(self.room.text)
        flow = TextFlow(column, self.set_blocks)
        entries = EndNotes(self.threads, blocks.outline, self.type, self._cards)
        for item in entries.items():
            for page in flow.add(item):
                self._notes_page(page, flow)
            yield
        for page in flow.finish():
            self._notes_page(page, flow)

    def _notes_page(self, blocks: Sequence[LaidBlock], flow: TextFlow) -> None:
        self._keep_headings(blocks, flow)
        for each in blocks:
            if each.is_head and each.thread is not None:
                self.note_page_of.setdefault(each.thread, len(self.pages))
        number = len(self.pages) + 1
        self.pages.append(
            LaidPage(number=number, kind=PageKind.NOTES, blocks=tuple(blocks))
        )
