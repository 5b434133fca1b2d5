"""What readers noted, on page and margin, and what the author says to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.session.keeping import reader_layers
from tests.journeys.test_readers import by_reader, choose, send


@pytest.fixture(autouse=True)
def is_asked_soon(monkeypatch):
    monkeypatch.setattr(reader_layers, "_HALF_WRITTEN_MS", 0)


@pytest.fixture
def note():
    return by_reader("Nobody answered her.")


@pytest.fixture
def read(writer, note):
    """A writer to whom Marit sent a note; she made one herself."""
    writer.select("the sea rose")
    writer.press("N")
    writer.type("mine")
    writer.press("Esc", "Esc")
    send(writer, note)
    writer.come_back()
    return writer


def face(writer, note):
    return next(
        card._layout.face
        for card in writer.margin._table.pool
        if card.note_id == note.id
    )


def open_card(writer):
    return writer.margin._table.open_card


def buttons(writer):
    found = open_card(writer)._buttons.buttons
    return [button.text() for button in found]


def agreements(writer):
    return [i for i in writer.items_on_disk() if i["motivation"] == "assessing"]


# Agreeing


def test_the_author_agrees_with_a_reader_by_a_key_and_no_more_by_the_same(read, note):
    choose(read, note)
    read.press("+", "Ctrl+S")

    said = [(i["target"], i["creator"]["name"]) for i in agreements(read)]
    is_shown = open_card(read)._face.agreed
    read.press("+", "Ctrl+S")

    assert said == [(note.id, "Iris")]
    assert is_shown == "you agree"
    assert agreements(read) == []
    assert open_card(read)._face.agreed == ""


def test_the_key_of_the_pad_agrees_as_well(read, note):
    choose(read, note)
    pad = Qt.KeyboardModifier.KeypadModifier

    QTest.keyClick(read.window.windowHandle(), Qt.Key.Key_Plus, pad)

    assert read.screen.session.notes.agreed == {note.id}


def test_the_button_that_agrees_is_the_first_of_a_readers_card(read, note):
    choose(read, note)

    shown = buttons(read)
    read.press_button("Agree")

    assert shown == ["Agree", "Reply", "Mark done", "···"]
    assert read.screen.session.notes.agreed == {note.id}


def test_ones_own_note_has_no_such_button_and_refuses_the_key(read):
    read.screen.navigation.choose(read.notes[0].id)
    read.settle()

    read.press("+")

    assert "Agree" not in buttons(read)
    assert read.screen.session.notes.agreed == frozenset()
    assert "reader" in read.told + read.said


def test_having_agreed_is_undone_and_done_again(read, note):
    choose(read, note)
    read.press("+")

    read.press("Ctrl+Z")
    undone = read.screen.session.notes.agreed
    read.press("Ctrl+Shift+Z")

    assert undone == frozenset()
    assert read.screen.session.notes.agreed == {note.id}


def test_having_agreed_is_no_note(read, note):
    before = read.screen.reading.order, read.screen.status._notes.text()
    choose(read, note)

    read.press("+", "Esc")

    assert (read.screen.reading.order, read.screen.status._notes.text()) == before
    assert [c.note_id for c in read.margin._table.pool] == before[0]


def test_a_closed_card_says_so_in_the_colour_of_what_came(read, note):
    choose(read, note)
    read.press("+", "Esc")

    shown = face(read, note)
    layout = next(c._layout for c in read.margin._table.pool if c.note_id == note.id)

    assert shown.agreed == "you agree"
    assert layout.spoken.startswith("Note. by Marit. you agree. open")


def test_notes_that_the_author_agrees_with_can_be_shown_alone(read, note):
    choose(read, note)
    read.press("+", "Esc")

    read.screen.filtering.set(NoteFilter(is_agreed=True))

    assert read.screen.reading.order == [note.id]


def test_several_are_agreed_with_in_the_table_of_all_notes(read, note):
    other = by_reader("The gulls")
    send(read, note, other)
    read.come_back()
    read.press("Ctrl+Shift+A", "Ctrl+A")

    read.press("+")
    both = read.screen.session.notes.agreed
    read.press("Ctrl+Z")

    assert both == {note.id, other.id}
    assert read.screen.session.notes.agreed == frozenset()


# A reader who says that a note of the author's is done


def test_a_reader_who_says_that_a_note_is_done_is_named_on_its_card(read, note):
    (own,) = read.notes
    done = new_annotation(Kind.OTHER, about=own.id, status=Status.DONE)
    send(read, note, done)
    read.come_back()

    assert face(read, own).done_by == "Marit: done"
    assert read.screen.session.shown.get(own.id).status is Status.OPEN
    assert not face(read, own).is_done
