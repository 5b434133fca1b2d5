"""Edits that a reader made and no program tracked, as what she suggests.

The text that came back is compared with the one that was sent.  What differs is told as
few and as whole things as a person would tell: a word, a phrase, a paragraph that was
rewritten, put in or taken out.  What programs change by themselves is no edit.
Positions count code points of the text that was sent.
"""

from __future__ import annotations

import re
from itertools import chain, groupby, takewhile
from typing import TYPE_CHECKING

from desktop.drafts.comparison import compare
from desktop.drafts.rows import RowKind
from desktop.drafts.taking import picks_of_step, taken
from desktop.exchange.returning.likeness import are_alike
from desktop.text.change import Change, touching_as_one
from desktop.text.diff import Fate
from desktop.text.graphemes import snapped
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Difference, Row
    from desktop.exchange.progress import Progress

_LEAST_KEPT = 0.4
"""The share of a text that must be left of another for it to be the same text."""

_MOST = 2_000
"""Edits; a text with more of them was not edited here and there, but written anew."""

_NEAR = 2
"""Words between two edits that are told as one phrase."""

_FEW = 3
"""How many times more must have changed of a paragraph than is left, to tell it whole.
"""

_SENTENCE_END = re.compile(r"[.!?…]")
_EMPHASIS = re.compile(r"[*_]+")
_SIGN_OR_WORD = re.compile(r"\w+|[^\w\s]|\s+")
_ONLY_SENT = {RowKind.CAME}


@value
class SilentEdit:
    """One edit.

    Attributes:
        change: What it makes of the text that was sent.
        move: Tells which other edit belongs to it, if a paragraph was moved; it has the
            same number.  None of all others.
    """

    change: Change
    move: int | None = None


def silent_edits(
    sent: str, back: str, progress: Progress, *, is_markdown: bool, is_whole: bool
) -> list[SilentEdit] | None:
    """Return what was made of ``sent`` in ``back``, in the order of the text.

    None if that is another text altogether.

    Args:
        sent: The text that was sent.
        back: The text that came back, all tracked changes rejected.
        progress: Hears how far it has come.
        is_markdown: Whether the texts are Markdown.
        is_whole: Whether what was sent is known to be all of ``sent``; else what is
            missing at its ends may not have been sent at all.
    """
    if _are_alike_in_lines(sent, back):
        return []
    # What has to become of the new one for it to read as the old one is an edit.
    comparison = compare(back, sent, is_markdown=is_markdown)
    progress.at(0.5)
    if not _is_the_same(comparison):
        return None
    steps = _inner(comparison, is_whole=is_whole)
    if len(steps) > 4 * _MOST:
        return None
    found = list(_edits(comparison, steps, progress))
    return found if len(found) <= _MOST else None


def _are_alike_in_lines(one: str, other: str) -> bool:
    if one == other:
        return True
    ours, theirs = (
        [line for line in text.split("\n") if line.strip()] for text in (one, other)
    )
    pairs = zip(ours, theirs, strict=False)
    return len(ours) == len(theirs) and all(are_alike(*pair) for pair in pairs)


def _is_the_same(comparison: Comparison) -> bool:
    kept = sum(_kept(row) for row in comparison.rows)
    shorter = min(map(_letters, (comparison.old, comparison.new)))
    return kept >= _LEAST_KEPT * shorter


def _kept(row: Row) -> int:
    if row.kind in (RowKind.MOVED_AWAY, RowKind.WENT, RowKind.CAME):
        return 0
    kept = (words.text for words in row.words if words.fate is Fate.KEPT)
    return sum(map(_letters, kept))


def _letters(text: str) -> int:
    return len(text) - text.count(" ") - text.count("\n")


def _inner(comparison: Comparison, *, is_whole: bool) -> list[Difference]:
    """Return the steps, without those for what may not have been sent."""
    rows, steps = comparison.rows, list(comparison.steps)
    if is_whole:
        return steps
    head = sum(1 for _ in takewhile(lambda row: row.kind in _ONLY_SENT, rows))
    tail = sum(1 for _ in takewhile(lambda row: row.kind in _ONLY_SENT, rows[::-1]))
    edges = {*range(head), *range(len(rows) - tail, len(rows))}
    return [step for step in steps if not edges.issuperset(step.rows)]


