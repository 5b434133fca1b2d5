from __future__ import annotations

import json

import pytest

from desktop.annotations.annotation import FurtherPassage, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.colour_styles import STYLES, STYLES_ID, WASHES
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import NotesWriter, serialise_notes
from desktop.annotations.joining.sets import join
from desktop.annotations.kinds import Colour, Kind
from desktop.appearance.theme import load_theme
from tests.annotations.file.samples import EXAMPLE, NOW, item, page, passage

FOREIGN = {"type": "CssStylesheet", "value": ".loud { color: red }"}


def highlight(colour=Colour.PINK, **more):
    return new_annotation(
        Kind.HIGHLIGHT, passage=passage(4, "sea"), colour=colour, **more
    )


def file_of(notes):
    return json.loads(serialise_notes(notes, "sea.txt"))


def coloured(*, stylesheet=None, **more):
    target = {"source": "sea.txt", "selector": [], "styleClass": "pink"}
    named = {} if stylesheet is None else {"stylesheet": stylesheet}
    return item(target=target, **named, **more)


def sheets(notes):
    return [each.get("stylesheet") for each in file_of(notes)["items"]]


def test_the_page_says_how_colours_look_and_each_coloured_note_names_that():
    further = (FurtherPassage(passage(9, "sky")),)
    notes = AnnotationSet().with_notes(
        [
            highlight(),
            highlight(further=further),
            new_annotation(Kind.STORY_NOTE, words="!"),
        ]
    )

    written = file_of(notes)

    assert written["colours"] == STYLES
    assert [each.get("stylesheet") for each in written["items"]] == [
        STYLES_ID,
        STYLES_ID,
        None,
    ]
    assert written["@context"][1]["colours"] == {"@id": "rr:colours", "@type": "@id"}
    assert all(f".{colour.value} {{" in STYLES["value"] for colour in Colour)


def test_a_file_without_coloured_notes_says_nothing_of_colours():
    notes = AnnotationSet().with_note(new_annotation(Kind.STORY_NOTE, words="!"))

    assert "colours" not in file_of(notes)


@pytest.mark.parametrize(("paper", "name"), [(0, "light"), (1, "dark")])
def test_the_washes_are_those_of_the_page(paper, name):
    shown = load_theme(name).washes

    # Qt puts the translucence first.
    told = {c.value: f"#{w[paper][7:]}{w[paper][1:7]}" for c, w in WASHES.items()}

    assert told == shown


def test_a_file_written_before_stays_as_it_is_until_a_note_changes():
    notes = AnnotationSet().with_notes([highlight(), highlight()])
    written = file_of(notes)
    for each in (written, *written["items"]):
        each.pop("colours", None)
        each.pop("stylesheet", None)
    old = parse_notes(json.dumps(written).encode(), "sea.txt")
    first, second = old.notes

    changed = old.with_note(old.notes[second].with_tags(("plot",), NOW))

    assert file_of(old) == written
    assert sheets(changed) == [None, STYLES_ID]
    assert file_of(changed)["items"][0] == written["items"][0]
    assert file_of(changed)["colours"] == STYLES
    assert first in file_of(changed)["items"][0]["id"]


def test_with_the_last_coloured_note_the_colours_go():
    note = highlight()
    notes = AnnotationSet().with_note(note)
    read = parse_notes(serialise_notes(notes, "sea.txt"), "sea.txt")

    assert "colours" not in file_of(read.without(note.id, NOW))
    without = read.with_note(read.notes[note.id].with_colour(None, NOW))
    assert "colours" not in file_of(without)
    assert sheets(without) == [None]


def test_another_look_of_the_colours_is_kept_while_notes_name_it():
    other = {**STYLES, "value": ".pink { background-color: hotpink }"}
    data = page(coloured(stylesheet=STYLES_ID), colours=other)
    notes = parse_notes(data, "sea.txt")

    recoloured = notes.notes["urn:a"].with_colour(Colour.BLUE, NOW)

    assert file_of(notes.with_note(recoloured))["colours"] == other


@pytest.mark.parametrize("foreign", [FOREIGN, "http://example.org/loud.css"])
def test_the_stylesheet_of_another_program_is_kept(foreign):
    notes = parse_notes(page(coloured(stylesheet=foreign)), "sea.txt")
    note = notes.notes["urn:a"]

    for changed in (note.with_colour(Colour.BLUE, NOW), note.with_colour(None, NOW)):
        assert sheets(notes.with_note(changed)) == [foreign]
    assert "colours" not in file_of(notes.with_note(note.with_tags(("plot",), NOW)))


@pytest.mark.parametrize("foreign", [FOREIGN, "http://example.org/loud.css"])
def test_it_is_kept_where_two_versions_are_joined(foreign):
    bare, ours, theirs = (
        parse_notes(page(coloured(stylesheet=sheet)), "sea.txt")
        for sheet in (None, STYLES_ID, foreign)
    )

    for base in (AnnotationSet(), bare, ours):
        for pair in ((ours, theirs), (theirs, ours)):
            assert sheets(join(*pair, base)) == [foreign]


def test_a_note_that_was_coloured_on_one_side_names_the_colours():
    plain = item(target={"source": "sea.txt", "selector": []})
    before, after = (
        parse_notes(page(each, id="urn:page"), "sea.txt")
        for each in (plain, coloured(stylesheet=STYLES_ID))
    )
    note = before.notes["urn:a"]
    tagged = before.with_note(note.with_tags(("plot",), NOW))

    joined = join(tagged, after, before)

    assert sheets(joined) == [STYLES_ID]
    assert file_of(joined)["colours"] == STYLES


def test_a_writer_that_remembers_the_file_knows_whether_colours_are_named():
    data = EXAMPLE.read_bytes()
    notes = parse_notes(data, "lighthouse.md")
    writer = NotesWriter("lighthouse.md", "Iris")

    writer.remember(data, notes)

    assert writer.write(notes) == data


def test_words_that_look_like_it_name_no_stylesheet():
    words = json.dumps({"stylesheet": STYLES_ID})
    notes = AnnotationSet().with_note(new_annotation(Kind.STORY_NOTE, words=words))

    assert "colours" not in file_of(notes)
