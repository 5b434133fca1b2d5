from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.annotations.annotation_set import AnnotationSet
from desktop.session.story import live_text
from desktop.session.story.live_text import LiveText
from desktop.session.story.mirrored_text import MirroredText
from desktop.session.story.revision import Passages, revision
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.paragraphs import Wrapping
from desktop.text.span import Span

words = st.text("ab 😀\u0301é\n", max_size=12)
WRAPPED = "the sea\nrose and\nfell\n\nnobody\ncame\n"


def session_with(text):
    session = StorySession(text, AnnotationSet(), {})
    session.live.document.documentLayout()
    return session


def in_document(live):
    """What Qt has in the document, block by block."""
    block, texts = live.document.begin(), []
    while block.isValid():
        texts.append(block.text())
        block = block.next()
    return texts


def assert_same(mirror, live):
    assert mirror.live.text == live.text
    assert mirror.live.block_lengths == live.block_lengths
    assert in_document(mirror.live) == in_document(live)


def change_something(draw, session):
    """Type, paste, delete, undo, redo, or write from outside, as drawn."""
    live = session.live
    ends = sorted(draw(st.integers(0, len(live))) for _ in range(2))
    span, put = Span(*ends), draw(words)
    match draw(st.sampled_from(["type", "edit", "undo", "redo", "outside", "move"])):
        case "type":
            cursor = QTextCursor(live.document)
            cursor.setPosition(live.to_document(span.start))
            end = live.to_document(span.end)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(put)
        case "edit":
            session.edit(ChangeSet((Change(span, put),)), "Edit")
        case "move":
            session.move(span, draw(st.integers(0, len(live))))
        case "outside":
            theirs = put + session.text[span.start :]
            found = revision(
                session.text, session.text, theirs, Passages({}, lambda _: {})
            )
            session.revise(found)
        case "undo":
            session.undo()
        case _:
            session.redo()


@settings(max_examples=60)
@given(data=st.data(), text=words | st.just(WRAPPED), flows=st.booleans())
def test_the_mirror_shows_the_text_after_whatever_happens(qapp, data, text, flows):
    session = session_with(text)
    session.live.flow(Wrapping(width=8, fullest=5) if flows else None)
    mirror = MirroredText(session.live)

    for _ in range(6):
        change_something(data.draw, session)

        assert_same(mirror, session.live)
    session.live.flow(None)
    assert_same(mirror, session.live)


def test_a_line_that_is_cut_for_qt_is_cut_alike(qapp, monkeypatch):
    monkeypatch.setattr(live_text, "_LONGEST_BLOCK", 5)
    document = QTextDocument()
    live = LiveText(document)
    document.documentLayout()
    live.load("the sea rose and fell")
    mirror = MirroredText(live)

    cursor = QTextCursor(document)
    cursor.setPosition(live.to_document(5))
    cursor.deletePreviousChar()  # which joins two blocks, and takes no letter
    assert_same(mirror, live)
    cursor.insertText("!")

    assert_same(mirror, live)


def test_a_caret_in_the_mirror_stays_beside_its_words(qapp):
    session = session_with("the sea rose")
    mirror = MirroredText(session.live)
    caret = QTextCursor(mirror.live.document)
    caret.setPosition(8)

    session.edit(ChangeSet((Change(Span(4, 4), "old "),)), "Edit")

    assert caret.block().text()[caret.position() :] == "rose"


def test_a_mirror_that_is_let_go_follows_no_more(qapp):
    session = session_with("the sea")
    mirror = MirroredText(session.live)

    mirror.let_go()
    session.edit(ChangeSet((Change(Span(0, 0), "O, "),)), "Edit")

    assert mirror.live.text == "the sea"


@pytest.mark.parametrize("text", ["", "\n", "no end", "end\n", "a\rb\u2029c\ufdd0"])
def test_every_text_is_mirrored_as_it_is(qapp, text):
    session = session_with(text)

    assert_same(MirroredText(session.live), session.live)