def _edits(
    comparison: Comparison, steps: Iterable[Difference], progress: Progress
) -> Iterator[SilentEdit]:
    total, moves = max(len(comparison.rows), 1), 0
    for first, run in groupby(steps, lambda step: step.rows.start):
        progress.at(0.5 + first / total / 2)
        same_row = list(run)
        changes = _changes(comparison, same_row)
        if comparison.rows[first].kind is RowKind.CHANGED:
            row = comparison.rows[first]
            yield from map(SilentEdit, _phrases(comparison.new, row, changes))
        elif len(changes) > 1 and comparison.rows[first].partner is not None:
            moves += 1
            yield from (SilentEdit(change, moves) for change in changes)
        else:
            yield from map(SilentEdit, changes)


def _changes(comparison: Comparison, steps: Iterable[Difference]) -> list[Change]:
    """Return what ``steps`` make of the text that was sent, in order."""
    sent = comparison.new
    picked = (picks_of_step(comparison, step) for step in steps)
    every = chain.from_iterable(taken(comparison, p).changes.changes for p in picked)
    found = {(each.span.start, each.span.end, each.inserted): each for each in every}
    whole = touching_as_one(found[key] for key in sorted(found))
    narrow = (_narrowed(sent, each) for each in whole)
    return [each for each in narrow if each is not None]


def _narrowed(sent: str, change: Change) -> Change | None:
    """Return ``change`` without what is alike at its ends; None if all of it is."""
    gone, come = change.span.of(sent), change.inserted
    blanks = _EMPHASIS.sub("", gone), _EMPHASIS.sub("", come)
    if not any(map(str.strip, blanks)):
        return change if _parts_or_joins(sent, change.span, *blanks) else None
    if _reads_alike(gone, come):
        return None
    ours, theirs = _SIGN_OR_WORD.findall(gone), _SIGN_OR_WORD.findall(come)
    head = _alike(ours, theirs)
    tail = _alike(ours[head:][::-1], theirs[head:][::-1])
    start = change.span.start + sum(map(len, ours[:head]))
    end = change.span.end - sum(map(len, ours[len(ours) - tail :]))
    inserted = "".join(theirs[head : len(theirs) - tail])
    return Change(Span(start, end), inserted)


def _parts_or_joins(sent: str, span: Span, gone: str, come: str) -> bool:
    """Return whether a change of blanks parts two words or paragraphs, or joins them.

    How many blanks stand somewhere, nobody has decided.
    """
    if (gone and come) or gone == come:
        return ("\n" in gone) is not ("\n" in come)
    around = sent[max(span.start - 1, 0) : span.end + 1]
    is_inside = span.start > 0 and span.end < len(sent)
    return is_inside and not around[0].isspace() and not around[-1].isspace()


def _reads_alike(one: str, other: str) -> bool:
    if ("\n" in one) is not ("\n" in other) or one.isspace() is not other.isspace():
        return False  # A sign of emphasis is no blank, though neither says anything.
    return are_alike(one, other)


def _alike(ones: Sequence[str], others: Sequence[str]) -> int:
    pairs = zip(ones, others, strict=False)
    return sum(1 for _ in takewhile(lambda pair: _reads_alike(*pair), pairs))


def _phrases(sent: str, row: Row, changes: Sequence[Change]) -> list[Change]:
    """Return ``changes`` of a paragraph, those that are one phrase as one."""
    joined: list[Change] = []
    for change in changes:
        if joined and _is_one(sent[joined[-1].span.end : change.span.start]):
            joined[-1] = _both(sent, joined[-1], change)
        else:
            joined.append(change)
    if len(joined) > 1 and _is_rewritten(row, joined):
        whole = joined[0]
        for change in joined[1:]:
            whole = _both(sent, whole, change)
        joined = [whole]
    return [_on_edges(sent, change) for change in joined]


def _is_one(between: str) -> bool:
    if _SENTENCE_END.search(between):
        return False
    return len(between.split()) <= _NEAR


def _is_rewritten(row: Row, changes: Iterable[Change]) -> bool:
    """Return whether less is left of a paragraph than anybody would put together."""
    kept = sum(_letters(w.text) for w in row.words if w.fate is Fate.KEPT)
    gone = sum(len(change.span) for change in changes)
    come = sum(len(change.inserted) for change in changes)
    return _FEW * kept < min(gone, come)


def _both(sent: str, one: Change, other: Change) -> Change:
    between = sent[one.span.end : other.span.start]
    span = Span(one.span.start, other.span.end)
    return Change(span, one.inserted + between + other.inserted)


def _on_edges(sent: str, change: Change) -> Change:
    """Return ``change`` with whole letters, accents and joined signs included."""
    span = snapped(sent, change.span)
    if span == change.span:
        return change
    lead = sent[span.start : change.span.start]
    tail = sent[change.span.end : span.end]
    return Change(span, lead + change.inserted + tail)
