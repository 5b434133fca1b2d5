"""Files of other programs are opened as a story is: by path, by drop, on the way in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.app import App
from desktop.appearance.fonts import load_fonts
from desktop.exchange.formats import FormatWriting, format_called
from desktop.exchange.manuscript import (
    Manuscript,
    ManuscriptNote,
    Sent,
    person_called,
)
from desktop.screens.exchange.arrival_dialog import ArrivalDialog
from desktop.storage.files.derived_names import notes_path
from desktop.text.span import Span
from tests.journeys.conftest import ME, STORY

AT = datetime(2026, 11, 30, tzinfo=UTC)
TEXT = "# The Locks\n\nThe gates of the canal were shut.\n"


def word_file(path, text=TEXT, words="Why shut?", at="gates", sent=None):
    note = new_annotation(Kind.NOTE, AT, words=words, creator=person_called("Marit"))
    start = text.index(at)
    placed = ManuscriptNote(note, (Span(start, start + len(at)),))
    iris = person_called("Iris")
    manuscript = Manuscript(text=text, notes=(placed,), author=iris, sent=sent)
    path.write_bytes(format_called("docx").write(manuscript, FormatWriting(at=AT)).data)
    return path


class Visitor:
    """Somebody who opens files."""

    def __init__(self, qtbot, qapp):
        self._qtbot, self._qapp = qtbot, qapp
        self.app = App(qapp, ME)

    def settle(self):
        for _ in range(3):
            self._qapp.processEvents()
            for window in self.app.windows:
                self.app.arriving_files().of(window).wait()
        self._qapp.processEvents()

    @property
    def window(self):
        return self.app.windows[-1]

    @property
    def dialog(self):
        found = self.window.findChildren(ArrivalDialog)
        return next((each for each in found if each.isVisible()), None)

    def press(self, key):
        QTest.keyClick(self.dialog, key, Qt.KeyboardModifier.ControlModifier)
        self.settle()


@pytest.fixture
def visitor(qtbot, qapp):
    load_fonts()
    visitor = Visitor(qtbot, qapp)
    yield visitor
    visitor.app.let_go()


def drop(widget, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def test_a_word_file_that_is_opened_becomes_a_story_in_the_same_window(
    visitor, tmp_path
):
    path = word_file(tmp_path / "locks.docx")
    visitor.app.open_or_show(path)
    visitor.settle()
    assert visitor.dialog._about.text() == "Word · 1 note or change by Marit"
    visitor.press(Qt.Key.Key_Return)

    made = tmp_path / "locks.md"
    assert made.read_text(encoding="utf-8") == TEXT
    assert [window.path for window in visitor.app.windows] == [made]
    (note,) = visitor.window.story_screen.session.notes.notes.values()
    assert note.words == "Why shut?"
    assert path.exists()


def test_a_word_file_dropped_on_the_way_in_does_as_well(visitor, tmp_path):
    window = visitor.app.new_window()
    drop(window.centralWidget(), word_file(tmp_path / "locks.docx"))
    visitor.settle()
    visitor.press(Qt.Key.Key_Return)

    assert visitor.window.path == tmp_path / "locks.md"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_file_that_macos_opens_is_shown_and_what_cannot_be_is_told(visitor, tmp_path):
    story = tmp_path / "here.txt"
    story.write_text(STORY, encoding="utf-8")

    QApplication.sendEvent(visitor._qapp, QFileOpenEvent(str(story)))
    assert visitor.window.path == story
    QApplication.sendEvent(visitor._qapp, QFileOpenEvent(str(tmp_path / "gone.txt")))

    assert "gone.txt" in visitor.window.story_screen.message_bar.told
    assert [window.path for window in visitor.app.windows] == [story]


def test_opened_twice_it_becomes_two_stories_and_nothing_is_lost(visitor, tmp_path):
    path = word_file(tmp_path / "locks.docx")
    for _ in range(2):
        visitor.app.open_or_show(path)
        visitor.settle()
        dialog = visitor.dialog
        dialog.found._group.buttons()[-1].click()
        visitor.press(Qt.Key.Key_Return)

    assert sorted(p.name for p in tmp_path.glob("*.md")) == ["locks 2.md", "locks.md"]


def test_an_answer_that_tells_its_story_opens_that_and_is_brought(
    visitor, tmp_path, qtbot
):
    story = tmp_path / "here.txt"
    story.write_text(STORY, encoding="utf-8")
    window = visitor.app.open(story)
    screen = window.story_screen
    screen.page.select(Span(0, 11))
    window.call("highlight-yellow")
    window.save()
    sent = Sent(story=screen.session.notes.id)
    assert notes_path(story).exists()
    back = word_file(tmp_path / "b.docx", STORY, "Which?", "The gulls", sent)

    drop(window, back)
    visitor.settle()
    qtbot.waitUntil(lambda: bool(screen.session.layers))

    (theirs,) = screen.session.layers.layers
    assert (theirs.name, len(theirs.notes.notes)) == ("Marit", 1)
    assert visitor.dialog is None


def test_an_answer_beside_its_story_is_offered_when_that_is_opened(
    visitor, tmp_path, qtbot
):
    story = tmp_path / "here.txt"
    story.write_text(STORY, encoding="utf-8")
    window = visitor.app.open(story)
    window.story_screen.page.select(Span(0, 11))
    window.call("highlight-yellow")
    window.save()
    sent = Sent(story=window.story_screen.session.notes.id)
    window.close()
    word_file(tmp_path / "download (1).docx", STORY, "Which?", "The gulls", sent)

    window = visitor.app.open(story)
    bar = window.story_screen.message_bar
    qtbot.waitUntil(lambda: bar.asks("answer-beside"))
    visitor.settle()
    window.desk.exchange._on_wanted([tmp_path / "download (1).docx"])
    visitor.settle()
    qtbot.waitUntil(lambda: bool(window.story_screen.session.layers))
    remembered = window.desk.story.choices.settings.exchange.brought

    assert len(remembered) == 1
    window.close()
    window = visitor.app.open(story)
    window.desk.exchange._beside.wait()
    assert not window.story_screen.message_bar.asks("answer-beside")


def test_a_word_file_that_is_cut_short_is_told_on_the_way_in(visitor, tmp_path):
    whole = word_file(tmp_path / "locks.docx").read_bytes()
    cut = tmp_path / "cut.docx"
    cut.write_bytes(whole[: len(whole) // 2])
    visitor.app.open_or_show(cut)
    visitor.settle()

    assert "cut.docx" in visitor.window._bar.told
    assert list(tmp_path.glob("*.md")) == []
