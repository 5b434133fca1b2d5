"""What other programs may say in the words of the standard, and Reread keeps.

Each sample is made up here of what the Web Annotation Data Model allows in the section
that is named beside it.
"""

from __future__ import annotations

import json

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.kinds import Colour, Kind
from tests.annotations.file.samples import NOW, page, passage, written

SEA = "https://sea.example/chart"
QUAY = {"type": "SpecificResource", "source": "https://sea.example/quay.html"}
TEXT = {"type": "TextualBody", "value": "Which quay?"}


def on(selector, **more):
    return {"target": {**QUAY, "selector": selector, **more}}


QUOTE = {"type": "TextQuoteSelector", "exact": "quay", "prefix": "the ", "suffix": "."}
SAMPLES = {
    "3.2.1 bodies and targets that are addresses": {"body": SEA, "target": SEA},
    "3.2.1 what is said of a resource": {
        "body": {
            "id": "https://sea.example/log.mp3",
            "type": ["Sound", "schema:AudioObject"],
            "format": "audio/mpeg",
            "language": ["nb", "en"],
            "processingLanguage": "en",
            "textDirection": "auto",
        },
        "target": {"id": SEA, "type": "Image", "format": ["image/png"]},
    },
    "3.2.4 a text that is no note": {
        "body": {
            "type": "TextualBody",
            "value": "<p>Hvilken <em>kai</em>?</p>",
            "format": "text/html",
            "language": "nb",
        },
        "target": SEA,
    },
    "3.2.5 a text without more": {"bodyValue": "Which quay?", "target": SEA},
    "3.2.7 a choice": {
        "body": {"type": "Choice", "items": [TEXT, {**TEXT, "value": "Hvilken kai?"}]},
        "target": SEA,
    },
    "3.2.8 several at once": {
        "body": [SEA, TEXT, {"id": "https://sea.example/rope", "type": "Video"}],
        "target": [SEA, "https://sea.example/quay.html"],
    },
    "3.2.9 a composite and a list": {
        "body": {"type": "Composite", "items": [SEA, TEXT]},
        "target": {"type": "List", "items": [SEA, QUAY["source"]]},
    },
    "3.2.9 independents": {
        "motivation": "classifying",
        "body": "https://sea.example/kinds#quay",
        "target": {"type": "Independents", "items": [SEA, QUAY["source"]]},
    },
    "3.3.1 who and when": {
        "creator": [{"id": "https://sea.example/mo", "type": "Person"}, SEA],
        "created": "2026-11-20T12:00:00.250Z",
        "modified": "2026-11-20T12:30:00+01:00",
        "generator": {
            "id": "https://sea.example/app",
            "type": "Software",
            "name": ["Chart", "Kart"],
            "nickname": "ch",
            "email_sha1": "sha1:0d" * 2,
            "homepage": "https://sea.example/",
        },
        "generated": "2026-11-20T12:31:00Z",
        "target": SEA,
    },
    "3.3.3 for whom": {
        "audience": {
            "id": "https://sea.example/pilots",
            "type": "schema:Audience",
            "schema:audienceType": "pilots",
        },
        "body": TEXT,
        "target": {"id": SEA, "accessibility": ["captions", "signLanguage"]},
    },
    "3.3.5 what for": {
        "motivation": ["bookmarking", "linking"],
        "body": {**TEXT, "purpose": ["describing", "identifying"]},
        "target": SEA,
    },
    "3.3.6 rights": {
        "rights": ["https://sea.example/licence"],
        "body": {**TEXT, "rights": "https://sea.example/licence"},
        "target": SEA,
    },
    "3.3.7 other identities": {
        "canonical": "urn:uuid:0199f0a2-6f1e-7b44-9a51-3d1f7c20aa77",
        "via": ["https://sea.example/notes/7", "https://sea.example/notes/8"],
        "target": {"id": SEA, "canonical": "urn:sea:chart", "via": SEA},
    },
    "4 a body that is part of something": {
        "body": {**QUAY, "purpose": "describing", "selector": QUOTE},
        "target": SEA,
    },
    "4.2.1 a fragment": on(
        {
            "type": "FragmentSelector",
            "conformsTo": "http://www.w3.org/TR/media-frags/",
            "value": "xywh=1,2,3,4",
        }
    ),
    "4.2.2 and 4.2.3 elements": on(
        [
            {"type": "CssSelector", "value": "#pier > p:nth-child(2)"},
            {"type": "XPathSelector", "value": "/html/body/p[2]"},
        ]
    ),
    "4.2.4 a quote": {"body": TEXT, **on(QUOTE)},
    "4.2.5 and 4.2.6 positions": on(
        [
            {"type": "TextPositionSelector", "start": 412, "end": 795},
            {"type": "DataPositionSelector", "start": 4096, "end": 4104},
        ]
    ),
    "4.2.7 an area": on(
        {"type": "SvgSelector", "value": "<svg:svg><svg:rect x='1'/></svg:svg>"}
    ),
    "4.2.8 a range": on(
        {
            "type": "RangeSelector",
            "startSelector": {"type": "XPathSelector", "value": "//p[1]"},
            "endSelector": {"type": "XPathSelector", "value": "//p[3]"},
        }
    ),
    "4.2.9 a selection of a selection": on(
        {"type": "FragmentSelector", "value": "para5", "refinedBy": QUOTE}
    ),
    "4.3.1 a state of some time": on(
        QUOTE,
        state={
            "type": "TimeState",
            "sourceDateStart": "2026-11-01T00:00:00Z",
            "sourceDateEnd": "2026-11-02T00:00:00Z",
            "cached": ["https://sea.example/quay.v1.html"],
        },
    ),
    "4.3.2 a state that was asked for": on(
        QUOTE,
        state={
            "type": "HttpRequestState",
            "value": "Accept: text/html",
            "refinedBy": {"type": "TimeState", "sourceDate": "2026-11-01T00:00:00Z"},
        },
    ),
    "4.4 a style": {
        "stylesheet": {"type": "CssStylesheet", "value": ".red { color: red }"},
        **on(QUOTE, styleClass=["red", "yellow"]),
    },
    "4.4 a style that lies elsewhere": {
        "stylesheet": "https://sea.example/red.css",
        "body": {**QUAY, "styleClass": "red"},
        "target": {**QUAY, "styleClass": "red"},
    },
    "4.5 how it was shown": on(
        QUOTE, renderedVia={"id": "https://sea.example/app", "type": "Software"}
    ),
    "4.6 where it was seen": on(QUOTE, scope="https://sea.example/harbour.html"),
}


