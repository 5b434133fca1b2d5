from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.kinds import Colour
from desktop.errors import NotesUnreadable
from tests.annotations.file.samples import (
    EXAMPLE,
    NOW,
    item,
    page,
    passage,
    reread,
    written,
)


def test_a_bad_note_is_kept_in_place_and_hides_no_other():
    strange = [7, {"type": "Annotation"}, item(id="urn:b")]
    data = page(item(), *strange[:2], item(id="urn:b"), strange[2])

    read = parse_notes(data, "sea.txt")

    assert list(read.notes) == ["urn:a", "urn:b"]
    assert [other.after for other in read.others] == ["urn:a", "urn:a", "urn:b"]
    assert json.loads(written(read)) == json.loads(data)


def test_what_a_file_says_besides_its_notes_is_kept():
    data = page(item(), mood={"items": []}, rights="http://example.org/", drafts=[7])

    assert json.loads(written(parse_notes(data, "sea.txt"))) == json.loads(data)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-99, 99)
    | st.text(max_size=3)
    | st.sampled_from(["Annotation", "commenting", "editing", "tagging", "urn:a"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "type",
                    "body",
                    "value",
                    "purpose",
                    "target",
                    "selector",
                    "exact",
                    "start",
                    "end",
                    "state",
                    "styleClass",
                    "anchor",
                    "madeOn",
                    "creator",
                    "name",
                    "mood",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@st.composite
def mutated(draw):
    """Return the example with one value anywhere in it replaced by anything."""
    whole = json.loads(EXAMPLE.read_bytes())
    place = whole
    while True:
        keys = list(place) if isinstance(place, dict) else range(len(place))
        key = draw(st.sampled_from(list(keys)))
        inner = place[key]
        if not isinstance(inner, dict | list) or not inner or draw(st.booleans()):
            place[key] = draw(JSON)
            return whole
        place = inner


@settings(deadline=None)
@given(whole=JSON | mutated())
def test_nothing_is_lost_from_a_file_that_can_be_read(whole):
    try:
        read = parse_notes(json.dumps(whole).encode(), "sea.txt")
    except NotesUnreadable:
        return
    again = json.loads(written(read))
    if not read.is_empty and "colours" not in again:
        whole.pop("colours", None)  # which look how, where no note has one any more
    assert read.is_empty or again == whole


@settings(deadline=None)
@given(whole=mutated(), words=st.text(max_size=5))
def test_any_note_that_can_be_read_can_be_changed(whole, words):
    try:
        read = parse_notes(json.dumps(whole).encode(), "sea.txt")
    except NotesUnreadable:
        return
    changed = [
        note.with_words(words, NOW)
        .with_tags((words,), NOW)
        .with_colour(Colour.PINK, NOW)
        .with_passage(passage(3, words))
        for note in read.notes.values()
        if note.passage
    ]

    again = reread(read.with_notes(changed))

    assert [again.get(note.id).words for note in changed] == [words] * len(changed)
    assert [again.get(note.id).passage for note in changed] == [
        passage(3, words)
    ] * len(changed)


def test_a_body_that_says_no_purpose_is_given_none_when_its_words_change():
    body = {"type": "TextualBody", "value": "Too slow?", "mood": "grey"}
    notes = parse_notes(page(item(body=body)), "sea.txt")

    changed = notes.with_note(notes.notes["urn:a"].with_words("Cut this.", NOW))

    (stored,) = json.loads(written(changed))["items"]
    assert stored["body"] == {**body, "value": "Cut this."}
