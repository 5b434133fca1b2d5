"""A writer at the window: keys and mouse go in, what is on the page comes out."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop import paths
from desktop.app import App
from desktop.appearance.fonts import load_fonts
from desktop.session.keeping import saving, saving_state
from desktop.storage.story.settings import Settings, write_settings
from desktop.text.span import Span

STORY = (
    "The Landing\n"
    "\n"
    "The ferry had stopped. Ines went down to the landing, and the sea rose.\n"
    "\n"
    "“Is it late?” she asked. Nobody answered her. The gulls were asleep.\n"
    "\n"
    "In the morning the ferry was gone.\n"
)
_LEFT = Qt.MouseButton.LeftButton
ME = Settings(
    theme="light",
    author_name="Iris",
    author_id="urn:uuid:01890000-0000-7000-8000-000000000001",
)


class Writer:
    """Somebody with a story, two hands and a window."""

    def __init__(self, qtbot, qapp, path, settings=ME):
        self.path = path
        self._qtbot = qtbot
        self._qapp = qapp
        self.app = App(qapp, settings)
        self.open()

    # Coming and going

    def open(self):
        self.window = self.app.open(self.path)
        self.window.resize(1440, 900)
        self.window.activateWindow()
        self._qtbot.waitActive(self.window)
        self.settle()

    def close(self):
        self.window.close()
        self.settle()

    def reopen(self):
        """Close everything and come back another day, as the same person."""
        self.close()
        self.be_remembered()
        self.app.let_go()
        self.app = App(self._qapp)
        self.open()

    def settle(self):
        for _ in range(4):
            self._qapp.processEvents()

    def be_remembered(self):
        """Let the preferences be on the disk, the author's id among them."""
        folder = paths.config_folder()
        if not (folder / "settings.json").exists():
            write_settings(folder, self.app.preferences.settings)

    def come_back(self):
        """Return to the window from another program."""
        QApplication.sendEvent(self.window, QEvent(QEvent.Type.ActivationChange))
        self.screen.story.saving.come_to_rest()
        self.screen.story.readers.wait()
        self.settle()

    # The keyboard

    def press(self, *keys):
        for key in keys:
            pressed = QKeySequence(key)[0]
            handle = (QApplication.activeWindow() or self.window).windowHandle()
            QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())
            self._qapp.processEvents()

    def type(self, words):
        handle = self.window.windowHandle()
        for letter in words:
            key = ord(letter.upper()) if letter.isascii() else Qt.Key.Key_unknown
            self._send(handle, key, letter)
        self.settle()

    def _send(self, handle, key, letter):
        if letter == "\n":
            QTest.keyClick(handle, Qt.Key.Key_Return)
        elif letter.isascii():
            shift = Qt.KeyboardModifier.ShiftModifier
            none = Qt.KeyboardModifier.NoModifier
            QTest.keyClick(handle, letter, shift if letter.isupper() else none)
        else:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                QApplication.focusWidget(),
                Qt.Key(key),
                letter,
                Qt.KeyboardModifier.NoModifier,
            )

    def call(self, action):
        """Choose an action in the menu."""
        self.window.menus.action(action).trigger()
        self.settle()

    # The mouse

    def click(self, widget, at=None, keys=Qt.KeyboardModifier.NoModifier):
        place = widget.rect().center() if at is None else at
        handle = self.window.windowHandle()
        QTest.mouseClick(handle, _LEFT, keys, widget.mapTo(self.window, place))
        QTest.qWait(0)
        self.settle()

    def click_words(self, words, offset=1):
        span = self.span(words)
        self.click(self.page.viewport(), self.place_of(span.start + offset))

    def drag_over(self, words):
        span, view = self.span(words), self.page.viewport()
        start, end = (self.place_of(at) for at in (span.start, span.end))
        handle = self.window.windowHandle()
        keys = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(handle, _LEFT, keys, view.mapTo(self.window, start))
        middle = QPoint((start.x() + end.x()) // 2, end.y())
        for place in (middle, end):
            QTest.mouseMove(handle, view.mapTo(self.window, place))
            self.settle()
        QTest.mouseRelease(handle, _LEFT, keys, view.mapTo(self.window, end))
        self.settle()

    def press_button(self, words, within=None):
        buttons = (within or self.screen).findChildren(QPushButton)
        shown = [b for b in buttons if b.isVisible() and b.text() == words]
        self.click(shown[0])

    # What there is

    @property
    def screen(self):
        return self.window.story_screen

    @property
    def page(self):
        return self.screen.page

    @property
    def margin(self):
        return self.screen.margin

    @property
    def text(self):
        return self.screen.session.text

    @property
    def notes(self):
        return list(self.screen.session.notes.notes.values())

    @property
    def note(self):
        """The chosen note."""
        return self.screen.navigation.chosen_note

    @property
    def notes_file(self):
        return self.path.with_name(self.path.name + ".annotations.json")

    @property
    def said(self):
        """What the status line says."""
        return self.screen.status._message.text()

    @property
    def told(self):
        """What the message bar says; nothing if it is not there."""
        bar = self.screen.message_bar
        return "" if bar.isHidden() else bar.accessibleName()

    @property
    def offered(self):
        """What the message bar offers to do, in its order."""
        buttons = self.screen.message_bar.findChildren(QPushButton)
        return [b.text() for b in buttons if b.isVisible() and b.text()]

    def items_on_disk(self):
        return json.loads(self.notes_file.read_bytes())["items"]

    def passage(self, note=None):
        """The words a note is about, as they stand in the text."""
        session = self.screen.session
        span = session.anchor((note or self.note).id).span
        return None if span is None else span.of(session.text)

    def state(self, note=None):
        return self.screen.session.anchor((note or self.note).id).state.value

    def has_keys(self, widget):
        """Whether what is typed now goes to ``widget`` or a part of it."""
        focused = QApplication.focusWidget()
        return focused is not None and (
            focused is widget or widget.isAncestorOf(focused)
        )

    # On the page

    def span(self, words, after=0):
        start = self.text.index(words, after)
        return Span(start, start + len(words))

    def select(self, words):
        self.page.select(self.span(words))
        self.settle()

    def put_caret(self, words, offset=0):
        at = self.span(words).start + offset
        self.page.select(Span(at, at))
        self.settle()

    def place_of(self, position) -> QPoint:
        """Where a character stands on the screen, in pixels of the viewport."""
        cursor = self.page.textCursor()
        cursor.setPosition(self.page.live.to_document(position))
        place: QRect = self.page.cursorRect(cursor)
        return QPoint(place.left(), place.center().y())


@pytest.fixture(autouse=True)
def is_saved_soon(monkeypatch):
    """Write a story after a third of the rest it takes: no test waits for the other."""
    monkeypatch.setattr(saving_state, "TYPING_PAUSE_MS", 1000)


@pytest.fixture(autouse=True)
def is_believed_at_once(monkeypatch):
    """Have files that were written just now taken for finished."""
    monkeypatch.setattr(saving, "STILL_MS", 0)


@pytest.fixture
def make_writer(qtbot, qapp, tmp_path):
    load_fonts()
    writers = []

    def made(text=STORY, name="here.txt", settings=ME):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        writers.append(Writer(qtbot, qapp, path, settings))
        return writers[-1]

    yield made
    for writer in writers:
        writer.app.let_go()


@pytest.fixture
def writer(make_writer):
    return make_writer()
