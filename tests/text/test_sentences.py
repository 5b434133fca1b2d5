from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.paragraphs import AS_IT_SEEMS, Wrapping
from desktop.text.sentences import (
    grow,
    next_sentence,
    previous_sentence,
    sentence_at,
    sentences_in,
    shrink,
)
from desktop.text.span import Span

TEXTS = st.text("aB. \n’”?…\u0301😀あ。\u00a0א\x00", max_size=80)


def marked(text):
    """Return ``"a [b] c"`` as ``"a b c"`` and the span of ``b``."""
    before, rest = text.split("[")
    inside, after = rest.split("]")
    return before + inside + after, Span(len(before), len(before + inside))


def in_brackets(text, span):
    return f"{text[: span.start]}[{span.of(text)}]{text[span.end :]}"


def sentences(text):
    """Return every sentence of a text, by going from each to the next."""
    found = [sentence_at(text, 0)]
    while (one := next_sentence(text, found[-1].start)) != found[-1]:
        found.append(one)
    return [span.of(text) for span in found if not span.is_empty]


@pytest.mark.parametrize(
    "expected",
    [
        ["It rained.", "It stopped!", "Why?"],
        ["Mr. Hale met Dr. Ames, e.g. on Sundays.", "They ate."],
        ["“Are you there…?” he said.", "Nobody was."],
        ["“Stop!” Anna Bell cried.", "He stopped."],
        ["“Stop!”", "She said nothing more."],
        ["“I know.”", "She did."],
        ["Wait… what is it?", "Wait…", "What?"],
        ["(He left.)", "She stayed [alone].", "*Quiet.*", "Then she slept."],
        ["J. R. R. Tolkien wrote it.", "It was plan B.", "It was I.", "No.", "Yes."],
        ["The U.S. Army paid $3.50 for it.", "Good."],
        ["‘Yes.’", "“No?!”", "—Perhaps."],
        ["i was late.", "so was she."],
        ["¿Dónde?", "¡Aquí!"],
        ["Où\u00a0?", "Là\u00a0!"],
        ["אמרתי לו.", "הוא שתק."],
        ["😀 Yes!", "😀 No."],
        ["He waited . . . then ran.", "“Wait . . . what?” she said."],
        ["She stood . . . Nobody came."],
        ["Mara paused. . . .", "Then nothing."],
        ["Stop ! ! ! he cried.", "No ! ! !", "He ran."],
        ["“Wait . . .”", "She left."],
        ["No stop at all"],
        ["..."],
    ],
)
def test_a_paragraph_falls_into_its_sentences(expected):
    assert sentences("  ".join(expected)) == expected


def test_japanese_needs_no_blanks_between_sentences():
    assert sentences("雨だ。「行こう！」彼は言った。") == [
        "雨だ。",
        "「行こう！」",
        "彼は言った。",
    ]


@pytest.mark.parametrize(
    ("position", "sentence"),
    [
        pytest.param(0, "One.", id="before-the-first"),
        pytest.param(6, "One.", id="right-after-the-stop"),
        pytest.param(7, "One.", id="between-two"),
        pytest.param(8, "Two", id="at-the-start"),
        pytest.param(11, "Two", id="at-the-end"),
        pytest.param(12, "Two", id="in-the-blanks-at-the-end"),
        pytest.param(13, "", id="on-a-blank-line"),
        pytest.param(17, "Three", id="next-paragraph"),
    ],
)
def test_the_sentence_at_the_caret_is_meant(position, sentence):
    text = "  One.  Two \n \nThree"

    assert sentence_at(text, position).of(text) == sentence


def test_a_blank_line_has_an_empty_sentence_at_the_caret():
    assert sentence_at("a\n\nb", 2) == Span(2, 2)
    assert sentence_at("", 0) == Span(0, 0)


def test_one_goes_from_sentence_to_sentence_across_blank_lines():
    text = "One. Two.\n\n \nThree."

    assert next_sentence(text, 6).of(text) == "Three."
    assert previous_sentence(text, 15).of(text) == "Two."
    assert previous_sentence(text, 11).of(text) == "Two."
    assert next_sentence(text, 11).of(text) == "Three."


