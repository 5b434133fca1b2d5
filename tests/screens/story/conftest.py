"""A story opened from a real file, and the screen that shows it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.screens.story.story_screen import StoryScreen
from desktop.session.keeping.opening import open_story
from desktop.session.preferences import Preferences
from desktop.storage.story.settings import Settings
from desktop.text.span import Span
from desktop.window.commands import screen_commands

TEXT = (
    "The Landing\n"
    "\n"
    "The ferry had stopped. Ines went down to the landing, and the sea rose.\n"
    "\n"
    "“Is it late?” she asked. Nobody answered her.\n"
)


class Opened:
    """An open story, with words in the place of positions."""

    def __init__(self, path):
        self.path = path
        self.story = open_story(path, Person("urn:uuid:1", "Iris"))
        self.session = self.story.session
        self.marking = self.story.marking

    def let_go(self):
        """Delete the session while everything it uses is there."""
        self.story.saving.let_go()
        delete(self.session)

    @property
    def text(self):
        return self.session.text

    def span(self, words):
        start = self.text.index(words)
        return Span(start, start + len(words))

    def mark(self, words, kind=Kind.HIGHLIGHT, said="", **details):
        note = self.marking.add(kind, self.span(words), **details)
        self.marking.set_words(note, said)
        return note

    def note(self, note):
        return self.session.notes.get(note)


class OnScreen(Opened):
    """An open story on the screen."""

    def __init__(self, path, folder, qtbot):
        super().__init__(path)
        preferences = Preferences(Settings(), folder)
        self.screen = StoryScreen(self.story, preferences, load_theme("light"))
        preferences.setParent(self.screen)
        self.page = self.screen.page
        self._commands = screen_commands(self.screen)
        self.screen.resize(1440, 900)
        self.screen.show()
        qtbot.waitExposed(self.screen)

    def let_go(self):
        self.screen.let_go()
        delete(self.screen)
        super().let_go()

    def do(self, action):
        self._commands[action]()
        QApplication.processEvents()

    def select(self, words):
        self.page.select(self.span(words))

    def put_caret(self, words):
        at = self.span(words).start
        self.page.select(Span(at, at))

    @property
    def said(self):
        return self.screen.status._message.text()


@pytest.fixture
def make_story(qapp, tmp_path):
    opened = []

    def made(text=TEXT, name="here.txt"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        opened.append(Opened(path))
        return opened[-1]

    yield made
    for one in opened:
        one.let_go()


@pytest.fixture
def opened(make_story):
    return make_story()


@pytest.fixture
def make_screen(qtbot, tmp_path):
    load_fonts()
    shown = []

    def made(text=TEXT, name="here.txt"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        shown.append(OnScreen(path, tmp_path / "config", qtbot))
        return shown[-1]

    yield made
    for one in shown:
        one.let_go()


@pytest.fixture
def shown(make_screen):
    return make_screen()
