"""The words of a sentence with their parts of speech, and where its clauses begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.irregular_verbs import (
    bases,
    bases_by_participle,
    bases_by_past,
)
from desktop.lenses.tagging import SPEECH
from desktop.lenses.tense.word_sets import (
    ADVERBIALS,
    ADVERBS,
    BASES,
    BE,
    DO,
    GET,
    HAVE,
    MODALS,
    NOUN_PHRASE,
    NOUNS,
    OBJECTS,
    OPENERS,
    PASTS,
    SIGNS,
)

if TYPE_CHECKING:
    from desktop.lenses.tagging import TaggedSentence

_CLEAR = frozenset({"VBD", "VHD", "VDD", "VM0", "VBZ", "VHZ", "VDZ", "VVZ"})
_SUBORDINATORS = frozenset({"after", "before", "until", "till", "since", "than", "as"})
"""What HanTa takes for prepositions also before a clause."""
_BEFORE_QUESTIONS = frozenset(
    {",", "(", "nor", "neither", "so", "never", "only", '"', "—", "–", ":", ";"}
)
_LONGEST_SUBJECT = 4


class ClauseWords:
    """The words of one sentence.

    Attributes:
        words: The words in small letters.
        tags: Their parts of speech, which may be corrected.
        written: The words as they are in the text.
    """

    def __init__(self, sentence: TaggedSentence) -> None:
        self.words = [word.lower() for word in sentence.words]
        self.tags = list(sentence.tags)
        self.written = sentence.words

    def word(self, index: int) -> str:
        """Return the word at ``index``; nothing before the first or behind the last."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def tag(self, index: int) -> str:
        """Return its part of speech, likewise."""
        return self.tags[index] if 0 <= index < len(self.tags) else ""

    def skipped(self, index: int) -> int:
        """Return the place of the last word up to ``index`` that is no adverb."""
        while index >= 0:
            word, tag = self.words[index], self.tags[index]
            if tag in ADVERBS or word in {"all", "both", "each"}:
                index -= 1
            elif (self.word(index - 1), word) in ADVERBIALS:
                index -= 2
            else:
                break
        return index

    def clause_start(self, index: int) -> int:
        """Return where the clause begins that the word at ``index`` is in."""
        place = index - 1
        while place >= 0:
            if self._parts(place):
                return place + 1
            place -= 1
        return 0

    def _parts(self, index: int) -> bool:
        return self.words[index] in SIGNS or self.tags[index] in OPENERS

    def is_in_phrase(self, index: int) -> bool:
        """Return whether all that the clause has before is *in the kitchen*."""
        place = index - 1
        if self.tag(place) == "NP0" and self.tag(place - 1) in {"NN1", "NP0"}:
            return False
        while self.tag(place) in NOUN_PHRASE:
            place -= 1
            if self.tag(place + 1) in {"AT0", "DPS"}:
                break
        is_phrase = self.tag(place) == "PRP" and self.word(place) not in _SUBORDINATORS
        is_phrase = is_phrase and place < index - 1
        return is_phrase and self.clause_start(index) == place

    def has_verb(self, index: int) -> bool:
        """Return whether any verb is behind ``index`` in its clause."""
        for at in range(index + 1, len(self.words)):
            if self._parts(at):
                return False
            if self.tags[at][0] == "V":
                return True
        return False

    def has_verb_later(self, index: int) -> bool:
        """Return whether the clause goes on with a verb that has no other subject."""
        for at in range(index + 1, len(self.words)):
            if self._parts(at):
                return False
            if self.tags[at] in _CLEAR or self.tags[at] == "VVD":
                return not self._has_own_subject(at, index)
        return False

    def _has_own_subject(self, index: int, after: int) -> bool:
        """Return whether a verb has a subject of its own behind the word ``after``."""
        place = self.skipped(index - 1)
        if self.tag(place) == "PNP":
            return True
        while place > after and self.tag(place) in NOUNS | {"AJ0", "AJC", "AJS"}:
            place -= 1
        if self.tag(place) in {"AT0", "DPS"}:
            place -= 1
        return place == after or self.tag(place) in NOUNS

    def is_past(self, index: int) -> bool:
        """Return whether a word is the past of a verb and not its participle."""
        word = self.words[index]
        return word in bases_by_past() and word not in bases_by_participle()

    def governing(self, index: int) -> str:
        """Return which auxiliary the verb at ``index`` belongs to; nothing if to none.

        That is ``to``, ``modal``, ``do``, ``have`` or ``be``.
        """
        before = self.skipped(index - 1)
        if found := self._auxiliary(before, index):
            return found
        # In a question there is a subject between: did she, had the old man.
        if self.tag(before) == "PNP" and self.word(before) not in OBJECTS:
            start = before - (2 if self.word(before - 1) in {"not", "n't"} else 1)
            is_other = self.word(start) == "be" or self.tag(start) == "TO0"
            return "" if is_other else self._auxiliary(start, index)
        if self.tag(before) not in NOUNS:
            return ""
        if found := self._auxiliary_before_phrase(before, index):
            return found
        start = before
        while self.tag(start) in NOUN_PHRASE and (start > before - _LONGEST_SUBJECT):
            start -= 1
        start = self.skipped(start)
        asks = self.tag(start) == "VM0" or self.asks(start)
        return self._auxiliary(start, index) if asks else ""

    def _auxiliary_before_phrase(self, index: int, verb: int) -> str:
        """Return ``have``, ``modal`` in *has in his life had*, *may in it go*."""
        while self.tag(index) in NOUN_PHRASE:
            index -= 1
        before = self.skipped(index - 1)
        found = self._auxiliary(before, verb) if self.tag(index) == "PRP" else ""
        is_sure = found == "modal" or (found == "have" and before < index - 1)
        return found if is_sure else ""

    def asks(self, index: int) -> bool:
        """Return whether an auxiliary stands before its subject."""
        if index < 0 or self.words[index] in {"to", "be", "been", "being"}:
            return False
        start = self.clause_start(index)
        if self.words[index] in DO and self.tag(start - 1) in {"AVQ", "DTQ"}:
            return True
        if index == 0 or self.tag(index - 1) in {"AVQ", "DTQ", "PNQ", "CJC", SPEECH}:
            return True
        return self.word(index - 1) in _BEFORE_QUESTIONS

    def _auxiliary(self, index: int, verb: int) -> str:
        word, tag = self.word(index), self.tag(index)
        if tag == "TO0":
            return "to"
        if tag == "VM0" and (word in MODALS or word == "'d"):
            return "modal"
        if word in DO and tag in {"VDB", "VDZ", "VDD", "VDI"}:
            return "do" if self.tags[verb] in BASES else ""
        if word in HAVE or (word == "'d" and tag == "VHD"):
            return "have"
        if word == "'s":
            return {"VHZ": "have", "VBZ": "be"}.get(tag, "")
        return "be" if word in BE or (word in GET and index == verb - 1) else ""

    def has_participle_next(self, index: int) -> bool:
        """Return whether *'d* or *'s* is a form of *have*, by the verb behind it."""
        place = index + 1
        if self.tag(place) == "PNP":
            place += 1
        while self.tag(place) in ADVERBS:
            if self.word(place) in {"better", "rather", "sooner"}:
                return self.word(place) == "better"
            place += 1
        word = self.word(place)
        is_base, is_participle = word in bases(), word in bases_by_participle()
        if is_base is not is_participle:
            return is_participle
        return self.tag(place) in PASTS | {"VBN"}
