"""A byte that is missing in UTF-16 costs the letter it was of, and no more."""

from __future__ import annotations

import pytest

from desktop.storage.encodings.encoding import decode, encode

TEXT = (
    "“I don’t know,” she said, and the sea went on. It’s a café…\n"
    "She waited by the door for a long time, and nobody came.\n"
) * 6
CHINESE = "\u3000\u3000她站在海边等着，一个人。\n"
FILES = [
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("utf-16-le", b""),
    ("utf-16-be", b""),
]


@pytest.mark.parametrize(("encoding", "mark"), FILES)
@pytest.mark.parametrize("at", [90, 201, 400, 601])
@pytest.mark.parametrize("is_missing", [True, False], ids=["missing", "too-many"])
def test_what_follows_is_read_as_it_was(encoding, mark, at, is_missing):
    data = bytearray(TEXT.encode(encoding))
    data[at : at + is_missing] = b"" if is_missing else b"Q"

    read = decode(mark + bytes(data))

    assert read.encoding == encoding
    assert read.text.rstrip("\ufffd").endswith(TEXT[at // 2 + 9 :])
    assert read.text.startswith(TEXT[: max(at // 2 - 9, 0)])
    assert encode(read.text, read) == mark + bytes(data)


def test_what_is_typed_elsewhere_leaves_the_odd_byte():
    data = bytearray(TEXT.encode("utf-16-le"))
    del data[301]
    read = decode(b"\xff\xfe" + data)

    edited = encode(read.text.replace("nobody", "somebody"), read)

    assert edited == b"\xff\xfe" + data.replace(
        "nobody".encode("utf-16-le"), "somebody".encode("utf-16-le")
    ).replace("nobody".encode("utf-16-be"), "somebody".encode("utf-16-be"))


def test_two_files_of_different_byte_orders_can_be_read():
    data = (
        b"\xff\xfe"
        + TEXT.encode("utf-16-le")
        + "\ufeffThe end of it".encode("utf-16-be")
    )

    read = decode(data)

    assert read.text.startswith(TEXT)
    assert "The end of i" in read.text
    assert encode(read.text, read) == data


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", [CHINESE * 50, "\u3000" * 200, "一" * 300, "Привет, мир!\n" * 50, TEXT]
)
def test_whole_files_are_in_step(encoding, text):
    read = decode(f"\ufeff{text}".encode(encoding))

    assert (read.text, read.places) == (text, ())
