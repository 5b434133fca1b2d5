"""Words that are wrong together though each is one: doubled ones, and sure mistakes.

Only what hardly ever stands on purpose is here, for a false alarm costs more than a
slip that is left.  Positions are code points of a paragraph's words.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOUBLED = (
    "the|an?|and|of|at|was|my|your|his|our|their|its|with|from|but|or|as|by|be|are|were|"
    "if|when|could|would|will|into|they|we|she|he|i|not|has|for|than|because|which|"
    "what|who|where|how|there|some|just|then|about|after|before|through|"
    "on(?= on [a-z])|to|nor|this|these|those|someone|somebody|something|anyone|"
    "anything|everyone|everything|nobody|"
    "nothing|himself|herself|itself|myself|yourself|themselves|while|until|though|"
    "although|without|between|against|towards?|across|behind|been|should|might|must|"
    "only|also|upon|since|over|under|next|last|same"
)
"""Words that nobody says twice in a row, unless to stammer or to insist."""

_TELLING = 4
"""Letters of a word that is shown as wrong without the words beside it."""
_PARTICIPLE = (
    r"(?:been|had|done|gone|seen|known|taken|come|made|said|got|gotten|left|told|heard|"
    r"felt|thought|found|given|kept|lost|died|lived|let|put|stayed|written|eaten|fallen|"
    r"\w{2,20}ed)"
)
_WHOSE = r"(?:my|your|his|her|our|their)"
_WHOM = r"(?:him|her|them|us|me)"
_MIND = "minds?|temper|way|balance|grip|job|patience|nerve|focus|sight|faith|hope|touch"
_THEIRS = (
    r"(?:own|heads?|hands|eyes|faces|lives|mouths?|shoulders|backs|feet|hearts|necks|"
    r"names|mother|father|parents|voices|weapons|swords|clothes|children|"
    r"boots|shoes|coats|hats|keys|bags|horses|homes|friends|phones)"
)
_TURNED = (
    "raised?|lowered|turned|opened?|closed?|shook|shake|took|take|held|hold|lost|lose|"
    "made|make|tilt(?:ed)?|covered|crossed|rolled|ducked|bowed|hung|wiped|washed|shut|"
    "lifted|dropped|rubbed|on|of|with|for|all|both"
)
_SO = (
    r"(?:late|early|dark|young|old|small|big|heavy|bad|far|many|much|loud|bright|busy|"
    r"scared|afraid|weak|strong|tired|soon|thin|sick|proud|risky|dangerous)"
)
_WENT = (
    r"(?:walk(?:ed|ing)|hurr(?:ied|ying)|push(?:ed|ing)|slipp(?:ed|ing)|brush(?:ed|ing)|"
    r"stepp(?:ed|ing)|mov(?:ed|ing)|rush(?:ed|ing)|squeez(?:ed|ing)|look(?:ed|ing)|"
    r"star(?:ed|ing)|climb(?:ed|ing)|ran|went|came|strode|drove|rode|flew|running|"
    r"going|driving|riding|flying)"
)
_IS_SO = (
    r"(?:pathetic|crazy|late|early|wrong|impossible|beautiful|insane|mad|drunk|alive|"
    r"amazing|ridiculous|disgusting|unbelievable|welcome|hilarious|adorable|hopeless|"
    r"kidding|joking|lying|bleeding|shaking|crying|hurting)"
)
_CANNOT = (
    r"(?:can['’]?t|cannot|couldn['’]?t|could not|could barely|could hardly|can barely|"
    r"can hardly|trying to|tried to|struggled to|forgot to|remembered to|how to)"
)
_NO_VERBS = (
    "did does do that should would could will can must may might if and lest shall let "
    "than whether before until unless why how as had"
)
_NO_VERB_BEFORE = "".join(rf"(?<!\b{word} )" for word in _NO_VERBS.split())
"""Behind these, “he lead” would be as it should be, or is not sure."""
_LONGER = (
    r"better|worse|bigger|smaller|older|younger|taller|faster|stronger|harder|greater|"
    r"larger|longer|louder|darker|colder"
)

_SURE = (
    ("life time", r"life time(s?)", r"lifetime\1"),
    ("ould of", r"(could|should|would) of(?! course\b)", r"\1 have"),
    ("t of", rf"(?<!the )(?<!a )(must|might) of(?= {_PARTICIPLE}\b)", r"\1 have"),
    (
        "lead",
        r"(had|has|have|was|were|been) lead(?= (?:to|by|into|through|astray|away|the|"
        rf"down|off|{_WHOM})\b)",
        r"\1 led",
    ),
    (
        "lead",
        rf"{_NO_VERB_BEFORE}(he|she|it) lead(?= (?:the|his|to|into|down|up|through|"
        rf"away|{_WHOM})\b)",
        r"\1 led",
    ),
    ("suppose to", r"(was|were|are|is|['’]re|['’]s) suppose to", r"\1 supposed to"),
    ("intensive purp", r"for all intensive purposes", "for all intents and purposes"),
    ("one in the same", r"one in the same(?! [a-z])", "one and the same"),
    ("case and point", r"case and point", "case in point"),
    ("the line", r"tow(ed|ing)? the line", r"toe\1 the line"),
    ("appetite", rf"wet (?={_WHOSE} appetites?\b)", "whet "),
    ("peaked", rf"peaked(?= {_WHOSE} (?:interest|curiosity)\b)", "piqued"),
    ("sneak peak", r"sneak peak(s?)", r"sneak peek\1"),
    ("baited breath", r"baited breath", "bated breath"),
    ("free reign", r"free reign", "free rein"),
    ("beckon call", r"beckon call", "beck and call"),
    ("slight of hand", r"slight of hand", "sleight of hand"),
    (
        "pour",
        rf"pour(ed|ing)(?= over (?:the|a|{_WHOSE}) (?:maps?|books?|letters?|papers?|"
        r"pages?|documents?|charts?|ledgers?|files?)\b)",
        r"por\1",
    ),
    ("further adieu", r"further adieu", "further ado"),
    ("mute point", r"mute point", "moot point"),
    ("bare with", r"bare with (me|us)", r"bear with \1"),
    (" then", r"(rather) then(?= \w)", r"\1 than"),
    (
        " then",
        rf"({_LONGER}) then(?= (?:him|her|me|any|ever|the|you|this|most|all|usual)\b)",
        r"\1 than",
    ),
    (
        " then",
        r"(more|less) then(?= (?:an?|two|three|four|five|ten|twice|enough|anything|"
        r"half|likely|usual)\b)",
        r"\1 than",
    ),
    ("its", r"its(?= (?:been|going to)\b)", "it's"),
    ("s own", r"it['’]s own(?= [a-z])", "its own"),
    ("own", r"(?:there|they['’]re) own(?= [a-z])", "their own"),
    ("loos", rf"loos(e|ing)(?= {_WHOSE} (?:{_MIND})\b)", r"los\1"),
    (
        "breath",
        rf"({_CANNOT}) breath(?= (?:in|out|again|properly|through|deeply)\b|[.,!?;—])",
        r"\1 breathe",
    ),
    (
        " than",
        r"(and|but|since) than(?= (?:i|he|she|it|they|we|the|there)\b)",
        r"\1 then",
    ),
    (
        " past",
        rf"(had|has|have|having) past(?= (?:the|an?|through|by|away|over|out|into|"
        rf"since|between|without|along|{_WHOSE}|{_WHOM})\b)",
        r"\1 passed",
    ),
    ("past ", r"(he|she|they|who) past(?= (?:away|out)\b)", r"\1 passed"),
    (" passed", rf"({_WENT}) passed(?= (?:the|an?|{_WHOSE}|{_WHOM})\b)", r"\1 past"),
    (" threw", rf"({_WENT}) threw(?= (?:the|an?|{_WHOSE})\b)", r"\1 through"),
    (
        "accept for",
        r"(?<!to )(?<!not )(?<!t )(?<!ll )(?<!d )(?<!can )(?<!ould )(?<!i )(?<!we )"
        r"(?<!you )(?<!they )(?<!will )accept for",
        "except for",
    ),
    (
        " accept",
        r"(everyone|everybody|everything|no ?one|nobody|nothing|anything) accept"
        rf"(?= (?:for|the|that|one|{_WHOSE}|{_WHOM})\b)",
        r"\1 except",
    ),
    (
        " loose",
        r"(to|not|never|will|would|could|might|(?:n['’]t)|(?:['’]ll)) loose(?= (?:you|"
        r"everything|everyone|someone|anyone|anything|control|track|count|hope|faith|"
        r"consciousness|interest|focus)\b)",
        r"\1 lose",
    ),
    (
        " to ",
        r"(was|were|is|are|it['’]s|that['’]s|i['’]m|you['’]re|way|far|been|be|just)"
        rf" to ({_SO})(?=[.,;:!?—]| (?:for|to|in|out|here|there|now|of)\b)",
        r"\1 too \2",
    ),
    (
        " quite",
        r"(so|very|too|be|went|fell|kept|keep|stay|stayed|grew) quite(?=[.!;,])",
        r"\1 quiet",
    ),
    (" quite", r"(is|was|were|are) quite(?=[.;])", r"\1 quiet"),
    ("quiet ", r"quiet(?= a (?:few|bit|lot|while|number|sight)\b| frankly\b)", "quite"),
    (
        "your ",
        rf"your(?= (?:(?:an?|the|such an?|not an?) [a-z]|gonna\b|{_IS_SO}[.,!?]))",
        "you're",
    ),
    (
        "re ",
        r"you['’]re(?= (?:own|mother|father|name|eyes|face|fault|hands)\b)",
        "your",
    ),
    ("our", r"(y?our)['’]s", r"\1s"),
    ("their", r"their['’]s", "theirs"),
    ("there ", rf"({_TURNED}) there(?= {_THEIRS}\b)", r"\1 their"),
    ("they", rf"they['’]re(?= {_THEIRS}\b)", "their"),
    ("their ", r"their(?= (?:is|are|was|were)\b)", "there"),
    (
        "its ",
        r"its(?= (?:an?|the|okay|gonna|(?:not|just|only|like) (?:an?|the|me|you|him|"
        r"fair|funny|true|that))\b)",
        "it's",
    ),
    (
        "who",
        r"who['’]s(?= (?:name|eyes|hands?|face|voice|fault|hair|heart)\b)",
        "whose",
    ),
    ("whose", r"whose(?= (?:there|been|gonna)\b)", "who's"),
    (
        "witch ",
        r"(?<=, )witch(?= (?:he|she|it|they|we|i|was|is|had|made|meant)\b)",
        "which",
    ),
    (
        " weather",
        r"(wonder|wondered|wondering|know|knew|asked|see|sure|doubt|doubted) weather"
        r"(?= (?:he|she|it|they|we|i|you|the|to)\b)",
        r"\1 whether",
    ),
    (
        " weak",
        r"(for a|last|next|every|per) weak(?=[.,;!?]| (?:ago|later|after|before)\b)",
        r"\1 week",
    ),
    ("weather or", r"weather or not", "whether or not"),
    (" affect", r"(an|the|no|any) affect(?= (?:on|of)\b)", r"\1 effect"),
    ("a waist of", r"a waist(?= of (?:time|money|breath|space|a)\b)", "a waste"),
    (" chose", r"(to|did|didn['’]t|can|could|must|will|would) chose", r"\1 choose"),
    (
        "know ",
        r"(had|has|have|there['’]s|there was|there is|with|was|is) know(?= (?:idea|way|"
        r"reason|time|choice|longer|more|doubt|sign|light|sound|need)\b)",
        r"\1 no",
    ),
    ("their", r"their(?=[.,;!?])", "there"),
    (" forth", r"(the|his|her|my|their) (?-i:forth)(?= [a-z])", r"\1 fourth"),
    ("to wards", r"to wards?(?= (?:the|a|me|him|her|us|it|them)\b)", "towards"),
    ("where", r"(any|some|no) where(?=[.,!?])", r"\1where"),
    (
        "quiet ",
        r"(is|was|be|being|are|were|['’]s|['’]m|['’]re) quiet(?= (?:rude|sure|certain"
        r"|nice|likely|possible|different|clear|clever|happy|proud|simple|honest|angry|right)"
        r"\b)",
        r"\1 quite",
    ),
    ("right know", r"right know(?=[.,!?])", "right now"),
    ("per say", r"per say", "per se"),
    ("all the sudden", r"all the sudden", "all of a sudden"),
    (
        "apart of",
        rf"apart of(?= (?:the|an?|this|that|it|{_WHOSE}|something|{_WHOM})\b)",
        "a part of",
    ),
    ("with out", r"with out(?![- ]of\b)", "without"),
    (" self", r"(him|it) self", r"\1self"),
    ("them selves", r"them selves", "themselves"),
    ("grand ", r"grand (mother|father|parents)", r"grand\1"),
    (" light", r"(moon|sun|day) light", r"\1light"),
    ("every where", r"every where", "everywhere"),
    ("deep seeded", r"deep seeded", "deep-seated"),
    ("in the butt", r"in the butt(?<=(?:nip|ped) it in the butt)", "in the bud"),
    ("in tact", r"in tact", "intact"),
    (
        "a h",
        r"(?<![.!?] )a(?= (?:hours?|honest|honou?r|heirs?|hourly)\b)",
        "an",
    ),
    (
        "an ",
        r"an(?= (?:uni(?:forms?|corns?|versit\w{1,4}|verse|que)|useful|usual|one)\b)",
        "a",
    ),
)
"""A part of what is looked for, all of it, and what should stand there."""


@value
class WrongPair:
    """Words that are wrong together.

    Attributes:
        start: Where they begin, in code points of the paragraph.
        end: Where they end.
        right: What should stand there.
        is_doubled: Whether it is one word twice.
    """

    start: int
    end: int
    right: str
    is_doubled: bool = False


def wrong_pairs(words: str) -> Iterator[WrongPair]:
    """Yield what is wrong together in a paragraph, kind after kind."""
    for match in _doubled().finditer(words):
        right = match[1]
        if not (match[2].isupper() and match[1] != match[2]):
            yield WrongPair(match.start(), match.end(), right, is_doubled=True)
    lowered = words.lower()
    for part, wrong, right in _SURE:
        if part in lowered:
            for match in _pattern(wrong).finditer(words):
                meant = _as_there(match.expand(right), match[0], words)
                yield _narrowed(match.start(), match[0], meant)


def _narrowed(start: int, wrong: str, right: str) -> WrongPair:
    """Return the one word that is wrong, if it says enough by itself."""
    there, meant = wrong.split(" "), right.split(" ")
    end = start + len(wrong)
    if len(there) == len(meant) > 1:
        other = [i for i, word in enumerate(there) if word != meant[i]]
        if len(other) == 1 and len(there[other[0]]) >= _TELLING:
            start += sum(len(word) + 1 for word in there[: other[0]])
            return WrongPair(start, start + len(there[other[0]]), meant[other[0]])
    return WrongPair(start, end, right)


def _as_there(right: str, wrong: str, words: str) -> str:
    """Return ``right`` with the capital of ``wrong``, apostrophes as in ``words``."""
    if wrong[:1].isupper():
        right = right[:1].upper() + right[1:]
    return right.replace("'", "’") if "’" in words else right


@cache
def _doubled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w'’–—-])({_DOUBLED})[ \t\u00a0]{{1,8}}(\1)(?![\w'’–—…,-]|\.\.)",
        re.IGNORECASE,
    )


@cache
def _pattern(wrong: str) -> re.Pattern[str]:
    # Compiled when its part was found: all of them take longer than a page's spelling.
    return re.compile(rf"(?<![\w'’-]){wrong}(?![\w'’-])", re.IGNORECASE)
