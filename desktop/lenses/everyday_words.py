"""English words that nobody hears again, and such as are heard only close by.

Both by their lemmas (:mod:`desktop.lenses.lemmas`).
"""

from __future__ import annotations

_EVERYDAY = """
a an the this that these those some any no none each every either neither both all
half such other another enough more most many much few little less least several
same own

i me my mine myself you your yours yourself yourselves he him his himself she her
hers herself it its itself we us our ours ourselves they them their theirs
themselves one ones oneself who whom whose which what whatever whoever somebody
someone something anybody anyone anything nobody nothing everybody everyone
everything

round of in on at by for with from to into onto upon about after before over under above
below between among through across along around against during until till since
within without toward towards off out up down near beside besides beyond past per
via as like than despite except inside outside throughout underneath

and or but nor so yet if because although though while whereas whether unless when
whenever where wherever how however why then there here thus therefore hence else
instead also too very quite rather just only even still already again ever never
always often sometimes once twice now soon later ago today tonight tomorrow
yesterday perhaps maybe almost nearly really simply actually probably certainly
surely indeed anyway away back forward home together apart alone far further early
late long well better best bad worse worst not n't yes no oh ah okay ok please
thank thanks sorry hello

be am is are was were been being have has had do does did done will would shall
should can could may might must ought need dare used going gonna got wanna cannot

one two three four five six seven eight nine ten eleven twelve hundred thousand
first second third last next zero dozen

say tell ask answer reply speak talk call go come get give take make put let keep
leave stay become begin start stop end try help know think see look hear feel seem
want like love mean happen find show use work move turn run walk stand sit lie bring
hold set follow play live die believe understand wait watch need
pass reach open close fall rise meet pay send wish hope guess suppose

thing time way day year man woman people person bit lot kind sort part place side
point case fact end name life world moment minute hour week month while

good great new old big small large little high low short right left own sure able
different important possible true real whole full certain ready easy hard nice fine
dear

mr mrs ms miss dr sir madam lord lady

ain't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
shan't shouldn't mustn't needn't haven't hasn't hadn't i'm you're he's she's it's
we're they're that's there's what's who's let's here's where's how's
s t d ll ve re m

th st nd rd ye thee thou thy
"""
EVERYDAY = frozenset(_EVERYDAY.split())
"""What is left out of echoes: function words and the words of every day."""

_FAMILIAR = """
hand eye head face arm finger foot leg hair mouth lip body heart shoulder knee
voice word mind thought idea question story letter book paper line number page
door window room house wall floor table chair bed kitchen street road town city
country car train school office shop church garden tree water sea river sky sun
moon star air wind rain snow fire light dark darkness night morning evening
afternoon noon summer winter spring autumn
mother father mum mom dad mama papa brother sister son daughter child boy girl baby
wife husband friend family parent uncle aunt grandmother grandfather king queen
doctor teacher
food bread tea coffee cup glass bottle plate money box bag key clothes coat shirt
dress shoe hat dog cat horse bird fish stone wood ground earth land hill
black white red green blue grey gray yellow brown golden bright
warm cold hot cool wet dry soft loud quiet slow quick fast heavy deep wide strong
weak young dead alive happy sad tired afraid poor rich free empty strange
beautiful pretty simple sudden clear front top bottom edge corner middle
behind ahead
eat drink sleep wake read write sing laugh smile cry shout touch pull
push carry catch throw cut break drop draw drive ride fly jump
wear wash cook build buy sell lose win learn teach forget remember dream wonder
notice listen decide agree hate care worry fear hurt kill fight save
change grow fill cover hang breathe breath kiss marry return enter
arrive cross step pick lift lay press knock appear disappear pause continue
lead add offer allow expect imagine realise realize
thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety
rest wrong yard park gate bridge path farm boat
ship
breakfast lunch dinner supper meal
pocket lock
stair hall picture photograph
phone telephone radio television computer music song film
gap hole space distance direction quarter pair row group
blood chest neck nose ear
police driver boss neighbour neighbor
guest customer gentleman guy
metal
north south east west sunday monday tuesday wednesday thursday friday saturday
january february march april june july august september october november december
age birth death peace power force order law rule
surprise luck
clean dirty sharp thick thin tall straight flat
loose tight bare busy careful proper usual familiar common special main
serious honest gentle polite angry glad proud
roll tie
test fix search share join
smell taste count measure weigh
sound noise silence sight colour color shape size piece
job business trouble problem matter reason chance news war game
"""
FAMILIAR = frozenset(_FAMILIAR.split())
"""What comes again without being heard, but for a few words further on."""
