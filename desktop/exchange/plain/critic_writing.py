"""Writing a manuscript as CriticMarkup: comments and changes in the text itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind, Status
from desktop.exchange.formats import WrittenManuscript
from desktop.exchange.losses import FormatCarried, LossWords, losses_told
from desktop.exchange.plain.critic_marks import (
    GOES_ON,
    comment,
    escaped,
    inside_a_mark,
)
from desktop.exchange.summary import told_comments
from desktop.exchange.threads import threads_of
from desktop.exchange.told_suggestions import suggestion_told
from desktop.value import value
from desktop.wording.translation import counted_template, template, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.annotations.annotation import Annotation
    from desktop.exchange.formats import FormatWriting
    from desktop.exchange.losses import FormatLoss
    from desktop.exchange.manuscript import Manuscript
    from desktop.exchange.threads import Thread
    from desktop.text.span import Span

_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_MARKS = re.compile(r"\{\\*(?:\+\+|--|~~|>>|==)|(?:\+\+|--|~~|<<|==)\\*\}|~\\*>")
_start = attrgetter("start")


def write_critic(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return ``manuscript`` as CriticMarkup.

    Raises:
        Cancelled: If nobody wants it any more.
    """
    standing = _Standing(manuscript, tracks=writing.tracks_suggestions)
    text = "".join(standing.written(writing))
    return WrittenManuscript(
        data=text.encode("utf-8", "surrogatepass"),
        carried=tuple(standing.carried()),
        losses=tuple(standing.losses()),
    )


