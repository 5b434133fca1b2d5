from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind, Outcome, Status
from desktop.screens.story.noting.reading_list import ReadingList
from desktop.screens.story.noting.todo import TodoNotes, part_titles
from desktop.storage.story.story_state import Mode
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.outline import outline

SCENES = "The ferry was late.\n\n***\n\nThe sea rose. The gulls slept.\n"
CHAPTERS = "# One\n\nIt rained.\n\n***\n\nIt snowed.\n\n# Two\n\nIt hailed.\n"


@pytest.fixture
def story(make_story):
    return make_story(SCENES)


@pytest.fixture
def todo(story):
    return TodoNotes(story.session, ReadingList(story.session))


def lists(todo, story):
    todo._reading.refresh()
    return todo.work_out(outline(story.text, is_markdown=False))


def titles(parts):
    return [(part.title, len(part.notes)) for part in parts]


def type_at(story, words, typed):
    at = story.span(words).start + 1
    story.session.edit(ChangeSet((Change(Span(at, at), typed),)), "Typing")


def test_notes_stand_in_their_scenes_and_highlights_nowhere(story, todo):
    story.mark("gulls", Kind.NOTE, "Which?")
    story.mark("ferry")
    story.mark("late", Kind.QUESTION, "Why?")
    story.marking.add(Kind.STORY_NOTE, None)

    assert titles(lists(todo, story).open) == [
        ("Whole story", 1),
        ("1 · The ferry was late.", 1),
        ("2 · The sea rose. The gulls slept.", 1),
    ]


def test_scenes_are_told_apart_by_their_chapters():
    found = part_titles(outline(CHAPTERS, is_markdown=True))

    assert [*found.values()] == [
        "One",
        "One · 1 · It rained.",
        "One · 2 · It snowed.",
        "Two",
    ]


def test_what_changed_and_what_was_cut_stand_below_the_scenes(story, todo):
    story.mark("gulls", Kind.NOTE, "Which?")
    story.mark("ferry", Kind.NOTE, "Which?")
    type_at(story, "gulls", "x")
    story.session.edit(ChangeSet((Change(story.span("ferry "), ""),)), "Cut")

    assert titles(lists(todo, story).open) == [
        ("Probably dealt with", 1),
        ("No longer in the text", 1),
    ]


def test_a_note_stays_in_its_scene_while_it_is_worked_on(story, todo):
    note = story.mark("gulls", Kind.NOTE, "Which?")
    lists(todo, story)
    todo.hold(note)
    type_at(story, "gulls", "x")

    held = titles(lists(todo, story).open)
    may_move = todo.hold(None)

    assert held == [("2 · The sea rose. The gxulls slept.", 1)]
    assert may_move
    assert titles(lists(todo, story).open) == [("Probably dealt with", 1)]


def test_applied_dismissed_and_done_are_three_things(story, todo):
    applied = story.mark("late", Kind.SUGGESTION, replacement="early")
    dismissed = story.mark("rose", Kind.NOTE, "Fell?")
    done = story.mark("sea", Kind.NOTE, "Which?")
    story.marking.apply(applied)
    story.marking.dismiss(dismissed)
    story.marking.toggle_done(done)

    found = lists(todo, story).done

    assert [(part.title, part.notes, part.summary) for part in found] == [
        ("Applied", (applied,), "1 applied"),
        ("Dismissed", (dismissed,), "1 dismissed"),
        ("Done", (done,), "1 done"),
    ]


def test_a_note_that_is_settled_goes_to_what_is_done_at_once(story, todo):
    first, other = (story.mark(w, Kind.NOTE, "Why?") for w in ("sea", "gulls"))
    lists(todo, story)
    story.marking.toggle_done(first)

    found = todo.settle([first])

    assert [part.notes for part in found.open] == [(other,)]
    assert [part.notes for part in found.done] == [(first,)]
    assert found == lists(todo, story)


