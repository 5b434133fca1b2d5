from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.text.span import each_line, inked_lines


@given(st.text("ab\n\r\u2028"))
def test_the_lines_are_those_that_a_text_is_split_into(text):
    assert list(each_line(text)) == text.split("\n")
    assert list(each_line(f"one {text}", 4)) == text.split("\n")


def test_lines_of_blanks_have_no_ink():
    found = [
        span.of("\n  one \n\t\n two") for span in inked_lines("\n  one \n\t\n two")
    ]

    assert found == ["  one", " two"]
