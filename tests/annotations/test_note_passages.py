from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.annotation import (
    Passage,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.note_passages import (
    note_of,
    number_of,
    on_each_passage,
    on_passage,
    passage_keys,
    with_further,
    with_passage_of,
    without_passage,
)
from desktop.value import replace

NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)


def passage(start, exact="sea"):
    position = TextPositionSelector(start, start + len(exact))
    return Passage(TextQuoteSelector(exact), position)


def note_on(*starts):
    note = new_annotation(Kind.NOTE, passage=passage(starts[0]), words="An echo.")
    for start in starts[1:]:
        note = with_further(note, passage(start), NOW)
    return note


def starts(note):
    return [each.passage.position.start for each in on_each_passage([note])]


def reread(note):
    data = serialise_notes(AnnotationSet().with_note(note), "sea.txt")
    return parse_notes(data, "sea.txt").get(note.id)


def target(start, **more):
    position = {"type": "TextPositionSelector", "start": start, "end": start + 3}
    quote = {"type": "TextQuoteSelector", "exact": "sea"}
    return {"source": "sea.txt", "selector": [quote, position], **more}


def read(*targets):
    item = {"id": "urn:a", "type": "Annotation", "motivation": "commenting"}
    page = {"type": "AnnotationPage", "items": [{**item, "target": list(targets)}]}
    return parse_notes(json.dumps(page).encode(), "sea.txt").get("urn:a")


def targets_written(note):
    data = serialise_notes(AnnotationSet().with_note(note), "sea.txt")
    return json.loads(data)["items"][0]["target"]


def test_each_passage_has_a_key_that_tells_its_note_and_number():
    note = note_on(2, 5, 9)

    keys = passage_keys(note)

    assert keys[0] == note.id
    assert {note_of(key) for key in keys} == {note.id}
    assert [number_of(key) for key in keys] == [0, 1, 2]


def test_a_note_on_one_passage_is_looked_at_as_it_is():
    note = note_on(2)

    (same,) = on_each_passage([note])

    assert same is note


def test_a_passage_that_is_not_there_is_refused():
    with pytest.raises(IndexError, match="2 passages has no 2"):
        on_passage(note_on(2, 5), 2)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_what_became_of_one_passage_is_said_of_that_one_alone(number):
    note = note_on(2, 5, 9)
    single = on_passage(note, number)

    changed = with_passage_of(note, single.with_passage(passage(30, "lake"), NOW))

    assert [each.made_on is not None for each in on_each_passage([changed])] == [
        each == number for each in range(3)
    ]
    assert starts(changed)[number] == 30
    assert (changed.id, changed.revision) == (note.id, note.revision + 1)


def test_a_note_on_the_whole_story_gets_no_passage():
    with pytest.raises(ValueError, match="no passage"):
        with_further(new_annotation(Kind.STORY_NOTE), passage(2), NOW)


def test_the_only_passage_stays():
    with pytest.raises(ValueError, match="only passage"):
        without_passage(note_on(2), 0, NOW)


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("is_saved", [True, False])
def test_a_passage_is_taken_away_and_the_others_stay(number, is_saved):
    note = note_on(2, 5, 9)
    note = reread(note) if is_saved else note

    fewer = without_passage(note, number, NOW)

    left = [start for at, start in enumerate([2, 5, 9]) if at != number]
    assert starts(fewer) == starts(reread(fewer)) == left
    assert reread(fewer) == fewer


def test_a_passage_that_was_never_saved_becomes_the_first():
    first = on_passage(note_on(2), 0).with_passage(passage(2, "lake"))
    saved = reread(first.with_anchor_state("changed"))

    only = without_passage(with_further(saved, passage(9), NOW), 0, NOW)

    assert reread(only) == only
    assert (only.made_on, only.anchor_state) == (None, None)


def test_passages_of_the_same_story_are_read_and_other_targets_kept():
    elsewhere = {"source": "lake.txt", "selector": target(1)["selector"]}
    note = read(target(2), "urn:picture", target(9, heading="Two"), elsewhere)

    recoloured = note.with_colour(Colour.PINK, NOW)

    assert starts(note) == [2, 9]
    pink = {"styleClass": "pink"}
    assert targets_written(recoloured) == [
        target(2) | pink,
        "urn:picture",
        target(9, heading="Two") | pink,
        elsewhere,
    ]


def test_what_a_target_says_besides_goes_with_its_passage():
    note = read(target(2, heading="One"), "urn:picture", target(9, heading="Two"))

    fewer = without_passage(note, 0, NOW)

    assert targets_written(fewer) == [target(9, heading="Two"), "urn:picture"]


def test_a_target_that_says_something_impossible_hides_no_other():
    broken = target(5) | {"selector": {"type": "TextQuoteSelector", "exact": 7}}

    note = read(target(2), broken, target(9))

    assert starts(note) == [2, 9]
    assert targets_written(note.with_words("!", NOW))[1] == broken


def test_an_id_that_could_be_the_key_of_a_passage_is_not_read():
    item = {"id": "urn:a\x001", "type": "Annotation", "target": "urn:b"}
    data = json.dumps({"type": "AnnotationPage", "items": [item]}).encode()

    notes = parse_notes(data, "sea.txt")

    assert (len(notes), len(notes.others)) == (0, 1)


DEEDS = st.lists(st.tuples(st.sampled_from(["add", "drop", "save"]), st.integers(0, 9)))


@given(deeds=DEEDS)
def test_whatever_is_added_and_taken_away_is_read_again(deeds):
    note, wanted = note_on(0), [0]

    for deed, number in deeds:
        if deed == "add":
            note = with_further(note, passage(len(wanted) + number), NOW)
            wanted.append(len(wanted) + number)
        elif deed == "drop" and len(wanted) > 1:
            note = without_passage(note, number % len(wanted), NOW)
            del wanted[number % len(wanted)]
        elif deed == "save":
            note = reread(note)

    assert starts(note) == starts(reread(note)) == wanted
    assert reread(note) == replace(note)
