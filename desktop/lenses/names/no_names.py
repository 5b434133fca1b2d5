"""Words that are written with a capital and are nobody's name, and titles of people."""

from __future__ import annotations

_STARTERS = (
    "i a an the and or but nor so yet for if then than that this these those there "
    "here he she it we you they me him her us them my his its our your their mine "
    "hers ours yours theirs myself himself herself itself who whom whose which what "
    "when where why how while as at by to of on in out up off over under into onto "
    "from with without within about above across after against along among around "
    "before behind below beneath beside besides between beyond despite down during "
    "except inside near outside past since through throughout till toward towards "
    "until unto upon via be am is are was were been being do does did done has have "
    "had having will would shall should can could may might must ought not no yes "
    "none nothing nobody nowhere never neither either both each every everyone "
    "everybody everything everywhere any anyone anybody anything anywhere some "
    "someone somebody something somewhere sometimes someday somehow another other "
    "others one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
    "sixty seventy eighty ninety hundred thousand million first second third once "
    "twice now soon later today tonight tomorrow yesterday morning evening night "
    "noon midnight afternoon always often again already almost also although though "
    "because unless whether whatever whenever wherever whoever however therefore "
    "thus hence still just only even ever perhaps maybe probably possibly certainly "
    "surely indeed instead meanwhile otherwise rather quite very too more most much "
    "many few little less least several such same own all half enough back away "
    "ahead together apart alone forward afterwards afterward presently suddenly "
    "slowly quickly finally eventually immediately certainly actually really "
    "honestly frankly apparently evidently obviously clearly fortunately "
    "unfortunately luckily thankfully hopefully naturally generally usually "
    "normally gradually please thanks thank welcome sorry pardon hello hi hey "
    "goodbye bye good-bye farewell oh ah eh uh um er hm hmm huh ha haha aha ooh ow "
    "ouch oops wow well alas hurrah hurray hooray bravo amen okay ok alright right "
    "sure fine good great nice yeah yep nope nah aye nay hush shh ssh psst whoa "
    "damn hell bah pooh pshaw tut ugh phew halloo hullo hallo hark lo behold ay o "
    "so-called let look see come go stop wait listen take give get put keep make "
    "tell say said ask think know believe suppose remember forget hold turn try run "
    "leave open close shut read write stand sit speak talk call send bring find "
    "show help watch hear nevermind never-mind suit imagine consider note notice "
    "everyone's chapter part book prologue epilogue volume act scene section "
    "preface introduction contents letter canto appendix finis end what's that's "
    "there's here's it's he's she's who's let's i'm i'd i'll i've god lord heaven "
    "heavens christ jesus providence devil satan bible gospel sir madam ma'am sirs "
    "mam madame mister gentlemen ladies gentleman lady boy girl man woman men women "
    "child children people sun moon earth old young poor dear big small long short "
    "high low new next last late early dark black white red blue green grey gray "
    "brown yellow cold hot warm true false"
)
_TIMES = (
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays "
    "wednesdays thursdays fridays saturdays sundays january february march april "
    "may june july august september october november december jan feb aug sept oct "
    "nov dec christmas easter michaelmas lent whitsun whitsunday xmas halloween "
    "thanksgiving sabbath advent pentecost epiphany passover ramadan hanukkah "
    "spring summer autumn winter bc ad am pm mon tue wed thu fri sat sun"
)
_PEOPLES = (
    "english englishman englishmen englishwoman british briton britons american "
    "americans french frenchman frenchmen frenchwoman german germans italian "
    "italians spanish spaniard spaniards portuguese dutch dutchman dutchmen irish "
    "irishman irishmen scotch scottish scotchman scotsman scots welsh welshman "
    "russian russians polish pole poles greek greeks roman romans latin hebrew jew "
    "jews jewish arab arabs arabic turk turks turkish persian persians indian "
    "indians chinese chinaman japanese african africans european europeans asian "
    "asians australian australians canadian canadians mexican mexicans swedish "
    "swede swedes danish dane danes norwegian norwegians finnish austrian austrians "
    "swiss belgian belgians hungarian hungarians egyptian egyptians celtic gothic "
    "christian christians christianity catholic catholics protestant protestants "
    "muslim muslims moslem islam buddhist hindu hindus puritan puritans methodist "
    "methodists quaker quakers presbyterian anglican tory tories whig whigs "
    "democrat democrats republican republicans victorian georgian elizabethan saxon "
    "norman normans negro negroes gypsy gypsies parisian parisians londoner "
    "londoners yankee yankees brazilian brazilians argentine cuban korean "
    "vietnamese thai israeli iranian iraqi syrian lebanese ukrainian czech bohemian "
    "slavic teutonic oriental occidental western eastern northern southern"
)
_OTHERS = (
    "mr mrs ms dr tv pc ok usa uk eu id cd dvd gps dna ufo nb ps etc i'd ii iii iv "
    "vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx internet d’you aw "
    "o’clock co inc ltd ladyship lordship majesty highness excellency honour honor "
    "worship"
)
NO_NAMES = frozenset(" ".join((_STARTERS, _TIMES, _PEOPLES, _OTHERS)).split())
"""In lower case: words that begin sentences, times, peoples, exclamations."""

