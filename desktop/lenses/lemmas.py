"""Lemmas: the word that an English plural, past or participle is a form of.

Told by rules and by lists of what the rules get wrong, good enough to hear that a word
comes again; nothing is looked up in a dictionary.  Adverbs in -ly belong to their
adjectives.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from desktop.lenses.irregular_verbs import bases_by_participle, bases_by_past

_VERBS = """
be am is are being
breathe breath
create created creating
die died dying
do does
fly flies
go goes
have has having
lie lied lying
prove proven
tie tied tying
"""
"""Forms that neither the rules tell nor the table of irregular verbs."""

_NOUNS = """
calf calves
child children
foot feet
goose geese
half halves
hoof hooves
knife knives
leaf leaves
life lives
loaf loaves
man men
mouse mice
ox oxen
scarf scarves
self selves
shelf shelves
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
cloth clothes
"""

_NOT_BENT = """
lay bound born rent span
always perhaps news lens series species means thanks besides towards afterwards
proceed exceed succeed
upwards downwards backwards forwards sometimes indoors outdoors outskirts
scissors trousers pyjamas pajamas jeans yes this his hers its us bus gas plus thus
canvas atlas christmas chaos cosmos mathematics physics politics
red bed shed sled bleed speed seed weed need deed feed reed breed greed creed indeed
hundred sacred naked wicked rugged ragged crooked beloved wretched kindred hatred
thing king ring wing string spring swing sing bring sling fling cling sting wring
nothing something anything everything morning evening ceiling sibling darling during
being pudding wedding building herring sterling shilling lightning
family only early reply fly supply july ugly lovely lonely holy belly jelly bully
apply rely imply multiply comply ally folly silly jolly hilly curly likely daily
friendly lively elderly costly deadly ghastly homely hourly kindly lily weekly monthly
yearly assembly anomaly italy butterfly barely hardly nearly really fully wholly
"""

_DOUBLED = frozenset("bdgmnprt")
_WITH_E = re.compile(
    r".*(?:c|v|[dlr]g|u|z|[^aeious]s|[aeiou]s|[^aeiourlw]l"
    r"|[^aeiou](?:at|id|in|ir|or|ur|ar|iv|ut|ok|ak|um|ad|od|ud|ag|ap)"
    r"|i(?:at|ag)|u(?:at|ir|ot)|(?:inv|exc|un|rec|ign|qu)it|(?:compl|comp|del)et"
    r"|(?:ch|r|arr)ang)"
)
"""How a stem ends that has lost an e."""
_NOT_E = (
    "murmur colour color labour labor favour favor honour honor mirror harbour harbor "
    "neighbour neighbor chat spat combat format begin cabin focus canvas gas bus "
    "monitor author anchor tailor parlour vapour armour odour rumour humour savour "
    "doctor sugar collar pillar cellar solid avoid salad wrap"
)
_WITHOUT_E = frozenset(_NOT_E.split())
_OF_LE = "gently simply subtly humbly nobly feebly singly doubly"
_LE = frozenset(_OF_LE.split())
"""Adverbs of adjectives in -le."""
_ONE_SYLLABLE = re.compile(r"(?:[^aeiouy]|qu)*[aeiouy][^aeiouywx]")
"""A stem that would have doubled its last letter, had it not lost an e."""
_VOWEL = re.compile(r"[aeiouy]")


@cache
def _irregular() -> dict[str, str]:
    found = bases_by_past() | bases_by_participle()
    found |= {word: word for word in _NOT_BENT.split()}
    for line in (_VERBS + _NOUNS).split("\n"):
        lemma, *forms = line.split() or [""]
        found |= dict.fromkeys(forms, lemma)
    return found


@lru_cache(maxsize=1 << 16)
def lemma(word: str) -> str:
    """Return the word that ``word``, which is in small letters, is a form of."""
    word = base_form(word)
    return _adjective(word) if word.endswith("ly") and len(word) > 5 else word


@lru_cache(maxsize=1 << 16)
def base_form(word: str) -> str:
    """Return the noun or verb that ``word``, in small letters, is a form of."""
    word = _bare(word)
    return _irregular().get(word) or _regular(word)


def _bare(word: str) -> str:
    """Return ``word`` without what is drawn to it by an apostrophe."""
    word = word.replace("’", "'")
    head, mark, tail = word.rpartition("'")
    if not mark or not head:
        return word
    if tail == "t" and head.endswith("n"):
        return {"ca": "can", "wo": "will", "sha": "shall"}.get(head[:-1], head[:-1])
    return head if tail in ("s", "d", "ll", "ve", "re", "m", "") else word


def _regular(word: str) -> str:
    if len(word) < 4:
        return word
    if word.endswith("s"):
        return _singular(word)
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ing") and len(word) > 4:
        return _stem(word, word[:-3])
    if word.endswith("ed"):
        return _stem(word, word[:-2])
    return word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is")) else word[:-1]


def _stem(word: str, stem: str) -> str:
    """Return the verb of a form ``word`` that has ``stem`` before its ending."""
    if len(stem) < 2 or not _VOWEL.search(stem):
        return word
    if stem in _WITHOUT_E:
        return stem
    if stem.endswith("e"):
        return stem if word.endswith("ing") else stem + "e"
    if len(stem) > 2 and stem[-1] == stem[-2]:
        is_doubled = stem[-1] in _DOUBLED or (stem[-1] == "l" and len(stem) > 6)
        return stem[:-1] if is_doubled else stem
    has_lost = _ONE_SYLLABLE.fullmatch(stem) or _WITH_E.fullmatch(stem)
    return stem + "e" if has_lost else stem


def _adjective(word: str) -> str:
    if word in _irregular():
        return word
    if word.endswith("ily"):
        return word[:-3] + "y"
    has_lost = word.endswith(("ably", "ibly")) or word in _LE
    return word[:-1] + "e" if has_lost else word[:-2]
