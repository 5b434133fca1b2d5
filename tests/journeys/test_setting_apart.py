"""Ctrl+I and Ctrl+B, in the story and in notes."""

from __future__ import annotations

import pytest

STORY = "The ferry had _really_ stopped.\n\nInes went down. Nobody came.\n"


@pytest.fixture
def revising(make_writer):
    writer = make_writer(STORY, "here.md")
    writer.press("Ctrl+2")
    return writer


def test_words_are_set_apart_with_the_story_s_sign_and_keep_their_note(revising):
    revising.select("Ines went")
    revising.press("Ctrl+Alt+1")
    revising.select("Ines went")

    revising.press("Ctrl+I")

    assert "_Ines went_ down." in revising.text
    assert revising.passage() == "Ines went"
    revising.press("Ctrl+B")
    assert "**_Ines went_** down." in revising.text
    revising.press("Ctrl+I")
    assert "**Ines went** down." in revising.text
    revising.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert revising.text == STORY
    assert revising.passage() == "Ines went"


def test_what_is_typed_next_is_set_apart_until_the_key_is_pressed_again(revising):
    revising.put_caret("Nobody came.", len("Nobody came."))
    revising.type(" ")

    revising.press("Ctrl+B")
    revising.type("Never")
    revising.press("Ctrl+B")
    revising.type(", no.")

    assert "Nobody came. **Never**, no.\n" in revising.text


def test_over_two_paragraphs_each_is_set_by_itself_in_one_step(revising):
    start = revising.span("stopped").start
    revising.page.select(type(revising.span("The"))(start, revising.span("down").end))

    revising.press("Ctrl+B")

    assert "**stopped.**\n\n**Ines went down**." in revising.text
    revising.press("Ctrl+Z")
    assert revising.text == STORY


def test_while_suggesting_it_is_one_suggestion(revising):
    revising.call("suggesting")
    revising.select("Nobody")

    revising.press("Ctrl+I")

    assert revising.text == STORY
    assert [note.replacement for note in revising.notes] == ["_Nobody_"]


def test_a_note_takes_it_as_well(revising):
    revising.select("Nobody")
    revising.press("Ctrl+Alt+N")
    revising.type("so it is")

    revising.press("Ctrl+I", "Esc")

    assert revising.notes[0].words == "so it *is*"
    assert revising.text == STORY


def test_in_reread_it_is_said_that_the_text_is_locked(make_writer):
    writer = make_writer(STORY, "here.md")
    writer.select("Nobody")

    writer.press("Ctrl+I")

    assert writer.text == STORY
    assert "locked" in writer.said


def test_plain_text_has_it_where_it_shows_it_and_else_it_is_said(make_writer):
    writer = make_writer("The ferry had stopped.\n", "here.txt")
    writer.press("Ctrl+2")
    writer.select("had")
    writer.press("Ctrl+I")
    assert writer.text == "The ferry *had* stopped.\n"

    writer.app.preferences.update(shows_emphasis=False)
    writer.press("Ctrl+I")

    assert writer.text == "The ferry *had* stopped.\n"
    assert "shows no emphasis" in writer.said
