"""What is typed over a passage belongs to it, however it is typed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Kind, Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.page.page_view import PageView
from desktop.session.marking import Marking
from desktop.session.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

PIECES = (
    "The",
    " ",
    "old",
    ", ",
    "sea",
    "\n",
    "“Rose",
    " ",
    "cafe\u0301",
    " 😀",
    ".",
    " Once",
)
TEXT = "".join(PIECES)
EDGES = [len("".join(PIECES[:count])) for count in range(len(PIECES) + 1)]
CTRL = Qt.KeyboardModifier.ControlModifier


class Writer:
    """Somebody at a page, with a note on a passage of it."""

    def __init__(self, page, session):
        self.page, self.session = page, session
        self.marking = Marking(session, Person("urn:uuid:1", "Iris"))
        page.selected.connect(self._on_selected)
        self.seen = []

    def _on_selected(self):
        self.session.caret_at(self.page.selected_span)

    @property
    def text(self):
        return self.session.text

    def note(self, span, kind=Kind.NOTE):
        note = self.marking.add(kind, span)
        self.session.history.close()
        return note

    def at(self, note):
        return self.session.anchor(note).span

    def reads(self, note):
        anchor = self.session.anchor(note)
        return anchor.span.of(self.text), anchor.state

    # Ways of writing

    def select(self, span):
        self.page.select(span)

    def put_caret(self, position):
        self.page.select(Span(position, position))

    def type(self, words):
        """Type letter by letter; yields after each what was typed so far."""
        for count, letter in enumerate(words, start=1):
            if letter == "\n":
                QTest.keyClick(self.page, Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClick(self.page, letter)
            else:
                QTest.sendKeyEvent(
                    QTest.KeyAction.Click, self.page, Qt.Key.Key_unknown, letter,
                    Qt.KeyboardModifier.NoModifier,
                )  # fmt: skip
            yield words[:count]

    def compose(self, words):
        """Compose each word with an input method, then take it."""
        for end in range(1, len(words) + 1):
            self._compose(words[:end], "")
        self._compose("", words)
        yield words

    def _compose(self, shown, taken):
        event = QInputMethodEvent(shown, [])
        event.setCommitString(taken)
        QCoreApplication.sendEvent(self.page, event)

    def take(self, words):
        """Take words of an input method that never showed them."""
        self._compose("", words)
        yield words

    def complete(self, words):
        """Type the beginning and let an input method put the rest there."""
        yield from self.type(words[:1])
        event = QInputMethodEvent("", [])
        event.setCommitString(words, -1, 1)
        QCoreApplication.sendEvent(self.page, event)
        yield words

    def paste(self, words):
        QGuiApplication.clipboard().setText(words)
        self.page.paste()
        yield words

    def delete_and_type(self, words):
        if not self.page.selected_span.is_empty:
            QTest.keyClick(self.page, Qt.Key.Key_Delete)
        yield from self.type(words)

    def rub_out_and_type(self, words):
        if not self.page.selected_span.is_empty:
            start = self.page.selected_span.start
            self.put_caret(self.page.selected_span.end)
            while self.page.caret > start:
                QTest.keyClick(self.page, Qt.Key.Key_Backspace)
        yield from self.type(words)

    def cut_and_drop(self, words):
        if not self.page.selected_span.is_empty:
            self.page.cut()
        self.drop(words)
        yield words

    def drop(self, words):
        """Drop words from another program where the caret is."""
        data = QMimeData()
        data.setText(words)
        place = self.page.cursorRect().center()
        event = QDropEvent(
            QPointF(place), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        self.page.dropEvent(event)

    def replace(self, words):
        span = self.page.selected_span
        if words or not span.is_empty:
            self.session.edit(ChangeSet((Change(span, words),)), "Replace")
        yield words

    def begin_anew(self):
        while self.session.history.can_undo:
            self.session.undo()

    def undo_writing(self):
        while self.session.history.undo_label != "Note":
            self.session.undo()

    def redo_all(self):
        while self.session.history.can_redo:
            self.session.redo()


WAYS = {
    "typed": Writer.type,
    "composed": Writer.compose,
    "taken": Writer.take,
    "completed": Writer.complete,
    "pasted": Writer.paste,
    "deleted and typed": Writer.delete_and_type,
    "rubbed out and typed": Writer.rub_out_and_type,
    "cut and dropped": Writer.cut_and_drop,
    "replaced": Writer.replace,
}


@pytest.fixture
def make(qtbot, setting):
    made = []

    def opened(text=TEXT):
        session = StorySession(text, AnnotationSet(), {})
        page = PageView(session.live, setting())
        page.resize(800, 600)
        page.set_editable(True)
        page.show()
        made.append((page, session))
        return Writer(page, session)

    yield opened
    for page, session in made:
        page.let_go()
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def writer(make):
    return make()


def bare(words):
    return all(not (c.isalnum() or c in "\u0301😀") for c in words)


def expected(passage, selected, words, text):
    """Where a passage is, by the rule; None if words have to be compared for that."""
    by = len(words) - len(selected)
    if selected.is_empty or not passage.overlaps(selected) or not words.strip():
        return ChangeSet((Change(selected, words),)).map_span(passage)
    is_held = selected.start <= passage.start and passage.end <= selected.end
    around = text[selected.start : passage.start] + text[passage.end : selected.end]
    if is_held and not bare(around):
        return None
    start = min(passage.start, selected.start)
    end = (
        passage.end + by if passage.end > selected.end else selected.start + len(words)
    )
    return Span(start, end)


spans = st.tuples(st.sampled_from(EDGES), st.sampled_from(EDGES)).map(
    lambda ends: Span(min(ends), max(ends))
)
passages = spans.filter(lambda span: not span.is_empty)
often = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.mark.parametrize("way", WAYS)
@often
@given(
    passage=passages,
    selected=spans,
    words=st.sampled_from(["x", "Lake", "a lake fell.", "the sea", "—", "é 😀", "old"]),
)
def test_after_each_key_the_passage_is_what_the_rule_says(
    writer, way, passage, selected, words
):
    writer.begin_anew()
    session, note = writer.session, writer.note(passage)
    before = session.anchor(note)
    writer.select(selected)

    for typed in WAYS[way](writer, words):
        wanted = expected(passage, selected, typed, TEXT)
        place = Span(selected.start, selected.start + len(typed))
        assert writer.text == TEXT[: selected.start] + typed + TEXT[selected.end :]
        if wanted is not None:
            assert writer.at(note) == wanted, typed
        else:
            assert (
                place.start <= writer.at(note).start <= writer.at(note).end <= place.end
            )
        state = writer.reads(note)[1]
        now, first = writer.at(note).of(writer.text), passage.of(TEXT)
        is_there = AnchorState.EXACT if now == first else AnchorState.CHANGED
        assert state is (is_there if now else AnchorState.CUT)
    writer.put_caret(0)
    after = writer.text, session.anchor(note)

    writer.undo_writing()
    undone = session.anchor(note)
    writer.redo_all()
    redone = writer.text, session.anchor(note)
    writer.undo_writing()

    assert undone == before == session.anchor(note)
    assert redone == after
    session.undo()
    assert note not in session.notes
