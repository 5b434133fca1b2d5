"""What was read of earlier texts, and in other places, told of the text as it is now.

What the app itself remembers and what the file beside the story says are one and the
same rereading: of either, what was read is carried over and counts.  What is said of a
text that nobody has kept here stays as it is, for whoever has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.carrying import carried_marks
from desktop.anchoring.places import carried_places, found_places
from desktop.storage.passes.passes_file import (
    LeftPlace,
    NamedPass,
    PassesFile,
    without_removed,
)
from desktop.storage.story.reading_state import KeptPass, KeptReading
from desktop.text.quoted_place import QuotedPlace
from desktop.text.reading.read_marks import Mark
from desktop.text.reading.read_spans import ReadSpans, united_runs
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop.session.story.earlier_texts import EarlierTexts
    from desktop.text.reading.read_marks import Run

_MOST_LEFT = 16
"""Of how many texts that are not known here it stays in the file what was read."""


@value
class CarriedReading:
    """All rereadings of a story, told of its text.

    Attributes:
        kept: They.
        left: What was read of texts that are not known here, by the ids of passes.
    """

    kept: KeptReading
    left: Mapping[str, Mapping[str, ReadSpans]]


def is_told_of(sha256: str, kept: KeptReading | None, file: PassesFile) -> bool:
    """Return whether all that is known of what was read is told of one text."""
    texts = {kept.text} if kept is not None else set()
    texts |= {each.text for each in (kept.passes if kept else ()) if each.text}
    for each in file.passes.values():
        texts |= each.read.keys()
        texts |= {each.place.text} if each.place else set()
    return texts <= {sha256}


def carried_reading(
    kept: KeptReading | None, file: PassesFile, earlier: EarlierTexts, sha256: str
) -> CarriedReading:
    """Return all rereadings, told of the text of ``earlier``.

    Args:
        kept: Those the app remembers; None if it remembers none.
        file: Those the file beside the story tells of.
        earlier: The text, and those it was before.
        sha256: The SHA-256 of the text.
    """
    known = kept or KeptReading(sha256, None, ())
    file = file.joined(PassesFile(deleted=known.deleted))
    carrying = _Carrying(earlier, sha256)
    here = (_unless_removed(each, file) for each in known.passes)
    passes = {
        p.id: carrying.carried(p, p.text or known.text) for p in here if p is not None
    }
    for each in file.passes.values():
        passes[each.id] = carrying.with_filed(passes.get(each.id), each)
    in_order = tuple(sorted(passes.values(), key=lambda each: each.begun))
    current = known.current if kept is not None else _latest(in_order)
    goes_on = current in {each.id for each in in_order if each.ended is None}
    reading = KeptReading(sha256, current if goes_on else None, in_order, file.deleted)
    return CarriedReading(reading, carrying.left)


def roused(kept: KeptPass, earlier: EarlierTexts, sha256: str) -> KeptPass:
    """Return a pass that is told of an earlier text, told of that of ``earlier``.

    Args:
        kept: The pass.
        earlier: The text, and those it was before.
        sha256: The SHA-256 of the text.
    """
    return _Carrying(earlier, sha256).carried(kept, kept.text or sha256)


def file_of(
    reading: KeptReading,
    file: PassesFile,
    left: Mapping[str, Mapping[str, ReadSpans]],
) -> PassesFile:
    """Return what the file beside the story is to tell.

    Args:
        reading: The rereadings, told of the text that is saved.
        file: What the file told before.
        left: What was read of texts that are not known here, by the ids of passes.
    """
    named = [each for each in reading.passes if each.name]
    known = file.joined(PassesFile(deleted=reading.deleted))
    none: dict[str, ReadSpans] = {}
    passes = {
        each.id: _filed(
            each,
            each.text or reading.text,
            file.passes.get(each.id),
            left.get(each.id, none),
        )
        for each in named
    }
    return without_removed(replace(known, passes={**known.passes, **passes}))


def _filed(
    kept: KeptPass, text: str, was: NamedPass | None, left: Mapping[str, ReadSpans]
) -> NamedPass:
    facts = _facts(kept)
    if was is not None:
        facts = replace(facts, others=was.others, raw=was.raw)
        if kept.ended is not None and was.ended == facts.ended:
            # What was read of it then is told of the text it was then.
            return replace(facts, place=was.place, read=was.read)
    spans = ReadSpans.of_runs(kept.runs)
    read = dict([*left.items()][:_MOST_LEFT]) | ({text: spans} if spans else {})
    place = None
    if kept.left is not None:
        raw = was.place.raw if was is not None and was.place is not None else {}
        at = kept.left.replace(microsecond=0)
        place = LeftPlace(at=at, text=text, place=kept.place, raw=raw)
    return replace(facts, place=place, read=dict(sorted(read.items())))


def _facts(kept: KeptPass) -> NamedPass:
    """Return what there is to say of a pass beside what was read."""
    return NamedPass(
        id=kept.id,
        name=kept.name,
        named=_in_seconds(kept.named or kept.begun),
        begun=_in_seconds(kept.begun),
        ended=_in_seconds(kept.ended) if kept.ended is not None else None,
        share=round(kept.share, 3) if kept.ended is not None else 0.0,
        reopened=kept.reopened,
        restored=kept.restored,
    )


def _in_seconds(time: datetime) -> datetime:
    return time.replace(microsecond=0)


def _unless_removed(kept: KeptPass, file: PassesFile) -> KeptPass | None:
    """Return a pass the app remembers; None if it was removed elsewhere since.

    It counts as brought back if the author went on with it later than that.
    """
    at = file.deleted.get(kept.id)
    if at is None or (kept.restored is not None and kept.restored > at):
        return kept
    touched = max(_facts(kept).touched, kept.left or kept.begun)
    return replace(kept, restored=_in_seconds(touched)) if touched > at else None


def _latest(passes: tuple[KeptPass, ...]) -> str | None:
    """Return which of ``passes`` is gone on with where none is known to be."""
    taken_up = [each for each in passes if each.ended is None]
    last = max(taken_up, key=lambda each: each.left or each.begun, default=None)
    return None if last is None else last.id


class _Carrying:
    """Carries places and marks over to one text.

    Attributes:
        left: What was read of texts that are not known here, by the ids of passes.
    """

    def __init__(self, earlier: EarlierTexts, sha256: str) -> None:
        self._earlier = earlier
        self._text = earlier.text
        self._sha256 = sha256
        self.left: dict[str, dict[str, ReadSpans]] = {}

    def carried(self, kept: KeptPass, sha256: str) -> KeptPass:
        """Return a pass that is told of the text with that SHA-256."""
        if sha256 == self._sha256:
            return replace(kept, text=None)
        place, runs = self._place(kept.place, sha256), self._runs(kept.runs, sha256)
        return replace(kept, runs=runs, place=place, text=None)

    def with_filed(self, kept: KeptPass | None, filed: NamedPass) -> KeptPass:
        """Return a pass with what the file beside the story tells of it."""
        there = self._kept(filed)
        if kept is None:
            return there
        if kept.restored != filed.restored:
            # What was written before one was brought back does not count any more.
            return kept if _is_later(kept.restored, filed.restored) else there
        facts = _facts(kept).joined(replace(filed, place=None, read={}))
        last = kept if _is_later(kept.left, there.left) else there
        return replace(
            kept,
            name=facts.name,
            named=facts.named,
            begun=min(kept.begun, there.begun),
            ended=facts.ended,
            share=facts.share,
            reopened=facts.reopened,
            place=last.place,
            left=last.left,
            runs=self._united(kept.runs, there.runs),
        )

    def _united(self, one: tuple[Run, ...], other: tuple[Run, ...]) -> tuple[Run, ...]:
        is_known = sum(length for length, _ in one) == len(self._text)
        return united_runs(one, other) if is_known else other

    def _kept(self, filed: NamedPass) -> KeptPass:
        left = filed.place
        return KeptPass(
            id=filed.id,
            name=filed.name,
            begun=filed.begun,
            ended=filed.ended,
            place=self._place(left.place, left.text) if left else QuotedPlace(0),
            share=filed.share,
            runs=self._runs_read(filed),
            named=filed.named,
            left=left.at if left else None,
            reopened=filed.reopened,
            restored=filed.restored,
        )

    def _runs_read(self, filed: NamedPass) -> tuple[Run, ...]:
        """Return what was read of all texts that are known here."""
        runs: tuple[Run, ...] = ((len(self._text), Mark.UNSEEN),)
        for sha256, spans in filed.read.items():
            there = self._spans_read(spans, sha256)
            if there is None:
                self.left.setdefault(filed.id, {})[sha256] = spans
            else:
                runs = united_runs(runs, there)
        return runs

    def _spans_read(self, spans: ReadSpans, sha256: str) -> tuple[Run, ...] | None:
        """Return what was read of a text; None if it is not known here."""
        if sha256 == self._sha256:
            return spans.runs(len(self._text))
        survivors = self._earlier.quick_survivors(sha256)
        if survivors is None:
            return None
        return carried_marks(survivors, spans.runs(len(survivors.old)))

    def _runs(self, runs: tuple[Run, ...], sha256: str) -> tuple[Run, ...]:
        survivors = self._earlier.quick_survivors(sha256) if runs else None
        is_known = survivors is not None and sum(n for n, _ in runs) == len(
            survivors.old
        )
        if survivors is None or not is_known:
            return ((len(self._text), Mark.UNSEEN),)
        return carried_marks(survivors, runs)

    def _place(self, place: QuotedPlace, sha256: str) -> QuotedPlace:
        if sha256 == self._sha256:
            return QuotedPlace(
                min(place.position, len(self._text)), place.before, place.after
            )
        survivors = self._earlier.quick_survivors(sha256)
        if survivors is None:
            (at,) = found_places([place], self._text)
        else:
            (at,) = carried_places(survivors, [place.position])
        return QuotedPlace(at)


def _is_later(one: datetime | None, other: datetime | None) -> bool:
    return other is None or (one is not None and one >= other)
