"""Words that are another part of speech than HanTa takes them for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.irregular_verbs import (
    bases,
    bases_by_participle,
    bases_by_past,
)
from desktop.lenses.tagging import SPEECH, can_be
from desktop.lenses.tense.word_sets import (
    BASES,
    FIRST_OR_THIRD,
    NOUN_PHRASE,
    NOUNS,
    OPENERS,
    PASTS,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.lenses.tense.clause_words import ClauseWords

_BEFORE_IS = frozenset({"PNP", "EX0", "PNQ", "DTQ", "AVQ"})
_BEFORE_IS_ALSO = words("here there that what who where how")
_VERBS = frozenset({"VBZ", "VBB", "VBD", "VM0", "VVD", "VVZ"})
_AFTER_VERBS = frozenset({"PRF", "PRP", "AVP", "AT0", "DPS", "PNP", "AV0"})
_THING = frozenset({"NN0", "NN1", "NN2", "NP0"})
_SOMEBODY = words("he she it everyone everybody nobody someone somebody")
_ONE = frozenset({"NN1", "NP0", "PNI"})


def corrected_tag(
    line: ClauseWords, index: int, finite: Collection[int], *, is_present: bool
) -> str:
    """Return the part of speech of a word, by its company.

    Args:
        line: The words of the sentence, right up to ``index``.
        index: Which word.
        finite: The places of the finite verbs before it.
        is_present: Whether most verbs around it are in the present.
    """
    tag, word = line.tags[index], line.words[index]
    if known := _known(line, index):
        return known
    if word == "'s":
        return _of_s(line, index, is_present=is_present)
    if word == "'d":
        is_have = line.has_participle_next(index) or line.tag(index + 1) == "AT0"
        return "VHD" if is_have else "VM0"
    is_name = tag in {"NP0", "UNC"} and not line.written[index][:1].isupper()
    if is_name and _is_third_person(line, index, finite):
        return "VVZ"
    if tag in {"NN2", "NN1", "AJ0"}:
        if is_present and _is_only_verb(line, index, finite):
            return "VVZ" if tag == "NN2" else "VVB"
        return _of_noun(line, index, finite)
    if word == "open" and line.word(index - 1) == "wide":
        return "AJ0"
    return _of_verb(line, index)


_KNOWN = {"did": "VDD", "was": "VBD", "were": "VBD"}


def _known(line: ClauseWords, index: int) -> str:
    """Return what a word is for sure: *was*, or *I* where no number can be."""
    word = line.words[index]
    if word == "i" and line.tags[index] == "CRD" and line.clause_start(index) == index:
        return "PNP"
    return _KNOWN.get(word, "")


def _is_base(word: str) -> bool:
    """Return whether a word is the base of an irregular verb and nothing else."""
    other = word in bases_by_past() or word in bases_by_participle()
    return word in bases() and not other


def _of_s(line: ClauseWords, index: int, *, is_present: bool) -> str:
    """Return what *'s* is: *is*, *has*, of somebody, or *us* behind *let*."""
    before, word = line.tag(index - 1), line.word(index - 1)
    if word == "let":
        return "PNP"
    if before in _BEFORE_IS or word in _BEFORE_IS_ALSO:
        return "VHZ" if line.has_participle_next(index) else "VBZ"
    tag = line.tags[index]
    if before not in NOUNS:
        return tag
    if before in _THING and not is_present and _is_owner(line, index):
        return "POS"  # In a story told in the past: she heard of Tom's leaving.
    if before in _THING and is_present and _is_state(line, index + 1):
        return "VBZ"
    if tag == "VBZ":
        is_end = line.tag(index + 1) in {"PUN", "CJT", "CJC", SPEECH, ""}
        return "POS" if is_end else tag
    return _of_possessive(line, index) if tag == "POS" else tag


def _is_owner(line: ClauseWords, index: int) -> bool:
    """Return whether *'s* is as in *of Tom's leaving*, *from Tom's to the shop*."""
    if _is_gerund(line, index + 1):
        return True
    place = index - 1
    while line.tag(place) in NOUN_PHRASE:
        place -= 1
    is_at_end = line.tag(index + 1) in {"PRP", "TO0", "VVD", "VVN", "AVP"}
    return is_at_end and line.tag(place) in {"PRP", "PRF"}


