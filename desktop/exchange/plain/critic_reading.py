"""Reading CriticMarkup: a text with comments and changes in it.

What is marked but not closed before the next blank line is words.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.annotation import Annotation
from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.errors import ManuscriptUnreadable
from desktop.exchange.formats import ReadManuscript
from desktop.exchange.manuscript import (
    Manuscript,
    ManuscriptNote,
    named_id,
    person_called,
)
from desktop.exchange.plain.critic_marks import (
    GOES_ON,
    ToldComment,
    from_inside,
    told,
    unescaped,
)
from desktop.exchange.told_suggestions import told_suggestion
from desktop.text.span import Span
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.exchange.formats import FormatReading

_OPENING = re.compile(r"\{(\+\+|--|~~|>>|==)")
_CLOSING = {"++": "++}", "--": "--}", "~~": "~~}", ">>": "<<}", "==": "==}"}
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_WORD = re.compile(r"\w(?:[\w’'-]*\w)?\W*\Z")
_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)


@value
class _Token:
    """A mark, or the words up to the next one.

    Attributes:
        sign: How it opens, without the brace; empty for words.
        inside: What is in it, as it is written.
    """

    sign: str
    inside: str


def read_critic(data: bytes, reading: FormatReading) -> ReadManuscript:
    """Return what a file of CriticMarkup holds.

    Raises:
        ManuscriptUnreadable: If it is no text in UTF-8.
        Cancelled: If nobody wants it any more.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ManuscriptUnreadable(
            translate("“{name}” is no text in UTF-8.", name=reading.name)
        ) from None
    reader = _CriticReader(reading)
    reader.read(text.replace("\r\n", "\n").replace("\r", "\n"))
    manuscript = Manuscript(
        text="".join(reader.text), notes=tuple(reader.notes()), is_markdown=True
    )
    return ReadManuscript(manuscript=manuscript)


def _tokens(text: str) -> Iterator[_Token]:
    """Yield the marks of ``text`` and the words between them."""
    at = done = blank = 0
    while (opening := _OPENING.search(text, at)) is not None:
        if blank <= opening.start():
            found = _BLANK_LINE.search(text, opening.start())
            blank = len(text) if found is None else found.start() + 1
        end = text.find(_CLOSING[opening[1]], opening.end(), blank)
        if end < 0:
            at = opening.end()
            continue
        if done < opening.start():
            yield _Token("", text[done : opening.start()])
        yield _Token(opening[1], text[opening.end() : end])
        at = done = end + 3
    if done < len(text):
        yield _Token("", text[done:])


@value(frozen=False)
class _Draft:
    """A note as it is being read.

    Attributes:
        span: Its passage; None for one on the whole story.
        kind: What it is, as far as its mark tells.
        replacement: What a change proposes.
        told: What is said with it, the note's own words first.
        lost: The words it was on, which are not in the text.
    """

    span: Span | None
    kind: Kind
    replacement: str | None = None
    told: list[ToldComment] | None = None
    lost: str = ""


