"""The story as blocks, and where the notes are in them.

Paragraphs look as on the page of the app.  Suggestions stand in the text as struck and
added words, numbers behind their passages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QTextCharFormat

from desktop.printing.block import PaperBlock, StyleRun, readable
from desktop.printing.line_reading import is_read, reading_of
from desktop.printing.passages import PassagesThere, PassingPassages
from desktop.printing.shown_text import Insertion, PaperText
from desktop.session.story.offsets import len_utf16, to_utf16
from desktop.text.diff import telling_changes
from desktop.text.flowing import soft_ends
from desktop.text.graphemes import is_right_to_left
from desktop.text.paragraphs import wrapping_of
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind
from desktop.text.structure.outline import outline_in_steps
from desktop.typography.paragraph_looks import Gap, looks_in_steps
from desktop.typography.paragraph_openings import with_openings
from desktop.typography.typesetter import emphasised
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.exchange.manuscript import Manuscript
    from desktop.printing.line_reading import LineReading
    from desktop.printing.page_choices import PageChoices
    from desktop.printing.page_type import PageType
    from desktop.printing.passages import PaperPassage
    from desktop.printing.threads import PrintedThread
    from desktop.steps import Steps
    from desktop.text.structure.line_look import LineLook
    from desktop.text.structure.outline import Outline
    from desktop.typography.paragraph_looks import Look, ParagraphLooks
    from desktop.typography.type_setting import LineType

_BATCH = 50
_BREAKS = re.compile(r"[^\S\n]*[\n\u2028][\s\u2028]*")
_KEEPS_NEXT = (LineKind.HEADING, LineKind.TITLE, LineKind.SCENE_BREAK)
_CHAPTER = 2
"""How deep the headings of chapters are at most."""
_ADDED, _NUMBER = "added", "number"
_JOINED = "\u2060"
"""The word joiner: no line breaks there."""


@value(kw_only=True)
class PassageMark:
    """What is seen of a passage in a block; positions are UTF-16 units of it.

    Attributes:
        thread: Which note, by its index.
        start: Where its words begin.
        end: Where they end; the same for a place between two characters.
        has_card: Whether the note has its place here, so that its card stands beside.
        is_struck: Whether the words would go.
        is_added: Whether they do not stand in the story and would come.
    """

    thread: int
    start: int
    end: int
    has_card: bool = False
    is_struck: bool = False
    is_added: bool = False


@value
class StoryBlock:
    """A paragraph of the story.

    Attributes:
        block: What is set.
        span: Where it stands in the text, in code points.
        marks: The passages in it, the longest first.
        heading: How deep the heading is that it is; zero if it is none.
        is_title: Whether it is the title of the story.
    """

    block: PaperBlock
    span: Span
    marks: tuple[PassageMark, ...] = ()
    heading: int = 0
    is_title: bool = False


class StoryBlocks:
    """Makes the blocks of a manuscript, one after the other.

    Attributes:
        outline: The parts of the story; known when the first block is.
    """

    outline: Outline

    def __init__(
        self,
        manuscript: Manuscript,
        threads: Sequence[PrintedThread],
        page_type: PageType,
        choices: PageChoices,
        *,
        has_notes: bool,
        has_numbers: bool,
    ) -> None:
        """Make ready.

        Args:
            manuscript: The story.
            threads: Its notes.
            page_type: How it is set.
            choices: What the author chose.
            has_notes: Whether passages and suggestions are seen in the text.
            has_numbers: Whether the numbers of notes stand behind their passages.
        """
        self._manuscript, self._threads = manuscript, threads
        self._type, self._choices = page_type, choices
        self._has_numbers = has_numbers
        self._passing = PassingPassages(threads if has_notes else ())

    def blocks(self) -> Iterator[StoryBlock | None]:
        """Yield the blocks in order, and None for a pause every few milliseconds."""
        text = self._manuscript.text
        looks = yield from self._looks(text)
        last: StoryBlock | None = None
        for number, (line, span, soft) in enumerate(_rows(text, self._soft_ends())):
            if number % _BATCH == 0:
                yield None
            source = span.of(text)
            made = self._made(span, source, looks.look(line, source), soft, looks)
            if made is not None:
                if last is not None:
                    yield last
                last = made
        yield self._with_what_is_left(last or self._empty())

    def _looks(self, text: str) -> Steps[ParagraphLooks]:
        is_markdown = self._manuscript.is_markdown
        self.outline = yield from outline_in_steps(text, is_markdown)
        looks = yield from looks_in_steps(text, self.outline, is_markdown=is_markdown)
        yield
        if self._type.setting.indents:
            is_loose = self._type.setting.is_loose
            looks = with_openings(looks, text, is_loose=is_loose)
        return looks

    def _soft_ends(self) -> Iterator[Span]:
        text = self._manuscript.text
        wrapping = wrapping_of(text, is_markdown=self._manuscript.is_markdown)
        whole = Span(0, len(text))
        return soft_ends(text, whole, wrapping) if wrapping.is_wrapped else iter(())

    def _made(
        self,
        span: Span,
        source: str,
        look: Look,
        soft: Sequence[Span],
        looks: ParagraphLooks,
    ) -> StoryBlock | None:
        """Return a line of the story as a block; None if nobody reads it."""
        kind, font = self._type.setting.type_of(look), self._type.setting.font
        if not source or source.isspace() or isinstance(look, Gap):
            blank = PaperBlock(text="", kind=kind, font=font, is_space=True)
            return StoryBlock(blank, span)
        if not is_read(source, look):
            return None
        is_manuscript = self._choices.is_manuscript
        reading = reading_of(
            source, look, looks.markup, soft, is_manuscript=is_manuscript
        )
        there = self._passing.in_paragraph(span)
        made = _Row(span, source, reading, there, self)
        block = PaperBlock(
            text=made.text,
            kind=kind,
            font=font,
            runs=tuple(made.runs(self._type, kind)),
            keeps_next=look.kind in _KEEPS_NEXT,
            begins_page=is_manuscript and _is_chapter(look),
            is_mirrored=is_right_to_left(made.text),
        )
        level = max(look.level, 1) if look.kind in _KEEPS_NEXT[:2] else 0
        return StoryBlock(
            _hung(block, reading.sign, kind),
            span,
            tuple(made.marks),
            level,
            look.kind is LineKind.TITLE,
        )

    def insertions_at(self, there: PassagesThere, span: Span) -> list[Insertion]:
        """Return what is put into the text of ``span``: new words, and numbers."""
        found = [each for p in there.inside for each in self._ghosts(p, span)]
        found += [
            each
            for p in there.beginning
            if p.span.is_empty and self._threads[p.thread].is_inline
            for each in self._ghosts(p, span)
        ]
        if self._has_numbers:
            found += filter(None, (self._number(p, span) for p in there.ending))
        return sorted(found, key=lambda each: each.position)

    def parts_of(self, passage: PaperPassage) -> list[tuple[Span, str]]:
        """Return what a suggestion would put in place of what; nothing if none is."""
        thread = self._threads[passage.thread]
        if not thread.is_inline:
            return []
        span, new = passage.span, thread.note.replacement or ""
        if not new or span.is_empty:
            return [(span, new)]
        old = span.of(self._manuscript.text)
        changes = telling_changes(old, new)
        return [(each.span.moved(span.start), each.inserted) for each in changes]

    def _ghosts(self, passage: PaperPassage, span: Span) -> Iterator[Insertion]:
        for gone, words in self.parts_of(passage):
            at = gone.end - span.start
            if words and span.start <= gone.end <= span.end:
                shown = _BREAKS.sub(" ¶ ", words)
                lead = "" if gone.is_empty or shown[:1].isspace() else " "
                key = f"{_ADDED}{passage.thread}"
                yield Insertion(at, f"{lead}{shown}", key)

    def _number(self, passage: PaperPassage, span: Span) -> Insertion | None:
        number = self._threads[passage.thread].number
        at = min(max(passage.span.end, span.start), span.end) - span.start
        return Insertion(at, f"{_JOINED}{number}", _NUMBER) if number else None

    def _empty(self) -> StoryBlock:
        empty = PaperBlock(text="", kind=self._type.body, font=self._type.setting.font)
        return StoryBlock(empty, Span(0, 0))

    def _with_what_is_left(self, last: StoryBlock) -> StoryBlock:
        """Return the last block with the passages that found no other place."""
        there = self._passing.left(len(self._manuscript.text))
        end = len_utf16(last.block.text)
        marks = [
            PassageMark(thread=p.thread, start=end, end=end, has_card=True)
            for p in there.beginning
        ]
        numbers = filter(None, (self._number(p, last.span) for p in there.ending))
        words = "".join(each.text for each in numbers) if self._has_numbers else ""
        block = last.block
        if words:
            run = StyleRun(end, end + len(words), self._type.number)
            block = replace(block, text=block.text + words, runs=(*block.runs, run))
        if there.beginning or words:
            block = replace(block, is_space=False)
        return replace(last, block=block, marks=(*last.marks, *marks))


class _Row:
    """A line of the story as it is shown."""

    def __init__(
        self,
        span: Span,
        source: str,
        reading: LineReading,
        there: PassagesThere,
        maker: StoryBlocks,
    ) -> None:
        insertions = maker.insertions_at(there, span)
        self._insertions = [*reading.insertions, *insertions]
        self._reading, self._span = reading, span
        self._shown = PaperText(source, reading.cuts, self._insertions)
        self.text = readable(self._shown.text)
        self.marks = list(self._found(there, maker))

    def runs(self, page_type: PageType, kind: LineType) -> Iterator[StyleRun]:
        font = page_type.setting.font if kind.format is None else kind.format.font()
        for each in self._reading.emphases:
            start, end = self._units(each.span)
            yield StyleRun(start, end, emphasised(each.style, font))
        for span in self._reading.struck:
            struck = QTextCharFormat()
            struck.setFontStrikeOut(True)
            yield StyleRun(*self._units(span), struck)
        for mark in self.marks:
            if mark.is_struck:
                yield StyleRun(mark.start, mark.end, page_type.struck)
        for start, end, key in self._inserted():
            form = page_type.number if key == _NUMBER else page_type.added
            yield StyleRun(start, end, form)

    def _inserted(self) -> Iterator[tuple[int, int, str]]:
        places = zip(self._insertions, self._shown.inserted, strict=True)
        for each, (start, end) in places:
            if each.key:
                lead = len(each.text) - len(each.text.lstrip(" "))
                yield self._unit(start + lead), self._unit(end), each.key

    def _found(self, there: PassagesThere, maker: StoryBlocks) -> Iterator[PassageMark]:
        placed = {id(passage) for passage in there.beginning}
        for passage in there.inside:
            has_card = id(passage) in placed
            placed.discard(id(passage))
            gone = [g for g, _ in maker.parts_of(passage) if not g.is_empty]
            for span, is_struck in _stretches(passage.span, gone):
                start, end = self._units(span, self._span.start)
                if start < end or has_card:
                    yield PassageMark(
                        thread=passage.thread,
                        start=start,
                        end=max(start, end),
                        has_card=has_card,
                        is_struck=is_struck,
                    )
                    has_card = False
        for passage in there.beginning:
            if id(passage) in placed:
                at = self._clipped(passage.span.start - self._span.start)
                place = self._unit(self._shown.place(at))
                yield PassageMark(
                    thread=passage.thread, start=place, end=place, has_card=True
                )
        for start, end, key in self._inserted():
            if key != _NUMBER:
                thread = int(key.removeprefix(_ADDED))
                yield PassageMark(thread=thread, start=start, end=end, is_added=True)

    def _units(self, span: Span, origin: int = 0) -> tuple[int, int]:
        """Return where ``span`` is shown, in UTF-16 units; counted from ``origin``."""
        start = self._shown.place(self._clipped(span.start - origin), is_after=True)
        end = self._shown.place(self._clipped(span.end - origin))
        return self._unit(start), self._unit(max(start, end))

    def _clipped(self, position: int) -> int:
        return min(max(position, 0), len(self._span))

    def _unit(self, place: int) -> int:
        return to_utf16(self.text, place)


def _is_chapter(look: LineLook) -> bool:
    return look.kind is LineKind.HEADING and look.level <= _CHAPTER


def _stretches(span: Span, gone: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """Yield the stretches of a passage, and whether their words would go."""
    done = span.start
    for part in gone:
        if done < part.start:
            yield Span(done, part.start), False
        yield part, True
        done = part.end
    if done < span.end:
        yield Span(done, span.end), False


def _hung(block: PaperBlock, sign: str, kind: LineType) -> PaperBlock:
    """Return ``block`` with its first line where its sign begins."""
    if not (kind.indent or sign):
        return replace(block, first_left=kind.first_indent)
    font = block.font if kind.format is None else kind.format.font()
    hang = QFontMetricsF(font).horizontalAdvance(sign) if sign else 0.0
    first = max(kind.indent - hang, 0.0)
    return replace(block, first_left=first, left=first + hang)


def _rows(
    text: str, soft: Iterator[Span]
) -> Iterator[tuple[int, Span, tuple[Span, ...]]]:
    """Yield the lines of ``text``, or several that are set as one.

    Of each the number of the first, where they stand, and where in them line ends are
    blanks.
    """
    coming = next(soft, None)
    line = start = at = 0
    number, ends = 0, list[Span]()
    while at <= len(text):
        feed = text.find("\n", at)
        feed = len(text) if feed < 0 else feed
        while coming is not None and coming.end <= feed:
            coming = next(soft, None)
        if coming is not None and coming.start <= feed < coming.end:
            ends.append(coming.moved(-start))
            at, line = max(coming.end, feed + 1), line + 1
            continue
        yield number, Span(start, feed), tuple(ends)
        start = at = feed + 1
        line, ends = line + 1, []
        number = line
