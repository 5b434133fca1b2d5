from __future__ import annotations

import pytest

from desktop.text.graphemes import has_right_to_left, is_right_to_left


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("The sea", False),
        ("שלום לך", True),
        ("“שלום” he said", True),
        ("He said “שלום”", False),
        ("12 … 13", False),
    ],
)
def test_the_first_letter_says_which_way_a_text_is_read(text, expected):
    assert is_right_to_left(text) is expected


def test_one_letter_read_from_the_right_is_enough_to_be_mixed():
    assert has_right_to_left("He said “שלום”")
    assert not has_right_to_left("He said “hello”")
