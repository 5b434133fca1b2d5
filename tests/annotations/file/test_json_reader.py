from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.file.notes_file import parse_notes
from desktop.errors import NotesUnreadable
from tests.annotations.file.samples import item, page, written


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "damaged: see line 1"),
        (b"{\n", "damaged: see line 2"),
        (b"[1]", "not a file of notes: it is not an object"),
        (b"{}", "not a file of notes: it is not an AnnotationPage"),
        (b"\xff\xfe{\x00", "not text in UTF-8"),
        (b'{"a": NaN}', "NaN is not a number"),
        (b'{"a": -Infinity}', "-Infinity is not a number"),
        (b'{"a": 1, "a": 2}', "“a” stands twice"),
        pytest.param(b"9" * 5000, "more than 1000 digits", id="endless-number"),
        pytest.param(b"[" * 100_000, "nested too deep", id="endlessly-deep"),
        pytest.param(b"[" * 80 + b"]" * 80, "nested too deep", id="too-deep"),
        pytest.param(b" " * (2**25 + 1), "larger than 32 MiB", id="too-large"),
        (b"{\n<<<<<<< HEAD\n}", "two versions of the notes that git could not join"),
        pytest.param(page(*[0] * 50_001), "has 50\u202f001 notes", id="too-many"),
        (page(format_version=True), "its format_version is not a whole number"),
        (page(deleted=[]), "its deleted notes are not an object"),
        (page(drafts={}), "its drafts are not a list"),
        (b'{"type": "AnnotationPage", "items": 1}', "its items are not a list"),
    ],
)
def test_what_cannot_be_kept_whole_is_refused_with_a_sentence(data, sentence):
    with pytest.raises(NotesUnreadable, match=sentence) as refused:
        parse_notes(data, "sea.txt.annotations.json")

    assert str(refused.value).startswith("sea.txt.annotations.json ")
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    "literal", ["1.50", "1e400", "-0.0", "123456789012345678901234567890"]
)
def test_numbers_are_written_back_as_they_came(literal):
    data = page(item(mood="M")).replace(b'"M"', literal.encode())

    assert f'"mood": {literal}'.encode() in written(parse_notes(data, "sea.txt"))


def test_half_a_character_is_written_back_as_it_came():
    data = page(item(mood="M")).replace(b'"M"', rb'"\ud83d!"')

    assert rb'"mood": "\ud83d!"' in written(parse_notes(data, "sea.txt"))


@given(data=st.binary(max_size=40))
def test_bytes_that_are_no_notes_are_refused(data):
    with pytest.raises(NotesUnreadable):
        parse_notes(data, "sea.txt")
