from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.meant_text import as_meant, signs_before, signs_behind
from desktop.anchoring.tokens import tokens_in
from desktop.text.span import Span


def words(text):
    return tokens_in(text, [Span(0, len(text))]).words


def wrongly(text, encoding):
    """Return ``text`` as it is shown by who takes its UTF-8 for that encoding."""
    return text.encode().decode(encoding)


PLAIN = "“You’ve naïve ears,” she said — and left…"


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(
            "&ldquo;You&rsquo;ve na&iuml;ve ears,&rdquo; she said &mdash; and "
            "left&hellip;",
            id="entities",
        ),
        pytest.param(
            "&#8220;You&#8217;ve na&#239;ve ears,&#8221; she said &#8212; and left.",
            id="numbers",
        ),
        pytest.param(
            "&#x201C;You&#x2019;ve na&#xEF;ve ears,&#x201D; she said -- and left",
            id="hexadecimal",
        ),
        pytest.param(wrongly(PLAIN.replace("”", '"'), "cp1252"), id="as-windows-1252"),
        pytest.param(wrongly(PLAIN, "latin-1"), id="as-latin-1"),
        pytest.param(wrongly(PLAIN, "mac_roman"), id="as-mac-roman"),
        pytest.param(
            PLAIN.replace("“", wrongly("“", "cp1251"))
            .replace("’", wrongly("’", "cp1251"))
            .replace("—", wrongly("—", "cp1251")),
            id="signs-as-windows-1251",
        ),
        pytest.param(
            "&amp;ldquo;You&amp;rsquo;ve na&amp;iuml;ve ears,&amp;rdquo; she said and "
            "left",
            id="entities-twice-over",
        ),
        pytest.param(
            "<p>“You’ve <em>naïve</em> ears,” she <b>said</b> — and left…</p>",
            id="tags",
        ),
        pytest.param("“You’ve *naïve* ears,” she __said__ — and left…", id="markdown"),
    ],
)
def test_the_words_are_the_same_however_they_are_written(written):
    assert words(written) == words(PLAIN)


@pytest.mark.parametrize(
    "text",
    [
        "« Là », dit-elle — où « va » l’été à »",
        "„Ä“ sagte sie.",
        "MANHÃ” e SÃO",
        "AT&T; R&D & more; a < b > c",
        '<a title="the sea">words',
        "&nosuch; &toolong;",
        "√2 and 5 √ 9",
        "Ã",
        "👩\u200d👩\u200d👧 café",
    ],
)
def test_what_somebody_may_have_written_is_left_alone(text):
    assert as_meant(text) == text


@given(st.text(st.sampled_from("a&;#x2019lt<>/emÃ©â€œ™‚Äú√вЂњ’ \n\ufffd"), max_size=40))
def test_nothing_changes_its_place(text):
    assert len(as_meant(text)) == len(text)


@pytest.mark.parametrize(
    ("signs", "text", "expected"),
    [
        ("”", "” he said", "”"),
        ("”", '" he said', '"'),
        (".”", ".&rdquo; he said", ".&rdquo;"),
        (".”", "!” he said", "!”"),
        (".”", "”. He said", "”."),
        (".”", ".â€\x9d he", ".â€\x9d"),
        (".”", ".”</em> he", ".”"),
        ("”", "</em>” he", "</em>”"),
        ("*", "</em> he", "</em>"),
        ("*", " he", ""),
        (" —", " -- he", " --"),
        (" —", "&mdash;he", "&mdash;"),
        (" . . .", "… he", "…"),
        ("…", "... he", "..."),
        ("”", " he said ”", ""),
        ("”", "\n“Then", ""),
        (".”", ".”“Then", ".”"),
        (".", "&rdquo;", ""),
        ("”", "\ufffd he", "\ufffd"),
        ("", "” he", ""),
        ("”", "", ""),
    ],
)
def test_signs_are_known_behind_a_word_however_they_are_written(signs, text, expected):
    assert text[: signs_behind(signs, f"ears{text}", 4)] == expected


@pytest.mark.parametrize(
    ("signs", "text", "expected"),
    [
        ("“", "He said: “", "“"),
        ("“", 'He said: "', '"'),
        ("“", "He said: &ldquo;", "&ldquo;"),
        ("“", "He said: â€œ", "â€œ"),
        ("“", "He said: “<em>", "“<em>"),
        ("“", "He said: <em>“", "“"),
        ("“", "He said: ``", "``"),
        ("—", "said --", "--"),
        ("— ", "said &mdash; ", "&mdash; "),
        ("“", "He said: « ", "« "),
        ("“", "He said: ", ""),
        ("“", "Then.” ", ""),
        ("*", "He said: <i>", "<i>"),
        ("", "“", ""),
    ],
)
def test_signs_are_known_before_a_word_however_they_are_written(signs, text, expected):
    length = signs_before(signs, f"{text}ears", len(text))

    assert text[len(text) - length :] == expected
