"""What becomes of each note in a Word file: a comment, a tracked change, a shading.

Word knows one change over the same words, and none that touches another; what it cannot
track becomes a comment that tells both wordings.  Nothing is written here, so that the
author can be told at once what goes along and what does not.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain
from typing import TYPE_CHECKING

from desktop.annotations.annotation import first_wording
from desktop.annotations.kinds import Kind, Outcome, Status
from desktop.exchange.tag_line import with_tag_line
from desktop.exchange.threads import threads_of
from desktop.exchange.word.story_text import WordText
from desktop.exchange.word.tracking import trackable
from desktop.exchange.word.vocabulary import suggestion_words
from desktop.text.span import Span
from desktop.value import replace, value
from desktop.wording.translation import listed, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.kinds import Colour
    from desktop.exchange.formats import FormatWriting
    from desktop.exchange.manuscript import Manuscript, ManuscriptNote


@value
class PlannedComment:
    """A comment, and the replies to it.

    Attributes:
        note: The note it is of; of a tracked change, its reason.
        words: What stands in it, its line of tags included.
        span: What it is on.
        replies: The replies, the oldest first.
        shifts: What is to be added to the start and the end that are read again to
            have those of the note's passage, in code points.
    """

    note: Annotation
    words: str
    span: Span
    replies: tuple[Annotation, ...] = ()
    shifts: tuple[int, int] = (0, 0)

    @property
    def is_done(self) -> bool:
        """Whether the thread is resolved."""
        return self.note.status is Status.DONE


@value
class PlannedChange:
    """A tracked change.

    Attributes:
        note: The suggestion.
        span: What is deleted; empty if nothing is.
        replacement: What is inserted behind it.
        reason: The comment around both, if there is one.
    """

    note: Annotation
    span: Span
    replacement: str
    reason: PlannedComment | None = None


@value
class PlannedShading:
    """Words that are shaded.

    Attributes:
        note: The highlight.
        span: Where they are.
        colour: In which colour.
    """

    note: Annotation
    span: Span
    colour: Colour


@value(kw_only=True)
class Plan:
    """What is written of the notes.

    Attributes:
        story: The text.
        comments: The comments that are no reasons of changes, in reading order.
        changes: The tracked changes in the order of the text; none touches another.
        shadings: The shaded words in the order of the text; none overlaps another.
        as_comments: Suggestions that are comments because they could not be tracked.
        hidden: Highlights of which nothing or only a part is shaded.
    """

    story: WordText
    comments: Sequence[PlannedComment]
    changes: Sequence[PlannedChange]
    shadings: Sequence[PlannedShading]
    as_comments: Sequence[Annotation]
    hidden: Sequence[Annotation]

    def all_comments(self) -> Iterator[PlannedComment]:
        """Yield the comments with those that are reasons of changes."""
        reasons = (change.reason for change in self.changes if change.reason)
        return chain(self.comments, reasons)


def planned(manuscript: Manuscript, writing: FormatWriting) -> Plan:
    """Return what is written of the notes of ``manuscript``."""
    return _Planner(manuscript, tracks_suggestions=writing.tracks_suggestions).plan()


def _is_bare(note: Annotation, replies: tuple[Annotation, ...]) -> bool:
    """Return whether ``note`` is nothing but the colour on its words."""
    is_highlight = note.kind is Kind.HIGHLIGHT and note.status is None
    return is_highlight and not (note.words or note.tags or replies)


_Wanted = tuple[PlannedChange, "ManuscriptNote", "tuple[Annotation, ...]"]
"""A change that is to be tracked, the suggestion it is of, and the replies to it."""


class _Planner:
    """Makes the plan of one manuscript."""

    def __init__(self, manuscript: Manuscript, *, tracks_suggestions: bool) -> None:
        self._manuscript = manuscript
        self._text = manuscript.text
        self._story = WordText(manuscript.text, is_markdown=manuscript.is_markdown)
        self._tracks_suggestions = tracks_suggestions
        self._comments: list[PlannedComment] = []
        self._changes: list[PlannedChange] = []
        self._shadings: list[PlannedShading] = []
        self._as_comments: list[Annotation] = []
        self._hidden: list[Annotation] = []

    def plan(self) -> Plan:
        threads = _threads(self._manuscript)
        wanted: list[_Wanted] = []
        bare: list[ManuscriptNote] = []
        for root, replies in threads:
            if change := self._change(root, replies):
                wanted.append((change, root, replies))
            elif root.spans and _is_bare(root.note, replies):
                bare.append(root)
            else:
                self._comments.append(self._comment(root, replies))
        self._track(wanted)
        self._shade(bare)
        self._comments.sort(key=lambda each: each.span.start)
        return Plan(
            story=self._story,
            comments=self._comments,
            changes=self._changes,
            shadings=self._shadings,
            as_comments=self._as_comments,
            hidden=self._hidden,
        )

    def _change(
        self, root: ManuscriptNote, replies: tuple[Annotation, ...]
    ) -> PlannedChange | None:
        """Return the tracked change for a note; None if it is to be a comment."""
        note, spans = root.note, root.spans
        is_open = note.kind is Kind.SUGGESTION and note.status is not Status.DONE
        if not (is_open and self._tracks_suggestions and len(spans) == 1):
            return None
        if note.replacement is None:
            return None
        found = trackable(self._story, spans[0], note.replacement)
        if found is None or found[0].of(self._text) == found[1]:
            return None  # a change of nothing is none
        change = PlannedChange(note, *found)
        words = with_tag_line(note.words, note.tags)
        if not words and not replies:
            return change
        reason = PlannedComment(note, words, change.span, replies)
        return replace(change, reason=reason)

    def _track(self, wanted: list[_Wanted]) -> None:
        """Track what was suggested first where several touch."""
        taken: list[tuple[int, int]] = []
        for change, root, replies in sorted(wanted, key=_made):
            shown = self._story.shown
            span = shown(change.span.start), shown(change.span.end)
            at = bisect_left(taken, span)
            behind = taken[at : at + 1]
            before = taken[at - 1 : at] if at else []
            if any(s <= span[1] and span[0] <= e for s, e in (*before, *behind)):
                self._as_comments.append(root.note)
                self._comments.append(self._comment(root, replies))
            else:
                taken.insert(at, span)
                self._changes.append(change)
        self._changes.sort(key=lambda each: each.span)

    def _shade(self, bare: list[ManuscriptNote]) -> None:
        """Shade what is highlighted; where two are, the one that begins first."""
        wanted = [(span, root.note) for root in bare for span in root.spans]
        wanted.sort(key=lambda each: (each[0], each[1].created, each[1].id))
        end, hidden = 0, {}
        for span, note in wanted:
            shaded = Span(min(max(span.start, end), span.end), span.end)
            shown = self._story.shown(shaded.start), self._story.shown(shaded.end)
            is_seen = shown[0] < shown[1]
            if span.start < end or not is_seen:
                hidden[note.id] = note
            if is_seen:
                self._shadings.append(PlannedShading(note, shaded, note.shown_colour))
                end = span.end
        self._hidden += hidden.values()

    def _comment(
        self, root: ManuscriptNote, replies: tuple[Annotation, ...]
    ) -> PlannedComment:
        words = with_tag_line(self._words(root), root.note.tags)
        if not root.spans:
            title = self._story.title
            span = Span(title.words_start, title.end)
            return PlannedComment(root.note, words, span, replies)
        passage = root.spans[0]
        span = self._story.placed(passage)
        start, end = self._story.told(span.start), self._story.told(span.end)
        shifts = passage.start - start, passage.end - end
        return PlannedComment(root.note, words, span, replies, shifts)

    def _words(self, root: ManuscriptNote) -> str:
        """Return what a comment says, but for its line of tags."""
        note, words = root.note, root.note.words
        if note.kind is Kind.SUGGESTION and note.replacement is not None:
            words = suggestion_words(self._told_passage(root), note.replacement, words)
        if root.lost_words:
            # Before a suggestion as well: it must not be taken for one on the title.
            lost = root.lost_words
            head = translate(
                "On “{words}”, which is no longer in the text:", words=lost
            )
            words = f"{head}\n{words}"
        further = [span.of(self._text) for span in root.spans[1:]]
        if further:
            quoted = listed([f"“{each}”" for each in further])
            also = translate("Also on {passages}.", passages=quoted)
            words = f"{words}\n{also}" if words else also
        return words

    def _told_passage(self, root: ManuscriptNote) -> str:
        """Return the words that a suggestion, told by a comment, is to replace."""
        if root.lost_words:
            return root.lost_words
        if root.note.outcome is Outcome.APPLIED and (was := first_wording(root.note)):
            return was
        return root.spans[0].of(self._text) if root.spans else ""


def _threads(
    manuscript: Manuscript,
) -> Iterator[tuple[ManuscriptNote, tuple[Annotation, ...]]]:
    """Yield the notes that begin threads, and all that answers them."""
    for thread in threads_of(manuscript.notes):
        yield thread.note, tuple(reply.note for reply in thread.replies)


def _made(wanted: _Wanted) -> datetime:
    return wanted[1].note.created
