"""Words from right to left within lines from left to right."""

from __future__ import annotations

import pytest

from desktop.wording.directions import set_apart


@pytest.mark.parametrize("words", ["שלום.", "The שלום", "مرحبا…", "\U0001e900"])
def test_words_from_right_to_left_keep_their_direction(words):
    assert set_apart(words) == f"\u2068{words}\u2069"


@pytest.mark.parametrize("words", ["", "The end.", "Ágnes 😀", "第一章", "Конец"])
def test_other_words_stay_as_they_are(words):
    assert set_apart(words) == words