def _is_gerund(line: ClauseWords, index: int) -> bool:
    """Return whether *leaving*, or *not leaving*, is at a place."""
    place = index + 1 if line.tag(index) in {"XX0", "AV0"} else index
    return line.tag(place)[-1:] == "G" or line.word(place).endswith("ing")


def _is_state(line: ClauseWords, index: int) -> bool:
    """Return whether a clause ends with how something is: *the door's shut and…*."""
    is_end = line.tag(index + 1) in {"PUN", "CJC", "CJS", ""}
    return is_end and line.tag(index) in {"AJ0", "VVN", "VVD", "VVB", "VVI", "AVP"}


def _of_possessive(line: ClauseWords, index: int) -> str:
    after, word = line.tag(index + 1), line.word(index + 1)
    if after == "VBN" or word in {"been", "got", "gone"}:
        return "VHZ"
    if after in {"AT0", "XX0", "PNP"}:
        return "VBZ"
    is_doing = after == "VVG" or word.endswith("ing")
    is_of_noun = line.tag(index + 2) in NOUN_PHRASE - {"AT0"}
    return "VBZ" if is_doing and not is_of_noun else "POS"


def _of_noun(line: ClauseWords, index: int, finite: Collection[int]) -> str:
    """Return what a noun or adjective is; it may be a verb."""
    tag = line.tags[index]
    if tag == "NN2" and _is_third_person(line, index, finite):
        return "VVZ"
    if tag != "NN2" and _goes_on_from_base(line, index, finite):
        return "VVB"
    if tag == "AJ0" and _is_past(line, index, finite):
        return "VVD"
    if tag != "NN2" and _is_behind_relative(line, index, {"NN2"}):
        return "VVB" if can_be(line.words[index], "VVB") else tag
    goes_on = line.tag(index + 1) in _AFTER_VERBS
    if tag == "NN1" and goes_on and _is_only_verb(line, index, finite):
        return "VVB"
    return _of_noun_behind_pronoun(line, index)


def _is_past(line: ClauseWords, index: int, finite: Collection[int]) -> bool:
    """Return whether what seems an adjective is a past, as in *which required*."""
    word = line.words[index]
    has_object = word.endswith("ed") and line.tag(index + 1) in {"AT0", "DPS", "PNP"}
    is_form = word.endswith("ed") or word in bases_by_past()
    if not is_form or not (has_object or can_be(word, "VVD")):
        return False
    if line.word(index - 1) in {"who", "which"}:
        return True
    start = line.clause_start(index)
    is_subject = line.tag(index - 1) in {"NN1", "NN2", "NP0"} and all(
        line.tags[at] in NOUN_PHRASE for at in range(start, index)
    )
    has_verb = any(at >= start for at in finite) or line.has_verb(index)
    return is_subject and not has_verb


def _is_third_person(line: ClauseWords, index: int, finite: Collection[int]) -> bool:
    word = line.words[index]
    if not word.endswith("s"):
        return False
    if line.word(line.skipped(index - 1)) in _SOMEBODY:
        return True
    return can_be(word, "VVZ") and (
        _goes_on(line, index, finite)
        or _closes_relative(line, index, finite)
        or _is_behind_relative(line, index, _ONE)
    )


def _is_only_verb(line: ClauseWords, index: int, finite: Collection[int]) -> bool:
    """Return whether it may be the verb of a clause that has no other one.

    As in *gulls wheel over the roof*, *the house ticks*.
    """
    start, tag = line.clause_start(index), line.tags[index]
    nouns, verb = ({"NN1", "NP0"}, "VVZ") if tag == "NN2" else ({"NN2"}, "VVB")
    if tag == "AJ0" and not _closes_sentence(line, index):
        return False
    if line.tag(index - 1) not in nouns:
        return False
    start += line.tag(start) == "AV0"  # Somewhere a dog barks.
    if any(line.tags[at] not in NOUN_PHRASE for at in range(start, index)):
        return False
    has_verb = any(at >= start for at in finite) or line.has_verb(index)
    follows = line.tag(index + 1) in _AFTER_VERBS | {"PUN", "CJC", "CJS", ""}
    has_object = line.tag(index + 1) in {"AT0", "DPS", "PNP"}
    can = has_object or can_be(line.words[index], verb)
    return follows and not has_verb and can


def _closes_sentence(line: ClauseWords, index: int) -> bool:
    """Return whether a word ends its sentence, as in *the doors open*."""
    return line.tag(index + 1) in {"PUN", ""} and can_be(line.words[index], "VVB")


