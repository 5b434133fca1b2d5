"""Stories that are written in while Reread's own folder is of no use."""

from __future__ import annotations

import os
import shutil

import pytest

from desktop.app import App
from tests.journeys.conftest import STORY
from tests.journeys.test_recovering import come_again, crash


@pytest.fixture
def without_state(home):
    (home / "state").write_text("a file is in its place")
    return home / "state"


def beside(writer):
    return sorted(path.name for path in writer.path.parent.iterdir() if path.is_file())


def note_on(writer, passage, words):
    writer.select(passage)
    writer.press("N")
    writer.type(words)
    writer.press("Esc")
    assert writer.screen.story.saving.save()
    writer.settle()


def revise(writer, words):
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.type(words)
    assert writer.screen.story.saving.save()
    writer.settle()


def test_notes_are_saved_beside_the_story(without_state, make_writer, home):
    writer = make_writer()

    note_on(writer, "The gulls", "Asleep?")

    assert [item["body"]["value"] for item in writer.items_on_disk()] == ["Asleep?"]
    assert str(without_state) in writer.told
    assert writer.screen.story.saving.is_saved


def test_and_are_there_the_next_time(without_state, make_writer):
    writer = make_writer()
    note_on(writer, "The gulls", "Asleep?")

    writer.reopen()

    assert [note.words for note in writer.notes] == ["Asleep?"]
    assert writer.passage(writer.notes[0]) == "The gulls"


def test_the_text_is_saved_and_what_it_was_lies_beside_it(without_state, make_writer):
    writer = make_writer()

    revise(writer, "Later. ")
    revise(writer, "Much later. ")

    assert writer.path.read_text() == writer.text
    (earlier,) = set(beside(writer)) - {"here.txt"}
    assert writer.path.with_name(earlier).read_text() == STORY
    assert "earlier versions cannot be kept" in writer.told
    assert earlier in writer.told
    assert str(without_state) in writer.told


def test_what_cannot_be_kept_is_said_once(without_state, make_writer):
    writer = make_writer()
    revise(writer, "Later. ")
    writer.screen.message_bar.dismiss()
    writer.settle()

    revise(writer, "Much later. ")

    assert writer.told == ""


def test_the_window_closes_without_a_question(without_state, make_writer):
    writer = make_writer()
    revise(writer, "Later. ")
    note_on(writer, "The gulls", "Asleep?")

    writer.close()

    assert not writer.app.windows


def test_preferences_that_cannot_be_kept_are_told_of_once(make_writer, home):
    writer = make_writer()
    shutil.rmtree(home / "config", ignore_errors=True)
    (home / "config").write_text("a file is in its place")

    writer.app.preferences.update(theme="dark")
    writer.settle()
    told = writer.told
    writer.screen.message_bar.dismiss()
    writer.app.preferences.update(theme="sepia")
    writer.settle()

    assert str(home / "config") in told
    assert "preferences cannot be kept" in told
    assert writer.told == ""


@pytest.mark.parametrize("damage", [b"", b"\0" * 40, None])
def test_what_was_typed_is_recovered_though_the_kept_text_is_damaged(
    writer, make_writer, home, damage
):
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.type("Later. ")
    crash(writer)
    for kept in (home / "state" / "versions").iterdir():
        kept.unlink() if damage is None else kept.write_bytes(damage)

    back = come_again(make_writer, writer)
    told = back.told
    back.press_button("Recover")

    assert "1 word" in told
    assert "Later. In the morning" in back.path.read_text()


@pytest.mark.skipif(os.name == "nt", reason="names are other there")
def test_a_full_path_never_brings_the_start_down(home, qapp):
    (home / "state").write_text("a file is in its place")
    app = App(qapp)

    app.new_window()
    app.tell_left_behind()

    assert len(app.windows) == 1
    app.let_go()
