"""What a note reads on paper, as blocks: its head, its words, its replies.

All of it is there, however long: words are never cut short.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QTextCharFormat

from desktop.annotations.annotation import first_wording
from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.annotations.reactions import touch_of
from desktop.annotations.tags import shown_tags
from desktop.printing.block import PaperBlock, StyleRun, readable
from desktop.printing.shown_text import PaperText
from desktop.session.story.offsets import len_utf16, to_utf16
from desktop.text.diff import telling_changes
from desktop.text.emphasis import emphases
from desktop.text.graphemes import has_right_to_left, is_right_to_left, snapped
from desktop.text.note_markdown import read_note
from desktop.text.span import Span
from desktop.typography.typesetter import emphasised
from desktop.value import replace
from desktop.wording.dates import plain_short_day
from desktop.wording.directions import set_apart
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.makers import Maker
    from desktop.printing.page_type import PageType
    from desktop.printing.threads import PrintedThread
    from desktop.text.emphasis import Markup
    from desktop.text.note_markdown import NoteLine
    from desktop.typography.type_setting import LineType

DISC = 1.0
"""The side of a reader's disc, in line heights of a note."""
_REPLY_STEP = 0.9
"""How far replies are in, in line heights."""
_BETWEEN = 0.35
"""Space above a reply, in line heights."""
_SEP = " · "
_LONGEST_QUOTE, _BEGINNING, _END = 420, 260, 120
"""Code points of the story that are quoted whole; else so many of both ends."""
_BREAKS = re.compile(r"[^\S\n]*[\n\u2028][\s\u2028]*")


