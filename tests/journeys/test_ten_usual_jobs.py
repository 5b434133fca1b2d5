"""A reread and a revision of the sample, by keys alone and by the mouse alone.

Ten usual jobs are counted, each as one who knows the program does it: a key with what
is held with it is one press, drawing over words is one click, and the words that are
written count in neither.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.annotations.kinds import Colour, Kind, Outcome, Status
from desktop.margin.card_buttons import CardAction, CardButton
from desktop.widgets.buttons import Switch

# Offscreen, no window can be raised, and a list over others cannot take the keys.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SAMPLE = Path(__file__).parents[2] / "stories" / "the-last-ferry.txt"
SENTENCE = "She makes the rope fast without looking, twice around and under"


class Counted:
    """Somebody at the window whose presses and clicks are counted."""

    def __init__(self, writer):
        self.writer = writer
        self.count = 0

    def press(self, *keys):
        self.count += len(keys)
        self.writer.press(*keys)

    def draw_over(self, words):
        self.count += 1
        self.writer.drag_over(words)

    def click(self, widget, at=None):
        self.count += 1
        self.writer.click(widget, at)

    def click_words(self, words):
        self.count += 1
        self.writer.click_words(words, offset=2)

    def click_button(self, action):
        self.click(self.button(action))

    def button(self, action):
        shown = self.writer.margin.findChildren(CardButton)
        return next(
            b
            for b in shown
            if b.isVisible() and b.objectName() == f"card_{action.value}"
        )

    def choose(self, *words):
        """Click what is called ``words`` in the menu that opens, and its submenus."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for name in words:
            self.count += 1
            item = next(
                each
                for each in menu.actions()
                if each.text().replace("&", "").split("\t")[0] == name
            )
            if item.menu() is None:
                item.trigger()
                menu.close()
            else:
                menu = item.menu()
        self.writer.settle()


@pytest.fixture
def sample(make_writer, tmp_path):
    """The sample, scrolled to where its notes are, and nothing counted yet."""
    notes = SAMPLE.with_name(f"{SAMPLE.name}.annotations.json")
    shutil.copy(notes, tmp_path / notes.name)
    return Counted(make_writer(SAMPLE.read_bytes(), SAMPLE.name))


@pytest.fixture
def revised(sample):
    """The same in Revise, with the note on the first suggestion chosen."""
    sample.writer.press("Ctrl+2")
    sample.writer.click_words("gravel")
    assert sample.writer.note.kind is Kind.SUGGESTION
    return sample


def quick_list(writer):
    shown = writer.screen.quick_commands.list
    assert shown is not None
    assert shown.isVisible()
    return shown


def new_notes(sample, before):
    return [note for note in sample.writer.notes if note.id not in before]


def ids(sample):
    return {note.id for note in sample.writer.notes}


def test_a_sentence_is_highlighted_with_one_key_or_two_clicks(sample):
    writer, before = sample.writer, ids(sample)
    writer.put_caret(SENTENCE)
    sample.press("1")
    assert sample.count == 1

    sample.draw_over("“Good,” says the man.")
    sample.click(writer.screen.selection_bar._dots[Colour.GREEN])
    assert sample.count == 1 + 2
    colours = [note.colour for note in new_notes(sample, before)]
    assert sorted(c.value for c in colours) == ["green", "yellow"]


def test_a_note_is_written_with_two_keys_or_three_clicks(sample):
    writer, before = sample.writer, ids(sample)
    writer.put_caret(SENTENCE)
    sample.press("N")
    writer.type("Which knot?")
    sample.press("Esc")
    assert sample.count == 2

    sample.draw_over("“Good,” says the man.")
    sample.click(writer.screen.selection_bar._kinds[Kind.NOTE])
    writer.type("Too short")
    sample.click(writer.page.viewport(), writer.place_of(0))
    assert sample.count == 2 + 3
    assert {n.words for n in new_notes(sample, before)} == {"Which knot?", "Too short"}


def test_a_note_is_answered_with_two_keys_or_three_clicks(sample):
    writer, before = sample.writer, ids(sample)
    writer.click_words("the rope. It is heavier")
    sample.press("R")
    writer.type("He does")
    sample.press("Esc")
    assert sample.count == 2

    writer.press("Esc")
    sample.click_words("throws her the rope")
    sample.click_button(CardAction.REPLY)
    writer.type("In scene 1")
    sample.click(writer.page.viewport(), writer.place_of(0))
    assert sample.count == 2 + 3
    said = {(note.kind, note.words) for note in new_notes(sample, before)}
    assert (Kind.REPLY, "In scene 1") in said


def test_a_note_is_done_and_the_next_is_there_with_one_key_or_click(revised):
    writer = revised.writer
    writer.click_words("She stands at the top")
    note = writer.note
    revised.press("Ctrl+Return")
    assert revised.count == 1
    assert writer.screen.session.notes.notes[note.id].status is Status.DONE
    assert writer.note.id != note.id

    writer.click_words("throws her the rope")
    note = writer.note
    revised.click_button(CardAction.DONE)
    assert revised.count == 1 + 1
    assert writer.screen.session.notes.notes[note.id].status is Status.DONE


