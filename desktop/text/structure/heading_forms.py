"""Forms of headings: what a short line says of being one that counts with others.

A line such as ``Chapter 3``, ``2. fejezet``, ``第一章`` or ``- IV -`` is taken apart
into what is counted, the numeral, and what is behind.  Of some words in many languages
one line is enough to be a heading; any other counts by its sequence, which is known of
all lines together (:mod:`desktop.text.structure.chapters`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from desktop.text.structure.numerals import HAN_NUMERALS, Numeral, folded, numeral_of
from desktop.text.words import MARKS
from desktop.value import value

LONGEST_HEADING = 80
"""Code points of the longest line that is taken apart."""

_PARTS = """
book part volume act tome buch teil band akt livre partie acte libro parte volumen
tomo acto atto livro ato boek deel akte bok del bind bog kirja osa księga część tom
kniha část díl kniha časť diel könyv rész kötet felvonás cartea partea volumul actul
kitap kısım cilt perde книга часть том книга частина част βιβλίο μέρος τόμος ספר חלק
الكتاب الجزء phần quyển bagian buku parto liber pars knjiga dio część
"""
_CHAPTERS = """
chapter chap ch scene stave canto episode kapitel kap chapitre chap scène épisode
capítulo cap capitolo escena episodio scena hoofdstuk kapittel luku rozdział rozdz
kapitola kapitoly scéna fejezet jelenet capitolul scena bölüm sahne глава гл сцена
розділ глава κεφάλαιο σκηνή פרק الفصل فصل المشهد chương hồi bab ĉapitro caput
capitulum poglavje poglavlje поглавље поглавје skyrius nodaļa peatükk capítol
kapitulua caibidil pennod kafli kapitulli kabanata sura hoofstuk باب अध्याय অধ্যায়
প্রকরণ प्रकरण પ્રકરણ અધ્યાય ਅਧਿਆਇ ಅಧ್ಯಾಯ అధ్యాయం അധ്യായം அத்தியாயம் පරිච්ඡේදය
บทที่ บท ตอนที่ ບົດທີ ជំពូក အခန်း თავი գլուխ
"""
_ALONE = """
prologue epilogue interlude introduction foreword afterword preface postscript
intermezzo coda prolog epilog interludium vorwort nachwort zwischenspiel prologue
épilogue avant-propos préface postface interlude prólogo epílogo interludio prefacio
prologo epilogo intermezzo prefazione posfácio prefácio proloog epiloog voorwoord
nawoord förord efterord forord efterord etterord mellanspel prologi epilogi esipuhe
jälkisanat przedmowa posłowie předmluva doslov predslov prológus epilógus előszó
utószó prológ epilóg prolog epilog cuvânt-înainte önsöz sonsöz пролог эпилог
предисловие послесловие интерлюдия епілог передмова післямова епилог предговор
πρόλογος επίλογος פרולוג אפילוג מבוא مقدمة خاتمة
序 序章 楔子 引子 尾声 尾聲 終章 终章 番外 プロローグ エピローグ
幕間 あとがき 프롤로그 에필로그 antaŭparolo prologus epilogus
"""
_ARTICLES = frozenset(
    [
        "the",
        "der",
        "die",
        "das",
        "le",
        "la",
        "el",
        "il",
        "o",
        "a",
        "het",
        "den",
        "ο",
        "η",
        "το",
        "no",
        "nr",
        "n°",
        "nº",
    ]
)
_AROUND = " \t\u3000\u00a0*_~=#-–—§·•|.:"
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">", "【": "】", "〔": "〕", "《": "》"}
_LETTERS = frozenset("ABEFGH")
"""What counts parts, besides numerals; the other letters are Roman ones."""
_plain: set[str] = set()
"""Words that count nothing, as they were met: most lines begin with three of them."""
_MOST_PLAIN = 20_000
_OPENS_SPEECH = frozenset("\"“„”‘«‹「『'’")
_MAY_BE_MARK = re.compile("[^\x00-\u02ff\u2010-\u2027]")
"""Where marks that combine with letters are; in most lines there is nothing of that.

