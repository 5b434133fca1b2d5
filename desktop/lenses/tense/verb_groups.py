"""Which words of a sentence are finite verbs, and in which tense.

The parts of speech of :mod:`desktop.lenses.tagging` are right nineteen times of twenty;
these rules are about the twentieth.  What one word cannot tell its company does: an
auxiliary before it, a subject, the verb that it is coordinated with.

- A word that is past and participle (``turned``) is a participle behind *have*, *be*,
  a preposition or an article, and behind a noun in a clause that has its verb already.
- A base (``look``) is in the present only with a subject, or behind a verb that is;
  otherwise it is an infinitive.
- A verb that looks alike in present and past (``put``) is in the past behind *she*, and
  in the tense of its neighbours behind *they*.
- Coordinated verbs are what the first of them is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.irregular_verbs import (
    bases,
    bases_by_participle,
    bases_by_past,
    invariable,
)
from desktop.lenses.tense.clause_words import ClauseWords
from desktop.lenses.tense.corrected_tags import corrected_tag
from desktop.lenses.tense.participles import is_participle
from desktop.lenses.tense.verb_kinds import VerbRole, VerbTense
from desktop.lenses.tense.word_sets import (
    BASES,
    CAUSING,
    FUTURE,
    NOUN_PHRASE,
    NOUNS,
    OBJECTS,
    PASTS,
    PLURAL,
    PRESENT_MODALS,
    RELATIVES,
    SAYING,
    SINGULAR,
)

if TYPE_CHECKING:
    from desktop.lenses.tagging import TaggedSentence

_BY_TAG = {
    **dict.fromkeys(("VBZ", "VBB", "VHZ", "VDZ", "VVZ"), VerbTense.PRESENT),
    "VBD": VerbTense.PAST,
}
"""The tense of what is finite wherever it stands."""
_NONFINITE = {
    **dict.fromkeys(("VVG", "VBG", "VHG", "VDG"), VerbRole.GERUND),
    "VBN": VerbRole.PERFECT,
}

_PLURAL_PRESENTS = frozenset({"VVB", "VHB", "VDB", "VBB"})


class VerbReading:
    """The verbs of one sentence.

    Attributes:
        line: The words of the sentence, with their parts of speech corrected.
        roles: What the verbs are, by the places of their words.
        kinds: The tenses of those that are finite.
    """

    def __init__(self, sentence: TaggedSentence, usual: VerbTense) -> None:
        """Read the verbs of ``sentence``; ``usual`` is the tense of those around it."""
        self.line = ClauseWords(sentence)
        self.roles: dict[int, VerbRole] = {}
        self.kinds: dict[int, VerbTense] = {}
        self._usual = usual
        self._unsure: list[int] = []
        for index in range(len(self.line.words)):
            self._read(index)
        for index in self._unsure:
            self.kinds[index] = self._of_neighbours()

    def _read(self, index: int) -> None:
        tag = self.line.tags[index] = self._corrected(index)
        word = self.line.words[index]
        if tag == "VM0":
            self._finish(index, _kind_of_modal(word))
        elif word in invariable() and tag[:2] == "VV" and tag not in {"VVG", "VVZ"}:
            self._read_invariable(index)
        elif tag in BASES or word == "be":
            self._read_base(index)
        elif tag in PASTS:
            self._read_past(index)
        elif tag in _BY_TAG:
            self._finish(index, _BY_TAG[tag])
        elif tag in _NONFINITE:
            self.roles[index] = _NONFINITE[tag]

    def _corrected(self, index: int) -> str:
        is_present = self._usual is VerbTense.PRESENT
        return corrected_tag(self.line, index, self.kinds, is_present=is_present)

    def _finish(self, index: int, kind: VerbTense) -> None:
        self.roles[index], self.kinds[index] = VerbRole.FINITE, kind

    # Bases

    def _read_base(self, index: int) -> None:
        line, governed = self.line, self.line.governing(index)
        word = line.words[index]
        if governed in {"to", "modal", "do"} or word == "be":
            self.roles[index] = VerbRole.INFINITIVE
        elif word in {"do", "have"} and (
            line.tag(index + 1) == "XX0" or self._begins_question(index)
        ):
            self._finish(index, VerbTense.PRESENT)
        elif word in bases_by_participle() and governed:
            self.roles[index] = _role_behind(governed)
        elif self._is_caused(index) or self._is_object_before(index):
            self.roles[index] = VerbRole.INFINITIVE
        elif self.number(index) == "plural" or self._is_inverted(index):
            self._finish(index, VerbTense.PRESENT)
        else:
            self._read_coordinated_base(index)

    def _is_object_before(self, index: int) -> bool:
        """Return whether it is no verb, as in *she buttoned her sports coat*."""
        line, place = self.line, index - 1
        while line.tag(place) in {"NN2", "AJ0", "NN1"}:
            place -= 1
        is_owned = line.tag(index - 1) == "NN2" and line.tag(place) == "DPS"
        verb = line.skipped(place - 1)
        is_past = self.kinds.get(verb) is VerbTense.PAST
        return is_owned and is_past and line.words[verb] not in SAYING | CAUSING

    def _begins_question(self, index: int) -> bool:
        line = self.line
        place = index + 1 + (line.tag(index + 1) == "XX0")
        is_pronoun = line.tag(place) == "PNP" and line.word(place) not in OBJECTS
        is_noun = line.tag(place) in {"DPS", "AT0", "NP0", "NN2"} and "?" in line.words
        is_subject = is_pronoun and line.word(place) != "it"
        return (is_subject or is_noun) and line.asks(index)

    def _is_inverted(self, index: int) -> bool:
        """Return whether it is as in *there go the children*."""
        is_there = self.line.word(index - 1) in {"there", "here"}
        return is_there and self.line.tag(index + 1) in {"AT0", "DPS", "NN2", "NP0"}

    def _read_coordinated_base(self, index: int) -> None:
        last = self.coordinated(index)
        self.roles[index] = VerbRole.INFINITIVE
        if last is None or self.roles[last] is not VerbRole.FINITE:
            return
        tags = {self.line.tags[at] for at in self.kinds}
        is_present = self.kinds[last] is VerbTense.PRESENT and bool(
            tags & _PLURAL_PRESENTS
        )
        is_present |= last in self._unsure  # They put it down and go out.
        # They knelt and look: no infinitive fits there.
        is_slip = self.kinds[last] is VerbTense.PAST and self._is_of_pronoun(last)
        if is_present or is_slip:
            self.line.tags[index] = "VVB"
            self._finish(index, VerbTense.PRESENT)

    def _is_of_pronoun(self, index: int) -> bool:
        """Return whether *I*, *we* or *they* is before a verb that causes nothing."""
        before = self.line.word(self.line.skipped(index - 1))
        return before in {"i", "we", "they"} and self.line.words[index] not in CAUSING

    def _is_caused(self, index: int) -> bool:
        """Return whether a base is what somebody is let, made or seen to do."""
        line = self.line
        place = line.skipped(index - 1)
        if line.word(place) in {"let", "help", "helped", "helps", "helping"}:
            return True
        if line.tag(place) not in NOUNS | {"PNP", "DPS"}:
            return False
        while place >= 0 and line.tag(place) in NOUN_PHRASE | {"PNP"}:
            place -= 1
        return line.word(place) in CAUSING and line.tag(place)[:1] == "V"

    # Verbs that look alike in all their forms

    def _read_invariable(self, index: int) -> None:
        governed = self.line.governing(index)
        if governed:
            self.roles[index] = _role_behind(governed)
        elif self._is_caused(index):
            self.roles[index] = VerbRole.INFINITIVE
        elif (subject := self.number(index)) == "singular":
            if is_participle(self, index):
                self.roles[index] = VerbRole.PARTICIPLE
            else:
                self._finish(index, VerbTense.PAST)
        elif subject == "plural":
            self._finish(index, self._usual)
            self._unsure.append(index)
        else:
            self._read_coordinated_invariable(index)

    def _read_coordinated_invariable(self, index: int) -> None:
        last = self.coordinated(index)
        if last is None:
            self.roles[index] = VerbRole.PARTICIPLE
        elif self.roles[last] is not VerbRole.FINITE:
            self.roles[index] = self.roles[last]
        elif self.kinds[last] in {VerbTense.PAST, VerbTense.PRESENT}:
            self._finish(index, self.kinds[last])
        else:
            self.roles[index] = VerbRole.INFINITIVE

    def _of_neighbours(self) -> VerbTense:
        """Return the tense of most other verbs of the sentence."""
        others = [kind for at, kind in self.kinds.items() if at not in self._unsure]
        past, present = others.count(VerbTense.PAST), others.count(VerbTense.PRESENT)
        if past == present:
            return self._usual
        return VerbTense.PAST if past > present else VerbTense.PRESENT

    # Pasts and participles

    def _read_past(self, index: int) -> None:
        line, governed = self.line, self.line.governing(index)
        word, is_past = line.words[index], line.is_past(index)
        is_auxiliary = word == "had" and governed != "have"
        if is_past or is_auxiliary:
            self._finish(index, VerbTense.PAST)
        elif governed in {"have", "be"}:
            self.roles[index] = _role_behind(governed)
        elif word in bases_by_participle() and word in bases() and word != "beat":
            self._read_base(index)
        elif word in bases_by_participle() and word not in bases_by_past():
            self.roles[index] = VerbRole.PARTICIPLE
        elif is_participle(self, index):
            self.roles[index] = self._shared_role(index)
        else:
            line.tags[index] = line.tags[index].replace("N", "D")
            self._finish(index, VerbTense.PAST)

    def _shared_role(self, index: int) -> VerbRole:
        last = self.coordinated(index)
        role = None if last is None else self.roles[last]
        return (
            role
            if role in {VerbRole.PERFECT, VerbRole.PASSIVE}
            else VerbRole.PARTICIPLE
        )

    # What verbs have in common

    def number(self, index: int) -> str:
        """Return which form a verb in the present has after the subject before it.

        That is ``plural`` (*look*, also of *I*), ``singular`` (*looks*), or nothing
        where no subject is right before the verb at ``index``.
        """
        line = self.line
        place = line.skipped(index - 1)
        if line.word(place) in RELATIVES and line.tag(place) in {"PNQ", "DTQ", "CJT"}:
            place = line.skipped(place - 1)
            if line.tag(place) in {"CJC", "PUN", ""}:
                return "singular"
        word, tag = line.word(place), line.tag(place)
        if word in OBJECTS or place < 0:
            return ""
        if word in PLURAL or tag == "NN2":
            return "plural"
        if word in SINGULAR or tag in {"NN1", "NP0", "PNI"}:
            return "plural" if self._is_joined(place) else "singular"
        return ""

    def _is_joined(self, index: int) -> bool:
        """Return whether the noun at ``index`` is the second of two joined by *and*."""
        line, place = self.line, index
        while place >= 0 and line.tag(place) in NOUN_PHRASE:
            place -= 1
        is_and = line.word(place) == "and" and line.tag(place - 1) in NOUNS
        return is_and and not any(at < place for at in self.kinds)

    def coordinated(self, index: int) -> int | None:
        """Return the verb before that the one at ``index`` goes on from, if any."""
        line = self.line
        before = line.skipped(index - 1)
        if line.tag(before) != "CJC" and line.word(before) not in {",", "then"}:
            return None
        passed = {VerbRole.GERUND}
        if line.tags[index] in PASTS and line.words[index] not in invariable():
            passed.add(VerbRole.INFINITIVE)
        earlier = (at for at, role in self.roles.items() if role not in passed)
        return max((at for at in earlier if at < index), default=None)


def _kind_of_modal(word: str) -> VerbTense:
    if word in FUTURE:
        return VerbTense.FUTURE
    if word in PRESENT_MODALS:
        return VerbTense.PRESENT
    return VerbTense.PAST if word in {"used", "dared", "needed"} else VerbTense.NONE


def _role_behind(auxiliary: str) -> VerbRole:
    if auxiliary in {"have", "be"}:
        return VerbRole.PERFECT if auxiliary == "have" else VerbRole.PASSIVE
    return VerbRole.INFINITIVE