_GENERIC_WORDS = (
    "street road lane row square avenue academy university opera palace court "
    "rectory vicarage colony church government parliament congress school college "
    "hospital hotel house hall station bridge army navy company office embassy city "
    "town village river sea ocean lake mountain hills castle tower abbey park state "
    "states county country north south east west land island bay republic empire "
    "kingdom crown museum library bank club inn society association council "
    "committee department ministry medicine constitution law nature fate love death "
    "time truth beauty liberty justice"
)
GENERIC = frozenset(_GENERIC_WORDS.split())
"""In lower case: what a capital makes important, a name only together with others."""

_PLACES_WORDS = (
    "street road lane row square avenue inn hall house park hill hills island "
    "islands land town chapel church abbey bridge head bay point end cross court "
    "castle farm wharf gate landing ferry station creek rock rest corner green "
    "market mill lodge cottage hotel bar pub café cafe shop field fields wood woods "
    "harbour pier"
)
PLACES = frozenset(_PLACES_WORDS.split())
"""In lower case: what stands behind a genitive in names of places."""

_EPITHETS_WORDS = (
    "new old great little big high low upper lower north south east west black "
    "white red green blue grey gray brown long short dark young saint spring summer "
    "winter autumn late early northern southern eastern western"
)
EPITHETS = frozenset(_EPITHETS_WORDS.split())
"""In lower case: what names of places and nicknames begin with."""

_HERS = (
    "mrs ms miss lady dame madam madame mademoiselle mme mlle queen princess "
    "duchess countess baroness empress aunt auntie aunty sister mother grandmother "
    "grandma granny nana señora señorita doña donna signora signorina frau fräulein "
    "mistress mum mama mamma mom widow goodwife abbess"
)
_HIS = (
    "mr sir lord king prince duke earl count baron emperor uncle brother father "
    "grandfather grandpa gramps señor don signor herr monsieur master squire friar "
    "abbot papa dad pa"
)
_ANYBODYS = (
    "dr doctor captain capt colonel col major maj general gen lieutenant lt "
    "sergeant sgt corporal private admiral commander commodore professor prof "
    "inspector detective constable officer chief sheriff marshal judge justice "
    "senator governor president mayor minister ambassador chancellor reverend rev "
    "pastor deacon bishop archbishop cardinal pope saint st nurse cousin messrs mx "
    "coach agent councillor magistrate marquis marquess viscount chaplain dean "
    "bosun skipper corp"
)
FEMALE = frozenset(_HERS.split())
MALE = frozenset(_HIS.split())
TITLES = FEMALE | MALE | frozenset(_ANYBODYS.split())
"""In lower case: what stands before names of people."""

_KIN_WORDS = (
    "mother father mum mummy mom mommy mama mamma dad daddy papa pa ma grandma "
    "grandpa granny gran grandmother grandfather nana auntie uncle aunt"
)
KIN = frozenset(_KIN_WORDS.split())
"""In lower case: what people of a family are called, a name where it has a capital."""

_ABBREVIATED_WORDS = (
    "mr mrs ms dr st capt col gen lt sgt maj rev prof mme mlle messrs mx hon jr sr"
)
ABBREVIATED = frozenset(_ABBREVIATED_WORDS.split())
"""Titles behind which a full stop ends no sentence."""