@pytest.mark.parametrize(
    ("words", "kind", "replacement", "told"),
    [
        ("sea", Kind.SUGGESTION, "lake", ("sea → lake", "The sea")),
        ("gulls", Kind.SUGGESTION, "", ("cut: gulls", "The gulls")),
        ("gulls", Kind.NOTE, None, ("Why\nnot?", "gulls")),
    ],
)
def test_a_row_says_what_is_to_be_done_and_where(
    story, todo, words, kind, replacement, told
):
    said = "Why\nnot?" if kind is Kind.NOTE else ""
    note = story.mark(words, kind, said, replacement=replacement)

    row = todo.row(note)

    assert (row.told, row.passage) == (told[0].replace("\n", " "), told[1])


def test_words_to_be_inserted_say_before_what(story, todo):
    at = story.span("gulls").start
    note = story.marking.add(Kind.SUGGESTION, Span(at, at), replacement="grey ")

    row = todo.row(note)

    assert (row.told, row.quoted) == ("insert: grey", "before “gulls slept.”")


def test_a_note_is_listed_without_the_marks_in_its_words(story, todo):
    note = story.mark("gulls", Kind.NOTE, "- *Why* [this](https://a.org)?")

    assert todo.row(note).words == "• Why this?"


# Working through them


@pytest.fixture
def revising(make_screen):
    shown = make_screen(SCENES)
    shown.screen.modes.enter(Mode.REVISE)
    return shown


def chosen(shown):
    return shown.screen.navigation.chosen


def test_a_suggestion_is_applied_and_a_note_is_done(revising):
    late = revising.mark("late", Kind.SUGGESTION, replacement="early")
    sea = revising.mark("sea", Kind.NOTE, "Which?")
    revising.screen.navigation.choose(late)

    revising.do("done-and-next")
    at_next = chosen(revising)
    revising.do("done-and-next")

    assert "The ferry was early." in revising.text
    assert revising.note(late).outcome is Outcome.APPLIED
    assert (at_next, revising.note(sea).status) == (sea, Status.DONE)
    assert revising.note(sea).outcome is None
    revising.session.undo()
    assert chosen(revising) == sea


def test_either_is_dismissed(revising):
    late = revising.mark("late", Kind.SUGGESTION, replacement="early")
    sea = revising.mark("sea", Kind.NOTE, "Which?")
    revising.screen.navigation.choose(late)

    revising.do("dismiss-and-next")
    revising.do("dismiss-and-next")

    outcomes = [revising.note(note).outcome for note in (late, sea)]
    assert outcomes == [Outcome.DISMISSED] * 2
    assert "The ferry was late." in revising.text
    assert revising.said == "All notes are done."


def test_a_suggestion_whose_passage_has_changed_is_not_applied_and_stays(revising):
    note = revising.mark("late", Kind.SUGGESTION, replacement="early")
    revising.mark("sea", Kind.NOTE, "Which?")
    type_at(revising, "late", "x")
    revising.screen.navigation.choose(note)

    revising.do("done-and-next")

    assert chosen(revising) == note
    assert revising.note(note).status is Status.OPEN
    assert "changed since" in revising.said


def test_the_next_note_is_shown_where_the_one_was_that_is_done(revising):
    notes = [revising.mark(w, Kind.NOTE, "Why?") for w in ("ferry", "sea", "gulls")]
    revising.screen.navigation.choose(notes[1])
    revising.do("keep-open")  # says that there is nothing to answer, and waits
    todo = revising.screen.todo.to_do
    before = todo.visualRect(todo.currentIndex()).top()

    revising.do("done-and-next")

    assert todo.currentIndex().data() == "Why?"
    assert chosen(revising) == notes[2]
    assert todo.visualRect(todo.currentIndex()).top() == before


def test_a_note_in_the_list_is_gone_to_with_the_keys(revising):
    note = revising.mark("gulls", Kind.NOTE, "Which?")
    revising.screen.display.show_notes()

    revising.screen.todo.note_entered.emit(note)

    assert revising.page.hasFocus()
