from __future__ import annotations

import pytest

from desktop.text.finding.markdown_marks import hidden_marks


def without_marks(text):
    for span in reversed(hidden_marks(text).spans):
        text = text[: span.start] + text[span.end :]
    return text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("*very* **old** _man_ ***so***", "very old man so"),
        ("a ~~b~~ c ~~ d", "a b c ~~ d"),
        (r"a \* b \\ c \d", r"a * b \ c \d"),
        ("[the map](a.b/c_(d)) [the map][1] [no]", "the map the map [no]"),
        ("![a boat](boat.png) so[^1]", "a boat so"),
        ("`a * b \\* <i>` *c*", "a * b \\* <i> c"),
        ("a <em class='x'>b</em> 1 < 2 > 1", "a b 1 < 2 > 1"),
        ("one *two*\nthree *four\nfive*", "one two\nthree *four\nfive*"),
    ],
)
def test_what_a_reader_does_not_see_is_told(text, seen):
    assert without_marks(text) == seen


@pytest.mark.parametrize(
    "line", ["~~a " * 25_000, "[a](" * 25_000, "](a" * 33_000, "<a" * 50_000]
)
@pytest.mark.timeout(20)
def test_no_line_takes_for_ever(line):
    hidden_marks(line)
