from __future__ import annotations

import pytest

from desktop.anchoring.anchor import AnchorState, describe, describe_all
from desktop.anchoring.finding import anchor_all
from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.text.span import Span

TEXT = (
    "The sound went out over the water like a thrown stone. Not one head on the "
    "wharf was raised. Old Teodor went on mending his net."
)


def span_of(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words))


def test_a_passage_is_described_by_its_words_and_those_around():
    passage = describe(TEXT, span_of("Not one head on the wharf was raised"), "#text-1")

    assert passage.quote.exact == "Not one head on the wharf was raised"
    assert passage.quote.prefix == "over the water like a thrown stone. "
    assert passage.quote.suffix == ". Old Teodor went on mending his"
    assert (passage.position.start, passage.position.end) == (55, 91)
    assert passage.state == "#text-1"


@pytest.mark.parametrize("words", ["The sound", "his net.", TEXT])
def test_at_the_ends_of_the_story_there_is_less_to_quote(words):
    quote = describe(TEXT, span_of(words)).quote

    assert quote.prefix + quote.exact + quote.suffix in TEXT


def test_a_place_between_two_words_has_no_words_of_its_own():
    quote = describe(TEXT, Span(4, 4)).quote

    assert (quote.exact, quote.prefix) == ("", "The ")
    assert quote.suffix.startswith("sound went out over")


def test_the_surroundings_grow_until_they_tell_the_passage_apart():
    refrain = "and the sea came in and the sea went out again that night, "
    text = f"First, {refrain * 2}and so on, {refrain * 2}to the last"
    second = Span(text.index("went"), text.index("went") + 4)

    quote = describe(text, second).quote

    assert text.count(quote.prefix + quote.exact + quote.suffix) == 1
    assert 32 < len(quote.prefix) < 128


def test_the_surroundings_do_not_grow_for_ever():
    quote = describe("sea " * 500, Span(1000, 1003)).quote

    assert (len(quote.prefix), len(quote.suffix)) == (128, 128)


def test_a_script_without_blanks_is_cut_anywhere():
    quote = describe("海" * 60 + "船" + "空" * 60, Span(60, 61)).quote

    assert (len(quote.prefix), len(quote.suffix)) == (32, 32)


def test_nothing_beyond_the_end_can_be_described():
    with pytest.raises(ValueError, match=r"a text of 3 has no 2\.\.9"):
        describe("sea", Span(2, 9))


def test_thousands_of_passages_are_found_again():
    text = " ".join(f"word{number}" for number in range(2000))
    spans = [Span(start, start + 9) for start in range(0, len(text) - 9, 11)]
    notes = [
        new_annotation(Kind.HIGHLIGHT, passage=passage)
        for passage in describe_all(text, spans, "#text-1")
    ]

    anchors = anchor_all(notes, "Once more: " + text, "#text-2")

    assert [anchors[note.id].state for note in notes] == [AnchorState.EXACT] * len(
        spans
    )
    assert [anchors[note.id].span.start - 11 for note in notes] == [
        span.start for span in spans
    ]
