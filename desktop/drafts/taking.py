"""Taking something of the old text back into the new one: which changes do that.

What is taken is told by the words it is made of.  Of what was replaced, all comes back
and what came in its place goes; of what went, that part comes back which is meant.  The
newer text is put together paragraph by paragraph: a paragraph owns the blank lines
above it, which come and go with it; at the head of the text, where nothing stands
above, it owns those below.  What cannot be seen of a paragraph comes with what is taken
back of it, so that no paragraph is written half in one way and half in another.
Positions count code points.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.drafts.rows import IN_NEW, IN_OLD, Row, RowKind
from desktop.text.change import Change, ChangeSet, touching_as_one
from desktop.text.diff import Fate, Words, difference
from desktop.text.span import Span
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Difference

_APART = "\n\n"
"""What parts two paragraphs if neither text says."""

_FLIPPED_KINDS = {
    RowKind.WENT: RowKind.CAME,
    RowKind.CAME: RowKind.WENT,
    RowKind.MOVED_AWAY: RowKind.MOVED_HERE,
    RowKind.MOVED_HERE: RowKind.MOVED_AWAY,
}
_FLIPPED_FATES = {Fate.WENT: Fate.CAME, Fate.CAME: Fate.WENT}


@value
class Move:
    """A paragraph that goes back to where it was.

    Attributes:
        source: Where it is in the text before the patch.
        changes: How it is worded anew, counted from its own start.
        to: Where it is afterwards.
    """

    source: Span
    changes: ChangeSet
    to: int


@value
class Taken:
    """What a patch does.

    Attributes:
        changes: Counted in the text before.
        moves: The paragraphs that only go elsewhere, so that notes can go along.
    """

    changes: ChangeSet
    moves: tuple[Move, ...] = ()


@value
class _TakenPiece:
    """One change, before those that touch are made one.

    Attributes:
        row: The number of the row it is about.
        lead: How much of ``inserted`` parts the paragraph from the one above.
        move: The paragraph that comes from elsewhere; where to is not known yet.
    """

    row: int
    span: Span
    inserted: str = ""
    lead: int = 0
    move: Move | None = None


class Patch:
    """Collects what is to happen to paragraphs; told once, in their order."""

    def __init__(self, comparison: Comparison) -> None:
        self._rows = comparison.rows
        self._old, self._new = comparison.old, comparison.new
        self._pieces: list[_TakenPiece] = []
        self._back: list[tuple[int, str, Move | None]] = []
        self._out: set[int] = set()

    def change(self, number: int, changes: Iterable[Change]) -> None:
        """Make ``changes``, counted from the row's start in the new text."""
        start = self._rows[number].new.start
        for change in changes:
            span = Span(change.span.start + start, change.span.end + start)
            self._pieces.append(_TakenPiece(number, span, change.inserted))

    def take_out(self, number: int) -> None:
        """Take the paragraph of row ``number`` out of the new text."""
        self._out.add(number)

    def put_back(self, number: int, text: str, move: Move | None = None) -> None:
        """Put ``text`` into the new text where the old one has row ``number``."""
        self._back.append((number, text, move))

    def move_back(self, here: int, away: int, changes: ChangeSet) -> None:
        """Put the paragraph of row ``here`` back where row ``away`` is.

        Args:
            here: Where it is in the new text.
            away: Where it was in the old one.
            changes: What makes its old wording of the new one.
        """
        row = self._rows[here]
        self.take_out(here)
        self.put_back(away, row.old.of(self._old), Move(row.new, changes, 0))

    def taken(self) -> Taken:
        """Return what the patch does."""
        back = [self._piece(*one) for one in self._back]
        out = [_TakenPiece(number, self._span_of(number)) for number in self._out]
        pieces = sorted([*self._pieces, *back, *out], key=_place_of)
        changes: list[Change] = []
        moves: list[Move] = []
        shift = 0
        for group in _touching(pieces):
            change = self._joined(group)
            moves += _moves(group, change.span.start + shift)
            shift += change.delta
            if change.inserted != change.span.of(self._new):
                changes.append(change)
        return Taken(ChangeSet(tuple(changes)), tuple(moves))

    def _piece(self, number: int, text: str, move: Move | None) -> _TakenPiece:
        gap = self._gap(number)
        if self._neighbour(number, -1, IN_NEW, self._out) is None:
            return _TakenPiece(number, self._head(), text + gap, 0, move)
        above = self._neighbour(number, -1, IN_NEW)
        assert above is not None
        place = above.new.end
        return _TakenPiece(number, Span(place, place), gap + text, len(gap), move)

    def _head(self) -> Span:
        """Return where something above all paragraphs goes; it replaces blanks only."""
        for row in self._rows:
            if row.kind in IN_NEW:
                return Span(row.new.start, row.new.start)
        return Span(0, len(self._new.rstrip("\n")))

    def _joined(self, group: Sequence[_TakenPiece]) -> Change:
        span = Span(group[0].span.start, max(piece.span.end for piece in group))
        inserted = "".join(piece.inserted for piece in group)
        is_head = any(piece.inserted and not piece.lead for piece in group)
        if is_head and not self._new[: span.start].strip():
            # What parts it from the next paragraph is no use without one.
            rest = self._new[span.end :]
            inserted = inserted if rest.strip() else inserted.rstrip("\n")
        return Change(span, inserted)

    def _span_of(self, number: int) -> Span:
        """Return where row ``number`` and the blank lines it owns are."""
        row = self._rows[number].new
        above = self._neighbour(number, -1, IN_NEW, self._out)
        if above is not None:
            return Span(above.new.end, row.end)
        below = self._neighbour(number, 1, IN_NEW)
        return Span(row.start, row.end if below is None else below.new.start)

    def _gap(self, number: int) -> str:
        """Return what parts row ``number`` from the paragraph above, in the old text.

        If it is the first there, what parts it from the one below.
        """
        row = self._rows[number].old
        above = self._neighbour(number, -1, IN_OLD)
        if above is not None:
            return self._old[above.old.end : row.start]
        below = self._neighbour(number, 1, IN_OLD)
        return self._old[row.end : below.old.start] if below is not None else _APART

    def _neighbour(
        self,
        number: int,
        step: int,
        kinds: Collection[RowKind],
        but: Collection[int] = (),
    ) -> Row | None:
        """Return the next row of those ``kinds`` that way, without those of ``but``."""
        number += step
        while 0 <= number < len(self._rows):
            row = self._rows[number]
            if row.kind in kinds and number not in but:
                return row
            number += step
        return None


