"""What the clause of a finite verb says of its tense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.tense.verb_kinds import Sign, VerbTense
from desktop.lenses.tense.word_sets import SAYING, words

if TYPE_CHECKING:
    from desktop.lenses.tense.clause_words import ClauseWords
    from desktop.lenses.tense.verb_groups import VerbReading

_SHARED = (
    *(Sign.RELATIVE, Sign.WHO, Sign.ANY, Sign.COMPLEMENT),
    *(Sign.UNREAL, Sign.GENERAL, Sign.PHRASE),
)
_ASKING = words("what how why whether where whom")
_KINDS = words("way kind sort thing things")
_TIMES = words(
    "morning night evening afternoon day time moment week month year minute second hour"
    " once now then"
)
_NOUNS = frozenset({"NN0", "NN1", "NN2", "NP0", "PNI"})


def signs_of_clause(
    reading: VerbReading, index: int, others: dict[int, str]
) -> list[Sign]:
    """Return what the clause of the verb at ``index`` says of its tense.

    Args:
        reading: The verbs of the sentence.
        index: Which verb.
        others: The signs of the finite verbs before it.
    """
    line, last = reading.line, max(others, default=None)
    before = line.skipped(index - 1)
    goes_on = line.tag(before) == "CJC" or line.word(before) == ","
    start = line.clause_start(index)
    if last is not None and (goes_on or line.word(start - 1) == "than"):
        return [sign for sign in _SHARED if sign in others[last]]
    if _is_unreal(line, start, index):
        return [Sign.UNREAL]
    found = _of_relative(reading, start, index)
    if found or last is None:
        return found
    # One never knows whether it rains, as part of a general truth.
    is_present = reading.kinds[index] is reading.kinds[last] is VerbTense.PRESENT
    return [Sign.GENERAL] if is_present and Sign.GENERAL in others[last] else []


def _is_unreal(line: ClauseWords, start: int, index: int) -> bool:
    opener = line.word(start - 1)
    if opener in {"if", "unless"}:
        return True
    if opener == "though" and line.word(start - 2) in {"as", "even"}:
        return True
    return any(line.word(at)[:4] == "wish" for at in range(start - 1, index))


def _of_relative(reading: VerbReading, start: int, index: int) -> list[Sign]:
    """Return whether a clause is about a noun, or about what is said or known."""
    line = reading.line
    opener, subject = line.word(start - 1), line.skipped(index - 1)
    place = subject if line.word(subject) == "that" else start - 1
    is_behind = line.tag(place - 1) in _NOUNS or line.word(place - 1) == ","
    if line.word(place) in {"who", "which", "that"} and is_behind and place > 0:
        found = [Sign.WHO if place == subject else Sign.RELATIVE]
        return [*found, Sign.ANY] if _is_of_any(line, place - 1) else found
    is_reason = opener in {"because", "since"} and start > 1
    if is_reason and reading.kinds[index] is VerbTense.PAST:
        return [Sign.COMPLEMENT]
    is_told_when = opener == "when" and line.word(start - 2) in SAYING
    is_asking = opener in _ASKING and start > 1 and line.word(start - 2) != ","
    if is_asking or is_told_when:
        return [Sign.COMPLEMENT]
    if opener == "as" and line.word(index) in {"do", "does", "say", "says"}:
        return [Sign.RELATIVE]
    if not _is_about_noun(reading, start, subject):
        return []
    is_any = any(line.word(at) in _KINDS for at in range(start, subject))
    return [Sign.RELATIVE, Sign.ANY] if is_any else [Sign.RELATIVE]


def _is_of_any(line: ClauseWords, index: int) -> bool:
    """Return whether the noun at ``index`` is one of many: *evenings*, *a man*."""
    if line.word(index) in _KINDS:
        return True
    if line.tag(index) == "NN2" and line.tag(index - 1) not in {"AT0", "DPS"}:
        return True
    while index > 0 and line.tag(index)[:2] in {"NN", "AJ"}:
        index -= 1
    return line.word(index) in {"a", "an", "any", "every", "those", "like"}


def _is_about_noun(reading: VerbReading, start: int, subject: int) -> bool:
    """Return whether it is as in *the boots she bought*, *the way it goes*."""
    line, first = reading.line, subject
    if line.tag(start) in {"PRP", "AVP", "AV0", "ORD"}:
        return False
    while first > start and line.tag(first) in _NOUNS | {"AJ0"}:
        first -= 1
    has_verb = any(start <= at < first for at in reading.kinds)
    if line.tag(start - 1) == "CJS" and has_verb:
        return False  # As it fell she turned.
    has_own = line.tag(first) in {"PNP", "DPS", "AT0", "NP0"}
    is_noun = line.tag(first - 1) in _NOUNS - {"NP0"} | {"DT0"}
    is_time = line.word(first - 1) in _TIMES and first - 1 <= start + 1
    return has_own and first > start and is_noun and not is_time
