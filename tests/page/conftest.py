"""A real page with a real story on it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QTextDocument

from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.page.block_layouts import BlockTypesetter
from desktop.page.inline_text import Ghost
from desktop.page.page_view import PageView
from desktop.session.story.live_text import FLOWING_END, LiveText
from desktop.session.story.offsets import to_utf16
from desktop.storage.story.settings import Settings
from desktop.text.structure.outline import outline
from desktop.typography.paragraph_looks import ParagraphLooks, looks_of
from desktop.typography.type_setting import TypeSetting


@pytest.fixture
def setting(qapp):
    load_fonts()

    def made(zoom=100, theme="light", **details):
        return TypeSetting(Settings(), load_theme(theme), zoom, **details)

    return made


@pytest.fixture
def typesetter(setting):
    def made(looks=None, width=600.0, **details):
        return BlockTypesetter(setting(**details), looks or ParagraphLooks(), width)

    return made


class Echoes:
    """Shows a ghost behind every ``word`` of a text; as many as there are of it."""

    def __init__(self, live, word="ferry", text=" boat that was *so* late"):
        self.live, self.word, self.text = live, word, text

    def ghosts_between(self, first, stop):
        found = {}
        for number in range(first, stop):
            piece = self.live.piece(number).removesuffix("\n")
            ends = (at.end() for at in re.finditer(self.word, piece))
            places = [to_utf16(piece, end) for end in ends]
            ghosts = tuple(Ghost(self.word, at, self.text, 1) for at in places)
            if ghosts:
                found[number] = ghosts
        return found

    def blocks_of(self, keys):
        return set(self.ghosts_between(0, self.live.block_count))


@pytest.fixture
def echoes():
    """Return what shows a ghost behind every word of a kind."""
    return Echoes


@pytest.fixture
def exact(qapp):
    """Compare every height of a page with the exact one, and its text with Qt's."""

    def checked(page):
        document, layout = page.document(), page.page_layout
        shown = document.toRawText().replace("\u2029", "\n")
        pieces = (page.live.piece(n) for n in range(page.live.block_count))
        shown = (
            shown if page.live.wrapping is None else shown.replace(FLOWING_END, "\n")
        )
        assert shown == "\n".join(piece.removesuffix("\n") for piece in pieces)
        assert len(layout._column.heights) == document.blockCount()
        setter, block = layout.typesetter, document.begin()
        while block.isValid():
            number = block.blockNumber()
            ghosts = layout.ghosts.at(number)
            asked = layout.ghosts.source.ghosts_between(number, number + 1)
            assert ghosts == asked.get(number, ())
            lines = setter.made(number, block.text(), ghosts).lineCount()
            height = setter.type_at(number, block.text()).height(max(1, lines))
            assert layout.block_height(number) == height, (number, block.text())
            block = block.next()

    return checked


@pytest.fixture
def caret_does_not_blink(qapp):
    """Have a caret that is there whenever it is looked at."""
    hints = QGuiApplication.styleHints()
    hints.setCursorFlashTime(0)
    yield
    hints.setCursorFlashTime(-1)  # as the system has it


@pytest.fixture
def open_page(qtbot, setting):
    pages = []

    def opened(text, *, is_markdown=False, size=(800, 600), editable=True, first=None):
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        live = LiveText(document)
        live.load(text, first=first)
        page = PageView(live, setting())
        page.resize(*size)
        page.set_editable(editable)
        found = outline(text, is_markdown)
        page.set_looks(looks_of(text, found, is_markdown=is_markdown))
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        QCoreApplication.processEvents()
        pages.append((page, document))
        return page

    yield opened
    for page, document in pages:
        page.let_go()
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        document.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
