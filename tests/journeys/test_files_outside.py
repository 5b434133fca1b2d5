"""Another program writes the story while it is open."""

from __future__ import annotations

import os

import pytest

from desktop.session.keeping import saving
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history.versions import get, sha256_of


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


@pytest.fixture
def disputed(writer):
    """A story whose first sentence was rewritten here and there."""
    writer.press("Ctrl+2")
    writer.put_caret("stopped", 4)
    writer.type("-")
    rewrite(writer.path, "The ferry had stopped.", "The boat had sunk.")
    return writer


def test_a_story_nobody_edited_here_is_shown_as_it_is_now(writer):
    writer.select("the sea rose")
    writer.press("1")
    writer.call("save-now")
    writer.put_caret("Nobody")

    rewrite(writer.path, "The ferry", "At last the ferry")
    writer.come_back()

    caret = writer.page.caret
    assert writer.text == writer.path.read_text()
    assert writer.text[caret : caret + 6] == "Nobody"
    assert writer.passage(writer.notes[0]) == "the sea rose"
    assert "shown as it is now" in writer.told


def test_undo_takes_back_what_another_program_did(writer):
    before = writer.text
    rewrite(writer.path, "ferry", "boat")
    writer.come_back()

    writer.press("Ctrl+Z")

    assert writer.text == before
    writer.call("save-now")
    assert writer.path.read_text() == before


def test_the_place_of_the_reading_stays(make_writer):
    writer = make_writer("\n\n".join(f"Paragraph {n} of many." for n in range(400)))
    writer.screen.page.go_back_to(writer.text.index("Paragraph 200 "))
    writer.settle()

    rewrite(writer.path, "Paragraph 3 ", "New words in paragraph 3 ")
    writer.come_back()
    writer.screen.message_bar.dismiss()  # which stands over the first lines
    writer.settle()

    place = writer.screen.page.reading_place
    assert writer.text[place:].startswith("Paragraph 200 ")


def test_a_file_that_was_only_touched_is_nothing_to_speak_of(writer):
    os.utime(writer.path)

    writer.come_back()

    assert writer.told == ""


def test_what_both_edited_at_different_places_is_joined(both):
    both.come_back()

    assert both.screen.story.saving.save()
    assert "Late, The ferry" in both.text
    assert "the sea fell" in both.text
    assert both.path.read_text() == both.text
    assert "has both your changes now" in both.told


def test_a_save_joins_what_it_finds(both):
    both.call("save-now")

    assert both.path.read_text() == both.text
    assert "Late, The ferry" in both.text
    assert "the sea fell" in both.text


def test_one_undo_takes_the_joining_back(both):
    mine = both.text
    both.come_back()

    both.press("Ctrl+Z")

    assert both.text == mine


def test_what_is_typed_after_joining_is_saved_as_well(both):
    both.come_back()
    both.type("very ")

    both.call("save-now")

    assert "the sea fell" in both.path.read_text()
    assert both.path.read_text() == both.text


def test_where_both_rewrote_the_same_words_nothing_is_overwritten(disputed):
    disputed.come_back()

    disputed.call("save-now")

    assert "where you have changed it too" in disputed.told
    assert disputed.offered == ["See both…", "Keep mine", "Take theirs"]
    assert "The boat had sunk" in disputed.path.read_text()
    assert "had stop-ped" in disputed.text


def test_keep_mine_keeps_theirs_too(disputed):
    theirs = disputed.path.read_text()
    disputed.come_back()

    disputed.press_button("Keep mine")

    assert disputed.path.read_text() == disputed.text
    assert "had stop-ped" in disputed.text
    assert get(sha256_of(theirs)) == theirs
    assert disputed.told == ""


def test_take_theirs_can_be_undone(disputed):
    mine = disputed.text
    disputed.come_back()

    disputed.press_button("Take theirs")
    taken = disputed.text
    disputed.press("Ctrl+Z")

    assert taken == disputed.path.read_text()
    assert disputed.text == mine
    assert get(sha256_of(mine)) == mine


