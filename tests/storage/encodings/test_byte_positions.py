from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.storage.encodings.byte_positions import Reading, carried_to
from desktop.storage.encodings.encoding import decode
from desktop.storage.encodings.encoding_names import ENCODINGS
from desktop.text.span import Span

RUSSIAN = "Море было тихо.\r\n\r\nОна ждала его на берегу.\r\n"
JAPANESE = "海は青い。\n彼女は待っていた。波\n"
BYTES = [
    pytest.param(RUSSIAN.encode("koi8_r"), "cp1252", "koi8_r", id="letters"),
    pytest.param(JAPANESE.encode("cp932"), "cp1252", "cp932", id="pairs"),
    pytest.param(JAPANESE.encode("euc_jp"), "cp932", "euc_jp", id="pairs-as-pairs"),
    pytest.param(RUSSIAN.encode(), "cp1252", "utf-8", id="utf-8"),
    pytest.param(RUSSIAN.encode("utf-16-le"), "cp1252", "utf-16-le", id="utf-16"),
    pytest.param(JAPANESE.encode("iso2022_jp"), "utf-8", "iso2022_jp", id="escapes"),
    pytest.param("\ufeffcafé 😀\n".encode(), "cp1252", "utf-8", id="a-mark"),
    pytest.param("é 😀 é\n".encode("gb18030"), "latin-1", "gb18030", id="four-bytes"),
]


@pytest.mark.parametrize(("data", "wrong", "right"), BYTES)
def test_a_passage_is_the_same_bytes_in_either_reading(data, wrong, right):
    before, after = decode(data, wrong), decode(data, right)
    words = [after.text[at : at + 3] for at in range(len(after.text) - 3)]
    there = [Span(at, at + 3) for at in range(len(after.text) - 3)]

    back = carried_to(data, after, before, there)
    again = carried_to(data, before, after, back.values())

    found = [again[back[span]].of(after.text) for span in there]
    # A character of the wrong reading may be of two of the right one.
    assert all(word in it for word, it in zip(words, found, strict=True))
    assert all(len(it) <= 5 for it in found)


def test_what_begins_within_a_character_takes_in_all_of_it():
    data = "海は青い".encode("cp932")
    before, after = decode(data, "latin-1"), decode(data, "cp932")

    found = carried_to(data, before, after, [Span(3, 5)])

    assert found[Span(3, 5)].of(after.text) == "は青"


def test_a_place_between_two_letters_stays_one():
    data = RUSSIAN.encode("koi8_r")
    before, after = decode(data, "cp1252"), decode(data, "koi8_r")

    assert carried_to(data, before, after, [Span(5, 5)]) == {Span(5, 5): Span(5, 5)}


def test_an_empty_file_has_one_place():
    nothing = decode(b"", "cp1252")

    found = carried_to(b"", nothing, decode(b"", "cp932"), [Span(0, 0)])

    assert found == {Span(0, 0): Span(0, 0)}


def test_a_text_that_is_not_that_of_the_bytes_is_not_traced():
    other = decode(b"the sky", "cp1252")

    assert carried_to(b"the sea", other, other, [Span(0, 3)]) is None


@settings(max_examples=150, derandomize=True)
@given(
    data=st.binary(max_size=1600),
    encoding=st.sampled_from(sorted(ENCODINGS)),
    at=st.integers(0, 1600),
)
def test_any_bytes_lead_from_each_character_back_to_it(data, encoding, at):
    decoded = decode(data, encoding)
    try:
        reading = Reading(data, decoded)
    except ValueError:
        return  # No place of it is known, and it is said.
    at = min(at, len(decoded.text))

    byte = reading.bytes_at(at)

    assert reading.end_at(byte) == at


def test_each_encoding_that_is_listed_can_be_traced():
    for encoding in ENCODINGS:
        data = ("the sea rose\r\n" * 100).encode(encoding)

        assert Reading(data, decode(data, encoding)).bytes_at(0) == 0
