"""Common English words, which a slip is rather one of; slips that are always one."""

from __future__ import annotations

_COMMON = (
    "a able about above accept access achieve across address adventure advice affect "
    "afraid after afternoon again against aggression ago air all almost alone along "
    "already also although always am amateur among an ancient and anger angry animal "
    "another answer anxious any anyone anything apart apologise apologize apparent "
    "appear appearance approach are argument arm around arrive as ask asked assume at "
    "ate attack attention audience away awful back bad balance bare battle be "
    "beautiful beauty because become bed been before began begin behaviour behind "
    "being belief believe below beneath beside best better between beyond big bird "
    "black blade blanket blessed blood blue boat body book both bottle bottom box boy "
    "branch brave bread break breath breathe bridge bright bring broke broken brother "
    "brought build burn business busy but buy by calendar call called calm came can "
    "candle cannot captain car care careful carry category caught ceiling century "
    "certain chair chance change character chief child children choice choose church "
    "circle city class clear close clothes cloud coast cold colleague color colour "
    "come comfort committed company complete completely concern conscious convenient "
    "corner could country course cousin cover create creature cried crowd crown cry "
    "cup curious curtain cut danger dangerous dark daughter day dead dear death "
    "deceive decided decision deep defeat definitely describe desert desire desk "
    "desperate destroy did die difference different difficult dinner direction "
    "disappear disappoint disappointed disease distance do doctor does dog done door "
    "doubt down dragon dream dress drink dropped during duty each eager early earth "
    "easier easily east eat edge effort eight either else embarrassed empty end enemy "
    "energy engine enjoy enormous enough entire environment equipment escape "
    "especially essential even evening ever every everyone everything evil exactly "
    "excellent except excitement exist existence experience explain expression "
    "extremely eye eyes face fact fall familiar family famous far fast father fault "
    "favorite favourite fear feel feet fell felt few field fierce fight figure final "
    "finally find finger finished fire first five flight floor flower follow food "
    "foot for force foreign forest forget forgive formal former fortune forty forward "
    "found four freedom friend friends frightened from front full further future "
    "garden gate gave gentle get ghost girl give given glass glorious go god going "
    "gold gone good got government grabbed grammar grandfather grandmother grateful "
    "grave great green grey ground grow guard guess guest guide guilty habit had hair "
    "half hallway hand handle happen happened happy harbour hard has have he head "
    "hear heard heart heaven heavy height held hello help her here heroes herself "
    "hesitated high hill him himself his history hold holiday home honest honour hope "
    "horizon horror horse hospital hot hour house how however huge humorous hundred "
    "hungry hunt hurry i idea if ignorant image imagine immediate immediately "
    "important in indeed independent innocent inside instead intelligent interesting "
    "interrupt interrupted into is island it its itself jealous journey judge just "
    "justice keep kept kind king kingdom kitchen knew knife knight know knowledge "
    "lady lamp language large last late later laugh laughter lay lead leader learn "
    "least leather leave led left leg legend length less lesson let letter library "
    "lie life light lightning like likely line listen listening little live lonely "
    "long look loose lose lost lot loud love low lunch made magic mail maintenance "
    "make man many map marriage marvellous master matter maybe me mean meaning meant "
    "medicine memory men message metal middle might mind mine miniature minute mirror "
    "mischievous miss mistake moment money month moon more morning most mother "
    "mountain mouth move much murder muscle must my myself mystery name narrow nature "
    "near nearly necessary need neighbour neither nervous never new next niece night "
    "nineteen ninety no nobody noise none nor north nose not nothing noticeable now "
    "number object obvious occasion occasionally occurred ocean of off office often "
    "oh old on once one only open opinion opportunity or order ordinary original "
    "other our out outside over own pain palace panicked paper parallel parent part "
    "particular passage past patient pattern peace peculiar people perfect perhaps "
    "person persuade physical picture piece pieces place planet plate play pleasant "
    "please pocket point poison police political poor position possession possible "
    "power practice prefer preferred prepare presence president pretend pretty prince "
    "princess prison privilege probably problem process profession professor promise "
    "pronunciation proof protect proud pull purpose pursue put quarter queen question "
    "queue quick quickly quiet quite race rain ran rare rather read ready realise "
    "reality realize really reason receive received recognise recognize recommend red "
    "referred refuse regret relevant relief religion religious remember repeat report "
    "rescue resistance respect response responsible rest restaurant return rhythm "
    "ridiculous right river road rock room rope rough round royal ruin run running "
    "sacrifice safe said sailing sailor same sat saw say scene schedule school "
    "science scream sea second secret secretary see seem seemed seen seize sense "
    "sentence separate serious servant seven several shadow shall she ship shiver "
    "should shoulder shout show shriek shut sick side siege sign silence silent "
    "silver similar since sincere sincerely sing sister sit six skin sky sleep slow "
    "slowly small smile smoke so soft soldier some somehow someone something "
    "sometimes somewhere soon sorry soul sound source south speak special speech "
    "spirit square stairs stand star start steal steel still stomach stone stood stop "
    "storm story straight strange stranger street strength stretch strong stubborn "
    "student subject succeed success successful successfully such suddenly suffer "
    "suggest suit summer sun suppose sure surely surface surprise surprised "
    "surrounded suspicious sword sympathy system table take taken talk tall tea "
    "teacher tell temperature temple ten terrible terror than thank that the their "
    "them themselves then there therefore these they thief thing things think third "
    "thirty this thorough those though thought thousand thread threat three threw "
    "throat throne through thunder time tired to today together told tomb tomorrow "
    "tongue tonight too took top torch touch toward towards tower town traffic "
    "tragedy travel treasure tree tremble tried triumph trouble true truly try tunnel "
    "turn twelfth twelve twenty two ugly uncle under understand unfortunately uniform "
    "universe unknown unnecessary until unusual up upon us use used usual usually "
    "vacuum valley vegetable vehicle very vicious victim victory view village "
    "violence visible visit voice wait walk wall want war warm warmth warning warrior "
    "was watch water way we wealth weapon weather week weigh weird well went were "
    "west what when where whether which while whisper whispered whistle white who "
    "whole whose why wide wife wild will wind window winter wisdom witch with "
    "withdraw within without wizard woke woman women wonder wood word wore work world "
    "worse worst worth would wound write writing written wrong year yellow yes "
    "yesterday yet yield you young your yourself"
)

