from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.modes import Mode
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

WORDS = ("ferry", "Ines", "landing, and", "late", "Nobody")


@pytest.fixture
def notes(shown):
    """Notes on five passages, of which the second and the fourth have changed."""
    made = {words: shown.mark(words, Kind.NOTE, "Why?") for words in WORDS}
    for words in ("Ines", "late"):
        at = shown.span(words).start + 1
        shown.session.edit(ChangeSet((Change(Span(at, at), "x"),)), "Typing")
    shown.screen.set_mode(Mode.REVISE)
    return made


def name(notes, note):
    return next((words for words, id_ in notes.items() if id_ == note), None)


def test_what_is_to_do_comes_first_then_what_is_probably_dealt_with(shown, notes):
    shown.screen.choose(notes["landing, and"])
    seen = []

    for _ in WORDS:
        seen.append(name(notes, shown.screen.chosen))
        shown.do("done-and-next")

    assert seen == ["landing, and", "Nobody", "ferry", "Ines", "late"]
    assert shown.said == "All notes are done."
    assert shown.screen.chosen is None


def test_one_who_is_among_those_dealt_with_stays_there(shown, notes):
    shown.screen.choose(notes["late"])

    shown.do("done-and-next")

    assert name(notes, shown.screen.chosen) == "Ines"


def test_the_first_open_note_comes_after_the_caret(shown, notes):
    shown.put_caret("sea rose")

    shown.do("done-and-next")

    assert name(notes, shown.screen.chosen) == "Nobody"


def test_a_note_kept_open_does_not_ask_again_until_its_passage_changes(shown, notes):
    shown.screen.choose(notes["Ines"])
    shown.do("keep-open")

    asks = shown.session.placing.asks
    assert name(notes, shown.screen.chosen) == "late"
    assert not asks(shown.note(notes["Ines"]))
    assert shown.note(notes["Ines"]).status is Status.OPEN
    at = shown.text.index("Ixnes") + 1
    shown.session.edit(ChangeSet((Change(Span(at, at), "y"),)), "Typing")
    assert asks(shown.note(notes["Ines"]))
    shown.session.undo()
    assert not asks(shown.note(notes["Ines"]))


def test_keeping_open_is_undone_like_all_else(shown, notes):
    shown.screen.choose(notes["Ines"])
    shown.do("keep-open")

    shown.session.undo()

    assert shown.session.placing.asks(shown.note(notes["Ines"]))


def test_the_last_one_that_is_kept_open_stays_chosen(shown):
    note = shown.mark("Ines", Kind.NOTE, "Who?")
    at = shown.span("Ines").start + 1
    shown.session.edit(ChangeSet((Change(Span(at, at), "x"),)), "Typing")
    shown.screen.choose(note)

    shown.do("keep-open")

    assert shown.screen.chosen == note


def test_a_note_that_does_not_ask_has_no_answer(shown, notes):
    shown.screen.choose(notes["ferry"])

    shown.do("keep-open")

    assert shown.said == "This note does not ask whether it is dealt with."
    assert shown.note(notes["ferry"]).kept_open is None


def test_a_passage_that_was_cut_asks_too(shown, notes):
    span = shown.span("ferry")

    shown.session.edit(ChangeSet((Change(span, ""),)), "Cut")

    assert shown.session.placing.asks(shown.note(notes["ferry"]))


def test_under_a_filter_only_what_is_shown_is_done(shown, notes):
    question = shown.mark("sea", Kind.QUESTION)
    shown.screen.filtering.set(NoteFilter(kinds=frozenset({Kind.QUESTION})))
    shown.screen.choose(question)

    shown.do("done-and-next")

    assert shown.said == "All notes that are shown are done."
