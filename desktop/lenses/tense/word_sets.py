"""Words and parts of speech that the rules on verbs ask for by their sort."""

from __future__ import annotations

from desktop.lenses.tagging import SPEECH


def words(listed: str) -> frozenset[str]:
    """Return the words of a list that are parted by blanks."""
    return frozenset(listed.split())


HAVE = words("have has had having 've")
BE = words("be am is are was were been being 'm 're")
DO = words("do does did")
GET = words("get gets got getting")
FUTURE = words("will 'll wo shall sha")
PRESENT_MODALS = words("can ca need dare")
MODALS = words("could would should may might must ought") | FUTURE | PRESENT_MODALS

FIRST_OR_THIRD = words("i he she we they")
"""Pronouns that are subjects and never objects."""
OBJECTS = words("me him us them")
PLURAL = words("i you we they these those people both many few others")
"""Subjects of *have* and *look* rather than of *has* and *looks*."""
SINGULAR = words(
    "he she it this that everyone everybody someone somebody nobody anyone anybody"
    " everything something nothing one each"
)
RELATIVES = words("who which that what whoever")
CAUSING = words(
    "let make help see hear watch feel have bid notice lets makes helps sees hears"
    " watches feels has made helped saw heard watched felt had noticed letting making"
    " helping seeing hearing watching feeling seen"
)
"""Verbs behind which somebody does something without *to*: *let her go*."""
SAYING = words(
    "say says said think thinks thought know knows knew believe believes believed hope"
    " hopes hoped wish wishes wished see sees saw feel feels felt hear hears heard"
    " suppose supposes supposed guess guesses guessed swear swears swore tell tells"
    " told realise realises realised realize realizes realized notice notices noticed"
    " mean means meant imagine imagines imagined wonder wonders wondered understand"
    " understands understood remember remembers remembered forget forgets forgot"
)
"""Verbs behind which a sentence may follow without *that*."""

ADVERBS = frozenset({"AV0", "XX0", "AVP"})
ADVERBIALS = frozenset(
    {
        *(("at", "least"), ("at", "last"), ("at", "once"), ("at", "first")),
        *(("of", "course"), ("in", "fact"), ("for", "once"), ("after", "all")),
    }
)
"""Two words that are one adverb."""
NOUNS = frozenset({"NN0", "NN1", "NN2", "NP0", "PNI", "CRD", "ZZ0"})
BEFORE_NOUNS = frozenset(
    {"AT0", "DPS", "AJ0", "AJC", "AJS", "DT0", "CRD", "ORD", "POS"}
)
NOUN_PHRASE = NOUNS | BEFORE_NOUNS
PREPOSITIONS = frozenset({"PRP", "PRF"})
BASES = frozenset({"VVB", "VVI", "VHB", "VHI", "VDB", "VDI", "VBI"})
"""The base of a verb, of which HanTa tells the finite from the infinitive badly."""
PASTS = frozenset({"VVD", "VVN", "VHD", "VHN", "VDD", "VDN"})
"""The past and the participle, likewise."""
SIGNS = frozenset(',;:—–()-"') | {"...", ".."}
"""Where a clause ends."""
OPENERS = frozenset({"CJC", "CJS", "CJT", "DTQ", "PNQ", "AVQ", SPEECH})
"""What a clause begins behind."""