COMMON = frozenset(_COMMON.split())

_FIXED = (
    ": alot:a_lot abit:a_bit aswell:as_well atleast:at_least eachother:each_other "
    "everytime:every_time incase:in_case infact:in_fact inspite:in_spite noone:no_one "
    "ofcourse:of_course thankyou:thank_you alittle:a_little highschool:high_school "
    "icecream:ice_cream neverless:nevertheless wierd:weird teh:the hte:the adn:and "
    "nad:and taht:that thier:their thru:through dont:don't doesnt:doesn't "
    "didnt:didn't isnt:isn't wasnt:wasn't werent:weren't arent:aren't wont:won't "
    "cant:can't couldnt:couldn't wouldnt:wouldn't shouldnt:shouldn't hasnt:hasn't "
    "havent:haven't hadnt:hadn't aint:ain't im:I'm ive:I've youre:you're "
    "theyre:they're weve:we've youve:you've theyve:they've thats:that's whats:what's "
    "theres:there's heres:here's hes:he's shes:she's couldve:could've "
    "shouldve:should've wouldve:would've youll:you'll theyll:they'll itll:it'll "
    "collegue:colleague guage:gauge peices:pieces refered:referred amature:amateur "
    "gaurd:guard heros:heroes youd:you'd theyd:they'd lets:let's could'nt:couldn't "
    "would'nt:wouldn't should'nt:shouldn't did'nt:didn't does'nt:doesn't is'nt:isn't "
    "was'nt:wasn't have'nt:haven't had'nt:hadn't do'nt:don't definately:definitely "
    "definatly:definitely definitly:definitely rediculous:ridiculous "
    "seperate:separate tounge:tongue hense:hence wich:which whith:with woud:would "
    "shoud:should coud:could becuase:because becasue:because beleive:believe "
    "freind:friend allright:all_right alltogether:altogether arguement:argument "
    "congradulations:congratulations expresso:espresso pronounciation:pronunciation "
    "publically:publicly supposably:supposedly sieze:seize excape:escape"
)

FIXED = {
    wrong: right.replace("_", " ")
    for wrong, _, right in (pair.partition(":") for pair in _FIXED.split())
}
"""Slips, and the words that are always meant by them."""

MEANT = {
    "calender": "calendar",
    "jewelery": "jewelry",
    "wether": "whether",
    "heighth": "height",
    "dieing": "dying",
    "wreckless": "reckless",
    "persuit": "pursuit",
    "transfered": "transferred",
    "wensday": "Wednesday",
    "sargent": "sergeant",
    "payed": "paid",
    "afterwords": "afterwards",
}
"""Words that dictionaries have, and that hardly anybody means."""

FIXED |= MEANT
