from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.session.story import long_lines
from desktop.session.story.live_text import LiveText
from desktop.session.story.mirrored_text import MirroredText
from desktop.session.story.noting.marking import Marking
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


def type_in(live, span, put):
    cursor = QTextCursor(live.document)
    cursor.setPosition(live.to_document(span.start))
    cursor.setPosition(live.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(put)


WAYS = ["type", "type beside", "edit", "undo", "redo", "outside", "move"]


def change_something(draw, session, mirror):
    """Type, paste, delete, undo, redo, or write from outside, as drawn."""
    live = session.live
    ends = sorted(draw(st.integers(0, len(live))) for _ in range(2))
    span, put = Span(*ends), draw(words)
    match draw(st.sampled_from(WAYS)):
        case "type":
            type_in(live, span, put)
        case "type beside":
            type_in(mirror.live, span, put)
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
    mirror.live.document.documentLayout()

    for _ in range(6):
        change_something(data.draw, session, mirror)

        assert_same(mirror, session.live)
    session.live.flow(None)
    assert_same(mirror, session.live)


def test_a_line_that_is_cut_for_qt_is_cut_alike(qapp, monkeypatch):
    monkeypatch.setattr(long_lines, "LONGEST_BLOCK", 5)
    monkeypatch.setattr(long_lines, "USUAL_PIECE", 3)
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
    mirror.live.document.documentLayout()
    beside = QTextCursor(mirror.live.document)
    beside.setPosition(mirror.live.to_document(11))
    beside.deletePreviousChar()

    assert_same(mirror, live)


def test_what_is_typed_in_the_mirror_is_undone_as_one_typing(qapp):
    session = session_with("the sea rose")
    mirror = MirroredText(session.live)
    mirror.live.document.documentLayout()

    for at, letter in enumerate("old "):
        type_in(mirror.live, Span(4 + at, 4 + at), letter)
    assert session.text == "the old sea rose"
    session.undo()

    assert session.text == mirror.live.text == "the sea rose"
    assert not session.history.undo_label


def test_a_note_goes_along_with_what_is_typed_in_the_mirror(qapp):
    session = session_with("the sea rose")
    marking = Marking(session, Person("urn:uuid:1", "Iris"))
    note = marking.add(Kind.HIGHLIGHT, Span(4, 7))
    mirror = MirroredText(session.live)
    mirror.live.document.documentLayout()

    type_in(mirror.live, Span(0, 3), "our own")

    assert session.anchor(note).span.of(session.text) == "sea"


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