class CardBlocks:
    """Makes the blocks of notes."""

    def __init__(
        self, text: str, markup: Markup, page_type: PageType, at: datetime
    ) -> None:
        """Make ready.

        Args:
            text: The story.
            markup: What signs mean in it.
            page_type: The type.
            at: The day it is printed: dates of other years tell theirs.
        """
        self._text, self._markup = text, markup
        self._type, self._at = page_type, at.astimezone()

    def of(
        self, thread: PrintedThread, *, has_number: bool, quotes: bool = False
    ) -> tuple[PaperBlock, ...]:
        """Return what ``thread`` reads.

        Args:
            thread: The note and what answers it.
            has_number: Whether its number stands before its head.
            quotes: Whether the words it is on are told.
        """
        found = [self._head(thread, has_number=has_number)]
        if thread.root.lost_words or (quotes and thread.root.spans):
            found.append(self._quote(thread))
        found += self._said(thread)
        for other in thread.note.other_versions:
            also = translate("Also written: {words}", words=other)
            found += self._words(also, self._type.quiet_note)
        for reply, who in zip(thread.replies, thread.repliers, strict=True):
            found += self._reply(reply.note, who)
        return tuple(found)

    def continued(self, thread: PrintedThread, *, has_number: bool) -> PaperBlock:
        """Return the head of what goes on elsewhere."""
        head = self._head(thread, has_number=has_number)
        more = _SEP + translate("continued")
        end = len_utf16(head.text)
        run = StyleRun(end, end + len_utf16(more), self._type.quiet)
        return replace(head, text=head.text + more, runs=(*head.runs, run))

    def _head(self, thread: PrintedThread, *, has_number: bool) -> PaperBlock:
        note = thread.note
        name = _name_of(note)
        strong = f"{thread.number}{_SEP}{name}" if has_number else name
        quiet = [set_apart(thread.maker.name)] if thread.maker else []
        count = len(thread.root.spans)
        if count > 1:
            quiet.append(
                translate_count("on {count} passage", "on {count} passages", count)
            )
        quiet += [set_apart(shown_tags([tag])) for tag in note.tags]
        if note.status is Status.DONE:
            quiet.append(note.state_word)
        quiet.append(self._day_of(note))
        made = self._line(strong, quiet, is_done=thread.is_done)
        indent = self._type.note_height * (DISC + 0.3) if thread.maker else 0.0
        return replace(made, first_left=indent, keeps_next=True)

    def _line(self, strong: str, quiet: list[str], *, is_done: bool) -> PaperBlock:
        rest = "".join(_SEP + each for each in quiet)
        end = len_utf16(strong)
        kind = self._type.quiet_note if is_done else self._type.head
        runs = [] if is_done else [StyleRun(0, end, self._type.bold)]
        runs.append(StyleRun(end, end + len_utf16(rest), self._type.quiet))
        return self._block(strong + rest, kind, tuple(runs))

    def _day_of(self, note: Annotation) -> str:
        """Return when a note last changed, as it stands in one line."""
        return plain_short_day(note.changed_at, self._at).replace(" ", "\u00a0")

    def _quote(self, thread: PrintedThread) -> PaperBlock:
        root = thread.root
        if not root.spans:
            words = _in_a_line(root.lost_words)
            gone = translate("Its passage is gone: “{words}”", words=set_apart(words))
            return self._block(gone, self._type.quiet_note)
        found = (_begun_and_ended(span.of(self._text)) for span in root.spans)
        words = " … ".join(map(self._read, found))
        if not words:
            return self._block(
                translate("At a place between two words"), self._type.quote
            )
        # Many a script has no italics; its letters would be boxes.
        kind = self._type.quote
        if has_right_to_left(words):
            kind = self._type.note
        return self._block(f"“{set_apart(words)}”", kind)

    def _read(self, words: str) -> str:
        """Return words of the story as they are read, in one line."""
        return _without_marks(_in_a_line(words), self._markup)

    def _said(self, thread: PrintedThread) -> Iterator[PaperBlock]:
        note, is_done = thread.note, thread.is_done
        kind = self._type.quiet_note if is_done else self._type.note
        if note.replacement is not None and note.kind is not Kind.HIGHLIGHT:
            yield self._change(thread, kind)
        yield from self._words(note.words, kind)

    def _change(self, thread: PrintedThread, kind: LineType) -> PaperBlock:
        """Return what a suggestion would put in place of what."""
        new = thread.note.replacement or ""
        spans = thread.root.spans
        old = spans[0].of(self._text) if spans else first_wording(thread.note)
        old = first_wording(thread.note) if old == new else old  # it was applied
        text, runs = "", list[StyleRun]()
        for number, change in enumerate(telling_changes(old, new)):
            text += " … " if number else ""
            gone = change.span.of(old)
            for words, form in (
                (_begun_and_ended(gone) if spans else gone, self._type.struck),
                (_BREAKS.sub(" ¶ ", change.inserted), self._type.added),
            ):
                shown = readable(self._read(words))
                text += " " if text and shown and not text.endswith(" ") else ""
                start = len_utf16(text)
                text += shown
                runs.append(StyleRun(start, len_utf16(text), form))
        return self._block(text, kind, tuple(runs))

    def _reply(self, reply: Annotation, who: Maker | None) -> Iterator[PaperBlock]:
        name = set_apart(who.name) if who else _author_of(reply)
        day = self._day_of(reply)
        step = self._type.note_height * _REPLY_STEP
        lines = [
            self._line(name, [day], is_done=False),
            *self._words(reply.words, self._type.note),
        ]
        for number, each in enumerate(lines):
            above = 0.0 if number else self._type.note_height * _BETWEEN
            kind = replace(
                each.kind,
                before=each.kind.before + above,
                bars=(*(bar + step for bar in each.kind.bars), 0.0),
            )
            yield replace(
                each,
                kind=kind,
                left=each.left + step,
                first_left=each.first_left + step,
                keeps_next=number == 0,
            )

    def _words(self, words: str, kind: LineType) -> Iterator[PaperBlock]:
        if not words.strip():
            return
        for line in read_note(words.strip("\n")):
            yield self._note_line(line, kind)

    def _note_line(self, line: NoteLine, kind: LineType) -> PaperBlock:
        text, font = readable(line.text), self._type.note_font
        runs = []
        for part in line.parts:
            form = emphasised(part.style, font) if part.style else QTextCharFormat()
            form.setFontStrikeOut(part.is_struck)
            form.setFontUnderline(bool(part.address))
            start, end = to_utf16(text, part.span.start), to_utf16(text, part.span.end)
            runs.append(StyleRun(start, end, form))
        step = self._type.note_height * _REPLY_STEP
        first = line.quotes * step + max(line.items - 1, 0) * step
        hang = QFontMetricsF(font).horizontalAdvance(text[: line.sign])
        bars = tuple(number * step for number in range(line.quotes))
        made = self._block(text, replace(kind, bars=bars), tuple(runs))
        return replace(made, first_left=first, left=first + hang)

    def _block(
        self, text: str, kind: LineType, runs: tuple[StyleRun, ...] = ()
    ) -> PaperBlock:
        return PaperBlock(
            text=readable(text),
            kind=kind,
            font=self._type.note_font,
            runs=runs,
            is_mirrored=is_right_to_left(text),
        )


def _name_of(note: Annotation) -> str:
    reaction = touch_of(note)
    if reaction is not None:
        return reaction.label.capitalize()
    row = KINDS[note.kind]
    if note.kind is Kind.SUGGESTION and note.replacement == "":
        return translate("Cut")
    if note.is_insertion:
        return translate("Insert")
    return row.on_card or row.label


def _author_of(reply: Annotation) -> str:
    name = reply.creator.name if reply.creator else ""
    return set_apart(name) if name else translate("The author")


def _begun_and_ended(words: str) -> str:
    """Return how words begin and end if they are many: the story has them all."""
    if len(words) <= _LONGEST_QUOTE:
        return words
    first = snapped(words, Span(_BEGINNING, _BEGINNING)).start
    last = snapped(words, Span(len(words) - _END, len(words) - _END)).start
    head, tail = words[:first], words[last:]
    head = head.rpartition(" ")[0] or head
    tail = tail.partition(" ")[2] or tail
    return f"{head} … {tail}"


def _in_a_line(words: str) -> str:
    return " ".join(words.split("\n")).replace("\u2028", " ").strip()


def _without_marks(line: str, markup: Markup) -> str:
    """Return words of the story without the signs that set some of them apart."""
    marks = (mark for each in emphases(line, markup) for mark in each.marks)
    return PaperText(line, marks).text
