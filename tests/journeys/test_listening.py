"""A writer listens to her story and marks what stumbles, with one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.session.aloud import reading_aloud
from desktop.session.aloud.spoken_sentences import Rest
from desktop.window.main_window import MainWindow
from tests.fake_voice import voice  # noqa: F401  # a fixture

FERRY, INES = (
    "The ferry had stopped.",
    "Ines went down to the landing, and the sea rose.",
)


@pytest.fixture
def at_once(monkeypatch):
    monkeypatch.setattr(reading_aloud, "REACTION_MS", 5)
    monkeypatch.setattr(reading_aloud, "_RESTS_MS", dict.fromkeys(Rest, 0))


@pytest.fixture
def hear(voice, qtbot):  # noqa: F811
    def hear(words, times=1):
        qtbot.waitUntil(lambda: voice.said.count(words) == times)

    return hear


def test_a_story_is_heard_and_marked_with_one_hand(
    voice,  # noqa: F811
    at_once,
    writer,
    hear,
    qtbot,
):
    writer.click_words("The ferry had")
    writer.press("0")
    hear(FERRY)
    writer.press("1")
    voice.be_done()
    hear(INES)
    view = writer.screen.aloud_commands.view
    qtbot.waitUntil(lambda: view.reading.meant == writer.span(INES))

    writer.press("Q")
    assert not voice.is_speaking
    writer.type("why")
    writer.press("Ctrl+Return")
    hear(INES, times=2)

    writer.press("7")
    hear(FERRY, times=2)
    writer.press("Esc")
    assert not voice.is_speaking

    notes = writer.screen.session.notes.notes.values()
    said = {
        writer.screen.session.placing.span_of(note.id).of(writer.text): note.words
        for note in notes
    }
    assert said == {FERRY: "", INES: "why"}


def test_it_can_be_paused_while_a_note_is_written(
    voice,  # noqa: F811
    at_once,
    writer,
    hear,
):
    writer.click_words("The ferry had")
    writer.press("Ctrl+T")
    hear(FERRY)
    writer.press("N")
    writer.type("so")

    writer.press("Ctrl+T")
    hear(FERRY, times=2)
    writer.press("Ctrl+J")
    hear(INES)
    writer.press("Ctrl+U")
    hear(INES, times=2)
    writer.press("Ctrl+T")

    assert not voice.is_speaking
    writer.type(" it is")
    writer.press("Esc")
    notes = writer.screen.session.notes.notes.values()
    assert [note.words for note in notes] == ["so it is"]


def test_in_revise_keys_type_and_the_reading_goes_along(
    voice,  # noqa: F811
    at_once,
    writer,
    hear,
):
    writer.press("Ctrl+2")
    writer.click_words("The ferry had")
    writer.press("Ctrl+T")
    hear(FERRY)

    writer.type("79")
    writer.press("Ctrl+K")
    hear("The Landing")

    assert "79" in writer.text
    writer.press("Ctrl+Alt+Shift+O")
    assert not voice.is_speaking


def test_no_voice_goes_on_when_the_window_is_closed(
    voice,  # noqa: F811
    at_once,
    writer,
    hear,
):
    writer.click_words("The ferry had")
    writer.press("0")
    hear(FERRY)

    writer.close()
    QApplication.processEvents()

    assert not voice.is_speaking


def test_no_voice_goes_on_where_there_is_no_page(
    voice,  # noqa: F811
    at_once,
    writer,
    hear,
):
    writer.click_words("The ferry had")
    writer.press("0")
    hear(FERRY)

    bar = writer.screen.aloud_commands.view.bar
    writer.press("Ctrl+Shift+A")
    assert not voice.is_speaking
    assert not bar.isVisible()

    writer.press("Ctrl+Shift+A")
    assert bar.isVisible()
    writer.call("read-aloud")
    hear(FERRY, times=2)
    writer.press("Esc")


def test_reading_elsewhere_pauses_what_another_window_reads(
    voice,  # noqa: F811
    at_once,
    make_writer,
    hear,
):
    one, other = make_writer(), make_writer("Nobody came.\n", "there.txt")
    one.call("read-aloud")
    hear("The Landing")

    other.call("read-aloud")
    hear("Nobody came.")

    assert not one.screen.aloud_commands.view.reading.is_speaking
    assert other.screen.aloud_commands.view.reading.is_speaking
    other.call("aloud-stop")


def test_it_reads_on_from_where_the_caret_was_put_meanwhile(
    voice,  # noqa: F811
    at_once,
    writer,
    hear,
):
    writer.call("read-aloud")
    hear("The Landing")

    writer.click_words("Nobody answered")
    writer.call("aloud-here")
    hear("Nobody answered her.")

    assert writer.screen.aloud_commands.view.reading.meant == writer.span(
        "Nobody answered her."
    )
    writer.press("Esc")


def test_where_the_voice_fails_another_can_be_chosen(
    voice,  # noqa: F811
    at_once,
    writer,
    qtbot,
):
    voice.do("fails")
    writer.call("read-aloud")
    qtbot.waitUntil(lambda: "ended with an error" in writer.told)

    assert writer.offered == ["Choose a voice…"]
    assert writer.screen.aloud_commands.view.bar.isHidden()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_kept_draft_is_read_aloud_as_well(
    voice,  # noqa: F811
    at_once,
    writer,
    hear,
    qtbot,
):
    drafts = writer.window.desk.drafts
    for keys in (["Ctrl+Shift+K", "Return"], ["Ctrl+Shift+L"]):
        writer.press(*keys)
        qtbot.waitUntil(lambda: not drafts.is_busy)
        writer.settle()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    def draft():
        shown = QApplication.topLevelWidgets()
        windows = (each for each in shown if isinstance(each, MainWindow))
        return next((each for each in windows if each.draft_desk is not None), None)

    qtbot.waitUntil(lambda: draft() is not None)
    draft().menus.action("read-aloud").trigger()
    hear("The Landing")
    draft().close()

    qtbot.waitUntil(lambda: not voice.is_speaking)
