from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.paragraphs import (
    Wrapping,
    paragraph_at,
    paragraphs_in,
    wrapping_of,
)

TOLD = [
    "The old man who lived in the last house by the water never spoke to anyone. He "
    "kept a dog and a boat, and in the evenings he could be heard singing to both.",
    "Nobody knew why.",
    "Ines had asked him once, when she was nine and not afraid of anything, and he had "
    "looked at her for so long that she thought he had not heard. Then he said a word "
    "that she did not know, and gave her a rope to hold, and went in to his dog.",
    "“It was always heavier than she remembered,” said Abílio. “That is the trouble "
    "with remembering. It leaves out the weight, and what the weight is for.”",
]
LETTER = "12 Harbour Lane\nWexcombe\n\nDear John,\n{}\nYours,\nMary"
SONNET = """\
From fairest creatures we desire increase,
That thereby beauty's rose might never die,
But as the riper should by time decease,
His tender heir might bear his memory:
But thou, contracted to thine own bright eyes,
Feed'st thy light's flame with self-substantial fuel,
Making a famine where abundance lies,
Thyself thy foe, to thy sweet self too cruel:"""
FREE_VERSE = """\
i went down to the river in the early morning
and there was nobody there but the birds
who sang of nothing that i had ever known
until the sun came up over the far hills
and i remembered how you used to say
that the water knows the names of all of us
and keeps them"""
B20 = """\
The old man who lived in the last house by the
water never spoke to anyone. He kept a dog and a
boat, and in the evenings he could be heard
singing to both.

Nobody knew why.
"""


def filled(told, width, apart="\n\n", **how):
    return apart.join(textwrap.fill(each, width, **how) for each in told) + "\n"


def flowing(text, *, is_markdown=False):
    """Return the paragraphs of a story, each in one line."""
    wrapping = wrapping_of(text, is_markdown=is_markdown)
    spans = paragraphs_in(text, wrapping)
    return [" ".join(span.of(text).split()) for span in spans]


def in_markdown(text):
    return flowing(text, is_markdown=True)


@pytest.mark.parametrize("width", [30, 50, 60, 66, 72, 79, 100])
def test_a_hard_wrapped_story_has_the_paragraphs_it_had_before(width):
    told = TOLD * 4

    assert flowing(filled(told, width)) == told
    assert wrapping_of(filled(told, width), is_markdown=False).is_wrapped


@pytest.mark.parametrize("indent", ["  ", "    ", "\t"])
def test_paragraphs_may_be_parted_by_indents_alone(indent):
    told = TOLD * 4

    assert flowing(filled(told, 66, "\n", initial_indent=indent)) == told


def test_lines_that_an_editor_balanced_are_parts_of_paragraphs_too():
    told = TOLD * 6
    text = "\n\n".join(textwrap.fill(t, 60 + n % 8) for n, t in enumerate(told)) + "\n"

    assert flowing(text) == told


def test_a_line_that_was_edited_since_goes_on_where_it_did():
    text = filled(TOLD * 4, 66).replace("kept a dog and a boat, and", "had", 1)

    assert "He had in the evenings he could be heard" in flowing(text)[0]


def test_a_word_before_a_colon_is_no_label_in_the_midst_of_a_sentence():
    told = [
        *TOLD * 4,
        "He had so very often asked her to do what she could not, and "
        "Mary: she was only ever laughing at that and at him; underlined: No.",
    ]

    assert all(flowing(filled(told, width)) == told for width in range(50, 80))


def test_items_that_are_counted_go_on_in_lines_that_hang():
    told = [f"{n}) {each}" for n, each in zip("abcd" * 4, TOLD * 4, strict=True)]

    assert flowing(filled(told, 60, subsequent_indent="    ")) == told
    assert flowing(filled(["He was born in", *told], 60).replace("\n\n", "\n")) != told


def test_a_year_at_the_start_of_a_line_begins_no_item():
    year = "in the very wettest summer of them all, and in the year of our old king, "
    told = [f"{TOLD[0]} It was {year} 12. She came home late and tired."] * 9

    for width in range(60, 90):
        assert flowing(filled(told, width)) == [" ".join(each.split()) for each in told]


def test_an_address_that_is_longer_than_any_line_changes_nothing():
    address = "https://example.org/" + "a" * 150
    told = [*TOLD * 4, f"She read it again on {address} that night, and went to bed."]

    assert flowing(filled(told, 66, break_long_words=False)) == told


@pytest.mark.parametrize("verse", [SONNET, FREE_VERSE])
@pytest.mark.parametrize("width", [60, 72])
def test_verse_keeps_its_lines_in_a_hard_wrapped_story(verse, width):
    text = filled(TOLD * 6, width) + f"\n{verse}\n\n" + filled(TOLD, width)

    assert flowing(text) == [*TOLD * 6, *verse.split("\n"), *TOLD]


@pytest.mark.parametrize("verse", [SONNET, FREE_VERSE, SONNET.lower()])
@pytest.mark.parametrize("stanzas", [1, 2, 9])
def test_a_story_in_verse_is_not_hard_wrapped(verse, stanzas):
    text = "\n\n".join([verse] * stanzas) + "\n"

    assert flowing(text) == verse.split("\n") * stanzas


