from __future__ import annotations

import json

from desktop.annotations.file.notes_file import parse_notes, serialise_notes
from desktop.annotations.joining.sets import join

NOTE = {"id": "urn:a", "type": "Annotation", "target": "sea.txt"}
HASH = "ni:///sha-256;47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"


def notes(**page):
    page = {"id": "urn:page:1", "type": "AnnotationPage", **page, "items": [NOTE]}
    return parse_notes(json.dumps(page).encode(), "notes")


def draft(number, **more):
    date = f"2026-11-0{number}T08:00:00Z"
    return {"id": f"#draft-{number}", "cached": HASH, "sourceDate": date, **more}


def written(ours, theirs, base=None):
    data = serialise_notes(join(ours, theirs, base), "sea.txt")
    again = serialise_notes(join(theirs, ours, base), "sea.txt")
    assert json.loads(again) == json.loads(data)
    return json.loads(data)


def test_a_key_that_one_side_changed_is_taken_from_it():
    base = notes(mood="grey", weather="fog")

    page = written(notes(mood="blue", weather="fog"), notes(mood="grey"), base)

    assert page["mood"] == "blue"
    assert "weather" not in page


def test_the_file_begun_first_gives_its_id_and_its_collection():
    ours = notes(id="urn:page:2", partOf={"label": "Notes by Joan"})
    theirs = notes(partOf={"label": "Notes by Iris"})

    page = written(ours, theirs)

    assert page["id"] == join(ours, theirs).id == "urn:page:1"
    assert page["partOf"] == {"label": "Notes by Iris"}


def test_all_drafts_are_known_by_their_date_also_strange_ones():
    ours = notes(drafts=[draft(1), draft(3, mood="grey")])
    theirs = notes(drafts=[draft(2), "strange"])

    drafts = written(ours, theirs)["drafts"]

    assert drafts == ["strange", draft(1), draft(2), draft(3, mood="grey")]


def test_tombstones_of_both_sides_stay_also_those_without_a_time():
    ours = notes(deleted={"urn:b": "2026-11-01T08:00:00Z", "urn:c": "long ago"})
    theirs = notes(deleted={"urn:b": "2026-11-02T08:00:00Z", "urn:c": "2026"})

    deleted = written(ours, theirs)["deleted"]

    assert deleted["urn:b"] == "2026-11-02T08:00:00Z"
    assert set(deleted) == {"urn:b", "urn:c"}


def test_all_terms_of_both_contexts_are_defined():
    standard = "http://www.w3.org/ns/anno.jsonld"
    ours = notes(**{"@context": [standard, {"mood": "urn:mood"}]})
    theirs = notes(**{"@context": ["http://a.example/", standard, {"wind": "urn:w"}]})

    context = written(ours, theirs)["@context"]

    terms = {"mood": "urn:mood", "wind": "urn:w"}
    assert context == [standard, "http://a.example/", terms]


def test_notes_that_a_newer_reread_wrote_stay_of_that_version():
    joined = join(notes(format_version=9), notes(format_version=1))

    assert joined.is_read_only
    assert joined.raw["format_version"] == 9


def test_an_empty_set_takes_over_the_page_of_the_other():
    theirs = notes(mood="grey")
    empty = parse_notes(b'{"type": "AnnotationPage"}', "notes")

    assert written(empty, theirs)["mood"] == "grey"
