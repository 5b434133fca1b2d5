"""Notes out of what a Word file says: comments, tracked changes, highlights.

The same file read twice gives the same ids, so that a newer one of the same reader does
not double anything.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import Annotation
from desktop.annotations.kinds import KINDS, Kind, Status
from desktop.exchange.manuscript import ManuscriptNote, named_id, person_called
from desktop.exchange.tag_line import without_tag_line
from desktop.exchange.word.changes import change_numbers, pairs_of_moves
from desktop.exchange.word.dates import NEVER, local_time, universal_time
from desktop.exchange.word.vocabulary import parsed_suggestion
from desktop.text.span import Span
from desktop.value import field, replace, value
from desktop.wording.translation import in_sequence, listed, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from desktop.annotations.annotation import Person
    from desktop.annotations.kinds import Colour
    from desktop.exchange.word.changes import TrackedChange
    from desktop.exchange.word.comments import Comment
    from desktop.exchange.word.document.segments import Segment
    from desktop.exchange.word.found_losses import LossCounter
    from desktop.exchange.word.places import Extent, PlaceFinder
    from desktop.exchange.word.properties import FileProperties
    from desktop.exchange.word.vocabulary import KnownNote

_SAID = 40
"""Code points that are told of the words before a place."""
_STOPS = ".,;:!?…”’»\"'*_"
"""What is left out of them at their end."""


@value(frozen=False)
class _Thread:
    """A note and what answers it.

    Attributes:
        note: The note.
        spans: Where it is.
        is_own: Whether the author made it.
        has_reason: Whether it is a suggestion whose reason is known.
        replies: What answers it.
    """

    note: Annotation
    spans: tuple[Span, ...] = ()
    is_own: bool = False
    has_reason: bool = False
    replies: list[ManuscriptNote] = field(default_factory=list)

    @property
    def order(self) -> tuple[int, int]:
        """Where it comes when it is read."""
        if not self.spans:
            return -1, 0
        return self.spans[0].start, self.spans[0].end


class NoteMaker:
    """Makes the notes of one file."""

    def __init__(
        self,
        properties: FileProperties,
        finder: PlaceFinder,
        lost: LossCounter,
        at: datetime | None = None,
    ) -> None:
        """Make ready for one file.

        Args:
            properties: What it tells of itself.
            finder: Finds what comments are on.
            lost: Counts what no note holds.
            at: When the file was written, if that is known besides.
        """
        self._properties = properties
        self._finder = finder
        self._lost = lost
        self._undated = properties.modified or at or NEVER
        self._threads: list[_Thread] = []
        self._changes: list[_Thread] = []
        self._change_of: Sequence[int | None] = ()
        self._parts: list[tuple[frozenset[int], ...]] = []
        self._named: Counter[str] = Counter()
        self._used: set[str] = set()
        self._people: dict[str, Person] = {}

    def notes(self) -> tuple[ManuscriptNote, ...]:
        """Return the notes in reading order, replies behind what they answer."""
        found: list[ManuscriptNote] = []
        for each in sorted(self._threads, key=lambda thread: thread.order):
            found.append(ManuscriptNote(each.note, each.spans, each.is_own))
            found += (
                replace(reply, note=replace(reply.note, about=each.note.id))
                for reply in each.replies
            )
        return tuple(found)

    # Changes

    def add_changes(
        self, changes: Sequence[TrackedChange], segments: Sequence[Segment]
    ) -> None:
        """Make suggestions of what was changed.

        Args:
            changes: What was changed.
            segments: What was read.
        """
        self._change_of = change_numbers(len(segments), changes)
        moved = self._moved(changes)
        for number, change in enumerate(changes):
            words, tags = moved.get(number, ("", ()))
            if change.others:
                names = listed(change.others)
                together = translate("Inserted together with {names}.", names=names)
                words = in_sequence(together, words)
            tracked = change.tracked
            note = self._note(
                Kind.SUGGESTION,
                self._id(
                    "change", tracked.author, tracked.date, change.old, change.new
                ),
                tracked.author,
                self._time(tracked.date),
                words=words,
                replacement=change.new,
                tags=tags,
            )
            thread = _Thread(note, (change.span,))
            self._changes.append(thread)
            self._parts.append(self._parts_of(change, segments))
        self._threads += self._changes

    def _parts_of(
        self, change: TrackedChange, segments: Sequence[Segment]
    ) -> tuple[frozenset[int], ...]:
        """Return the first and the last segment of a change and of its halves."""
        shown = [number for number in change.segments if self._finder.is_shown(number)]
        inserted = [number for number in shown if segments[number].inserted]
        deleted = [number for number in shown if segments[number].deleted]
        halves = (shown, inserted, deleted)
        return tuple(frozenset((half[0], half[-1])) for half in halves if half)

    def _moved(
        self, changes: Sequence[TrackedChange]
    ) -> dict[int, tuple[str, tuple[str, ...]]]:
        """Return what is said of changes that are two ends of a move, by number."""
        numbers = {id(change): number for number, change in enumerate(changes)}
        found: dict[int, tuple[str, tuple[str, ...]]] = {}
        for count, (source, target) in enumerate(pairs_of_moves(changes), 1):
            tags = (translate("move {number}", number=count),)
            text = self._finder.text
            found[numbers[id(source)]] = _moved_to(text, target), tags
            found[numbers[id(target)]] = _moved_from(text, source), tags
        return found

    # Comments

    def add_comments(self, comments: Iterable[Comment]) -> None:
        """Make notes of comments and what answers them."""
        for comment in comments:
            known = self._known(comment)
            extent = self._finder.extent(comment.id)
            change = self._change_with(comment, extent, known)
            if change is not None:
                self._add_to(change, comment, extent, known)
            else:
                self._add_thread(comment, extent, known)

    def _add_thread(
        self, comment: Comment, extent: Extent | None, known: KnownNote | None
    ) -> None:
        span = self._span(extent, known)
        if span is None and known is None:
            self._lost.add("comments without place")
        words, tags = without_tag_line(comment.words)
        kind = Kind.NOTE if span is not None else Kind.STORY_NOTE
        if known is not None and known.kind in _OF_COMMENTS:
            kind = known.kind
        passage = span.of(self._finder.text) if span is not None else ""
        replacement = None
        if span is not None and (told := parsed_suggestion(words, passage)):
            kind, (replacement, words) = Kind.SUGGESTION, told
        elif kind is Kind.SUGGESTION:
            kind = Kind.NOTE
        is_on_story = kind is Kind.STORY_NOTE
        note = self._comment(
            comment,
            kind,
            known,
            passage,
            words=words,
            tags=tags,
            replacement=replacement,
            colour=known.colour if known else None,
        )
        if comment.is_done:
            note = replace(note, status=Status.DONE)
        spans = () if is_on_story or span is None else (span,)
        thread = _Thread(note, spans, self._is_own(comment, known))
        self._threads.append(thread)
        self._add_replies(thread, comment.replies)

    def _span(self, extent: Extent | None, known: KnownNote | None) -> Span | None:
        """Return where a comment is; None if it stands nowhere."""
        if extent is None:
            return None
        if known is None or not self._properties.is_ours:
            return self._finder.span(extent)
        exact = self._finder.exact(extent)
        start, end = exact.start + known.shifts[0], exact.end + known.shifts[1]
        is_inside = 0 <= start <= end <= len(self._finder.text)
        return Span(start, end) if is_inside else exact

    def _change_with(
        self, comment: Comment, extent: Extent | None, known: KnownNote | None
    ) -> int | None:
        """Return the change that a comment is about rather than about the text."""
        if extent is None or extent.first is None or extent.last is None:
            return None
        number = self._change_of[extent.first] if self._change_of else None
        if number is None or number != self._change_of[extent.last]:
            return None
        if known is not None and known.kind is not Kind.SUGGESTION:
            return None
        exact = self._finder.exact(extent)
        words, _ = without_tag_line(comment.words)
        passage = self._span(extent, known) or exact
        if parsed_suggestion(words, passage.of(self._finder.text)) is not None:
            return None
        if exact.is_empty or known is not None:
            return number
        suggestion = self._changes[number].note
        at = local_time(comment.date)
        is_later = at is not None and at >= suggestion.created
        is_whole = {extent.first, extent.last} in self._parts[number]
        is_about = is_whole and (is_later or _is_by(suggestion, comment))
        return number if is_about else None

    def _add_to(
        self,
        number: int,
        comment: Comment,
        extent: Extent | None,
        known: KnownNote | None,
    ) -> None:
        """Make a comment the reason of a change, or else an answer to it.

        That it is resolved says nothing of the change, which still waits.
        """
        thread = self._changes[number]
        note = thread.note
        is_reason = known is not None or _is_by(note, comment)
        has_reason = thread.has_reason or not is_reason
        if has_reason or extent is None:
            self._add_replies(thread, [comment, *comment.replies])
            return
        thread.has_reason = True
        words, tags = without_tag_line(comment.words)
        if known is not None and known.id not in self._used:
            self._used.add(known.id)
            note = replace(note, id=known.id, colour=known.colour)
            thread.is_own = self._is_own(comment, known)
        thread.note = replace(
            note,
            words="\n".join(filter(None, (words, note.words))),
            tags=(*tags, *note.tags),
        )
        self._add_replies(thread, comment.replies)

    def _add_replies(self, thread: _Thread, replies: Iterable[Comment]) -> None:
        for comment in replies:
            known = self._known(comment)
            words, tags = without_tag_line(comment.words)
            note = self._comment(comment, Kind.REPLY, known, "", words=words, tags=tags)
            is_own = self._is_own(comment, known)
            thread.replies.append(ManuscriptNote(note, is_own=is_own))

    # Highlights

    def add_highlight(self, colour: Colour, span: Span) -> None:
        """Make a note of words that are highlighted; nobody knows by whom, or when."""
        words = span.of(self._finder.text)
        note = Annotation(
            id=self._id("highlight", colour.value, words),
            kind=Kind.HIGHLIGHT,
            colour=colour,
            created=self._undated,
        )
        self._threads.append(_Thread(note, (span,)))

    # What notes are made of

    def _comment(
        self,
        comment: Comment,
        kind: Kind,
        known: KnownNote | None,
        passage: str,
        **details: Any,
    ) -> Annotation:
        """Return the note of a comment."""
        if known is not None and known.id not in self._used:
            self._used.add(known.id)
            id_ = known.id
        else:
            id_ = self._id(
                "comment", comment.author, comment.date, comment.words, passage
            )
        at = universal_time(comment.date_utc) or self._time(comment.date)
        return self._note(kind, id_, comment.author, at, **details)

    def _note(
        self, kind: Kind, id_: str, author: str, at: datetime, **details: Any
    ) -> Annotation:
        return Annotation(
            id=id_,
            kind=kind,
            creator=self._person(author) if author else None,
            created=at,
            status=KINDS[kind].first_status,
            **details,
        )

    def _person(self, name: str) -> Person:
        person = self._people.get(name)
        if person is None:
            person = self._people[name] = person_called(name)
        return person

    def _known(self, comment: Comment) -> KnownNote | None:
        return self._properties.known.get(comment.durable)

    def _is_own(self, comment: Comment, known: KnownNote | None) -> bool:
        author = self._properties.author
        is_authors = author is None or author.name == comment.author
        return known is not None and is_authors

    def _id(self, *parts: str) -> str:
        """Return the id of what ``parts`` tell of, another one each time."""
        whole = "\0".join(parts)
        self._named[whole] += 1
        return named_id(*parts, str(self._named[whole]))

    def _time(self, date: str) -> datetime:
        at = local_time(date)
        if at is None:
            if date:
                self._lost.add("dates")
            return self._undated
        return at


_OF_COMMENTS = frozenset(
    (Kind.NOTE, Kind.QUESTION, Kind.HIGHLIGHT, Kind.SUGGESTION, Kind.STORY_NOTE)
)


def _is_by(note: Annotation, comment: Comment) -> bool:
    """Return whether the same person made a note and a comment."""
    return note.creator is not None and note.creator.name == comment.author


def _moved_to(text: str, target: TrackedChange) -> str:
    """Return what is said of words that went to where ``target`` is."""
    if words := _words_before(text, target.span):
        return translate("Moved to behind “{words}”.", words=words)
    return translate("Moved to the beginning.")


def _moved_from(text: str, source: TrackedChange) -> str:
    """Return what is said of words that came from where ``source`` is."""
    if words := _words_before(text, source.span):
        return translate("Moved here from behind “{words}”.", words=words)
    return translate("Moved here from the beginning.")


def _words_before(text: str, span: Span) -> str:
    """Return the last words before a passage that are in one line, whole ones."""
    before = text[max(span.start - 4 * _SAID, 0) : span.start].rstrip()
    words = before.rpartition("\n")[2].rstrip(_STOPS).split()
    while len(words) > 1 and len(" ".join(words)) > _SAID:
        words = words[1:]
    return " ".join(words)[-_SAID:]
