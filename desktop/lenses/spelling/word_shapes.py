"""Shapes of words that are none of a dictionary's, though nothing is misspelt.

What is shouted, stammered, drawn out, broken off, clipped in speech; sounds, numbers,
addresses, words of another script; words made of two, or of a word and what may stand
before or behind any.  Precision comes first: where one of these may be a slip of the
pen as well, it is taken for what the author meant.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.words import INVISIBLE, MARKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.lenses.spelling.dictionary import Dictionary

_APOSTROPHES = "'’‘ʼ´`‛＇"
_STRAIGHT = str.maketrans(
    {**dict.fromkeys(_APOSTROPHES, "'"), "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe"}
)
_RUN = re.compile(r"(.)\1{2,}", re.DOTALL)
_REPEATED = re.compile(
    r"(.{2,4}?)\1{2,}.{0,2}|(ha|he|hi|ho|hee|la|na|da|du|ya|blah?)\2+h?"
)
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_INITIALS = re.compile(r"[A-Z]{2,5}s?|(?:[A-Z]\.)+[A-Z]?")
_CAMEL = re.compile(
    r"[A-Z]?[a-z]+(?:[A-Z][a-z]+)+|[a-z][A-Z]\w+|(?:Mc|Mac|O|De|Di)[A-Z]\w+"
)
_BLENDS = re.compile(
    r"(?:h+[mnu]+h*|[mn]+h+m+|m+h*|p+[sf]+t+|p+f+t*|b+r+|s+h+|z+|t+[cs]*[hk]+|g+r+"
    r"|a+[hgrw]+|o+[hofw]+|e+[hkwr]+|u+[hgmn]+[hf]?|w+h*[eo]+[eo]*|y+a+[yhs]*"
    r"|n+a+h*|b+a+h*|g+a+h+|[bz]+z+t*|k+r+|v+r+o*m+|f+f+|r+r+|s+s+|l+l+|n+g+h*"
    r"|h+[aeiou]+h*|h+r+m+p*h*|h+m+p+h*)"
)
"""Sounds, by what each is made of, drawn out at will."""

_SOUNDS = (
    "ack aha ahem ahh ahhh aiee argh arf aw aww awww ay aye bam bang bleh blam boing "
    "bonk boo boom brr clack clang clank click clink clonk clunk crack creak drip "
    "ding dong eek eep eh er erm ew eww gah gr gulp hah harrumph heh hey hmph ho "
    "huff huh hup huzzah ick jeez kaboom kapow ker kerplunk ka mew meh mwah mhm mm "
    "nah nope nuh oh oi oof ooh ow oy phew pff ping pip plink plonk plop pow pah "
    "psst puh pst ptooey rawr rat shh shoo splat splosh splash sploosh squee swoosh "
    "skree tee thrum thunk thud thwack thwap thwip tik tok tsk tut ugh uh um vroom "
    "wah wham whap whee whew whir whirr whoa whomp whoo whoosh whump woah woo woohoo "
    "woof wow yay yeah yeh yep yikes yip yo yoo yow yuck yum yup zap zing zip zoom "
    "thump whoop hoo haw yar arr arrgh"
)

_CLIPPED = (
    "em tis twas twere twill twould tween neath gainst mongst bout cause cos coz cuz "
    "til till nuff kay fraid nother spose scuse pon twixt ello ow ave ome ouse ead "
    "eard alf appy arry im erself imself ere nough cept parently spect tude sup zat "
    "round ere un ee er is as ot undred old ow ave ad ard ell ung urry igh ope orse "
    "ospital"
)
"""Words that have lost their first letters."""

_OF_PARTICLES = "de von van der den du la le les di da del della el al bin ibn ap til"
_PARTICLES = frozenset(_OF_PARTICLES.split())
"""Small words of names, and one that is clipped with no sign of it."""

_OF_PIECES = "d y c s t o l j m n a ll ve re em er al e i ol th"
_PIECES = frozenset(_OF_PIECES.split())
"""What stands before or behind an apostrophe, beside whole words."""

_OF_JOINED = (
    "fo'c'sle fo'c'sles bo'sun bos'n s'pose p'raps ev'ry fi'pence ha'penny ha'pence"
)
_JOINED = frozenset(_OF_JOINED.split())
"""What apostrophes join, none of its parts being a word."""

_OF_HYPHENED = (
    "nilly willy hoity toity namby pamby hocus pocus helter skelter hurly burly mumbo "
    "jumbo itsy bitsy teeny weeny eensy weensy okey dokey artsy fartsy hodge podge "
    "roly poly razzle dazzle higgledy piggledy topsy turvy pell mell wishy washy "
    "shilly shally dilly dally tit harum scarum holier lovey dovey super duper easy "
    "peasy fuddy duddy silly billy chit heebie jeebies herky jerky hanky panky loosey "
    "goosey raggle taggle ex re co un non pre anti semi multi mid de dis mis sub bi "
    "tri uni inter intra micro macro mini neo post pro pseudo quasi self ultra vice "
    "extra mono poly hyper counter trans tele psycho socio geo eco bio electro thermo "
    "proto para meta omni afore afterwards yester la le du des von der al el en ad "
    "bas bric brac"
)
_HYPHENED = frozenset(_OF_HYPHENED.split())
"""What is a word only beside a hyphen."""

_OF_HEADS = (
    "band bed bell belly berry bin bird blade board boat body bone book boot bound "
    "box boy brake bread breeze brick bridge brush bucket bulb burn bush cage cake "
    "call cap card case cast chair chest child cloth cloud coat cook corn country "
    "court cover craft crow cup cut dog door dress drop dust edge eye eyed eyes face "
    "fall farm field fighter fire fish flake floor flow flower fly foot front fruit "
    "gate girl glass glow goer going gown grass grey ground guard gun hair hand "
    "handle hand head headed heart hearted hill holder hole hook horn horse house "
    "hound iron jar keep keeper kin knife lace lamp lamps land lands lantern lash "
    "leaf leg legged less letter lid lift light lights lighter like line lined lines "
    "lit lock log loft long maid maker making man mark mask mast master mate mat men "
    "mill mind minded moon mouth nail neck needle nest net nut paint pan paper path "
    "pen piece pike pin pipe pit place plank plate play player point pole pool porch "
    "port post pot powder proof rack rail rain reader ridge ring road rock rod "
    "roof room rooms root rope row rug runner sack sail scape screen seat set shade "
    "shaped sheet sheets shell shelf shift ship shirt shoe shop shore shot shower "
    "side sides sill skin sleeve slide smith smoke snow song spoon spread spring "
    "stack staff stair stairs stalk stand star step steps stick stock stone stones "
    "stool store storm strap straw stream street string strip stroke suit sun sweep "
    "sword table tail thorn tide tin tip tool top tops towel tower town track tracks "
    "trap tree trees trunk tub tube turn vine walk walker wall walls ward wards wash "
    "water wax way ways weed wheel wife wind window wing wings wire wise woman women "
    "wood wool work worker worn worm wort wright yard yarn fold folk lore blossom "
    "blood breaker clad caster speak born borne built bred strewn swept stained "
    "soaked struck weaver wielder walker bringer shaper singer slayer rider hunter "
    "finder seeker teller bearer binder frame frames hen hens held chamber chambers "
    "front fronts print prints ache end ends knife mouth mouthed bank beam bench bow "
    "chain cloak coast corner crest crew cry cot dock dream dresser dweller fall "
    "folk fort garden glance goer guest hall helm hide hood hut jacket kerchief keel "
    "kettle lark leader limb lock lodge mare meadow mist moor oven pad pane patch "
    "pelt peg pocket pot quilt rag reed root sack sand shadow shine shot skull sled "
    "soot spit stain stead stem stool swarm tile toe tomb tongue tooth torch trader "
    "trough veil vest village watch whip wing witch writer yard"
)
_HEADS = frozenset(_OF_HEADS.split())
"""What the second part of a word made of two mostly is."""

_OF_NO_FIRST = (
    "fore pert the and for with from that this than then what when each every all "
    "some any not very such thank high even much more most many who how why but are "
    "was has had you she him her his its our your their them they will can may off "
    "out in on at of to gras ass par car then than there here with without been "
    "being were would could should did does into onto upon because again also just "
    "only too now never ever time"
)
_NO_FIRST = frozenset(_OF_NO_FIRST.split())
_OF_SHORT_FIRST = (
    "sea sun ice fog eye ear lip arm leg toe hip rib jaw bed box car bus van cab bar "
    "inn pub bay dew mud oak ash elm fir ivy bee fox pig cow hen owl dog cat rat bat "
    "ram ewe egg pie tea ale gin rum tin pan pot cup mug jug lid key map pen ink gun "
    "bow axe hat cap tie wig rug mat bin day sky air gas oil tar wax web net jet log "
    "bog dam fen hay hob war god man boy red top hot wet dry old big bad mad low far"
)
_SHORT_FIRST = frozenset(_OF_SHORT_FIRST.split())
"""What may be the first part of two though it has three letters only."""

_BEFORE = (
    "un",
    "re",
    "over",
    "under",
    "out",
    "non",
    "pre",
    "mis",
    "fore",
    "super",
    "half",
)
_BEHIND = (
    "less",
    "like",
    "ward",
    "wards",
    "wise",
    "ness",
    "ish",
    "nesses",
)
_MANY = ("ings", "tions", "sions", "ments", "ances", "ences", "tudes", "isms", "ships")
"""How abstract nouns end that are said of many, which dictionaries have of one."""
_SHORTEST_REST = 5


@cache
def _unseen() -> re.Pattern[str]:
    return re.compile(f"[{INVISIBLE}]")


def plain(word: str) -> str:
    """Return ``word`` with straight apostrophes, without ligatures and unseen signs."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", _unseen().sub("", word.translate(_STRAIGHT)))


