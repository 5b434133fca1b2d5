from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextCursor, QTextDocument

from desktop.session.story.live_text import LiveText
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span


class NoLayout(QAbstractTextDocumentLayout):
    """Without a layout, a document reports no changes."""

    def documentChanged(self, position, removed, added):
        pass

    def documentSize(self):
        return QSizeF()

    def blockBoundingRect(self, block):
        return QRectF()

    def frameBoundingRect(self, frame):
        return QRectF()

    def hitTest(self, point: QPointF, accuracy):
        return -1

    def pageCount(self):
        return 1

    def draw(self, painter, context):
        pass


@pytest.fixture
def make(qapp):
    def made(text):
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        live = LiveText(document)
        live.load(text)
        document.setDocumentLayout(NoLayout(document))
        return live

    return made


def at(live, start, end=None):
    cursor = QTextCursor(live.document)
    cursor.setPosition(live.to_document(start))
    if end is not None:
        place = live.to_document(end)
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def shown(live):
    return live.document.toRawText().replace("\u2029", "\n")


def test_typing_is_reported_as_a_change(make, qtbot):
    live = make("The old sea")

    with qtbot.waitSignal(live.edit_made, timeout=0) as edited:
        at(live, 4).insertText("very ")

    assert edited.args[0].changes == ChangeSet((Change(Span(4, 4), "very "),))
    assert live.text == "The very old sea"


def test_formatting_is_not_an_edit(make, qtbot):
    live = make("The old sea")
    cursor = at(live, 0, 11)
    bold = cursor.charFormat()
    bold.setFontWeight(700)

    with qtbot.assertNotEmitted(live.edit_made):
        cursor.mergeCharFormat(bold)


def test_two_edits_in_one_block_leave_the_text_between_alone(make, qtbot):
    live = make("The old sea")
    cursor = at(live, 0)

    with qtbot.waitSignal(live.edit_made, timeout=0) as edited:
        cursor.beginEditBlock()
        cursor.insertText("O, ")
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(" again")
        cursor.endEditBlock()

    assert edited.args[0].changes.map_span(Span(4, 7)) == Span(7, 10)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one",
        "two\nlines",
        "end\n",
        "\n\n\n",
        "😀 in 😀\n😀 front",
        "a\xa0b\u2028c\x00d",
        "e\u0301 combined",
    ],
)
def test_the_document_shows_exactly_the_text(make, text):
    live = make(text)

    assert shown(live) == text
    assert live.text == text


def test_an_emoji_counts_once_in_the_text_and_twice_in_the_document(make):
    live = make("one\na😀b")

    assert live.to_document(6) == 7
    assert live.from_document(7) == 6


def test_an_endless_line_is_cut_for_the_document_only(make):
    text = "x" * 45_000 + "\nshort"
    live = make(text)

    at(live, 30_000).insertText("!")

    assert live.block_count == 4
    assert live.text == "x" * 30_000 + "!" + "x" * 15_000 + "\nshort"


def test_deleting_where_an_endless_line_was_cut_deletes_no_text(make, qtbot):
    live = make("x" * 45_000)

    with qtbot.assertNotEmitted(live.edit_made):
        cursor = at(live, 20_000)
        cursor.deletePreviousChar()

    assert live.text == "x" * 45_000


_TEXT = st.text(alphabet="ab \n😀\u0301", max_size=40)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=_TEXT, edits=st.lists(st.tuples(st.integers(0), st.integers(0), _TEXT)))
def test_every_edit_is_reported_with_its_inverse(make, text, edits):
    live = make(text)
    texts = [text]

    def follow(edit):
        new = edit.changes.apply(texts[-1])
        assert edit.inverse.apply(new) == texts[-1]
        texts.append(new)

    live.edit_made.connect(follow)
    for start, end, inserted in edits:
        places = sorted((start % (len(live) + 1), end % (len(live) + 1)))
        at(live, *places).insertText(inserted)

        assert texts[-1] == live.text == shown(live)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=_TEXT, marks=st.lists(st.integers(0), max_size=8), words=_TEXT)
def test_changes_made_by_the_app_read_the_same_in_text_and_document(
    make, text, marks, words
):
    live = make(text)
    places = sorted({mark % (len(text) + 1) for mark in marks})
    pairs = zip(places[::3], places[1::3], strict=False)
    changes = ChangeSet(tuple(Change(Span(a, b), words) for a, b in pairs))

    live.apply(changes)

    assert live.text == shown(live) == changes.apply(text)
    assert live.block_count == live.document.blockCount()
