"""Reread ended without warning; the story is opened again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.anchoring.anchor import AnchorState
from desktop.app import App
from desktop.paths import state_folder
from desktop.screens.conflict.conflict_dialog import ConflictDialog
from desktop.screens.conflict.difference_dialog import DifferenceDialog
from desktop.storage.history.versions import get, sha256_of


def crash(writer):
    """Let everything be gone that is in memory, once the journal has been told."""
    saving = writer.screen.story.saving
    saving._timers.stop()
    saving.save_soon = lambda: None
    saving.journal.tell_now()
    saving.save = lambda: True
    writer.app.let_go()


def come_again(make_writer, writer):
    """Start Reread anew on the file as it is."""
    return make_writer(writer.path.read_bytes())


def journals():
    return [*(state_folder() / "journal").iterdir()]


@pytest.fixture
def typed(writer):
    """A story with a note, revised and not yet saved."""
    writer.select("the sea rose")
    writer.press("n")
    writer.type("True?")
    writer.press("Esc")
    writer.call("save-now")
    writer.press("Ctrl+2")
    writer.put_caret("The ferry")
    writer.type("Late, ")
    return writer


@pytest.fixture
def back(typed, make_writer):
    """The same story after a crash."""
    crash(typed)
    return come_again(make_writer, typed)


def test_what_was_not_saved_is_offered(back):
    assert "was not saved when Reread ended" in back.told
    assert "1 word" in back.told
    assert back.offered == ["Recover", "Compare…", "Set aside"]
    assert "Late" not in back.text


def test_what_is_recovered_is_in_the_window_and_in_the_file(back):
    back.press_button("Recover")

    assert "Late, The ferry" in back.text
    assert back.path.read_text() == back.text
    assert back.passage(back.notes[0]) == "the sea rose"
    assert "here again" in back.told
    assert journals() == []


def test_what_was_typed_over_a_passage_belongs_to_it_after_a_crash_too(
    typed, make_writer
):
    typed.select("the sea rose")
    typed.type("nobody else had seen it coming")
    crash(typed)

    back = come_again(make_writer, typed)
    back.press_button("Recover")
    note = back.notes[0]

    assert back.passage(note) == "nobody else had seen it coming"
    assert back.state(note) == "changed"


def test_undo_takes_back_what_was_recovered(back):
    before = back.text

    back.press_button("Recover")
    back.press("Ctrl+Z")

    assert back.text == before


def test_what_is_set_aside_is_kept_and_not_offered_again(back, make_writer):
    back.press_button("Set aside")
    back.reopen()

    assert "was not saved" not in back.told
    assert [*(state_folder() / "rescue").glob("*.journal")] != []


def test_it_is_offered_until_the_author_has_decided(back):
    back.reopen()

    assert "was not saved when Reread ended" in back.told


def test_it_can_be_looked_at_before(back, qtbot):
    back.press_button("Compare…")
    (dialog,) = back.window.findChildren(DifferenceDialog)

    (recover,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "Recover"]
    recover.click()
    back.settle()

    assert "Late, The ferry" in back.text


def test_looking_at_it_decides_nothing(back):
    back.press_button("Compare…")
    (dialog,) = back.window.findChildren(DifferenceDialog)
    dialog.reject()
    back.settle()

    assert back.offered == ["Recover", "Compare…", "Set aside"]
    assert "Late" not in back.text


def test_a_note_that_was_just_made_is_offered_too(writer, make_writer):
    writer.select("the sea rose")
    writer.press("n")
    writer.type("True?")
    crash(writer)
    again = come_again(make_writer, writer)
    told = again.told

    again.press_button("Recover")

    assert "1 note" in told
    assert again.offered == []
    assert again.notes[0].words == "True?"
    assert again.passage(again.notes[0]) == "the sea rose"
    assert len(again.items_on_disk()) == 1


def test_a_file_revised_since_is_joined_with_what_was_not_saved(typed, make_writer):
    crash(typed)
    text = typed.path.read_text()
    typed.path.write_text(text.replace("the sea rose", "the grey sea rose"))
    again = come_again(make_writer, typed)

    again.press_button("Recover")

    assert "Late, The ferry" in again.text
    assert again.passage(again.notes[0]) == "the grey sea rose"
    assert again.state(again.notes[0]) == AnchorState.CHANGED.value


def test_where_the_file_has_other_words_both_are_shown(typed, make_writer):
    typed.put_caret("stopped", 4)
    typed.type("-")
    crash(typed)
    text = typed.path.read_text()
    typed.path.write_text(text.replace("stopped", "sunk"))
    again = come_again(make_writer, typed)
    again.press_button("Recover")
    again.press_button("See both…")
    (dialog,) = again.window.findChildren(ConflictDialog)

    dialog.accept()
    again.settle()

    assert "stop-ped" in again.text
    assert "sunk" in again.text
    assert again.path.read_text() == again.text


def test_both_sides_of_a_dispute_on_disk_can_be_kept(writer):
    writer.press("Ctrl+2")
    writer.put_caret("stopped", 4)
    writer.type("-")
    text = writer.path.read_text()
    writer.path.write_text(text.replace("stopped", "sunk"))
    writer.come_back()
    mine = writer.text
    writer.press_button("See both…")
    (dialog,) = writer.window.findChildren(ConflictDialog)

    dialog.accept()
    writer.settle()
    writer.call("save-now")

    assert "stop-ped" in writer.text
    assert "sunk" in writer.text
    assert writer.path.read_text() == writer.text
    assert get(sha256_of(mine)) == mine
    assert "both your changes" in writer.told


def test_a_dispute_that_is_put_off_is_still_said(writer):
    writer.press("Ctrl+2")
    writer.put_caret("stopped", 4)
    writer.type("-")
    text = writer.path.read_text()
    writer.path.write_text(text.replace("stopped", "sunk"))
    writer.come_back()
    writer.press_button("See both…")
    (dialog,) = writer.window.findChildren(ConflictDialog)

    dialog.reject()
    writer.settle()

    assert writer.offered == ["See both…", "Keep mine", "Take theirs"]
    assert "sunk" in writer.path.read_text()


def test_a_story_that_was_saved_leaves_nothing_to_recover(typed, make_writer):
    typed.call("save-now")
    crash_free = journals()
    typed.app.let_go()

    again = come_again(make_writer, typed)

    assert crash_free == []
    assert again.told == ""


def test_the_start_page_says_what_was_not_saved(typed, qapp):
    crash(typed)
    app = App(qapp)
    window = app.new_window()

    app.tell_left_behind()

    words = window.centralWidget().message_bar.accessibleName()
    app.let_go()
    assert "“here.txt” was not saved when Reread ended" in words


def anchors(writer):
    """Return where each note is and how it fared, by the words of the note."""
    placing = writer.screen.session.placing
    return {
        note.words: (placing.span_of(note.id), placing.anchor(note).state)
        for note in writer.notes
    }


def test_after_moves_every_note_is_back_where_it_was_and_as_it_was(typed, make_writer):
    for words in ("late", "landing", "gulls", "morning", "ferry was"):
        typed.select(words)
        typed.press("Ctrl+Alt+N")
        typed.type(f"on {words}")
        typed.press("Esc")
    typed.call("save-now")
    typed.select("“Is it late?”")
    typed.press("Ctrl+X")
    typed.put_caret("ferry was")
    typed.press("Ctrl+V", "Alt+Up", "Alt+Up", "Alt+Down")
    typed.select("The gulls were")
    typed.press("Del", "Ctrl+Z", "Ctrl+Shift+Z")
    typed.type("late ")
    before = typed.text, anchors(typed)
    crash(typed)

    back = come_again(make_writer, typed)
    back.press_button("Recover")

    assert (back.text, anchors(back)) == before


def test_a_note_made_between_moves_is_back_on_its_words(typed, make_writer):
    typed.press("Alt+Down")
    typed.select("answered")
    typed.press("Ctrl+Alt+1")
    typed.put_caret("answered")
    typed.press("Alt+Up", "Alt+Up")
    typed.type("her, her: ")
    before = typed.text, [typed.passage(note) for note in typed.notes]
    crash(typed)

    back = come_again(make_writer, typed)
    back.press_button("Recover")

    assert (back.text, [back.passage(note) for note in back.notes]) == before
