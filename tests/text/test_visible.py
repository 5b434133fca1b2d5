from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.paragraphs import AS_IT_SEEMS, Wrapping, wrapping_of
from desktop.text.visible import EVERYTHING, Unseen, Visible, look_alike

RAIN = (
    "The rain came in at Wexcombe before the lamps were lit, and Mara walked home "
    "under it without a hat, because she had lost hers in the river that morning, as "
    "she had lost so many things, and was not sorry for a single one of them yet."
)
IN_MARKDOWN = (Wrapping(is_markdown=True),) * 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë", "Zoe\u0308"),
        ("ñandú", "n\u0303andu\u0301"),
        ("각하", "\u1100\u1161\u11a8\u1112\u1161"),
        ("Å", "\u212b"),
        ("some\u200bthing", "something"),
        ("hyp\u00adhen", "hyphen"),
        ("\ufeffThe sea", "The sea"),
        ("10\u00a0km", "10 km"),
        ("Non\u202f!", "Non !"),
        ("The sea  \n\nrose", "The sea\n\nrose \t"),
        (textwrap.fill(RAIN, 60), textwrap.fill(RAIN, 72)),
        (textwrap.fill(RAIN, 60), RAIN),
    ],
)
def test_what_looks_alike_is_alike(one, other):
    assert look_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë", "Zoe"),
        ("“Yes”", '"Yes"'),
        ("—", "-"),
        ("The  sea", "The sea"),
        ("The sea\n\nrose", "The sea\nrose"),
        ("“Yes.”\n“No.”", "“Yes.” “No.”"),
        ("The rain\ncame down", "The rain came down"),
        ("👩\u200d👧", "👩👧"),
        ("می\u200cخواهم", "میخواهم"),
        ("a\u202eb", "ab"),
        ("The sea", "the sea"),
    ],
)
def test_what_can_be_seen_differs(one, other):
    assert not look_alike(one, other)


def test_a_line_end_in_markdown_looks_like_a_blank_unless_it_is_a_hard_break():
    assert look_alike("The sea\nrose", "The sea rose", IN_MARKDOWN)
    assert look_alike("> The sea\n> rose", "> The sea rose", IN_MARKDOWN)
    assert not look_alike("The sea  \nrose", "The sea rose", IN_MARKDOWN)
    assert not look_alike("The sea\\\nrose", "The sea rose", IN_MARKDOWN)


def test_lines_of_scripts_without_blanks_are_joined_without_one():
    assert look_alike("海は\n静かだ", "海は静かだ", IN_MARKDOWN)


def test_a_word_with_a_hyphen_may_go_on_in_the_next_line():
    assert look_alike("at sixty-\nthree", "at sixty-three", IN_MARKDOWN)
    assert look_alike("long-\nand short-lived", "long- and short-lived", IN_MARKDOWN)
    assert not look_alike("she ran -\naway", "she ran -away", IN_MARKDOWN)


def test_what_is_not_left_aside_differs():
    assert not look_alike("Zoë", "Zoe\u0308", leaves=EVERYTHING & ~Unseen.FORMS)
    assert look_alike("Zoë", "Zoe\u0308", leaves=Unseen.FORMS)


@pytest.mark.parametrize("width", [50, 60, 72])
def test_places_of_a_wrapped_text_are_those_of_its_words(width):
    text = f"{textwrap.fill(RAIN, width)}\n\n{textwrap.fill(RAIN, width)}\n"
    seen = Visible(text, wrapping_of(text, is_markdown=False))

    assert seen.text == f"{RAIN}\n\n{RAIN}\n"
    for start, letter in enumerate(seen.text):
        written = text[seen.start(start) : seen.start(start + 1)]
        assert written == letter or (letter == " " and written == "\n")


@given(st.text("aeZ\u0308\u00ad\u00a0\u200b\ufeff.> \n\t한\u1100\u1161海", max_size=40))
def test_every_place_that_is_seen_is_one_of_the_text(text):
    for wrapping in (AS_IT_SEEMS, Wrapping(is_markdown=True), Wrapping(width=8)):
        seen = Visible(text, wrapping)
        places = range(len(seen.text) + 1)
        starts, ends = [*map(seen.start, places)], [*map(seen.end, places)]

        assert starts == sorted(starts)
        assert ends == sorted(ends)
        assert all(start <= end for start, end in zip(starts, ends, strict=True))
        assert (starts[0], ends[-1]) == (0, len(text))
