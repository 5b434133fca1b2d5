"""Consistency: what the story says in two ways, and which one the author wants.

Without a choice the way that is there most often is taken for the wanted one; the
others are findings, with its wording as replacement.
"""

from __future__ import annotations

from functools import partial
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.lenses.consistency.capital_matters import capital_matters
from desktop.lenses.consistency.compound_matters import compound_matters
from desktop.lenses.consistency.number_matters import number_matters
from desktop.lenses.consistency.sign_matters import sign_matters
from desktop.lenses.consistency.word_matters import word_matters
from desktop.lenses.finding import Finding, LensName
from desktop.lenses.known import Settled
from desktop.lenses.language import is_english
from desktop.lenses.lens import Seen
from desktop.lenses.section import (
    Button,
    Chips,
    Deed,
    Does,
    ListRow,
    PairedWay,
    Pairs,
    Question,
    Rows,
    WordChip,
)
from desktop.lenses.word_reading import ProseWords
from desktop.value import value
from desktop.wording.numbers import counted
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.lenses.consistency.matters import Matter
    from desktop.lenses.known import Known
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import StoryProse

_ABOUT = "wanted"
_LEAST_ONE_WAY = 2
"""How often something is said one way to be told of."""


@value
class _Looked:
    """A matter, which way of it is wanted, and what is otherwise.

    Attributes:
        matter: The matter.
        wanted: The way that is wanted, or else the usual one.
        is_chosen: Whether the author chose it.
        findings: What is said in another way.
    """

    matter: Matter
    wanted: str
    is_chosen: bool
    findings: tuple[Finding, ...]

    @property
    def is_open(self) -> bool:
        """Whether there are several ways, or others than the author's."""
        return len(self.matter.counts) > 1 or bool(self.findings)


def see(prose: StoryProse, known: Known) -> Seen:
    """Return what a story says in two ways."""
    matters = list(_matters(prose))
    # What is mostly said is told by the whole story, whatever part is looked at.
    if prose.whole is prose:
        usual = prose.once("usual ways", partial(_usual, matters))
    else:
        whole = prose.whole
        usual = whole.once("usual ways", lambda: _usual(_matters(whole)))
    wanted = _wanted(known)
    looked = [
        _looked(prose, matter, wanted.get(matter.name), usual.get(matter.name))
        for matter in matters
        if matter.places
    ]
    findings = chain.from_iterable(each.findings for each in looked)
    left = [each for each in looked if each.is_open and _is_left(each, known)]
    return Seen(
        tuple(sorted(findings, key=attrgetter("span.start", "span.end"))),
        tuple(_sections(looked, left, known)),
        translate_count("{count} way", "{count} ways", len(left)),
        translate(
            "The story says it two ways. Choose one: the others become suggestions,"
            " one undo."
        ),
        len(left),
    )


def _usual(matters: Iterable[Matter]) -> dict[str, str | None]:
    """Return in which way the story mostly says each matter."""
    return {matter.name: matter.usual for matter in matters}


def _matters(prose: StoryProse) -> Iterator[Matter]:
    words = ProseWords(prose)
    yield from sign_matters(prose)
    if is_english(prose.whole):
        yield from word_matters(words)
    yield from compound_matters(words)
    if is_english(prose.whole):
        yield from capital_matters(words)
        yield from number_matters(prose, words)


def _wanted(known: Known) -> dict[str, str]:
    """Return which way of which matter the author chose."""
    chosen = known.all_chosen(LensName.CONSISTENCY, _ABOUT)
    return dict(each.partition("=")[::2] for each in chosen)


def _looked(
    prose: StoryProse, matter: Matter, chosen: str | None, usual: str | None
) -> _Looked:
    is_chosen = chosen in matter.labels
    way = chosen if is_chosen else usual if usual in matter.labels else matter.usual
    wanted = way or next(iter(matter.labels))
    return _Looked(matter, wanted, is_chosen, tuple(_findings(prose, matter, wanted)))


def _findings(prose: StoryProse, matter: Matter, wanted: str) -> Iterator[Finding]:
    message = translate("elsewhere {way}", way=matter.labels[wanted])
    for place in matter.places:
        if place.way != wanted:
            words = place.span.of(prose.text)
            put = matter.reworded(words, place, wanted)
            if put != words:
                yield Finding(
                    LensName.CONSISTENCY,
                    matter.kind,
                    place.span,
                    message,
                    put,
                    matter.name,
                )


def _is_left(looked: _Looked, known: Known) -> bool:
    """Return whether anything is left to be decided."""
    if Settled(LensName.CONSISTENCY, looked.matter.name) in known.settled:
        return False
    return any(not known.is_settled(finding) for finding in looked.findings)


# What is shown


def _sections(
    looked: Sequence[_Looked], left: Sequence[_Looked], known: Known
) -> Iterator[Section]:
    if left:
        yield Pairs("", tuple(_ways(each) for each in left))
    alike = tuple(_rows_of_one(looked))
    if alike:
        yield Rows(translate("One way already"), alike)
    asked = [each for each in left if each.is_chosen] or left[:1]
    for each in asked:
        yield _question(each, known)
    settled = [each.key for each in known.settled if each.lens is LensName.CONSISTENCY]
    if settled:
        labels = {each.matter.name: _label(each.matter) for each in looked}
        chips = tuple(
            WordChip(labels.get(key, key), Deed(Does.TAKE_BACK, key))
            for key in sorted(settled)
        )
        yield Chips(translate("Let stand"), chips)


def _ways(looked: _Looked) -> tuple[PairedWay, ...]:
    matter, counts = looked.matter, looked.matter.counts
    # The wanted one is first, also where nothing is so yet.
    names = dict.fromkeys([looked.wanted, *counts])
    return tuple(
        PairedWay(
            matter.labels[way],
            counts.get(way, 0),
            Deed(Does.CHOOSE, f"{_ABOUT}:{matter.name}={way}"),
            is_minority=way != looked.wanted,
        )
        for way in names
    )


def _label(matter: Matter) -> str:
    return " · ".join(matter.labels[way] for way in matter.counts)


def _rows_of_one(looked: Sequence[_Looked]) -> Iterator[ListRow]:
    # What has no figure comes last.
    for each in sorted(looked, key=lambda each: each.matter.kind == "blanks"):
        matter = each.matter
        if not each.is_open and matter.summary and len(matter.places) >= _LEAST_ONE_WAY:
            label = matter.labels[matter.places[0].way]
            is_figure = matter.kind != "blanks"
            figure = counted(len(matter.places)) if is_figure else ""
            yield ListRow(label, figure, is_quiet=True)


def _question(looked: _Looked, known: Known) -> Question:
    count = sum(not known.is_settled(finding) for finding in looked.findings)
    key, label = looked.matter.name, looked.matter.labels[looked.wanted]
    return Question(
        translate_count(
            "{count} place becomes a suggestion.",
            "{count} places become suggestions.",
            count,
        ),
        (
            Button(translate("Show"), Deed(Does.STEP, key)),
            Button(
                translate_count("Suggest {count}", "Suggest {count}", count),
                Deed(Does.SUGGEST, key),
                is_main=True,
            ),
        ),
        title=translate("{way} everywhere", way=label),
    )
