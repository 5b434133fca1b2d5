from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.file.item_writer import write_item
from desktop.annotations.file.json_reader import read_json
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.kinds import Kind
from desktop.annotations.text_state import text_state
from desktop.storage.journal.journal_records import (
    BeginRecord,
    NotesRecord,
    SavedRecord,
    TextRecord,
    ToldPlaces,
    framed,
    from_json,
    records_in,
    to_json,
)
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import replace

EXAMPLE = Path(__file__).parents[2] / "data" / "example.annotations.json"
NOW = datetime(2026, 11, 25, 14, 3, 20, 123456, tzinfo=UTC)
SHA256 = "ab" * 32
any_text = st.text(st.characters(exclude_categories=()))
finite = st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | finite | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
WORDS = ["kind", "text", "notes", "begin", "saved", "at", "number", "items", "deleted"]


def begin(**details):
    known = {"story": Path("/sea.txt"), "base": SHA256, "bytes_sha256": SHA256}
    return BeginRecord(**{**known, "notes_sha256": None, "at": NOW, **details})


def read_back(record):
    return from_json(to_json(record, 7, "sea.txt"))


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(begin(), id="begin"),
        pytest.param(begin(story=None, bytes_sha256=None), id="untitled"),
        pytest.param(begin(is_locked=False, continues=("a.journal",)), id="anew"),
        pytest.param(begin(story=Path(os.fsdecode(b"/caf\xe9.txt"))), id="not-unicode"),
        pytest.param(SavedRecord(text=SHA256, notes=SHA256, at=NOW), id="saved"),
        pytest.param(SavedRecord(text=SHA256, at=NOW, upto=5), id="text-saved"),
    ],
)
def test_a_record_is_read_as_it_was_written(record):
    assert read_back(record) == (7, record)


@given(any_text)
def test_every_code_point_survives_and_half_a_pair_as_well(words):
    changes = ChangeSet((Change(Span(3, 5), words), Change(Span(7, 7), "x")))
    record = TextRecord(SHA256, changes, SHA256, NOW)

    assert read_back(record) == (7, record)
    assert to_json(record, 7, "").isascii()
    assert b"\n" not in to_json(record, 7, "")


def test_where_passages_were_is_told_with_the_text():
    places = ToldPlaces({"a": Span(3, 5), "a#1": None}, frozenset({"a"}))
    record = TextRecord(SHA256, ChangeSet(), SHA256, NOW, places)

    assert read_back(record) == (7, record)


@given(any_text)
def test_what_a_note_says_survives(words):
    note = new_annotation(Kind.STORY_NOTE, at=NOW, words=words)

    _, record = read_back(NotesRecord(notes=(note,), at=NOW))

    assert record.notes == (note,)


def test_notes_are_told_as_their_file_has_them():
    notes = tuple(parse_notes(EXAMPLE.read_bytes(), "sea.txt").notes.values())

    _, record = read_back(NotesRecord(notes=notes, at=NOW))

    assert record.notes == notes
    assert [note.raw for note in record.notes] == [note.raw for note in notes]


def test_numbers_of_other_programs_are_written_as_they_came():
    item = b'{"id": "urn:a", "type": "Annotation", "target": "x", "n": [1.50, 1e400]}'
    page = b'{"type": "AnnotationPage", "items": [%b]}' % item
    (note,) = parse_notes(page, "sea.txt").notes.values()

    told = to_json(NotesRecord(notes=(note,), at=NOW), 7, "sea.txt")

    assert b"[1.50, 1e400]" in told
    _, record = from_json(told)
    assert write_item(record.notes[0], "sea.txt").json == read_json(item, "")


def test_a_passage_its_text_and_a_deletion_are_told():
    quote = TextQuoteSelector("sea", "the ", " is")
    passage = Passage(quote, TextPositionSelector(4, 7), "#text-abababababab")
    note = new_annotation(Kind.NOTE, at=NOW, words="Why?", passage=passage)
    record = NotesRecord(
        notes=(note,),
        deleted={"urn:gone": NOW.replace(microsecond=0)},
        text=SHA256,
        texts=(text_state(SHA256, "Draft 2", NOW.replace(microsecond=0)),),
        at=NOW,
    )

    assert read_back(record) == (7, record)


