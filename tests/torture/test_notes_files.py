"""Any bytes at all as a notes file: refused with a sentence, or read and kept whole.

Reading never writes into the file, and what it says that Reread does not know is there
after the author has changed a note.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.errors import NotesUnreadable
from desktop.paths import state_folder
from desktop.session.keeping.opening import open_story
from desktop.storage.files.derived_names import notes_path
from desktop.storage.notes.notes_store import NotesStore

EXAMPLE = Path(__file__).parents[1] / "data" / "example.annotations.json"
GOOD = EXAMPLE.read_bytes()
NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)
NUMBERS = ("1e999", "-0.0", "9" * 900, "1.50", "0e-400")

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
PAGES = st.builds(
    lambda more, items: {**more, "type": "AnnotationPage", "items": items},
    st.dictionaries(st.text(max_size=5), JSON, max_size=4),
    st.lists(JSON, max_size=5),
)


@st.composite
def flipped(draw):
    """Draw a good file in which some bits have turned."""
    data = bytearray(GOOD)
    for _ in range(draw(st.integers(1, 4))):
        data[draw(st.integers(0, len(data) - 1))] ^= 1 << draw(st.integers(0, 7))
    return bytes(data)


@st.composite
def without_lines(draw):
    """Draw a good file of which some lines are gone, or stand twice."""
    lines = GOOD.splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        lines[at : at + 1] = lines[at : at + 1] * draw(st.sampled_from([0, 2]))
    return b"".join(lines)


@st.composite
def torn(draw):
    """Draw a good file that was cut off, or of which a part is zeros."""
    at = draw(st.integers(0, len(GOOD)))
    rest = draw(st.sampled_from([b"", bytes(len(GOOD) - at), GOOD]))
    return GOOD[:at] + rest


@st.composite
def with_strange_values(draw):
    """Draw a good file in which anything stands in the place of a value."""
    whole = json.loads(GOOD)
    place, key = draw(st.sampled_from(list(_places(whole))))
    mark = "the strange value"
    place[key] = mark
    nested = "[" * draw(st.sampled_from([3, 70, 5000]))
    strange = draw(
        st.sampled_from(
            [*NUMBERS, nested + "]" * len(nested), "NaN", "nul", '"\\ud800"']
        )
        | JSON.map(json.dumps)
    )
    return json.dumps(whole).replace(json.dumps(mark), strange).encode()


def _places(value):
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield value, key
        if isinstance(inner, dict | list):
            yield from _places(inner)


KINDS = {
    "random bytes": st.binary(max_size=300),
    "random JSON": (JSON | PAGES).map(lambda value: json.dumps(value).encode()),
    "bits flipped": flipped(),
    "lines gone or doubled": without_lines(),
    "torn": torn(),
    "strange values": with_strange_values(),
}


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_is_in_a_notes_file_is_refused_or_kept(
    qapp, story, kind, figure, is_long
):
    became = Counter()
    path = notes_path(story)

    @settings(max_examples=2000 if is_long else 40, deadline=None)
    @given(data=KINDS[kind])
    def check(data):
        shutil.rmtree(state_folder(), ignore_errors=True)  # Nothing is known of it.
        path.write_bytes(data)
        before = path.stat()
        store = NotesStore(story, story.name)
        try:
            notes = store.load()
        except NotesUnreadable:
            assert store.refusal.endswith(".")
            became["refused with a sentence"] += 1
        else:
            _check_that_all_is_kept(notes, data)
            became["read and kept"] += 1
        _show_all(story)
        after = path.stat()
        assert path.read_bytes() == data
        _take_copies_away(path, data)
        assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)

    check()
    for what, number in became.items():
        figure(f"{kind}: {what}", number)


def _show_all(path):
    """Open the story with what are or are not its notes, and look at each."""
    story = open_story(path, Person("urn:uuid:1", "Iris"))
    for note in story.session.threads():
        story.session.view(note.id)
    story.let_go()


def _take_copies_away(path, data):
    """Remove the copies that are made of a broken file, lest there be thousands."""
    others = [p for p in path.parent.iterdir() if "broken" in p.name]
    assert [other.read_bytes() for other in others] == [data] * len(others)
    for other in others:
        other.unlink()


def _check_that_all_is_kept(notes, data):
    if not data:
        return
    note = new_annotation(Kind.STORY_NOTE).with_words("New.", NOW)
    changed = serialise_notes(notes.with_note(note), "sea.txt")
    again, before = _values(changed), _values(data)
    added = [item for item in again["items"] if item not in before.get("items", [])]
    again["items"] = [item for item in again["items"] if item not in added]
    assert len(added) == 1
    assert again.pop("items") == before.pop("items", [])
    assert again == before
    assert note.id in parse_notes(changed, "sea.txt").notes


def _values(data):
    """Return what JSON says, its numbers as they are written."""
    return json.loads(data.decode("utf-8-sig"), parse_float=str, parse_int=str)
