"""A story that lost nearly all its text while nobody looked is not a revised one."""

from __future__ import annotations

import json
import shutil
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.app import App
from desktop.paths import state_folder
from desktop.session.keeping.reading import reading_keeper
from desktop.storage.history.version_index import history_of
from desktop.text.span import Span

WORDS = "It rained all night.\n\nNobody came home.\n"
NOVEL = "".join(
    f"Paragraph {n} tells of the ferry number {n} and of those who waited for it.\n\n"
    for n in range(60)
)
PASSAGE = "ferry number 30 and"


@pytest.fixture
def left(make_writer):
    """Return a story with a note on some words, that was saved and closed."""

    def made(text=WORDS, words="rained", name="here.txt"):
        writer = make_writer(text, name)
        writer.select(words)
        writer.press("N")
        writer.type("Really")
        writer.press("Esc", "Ctrl+2")
        writer.press("Ctrl+End")
        writer.type("End.")
        writer.close()
        return writer

    return made


def come_back_another_day(writer):
    writer.be_remembered()
    writer.app.let_go()
    writer.app = App(QApplication.instance())
    writer.open()


def items(writer):
    return [
        {k: v for k, v in item.items() if k != "modified"}
        for item in writer.items_on_disk()
    ]


def test_an_emptied_story_is_said_to_be_empty(left):
    writer = left()
    writer.path.write_bytes(b"")

    come_back_another_day(writer)

    assert "“here.txt” is empty now; it had 8 words on " in writer.told
    assert writer.offered == [
        "Show the earlier version",
        "Put it back",
        "It is meant to be so",
    ]


def test_its_notes_are_not_cut_and_their_file_stays_as_it_was(left):
    writer = left()
    before = writer.notes_file.read_bytes()
    writer.path.write_bytes(b"")

    come_back_another_day(writer)
    writer.close()

    assert writer.notes_file.read_bytes() == before


def test_the_card_says_that_its_passage_was_in_the_earlier_text(left):
    writer = left()
    writer.path.write_bytes(b"")

    come_back_another_day(writer)
    widgets = writer.margin.findChildren(QWidget)
    spoken = " ".join(w.accessibleName() for w in widgets if w.isVisible())

    assert "Its passage was in the earlier text: “rained”" in spoken
    assert "Cut" not in spoken


def test_put_it_back_brings_text_and_notes_exactly(left):
    writer = left()
    was = writer.path.read_bytes()
    writer.path.write_bytes(b"")
    come_back_another_day(writer)

    writer.press_button("Put it back")
    writer.call("save-now")

    assert writer.path.read_bytes() == was
    assert writer.passage(writer.notes[0]) == "rained"
    assert writer.state(writer.notes[0]) == "exact"
    assert "empty now" not in writer.told


def test_what_was_read_is_known_again_when_the_text_is_back(left, qtbot):
    writer = left()
    come_back_another_day(writer)
    rereading = writer.screen.story.rereading
    rereading.read([Span(0, len(writer.text))])
    writer.close()
    writer.path.write_bytes(b"")
    come_back_another_day(writer)

    writer.press_button("Put it back")

    rereading = writer.screen.story.rereading
    assert rereading.share(rereading.current, Span(0, len(writer.text))) > 0.9
    writer.close()
    come_back_another_day(writer)
    rereading = writer.screen.story.rereading
    assert rereading.share(rereading.current, Span(0, len(writer.text))) > 0.9


def test_what_was_read_is_known_again_though_it_is_just_being_looked_for(
    left, monkeypatch
):
    writer = left(NOVEL, PASSAGE)
    come_back_another_day(writer)
    writer.screen.story.rereading.read([Span(0, len(writer.text))])
    writer.close()
    writer.path.write_text("Paragraph 0")
    may_go_on, carried = Event(), reading_keeper.carried_reading

    def slowly(*told):
        may_go_on.wait(10)
        return carried(*told)

    monkeypatch.setattr(reading_keeper, "_SHORT_TEXT", 0)
    monkeypatch.setattr(reading_keeper, "carried_reading", slowly)
    come_back_another_day(writer)

    writer.press_button("Put it back")
    may_go_on.set()
    writer.press("Ctrl+2", "Ctrl+Home")
    writer.type("At last. ")

    rereading = writer.screen.story.rereading
    assert len(rereading.marks) == len(writer.text)
    assert rereading.share(rereading.current, Span(0, len(writer.text))) > 0.9


def test_putting_back_can_be_undone_and_the_question_waits_again(left, qtbot):
    writer = left()
    writer.path.write_bytes(b"")
    come_back_another_day(writer)
    writer.press_button("Put it back")

    writer.press("Ctrl+Z")

    assert writer.text == ""
    qtbot.waitUntil(lambda: "is empty now" in writer.told)
    writer.call("save-now")
    assert "anchorState" not in json.dumps(writer.items_on_disk())
    writer.press_button("Put it back")
    assert writer.passage(writer.notes[0]) == "rained"


