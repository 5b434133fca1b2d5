"""Unsaved words whose story was removed, moved, renamed or ruined meanwhile."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
)

from desktop.app import App
from desktop.paths import state_folder
from desktop.screens.conflict.conflict_dialog import ConflictDialog
from desktop.storage.history.version_index import history_of
from desktop.storage.history.versions import get
from desktop.widgets.buttons import IconButton
from tests.journeys.conftest import ME, STORY
from tests.journeys.test_recovering import come_again, crash, journals

RUINS = [
    pytest.param(lambda path: path.unlink(), id="removed"),
    pytest.param(lambda path: path.write_bytes(b"\0" * 300), id="NULs"),
    pytest.param(lambda path: (path.unlink(), path.mkdir()), id="a folder"),
]


class Start:
    """Reread, started without a story."""

    def __init__(self, qapp):
        # Whose notes they are is known, or it would be asked as well.
        self.app = App(qapp, ME)
        self.window = self.app.new_window()
        self.app.tell_left_behind()
        self._qapp = qapp

    @property
    def bar(self):
        return self.window.centralWidget().message_bar

    @property
    def told(self):
        return "" if self.bar.isHidden() else self.bar.accessibleName()

    @property
    def offered(self):
        return [b.text() for b in self.buttons()]

    def buttons(self):
        found = self.bar.findChildren(QPushButton)
        return [b for b in found if b.isVisible() and b.text()]

    def press(self, words):
        next(b for b in self.buttons() if b.text() == words).click()
        self.settle()

    def settle(self):
        for _ in range(4):
            self._qapp.processEvents()


@pytest.fixture
def start(qapp):
    started = []

    def made():
        started.append(Start(qapp))
        return started[-1]

    yield made
    for each in started:
        each.app.let_go()


@pytest.fixture
def save_as(monkeypatch):
    """Choose a name in the dialog that asks for one."""

    def chosen(path):
        answer = (str(path) if path else "", "")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: answer)

    return chosen


@pytest.fixture
def typed(writer):
    """A story with a saved note and an unsaved one, and words that are not saved."""
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
def lost(typed):
    crash(typed)
    return typed.path


def shown_words(start):
    (page,) = [
        page
        for page in start.window.findChildren(QPlainTextEdit)
        if page.isVisible() and "Late" in page.toPlainText()
    ]
    return page.toPlainText()


@pytest.mark.parametrize("ruin", RUINS)
def test_without_the_file_the_words_are_offered_all_the_same(lost, start, ruin):
    ruin(lost)

    begun = start()

    assert begun.offered == ["Show", "Save as…", "Set aside"]
    assert "“here.txt” was not saved when Reread ended" in begun.told
    assert str(lost.parent) in begun.told


def test_a_story_that_can_be_read_is_opened(lost, start):
    begun = start()
    begun.press("Open it")

    assert begun.window.path == lost
    assert begun.offered == ["Recover", "Compare…", "Set aside"]


@pytest.mark.parametrize("ruin", RUINS)
def test_they_can_be_looked_at_and_copied(lost, start, ruin):
    ruin(lost)
    begun = start()

    begun.press("Show")
    words = shown_words(begun)
    copy = [b for b in begun.window.findChildren(QPushButton) if b.text() == "Copy"]
    copy[0].click()

    assert words == STORY.replace("The ferry", "Late, The ferry", 1)
    assert QApplication.clipboard().text() == words
    assert begun.offered == ["Show", "Save as…", "Set aside"]
    assert journals() != []


@pytest.mark.parametrize("ruin", RUINS)
def test_they_can_be_saved_in_another_file_with_their_notes(lost, start, save_as, ruin):
    ruin(lost)
    there = lost.with_name("there.txt")
    save_as(there)
    begun = start()

    begun.press("Save as…")

    assert there.read_text() == STORY.replace("The ferry", "Late, The ferry", 1)
    notes = json.loads(there.with_name("there.txt.annotations.json").read_text())
    assert len(notes["items"]) == 1
    assert journals() == [] or lost.exists()
    assert begun.window.path == there
    assert "Set aside" not in begun.offered


def test_they_can_be_saved_where_the_story_was(lost, start, save_as):
    lost.unlink()
    save_as(lost)
    begun = start()

    begun.press("Save as…")

    assert "Late, The ferry" in lost.read_text()
    assert begun.window.path == lost
    assert begun.offered == []
    (note,) = begun.window.story_screen.session.notes.notes.values()
    assert note.words == "True?"


def test_no_file_is_written_over(lost, start, save_as):
    lost.unlink()
    there = lost.with_name("there.txt")
    there.write_text("Something else.\n")
    save_as(there)
    begun = start()

    begun.press("Save as…")

    assert there.read_text() == "Something else.\n"
    assert "There is a file “there.txt” already" in begun.told
    assert begun.offered == ["Show", "Save as…", "Set aside"]


def test_no_notes_are_written_over(lost, start, save_as):
    lost.unlink()
    there = lost.with_name("there.txt")
    beside = there.with_name("there.txt.annotations.json")
    beside.write_text("{}")
    save_as(there)
    begun = start()

    begun.press("Save as…")

    assert beside.read_text() == "{}"
    assert not there.exists()
    assert begun.offered == ["Show", "Save as…", "Set aside"]


def test_who_chooses_no_name_is_asked_again(lost, start, save_as):
    lost.unlink()
    save_as(None)
    begun = start()

    begun.press("Save as…")

    assert begun.offered == ["Show", "Save as…", "Set aside"]


def test_what_is_set_aside_is_said_where(lost, start):
    lost.unlink()
    begun = start()

    begun.press("Set aside")

    assert str(state_folder() / "rescue") in begun.told
    assert begun.offered == []
    assert journals() == []
    assert [*(state_folder() / "rescue").glob("*.journal")] != []
    assert start().told == ""


def test_a_note_alone_is_offered_and_saved_with_the_text(writer, start, save_as):
    writer.select("the sea rose")
    writer.press("n")
    writer.type("True?")
    crash(writer)
    writer.path.unlink()
    there = writer.path.with_name("there.txt")
    save_as(there)
    begun = start()
    told = begun.told

    begun.press("Save as…")

    assert "1 note" in told
    assert there.read_text() == STORY
    (note,) = begun.window.story_screen.session.notes.notes.values()
    assert note.words == "True?"


@pytest.mark.parametrize("folder", ["", "elsewhere"])
def test_where_a_story_was_moved_it_is_recovered(lost, make_writer, folder, home):
    there = lost.parent / folder / "there.txt"
    there.parent.mkdir(exist_ok=True)
    text = lost.read_bytes()
    lost.unlink()

    again = make_writer(text, name=str(there.relative_to(lost.parent)))
    offers = again.told, again.offered
    again.press_button("Recover")

    assert "“there.txt” was not saved when Reread ended" in offers[0]
    assert offers[1] == ["Recover", "Compare…", "Set aside"]
    assert "Late, The ferry" in there.read_text()
    assert journals() == []


def test_an_offer_still_works_when_the_story_goes_under_it(lost, start):
    begun = start()
    lost.unlink()

    begun.press("Open it")

    assert begun.offered == ["Show", "Save as…", "Set aside"]
    assert "not in the folder" in begun.told


def test_an_offer_still_works_when_the_story_is_there_again(lost, start, save_as):
    text = lost.read_bytes()
    lost.unlink()
    begun = start()
    lost.write_bytes(text)

    begun.press("Show")

    assert begun.offered == ["Open it"]


def test_what_was_recovered_elsewhere_is_asked_no_more(lost, start):
    begun = start()
    lost.write_text(STORY.replace("The ferry", "Late, The ferry", 1))

    begun.press("Open it")

    assert begun.offered == []


def test_a_saved_file_does_not_take_the_offer_away(lost, make_writer):
    again = make_writer(lost.read_bytes())
    lost.write_text(lost.read_text().replace("the sea rose", "the grey sea rose"))
    again.come_back()
    offered = again.offered

    again.press_button("Recover")

    assert offered == ["Recover", "Compare…", "Set aside", "Go through them"]
    assert "Late, The ferry" in again.text
    assert "the grey sea rose" in again.text
    assert lost.read_text() == again.text
    assert journals() == []


def test_what_was_typed_before_recovering_stays(lost, make_writer):
    again = make_writer(lost.read_bytes())
    again.press("Ctrl+2")
    again.put_caret("In the morning")
    again.type("Later. ")

    again.press_button("Recover")

    assert "Late, The ferry" in again.text
    assert "Later. In the morning" in again.text


def test_several_stories_are_asked_about_one_after_the_other(lost, make_writer, start):
    other = make_writer(f"Another.\n\n{STORY}", name="other.txt")
    other.press("Ctrl+2")
    other.put_caret("The ferry")
    other.type("Soon, ")
    crash(other)
    lost.unlink()
    other.path.unlink()
    begun = start()

    begun.press("Set aside")

    assert begun.offered == ["Show", "Save as…", "Set aside"]


def test_opening_one_story_keeps_the_question_about_another(lost, make_writer, start):
    other = make_writer(f"Another.\n\n{STORY}", name="other.txt")
    other.press("Ctrl+2")
    other.put_caret("The ferry")
    other.type("Soon, ")
    crash(other)
    lost.unlink()
    begun = start()

    begun.app.open(other.path, begun.window)
    begun.settle()
    begun.press("Set aside")

    assert begun.window.path == other.path
    assert begun.offered == ["Show", "Save as…", "Set aside"]


def test_only_the_newest_is_offered_and_older_words_are_in_the_history(
    lost, make_writer
):
    again = make_writer(lost.read_bytes())
    again.press("Ctrl+2")
    again.put_caret("In the morning")
    again.type("Soon. ")
    crash(again)

    last = come_again(make_writer, again)
    offered = last.offered
    last.press_button("Recover")

    assert offered == ["Recover", "Compare…", "Set aside"]
    assert "Soon. In the morning" in last.text
    assert "Late, " not in last.text
    assert last.offered == []
    assert journals() == []
    assert any("Late, The ferry" in text for text in kept_texts(last.path))


@pytest.fixture
def disputed(typed, make_writer):
    typed.put_caret("stopped", 4)
    typed.type("-")
    crash(typed)
    text = typed.path.read_text()
    typed.path.write_text(text.replace("stopped", "sunk"))
    again = come_again(make_writer, typed)
    again.press_button("Recover")
    return again


def test_in_a_dispute_the_words_are_called_by_what_they_are(disputed):
    assert disputed.offered == [
        "See both…",
        "Keep what you had typed",
        "Keep the file’s",
    ]


def test_keeping_what_was_typed_keeps_what_was_typed(disputed):
    disputed.press_button("Keep what you had typed")

    assert "Late, The ferry had stop-ped" in disputed.path.read_text()
    assert "sunk" not in disputed.text
    disputed.press("Ctrl+Z")
    assert "sunk" in disputed.text


def test_keeping_the_files_keeps_the_file_and_the_words_in_the_history(disputed):
    before = disputed.path.read_text()

    disputed.press_button("Keep the file’s")

    assert disputed.path.read_text() == disputed.text == before
    assert journals() == []
    assert disputed.offered == []


def kept_texts(path):
    return [get(version.sha256) for version in history_of(path)]


def test_what_was_set_aside_is_in_the_history_too(lost, make_writer):
    again = make_writer(lost.read_bytes())

    again.press_button("Set aside")

    assert any("Late, The ferry" in text for text in kept_texts(lost))
    assert str(state_folder() / "rescue") in again.told


def test_a_file_in_another_encoding_loses_no_words(lost, start):
    lost.write_bytes(lost.read_text().encode("cp037", "replace"))
    begun = start()
    if begun.offered == ["Open it"]:
        begun.press("Open it")
        begun.press("Recover")
        begun.press("Keep what you had typed")
        assert "Late, The ferry" in begun.window.story_screen.session.text
    else:
        begun.press("Show")
        assert "Late, The ferry" in shown_words(begun)


def go_to_question(writer, answer):
    """Step through the questions to the one with that answer."""
    writer.settle()
    steps = writer.screen.message_bar.findChildren(IconButton)
    (step,) = [b for b in steps if b.isVisible() and "Next" in b.accessibleName()]
    while answer not in writer.offered:
        writer.click(step)


def test_an_emptied_file_can_be_filled_again(lost, make_writer):
    again = make_writer(b"")

    again.press_button("Recover")
    go_to_question(again, "Keep what you had typed")
    again.press_button("Keep what you had typed")

    assert again.text == STORY.replace("The ferry", "Late, The ferry", 1)
    assert lost.read_text() == again.text


def test_recovering_a_story_that_goes_meanwhile_keeps_the_words(lost, make_writer):
    again = make_writer(lost.read_bytes())
    lost.unlink()
    again.come_back()

    again.press_button("Recover")
    again.press_button("Put it back")

    assert "Late, The ferry" in lost.read_text()


def test_a_dispute_under_which_the_file_changes_still_works(disputed):
    text = disputed.path.read_text()
    disputed.path.write_text(text.replace("sunk", "stopped"))
    disputed.come_back()

    disputed.press_button("See both…")
    disputed.settle()

    assert "Late, The ferry had stop-ped" in disputed.path.read_text()
    assert disputed.window.findChildren(ConflictDialog) == []


def test_both_sides_bear_their_names_where_they_are_shown(disputed):
    disputed.press_button("See both…")
    (dialog,) = disputed.window.findChildren(ConflictDialog)
    names = [label.text() for label in dialog.findChildren(QLabel)]

    disputed.press("1")
    dialog.accept()
    disputed.settle()

    assert any(name.startswith("What you had typed") for name in names)
    assert "In the file" in names
    assert "Late, The ferry had stop-ped" in disputed.path.read_text()
    assert "sunk" not in disputed.text


def test_a_dispute_that_is_put_off_is_asked_again(disputed):
    disputed.press_button("See both…")
    (dialog,) = disputed.window.findChildren(ConflictDialog)

    dialog.reject()
    disputed.settle()

    assert "Keep what you had typed" in disputed.offered
    assert journals() != []


def test_notes_of_all_journals_are_recovered_together(writer, make_writer):
    writer.select("the sea rose")
    writer.press("n")
    writer.type("True?")
    crash(writer)
    again = come_again(make_writer, writer)
    again.select("Nobody answered")
    again.press("n")
    again.type("Why?")
    crash(again)
    last = come_again(make_writer, again)
    told = last.told

    last.press_button("Recover")

    assert "2 notes" in told
    assert {note.words for note in last.notes} == {"True?", "Why?"}
    assert len(last.items_on_disk()) == 2
    assert journals() == []
