"""A story that cannot be opened: why, what can be read, and what is kept of it."""

from __future__ import annotations

import codecs
import os
import re
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
)

from desktop.__main__ import main
from desktop.annotations.annotation_set import AnnotationSet
from desktop.app import App
from desktop.appearance.fonts import load_fonts
from desktop.paths import state_folder
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.files import publishing
from desktop.storage.history.version_index import index_path
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_state import Mode, recent_stories
from tests.dragging import dropping, entering

ROLE = Qt.ItemDataRole.AccessibleTextRole
RAIN = "It rained all night.\n" * 15


class Visitor:
    """Somebody who opens files that may not be stories."""

    def __init__(self, qtbot, qapp):
        self._qtbot = qtbot
        self.app = App(qapp, Settings(theme="light"))
        self.window = None

    def open(self, path):
        """Open it as a start from a file manager does."""
        self.app.open_or_show(path)
        self.look_at(self.app.windows[-1])

    def look_at(self, window):
        self.window = window
        window.activateWindow()
        self._qtbot.waitActive(window)
        self.wait()

    def wait(self):
        """Wait until nothing is being looked for, read or written."""
        salvaging = self.window._salvaging
        if salvaging is not None:
            jobs = (salvaging.reading, salvaging.writing)
            self._qtbot.waitUntil(lambda: not any(job.is_busy for job in jobs))
        for _ in range(4):
            QApplication.processEvents()

    @property
    def shows_a_story(self):
        return self.window.story_screen is not None

    @property
    def why(self):
        words = self.window.centralWidget().findChildren(QLabel)
        return " ".join(w.accessibleName() or w.text() for w in words if w.isVisible())

    @property
    def list(self):
        return self.window.centralWidget().findChild(QAbstractItemView)

    @property
    def listed(self):
        model = self.list.model()
        return [model.index(n, 0).data(ROLE) for n in range(model.rowCount())]

    @property
    def chosen(self):
        return self.list.currentIndex().data(ROLE)

    @property
    def shown(self):
        return self.window.centralWidget().findChild(QPlainTextEdit).toPlainText()

    @property
    def told(self):
        bar = self.window.centralWidget().message_bar
        return "" if bar.isHidden() else bar.accessibleName()

    def button(self, words):
        buttons = self.window.centralWidget().findChildren(QPushButton)
        return next(b for b in buttons if b.text() == words)

    def press_button(self, words):
        self.button(words).click()
        self.wait()

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key)
            self.wait()

    def choose(self, words):
        row = next(n for n, told in enumerate(self.listed) if words in told)
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self.wait()


@pytest.fixture
def visitor(qtbot, qapp):
    load_fonts()
    visitor = Visitor(qtbot, qapp)
    yield visitor
    visitor.app.let_go()


@pytest.fixture
def story(make_writer):
    """A story that was revised, with a note, saved and closed; its path and text."""
    writer = make_writer(RAIN)
    writer.call("mode-reread")
    writer.select("It rained")
    writer.press("n")
    writer.type("Really?")
    writer.press("Esc")
    writer.press("Ctrl+2")
    writer.put_caret("It rained")
    writer.type("Listen. ")
    writer.call("save-now")
    text = writer.text
    writer.close()
    writer.app.let_go()
    assert writer.path.read_text() == text == f"Listen. {RAIN}"
    return writer.path


def ruin(path):
    """Do to a file what a power cut does."""
    path.write_bytes(RAIN.encode() + bytes(4096))


def broken_copies(path):
    return [*path.parent.glob(f"{path.stem}.broken-*{path.suffix}")]


# What is said and shown


def test_a_damaged_story_says_why_and_what_there_is_of_it(visitor, story):
    ruin(story)

    visitor.open(story)

    assert not visitor.shows_a_story
    assert "here.txt" in visitor.why
    assert "not text, or it is damaged" in visitor.why
    assert str(story.parent) in visitor.why
    assert re.match(r"Today, \d\d:\d\d · 61 words · saved", visitor.chosen)
    assert visitor.shown == f"Listen. {RAIN}"
    assert visitor.listed[0].startswith("The file as it is now")
    assert visitor.listed[-1].startswith("Notes · 1 note")


