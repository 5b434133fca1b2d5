"""The Englishes a story may be written in, and how their spellings differ.

A story tells its English by words that one has and another has not: *harbour*, *grey*,
*traveller*.  A word of one English that is told of another is no misspelling; that a
story has both is shown by the lens of consistency.  Not all that differs is here, only
what differs in spelling, and by rules as far as there are any.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from desktop.value import value
from desktop.wording.translation import template

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class EnglishVariety(StrEnum):
    """One of the Englishes, as it is named in what the author chose."""

    BRITISH = "british"
    AMERICAN = "american"
    CANADIAN = "canadian"
    AUSTRALIAN = "australian"


ENGLISH_NAMES = {
    EnglishVariety.BRITISH: template("British"),
    EnglishVariety.AMERICAN: template("American"),
    EnglishVariety.CANADIAN: template("Canadian"),
    EnglishVariety.AUSTRALIAN: template("Australian"),
}

LANGUAGES = {
    EnglishVariety.BRITISH: ("en_GB", "en_IE", "en_ZA"),
    EnglishVariety.AMERICAN: ("en_US",),
    EnglishVariety.CANADIAN: ("en_CA",),
    EnglishVariety.AUSTRALIAN: ("en_AU", "en_NZ"),
}
"""The names of dictionaries of each, the best first."""

_OUR = (
    "arbour ardour armour behaviour candour clamour clangour colour demeanour dolour "
    "enamour endeavour favour favourite fervour flavour glamour harbour honour "
    "humour labour misdemeanour neighbour odour parlour rancour rigour rumour "
    "saviour savour splendour succour tumour valour vapour vigour"
)
_OUR_ENDINGS = (
    "s ed ing er ers ful fully less able ably hood hoods ite ites itism ly liness y "
    "ies ist ists"
)
_RE = (
    "calibre centre fibre goitre litre lustre manoeuvre meagre metre mitre ochre "
    "sabre saltpetre sceptre sepulchre sombre spectre theatre centimetre kilometre "
    "millimetre kilolitre epicentre amphitheatre"
)
_DOUBLED = (
    "apparel bevel bowel cancel carol channel chisel counsel cudgel dial dishevel "
    "drivel duel embowel enamel equal fuel funnel gambol gravel grovel gruel handsel "
    "hovel impanel initial jewel kennel label laurel level libel marshal marvel "
    "medal model mussel panel parcel pedal pencil pistol pommel pummel quarrel ravel "
    "refuel remodel revel rival shovel shrivel signal snivel spiral squirrel stencil "
    "swivel tassel tinsel total towel trammel travel trial tunnel unravel victual "
    "weasel yodel"
)
_PAIRS = (
    "grey:gray greys:grays greyed:grayed greyer:grayer greyest:grayest "
    "greying:graying greyish:grayish greyness:grayness greyhaired:grayhaired mum:mom "
    "mums:moms mummy:mommy mummies:mommies mumsy:momsy arse:ass arses:asses "
    "arsed:assed arsehole:asshole arseholes:assholes cheque:check cheques:checks "
    "chequered:checkered chequebook:checkbook tyre:tire tyres:tires kerb:curb "
    "kerbs:curbs kerbside:curbside kerbstone:curbstone plough:plow ploughs:plows "
    "ploughed:plowed ploughing:plowing ploughman:plowman aluminium:aluminum "
    "pyjamas:pajamas pyjama:pajama moustache:mustache moustaches:mustaches "
    "moustached:mustached moustachioed:mustachioed mould:mold moulds:molds "
    "moulded:molded moulding:molding mouldy:moldy moult:molt moulting:molting "
    "moulted:molted smoulder:smolder smoulders:smolders smouldered:smoldered "
    "smouldering:smoldering cosy:cozy cosier:cozier cosiest:coziest cosily:cozily "
    "cosiness:coziness draught:draft draughts:drafts draughty:drafty "
    "draughtsman:draftsman gaol:jail gaoler:jailer gaols:jails gaoled:jailed "
    "sceptic:skeptic sceptics:skeptics sceptical:skeptical sceptically:skeptically "
    "scepticism:skepticism storey:story storeys:stories storeyed:storied "
    "programme:program programmes:programs sulphur:sulfur sulphurous:sulfurous "
    "sulphuric:sulfuric yoghurt:yogurt yoghurts:yogurts artefact:artifact "
    "artefacts:artifacts liquorice:licorice omelette:omelet omelettes:omelets "
    "jewellery:jewelry jeweller:jeweler jewellers:jewelers marvellous:marvelous "
    "marvellously:marvelously woollen:woolen woollens:woolens woolly:wooly "
    "counsellor:counselor counsellors:counselors reconnoitre:reconnoiter "
    "reconnoitred:reconnoitered reconnoitring:reconnoitering skilful:skillful "
    "skilfully:skillfully wilful:willful wilfully:willfully wilfulness:willfulness "
    "fulfil:fulfill fulfils:fulfills fulfilment:fulfillment enrol:enroll "
    "enrols:enrolls enrolment:enrollment instil:instill instils:instills "
    "distil:distill distils:distills instalment:installment instalments:installments "
    "enthral:enthrall enthrals:enthralls appal:appall appals:appalls annul:annul "
    "defence:defense defences:defenses defenceless:defenseless offence:offense "
    "offences:offenses pretence:pretense pretences:pretenses licence:license "
    "licences:licenses practise:practice practises:practices practised:practiced "
    "practising:practicing ageing:aging acknowledgement:acknowledgment "
    "judgement:judgment doughnut:donut sledge:sled manoeuvring:maneuvering "
    "manoeuvred:maneuvered centred:centered centring:centering metred:metered "
    "theatregoer:theatergoer anaesthetic:anesthetic anaesthetics:anesthetics "
    "anaesthetist:anesthetist anaesthetise:anesthetize anaesthesia:anesthesia "
    "anaemia:anemia anaemic:anemic encyclopaedia:encyclopedia "
    "encyclopaedias:encyclopedias paediatric:pediatric paediatrician:pediatrician "
    "haemorrhage:hemorrhage haemorrhaging:hemorrhaging haemorrhaged:hemorrhaged "
    "haemoglobin:hemoglobin haematoma:hematoma haemophilia:hemophilia "
    "haemorrhoids:hemorrhoids mediaeval:medieval foetus:fetus foetal:fetal "
    "foetuses:fetuses oestrogen:estrogen leukaemia:leukemia faeces:feces "
    "faecal:fecal diarrhoea:diarrhea orthopaedic:orthopedic "
    "gynaecologist:gynecologist caesarean:cesarean oesophagus:esophagus "
    "paedophile:pedophile paedophiles:pedophiles primaeval:primeval hyaena:hyena "
    "homoeopathic:homeopathic amoeba:ameba archaeologist:archeologist "
    "archaeology:archeology axe:ax catalogue:catalog catalogues:catalogs "
    "catalogued:cataloged cataloguing:cataloging dialogue:dialog analogue:analog "
    "monologue:monolog snowplough:snowplow furore:furor tumbrel:tumbril "
    "pernickety:persnickety speciality:specialty specialities:specialties "
    "carburettor:carburetor mollusc:mollusk molluscs:mollusks sombrely:somberly "
    "behove:behoove likeable:likable sizeable:sizable unshakeable:unshakable "
    "tranquillity:tranquility tranquillise:tranquilize councillor:councilor "
    "councillors:councilors kidnapped:kidnaped kidnapper:kidnaper "
    "worshipped:worshiped worshipping:worshiping worshipper:worshiper "
    "benefitted:benefited focussed:focused focussing:focusing biassed:biased "
    "gipsy:gypsy gipsies:gypsies tsar:czar vice-like:vise-like ochreous:ocherous "
    "wagon:wagon hauliers:haulers sulphate:sulfate phoney:phony phoneys:phonies "
    "snigger:snicker sniggered:snickered sniggering:snickering sniggers:snickers "
    "clew:clue enquire:inquire enquired:inquired enquires:inquires "
    "enquiring:inquiring enquiry:inquiry enquiries:inquiries whilst:while "
    "amongst:among learnt:learned burnt:burned dreamt:dreamed leapt:leaped "
    "leant:leaned spelt:spelled spoilt:spoiled smelt:smelled spilt:spilled "
    "knelt:kneeled towards:toward afterwards:afterward backwards:backward "
    "autumn:fall"
)
_BRITISH_ONLY = (
    "arsed arvo bairn biro biros blimey bloke blokes bloody bogey bollocks bugger "
    "buggered buggering bung cagoule chav chavs chuffed cooker crikey cuppa cuppas "
    "dodgy duvet duvets fags fortnight gaffer git gits gobsmacked gormless "
    "gormlessly hob innit kerbs khazi knackered knickers lass lasses lav loo loos "
    "lorry lorries lurgy manky mardy mithering mither naff natter nattering nicked "
    "nowt numpty oi oiks owt parky pillock pillocks pinny pinnies plonker poncy posh "
    "prat prats quid rozzer rozzers scarper scarpered settee shandy shite skint skip "
    "skive skiving slag snog snogged snogging snogs sod sodding spanner squiffy "
    "stroppy summat swot tarmac telly tellies tosser tossers trainers twat twats "
    "twee twit wank wanker wankers wellies welly whinge whinged whingeing whinging "
    "wotcher yobbo yob yobs footie footway lino conker conkers crisps jumper hoover "
    "hoovered hoovering hoovers pong ponged dosh fiver tenner tenners plimsoll "
    "plimsolls dustbin dustbins dustman dustmen lollipop pram prams anorak bobble "
    "wheelie mingin mingers minging gits judgemental discoloured cack-handed "
    "argy-bargy slapdash higgledy nappy nappies gaffers"
)
"""Words that only Britain has, and that an American dictionary may not have."""
_AUSTRALIAN_ONLY = (
    "arvo ute utes servo bogan bogans esky dunny billabong billabongs mozzie mozzies "
    "smoko bushranger bushrangers kookaburra kookaburras wattle paddock paddocks "
    "barbie swag swagman jackaroo jillaroo yabby yabbies didgeridoo brekkie drongo "
    "galah galahs larrikin ripper strewth thongs tinnie tinnies ambo ambos"
)
_OF_SURELY_AUSTRALIAN = (
    "arvo ute utes servo bogan bogans esky dunny billabong billabongs mozzie mozzies "
    "smoko kookaburra kookaburras swagman jackaroo drongo galah larrikin"
)
_SURELY_AUSTRALIAN = frozenset(_OF_SURELY_AUSTRALIAN.split())
_OF_CANADIAN_SIDE = (
    "mom moms mommy tire tires curb curbs aluminum pajamas jewelry analyze analyzed "
    "paralyzed plow plows plowed plowing mustache mold moldy cozy ass asshole"
)
_CANADIAN_SIDE = frozenset(_OF_CANADIAN_SIDE.split())
"""American spellings that Canada shares, beside *colour* and *centre*."""
_OF_WEAK = (
    "whilst amongst learnt burnt dreamt leapt leant spelt spoilt smelt spilt knelt "
    "towards afterwards backwards autumn axe dialogue catalogue analogue monologue "
    "omelette judgement acknowledgement doughnut programme story enquire enquired "
    "enquires enquiring enquiry enquiries woolly snigger sniggered sniggering "
    "sniggers clew tsar furore wagon phoney likeable sizeable sledge speciality "
    "moustache kidnapped kidnapper worshipped worshipping worshipper focussed "
    "benefitted archaeology archaeologist amoeba annul tranquillity cheque gipsy "
    "glamour ochre draught vice-like unshakeable tumbrel hyaena"
)
_WEAK = frozenset(_OF_WEAK.split())
"""What both write, or too many: no evidence of either."""
_OF_TOO_COMMON = (
    "check checks checkered tire tires curb curbs ass asses mold molds story stories "
    "program programs draft drafts license licenses practice practices practiced "
    "practicing jail jails jailed jailer while among fall clue ax czar learned "
    "burned dreamed leaped leaned spelled spoiled smelled spilled kneeled toward "
    "afterward backward phony snickering snickers sled donut inquire inquired "
    "inquires inquiring inquiry inquiries judgment acknowledgment specialty kidnaped "
    "wagon annul dialog analog catalog monolog hyena gypsy gypsies snicker snickered "
    "fetus archeology archeologist aging rival distill instill medieval likable "
    "sizable tranquility sulfur hauler benefited focused biased total molt artifact "
    "artifacts omelet licorice furor behoove yogurt primeval assed wooly ameba "
    "clamor"
)
_TOO_COMMON = frozenset(_OF_TOO_COMMON.split())
"""American spellings that are also other words, or that Britain has as well."""

_BEFORE = ("un", "dis", "mis", "re", "over", "out", "multi", "mid")
_ISE = re.compile(
    r"([a-z]{3,})(is)(e|es|ed|ing|er|ers|ation|ations|able|ational|ingly)$"
)
_YSE = re.compile(r"([a-z]{3,})(ys)(e|es|ed|ing|er|ers)$")
_ISE_ALWAYS = re.compile(
    r"(?:adv|surpr|exerc|comprom|prom|desp|superv|dev|rev|dem|enterpr|improv|adverti|"
    r"chast|circumc|compr|surm|televi|franch|merchand|disgu|adv|apprise|excis|incis|arise|"
    r"pract|prec|ra|wi|noi|poi|prai|brui|crui|bridge)"
)
"""Words that have *-ise* everywhere."""


@cache
def americans() -> Mapping[str, str]:
    """Return the American spelling of British ones, all in small letters."""
    found: dict[str, str] = {}
    for stem in _OUR.split():
        for ending in ["", *_OUR_ENDINGS.split()]:
            found[stem + ending] = stem.replace("our", "or") + ending
    for word in _RE.split():
        american = (
            word.replace("oeuvre", "euver") if "oeu" in word else word[:-2] + "er"
        )
        found |= {word: american, f"{word}s": f"{american}s"}
    for verb in _DOUBLED.split():
        for ending in ("ed", "ing", "er", "ers", "ings", "y"):
            found[f"{verb}l{ending}"] = verb + ending
    found |= dict(pair.split(":") for pair in _PAIRS.split())
    return found


@cache
def british_spellings() -> Mapping[str, str]:
    """Return the British spelling of American ones, all in small letters."""
    found: dict[str, str] = {}
    for british, american in americans().items():
        found.setdefault(american, british)
    return found


def american_of(word: str) -> str | None:
    """Return the American spelling of a British word, both small; None if alike."""
    found = americans().get(word)
    if found is None and (match := _ISE.fullmatch(word) or _YSE.fullmatch(word)):
        found = f"{match[1]}{match[2][0]}z{match[3]}"
    return found if found != word else None


def is_of_an_english(word: str, knows: Callable[[str], bool]) -> bool:
    """Return whether a word in small letters is one of an English other than American.

    Args:
        word: A word that an American dictionary does not know.
        knows: Whether that dictionary knows a word.
    """
    if word in _only_british():
        return True
    for first in _BEFORE:
        if word.startswith(first) and is_of_an_english(word[len(first) :], knows):
            return True
    american = american_of(word)
    if american is not None and knows(american):
        return True
    for ending in ("s", "ly", "ness", "like", "al"):
        if word.endswith(ending) and word[: -len(ending)] in americans():
            return True
    return False


@cache
def _only_british() -> frozenset[str]:
    return frozenset((*_BRITISH_ONLY.split(), *_AUSTRALIAN_ONLY.split()))


def british_of(word: str, *, has_ise: bool) -> str:
    """Return how Britain writes an American word; as it is if it writes the same.

    Args:
        word: A word in small letters.
        has_ise: Whether *-ise* is meant, rather than *-ize* as in Oxford.
    """
    found = british_spellings().get(word)
    if found is not None and word not in _TOO_COMMON:
        return found
    if has_ise and re.fullmatch(r"[a-z]{3,}[iy]z(?:e|es|ed|ing|er|ers|ations?)", word):
        return re.sub(r"z(?=(?:e|es|ed|ing|er|ers|ations?)$)", "s", word)
    return word


# Telling


@value
class EnglishTold:
    """Which English a story is in, and by which of its words that is known.

    Attributes:
        english: Which it is; None if nothing tells.
        british: How many words are British ones.
        american: How many are American ones.
        examples: A few that tell it, the most frequent first.
        has_ise: Whether the story writes *-ise* rather than *-ize*.
    """

    english: EnglishVariety | None
    british: int
    american: int
    examples: tuple[str, ...]
    has_ise: bool


def variants_in(words: str) -> dict[str, int]:
    """Return the words of a paragraph that tell an English, with their counts."""
    sides = _sides()
    counts = Counter[str]()
    for word in re.findall(r"[a-z]{3,}", words.lower()):
        if word in sides or (word.endswith(_ISE_ENDINGS) and _is_ise(word)):
            counts[word] += 1
    return dict(counts)


_ISE_ENDINGS = tuple(
    f"{middle}{ending}"
    for middle in ("is", "ys", "iz", "yz")
    for ending in ("e", "es", "ed", "ing", "ation", "ations", "er", "ers")
)


def _is_ise(word: str) -> bool:
    return len(word) > 6 and not _ISE_ALWAYS.search(word)


@cache
def _sides() -> Mapping[str, EnglishVariety]:
    """Return which English a word is of, where it is of one only."""
    found = {
        american: EnglishVariety.AMERICAN
        for british, american in americans().items()
        if american not in _TOO_COMMON and british not in _WEAK and len(american) > 2
    }
    found |= {b: EnglishVariety.BRITISH for b in americans() if b not in _WEAK}
    return found | dict.fromkeys(_SURELY_AUSTRALIAN, EnglishVariety.AUSTRALIAN)


def english_told(
    counts: Mapping[str, int], is_z_known: Callable[[str], bool]
) -> EnglishTold:
    """Return which English the words of a story tell.

    Args:
        counts: How often the words are there that tell one.
        is_z_known: Whether a word with *-ize* is one: *promise* has no other.
    """
    sides, ours, theirs = _sides(), Counter[str](), Counter[str]()
    ise = ize = australian = canadian = 0
    for word, count in counts.items():
        side = sides.get(word)
        if side is EnglishVariety.AMERICAN:
            theirs[word] += count
        elif side is EnglishVariety.AUSTRALIAN:
            australian += count
        elif side is EnglishVariety.BRITISH:
            ours[word] += count
        elif (american := american_of(word)) is not None and is_z_known(american):
            ise += count
            ours[word] += count
        elif american is None and is_z_known(word):
            ize += count
        canadian += count if word in _CANADIAN_SIDE else 0
    british, american_count = ours.total(), theirs.total()
    english = _english(british, american_count, canadian, australian, ise, ize)
    shown = (theirs if english is EnglishVariety.AMERICAN else ours).most_common(3)
    examples = tuple(word for word, _ in shown)
    return EnglishTold(english, british, american_count, examples, ise > ize)


def _english(
    british: int, american: int, canadian: int, australian: int, ise: int, ize: int
) -> EnglishVariety | None:
    if australian > 1 and british >= american:
        return EnglishVariety.AUSTRALIAN
    if british > 1 and canadian > 1 and ise == 0 and british >= american - canadian:
        return EnglishVariety.CANADIAN
    if british == american:
        return EnglishVariety.BRITISH if british and ise > ize else None
    return EnglishVariety.BRITISH if british > american else EnglishVariety.AMERICAN
