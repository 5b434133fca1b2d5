"""The author looks how a paragraph read in earlier drafts, and takes a wording back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.screens.history.paragraph_dialog import ParagraphDialog
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.story.story_file import read_story
from desktop.text.span import Span
from desktop.widgets.row_list import ChoiceList

ABOVE, RISEN = "The tide rose over the stones.", "The tide had risen over the stones."
BELOW = "Behind them the town was dark."
WORDINGS = (
    "The gulls were asleep on the mole, and nobody answered her.",
    "The gulls were awake on the mole, and nobody answered her.",
    "The gulls were awake on the mole, and everybody answered her at once.",
)


class Historian:
    """Somebody who looks how a paragraph read."""

    def __init__(self, writer, qtbot):
        self.writer = writer
        self._qtbot = qtbot

    def open(self):
        self.writer.press("Ctrl+Shift+W")
        wordings = self.writer.window.desk.wordings
        self._qtbot.waitUntil(lambda: not wordings.is_busy)
        self.writer.settle()

    def press(self, *keys):
        for key in keys:
            self._qtbot.keyClick(QApplication.focusWidget(), key)
            self.writer.settle()

    @property
    def dialog(self):
        return self.writer.window.findChild(ParagraphDialog)

    @property
    def rows(self):
        return [
            (r.title, r.words) for r in self.dialog.findChild(ChoiceList)._rows.rows
        ]

    @property
    def said(self):
        return self.dialog.findChild(QLabel, "said").text()


@pytest.fixture
def historian(make_writer, qtbot):
    """Somebody who kept three drafts, and has written on since."""
    writer = make_writer("\n\n".join((RISEN, WORDINGS[2], BELOW)))
    file = read_story(writer.path)
    for above, wording in ((ABOVE, 0), (ABOVE, 1), (RISEN, 1)):
        text = "\n\n".join((above, WORDINGS[wording], BELOW))
        keep_draft(file, text, AnnotationSet())
    writer.press("Ctrl+2")
    writer.put_caret("awake")
    return Historian(writer, qtbot)


def test_every_wording_is_listed_once_the_newest_first(historian):
    historian.open()

    assert [words for _, words in historian.rows] == [*WORDINGS[::-1]]
    titles = [title for title, _ in historian.rows]
    assert titles == ["As it is now", "Draft 3", "Draft 1"]
    before = historian.writer.text
    historian.press(Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert historian.writer.text == before  # nothing is taken by leaving


def test_a_wording_is_taken_back_by_keys_alone_and_that_is_undone(historian):
    writer = historian.writer
    start = writer.span("awake").start
    marking = writer.window.desk.story.marking
    note = marking.add(Kind.NOTE, Span(start, start + 5))
    before = writer.text
    historian.open()

    historian.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert writer.text == before.replace(WORDINGS[2], WORDINGS[0])
    assert writer.screen.session.anchor(note).span.of(writer.text) == "asleep"
    writer.call("undo")
    assert writer.text == before


def test_a_paragraph_that_is_new_says_where_it_was_not(historian):
    writer = historian.writer
    writer.put_caret(BELOW)
    writer.page.insert_words("She had not told him any of it yet.\n\n")
    writer.put_caret("She had not")

    historian.open()

    assert len(historian.rows) == 1
    assert historian.said.startswith("It was not there in ")


def test_the_paragraph_one_is_at_in_compare_has_its_history_there(historian):
    writer = historian.writer
    writer.press("Ctrl+3")
    writer.window.desk.compare.desk.comparing.wait()
    writer.press("J")

    historian.open()

    assert historian.rows[0] == ("As it is now", WORDINGS[2])
    historian.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert WORDINGS[1] in writer.text
