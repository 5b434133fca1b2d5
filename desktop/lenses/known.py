"""What the author said to the lenses: settled findings, the story's words, choices.

All of it comes from annotations of the story, but for the author's own words and
lists, which are files beside the preferences.  A lens is a pure function of the prose
and this.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from desktop.lenses.finding import LensName
from desktop.text.span import Span
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from desktop.lenses.finding import Finding
    from desktop.text.change import ChangeSet


@value
class Settled:
    """What is settled for good, in the words of a lens.

    Attributes:
        lens: Whose finding it is.
        key: The finding's key.
    """

    lens: LensName
    key: str


@value
class LensChoice:
    """What the author chose for a lens: for the story, or for a stretch of it.

    Attributes:
        lens: Which lens.
        about: What is chosen, such as ``told-in``, ``english``, ``word``, ``same``.
        chosen: What the author chose; of several of one kind, one each.
        span: The stretch it holds for, in code points; None for the whole story.
    """

    lens: LensName
    about: str
    chosen: str
    span: Span | None = None


# Without slots: where what is settled is, is put in order once, and kept.
@value(slots=False)
class Known:
    """All that a lens knows beside the prose.

    Attributes:
        settled: What is settled wherever it stands.
        settled_places: What is settled at one place, with its place as it is now.
        choices: What the author chose, the first made first.
        own_words: The author's own words, in any story.
        lists: The author's lists of words by their names, where they are not ours.
        dictionaries: Folders of the author's and the system's in which dictionaries
            are looked for, the first before the next.
        earlier: How often there was what each list of words looks for, per 1 000 words
            of the last kept draft, by the list's name; empty without a draft.
    """

    settled: frozenset[Settled] = frozenset()
    settled_places: tuple[tuple[Settled, Span], ...] = ()
    choices: tuple[LensChoice, ...] = ()
    own_words: frozenset[str] = frozenset()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dictionaries: tuple[str, ...] = ()
    earlier: Mapping[str, float] = field(default_factory=dict)

    def chosen(self, lens: LensName, about: str) -> str | None:
        """Return what the author chose for the whole story last; None if nothing."""
        found = self.all_chosen(lens, about)
        return found[-1] if found else None

    def all_chosen(self, lens: LensName, about: str) -> tuple[str, ...]:
        """Return all that the author chose for the whole story, the first first."""
        return tuple(
            choice.chosen
            for choice in self.choices
            if choice.lens is lens and choice.about == about and choice.span is None
        )

    def moved(self, changes: ChangeSet) -> Known:
        """Return the same with its places where they are after ``changes``."""
        places = ((each, changes.map_span(at)) for each, at in self.settled_places)
        choices = (
            each
            if each.span is None
            else replace(each, span=changes.map_span(each.span))
            for each in self.choices
        )
        return replace(self, settled_places=tuple(places), choices=tuple(choices))

    def is_settled(self, finding: Finding) -> bool:
        """Return whether the author said that ``finding`` stands as it is."""
        return self.stands(Settled(finding.lens, finding.key), finding.span)

    def stands(self, settled: Settled, at: Span) -> bool:
        """Return whether what may be ``settled`` is, ``at`` that place."""
        if settled in self.settled:
            return True
        starts, ends = self._places.get(settled, ((), ()))
        before = bisect_left(starts, at.end)
        return before > 0 and ends[before - 1] > at.start

    @property
    def all_settled(self) -> AbstractSet[Settled]:
        """What is settled anywhere."""
        return self.settled | self._places.keys()

    @override
    def __reduce__(self) -> tuple[object, ...]:
        # Classes of their own would take ten times as long, and there may be thousands.
        places = [
            (each.lens.value, each.key, at.start, at.end)
            for each, at in self.settled_places
        ]
        rest = self.settled, self.choices, self.own_words, self.lists
        return _told_again, (places, *rest, self.dictionaries, self.earlier)

    @cached_property
    def _places(self) -> Mapping[Settled, tuple[Sequence[int], Sequence[int]]]:
        """Where what is settled begins, and how far what began so far reaches."""
        found: dict[Settled, list[Span]] = {}
        for settled, place in self.settled_places:
            found.setdefault(settled, []).append(place)
        for places in found.values():
            places.sort()
        return {
            settled: (
                [place.start for place in places],
                list(accumulate((place.end for place in places), max)),
            )
            for settled, places in found.items()
        }


def _told_again(
    places: Sequence[tuple[str, str, int, int]],
    settled: frozenset[Settled],
    *rest: Any,
) -> Known:
    lenses = {lens.value: lens for lens in LensName}
    told = (
        (Settled(lenses[lens], key), Span(start, end))
        for lens, key, start, end in places
    )
    return Known(settled, tuple(told), *rest)