def without_accents(word: str) -> str:
    """Return ``word`` without marks on its letters."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(f"[{MARKS}]")


def is_of_script(word: str, is_latin: bool) -> bool:
    """Return whether the letters of ``word`` are Latin ones, or all others are."""
    return all(_is_latin(sign) is is_latin for sign in word if sign.isalpha())


@cache
def _is_latin(sign: str) -> bool:
    return sign < "ɐ" or "Ḁ" <= sign <= "ỿ" or "Ａ" <= sign <= "ｚ" or sign in "ªº"


# What is never looked up


def is_no_word(word: str) -> bool:
    """Return whether nobody would look ``word`` up: a number, a sound, initials."""
    lowered = word.lower()
    return (
        len(word) == 1
        or word in _PARTICLES
        or any(map(str.isdigit, word))
        or _INITIALS.fullmatch(word) is not None
        or is_sound(lowered)
        or _RUN.search(lowered) is not None
        or bool(_ROMAN.fullmatch(lowered))
        or _CAMEL.fullmatch(word) is not None
    )


@cache
def _sounds() -> frozenset[str]:
    return frozenset(_squeezed(word) for word in _SOUNDS.split())


def is_sound(word: str) -> bool:
    """Return whether a word in small letters is what something sounds like."""
    return (
        _BLENDS.fullmatch(word) is not None
        or _REPEATED.fullmatch(word) is not None
        or (len(word) < 30 and _squeezed(word) in _sounds())
    )


def _squeezed(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


# What is known in another form


def is_known(word: str, dictionary: Dictionary) -> bool:
    """Return whether ``word`` is one of the dictionary's, in whatever form it is told.

    Args:
        word: A word with straight apostrophes, none of them at its ends.
        dictionary: Where it is looked up.
    """
    knows = dictionary.knows
    if knows(word):
        return True
    if word.isupper() and (knows(word.lower()) or knows(word.title())):
        return True
    bare = without_accents(word)
    if bare != word and (knows(bare) or knows(bare.lower())):
        return True
    if "'" in word:
        return _is_joined(word, dictionary)
    if dictionary.file.is_english and word.isascii():
        lowered, unaccented = word.lower(), dictionary.unaccented
        if lowered in unaccented or lowered.removesuffix("s") in unaccented:
            return True  # a cliche, in its cafe
    is_plain = bare.isascii() and word[1:].islower() and dictionary.file.is_english
    return is_plain and is_made(word.lower(), knows)


def _is_joined(word: str, dictionary: Dictionary) -> bool:
    """Return whether what apostrophes join is known, each by itself."""
    if word.lower() in _JOINED:
        return True
    parts = [part for part in word.split("'") if part]
    if len(parts) == 2 and len(parts[0]) == 1 and parts[1][:1].isupper():
        return True  # O'Brien
    return all(
        part.lower() in _PIECES or dictionary.knows(part) or is_sound(part.lower())
        for part in parts
    )


def is_clipped(word: str, knows: Callable[[str], bool]) -> bool:
    """Return whether ``word`` is known once it has back the letters it lost.

    Args:
        word: A word in small letters beside an apostrophe, which is part of it.
        knows: Whether a word is one.
    """
    if word.startswith("'"):
        rest = word.strip("'")
        if rest in _clipped() or any(knows(first + rest) for first in ("a", "be", "h")):
            return True
    if word.endswith("'"):
        rest = word.strip("'")
        return len(rest) < 3 or any(knows(rest + last) for last in "gdf")
    return False


@cache
def _clipped() -> frozenset[str]:
    return frozenset(_CLIPPED.split())


def is_made(word: str, knows: Callable[[str], bool]) -> bool:
    """Return whether ``word`` is made of two, or of one and what stands with any.

    Args:
        word: A word of plain small letters.
        knows: Whether a word is one.
    """
    for first in _BEFORE:
        rest = word[len(first) :]
        if word.startswith(first) and len(rest) >= _SHORTEST_REST and knows(rest):
            return True
    for last in _BEHIND:
        rest = word[: -len(last)]
        if (
            word.endswith(last)
            and len(rest) >= 4
            and rest not in _BEFORE
            and rest[-1] not in "yl"
            and knows(rest)
        ):
            return True
    stem = word.removesuffix("eth")
    if stem != word and len(stem) > 2 and (knows(stem) or knows(stem + "e")):
        return True  # it cometh
    return _is_ended(word, knows) or any(knows(first) for first in _first_parts(word))


def _is_ended(word: str, knows: Callable[[str], bool]) -> bool:
    """Return whether it is a known word but for its ending: *creakingly*."""
    if word.endswith("ities"):
        return knows(word[:-3] + "y")
    if word.endswith(("ingly", "edly")):
        return knows(word[:-2])
    return word.endswith(_MANY) and knows(word[:-1])


def is_coined(first: str, last: str) -> bool:
    """Return whether two known words may have been made one on purpose.

    *firepit* may, *atthe* and *infact* are slips.
    """
    is_long = min(len(first), len(last)) > 2 and len(first) + len(last) > 6
    return is_long and first not in _NO_FIRST and last not in _NO_FIRST


def _first_parts(word: str) -> Iterator[str]:
    for place in range(3, len(word) - 2):
        first, head = word[:place], word[place:]
        is_head = head in _HEADS or (head[-1] == "s" and head[:-1] in _HEADS)
        is_first = len(first) > 3 or first in _SHORT_FIRST
        if is_head and is_first and first not in _NO_FIRST:
            yield first


def is_beside_hyphen(word: str) -> bool:
    """Return whether ``word``, in small letters, may stand beside a hyphen only."""
    return word in _HYPHENED