def test_a_suggestion_is_applied_and_the_next_is_there_with_one_key(revised):
    writer = revised.writer
    revised.press("Ctrl+Return")

    assert revised.count == 1
    assert "His voice drags, a keel over shingle." in writer.text
    writer.click_words("recieving")
    note = writer.note
    revised.click_button(CardAction.APPLY)
    assert revised.count == 1 + 1
    assert "receiving" in writer.text
    assert writer.screen.session.notes.notes[note.id].outcome is Outcome.APPLIED
    writer.press("Ctrl+Z", "Ctrl+Z")
    assert writer.text == SAMPLE.read_text()


def test_a_suggestion_is_dismissed_and_the_next_is_there_with_one_key(revised):
    writer = revised.writer
    writer.click_words("recieving")
    note = writer.note
    revised.press("Ctrl+Shift+Return")

    assert revised.count == 1
    assert writer.text == SAMPLE.read_text()
    assert writer.screen.session.notes.notes[note.id].outcome is Outcome.DISMISSED
    assert writer.note.id != note.id


def test_a_note_is_given_a_tag_with_two_keys(sample):
    writer = sample.writer
    writer.click_words("She stands at the top")
    note = writer.note
    sample.press("T")
    QTest.keyClicks(QApplication.focusWidget(), " #show, don't tell")
    sample.press("Return")

    assert sample.count == 2
    tags = writer.screen.session.notes.notes[note.id].tags
    assert tags == ("tense", "show, don't tell")


def test_a_note_gets_another_colour_with_one_key_or_three_clicks(sample):
    writer = sample.writer
    writer.click_words("She stands at the top")
    note = writer.note
    sample.press("Alt+4")
    assert sample.count == 1
    assert writer.note.colour is Colour.PINK

    sample.click_button(CardAction.MORE)
    sample.choose("Colour", "Green")
    assert sample.count == 1 + 3
    assert writer.screen.session.notes.notes[note.id].colour is Colour.GREEN


def test_a_phrase_of_ones_own_is_put_on_words_with_two_keys_or_three_clicks(sample):
    writer, before = sample.writer, ids(sample)
    writer.put_caret(SENTENCE)
    sample.press("M")
    QTest.keyClick(quick_list(writer)._field, Qt.Key.Key_2)
    sample.count += 1
    assert sample.count == 2

    sample.draw_over("“Good,” says the man.")
    sample.click(writer.screen.selection_bar._quick)
    shown = quick_list(writer)
    row = shown._list.visualRect(shown._rows.index(2))
    sample.click(shown._list.viewport(), row.center())
    assert sample.count == 2 + 3
    assert len(new_notes(sample, before)) == 2


def test_every_place_of_a_word_is_marked_with_three_keys(sample):
    writer, before = sample.writer, ids(sample)
    sample.press("Ctrl+F")
    writer.type("rope")
    sample.press("Alt+M")
    QTest.keyClick(quick_list(writer)._field, Qt.Key.Key_2)
    sample.count += 1

    assert sample.count == 3
    marked = new_notes(sample, before)
    assert len(marked) == writer.text.lower().count("rope")
    writer.press("Esc", "Ctrl+Z")
    assert ids(sample) == before


def open_notes(writer):
    return [note for note in writer.notes if note.status is Status.OPEN]


def undo_all(writer):
    for _ in range(60):
        if not writer.screen.session.history.can_undo:
            return
        writer.press("Ctrl+Z")


def test_a_whole_revision_takes_one_key_a_note(sample):
    writer, count = sample.writer, len(open_notes(sample.writer))
    before = [(note.id, note.status) for note in writer.notes]
    sample.press("Ctrl+2", "Ctrl+Return")
    for _ in range(count):
        sample.press("Ctrl+Return")

    assert count == 9
    assert open_notes(writer) == []
    assert sample.count == 2 + count
    assert "All notes are done" in writer.said
    undo_all(writer)
    assert writer.text == SAMPLE.read_text()
    assert [(note.id, note.status) for note in writer.notes] == before


def test_a_whole_revision_takes_the_mouse_two_clicks_a_note(sample):
    writer, count = sample.writer, len(open_notes(sample.writer))
    sample.click(writer.screen.top_bar.findChild(Switch).buttons()[1])
    listed = writer.screen.todo.to_do
    for _ in range(count):
        first = next(row for row in range(99) if listed.model().note_at(row))
        listed.scrollTo(listed.model().index(first))
        room = listed.visualRect(listed.model().index(first))
        sample.click(listed.viewport(), room.center())
        is_suggestion = writer.note.kind is Kind.SUGGESTION
        sample.click_button(CardAction.APPLY if is_suggestion else CardAction.DONE)

    assert open_notes(writer) == []
    assert sample.count <= 1 + 2 * count
    undo_all(writer)
    assert writer.text == SAMPLE.read_text()
