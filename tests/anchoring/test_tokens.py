from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.tokens import tokens_in
from desktop.text.span import Span


def words(text):
    return tokens_in(text, [Span(0, len(text))]).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The sea.", "the  SEA!", id="case-blanks-and-stops"),
        pytest.param("don't", "don’t", id="apostrophes"),
        pytest.param("café", "cafe\u0301", id="composed-letters"),
        pytest.param("well-known", "well known", id="hyphens"),
        pytest.param("she *walked* on", "she walked on", id="emphasis"),
        pytest.param("a line\r\nbroken", "a\nline broken", id="line-ends"),
    ],
)
def test_what_only_looks_different_counts_as_the_same(one, other):
    assert words(one) == words(other)


def test_each_chinese_character_is_a_token():
    assert words("天地玄黃") == list("天地玄黃")


@given(st.text("ab 'é\u0301-.\n天🦊แมน้ำ็ក្ន5"))
def test_a_token_stands_where_it_says(text):
    tokens = tokens_in(text, [Span(0, len(text))])

    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert words(text[start:end]) == [word]


def test_only_the_parts_asked_for_are_read():
    tokens = tokens_in("one two three four", [Span(0, 3), Span(8, 13)])

    assert (tokens.words, tokens.starts) == (["one", "three"], [0, 8])


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        pytest.param("แม่น้ำไหลช้า", ["แม่", "น้ำ", "ไห", "ล", "ช้า"], id="Thai"),
        pytest.param("ແມ່ນ້ຳໃຫຍ່", ["ແມ່", "ນ້ຳ", "ໃຫ", "ຍ່"], id="Lao"),
        pytest.param("ទន្លេធំ", ["ទ", "ន្លេ", "ធំ"], id="Khmer"),
        pytest.param("မြစ်ကြီးသည်", ["မြစ်", "ကြီး", "သည်"], id="Burmese"),
        pytest.param("ꦥꦱꦶꦱꦶꦂ", ["ꦥ", "ꦱꦶ", "ꦱꦶꦂ"], id="Javanese"),
        pytest.param("རྒྱ་མཚོ", ["རྒྱ", "མཚོ"], id="Tibetan"),
        pytest.param("5คนที่ Anna", ["5", "ค", "น", "ที่", "anna"], id="numbers-and-names"),
    ],
)
def test_what_is_written_without_blanks_is_parted_by_its_syllables(text, parted):
    assert words(text) == parted