def test_a_note_that_cannot_be_read_hides_no_other():
    note = new_annotation(Kind.STORY_NOTE, at=NOW, words="Why?")
    told = json.loads(to_json(NotesRecord(notes=(note,), at=NOW), 7, ""))
    told["items"].insert(0, {"type": "Annotation"})

    _, record = from_json(json.dumps(told).encode())

    assert record == NotesRecord(notes=(note,), at=NOW, unreadable=1)


def test_a_journal_of_a_newer_reread_is_not_misread():
    told = json.loads(to_json(begin(), 0, ""))

    with pytest.raises(ValueError, match="does not begin"):
        from_json(json.dumps({**told, "version": 2}).encode())


@pytest.mark.parametrize(
    "change",
    [
        {"at": "yesterday"},
        {"kind": "song"},
        {"number": "one"},
        {"story": "a\0b"},
        {"story": "\ud800"},
        {"base": None},
    ],
)
def test_what_makes_no_sense_is_refused(change):
    told = json.loads(to_json(begin(), 0, ""))

    with pytest.raises(ValueError, match=r"\w"):
        from_json(json.dumps({**told, **change}).encode())


@pytest.mark.parametrize("changes", [[[0, 3, ""], [3, 4, ""]], [[5, 2, ""]], [[1, 2]]])
def test_changes_that_cannot_be_are_refused(changes):
    record = TextRecord(SHA256, ChangeSet(), SHA256, NOW)
    told = {**json.loads(to_json(record, 0, "")), "changes": changes}

    with pytest.raises(ValueError, match=r"\w"):
        from_json(json.dumps(told).encode())


def test_json_nested_too_deep_is_refused():
    with pytest.raises(ValueError, match="too deep"):
        from_json(b"[" * 100_000)


@given(
    st.dictionaries(st.sampled_from(WORDS), json_values | st.sampled_from(WORDS))
    | json_values
)
def test_whatever_json_says_it_is_a_record_or_none(value):
    try:
        number, record = from_json(json.dumps(value).encode())
    except ValueError:
        return
    assert isinstance(number, int)
    assert replace(record, at=NOW).at == NOW


@given(
    st.dictionaries(
        st.sampled_from(["id", "type", "motivation", "target", "body", "creator"]),
        json_values | st.just("Annotation") | st.just("urn:a"),
    )
)
def test_whatever_an_item_says_it_is_a_note_or_none(item):
    told = json.loads(to_json(NotesRecord(at=NOW), 0, ""))

    _, record = from_json(json.dumps({**told, "items": [item]}).encode())

    assert len(record.notes) + record.unreadable == 1


# The lines of a journal

records = st.lists(st.binary(max_size=20).map(lambda b: b.replace(b"\n", b"")))


def written(found):
    return b"".join(map(framed, found))


def whole(data):
    return [json for json in records_in(data) if json is not None]


@given(records)
def test_records_are_read_as_they_were_written(found):
    assert list(records_in(written(found))) == found


@given(st.binary())
def test_whatever_the_bytes_are_reading_them_is_no_error(data):
    list(records_in(data))


@given(before=records, torn=st.binary(min_size=1), after=records, data=st.data())
def test_a_torn_record_takes_no_other_with_it(before, torn, after, data):
    line = framed(torn.replace(b"\n", b""))
    end = data.draw(st.integers(1, len(line) - 2))

    found = whole(written(before) + line[:end] + written(after))

    assert [json for json in found if json in before + after] == before + after


@given(before=records, damaged=st.binary(min_size=2), after=records, data=st.data())
def test_a_flipped_bit_costs_one_record_at_most(before, damaged, after, data):
    line = bytearray(framed(damaged.replace(b"\n", b"x")))
    place = data.draw(st.integers(1, len(line) - 2))
    line[place] ^= 1 << data.draw(st.integers(0, 7))

    found = whole(written(before) + bytes(line) + written(after))

    assert found == before + after


def test_zeros_that_a_power_cut_leaves_are_passed_over():
    assert whole(framed(b"one") + b"\0" * 100 + framed(b"two")) == [b"one", b"two"]


def test_what_is_passed_over_is_told():
    assert list(records_in(framed(b"one") + b"half")) == [b"one", None]


def test_a_record_is_one_line():
    with pytest.raises(ValueError, match="one line"):
        framed(b"two\nlines")
