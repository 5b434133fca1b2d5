"""A story of which some bytes are damaged is opened, written on and repaired."""

from __future__ import annotations

import hashlib

import pytest

from desktop.storage.history.versions import get_bytes

FILM = "“I don’t know,” she said.\n".encode() * 8
DAMAGED = FILM + b"He didn\x92t go.\n" + FILM + b"What \xff\xfe was it?\n"


@pytest.fixture
def writer(make_writer):
    return make_writer(DAMAGED)


def status(writer):
    return writer.screen.status._file.text()


def test_it_is_said_where_the_first_place_is_and_that_bytes_are_kept(writer):
    assert writer.told == (
        "3 places of this story are damaged, the first in line 9. Their bytes are kept "
        "as they are."
    )
    assert writer.offered == ["Show the next", "Repair"]
    assert status(writer) == "UTF-8, 3 damaged places · LF"


def test_what_is_typed_elsewhere_leaves_them_as_they_are(writer):
    writer.press("Ctrl+2")
    writer.put_caret("didn")
    writer.type("really ")
    writer.call("save-now")

    assert writer.path.read_bytes() == DAMAGED.replace(b"didn", b"really didn")
    assert status(writer) == "UTF-8, 3 damaged places · LF"


def test_one_place_after_the_other_is_shown(writer):
    places = []
    for _ in range(4):
        writer.press_button("Show the next")
        places.append(writer.screen.page.selected_span.start)

    text = writer.text
    first, second = text.index("\ufffd"), text.index("\ufffd\ufffd")
    assert places == [first, second, second + 1, first]
    assert writer.offered == ["Show the next", "Repair"]


def test_they_are_repaired_and_undo_brings_the_bytes_back(writer):
    writer.press_button("Repair")
    said = writer.said
    writer.call("save-now")
    repaired = writer.path.read_bytes()

    writer.press("Ctrl+Z")
    writer.call("save-now")

    assert "1 damaged place is repaired. What 2 others were cannot be told." in said
    assert repaired == DAMAGED.replace(b"\x92", "’".encode())
    assert writer.path.read_bytes() == DAMAGED
    assert get_bytes(hashlib.sha256(DAMAGED).hexdigest()) == DAMAGED


def test_a_note_on_a_repaired_word_stays_on_it(make_writer):
    writer = make_writer(FILM + b"He didn\x92t go.\n")
    writer.select("He didn\ufffdt")
    writer.press("1")

    writer.press("Ctrl+F6")
    writer.call("save-now")

    [note] = writer.items_on_disk()
    assert "He didn’t" in str(note)


def test_what_can_be_repaired_is_in_the_menu_only_while_it_can(make_writer):
    writer = make_writer(FILM + b"He didn\x92t go.\n")
    action = writer.window.menus.action
    was_enabled = action("repair-places").isEnabled()

    writer.press("Ctrl+F6")
    writer.call("save-now")
    writer.settle()

    assert was_enabled
    assert not action("repair-places").isEnabled()
    assert not action("next-damaged-place").isEnabled()
    assert not action("repair-line-ends").isEnabled()
    assert not writer.screen.message_bar.asks("damaged-places")
    assert status(writer) == "UTF-8 · LF"


def test_what_another_program_damaged_meanwhile_is_said(make_writer):
    writer = make_writer(FILM)
    writer.path.write_bytes(FILM + b"na\xefve\n")
    writer.come_back()

    assert "One place of this story is damaged, in line 9." in writer.told


def test_line_ends_are_repaired_and_the_bytes_that_were_are_kept(make_writer):
    data = b"One.\r\r\nTwo.\r\r\nThree.\rFour.\r\n"
    writer = make_writer(data)
    before = status(writer)

    writer.press("Ctrl+Shift+F6")

    assert before == "UTF-8 · mixed"
    assert writer.path.read_bytes() == b"One.\r\nTwo.\r\nThree.\r\nFour.\r\n"
    assert status(writer) == "UTF-8 · CRLF"
    assert writer.said == "All lines end with CRLF now."
    assert get_bytes(hashlib.sha256(data).hexdigest()) == data


def test_lone_returns_are_line_ends_that_stay(make_writer):
    writer = make_writer(b"One.\rTwo.\nThree.\r\r\nFour.\n")
    writer.press("Ctrl+2")
    writer.put_caret("Three")
    writer.type("Not ")
    writer.call("save-now")

    assert writer.path.read_bytes() == b"One.\rTwo.\nNot Three.\r\r\nFour.\n"


def test_a_story_that_could_not_be_written_again_can_be_had_in_utf_8(make_writer):
    writer = make_writer(b"~{K}U>TZ:#1_5HWE~}~\nOne line.\n")
    writer.press("Ctrl+2")
    asked, may_edit = writer.told, writer.page.is_editable

    writer.press_button("Save as UTF-8")
    writer.settle()

    assert "not edit it" in asked
    assert not may_edit
    assert writer.page.is_editable
    assert writer.path.read_bytes() == writer.text.encode()
    assert "not edit it" not in writer.told
