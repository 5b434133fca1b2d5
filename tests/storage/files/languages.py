"""A few lines of a story in many languages, and what they were once written in.

All were written for Reread.  The letters that an encoding lacks were written without
it, too: a Romanian in Windows-1250 has a cedilla, a Frenchman in Latin-1 no œ.
"""

from __future__ import annotations

TEXTS = {
    "English": """\
The café by the harbour opened late that winter, and nobody minded.
“I don’t know,” she said—“he never told us where he’d been.”
Zoë carried the crème brûlée out to the naïve young man from Málaga.
It rained all night; the sea came over the wall and into the garden.
“You’ll see,” he said. “They always come back in the end…”
""",
    "German": """\
Die Möwe über dem Hafen schrie, und Jürgen wartete auf das nächste Schiff.
„Wer ist da?“, fragte sie leise, ohne die Tür zu öffnen.
Draußen fiel Schnee auf die Straße, und die Bäume standen weiß und still.
Später erzählte er, dass er den Schlüssel nie gefunden hätte.
Über Nacht war alles anders geworden; keiner wusste, warum.
""",
    "French": """\
L’été dernier, à la plage, elle avait rêvé d’une maison près de la forêt.
« Où es-tu ? » cria-t-il, mais personne ne répondit.
Le garçon ôta sa casquette et regarda la mer, où rien ne bougeait.
Ça n’a jamais été facile, disait sa mère en pelant les pommes.
Après le dîner, ils restèrent longtemps à écouter tomber la pluie.
""",
    "Spanish": """\
Mañana volverá el niño, pensó la abuela mientras cerraba la ventana.
—¿Dónde está tu corazón? —preguntó él, y ella no contestó.
El año pasado llovió tanto que el río se llevó el puente pequeño.
Nadie sabía por qué la señora de la casa azul vivía sola.
Después se oyó una canción, allá lejos, detrás de los árboles.
""",
    "Italian": """\
La città era già vuota quando Nicolò arrivò alla stazione.
«Perché non è venuta?» si chiese, ma non c’era più nessuno.
Così passò l’estate, e poi venne un autunno pieno di nebbia.
Lassù, sul monte, c’è una casa che nessuno ha mai abitato.
Il caffè era freddo; lei lo bevve lo stesso, in piedi, e uscì.
""",
    "Portuguese": """\
A manhã chegou devagar, e ninguém na aldeia tinha dormido.
— Não sei onde está o teu irmão — disse a mãe, sem olhar para ele.
Choveu três dias; as ruas eram rios, e as crianças punham barcos à água.
O coração batia-lhe depressa quando ouviu os cães lá fora.
Então voltou para casa, onde a avó já acendera o lume.
""",
    "Swedish": """\
Han gick längs ån till den gamla kvarnen, där ingen bott på många år.
”Vad vill du här?” frågade kvinnan och höll upp lyktan.
Det snöade hela natten, och på morgonen låg båten under en vit kulle.
Hon tänkte på sin far, som aldrig kom hem från sjön.
Över skogen hängde månen, så låg att man kunde röra vid den.
""",
    "Danish": """\
Han løb ned til åen, hvor båden lå bundet til en pæl.
»Hvor er du på vej hen?« spurgte hun og så ud på søen.
Det blæste hele natten, og træerne bøjede sig over gården.
Pigen gik hjem ad den gamle vej, der førte gennem mosen.
Først da blev døren åbnet, og nogen råbte hans navn.
""",
    "Finnish": """\
Hän käveli järven rantaa pitkin, eikä kukaan tullut vastaan.
”Missä sinä olet ollut?” äiti kysyi hiljaa pöydän äärestä.
Yöllä satoi lunta, ja aamulla koko kylä oli hävinnyt näkyvistä.
Vanha mies lämmitti saunan ja jäi odottamaan iltaa.
Älä mene, sanoi tyttö, mutta ovi oli jo kiinni.
""",
    "Icelandic": """\
Það var komið fram á nótt þegar báturinn sneri aftur að landi.
„Hvar er faðir þinn?“ spurði konan og leit út um gluggann.
Snjórinn lá yfir bænum og enginn þorði út úr húsi.
Hún gekk ein niður að sjónum þar sem þeir höfðu alltaf setið.
Síðan heyrðist söngur, langt í burtu, og ljósið slokknaði.
""",
    "Polish": """\
Zażółć gęślą jaźń, powtarzał dziadek, kiedy uczył nas pisać.
Było już późno, kiedy wróciła do domu i zobaczyła światło w kuchni.
„Gdzie byłeś?” zapytała, ale on tylko wzruszył ramionami.
Śnieg padał całą noc, a rano nie było widać ani drogi, ani płotu.
Może nigdy się nie dowiemy, dlaczego odszedł bez słowa.
""",
    "Czech": """\
Když konečně přišlo ráno, vesnice byla ještě tichá a prázdná.
„Kde jsi byl?“ zeptala se Anna a zavřela za ním dveře.
Celou noc pršelo a řeka se rozlila až k našemu plotu.
Starý muž seděl u okna, kouřil dýmku a díval se na žluté listí.
Nikdo nevěděl, proč už neřekl ani slovo, ale všichni mlčeli s ním.
""",
    "Slovak": """\
Keď sa konečne rozvidnelo, dedina bola ešte tichá a prázdna.
„Kde si bol?“ opýtala sa Anna a zavrela za ním dvere.
Celú noc pršalo a rieka sa rozliala až k nášmu plotu.
Starý muž sedel pri okne a díval sa na žlté lístie, ktoré padalo.
Ľudia hovorili, že môže ešte prísť, ale nikto tomu neveril.
""",
    "Hungarian": """\
Mire megvirradt, a falu még csendes volt, és üres az utca.
„Hol voltál?” kérdezte az anyja, és becsukta mögötte az ajtót.
Egész éjjel esett az eső, a folyó elöntötte a kertet.
Az öregember az ablaknál ült, és nézte, hogyan hullanak a levelek.
Senki sem tudta, miért nem szólt többé egyetlen szót sem.
""",
    "Croatian": """\
Kad je napokon svanulo, selo je još bilo tiho i prazno.
„Gdje si bio?” upitala je Ana i zatvorila vrata za njim.
Cijelu noć je padala kiša, a rijeka se izlila sve do naše ograde.
Stari čovjek sjedio je kraj prozora i gledao žuto lišće kako pada.
Nitko nije znao zašto više nije rekao ni riječ; možda se đavao šalio.
""",
    "Romanian": """\
Când s-a făcut în sfârșit ziuă, satul era încă liniștit și pustiu.
„Unde ai fost?” întrebă mama și închise ușa în urma lui.
A plouat toată noaptea, iar râul a ieșit până la gardul nostru.
Bătrânul ședea la fereastră și privea cum cad frunzele galbene.
Nimeni nu știa de ce n-a mai spus niciun cuvânt până dimineața.
""",
    "Turkish": """\
Sabah olduğunda köy hâlâ sessizdi; kimse dışarı çıkmamıştı.
“Neredeydin?” diye sordu Ayşe ve kapıyı ardından kapattı.
Bütün gece yağmur yağdı, ırmak bahçe duvarına kadar yükseldi.
Yaşlı adam pencerenin önünde oturuyor, düşen yapraklara bakıyordu.
İçeride bir ışık yanıyordu, ama çağırınca kimse cevap vermedi.
""",
    "Estonian": """\
Kui hommik lõpuks kätte jõudis, oli küla ikka veel vaikne.
„Kus sa käisid?” küsis ema ja sulges tema järel ukse.
Kogu öö sadas vihma ja jõgi tõusis meie aiani välja.
Vana mees istus akna all ja vaatas, kuidas lehed langesid.
Keegi ei teadnud, miks ta enam sõnagi ei öelnud.
""",
    "Latvian": """\
Kad beidzot pienāca rīts, ciems vēl bija kluss un tukšs.
„Kur tu biji?” jautāja Anna un aizvēra aiz viņa durvis.
Visu nakti lija lietus, un upe pārplūda līdz mūsu žogam.
Vecais vīrs sēdēja pie loga un skatījās, kā krīt dzeltenās lapas.
Neviens nezināja, kāpēc viņš vairs neteica ne vārda.
""",
    "Lithuanian": """\
Kai pagaliau išaušo rytas, kaimas dar buvo tylus ir tuščias.
„Kur tu buvai?“ paklausė Ona ir uždarė paskui jį duris.
Visą naktį lijo, o upė išsiliejo iki pat mūsų tvoros.
Senas žmogus sėdėjo prie lango ir žiūrėjo, kaip krinta lapai.
Niekas nežinojo, kodėl jis daugiau nepratarė nė žodžio.
""",
    "Greek": """\
Όταν επιτέλους ήρθε το πρωί, το χωριό ήταν ακόμα ήσυχο.
«Πού ήσουν;» ρώτησε η Άννα και έκλεισε πίσω του την πόρτα.
Όλη τη νύχτα έβρεχε και το ποτάμι έφτασε ως τον φράχτη μας.
Ο γέρος καθόταν στο παράθυρο και κοίταζε τα φύλλα που έπεφταν.
Έξω φυσούσε, και κανείς δεν ήξερε γιατί δεν μιλούσε πια.
""",
    "Russian": """\
Когда наконец рассвело, деревня была ещё тиха и пуста.
«Где ты был?» — спросила Анна и закрыла за ним дверь.
Всю ночь шёл дождь, и река разлилась до самого нашего забора.
Старик сидел у окна и смотрел, как падают жёлтые листья.
Никто не знал, почему он больше не сказал ни слова.
""",
    "Ukrainian": """\
Коли нарешті розвиднілося, село було ще тихе й порожнє.
«Де ти був?» — спитала Ганна і зачинила за ним двері.
Усю ніч ішов дощ, і річка розлилася аж до нашого тину.
Старий сидів біля вікна й дивився, як падає жовте листя.
Ніхто не знав, чому він більше не мовив жодного слова її сестрі.
""",
    "Bulgarian": """\
Когато най-после се съмна, селото беше още тихо и пусто.
„Къде беше?“ — попита Ана и затвори вратата след него.
Цяла нощ валя дъжд и реката се разля чак до нашата ограда.
Старецът седеше до прозореца и гледаше как падат листата.
Никой не знаеше защо той вече не каза нито дума.
""",
    "Serbian": """\
Кад је најзад свануло, село је још било тихо и пусто.
„Где си био?” упитала је Ана и затворила врата за њим.
Целе ноћи је падала киша, а река се излила све до наше ограде.
Старац је седео крај прозора и гледао жуто лишће како пада.
Нико није знао зашто више није рекао ни речи; ћутали су и људи.
""",
    "Hebrew": """\
כשהגיע סוף סוף הבוקר, הכפר עוד היה שקט וריק.
"איפה היית?" שאלה חנה וסגרה אחריו את הדלת.
כל הלילה ירד גשם, והנחל עלה עד הגדר שלנו.
הזקן ישב ליד החלון והביט בעלים הנושרים.
איש לא ידע מדוע לא אמר עוד אף מילה.
""",
    "Arabic": """\
عندما طلع الصباح أخيرا كانت القرية لا تزال هادئة وخالية.
سألت الأم: أين كنت؟ ثم أغلقت الباب وراءه.
نزل المطر طوال الليل، وفاض النهر حتى وصل إلى سور بيتنا.
جلس الشيخ عند النافذة ينظر إلى الأوراق وهي تسقط.
لم يعرف أحد لماذا لم يقل كلمة واحدة بعد ذلك.
""",
    "Thai": """\
เมื่อเช้ามาถึงในที่สุด หมู่บ้านก็ยังเงียบและว่างเปล่า
แม่ถามว่าไปไหนมา แล้วก็ปิดประตูตามหลังเขา
ฝนตกตลอดทั้งคืน น้ำในแม่น้ำขึ้นมาถึงรั้วบ้านของเรา
ชายชรานั่งอยู่ที่หน้าต่าง มองดูใบไม้ร่วงลงมา
ไม่มีใครรู้ว่าทำไมเขาจึงไม่พูดอะไรอีกเลย
""",
    "Japanese": """\
やっと朝が来たが、村はまだ静かだった。
「どこにいたの」と母は尋ね、彼の後ろで戸を閉めた。
一晩中雨が降り、川の水は庭の垣根まで来ていた。
老人は窓のそばに座って、落ちる木の葉を見つめていた。
なぜ彼がもう何も言わないのか、誰にもわからなかった。
""",
    "Simplified Chinese": """\
天终于亮了，村子里还是静悄悄的，一个人也没有。
“你去哪儿了？”母亲问道，随手把门关上。
雨下了一整夜，河水一直涨到我们家的篱笆前。
老人坐在窗边，看着黄叶一片一片地落下来。
谁也不知道他为什么再也没有说过一句话。
""",
    "Traditional Chinese": """\
天終於亮了，村子裡還是靜悄悄的，一個人也沒有。
「你去哪兒了？」母親問道，隨手把門關上。
雨下了一整夜，河水一直漲到我們家的籬笆前。
老人坐在窗邊，看著黃葉一片一片地落下來。
誰也不知道他為什麼再也沒有說過一句話。
""",
    "Korean": """\
마침내 아침이 되었지만 마을은 아직 조용했다.
"어디 있었니?" 어머니가 묻고 그의 뒤에서 문을 닫았다.
밤새 비가 내려 강물이 우리 집 울타리까지 차올랐다.
노인은 창가에 앉아 떨어지는 나뭇잎을 바라보았다.
그가 왜 더는 아무 말도 하지 않는지 아무도 몰랐다.
""",
}

