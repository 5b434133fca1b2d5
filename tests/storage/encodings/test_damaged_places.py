"""Bytes that are no text are kept where they are, whatever is done to the rest."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import CannotEncode
from desktop.storage.encodings.encoding import (
    Decoded,
    as_written,
    decode,
    encode,
    in_utf8,
)

FILM = "“I don’t know,” she said.\n".encode() * 8
GREEK = "Στεκόταν δίπλα στη θάλασσα.\n"
JAPANESE = "彼女は海のそばに立っていた。\n"


def places_of(read):
    return [(place.position, place.data) for place in read.damaged_places]


def test_one_wrong_byte_does_not_make_a_story_of_another_encoding():
    read = decode(FILM + b"He didn\x92t go.\n")

    assert (read.encoding, read.problem) == ("utf-8", None)
    assert read.text.endswith("He didn\ufffdt go.\n")
    assert places_of(read) == [(read.text.index("\ufffd"), b"\x92")]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"caf\xe9", id="no-other-letter"),
        pytest.param("é".encode() + b"\x92", id="one-to-one"),
        pytest.param("αααα".encode() + b"\x92", id="four-to-one"),
        pytest.param("Ã© ".encode("cp1252") + b"\xe9\xe8\xe0", id="by-chance"),
    ],
)
def test_few_letters_in_utf_8_do_not_make_a_story_be_in_it(data):
    assert decode(data).encoding != "utf-8"


@pytest.mark.parametrize(
    "damage",
    [b"\x92", b"\xff\xfe", b"\xe2\x80", b"\xf0\x9f\x98", b"\xc0\x80", b"\xed\xa0\x80"],
    ids=repr,
)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with-mark"])
def test_damage_is_counted_as_python_counts_it(damage, mark):
    data = FILM + b"sea" + damage + b"sky" + FILM

    read = decode(mark + data)

    assert read.text == data.decode("utf-8", "replace")
    assert b"".join(place.data for place in read.damaged_places) == damage
    assert encode(read.text, read) == mark + data


def test_a_story_cut_within_its_last_letter_is_what_it_was():
    read = decode("Naïve Zoë said “no”.\nThen she".encode() + b"\xe2\x80")

    assert read.encoding == "utf-8"
    assert read.text.endswith("Then she\ufffd")


def test_surrogates_that_were_written_as_letters_of_utf_8_are_damage():
    pair = "😀".encode("utf-16-be")
    data = b"".join(
        chr(int.from_bytes(pair[n : n + 2])).encode("utf-8", "surrogatepass")
        for n in (0, 2)
    )

    read = decode(FILM + data * 40)

    assert read.encoding == "utf-8"
    assert len(read.damaged_places) == 6 * 40


def test_a_replacement_character_of_the_story_s_own_is_no_damage():
    read = decode(FILM + "a\ufffd".encode() + b"\xff" + "\ufffdb".encode())

    assert places_of(read) == [(len(read.text) - 3, b"\xff")]
    assert encode(f"x{read.text}", read).endswith(
        "a\ufffd".encode() + b"\xff" + "\ufffdb".encode()
    )


EDITS = [
    pytest.param("sea\ufffdsky", "the sea\ufffdsky", b"the sea\xffsky", id="before"),
    pytest.param("sea\ufffdsky", "sea\ufffdskies", b"sea\xffskies", id="behind"),
    pytest.param("sea\ufffdsky", "sea \ufffd sky", b"sea \xff sky", id="around"),
    pytest.param("sea\ufffdsky", "seasky", b"seasky", id="deleted"),
    pytest.param("sea\ufffdsky", "sea’sky", "sea’sky".encode(), id="replaced"),
    pytest.param(
        "sea\ufffdsky", "sea\ufffdsky\ufffd", b"sea\xffsky\xef\xbf\xbd", id="pasted"
    ),
]


@pytest.mark.parametrize(("old", "new", "written"), EDITS)
def test_bytes_are_kept_where_their_sign_still_stands(old, new, written):
    read = decode(FILM + b"sea\xffsky" + FILM)

    data = encode(read.text.replace(old, new), read)

    assert data == FILM + written + FILM


def test_a_paragraph_that_is_moved_takes_its_bytes_along():
    read = decode(FILM + b"It was the se\xffa that sang to him.\n" + b"Two.\n" * 9)
    first, moved, last = read.text.partition("It was the se\ufffda that sang to him.\n")

    data = encode(first + last + moved, read)

    assert data == FILM + b"Two.\n" * 9 + b"It was the se\xffa that sang to him.\n"


def test_what_undo_brings_back_after_a_save_has_its_bytes_again():
    data = FILM + b"He didn\x92t go.\nShe didn\x92t come.\n"
    read = decode(data)
    mended = read.text.replace("\ufffd", "’")

    saved = as_written(mended, encode(mended, read), read)

    assert saved.damaged_places == ()
    assert encode(read.text, saved) == data


def test_halves_of_a_letter_that_meet_do_not_become_it():
    read = decode(FILM + b"\xc3x\xa9")

    data = encode(read.text.replace("x", ""), read)

    assert decode(data).text == read.text.replace("x", "")
    assert data.endswith(b"\xa9")


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "damage",
    [
        pytest.param("\ud83d", id="half-a-pair"),
        pytest.param("\udc00", id="the-other-half"),
        pytest.param("\u2029", id="what-the-editor-cannot-hold"),
    ],
)
def test_utf_16_keeps_its_damaged_units(order, damage):
    text = f"\ufeffThe sea{damage} sang.\nTwo."
    data = text.encode(order, "surrogatepass")

    read = decode(data)

    assert read.text == "The sea\ufffd sang.\nTwo."
    edited = f"{text}x".encode(order, "surrogatepass")
    assert encode(f"{read.text}x", read) == edited


@pytest.mark.parametrize("mark", [b"\xff\xfe", b""], ids=["with-mark", "without"])
def test_utf_16_that_was_cut_off_keeps_its_odd_byte(mark):
    data = mark + ("The sea sang.\n" * 9).encode("utf-16-le") + b"T"

    read = decode(data)

    assert read.text == "The sea sang.\n" * 9 + "\ufffd"
    new = "A gull. ".encode("utf-16-le")
    assert encode("A gull. " + read.text, read) == mark + new + data[len(mark) :]
    assert decode(encode(f"{read.text} x", read)).text == f"{read.text} x"


@pytest.mark.parametrize("character", "\u2029\ufdd0\ufdd1", ids=ascii)
def test_what_the_editor_cannot_hold_is_kept_as_it_is(character):
    read = decode(f"One{character}two.\n".encode())

    assert (read.text, read.problem) == ("One\ufffdtwo.\n", None)
    assert encode(f"{read.text}x", read) == f"One{character}two.\nx".encode()


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        pytest.param("cp932", JAPANESE.encode("cp932") + b"\x81", id="cut-off"),
        pytest.param("cp932", b"\x87\x90 \x81\xe0\n", id="twice-in-the-table"),
        pytest.param("cp932", b"\xfa\x40\xee\xef \x85\x40 \xa0A", id="in-no-table"),
        pytest.param("gb18030", b"\xc4\xe3\x84\x31\xa4\x37\xba", id="gb18030"),
        pytest.param("big5", b"\xa1\xc3\xf9\xfe\xff", id="big5"),
        pytest.param("euc_jp", JAPANESE.encode("euc_jp") + b"\xc4", id="euc-jp"),
        pytest.param(
            "iso2022_jp", b"\x1b$B@$\x1b(J\x1b(B x\n\x1b$B@", id="more-escapes"
        ),
        pytest.param("iso2022_jp", b"\x1b$B@$\n3&\x1b(B\n", id="over-line-ends"),
        pytest.param("utf-7", b"caf+AOk-\r\nTom +AGE- x\r\n+AO", id="utf-7"),
        pytest.param("ascii", b"caf\xe9 \xff", id="ascii"),
    ],
)
def test_other_encodings_give_their_bytes_again_around_what_is_typed(encoding, data):
    read = decode(b"One.\n" + data, encoding)

    assert encode(f"One, two.{read.text[4:]}", read) == b"One, two.\n" + data


def test_the_letters_that_can_be_written_in_two_ways_are_shown():
    read = decode(JAPANESE.encode("cp932") + b"\x81\xe0 \x87\x90", "cp932")

    assert read.text == f"{JAPANESE}≒ ≒"
    assert read.damaged_places == ()


def test_a_name_reads_what_is_invalid_in_it_as_damage():
    read = decode(b"caf\xe9 and \x81", "cp1252")

    assert read.text == "café and \ufffd"
    assert places_of(read) == [(9, b"\x81")]


def test_a_name_that_is_none_is_refused():
    for name in ("utf-17", "base64"):
        with pytest.raises(LookupError):
            decode(b"sea", name)


def test_in_an_old_encoding_a_pasted_sign_of_damage_has_no_place():
    read = decode(b"caf\xe9 \x81", "cp1252")

    with pytest.raises(CannotEncode, match=r"U\+FFFD"):
        encode(f"{read.text}\ufffd", read)


def test_saved_as_utf_8_bytes_that_are_no_text_are_their_sign():
    read = decode(b"caf\xe9 \x81", "cp1252")

    assert encode(read.text, in_utf8(read)) == "café \ufffd".encode()


def test_saved_as_utf_8_a_character_the_editor_cannot_hold_is_still_there():
    read = decode("\ufeffOne\u2029two".encode("utf-16-le"))

    assert encode(read.text, in_utf8(read)) == "\ufeffOne\u2029two".encode()


PIECES = [b"\x92", b"\xe2\x80", b"\xff", b"\xf0\x9f", b"\xc3", b"\xa9"]


@st.composite
def damaged(draw):
    """Draw lines with damage in them, and an edit: from, to, inserted."""
    piece = st.sampled_from(["sea ", "é", "\ufffd", "😀", "\n", "\r\n", *PIECES])
    pieces = draw(st.lists(piece, min_size=1, max_size=20))
    # Of two signs side by side nobody could say which of them was deleted.
    parted = [p for n, piece in enumerate(pieces) for p in (piece, chr(0x4E00 + n))]
    data = b"".join(p if isinstance(p, bytes) else p.encode() for p in parted)
    text = decode(data, "utf-8").text
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(start + 5, len(text))))
    return data, (start, end, draw(st.text("12\n", max_size=3)))


@settings(max_examples=250, deadline=None)
@given(damaged())
def test_what_was_not_edited_keeps_its_bytes(drawn):
    data, (start, end, inserted) = drawn
    read = decode(data, "utf-8")

    edited = encode(read.text[:start] + inserted + read.text[end:], read)

    again = decode(edited, "utf-8")
    assert again.text == read.text[:start] + inserted + read.text[end:]
    before = [p.data for p in read.places if p.end < start]
    after = [p.data for p in read.places if p.position > end]
    kept = [place.data for place in again.places]
    assert kept[: len(before)] == before
    assert kept[len(kept) - len(after) :] == after


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=200),
    st.sampled_from(
        ["utf-8", "utf-16-le", "cp932", "gb18030", "big5", "euc_jp", "cp949", "cp1252"]
    ),
)
def test_any_bytes_read_in_any_encoding_are_written_again(data, encoding):
    read = decode(data, encoding)

    assert read.problem is None
    assert encode(read.text, read) == data


def test_an_encoding_chosen_against_what_the_bytes_show_can_be_written():
    read = decode("Zoë".encode(), "cp1252")

    assert encode(f"{read.text}!", read) == "Zoë!".encode()


def test_a_new_story_has_no_damage():
    assert Decoded("sea").damaged_places == ()