Said by what it is not: the other way round takes four milliseconds to compile."""
_JOINTS = "-’'׳״\""
"""What may stand within a word that is counted with, or in one that counts."""
_SPACE = re.compile(r"[ \t\u00a0\u3000]*")
_OUT_OF = frozenset(
    ["of", "von", "de", "sur", "di", "van", "av", "af", "из", "із", "z", "ze"]
)
_COUNTED_OUT = re.compile(
    rf"\s*(?:/|\b(?:{'|'.join(sorted(_OUT_OF))})\b)\s*(\d+|[^\W\d_]+)",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
_PARTED = re.compile(r"\s*(?:[.:–—|：．]+|-+(?=\s|$)|--+)\s*")
_HAN_PARTS = "部卷巻篇編编册冊부권편"


@value
class HeadingForm:
    """One way to read a line as one of several that count up.

    Attributes:
        series: What it is counted with: the word, folded, or a sign and the style of
            a numeral that has no word.
        numeral: Which of them it is; None if it is not counted at all.
        level: 1 for a part and 2 for a chapter, by their words; zero if only the
            others of its series can tell that it is a heading.
        has_title: Whether there is a title behind the numeral.
    """

    series: str
    numeral: Numeral | None
    level: int = 0
    has_title: bool = False


def without_marks(words: str) -> str:
    """Return a heading without what stands around it: stars, dashes, brackets."""
    while True:
        bare = words.strip(_AROUND[:-2]).strip()
        if len(bare) > 2 and _BRACKETS.get(bare[0]) == bare[-1]:
            inside = bare[1:-1]
            bare = bare if bare[0] in inside or bare[-1] in inside else inside
        if bare == words:
            return bare
        words = bare


def listed_level(words: str) -> int:
    """Return the level of a heading that needs no other line to be one, or zero."""
    return max((form.level for form in forms_of(words)), default=0)


@lru_cache(maxsize=2_000)
def forms_of(words: str) -> tuple[HeadingForm, ...]:
    """Return the ways to read a line as a heading, by its word first."""
    if not words or len(words) > LONGEST_HEADING or not may_count(words):
        return ()
    bare = without_marks(words)
    if not bare or bare[-1] in ",;，；" or bare[0] in _OPENS_SPEECH:
        return ()
    if not bare.isascii() and (han := _han().fullmatch(bare)):
        return (_han_form(han),)
    first = _token_in(bare).match(bare)
    if first is None:
        return ()
    found = _word_first(bare, first), *_numeral_first(bare, first)
    return tuple(form for form in found if form is not None)


def _token_in(words: str) -> re.Pattern[str]:
    """Return what matches a word, or a few joined by hyphens, in ``words``."""
    return _token(has_marks=_MAY_BE_MARK.search(words) is not None)


@cache
def _token(*, has_marks: bool) -> re.Pattern[str]:
    word = _word(has_marks=has_marks)
    return re.compile(rf"{word}(?:[{_JOINTS}]{word})*[׳΄ʹ´]?")


@cache
def _first_words() -> re.Pattern[str]:
    return _three_words(_word(has_marks=False))


@cache
def _first_marked_words() -> re.Pattern[str]:
    return _three_words(_word(has_marks=True))


def _three_words(word: str) -> re.Pattern[str]:
    between = r"[\W_]+"
    return re.compile(rf"[\W_]*({word})(?:{between}({word})(?:{between}({word}))?)?")


def _word(*, has_marks: bool) -> str:
    """Return the pattern of letters and digits with the marks that combine with them.

    All the ranges of these take `re` ten milliseconds, for which no start has to wait.
    """
    return rf"[^\W_](?>(?:[^\W_]|[{MARKS}])*)" if has_marks else r"[^\W_]++"


def may_count(words: str) -> bool:
    """Return whether one of the first words counts something, or may.

    Of most lines of a story that is quickly told, and then they have no forms.
    """
    if words[0] in _OPENS_SPEECH or _plain.issuperset(words.split(None, 3)[:3]):
        return False
    may_have_marks = not words.isascii() and _MAY_BE_MARK.search(words)
    pattern = _first_marked_words() if may_have_marks else _first_words()
    found = pattern.match(words)
    if found is None:
        return False
    first, second, third = found.groups()
    for word in found.groups():
        _take_plain(word)
    return (
        (_counts_alone(first) and not _is_sentence(first, second, third, found))
        or not (first.isascii() or _han().fullmatch(without_marks(words)) is None)
        or (second is not None and _counts_behind(first, second, third, found))
    )


def _take_plain(word: str | None) -> None:
    """Know ``word`` from now on, if it is one that never counts anything."""
    if word is None or word in _plain or not (word.isascii() and word.isalpha()):
        return
    if not (_counts_alone(word) or word in _LETTERS):
        if len(_plain) >= _MOST_PLAIN:
            _plain.clear()
        _plain.add(word)


def _is_sentence(
    first: str, second: str | None, third: str | None, found: re.Match[str]
) -> bool:
    """Return whether what counts by its first word only begins a sentence: ``I went``.

    In small letters it goes on then, with a word that counts nothing.
    """
    if second is None or third is None or not second[0].islower():
        return False
    between, behind = (
        found.string[found.end(number) : found.start(number + 1)] for number in (1, 2)
    )
    if not (between.isspace() and behind.isspace()):
        return False
    word = folded(second)
    may_mean_more = _level(word) or word in _ARTICLES or word in _OUT_OF
    return not (may_mean_more or _is_numeral(second)) and folded(first) not in _ARTICLES


def _counts_behind(
    first: str, second: str, third: str | None, found: re.Match[str]
) -> bool:
    """Return whether the word behind the first may count, or one behind an article.

    What then goes on in small letters is a sentence.
    """
    is_joined = found.string[found.end(1)] in _JOINTS
    if not _is_numeral(second):
        if second in _LETTERS and _level(folded(first)):
            return True
        may_lie_between = is_joined or folded(second) in _ARTICLES
        return may_lie_between and third is not None and _is_numeral(third)
    goes_on = (
        not is_joined
        and third is not None
        and third[0].islower()
        and not _is_numeral(third)
        and third.lower() not in _OUT_OF
        and found.string[found.end(2) : found.start(3)].isspace()
    )
    return not goes_on or folded(first) in _ARTICLES


@lru_cache(maxsize=20_000)
def _counts_alone(word: str) -> bool:
    """Return whether a first word may make a heading, whatever comes behind it."""
    return (
        _is_numeral(word)
        or folded(word) in _alone()
        or _joined_number(word) is not None
    )


@lru_cache(maxsize=20_000)
def _is_numeral(word: str) -> bool:
    return numeral_of(word) is not None


@cache
def _han() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[第제]\s*([0-9０-９]{{1,4}}|[{HAN_NUMERALS}]{{1,9}})\s*"
        r"([章回節节話话集幕場场部卷巻篇編编册冊장화회막부권편])"
        r"|([0-9]{1,4})\s*([장화회막부권편])"
        rf"|([卷巻])之?([{HAN_NUMERALS}]{{1,9}}))(.*)"
    )


def _han_form(found: re.Match[str]) -> HeadingForm:
    number = found[1] or found[3] or found[6]
    word = found[2] or found[4] or found[5]
    level = 1 if word in _HAN_PARTS else 2
    return HeadingForm(word, numeral_of(number), level, has_title=bool(found[7]))


# A word and its numeral


def _word_first(bare: str, first: re.Match[str]) -> HeadingForm | None:
    """Return the form of ``Chapter 3``, and of ``Prologue``, which has no numeral."""
    joined = _joined_number(first[0])
    if joined is not None:  # "Chapter12"
        word, digits = joined
        return _counted(word, numeral_of(digits), bare[first.end() :])
    word = folded(first[0])
    if word in _alone() and _is_behind(bare[first.end() :], needs_sign=True):
        return HeadingForm(word, None, 2, has_title=first.end() < len(bare))
    place = _SPACE.match(bare, first.end() + bare.startswith(".", first.end()))
    start = place.end() if place else first.end()
    if start == first.end():
        return None
    numeral, end = _numeral_at(bare, start, is_listed=bool(_level(word)))
    return _counted(word, numeral, bare[end:]) if numeral else None


_JOINED = re.compile(r"(\D+)(\d{1,4})")


def _joined_number(token: str) -> tuple[str, str] | None:
    joined = _JOINED.fullmatch(token)
    if joined is None or not _level(folded(joined[1])):
        return None
    return folded(joined[1]), joined[2]


def _counted(word: str, numeral: Numeral | None, behind: str) -> HeadingForm | None:
    level = _level(word)
    if numeral is None or not _is_behind(behind, needs_sign=False):
        return None
    if numeral.rank is None and not level:
        return None
    return HeadingForm(word, numeral, level, has_title=bool(behind.strip(_AROUND)))


def _numeral_at(
    bare: str, start: int, *, is_listed: bool
) -> tuple[Numeral | None, int]:
    """Return the numeral at ``start``, an article before it left out, and its end."""
    token = _token_in(bare).search(bare, start)
    if token is None or bare[start : token.start()].strip("#№° "):
        return None, start
    if folded(token[0]) in _ARTICLES:
        after = _token_in(bare).search(bare, token.end())
        if after is not None and not bare[token.end() : after.start()].strip(" .°"):
            found = _numeral_in(bare, after, is_listed=is_listed)
            if found[0] is not None:
                return found
    return _numeral_in(bare, token, is_listed=is_listed)


def _numeral_in(
    bare: str, token: re.Match[str], *, is_listed: bool
) -> tuple[Numeral | None, int]:
    following = _token_in(bare).match(bare, token.end() + 1)
    if following is not None and bare[token.end()] == " ":  # "twenty one"
        both = numeral_of(f"{token[0]} {following[0]}")
        if both is not None:
            return both, following.end()
    numeral = numeral_of(token[0])
    if numeral is None and is_listed and token[0] in _LETTERS:
        numeral = Numeral(100 * (ord(token[0]) - 64), "letters")
    return numeral, token.end()


def _is_behind(rest: str, *, needs_sign: bool) -> bool:
    """Return whether ``rest`` may stand behind what is counted: nothing, or a title."""
    counted_out = None if needs_sign else _COUNTED_OUT.match(rest)
    if counted_out and numeral_of(counted_out[1]):
        rest = rest[counted_out.end() :]
    if rest.startswith(",") and listed_level(rest[1:].strip()):  # "Act I, Scene 2"
        return True
    while remark := _REMARK.match(rest):
        rest = rest[remark.end() :]
    parted = _PARTED.match(rest)
    title = rest[parted.end() :] if parted else rest.strip()
    if not title or parted:
        return True
    letter = title.lstrip('"“‘«„*_')[:1]
    return rest[0].isspace() and not needs_sign and not letter.islower()


# A numeral first


def _numeral_first(bare: str, first: re.Match[str]) -> tuple[HeadingForm | None, ...]:
    """Return the forms of ``2. fejezet``, of ``IV`` and of ``3. The Ferry``."""
    if bare[: first.start()].strip("#№ "):
        return ()
    article = folded(first[0]) in _ARTICLES
    token = (
        (_token_in(bare).match(bare, first.end() + 1) or first) if article else first
    )
    numeral, end = _numeral_in(bare, token, is_listed=False)
    if numeral is None:
        return ()
    behind = bare[end:]
    out_of = _COUNTED_OUT.fullmatch(behind)
    if out_of and numeral_of(out_of[1]):
        return (HeadingForm("#of", numeral),)
    if not behind.strip(".)] :"):
        return (_lone(numeral, token[0], behind),)
    return _numeral_and_word(numeral, behind), _numeral_and_title(numeral, behind)


def _lone(numeral: Numeral, token: str, behind: str) -> HeadingForm | None:
    if numeral.rank is None:
        return None
    if numeral.style == "words":
        is_said = "." in behind and not token.isupper()  # "One." may be counted aloud
        if is_said or token[0].islower():
            return None
    return HeadingForm(f"#{numeral.style}", numeral)


def _numeral_and_word(numeral: Numeral, behind: str) -> HeadingForm | None:
    place = re.match(r"[.)]?[ \t\u00a0]+|-", behind)
    token = _token_in(behind).match(behind, place.end()) if place else None
    if token is None:
        return None
    word, rest = folded(token[0]), behind[token.end() :]
    level = _level(word)
    if not _is_behind(rest, needs_sign=not level) or token[0] == token[0].upper() == "":
        return None
    if numeral.rank is None and not level:
        return None
    series = word if level else f"#{word}"
    return HeadingForm(series, numeral, level, has_title=bool(rest.strip(_AROUND)))


def _numeral_and_title(numeral: Numeral, behind: str) -> HeadingForm | None:
    parted = re.match(r"\s*[.:)–—-]+\s+|\s+", behind)
    title = behind[parted.end() :] if parted else ""
    if numeral.rank is None or not title or title[-1] in ".,;:…":
        return None
    if title.lstrip('"“‘«„*_')[:1].islower() or numeral.style == "words":
        return None
    sign = (parted[0] if parted else "").strip()[:1]
    return HeadingForm(f"#{numeral.style}{sign}+", numeral, has_title=True)


# Words


def _level(word: str) -> int:
    return _levels().get(word, 0)


@cache
def _levels() -> dict[str, int]:
    chapters = dict.fromkeys(map(folded, _CHAPTERS.split()), 2)
    return {**dict.fromkeys(map(folded, _PARTS.split()), 1), **chapters}


@cache
def _alone() -> frozenset[str]:
    return frozenset(map(folded, _ALONE.split()))
