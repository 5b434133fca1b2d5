"""A story read aloud on the page, by a voice that is a process and makes no sound."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from desktop.actions.actions import Moment
from desktop.panels.voice_list import VoiceList
from desktop.session.aloud import reading_aloud
from desktop.session.aloud.spoken_sentences import Rest
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span
from tests.fake_voice import voice  # noqa: F401  # a fixture

LANDING, SEA = (
    "Ines went down to the landing, and the sea rose.",
    "The ferry had stopped.",
)


class Listener:
    """Somebody who listens at the screen."""

    def __init__(self, shown, voice, qtbot):  # noqa: F811
        self.shown, self.voice, self.qtbot = shown, voice, qtbot
        self.page, self.session = shown.page, shown.session

    def begin_at(self, words):
        self.shown.put_caret(words)
        self.shown.do("read-aloud")
        self.hear(words)

    def hear(self, words):
        self.qtbot.waitUntil(lambda: words in (self.voice.said or [""])[-1])

    def go_on_to(self, words):
        """Let the sentence end, and wait until a key means the next one."""
        self.voice.be_done()
        self.hear(words)
        self.qtbot.waitUntil(lambda: words in self.meant)

    @property
    def view(self):
        return self.shown.screen.aloud_commands.view

    @property
    def reading(self):
        return self.view.reading

    @property
    def meant(self):
        return self.page.spoken.of(self.session.text) if self.page.spoken else ""

    @property
    def marked(self):
        notes = self.session.notes.notes.values()
        spans = [self.session.placing.span_of(note.id) for note in notes]
        return [span.of(self.session.text) for span in spans]


@pytest.fixture
def listener(shown, voice, qtbot, monkeypatch):  # noqa: F811
    monkeypatch.setattr(reading_aloud, "REACTION_MS", 10)
    yield Listener(shown, voice, qtbot)
    shown.screen.aloud_commands.leave()


def test_it_begins_with_the_sentence_at_the_caret(listener, voice):  # noqa: F811
    listener.shown.put_caret("went down")
    listener.shown.do("read-aloud")

    listener.hear(LANDING)
    assert voice.said == [LANDING]
    assert listener.view.bar.isVisible()
    assert "-v en" in voice.arguments[0]


def test_what_is_selected_is_read_alone(listener, qtbot):
    listener.shown.select("ferry had")
    listener.shown.do("read-aloud")
    listener.hear("ferry had")
    listener.voice.be_done()

    qtbot.waitUntil(lambda: not listener.reading.is_on)

    assert listener.voice.said == ["ferry had"]
    assert listener.view.bar.isHidden()


def test_a_digit_marks_the_sentence_that_is_heard_and_it_is_read_on(listener):
    listener.begin_at(SEA)
    caret = listener.page.caret

    listener.shown.do("highlight-yellow")

    assert listener.marked == [SEA]
    assert listener.reading.is_speaking
    assert listener.page.caret == caret
    listener.go_on_to(LANDING)
    listener.shown.do("highlight-green")
    assert sorted(listener.marked) == [LANDING, SEA]


def test_marks_can_be_undone_while_it_is_read(listener):
    listener.begin_at(SEA)
    listener.shown.do("highlight-yellow")

    listener.shown.do("undo")

    assert listener.marked == []
    assert listener.reading.is_speaking


def test_what_is_selected_is_marked_before_what_is_heard(listener):
    listener.begin_at(SEA)

    listener.shown.select("Nobody")
    listener.shown.do("highlight-yellow")

    assert listener.marked == ["Nobody"]


def test_it_waits_while_a_note_is_written_and_goes_on_after(listener, qtbot):
    listener.begin_at(SEA)

    listener.shown.do("note")
    assert listener.marked == [SEA]
    assert not listener.reading.is_speaking
    assert not listener.voice.is_speaking

    listener.shown.screen.margin.leave_card()
    qtbot.waitUntil(lambda: listener.reading.is_speaking)
    qtbot.waitUntil(lambda: listener.voice.said == [SEA, SEA])


def test_who_goes_on_while_writing_is_not_interrupted_after(listener, qtbot):
    listener.begin_at(SEA)
    listener.shown.do("note")
    listener.shown.do("read-aloud")
    qtbot.waitUntil(lambda: len(listener.voice.said) == 2)
    listener.shown.do("read-aloud")

    listener.shown.screen.margin.leave_card()
    QApplication.processEvents()

    assert not listener.reading.is_speaking


def test_a_click_in_a_pause_means_the_sentence_there(listener):
    listener.begin_at(SEA)
    listener.shown.do("read-aloud")
    at = listener.session.text.index("Nobody answered")

    listener.page.select(Span(at, at))
    listener.page.clicked.emit(at)
    listener.shown.do("highlight-yellow")

    assert listener.marked == ["Nobody answered her."]


def test_esc_is_silent_and_leaves_the_caret_where_it_was_read(listener):
    listener.begin_at(SEA)
    listener.go_on_to(LANDING)

    listener.shown.do("back-to-text")

    assert not listener.reading.is_on
    assert not listener.voice.is_speaking
    assert listener.page.spoken is None
    assert listener.page.caret == listener.session.text.index(LANDING)


def test_the_caret_stays_where_its_author_put_it_meanwhile(listener):
    listener.begin_at(SEA)
    listener.shown.put_caret("Nobody")
    caret = listener.page.caret

    listener.shown.do("aloud-stop")

    assert listener.page.caret == caret


def test_keys_of_reading_are_there_while_it_reads(listener):
    modes = listener.shown.screen.modes
    assert Moment.ALOUD not in modes.moments

    listener.begin_at(SEA)
    assert Moment.ALOUD in modes.moments
    assert modes.key_of("aloud-next") == "9"
    modes.enter(Mode.REVISE)
    assert modes.key_of("aloud-next") == "Ctrl+J"

    listener.shown.do("aloud-stop")
    assert Moment.ALOUD not in modes.moments


def test_it_reads_on_in_revise_and_pauses_where_there_is_no_page(listener):
    listener.begin_at(SEA)

    listener.shown.screen.modes.enter(Mode.REVISE)
    assert listener.reading.is_speaking

    at = listener.session.text.index("The ferry")
    listener.page.select(Span(at, at))
    listener.page.insert_words("Yes. ")
    assert listener.meant == SEA


def test_speed_goes_by_steps_is_kept_and_has_ends(listener, qtbot):
    preferences = listener.shown.screen.preferences
    listener.begin_at(SEA)

    listener.shown.do("aloud-faster")
    qtbot.waitUntil(lambda: len(listener.voice.arguments) == 2)
    assert "-s 193" in listener.voice.arguments[1]
    assert preferences.settings.aloud_speed == 1.1
    assert listener.view.bar._speed.text() == "1.1×"

    for _ in range(20):
        listener.shown.do("aloud-slower")
    assert preferences.settings.aloud_speed == 0.5
    assert not listener.view.bar._slower.isEnabled()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a popup, offscreen
def test_a_voice_is_chosen_from_those_there_are(listener, qtbot):
    listener.begin_at(SEA)
    listener.shown.do("aloud-voice")
    qtbot.waitUntil(lambda: listener.view.choosing.list is not None)
    shown = listener.view.choosing.list
    assert isinstance(shown, VoiceList)
    assert [row.name for row in shown._rows.rows] == [
        "Usual voice",
        "English (Great Britain)",
        "German",
    ]

    qtbot.keyClicks(shown._field, "germ")
    qtbot.keyClick(shown._field, "\r")

    settings = listener.shown.screen.preferences.settings
    assert settings.aloud_voice == "espeak:gmw/de"
    qtbot.waitUntil(lambda: "-v gmw/de" in listener.voice.arguments[-1])
    assert listener.view.bar._voice.text() == "German"


def test_the_buttons_of_the_bar_do_what_the_keys_do(listener, qtbot):
    listener.begin_at(SEA)
    bar = listener.view.bar

    bar._toggle.click()
    assert not listener.reading.is_speaking
    assert bar._toggle.accessibleName() == "Go on reading aloud"
    bar._toggle.click()
    assert listener.reading.is_speaking
    bar._stop.click()
    assert not listener.reading.is_on
    assert bar.isHidden()


def test_every_button_has_a_name_and_names_its_key(listener):
    listener.begin_at(SEA)

    for button, (action, name) in listener.view.bar._names.items():
        key = listener.shown.screen.modes.key_of(action)
        assert key
        assert button.accessibleName()
        assert button.toolTip().startswith(name)
        assert key in button.toolTip()


def test_what_is_said_is_lit_and_no_more(listener, qtbot):
    def ground_of(words):
        view = listener.page.viewport()
        shown = view.grab().toImage()
        at = listener.session.text.index(words)
        cursor = listener.page.textCursor()
        cursor.setPosition(listener.page.live.to_document(at))
        place = listener.page.cursorRect(cursor)
        return QColor(shown.pixel(place.left() - 2, place.center().y())).name()

    page = ground_of(SEA)
    listener.begin_at(SEA)
    assert ground_of(SEA) != page
    assert ground_of("“Is it") == page

    listener.shown.do("aloud-stop")
    assert ground_of(SEA) == page


def test_a_paragraph_is_read_in_the_pass_once_it_was_heard(listener, qtbot):
    rereading = listener.shown.story.rereading
    rereading.begin("By ear")
    start = listener.session.text.index(SEA)
    listener.begin_at(SEA)
    listener.go_on_to(LANDING)
    assert not rereading.marks.is_read(Span(start, start + 5))

    listener.go_on_to("“Is it late?”")

    assert rereading.marks.is_read(Span(start, start + len(SEA) + len(LANDING)))


def test_at_the_end_it_says_so(listener, qtbot):
    listener.begin_at("Nobody answered her.")
    listener.voice.be_done()

    qtbot.waitUntil(listener.view.bar.isHidden)

    assert listener.shown.said == "That was the end."


def test_without_a_voice_it_is_said_what_to_install(shown, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    shown.do("read-aloud")

    assert "There is no voice to read aloud with" in shown.said


def test_an_empty_story_has_nothing_to_read(make_screen, voice):  # noqa: F811
    shown = make_screen("\n\n")

    shown.do("read-aloud")

    assert shown.said == "There is nothing here to read aloud."


def test_the_page_follows_and_leaves_alone_who_has_gone_elsewhere(
    make_screen,
    voice,  # noqa: F811
    qtbot,
    monkeypatch,
):
    monkeypatch.setattr(reading_aloud, "_RESTS_MS", dict.fromkeys(Rest, 0))
    voice.be_quick()
    shown = make_screen("Nobody was there.\n\n" * 200)
    shown.put_caret("Nobody")
    bar = shown.page.verticalScrollBar()
    shown.do("read-aloud")
    view = shown.screen.aloud_commands.view
    qtbot.waitUntil(lambda: bar.value() > 0)

    bar.setValue(bar.maximum())
    heard = len(voice.said)
    qtbot.waitUntil(lambda: len(voice.said) > heard + 2)
    assert bar.value() == bar.maximum()

    view.again()
    assert bar.value() < bar.maximum()
    shown.do("aloud-stop")


def test_a_story_that_is_closed_is_silent(make_screen, voice, qtbot):  # noqa: F811
    shown = make_screen()
    listener = Listener(shown, voice, qtbot)
    listener.begin_at(SEA)

    shown.screen.aloud_commands.let_go()

    assert not voice.is_speaking


def test_what_is_heard_is_in_focus_while_the_rest_is_dimmed(listener):
    listener.shown.screen.preferences.update(focus="sentence")
    listener.begin_at(SEA)
    listener.go_on_to(LANDING)

    start = listener.session.text.index(LANDING)
    assert Span(start, start + len(LANDING)) in listener.shown.screen.focus.spans
