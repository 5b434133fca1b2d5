from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.editing.trimming import ink_of


@pytest.mark.parametrize(
    ("text", "ink"),
    [
        ("the sea", "the sea"),
        (" the sea\n\n", "the sea"),
        ("\t\u3000the\u00a0sea\u202f\u2003", "the\u00a0sea"),
        ("\u200bthe sea\u2060\ufeff\u00ad", "the sea"),
        ("\u2800 “So.” \u200e", "“So.”"),
        ("❤️ ", "❤️"),
        (" \n\u200b\u2060 ", ""),
        ("", ""),
    ],
)
def test_blanks_are_taken_off_both_ends(text, ink):
    assert ink_of(text).of(text) == ink


@given(st.text("a \n\u200b\u2060—", max_size=12))
def test_only_blanks_are_taken_off(text):
    span = ink_of(text)

    around = text[: span.start] + text[span.end :]
    assert set(around) <= set(" \n\u200b\u2060")
    assert ink_of(span.of(text)).of(span.of(text)) == span.of(text)
