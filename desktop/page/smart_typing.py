"""Quotes, dashes and the ellipsis put for keys that are typed, as the story has them.

A sign stands there as it was typed first; what is put for it is a step of its own, so
that one Backspace, or an undo, gives back what was typed.  What the keys mean is told
by :mod:`desktop.text.smart_typing.corrections`; here is known what was typed in a row,
and what no line tells: that it is code, or data at the head of the file.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from desktop.session.story.writing.live_habits import KeyRow
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.value import replace, value

if TYPE_CHECKING:
    from desktop.page.page_view import PageView
    from desktop.session.story.story_session import StorySession
    from desktop.session.story.writing.live_habits import Typist
    from desktop.text.smart_typing.corrections import Correction

_BEHIND = 200
"""Code points of a line that are looked at behind the caret."""
_LONGEST_DATA = 20_000
"""Code points; no data at the head of a file are longer."""
_LINES_OF_CODE = 40
"""Lines above that may have become code so lately that nobody knows it yet."""
_TAIL = 40
"""Code points by which it is known that nothing else was done since."""


@cache
def _data() -> re.Pattern[str]:
    """Return what matches the beginning of data at the head of a file."""
    return re.compile(r"\ufeff?(?:---|\+\+\+)[ \t]*\n(?P<key>[\w-]+\s*[:=](?:\s|$))?")


@cache
def _data_end() -> re.Pattern[str]:
    return re.compile(r"\n(?:---|\.\.\.|\+\+\+)[ \t]*\n|\n\n")


@cache
def _title_lines() -> re.Pattern[str]:
    """Return what matches a title as Pandoc has it, with the mark of each line."""
    return re.compile(r"\ufeff?(?:%[^\n]*\n)*%[^\n]*")


@cache
def _fence() -> re.Pattern[str]:
    return re.compile(r"\s{0,3}(?:`{3}|~{3})")


@cache
def _footnote() -> re.Pattern[str]:
    return re.compile(r" {0,3}\[\^[^\s\[\]]+\]:")


class Suggests(Protocol):
    """What becomes of keys while they are suggested; a ``Suggester``."""

    def words_before(self, caret: int) -> str:
        """Return what stands before the caret in its paragraph."""

    def correct(self, caret: int, correction: Correction) -> bool:
        """Put other words for suggested ones; return whether that could be done."""


@value
class _MadeOfTyped:
    """What was put for what was typed, and how it is taken back.

    Attributes:
        caret: Where the caret stood afterwards.
        tail: The last of what stood before it.
        back: What gives back what was typed.
    """

    caret: int
    tail: str
    back: Correction


def is_prose_block(page: PageView, number: int, words: str) -> bool:
    """Return whether a block of the page is prose: no code, no markup, no heading."""
    look = page.page_layout.typesetter.looks.look(number, words)
    return isinstance(look, LineLook) and look.kind is LineKind.BODY


class SmartTyping(QObject):
    """Puts what the story has for what is typed on its page.

    Args:
        page: Where it is typed.
        session: The story.
        suggests: What is done while keys are suggested.
        typist: Who knows what keys mean in it.
    """

    def __init__(
        self,
        page: PageView,
        session: StorySession,
        suggests: Suggests,
        typist: Typist,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._suggests = suggests
        self._typist = typist
        self._row = KeyRow()
        self._made: _MadeOfTyped | None = None
        page.takes_back = self.take_back
        page.keyed.connect(self._on_keyed)
        page.line_ending.connect(self._on_line_ending)
        page.selected.connect(self._on_selected)

    def take_back(self) -> bool:
        """Give back what was typed, if that was corrected and nothing else was done.

        Return whether it was.
        """
        made, self._made, self._row.keys = self._made, None, ""
        if made is None or self._page.selected_span != Span(made.caret, made.caret):
            return False
        is_there = self._before().endswith(made.tail)
        return is_there and self._correct(made.back)

    def _on_keyed(self, sign: str) -> None:
        self._made = None
        page, row = self._page, self._row
        caret = page.caret
        row.add(sign, caret, caret if page.is_diverted else caret - len(sign))
        if self._typist.is_asked(row.keys):
            before = self._before()
            if before.endswith(sign):
                self._put(row.keys, before)

    def _on_line_ending(self) -> None:
        # A word that has lost its first letters may end with the line.
        row, self._row = self._row, KeyRow()
        keys = row.keys + "\n"
        if row.caret == self._page.caret and self._typist.is_asked(keys):
            self._put(keys, self._before() + "\n", ended=1)

    def _on_selected(self) -> None:
        if self._made is not None and self._page.caret != self._made.caret:
            self._made = None

    def _put(self, keys: str, before: str, ended: int = 0) -> None:
        """Put what the last of ``keys`` means in its place.

        Args:
            keys: What was typed in a row.
            before: What stands before the caret, the last key at its end.
            ended: How many of the keys do not stand there yet.
        """
        if not self._is_prose_place():
            return
        found = self._typist.correction(keys, before, self._after(), self._typed(keys))
        if found is None:
            return
        if self._correct(replace(found, back=found.back - ended)):
            self._row.caret = self._page.caret
            tail = found.made_in(before)[-_TAIL:]
            self._made = _MadeOfTyped(self._page.caret, tail, found.undone_in(before))

    def _correct(self, wanted: Correction) -> bool:
        page, session = self._page, self._session
        if page.is_diverted:
            return self._suggests.correct(page.caret, wanted)
        start = page.caret - wanted.back
        with session.correcting():
            page.correct(Span(start, start + wanted.gone), wanted.words)
        return True

    # Where it is typed

    def _typed(self, keys: str) -> Span:
        caret = self._page.caret
        return (
            Span(caret, caret)
            if self._page.is_diverted
            else (Span(max(0, caret - len(keys)), caret))
        )

    def _before(self) -> str:
        caret, session = self._page.caret, self._session
        if self._page.is_diverted:
            return self._suggests.words_before(caret)
        start = session.paragraphs.at(caret).start
        return session.live.slice(Span(start, caret))

    def _after(self) -> str:
        live, caret = self._session.live, self._page.caret
        behind = live.slice(Span(caret, min(caret + _BEHIND, len(live))))
        return behind.partition("\n")[0]

    def _is_prose_place(self) -> bool:
        live, caret = self._session.live, self._page.caret
        number = live.block_at(caret)
        words = live.piece(number).removesuffix("\n")
        look = self._page.page_layout.typesetter.looks.look(number, words)
        if isinstance(look, LineLook):
            in_comment = look.is_tail and "-->" not in self._before()
            is_markup = look.kind is LineKind.MARKUP and not _footnote().match(words)
            if look.kind is LineKind.CODE or is_markup or in_comment:
                return False
        is_markdown = self._page.is_markdown
        if is_markdown and self._is_new_code(number):
            return False
        head = live.slice(Span(0, caret if caret < _LONGEST_DATA else 0))
        return not _is_data(head, is_markdown=is_markdown)

    def _is_new_code(self, number: int) -> bool:
        """Return whether a fence stands above that was typed just now."""
        live, looks = self._session.live, self._page.page_layout.typesetter.looks
        is_code = False
        for above in range(max(0, number - _LINES_OF_CODE), number):
            words = live.piece(above).removesuffix("\n")
            if _fence().match(words):
                look = looks.look(above, words)
                is_known = isinstance(look, LineLook) and look.kind is LineKind.CODE
                is_code = not is_known and not is_code
        return is_code


def _is_data(head: str, *, is_markdown: bool) -> bool:
    """Return whether ``head`` ends in the data that a file begins with."""
    opening = _data().match(head)
    if opening is None:
        return is_markdown and _title_lines().fullmatch(head) is not None
    if not (is_markdown or opening["key"]):
        return False
    return not _data_end().search(head, head.index("\n"))