def sample(name, number=0):
    known = {"id": f"https://sea.example/notes/{number}", "type": "Annotation"}
    return {"@context": "http://www.w3.org/ns/anno.jsonld", **known, **SAMPLES[name]}


def items_of(notes):
    return json.loads(written(notes))["items"]


@pytest.mark.parametrize("name", SAMPLES)
def test_it_is_kept_as_it_came_also_beside_a_note_of_ours(name):
    notes = parse_notes(page(sample(name)), "sea.txt")
    ours = new_annotation(
        Kind.NOTE, NOW, passage=passage(9, "sea"), words="Which?", colour=Colour.PINK
    )

    beside = {each["id"]: each for each in items_of(notes.with_note(ours))}

    assert items_of(notes) == [sample(name)]
    assert list(items_of(notes)[0]) == list(sample(name))
    assert beside.pop(ours.id)["stylesheet"] == "#colours"
    assert list(beside.values()) == [sample(name)]


def test_all_are_kept_in_their_order_when_read_and_written_again_and_again():
    items = [sample(name, number) for number, name in enumerate(SAMPLES)]

    notes = parse_notes(page(*items), "sea.txt")
    again = parse_notes(written(notes), "sea.txt")

    assert items_of(notes) == items_of(again) == items
    assert written(again) == written(notes)
