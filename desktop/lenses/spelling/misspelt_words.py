"""Which unknown words of a story are misspelt, told from all of the story.

A name is seen by its capitals, also where the lens of names has not found it; a word
that the story uses again and again, and that is near to no other, is one of its own.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.lenses.spelling.common_words import COMMON
from desktop.lenses.spelling.unknown_words import Opens
from desktop.lenses.spelling.word_shapes import is_coined, plain
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

_OF_CALENDAR = (
    "january february march april june july august september october november "
    "december monday tuesday wednesday thursday friday saturday sunday christmas "
    "english american british french german italian spanish russian chinese japanese "
    "european australian canadian britain england america australia europe"
)
_CALENDAR = frozenset(_OF_CALENDAR.split())
"""Words with a capital that names are never made of."""
_OFTEN = 3
"""Times after which a word that is near to none is taken for one of the story's."""
_CLOSE = 0.6
"""How much the slip weighs at most by which a word is misspelt however often."""
_ALIKE = 3
"""Letters that only one of two words has which may be one misspelt."""
_LONG_NAME = 7
"""Letters from which a name written once is held against those of the dictionary."""
_VERB_ENDINGS = ("ed", "ing", "er", "ers")


@value
class Judged:
    """What became of the unknown words of a story, by how they are written there.

    Attributes:
        misspelt: Those that are misspelt.
        taken: Those that are taken for words of the story.
        named: Those that are taken for names.
    """

    misspelt: frozenset[str]
    taken: frozenset[str]
    named: frozenset[str]

    def __contains__(self, word: str) -> bool:
        """Return whether ``word`` was among them, and is not accepted."""
        return word in self.misspelt or word in self.taken or word in self.named


class AcceptedWords:
    """Knows which words an author has said are words: the story's, and their own.

    With a word its forms are accepted: the genitive, the plural, and with a capital
    where any word has one.  A name is accepted with its capitals only.

    Args:
        words: The words, as the author has them.
    """

    def __init__(self, words: Iterable[str]) -> None:
        forms = {form for word in words for form in _forms(plain(word.strip()))}
        self._forms = frozenset(forms)

    def __contains__(self, word: str) -> bool:
        """Return whether ``word`` is accepted as it is written."""
        lowered = word.lower()
        if word in self._forms or lowered in self._forms:
            return True
        return word.isupper() and lowered.capitalize() in self._forms


def _forms(word: str) -> Iterable[str]:
    if not word:
        return ()
    forms = [word, word + "s"]
    if word.endswith(("s", "x", "z", "ch", "sh")):
        forms.append(word + "es")
    if word.endswith("y"):
        forms.append(word[:-1] + "ies")
    if word.islower() and len(word) > 3:
        stem = word.removesuffix("e")
        forms += [stem + ending for ending in _VERB_ENDINGS]
    return forms


def judged(
    words: Iterable[tuple[str, Opens]],
    accepted: Callable[[str], bool],
    is_named: Callable[[str], bool],
    near: Callable[[str], Mapping[str, float]],
    *,
    has_capital_nouns: bool = False,
) -> Judged:
    """Return which of the unknown words of a story are misspelt.

    Args:
        words: The words, as often as they are there, and whether a capital means much.
        accepted: Whether the author knows a word.
        is_named: Whether a word with a capital does or says anything, as people do.
        near: What a word could have been meant to be.
        has_capital_nouns: Whether a capital tells no name.
    """
    forms = _forms_in(words)
    stems = Counter[str]()
    for word, opens_of in forms.items():
        stems[_stem(word)] += opens_of.total()
    misspelt, taken, named = set[str](), set[str](), set[str]()
    for word, opens_of in forms.items():
        if accepted(word):
            continue
        if word[:1].isupper() and not has_capital_nouns:
            is_slip = _is_misspelt_with_capital(word, opens_of, near, is_named, forms)
            (misspelt if is_slip else named).add(word)
        else:
            is_own = _is_of_story(stems[_stem(word)], near(word.lower()))
            (taken if is_own else misspelt).add(word)
    named |= {word for word in misspelt if word.lower() in taken}
    return Judged(frozenset(misspelt - named), frozenset(taken), frozenset(named))


def _forms_in(words: Iterable[tuple[str, Opens]]) -> dict[str, Counter[Opens]]:
    """Return how often each word is there, by whether a capital means much."""
    forms: dict[str, Counter[Opens]] = {}
    for (word, opens), count in Counter(words).items():
        forms.setdefault(word, Counter())[opens] += count
    return forms


def _is_of_story(count: int, near: Mapping[str, float]) -> bool:
    """Return whether a word in small letters is one of the story's, by what is near."""
    if count >= _OFTEN:
        return not any(
            weight <= _CLOSE or other.lower() in COMMON
            for other, weight in near.items()
            if " " not in other
        )
    return bool(near) and not _means_another(near)


def _means_another(near: Mapping[str, float]) -> bool:
    """Return whether something near was meant, rather than two words made one."""
    return not all(" " in each and is_coined(*each.split(" ", 1)) for each in near)


def _stem(word: str) -> str:
    """Return a word without the ending of many."""
    if word.endswith("es") and len(word) > 5 and word[-3] in "sxzh":
        return word[:-2]
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def _is_misspelt_with_capital(
    word: str,
    opens: Counter[Opens],
    near: Callable[[str], Mapping[str, float]],
    is_named: Callable[[str], bool],
    forms: Mapping[str, Counter[Opens]],
) -> bool:
    lowered = word.lower()
    if word[1:].isupper() and len(word) > 1:
        is_name = opens.total() > 1 or word.capitalize() in forms
        return not is_name and bool(near(lowered))
    if _is_two_capitals(word):
        return True
    surely, perhaps = opens[Opens.NO], opens[Opens.PERHAPS]
    small = forms.get(lowered)
    if small is not None and small.total() >= surely:
        return True
    if _is_of_calendar(word, near):
        return True
    if surely:
        is_once = opens.total() == 1 and len(word) >= _LONG_NAME
        return is_once and _is_near_to_name(word, near(lowered))
    if perhaps and opens.total() > 1:
        return False
    return not is_named(word) and _means_another(near(lowered))


def _is_of_calendar(word: str, near: Callable[[str], Mapping[str, float]]) -> bool:
    lowered = word.lower()
    letters = set(lowered)
    like = {
        each
        for each in _CALENDAR
        if each[0] == lowered[0] and len(letters.symmetric_difference(each)) < _ALIKE
    }
    return bool(like) and any(each.lower() in like for each in near(lowered))


def _is_two_capitals(word: str) -> bool:
    return word[:2].isupper() and word[2:].islower() and len(word) > 2


def _is_near_to_name(word: str, near: Collection[str]) -> bool:
    return any(each[:1].isupper() and each[0] == word[0] for each in near)
