"""Reading a story in another encoding, from the menu to the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.annotations.kinds import Kind
from desktop.screens.encodings.read_as_dialog import ReadAsDialog
from desktop.storage.story.chosen_encoding import choose_encoding, encoding_chosen
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

WORDS = "Море было тихо.\n\nОна ждала его на берегу, и чайки молчали.\n"


DATA = WORDS.encode("koi8_r")


@pytest.fixture
def garbled(tmp_path):
    """A story that is read wrongly: in an encoding nobody would guess."""
    path = tmp_path / "here.txt"
    choose_encoding(path, "cp1252", DATA)
    return path


def ask(writer):
    writer.call("read-as")
    dialog = writer.window.findChild(ReadAsDialog)
    dialog.wait()
    writer.settle()
    return dialog


def choose(writer, words):
    dialog = ask(writer)
    QTest.keyClicks(dialog.focusWidget(), words)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    writer.settle()
    writer.window = writer.app.windows[-1]
    writer.settle()


def test_a_garbled_story_is_read_as_it_was_written(make_writer, garbled):
    writer = make_writer(DATA)
    assert writer.screen.session.text != WORDS

    choose(writer, "koi8-r")

    assert writer.screen.session.text == WORDS
    assert len(writer.app.windows) == 1
    assert garbled.read_bytes() == WORDS.encode("koi8_r")


def test_it_is_read_so_another_day(make_writer, garbled):
    writer = make_writer(DATA)
    choose(writer, "koi8-r")

    writer.reopen()

    assert writer.screen.session.text == WORDS


def test_to_guess_again_is_a_choice_that_forgets(make_writer, garbled):
    writer = make_writer(DATA)

    dialog = ask(writer)
    for _ in range(80):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    writer.settle()

    assert encoding_chosen(garbled) is None
    assert writer.app.windows[-1].story_screen.session.text == WORDS


def test_to_guess_again_is_found_by_its_name(make_writer, garbled):
    writer = make_writer(DATA)

    choose(writer, "guess")

    assert encoding_chosen(garbled) is None
    assert writer.screen.session.text == WORDS


def test_moving_through_the_list_shows_how_it_reads(make_writer, garbled):
    writer = make_writer(DATA)
    dialog = ask(writer)
    QTest.keyClicks(dialog.focusWidget(), "russian")

    seen = set()
    for _ in range(8):
        seen.add(dialog.page.toPlainText().split("\n")[0])
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)

    assert "Море было тихо." in seen
    assert len(seen) > 3


def test_esc_changes_nothing(make_writer, garbled):
    writer = make_writer(DATA)
    dialog = ask(writer)
    text = writer.screen.session.text

    QTest.keyClicks(dialog.focusWidget(), "koi8-r")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    writer.settle()

    assert writer.screen.session.text == text
    assert encoding_chosen(garbled) == "cp1252"


def test_words_that_no_encoding_is_called_by_choose_none(make_writer, garbled):
    writer = make_writer(DATA)
    dialog = ask(writer)

    QTest.keyClicks(dialog.focusWidget(), "klingon")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert not dialog.page.toPlainText()


def test_a_story_that_cannot_be_opened_can_be_read_in_an_encoding(
    make_writer, tmp_path
):
    odd = tmp_path / "odd.txt"
    odd.write_bytes(("The sea rose.\n" * 40).encode("utf-32-le"))
    writer = make_writer(DATA)
    writer.app.open_or_show(odd)
    writer.window = writer.app.windows[-1]
    writer.window._salvaging.reading.wait()
    writer.settle()
    button = writer.window.findChild(QPushButton, "read_as")
    assert button.isVisible()

    button.click()
    choose_in = writer.window.findChild(ReadAsDialog)
    choose_in.wait()
    QTest.keyClick(choose_in.focusWidget(), Qt.Key.Key_Return)
    writer.settle()

    assert writer.app.windows[-1].story_screen.session.text.startswith("The sea rose.")


def test_a_file_somebody_saved_in_utf_8_wins_and_it_is_said(make_writer, garbled):
    writer = make_writer(WORDS)

    assert writer.screen.session.text == WORDS
    assert "has saved it in UTF-8 since" in writer.told


def test_a_notes_file_opened_by_mistake_offers_its_story(make_writer, garbled):
    notes = garbled.with_name("here.txt.annotations.json")
    notes.write_text('{"type": "AnnotationPage", "items": []}')
    writer = make_writer(DATA)
    writer.close()

    writer.app.open_or_show(notes)
    window = writer.app.windows[-1]
    offer = window.findChild(QPushButton, "offer")
    assert offer.isVisible()
    assert "here.txt" in offer.text()
    offer.click()
    writer.settle()

    assert writer.app.windows[-1].path == garbled


def test_letters_that_have_turned_into_others_can_be_read_as_they_were(
    make_writer, tmp_path
):
    text = WORDS * 60
    writer = make_writer(text.encode("koi8_r"))
    note = writer.screen.story.marking.add(Kind.NOTE, writer.span("ждала"))
    assert writer.screen.story.save()
    writer.close()
    path = tmp_path / "here.txt"
    choose_encoding(path, "cp1252", path.read_bytes())
    writer.open()
    assert writer.screen.session.is_damaged

    writer.press_button("Read as…")
    dialog = writer.window.findChild(ReadAsDialog)
    dialog.wait()
    QTest.keyClicks(dialog.focusWidget(), "koi8-r")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    writer.settle()
    writer.window = writer.app.windows[-1]

    session = writer.screen.session
    assert (writer.text, session.is_damaged) == (text, False)
    assert session.anchor(note).span.of(text) == "ждала"


def test_what_was_written_here_opens_whatever_it_begins_with(make_writer):
    writer = make_writer("The sea.\n")
    text = "<!DOCTYPE html>\n<p>The sea.</p>\n"
    change = Change(Span(0, len(writer.text)), text)
    writer.screen.session.edit(ChangeSet((change,)), "Paste")
    assert writer.screen.story.save()

    writer.reopen()

    assert writer.text == text
