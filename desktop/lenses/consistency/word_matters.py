"""Words that a story spells in several ways: grey and gray, -ise and -ize, okay and OK.

All are told from the list of words that the story has, so that its length hardly
matters.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from desktop.lenses.consistency.matters import Matter, WayPlace, in_case_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.lenses.word_reading import ProseWords

_OUR = (
    "arbour ardour armour behaviour candour clamour colour demeanour enamour endeavour "
    "favour favourite fervour flavour glamour harbour honour humour labour neighbour "
    "odour parlour rancour rigour rumour saviour savour savoury splendour tumour "
    "valour vapour vigour"
)
_RE = "calibre centre fibre litre lustre metre meagre sabre sombre spectre theatre"
_OTHERS = (
    "plough/plow pyjamas/pajamas jewellery/jewelry "
    "mould/mold moustache/mustache defence/defense offence/offense sceptical/skeptical "
    "catalogue/catalog traveller/traveler travelled/traveled "
    "travelling/traveling cancelled/canceled cancelling/canceling "
    "marvellous/marvelous woollen/woolen counsellor/counselor labelled/labeled "
    "levelled/leveled modelled/modeled quarrelled/quarreled quarrelling/quarreling "
    "shovelled/shoveled signalled/signaled signalling/signaling "
    "snivelled/sniveled swivelled/swiveled tunnelled/tunneled unravelled/unraveled "
    "grovelled/groveled grovelling/groveling jeweller/jeweler skilful/skillful "
    "fulfil/fulfill instalment/installment aluminium/aluminum "
    "manoeuvre/maneuver aeroplane/airplane cosy/cozy"
)
_IZE = (
    "agon apolog author bapt brutal capital character civil colon critic "
    "crystall empath energ equal fanta final general harmon hospital "
    "hypnot ideal immun jeopard legal local material memor mesmer minim mobil "
    "modern neutral normal organ penal personal pressur priorit "
    "real recogn reorgan romantic scandal scrutin social special stabil standard "
    "steril sympath symbol terror theor traumat util vandal verbal victim "
    "visual vocal"
)
_IZE_STEMS = "|".join(_IZE.split())
_IZE_WORD = re.compile(
    rf"((?:un|dis|re)?(?:{_IZE_STEMS}))i([sz])"
    r"(e|es|ed|ing|er|ers|ation|ations|able)"
)
_GREY = re.compile(r"gr([ea])y(s|ed|ing|er|est|ish|ness)?")
_OKAY = {"okay": "okay", "ok": "ok", "o.k": "ok"}
_ENDINGS = "|s|ed|ing|er|ers|able|less|ful|fully|hood|ly|y|ite|ites|al|some"


def word_matters(words: ProseWords) -> Iterator[Matter]:
    """Yield how a story spells what is spelt in several ways."""
    yield _matter(words, "grey", _grey, {"british": "grey", "american": "gray"})
    yield _english(words)
    yield _matter(words, "ise", _ise, {"ise": "-ise", "ize": "-ize"})
    for each in ("toward", "afterward"):
        labels = {f"{each}s": f"{each}s", each: each}
        yield _matter(words, f"{each}s", partial(_ward, each), labels)
    yield _okay(words)
    yield _alright(words)


_Told = tuple[str, str]
"""In which way a word is spelt, and the other spelling; in small letters."""


def _matter(
    words: ProseWords,
    name: str,
    tell: Callable[[str], _Told | None],
    labels: Mapping[str, str],
) -> Matter:
    told = {word: tell(words.folded[word]) for word in words.vocabulary}
    places = tuple(
        WayPlace(words.span(number, number), found[0], found[1])
        for number, word in enumerate(words.written)
        if (found := told[word]) is not None
    )
    shown = _shown(words, told, labels)
    summary = next((shown[place.way] for place in places[:1]), "")
    return Matter(name, "spellings", shown, places, _other_word, summary)


def _shown(
    words: ProseWords, told: Mapping[str, _Told | None], labels: Mapping[str, str]
) -> dict[str, str]:
    """Return the ways, with the words that the story has of them."""
    found: dict[str, Counter[str]] = {way: Counter() for way in labels}
    for word, count in words.vocabulary.items():
        if (each := told[word]) is not None:
            found[each[0]][words.folded[word]] += count
    return {
        way: label
        if label.startswith("-") or not found[way]
        else ", ".join(word for word, _ in found[way].most_common(2))
        for way, label in labels.items()
    }


def _other_word(written: str, place: WayPlace, way: str) -> str | None:
    return None if way == place.way else in_case_of(written, place.told)


def _grey(small: str) -> _Told | None:
    found = _GREY.fullmatch(small)
    if found is None:
        return None
    is_british = found[1] == "e"
    other = small.replace("e", "a", 1) if is_british else small.replace("a", "e", 1)
    return ("british" if is_british else "american"), other


def _ise(small: str) -> _Told | None:
    found = _IZE_WORD.fullmatch(small)
    if found is None:
        return None
    other = "z" if found[2] == "s" else "s"
    return f"i{found[2]}e", f"{found[1]}i{other}{found[3]}"


def _ward(bare: str, small: str) -> _Told | None:
    if small == bare:
        return bare, f"{bare}s"
    return (small, bare) if small == f"{bare}s" else None


def _english(words: ProseWords) -> Matter:
    pairs = _english_pairs()
    british = {one: ("british", other) for one, other in pairs.items()}
    american = {other: ("american", one) for one, other in pairs.items()}
    told = {**american, **british}
    labels = {"british": "colour", "american": "color"}
    return _matter(words, "english", told.get, labels)


def _english_pairs() -> dict[str, str]:
    """Return British spellings, and the American ones for them, with all endings."""
    pairs: dict[str, str] = {}
    for word in _OUR.split():
        for ending in _ENDINGS.split("|"):
            pairs[word + ending] = word.replace("our", "or") + ending
    for word in _RE.split():
        for ending, other in (("re", "er"), ("res", "ers"), ("red", "ered")):
            pairs[word[:-2] + ending] = word[:-2] + other
    for pair in _OTHERS.split():
        one, _, other = pair.partition("/")
        pairs |= {one: other, f"{one}s": f"{other}s"}
    return {one: other for one, other in pairs.items() if one != other}


def _okay(words: ProseWords) -> Matter:
    places = []
    forms = {word for word, small in words.folded.items() if small in _OKAY}
    for number, word in enumerate(words.written):
        if word in forms:
            way = word if word.isupper() and len(word) > 1 else _OKAY[word.lower()]
            is_begun = "first" if number in words.firsts_set else ""
            places.append(WayPlace(words.span(number, number), way, is_begun))
    labels = {"okay": "okay", "OK": "OK", "ok": "ok"}
    known = tuple(place for place in places if place.way in labels)
    summary = known[0].way if known else ""
    return Matter("okay", "spellings", labels, known, _other_okay, summary)


def _other_okay(written: str, place: WayPlace, way: str) -> str:
    is_begun = place.told or written[:1].isupper() != written[1:].isupper()
    is_capital = is_begun and written[:1].isupper()
    return way[:1].upper() + way[1:] if is_capital else way


def _alright(words: ProseWords) -> Matter:
    places = []
    for number, word in enumerate(words.written):
        small = words.folded[word]
        if small == "alright":
            places.append(WayPlace(words.span(number, number), "one"))
        elif small == "all" and _is_followed(words, number, "right"):
            places.append(WayPlace(words.span(number, number + 1), "two"))
    labels = {"two": "all right", "one": "alright"}
    return Matter("alright", "spellings", labels, tuple(places), _other_alright)


def _is_followed(words: ProseWords, number: int, small: str) -> bool:
    following = words.written[number + 1 : number + 2]
    is_there = [words.folded[word] for word in following] == [small]
    return is_there and words.are_joined(number, number + 1)


def _other_alright(written: str, _place: WayPlace, way: str) -> str:
    return in_case_of(written, "all right" if way == "two" else "alright")
