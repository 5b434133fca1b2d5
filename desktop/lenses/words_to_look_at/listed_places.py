"""Where the words of a list stand in a story.

What a list means depends on what it is for: filter words mean all their forms, but no
nouns; weak openings only open sentences; participles are passive behind a form of
*be*.  All but the author's own list are about the narration.  A word for which another
reading is likelier is passed over: better one too few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.lemmas import base_form
from desktop.lenses.words_to_look_at.word_lists import GAP, ListName
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.lenses.word_reading import ProseWords
    from desktop.lenses.words_to_look_at.word_lists import Phrase, WordList

_BE = frozenset(["am", "is", "are", "was", "were", "be", "been", "being"])
_BE_NOT = frozenset(["isn't", "aren't", "wasn't", "weren't"])
_AMID = (
    "not never always already also still just all both only even ever often soon then "
    "once now being been almost nearly quite"
)
_BETWEEN_BE = frozenset(_AMID.split())
"""What may stand between *be* and a participle."""
_MOST_BETWEEN = 3
_LEAST_REGULAR = 5
"""Letters of a participle in -ed; ``red`` and ``shed`` are none."""
_NOUNS = "look smell taste sense watch think notice wonder spot feel see hear"
_NOUN_FORMS = frozenset(_NOUNS.split())
"""Words that are also nouns, or of which a form is."""
_BEFORE_NOUN = (
    "a an the his its their my our your this these no any one first last another some "
    "every each long quick good strange sudden faint same own of in at with without"
)
_DETERMINERS = frozenset(_BEFORE_NOUN.split())
_OPENERS = frozenset(["and", "but", "so", "then", "now", "still", "yet"])
"""What may stand before a weak opening."""
_LONGEST_GAP = 6
_BEHIND_THAT = (
    "he she it they we i you the a an his her their my our your its had was were is "
    "made gave kept brought took told let drew got who no some"
)
_CLAUSE = frozenset(_BEHIND_THAT.split())
"""What goes on behind ``it was … that``, where *that* is no pronoun."""


@value
class ListedPlace:
    """A place of a word or phrase of a list.

    Attributes:
        first: Its first word, by its number.
        last: Its last word.
        about: What all places of the same word have alike, such as its base form.
    """

    first: int
    last: int
    about: str


def listed_places(
    words: ProseWords, name: ListName, listed: WordList
) -> Iterator[ListedPlace]:
    """Yield where what is on a list stands in a story, in its order."""
    search = _Search(words, name, listed)
    match: Callable[[int], ListedPlace | None] = {
        ListName.PASSIVES: search.passive,
        ListName.OPENINGS: search.opening,
    }.get(name, search.word)
    begin = {word for word in words.vocabulary if search.may_begin(word)}
    spoken = bytearray(len(words.written)) if name is ListName.MINE else words.is_spoken
    end = 0
    for number, word in enumerate(words.written):
        if word in begin and number >= end and not spoken[number]:
            place = match(number)
            if place is not None:
                yield place
                end = place.last + 1


class _Search:
    """Looks for what is on one list."""

    def __init__(self, words: ProseWords, name: ListName, listed: WordList) -> None:
        self._words = words
        self._name = name
        self._listed = listed
        self._has_forms = name in (ListName.FILTERS, ListName.MINE)
        forms = map(base_form, listed.words) if self._has_forms else ()
        self._bases = frozenset(forms)

    def may_begin(self, written: str) -> bool:
        """Return whether what is on the list may begin with a word."""
        small = self._words.folded[written]
        if self._name is ListName.PASSIVES:
            return small in _BE or small in _BE_NOT
        return self._heard(small) in self._listed.phrases or self._is_listed(small)

    def word(self, number: int) -> ListedPlace | None:
        """Return the word or phrase that begins with a word, if it is on the list."""
        small = self._small(number)
        phrases = self._listed.phrases.get(self._heard(small), ())
        for phrase in sorted(phrases, key=len, reverse=True):
            last = self._end_of(phrase, number)
            if last is not None and not self._is_left_out(number):
                return ListedPlace(number, last, " ".join(phrase))
        is_met = self._is_listed(small) and not self._is_other(number, small)
        if not is_met or self._is_left_out(number):
            return None
        return ListedPlace(number, number, self._heard(small))

    def opening(self, number: int) -> ListedPlace | None:
        """Return the weak opening that begins with a word of a list."""
        firsts = self._words.firsts_set
        is_behind = number - 1 in firsts and self._small(number - 1) in _OPENERS
        return self.word(number) if number in firsts or is_behind else None

    def passive(self, number: int) -> ListedPlace | None:
        """Return the passive that begins with a form of *be*, if it is one."""
        if number and self._small(number - 1) == "there":
            return None
        last, end = number + 1, self._words.sentence_end(number)
        while last < min(end, number + 1 + _MOST_BETWEEN) and self._is_amid(last):
            last += 1
        if last >= end or not self._words.are_joined(number, last):
            return None
        small = self._small(last)
        is_by = last + 1 < end and self._small(last + 1) == "by"
        is_listed = self._is_participle(small) and (
            small not in self._listed.left_out or is_by
        )
        return ListedPlace(number, last, base_form(small)) if is_listed else None

    def _is_amid(self, number: int) -> bool:
        small = self._small(number)
        return small in _BETWEEN_BE or small.endswith("ly")

    def _is_participle(self, small: str) -> bool:
        if small in self._listed.words:
            return True
        is_long = len(small) >= _LEAST_REGULAR and "-" not in small
        return is_long and small.endswith(self._listed.endings)

    def _small(self, number: int) -> str:
        return self._words.folded[self._words.written[number]]

    def _heard(self, small: str) -> str:
        return base_form(small) if self._has_forms else small

    def _is_listed(self, small: str) -> bool:
        listed = self._listed
        if small in listed.left_out:
            return False
        if small in listed.words or self._heard(small) in self._bases:
            return True
        return len(small) > max(map(len, listed.endings), default=0) and small.endswith(
            listed.endings
        )

    def _is_other(self, number: int, small: str) -> bool:
        """Return whether a word of the list is rather a noun or a name here."""
        if self._name is ListName.ADVERBS:
            is_first = number in self._words.firsts_set
            return self._words.written[number][:1].isupper() and not is_first
        if self._name is not ListName.FILTERS:
            return False
        return base_form(small) in _NOUN_FORMS and self._is_noun(number)

    def _is_noun(self, number: int) -> bool:
        if not number or number in self._words.firsts_set:
            return False
        before = self._small(number - 1)
        is_owned = before.endswith("'s") and base_form(before) not in (
            "it",
            "he",
            "she",
        )
        if before == "her":
            return not (number > 1 and base_form(self._small(number - 2)) in _LETTING)
        return before in _DETERMINERS or is_owned

    def _end_of(self, phrase: Phrase, number: int) -> int | None:
        """Return the last word of ``phrase`` if it begins with a word, else None."""
        if GAP in phrase:
            return self._end_over_gap(phrase, number)
        last = number + len(phrase) - 1
        if last >= self._words.sentence_end(number):
            return None
        there = (self._small(each) for each in range(number + 1, last + 1))
        is_there = all(
            one == other for one, other in zip(there, phrase[1:], strict=True)
        )
        return last if is_there and self._words.are_joined(number, last) else None

    def _end_over_gap(self, phrase: Phrase, number: int) -> int | None:
        place = phrase.index(GAP)
        last = self._end_of(phrase[:place], number)
        if last is None or place + 1 == len(phrase):
            return last
        tail, end = phrase[place + 1 :], self._words.sentence_end(number)
        for start in range(last + 2, min(last + 2 + _LONGEST_GAP, end)):
            if not self._words.are_joined(start - 1, start):
                break
            if self._small(start) == tail[0] and self._goes_on(start, tail):
                return self._end_of(tail, start)
        return None

    def _goes_on(self, number: int, tail: Phrase) -> bool:
        if tail != ("that",):
            return True
        end = self._words.sentence_end(number)
        return number + 1 < end and self._small(number + 1) in _CLAUSE

    def _is_left_out(self, number: int) -> bool:
        """Return whether a word is within a phrase that is left out."""
        return any(
            self._is_at(phrase, number - place)
            for phrase in self._listed.left_out_phrases
            for place in range(len(phrase))
            if number >= place
        )

    def _is_at(self, phrase: Phrase, number: int) -> bool:
        is_begun = self._heard(self._small(number)) == phrase[0]
        return is_begun and self._end_of(phrase, number) is not None


_LETTING = frozenset(["let", "make", "help", "watch", "hear", "see", "feel"])
"""Verbs behind which ``her look`` is what she does."""
