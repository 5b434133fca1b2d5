"""Some lines of a story in an old encoding are enough to tell which that is."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from desktop.storage.encodings.encoding import decode
from desktop.storage.encodings.guessing import detect, shows_unicode
from tests.storage.files.languages import ENCODINGS, TEXTS, samples


def wrong(length):
    """Return how many texts of so many lines there are, and which are read wrong."""
    number, found = 0, Counter()
    for language, encoding, data in samples(length):
        number += 1
        if decode(data).text != data.decode(encoding):
            found[language, encoding] += 1
    return number, found


@pytest.mark.parametrize("length", [3, 10, 50])
def test_a_few_lines_tell_what_they_are_written_in(length):
    _, found = wrong(length)

    assert found == {}


def test_a_single_line_nearly_always_does():
    number, found = wrong(1)

    assert number > 300
    assert found.total() <= number / 100


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Café", "cp437"),
        ("Café", "cp1252"),
        ("She didn’t.", "mac_roman"),
        ("Ayşe uyumamıştı.", "cp1254"),
        ("Příliš žluťoučký kůň", "iso8859_2"),
        ("Příliš žluťoučký kůň", "cp852"),
        ("Łódź", "cp1250"),
        ("Привет", "koi8_r"),
        ("Привет", "cp866"),
        ("Καλημέρα, Άννα", "iso8859_7"),
        ("Καλημέρα, Άννα", "cp1253"),
        ("こんにちは", "cp932"),
        ("你好，世界", "gb18030"),
        ("안녕하세요, 선생님", "cp949"),
        ("ÉTÉ", "cp1252"),
        ("Über allen Gipfeln", "cp1252"),
        ("½ cup, 30° outside", "cp1252"),
    ],
)
def test_a_word_may_do(text, encoding):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    "text",
    [
        *("äöüßÄÖÜ\n", "ÄÖÜ", "åäö", "æøå", "àèìòù", "ÁÉÍÓÚÑÜ", "ãõçáéíóúâêôà"),
        *("éèêëàâîïôûùüçœ\n", "É\n", "ß\n", "ñ", "Café\n", "Él vendrá mañana.\n"),
        *("¿Qué?\n", "¡Olé!\n", "áéíóúñü¿¡", "È vero.", "Così è", "À bientôt !"),
        *("£5", "€5", "§ 5", "20°C", "Çiçek? Ça va?", "Þórður", "“Où?”", "L’été"),
    ],
)
def test_a_few_western_letters_alone_are_western(text):
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("letters", "encoding"),
    [("ľščťžýáíé", "cp1250"), ("ąćęłńóśźż", "cp1250"), ("АБВГД", "cp1251")],
)
def test_a_list_of_letters_is_in_the_language_that_has_them(letters, encoding):
    assert decode(letters.encode(encoding)).text == letters


@pytest.mark.parametrize("encoding", ["cp1254", "iso8859_9"])
def test_turkish_can_be_typed_into_turkish(encoding):
    text = TEXTS["Turkish"].replace("“", '"').replace("”", '"')

    assert detect(text.encode(encoding)).encoding == "cp1254"


@pytest.mark.parametrize(
    ("language", "encoding"),
    [("Japanese", "cp932"), ("Simplified Chinese", "gb18030"), ("Korean", "cp949")],
)
def test_some_damage_does_not_hide_it(language, encoding):
    data = TEXTS[language].encode(encoding)

    read = decode(data + b"\x81\n" + data)

    assert read.encoding == encoding
    assert b"".join(place.data for place in read.damaged_places) in (b"\x81", b"\x81\n")


def test_what_is_not_ascii_may_be_far_behind():
    data = b"It rained all night long.\n" * 40_000
    data += "Příliš žluťoučký.".encode("cp1250")

    assert detect(data).encoding == "cp1250"


@pytest.mark.parametrize("line_end", ["\r", "\r\n", " "])
def test_lines_may_end_as_they_like(line_end):
    text = line_end.join(TEXTS["Czech"].splitlines()) * 300

    assert detect(text.encode("cp1250")).encoding == "cp1250"


@pytest.mark.parametrize("language", ["French", "Russian", "Japanese"])
def test_a_novel_is_told_in_no_time(language):
    text = TEXTS[language].encode(ENCODINGS[language][0], "ignore")
    data = text * (3_000_000 // len(text))
    start = time.thread_time()

    detect(data)

    assert time.thread_time() - start < 2


def test_escapes_announce_what_is_written_in_seven_bits():
    text = TEXTS["Japanese"]

    assert decode(text.encode("iso2022_jp")).text == text
    assert detect(b"ls \x1b[1mbold\x1b(B\n").encoding == "utf-8"


def test_a_file_with_damage_does_not_show_that_it_is_unicode():
    assert shows_unicode("“Oh”, said Zoë.".encode()) == detect("é".encode())
    assert shows_unicode("“Oh”, said Zoë.".encode() * 9 + b"\x92") is None
    assert shows_unicode(b"plain") is None


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("— “No” — ".encode() + b"\xed\xa0\xbd of one", id="half-a-pair"),
        pytest.param("Zoë’s café".encode() + b" wasn\x92t open", id="a-stray-quote"),
        pytest.param("“Oh”, said Zoë at the caf".encode() + b"\xe9.", id="a-letter"),
    ],
)
def test_a_few_letters_are_enough_for_one_damaged_place(data):
    read = decode(data)

    assert read.encoding == "utf-8"
    assert read.text.replace("\ufffd", "").isprintable()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(("Він прийшов.", "cp1251"), ("没来", "gb18030"), ("천천히", "cp949")),
        *(("L’ÉTÉ’… À “Ü”", "cp1252"), ("A GÃ©", "cp1252"), ("Ãã", "cp1252")),
    ],
)
def test_what_may_be_utf_8_by_chance_is_not(text, encoding):
    assert decode(text.encode(encoding) + b"\xe9").encoding != "utf-8"


def test_an_endless_line_of_ascii_is_looked_through_once():
    data = b"word " * 400_000 + "\nüber den Fluß\n".encode("cp1252")

    assert detect(data).encoding == "cp1252"


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("Всю ночь шёл дождь, и никто не пришёл.", "koi8_r"),
        ("Всю ночь шёл дождь, и никто не пришёл.", "cp1251"),
        ("雨下了一整夜，没有人过河，大家都在等。", "gb18030"),
        ("비가 밤새 내렸다. 아무도 강을 건너지 않았다.", "cp949"),
        ("雨は一晩中降っていた。誰も川を渡らなかった。", "cp932"),
        ("Όλη τη νύχτα έβρεχε και κανείς δεν ήρθε.", "cp1253"),
        ("גשם ירד כל הלילה ואיש לא בא.", "cp1255"),
    ],
)
def test_words_of_another_script_are_told_among_tags_and_english(words, encoding):
    line = (
        f'<p class="story" style="margin-left: 2em"><span id="seg">{words}</span></p>'
    )
    data = f"{line}\nAnd this is what she said then, and no more.\n".encode(encoding)

    assert detect(data).encoding == encoding
