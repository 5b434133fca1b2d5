"""Which words of a story are names, and where each name stands.

A capital tells it where none is due.  A word that only begins sentences is a name if it
is never written small and does what people do.  The whole story is asked, so a name is
one wherever it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.lenses.finding import LensName
from desktop.lenses.names.capitals import CAPITALS, Around
from desktop.lenses.names.folding import fold, sound, without_a_letter
from desktop.lenses.names.no_names import EPITHETS, GENERIC, KIN, NO_NAMES, TITLES
from desktop.text.span import Span
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.lenses.known import Known
    from desktop.lenses.story_prose import StoryProse

_SMALL = re.compile(r"(?<![\w’'])[a-zß-öø-ÿ]\w++(?!:\s\w)")
"""Words in small letters, but for who writes a message: ``wren: you up``."""
_LONGEST_ROW = 6
"""Words: more capitals in a row are a headline or shouted."""
_SHORT = 4
"""Letters of a name that is told though one of them is wrong."""
_OFTEN = 6
"""In how many ways and places such a name is seen at least."""
_GERMAN = frozenset(
    ["der", "die", "das", "und", "nicht", "ein", "eine", "ist", "den", "dem"]
)
_GERMAN_SHARE = 0.08
"""Which share of the small words these are at least where all nouns have capitals."""


@value
class Mention:
    """A name at a place.

    Attributes:
        span: Where it stands, in code points of the text, its title included.
        name: The name in one line.
        words: Its words with a capital, the title included.
        places: Where each begins, within the span.
        around: What is around its words, as :class:`Around`.
    """

    span: Span
    name: str
    words: tuple[str, ...]
    places: tuple[int, ...]
    around: int

    def placed_words(self) -> Iterator[tuple[str, int]]:
        """Yield its words, each with its place within the span."""
        yield from zip(self.words, self.places, strict=True)


@value
class CapitalWord:
    """A word with a capital, where it stands in the text, and what is around it."""

    start: int
    word: str
    around: Around

    @property
    def end(self) -> int:
        """Where it ends, in code points of the text."""
        return self.start + len(self.word)


def names_of(prose: StoryProse, known: Known) -> frozenset[str]:
    """Return the words that names in the whole of ``prose`` are made of."""
    whole = prose.whole
    found = {word for each in mentions_in(whole, known) for word in each.words}
    return frozenset(found - {word for word in found if word.lower() in TITLES - KIN})


def mentions_in(prose: StoryProse, known: Known) -> tuple[Mention, ...]:
    """Return all names in ``prose`` in their order."""
    whole = prose.whole
    refused = {
        name.casefold() for name in known.all_chosen(LensName.NAMES, "not-a-name")
    }
    names = whole.once("names", lambda: _name_words(whole, _rows_of(whole))) - refused
    rows = _rows_of(prose)
    found = [mention for row in rows for mention in _mentions(row, names, prose.text)]
    return tuple(each for each in found if each.name.casefold() not in refused)


def _rows_of(prose: StoryProse) -> list[list[CapitalWord]]:
    return prose.once("rows of names", lambda: list(_rows(_capital_words(prose))))


def _capital_words(prose: StoryProse) -> Iterator[CapitalWord]:
    texts = [paragraph.words for paragraph in prose.paragraphs]
    readings = prose.memory.read_all(CAPITALS, texts)
    for paragraph, read in zip(prose.paragraphs, readings, strict=True):
        for start, length, around in zip(
            read[::3], read[1::3], read[2::3], strict=True
        ):
            word = paragraph.words[start : start + length].replace("'", "’")
            yield CapitalWord(paragraph.start + start, word, Around(around))


def _rows(words: Iterator[CapitalWord]) -> Iterator[list[CapitalWord]]:
    """Yield words that stand next to one another together."""
    row: list[CapitalWord] = []
    for each in words:
        if row and not each.around & Around.LINKED:
            yield row
            row = []
        row.append(each)
    if row:
        yield row


# Which words are names


class _Uses(Counter[str]):
    """How often one word is used in which way."""


def _name_words(
    prose: StoryProse, rows: Sequence[Sequence[CapitalWord]]
) -> frozenset[str]:
    """Return the words that are names by themselves, casefolded."""
    uses: dict[str, _Uses] = {}
    for row in rows:
        for place, each in enumerate(row):
            word = each.word.casefold()
            if word in NO_NAMES:
                continue
            found = uses.setdefault(word, _Uses())
            _count(found, each, row[place - 1] if place else None, len(row))
    small = _small_words(prose)
    if _is_german(small):
        return frozenset(
            word
            for word, found in uses.items()
            if _is_name_among_nouns(found, small[word])
        )
    names = {word for word, found in uses.items() if _is_name(word, found, small[word])}
    others = {
        word
        for word, found in uses.items()
        if word not in names and not small[word] and found["acts"] + found["called"]
    }
    return frozenset(names | _misspelt(others, names, uses))


def _misspelt(
    words: set[str], names: set[str], uses: Mapping[str, Counter[str]]
) -> set[str]:
    """Return those of ``words`` that are names but for a letter or an accent.

    A name that is misspelt once, at the start of a sentence, is seen by that alone.
    """
    near: set[str] = set()
    sounds = {sound(name) for name in names if uses[name].total() > 1}
    for name in names:
        plain = fold(name)
        near.add(plain)
        if len(plain) > _SHORT and uses[name].total() >= _OFTEN:
            near |= without_a_letter(plain)
    return {
        word
        for word in words
        if (plain := fold(word)) in near
        or (len(plain) >= _SHORT and sound(word) in sounds)
        or (len(plain) >= _SHORT and not near.isdisjoint(without_a_letter(plain)))
    }


def are_nouns_capital(prose: StoryProse) -> bool:
    """Return whether the story is in a language in which all nouns have capitals."""
    return _is_german(_small_words(prose))


def _is_german(small: Counter[str]) -> bool:
    german = sum(small[word] for word in _GERMAN)
    return german > 0 and german > _GERMAN_SHARE * small.total()


def _count(
    uses: _Uses, each: CapitalWord, before: CapitalWord | None, length: int
) -> None:
    around = each.around
    if around & Around.LOUD and (length > 1 or len(each.word) > 3):
        uses["loud"] += 1
        return
    uses["first" if around & Around.FIRST else "within"] += 1
    is_titled = before is not None and before.word.casefold() in TITLES
    for name, is_so in (
        ("titled", is_titled),
        (
            "inner",
            len(each.word) > 1
            and not each.word[1:].islower()
            and not around & Around.LOUD,
        ),
        ("definite", around & Around.DEFINITE),
        ("says", around & Around.SAYS),
        ("acts", around & (Around.ACTS | Around.SAYS)),
        ("called", around & Around.CALLED),
        ("place", around & Around.IN_PLACE),
    ):
        uses[name] += bool(is_so)


def _small_words(prose: StoryProse) -> Counter[str]:
    """Return how often words are written small."""
    small: Counter[str] = Counter()
    for paragraph in prose.paragraphs:
        small.update(_SMALL.findall(paragraph.words))
    return small


def _is_name(word: str, uses: _Uses, small: int) -> bool:
    if word in TITLES and word not in KIN:
        return False
    if word in KIN:
        return uses["within"] - uses["definite"] > 0
    within, first = uses["within"], uses["first"]
    if small and uses["definite"] >= 0.8 * within and not uses["titled"]:
        return False
    if uses["titled"] and within + first > small / 4:
        return True
    if within:
        evidence = within + first * min(within, 1) / 2
        return evidence >= small or (uses["says"] >= 2 and within >= 2)
    people = uses["says"] + uses["called"] + uses["acts"]
    if uses["inner"] and not small:
        return True  # McKay, O’Brien, Jean-Luc
    return not small and people > 0 and (first >= 2 or uses["says"] > 0)


def _is_name_among_nouns(uses: _Uses, small: int) -> bool:
    """Return whether a word is a name where all nouns have capitals, as in German."""
    people = uses["titled"] + uses["says"] + uses["called"]
    every = uses["within"] + uses["first"]
    return people > 0 and not small and uses["definite"] * 5 <= every


# Where names are


def _mentions(
    row: Sequence[CapitalWord], names: frozenset[str], text: str
) -> Iterator[Mention]:
    """Yield the names in a row of words with capitals."""
    if len(row) > _LONGEST_ROW and all(each.around & Around.LOUD for each in row):
        return
    is_part = _parts(row, names)
    place = 0
    for belongs, group in groupby(is_part):
        length = len(list(group))
        if belongs:
            yield from _mention(row[place : place + length], names, text)
        place += length


def _parts(row: Sequence[CapitalWord], names: frozenset[str]) -> list[bool]:
    """Return which words of ``row`` belong to a name."""
    folded = [each.word.casefold() for each in row]
    is_part = [word in names or word in TITLES for word in folded]
    if len(row) > 1 and not any(each.around & Around.LOUD for each in row):
        # In a row, words that are others elsewhere belong to it: Market Street.
        for place, each in enumerate(row):
            is_part[place] = is_part[place] or _belongs(each, folded, place)
    return is_part


def _belongs(each: CapitalWord, folded: Sequence[str], place: int) -> bool:
    word = folded[place]
    if place and folded[place - 1] in TITLES and len(word) > 1:
        return True
    is_last = place + 1 == len(folded)
    if word in EPITHETS and not is_last and folded[place + 1] not in NO_NAMES:
        return not each.around & Around.FIRST or word == "new"
    return not each.around & Around.FIRST and word not in NO_NAMES


def _mention(
    words: Sequence[CapitalWord], names: frozenset[str], text: str
) -> Iterator[Mention]:
    folded = [each.word.casefold() for each in words]
    is_only_title = all(word in TITLES and word not in KIN for word in folded)
    if is_only_title and len(words) == 1:
        return
    if len(words) == 1 and (folded[0] not in names or folded[0] in GENERIC):
        return
    if all(len(word.replace(".", "")) == 1 for word in folded):
        return  # letters by themselves
    span = Span(words[0].start, words[-1].end)
    around = 0
    for each in words:
        around |= int(each.around)
    places = tuple(each.start - span.start for each in words)
    name = " ".join(span.of(text).replace("'", "’").split())
    yield Mention(span, name, tuple(each.word for each in words), places, around)
