"""Notes that may not be changed now: no change, one sentence, no word lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop.actions.actions import ACTIONS
from desktop.annotations.kinds import Colour, Kind
from desktop.screens.story import attempts
from desktop.storage.story.story_state import Mode
from tests.journeys.test_readers import by_reader, send

LOCKED = "newer Reread"
GOING = {
    *("context-menu", "revise-this", "quick-notes", "all-notes"),
    *("next-note", "previous-note", "next-at-same-place", "next-passage"),
    *("back-to-text", "open-link"),
}
"""The actions of Mark and Note that change nothing."""

CHANGING = [
    spec.id
    for spec in ACTIONS
    if spec.menu in ("Mark", "Note") and spec.id not in GOING
]
KEYS = [
    *("Ctrl+Alt+N", "Ctrl+Alt+Q", "Ctrl+Alt+S", "Ctrl+Alt+I", "Ctrl+Alt+W"),
    *("Ctrl+Alt+R", "Ctrl+Alt+Return", "Ctrl+Shift+T", "Ctrl+Alt+E", "Ctrl+Alt+A"),
    *("Ctrl+Alt+H", "Ctrl+Alt+Y", "Ctrl+Alt+X", "Ctrl+Alt+P", "Ctrl+Alt+-"),
    *("Ctrl+Alt+1", "Ctrl+Alt+6", "Alt+1", "Ctrl+Shift+D", "Ctrl+Shift+Backspace"),
]
PLAIN = ["N", "Q", "S", "I", "W", "R", "T", "Return", "E", "A", "1", "D", "Del"]


def lock(writer):
    """Have another program write what only a newer Reread may change."""
    data = writer.notes_file.read_bytes()
    version = b'"format_version": 1'
    assert version in data
    write(writer, data.replace(version, b'"format_version": 99'))


def unlock(writer):
    data = writer.notes_file.read_bytes()
    write(writer, data.replace(b'"format_version": 99', b'"format_version": 1'))


def write(writer, data):
    writer.notes_file.write_bytes(data)
    writer.screen.story.saving.look()
    writer.screen.story.saving.wait()
    writer.settle()


@pytest.fixture
def marked(writer):
    """A story with a suggestion on two passages, a reply to it, and a note."""
    writer.select("stopped")
    writer.press("S")
    writer.type("halted")
    writer.press("Esc")
    writer.select("gulls")
    writer.press("E")
    writer.press("R")
    writer.type("Hm")
    writer.press("Esc")
    writer.put_caret("In the morning")
    writer.press("N")
    writer.type("why")
    writer.press("Esc")
    writer.call("save-now")
    return writer


@pytest.fixture
def locked(marked):
    lock(marked)
    choose(marked)
    return marked


def choose(writer):
    """Have the suggestion chosen and a word selected, and nothing told."""
    suggestion = next(n for n in writer.notes if n.kind is Kind.SUGGESTION)
    writer.screen.navigation.choose(suggestion.id)
    writer.select("late")
    writer.screen.message_bar.dismiss()


def is_as_before(writer, notes, text):
    return writer.notes == notes and writer.text == text


@pytest.mark.parametrize("mode", [Mode.REREAD, Mode.REVISE])
def test_no_action_changes_locked_notes_and_each_says_why(locked, mode):
    locked.call(f"mode-{mode}")
    before = locked.notes, locked.text, locked.notes_file.read_bytes()
    actions = [s.id for s in ACTIONS if s.id in CHANGING and mode in s.modes]

    for action in actions:
        choose(locked)
        locked.call(action)
        locked.call("save-now")

        now = locked.notes, locked.text, locked.notes_file.read_bytes()
        assert now == before, action
        assert locked.margin.editing_id is None, action
        assert locked.told.count(LOCKED) == 1, action

    assert len(actions) > 30


@pytest.mark.parametrize(
    "asked",
    [
        "done_toggled",
        "keep_open_requested",
        "reply_requested",
        "applied",
        "dismissed",
        "attach_requested",
    ],
)
def test_no_button_on_a_card_changes_locked_notes(locked, asked):
    locked.screen.message_bar.dismiss()
    notes, text = locked.notes, locked.text

    getattr(locked.margin, asked).emit(locked.screen.navigation.chosen)
    locked.settle()

    assert is_as_before(locked, notes, text)
    assert locked.told.count(LOCKED) == 1


def test_a_click_on_the_words_of_a_locked_note_opens_no_field(locked):
    note = next(n for n in locked.notes if n.words == "why")
    locked.screen.navigation.choose(note.id)
    locked.settle()
    locked.screen.message_bar.dismiss()

    locked.margin.edit(note.id)
    locked.type("x")

    assert locked.margin.editing_id is None
    assert locked.told.count(LOCKED) == 1
    assert locked.note.words == "why"


def test_a_passage_cannot_be_taken_from_a_locked_note(locked):
    locked.screen.message_bar.dismiss()
    notes = locked.notes

    locked.margin.passage_removed.emit(locked.screen.navigation.chosen, 1)

    assert locked.notes == notes
    assert locked.told.count(LOCKED) == 1


@pytest.mark.parametrize("choice", ["Note", "Suggest", "Insert here"])
def test_the_bar_at_a_selection_refuses_and_the_words_stay_selected(locked, choice):
    locked.call("mode-revise")
    locked.select("late")
    text, notes = locked.text, locked.notes

    buttons = locked.screen.selection_bar.findChildren(QAbstractButton)
    next(b for b in buttons if b.accessibleName() == choice).click()
    locked.type("why late")

    assert is_as_before(locked, notes, text)
    assert LOCKED in locked.told
    assert "“why late”" in locked.told


def test_passages_cannot_be_cut_into_locked_notes(locked):
    locked.call("mode-revise")
    locked.screen.message_bar.dismiss()
    notes, text = locked.notes, locked.text

    locked.call("cut-passage")

    assert is_as_before(locked, notes, text)
    assert locked.told.count(LOCKED) == 1


def test_a_step_that_changed_notes_is_not_undone_while_they_are_locked(marked):
    marked.call("undo")
    marked.call("redo")
    lock(marked)
    marked.screen.message_bar.dismiss()
    notes = marked.notes

    marked.call("undo")

    assert marked.notes == notes
    assert marked.told.count(LOCKED) == 1


def test_a_step_that_changed_notes_is_undone_once_they_are_free_again(marked):
    marked.put_caret("Nobody")
    marked.press("1")
    marked.call("save-now")
    before = len(marked.notes)
    lock(marked)
    marked.call("undo")
    unlock(marked)

    marked.call("undo")

    assert len(marked.notes) == before - 1


def test_typing_is_undone_while_notes_are_locked(locked):
    locked.call("mode-revise")
    text = locked.text
    locked.put_caret("The ferry")
    locked.type("Late, ")
    typed = locked.text

    locked.call("undo")
    undone = locked.text
    locked.call("redo")

    assert undone == text
    assert locked.text == typed == text.replace("The ferry", "Late, The ferry")


def test_after_many_rounds_one_click_acts_once(marked):
    for _ in range(4):
        lock(marked)
        unlock(marked)
    note = next(n for n in marked.notes if n.words == "why")
    before = len(marked.notes)

    marked.margin.reply_requested.emit(note.id)
    marked.type("Because")
    marked.press("Esc")
    marked.select("Nobody")
    marked.screen.selection_bar.colour_chosen.emit(Colour.PINK)
    marked.call("toggle-done")

    replies = [n for n in marked.notes if n.about == note.id]
    assert [n.words for n in replies] == ["Because"]
    assert len(marked.notes) == before + 2


# Words meant for a note


def test_no_word_runs_into_the_story_behind_a_key_for_a_locked_note(locked):
    locked.press("Ctrl+2")
    notes, text = locked.notes, locked.text

    for key in KEYS:
        choose(locked)
        locked.press(key)
        locked.type("So\nit")

        assert is_as_before(locked, notes, text), key
        assert LOCKED in locked.told, key
        assert "“So it”" in locked.told, key
        locked.press("Esc")


def test_nor_do_they_call_commands_in_reread(locked):
    locked.press("Ctrl+1")
    notes, text = locked.notes, locked.text

    for key in PLAIN:
        choose(locked)
        chosen = locked.screen.navigation.chosen
        locked.press(key)
        locked.type("just so")

        assert is_as_before(locked, notes, text), key
        assert LOCKED in locked.told, key
        has_typed = key in ("E", "A", "1", "D", "Del")
        assert has_typed or locked.screen.navigation.chosen == chosen, key
        locked.press("Esc")


@pytest.mark.parametrize("text", ["", "One.\n\n\n\nTwo.\n"], ids=["empty", "blank"])
def test_no_word_runs_into_the_story_where_there_is_no_sentence(make_writer, text):
    writer = make_writer(text)
    writer.press("Ctrl+2")

    for key in KEYS:
        writer.screen.message_bar.dismiss()
        writer.page.setFocus()
        writer.put_caret("\n\nTwo" if text else "")
        writer.press(key)
        writer.type("So")

        assert writer.text == text, key
        writer.press("Esc", "Esc")


@pytest.mark.parametrize("key", ["Ctrl+Alt+Return", "Ctrl+Shift+T", "Alt+1"])
def test_no_word_runs_into_the_story_behind_a_reader_s_note(writer, key):
    reader = by_reader("The gulls were asleep.")
    send(writer, reader)
    writer.come_back()
    writer.press("Ctrl+2")
    writer.screen.navigation.choose(reader.id)
    writer.page.setFocus()

    writer.press(key)
    writer.type("so true")

    assert "gulls" in writer.text
    assert "so true" not in writer.text
    assert "“so true”" in writer.told


@pytest.mark.parametrize("move", ["Esc", "Right", "Ctrl+Z", "click"])
def test_a_deliberate_move_goes_back_to_writing_and_the_words_wait(locked, move):
    locked.press("Ctrl+2")
    locked.put_caret("The ferry")
    text = locked.text
    locked.press("Ctrl+Alt+N")
    locked.type("Too late")

    if move == "click":
        locked.click_words("ferry")
    else:
        locked.press(move)
    locked.type("x")

    assert len(locked.text) == len(text) + 1
    assert "“Too late”" in locked.told
    assert LOCKED in locked.told
    assert "Put it into the story" in locked.offered


def test_words_kept_out_can_be_put_into_the_story(locked):
    locked.press("Ctrl+2")
    locked.put_caret("The ferry")
    locked.press("Ctrl+Alt+N")
    locked.type("Latest ")
    locked.press("Backspace", "Backspace", "Backspace")
    locked.type(", ")

    locked.press_button("Put it into the story")
    locked.type("my ")

    assert "Late, my The ferry" in locked.text
    assert "Late" not in locked.told


def test_words_kept_out_can_be_copied(locked):
    locked.press("Ctrl+2")
    locked.press("Ctrl+Alt+N")
    locked.type("Too late")
    locked.press("Esc")

    locked.press_button("Copy")

    assert QGuiApplication.clipboard().text() == "Too late"
    assert "Too late" not in locked.told


def test_what_is_suggested_while_notes_are_locked_is_kept_too(locked):
    locked.press("Ctrl+2")
    locked.call("suggesting")
    locked.put_caret("The ferry")
    notes, text = locked.notes, locked.text

    locked.type("Late")
    locked.press("Esc", "Del")

    assert is_as_before(locked, notes, text)
    assert LOCKED in locked.told
    assert "“Late”" in locked.told


def test_what_an_input_method_writes_is_kept_out_as_well(locked):
    locked.press("Ctrl+2")
    text = locked.text
    locked.press("Ctrl+Alt+N")

    event = QInputMethodEvent("", [])
    event.setCommitString("遅い")
    QApplication.sendEvent(locked.page, event)

    assert locked.text == text
    assert "“遅い”" in locked.told


def test_in_reread_a_key_after_a_pause_is_a_command_again(locked, monkeypatch):
    monkeypatch.setattr(attempts, "_PAUSE_S", 0.0)
    locked.press("Ctrl+1")
    before = locked.screen.navigation.chosen

    locked.press("N", "J")

    assert locked.screen.navigation.chosen != before
    assert "“" not in locked.told.removeprefix("“here.txt.annotations.json”")


def test_where_nothing_is_wrong_a_note_key_opens_its_field_and_words_go_there(marked):
    marked.press("Ctrl+2")
    text = marked.text
    marked.put_caret("Nobody")

    marked.press("Ctrl+Alt+N")
    marked.type("Too late")

    assert marked.text == text
    assert marked.note.words == "Too late"
    assert marked.told == ""


# Writing in a note when the lock comes


@pytest.fixture
def writing(marked):
    note = next(n for n in marked.notes if n.words == "why")
    marked.screen.navigation.choose(note.id)
    marked.press("Return")
    marked.type(" so")
    marked.call("save-now")
    lock(marked)
    marked.type(" late")
    return marked


def words_of(writer):
    return [n.words for n in writer.notes if n.words.startswith("why")]


def test_what_is_typed_in_a_note_stays_there_until_it_can_be_kept(writing):
    locked, text = words_of(writing), writing.text
    editor = writing.window.focusWidget()
    told = writing.told

    unlock(writing)
    writing.type("?")

    assert locked == ["why so"]
    assert LOCKED in told
    assert editor.words == "why so late?"
    assert words_of(writing) == ["why so late?"]
    assert writing.text == text


def test_a_field_closed_before_that_says_that_its_words_wait(writing):
    writing.press("Esc")
    told = writing.told
    unlock(writing)
    writing.settle()

    assert "“why so late”" in told
    assert words_of(writing) == ["why so late"]
    assert "why so late" not in writing.told


def test_the_window_is_not_closed_over_such_words_without_a_word(writing):
    writing.window.close()
    writing.settle()
    was_open, told = writing.window.isVisible(), writing.told
    writing.window.close()
    writing.settle()

    assert was_open
    assert "“why so late”" in told
    assert not writing.app.windows


def test_a_note_that_was_begun_and_is_refused_does_not_open_a_field(locked):
    locked.press("Ctrl+1")

    locked.press("N")

    assert not locked.has_keys(locked.margin)
    assert locked.page.focusPolicy() & Qt.FocusPolicy.ClickFocus


# What is kept out of the story outlives the window


@pytest.fixture
def withheld(make_writer):
    writer = make_writer("")
    writer.press("Ctrl+2")
    writer.press("Ctrl+Alt+N")
    writer.type("too slow here")
    assert writer.text == ""
    return writer


def test_words_kept_out_of_the_story_are_asked_about_after_a_restart(withheld):
    withheld.reopen()

    assert "too slow here" in withheld.told
    assert withheld.offered == ["Put it into the story", "Copy"]


def test_words_kept_out_of_the_story_survive_a_crash(withheld, make_writer, qapp):
    withheld.app.let_go()  # without a word to anybody

    again = make_writer("", name=withheld.path.name)

    assert "too slow here" in again.told


def test_once_they_are_in_the_story_they_are_asked_about_no_more(withheld):
    withheld.reopen()
    withheld.press_button("Put it into the story")
    assert withheld.text == "too slow here"

    withheld.reopen()

    assert withheld.told == ""
    assert withheld.text == "too slow here"


def test_words_kept_out_of_the_story_are_not_saved_yet(withheld):
    withheld.call("not-saved-yet")

    assert "too slow here" in withheld.told
    assert "Everything is saved" not in withheld.told
