"""Tags: the words that tell who speaks, such as “said Ines” and “he agrees”."""

from __future__ import annotations

import re

_SAYING = (
    "say says said saying ask asks asked asking answer answers answered answering "
    "reply replies replied replying tell tells told telling call calls called calling "
    "cry cries cried crying shout shouts shouted shouting whisper whispers whispered "
    "whispering murmur murmurs murmured mutter mutters muttered muttering yell yells "
    "yelled scream screams screamed add adds added agree agrees agreed begin begins "
    "began begun continue continues continued explain explains explained observe "
    "observes observed remark remarks remarked return returns returned repeat repeats "
    "repeated inquire inquires inquired enquire enquires enquired exclaim exclaims "
    "exclaimed declare declares declared demand demands demanded insist insists "
    "insisted announce announces announced admit admits admitted suggest suggests "
    "suggested warn warns warned snap snaps snapped hiss hisses hissed growl growls "
    "growled grunt grunts grunted groan groans groaned moan moans moaned sigh sighs "
    "sighed sob sobs sobbed laugh laughs laughed gasp gasps gasped breathe breathes "
    "breathed bark barks barked roar roars roared bellow bellows bellowed protest "
    "protests protested object objects objected interrupt interrupts interrupted "
    "conclude concludes concluded confess confesses confessed promise promises "
    "promised think thinks thought wonder wonders wondered go goes went state states "
    "stated plead pleads pleaded beg begs begged offer offers offered order orders "
    "ordered command commands commanded urge urges urged croak croaks croaked mumble "
    "mumbles mumbled stammer stammers stammered stutter stutters stuttered chuckle "
    "chuckles chuckled giggle giggles giggled joke jokes joked tease teases teased "
    "sing sings sang chant chants chanted read reads quote quotes quoted recite "
    "recites recited reason reasons reasoned retort retorts retorted rejoin rejoins "
    "rejoined respond responds responded quoth ejaculated smile smiles smiled nod "
    "nods nodded drawl drawls drawled wail wails wailed whine whines whined snarl "
    "snarls snarled pant pants panted echo echoes echoed assure assures assured "
    "remind reminds reminded resume resumes resumed proceed proceeded cut cuts "
    "correct corrects corrected guess guesses guessed finish finishes finished "
    "concede concedes conceded lie lies lied put puts"
)
SAYING = frozenset(_SAYING.split())
"""Verbs that tell of speech, in all the forms in which they do."""

_VERBS = "|".join(sorted(SAYING, key=len, reverse=True))
_PERSON = "he|she|they|I|we|you|it|who|one|somebody|someone|everyone|nobody"
_NAMED = (
    r"(?:[A-Z][\w’'.-]*|(?:the|a|an|his|her|my|their|our|your)(?:\s[\w’'-]+){1,3}?)"
)
_SHORT = "(?:\\s[\\w’'-]+ly|\\s(?:had|has|just|only|then|almost|always|never|have))?"
_TAG = (
    rf"(?:(?:{_PERSON})\b{_SHORT}\s(?:{_VERBS})\b"
    rf"|(?:{_VERBS})\s(?:{_PERSON}|{_NAMED})\b"
    rf"|{_NAMED}(?:\s[A-Z][\w’'.-]*){{0,2}}{_SHORT}\s(?:{_VERBS})\b)"
)
_BEGINS = re.compile(rf"[,;]?\s*(?:and\s)?{_TAG}")
_BEGINS_LOOSE = re.compile(rf"\s*(?:{_PERSON})\b")
_SAID = (
    "said|says?|asked|asks?|cried|replied|answered|whispered|murmured|muttered|shouted"
)
_NO_SPEAKERS = (
    r"(?!(?:He|She|It|They|We|You|This|That|There|These|Those|Then|So|But|And|Or|Of|When"
    r"|Now|If|As|At|In|On|What|Who|Why|How|Where|Which|The|An?|My|His|Her|Their|Our|Your"
    rf"|No|Yes|Not|Well|Oh|who|it|you(?!\s(?:{_SAID})\b))\b)"
)
"""What begins a sentence, or a clause, rather than a tag within what is said."""
_CUT = re.compile(rf"[,!?.…—–-](?=\s{_NO_SPEAKERS}{_TAG})")
_SAID = (
    "said|says|asked|asks|cried|replied|answered|whispered|murmured|muttered|shouted"
)
_SURE_CUT = re.compile(
    rf"[,!?…—–-](?=\s{_NO_SPEAKERS}(?:(?:he|she|they|I|we|you|[A-Z][\w’'-]+)\s(?:{_SAID})\b"
    rf"|(?:{_SAID})\s(?:he|she|they|I|we|{_NAMED})\b))"
)
_LAST_WORD = re.compile(r"([\w’']+)\W?\Z")
_INSCRIBED = re.compile(
    r"\b(?:signs?|note|letter|label|banner|card|headline|title|titled|entitled|words?"
    r"|phrase|caption|inscription|plaque|poster|placard|notice|message|text|screen"
    r"|telegram|engraved|inscribed|printed|written|painted|carved|stamped|lettering"
    r"|signed|spelled|spelt|reads?|reading|marked|labelled|labeled|nicknamed|known as"
    r"|so-called|called|named)\b[^.!?;”’\"]{0,24}\Z"
)
_SPEAKS_ALOUD = re.compile(
    r"\b(?:said|asked|cried|answered|replied|shouted|whispered|(?:called|read) out"
    r"|aloud|says|asks|cries|answers|called|calls)\s?[,:]\Z"
)


def begins_with_tag(behind: str) -> bool:
    """Return whether what stands behind a quote tells who speaks."""
    return bool(_BEGINS.match(behind) or _BEGINS_LOOSE.match(behind))


def ends_in_saying(before: str) -> bool:
    """Return whether what stands before a quote ends in a verb of speech."""
    last = _LAST_WORD.search(before)
    return last is not None and last[1].lower() in SAYING


def ends_in_inscription(before: str) -> bool:
    """Return whether what stands before a quote tells of something written or named."""
    return bool(_INSCRIBED.search(before)) and not _SPEAKS_ALOUD.search(before)


def tag_in(words: str, start: int, end: int) -> int | None:
    """Return where a tag begins in a quote that does not close: behind the pause.

    None if there is none between ``start`` and ``end``.
    """
    found = _CUT.search(words, start + 1, end)
    return None if found is None else found.end()


def has_sure_tag(words: str, start: int, end: int) -> bool:
    """Return whether a tag is there for sure, even if what is said may go on behind."""
    return _SURE_CUT.search(words, start + 1, end) is not None