def critic_summary(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    """Return what goes along and what is lost, without the file itself."""
    standing = _Standing(manuscript, tracks=writing.tracks_suggestions)
    carried, losses = tuple(standing.carried()), tuple(standing.losses())
    return WrittenManuscript(data=b"", carried=carried, losses=losses)


@value
class _Mark:
    """A thread that stands at its place.

    Attributes:
        span: Its place.
        thread: The note, and what is said of it.
        is_change: Whether it is a change rather than a comment.
    """

    span: Span
    thread: Thread
    is_change: bool


class _Standing:
    """Where every thread of a manuscript stands in its text.

    Marks may not overlap.  Changes have the first choice, as a comment can quote its
    passage, and what begins first comes first.
    """

    def __init__(self, manuscript: Manuscript, *, tracks: bool) -> None:
        self._manuscript = manuscript
        self._text = manuscript.text
        self._threads = threads_of(manuscript.notes)
        self._marks: list[_Mark] = []
        self._aside: list[tuple[int, Thread]] = []
        self._on_story = [t for t in self._threads if not t.note.spans]
        taken: list[Span] = []
        placed = [thread for thread in self._threads if thread.note.spans]
        found = (self._mark(thread, tracks=tracks) for thread in placed)
        for mark in sorted(found, key=_precedence):
            if _is_free(mark.span, taken):
                insort(taken, mark.span)
                self._marks.append(mark)
            else:
                self._aside.append((0, mark.thread))
        self._marks.sort(key=lambda mark: (mark.span.start, mark.span.end))
        self._aside = [(_behind(t.note.spans[0], taken), t) for _, t in self._aside]
        self._aside.sort(key=lambda each: each[0])

    def _mark(self, thread: Thread, *, tracks: bool) -> _Mark:
        note = thread.note
        is_change = note.note.kind is Kind.SUGGESTION and tracks
        return _Mark(note.spans[0], thread, is_change)

    def written(self, writing: FormatWriting) -> Iterator[str]:
        """Yield the file in pieces."""
        for thread in self._on_story:
            quote = thread.note.lost_words or None
            yield from self._comments(thread, quote=quote)
            yield "\n\n"
        at, aside = 0, iter([*self._aside, (len(self._text) + 1, None)])
        place, beside = next(aside)
        for number, mark in enumerate(self._marks):
            while beside is not None and place <= mark.span.start:
                yield self._words(at, place)
                yield from self._quoting(beside)
                at = max(at, place)
                place, beside = next(aside)
            yield self._words(at, mark.span.start)
            yield from self._marked(mark, number)
            at = mark.span.end
            if number % 100 == 0:
                writing.progress.at(at / (len(self._text) or 1))
        while beside is not None:
            yield self._words(at, place)
            yield from self._quoting(beside)
            at = max(at, place)
            place, beside = next(aside)
        yield self._words(at, len(self._text))

    def _words(self, start: int, end: int) -> str:
        return escaped(self._text[start:end]) if start < end else ""

    def _quoting(self, thread: Thread) -> Iterator[str]:
        yield from self._comments(thread, quote=thread.note.spans[0].of(self._text))

    def _marked(self, mark: _Mark, number: int) -> Iterator[str]:
        """Yield the marks of a passage, a part for each paragraph, and its comments."""
        note = mark.thread.note.note
        sign = "==" if not mark.is_change else "--"
        words = mark.span.of(self._text)
        if not mark.is_change and mark.span.is_empty:
            yield from self._comments(mark.thread, quote="")
            return
        at = 0
        for gap in _BLANK_LINES.finditer(words):
            yield _between(sign, words[at : gap.start()]) + "{>>" + GOES_ON + "<<}"
            yield gap[0]
            at = gap.end()
        if mark.is_change:
            yield _last(note, words[at:], is_only=not at)
        else:
            yield _between(sign, words[at:])
        yield from self._said(mark, is_met=self._is_met(number))

    def _is_met(self, number: int) -> bool:
        """Return whether another mark, or what quotes, follows at once."""
        end = self._marks[number].span.end
        following = self._marks[number + 1 : number + 2]
        has_aside = bisect_left(self._aside, end, key=lambda each: each[0]) < len(
            self._aside
        )
        return bool(following and following[0].span.start == end) or has_aside

    def _said(self, mark: _Mark, *, is_met: bool) -> Iterator[str]:
        note, thread = mark.thread.note, mark.thread
        is_bare = not (note.note.words or note.note.tags or thread.replies)
        is_open = note.note.status is not Status.DONE
        says_all = mark.is_change or note.note.kind is Kind.HIGHLIGHT
        if not (is_bare and is_open and note.is_own and says_all and not is_met):
            yield from self._comments(thread, is_change=mark.is_change)

    def _comments(
        self, thread: Thread, *, quote: str | None = None, is_change: bool = False
    ) -> Iterator[str]:
        note = thread.note.note
        words = note.words
        if note.kind is Kind.SUGGESTION and not is_change:
            words = _as_words(note, thread.note.spans[0].of(self._text))
        yield comment(note, words, quote=quote)
        for reply in thread.replies:
            yield comment(reply.note, reply.note.words)

    # What goes along, and what is lost

    def carried(self) -> Iterator[FormatCarried]:
        """Yield what comes back as it went."""
        notes = [thread.note.note for thread in self._threads]
        counts = Counter(note.kind for note in notes)
        changes = sum(mark.is_change for mark in self._marks)
        lights = counts[Kind.HIGHLIGHT]
        comments = len(notes) - changes - lights
        replies = sum(len(thread.replies) for thread in self._threads)
        changed = {mark.thread.note.note.id for mark in self._marks if mark.is_change}
        done = sum(
            note.status is Status.DONE and note.id not in changed for note in notes
        )
        if comments:
            yield FormatCarried("comments", comments, told_comments(comments, done))
        if changes:
            what = translate_count(
                "suggestion as a change", "suggestions as changes", changes
            )
            yield FormatCarried("suggestions", changes, what)
        if replies:
            what = translate_count(
                "reply, behind its note", "replies, behind their notes", replies
            )
            yield FormatCarried("replies", replies, what)
        if lights:
            what = translate_count("highlight", "highlights", lights)
            yield FormatCarried("highlights", lights, what)

    def losses(self) -> Iterator[FormatLoss]:
        """Yield what does not."""
        notes = [thread.note.note for thread in self._threads]
        counts = {
            "colours": sum(note.colour is not None for note in notes),
            "passages": sum(max(len(t.note.spans) - 1, 0) for t in self._threads),
            "overlapping": len(self._aside),
            "marks": len(_MARKS.findall(self._text)),
            "times": len(self._manuscript.notes),
        }
        yield from losses_told(counts, _LOSSES)


_LOSSES = {
    "colours": LossWords(
        *counted_template("{count} colour", "{count} colours"),
        template("a note has that of its kind when it comes back"),
    ),
    "passages": LossWords(
        *counted_template(
            "{count} further passage of a note", "{count} further passages of notes"
        ),
        template("only the first is marked"),
    ),
    "overlapping": LossWords(
        *counted_template(
            "{count} note on words that bear another mark",
            "{count} notes on words that bear another mark",
        ),
        template("told behind it, with the passage quoted"),
    ),
    "marks": LossWords(
        *counted_template(
            "{count} sign of the story’s own that looks like a mark",
            "{count} signs of the story’s own that look like marks",
        ),
        template("written with a backslash"),
    ),
    "times": LossWords(
        *counted_template(
            "{count} time at which something was noted",
            "{count} times at which something was noted",
        ),
        template("gone"),
    ),
}
"""How each kind of loss is told."""


def _precedence(mark: _Mark) -> tuple[bool, int, int]:
    return not mark.is_change, mark.span.start, -mark.span.end


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    """Return whether ``span`` shares nothing with those taken, which are in order."""
    at = bisect_right(taken, span)
    beside = taken[max(at - 1, 0) : at + 1]
    return not any(_meet(span, other) for other in beside)


def _meet(one: Span, other: Span) -> bool:
    """Return whether two places cannot both be marked; edges may touch."""
    if one.is_empty and other.is_empty:
        return one.start == other.start
    return one.start < other.end and other.start < one.end


def _behind(span: Span, taken: Sequence[Span]) -> int:
    """Return where it is told what is noted on ``span``: not inside another mark."""
    at = bisect_right(taken, span.end, key=_start) - 1
    return max(span.end, taken[at].end) if at >= 0 and not span.is_empty else span.end


def _between(sign: str, words: str) -> str:
    return f"{{{sign}{inside_a_mark(words)}{sign}}}"


def _last(note: Annotation, words: str, *, is_only: bool) -> str:
    """Return the marks of a change, or of its last paragraph."""
    new = note.replacement or ""
    if not words and is_only:
        return _between("++", new)
    if not new:
        return _between("--", words)
    return f"{{~~{inside_a_mark(words)}~>{inside_a_mark(new)}~~}}"


def _as_words(note: Annotation, passage: str) -> str:
    """Return what a suggestion says where no change can stand."""
    told = suggestion_told(passage, note.replacement or "")
    return "\n".join(filter(None, (told, note.words)))
