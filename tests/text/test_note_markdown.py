from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.emphasis import EmphasisStyle
from desktop.text.note_markdown import (
    may_be_opened,
    plain_words,
    read_note,
    shown_span,
)
from desktop.text.span import Span

ITALIC, BOLD, CODE = EmphasisStyle.ITALIC, EmphasisStyle.BOLD, EmphasisStyle.CODE


def parts(words):
    """Return what of the only line of a note is shown otherwise, and how."""
    (line,) = read_note(words)
    return [
        (
            part.span.of(line.text),
            part.address or part.style or ("struck" if part.is_struck else None),
        )
        for part in line.parts
    ]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("Too slow here?", "Too slow here?", []),
        ("2*3 in snake_case", "2*3 in snake_case", []),
        ("*so* and **it**", "so and it", [("so", ITALIC), ("it", BOLD)]),
        ("use `a*b*` here", "use a*b* here", [("a*b*", CODE)]),
        ("~~no~~ \\*yes\\*", "no *yes*", [("no", "struck")]),
        ("# On the sea", "On the sea", [("On the sea", BOLD)]),
        ("[so](https://a.org/b_c_)", "so", [("so", "https://a.org/b_c_")]),
        ("[to](mailto:me@a.org)", "to", [("to", "mailto:me@a.org")]),
        ("(<https://a.org>)", "(https://a.org)", [("https://a.org", "https://a.org")]),
        ("see https://a.org/x_y_.", "see https://a.org/x_y_.", None),
        ("![lamp](https://a.org/l.png)", "lamp", [("lamp", "https://a.org/l.png")]),
        ("[so](javascript:x)", "[so](javascript:x)", []),
        ("[so](file:///etc/passwd)", "[so](file:///etc/passwd)", []),
        ("[so][1] and [^1]", "[so][1] and [^1]", []),
        ("<b>so</b> <!-- it -->", "<b>so</b> <!-- it -->", []),
        ("*שלום* עולם", "שלום עולם", [("שלום", ITALIC)]),
    ],
)
def test_what_a_line_of_a_note_says_is_shown_without_its_marks(words, text, expected):
    assert plain_words(words) == text
    assert expected is None or parts(words) == expected


def test_a_bare_address_is_a_link_without_the_stop_behind_it():
    assert parts("see https://a.org/x.") == [("https://a.org/x", "https://a.org/x")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("- salt\n* oil", [("• salt", 0, 1), ("• oil", 0, 1)]),
        ("1. salt\n2) oil", [("1. salt", 0, 1), ("2) oil", 0, 1)]),
        ("- salt\n  - oil", [("• salt", 0, 1), ("• oil", 0, 2)]),
        ("- [x] salt", [("• [x] salt", 0, 1)]),
        ("- salt\n  and oil", [("• salt", 0, 1), ("and oil", 0, 1)]),
        ("> so\n> > it\n\nis", [("so", 1, 0), ("it", 2, 0), ("", 0, 0), ("is", 0, 0)]),
        ("```\n*so*\n```\nit", [("*so*", 0, 0), ("it", 0, 0)]),
        ("```\n*so*", [("```", 0, 0), ("so", 0, 0)]),
        ("one\n\n\ntwo *x*", [("one", 0, 0), ("", 0, 0), ("", 0, 0), ("two x", 0, 0)]),
        ("---\n-5 degrees", [("---", 0, 0), ("-5 degrees", 0, 0)]),
        ("", [("", 0, 0)]),
    ],
)
def test_lists_quotations_and_line_ends_of_a_note_are_kept(words, expected):
    lines = read_note(words)

    assert [(line.text, line.quotes, line.items) for line in lines] == expected


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("so *very* good", "very"),
        ("- a *b*\n- cd", "cd"),
        ("> quoted `code` here", "here"),
        ("[the list](https://a.org) of tides", "tides"),
        ("plain", "plain"),
    ],
)
def test_what_was_found_in_a_note_is_found_in_what_is_shown_of_it(words, found):
    start = words.index(found)

    text, span = shown_span(words, Span(start, start + len(found)))

    assert span.of(text) == found


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://a.org", True),
        ("HTTP://a.org", True),
        ("mailto:me@a.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("a.org", False),
        ("https:", False),
        ("", False),
    ],
)
def test_only_pages_and_mailboxes_are_opened(address, may):
    assert may_be_opened(address) is may


@given(st.text("*_`~[]()<>\\!-+>#1. \nabch:/pst", max_size=60))
def test_any_note_can_be_read(words):
    lines = read_note(words)

    for line in lines:
        assert all(part.span.end <= len(line.text) for part in line.parts)
        assert all(may_be_opened(p.address) for p in line.parts if p.address)
    text, span = shown_span(words, Span(0, len(words)))
    assert span.end <= len(text)


@pytest.mark.parametrize("piece", ["[a](http://b) ", "*a* ", "> ", "- a\n", "~~a~~`b`"])
def test_no_note_takes_long_to_read(piece):
    start = time.process_time()

    read_note(piece * (40_000 // len(piece)))

    assert time.process_time() - start < 1.5
