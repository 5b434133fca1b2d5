"""A writer looks at the story as it will be on paper, and takes it out as a PDF."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.printing.page_choices import NotesPlace
from desktop.screens.printing.print_dialog import PrintDialog
from tests.journeys.test_readers import by_reader, send

KEY = "Ctrl+P"


class Prints:
    """The window of Print."""

    def __init__(self, writer):
        self.writer = writer
        self.desk = writer.window.desk.prints
        self.open()

    def open(self):
        self.writer.window.activateWindow()
        self.writer.settle()
        self.writer.press(KEY)
        self.dialog = self.desk._dialog
        self.settle()

    def settle(self):
        self.writer.settle()
        self.desk.wait()
        self.writer.settle()

    def switch_to(self, name):
        keys = self.dialog.paper.keys_in_order()
        button = next(each for each in keys if each.objectName() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def layout(self):
        return self.dialog.pages._layout


@pytest.fixture
def prints(make_writer):
    writer = make_writer()
    writer.select("the sea rose")
    writer.press("N")
    writer.type("too soon")
    writer.press("Esc", "Esc")
    return Prints(writer)


def test_the_pages_are_shown_with_the_notes_beside_them(prints):
    assert prints.dialog.pages.page_count == 1
    assert prints.dialog._told.text() == "1 page · 1 note"
    (card,) = prints.layout.pages[0].cards
    assert prints.layout.threads[card.thread].note.words == "too soon"


def test_what_is_chosen_is_shown_at_once_and_remembered(prints):
    prints.switch_to("end")
    assert prints.dialog.pages.page_count == 2

    prints.writer.press("Esc")
    prints.open()

    assert prints.dialog.choices.notes is NotesPlace.END


def test_notes_that_are_done_stay_away_if_the_author_says_so(prints):
    prints.writer.press("Esc")
    prints.writer.window.activateWindow()
    prints.writer.settle()
    prints.writer.screen.navigation.choose(prints.writer.notes[0].id)
    prints.writer.press("D")
    prints.open()
    prints.dialog.done_too.click()
    prints.settle()

    assert prints.dialog._told.text() == "1 page · 0 notes"


def test_the_pages_are_saved_as_a_pdf(prints, monkeypatch, tmp_path):
    path = tmp_path / "sent.pdf"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), "")
    )

    prints.writer.press("Ctrl+S")
    prints.settle()

    assert path.read_bytes().startswith(b"%PDF-")
    assert prints.writer.window.findChild(PrintDialog) is None


def test_the_story_is_never_written_over(prints, monkeypatch):
    story = prints.writer.path
    before = story.read_bytes()

    prints.desk.save_pdf(story)
    prints.settle()

    assert story.read_bytes() == before
    assert prints.dialog.isVisible()


def test_what_the_author_does_not_want_to_see_stays_away_from_paper(make_writer):
    writer = make_writer()
    send(writer, by_reader("Nobody answered her.", said="poor thing"))
    writer.come_back()
    session = writer.screen.session
    theirs = frozenset(note.id for note in session.threads())
    session.fold(theirs)

    prints = Prints(writer)

    assert prints.dialog._told.text() == "1 page · 0 notes"


def test_readers_are_called_on_paper_as_they_are_on_the_screen(make_writer):
    writer = make_writer()
    send(writer, by_reader("Nobody answered her.", said="poor thing"))
    writer.come_back()
    writer.screen.session.show_names(is_on=False)
    (note,) = writer.screen.session.threads()
    shown = writer.screen.session.maker_of(note)

    prints = Prints(writer)

    (thread,) = prints.layout.threads
    assert (thread.note.words, thread.maker.name) == ("poor thing", shown.name)
    assert thread.maker.name != "Marit"