def _place_of(piece: _TakenPiece) -> tuple[int, int]:
    # What one paragraph ends with comes before what is put in below it.
    return piece.span.start, piece.row


def _touching(pieces: Iterable[_TakenPiece]) -> Iterator[list[_TakenPiece]]:
    """Yield the pieces that touch or overlap together."""
    group: list[_TakenPiece] = []
    end = 0
    for piece in pieces:
        if group and piece.span.start > end:
            yield group
            group = []
        end = max(end, piece.span.end) if group else piece.span.end
        group.append(piece)
    if group:
        yield group


def _moves(group: Iterable[_TakenPiece], start: int) -> Iterator[Move]:
    """Yield the moves of ``group``, which begins at ``start`` afterwards."""
    for piece in group:
        if piece.move is not None:
            move = piece.move
            yield Move(move.source, move.changes, start + piece.lead)
        start += len(piece.inserted)


@value
class Pick:
    """Some words that are meant.

    Attributes:
        row: The number of the row they are in.
        words: Which of the row's words they are.
        span: Which part of these.
    """

    row: int
    words: int
    span: Span


def picks_of_step(comparison: Comparison, step: Difference) -> list[Pick]:
    """Return all the words of ``step``."""
    if step.words:
        words = comparison.rows[step.rows.start].words
        return [_whole(step.rows.start, n, words[n]) for n in step.words]
    # A paragraph that moved away from among them is a step of its own.
    shown = (n for n in step.rows if comparison.rows[n].kind is not RowKind.MOVED_AWAY)
    return [pick for row in shown for pick in picks_of_row(comparison, row)]


def picks_of_row(comparison: Comparison, row: int) -> list[Pick]:
    """Return all the words of row number ``row``."""
    words = comparison.rows[row].words
    return [_whole(row, n, one) for n, one in enumerate(words)]


def taken(comparison: Comparison, picks: Iterable[Pick]) -> Taken:
    """Return how the new text is to change for ``picks`` to read as in the old one.

    Args:
        comparison: The two texts.
        picks: What is meant, in the order of the rows; what is the same stays so.
    """
    patch = Patch(comparison)
    moved: set[int] = set()
    for number, run in groupby(picks, lambda pick: pick.row):
        row, meant = comparison.rows[number], [pick for pick in run if len(pick.span)]
        if not meant:
            continue
        if row.partner is not None and _is_moved(row, meant):
            here = number if row.kind is RowKind.MOVED_HERE else row.partner
            away = number if row.kind is RowKind.MOVED_AWAY else row.partner
            if here not in moved:
                patch.move_back(here, away, _changes_back(row))
            moved.add(here)
        elif row.kind is RowKind.WENT:
            patch.put_back(number, "".join(_text(row, pick) for pick in meant))
        elif row.kind is RowKind.CAME:
            patch.take_out(number)
        else:
            patch.change(number, _inner(row, meant))
    return patch.taken()