def test_what_can_be_read_of_it_is_shown_with_its_damage_marked(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.choose("The file as it is now")

    assert visitor.shown == f"{RAIN}\ufffd"
    assert not visitor.button("Put it back").isEnabled()


def test_the_notes_that_are_known_are_shown(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.choose("Notes")

    assert visitor.shown == "“It rained”\nReally?"


def nothing_but_nuls(path):
    path.write_bytes(bytes(800))


def a_picture(path):
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(4000) + bytes(100))


def one_long_line(path):
    path.write_bytes(b"rain " * 6_300_000)


def a_folder(path):
    path.mkdir()


def a_pipe(path):
    os.mkfifo(path)


def a_link_to_itself(path):
    path.symlink_to(path.name)


UNREADABLE = [
    *(nothing_but_nuls, a_picture, one_long_line, a_folder),
    pytest.param(
        a_pipe, marks=pytest.mark.skipif(sys.platform == "win32", reason="no pipes")
    ),
    a_link_to_itself,
]


@pytest.mark.parametrize("made", UNREADABLE)
def test_whatever_cannot_be_opened_is_a_window(made, visitor, tmp_path):
    made(tmp_path / "odd.txt")

    visitor.open(tmp_path / "odd.txt")

    assert not visitor.shows_a_story
    assert "odd.txt" in visitor.why
    assert "no other text of this story" in visitor.why
    assert visitor.button("Try again").isEnabled()
    assert visitor.button("Open another…").isEnabled()
    assert not visitor.button("Put it back").isEnabled()
    assert recent_stories() == []


@pytest.mark.parametrize("made", [nothing_but_nuls, a_folder, a_link_to_itself])
def test_what_has_no_readable_word_shows_none(made, visitor, tmp_path):
    made(tmp_path / "odd.txt")

    visitor.open(tmp_path / "odd.txt")

    assert visitor.list.model().rowCount() == 0
    assert visitor.button("Try again").hasFocus()


def test_of_a_very_long_line_the_beginning_is_shown(visitor, tmp_path):
    one_long_line(tmp_path / "odd.txt")

    visitor.open(tmp_path / "odd.txt")

    assert len(visitor.shown) == 200_000
    assert not visitor.button("Save a copy…").isEnabled()


def test_what_can_be_read_is_read_in_the_encoding_it_was_in(visitor, tmp_path):
    words = "“The café is shut,” said Zoë. Nobody else was out.\r\n"
    path = tmp_path / "old.txt"
    path.write_bytes(words.encode("cp1252") * 20 + bytes(900))

    visitor.open(path)

    assert visitor.shown.startswith(words.replace("\r\n", "\n"))


def test_a_file_that_may_not_be_read_is_left_as_it_is(visitor, story, monkeypatch):
    ruin(story)
    held = story.read_bytes()
    with monkeypatch.context() as others:
        forbid(others, story)
        visitor.open(story)
        visitor.press_button("Put it back")

    assert "not allowed" in visitor.why
    assert "left as it is" in visitor.told
    assert not visitor.shows_a_story
    assert story.read_bytes() == held


def forbid(monkeypatch, path):
    """Let the system refuse to open ``path``, as it does for anyone but root."""
    really_open = os.open

    def refused(name, *more, **options):
        if os.fspath(name) == os.fspath(path):
            raise PermissionError(13, "Permission denied")
        return really_open(name, *more, **options)

    monkeypatch.setattr(os, "open", refused)


def test_a_name_as_long_as_can_be_does_not_widen_the_window(visitor, tmp_path):
    path = tmp_path / f"{'a' * 251}.txt"
    nothing_but_nuls(path)

    visitor.open(path)
    visitor.window.resize(900, 700)
    visitor.wait()

    assert visitor.window.width() == 900


def test_another_unreadable_file_is_said_in_the_same_window(visitor, tmp_path):
    for name in ("one.txt", "two.txt"):
        nothing_but_nuls(tmp_path / name)
    visitor.open(tmp_path / "one.txt")

    visitor.window.open_wanted.emit(tmp_path / "two.txt")
    visitor.wait()

    assert "two.txt" in visitor.why
    assert visitor.told == ""
    assert len(visitor.app.windows) == 1


def test_a_file_dropped_on_the_text_is_opened(visitor, story):
    ruin(story)
    other = story.with_name("other.txt")
    other.write_text("Another.\n")
    visitor.open(story)
    page = visitor.window.centralWidget().findChild(QPlainTextEdit)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])

    for event in (entering, dropping):
        QApplication.sendEvent(page.viewport(), event(QPoint(5, 5), data))

    assert visitor.window.path == other


# Putting back


def test_a_version_is_put_back_with_its_notes_on_their_passages(visitor, story):
    ruin(story)
    damaged = story.read_bytes()
    visitor.open(story)
    window = visitor.window

    visitor.press_button("Put it back")

    assert story.read_text() == f"Listen. {RAIN}"
    assert visitor.window is window
    assert visitor.shows_a_story
    session = window.story_screen.session
    (note,) = session.notes.notes.values()
    assert session.anchor(note.id).span.of(session.text) == "It rained"
    (copy,) = broken_copies(story)
    assert copy.read_bytes() == damaged
    assert "again as it was" in visitor.told
    assert copy.name in visitor.told


