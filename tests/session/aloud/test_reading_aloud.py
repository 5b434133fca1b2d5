from __future__ import annotations

import pytest
from shiboken6 import delete

from desktop.annotations.annotation import Person
from desktop.session.aloud import reading_aloud
from desktop.session.aloud.reading_aloud import AloudState, ReadingAloud
from desktop.session.aloud.speaking import Manner, Speaker
from desktop.session.aloud.spoken_sentences import SpokenSentences
from desktop.session.aloud.voices import voice_programs
from desktop.session.keeping.opening import open_story
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.line_look import look_of
from tests.fake_voice import voice  # noqa: F401  # a fixture

TEXT = "One went. Two came. Three sat.\n"


class Listener:
    """Somebody who hears a story."""

    def __init__(self, path, voice, qtbot):  # noqa: F811
        path.write_text(TEXT, encoding="utf-8")
        self.story = open_story(path, Person("urn:uuid:1", "Iris"))
        self.session = self.story.session
        self.speaker = Speaker(voice_programs("linux"))
        live = self.session.live
        sentences = SpokenSentences(
            self.session,
            lambda block: look_of(live.piece(block).strip(), False).kind,
            is_markdown=False,
        )
        self.reading = ReadingAloud(live, sentences, self.speaker)
        self.voice, self._qtbot = voice, qtbot

    def hear(self, *sentences):
        """Hear ``sentences`` begin, each once the one before it has ended."""
        for number, words in enumerate(sentences):
            if number:
                self.voice.be_done()
            self._qtbot.waitUntil(lambda words=words: self.voice.said[-1:] == [words])

    def words_of(self, span):
        return span and span.of(self.session.text)

    @property
    def meant(self):
        return self.words_of(self.reading.meant)

    @property
    def lit(self):
        sentence = self.reading.sentence
        return sentence and self.words_of(sentence.span)

    def edit(self, words, instead):
        start = self.session.text.index(words)
        change = Change(Span(start, start + len(words)), instead)
        self.session.edit(ChangeSet((change,)), "Edit")


@pytest.fixture
def listener(qapp, voice, tmp_path, qtbot, monkeypatch):  # noqa: F811
    monkeypatch.setitem(reading_aloud._RESTS_MS, reading_aloud.Rest.PARAGRAPH, 1)
    made = Listener(tmp_path / "here.txt", voice, qtbot)
    yield made
    made.reading.stop()
    made.story.saving.let_go()
    delete(made.session)  # while everything it uses is there


def test_it_is_read_to_the_end(listener, qtbot):
    heard = []
    listener.reading.heard.connect(lambda span: heard.append(listener.words_of(span)))
    listener.reading.begin(0)
    listener.hear("One went.", "Two came.", "Three sat.")
    listener.voice.be_done()

    qtbot.waitUntil(lambda: not listener.reading.is_on)

    assert heard == ["One went.", "Two came.", "Three sat."]
    assert listener.reading.is_over


def test_it_goes_on_with_the_sentence_in_which_it_paused(listener, qtbot):
    listener.reading.begin(0)
    listener.hear("One went.", "Two came.")

    listener.reading.pause()
    assert not listener.voice.is_speaking
    assert listener.lit == "Two came."

    listener.reading.go_on()
    said = ["One went.", "Two came.", "Two came."]
    qtbot.waitUntil(lambda: listener.voice.said == said)


def test_for_a_moment_a_key_means_the_sentence_before(listener, qtbot):
    moment = listener.reading._reaction
    moment.setInterval(600_000)
    listener.reading.begin(0)
    listener.hear("One went.")
    assert listener.meant == "One went."

    listener.hear("One went.", "Two came.")
    meant, lit = listener.meant, listener.lit

    assert (meant, lit) == ("One went.", "Two came.")
    assert moment.isActive()
    moment.start(0)
    qtbot.waitUntil(lambda: listener.meant == "Two came.")


def test_a_sentence_that_was_asked_for_is_meant_at_once(listener):
    listener.reading.begin(0)

    assert listener.reading.step(1)
    assert listener.meant == listener.lit == "Two came."
    assert listener.reading.step(-1)
    assert listener.meant == "One went."
    assert not listener.reading.step(-1)


def test_steps_in_a_pause_leave_it_silent(listener):
    listener.reading.begin(0)
    listener.hear("One went.")
    listener.reading.pause()

    listener.reading.step(1)

    assert listener.reading.state is AloudState.PAUSED
    assert listener.lit == "Two came."
    assert not listener.voice.is_speaking


def test_a_selection_is_read_alone(listener, qtbot):
    start = TEXT.index("came")
    listener.reading.begin_within(Span(start, start + 4))
    listener.hear("came")
    listener.voice.be_done()

    qtbot.waitUntil(lambda: not listener.reading.is_on)

    assert listener.voice.said == ["came"]


def test_another_speed_has_the_sentence_said_again(listener, qtbot):
    listener.reading.begin(0)
    listener.hear("One went.")

    listener.reading.speak_as(Manner(speed=2.0))

    qtbot.waitUntil(lambda: len(listener.voice.arguments) == 2)
    assert "-s 350" in listener.voice.arguments[1]
    assert listener.lit == "One went."


def test_the_light_goes_along_with_what_is_written_before_it(listener):
    listener.reading.begin(TEXT.index("Two"))
    listener.hear("Two came.")

    listener.edit("One went.", "Nobody had ever gone there.")

    assert listener.lit == listener.meant == "Two came."


def test_an_edited_sentence_is_said_again_as_it_reads_by_then(listener):
    listener.reading.begin(0)
    listener.hear("One went.")

    listener.edit("went", "left")
    listener.reading.again()

    listener.hear("One left.")


def test_behind_an_edited_sentence_it_goes_on_with_the_next(listener):
    listener.reading.begin(0)
    listener.hear("One went.")

    listener.edit("One went", "Nobody left us")

    listener.hear("One went.", "Two came.")


def test_where_the_sentence_is_deleted_it_goes_on_behind_it(listener):
    listener.reading.begin(TEXT.index("Two"))
    listener.hear("Two came.")

    listener.edit("Two came. ", "")

    listener.hear("Two came.", "Three sat.")


def test_sentences_that_become_one_are_read_on_where_it_was(listener):
    listener.reading.begin(0)
    listener.hear("One went.")

    listener.edit(". T", ", t")

    listener.hear("One went.", ", two came.")


def test_undo_brings_the_light_back(listener):
    listener.reading.begin(TEXT.index("Three"))
    listener.hear("Three sat.")

    listener.edit("One went. Two came. ", "")
    listener.session.undo()

    assert listener.lit == "Three sat."


def test_where_all_is_deleted_it_ends(listener, qtbot):
    listener.reading.begin(0)
    listener.hear("One went.")

    listener.edit(TEXT, "")
    listener.voice.be_done()

    qtbot.waitUntil(lambda: not listener.reading.is_on)


def test_nothing_is_begun_where_there_are_no_words(listener):
    listener.edit(TEXT, "\n\n")

    assert not listener.reading.begin(0)
    assert not listener.reading.is_on


def test_what_cannot_be_said_ends_it_with_a_sentence(listener, qtbot):
    listener.voice.do("fails")

    with qtbot.waitSignal(listener.reading.failed):
        listener.reading.begin(0)

    assert not listener.reading.is_on
