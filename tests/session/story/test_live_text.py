from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextCursor, QTextDocument

from desktop.session.story import live_text
from desktop.session.story.live_text import LiveText
from desktop.text import limits
from desktop.text.change import Change, ChangeSet
from desktop.text.limits import Limit
from desktop.text.span import Span

PARAGRAPHS, LENGTH = 5, 20
words = st.text("ab\n", max_size=12)


@pytest.fixture(autouse=True)
def small_limits(monkeypatch):
    monkeypatch.setattr(live_text, "_MANY", 1_000)
    monkeypatch.setattr(limits, "MOST_PARAGRAPHS", PARAGRAPHS)
    monkeypatch.setattr(limits, "LONGEST_TEXT", LENGTH)


def live_on(text):
    document = QTextDocument()
    live = LiveText(document)
    document.documentLayout()
    live.load(text)
    live.keep = document
    return live


def passed_by(text):
    if len(text) > LENGTH:
        return Limit.LENGTH
    return Limit.PARAGRAPHS if text.count("\n") >= PARAGRAPHS else None


@st.composite
def edits(draw, text):
    places = draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True))
    places.sort()
    spans = [Span(*pair) for pair in zip(places[::2], places[1::2], strict=False)]
    return [Change(span, draw(words)) for span in spans]


@settings(max_examples=150, derandomize=True)
@given(data=st.data(), many=st.sampled_from([0, 1_000]))
def test_what_an_edit_would_pass_is_what_the_text_then_passes(qapp, data, many):
    live_text._MANY = many
    live = live_on(data.draw(words))
    for _ in range(3):
        changes = data.draw(edits(live.text))
        after = ChangeSet(tuple(changes)).apply(live.text)

        assert live.room.limit_passed_by(changes) is passed_by(after)
        live.apply(ChangeSet(tuple(changes)))
        assert live.room.passed is passed_by(live.text)


@settings(max_examples=100, derandomize=True)
@given(text=words, at=st.integers(0, 12), long=st.integers(0, 12), more=words)
def test_what_qt_edits_counts_as_well(qapp, text, at, long, more):
    live = live_on(text)
    cursor = QTextCursor(live.document)
    cursor.setPosition(min(at, len(text)))
    cursor.setPosition(min(at + long, len(text)), QTextCursor.MoveMode.KeepAnchor)

    cursor.insertText(more)

    assert live.room.passed is passed_by(live.text)


def test_changes_that_touch_are_counted_together(qapp):
    live = live_on("abc")
    touching = [Change(Span(1, 2), "b" * 9), Change(Span(2, 3), "c" * 11)]

    assert live.room.limit_passed_by(touching[:1]) is None
    assert live.room.limit_passed_by(touching) is Limit.LENGTH


def test_a_line_that_the_view_cuts_into_pieces_is_one(qapp, monkeypatch):
    monkeypatch.undo()
    live = live_on("a" * 99_999 + "\nb")

    assert live.block_count > 50
    assert live.line_span(70_000) == live.line_span(99_999) == Span(0, 99_999)
    assert live.line_span(100_000) == Span(100_000, 100_001)


def test_coming_to_be_too_long_and_short_again_is_told(qapp, qtbot):
    live = live_on("abc")
    told = []
    live.room.passed_changed.connect(lambda: told.append(live.room.passed))

    live.apply(ChangeSet((Change(Span(0, 0), "much too long a text "),)))
    live.apply(ChangeSet((Change(Span(0, 0), "more "),)))
    live.apply(ChangeSet((Change(Span(0, 24), ""),)))

    assert told == [Limit.LENGTH, None]


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

    assert live.block_count == 37
    assert live.text == "x" * 30_000 + "!" + "x" * 15_000 + "\nshort"


def test_deleting_where_an_endless_line_was_cut_deletes_no_text(make, qtbot):
    live = make("x" * 45_000)

    with qtbot.assertNotEmitted(live.edit_made):
        cursor = at(live, live.block_span(1).start)
        cursor.deletePreviousChar()

    assert live.text == "x" * 45_000


# A long text of which the document has the beginning first

LONG = "".join(f"Line {number}.\n" for number in range(1_000))


@pytest.fixture
def begun(make):
    """A long text, of which its document has the first hundred lines."""
    live = make("")
    live.load(LONG, first=len(LONG) // 10)
    return live


def test_of_a_long_text_the_document_has_the_beginning_first(begun):
    assert begun.text == LONG
    assert begun.block_count == 1_001
    assert LONG.startswith(f"{shown(begun)}\n")
    assert 90 < begun.document.blockCount() < 110


def test_the_rest_comes_without_anybody_hearing_of_an_edit(begun, qtbot):
    with qtbot.assertNotEmitted(begun.edit_made):
        begun.complete()
        begun.complete()

    assert shown(begun) == begun.text == LONG


def test_the_rest_is_there_as_soon_as_a_place_near_it_is_asked_for(begun):
    assert begun.to_document(20) == 20
    before = begun.document.blockCount()

    place = begun.to_document(len(LONG) // 2)

    assert before < 110
    assert begun.document.characterAt(place) == LONG[len(LONG) // 2]
    assert shown(begun) == LONG


def test_an_edit_finds_all_of_the_text_in_the_document(begun):
    begun.apply(ChangeSet((Change(Span(0, 4), "Verse"),)))

    assert shown(begun) == begun.text == LONG.replace("Line 0", "Verse 0")


def test_a_caret_stays_where_it_is_while_the_rest_comes(begun):
    caret = at(begun, 20)

    begun.complete()

    assert caret.position() == 20


def test_of_a_text_with_one_line_all_is_there_at_once(make):
    live = make("")

    live.load("word " * 3_000, first=100)

    assert shown(live) == live.text


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