def test_the_keys_alone_put_a_version_back(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.press(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert visitor.button("Put it back").hasFocus()
    assert not visitor.shows_a_story
    visitor.press(Qt.Key.Key_Return)

    assert visitor.shows_a_story
    assert story.read_text() == f"Listen. {RAIN}"


def test_an_earlier_version_is_put_back(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.choose("as it was opened")
    visitor.press_button("Put it back")

    assert story.read_text() == RAIN


def test_a_link_to_the_story_stays_one(visitor, story):
    link = story.with_name("link.txt")
    link.symlink_to(story.name)
    ruin(story)

    visitor.open(link)
    visitor.press_button("Put it back")

    assert link.is_symlink()
    assert story.read_text() == f"Listen. {RAIN}"
    assert visitor.shows_a_story


@pytest.mark.parametrize("is_watched", [True, False])
def test_a_window_closed_meanwhile_still_puts_the_text_back(is_watched, visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.button("Put it back").click()
    if is_watched:
        QApplication.processEvents()
    visitor.window.close()

    assert story.read_text() == f"Listen. {RAIN}"


def test_the_history_goes_on(visitor, story):
    ruin(story)
    visitor.open(story)
    visitor.choose("as it was opened")
    visitor.press_button("Put it back")
    visitor.window.close()

    ruin(story)
    visitor.open(story)

    assert "restored" in visitor.listed[1]
    assert any("saved" in row for row in visitor.listed)


def test_the_story_is_written_as_it_was(visitor, make_writer):
    before = "Café déjà vu, çà et là.\r\nIl pleuvait toute la nuit, encore.\r\n" * 20
    writer = make_writer(before.encode("cp1252"), name="nuit.txt")
    path = writer.path
    writer.press("Ctrl+2")
    writer.type("Oh ")
    writer.call("save-now")
    writer.app.let_go()
    after = path.read_bytes()
    path.write_bytes(after[:900] + bytes(len(after) - 900))

    visitor.open(path)
    visitor.press_button("Put it back")

    assert path.read_bytes() == after


def test_what_another_program_writes_meanwhile_is_kept_and_said(
    visitor, story, monkeypatch
):
    ruin(story)
    visitor.open(story)
    between(monkeypatch, story, b"Written by somebody else, just now.\n")

    visitor.press_button("Put it back")

    assert story.read_text() == f"Listen. {RAIN}"
    kept = [path.read_bytes() for path in story.parent.glob("here.earlier-*.txt")]
    assert kept == [b"Written by somebody else, just now.\n"]
    assert "Another program wrote the file" in visitor.told


def between(monkeypatch, path, data):
    """Let somebody write ``path`` after it was looked at and before it is replaced."""
    really = publishing.put_in_place

    def late(new, target, *more):
        path.write_bytes(data)
        return really(new, target, *more)

    monkeypatch.setattr(publishing, "put_in_place", late)


def test_a_story_that_came_to_be_meanwhile_is_kept_and_replaced(visitor, story):
    ruin(story)
    visitor.open(story)
    story.write_text("Put here by hand, and whole.\n")

    visitor.press_button("Put it back")

    assert story.read_text() == f"Listen. {RAIN}"
    assert "earlier" in visitor.told
    assert any(
        path.read_text() == "Put here by hand, and whole.\n"
        for path in story.parent.glob("here.earlier-*.txt")
    )


def test_what_cannot_be_kept_is_not_replaced(visitor, story, monkeypatch):
    ruin(story)
    held = story.read_bytes()
    visitor.open(story)
    with monkeypatch.context() as others:
        fill_the_disk(others)
        visitor.press_button("Put it back")

    assert story.read_bytes() == held
    assert "left as it is" in visitor.told
    assert not visitor.shows_a_story
    visitor.press_button("Put it back")
    assert visitor.shows_a_story


def fill_the_disk(monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)


# Stories that are gone


def test_a_story_that_is_gone_is_put_back_with_its_notes(visitor, story):
    story.unlink()

    visitor.open(story)
    visitor.press_button("Put it back")

    assert story.read_text() == f"Listen. {RAIN}"
    session = visitor.window.story_screen.session
    (note,) = session.notes.notes.values()
    assert session.anchor(note.id).span.of(session.text) == "It rained"
    assert broken_copies(story) == []


def test_a_story_that_is_there_again_is_never_overwritten(visitor, story):
    story.unlink()
    visitor.open(story)
    story.write_text("Back.\n")
    before = story.read_text()

    visitor.press_button("Put it back")

    kept = [path.read_text() for path in story.parent.glob("here.earlier-*.txt")]
    assert before in [story.read_text(), *kept]


def test_a_draft_alone_is_enough(visitor, make_writer):
    writer = make_writer(RAIN)
    keep_draft(writer.screen.story.file, "Only a draft.\n", AnnotationSet())
    path = writer.path
    writer.app.let_go()
    forget_versions()
    path.unlink()

    visitor.open(path)

    assert [row for row in visitor.listed if "Draft 1" in row] == visitor.listed
    visitor.press_button("Put it back")
    assert path.read_text() == "Only a draft.\n"
    assert visitor.shows_a_story


def forget_versions():
    for index in state_folder().glob("history/*"):
        index.unlink()


@pytest.mark.parametrize("is_gone", [True, False])
def test_what_was_not_saved_is_put_back(is_gone, visitor, make_writer):
    writer = make_writer(RAIN)
    writer.press("Ctrl+2")
    writer.type("Unsaved ")
    crash(writer)
    path = writer.path
    path.unlink()
    if not is_gone:
        nothing_but_nuls(path)

    visitor.open(path)

    assert "Not saved when Reread ended" in visitor.chosen
    assert visitor.shown == f"Unsaved {RAIN}"
    visitor.press_button("Put it back")
    assert path.read_text() == f"Unsaved {RAIN}"
    assert visitor.shows_a_story
    assert "as you had typed it" in visitor.told
    assert "when Reread ended" not in visitor.told


def crash(writer):
    """Let everything be gone that is in memory, once the journal has been told."""
    saving = writer.screen.story.saving
    saving._timers.stop()
    saving.save_soon = lambda: None
    saving.journal.tell_now()
    saving.save = lambda: True
    writer.app.let_go()


def test_a_story_that_is_gone_is_reached_from_the_recent_ones(visitor, story):
    story.unlink()
    visitor.look_at(visitor.app.new_window())
    recent = visitor.window.menus.lists["open-recent"]
    recent.aboutToShow.emit()

    recent.actions()[0].trigger()
    visitor.wait()

    assert "61 words" in visitor.chosen


def test_of_a_story_that_is_nowhere_the_kept_texts_are_offered(
    visitor, story, monkeypatch, qtbot
):
    story.unlink()
    visitor.look_at(visitor.app.new_window())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))

    visitor.window.locate_wanted.emit(story)
    qtbot.waitUntil(lambda: "has earlier texts" in visitor.told)
    visitor.press_button("Show them")

    assert visitor.shown == f"Listen. {RAIN}"


def test_of_a_story_nothing_is_known_of_the_window_only_says_so(visitor, tmp_path):
    window = visitor.app.new_window()
    visitor.look_at(window)

    window.open_wanted.emit(tmp_path / "never.txt")

    assert "never.txt" in visitor.told
    assert window.mode == Mode.WELCOME


def test_what_is_shown_is_not_asked_about_as_well(visitor, make_writer):
    for name in ("two.txt", "one.txt"):
        writer = make_writer(f"{name}\n{RAIN}", name)
        writer.press("Ctrl+2")
        writer.type("Unsaved ")
        crash(writer)
        writer.path.unlink()
    visitor.look_at(visitor.app.new_window())
    visitor.app.tell_left_behind()

    visitor.window.open_wanted.emit(writer.path)
    visitor.wait()

    assert visitor.shown == f"Unsaved one.txt\n{RAIN}"
    assert "two.txt" in visitor.told
    assert "one.txt" not in visitor.told


@pytest.mark.parametrize("made", [a_folder, a_pipe])
def test_of_what_is_no_file_a_window_that_is_there_only_says_so(
    made, visitor, tmp_path
):
    made(tmp_path / "odd.txt")
    window = visitor.app.new_window()
    visitor.look_at(window)

    window.open_wanted.emit(tmp_path / "odd.txt")

    assert "odd.txt" in visitor.told
    assert window.mode == Mode.WELCOME


def test_versions_that_cannot_be_looked_at_leave_the_drafts(visitor, make_writer):
    writer = make_writer(RAIN)
    keep_draft(writer.screen.story.file, "Only a draft.\n", AnnotationSet())
    writer.app.let_go()
    history = state_folder() / "history"
    for index in history.glob("*"):
        index.unlink()
    history.mkdir(exist_ok=True)
    nothing_but_nuls(writer.path)
    index_path(writer.path).mkdir()

    visitor.open(writer.path)

    assert "could not be looked at" in visitor.why
    assert "Draft 1" in visitor.chosen


# What else one can do


def test_a_file_that_was_mended_is_opened_by_trying_again(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.press_button("Try again")
    assert not visitor.shows_a_story
    assert "still cannot be opened" in visitor.told
    story.write_text(f"Mended. {RAIN}")
    visitor.press_button("Try again")

    assert visitor.shows_a_story
    assert visitor.window.story_screen.session.text == f"Mended. {RAIN}"
    assert len(visitor.app.windows) == 1


def test_another_story_is_opened_in_the_same_window(visitor, story, monkeypatch):
    ruin(story)
    other = story.with_name("other.txt")
    other.write_text("Another.\n")
    visitor.open(story)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))

    visitor.press_button("Open another…")

    assert visitor.window.path == other
    assert len(visitor.app.windows) == 1


def test_a_copy_of_what_is_shown_never_overwrites_a_file(visitor, story, monkeypatch):
    ruin(story)
    taken, free = story.with_name("taken.txt"), story.with_name("free.txt")
    taken.write_text("mine")
    visitor.open(story)

    for path in (taken, free):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), "")
        )
        visitor.press_button("Save a copy…")

    assert taken.read_text() == "mine"
    assert free.read_text() == f"Listen. {RAIN}"


