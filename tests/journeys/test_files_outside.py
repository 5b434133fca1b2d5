"""Another program writes the story while it is open."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.storage.versions import get, sha256_of


def said(writer):
    bar = writer.screen.message_bar
    return "" if bar.isHidden() else bar.accessibleName()


def offered(writer):
    bar = writer.screen.message_bar
    return [
        b.text() for b in bar.findChildren(QPushButton) if b.isVisible() and b.text()
    ]


def come_back(writer):
    """Return to the window from another one."""
    QApplication.sendEvent(writer.window, QEvent(QEvent.Type.WindowActivate))
    writer.settle()


def rewrite(path, old, new):
    path.write_text(path.read_text().replace(old, new))


@pytest.fixture
def both(writer):
    """A story edited here and, at another place, there."""
    writer.press("Ctrl+2")
    writer.put_caret("The ferry")
    writer.type("Late, ")
    rewrite(writer.path, "the sea rose", "the sea fell")
    return writer


def test_a_story_nobody_edited_here_is_shown_as_it_is_now(writer):
    writer.select("the sea rose")
    writer.press("1")
    writer.call("save-now")
    writer.put_caret("Nobody")

    rewrite(writer.path, "The ferry", "At last the ferry")
    come_back(writer)

    caret = writer.page.caret
    assert writer.text == writer.path.read_text()
    assert writer.text[caret : caret + 6] == "Nobody"
    assert writer.passage(writer.notes[0]) == "the sea rose"
    assert "shown as it is now" in said(writer)


def test_undo_takes_back_what_another_program_did(writer):
    before = writer.text
    rewrite(writer.path, "ferry", "boat")
    come_back(writer)

    writer.press("Ctrl+Z")

    assert writer.text == before
    writer.call("save-now")
    assert writer.path.read_text() == before


def test_the_place_of_the_reading_stays(make_writer):
    writer = make_writer("\n\n".join(f"Paragraph {n} of many." for n in range(400)))
    writer.screen.page.go_back_to(writer.text.index("Paragraph 200 "))
    writer.settle()

    rewrite(writer.path, "Paragraph 3 ", "New words in paragraph 3 ")
    come_back(writer)

    place = writer.screen.page.reading_place
    assert writer.text[place:].startswith("Paragraph 200 ")


def test_a_file_that_was_only_touched_is_nothing_to_speak_of(writer):
    os.utime(writer.path)

    come_back(writer)

    assert said(writer) == ""


def test_where_both_edited_nothing_is_overwritten(both):
    come_back(both)

    both.call("save-now")

    assert "changed by another program" in said(both)
    assert offered(both) == ["Keep mine", "Take theirs", "Save a copy…"]
    assert "the sea fell" in both.path.read_text()
    assert "Late, The ferry" in both.text


def test_keep_mine_keeps_theirs_too(both):
    theirs = both.path.read_text()
    come_back(both)

    both.press_button("Keep mine")

    assert both.path.read_text() == both.text
    assert "Late, The ferry" in both.text
    assert get(sha256_of(theirs)) == theirs
    assert said(both) == ""


def test_take_theirs_can_be_undone(both):
    mine = both.text
    come_back(both)

    both.press_button("Take theirs")
    taken = both.text
    both.press("Ctrl+Z")

    assert taken == both.path.read_text()
    assert both.text == mine
    assert get(sha256_of(mine)) == mine


def test_keep_mine_after_undoing_ones_own_edit(both):
    come_back(both)
    both.press("Ctrl+Z")
    mine = both.text

    both.press_button("Keep mine")

    assert both.path.read_text() == mine


def test_a_story_that_was_removed_can_be_put_back(writer):
    writer.path.unlink()
    come_back(writer)
    told, choices = said(writer), offered(writer)

    writer.press_button("Put it back")

    assert "removed or renamed" in told
    assert choices == ["Save a copy…", "Put it back"]
    assert writer.path.read_text() == writer.text


def test_a_story_that_was_removed_is_not_closed_without_a_word(writer):
    writer.path.unlink()

    come_back(writer)
    writer.close()

    assert writer.window.isVisible()
    assert "Close anyway" in offered(writer)


def test_a_story_that_comes_back_is_as_if_nothing_had_been(writer):
    away = writer.path.with_name("away.txt")
    writer.path.rename(away)
    come_back(writer)
    away.rename(writer.path)

    come_back(writer)

    assert writer.screen.story.saving.save()
    assert said(writer) == ""


def test_an_emptied_story_gets_a_moment_to_be_written(writer):
    before = writer.text
    writer.path.write_bytes(b"")

    come_back(writer)

    assert writer.text == before
    assert said(writer) == ""
