from __future__ import annotations

import pytest

from desktop.annotations.annotation import Pass, Person, new_annotation
from desktop.annotations.kinds import KEYED_KINDS, KINDS, Colour, Kind
from desktop.annotations.makers import Makers
from desktop.panels.contents_panel import PartRole
from desktop.screens.story import live_outline, story_display
from desktop.screens.story.story_display import (
    colour_choices,
    creator_choices,
    kind_choices,
    kind_rows,
    note_counts,
    overview_marks,
    pass_choices,
    tag_choices,
)
from desktop.steps import in_one_go
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

CHAPTERS = "# One\n\nThe ferry.\n\n# Two\n\nThe sea. The gulls.\n"


@pytest.fixture
def chapters(make_story):
    return make_story(CHAPTERS, "story.md")


def test_highlights_are_neither_open_nor_done(opened):
    opened.mark("ferry")
    done = opened.mark("Ines", Kind.NOTE, "Who?")
    opened.marking.toggle_done(done)
    opened.mark("Nobody", Kind.QUESTION, "Who?")

    counts = note_counts(opened.session.threads())

    assert (counts.open, counts.done) == (1, 1)


def test_notes_on_the_story_are_listed_only_if_there_are_any(opened):
    opened.mark("ferry", Kind.QUESTION, "Which?")
    before = {row.kind: row.count for row in kind_rows(opened.session.threads())}

    opened.marking.add(Kind.STORY_NOTE, None)
    after = {row.kind: row.count for row in kind_rows(opened.session.threads())}

    on_passages = [Kind.HIGHLIGHT, *(k for k in KEYED_KINDS if KINDS[k].is_on_passage)]
    assert before == {**dict.fromkeys(on_passages, 0), Kind.QUESTION: 1}
    assert after == {**before, Kind.STORY_NOTE: 1}


def test_the_overview_has_a_mark_for_each_passage_in_its_colour(chapters):
    chapters.mark("The sea", colour=Colour.GREEN)
    chapters.marking.add(Kind.STORY_NOTE, None)

    steps = overview_marks(
        chapters.session.threads(),
        chapters.session.placing.starts(),
        len(chapters.session.live),
    )

    start = chapters.span("The sea").start
    assert in_one_go(steps) == [(start / len(CHAPTERS), "green")]


IRIS, MARIT = Person("urn:uuid:1", "Iris"), Person("urn:uuid:2", "Marit")
TENSE = Pass("urn:uuid:9", "Tense")
NOTES = [
    new_annotation(Kind.NOTE, creator=MARIT, tags=("pace",)),
    new_annotation(Kind.NOTE, creator=IRIS, tags=("tense", "pace"), made_in=TENSE),
    new_annotation(Kind.QUESTION, creator=IRIS, made_in=TENSE),
    new_annotation(Kind.HIGHLIGHT, creator=None),
]


def as_noted(_pass_id, name):
    return name


def makers():
    makers = Makers()
    makers.own_ids = frozenset({IRIS.id})
    return makers


def told(choices):
    return [(choice.label, choice.count) for choice in choices]


def test_highlights_are_nothing_to_do():
    assert told(kind_choices(NOTES)) == [("Notes", 2), ("Questions", 1)]


def test_ones_own_notes_come_before_those_of_others():
    assert told(creator_choices(NOTES, makers())) == [("Mine", 3), ("Marit", 1)]


def test_a_single_author_needs_no_choice():
    assert creator_choices(NOTES[1:3], makers()) == []


def test_passes_with_a_name_can_be_chosen():
    assert told(pass_choices(NOTES, as_noted)) == [("Tense", 2)]
    renamed = pass_choices(NOTES, lambda _id, _name: "Past")
    assert told(renamed) == [("Past", 2)]


def test_the_tags_that_most_notes_have_come_first():
    assert told(tag_choices(NOTES)) == [("#pace", 2), ("#tense", 1)]


def test_very_many_tags_are_left_to_be_typed():
    tags = tuple(f"tag{n}" for n in range(40))

    assert len(tag_choices([new_annotation(Kind.NOTE, tags=tags)])) == 12


def test_colours_are_called_as_the_author_calls_them():
    notes = [
        new_annotation(Kind.NOTE, colour=Colour.PINK),
        new_annotation(Kind.STORY_NOTE),
    ]

    found = told(colour_choices(notes, {"pink": "spelling"}))

    assert found == [("spelling", 1), ("Orange", 1)]


@pytest.fixture
def long(make_screen, monkeypatch):
    """A story that is shown as one with thousands of notes is."""
    monkeypatch.setattr(story_display, "_MANY", 1)
    monkeypatch.setattr(story_display, "_PAUSE_MS", 0)
    monkeypatch.setattr(live_outline, "_SHORT", 1)
    shown = make_screen(CHAPTERS, "story.md")
    shown.mark("The sea", Kind.NOTE, "Which?")
    return shown


def shown_of_notes(shown):
    """Return what the overview and the contents say of the notes."""
    parts = shown.screen.contents.part_list.model()
    rows = (parts.index(row).data(PartRole.PART) for row in range(parts.rowCount()))
    return shown.screen.overview.marks, [(row.title, row.open_notes) for row in rows]


def test_the_panels_follow_thousands_of_notes_a_slice_at_a_time(long, qtbot):
    display = long.screen.display
    display.finish()
    before = shown_of_notes(long)

    long.mark("The ferry", Kind.NOTE, "Which?")
    display.show_notes()
    during = shown_of_notes(long)
    qtbot.waitUntil(lambda: not display._showing.is_busy)

    assert during == before
    assert (
        sum(count for _, count in shown_of_notes(long)[1]) == 4
    )  # in a part, and in the story
    assert shown_of_notes(long) == shown_anew(long)


def shown_anew(shown):
    shown.screen.display.show_notes()
    shown.screen.display.finish()
    return shown_of_notes(shown)


def test_what_is_being_shown_is_left_for_the_pause_once_the_text_is_another(
    long, qtbot
):
    display, statistics = long.screen.display, long.screen.statistics
    long.mark("The ferry", Kind.NOTE, "Which?")
    display.show_notes()
    words = "# Between\n\nNot at all.\n\n"

    long.session.edit(ChangeSet((Change(Span(0, 0), words),)), "Typing")
    is_left = not display._showing.is_busy
    with qtbot.waitSignals([statistics.outlined, display.notes_shown]):
        statistics._pause.start(0)
    qtbot.waitUntil(lambda: not display._showing.is_busy)

    assert is_left
    assert "Between" in [title for title, _ in shown_of_notes(long)[1]]
    assert shown_of_notes(long) == shown_anew(long)
