"""Chapters: which lines are headings, told from their place and their sequence.

A heading in Markdown or HTML is one; so is a word that chapters are named by with its
numeral.  Other words with a numeral, lone numerals and numerals with a title are, if
several of them count up with something of the story between; lines in capitals, if
there are several and the story has no other headings.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.text.structure.heading_forms import HeadingForm
from desktop.text.structure.line_look import LineKind
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop.text.structure.marked_lines import MarkedLine

_LEAST = 3
"""Lone numerals that must count up, and lines in capitals that must be there."""
_LEAST_FROM_ONE = 2
"""Words with a numeral that must count up, where they begin with one or none."""
_TWO = 200
"""The rank of the numeral two."""
_DEEPEST = 6
_NAME_BELOW = 4
"""Lines from a numeral to the name below it, at most."""
_ENDS_SENTENCE = ".,;:!?…”\"’'»"
_OPENS_SPEECH = '"“„«‘(['
_LONGEST_CAPS = 60
_SHORT_HEADING = 40
"""Code points of a heading that may stand directly below a paragraph."""


@value
class Heading:
    """A line that is a heading.

    Attributes:
        line: The line.
        level: How deep it lies, 1 to 6.
        form: What it counts by, if it does.
    """

    line: MarkedLine
    level: int
    form: HeadingForm | None = None

    @property
    def is_counted(self) -> bool:
        """Whether it is one of several, which a prologue is not."""
        return self.form is None or self.form.numeral is not None


def headings_in(
    lines: Sequence[MarkedLine], *, is_parted: bool, prose: int
) -> list[Heading]:
    """Return which of ``lines`` are headings, in text order.

    Args:
        lines: What of the story may be one, in text order; no contents among them.
        is_parted: Whether blank lines part the paragraphs of the story.
        prose: How many other lines the story has.
    """
    found = {each.line.number: each for each in _plain(lines, is_parted=is_parted)}
    for chains in _counting_up(lines, found, is_parted=is_parted):
        level = _level_of(chains[0][0], found)
        for line, form in (each for row in chains for each in row):
            found.setdefault(line.number, Heading(line, level, form))
    _join_names(found)
    if all(heading.level == 1 for heading in found.values()):
        for line in _in_capitals(lines, found, prose):
            found.setdefault(line.number, Heading(line, 2))
    return [found[number] for number in sorted(found)]


def _join_names(found: dict[int, Heading]) -> None:
    """Leave out what is only the name of the numeral above: ``I``, ``Introduction``."""
    numbers = sorted(found)
    for before, number in pairwise(numbers):
        numbered, named = found.get(before), found[number]
        if numbered is None or numbered.form is None or named.form is None:
            continue
        is_next = number - before <= _NAME_BELOW
        is_lone = numbered.form.series.startswith("#") and not numbered.form.has_title
        if is_next and is_lone and named.form.numeral is None:
            del found[number]


def _plain(lines: Iterable[MarkedLine], *, is_parted: bool) -> Iterator[Heading]:
    """Yield the headings that are told by themselves."""
    for line in lines:
        if line.look.kind is not LineKind.HEADING:
            continue
        form = next((form for form in line.forms if form.level), None)
        is_marked = form is None or line.words[0] in "#<"
        if is_marked or _is_well_placed(line, is_parted=is_parted):
            yield Heading(line, line.look.level, form)


def _is_well_placed(line: MarkedLine, *, is_parted: bool) -> bool:
    """Return whether a line stands for itself rather than in a paragraph."""
    if not is_parted:
        return True
    is_behind_a_sentence = not line.goes_on and len(line.words) <= _SHORT_HEADING
    return (line.is_free or is_behind_a_sentence) and not line.below[:1].islower()


# What counts up

_Counted = tuple["MarkedLine", HeadingForm]
_Chain = list[_Counted]


def _counting_up(
    lines: Sequence[MarkedLine], found: Mapping[int, Heading], *, is_parted: bool
) -> list[list[_Chain]]:
    """Return by series, in text order, the rows of lines that count up."""
    series: dict[str, list[_Counted]] = defaultdict(list)
    for line in lines:
        if line.number not in found and (line.is_alone or not is_parted):
            for form in line.forms:
                if form.numeral is not None and form.numeral.rank is not None:
                    series[form.series].append((line, form))
    rows = [
        _sequences(name, _chains(members), found) for name, members in series.items()
    ]
    return sorted(filter(None, rows), key=lambda chains: chains[0][0][0].number)


def _chains(members: Iterable[_Counted]) -> list[_Chain]:
    """Return the rows in which ``members`` count up, in text order of their starts.

    A number may be missing between two; each has some of the story before it.
    """
    chains: list[_Chain] = []
    by_last: dict[int, list[_Chain]] = defaultdict(list)
    for line, form in members:
        rank = _rank(form)
        chain = _continued(by_last, line, rank)
        if chain is None:
            chains.append(chain := [])
        chain.append((line, form))
        by_last[rank // 100].append(chain)
    return chains


def _continued(
    by_last: Mapping[int, list[_Chain]], line: MarkedLine, rank: int
) -> _Chain | None:
    """Take the row that a line of that rank goes on, if there is one."""
    number = rank // 100
    for before in (number, number - 1, number - 2):
        rows = by_last.get(before)
        if not rows:
            continue
        last, form = rows[-1][-1]
        if last.prose < line.prose and _rank(form) < rank:
            return rows.pop()
    return None


def _rank(form: HeadingForm) -> int:
    return (form.numeral.rank or 0) if form.numeral else 0


def _sequences(
    name: str, chains: list[_Chain], found: Mapping[int, Heading]
) -> list[_Chain]:
    """Return which of the rows of a series are long enough to be chapters.

    Where one is, or where several begin anew behind other headings, shorter ones are
    too that begin with one: of a part with two chapters, or with a single one.
    """
    headings = sorted(found)
    below = {heading.line.prose for heading in found.values()}
    long = [chain for chain in chains if _is_sequence(name, chain)]
    starts = {chain[0][0].number for chain in long}
    begun = [chain for chain in chains if _rank(chain[0][1]) < _TWO]
    parts = {bisect_right(headings, chain[0][0].number) for chain in begun}
    if not long and (len(parts) < _LEAST_FROM_ONE or sum(map(len, begun)) < _LEAST):
        return []
    short = [
        chain
        for chain in begun
        if chain[0][0].number not in starts
        and (len(chain) > 1 or chain[0][0].prose in below)
        and not any(line.goes_on for line, _ in chain)
    ]
    kept = sorted([*long, *short], key=lambda chain: chain[0][0].number)
    return kept if long or len(short) > 1 else []


def _is_sequence(name: str, chain: _Chain) -> bool:
    """Return whether so many lines are enough to be headings."""
    begins = _rank(chain[0][1]) < _TWO
    is_worded = name == "#of" or not name.startswith("#")
    if len(chain) < (_LEAST_FROM_ONE if is_worded and begins else _LEAST):
        return False
    # Page numbers stand in the midst of sentences, too.
    return 2 * sum(line.goes_on for line, _ in chain) <= len(chain)


def _level_of(first: _Counted, found: Mapping[int, Heading]) -> int:
    """Return how deep the lines lie that count up from ``first``.

    That is below what counts before them, unless they go on with its numbers.
    """
    line, form = first
    above = [each for each in found.values() if each.line.number < line.number]
    above = [each for each in above if each.is_counted]
    last = max(above, key=_number_of, default=None)
    before = _rank(last.form) // 100 if last and last.form else 0
    if last is not None and before and before == _rank(form) // 100 - 1:
        return last.level
    return min(max((each.level for each in above), default=1) + 1, _DEEPEST)


def _number_of(heading: Heading) -> int:
    return heading.line.number


# Capitals


def _in_capitals(
    lines: Iterable[MarkedLine], found: Mapping[int, Heading], prose: int
) -> Iterator[MarkedLine]:
    """Yield the lines that are headings because several are set in capitals.

    Of those with nothing between, the last is one at the start, where the first is the
    title of all, and the first elsewhere, where the others belong to it.
    """
    places: dict[int, list[MarkedLine]] = defaultdict(list)
    for line in lines:
        if line.number not in found and _is_title_in_capitals(line):
            places[line.prose].append(line)
    if len(places) + (len(places.get(0, ())) > 1) >= _LEAST and len(places) <= prose:
        for before, titles in places.items():
            yield titles[0] if before else titles[-1]


def _is_title_in_capitals(line: MarkedLine) -> bool:
    words = line.words
    if not words.isupper() or not line.is_alone or line.look.kind is not LineKind.BODY:
        return False
    is_short = sum(map(str.isalpha, words)) > 1 and len(words) <= _LONGEST_CAPS
    return (
        is_short and words[0] not in _OPENS_SPEECH and words[-1] not in _ENDS_SENTENCE
    )