def test_a_letter_keeps_its_lines_but_for_those_that_flow():
    text = filled(TOLD * 4, 66) + "\n" + LETTER.format(filled([TOLD[0]], 66).strip())

    letter = ["12 Harbour Lane", "Wexcombe", "Dear John,", TOLD[0], "Yours,", "Mary"]
    assert flowing(text) == [*TOLD * 4, *letter]


@pytest.mark.parametrize(
    "lines",
    [
        ["Title: The Water", "Author: A. Writer", "Rating: for all who like to read"],
        ["- bread from the baker", "- rope", "- a lamp that is heavier than it looks"],
        ["1. bread from the baker", "2. rope", "3. a lamp heavier than it looks"],
        ["(a) bread from the baker", "(b) rope", "(c) a lamp heavier than it is"],
        ["Ines\tnine years old", "Abílio\tnot a day younger than the boat he has"],
        ["Ines      nine years old", "Abílio    as old as the boat"],
        ["Chapter One", "The water was very high that year, and nobody went out."],
        ["“No.”", "“Yes,” said Ines.", "“No,” he said, and that was all he said."],
    ],
)
def test_what_stands_in_lines_of_its_own_stays_so(lines):
    text = filled(TOLD * 4, 66) + "\n" + "\n".join(lines) + "\n"

    assert flowing(text)[-len(lines) :] == [" ".join(line.split()) for line in lines]


@pytest.mark.parametrize("told", [TOLD, [*TOLD, *TOLD]])
@pytest.mark.parametrize("apart", ["\n\n", "\n"])
def test_a_story_with_a_paragraph_to_a_line_is_left_as_it_is(told, apart):
    text = apart.join(told * 9) + "\n"

    assert flowing(text) == told * 9
    assert not wrapping_of(text, is_markdown=False).is_wrapped


def test_a_short_hard_wrapped_story_is_known_by_how_full_its_lines_are():
    assert flowing(B20) == [TOLD[0], TOLD[1]]


def test_a_hard_wrapped_paragraph_is_known_by_itself():
    paragraph = paragraph_at(B20, B20.index("never"))

    assert paragraph.of(B20) == B20.partition("\n\n")[0]


@pytest.mark.parametrize("line_end", ["\n", "\n  "])
def test_a_line_end_in_markdown_is_a_blank_whatever_the_length(line_end):
    text = f"She went.{line_end}He *did*{line_end}not.\n\nNobody knew.\n"

    assert in_markdown(text) == ["She went. He *did* not.", "Nobody knew."]


@pytest.mark.parametrize(
    "text",
    [
        "A rose  \nis a rose\n",
        "A rose\\\nis a rose\n",
        "# A rose\nis a rose\n",
        "A rose\n## is a rose\n",
        "A rose\n- is a rose\n",
        "A rose\n> is a rose\n",
        "A rose\n* * *\n",
        "A rose\n====\n",
        "A rose\n```\n",
        "| a | rose |\n| is | a |\n",
        "<div>\nA rose\n",
        "---\ntitle: A rose\nauthor: A. Rose\n---\n",
        "```\nA rose\n\nis a\nrose\n```\n",
        "    a = rose\n    is = a\n",
        "[1]: https://example.org\n[2]: https://example.com\n",
        "A/N: a rose\nRating: T\n",
    ],
)
def test_blocks_of_markdown_are_parted_by_their_lines(text):
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]

    assert in_markdown(text) == lines


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        (
            "> a rose\n> is a rose\n>\n> a rose",
            ["> a rose > is a rose", ">", "> a rose"],
        ),
        ("> a rose\nis a rose", ["> a rose is a rose"]),
        ("- a rose\n  is a rose\n- a rose", ["- a rose is a rose", "- a rose"]),
        ("1. a rose\nis a rose\n2. a rose", ["1. a rose is a rose", "2. a rose"]),
        ("- a rose\n1. is\n2. a rose", ["- a rose", "1. is", "2. a rose"]),
    ],
)
def test_quotations_and_items_of_markdown_flow_within(text, paragraphs):
    assert in_markdown(text) == paragraphs


def test_markdown_that_leaves_no_blank_lines_has_a_paragraph_to_a_line():
    assert in_markdown("\n".join(TOLD * 9)) == TOLD * 9


@pytest.mark.parametrize("text", ["", "\n", "one", "one\n", " \n \n", "\n\n\none"])
def test_the_smallest_texts_have_paragraphs(text):
    assert flowing(text) == text.split()
    assert all(paragraph_at(text, n).contains(n) for n in range(len(text) + 1))


@given(
    st.text("aB. \n>-`#\t😀", max_size=40),
    st.sampled_from([Wrapping(), Wrapping(is_markdown=True), Wrapping(False, 8, 6)]),
)
def test_the_paragraph_at_a_place_is_one_of_all(text, wrapping):
    every = list(paragraphs_in(text, wrapping))

    for position in range(len(text) + 1):
        paragraph = paragraph_at(text, position, wrapping)
        assert paragraph in every or not paragraph.of(text).strip()
    assert "\n".join(span.of(text) for span in every).split() == text.split()
