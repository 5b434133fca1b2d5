from __future__ import annotations

import pytest

from desktop.text.words import (
    without_first_letter,
    without_first_word,
    without_last_letter,
    without_last_word,
)


@pytest.mark.parametrize(
    ("text", "without_last", "without_first"),
    [
        ("sea", "se", "ea"),
        ("", "", ""),
        ("e\u0301a\u0301", "e\u0301", "a\u0301"),
        ("👨‍👩‍👧", "", ""),
        ("a🇩🇪", "a", "🇩🇪"),
        ("हिन्दी", "हिन्द", "न्दी"),
    ],
)
def test_a_letter_is_what_a_reader_takes_for_one(text, without_last, without_first):
    assert without_last_letter(text) == without_last
    assert without_first_letter(text) == without_first


@pytest.mark.parametrize(
    ("text", "without_last", "without_first"),
    [
        ("the old sea", "the old ", "old sea"),
        ("the sea  ", "the ", "sea  "),
        ("it rose!", "it rose", "rose!"),
        ("so don´t", "so ", "don´t"),
        ("some\u200bthing well-known", "some\u200bthing ", "well-known"),
        ("one\ntwo", "one\n", "\ntwo"),
        ("   ", "", ""),
        ("", "", ""),
    ],
)
def test_a_word_goes_with_the_blanks_beyond_it(text, without_last, without_first):
    assert without_last_word(text) == without_last
    assert without_first_word(text) == without_first
