"""What is said to lenses, as it stands in the notes file."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import (
    FurtherPassage,
    Passage,
    Settlement,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file import notes_file
from desktop.annotations.file.item_reader import read_item
from desktop.annotations.file.item_writer import write_item
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.joining.sets import join
from desktop.annotations.kinds import Kind
from desktop.errors import NotesUnreadable
from desktop.value import replace

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SETTLED = Settlement("tense", "slip:go")
PAST = Settlement("tense", "told-in:past", is_choice=True)


def passage(exact, start, state=None):
    position = TextPositionSelector(start, start + len(exact))
    return Passage(TextQuoteSelector(exact, "before ", " after"), position, state)


FIRST = passage("It rained.", 10, "#text-1")
LAST = passage("She left.", 90, "#text-1")


def made(said=SETTLED, place=None, further=()):
    return new_annotation(Kind.LENS, NOW, passage=place, further=further, settles=said)


def stretch(**details):
    return made(PAST, FIRST, (FurtherPassage(LAST, **details),))


def item_of(note):
    return deepcopy(dict(write_item(note, "here.md").json))


def bodies(purpose, value):
    return [
        {"type": "TextualBody", "purpose": "classifying", "value": "tense"},
        {"type": "TextualBody", "purpose": purpose, "value": value},
    ]


def quote(exact):
    told = {"exact": exact, "prefix": "before ", "suffix": " after"}
    return {"type": "TextQuoteSelector", **told}


def position(start, end):
    return {"type": "TextPositionSelector", "start": start, "end": end}


def test_what_is_settled_is_told_by_lens_and_key():
    note = made(place=FIRST)
    item = item_of(note)

    assert item["motivation"] == "settling"
    assert item["body"] == bodies("identifying", "slip:go")
    assert "status" not in item
    assert read_item(item) == note


def test_what_is_chosen_describes_the_story():
    note = made(PAST)

    assert item_of(note)["body"] == bodies("describing", "told-in:past")
    assert item_of(note)["target"] == {"type": "SpecificResource", "source": "here.md"}
    assert read_item(item_of(note)) == note


def test_a_stretch_ends_before_what_its_end_selector_selects():
    note = stretch()

    target = item_of(note)["target"]

    assert target["selector"] == [
        {
            "type": "RangeSelector",
            "startSelector": quote("It rained."),
            "endSelector": {**quote("She left."), "refinedBy": position(9, 9)},
        },
        {
            "type": "RangeSelector",
            "startSelector": position(10, 20),
            "endSelector": position(99, 99),
        },
    ]
    assert target["state"] == "#text-1"
    assert read_item(item_of(note)) == note


def test_what_became_of_the_end_stands_with_the_end():
    note = stretch(anchor_state="changed", made_on=passage("He left.", 90))
    note = replace(note, anchor_state="cut", made_on=passage("It snowed.", 10))
    item = item_of(note)
    end = item["target"]["selector"][0]["endSelector"]

    assert (item["target"]["anchor"], end["anchor"]) == ("cut", "changed")
    assert item["target"]["madeOn"]["selector"][0]["exact"] == "It snowed."
    assert end["madeOn"]["selector"][0]["exact"] == "He left."
    assert "state" not in end
    assert read_item(item) == note


def test_an_end_that_was_described_on_another_text_says_so():
    note = made(PAST, FIRST, (FurtherPassage(passage("She left.", 90, "#text-2")),))

    end = item_of(note)["target"]["selector"][0]["endSelector"]

    assert end["state"] == "#text-2"
    assert read_item(item_of(note)) == note


def test_what_other_programs_add_to_a_stretch_stays():
    item = item_of(stretch())
    item["mood"] = "grey"
    target = item["target"]
    target["mood"] = "grey"
    target["selector"].append({"type": "CssSelector", "value": "#x"})
    target["selector"][0]["mood"] = "grey"
    target["selector"][0]["endSelector"]["mood"] = "grey"
    note = read_item(deepcopy(item))

    moved = replace(note, passage=passage("It poured.", 12, "#text-1"))
    written = item_of(moved)

    selectors = written["target"]["selector"]
    assert selectors[0]["startSelector"] == quote("It poured.")
    assert selectors[1]["startSelector"] == position(12, 22)
    assert selectors[2] == {"type": "CssSelector", "value": "#x"}
    selectors[0]["startSelector"] = quote("It rained.")
    selectors[1]["startSelector"] = position(10, 20)
    assert written == item


def without_end_refined(item):
    del item["target"]["selector"][0]["endSelector"]["refinedBy"]


def by_xpath(item):
    end = {"type": "XPathSelector", "value": "//p"}
    item["target"]["selector"] = [
        {"type": "RangeSelector", "startSelector": end, "endSelector": end}
    ]


def without_key(item):
    del item["body"][1]


def with_words(item):
    item["body"].append({"type": "TextualBody", "value": "Settled out of court"})


def with_another_purpose(item):
    item["body"][1]["purpose"] = "commenting"


def on_several(item):
    item["target"] = [item["target"]] * 2


def with_other_motivations(item):
    item["motivation"] = ["settling", "commenting"]


def on_a_whole_file(item):
    item["target"] = "https://example.org/x"


@pytest.mark.parametrize(
    "change",
    [
        without_end_refined,
        by_xpath,
        without_key,
        with_words,
        with_another_purpose,
        on_several,
        with_other_motivations,
        on_a_whole_file,
    ],
)
def test_what_other_programs_settle_stays_as_it_is(change):
    item = item_of(stretch())
    change(item)
    came = deepcopy(item)

    note = read_item(item)

    assert note.kind is not Kind.LENS
    assert note.settles is None
    assert write_item(note, "here.md").json == came


def test_a_stretch_of_another_kind_of_note_is_another_program_s():
    item = item_of(stretch()) | {"motivation": "highlighting", "body": []}

    note = read_item(deepcopy(item))

    assert (note.kind, note.further) == (Kind.HIGHLIGHT, ())
    assert write_item(note, "here.md").json == item


def test_a_key_may_be_empty():
    said = Settlement("rhythm", "")

    assert read_item(item_of(made(said, FIRST))).settles == said


def test_a_lens_of_a_later_reread_is_kept():
    said = Settlement("metre", "foot:iamb")

    assert read_item(item_of(made(said))).settles == said


def test_the_term_is_declared_where_it_is_used():
    notes = AnnotationSet().with_note(made(place=FIRST))

    page = json.loads(serialise_notes(notes, "here.md"))

    assert page["@context"][1]["settling"] == "rr:settling"


def test_what_is_settled_counts_towards_no_limit_of_notes(monkeypatch):
    monkeypatch.setattr(notes_file, "MOST_NOTES", 1)
    note = new_annotation(Kind.NOTE, NOW, passage=FIRST)
    settled = [made(Settlement("tense", f"slip:{n}"), FIRST) for n in range(3)]
    some = AnnotationSet().with_notes([note, *settled])
    more = some.with_note(new_annotation(Kind.NOTE, NOW, passage=LAST))

    assert parse_notes(serialise_notes(some, "x"), "x").note_count == 1
    with pytest.raises(NotesUnreadable, match="has 2 notes"):
        parse_notes(serialise_notes(more, "x"), "x")


def test_too_much_that_is_settled_stays_in_the_file(monkeypatch):
    monkeypatch.setattr(notes_file, "_MOST_SETTLED", 2)
    settled = [made(Settlement("tense", f"slip:{n}"), FIRST) for n in range(3)]
    data = serialise_notes(AnnotationSet().with_notes(settled), "x")

    notes = parse_notes(data, "x")

    assert (len(notes.of_lenses), len(notes.others)) == (2, 1)
    assert serialise_notes(notes, "x") == data


def test_both_ends_are_of_the_same_side_where_two_versions_are_joined():
    note = stretch()
    base = AnnotationSet().with_note(note)
    ours, theirs = (
        base.with_note(
            replace(
                note,
                further=(FurtherPassage(passage(words, 95, "#text-1")),),
                revision=number,
            )
        )
        for words, number in (("She ran.", 1), ("He ran off.", 2))
    )

    joined = join(ours, theirs, base)

    assert joined == join(theirs, ours, base)
    assert joined.notes == theirs.notes
    assert parse_notes(serialise_notes(joined, "x"), "x").notes == joined.notes


def test_what_both_settle_is_there_twice_and_harms_nobody():
    ours, theirs = (
        AnnotationSet(id="urn:page").with_note(made(place=FIRST)) for _ in range(2)
    )

    joined = join(ours, theirs)

    assert joined.of_lenses == ours.of_lenses | theirs.of_lenses