def test_words_displaced_by_a_save_can_be_taken_for_as_long_as_the_author_likes(
    writer, monkeypatch
):
    theirs = writer.text.replace("The ferry had stopped.", "The boat had sunk.")
    exchange = FileSystem.exchange

    def exchange_after_they_wrote(disk, path, target):
        monkeypatch.setattr(FileSystem, "exchange", exchange)
        target.write_text(theirs)
        exchange(disk, path, target)

    monkeypatch.setattr(FileSystem, "exchange", exchange_after_they_wrote)
    writer.press("Ctrl+2")
    writer.put_caret("stopped", 4)
    writer.type("-")
    writer.call("save-now")
    writer.put_caret("Nobody")
    writer.type("But ")
    writer.call("save-now")
    told, mine = writer.told, writer.text

    writer.press_button("Take theirs")
    writer.call("save-now")

    assert "theirs is kept in the history" in told
    assert writer.path.read_text() == writer.text == theirs
    assert get(sha256_of(mine)) == mine


def test_a_dispute_is_over_when_ones_own_edit_is_undone(disputed):
    disputed.come_back()
    disputed.press("Ctrl+Z")

    disputed.come_back()

    assert disputed.text == disputed.path.read_text()
    assert "shown as it is now" in disputed.told


def test_a_file_is_believed_when_nobody_writes_it_any_more(writer, monkeypatch, qtbot):
    monkeypatch.setattr(saving, "STILL_MS", 300)
    before = writer.text
    whole = before.replace("the sea rose", "the sea fell")
    writer.path.write_text(whole[:40])

    writer.come_back()
    half_way = writer.text
    writer.path.write_text(whole)
    qtbot.waitUntil(lambda: writer.text == whole)

    assert half_way == before


def test_a_change_is_noticed_without_coming_back(writer, qtbot):
    rewrite(writer.path, "the sea rose", "the sea fell")

    qtbot.waitUntil(lambda: "the sea fell" in writer.text)

    assert "shown as it is now" in writer.told


def test_a_story_that_was_removed_can_be_put_back(writer):
    writer.path.unlink()
    writer.come_back()
    told, choices = writer.told, writer.offered

    writer.press_button("Put it back")

    assert "removed or renamed" in told
    assert choices == ["Save a copy…", "Put it back"]
    assert writer.path.read_text() == writer.text


def test_a_story_that_was_removed_is_not_closed_without_a_word(writer):
    writer.path.unlink()

    writer.come_back()
    writer.close()

    assert writer.window.isVisible()
    assert "Close anyway" in writer.offered


def test_a_story_that_comes_back_is_as_if_nothing_had_been(writer):
    away = writer.path.with_name("away.txt")
    writer.path.rename(away)
    writer.come_back()
    away.rename(writer.path)

    writer.come_back()

    assert writer.screen.story.saving.save()
    assert writer.told == ""


def test_an_emptied_story_gets_a_moment_to_be_written(writer):
    before = writer.text
    writer.path.write_bytes(b"")

    writer.come_back()

    assert writer.text == before
    assert writer.told == ""


@pytest.mark.parametrize("mode", ["Ctrl+1", "Ctrl+2"])
def test_a_note_that_is_being_written_is_gone_on_with(writer, mode):
    writer.press(mode)
    writer.put_caret("Nobody")
    writer.press("Ctrl+Alt+N")
    writer.type("who ")

    rewrite(writer.path, "the sea rose", "the sea fell")
    writer.come_back()
    writer.type("else")

    assert writer.text == writer.path.read_text()
    assert "the sea fell" in writer.text
    assert writer.note.words == "who else"


def test_what_is_looked_for_is_gone_on_with(writer):
    writer.press("Ctrl+2", "Ctrl+F")
    writer.type("gul")

    rewrite(writer.path, "the sea rose", "the sea fell")
    writer.come_back()
    writer.type("ls")

    assert writer.text == writer.path.read_text()
    assert writer.screen.search_bar.query().words == "gulls"


def test_a_paragraph_edited_in_compare_is_gone_on_with(writer, qtbot):
    writer.press("Ctrl+Shift+K", "Return")
    qtbot.waitUntil(lambda: not writer.window.desk.drafts.is_busy)
    writer.press("Ctrl+2")
    writer.put_caret("Nobody")
    writer.type("So ")
    writer.press("Ctrl+3")
    comparing = writer.window.desk.compare.desk.comparing
    comparing.wait()
    writer.press("E")
    writer.type("far ")

    rewrite(writer.path, "the sea rose", "the sea fell")
    writer.come_back()
    comparing.wait()
    writer.type("there, ")

    assert "So far there, Nobody answered" in writer.text
    assert "the sea fell" in writer.text
