"""What becomes of passages whose words give way to others: the one rule for it.

What is typed belongs where it was typed.  A passage of which a part was replaced is
what is left of it and the new words; so is one that was replaced whole, be it with the
blanks and signs at its ends.  Of a passage that was replaced together with words around
it, the words have to be compared, see
:meth:`~desktop.text.replacement.Replacement.is_among_others`.  Everything
else goes where :class:`~desktop.text.change.ChangeSet` takes it: edges do not grow.

Nor is all that is typed on at a passage's end its own: to one of which the end was
replaced belong as many sentences as were, to one that was replaced whole as many
paragraphs, but one of them at least.  What follows is new text.

Positions count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.carrying import anchor_known
from desktop.text.change import Change, Side
from desktop.text.replacement import Replacement
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desktop.text.change import ChangeSet

_FULL_OF = 20
"""How many times as long as the new words old ones may be to be compared with them."""

_GONE = (AnchorState.CUT, AnchorState.UNPLACED)

_FAR = 100
"""Code points behind a sentence that tell whether it has ended; fewer do mostly."""


def rewritten(
    replacements: Sequence[Replacement],
    owners: Sequence[Mapping[str, Span]],
    mapped: Mapping[str, Span],
) -> dict[str, Span]:
    """Return where passages are whose own words were replaced.

    Args:
        replacements: What was replaced at once, in order, counted in the text before.
        owners: For each of those, the passages that new words there belong to.
        mapped: Where the changes alone take all of these passages.
    """
    found: dict[str, Span] = {}
    shift = 0
    for replacement, passages in zip(replacements, owners, strict=True):
        old, start = replacement.span, replacement.span.start + shift
        shift += replacement.change.delta
        if not replacement.has_new_words:
            continue
        for key, passage in passages.items():
            if key not in mapped:
                continue  # it was forgotten meanwhile
            at = found.get(key, mapped[key])
            first = start if old.start <= passage.start else at.start
            last = at.end
            if replacement.empties(passage):
                last = first
            elif passage.end <= old.end:
                last = start + replacement.taken_by(passage)
            found[key] = Span(first, max(first, last))
    return found


def compared(
    replacement: Replacement,
    passages: Mapping[str, Span],
    around: tuple[str, str],
) -> dict[str, Span]:
    """Return what became of passages that were replaced together with other words.

    Those of which nothing did are empty, where the new words begin.

    Args:
        replacement: What was replaced.
        passages: Passages of the text before.
        around: What stands before and behind it, to know its words by.
    """
    gone, new = replacement.gone, replacement.change.inserted
    if not replacement.has_new_words or len(gone) > _FULL_OF * max(len(new), _FULL_OF):
        return {}
    among = {k: at for k, at in passages.items() if replacement.is_among_others(at)}
    if not among:
        return {}
    before, after = around
    by = replacement.span.start - len(before)
    spans = [at.moved(-by) for at in among.values()]
    carried = anchor_known(before + gone + after, before + new + after, spans)
    place = Span(len(before), len(before) + len(new))
    found: dict[str, Span] = {}
    for key, it in zip(among, carried, strict=True):
        is_gone = it.state in _GONE or it.span.is_empty
        here = Span(place.start, place.start) if is_gone else _within(it.span, place)
        found[key] = here.moved(by)
    return found


def _within(span: Span, place: Span) -> Span:
    """Return what of ``span`` lies in ``place``: what stood around stays as it is."""
    start = min(max(span.start, place.start), place.end)
    return Span(start, max(start, min(span.end, place.end)))


@value
class Rewriting:
    """Edits at one place, one after the other, told as one replacement.

    Attributes:
        replacement: What gave way since the first of them, and what stands there now.
        passages: The passages with an edge in or at what gave way, where they were
            before the first of them.
        owners: Those of them that new words belong to.
    """

    replacement: Replacement
    passages: Mapping[str, Span]
    owners: Mapping[str, Span]

    @classmethod
    def begun(cls, first: Replacement, near: Mapping[str, Span]) -> Rewriting:
        """Return the first edit at a place.

        Args:
            first: The edit.
            near: The passages with an edge in or at what it replaces.
        """
        return cls(first, near, first.owners(near))

    def holds(self, later: Replacement) -> bool:
        """Return whether ``later`` only edits the new words."""
        place, span = self.replacement.place, later.span
        return place.start <= span.start and span.end <= place.end

    def is_past(self, later: Replacement) -> bool:
        """Return whether ``later`` is typed far behind all that belongs to passages."""
        told = self.replacement
        if later.gone or later.span.start != told.place.end:
            return False
        ended = [at for at in self.owners.values() if at.end <= told.span.end]
        ended += filter(told.is_among_others, self.passages.values())
        least = len(told.change.inserted) - _FAR
        return bool(ended) and all(told.taken_by(at) < least for at in ended)

    def then(self, later: Replacement, near: Mapping[str, Span]) -> Rewriting | None:
        """Return these edits and ``later`` as one; None if that is another matter.

        It goes on if it edits the new words, or takes more away where there are none.

        Args:
            later: The next edit, counted in the text as these left it.
            near: The passages with an edge in or at what it replaces, as they are; none
                need be told if it only edits the new words.
        """
        place, span, new = self.replacement.place, later.span, later.change.inserted
        old, gone = self.replacement.span, self.replacement.gone
        if self.holds(later):
            words = self.replacement.change.inserted
            head = words[: span.start - place.start]
            tail = words[span.end - place.start :]
            joined = Replacement(Change(old, head + new + tail), gone)
            return Rewriting(joined, self.passages, self.owners)
        if not (span.start <= place.start and place.end <= span.end):
            return None
        before = later.gone[: place.start - span.start]
        after = later.gone[place.end - span.start :]
        wider = Span(old.start - len(before), old.end + len(after))
        known = {key: self._as_before(at) for key, at in near.items()}
        joined = Replacement(Change(wider, new), before + gone + after)
        return Rewriting.begun(joined, {**known, **self.passages})

    def moved(self, changes: ChangeSet, apart: Collection[str]) -> Rewriting | None:
        """Return the same further on, or back, in a text that others have edited.

        None if they have edited it in this very place.

        Args:
            changes: What they did.
            apart: Passages that they have taken elsewhere.
        """
        place = self.replacement.place
        if any(place.touches(change.span) for change in changes.changes):
            return None
        by = changes.map_position(place.start, Side.BEFORE) - place.start

        def further(spans: Mapping[str, Span]) -> dict[str, Span]:
            return {k: _by(at, by) for k, at in spans.items() if k not in apart}

        old = self.replacement
        change = Change(_by(old.span, by), old.change.inserted)
        passages, owners = further(self.passages), further(self.owners)
        return Rewriting(Replacement(change, old.gone), passages, owners)

    def _as_before(self, at: Span) -> Span:
        """Return where a passage was at first that none of the edits touched."""
        place, by = self.replacement.place, -self.replacement.change.delta
        start = at.start if at.start <= place.start else max(0, at.start + by)
        end = at.end if at.end <= place.start else max(0, at.end + by)
        return Span(start, max(start, end))


def _by(span: Span, by: int) -> Span:
    return Span(max(0, span.start + by), max(0, span.end + by))
