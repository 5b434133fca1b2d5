from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.spoken import spoken_words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        pytest.param("The *old* sea.", "The old sea.", id="italics"),
        pytest.param("*He went. And", "He went. And", id="italics-cut-in-two"),
        pytest.param("_No_, a snake_case.", "No, a snake_case.", id="underscores"),
        pytest.param("## The Landing ##", "The Landing", id="heading"),
        pytest.param("> He wrote.\n> Twice.", "He wrote. Twice.", id="quotation"),
        pytest.param("- [x] a list", "a list", id="item"),
        pytest.param("A [link](http://a.b/c(d)) here", "A link here", id="link"),
        pytest.param("![a map](map.png) Go.", "Go.", id="picture"),
        pytest.param("See https://a.org/b?c=d now", "See a.org now", id="address"),
        pytest.param("Noted.[^1]", "Noted.", id="footnote"),
        pytest.param("He <b>ran</b> &amp; fell", "He ran & fell", id="tags"),
        pytest.param("Two &lt; three", "Two < three", id="less-than"),
        pytest.param("So 😀 he 👩‍👩‍👧 ran", "So he ran", id="emoji"),
        pytest.param("Wait . . . what", "Wait … what", id="parted-ellipsis"),
        pytest.param("He -- she", "He — she", id="dashes"),
        pytest.param("-v is none", "-v is none", id="like-an-option"),
        pytest.param("one\ntwo", "one two", id="soft-line-end"),
        pytest.param("soft\u00adhyphen\x00", "soft hyphen", id="without-ink"),
        pytest.param("日本語です。", "日本語です。", id="another-script"),
        pytest.param("* * *", "", id="ornament"),
        pytest.param("😀", "", id="only-an-emoji"),
        pytest.param("“…”", "", id="only-signs"),
    ],
)
def test_words_are_said_and_marks_are_not(written, said):
    assert spoken_words(written, is_markdown=True) == said


@pytest.mark.parametrize("order", ["[[h@l'oU]] you", "!-!CANCEL", "[[rate 300]] go"])
def test_no_order_to_a_voice_is_left(order):
    said = spoken_words(order, is_markdown=False)

    assert said
    assert not any(sign in said for sign in ("[[", "]]", "!-!"))


@given(st.text("a*_[]!-<>`#\\\n .😀~|", max_size=60))
def test_whatever_is_written_one_line_is_said_without_orders(written):
    for is_markdown in (False, True):
        said = spoken_words(written, is_markdown=is_markdown)

        assert "\n" not in said
        assert not any(sign in said for sign in ("[[", "]]", "!-!"))
