"""Numerals: what chapters are counted with, in figures, letters and words.

Figures of any script, Roman and Chinese numerals, Hebrew and Greek letters, and in some
thirty languages the words for the first numbers and ordinals, in English up to 99.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from desktop.value import value

_CARDINALS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty;
eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig;
un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
dix-sept dix-huit dix-neuf vingt;
uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
dieciséis diecisiete dieciocho diecinueve veinte;
uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
quindici sedici diciassette diciotto diciannove venti;
um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze
dezesseis dezessete dezoito dezenove vinte;
een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
zestien zeventien achttien negentien twintig;
ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton
sjutton arton nitton tjugo;
en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten
atten nitten tyve;
én to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten
atten nitten tjue;
yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista
kaksitoista;
jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście;
jedna dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct;
egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő;
unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece;
bir iki üç dört beş altı yedi sekiz dokuz on on-bir on-iki;
один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать;
один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять;
едно две три четири пет шест седем осем девет десет единадесет дванадесет;
ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα;
unu du tri kvar kvin ses sep ok naŭ dek;
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas;
một hai ba bốn năm sáu bảy tám chín mười;
אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר;
واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة;
एक दो तीन चार पाँच छह सात आठ नौ दस;
หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ;
"""
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth;
erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte
dreizehnte vierzehnte fünfzehnte;
erstes zweites drittes viertes fünftes sechstes siebtes achtes neuntes zehntes elftes
zwölftes dreizehntes vierzehntes fünfzehntes;
erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter elfter
zwölfter;
premier deuxième troisième quatrième cinquième sixième septième huitième neuvième
dixième onzième douzième treizième quatorzième quinzième;
première seconde;
primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo
duodécimo;
primera segunda tercera cuarta quinta sexta séptima octava novena décima;
primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo
dodicesimo;
prima seconda terza quarta quinta sesta settima ottava nona decima;
primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo;
primeira segunda terceira quarta quinta sexta sétima oitava nona décima;
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde;
första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte;
første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte;
første andre tredje fjerde femte sjette sjuende åttende niende tiende;
ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes;
pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty;
pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta;
první druhá třetí čtvrtá pátá šestá sedmá osmá devátá desátá;
prvá druhá tretia štvrtá piata šiesta siedma ôsma deviata desiata;
első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik;
întâi doilea treilea patrulea cincilea șaselea șaptelea optulea nouălea zecelea;
birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu;
первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый;
первая вторая третья четвёртая пятая шестая седьмая восьмая девятая десятая;
первое второе третье четвёртое пятое шестое седьмое восьмое девятое десятое;
перший другий третій четвертий п’ятий шостий сьомий восьмий дев’ятий десятий;
перша друга третя четверта п’ята шоста сьома восьма дев’ята десята;
първа втора трета четвърта пета шеста седма осма девета десета;
πρώτο δεύτερο τρίτο τέταρτο πέμπτο έκτο έβδομο όγδοο ένατο δέκατο;
pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh;
unua dua tria kvara kvina sesa sepa oka naŭa deka;
primum secundum tertium quartum quintum sextum septimum octavum nonum decimum;
primus secundus tertius quartus quintus sextus septimus octavus nonus decimus;
prima secunda tertia quarta quinta sexta septima octava nona decima;
ראשון שני שלישי רביעי חמישי שישי שביעי שמיני תשיעי עשירי;
الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر;
पहला दूसरा तीसरा चौथा पाँचवाँ छठा सातवाँ आठवाँ नौवाँ दसवाँ;
"""
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_LAST = (
    "last final letztes letzte letzter dernier dernière último última ultimo ultima"
    " laatste sista sidste siste viimeinen ostatni ostatnia poslední posledná utolsó"
    " последний последняя останній последна"
)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ROMAN = frozenset(map(str.lower, _ROMAN_VALUES))
_HAN_DIGITS = {
    **{sign: number for number, sign in enumerate("〇一二三四五六七八九")},
    **{sign: number for number, sign in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "○": 0,
    "壱": 1,
    "弌": 1,
    "貳": 2,
    "弐": 2,
    "弍": 2,
    "两": 2,
    "兩": 2,
    "叄": 3,
    "參": 3,
    "参": 3,
    "弎": 3,
    "陸": 6,
    "漆": 7,
}
_HAN_UNITS = {
    "十": 10,
    "百": 100,
    "千": 1000,
    "拾": 10,
    "佰": 100,
    "陌": 100,
    "仟": 1000,
    "廿": 20,
    "卅": 30,
    "卌": 40,
}
HAN_NUMERALS = "".join((*_HAN_DIGITS, *_HAN_UNITS))
"""Every sign that Chinese numerals are written with, in both ways and in contracts."""
_HEBREW = {
    **{letter: number for number, letter in enumerate("אבגדהוזחטיכלמנסעפצקרשת", 1)},
    **{letter: 10 * number for number, letter in enumerate("יכלמנסעפצ", 1)},
    "ק": 100,
    "ר": 200,
    "ש": 300,
    "ת": 400,
}
_GREEK = {letter: number for number, letter in enumerate("αβγδεϛζηθι", 1)}
_SIGNS_BEHIND = "׳΄ʹ´"
_LONGEST_FIGURE = 4
_FIGURE = re.compile(rf"(\d{{1,{_LONGEST_FIGURE}}})([a-z]|st|nd|rd|th|er|re|e|eme)?")
_ENDINGS = frozenset(("st", "nd", "rd", "th", "er", "re", "e", "eme"))


@value
class Numeral:
    """A number as it was written.

    Attributes:
        rank: A hundred times the number, and one more for an ``a`` behind it, two for
            a ``b``; None if all that is known is that it is the last.
        style: How it is written; what is written in two ways is no one sequence.
    """

    rank: int | None
    style: str

    @property
    def number(self) -> int:
        """The number itself; zero if it is not known."""
        return (self.rank or 0) // 100


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Return ``word`` as its writing in capitals or without accents is, too."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.casefold())
    # The first of the marks that combine is U+0300.
    kept = (s for s in parts if s < "\u0300" or unicodedata.category(s) != "Mn")
    bare = "".join(kept)
    return unicodedata.normalize("NFC", bare).replace("ı", "i")


@lru_cache(maxsize=20_000)
def numeral_of(words: str) -> Numeral | None:
    """Return what number ``words`` are, which have no sign around; None if none."""
    if not words.isascii():
        words = unicodedata.normalize("NFKC", words.rstrip(_SIGNS_BEHIND))
    if not words:
        return None
    bare = folded(words)
    if figure := _FIGURE.fullmatch(bare) if bare[:1].isdecimal() else None:
        return _figure(figure[1], figure[2] or "")
    if words.isascii():  # as nearly all that is asked for, and hardly any is one
        return (_roman(words) if bare[:1] in _ROMAN else None) or _spelled(bare)
    return _roman(words) or _foreign(words) or _spelled(bare)


def _figure(digits: str, suffix: str) -> Numeral:
    letter = ord(suffix) - 96 if suffix and suffix not in _ENDINGS else 0
    return Numeral(100 * int(digits) + letter, "figures")


@cache
def _roman_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?=.)(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4}))"
    )


def _roman(words: str) -> Numeral | None:
    upper = words.upper()
    is_one_case = words in (upper, words.lower())
    if not is_one_case or upper[0] not in _ROMAN_VALUES:
        return None
    if not _roman_pattern().fullmatch(upper):
        return None
    values = [_ROMAN_VALUES[letter] for letter in upper]
    following = [*values[1:], 0]
    pairs = zip(values, following, strict=True)
    total = sum(-one if one < after else one for one, after in pairs)
    return Numeral(100 * total, "ROMAN" if words == upper else "roman")


def _foreign(words: str) -> Numeral | None:
    """Return a number in Chinese signs, Hebrew or Greek letters."""
    if all(sign in _HAN_DIGITS or sign in _HAN_UNITS for sign in words):
        return Numeral(100 * _han(words), "han")
    if (greek := _GREEK.get(words.lower())) is not None:
        return Numeral(100 * greek, "greek")
    letters = words.replace("׳", "").replace("״", "").replace("'", "").replace('"', "")
    if letters and len(letters) <= 3 and all(letter in _HEBREW for letter in letters):
        return Numeral(100 * sum(_HEBREW[letter] for letter in letters), "hebrew")
    return None


def _han(words: str) -> int:
    if not any(sign in _HAN_UNITS for sign in words):
        return int("".join(str(_HAN_DIGITS[sign]) for sign in words))
    total = digit = 0
    for sign in words:
        unit = _HAN_UNITS.get(sign)
        if unit is None:
            digit = _HAN_DIGITS[sign]
        else:
            total += unit if unit in (20, 30, 40) else (digit or 1) * unit
            digit = 0
    return total + digit


def _spelled(words: str) -> Numeral | None:
    if words in _last():
        return Numeral(None, "words")
    number = _numbers().get(words.replace("'", "’"))
    return None if number is None else Numeral(100 * number, "words")


@cache
def _last() -> frozenset[str]:
    return frozenset(folded(_LAST).split())


@cache
def _numbers() -> dict[str, int]:
    found: dict[str, int] = {}
    for row in folded(_CARDINALS + _ORDINALS).split(";"):  # all words at once
        for number, word in enumerate(row.split(), 1):
            found.setdefault(word, number)
    cardinals, ordinals = (
        words.split(";", 1)[0].split()[:9] for words in (_CARDINALS, _ORDINALS)
    )
    for tens, word in enumerate(_ENGLISH_TENS.split(), 2):
        found[word] = found[word.removesuffix("y") + "ieth"] = 10 * tens
        for ones, (cardinal, ordinal) in enumerate(
            zip(cardinals, ordinals, strict=True), 1
        ):
            for joint in "- ":
                found[f"{word}{joint}{cardinal}"] = 10 * tens + ones
                found[f"{word}{joint}{ordinal}"] = 10 * tens + ones
    return found