def _goes_on_from_base(line: ClauseWords, index: int, finite: Collection[int]) -> bool:
    goes_on = line.tag(index + 1) in {"AT0", "DPS", "PNP", "DT0", "AV0"}
    is_behind = line.word(index - 1) in {"and", "or"}
    return is_behind and goes_on and line.tag(max(finite, default=-1)) == "VVB"


def _of_noun_behind_pronoun(line: ClauseWords, index: int) -> str:
    tag, word = line.tags[index], line.words[index]
    before = line.skipped(index - 1)
    if line.word(before) not in FIRST_OR_THIRD or line.tag(before) != "PNP":
        return tag
    if _is_regular_past(word):
        return "VVD"
    if tag == "NN1" and line.word(before) not in {"he", "she"}:
        is_new = before == 0 or line.tag(before - 1) in OPENERS | {"AV0", "PUN"}
        goes_on = line.tag(index + 1) in {"AVP", "PRP", "AT0", "DPS", "PNP"}
        goes_on |= line.word(before) == "i" and line.tag(index + 1) not in _VERBS
        return "VVB" if is_new and (goes_on or can_be(word, "VVB")) else tag
    is_past = word in bases_by_past() and can_be(word, "VVD")
    return "VVD" if is_past else tag


def _of_verb(line: ClauseWords, index: int) -> str:
    """Return what a verb is; it may be a name or a noun, or no past."""
    tag = line.tags[index]
    if tag in PASTS and _is_base(line.words[index]):
        return "VVB"
    if tag == "VVB" and line.written[index][:1].isupper() and index > 0:
        return "NP0"
    if tag in BASES and _is_regular_past(line.words[index]):
        return "VVD"
    if tag == "VVZ" and _is_owned(line, index):
        return "NN2"
    is_noun = tag == "VVZ" and line.is_in_phrase(index)
    return "NN2" if is_noun and line.tag(index + 1) not in {"AT0", "DPS"} else tag


_NO_PASTS = words("shed shred wed bed embed sled")


def _is_regular_past(word: str) -> bool:
    """Return whether what HanTa takes for a base ends as pasts do: *trooped*."""
    return word.endswith("ed") and not word.endswith(
        ("eed", "hed", "red", "wed", "bed")
    )


def _is_owned(line: ClauseWords, index: int) -> bool:
    """Return whether a verb would stand behind *his* or *Ann's kind*: *wishes*."""
    place = index - 1
    while line.tag(place) == "AJ0":
        place -= 1
    return line.tag(place) == "POS" or (
        line.tag(place) == "DPS" and line.word(place) != "her"
    )


def _is_behind_relative(line: ClauseWords, index: int, nouns: Collection[str]) -> bool:
    """Return whether ``who`` or ``that`` is before it, behind one of ``nouns``."""
    before = line.skipped(index - 1)
    if line.word(before) not in {"who", "which", "that"}:
        return False
    if line.tag(index + 1)[:1] == "V" or line.tag(index + 1) == "PNP":
        return line.word(before) == "who"
    return line.tag(before - 1) in nouns


def _closes_relative(line: ClauseWords, index: int, finite: Collection[int]) -> bool:
    """Return whether *, who came,* or *, being late,* ends before it."""
    if line.word(index - 1) != ",":
        return False
    for at in range(1, index - 1):
        opens = at - 2 if line.tags[at - 1] in {"PRP", "PRF", "CJS"} else at - 1
        is_aside = line.tags[at] in {"PNQ", "DTQ", "VBG", "VVG", "VHG"}
        if is_aside and line.word(opens) == ",":
            is_noun = line.tag(opens - 1) in {"NN1", "NP0"}
            return is_noun and not any(each < at for each in finite)
    return False


def _goes_on(line: ClauseWords, index: int, finite: Collection[int]) -> bool:
    """Return whether it goes on from a verb such as *holds*, as *and counts* does."""
    before, last = line.skipped(index - 1), max(finite, default=-1)
    if line.word(before) not in {",", "and", "then", "but"}:
        return False
    if line.tag(last) not in {"VVZ", "VHZ", "VDZ", "VVB", "VHB", "VDB", "VBB"}:
        return False
    after = line.tag(index + 1)
    is_list = line.tag(before - 1) in {"NN2", "AJ0"} and after in {"", "PUN", "CJC"}
    return not is_list and after not in _VERBS