def flipped(comparison: Comparison) -> Comparison:
    """Return ``comparison`` with the old and the new text changing places.

    Rows, words and steps keep their numbers.
    """
    return replace(
        comparison,
        old=comparison.new,
        new=comparison.old,
        rows=tuple(map(_flipped, comparison.rows)),
        wrappings=comparison.wrappings[::-1],
    )


def _flipped(row: Row) -> Row:
    words = tuple(map(_flipped_words, row.words))
    kind = _FLIPPED_KINDS.get(row.kind, row.kind)
    return Row(kind, row.new, row.old, words, row.partner)


def _flipped_words(words: Words) -> Words:
    fate = _FLIPPED_FATES.get(words.fate, words.fate)
    was = None if words.was is None else words.text
    return replace(words, text=words.old_text, fate=fate, was=was)


def _whole(row: int, number: int, words: Words) -> Pick:
    return Pick(row, number, Span(0, len(words.text)))


def _text(row: Row, pick: Pick) -> str:
    return pick.span.of(row.words[pick.words].text)


def _is_moved(row: Row, meant: Iterable[Pick]) -> bool:
    """Return whether a paragraph that moved is meant, and not some words of it."""
    if row.kind is RowKind.MOVED_AWAY:
        return True
    whole = {pick.words for pick in meant if _is_whole(row, pick)}
    shown = (n for n, words in enumerate(row.words) if words.fate is not Fate.WENT)
    return whole.issuperset(shown)


def _is_whole(row: Row, pick: Pick) -> bool:
    words = row.words[pick.words]
    return len(pick.span) >= min(len(words.text), len(words.old_text))


def _changes_back(row: Row) -> ChangeSet:
    """Return what makes the old wording of the new one, counted from its start."""
    every = [_whole(0, n, words) for n, words in enumerate(row.words)]
    return ChangeSet(tuple(touching_as_one(_parts(row, every, has_unseen=True))))


def _inner(row: Row, meant: Sequence[Pick]) -> Iterator[Change]:
    """Yield the changes for what is meant of a row, counted from its start."""
    differs = any(row.words[pick.words].fate is not Fate.KEPT for pick in meant)
    whole = sum(_is_whole(row, pick) for pick in meant)
    has_unseen = differs or whole == len(row.words)
    return touching_as_one(_parts(row, meant, has_unseen=has_unseen))


def _parts(row: Row, meant: Sequence[Pick], *, has_unseen: bool) -> Iterator[Change]:
    """Yield the changes for what is meant, and for what cannot be seen of the rest."""
    place = number = 0
    for is_kept, run in groupby(row.words, lambda words: words.fate is Fate.KEPT):
        pieces = list(run)
        stop = number + len(pieces)
        size = sum(len(p.text) for p in pieces if p.fate is not Fate.WENT)
        picks = [pick for pick in meant if number <= pick.words < stop]
        if picks and not is_kept:
            yield _change_back(row, range(number, stop), picks, place)
        elif is_kept and has_unseen:
            yield from _unseen_back(pieces, place)
        place, number = place + size, stop


def _unseen_back(pieces: Iterable[Words], place: int) -> Iterator[Change]:
    for piece in pieces:
        if piece.was is not None:
            yield from difference(piece.text, piece.was, place).changes
        place += len(piece.text)


def _change_back(row: Row, words: range, picks: Sequence[Pick], place: int) -> Change:
    """Return the change for what is meant of ``words``, which stand at ``place``."""
    went = [n for n in words if row.words[n].fate is Fate.WENT]
    came = [n for n in words if row.words[n].fate is Fate.CAME]
    size = sum(len(row.words[n].text) for n in came)
    whole = {pick.words for pick in picks if _is_whole(row, pick)}
    if whole.issuperset(went) or any(pick.words in came for pick in picks):
        text = "".join(row.words[n].text for n in went)
        return Change(Span(place, place + size), text)
    text = "".join(_text(row, pick) for pick in picks)
    around = "".join(one.text for one in row.words if one.fate is not Fate.WENT)
    return Change(Span(place, place), _parted(text, around[:place], around[place:]))


def _parted(text: str, before: str, after: str) -> str:
    """Return ``text`` with blanks where words would touch that did not."""
    lead = " " if before and not (before[-1] + text[0]).count(" ") else ""
    tail = " " if after and not (text[-1] + after[0]).count(" ") else ""
    return lead + text + tail
