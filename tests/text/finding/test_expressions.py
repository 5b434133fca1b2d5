from __future__ import annotations

import time

import pytest

from desktop.text.finding.expressions import (
    NotAnExpression,
    find_by_expression,
    replacements,
)
from desktop.text.finding.search import Query
from desktop.text.span import Span

TEXT = "He said so. She said no.\n\tsaid he\nSaid it\n"


def finds(words, text=TEXT, **how):
    query = Query(words, is_expression=True, **how)
    return [span.of(text) for span in find_by_expression(text, query, 5)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (r"\bs\w+", ["said", "so", "She", "said", "said", "Said"]),
        (r"^\W*said", ["\tsaid", "Said"]),
        (r"\.$", ["."]),
        (r"(s)aid \w\w\.", ["said so.", "said no."]),
        ("x*", []),
        ("", []),
    ],
)
def test_what_an_expression_matches_is_found(words, found):
    assert finds(words) == found


def test_capitals_and_whole_words_can_be_asked_for():
    assert finds("[sS]a", match_case=True) == ["sa", "sa", "sa", "Sa"]
    assert finds("s[aoh]e?", whole_words=True) == ["so", "She"]


@pytest.mark.parametrize(
    ("words", "place"),
    [("(", 1), ("a[b", 3), ("*a", 1), ("a\\", 2), (r"\p{Zz}x", 7), ("(a", 2)],
)
def test_where_an_expression_is_none_is_said(words, place):
    with pytest.raises(NotAnExpression, match=rf"character {place}$"):
        finds(words)


def test_an_expression_that_is_too_deep_is_said_to_be():
    with pytest.raises(NotAnExpression):
        finds("(" * 50_000)


@pytest.mark.parametrize("words", ["(x+x+)+y", "(?=(x+x+)+y)"])
def test_an_expression_is_cut_off(words):
    query = Query(words, is_expression=True)
    start = time.process_time()

    with pytest.raises(TimeoutError):
        find_by_expression(("x" * 40 + "\n") * 20_000, query, 0.05)

    assert time.process_time() - start < 5


def test_groups_stand_for_what_they_matched():
    query = Query(r"(\w+) said (\w+)", is_expression=True)
    found = find_by_expression(TEXT, query, 5)

    assert replacements(TEXT, query, found, r"“\2,” said \1", 5) == [
        "“so,” said He",
        "“no,” said She",
    ]


@pytest.mark.parametrize("words", [r"\3", r"\g<no>", "\\"])
def test_what_is_no_group_is_said(words):
    query = Query("said", is_expression=True)

    with pytest.raises(NotAnExpression, match="Nothing was replaced"):
        replacements(TEXT, query, [Span(3, 7)], words, 5)
