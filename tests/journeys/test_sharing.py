"""A writer sends a story to a reader, and what the reader sends back comes home."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.exchange.formats import FormatReading, format_of
from desktop.screens.exchange.share_dialog import ShareDialog
from desktop.widgets.buttons import IconButton
from tests.journeys.test_readers import by_reader, send

KEY = "Ctrl+R"


class Sharing:
    """The window of Share."""

    def __init__(self, writer, *, by_mouse=False):
        self.writer = writer
        writer.window.activateWindow()
        writer.settle()
        if by_mouse:
            bar = writer.screen.top_bar
            self.click(bar.findChild(IconButton, "share"))
        else:
            writer.press(KEY)
        self.dialog = writer.window.findChild(ShareDialog)

    def settle(self):
        self.writer.settle()
        self.writer.window.desk.exchange.shares().wait()
        self.writer.settle()

    def press(self, *keys):
        self.writer.press(*keys)
        self.settle()

    def click(self, part):
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, words):
        found = self.dialog.findChildren(QPushButton)
        return next(b for b in found if b.isVisible() and b.text().startswith(words))

    @property
    def told(self):
        return self.dialog._done.text()


@pytest.fixture
def noted(writer):
    writer.select("the sea rose")
    writer.press("N")
    writer.type("my secret")
    writer.press("Esc", "Esc")
    return writer


def sent_in(path):
    data = path.read_bytes()
    return format_of(data, path.name).read(data, FormatReading(name=path.name))


def test_readers_are_offered_by_their_names_where_those_are_hidden(noted):
    send(noted, by_reader("Nobody answered her.", said="poor thing"))
    noted.come_back()
    noted.screen.reader_commands.shown.hide_names(is_on=True)

    sharing = Sharing(noted)
    sharing.click(sharing.button("Marit"))

    assert sharing.dialog.reader.text() == "Marit"


def test_keys_alone_make_a_page_for_a_reader(noted):
    sharing = Sharing(noted)
    QTest.keyClicks(sharing.dialog.reader, "Marit")
    sharing.press("Ctrl+Return")

    path = noted.path.with_name("The Landing for Marit.html")
    assert "“The Landing for Marit.html” is in" in sharing.told
    page = path.read_text(encoding="utf-8")
    assert "The ferry had stopped." in page
    assert "my secret" not in page
    assert noted.screen.session.notes.id in page


def test_the_mouse_alone_makes_a_word_file_for_a_reader_who_is_known(noted):
    send(noted, by_reader("Nobody answered her.", said="poor thing"))
    noted.come_back()
    sharing = Sharing(noted, by_mouse=True)
    sharing.click(sharing.button("Marit"))
    sharing.click(next(b for b in sharing.dialog.way.buttons() if b.text() == "Word"))
    sharing.click(sharing.button("Make the file"))

    path = noted.path.with_name("The Landing for Marit.docx")
    read = sent_in(path)
    assert "The ferry had stopped." in read.manuscript.text
    assert read.manuscript.notes == ()


def test_own_notes_go_along_only_if_that_is_wanted(noted):
    send(noted, by_reader("Nobody answered her.", said="poor thing"))
    noted.come_back()
    sharing = Sharing(noted)
    sharing.dialog.way.buttons()[1].click()
    sharing.dialog.notes.click()
    sharing.press("Ctrl+Return")

    words = [n.note.words for n in sent_in(sharing.dialog._path).manuscript.notes]
    assert words == ["my secret"]


def test_it_is_remembered_who_was_sent_what_and_when(noted):
    sharing = Sharing(noted)
    QTest.keyClicks(sharing.dialog.reader, "Marit")
    sharing.press("Return")
    sharing.press("Esc")
    again = Sharing(noted)
    again.click(again.button("Marit"))

    (sent,) = noted.screen.story.choices.settings.exchange.sent
    assert (sent.reader, sent.file) == ("Marit", "The Landing for Marit.html")
    assert sent.draft.startswith("ni:///sha-256;")
    assert again.dialog._before.text().startswith("Sent to Marit, ")


def test_the_path_of_the_file_is_copied(noted):
    sharing = Sharing(noted)
    sharing.press("Ctrl+Return")
    sharing.click(sharing.button("Copy its path"))

    path = noted.path.with_name("The Landing.html")
    assert QApplication.clipboard().text() == str(path)


def test_a_name_that_no_file_can_have_makes_one_all_the_same(noted):
    sharing = Sharing(noted)
    QTest.keyClicks(sharing.dialog.reader, 'A/B "C"?')
    sharing.press("Return")

    assert noted.path.with_name("The Landing for A B C.html").exists()


def test_a_word_file_that_comes_back_is_brought_without_a_question(noted, qtbot):
    sharing = Sharing(noted)
    QTest.keyClicks(sharing.dialog.reader, "Marit")
    sharing.dialog.way.buttons()[1].click()
    sharing.press("Ctrl+Return")
    back = sharing.dialog._path
    sharing.press("Esc")
    noted.window.save()
    _answer(back, "Which ferry?")

    noted.app.arriving_files().take(noted.window, [back])
    session = noted.screen.session
    qtbot.waitUntil(lambda: bool(session.layers))

    (theirs,) = session.layers.layers
    assert theirs.name == "Marit"
    assert [n.words for n in theirs.notes.notes.values()] == ["Which ferry?"]


def _answer(path, words):
    """Have Marit write a comment into a Word file, in her Word."""
    from datetime import UTC, datetime

    from desktop.annotations.annotation import new_annotation
    from desktop.annotations.kinds import Kind
    from desktop.exchange.formats import FormatWriting, format_called
    from desktop.exchange.manuscript import ManuscriptNote, person_called
    from desktop.text.span import Span
    from desktop.value import replace

    manuscript = sent_in(path).manuscript
    start = manuscript.text.index("ferry had")
    at = datetime(2026, 11, 30, tzinfo=UTC)
    marit = person_called("Marit")
    note = new_annotation(Kind.NOTE, at, words=words, creator=marit)
    placed = ManuscriptNote(note, (Span(start, start + 5),))
    answered = replace(manuscript, notes=(placed,))
    written = format_called("docx").write(answered, FormatWriting(at=at))
    path.write_bytes(written.data)
