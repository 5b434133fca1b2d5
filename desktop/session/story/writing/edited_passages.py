"""Where an edit takes passages, other than the mapping of positions does.

Words typed over a passage are followed from edit to edit, by the rule of
:mod:`desktop.anchoring.rewriting`.  Here is known which edits belong together: those at
one place, until the caret goes elsewhere or something else is done.  However long the
author pauses, and whatever is saved meanwhile, the place stays theirs.

Passages in text that was cut are kept until the text is pasted again; those that a cut
went through are whole again when it is pasted where it was.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.anchoring.rewriting import Rewriting, compared, rewritten
from desktop.text.change import Side
from desktop.text.span import Span
from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from desktop.session.story.anchor_index import Placing
    from desktop.session.story.live_text import LiveText
    from desktop.text.change import ChangeSet
    from desktop.text.replacement import Replacement

_AROUND = 200
"""Code points on either side by which words are known that were replaced."""

_LONGEST = 2_000
"""Code points that are compared with what is typed at the end of each word of it."""


class Retyping:
    """Follows the edits of a session and says where they take passages.

    An edit is told in two halves: :meth:`begin` before the passages are moved along
    with it, :meth:`end` afterwards.

    Attributes:
        before: Where the passages were before the last edit that it may take
            elsewhere than the mapping does.
    """

    def __init__(self, live: LiveText, placing: Placing) -> None:
        self._live = live
        self._placing = placing
        self._now: Rewriting | None = None
        self._caret: int | None = None
        self._done: Sequence[Rewriting] = ()
        self._is_comparing = False
        self._is_waiting = False
        self.before: dict[str, Span | None] = {}

    @property
    def place(self) -> Rewriting | None:
        """What was typed over where the caret is; None if what comes begins anew."""
        return self._now

    @property
    def is_waiting(self) -> bool:
        """Whether words were typed in the place of others and not yet compared."""
        return self._is_waiting

    def begin(self, replaced: Sequence[Replacement], *, is_typed: bool) -> None:
        """Take note of an edit whose passages are still where they were.

        Args:
            replaced: What gave way to what, in order.
            is_typed: Whether it may go on with the edit before, and be gone on with.
        """
        near = [self._near(each) for each in replaced]
        if is_typed and len(replaced) == 1:
            words = replaced[0].change.inserted
            if self._now and not self._is_waiting and self._now.is_past(replaced[0]):
                self._now = None
            now = self._now and self._now.then(replaced[0], near[0])
            self._now = now or Rewriting.begun(replaced[0], near[0])
            self._caret = replaced[0].place.end
            self._done = [self._now] if self._now.passages else []
            is_at_end = len(words) > 1 or (bool(words) and not words.isalnum())
            is_short = len(self._now.replacement.gone) <= _LONGEST or len(words) > 1
            self._is_comparing = is_at_end and is_short
        else:
            self._now = None
            told = zip(replaced, near, strict=True)
            self._done = [Rewriting.begun(each, places) for each, places in told]
            self._is_comparing = True
        self.before = self._placing.places(self._concerned()) if self._done else {}

    def move(self, changes: ChangeSet, apart: Collection[str]) -> None:
        """Take note of an edit that others made, elsewhere in the text.

        Args:
            changes: The edit; the passages are still where they were.
            apart: Passages that it takes elsewhere than the mapping does.
        """
        self._now = self._now and self._now.moved(changes, apart)
        if self._caret is not None:
            self._caret = changes.map_position(self._caret, Side.BEFORE)
        self._done, self.before, self._is_comparing = (), {}, False

    def take_same(self, replaced: Replacement) -> None:
        """Take note that words were replaced by the very same, which is no edit."""
        self.begin((replaced,), is_typed=True)
        self.end()

    def end(self) -> dict[str, Span]:
        """Return where passages belong now that the mapping has taken elsewhere."""
        if not self._done:
            self._is_waiting = False
            return {}  # as nearly always
        owners = [each.owners for each in self._done]
        mapped = {k: at for k in self.before if (at := self._placing.span_of(k))}
        replacements = [each.replacement for each in self._done]
        found = rewritten(replacements, owners, mapped)
        self._is_waiting = not self._is_comparing and any(map(_has_others, self._done))
        if self._is_comparing:
            found |= self._compared()
        found = {key: span for key, span in found.items() if mapped.get(key) != span}
        self.before = {key: self.before[key] for key in found}
        return found

    def compare(self) -> dict[str, Span]:
        """Return where passages belong by all that was typed in their place so far."""
        if not self._is_waiting:
            return {}
        self._is_waiting = False
        found = self._compared()
        self.before = self._placing.places(found)
        return {key: span for key, span in found.items() if self.before[key] != span}

    def is_left_for(self, selected: Span) -> bool:
        """Return whether the caret left the place of the last edit.

        Args:
            selected: What is selected, empty at the caret if nothing is.
        """
        if self._now is None or self._caret is None:
            return False
        return selected != Span(self._caret, self._caret)

    def resume(self, place: Rewriting | None) -> None:
        """Go on in ``place``, from which something that was typed was taken back."""
        self._now = place
        self._caret = None if place is None else place.replacement.place.end

    def leave(self) -> None:
        """Take it that what is done next is another matter."""
        self._now, self._done, self._is_waiting = None, (), False

    def _near(self, replaced: Replacement) -> Mapping[str, Span]:
        """Return the passages that an edit may take elsewhere than the mapping does."""
        if not replaced.gone or (self._now and self._now.holds(replaced)):
            return {}  # as nearly always
        return self._placing.with_edge_at(replaced.span)

    def _concerned(self) -> list[str]:
        keys: dict[str, None] = {}
        for each in self._done:
            if each.replacement.has_new_words:
                near = each.passages if self._is_comparing else each.owners
                keys |= dict.fromkeys(near)
        return list(keys)

    def _compared(self) -> dict[str, Span]:
        found: dict[str, Span] = {}
        shift = 0
        for each in self._done:
            by, shift = shift, shift + each.replacement.change.delta
            if not _has_others(each):
                continue
            place = each.replacement.place
            start, end = place.start + by, place.end + by
            stop = min(end + _AROUND, len(self._live))
            before = Span(max(0, start - _AROUND), start)
            around = self._live.slice(before), self._live.slice(Span(end, stop))
            places = compared(each.replacement, each.passages, around)
            for key, at in places.items():
                found[key] = at.moved(by)
        return found


def _has_others(told: Rewriting) -> bool:
    """Return whether passages may have been replaced together with other words."""
    return told.replacement.has_new_words and len(told.passages) > len(told.owners)


@value
class Clipping:
    """The text last deleted, and the passages that lay wholly in it.

    Attributes:
        text: What was deleted.
        passages: Where each passage lay in ``text``.
    """

    text: str = ""
    passages: Mapping[str, Span] = field(default_factory=dict)

    def pasted_by(self, replaced: Sequence[Replacement]) -> dict[str, Span]:
        """Return where the passages are if an edit put the text back.

        The blanks around it may be others.  Counted in the text after the edit.

        Args:
            replaced: What gave way to what.
        """
        if not self.passages or len(replaced) != 1:
            return {}
        change = replaced[0].change
        for words in (self.text, self.text.strip()):
            offset = change.inserted.find(words)
            # One letter may have been typed rather than pasted.
            if len(words) > 1 and offset >= 0:
                at = self.text.index(words)
                by, kept = change.span.start + offset - at, Span(at, at + len(words))
                places = self.passages.items()
                return {note: span.within(kept).moved(by) for note, span in places}
        return {}


def clipping_of(
    changes: ChangeSet,
    inverse: ChangeSet,
    damaged: Mapping[str, Span],
    emptied: Collection[str] = (),
    points: Mapping[str, Span] = MappingProxyType({}),
) -> Clipping | None:
    """Return what an edit cut, or ``None`` if it did not just delete passages.

    Deleting something else leaves the clipping be: a writer cuts a sentence, takes
    away the blank that is left, and only then pastes.

    Args:
        changes: The edit, counted in the text before.
        inverse: What undoes it; holds the deleted text.
        damaged: Where the passages that lost text were before.
        emptied: Which of them lost all their words, if not all their blanks.
        points: Where places in it were that have a note and no words.
    """
    if len(changes.changes) != 1 or changes.changes[0].inserted:
        return None
    gone = changes.changes[0].span
    inside = {
        note: span.within(gone).moved(-gone.start)
        for note, span in damaged.items()
        if note in emptied or (gone.start <= span.start and span.end <= gone.end)
    }
    if all(span.is_empty for span in inside.values()) and not points:
        return None
    inside |= {note: span.moved(-gone.start) for note, span in points.items()}
    return Clipping(inverse.changes[0].inserted, inside)


def emptied_by(
    changes: ChangeSet, damaged: Mapping[str, Span], live: LiveText
) -> dict[str, Span]:
    """Return the passages of which a cut left blanks alone, and where they are then.

    Args:
        changes: The cut, counted in the text before.
        damaged: Where the passages that lost text were before.
        live: The text afterwards.
    """
    if len(changes.changes) != 1:
        return {}
    gone = changes.changes[0].span
    left = {
        key: live.slice(changes.map_span(at)).strip()
        for key, at in damaged.items()
        if at.overlaps(gone)
    }
    place = Span(gone.start, gone.start)
    return {key: place for key, words in left.items() if not words}


def points_of(
    gone: Span, words: str, near: Iterable[tuple[str, Span]]
) -> dict[str, Span]:
    """Return the places within a cut that have a note and no words, to insert some.

    At an edge they belong to the words there, not to blanks.

    Args:
        gone: What is cut.
        words: The words that are.
        near: Where passages are that share text with it or are at its edges.
    """
    low = gone.start if words[:1].strip() else gone.start + 1
    high = gone.end if words[-1:].strip() else gone.end - 1
    return {key: at for key, at in near if at.is_empty and low <= at.start <= high}


@value
class CutThrough:
    """The text that the last cut took with a part of passages, and which part.

    Attributes:
        text: What was deleted.
        starts: Where passages began in ``text`` that end behind it.
        ends: Where those ended in it that begin before it.
    """

    text: str = ""
    starts: Mapping[str, int] = field(default_factory=dict)
    ends: Mapping[str, int] = field(default_factory=dict)

    def mended_by(
        self,
        replaced: Sequence[Replacement],
        span_of: Callable[[str], Span | None],
    ) -> dict[str, Span]:
        """Return where the passages are if an edit put the text back where it was.

        It was there if the edge is there that the cut left.  Counted in the text after
        the edit.

        Args:
            replaced: What gave way to what.
            span_of: Returns where a passage was before the edit.
        """
        if len(self.text) < 2 or len(replaced) != 1:
            return {}  # One letter may have been typed rather than pasted.
        change = replaced[0].change
        if change.inserted != self.text or not change.span.is_empty:
            return {}
        at, found = change.span.start, {}
        for key, offset in self.starts.items():
            if (now := span_of(key)) is not None and now.start == at:
                found[key] = Span(at + offset, now.end + len(self.text))
        for key, offset in self.ends.items():
            if (now := span_of(key)) is not None and now.end == at:
                found[key] = Span(now.start, at + offset)
        return found


def cut_through(
    changes: ChangeSet, inverse: ChangeSet, damaged: Mapping[str, Span]
) -> CutThrough:
    """Return what an edit cut together with parts of passages.

    Args:
        changes: The edit, counted in the text before.
        inverse: What undoes it; holds the deleted text.
        damaged: Where the passages that lost text were before.
    """
    if len(changes.changes) != 1 or changes.changes[0].inserted:
        return CutThrough()
    gone = changes.changes[0].span
    starts = {
        key: at.start - gone.start
        for key, at in damaged.items()
        if gone.start <= at.start < gone.end < at.end
    }
    ends = {
        key: at.end - gone.start
        for key, at in damaged.items()
        if at.start < gone.start < at.end <= gone.end
    }
    return CutThrough(inverse.changes[0].inserted, starts, ends)


class Clippings:
    """Remembers what was cut last, for when it is pasted."""

    def __init__(self) -> None:
        self._last = Clipping()
        self._through = CutThrough()
        self._retyped: set[str] = set()
        self._points: set[str] = set()

    def remember(
        self,
        changes: ChangeSet,
        inverse: ChangeSet,
        damaged: Mapping[str, Span],
        emptied: Collection[str] = (),
        points: Mapping[str, Span] = MappingProxyType({}),
    ) -> None:
        """Remember what an edit cut, if it did just that; see :func:`clipping_of`."""
        if damaged:
            self._through = cut_through(changes, inverse, damaged)
        clipping = clipping_of(changes, inverse, damaged, emptied, points)
        if clipping is not None:
            self._last = clipping
            self._retyped.clear()
            self._points = set(points)

    def retype(self, passages: Iterable[str]) -> None:
        """Take it that other words stand now in the place of ``passages``.

        Pasted elsewhere, the words that were cut still have their notes with them.
        """
        self._retyped.update(self._last.passages.keys() & set(passages))

    def take_back(self) -> None:
        """Take it that something was undone or redone, be it what was typed."""
        self._retyped.clear()
        self._points.clear()
        self._through = CutThrough()

    def pasted_by(
        self,
        replaced: Sequence[Replacement],
        is_cut: Callable[[str], bool],
        span_of: Callable[[str], Span | None],
    ) -> dict[str, Span]:
        """Return where passages are that an edit put back, if not there again.

        Args:
            replaced: What gave way to what.
            is_cut: Returns whether all words of a passage were deleted.
            span_of: Returns where a passage was before the edit.
        """
        mended = self._through.mended_by(replaced, span_of)
        if mended:
            self._through = CutThrough()
        pasted = self._last.pasted_by(replaced).items()
        wanted = self._retyped | self._points
        back = {k: at for k, at in pasted if k in wanted or is_cut(k)}
        self._points -= back.keys()  # What is pasted once more is a copy.
        return mended | back