def test_meant_to_be_so_cuts_the_notes_and_asks_no_more(left):
    writer = left()
    writer.path.write_bytes(b"")
    come_back_another_day(writer)

    writer.press_button("It is meant to be so")
    writer.call("save-now")

    assert writer.state(writer.notes[0]) in {"cut", "unplaced"}
    assert "is empty now" not in writer.told
    writer.close()
    come_back_another_day(writer)
    assert "is empty now" not in writer.told


def test_the_question_waits_through_a_restart_and_through_typing(left):
    writer = left()
    before = items(writer)
    writer.path.write_bytes(b"")
    come_back_another_day(writer)
    writer.press("Ctrl+2")
    writer.type("Something else.")
    writer.call("save-now")
    assert items(writer) == before
    writer.close()

    come_back_another_day(writer)

    assert "it had 8 words" in writer.told
    assert items(writer) == before
    writer.press_button("Put it back")
    assert writer.text == WORDS + "End."
    assert writer.passage(writer.notes[0]) == "rained"


def test_a_stub_is_told_and_what_stands_in_it_keeps_its_notes(left):
    writer = left(NOVEL, PASSAGE)
    writer.path.write_bytes(NOVEL[:30].encode())

    come_back_another_day(writer)

    assert "has only 6 words now; it had" in writer.told
    writer.press_button("Put it back")
    writer.call("save-now")
    assert writer.path.read_text() == NOVEL + "End."
    assert writer.passage(writer.notes[0]) == PASSAGE


def test_another_encoding_is_told(left):
    russian = "Всю ночь шёл дождь, и никто не пришёл домой.\n" * 6
    writer = left(russian, "дождь")
    was = writer.path.read_bytes()
    writer.path.write_bytes(was.decode("latin-1").encode())

    come_back_another_day(writer)

    assert "have turned into others" in writer.told
    writer.press_button("Put it back")
    writer.call("save-now")
    assert writer.path.read_bytes() == was
    assert writer.passage(writer.notes[0]) == "дождь"


def test_the_same_text_with_other_line_ends_or_encoding_is_no_damage(left):
    text = "“It’s late,” she said. Zoë had left.\n" * 8
    writer = left(text, "Zoë")
    for bytes_ in (
        writer.path.read_text().replace("\n", "\r\n").encode(),
        writer.path.read_text().encode("utf-16"),
        writer.path.read_text().encode("cp1252"),
    ):
        writer.path.write_bytes(bytes_)

        come_back_another_day(writer)

        assert writer.told == ""
        writer.close()


def test_a_cut_that_leaves_a_hundred_words_fewer_is_a_revision(left):
    writer = left("One two three four five. " * 15 + "\n", "two")
    writer.path.write_text("Hello there.\n")

    come_back_another_day(writer)

    assert "it had" not in writer.told


def test_an_emptied_story_puts_its_line_ends_back(left):
    writer = left(WORDS.replace("\n", "\r\n").encode())
    was = writer.path.read_bytes()
    writer.path.write_bytes(b"")
    come_back_another_day(writer)

    writer.press_button("Put it back")
    writer.call("save-now")

    assert b"\r\n" in was
    assert writer.path.read_bytes() == was


def test_where_the_text_is_not_kept_only_what_is_known_is_said(left, home):
    writer = left()
    shutil.rmtree(home)
    writer.path.write_bytes(b"")

    come_back_another_day(writer)

    assert "“here.txt” is empty now; it had text on " in writer.told
    assert "not kept any more" in writer.told
    assert "Put it back" not in writer.offered
    assert writer.state(writer.notes[0]) == "waiting"


def test_the_earlier_version_is_shown_and_closing_it_asks_again(left, qtbot):
    writer = left()
    writer.path.write_bytes(b"")
    come_back_another_day(writer)

    writer.press_button("Show the earlier version")
    qtbot.waitUntil(lambda: bool(writer.window.findChildren(QDialog)))
    dialog = writer.window.findChildren(QDialog)[0]
    dialog.reject()
    writer.settle()

    assert "is empty now" in writer.told


def test_emptied_while_it_is_open_the_notes_wait_as_well(writer, qtbot, monkeypatch):
    from desktop.session.keeping import saving

    monkeypatch.setattr(saving, "_EMPTIED_MS", 0)
    writer.select("ferry")
    writer.press("1")
    writer.call("save-now")
    before, was = items(writer), writer.path.read_bytes()
    writer.path.write_bytes(b"")

    writer.come_back()
    qtbot.waitUntil(lambda: writer.text == "")
    writer.call("save-now")

    assert "is empty now" in writer.told
    assert "Undo takes that back" in writer.told
    assert items(writer) == before
    writer.press("Ctrl+Z")
    qtbot.waitUntil(lambda: "is empty now" not in writer.told)
    writer.call("save-now")
    assert writer.path.read_bytes() == was
    assert writer.passage(writer.notes[0]) == "ferry"
    assert items(writer) == before


def test_the_earlier_text_is_in_the_history_as_well(left, qtbot):
    writer = left()
    shutil.rmtree(state_folder() / "history", ignore_errors=True)
    writer.path.write_bytes(b"")

    come_back_another_day(writer)

    # Of the texts there were only that is known, which the notes were made on.
    qtbot.waitUntil(
        lambda: 7 in {version.words for version in history_of(writer.path)},
    )
