"""What damaged places were meant to be is put right where it can be told."""

from __future__ import annotations

import pytest

from desktop.storage.encodings.encoding import as_written, decode, encode
from desktop.storage.encodings.repairing import repairs

FILM = "“I don’t know,” she said. Zoë was naïve.\n".encode() * 4
CESU = "\ud83d\ude00".encode("utf-8", "surrogatepass")


def repaired(data, encoding=None):
    read = decode(data, encoding)
    return repairs(read.text, read.places, read.encoding).apply(read.text)


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        (b"He didn\x92t go.", "He didn’t go."),
        (b"\x93Oh,\x94 he said\x97 and went\x85", "“Oh,” he said— and went…"),
        (b"na\xefve", "naïve"),
        (b"caf\xe9 au lait", "café au lait"),
        (b"\xc9t\xe9", "Été"),
        (b"20\xb0 outside", "20° outside"),
        (b"\xbfQu\xe9?", "¿Qué?"),
        (b"a smile " + CESU + b"!", "a smile 😀!"),
        (b"two " + CESU * 2, "two 😀😀"),
        (b"either\xc0\xafor", "either/or"),
    ],
)
def test_what_can_be_told_is_put_right(damaged, meant):
    assert repaired(FILM + damaged + b"\n" + FILM) == (
        FILM.decode() + meant + "\n" + FILM.decode()
    )


@pytest.mark.parametrize(
    "damaged",
    [
        pytest.param(b"caf\xc3 and", id="what-came-behind-is-lost"),
        pytest.param(b"caf\xa9 and", id="what-came-before-is-lost"),
        pytest.param(b"didn\xe2\x80t", id="cut-in-the-middle"),
        pytest.param(b"a\x81b", id="no-character-of-any"),
        pytest.param(b"a\xff\xfe\xfdb", id="several-bytes"),
        pytest.param(b"a\xed\xa0\xbdb", id="half-a-pair"),
        pytest.param(b"a\xc0\x80b", id="nul"),
    ],
)
def test_what_cannot_be_told_stays(damaged):
    data = FILM + damaged + b"\n" + FILM

    assert repaired(data) == decode(data).text


@pytest.mark.parametrize(
    ("data", "meant"),
    [
        (FILM + "said “no".encode() + b"\xe2\x80", FILM.decode() + "said “no"),
        (FILM + b"said no\xe2", FILM.decode() + "said no"),
        (FILM + b"at the caf\xe9", FILM.decode() + "at the café"),
        ("\ufeffThe sea".encode("utf-16-le") + b"!", "The sea"),
    ],
)
def test_what_is_left_of_a_last_character_goes(data, meant):
    assert repaired(data) == meant


def test_what_is_left_of_a_last_character_goes_in_an_old_encoding_too():
    text = "彼女は海のそばに立っていた。"

    assert repaired(text.encode("cp932") + b"\x81", "cp932") == text


def test_the_language_says_which_older_encoding_it_is():
    text = "Она стояла у моря — и ждала. "
    polish = "Zażółć gęślą jaźń. "

    assert repaired(text.encode() * 3 + b"\xe4\n") == text * 3 + "д\n"
    assert repaired(polish.encode() * 3 + b"ja\x9f\n") == polish * 3 + "jaź\n"


def test_a_paragraph_separator_becomes_a_line_end():
    assert repaired("One.\u2029Two.".encode()) == "One.\nTwo."


def test_the_mark_of_a_second_file_goes_where_two_were_joined():
    assert repaired("One.\n\ufeff# Two\nzero\ufeffwidth\n".encode()) == (
        "One.\n# Two\nzero\ufeffwidth\n"
    )


def test_undoing_a_repair_brings_the_bytes_back_even_if_it_was_saved():
    data = FILM + b"He didn\x92t.\nShe\x92d \xff\xff not.\n" + FILM + b"\xe2\x80"
    read = decode(data)
    text = repairs(read.text, read.places, "utf-8").apply(read.text)

    saved = as_written(text, encode(text, read), read)

    assert len(saved.damaged_places) == 2
    assert encode(read.text, saved) == data
