from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.span import Span
from desktop.text.trimming import ink_of, with_leftovers


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


def cut(marked):
    before, rest = marked.split("[")
    inside, after = rest.split("]")
    text = before + inside + after
    span = with_leftovers(text, Span(len(before), len(before) + len(inside)))
    return text[: span.start] + text[span.end :]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("One. [Two.] Three.", "One. Three.", id="a-sentence"),
        pytest.param("[One.] Two.", "Two.", id="the-first"),
        pytest.param("One. [Two.]", "One.", id="the-last"),
        pytest.param("One. [Two.]\n\nThree.", "One.\n\nThree.", id="of-a-paragraph"),
        pytest.param("One [two], three", "One , three", id="before-a-comma"),
        pytest.param("o[n]e", "oe", id="a-letter"),
        pytest.param("One[ two] three", "One three", id="its-own-blank"),
        pytest.param(
            "A\\n\\n[B]\\n\\nC".replace("\\n", "\n"), "A\n\nC", id="a-paragraph"
        ),
        pytest.param("[A]\n\nB", "B", id="the-first-paragraph"),
        pytest.param("A\n\n[B]\n", "A\n", id="the-last-paragraph"),
        pytest.param("A\n\n[B\n\nC]\n\nD", "A\n\nD", id="two-paragraphs"),
        pytest.param("[all]", "", id="everything"),
        pytest.param("a[]b", "ab", id="nothing"),
    ],
)
def test_a_cut_leaves_no_blank_too_many(text, left):
    assert cut(text) == left


@given(st.text("ab \n"), st.data())
def test_all_that_was_meant_is_cut_and_blanks_besides(text, data):
    ends = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    span = Span(*ends)

    found = with_leftovers(text, span)

    assert found.start <= span.start <= span.end <= found.end
    besides = text[found.start : span.start] + text[span.end : found.end]
    assert not besides.strip()
