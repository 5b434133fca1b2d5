from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.session.story import room
from desktop.session.story.live_text import LiveText
from desktop.text import limits
from desktop.text.change import Change, ChangeSet
from desktop.text.limits import Limit
from desktop.text.span import Span

LINE, PARAGRAPHS, LENGTH = 6, 5, 20
words = st.text("ab\n", max_size=12)


@pytest.fixture(autouse=True)
def small_limits(monkeypatch):
    monkeypatch.setattr(room, "_MANY", 1_000)
    for module in (limits, room):
        monkeypatch.setattr(module, "LONGEST_LINE", LINE)
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
    if text.count("\n") >= PARAGRAPHS:
        return Limit.PARAGRAPHS
    return Limit.LINE if max(map(len, text.split("\n"))) > LINE else None


@st.composite
def edits(draw, text):
    places = draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True))
    places.sort()
    spans = [Span(*pair) for pair in zip(places[::2], places[1::2], strict=False)]
    return [Change(span, draw(words)) for span in spans]


@settings(max_examples=300, derandomize=True)
@given(data=st.data(), many=st.sampled_from([0, 1_000]))
def test_what_an_edit_would_pass_is_what_the_text_then_passes(qapp, data, many):
    room._MANY = many
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
    touching = [Change(Span(1, 2), "bbb"), Change(Span(2, 3), "ccc")]

    assert live.room.limit_passed_by(touching) is Limit.LINE


def test_a_line_that_the_view_cuts_into_pieces_is_one(qapp, monkeypatch):
    monkeypatch.undo()
    live = live_on("a" * 99_999 + "\nb")
    place = Span(50_000, 50_000)

    assert live.room.limit_passed_by([Change(place, "x")]) is None
    assert live.room.limit_passed_by([Change(place, "xx")]) is Limit.LINE
    assert live.room.limit_passed_by([Change(Span(99_999, 100_000), "")]) is None
    assert live.line_span(70_000) == Span(0, 99_999)


def test_coming_to_be_too_long_and_short_again_is_told(qapp, qtbot):
    live = live_on("abc")
    told = []
    live.room.passed_changed.connect(lambda: told.append(live.room.passed))

    live.apply(ChangeSet((Change(Span(0, 0), "long "),)))
    live.apply(ChangeSet((Change(Span(0, 0), "more "),)))
    live.apply(ChangeSet((Change(Span(0, 10), ""),)))

    assert told == [Limit.LINE, None]
