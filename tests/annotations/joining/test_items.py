from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.joining.sets import join

LATER = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)
WORDS = {"type": "TextualBody", "purpose": "commenting", "value": "why"}
PICTURE = {"type": "Image", "id": "http://example.org/sea.png"}
QUOTE = {"type": "TextQuoteSelector", "exact": "sea", "prefix": "the ", "suffix": "."}
FRAGMENT = {"type": "FragmentSelector", "value": "p4"}


def item(**changed):
    target = {"type": "SpecificResource", "source": "sea.txt", "selector": [QUOTE]}
    return {
        "id": "urn:a",
        "type": "Annotation",
        "motivation": "commenting",
        "created": "2026-11-20T12:00:00Z",
        "body": [WORDS],
        "target": target,
        **changed,
    }


def notes(*items, **page):
    page = {"id": "urn:page", "type": "AnnotationPage", **page, "items": items}
    return parse_notes(json.dumps(page).encode(), "notes")


def written(joined):
    return json.loads(serialise_notes(joined, "sea.txt"))


def only_item(joined):
    (found,) = written(joined)["items"]
    return found


@pytest.fixture
def base():
    return notes(item(mood="grey", weather="fog"))


def edited(base):
    (note,) = base.notes.values()
    return base.with_note(note.with_words("where", LATER))


def test_keys_of_other_programs_are_joined_with_our_words(base):
    theirs = notes(item(mood="blue", season="autumn"))

    found = only_item(join(edited(base), theirs, base))

    assert found["body"][0]["value"] == "where"
    assert found["mood"] == "blue"
    assert found["season"] == "autumn"
    assert "weather" not in found


def test_without_a_base_no_key_is_taken_away(base):
    theirs = notes(item(season="autumn"))

    found = only_item(join(theirs, base))

    assert found["season"] == "autumn"
    assert found["weather"] == "fog"


@pytest.mark.parametrize("has_base", [True, False])
def test_bodies_and_selectors_of_other_programs_are_kept(base, has_base):
    target = {**item()["target"], "selector": [QUOTE, FRAGMENT], "page": 4}
    theirs = notes(item(body=[WORDS, PICTURE], target=target))
    ours = edited(base)

    found = only_item(join(ours, theirs, base if has_base else None))

    assert [body.get("value") for body in found["body"]] == ["where", None]
    assert found["body"][1] == PICTURE
    assert found["target"]["selector"] == [QUOTE, FRAGMENT]
    assert found["target"]["page"] == 4


def test_a_body_another_program_took_away_is_gone(base):
    base = notes(item(body=[WORDS, PICTURE]))

    found = only_item(join(edited(base), notes(item(mood="blue")), base))

    assert found["mood"] == "blue"
    assert [body["value"] for body in found["body"]] == ["where"]


def test_other_versions_are_written_and_read_and_what_is_strange_there_is_kept():
    odd = {"type": "Image"}
    ours = notes(item(otherVersions=[odd, "when"]))
    theirs = edited(notes(item(otherVersions="who")))

    joined = join(ours, theirs)

    found = only_item(joined)["otherVersions"]
    assert found == [odd, "when", "who", "why"]
    assert joined.notes["urn:a"].other_versions == ("when", "who", "why")


def test_an_older_file_learns_the_term_for_other_versions(base):
    context = [
        "http://www.w3.org/ns/anno.jsonld",
        {"rr": "urn:reread:ns#", "x": "rr:x"},
    ]
    older = notes(item(), **{"@context": context})

    page = written(join(edited(older), notes(item(body=[{**WORDS, "value": "who"}]))))

    assert page["items"][0]["otherVersions"] == ["who"]
    assert page["@context"][-1]["otherVersions"] == "rr:otherVersions"
    assert page["@context"][-1]["x"] == "rr:x"


def test_a_file_without_other_versions_keeps_its_context(base):
    older = notes(item(), **{"@context": [{"rr": "urn:reread:ns#"}]})

    assert written(edited(older))["@context"] == [{"rr": "urn:reread:ns#"}]


def test_a_note_the_app_has_written_since_it_read_it_takes_over_the_rest(base):
    ours = edited(base)
    theirs = parse_notes(serialise_notes(ours, "sea.txt"), "notes")
    theirs = notes(*written(theirs)["items"], theirs="too")

    joined = join(ours, theirs, ours)

    assert joined.notes == theirs.notes
    assert written(joined)["theirs"] == "too"
