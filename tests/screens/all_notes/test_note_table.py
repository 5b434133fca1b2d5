"""What the table lists, in which order, and what stands in its rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from shiboken6 import delete

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Colour, Kind, Outcome, Status
from desktop.screens.all_notes.note_search import NoteSearch
from desktop.screens.all_notes.note_table import (
    NoteColumn,
    NoteTable,
    TableFilter,
    _scene_labels,
)
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.outline import outline
from desktop.text.structure.part_names import PartNames

TEXT = (
    "The ferry had stopped. Ines went down.\n\n***\n\n"
    "The sea rose. Nobody answered her in the café.\n"
)
AT = datetime(2026, 11, 9, tzinfo=UTC)
IRIS, MARIT = Person("urn:uuid:1", "Iris"), Person("urn:uuid:2", "Marit")


def note_on(passage_words, kind=Kind.NOTE, days=0, by=IRIS, **details):
    start = TEXT.index(passage_words)
    passage = describe(TEXT, Span(start, start + len(passage_words)))
    at = AT + timedelta(days=days)
    return new_annotation(kind, at, passage=passage, creator=by, **details)


@pytest.fixture
def notes():
    """Notes by a name each, in no order."""
    return {
        "answer": note_on("Nobody answered", Kind.QUESTION, 3, MARIT, words="Why not?"),
        "ferry": note_on("ferry", Kind.SUGGESTION, 1, replacement="boat"),
        "ines": note_on("Ines", days=2, words="Say *more*", tags=("Cast", "plot")),
        "sea": note_on("The sea", Kind.HIGHLIGHT, 4),
        "cut": note_on(" down", Kind.SUGGESTION, 5, replacement="", words="no need"),
        "story": new_annotation(Kind.STORY_NOTE, AT, words="Too long", tags=("plot",)),
    }


@pytest.fixture
def session(qapp, notes):
    made = AnnotationSet().with_notes(notes.values())
    anchors = {
        note.id: Anchor(Span(at.start, at.end), AnchorState.EXACT)
        for note in notes.values()
        if note.passage is not None and (at := note.passage.position)
    }
    session = StorySession(TEXT, made, anchors)
    Marking(session, IRIS)
    yield session
    delete(session)


@pytest.fixture
def table(session):
    table = NoteTable(session)
    table.refresh(outline(TEXT, is_markdown=False))
    return table


def listed(table, notes, column=NoteColumn.PASSAGE, **asked):
    names = {note.id: name for name, note in notes.items()}
    down, found = asked.pop("down", False), asked.pop("found", None)
    wanted = TableFilter(**{side: frozenset(v) for side, v in asked.items()})
    ids = table.listed(wanted, column, is_descending=down, found=found)
    return [names[note] for note in ids]


def test_notes_are_listed_as_one_comes_upon_them(table, notes):
    order = ["story", "ferry", "ines", "cut", "sea", "answer"]

    assert listed(table, notes) == order
    assert listed(table, notes, down=True) == order[::-1]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (NoteColumn.WORDS, ["ferry", "cut", "ines", "story", "answer", "sea"]),
        (NoteColumn.KIND, ["sea", "ines", "answer", "cut", "ferry", "story"]),
        (NoteColumn.TAGS, ["ines", "story", "ferry", "cut", "sea", "answer"]),
        (NoteColumn.STATE, ["story", "ferry", "ines", "cut", "answer", "sea"]),
        (NoteColumn.SCENE, ["story", "ferry", "ines", "cut", "sea", "answer"]),
        (NoteColumn.BY, ["story", "ferry", "ines", "cut", "sea", "answer"]),
        (NoteColumn.DATE, ["story", "ferry", "ines", "answer", "sea", "cut"]),
    ],
)
def test_each_column_sorts_and_leaves_what_is_alike_in_the_order_of_the_story(
    table, notes, column, order
):
    assert listed(table, notes, column) == order


def test_what_is_alike_stays_in_the_order_of_the_story_the_other_way_round(
    table, notes
):
    down = listed(table, notes, NoteColumn.BY, down=True)

    assert down == ["answer", "story", "ferry", "ines", "cut", "sea"]


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ({"kinds": [Kind.SUGGESTION, Kind.HIGHLIGHT]}, ["ferry", "cut", "sea"]),
        ({"tags": ["plot"]}, ["story", "ines"]),
        ({"tags": ["cast"], "kinds": [Kind.QUESTION]}, []),
        ({"states": [""]}, ["sea"]),
        ({"scenes": [1]}, ["sea", "answer"]),
        ({"makers": ["maker:urn:uuid:2"]}, ["answer"]),
        ({"makers": [""]}, ["story", "ferry", "ines", "cut", "sea"]),
    ],
)
def test_filters_leave_what_they_ask_for(table, notes, asked, left):
    assert listed(table, notes, **asked) == left


def test_what_can_be_filtered_is_what_there_is(table):
    def told(values):
        return [(each.label, each.count) for each in values]

    assert told(table.tags()) == [("#Cast", 1), ("#plot", 2)]
    assert told(table.states()) == [("open", 5)]
    assert told(table.makers()) == [("You", 5), ("Marit", 1)]
    assert told(table.scenes()) == [("in no scene", 1), ("scene 1", 3), ("scene 2", 2)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("FERRY", ["ferry"]),
        ("boat", ["ferry"]),
        ("say more", ["ines"]),
        ("#plot", ["story", "ines"]),
        ("marit", ["answer"]),
        ("nobody", ["answer"]),
        ("question", ["answer"]),
        ("stopped", []),
        ("by all means", ["sea"]),
        ("  ", ["story", "ferry", "ines", "cut", "sea", "answer"]),
    ],
)
def test_words_are_found_in_all_that_is_said_of_a_note(
    session, table, notes, words, found
):
    Marking(session, IRIS).set_words(
        Marking(session, IRIS).reply(notes["sea"].id), "Bý all méans"
    )
    search = NoteSearch(session, table)
    search.begin()

    assert listed(table, notes, found=search.finder(words)) == found


def test_a_note_is_looked_through_anew_when_it_says_something_else(
    session, table, notes
):
    search = NoteSearch(session, table)
    search.begin()
    assert search.prepare(60)
    Marking(session, IRIS).set_words(notes["ines"].id, "Say less")
    table.refresh(outline(TEXT, is_markdown=False))
    search.begin()

    assert listed(table, notes, found=search.finder("less")) == ["ines"]
    assert listed(table, notes, found=search.finder("more")) == []


@pytest.mark.parametrize(
    ("name", "column", "told"),
    [
        ("story", NoteColumn.PASSAGE, "whole story"),
        ("sea", NoteColumn.PASSAGE, "The sea"),
        ("ferry", NoteColumn.WORDS, "ferry boat"),
        ("ferry", NoteColumn.KIND, "Suggestion"),
        ("cut", NoteColumn.WORDS, "cut · no need"),
        ("cut", NoteColumn.KIND, "Cut"),
        ("ines", NoteColumn.WORDS, "Say more"),
        ("ines", NoteColumn.TAGS, "#Cast #plot"),
        ("sea", NoteColumn.STATE, ""),
        ("answer", NoteColumn.STATE, "open"),
        ("answer", NoteColumn.SCENE, "2"),
        ("answer", NoteColumn.BY, "Marit"),
        ("ines", NoteColumn.BY, "You"),
    ],
)
def test_a_row_says_what_there_is_to_say(table, notes, name, column, told):
    assert table.row(notes[name].id).text_of(column) == told


def test_a_row_says_honestly_that_its_passage_is_gone(session, table, notes):
    start = TEXT.index("Ines")
    gone = ChangeSet((Change(Span(start, start + 4), ""),))
    session.edit(gone, "Delete")
    table.refresh(outline(session.text, is_markdown=False))

    row = table.row(notes["ines"].id)

    assert row.text_of(NoteColumn.PASSAGE) == "cut: Ines"
    assert row.is_lost


def test_a_row_says_where_words_are_to_be_inserted(session, table):
    marking = Marking(session, IRIS)
    end = TEXT.index(" Ines")
    note = marking.add(Kind.SUGGESTION, Span(end, end), replacement="Rain.")
    table.refresh(outline(TEXT, is_markdown=False))

    row = table.row(note)

    assert row.text_of(NoteColumn.KIND) == "Insertion"
    assert row.text_of(NoteColumn.PASSAGE) == "insert after The ferry had stopped."


def test_a_row_says_how_many_passages_and_replies_there_are(session, table, notes):
    marking = Marking(session, IRIS)
    marking.add_passage(notes["ines"].id, Span(0, 3))
    marking.reply(notes["ines"].id)
    table.refresh(outline(TEXT, is_markdown=False))

    row = table.row(notes["ines"].id)

    assert row.text_of(NoteColumn.PASSAGE) == "Ines · 2 passages"
    assert row.text_of(NoteColumn.WORDS) == "Say more · 1 reply"


def test_a_highlight_says_what_its_colour_means_to_the_author(session, table, notes):
    table.show_colour_names({Colour.YELLOW.value: "keep this line"})
    search = NoteSearch(session, table)
    search.begin()

    assert table.row(notes["sea"].id).text_of(NoteColumn.WORDS) == "keep this line"
    assert listed(table, notes, found=search.finder("keep this")) == ["sea"]


def test_a_row_is_one_line_however_much_is_suggested(session, table, notes):
    marking = Marking(session, IRIS)
    marking.set_replacement(notes["ferry"].id, "boat\n\nand " * 20_000)
    marking.set_words(notes["ines"].id, "so\nmuch " * 20_000)
    table.refresh(outline(TEXT, is_markdown=False))

    for name in ("ferry", "ines"):
        said = table.row(notes[name].id).said
        assert "\n" not in said
        assert len(said) < 500


def test_a_settled_row_says_what_became_of_its_note(session, table, notes):
    ferry = notes["ferry"].with_status(Status.DONE, AT, Outcome.DISMISSED)
    session.change("Dismiss", {ferry.id: ferry})
    table.refresh(outline(TEXT, is_markdown=False))

    row = table.row(ferry.id)

    assert (row.state, row.state_icon, row.is_settled) == ("dismissed", "x", True)


def test_scenes_of_chapters_are_told_without_the_titles(session, notes):
    text = "Chapter One: Away\n\nThe ferry.\n\n***\n\nInes.\n\n# Two — Home\n\nShe.\n"
    parts = outline(text, is_markdown=True)
    labels = list(_scene_labels(parts, PartNames(parts)))

    assert labels == ["Chapter One", "Chapter One, 1", "Chapter One, 2", "Two"]
