"""The author types over passages and takes it back; so do other programs."""

from __future__ import annotations

import pytest

from desktop.annotations.kinds import Status

LONG = "\n\n".join(
    f"Paragraph {n} tells of the ferry and of the sea." for n in range(90)
)


def mark(writer, words, key="n", said="See here"):
    writer.press("Ctrl+1")
    writer.select(words)
    writer.press(key, "Ctrl+A")
    writer.type(said)
    writer.press("Esc")
    return writer.note


def go_revise(writer):
    writer.press("Ctrl+2")
    writer.page.setFocus()


def selected(writer):
    return writer.page.selected_span.of(writer.text)


def is_in_view(writer, words):
    top = writer.page.line_top(writer.span(words).start) - writer.page.scroll_top
    return 0 <= top < writer.page.viewport().height()


def test_words_typed_over_a_passage_are_then_and_now_on_its_card(writer):
    note = mark(writer, "the sea rose")
    go_revise(writer)
    writer.select("the sea rose")

    writer.type("nobody came")

    view = writer.screen.session.view(note.id)
    assert writer.passage(note) == "nobody came"
    assert writer.state(note) == "changed"
    assert (view.first_passage, view.passage) == ("the sea rose", "nobody came")


def test_a_passage_deleted_saved_and_written_anew_is_changed_after_reopening(writer):
    note = mark(writer, "the sea rose")
    go_revise(writer)
    writer.select("the sea rose")
    writer.press("Del")
    assert writer.screen.story.saving.save()
    writer.settle()
    cut = writer.state(note)

    writer.type("nobody came")
    writer.reopen()

    assert cut == "cut"
    assert writer.passage(note) == "nobody came"
    assert writer.state(note) == "changed"


def test_what_is_typed_is_saved_with_its_note_on_it(writer):
    note = mark(writer, "the sea rose")
    go_revise(writer)
    writer.select("the sea rose")

    writer.type("the sea fell")
    writer.press("Home")
    writer.reopen()

    assert (writer.passage(note), writer.state(note)) == ("the sea fell", "changed")


def test_replacing_a_word_everywhere_leaves_the_notes_on_it(writer):
    note = mark(writer, "ferry")
    writer.press("Ctrl+2", "Ctrl+H", "Ctrl+A")
    writer.type("ferry")
    writer.screen.search_bar._replace.field.setFocus()
    writer.type("boat")
    writer.press_button("Replace all")
    replaced = writer.passage(note), writer.state(note)
    writer.page.setFocus()
    writer.press("Ctrl+Z")

    assert replaced == ("boat", "changed")
    assert (writer.passage(note), writer.state(note)) == ("ferry", "exact")


def test_undoing_selects_the_words_that_come_back(writer):
    go_revise(writer)
    writer.select("the sea rose")
    writer.type("nobody came")

    writer.press("Ctrl+Z")
    undone = selected(writer)
    is_bar_shown = writer.screen.selection_bar.isVisible()
    writer.press("Ctrl+Shift+Z")

    assert undone == "the sea rose"
    assert not is_bar_shown
    assert selected(writer) == "nobody came"


def test_undoing_the_deletion_of_a_note_chooses_it_and_brings_it_into_view(make_writer):
    writer = make_writer(LONG)
    note = mark(writer, "Paragraph 80 tells")
    writer.call("delete-note")
    writer.press("Ctrl+Home")
    writer.screen.navigation.choose(None)

    writer.press("Ctrl+Z")
    writer.settle()

    assert writer.note.id == note.id
    assert is_in_view(writer, "Paragraph 80 tells")


def change_outside(writer, *changes):
    assert writer.screen.story.saving.save()
    path = writer.screen.story.path
    text = path.read_text()
    for old, new in changes:
        text = text.replace(old, new)
    path.write_text(text)
    writer.come_back()


def test_undoing_an_outside_edit_shows_the_change_that_is_nearest(make_writer):
    writer = make_writer(LONG)
    change_outside(
        writer,
        ("Paragraph 2 tells", "Paragraph 2 sings"),
        ("Paragraph 50 tells", "Paragraph 50 sings"),
        ("Paragraph 89 tells", "Paragraph 89 sings"),
    )
    writer.page.show_position(writer.span("Paragraph 45").start)
    writer.settle()

    writer.press("Ctrl+Z")
    writer.settle()

    assert selected(writer) == "tells"
    assert writer.page.selected_span.start == writer.span("50 tells").start + 3
    assert is_in_view(writer, "Paragraph 50")
    assert "sings" not in writer.text


@pytest.mark.parametrize(
    ("passage", "by"),
    [("rose", "fell"), ("Ines", "Tomas"), ("late", "dark"), ("The gulls", "All gulls")],
)
def test_a_word_that_another_program_replaced_is_changed(writer, passage, by):
    note = mark(writer, passage)

    change_outside(writer, (passage, by))

    assert (writer.passage(note), writer.state(note)) == (by, "changed")


def test_a_suggestion_that_another_program_applied_is_dealt_with(writer):
    note = mark(writer, "rose", "s", "fell")

    change_outside(writer, ("the sea rose", "the sea fell"))
    state = writer.screen.session.notes.get(note.id).state_word
    writer.press("Ctrl+Z")

    assert state == "applied"
    assert writer.screen.session.notes.get(note.id).status is Status.OPEN
    assert writer.passage(note) == "rose"


def test_undoing_the_deletion_of_a_reply_chooses_the_note_it_answers(writer):
    note = mark(writer, "the sea rose")
    reply = writer.screen.story.marking.reply(note.id)
    writer.screen.story.marking.set_words(reply, "No")
    writer.screen.story.marking.delete([reply])
    writer.screen.navigation.choose(None)

    writer.press("Ctrl+Z")

    assert reply in writer.screen.session.notes
    assert writer.note.id == note.id
