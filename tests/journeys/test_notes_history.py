"""The author looks at the notes there were, and takes them back."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit

from desktop.lenses.finding import Finding, LensName
from desktop.screens.history.notes_difference import NotesDifference
from desktop.session.lenses.settling import settle
from tests.journeys.test_history import Reader


class NotesReader(Reader):
    """Somebody at the window of the history, looking at notes."""

    @property
    def differing(self):
        """The rows of what differs, as they are read out."""
        rows = self.dialog.findChild(NotesDifference).rows.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [rows.index(n).data(role) for n in range(rows.rowCount())]

    def choose_notes(self):
        """Go to the newest notes there were."""
        model = self.list.model()
        rows = [
            n
            for n in range(model.rowCount())
            if str(model.index(n).data()).startswith("Notes as of ")
        ]
        self.list.setCurrentIndex(model.index(rows[0]))
        self.wait()

    def go_to(self, words):
        """Choose the row of what differs that begins with ``words``."""
        rows = self.dialog.findChild(NotesDifference).rows
        row = next(n for n, each in enumerate(self.differing) if each.startswith(words))
        rows.setFocus()
        rows.setCurrentIndex(rows.model().index(row))
        self._writer.settle()

    def in_full(self):
        """What is shown of the chosen note, then and now."""
        parts = self.dialog.findChild(NotesDifference).findChildren(QPlainTextEdit)
        return [part.toPlainText() for part in parts if part.isVisible()]

    def click(self, words):
        self.button(words).click()
        self.wait()

    def back_to_the_window(self):
        if self.dialog is not None:
            self.dialog.close()
        self._writer.window.activateWindow()
        self._qtbot.waitActive(self._writer.window)

    @property
    def problem(self):
        label = self.dialog.findChild(QLabel, "problem")
        return label.text() if label.isVisible() else ""


@pytest.fixture
def history(writer, qtbot):
    return NotesReader(writer, qtbot)


def note(writer, passage, words):
    writer.select(passage)
    writer.press("n")
    writer.type(words)
    writer.press("Esc", "Esc")
    writer.call("save-now")


def write_notes(writer, change):
    """Have another program write the notes file, as ``change`` makes its items."""
    page = json.loads(writer.notes_file.read_bytes())
    page["items"] = change(page["items"])
    writer.notes_file.write_text(json.dumps(page))


@pytest.fixture
def noted(writer):
    """A story with three notes, saved."""
    note(writer, "The ferry had stopped", "calm")
    note(writer, "she asked", "who")
    note(writer, "The gulls", "birds")
    return writer


def delete(writer, passage):
    writer.click_words(passage)
    writer.press("Del")
    writer.call("save-now")


def words_of(writer):
    return sorted(note.words for note in writer.notes)


def test_notes_that_were_deleted_are_shown_and_come_back(noted, history):
    asked = next(n for n in noted.notes if n.words == "who")
    noted.screen.story.marking.delete([asked.id])
    noted.call("save-now")

    history.open()
    history.choose_notes()

    assert history.differing == [
        "Gone since then, 1",
        "who, Note · “she asked”, Gone since then",
    ]
    assert history.in_full() == ["who\n“she asked”\nNote"]
    history.click("Restore notes")
    history.back_to_the_window()
    assert words_of(noted) == ["birds", "calm", "who"]
    assert noted.passage(asked) == "she asked"
    assert noted.told.endswith("1 note came back. Undo takes that back.")
    noted.call("save-now")
    page = json.loads(noted.notes_file.read_bytes())
    assert len(page["items"]) == 3
    assert asked.id not in json.dumps(page.get("deleted", []))


def test_what_was_settled_comes_back_with_the_notes_and_is_not_shown(noted, history):
    session, marking = noted.screen.session, noted.screen.story.marking
    rose = noted.span("rose")
    settle(session, marking, Finding(LensName.TENSE, "past", rose, "Past", None, "k"))
    noted.call("save-now")
    settled = session.notes.of_lenses
    session.change("Lost", dict.fromkeys(session.notes.notes))
    noted.call("save-now")

    history.open()
    history.choose_notes()

    assert len(history.differing) == 4
    history.click("Restore notes")
    history.back_to_the_window()
    assert session.notes.of_lenses == settled
    assert noted.told.endswith("3 notes came back. Undo takes that back.")


def test_restoring_notes_is_one_step_to_undo(noted, history):
    noted.screen.story.marking.delete([n.id for n in noted.notes])
    noted.call("save-now")
    history.open()
    history.choose_notes()
    history.click("Restore notes")
    history.back_to_the_window()
    restored = words_of(noted)

    noted.press("Ctrl+Z")
    undone = words_of(noted)
    noted.press("Ctrl+Shift+Z")

    assert (restored, undone) == (["birds", "calm", "who"], [])
    assert words_of(noted) == restored
    assert noted.passage(noted.notes[0])


def test_restored_notes_are_found_in_the_text_as_it_is_now(noted, history):
    asked = next(n for n in noted.notes if n.words == "who")
    noted.screen.story.marking.delete([asked.id])
    noted.press("Ctrl+2")
    noted.put_caret("“Is it late?”")
    noted.type("Long after, quietly: ")
    noted.call("save-now")

    history.open()
    history.choose_notes()
    history.click("Restore notes")

    assert noted.passage(asked) == "she asked"


def test_one_note_is_restored_alone(noted, history):
    noted.screen.story.marking.delete([n.id for n in noted.notes])
    noted.call("save-now")
    history.open()
    history.choose_notes()

    history.go_to("birds")
    history.click("Restore this note")

    assert words_of(noted) == ["birds"]
    assert history.differing[0] == "Gone since then, 2"
    assert history.dialog.isVisible()


def test_a_click_on_a_note_only_shows_it(noted, history, qtbot):
    noted.screen.story.marking.delete([n.id for n in noted.notes])
    noted.call("save-now")
    history.open()
    history.choose_notes()
    rows = history.dialog.findChild(NotesDifference).rows
    place = rows.visualRect(rows.model().index(2)).center()

    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    history.wait()

    assert history.in_full()[0].startswith("who")
    assert words_of(noted) == []


def test_enter_on_a_note_restores_it(noted, history):
    noted.screen.story.marking.delete([n.id for n in noted.notes])
    noted.call("save-now")
    history.open()
    history.choose_notes()
    history.go_to("who")

    history.press(Qt.Key.Key_Return)

    assert words_of(noted) == ["who"]


def test_notes_made_since_stay_unless_the_author_says_otherwise(noted, history):
    noted.screen.story.marking.delete([noted.notes[0].id])
    note(noted, "In the morning", "new")
    history.open()
    history.choose_notes()
    later = [row for row in history.differing if row.endswith("Made since then")]

    history.click("Restore notes")

    assert later == ["new, Note · “In the morning”, Made since then"]
    assert words_of(noted) == ["birds", "calm", "new", "who"]


def test_exactly_as_then_deletes_those_made_since(noted, history):
    noted.screen.story.marking.delete([noted.notes[0].id])
    note(noted, "In the morning", "new")
    history.open()
    history.choose_notes()

    exactly = history.dialog.findChild(QCheckBox)
    assert exactly.text() == "Also delete the one made since"
    exactly.click()
    history.click("Restore notes")
    history.back_to_the_window()

    assert words_of(noted) == ["birds", "calm", "who"]
    noted.press("Ctrl+Z")
    assert words_of(noted) == ["birds", "new", "who"]


def test_a_note_with_other_words_is_shown_as_then_and_as_now(noted, history):
    asked = next(n for n in noted.notes if n.words == "who")
    noted.screen.story.marking.set_words(asked.id, "who asked")
    noted.screen.story.marking.delete([n.id for n in noted.notes if n.words == "calm"])
    noted.call("save-now")
    noted.screen.story.marking.set_words(asked.id, "whoever")
    noted.call("save-now")
    history.open()
    history.choose_notes()

    history.go_to("who,")
    shown = history.in_full()
    history.click("Restore this note")

    assert shown == ["who\n“she asked”\nNote", "whoever\n“she asked”\nNote"]
    assert words_of(noted) == ["birds", "who"]


@pytest.mark.parametrize("data", [None, b"", b"half a f"])
@pytest.mark.parametrize("is_open", [True, False])
def test_notes_whose_file_vanished_are_in_the_history(noted, history, data, is_open):
    if not is_open:
        noted.close()
    if data is None:
        noted.notes_file.unlink()
    else:
        noted.notes_file.write_bytes(data)
    if is_open:
        noted.come_back()
    else:
        noted.reopen() if noted.app.windows else noted.open()

    history.open()

    row = next(row for row in history.shown() if row.startswith("Notes as of "))
    assert ", 3 notes · " in row


def test_what_another_program_replaced_says_so(noted, history):
    write_notes(noted, lambda items: items[:1])
    noted.come_back()

    history.open()
    history.choose_notes()

    row = next(row for row in history.shown() if row.startswith("Notes as of "))
    assert row.endswith(", 3 notes · replaced by another program")


def test_locked_notes_are_not_restored_and_it_is_said_why(noted, history):
    noted.screen.story.marking.delete([noted.notes[0].id])
    noted.call("save-now")
    noted.screen.story.marking.refusal = "These notes may not be changed now."

    history.open()
    history.choose_notes()

    assert history.problem == "These notes may not be changed now."
    assert not history.button("Restore notes").isEnabled()
    assert not history.button("Restore this note").isEnabled()
    assert len(noted.notes) == 2


def test_the_history_of_notes_is_gone_through_by_keys(noted, history):
    noted.screen.story.marking.delete([n.id for n in noted.notes])
    noted.call("save-now")
    history.open()
    history.choose_notes()

    history.list.setFocus()
    history.press(Qt.Key.Key_Tab)
    while not isinstance(QApplication.focusWidget().parent(), NotesDifference):
        history.press(Qt.Key.Key_Tab)
    before = history.in_full()
    history.press(Qt.Key.Key_Down)

    assert history.in_full() != before
