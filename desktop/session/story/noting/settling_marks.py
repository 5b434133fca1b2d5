"""What becomes of the notes when one of two versions in a text is taken out.

A note on words that stay is where they are: nothing is compared for that.  One on words
that go is where the version that stays has them, or is cut with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.carrying import anchor_known
from desktop.anchoring.passages import PassageMap
from desktop.session.story.revision import Revision
from desktop.text.merging.merge import Choice, Merge
from desktop.text.moved import MovedText
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.session.story.revision import Passages
    from desktop.text.merging.conflict_marks import MarkedConflict, MarkedText, Side


def settling(
    marked: MarkedText, choices: Sequence[Choice], passages: Passages
) -> Revision:
    """Return how the text becomes what is chosen, without a mark.

    Args:
        marked: The text with both versions.
        choices: What is chosen for each place.
        passages: Where the notes are in it.

    Raises:
        ValueError: If there are not as many choices as places.
    """
    changes = marked.settling(choices)
    settled = changes.apply(marked.text)
    back = {
        key: anchor.span
        for key, anchor in passages.find(settled).items()
        if anchor.span is not None
    }
    carried = PassageMap(dict(_in_what_stays(marked, choices, passages.spans)))
    carried.apply(changes)
    spans: dict[str, Span | None] = {**carried.spans(), **back}
    nothing = MovedText.of(())
    return Revision(marked.text, Merge(settled), changes, spans, frozenset(), nothing)


def _in_what_stays(
    marked: MarkedText, choices: Sequence[Choice], spans: Mapping[str, Span]
) -> Iterator[tuple[str, Span]]:
    """Yield where passages that go are in what stays, by their keys.

    Both are counted in the text with the marks.
    """
    for conflict, choice in zip(marked.conflicts, choices, strict=True):
        is_theirs = choice is Choice.THEIRS
        stays = _around(conflict.theirs if is_theirs else conflict.ours)
        for goes in _going(conflict, choice):
            within = {
                key: span
                for key, span in spans.items()
                if goes.start <= span.start and span.end <= goes.end
            }
            yield from _carried(marked.text, goes, stays, within)


def _going(conflict: MarkedConflict, choice: Choice) -> Iterator[Span]:
    if conflict.base:
        yield _around(conflict.base)
    if choice is Choice.OURS:
        yield _around(conflict.theirs)
    elif choice is Choice.THEIRS:
        yield _around(conflict.ours)


def _around(side: Side) -> Span:
    return Span(side[0].start, side[-1].end) if side else Span(0, 0)


def _carried(
    text: str, goes: Span, stays: Span, within: Mapping[str, Span]
) -> Iterator[tuple[str, Span]]:
    relative = [Span(s.start - goes.start, s.end - goes.start) for s in within.values()]
    found = anchor_known(goes.of(text), stays.of(text), relative)
    for key, there in zip(within, found, strict=True):
        if there.state is not AnchorState.UNPLACED:
            start, end = there.span.start, there.span.end
            yield key, Span(start + stays.start, end + stays.start)
