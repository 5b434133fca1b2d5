"""What chapters are counted with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.structure.numerals import folded, numeral_of


@pytest.mark.parametrize(
    ("words", "number"),
    [
        *(("1", 1), ("12", 12), ("1st", 1), ("22nd", 22), ("３", 3), ("٤", 4)),
        *(("I", 1), ("iv", 4), ("XXXIV", 34), ("IIII", 4), ("CXLIX", 149), ("Ⅷ", 8)),
        *(("One", 1), ("nineteen", 19), ("twenty", 20), ("Twenty-One", 21)),
        *(("first", 1), ("twentieth", 20), ("ninety ninth", 99)),
        *(
            ("eins", 1),
            ("ZWÖLF", 12),
            ("dix-sept", 17),
            ("deuxième", 2),
            ("DEUXIEME", 2),
        ),
        *(("trzeci", 3), ("első", 1), ("üçüncü", 3), ("İKİNCİ", 2), ("четвёртая", 4)),
        *(("τρία", 3), ("ثلاثة", 3), ("الثاني", 2), ("שלישי", 3), ("unua", 1)),
        *(
            ("一", 1),
            ("十", 10),
            ("十二", 12),
            ("二十三", 23),
            ("百二十", 120),
            ("廿一", 21),
        ),
        *(
            ("壹", 1),
            ("貳拾", 20),
            ("叁仟", 3000),
            ("弐", 2),
            ("卌二", 42),
            ("二○", 20),
        ),
        *(("एक", 1), ("पहला", 1), ("สี่", 4), ("๑๒", 12)),
        *(("一〇五", 105), ("两", 2), ("א", 1), ("י״ב", 12), ("Β΄", 2)),
    ],
)
def test_numbers_are_read_however_they_are_written(words, number):
    assert numeral_of(words).number == number


@pytest.mark.parametrize(
    "words",
    ["", "sea", "Ix", "iI", "IC", "VX", "12345", "1.5", "a", "½", "第", "-", "ﬁ"],
)
def test_other_words_are_no_numbers(words):
    assert numeral_of(words) is None


def test_letters_behind_a_number_come_between_it_and_the_next():
    ranks = [numeral_of(words).rank for words in ("12", "12a", "12b", "13")]

    assert ranks == sorted(set(ranks))


def test_the_last_has_no_number():
    assert numeral_of("Last").rank is numeral_of("letztes").rank is None


@given(st.integers(1, 3999))
def test_every_roman_numeral_is_read(number):
    signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")]
    signs += [
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ]
    rest, words = number, ""
    for value, sign in signs:
        words += sign * (rest // value)
        rest %= value

    assert numeral_of(words).number == number


@given(st.text(max_size=8))
def test_any_words_are_a_number_or_none(words):
    numeral = numeral_of(words)

    assert numeral is None or numeral.rank is None or numeral.rank >= 0


def test_capitals_and_accents_make_no_other_word():
    assert folded("ÉPILOGUE") == folded("epilogue")
    assert folded("KISIM") == folded("kısım")
    assert folded("ΚΕΦΆΛΑΙΟ") == folded("κεφαλαιο")