_WEST = ("cp1252", "mac_roman", "cp850", "cp437", "iso8859_15")
_CENTRE = ("cp1250", "iso8859_2", "cp852", "mac_latin2")
_CYRILLIC = ("cp1251", "iso8859_5", "mac_cyrillic")

ENCODINGS = {
    **dict.fromkeys(("English", "German", "French", "Spanish", "Italian"), _WEST),
    **dict.fromkeys(("Swedish", "Finnish", "Portuguese"), _WEST),
    **dict.fromkeys(("Danish", "Icelandic"), ("cp1252", "cp850")),
    **dict.fromkeys(("Polish", "Czech", "Slovak", "Hungarian", "Croatian"), _CENTRE),
    "Romanian": ("iso8859_16",),
    "Turkish": ("cp1254", "iso8859_9", "cp857"),
    "Estonian": ("cp1257",),
    "Latvian": ("cp1257", "iso8859_13"),
    "Lithuanian": ("cp1257", "iso8859_13"),
    "Greek": ("cp1253", "iso8859_7", "cp737", "mac_greek"),
    "Russian": (*_CYRILLIC, "koi8_r", "cp866"),
    "Ukrainian": (*_CYRILLIC, "koi8_u", "cp1125"),
    "Bulgarian": (*_CYRILLIC, "cp866"),
    "Serbian": (*_CYRILLIC, "cp855"),
    "Hebrew": ("cp1255", "iso8859_8"),
    "Arabic": ("cp1256", "iso8859_6"),
    "Thai": ("cp874",),
    "Japanese": ("cp932", "euc_jp", "iso2022_jp"),
    "Simplified Chinese": ("gb18030", "hz"),
    "Traditional Chinese": ("big5", "gb18030"),
    "Korean": ("cp949", "iso2022_kr"),
}

LENGTHS = (1, 3, 10, 50)
"""Lines."""

# What people wrote who had no better sign.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„", '"'),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("—–", "-"),
        "…": "...",
        "«": '"',
        "»": '"',
        "−": "-",
    }
)


def samples(length: int):
    """Yield language, encoding and bytes of texts of so many lines."""
    for language, text in TEXTS.items():
        lines = text.splitlines(keepends=True)
        for encoding in ENCODINGS[language]:
            for start in range(0, len(lines), max(length, 2)):
                taken = [lines[(start + n) % len(lines)] for n in range(length)]
                data = _written("".join(taken), encoding)
                if not data.isascii() or encoding in ("iso2022_jp", "hz"):
                    yield language, encoding, data


def _written(text: str, encoding: str) -> bytes:
    """Return ``text`` as it was written where that encoding was used."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAIN).encode(encoding, "ignore")
