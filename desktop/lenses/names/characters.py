"""Who and what place is meant by each name: full names and short forms joined.

“Ines” is “Ines Valdoro” if only one full name has that word.  Of a family of several,
“Mr. Bennet” and “Mrs. Bennet” are two.  What the author called the same is the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from desktop.lenses.finding import LensName
from desktop.lenses.names.capitals import Around
from desktop.lenses.names.no_names import FEMALE, GENERIC, KIN, MALE, PLACES, TITLES
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.lenses.known import Known
    from desktop.lenses.names.naming import Mention
    from desktop.text.span import Span

_Key = tuple[str, ...]
_SELDOM_SPEAKS = 20
"""Among how many places there is one, of somebody, where a verb of speech stands."""
_PREVAILING = 3
"""How much more often one full name is there than others, to be meant by a part."""


@value
class Character:
    """Somebody, or a place, that a story calls by one name or several.

    Attributes:
        name: What it is called most often.
        others: What else it is called, the commonest first.
        places: Where it is named, in code points of the text, in their order.
        is_person: Whether it speaks or has a title.
    """

    name: str
    others: tuple[str, ...]
    places: tuple[Span, ...]
    is_person: bool


def characters_in(mentions: Sequence[Mention], known: Known) -> tuple[Character, ...]:
    """Return who is named in ``mentions``, the most often named first."""
    forms = Counter(each.words for each in mentions)
    keys = _joined(_keys(forms), known)
    named: dict[_Key, list[Mention]] = defaultdict(list)
    for each in mentions:
        named[keys[each.words]].append(each)
    found = [_character(each) for each in named.values()]
    return tuple(sorted(found, key=lambda each: -len(each.places)))


def _character(mentions: Sequence[Mention]) -> Character:
    names = Counter(each.name for each in mentions)
    name, *others = (name for name, _count in names.most_common())
    speaks = sum(bool(each.around & Around.SAYS) for each in mentions)
    is_person = speaks * _SELDOM_SPEAKS >= len(mentions) or any(
        _title(each.words) for each in mentions
    )
    places = tuple(each.span for each in mentions)
    return Character(name, tuple(others), places, is_person)


# Which forms are the same


def _folded(words: Iterable[str]) -> _Key:
    return tuple(word.casefold() for word in words)


def _title(words: Iterable[str]) -> str:
    first = next(iter(words)).casefold()
    return first if first in TITLES else ""


def _core(words: Sequence[str]) -> _Key:
    """Return the words of a name without its titles; the last if it has no others."""
    folded = _folded(words)
    place = 0
    while place < len(folded) - 1 and folded[place] in TITLES:
        place += 1
    return folded[place:]


def _keys(forms: Counter[tuple[str, ...]]) -> dict[tuple[str, ...], _Key]:
    """Return for each form of a name what is the same for all forms of it."""
    full: Counter[_Key] = Counter()
    titled: dict[str, set[str]] = defaultdict(set)
    for words, count in forms.items():
        core = _core(words)
        if len(core) > 1 and core[-1] not in PLACES | GENERIC:
            full[core] += count
        elif len(core) == 1 and len(words) > 1:
            titled[core[0]].add(_kind_of_title(words))
    by_word: dict[str, list[_Key]] = defaultdict(list)
    for core in full:
        for word in {core[0], core[-1]}:
            by_word[word].append(core)
    return {words: _key(words, full, by_word, titled) for words in forms}


def _key(
    words: tuple[str, ...],
    full: Counter[_Key],
    by_word: Mapping[str, Sequence[_Key]],
    titled: Mapping[str, set[str]],
) -> _Key:
    core = _core(words)
    if len(core) > 1:
        return core
    word = core[0]
    has_title = len(words) > 1
    kinds = titled.get(word, set())
    candidates = by_word.get(word, ())
    firsts = [each for each in candidates if each[0] == word]
    if len(kinds) <= 1 and (meant := _prevailing(firsts or candidates, full)):
        return meant
    if not has_title and len(firsts) == 1:
        return firsts[0]
    if has_title:
        return (word,) if len(kinds) == 1 else (_kind_of_title(words), word)
    return (word,)


def _prevailing(candidates: Sequence[_Key], full: Counter[_Key]) -> _Key | None:
    """Return the only one of some full names, or the one that is most often there."""
    if not candidates:
        return None
    first, *others = sorted(candidates, key=lambda each: -full[each])
    if others and full[others[0]] * _PREVAILING > full[first]:
        return None
    return first


def _kind_of_title(words: Sequence[str]) -> str:
    """Return what tells two people of one name apart: Mr, Mrs, Miss, Captain."""
    title = _title(words)
    if title in KIN or title == "miss":
        return title
    return "her" if title in FEMALE else "him" if title in MALE else title


def _joined(
    keys: dict[tuple[str, ...], _Key], known: Known
) -> dict[tuple[str, ...], _Key]:
    """Return the keys, those joined that the author called the same."""
    by_name = {" ".join(words).casefold(): key for words, key in keys.items()}
    same: dict[_Key, _Key] = {}

    def root(key: _Key) -> _Key:
        while key in same:
            key = same[key]
        return key

    for pair in known.all_chosen(LensName.NAMES, "same"):
        one, _equals, other = pair.partition("=")
        first, second = by_name.get(one.casefold()), by_name.get(other.casefold())
        if first is not None and second is not None and root(first) != root(second):
            same[root(first)] = root(second)
    return {words: root(key) for words, key in keys.items()}
