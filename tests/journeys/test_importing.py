"""What readers send back comes onto its story; other files become stories."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from desktop.annotations.annotation import new_annotation
from desktop.annotations.file.terms import CONTEXT
from desktop.annotations.kinds import Kind
from desktop.exchange.formats import FormatReading, FormatWriting, format_called
from desktop.exchange.manuscript import ManuscriptNote, person_called
from desktop.screens.exchange.arrival_dialog import ArrivalDialog
from desktop.text.span import Span
from desktop.value import replace
from tests.dragging import dropping
from tests.journeys.conftest import STORY

KEY = "Ctrl+Shift+I"
MARKED = STORY.replace(
    "The gulls were asleep.", "{==The gulls==}{>>Marit: Which gulls?<<} were asleep."
).replace("the sea rose", "the {~~sea~>tide~~} rose")
PACKED = "\n".join(
    (
        "-----BEGIN REREAD NOTES-----",
        base64.b64encode(
            json.dumps(
                {
                    "@context": CONTEXT,
                    "id": "urn:uuid:0199f0a2-7101-7c10-8a11-0000000000f1",
                    "type": "AnnotationPage",
                    "items": [
                        {
                            "id": "urn:uuid:0199f0a2-7101-7c10-8a11-000000000001",
                            "type": "Annotation",
                            "motivation": "commenting",
                            "creator": {"id": "urn:uuid:jon", "name": "Jon"},
                            "created": "2026-11-30T09:12:30Z",
                            "body": {"type": "TextualBody", "value": "Where is that?"},
                            "target": {
                                "type": "SpecificResource",
                                "source": "here",
                                "selector": {
                                    "type": "TextQuoteSelector",
                                    "exact": "landing",
                                },
                            },
                        }
                    ],
                }
            ).encode()
        ).decode(),
        "-----END REREAD NOTES-----",
    )
)
OTHER = "# The Locks\n\nThe gates {++of the canal ++}were shut.{>>Teo: Why?<<}\n"


class Importing:
    """A writer to whom something comes."""

    def __init__(self, writer):
        self.writer = writer
        self.files = writer.app.arriving_files()

    def settle(self):
        for _ in range(3):
            self.writer.settle()
            self.files.of(self.writer.window).wait()
            exchange = self.writer.window.desk.exchange
            if exchange._bringing is not None:
                while exchange._bringing.is_busy and not exchange._bringing._question:
                    self.writer.settle()
            self.writer.screen.story.readers.look()
            self.writer.screen.story.readers.wait()
        self.writer.settle()

    def open(self):
        self.writer.window.activateWindow()
        self.writer.press(KEY)
        self.settle()

    def take(self, *paths):
        self.writer.window.import_wanted.emit(list(paths))
        self.settle()

    @property
    def dialog(self):
        found = self.writer.window.findChildren(ArrivalDialog)
        return next((each for each in found if each.isVisible()), None)

    def press(self, *keys):
        self.writer.press(*keys)
        self.settle()

    def click(self, part):
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, words, kind=QPushButton):
        found = self.dialog.findChildren(kind)
        return next(b for b in found if b.isVisible() and words in b.text())

    @property
    def offered(self):
        found = self.dialog.findChildren(QRadioButton)
        return [b.text() for b in found if b.isVisible()]

    @property
    def theirs(self):
        session = self.writer.screen.session
        notes = session.shown.notes.values()
        return sorted(
            (session.reader_of(n.id), n.words or n.replacement or "")
            for n in notes
            if session.reader_of(n.id)
        )


@pytest.fixture
def importing(writer, qtbot):
    importing = Importing(writer)
    importing.until = qtbot.waitUntil
    return importing


def file_of(tmp_path, words, name="from Marit.md"):
    path = tmp_path / name
    path.write_text(words, encoding="utf-8")
    return path


def test_an_answer_that_is_pasted_becomes_a_layer(importing):
    importing.open()
    field = importing.dialog.findChild(QPlainTextEdit)
    field.setFocus()
    QApplication.clipboard().setText(MARKED)
    importing.press("Ctrl+V")
    importing.press("Ctrl+Return")
    assert importing.offered[0] == "An answer to “here”"

    assert importing.dialog.found.reader.text() == "Marit"
    importing.press("Ctrl+Return")
    assert importing.dialog is None
    assert ("Marit", "Which gulls?") in importing.theirs
    assert "Marit: 2 notes" in importing.writer.screen.reader_commands.report.told
    assert importing.writer.told == ""  # It is said once.


@pytest.mark.parametrize("mode", ["Ctrl+1", "Ctrl+2"])
def test_an_answer_that_is_pasted_onto_the_page_is_imported(importing, mode):
    writer = importing.writer
    writer.press(mode)
    writer.page.setFocus()
    before = writer.text
    QApplication.clipboard().setText(f"> Hello!\n> {PACKED}\n")
    importing.press("Ctrl+V")

    assert importing.offered == ["An answer to “here”"]
    importing.press("Ctrl+Return")
    assert ("Jon", "Where is that?") in importing.theirs
    assert writer.text == before


def test_other_words_are_pasted_into_the_story(importing):
    writer = importing.writer
    writer.press("Ctrl+2")
    writer.put_caret("The ferry had stopped")
    QApplication.clipboard().setText("Thanks for your notes, Reread! ")
    importing.press("Ctrl+V")

    assert importing.dialog is None
    assert "Thanks for your notes, Reread! The ferry had stopped" in writer.text


def test_a_file_that_is_chosen_is_recognised(importing, tmp_path, monkeypatch):
    path = file_of(tmp_path, MARKED)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    importing.open()
    importing.click(importing.button("Choose a file"))

    assert "CriticMarkup" in importing.dialog._about.text()
    importing.dialog.found.reader.setText("Marit")
    importing.click(importing.button("Import"))
    assert ("Marit", "tide") in importing.theirs


def test_undo_takes_an_answer_back(importing, tmp_path):
    importing.take(file_of(tmp_path, MARKED))
    importing.dialog.found.reader.setText("Marit")
    importing.press("Ctrl+Return")
    assert importing.theirs
    importing.writer.press_button("Undo")
    importing.until(lambda: not importing.theirs)

    assert list(tmp_path.glob("*.annotations.*")) == []


def test_where_names_are_hidden_nothing_says_who_sent_an_answer(importing, tmp_path):
    screen = importing.writer.screen
    screen.reader_commands.shown.hide_names(is_on=True)
    importing.take(file_of(tmp_path, MARKED))
    importing.dialog.found.reader.setText("Marit")
    importing.press("Ctrl+Return")
    told, undo = screen.reader_commands.report.told, screen.session.history.last

    assert told.startswith("A: 2 notes")
    assert "Marit" not in importing.writer.told + undo.label


def test_an_answer_without_a_name_asks_for_one(importing, tmp_path):
    importing.take(file_of(tmp_path, MARKED.replace("Marit: ", "")))
    ready = importing.dialog.done_button

    assert importing.dialog.found.reader.hasFocus()
    assert not ready.isEnabled()
    QTest.keyClicks(importing.dialog.found.reader, "Teo")
    assert ready.isEnabled()


def test_enter_is_enough_when_it_is_said_who_made_an_answer(importing, tmp_path):
    importing.take(file_of(tmp_path, MARKED.replace("Marit: ", "")))
    QTest.keyClicks(importing.dialog.found.reader, "Teo")
    importing.press("Return")

    assert importing.dialog is None
    assert ("Teo", "Which gulls?") in importing.theirs


def test_another_text_becomes_a_story_beside_its_file(importing, tmp_path):
    path = file_of(tmp_path, OTHER, "locks.md")
    importing.take(path)
    assert importing.offered[-1] == "A story of its own, made beside “locks.md”"
    importing.click(importing.button("of its own", QRadioButton))
    importing.press("Ctrl+Return")

    made = tmp_path / "locks 2.md"
    assert "The gates were shut." in made.read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8") == OTHER
    shown = {w.path: w for w in importing.writer.app.windows}
    assert importing.writer.path in shown
    assert shown[made].desk.screen.message_bar.told == (
        f"The story is “locks 2.md” in {tmp_path.name}. 2 notes came along."
    )


def test_several_files_come_one_after_the_other(importing, tmp_path):
    first = file_of(tmp_path, MARKED, "a.md")
    second = file_of(tmp_path, MARKED.replace("Marit", "Teo"), "b.md")
    importing.take(first, second)
    for name in ("Marit", "Teo"):
        importing.dialog.found.reader.setText(name)
        importing.press("Ctrl+Return")

    assert {reader for reader, _ in importing.theirs} == {"Marit", "Teo"}


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        pytest.param(b"", "empty.docx", "“empty.docx”", id="empty"),
        pytest.param(b"\x00" * 2000, "nul.docx", "“nul.docx”", id="nul"),
        pytest.param(
            b"PK\x03\x04word/" + b"x" * 90, "cut.docx", "“cut.docx”", id="cut"
        ),
        pytest.param(b"%PDF-1.7\n", "a.pdf", "This is a PDF file.", id="pdf"),
        pytest.param(b"<html><p>Hi</p>", "a.html", "“a.html”", id="page"),
        pytest.param(b"{}", "a.json", "“a.json”", id="json"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_name(importing, tmp_path, data, name, said):
    path = tmp_path / name
    path.write_bytes(data)
    importing.take(path)

    assert said in importing.writer.told
    assert importing.dialog is None
    assert path.read_bytes() == data


def test_a_file_that_is_gone_meanwhile_is_told(importing, tmp_path):
    importing.take(tmp_path / "gone.docx")

    assert "“gone.docx” cannot be opened" in importing.writer.told


def test_what_is_no_answer_may_be_pasted_again(importing):
    importing.open()
    importing.dialog.findChild(QPlainTextEdit).setPlainText("Loved it!")
    importing.press("Ctrl+Return")

    assert "no notes in what was pasted" in importing.dialog._about.text()
    assert importing.dialog.findChild(QPlainTextEdit).toPlainText() == "Loved it!"


def test_escape_leaves_everything_as_it_was(importing, tmp_path):
    importing.take(file_of(tmp_path, MARKED))
    importing.press("Esc")

    assert importing.dialog is None
    assert importing.theirs == []
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_dropped_on_the_window_asks_where_it_goes(importing, tmp_path):
    path = file_of(tmp_path, "{}", "answer.json")
    path.write_text(
        '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage",'
        ' "items": []}',
        encoding="utf-8",
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copied_or_moved = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = dropping(QPoint(50, 50), data, copied_or_moved)
    importing.writer.window.dropEvent(event)
    importing.settle()

    assert "answer.json" in importing.writer.told
    # Whoever gave it would take it away if it had been moved.
    assert event.dropAction() is Qt.DropAction.CopyAction


def test_closing_the_window_meanwhile_harms_nothing(importing, tmp_path):
    path = file_of(tmp_path, MARKED)
    importing.writer.window.import_wanted.emit([path])
    importing.writer.close()

    assert path.exists()


def test_what_was_told_of_an_answer_goes_when_it_is_taken_back(importing):
    importing.open()
    importing.dialog.findChild(QPlainTextEdit).setFocus()
    QApplication.clipboard().setText(MARKED)
    importing.press("Ctrl+V")
    importing.press("Ctrl+Return")
    importing.press("Ctrl+Return")
    report = importing.writer.screen.reader_commands.report
    told = report.told

    def is_taken_back():
        importing.settle()
        return importing.theirs == []

    importing.writer.press_button("Undo")
    importing.until(is_taken_back)

    assert told.startswith("Marit: 2 notes, 2 placed")
    assert report.told == ""


def test_what_was_told_of_a_later_answer_goes_when_that_is_taken_back(
    importing, tmp_path
):
    importing.take(file_of(tmp_path, MARKED))
    importing.press("Ctrl+Return")
    first = len(importing.theirs)
    # What is new comes last: her first notes are there already.
    more = MARKED.replace("} rose", "} {==rose==}{>>Marit: Since when?<<}", 1)
    importing.take(file_of(tmp_path, more, "more.md"))
    importing.press("Ctrl+Return")
    report = importing.writer.screen.reader_commands.report
    told, both = report.told, len(importing.theirs)

    importing.writer.window.desk.exchange.take_back()
    importing.until(lambda: importing.settle() or len(importing.theirs) == first)

    assert both == first + 1
    assert told.startswith("Marit: 3 notes, 3 placed")
    assert report.told == ""


def test_marks_in_a_story_that_is_opened_can_be_made_notes_of(
    make_writer, qtbot, tmp_path
):
    importing = Importing(make_writer(OTHER, "locks.md"))
    writer = importing.writer
    qtbot.waitUntil(lambda: "CriticMarkup" in writer.told)
    writer.press_button("Make notes of them")
    importing.settle()
    assert importing.offered == ["A story of its own, made beside “locks.md”"]
    importing.press("Ctrl+Return")

    made = tmp_path / "locks 2.md"
    assert "The gates were shut." in made.read_text(encoding="utf-8")
    assert writer.path.read_text(encoding="utf-8") == OTHER


class Beside:
    """A writer who exported a story to Word, beside which answers may lie."""

    def __init__(self, writer, qtbot):
        self.writer, self.until = writer, qtbot.waitUntil
        self.look()  # What is looked at when a story is opened is none of this.
        writer.select("the sea rose")
        writer.press("1")
        writer.window.activateWindow()
        writer.press("Ctrl+E")
        writer.settle()
        writer.press("Home", "Ctrl+Return")
        self.export = writer.path.with_name("The Landing.docx")
        writer.window.desk.exchange.exports().wait()
        writer.settle()

    def answer(self, name):
        """Lay a copy with a comment in it beside the story."""
        docx = format_called("docx")
        sent = docx.read(self.export.read_bytes(), FormatReading(name=name)).manuscript
        start = sent.text.index("Nobody")
        at = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
        said = new_annotation(
            Kind.NOTE, at, words=f"In {name}", creator=person_called("Marit")
        )
        notes = (*sent.notes, ManuscriptNote(said, (Span(start, start + 6),)))
        data = docx.write(replace(sent, notes=notes), FormatWriting(at=at)).data
        self.writer.path.with_name(name).write_bytes(data)

    def look(self):
        """Look beside the story, as it is looked when it is opened."""
        exchange = self.writer.window.desk.exchange
        exchange.look()
        self.until(lambda: not exchange._beside.is_busy)
        self.writer.settle()
        return self.writer.told


@pytest.fixture
def beside(writer, qtbot):
    return Beside(writer, qtbot)


def test_an_export_nobody_touched_is_no_answer_beside_the_story(beside):
    assert beside.export.exists()
    assert "beside it" not in beside.look()


def test_answers_beside_the_story_are_told_by_their_names(beside):
    beside.answer("from Marit.docx")
    one = beside.look()
    beside.answer("once more.docx")
    both = beside.look()

    assert "An answer to this story lies beside it: “from Marit.docx”." in one
    assert (
        "2 answers to this story lie beside it: “from Marit.docx” and “once more.docx”."
    ) in both
