from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from desktop.annotations.annotation_set import AnnotationSet
from desktop.session.story import long_lines
from desktop.session.story.mirrored_text import MirroredText
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

LONGEST = 40
USUAL, LONGEST_PIECE, SHORTEST_PIECE = 12, 24, 3
WORDS = st.text("ab. \n😀\u0301א", max_size=12)
PASTED = st.integers(1, 30).map(lambda n: "sea and " * n) | st.just("x" * 90)
WAYS = ["type", "type beside", "edit", "undo", "redo", "backspace"]


def blocks(live):
    block, texts = live.document.begin(), []
    while block.isValid():
        texts.append(block.text())
        block = block.next()
    return texts


def runs(live):
    """Return the pieces of the text, line by line."""
    lines = [[]]
    for number in range(live.block_count):
        lines[-1].append(live.piece(number).removesuffix("\n"))
        if live.piece(number).endswith("\n"):
            lines.append([])
    return lines


def assert_cut_well(live):
    pieces = [live.piece(number) for number in range(live.block_count)]
    assert "".join(pieces) == live.text
    assert blocks(live) == [piece.removesuffix("\n") for piece in pieces]
    assert ["".join(line) for line in runs(live)] == live.text.split("\n")
    assert live.block_lengths == [len(piece) for piece in pieces]
    for line in runs(live):
        if len(line) == 1:
            assert len(line[0]) <= LONGEST
        else:
            assert all(SHORTEST_PIECE <= len(p) <= LONGEST_PIECE for p in line)


def select(live, span):
    cursor = QTextCursor(live.document)
    cursor.setPosition(live.to_document(span.start))
    cursor.setPosition(live.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def change_something(draw, session, mirror):
    live = session.live
    ends = sorted(draw(st.integers(0, len(live))) for _ in range(2))
    if draw(st.booleans()):
        ends[1] = ends[0]
    span, put = Span(*ends), draw(WORDS | PASTED)
    match draw(st.sampled_from(WAYS)):
        case "type":
            select(live, span).insertText(put)
        case "type beside":
            select(mirror.live, span).insertText(put)
        case "backspace":
            select(live, Span(span.end, span.end)).deletePreviousChar()
        case "edit":
            session.edit(ChangeSet((Change(span, put),)), "Edit")
        case "undo":
            session.undo()
        case _:
            session.redo()


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(long_lines, "LONGEST_BLOCK", LONGEST)
    monkeypatch.setattr(long_lines, "USUAL_PIECE", USUAL)


@settings(
    max_examples=50,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data(), text=st.lists(WORDS | PASTED, max_size=6).map("".join))
def test_long_lines_stay_cut_well_whatever_is_done(qapp, small, data, text):
    session = StorySession(text, AnnotationSet(), {})
    session.live.document.documentLayout()
    mirror = MirroredText(session.live)
    mirror.live.document.documentLayout()

    for _ in range(6):
        change_something(data.draw, session, mirror)

        assert_cut_well(session.live)
        assert_cut_well(mirror.live)
        assert mirror.live.text == session.text
        assert blocks(mirror.live) == blocks(session.live)
