"""The forms of English verbs: irregular ones by a table, all others by their spelling.

A row is the base, the past, the participle; where there are two of one, the one that
is proposed comes first.
"""

from __future__ import annotations

from functools import cache

_TABLE = """
be was/were been
have had had
do did done
go went gone
say said said
arise arose arisen
awake awoke awoken
bear bore borne/born
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
beset beset beset
bet bet bet
bid bid/bade bid/bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt/burned burnt/burned
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
dream dreamt/dreamed dreamt/dreamed
drink drank drunk
drive drove driven
dwell dwelt/dwelled dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade/forbad forbidden
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
grind ground ground
grow grew grown
hang hung/hanged hung/hanged
hear heard heard
hide hid hidden/hid
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt/kneeled knelt/kneeled
know knew known
lay laid laid
lead led led
lean leant/leaned leant/leaned
leap leapt/leaped leapt/leaped
learn learnt/learned learnt/learned
leave left left
lend lent lent
let let let
lie lay lain
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
misunderstand misunderstood misunderstood
outgrow outgrew outgrown
overcome overcame overcome
overhear overheard overheard
overlook overlooked overlooked
oversleep overslept overslept
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
put put put
quit quit/quitted quit/quitted
read read read
rebuild rebuilt rebuilt
rend rent rent
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
rewrite rewrote rewritten
run ran run
saw sawed sawn/sawed
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn/sewed
shake shook shaken
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank/shrunk shrunk/shrunken
shut shut shut
sing sang sung
sink sank sunk/sunken
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slink slunk slunk
slit slit slit
smell smelt/smelled smelt/smelled
sneak sneaked/snuck sneaked/snuck
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spell spelt/spelled spelt/spelled
spend spent spent
spill spilt/spilled spilt/spilled
spin spun/span spun
spit spat/spit spat/spit
split split split
spoil spoilt/spoiled spoilt/spoiled
spread spread spread
spring sprang/sprung sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank/stunk stunk
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove/strived striven/strived
swear swore sworn
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden/trod
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke/waked woken/waked
wear wore worn
weave wove/weaved woven/weaved
weep wept wept
wet wet/wetted wet/wetted
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
"""

_DOUBLING = """
admit bar beg blot blur bob chat chip chop clap clip commit compel control cram
crop cup dab deter dim dip dot drag drip drop drum equip expel fan fit flap flat
flip flit flop fog gag grab grin grip grit gun ham hem hop hug hum incur jam jog
knot lag lap log lug map mar mob mop mug nag nap net nip nod occur omit pad pat
pet pin pit plan plod plot plug pop prefer prop rap refer regret rip rob rot rub
scan scar scrap scrub ship shop shrug shun sin sip skid skim skip slam slap slip
slog slop slot slug slur smut snap snip snub sob spot squat stab star stem step
stir stop strap strip strum strut stub stun submit sum swap swat swig tag tan tap
thin throb thud tip top transfer trap trek trim trip trod trot tug whet whip whir
wrap zip blab blog brag clot clog cut dub emit fret jut permit pot rig rim rip
scud shred sag snag sod span spur squad stop tot wad wag wed whiz
"""
"""Regular verbs that double their last letter, from the ones of fiction."""

_DOUBLED = frozenset(_DOUBLING.split())
_VOWELS = frozenset("aeiou")


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    rows = (line.split() for line in _TABLE.strip().splitlines())
    return tuple((b, tuple(p.split("/")), tuple(n.split("/"))) for b, p, n in rows)


@cache
def bases() -> frozenset[str]:
    """Return the bases of irregular verbs."""
    return frozenset(base for base, _, _ in _rows())


@cache
def bases_by_past() -> dict[str, str]:
    """Return the bases of irregular verbs by their forms of the past."""
    return {past: base for base, pasts, _ in _rows() for past in pasts}


@cache
def bases_by_participle() -> dict[str, str]:
    """Return the bases of irregular verbs by their participles."""
    return {each: base for base, _, participles in _rows() for each in participles}


@cache
def invariable() -> frozenset[str]:
    """Return the verbs whose past is like their base, such as ``put``."""
    return frozenset(base for base, pasts, _ in _rows() if base in pasts)


@cache
def _pasts() -> dict[str, str]:
    return {base: pasts[0] for base, pasts, _ in _rows()}


def past_of(base: str) -> str:
    """Return the past of the verb ``base``."""
    return _pasts().get(base) or _with_ed(base)


def third_person_of(base: str) -> str:
    """Return the form of the verb ``base`` for one person in the present."""
    if base in {"be", "have"}:
        return "is" if base == "be" else "has"
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    if base.endswith("c"):
        return base + "ked"
    return base + base[-1] + "ed" if base in _DOUBLED else base + "ed"
