from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.emphasis import (
    MARKDOWN,
    EmphasisStyle,
    Markup,
    emphases,
    heading_marks,
    markup_of,
)

BOTH, BOLD = EmphasisStyle.BOTH, EmphasisStyle.BOLD
ITALIC, CODE = EmphasisStyle.ITALIC, EmphasisStyle.CODE


def shown(line):
    """Return the emphasised words of a line, each with its style."""
    return [(one.span.of(line), one.style) for one in emphases(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("He *did* go.", [("did", ITALIC)]),
        ("He _did_ go.", [("did", ITALIC)]),
        ("He **did** go.", [("did", BOLD)]),
        ("He __did__ go.", [("did", BOLD)]),
        ("He ***did*** go.", [("did", BOTH)]),
        ("He _**did**_ go.", [("did", BOTH)]),
        ("Type `ls -l *` here.", [("ls -l *", CODE)]),
        ("``a ` b``", [("a ` b", CODE)]),
        ("*a **b** c*", [("a **b** c", ITALIC), ("b", BOLD)]),
        ("**a *b* c**", [("a *b* c", BOLD), ("b", ITALIC)]),
        ("**a *b***", [("a *b*", BOLD), ("b", ITALIC)]),
        ("*one* and *two*", [("one", ITALIC), ("two", ITALIC)]),
        ("un*believ*able", [("believ", ITALIC)]),
        ("“*No*,” he said", [("No", ITALIC)]),
        ("*a `b* c` d*", [("a `b* c` d", ITALIC), ("b* c", CODE)]),
        ("****loud****", [("loud", BOLD)]),
        ("*שלום* *😀*", [("שלום", ITALIC), ("😀", ITALIC)]),
        ("*\x00*", [("\x00", ITALIC)]),
    ],
)
def test_marked_words_are_set_apart(line, expected):
    assert shown(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2 * 3 * 4",
        "snake_case_words",
        r"\*not so\*",
        "* * *",
        "***",
        "___",
        "a star* alone",
        "*open only",
        "`open only",
        "``a`",
        "*a\xa0*",
        "_a*",
        "a**",
    ],
)
def test_marks_that_emphasise_nothing_are_left_alone(line):
    assert shown(line) == []


def test_the_marks_are_told_apart_from_the_words():
    line = "so ***very*** so"

    (one,) = emphases(line)

    assert [mark.of(line) for mark in one.marks] == ["***", "***"]
    assert one.span.of(line) == "very"


@given(st.text("*_`\\ a.é😀", max_size=60))
def test_no_line_is_too_odd_to_be_read(line):
    for one in emphases(line):
        opening, closing = one.marks
        assert opening.end == one.span.start <= one.span.end == closing.start
        assert set(opening.of(line)) <= set("*_`")


@pytest.mark.parametrize(
    "piece", ["*", "*a", "a**b_", "`", "*a_ ", "_a **b ", "a*** b", "`a``"]
)
def test_a_line_of_nothing_but_marks_is_read_in_a_moment(piece):
    for one in emphases(piece * (20_000 // len(piece))):
        assert one.span.start <= one.span.end


def test_an_endless_paragraph_is_shown_plain():
    assert emphases("*so* " * 5_000) == ()


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("# The Sea", ["# "]),
        ("###### Deep", ["###### "]),
        ("  ##\tTwo", ["  ##\t"]),
        ("## Two ##", ["## ", " ##"]),
        ("# In C#", ["# "]),
        ("\ufeff# Two", ["\ufeff# "]),
        ("#", []),
        ("## ", []),
        ("#tag", []),
        ("####### seven", []),
        ("    # far in", []),
        ("", []),
    ],
)
def test_a_heading_has_its_marks_before_it_and_perhaps_behind(line, marks):
    assert [mark.of(line) for mark in heading_marks(line)] == marks


# In stories that are not Markdown

WRITTEN = Markup(signs="*_")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("She was *so* tired.", [("so", ITALIC)]),
        ('He said _"Why?"_ then.', [('"Why?"', ITALIC)]),
        ("*What are you doing,* she thought.", [("What are you doing,", ITALIC)]),
        ("**bold** and ***both***", [("bold", BOLD), ("both", BOTH)]),
        ("*so _it_ is*", [("so _it_ is", ITALIC), ("it", ITALIC)]),
        ("“*Never*,” he said", [("Never", ITALIC)]),
        ("it—*so*—is", [("so", ITALIC)]),
        ("_The Times_’s _own_", [("The Times", ITALIC), ("own", ITALIC)]),
        ("*’Tis* and *...then*", [("’Tis", ITALIC), ("...then", ITALIC)]),
        ("*see *this* one", [("this", ITALIC)]),
        ("*Él dijo:* שלום *עולם*", [("Él dijo:", ITALIC), ("עולם", ITALIC)]),
        ("*one\u2005line and*", [("one\u2005line and", ITALIC)]),
    ],
)
def test_signs_in_pairs_around_words_are_emphasis_as_writers_type_it(line, expected):
    found = emphases(line, WRITTEN)

    assert [(one.span.of(line), one.style) for one in found] == expected


@pytest.mark.parametrize(
    "line",
    [
        "snake_case and my_file_name",
        "2*3*4 is 2 * 3 * 4",
        "*_* and ^_^ and >_< and -_-",
        "f**k that, you s***t",
        "said* and more",
        "* Footnote: the king",
        "* one * two",
        "* * *",
        "*so*it",
        "a*b* c",
        "__init__",
        "the *last word is open",
    ],
)
def test_signs_for_anything_else_are_none(line):
    assert emphases(line, WRITTEN) == ()


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("She *was* so.\n\nHe _is_.\n", "*_"),
        ("She _was_ so.\n\n* * *\n\n***\n", "_"),
        ("“*Never*,” he said.\n\n* * *\n", "*"),
        ("word* and more, and a word*\n\n* The footnote is long\n", ""),
        ("* salt\n* oil\n* a *new* rope\n* candles\n", ""),
        ("snake_case, a_b and a file_name of _mine_\n", ""),
        ("", ""),
        ("It rained.\n", ""),
    ],
)
def test_a_story_says_by_its_use_which_signs_are_emphasis(text, signs):
    assert markup_of(text, is_markdown=False) == Markup(signs=signs)
    assert markup_of(text, is_markdown=True) == MARKDOWN


@given(st.text('*_ab ."\n'))
def test_emphasis_as_written_is_always_around_words(line):
    for one in emphases(line, WRITTEN):
        words = one.span.of(line)
        assert words == words.strip()
        assert any(map(str.isalnum, words))
