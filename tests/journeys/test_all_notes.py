"""The table of all notes, by keys and by mouse, in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.annotations.kinds import Colour, Kind, Status
from desktop.screens.all_notes.note_table import NoteColumn
from desktop.storage.story.story_state import Mode, read_story_state
from tests.journeys.test_readers import by_reader, send

PASSAGES = ("the sea rose", "Nobody answered her.", "The gulls were asleep.")


class Table:
    """The table, as a writer sees it."""

    def __init__(self, writer):
        self._writer = writer

    @property
    def desk(self):
        return self._writer.window.desk.all_notes.desk

    @property
    def view(self):
        return self.desk.screen.view

    def texts(self, column=NoteColumn.PASSAGE):
        rows = map(self.desk.table.row, self.view.notes.ids)
        return [row.text_of(column) for row in rows]

    @property
    def current(self):
        return self.desk.table.row(self.view.current).passage

    @property
    def chosen(self):
        return [self.desk.table.row(note).passage for note in self.view.chosen]

    @property
    def said(self):
        return self.desk.screen.foot.said

    @property
    def is_there(self):
        return self.view.isVisible()

    def middle_of(self, row):
        return QPoint(300, self.view.rowViewportPosition(row) + 20)

    def click(self, row, keys=Qt.KeyboardModifier.NoModifier):
        self._writer.click(self.view.viewport(), self.middle_of(row), keys)


@pytest.fixture
def noted(writer):
    """A writer with a note on each passage."""
    marking = writer.screen.story.marking
    for words in PASSAGES:
        marking.set_words(marking.add(Kind.NOTE, writer.span(words)), "why")
    return writer


@pytest.fixture
def table(noted):
    noted.press("Ctrl+Shift+A")
    noted.settle()
    return Table(noted)


def tags(writer):
    return [note.tags for note in writer.notes]


def test_many_notes_are_tagged_settled_coloured_and_deleted_by_keys(noted, table):
    assert noted.window.mode is Mode.ALL_NOTES
    assert table.texts() == list(PASSAGES)

    noted.press("Home", "Space", "Shift+Down")
    assert table.chosen == list(PASSAGES[:2])
    noted.press("T")
    noted.type("sea")
    noted.press("Enter")
    assert tags(noted) == [("sea",), ("sea",), ()]
    assert table.said == "2 notes have other tags."

    noted.press("D", "Alt+4")
    states = [note.status for note in noted.notes]
    assert states == [Status.DONE, Status.DONE, Status.OPEN]
    assert [note.colour for note in noted.notes[:2]] == [Colour.PINK] * 2
    noted.press("Del")
    assert table.texts() == [PASSAGES[2]]

    noted.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    noted.settle()
    assert table.texts() == list(PASSAGES)
    assert tags(noted) == [()] * 3
    assert {note.status for note in noted.notes} == {Status.OPEN}
    assert table.is_there

    noted.press("Ctrl+A", "T")
    noted.type("sea")
    noted.press("Enter", "T", "Ctrl+A", "Backspace", "Enter")
    assert tags(noted) == [()] * 3
    noted.press("T")
    noted.type("never")
    noted.press("Esc")
    assert tags(noted) == [()] * 3
    assert table.view.hasFocus()


def test_enter_goes_to_the_note_and_esc_back_to_the_page(noted, table):
    width = noted.page.width()
    noted.press("Esc")
    assert noted.page.width() == width
    noted.press("Ctrl+Shift+A", "Home", "Down", "Enter")

    assert noted.window.mode is Mode.REREAD
    assert noted.passage() == PASSAGES[1]
    assert noted.page.hasFocus()

    noted.press("Ctrl+2", "Ctrl+Shift+A")
    assert table.current == PASSAGES[1]
    noted.press("Esc")
    assert noted.window.mode is Mode.REVISE
    assert not table.is_there


def test_the_mouse_chooses_sorts_and_goes_there(noted, table):
    table.click(0)
    assert table.chosen == [PASSAGES[0]]
    table.click(2, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen == [PASSAGES[0], PASSAGES[2]]
    table.click(0)
    table.click(2, Qt.KeyboardModifier.ShiftModifier)
    assert table.chosen == list(PASSAGES)

    head = table.view.head
    x = head.sectionViewportPosition(NoteColumn.PASSAGE) + 30
    noted.click(head.viewport(), QPoint(x, 15))
    assert table.texts() == [*PASSAGES[::-1]]
    assert table.chosen == [*PASSAGES[::-1]]

    place = table.view.viewport().mapTo(noted.window, table.middle_of(2))
    left = Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(noted.window.windowHandle(), left, keys, place)
    noted.settle()
    assert noted.passage() == PASSAGES[0]


def test_what_is_looked_for_and_filtered_is_all_that_is_listed(noted, table):
    noted.press("/")
    noted.type("gulls")
    noted.press("Down")
    assert table.texts() == [PASSAGES[2]]
    assert table.view.hasFocus()

    noted.press("Ctrl+F", "Esc")
    assert table.texts() == list(PASSAGES)
    pill = table.desk.screen.filters.pills["kinds"]
    pill.show_chosen(frozenset({Kind.QUESTION}))
    pill.changed.emit(pill.chosen)
    assert table.texts() == []


def test_digits_sort_and_locked_notes_are_listed_but_not_changed(noted, table):
    noted.press("Home", "Down", "T")
    noted.type("sea")
    noted.press("Enter", "4")
    assert table.texts()[0] == PASSAGES[1]

    noted.press("4")
    assert table.texts()[-1] == PASSAGES[1]
    assert table.current == PASSAGES[1]

    noted.screen.session.lock_notes("The notes are another’s.")
    noted.press("Ctrl+A", "D")
    assert {note.status for note in noted.notes} == {Status.OPEN}
    assert len(table.texts()) == 3
    bars, foot = noted.screen.bars, table.desk.screen.foot
    assert bars.isVisible()
    assert not foot.rect().intersects(
        QRect(foot.mapFromGlobal(bars.mapToGlobal(QPoint())), bars.size())
    )
    noted.press("T")
    assert not table.desk.screen.foot.is_tagging


def test_readers_notes_stay_and_it_is_said(noted, table):
    question = by_reader("In the morning", Kind.QUESTION)
    send(noted, question)
    noted.come_back()
    assert "Marit" in table.texts(NoteColumn.BY)

    noted.press("Ctrl+A", "Alt+1")
    assert table.said == (
        "3 notes are in another colour. 1 note is Marit’s and stays as it is."
    )
    noted.press("D")
    assert {*table.texts(NoteColumn.STATE)} == {"done"}


def test_notes_are_copied_and_exported_and_nothing_else_is_written_over(
    noted, table, tmp_path, monkeypatch
):
    noted.press("Home", "Space", "Ctrl+C")
    copied = QGuiApplication.clipboard().mimeData()
    assert f"> {PASSAGES[0]}" in copied.text()
    assert f"<td>{PASSAGES[0]}</td>" in copied.html()
    assert PASSAGES[1] not in copied.text()

    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked[-1])
    noted.press("Shift+Down")
    export = table.desk.screen.foot.buttons["export"]
    for ending, start in (("md", b"# Notes on"), ("csv", b"\xef\xbb\xbfNumber,")):
        file = tmp_path / f"notes.{ending}"
        asked.append((str(file), ""))
        noted.click(export)
        noted.click(export)
        written = file.read_bytes()
        assert written.startswith(start)
        assert PASSAGES[1].encode() in written
        assert PASSAGES[2].encode() not in written

    file.write_bytes(b"mine")
    noted.click(export)
    assert file.read_bytes() == b"mine"
    assert "choose another name" in noted.told


def test_what_is_changed_elsewhere_is_seen_at_once(noted, table):
    session, marking = noted.screen.session, noted.screen.story.marking
    noted.press("Home", "Space", "Down")
    marking.delete([noted.notes[1].id])
    noted.settle()

    assert table.texts() == [PASSAGES[0], PASSAGES[2]]
    assert table.chosen == [PASSAGES[0]]
    assert table.current == PASSAGES[2]
    session.undo()
    noted.settle()
    assert table.texts() == list(PASSAGES)


def test_the_link_in_the_panel_leads_there_and_the_story_opens_on_its_page(noted):
    noted.press_button("All notes…")
    assert noted.window.mode is Mode.ALL_NOTES

    screen = noted.window.desk.all_notes.desk.screen
    noted.press("Ctrl+A", "Del")
    assert "There are no notes yet" in screen._nothing.text()
    noted.press("D", "T", "Del", "Ctrl+C", "Space", "Enter", "Down")
    assert noted.window.mode is Mode.ALL_NOTES

    noted.close()
    assert read_story_state(noted.path).mode is Mode.REREAD


def test_another_program_leaves_the_author_at_the_same_note(noted, table):
    noted.press("Down", "Down")
    before = table.current

    text = noted.path.read_text().replace("the sea rose", "the sea fell")
    noted.path.write_text(text)
    noted.come_back()
    table.desk._refresh()

    assert "the sea fell" in table.texts()
    assert table.current == before