def test_the_text_shown_can_be_copied(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.press_button("Copy text")

    assert QGuiApplication.clipboard().text() == f"Listen. {RAIN}"


def test_esc_does_no_harm(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.press(Qt.Key.Key_Escape)

    assert visitor.window.isVisible()
    assert visitor.chosen


def test_nothing_that_needs_a_story_can_be_called(visitor, story):
    ruin(story)
    visitor.open(story)

    actions = visitor.window.menus
    assert not actions.action("save-now").isEnabled()
    assert not actions.action("history").isEnabled()
    assert actions.action("open").isEnabled()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_same_damaged_story_has_one_window(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.window.open_wanted.emit(story)
    visitor.app.open_or_show(story)

    assert len(visitor.app.windows) == 1


def test_a_damaged_story_does_not_take_the_window_of_another(visitor, story):
    ruin(story)
    other = story.with_name("other.txt")
    other.write_text("Another.\n")
    visitor.open(other)

    visitor.window.open_wanted.emit(story)

    assert len(visitor.app.windows) == 2
    assert visitor.window.path == other


def test_a_window_on_a_damaged_story_closes_at_once(visitor, story):
    ruin(story)
    visitor.app.open_or_show(story)

    visitor.app.windows[-1].close()

    assert visitor.app.windows == []


def test_colours_can_be_changed_meanwhile(visitor, story):
    ruin(story)
    visitor.open(story)

    visitor.window.menus.action("theme-dark").trigger()
    visitor.wait()

    assert visitor.window.theme.is_dark
    assert visitor.shown


# The command line


def test_from_the_command_line_it_is_a_window_and_a_sentence(
    visitor, story, capsys, monkeypatch
):
    ruin(story)
    opened = []
    monkeypatch.setattr(
        "desktop.__main__._run", lambda path, *_: opened.append(path) or 0
    )

    status = main([str(story)])

    assert (status, opened) == (0, [story])
    assert "here.txt" in capsys.readouterr().err


def test_a_story_that_is_gone_is_a_window_too(story, capsys, monkeypatch):
    story.unlink()
    opened = []
    monkeypatch.setattr(
        "desktop.__main__._run", lambda path, *_: opened.append(path) or 0
    )

    status = main([str(story)])

    assert (status, opened) == (0, [story])
    assert "not there" in capsys.readouterr().err


def test_what_was_never_a_story_stays_a_sentence(tmp_path, capsys):
    status = main([str(tmp_path / "never.txt")])

    assert status == 1
    assert "never.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["notes"], ["drafts"], ["--screenshot", "picture.png"]]
)
def test_without_a_window_it_stays_a_sentence(arguments, story, capsys):
    ruin(story)

    status = main([*arguments, str(story)])

    assert status == 1
    assert "here.txt" in capsys.readouterr().err


def test_utf_16_is_read_as_what_it_is(visitor, tmp_path):
    path = tmp_path / "wide.txt"
    path.write_bytes(codecs.BOM_UTF16_LE + ("rain\n" * 3_200_000).encode("utf-16-le"))

    visitor.open(path)

    assert visitor.shown.startswith("rain\nrain\n")
