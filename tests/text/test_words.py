from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.words import WORD, count_words, reading_minutes


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n\t\x00", 0),
        ("the sea", 2),
        ("She didn’t, she couldn't.", 4),
        ("a well-known mother‑in‑law", 3),
        ("one—two – three -- four", 4),
        ("‘so’ -- 'so'", 2),
        ("rock 'n' roll", 3),
        ("3.14 and 1,000 in 2024.", 5),
        ("*so* _so_ **so** snake_case", 5),
        ("* * *", 0),
        ("re\u0301sume\u0301 nai\u0308ve", 2),
        ("हिन्दी भाषा", 2),
        ("שָׁלוֹם לָכֶם", 2),
        ("a\u00a0b\u202fc", 3),
        ("雨が降った。", 5),
        ("彼はTokyoへ・か\u3099", 5),
        ("😀 so 👩‍👩‍👧", 1),
        ("so" * 100_000, 1),
        ("the sea\n" * 5_000, 10_000),
    ],
)
def test_words_are_counted_as_a_writer_would(text, count):
    assert count_words(text) == count


@given(st.text(max_size=50), st.text(max_size=50))
def test_a_paragraph_break_parts_words(before, after):
    together = count_words(f"{before}\n{after}")

    assert together == count_words(before) + count_words(after)


@given(st.text(st.characters(exclude_categories=["Cn", "Cs"]), max_size=50))
def test_a_word_has_a_letter_and_no_blank(text):
    for word in WORD.findall(text):
        assert any(map(str.isalnum, word))
        assert not any(map(str.isspace, word))


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 0), (1, 1), (134, 1), (6_512, 24), (600_000, 2_222)]
)
def test_reading_takes_a_minute_at_least(words, minutes):
    assert reading_minutes(words) == minutes
