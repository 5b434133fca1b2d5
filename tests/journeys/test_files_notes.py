"""Notes files that cannot be read or must not be written: nothing is lost silently."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.annotations.kinds import Colour

BROKEN = b"{ this is no notes file"


@pytest.fixture
def broken(make_writer, tmp_path):
    (tmp_path / "here.txt.annotations.json").write_bytes(BROKEN)
    return make_writer()


@pytest.fixture
def newer(make_writer):
    writer = make_writer()
    writer.put_caret("stopped")
    writer.press("1")
    writer.call("save-now")
    data = writer.notes_file.read_bytes()
    version = b'"format_version": 1'
    assert version in data
    writer.close()
    writer.notes_file.write_bytes(data.replace(version, b'"format_version": 99'))
    writer.open()
    return writer


def test_a_broken_notes_file_is_said_and_left_alone(broken):
    assert "here.txt" in broken.told
    assert "not saved" in broken.told
    assert broken.notes_file.read_bytes() == BROKEN


@pytest.mark.parametrize("key", ["1", "N", "Q", "S", "I", "W", "Ctrl+Alt+2"])
def test_until_then_no_note_can_be_made(broken, key):
    broken.screen.message_bar.dismiss()
    broken.put_caret("stopped")

    broken.press(key)

    assert "not saved" in broken.told
    assert broken.notes == []


def test_until_then_the_bar_at_a_selection_makes_none_either(broken):
    broken.screen.message_bar.dismiss()
    broken.select("stopped")

    broken.screen.selection_bar.colour_chosen.emit(Colour.YELLOW)

    assert "not saved" in broken.told
    assert broken.notes == []


def test_set_aside_it_makes_room_for_new_notes(broken):
    broken.press_button("Set it aside and begin anew")
    broken.select("stopped")
    broken.screen.selection_bar.colour_chosen.emit(Colour.YELLOW)
    broken.press("N")
    broken.type("really")
    broken.call("save-now")

    (aside,) = broken.path.parent.glob("*.broken-*.json")
    assert aside.read_bytes() == BROKEN
    assert aside.name in broken.told
    assert len(broken.items_on_disk()) == 2


def test_the_text_can_be_revised_all_the_same(broken):
    broken.press("Ctrl+2")
    broken.put_caret("The ferry")
    broken.type("Late, ")
    broken.call("save-now")

    assert "Late, The ferry" in broken.path.read_text()
    assert broken.notes_file.read_bytes() == BROKEN


def test_the_notes_of_a_newer_reread_are_shown_but_not_changed(newer):
    before = newer.notes_file.read_bytes()
    buttons = [b.text() for b in newer.screen.message_bar.findChildren(QPushButton)]
    newer.put_caret("stopped")

    newer.press("N", "J", "D")
    newer.press("Ctrl+2")
    newer.put_caret("The ferry")
    newer.type("Late, ")
    newer.call("save-now")

    assert "newer Reread" in newer.told
    assert "Set it aside and begin anew" not in buttons
    assert len(newer.notes) == 1
    assert newer.notes_file.read_bytes() == before
    assert "Late, The ferry" in newer.path.read_text()


def test_notes_changed_by_another_program_are_shown_anew(make_writer):
    writer = make_writer()
    writer.put_caret("stopped")
    writer.press("N")
    writer.type("why")
    writer.press("Esc")
    writer.call("save-now")
    page = json.loads(writer.notes_file.read_bytes())
    text = json.dumps(page).replace("why", "wherefore")

    writer.notes_file.write_text(text)
    writer.screen.story.saving.look()
    writer.screen.story.saving.wait()

    assert [note.words for note in writer.notes] == ["wherefore"]
    assert "another program" in writer.told
    assert writer.notes_file.read_text() == text


def test_broken_notes_can_be_taken_back_as_they_last_were(make_writer):
    writer = make_writer()
    writer.select("stopped")
    writer.press("N")
    writer.type("why")
    writer.press("Esc")
    writer.call("save-now")
    writer.close()
    writer.notes_file.write_bytes(BROKEN)
    writer.open()

    writer.press_button("Take the last good ones")

    assert [note.words for note in writer.notes] == ["why"]
    assert writer.passage(writer.notes[0]) == "stopped"
    assert "last could be read" in writer.told
    assert [item["body"]["value"] for item in writer.items_on_disk()] == ["why"]


def test_where_there_are_no_last_good_notes_none_are_offered(broken):
    buttons = [b.text() for b in broken.screen.message_bar.findChildren(QPushButton)]

    assert "Set it aside and begin anew" in buttons
    assert "Take the last good ones" not in buttons


def test_a_copy_a_synchroniser_left_is_joined_and_said(make_writer):
    writer = make_writer()
    writer.put_caret("stopped")
    writer.press("1")
    writer.call("save-now")
    writer.close()
    theirs = writer.notes_file.read_bytes().replace(b"urn:uuid:0", b"urn:uuid:1")
    copy = writer.notes_file.with_name("here.txt.annotations (1).json")
    copy.write_bytes(theirs)

    writer.open()
    writer.call("save-now")

    assert copy.name in writer.told
    assert len(writer.notes) == len(writer.items_on_disk()) == 2
    assert not copy.exists()
