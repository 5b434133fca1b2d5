"""An edit that somebody else made, and what it does to the passages.

The edit itself is known only by its result, so that text that was moved looks deleted
here and typed there.  The engine sees what moved, and is asked instead.  All of this
is worked out from values, so that it can be done in the background.  What became of the
notes is counted for the author.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.anchoring.carrying import carried
from desktop.anchoring.passages import PassageMap
from desktop.anchoring.places import moved_text
from desktop.anchoring.rewriting import rewritten
from desktop.anchoring.surviving_tokens import Survivors
from desktop.annotations.note_passages import note_of
from desktop.text.diff import difference
from desktop.text.merging.merge import Merge, merge
from desktop.text.passage_wording import reads_alike
from desktop.text.replacement import Replacement
from desktop.value import field, replace, value
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from desktop.anchoring.carrying import Carried
    from desktop.text.change import ChangeSet
    from desktop.text.moved import MovedText
    from desktop.text.span import Span

    Finder = Callable[[str], Mapping[str, Anchor]]
    Follower = Callable[[str, Collection[str]], Mapping[str, Anchor]]

_TOLD = (AnchorState.CHANGED, AnchorState.CUT, AnchorState.UNPLACED)
"""What the author should look at."""


@value
class Findings:
    """How many notes kept their passages, and which did not.

    Attributes:
        kept: How many are on their passages as before.
        others: What became of the others, by the ids of the notes.
    """

    kept: int
    others: Mapping[str, AnchorState]

    @property
    def sentence(self) -> str:
        """Such as: 41 notes kept, 3 changed, 1 cut, 1 to place."""
        parts = [translate_count("{count} note kept", "{count} notes kept", self.kept)]
        states = list(self.others.values())
        told = [state for state in _TOLD if state in states]
        parts += [_others_words(state, states.count(state)) for state in told]
        return translate("{parts}.", parts=", ".join(parts))

    @property
    def has_notes(self) -> bool:
        """Whether there were notes that could keep their passages or not."""
        return bool(self.kept or self.others)


def _others_words(state: AnchorState, count: int) -> str:
    match state:
        case AnchorState.CHANGED:
            return translate_count("{count} changed", "{count} changed", count)
        case AnchorState.CUT:
            return translate_count("{count} cut", "{count} cut", count)
    return translate_count("{count} to place", "{count} to place", count)


def findings(
    before: Mapping[str, AnchorState], after: Mapping[str, Anchor]
) -> Findings:
    """Return what became of notes.

    Args:
        before: How each passage was before, by its key; those of notes on the whole
            story are left out.
        after: Where each is now.
    """
    others: dict[str, AnchorState] = {}
    for key, state in before.items():
        now = _told(after[key]) if key in after else state
        if now in _TOLD and now != state:
            others.setdefault(note_of(key), now)
    known = {note_of(key) for key in before if key in after}
    return Findings(len(known) - len(others), others)


def _follow_none(text: str, keys: Collection[str]) -> Mapping[str, Anchor]:
    del text, keys
    return {}


def _told(anchor: Anchor) -> AnchorState:
    """Return what is said of a passage: one that may be wrong is still to be placed."""
    return AnchorState.UNPLACED if anchor.is_unsure else anchor.state


@value
class Passages:
    """Where passages are in a text, and how to find the others in another.

    Attributes:
        spans: Where each passage is, by the id of its note.
        find: Finds those that do not read as first marked in a text they may be in.
        follow: Finds those with these keys that the last edit seems to have cut, by
            the texts they were marked on.
    """

    spans: Mapping[str, Span]
    find: Finder
    follow: Follower = _follow_none


@value
class Revision:
    """How a text becomes another.

    Attributes:
        old: The text as it was.
        merged: What it becomes, and where that is still to be decided.
        changes: What leads there, counted in ``old``.
        spans: Where passages then are that ``changes`` alone would not carry there,
            by the id of their note; None for one that is nowhere.
        moved: The ids of those that are elsewhere.
        moved_text: The text that ``changes`` alone would not carry where it went.
        doubts: The confidence of those that may not be where they are shown then.
    """

    old: str
    merged: Merge
    changes: ChangeSet
    spans: Mapping[str, Span | None]
    moved: frozenset[str]
    moved_text: MovedText
    doubts: Mapping[str, float] = field(default_factory=dict)


def revision(base: str, ours: str, theirs: str, passages: Passages) -> Revision:
    """Return how ``ours`` becomes what it and ``theirs`` make together.

    Args:
        base: The text both were made of.
        ours: The text as it is in the window.
        theirs: What somebody else made of ``base``.
        passages: Where the notes are in ``ours``.
    """
    merged = merge(base, ours, theirs)
    survivors = Survivors.of_texts(ours, merged.text)
    anchors: dict[str, Carried | Anchor] = {
        note: carried(survivors, at) for note, at in passages.spans.items()
    }
    cut = [note for note, it in anchors.items() if it.state is AnchorState.CUT]
    anchors |= passages.follow(merged.text, cut) if cut else {}
    moved = {note for note, it in anchors.items() if it.state is AnchorState.MOVED}
    found = {
        note: None if it.state is AnchorState.UNPLACED else it.span
        for note, it in anchors.items()
    }
    back = {
        note: anchor.span
        for note, anchor in passages.find(merged.text).items()
        if anchor.span is not None
    }
    changes = difference(ours, merged.text)
    unsure = {note: it for note, it in anchors.items() if _is_unsure(it)}
    there = {note: it.span for note, it in unsure.items()}
    return Revision(
        old=ours,
        merged=merged,
        changes=changes,
        spans={**_elsewhere(passages.spans, changes, found), **there, **back},
        moved=frozenset(moved - back.keys()),
        moved_text=moved_text(survivors, changes),
        doubts={n: it.confidence for n, it in unsure.items() if n not in back},
    )


def _is_unsure(it: Carried | Anchor) -> bool:
    found = Anchor(it.span, it.state, it.confidence)
    return found.is_unsure and it.state is not AnchorState.UNPLACED


def as_typed(revision: Revision, passages: Passages) -> Revision:
    """Return ``revision`` of which is known that the author has typed it.

    What the author types in the place of a passage belongs to it, also where nothing
    is left of its words, see :mod:`desktop.anchoring.rewriting`.

    Args:
        revision: How the text becomes another.
        passages: Where the notes are in the text as it was.
    """
    carried = PassageMap(passages.spans)
    replaced = [
        Replacement(change, change.span.of(revision.old))
        for change in revision.changes.changes
    ]
    owners = [each.owners(carried.with_edge_at(each.span)) for each in replaced]
    carried.apply(revision.changes)
    mapped = carried.spans()
    spans = {
        key: span
        for key, span in rewritten(replaced, owners, mapped).items()
        if (found := revision.spans.get(key, mapped[key])) is None or found.is_empty
    }
    return replace(revision, spans={**revision.spans, **spans})


def as_told(
    revision: Revision,
    passages: Passages,
    edit: ChangeSet,
    places: Mapping[str, Span | None],
    moved: Collection[str],
) -> Revision:
    """Return ``revision`` of which it was told what became of the passages.

    Args:
        revision: How the text becomes another.
        passages: Where the notes are in the text as it was.
        edit: The very changes that led there.
        places: Where passages are that ``edit`` alone would not carry there, by their
            keys; None for one that is nowhere.
        moved: The keys of those that read as they were marked, but elsewhere.
    """
    carried = PassageMap(passages.spans)
    carried.apply(edit)
    found: dict[str, Span | None] = {**carried.spans(), **places}
    spans = {key: found[key] for key in passages.spans}
    spans |= {key: place for key, place in places.items() if place is not None}
    return replace(revision, spans=spans, moved=frozenset(moved), doubts={})


def _elsewhere(
    spans: Mapping[str, Span], changes: ChangeSet, found: Mapping[str, Span | None]
) -> dict[str, Span | None]:
    """Return which passages are not where ``changes`` alone would carry them."""
    carried = PassageMap(spans)
    carried.apply(changes)
    there = carried.spans()
    return {note: span for note, span in found.items() if there[note] != span}


def missed_by(revision: Revision, spans: Mapping[str, Span]) -> list[str]:
    """Return the passages that stand in the text and will not in the revised one.

    Args:
        revision: How the text becomes another.
        spans: Where passages are in the text as it was, by their keys.
    """
    after = revision.merged.text
    carried = PassageMap(spans)
    carried.apply(revision.changes)
    places: dict[str, Span | None] = {**carried.spans(), **revision.spans}
    return [
        key
        for key, span in spans.items()
        if _is_lost(span.of(revision.old), places[key], after)
    ]


def _is_lost(words: str, place: Span | None, text: str) -> bool:
    # A place between words is nowhere once these are gone.
    return place is None or place.is_empty or not reads_alike(place.of(text), words)
