"""Finding the passages of all notes in the text as it is now.

What is known best is used first: the text is the one the passage was marked on; that
text is kept, and the passage is carried over from it; only the quotes are known, and
those of all notes are looked for together.  Nothing is guessed: a passage that cannot
be placed for sure is not placed.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.anchoring.occurrences import Occurrences
from desktop.annotations.note_passages import on_each_passage
from desktop.text.passage_wording import reads_alike
from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.anchoring.carrying import Carried
    from desktop.anchoring.quote_anchoring import Found
    from desktop.anchoring.surviving_tokens import Survivors
    from desktop.annotations.annotation import Annotation, Passage


def _no_text(state: str) -> Survivors | None:
    del state
    return None


def anchor_all(
    notes: Iterable[Annotation],
    text: str,
    text_state: str | None = None,
    survivors_of: Callable[[str], Survivors | None] = _no_text,
) -> dict[str, Anchor]:
    """Return where every passage of each of ``notes`` is, by its key.

    Args:
        notes: The notes; those without a passage are about the whole story.
        text: The text as it is now.
        text_state: The id by which passages know this version; None if none does.
        survivors_of: Gives what is left of the text of another version, by its id, if
            that was kept.
    """
    notes = list(on_each_passage(notes))
    anchors = {n.id: Anchor(None, AnchorState.WHOLE) for n in notes if not n.passage}
    marked = {n.id: n for n in notes if n.passage is not None}
    anchors |= _here(marked.values(), text, text_state)
    anchors |= _standing(_not_in(anchors, marked), text)
    anchors |= _quoted_once(_not_in(anchors, marked), text)
    anchors |= carried_over(_not_in(anchors, marked), text, survivors_of)
    anchors |= _by_quote(_not_in(anchors, marked), text)
    return anchors


def _not_in(
    anchors: dict[str, Anchor], marked: dict[str, Annotation]
) -> list[Annotation]:
    return [note for note in marked.values() if note.id not in anchors]


def _here(
    notes: Iterable[Annotation], text: str, text_state: str | None
) -> Iterator[tuple[str, Anchor]]:
    """Yield the notes whose passages were marked on this very text."""
    for note in notes:
        passage = note.passage
        if passage is None or text_state is None or passage.state != text_state:
            continue
        place = passage.position.start if passage.position else -1
        if (span := _span(passage, text)) is not None:
            yield note.id, Anchor(span, _reworded(note, AnchorState.EXACT))
        elif note.anchor_state == AnchorState.CUT.value and 0 <= place <= len(text):
            yield note.id, Anchor(Span(place, place), AnchorState.CUT)


def _standing(notes: Iterable[Annotation], text: str) -> Iterator[tuple[str, Anchor]]:
    """Yield the notes that stand where they say, between the words they say."""
    for note in notes:
        passage = note.passage
        quote = passage.quote if passage else None
        span = _span(passage, text) if passage and quote else None
        if span is None or quote is None:
            continue
        before = text[max(0, span.start - len(quote.prefix)) : span.start]
        after = text[span.end : span.end + len(quote.suffix)]
        if (before, after) == (quote.prefix, quote.suffix):
            yield note.id, Anchor(span, _reworded(note, AnchorState.EXACT))


def _quoted_once(
    notes: Iterable[Annotation], text: str
) -> Iterator[tuple[str, Anchor]]:
    """Yield the notes of which only a quote is of use, where that stands just once.

    That is all the standard asks for, and all that many other programs write.
    """
    occurrences: Occurrences | None = None
    for note in notes:
        passage = note.passage
        quote = passage.quote if passage else None
        if passage is None or quote is None or not quote.exact.strip():
            continue
        if passage.state or (passage.position and passage.position.end <= len(text)):
            continue
        occurrences = occurrences or Occurrences(text)
        places = occurrences.of(quote.prefix + quote.exact + quote.suffix, 2)
        if len(places) == 1:
            start = places[0] + len(quote.prefix)
            span = Span(start, start + len(quote.exact))
            yield note.id, Anchor(span, _reworded(note, AnchorState.EXACT))


def carried_over(
    notes: Iterable[Annotation],
    text: str,
    survivors_of: Callable[[str], Survivors | None],
) -> Iterator[tuple[str, Anchor]]:
    """Yield the notes whose passages were marked on a text that was kept.

    Args:
        notes: The notes, each on a single passage.
        text: The text as it is now.
        survivors_of: As for :func:`anchor_all`.
    """
    by_state: defaultdict[str, list[Annotation]] = defaultdict(list)
    for note in notes:
        if note.passage is not None and note.passage.state:
            by_state[note.passage.state].append(note)
    for state, group in by_state.items():
        survivors = survivors_of(state)
        if survivors is None:
            continue
        from desktop.anchoring.carrying import carried  # late: as what survived is

        old = survivors.old
        known = [(n, s) for n in group if n.passage and (s := _span(n.passage, old))]
        found = [(note, carried(survivors, span)) for note, span in known]
        doubtful = [note for note, it in found if it.state is AnchorState.UNPLACED]
        offered = offered_places(doubtful, text)
        for note, it in found:
            yield note.id, _anchor(note, it, it.span, offered.get(note.id, ()))


def offered_places(
    notes: Iterable[Annotation], text: str
) -> dict[str, tuple[Span, ...]]:
    """Return where passages that were cut, or not placed, may be, by their quotes.

    The likeliest places come first, three at most.  It takes as long as looking for the
    passages by their quotes, so it is worth asking only when somebody wants to see.

    Args:
        notes: The notes, each on a single passage.
        text: The text as it is now.
    """
    return {
        note: it.candidates or ((it.span,) if it.is_placed and it.span else ())
        for note, it in _quoted(notes, text).items()
    }


def _by_quote(notes: Iterable[Annotation], text: str) -> Iterator[tuple[str, Anchor]]:
    """Yield the notes of whose passages only the quotes are known."""
    notes = list(notes)
    found = _quoted(notes, text)
    for note in notes:
        it = found[note.id]
        yield note.id, _anchor(note, it, it.span, it.candidates)


def _quoted(notes: Iterable[Annotation], text: str) -> dict[str, Found]:
    passages = {note.id: note.passage for note in notes if note.passage is not None}
    if not passages:
        return {}
    # Late: most notes are where they were.
    from desktop.anchoring.quote_anchoring import anchor_quotes

    return anchor_quotes(passages, text)


def _anchor(
    note: Annotation,
    it: Carried | Found,
    span: Span | None,
    candidates: tuple[Span, ...] = (),
) -> Anchor:
    if it.state is AnchorState.UNPLACED:
        # One that was cut on purpose is not looked for: it is cut.
        was_cut = note.anchor_state == AnchorState.CUT.value
        state = AnchorState.CUT if was_cut else it.state
        return Anchor(None, state, it.confidence, candidates)
    return Anchor(span, _reworded(note, it.state), it.confidence, candidates)


def _span(passage: Passage, text: str) -> Span | None:
    """Return where ``passage`` says it is in ``text``, if its words stand there."""
    position, quote = passage.position, passage.quote
    if position is None or not 0 <= position.start <= position.end <= len(text):
        return None
    span = Span(position.start, position.end)
    return span if quote is None or quote.exact == span.of(text) else None


def _reworded(note: Annotation, state: AnchorState) -> AnchorState:
    """Return ``state``, or that the passage reads otherwise than when first marked."""
    if state is not AnchorState.EXACT:
        return state
    was = note.made_on.quote if note.made_on else None
    now = note.passage.quote if note.passage else None
    is_changed = note.anchor_state == AnchorState.CHANGED.value
    if was is not None and now is not None:
        is_changed = is_changed or not reads_alike(was.exact, now.exact)
    return AnchorState.CHANGED if is_changed else state