class _CriticReader:
    """Reads the marks of one text."""

    def __init__(self, reading: FormatReading) -> None:
        self.text: list[str] = []
        self._length = 0
        self._reading = reading
        self._drafts: list[_Draft] = []
        self._open: _Draft | None = None
        self._going_on: Span | None = None
        self._is_top = True

    def read(self, text: str) -> None:
        """Read all of ``text``."""
        for number, token in enumerate(_tokens(text)):
            if number % 500 == 0:
                self._reading.progress.at(self._length / (len(text) or 1))
            self._take(token)
        self._end_part()

    def _take(self, token: _Token) -> None:
        if not token.sign:
            self._take_words(token.inside)
        elif token.sign == ">>":
            self._take_comment(token.inside)
        else:
            self._take_mark(token.sign, token.inside)
            self._is_top = False

    def _take_words(self, inside: str) -> None:
        words = unescaped(inside)
        if self._is_top and self._drafts and words.startswith("\n\n"):
            words = words[2:]
            if not words:
                self._open = None
                return
        if words.strip() or self._going_on is None:
            self._is_top = False
            self._end_part()
        self._open = None
        self._add(words)

    def _add(self, words: str) -> Span:
        span = Span(self._length, self._length + len(words))
        self.text.append(words)
        self._length = span.end
        return span

    def _take_mark(self, sign: str, inside: str) -> None:
        old, new = inside, ""
        if sign == "~~":
            old, _, new = inside.partition("~>")
        elif sign == "++":
            old, new = "", inside
        span = self._add(from_inside(old))
        if self._going_on is not None:
            span, self._going_on = Span(self._going_on.start, span.end), None
        replacement = None if sign == "==" else from_inside(new)
        before = self._open
        if before is not None and _is_one_change(before, span, sign):
            before.replacement = (before.replacement or "") + (replacement or "")
            before.span = Span(before.span.start if before.span else 0, span.end)
            return
        kind = Kind.HIGHLIGHT if sign == "==" else Kind.SUGGESTION
        self._open = _Draft(span, kind, replacement)
        self._drafts.append(self._open)

    def _end_part(self) -> None:
        """Have a part that does not go on, though it says so, be a passage."""
        if self._going_on is not None:
            self._drafts.append(_Draft(self._going_on, Kind.HIGHLIGHT))
            self._going_on = None

    def _take_comment(self, inside: str) -> None:
        if inside == GOES_ON and self._open is not None and self._open.told is None:
            self._going_on = self._open.span
            self._drafts.remove(self._open)
            self._open = None
            return
        said = told(inside)
        if said.quote is not None:
            self._open = self._quoted(said.quote)
            self._drafts.append(self._open)
        elif self._open is None:
            self._open = _Draft(None if self._is_top else self._word(), Kind.NOTE)
            self._drafts.append(self._open)
        self._open.told = [*(self._open.told or []), said]

    def _quoted(self, quote: str) -> _Draft:
        """Return the note on words that a comment quotes, as they last stood."""
        whole = "".join(self.text)
        self.text = [whole]
        at = -1 if self._is_top else whole.rfind(quote)
        if at < 0:
            return _Draft(None, Kind.NOTE, lost=quote)
        return _Draft(Span(at, at + len(quote)), Kind.NOTE)

    def _word(self) -> Span | None:
        """Return the word before a comment that is on no passage."""
        before = "".join(self.text[-3:])[-200:]
        found = _WORD.search(before)
        if found is None:
            return Span(self._length, self._length)
        start = self._length - len(before) + found.start()
        return Span(start, start + len(found[0].rstrip()))

    # The notes

    def notes(self) -> Iterator[ManuscriptNote]:
        """Yield what was read, in the order of the text."""
        text, seen = "".join(self.text), dict[tuple[str, ...], int]()

        def id_of(*parts: str) -> str:
            seen[parts] = seen.get(parts, -1) + 1
            return named_id("critic", *parts, str(seen[parts]))

        def order(draft: _Draft) -> tuple[int, int]:
            return (-1, 0) if draft.span is None else (draft.span.start, draft.span.end)

        time = self._reading.at or _NO_TIME
        for draft in sorted(self._drafts, key=order):
            yield from _thread(draft, text, id_of, time)


def _thread(
    draft: _Draft, text: str, id_of: Callable[..., str], time: datetime
) -> Iterator[ManuscriptNote]:
    """Yield a note and the replies to it."""
    first, *others = draft.told or [ToldComment("")]
    words, kind, span = first.words, draft.kind, draft.span
    replacement = draft.replacement
    if replacement is None and (said := told_suggestion(words)) is not None:
        kind, replacement, words = Kind.SUGGESTION, said.new, said.reason
    elif kind is not Kind.SUGGESTION:
        kind = _kind_of(first, draft)
    passage = draft.lost if span is None else span.of(text)
    note = Annotation(
        id=id_of(first.name, words, passage),
        kind=kind,
        words=words,
        replacement=replacement if kind is Kind.SUGGESTION else None,
        tags=first.tags,
        status=Status.DONE if first.is_done else KINDS[kind].first_status,
        creator=person_called(first.name) if first.name else None,
        created=time,
    )
    spans = () if span is None else (span,)
    yield ManuscriptNote(note, spans, not first.name, draft.lost)
    for reply in others:
        answer = Annotation(
            id=id_of(reply.name, reply.words, note.id),
            kind=Kind.REPLY,
            about=note.id,
            words=reply.words,
            tags=reply.tags,
            creator=person_called(reply.name) if reply.name else None,
            created=time,
        )
        yield ManuscriptNote(answer, is_own=not reply.name)


def _kind_of(said: ToldComment, draft: _Draft) -> Kind:
    if said.is_question:
        return Kind.QUESTION
    if draft.span is None and not draft.lost:
        return Kind.STORY_NOTE
    is_bare = draft.kind is Kind.HIGHLIGHT and not said.words
    return Kind.HIGHLIGHT if is_bare else Kind.NOTE


def _is_one_change(before: _Draft, span: Span, sign: str) -> bool:
    """Return whether words that come at once behind others gone are in their place."""
    is_cut = before.kind is Kind.SUGGESTION and before.replacement == ""
    meets = before.span is not None and before.span.end == span.start
    return sign == "++" and is_cut and before.told is None and meets
