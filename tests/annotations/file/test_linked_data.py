from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pyld import jsonld

from desktop.annotations.annotation import (
    FurtherPassage,
    Held,
    Pass,
    Passage,
    Person,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.text_state import text_state

DATA = Path(__file__).parents[2] / "data"
ANNO = "http://www.w3.org/ns/anno.jsonld"
OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
OURS = "urn:reread:ns#"
NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)
IRIS = Person("urn:uuid:5b7e0c52-51a1-4d0e-9a0e-1c1f6a7f0001", "Iris")


def load(url, _options):
    """Return the standard's context, typed from it; nothing else is fetched."""
    assert url == ANNO
    document = json.loads((DATA / "anno-context.json").read_text("utf-8"))
    return {"contextUrl": None, "documentUrl": url, "document": document}


def expanded(data):
    """Return ``data`` as linked data; an unknown key anywhere is an error."""
    dropped = []
    options = {"documentLoader": load, "base": "file:///sea.txt.annotations.json"}
    (whole,) = jsonld.expand(
        json.loads(data), options, on_property_dropped=dropped.append
    )
    assert dropped == []
    return whole


def passage(exact):
    quote = TextQuoteSelector(exact, "over the ", " was grey")
    return Passage(quote, TextPositionSelector(9, 9 + len(exact)), "#text-abababababab")


@pytest.fixture
def data():
    """Return a file in which every key stands that Reread writes."""
    note = new_annotation(
        Kind.NOTE,
        passage=passage("sea"),
        words="Which?",
        tags=("plot",),
        colour=Colour.BLUE,
        creator=IRIS,
        made_in=Pass("urn:uuid:0199f0a2-9001-7c10-8a11-000000000009", "Tense"),
        anchor_state="changed",
        other_versions=("Where?",),
    )
    note = note.with_passage(passage("lake"), NOW).kept_open_for("lake", NOW)
    note = note.with_status(Status.DONE, NOW)
    others = [
        new_annotation(
            Kind.HIGHLIGHT,
            passage=passage("sea"),
            further=(FurtherPassage(passage("lake"), "changed", passage("sea")),),
            colour=Colour.PINK,
        ),
        new_annotation(Kind.QUESTION, passage=passage("sea"), words="Why?"),
        new_annotation(
            Kind.SUGGESTION, passage=passage(""), replacement="o", words="!"
        ),
        new_annotation(Kind.STORY_NOTE, words="It sags."),
        new_annotation(Kind.REPLY, about=note.id, words="No."),
        new_annotation(
            Kind.CUTTING,
            passage=passage(""),
            replacement="It was grey.",
            holds=(Held(note.id, 0, 2),),
        ),
    ]
    deleted = new_annotation(Kind.NOTE)
    notes = AnnotationSet().with_notes([note, *others, deleted])
    notes = notes.without(deleted.id, NOW)
    notes = notes.with_text(text_state("ab" * 32, "Draft 1", NOW))
    return serialise_notes(notes, "sea.txt", "Iris")


def values(thing, key):
    return [each.get("@value", each.get("@id")) for each in thing.get(key, ())]


def items_of(whole):
    return whole[AS + "items"][0]["@list"]


def test_every_key_of_the_file_is_linked_data(data):
    whole = expanded(data)

    assert whole["@type"] == [AS + "OrderedCollectionPage"]
    assert values(whole, OURS + "formatVersion") == [1]


def test_a_key_that_is_not_would_be_noticed(data):
    with pytest.raises(AssertionError, match="saved"):
        expanded(data.replace(b'"startIndex"', b'"saved"'))


def test_the_example_is_linked_data():
    whole = expanded((DATA / "example.annotations.json").read_bytes())

    assert len(items_of(whole)) == 6


def test_every_note_has_what_the_standard_asks_for(data):
    for note in items_of(expanded(data)):
        assert note["@id"].startswith("urn:uuid:")
        assert note["@type"] == [OA + "Annotation"]
        assert len(note[OA + "hasTarget"]) in (1, 2)
        assert len(note[OA + "motivatedBy"]) == 1
        assert len(note["http://purl.org/dc/terms/created"]) == 1


def test_every_passage_has_one_source_and_positions_that_count(data):
    notes = items_of(expanded(data))
    targets = [target for note in notes for target in note[OA + "hasTarget"]]
    passages = [target for target in targets if OA + "hasSelector" in target]

    for target in passages:
        quote, position = target[OA + "hasSelector"]
        assert len(target[OA + "hasSource"]) == 1
        assert len(values(quote, OA + "exact")) == 1
        assert values(position, OA + "start")[0] <= values(position, OA + "end")[0]
    assert len(passages) == 6


def test_a_note_that_followed_a_revision_links_to_the_wording_first_marked(data):
    notes = items_of(expanded(data))
    (note,) = [n for n in notes if values(n, OURS + "status") == ["done"]]
    target = note[OA + "hasTarget"][0]

    (first,) = target[OURS + "madeOn"]

    assert values(first[OA + "hasSelector"][0], OA + "exact") == ["sea"]
    assert values(target, OURS + "anchorState") == ["changed"]
    assert values(note, OURS + "otherVersions") == ["Where?"]
    assert values(note, OURS + "revision") == [3]
    assert values(note, OURS + "revision") == [3]


def test_a_note_links_to_the_rereading_it_was_made_in(data):
    notes = items_of(expanded(data))
    (note,) = [n for n in notes if OURS + "pass" in n]
    (made_in,) = note[OURS + "pass"]

    assert made_in["@id"].startswith("urn:uuid:")
    assert values(made_in, "http://www.w3.org/2000/01/rdf-schema#label") == ["Tense"]
    assert len(values(note, OURS + "keptOpen")[0]) == 16


def test_coloured_notes_are_styled_by_what_the_page_says_of_colours(data):
    whole = expanded(data)
    styled = [note for note in items_of(whole) if OA + "styledBy" in note]

    (colours,) = whole[OURS + "colours"]

    assert colours["@type"] == [OA + "CssStyle"]
    assert ".pink {" in values(colours, RDF + "value")[0]
    named = [values(note, OA + "styledBy") for note in styled]
    assert named == [[colours["@id"]]] * 2


def test_the_versions_of_the_story_are_linked_by_their_hash(data):
    (draft,) = expanded(data)[OURS + "drafts"]

    assert draft["@type"] == [OA + "TimeState"]
    assert values(draft, OA + "cachedSource")[0].startswith("ni:///sha-256;")


def test_a_cutting_says_what_was_cut_and_which_notes_went_with_it(data):
    notes = items_of(expanded(data))
    (cutting,) = [
        n for n in notes if values(n, OA + "motivatedBy") == [OURS + "cutting"]
    ]

    (body,) = cutting[OA + "hasBody"]

    assert "It was grey." in str(body)
    assert [held["start"] for held in values(cutting, OURS + "holds")[0]] == [0]
