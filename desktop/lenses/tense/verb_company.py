"""Why a finite verb is in its tense, by the words around it.

Not every verb in another tense than its stretch is a slip.  In a story told in the past
what is true at any time is in the present (*water finds its way*), and what one who
says *I* thinks of it now; in one told in the present, what was before is in the past
(*the winter the river froze*).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.lenses.tense.clause_signs import signs_of_clause
from desktop.lenses.tense.verb_kinds import Sign, VerbRole, VerbTense
from desktop.lenses.tense.word_sets import words

if TYPE_CHECKING:
    from desktop.lenses.tense.verb_groups import VerbReading

_BEFORE = re.compile(
    r"\b(?:ago|yesterday|formerly|back then|in those days|in the old days|years before"
    r"|(?:months|weeks|days|hours|minutes|moments?) (?:before|earlier)|earlier that"
    r"|last (?:night|week|month|year|time|spring|summer|autumn|fall|winter|christmas"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?:when|while|before|since|until|till) (?:i|you|he|she|it|we|they|\w+ and \w+)"
    r" (?:was|were|had)"
    r"|as an? (?:child|girl|boy|baby|student|young)|in (?:1[5-9]|20)\d\d|once upon"
    r"|the (?:day|night|morning|evening|week|month|winter|summer|spring|autumn|year"
    r"|(?:first|last|only) (?:time|day|night|week|month|summer|winter|year))"
    r" (?:that |when |before |after )?(?:i|you|he|she|it|we|they|his|her|their|my|the)"
    r"|in all (?:those|these|that|the) (?:years|time)|all (?:those|that) (?:years|month"
    r"|week|year|winter|summer|time)|as it (?:once )?was|used to"
    r"|that (?:particular |one )?(?:time|winter|summer|spring|autumn|year|month"
    r"|week|night|day|morning|afternoon)"
    r")\b"
)
_ONCE = re.compile(
    r"\bonce\b(?! (?:more|again|i|you|he|she|it|we|they|the|his|her|a)\b)"
)
_NOW = re.compile(
    r"\b(?:now|today|nowadays|these days|to this day|still|ever since|since)\b"
)
_LONG = re.compile(
    r"\b(?:since|for (?:\w+ ){0,2}(?:years|months|weeks)|for as long as)\b"
)
"""What a perfect says has begun before and is not over."""
_AT_ANY_TIME = words("always never often seldom usually sometimes rarely ever only")
_TELLERS = words(
    "think suppose believe remember recall know mean guess imagine confess admit swear"
    " hope understand mention wonder doubt regret wish ca trust append presume fancy"
    " gather daresay hate dislike love prefer"
)
"""What one who says *I* does while telling."""
_TELLING = words("tell say see hear imagine picture") | _TELLERS
"""Likewise, behind *I can*."""
_FEELINGS = words("afraid ashamed sure sorry told glad certain")
_STATES = words("is are 's 're has have 've live lives own owns run runs")
_BEINGS = words("is are am has have 's 're 'm 've")
_STUFF = words(
    "water time fire snow rain ice bread wood stone iron money love death life nature"
    " light sound history memory grief fog wind sand glass blood silence music truth"
    " sleep fear hope fish grass weather salt earth age luck work"
)
"""What is spoken of as a kind where no article is before it."""
_SUCH = words("who when where that which")
_OF_PLACES = words("begins ends meets runs turns joins stands lies bends falls narrows")
"""What a road does at any time."""
_ANYBODY = words("one you people")
_THOUGHT = words("thought wondered told reminded asked")
_POSTURES = words(
    "was were had lay stood sat hung seemed looked felt wore held smelled smelt waited"
    " lived moved"
)
_PHRASES = (
    *(("that", "is", "to"), ("that", "is", ","), ("that", "'s", "to")),
    *(("that", "'s", "all"), ("that", "is", "all")),
    *(("as", "it", "is"), ("as", "they", "say"), ("let", "us", "say")),
    *(("who", "knows"), ("god", "knows")),
)
_OF_NOUNS = frozenset({"AT0", "AJ0", "DPS", "ORD", "DT0", "CRD"})
_OF_MANY = frozenset({"VVB", "VBB", "VHB", "VDB"})
_REACH = 6
"""Words behind *have* in which its participle stands."""


def signs_of(reading: VerbReading) -> dict[int, str]:
    """Return the signs of each finite verb of a sentence, by its place."""
    found: dict[int, str] = {}
    sentence = _Sentence(reading)
    for index in sorted(reading.kinds):
        signs = sentence.signs(index)
        signs += signs_of_clause(reading, index, found)
        if Sign.STATE in _signs_gone_on_from(reading, index, found):
            signs.append(Sign.STATE)
        found[index] = "".join(dict.fromkeys(signs))
    return found


def _signs_gone_on_from(reading: VerbReading, index: int, found: dict[int, str]) -> str:
    """Return the signs of the verb that one such as *and has* goes on from."""
    if reading.line.words[index] not in _STATES:
        return ""
    last = reading.coordinated(index)
    return "" if last is None else found.get(last, "")


class _Sentence:
    """What is asked about one sentence more than once."""

    def __init__(self, reading: VerbReading) -> None:
        self._reading = reading
        self._line = reading.line
        text, places = " ".join(reading.line.words), sorted(reading.kinds)
        is_present = VerbTense.PAST not in reading.kinds.values()
        self._is_before = bool(_BEFORE.search(text) or _ONCE.search(text))
        self._is_now = is_present and bool(_NOW.search(text))
        self._is_long = bool(_LONG.search(text))
        self._is_standing = (
            is_present
            and len(places) > 1
            and self._line.words[places[0]] in _STATES
            and self._line.word(places[0] - 1) != "there"
        )
        self._is_general = is_present and any(map(self._is_generic, places))

    def signs(self, index: int) -> list[Sign]:
        """Return the signs of one verb, but for those of its clause."""
        is_perfect = self._is_perfect(index)
        found = [Sign.PERFECT] if is_perfect else []
        if self._reading.kinds[index] is VerbTense.PAST:
            found += [Sign.BEFORE] if self._is_before else []
            found += [Sign.POSTURE] if self._line.words[index] in _POSTURES else []
            return found
        said = {
            Sign.GENERAL: self._is_general or self._is_generic(index),
            Sign.NOW: self._is_now or (self._is_long and is_perfect),
            Sign.TELLER: self._is_tellers(index),
            Sign.BEING: self._line.words[index] in _BEINGS,
            Sign.STATE: self._is_standing or self._is_state(index),
            Sign.PHRASE: self._is_phrase(index) or self._is_thought(index),
        }
        return found + [sign for sign, is_said in said.items() if is_said]

    def _is_perfect(self, index: int) -> bool:
        if self._line.tag(index) not in {"VHB", "VHZ", "VHD", "VHI"}:
            return False
        for at in range(index + 1, min(index + _REACH, len(self._line.words))):
            if at in self._reading.roles:
                return self._reading.roles[at] is VerbRole.PERFECT
        return False

    def _is_generic(self, index: int) -> bool:
        """Return whether a verb in the present is said of all of a kind."""
        line = self._line
        if self._reading.kinds[index] not in {VerbTense.PRESENT, VerbTense.FUTURE}:
            return False
        subject = line.skipped(index - 1)
        is_own = line.tag(subject - 1) not in _OF_NOUNS and line.tag(subject) != "CRD"
        if line.word(subject) in _ANYBODY and (is_own or line.word(subject) == "you"):
            return True
        if self._is_of_any(subject) or self._is_there(index):
            return True
        if line.word(index) in {"do", "can", "will"} and line.word(index + 1) == "you":
            return True
        start = line.clause_start(index)
        start += line.tag(start) == "AV0"
        return self._is_of_kind(start, subject, index)

    def _is_of_any(self, subject: int) -> bool:
        """Return whether a clause is about a noun, as in *the sound a tide makes*."""
        line, place = self._line, subject
        while line.tag(place) in {"NN1", "AJ0"}:
            place -= 1
        is_one = line.word(place) in {"a", "an"} and place < subject
        return is_one and line.tag(place - 1) in {"NN1", "NN2"}

    def _is_there(self, index: int) -> bool:
        """Return whether it is as in *there are times when*, *where the road ends*."""
        line, place = self._line, index + 1
        if line.word(line.clause_start(index) - 1) == "where":
            return line.word(index) in _OF_PLACES
        place += line.tag(place) == "AJ0"
        is_such = line.tag(place) == "NN2" and line.word(place + 1) in _SUCH
        return is_such and (line.word(index - 1), line.word(index)) == ("there", "are")

    def _is_of_kind(self, start: int, subject: int, index: int) -> bool:
        """Return whether the subject is *boards*, *water*, *a keeper* with *only*."""
        line = self._line
        bare = start + (line.tag(start)[:2] == "AJ" or line.word(start) == "such")
        if line.tag(bare) == line.tag(subject) == "NN2":
            return line.tag(index) in _OF_MANY
        if line.word(start) in _STUFF and subject == start:
            return True
        near = (*range(subject + 1, index), index + 1)
        is_any_time = any(line.word(at) in _AT_ANY_TIME for at in near)
        is_one = line.word(start) in {"a", "an", "any", "every"} and subject > start
        return is_one and is_any_time

    def _is_tellers(self, index: int) -> bool:
        line, word = self._line, self._line.words[index]
        subject = line.skipped(index - 1)
        if line.word(subject) not in {"i", "we"} or line.tag(subject) != "PNP":
            return word == "am" and line.word(index + 1) == "i"
        near = {line.word(at) for at in range(index, index + 4)}
        if self._is_perfect(index):
            return True
        if word in {"do", "can", "must"}:
            return bool(near & (_TELLERS if word == "do" else _TELLING))
        return word in _TELLERS or (word in {"am", "'m"} and bool(near & _FEELINGS))

    def _is_state(self, index: int) -> bool:
        """Return whether it is said of one *who is a nurse*, or of what *it says*."""
        line, word = self._line, self._line.words[index]
        before = line.word(index - 1)
        if word == "says":
            return before in {"it", "which", "that"}
        is_told = before in {"who", "which"} and word in _STATES
        return is_told and line.tag(index + 1) in {
            *("AT0", "DPS", "CRD", "NN1", "NN2", "VVN"),
        }

    def _is_phrase(self, index: int) -> bool:
        """Return whether it is in a turn of phrase, or capitals as on a wall."""
        written, all_words = self._line.written[index], self._line.words
        if written.isupper() and len(written) > 1:
            return True
        return any(
            tuple(all_words[at : at + len(phrase)]) == phrase
            for phrase in _PHRASES
            for at in range(max(0, index - len(phrase) + 1), index + 1)
        )

    def _is_thought(self, index: int) -> bool:
        """Return whether the sentence ends with *, she thought*, or begins with it."""
        line = self._line
        for at in sorted(self._reading.kinds):
            if line.words[at] in _THOUGHT and abs(at - index) > 1:
                is_tag = line.tag(line.skipped(at - 1)) in {"PNP", "NP0", "NN1"}
                mark = line.word(at - 2) if at > index else line.word(at + 1)
                if is_tag and mark in {",", "?", "!", ":", "..."}:
                    return True
        return False
