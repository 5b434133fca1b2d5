"""What reading and writing Word files agree on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.kinds import Colour, Kind
from desktop.exchange.word.vocabulary import (
    LONGEST_PROPERTY,
    KnownNote,
    durable_id,
    parsed_ids,
    parsed_suggestion,
    suggestion_words,
    with_xml_characters,
    words_and_signs,
    written_ids,
)


@given(st.text(), st.text().filter(lambda words: "”\n" not in words), st.text())
def test_a_suggestion_that_is_a_comment_is_known_again(passage, replacement, reason):
    words = suggestion_words(passage, replacement, reason)

    assert parsed_suggestion(words, passage) == (replacement, reason)


def test_a_comment_is_no_suggestion_though_it_looks_like_one():
    assert parsed_suggestion("Suggestion: shorter", "a") is None
    assert parsed_suggestion("Suggestion: “a” → “b", "a") is None
    assert parsed_suggestion("Suggestion: “a” → “b”", "a, once") == ("b", "")


def test_ids_are_told_in_short_lines_and_found_again():
    notes = {
        durable_id(f"urn:uuid:{number}"): KnownNote(f"urn:uuid:{number}", (number, -1))
        for number in range(100)
    }
    notes[5] = KnownNote("http://a b/ä=,+1-1")
    notes[6] = KnownNote("urn:x", kind=Kind.QUESTION)
    notes[7] = KnownNote("urn:y", (0, 3), Kind.STORY_NOTE, Colour.PINK)
    notes[8] = KnownNote("urn:z", colour=Colour.GREEN)

    lines = written_ids(notes)

    assert max(map(len, lines)) <= LONGEST_PROPERTY
    assert parsed_ids(lines) == notes
    assert parsed_ids(["", "x", "1=a b", "zz=a"]) == {1: KnownNote("a")}


def test_a_durable_id_is_always_the_same_and_one_that_word_takes():
    numbers = {durable_id(f"urn:uuid:{number}") for number in range(1000)}

    assert len(numbers) == 1000
    assert all(0 < number < 0x80000000 for number in numbers)
    assert durable_id("urn:uuid:1") == durable_id("urn:uuid:1")


def test_what_xml_cannot_hold_is_told_as_such():
    words = "a\tb\n\x00\r\x1f\ud800\uffff\u2028\x85😀"

    assert (
        with_xml_characters(words) == "a\tb\n\ufffd\ufffd\ufffd\ufffd\ufffd\u2028\x85😀"
    )
    assert words_and_signs("a b\t\nc") == ["a b", "\t", "\n", "c"]
