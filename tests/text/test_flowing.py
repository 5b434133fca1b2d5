from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.flowing import evened, fitted, flowed
from desktop.text.paragraphs import Wrapping, wrapping_of
from desktop.text.span import Span

STORY = """\
The old man who lived in the last house by the
water never spoke to anyone. He kept a dog and a
boat, and in the evenings he could be heard
singing to both.

Nobody knew why.
"""
QUOTED = textwrap.indent(STORY, "> ", lambda _: True)
WRAPPED = wrapping_of(STORY, is_markdown=False)
MARKDOWN = Wrapping(is_markdown=True)


def part(text, start, end):
    """Return the span from the words ``start`` to the words ``end``."""
    return Span(text.index(start), text.index(end) + len(end))


def put_in(text, span, words, wrapping=WRAPPED):
    made = fitted(text, span, words, wrapping)
    return text[: span.start] + made + text[span.end :]


@pytest.mark.parametrize("wrapping", [WRAPPED, MARKDOWN])
def test_words_are_quoted_with_blanks_for_the_line_ends_among_them(wrapping):
    span = part(STORY, "by the", "why.")

    assert flowed(STORY, span, wrapping) == (
        "by the water never spoke to anyone. He kept a dog and a boat, and in the "
        "evenings he could be heard singing to both.\n\nNobody knew why."
    )


@pytest.mark.parametrize("text", [STORY, QUOTED])
def test_evened_words_are_as_long_as_the_text_they_stand_for(text):
    wrapping = MARKDOWN if text == QUOTED else WRAPPED
    span = part(text, "by the", "both.")

    found = evened(text, span, wrapping)

    assert len(found) == len(span)
    assert found.split() == flowed(text, span, wrapping).split()


def test_indents_and_marks_of_quotations_are_left_out_of_what_is_quoted():
    indented = textwrap.indent(STORY, "  ").replace("\n", "  \n")

    assert flowed(indented, part(indented, "by", "spoke"), WRAPPED) == (
        "by the water never spoke"
    )
    assert flowed(QUOTED, part(QUOTED, "by", "spoke"), MARKDOWN) == (
        "by the water never spoke"
    )


def test_lines_of_a_story_that_is_not_wrapped_are_quoted_as_they_are():
    text = "“Yes.”\n“No.”\n"

    assert flowed(text, Span(0, len(text)), Wrapping()) == text


def test_words_that_stay_keep_the_line_ends_between_them():
    span = part(STORY, "last", "singing")
    words = flowed(STORY, span, WRAPPED)

    assert put_in(STORY, span, words) == STORY
    assert put_in(STORY, span, words.replace("kept", "had")) == STORY.replace(
        "kept", "had"
    )


def test_a_line_that_becomes_too_long_is_broken_and_the_next_takes_the_rest():
    span = part(STORY, "He", "boat")

    made = put_in(STORY, span, "He kept a dog, a parrot from the Indies and a boat")

    assert made == STORY.replace(
        "He kept a dog and a\nboat, and",
        "He kept a dog, a\nparrot from the Indies and a boat, and",
    )


def test_marks_of_a_quotation_go_on_in_new_lines():
    span = part(QUOTED, "He", "dog")

    made = put_in(QUOTED, span, "He kept a dog from a country far away", MARKDOWN)

    assert made == QUOTED.replace(
        "He kept a dog", "He kept a dog from\n> a country far away"
    )


def test_nothing_is_broken_in_a_paragraph_of_one_line():
    text = f"{'It rained. ' * 20}\n\nNobody came.\n"
    words = "It rained all night. " * 9

    assert put_in(text, Span(0, 10), words, Wrapping()).startswith(words)


def test_a_word_that_is_too_long_for_any_line_stays_in_one_piece():
    word = "a" * 200

    assert word in put_in(
        STORY, part(STORY, "He", "boat"), f"He kept {word} and a boat"
    )


@given(
    st.lists(st.text("ab😀", min_size=1, max_size=12), min_size=4, max_size=60),
    st.lists(st.text("ab😀", min_size=1, max_size=12), max_size=30),
    st.data(),
)
def test_what_is_put_in_reads_as_proposed_and_changes_nothing_beside_it(
    told, words, data
):
    text = textwrap.fill(" ".join(told), 40)
    wrapping = Wrapping(width=40, fullest=37)
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))

    made = put_in(text, span, " ".join(words), wrapping)

    assert made.startswith(text[: span.start])
    assert made.endswith(text[span.end :])
    inside = made[span.start : len(made) - len(text) + span.end]
    assert inside.split() == words
