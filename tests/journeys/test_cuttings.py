"""Cutting a passage out, and putting it back with the notes on it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.screens.cuttings.cuttings_dialog import CuttingsDialog
from desktop.screens.story.noting.note_commands import ONLY_BLANKS


class Cuttings:
    """The window of the cuttings, opened and read."""

    def __init__(self, writer):
        self._writer = writer
        writer.press("Ctrl+Shift+C")
        (self._dialog,) = (
            d for d in writer.window.findChildren(CuttingsDialog) if d.isVisible()
        )

    @property
    def listed(self):
        model = self._dialog._rows.model()
        return [model.index(row).data() for row in range(model.rowCount())]

    @property
    def said(self):
        return self._dialog.findChild(QLabel, "said").text()

    def press(self, button):
        self._dialog.findChild(QPushButton, button).click()
        self._go_back()

    def close(self):
        self._dialog.close()
        self._go_back()

    def _go_back(self):
        self._writer.settle()
        if QApplication.activeModalWidget() is None:
            self._writer.window.activateWindow()
            self._writer.settle()


@pytest.fixture
def reviser(writer):
    """A writer who revises, with a note on the gulls."""
    writer.select("gulls")
    writer.press("N")
    writer.type("Which ones?")
    writer.press("Esc", "Esc", "Ctrl+2")
    writer.screen.navigation.choose(None)
    return writer


def test_a_sentence_is_cut_kept_over_night_and_put_back_with_its_note(reviser):
    before = reviser.text
    reviser.put_caret("gulls", 2)

    reviser.press("Ctrl+Shift+X")

    assert "Nobody answered her.\n" in reviser.text
    assert reviser.said == "Cut to the cuttings with 1 note. Undo takes that back."
    assert reviser.screen.reading.order == []
    reviser.reopen()
    assert reviser.screen.reading.order == []

    cuttings = Cuttings(reviser)
    assert cuttings.listed == ["The gulls were asleep."]
    assert cuttings.said == "It stood behind “…she asked. Nobody answered her.”."
    cuttings.press("put_back")

    assert reviser.text == before
    (note,) = reviser.notes
    assert reviser.passage(note) == "gulls"
    assert reviser.state(note) == "exact"
    assert len(reviser.screen.reading.order) == 1


def test_cutting_and_putting_elsewhere_is_undone_in_order(reviser):
    before = reviser.text
    reviser.select("The gulls were asleep.")
    reviser.press("Ctrl+Shift+X")
    cut = reviser.text
    reviser.put_caret("gone.", 5)

    Cuttings(reviser).press("put")
    moved = reviser.text
    reviser.press("Ctrl+Z")

    assert "gone. The gulls were asleep." in moved
    assert reviser.text == cut
    reviser.press("Ctrl+Z")
    assert reviser.text == before
    assert reviser.passage(reviser.notes[0]) == "gulls"
    reviser.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert reviser.text == moved


def test_the_passage_of_the_chosen_note_is_cut(reviser):
    reviser.click_words("gulls")

    reviser.press("Ctrl+Shift+X")

    assert "The were asleep." in reviser.text
    assert reviser.note is None


def test_a_cutting_is_deleted_and_brought_back(reviser):
    reviser.put_caret("gulls")
    reviser.press("Ctrl+Shift+X")
    cuttings = Cuttings(reviser)

    cuttings.press("delete")
    left = cuttings.listed
    cuttings.close()
    reviser.press("Ctrl+Z")

    assert left == []
    assert Cuttings(reviser).listed == ["The gulls were asleep."]


def test_the_words_of_a_cutting_can_be_copied(reviser):
    reviser.put_caret("gulls")
    reviser.press("Ctrl+Shift+X")

    Cuttings(reviser).press("copy")

    assert QGuiApplication.clipboard().text() == " The gulls were asleep."


def test_its_place_is_found_when_another_program_changed_the_story(reviser):
    reviser.put_caret("gulls")
    reviser.press("Ctrl+Shift+X")
    reviser.close()
    text = reviser.path.read_text()
    reviser.path.write_text(text.replace("The ferry had", "Once more the ferry had"))
    reviser.open()

    Cuttings(reviser).press("put_back")

    assert "Once more the ferry" in reviser.text
    assert "Nobody answered her. The gulls were asleep.\n" in reviser.text
    assert [reviser.passage(note) for note in reviser.notes] == ["gulls"]


def test_nothing_is_cut_where_there_is_nothing_and_while_suggesting(reviser):
    reviser.put_caret("\n“Is it late")
    reviser.press("Ctrl+Shift+X")
    at_a_blank_line = reviser.said
    reviser.press("Ctrl+Shift+E")
    reviser.put_caret("gulls")
    reviser.press("Ctrl+Shift+X")

    assert at_a_blank_line == "There is nothing to cut at the caret; select it first."
    assert reviser.said.startswith("While you suggest, the text stays as it is.")
    assert "gulls" in reviser.text


def test_of_nothing_but_blanks_no_cutting_is_made(reviser):
    before = reviser.text
    reviser.select(" ")

    reviser.press("Ctrl+Shift+X")

    assert reviser.said == ONLY_BLANKS
    assert reviser.text == before


def test_a_story_without_cuttings_says_so(writer):
    writer.press("Ctrl+Shift+C")
    (dialog,) = writer.window.findChildren(CuttingsDialog)

    words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]

    assert len(words) == 1
    assert words[0].startswith("Nothing is cut from this story yet.")
    writer.press("Esc")
    assert not writer.window.findChildren(CuttingsDialog)
