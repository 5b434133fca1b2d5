"""Whether a word that may be past or participle, such as *turned*, is a participle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.tense.verb_kinds import VerbRole, VerbTense
from desktop.lenses.tense.word_sets import (
    BE,
    HAVE,
    NOUN_PHRASE,
    NOUNS,
    OBJECTS,
    PREPOSITIONS,
    SAYING,
    words,
)

if TYPE_CHECKING:
    from desktop.lenses.tense.verb_groups import VerbReading

_KEEPING = words(
    "keep keeps kept leave leaves left have has had get gets got find finds found want"
    " wants wanted see sees saw hear hears heard feel feels felt make makes made"
)
"""Verbs behind which something is as a participle says: *he kept it locked*."""
_LINKING = words(
    "feel feels felt seem seems seemed look looks looked sound sounds sounded grow"
    " grows grew stand stands stood lie lies lay sit sits sat stay stays stayed remain"
    " remains remained become becomes became"
)
"""Verbs behind which somebody is so: *he felt watched*."""
_NEVER = words(
    "seemed happened belonged existed appeared occurred laughed smiled shrugged nodded"
    " sighed coughed grinned glared stared gazed glanced trembled shivered hesitated"
    " creaked glittered flickered gleamed sneezed winced yawned screamed barked"
    " died slept rained snowed arrived"
)
"""Pasts that are no participles by themselves: nobody is smiled."""
_NEAR = 6
"""Words between participles that are coordinated."""


def is_participle(reading: VerbReading, index: int) -> bool:
    """Return whether the word at ``index`` is one that has no auxiliary before it."""
    line = reading.line
    before = line.skipped(index - 1)
    word, tag, own = line.word(before), line.tag(before), line.tags[index]
    if before < 0:
        return own == "VVN"
    if tag == "PNP" and word not in OBJECTS and word != "her":
        is_object = line.tag(before - 1)[:2] in {"VV", "VH"}
        is_kept = line.word(before - 1) in _KEEPING or own == "VVN"
        return is_object and is_kept and word in {"it", "you"}
    if word in {"who", "which"} or tag == "EX0":
        return False
    if tag in {"AT0", "DPS", "PRF"} or (tag == "PRP" and before == index - 1):
        return True
    if tag == "CJC" or word in {",", "then"}:
        return _is_coordinated(reading, index)
    if tag in NOUNS | {"PNP", "VVG", "AV0", "DT0"}:
        return line.words[index] not in _NEVER and _is_behind_noun(reading, index)
    return own in {"VVN", "VHN", "VDN"} or word in _LINKING


def _is_coordinated(reading: VerbReading, index: int) -> bool:
    line, last = reading.line, reading.coordinated(index)
    before, own = line.skipped(index - 1), line.tags[index]
    is_behind_comma = line.word(before) == ","
    if is_behind_comma and line.word(index - 1) in {"each", "all", "both"}:
        return True
    if last is None or not reading.kinds:
        is_second = line.words[:index].count(",") > 1 and is_behind_comma
        return own == "VVN" and not (is_second and _can_be_subject(reading, 0))
    is_behind_adjective = line.tag(before) == "CJC" and line.tag(before - 1) == "AJ0"
    if is_behind_adjective and line.tag(last) in {"VBD", "VBZ", "VBB"}:
        return line.tag(index + 1) not in {"TO0", "AT0", "DPS", "PNP", "CJT"}
    if reading.roles[last] in _BARE:
        return _goes_on(reading, last, index)
    if line.tag(index - 1) != "CJC" and line.words[last] in BE:
        return own == "VVN" or line.tag(index + 1) in PREPOSITIONS
    if is_behind_comma and own == "VVN" and line.tag(before + 1) != "AV0":
        return line.tag(index + 1) not in {"AT0", "DPS", "PNP"}
    if reading.kinds.get(last) is VerbTense.PRESENT and line.word(before) == "or":
        return VerbRole.PERFECT in reading.roles.values()
    return own == "VVN" and reading.kinds.get(last) is not VerbTense.PAST


_BARE = {VerbRole.PERFECT, VerbRole.PASSIVE, VerbRole.PARTICIPLE}


def _goes_on(reading: VerbReading, last: int, index: int) -> bool:
    """Return whether it shares the auxiliary of a participle before it, or has none."""
    line, role = reading.line, reading.roles[last]
    is_near = "," not in line.words[last:index] or line.tags[index] == "VVN"
    if role is VerbRole.PASSIVE:
        return is_near
    if role is VerbRole.PARTICIPLE:
        return index - last <= _NEAR or line.tags[index] == "VVN"
    if line.word(line.skipped(index - 1)) == "or":
        return True
    return is_near and not _is_of_relative(reading, last)


def _is_of_relative(reading: VerbReading, index: int) -> bool:
    """Return whether the clause of a perfect is about a noun before it."""
    line, place = reading.line, index - 1
    while place >= 0 and line.words[place] not in HAVE | {"'d", "'s"}:
        place -= 1
    before = line.skipped(place - 1)
    if line.word(before) in {"who", "which", "that"}:
        return any(at < before for at in reading.kinds)
    return line.tag(before) == "PNP" and line.tag(before - 1) in NOUNS


def _is_behind_noun(reading: VerbReading, index: int) -> bool:
    line, own = reading.line, reading.line.tags[index]
    start = line.clause_start(index)
    finite = [at for at in range(start, index) if at in reading.kinds]
    if finite:
        has_noun = any(line.tags[at] in NOUNS | {"PNP"} for at in range(start, index))
        says = line.words[finite[-1]] in SAYING
        return not (says and has_noun and own == "VVD")
    if reading.roles.get(start) in {VerbRole.PASSIVE, VerbRole.PERFECT}:
        return True  # And emptied by a man called Tom.
    if line.word(start - 1) == "like" or line.word(start) in {"with", "without"}:
        return True
    if line.is_in_phrase(index):
        # He rose, and in the morning left.
        is_more = line.tag(start - 1) == "CJC" and own == "VVD"
        return not (is_more and VerbTense.PAST in reading.kinds.values())
    if _is_absolute(reading, start, index):
        return True
    is_relative = own == "VVD" and line.tag(start - 1) in {"PNQ", "DTQ"}
    if is_relative or line.word(start - 1) == "what":
        return False
    if line.words[index] not in SAYING and line.has_verb_later(index):
        return True
    is_left = line.words[index] == "left"
    return own == "VVN" and (is_left or not _can_be_subject(reading, start))


def _is_absolute(reading: VerbReading, start: int, index: int) -> bool:
    """Return whether it is as in *her face turned to the wall*, behind a comma."""
    line = reading.line
    is_behind = line.word(start - 1) == "," and bool(reading.kinds)
    if not is_behind or "and" in line.words[start - 1 : index]:
        return False
    after, own = line.tag(index + 1), line.tags[index]
    if after in {"PRP", "AVP"}:
        return own == "VVN" or line.tag(start) == "DPS"
    return own == "VVN" and after in {"PUN", ""}


def _can_be_subject(reading: VerbReading, start: int) -> bool:
    """Return whether a clause begins with a noun that can be its subject."""
    return reading.line.tag(start) in NOUN_PHRASE | {"PNP"}