def test_the_first_and_the_last_sentence_are_where_it_ends():
    text = "\nOne. Two.\n\n"

    assert previous_sentence(text, 2).of(text) == "One."
    assert next_sentence(text, 7).of(text) == "Two."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("the [old] sea.", "the [old sea].", id="one-word"),
        pytest.param("the [old sea].", "the [old sea.]", id="what-follows-it"),
        pytest.param("a [b.] \n\nc d", "a [b. \n\nc] d", id="next-paragraph"),
        pytest.param("a [b] \n\n***\nc", "a [b \n\n***]\nc", id="a-scene-break"),
        pytest.param("the [o]ld sea", "the [old] sea", id="rest-of-a-word"),
        pytest.param("a [b.]\n \n", "a [b.]\n \n", id="nothing-left"),
        pytest.param("[]the sea", "[the] sea", id="from-a-caret"),
        pytest.param("a [b] don´t go", "a [b don´t] go", id="an-odd-apostrophe"),
        pytest.param("[a] so\u200bme", "[a so\u200bme]", id="something-invisible"),
    ],
)
def test_a_passage_grows_by_a_word(before, after):
    text, span = marked(before)

    assert in_brackets(text, grow(text, span)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("the [old sea.]", "the [old sea].", id="what-follows-a-word"),
        pytest.param("the [old sea].", "the [old] sea.", id="one-word"),
        pytest.param("the [old] sea.", "the [old] sea.", id="the-last-word-stays"),
        pytest.param("[one\n\n two]", "[one]\n\n two", id="over-a-paragraph"),
        pytest.param("[a don`t]", "[a] don`t", id="an-odd-apostrophe"),
        pytest.param("a [***] b", "a [***] b", id="no-word-in-it"),
        pytest.param("a[] b", "a[] b", id="a-caret"),
    ],
)
def test_a_passage_shrinks_by_a_word(before, after):
    text, span = marked(before)

    assert in_brackets(text, shrink(text, span)) == after


@given(text=TEXTS, data=st.data())
def test_no_place_is_too_odd_to_stand_at(text, data):
    position = data.draw(st.integers(0, len(text)))

    for find in (sentence_at, next_sentence, previous_sentence):
        span = find(text, position)
        assert 0 <= span.start <= span.end <= len(text)
        assert span.of(text) == span.of(text).strip()


@given(text=TEXTS, data=st.data())
def test_growing_and_shrinking_keep_the_start(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))

    assert grow(text, span).start == shrink(text, span).start == start
    assert shrink(text, span).end <= span.end <= grow(text, span).end <= len(text)


@given(text=TEXTS)
def test_growing_ends_at_the_end_of_the_text(text):
    span = Span(0, 0)

    for _ in range(len(text) + 1):
        span = grow(text, span)

    assert span.end == len(text.rstrip())


@pytest.mark.parametrize("line", ["a" * 1_000_000, "so " * 400_000, " " * 1_000_000])
def test_an_endless_line_is_looked_at_only_nearby(line):
    middle = len(line) // 2

    assert len(sentence_at(line, middle)) <= 10_000
    assert next_sentence(line, middle).end <= len(line)
    assert previous_sentence(line, middle).start >= 0


@given(text=TEXTS)
def test_one_after_the_other_are_the_same_as_all_at_once(text):
    assert [span.of(text) for span in sentences_in(text)] == sentences(text)


WRAPPED = """\
The old man who lived in the last house by the
water never spoke to anyone. He kept a dog and a
boat, and in the evenings he could be heard
singing to both.

Nobody knew why.
"""
TOLD = [
    "The old man who lived in the last house by the\nwater never spoke to anyone.",
    "He kept a dog and a\nboat, and in the evenings he could be heard\n"
    "singing to both.",
    "Nobody knew why.",
]
IN_MARKDOWN = Wrapping(is_markdown=True)


@pytest.mark.parametrize("wrapping", [AS_IT_SEEMS, IN_MARKDOWN])
def test_a_sentence_goes_on_over_the_line_ends_of_a_wrapped_paragraph(wrapping):
    for told in TOLD:
        start = WRAPPED.index(told)
        for position in range(start, start + len(told)):
            assert sentence_at(WRAPPED, position, wrapping).of(WRAPPED) == told
    assert [s.of(WRAPPED) for s in sentences_in(WRAPPED, wrapping)] == TOLD


def test_a_sentence_begins_behind_the_mark_of_a_quotation():
    text = "> She went.\n> He did\n> not.\n"

    found = [span.of(text) for span in sentences_in(text, IN_MARKDOWN)]

    assert found == ["She went.", "He did\n> not."]


def test_one_goes_from_sentence_to_sentence_in_a_wrapped_paragraph():
    first = sentence_at(WRAPPED, 0)
    second = next_sentence(WRAPPED, first.start)

    assert [first.of(WRAPPED), second.of(WRAPPED)] == TOLD[:2]
    assert next_sentence(WRAPPED, second.start).of(WRAPPED) == TOLD[2]
    assert previous_sentence(WRAPPED, second.end) == first


def test_a_passage_grows_on_into_the_next_line_of_its_paragraph():
    text, span = marked(
        "[The old man who lived in the last house by the]\nwater\nboils"
    )

    assert grow(text, span, IN_MARKDOWN).of(text).endswith("by the\nwater")
    assert grow(text, Span(0, 53), IN_MARKDOWN).of(text).endswith("water\nboils")


def test_a_long_row_of_full_stops_is_gone_through_once():
    text = "." * 200_000 + "x"
    assert list(sentences_in(text)) == [Span(0, len(text))]
