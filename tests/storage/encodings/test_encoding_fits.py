from __future__ import annotations

import pytest

from desktop.storage.encodings.encoding_fits import damaged_places, fits_of, preview
from desktop.storage.encodings.encoding_names import ENCODINGS, Group, name_of

TEXTS = {
    "russian": "Море было тихо. Она ждала его на берегу. Ветер стих, и чайки спали.\n",
    "polish": "Zażółć gęślą jaźń. Łódź płynęła wzdłuż brzegu, a on patrzył na nią.\n",
    "german": "Die Fähre hätte größer sein müssen. Über den Wellen schlief sie.\n",
    "french": "L'été était fini; à côté, la mer rêvait. Où ça, dit-elle.\n",
    "greek": "Η θάλασσα ήταν ήσυχη. Εκείνη τον περίμενε στην ακτή.\n",
    "turkish": "Kız onu kıyıda bekliyordu; şöyle düşündü: güneş doğuyor.\n",
    "hebrew": "הים היה שקט. היא חיכתה לו על החוף.\n",
    "japanese": "海は青い。彼女は海で待っていた。カモメが鳴いた。\n",
    "chinese": "海是蓝色的。她在海边等他。海鸥在叫。\n",
    "korean": "바다는 푸르다. 그녀는 바닷가에서 기다렸다.\n",
}
WRITTEN = [
    ("russian", "koi8_r cp1251 cp866 iso8859_5 mac_cyrillic"),
    ("polish", "cp1250 iso8859_2 cp852 mac_latin2"),
    ("german", "cp1252 mac_roman"),
    ("french", "cp1252 cp850 cp437 mac_roman"),
    ("greek", "cp1253 cp737 mac_greek"),
    ("turkish", "cp1254 cp857"),
    ("hebrew", "cp1255 cp862"),
    ("japanese", "cp932 euc_jp iso2022_jp utf-16-le utf-32-be"),
    ("chinese", "gb18030 hz utf-16-be"),
    ("korean", "cp949 johab"),
]


@pytest.mark.parametrize(
    ("language", "encoding"),
    [(language, each) for language, all_ in WRITTEN for each in all_.split()],
)
def test_what_a_story_was_written_in_is_among_the_first(language, encoding):
    data = (TEXTS[language] * 20).encode(encoding)

    fits = fits_of(data)

    assert encoding in (fits.guess, *fits.likely)
    assert fits.damage[encoding] == 0


def test_each_damaged_place_counts():
    assert damaged_places(b"caf\xe9 \x81 \xff", "utf-8") == 3
    assert damaged_places(b"caf\xe9 \x81 \xff", "cp1252") == 1
    assert damaged_places(b"caf\xe9\n", "cp1252") == 0


def test_plain_english_fits_everywhere_and_nothing_is_likelier():
    fits = fits_of(b"The sea rose.\n" * 20)

    assert (fits.guess, fits.likely) == ("utf-8", ())


def test_an_empty_file_fits():
    assert fits_of(b"").guess == "utf-8"


def test_a_preview_shows_the_lines_that_tell():
    data = b"The sea rose.\n" * 1000 + "Она ждала.\n".encode("koi8_r") + b"Yes.\n" * 9

    shown = preview(data, "koi8_r")

    assert shown.startswith("The sea rose.\n")
    assert shown.endswith("⋯\nОна ждала.")
    assert len(shown) < 3000


def test_a_preview_of_one_endless_line_is_short():
    shown = preview(("海は青い。" * 50_000).encode("cp932"), "cp932")

    assert 0 < len(shown) < 8_000


@pytest.mark.parametrize(
    ("words", "codec"),
    [
        ("windows 1251", "cp1251"),
        ("cp1251", "cp1251"),
        ("koi8", "koi8_r"),
        ("sjis", "cp932"),
        ("Shift JIS", "cp932"),
        ("gbk", "gb18030"),
        ("latin1", "latin-1"),
        ("russian dos", "cp866"),
        ("UTF8", "utf-8"),
    ],
)
def test_an_encoding_is_found_by_what_people_call_it(words, codec):
    found = [c for c, encoding in ENCODINGS.items() if encoding.is_meant_by(words)]

    assert codec in found


def test_each_group_has_encodings_and_each_name_is_its_own():
    assert {encoding.group for encoding in ENCODINGS.values()} == set(Group)
    assert len({encoding.name for encoding in ENCODINGS.values()}) == len(ENCODINGS)


def test_what_is_guessed_by_another_name_is_called_by_that_of_the_list():
    assert name_of("gb2312") == "GB 18030"
    assert name_of("cp1252") == "Windows-1252"
