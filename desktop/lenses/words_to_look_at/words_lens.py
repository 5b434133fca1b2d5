"""Words to look at: how often the words of each list stand in the story, and where.

Figures are per 1 000 words of the story, as many as they are spoken or told, so that
two drafts can be compared.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.language import is_english
from desktop.lenses.lens import Seen
from desktop.lenses.section import (
    Bar,
    Bars,
    Button,
    Deed,
    Does,
    ListRow,
    Question,
    Remark,
    Rows,
)
from desktop.lenses.word_reading import ProseWords
from desktop.lenses.words_to_look_at.listed_places import listed_places
from desktop.lenses.words_to_look_at.word_lists import ListName, word_list
from desktop.wording.decimals import one_decimal
from desktop.wording.numbers import counted
from desktop.wording.translation import template, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.lenses.known import Known
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import StoryProse
    from desktop.lenses.words_to_look_at.listed_places import ListedPlace

_PER = 1000
_LONGEST_BAR = 0.8
"""How much of its width the longest bar fills."""
_MOST_FORMS = 2
_LONGEST_LIST = 30
_TITLES = {
    ListName.FILTERS: template("Filter words"),
    ListName.ADVERBS: template("Adverbs in -ly"),
    ListName.OPENINGS: template("Weak openings"),
    ListName.HEDGES: template("Hedges"),
    ListName.PASSIVES: template("Passives"),
    ListName.MINE: template("My list"),
}
_MESSAGES = {
    ListName.FILTERS: template("a filter word"),
    ListName.ADVERBS: template("an adverb in -ly"),
    ListName.OPENINGS: template("a weak opening"),
    ListName.HEDGES: template("a hedge"),
    ListName.PASSIVES: template("a passive"),
    ListName.MINE: template("on your list"),
}


def see(prose: StoryProse, known: Known) -> Seen:
    """Return what stands in a story of the words to look at."""
    words = ProseWords(prose)
    places = _places(words, known)
    findings = sorted(
        chain.from_iterable(
            (_finding(words, name, place) for place in found)
            for name, found in places.items()
        ),
        key=attrgetter("span.start", "span.end"),
    )
    count = sum(not known.is_settled(finding) for finding in findings)
    sections = tuple(_sections(words, places, known)) if words.written else ()
    return Seen(
        tuple(findings),
        sections,
        translate_count("{count} word", "{count} words", count),
        translate("Per 1 000 words. The stroke is where the last kept draft was.")
        if known.earlier
        else translate("Per 1 000 words."),
        count,
    )


def rates(prose: StoryProse, known: Known) -> Mapping[str, float]:
    """Return how often each list's words are there per 1 000 words, by its name."""
    words = ProseWords(prose)
    return _rates(words, _places(words, known))


_Places = dict[ListName, list["ListedPlace"]]


def _places(words: ProseWords, known: Known) -> _Places:
    # Ours are lists of English words.
    names = tuple(ListName) if is_english(words.prose.whole) else (ListName.MINE,)
    return {
        name: list(listed_places(words, name, word_list(name, known.lists)))
        for name in names
    }


def _rates(words: ProseWords, places: _Places) -> dict[str, float]:
    length = max(len(words.written), 1)
    return {str(name): _PER * len(found) / length for name, found in places.items()}


def _finding(words: ProseWords, name: ListName, place: ListedPlace) -> Finding:
    return Finding(
        LensName.WORDS,
        str(name),
        words.span(place.first, place.last),
        translate(_MESSAGES[name]),
        None,
        _key(name, place.about),
    )


def _key(name: ListName, about: str) -> str:
    return f"{name}:{about}"


# What is shown


def _sections(words: ProseWords, places: _Places, known: Known) -> Iterator[Section]:
    if len(places) < len(ListName):
        yield Remark(translate("Our lists are English: only your own list is read."))
    yield Bars("", tuple(_bars(words, places, known.earlier)))
    for name, found in places.items():
        rows = tuple(_rows(words, name, found, known))
        yield Rows(translate(_TITLES[name]), rows, shown_by=str(name))
        edit = Button(translate("Edit the list…"), Deed(Does.EDIT_LIST, str(name)))
        yield Question("", (edit,), shown_by=str(name))


def _bars(
    words: ProseWords, places: _Places, earlier: Mapping[str, float]
) -> Iterator[Bar]:
    figures = _rates(words, places)
    before = {name: earlier[name] for name in figures if name in earlier}
    most = max([*figures.values(), *before.values()], default=0)
    whole = most / _LONGEST_BAR or 1
    for name, figure in figures.items():
        yield Bar(
            translate(_TITLES[ListName(name)]),
            one_decimal(figure),
            figure / whole,
            before[name] / whole if name in before else None,
            Deed(Does.SHOW, name),
        )


def _rows(
    words: ProseWords, name: ListName, places: Sequence[ListedPlace], known: Known
) -> Iterator[ListRow]:
    """Yield the words of a list that are there, the most frequent first."""
    forms: dict[str, Counter[str]] = {}
    for place in places:
        found = words.written[place.first : place.last + 1]
        wording = " ".join(words.folded[word] for word in found)
        forms.setdefault(place.about, Counter())[wording] += 1
    settled = {each.key for each in known.settled if each.lens is LensName.WORDS}
    most = sorted(forms, key=lambda about: (-forms[about].total(), about))
    for about in most[:_LONGEST_LIST]:
        is_settled = _key(name, about) in settled
        does = Does.TAKE_BACK if is_settled else Does.STEP
        yield ListRow(
            ", ".join(form for form, _ in forms[about].most_common(_MOST_FORMS)),
            counted(forms[about].total()),
            deed=Deed(does, _key(name, about)),
            is_quiet=is_settled,
        )
