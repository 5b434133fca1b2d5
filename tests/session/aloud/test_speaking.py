from __future__ import annotations

import pytest

from desktop.session.aloud import speaking
from desktop.session.aloud.speaking import Manner, Speaker
from desktop.session.aloud.voices import Espeak, SpeechDispatcher, voice_programs
from tests.fake_voice import FakeVoice, voice  # noqa: F401  # a fixture


@pytest.fixture
def speaker(qapp, voice):  # noqa: F811
    made = Speaker(voice_programs("linux"))
    yield made
    made.end()


def test_what_is_said_is_told_when_it_has_been(speaker, voice, qtbot):  # noqa: F811
    speaker.say("Ines went.")
    qtbot.waitUntil(lambda: voice.said == ["Ines went."])

    with qtbot.waitSignal(speaker.said):
        voice.be_done()


def test_nothing_else_is_said_meanwhile(speaker, voice, qtbot):  # noqa: F811
    speaker.say("one")
    qtbot.waitUntil(lambda: voice.said == ["one"])
    speaker.say("two")
    qtbot.waitUntil(lambda: voice.said == ["one", "two"])

    with qtbot.waitSignal(speaker.said):
        voice.be_done()


def test_the_process_that_says_the_next_is_there_already(
    speaker,
    voice,  # noqa: F811
    qtbot,
):
    speaker.say("one")
    qtbot.waitUntil(lambda: voice.said == ["one"])
    with qtbot.waitSignal(speaker.said):
        voice.be_done()
    speaker.say("two")
    qtbot.waitUntil(lambda: voice.said[1:] == ["two"] and speaker._ready is not None)
    ready = speaker._ready.process_id
    with qtbot.waitSignal(speaker.said):
        voice.be_done()

    speaker.say("three")

    assert ready
    assert speaker._saying.process_id == ready


def test_it_is_silent_at_once_and_leaves_no_process(
    speaker,
    voice,  # noqa: F811
    qtbot,
):
    speaker.say("one")
    qtbot.waitUntil(lambda: voice.is_speaking)

    with qtbot.assertNotEmitted(speaker.said):
        speaker.hush()

        assert not voice.is_speaking


def test_it_speaks_otherwise_from_the_next_on(speaker, voice, qtbot):  # noqa: F811
    voice.be_quick()
    with qtbot.waitSignal(speaker.said):
        speaker.say("one")

    speaker.manner = Manner(language="de", speed=2.0)
    with qtbot.waitSignal(speaker.said):
        speaker.say("two")

    first, second = voice.arguments
    assert "175 -v en" in first
    assert "350 -v de" in second


def test_a_voice_that_fails_is_told_in_a_sentence(speaker, voice, qtbot):  # noqa: F811
    voice.do("fails")

    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("one")

    assert "espeak" in failed.args[0]
    assert voice.said == ["one", "one"]  # once more, before it is told


def test_a_voice_that_cannot_be_started_is_told(qapp, qtbot, tmp_path):
    speaker = Speaker([Espeak(str(tmp_path / "none"))])

    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("one")

    assert "could not be started" in failed.args[0]
    speaker.end()


def test_where_one_program_cannot_the_next_one_speaks(
    qapp,
    qtbot,
    voice,  # noqa: F811
    tmp_path,
):
    broken = FakeVoice(tmp_path / "broken", "spd-say")
    broken.do("fails")
    voice.be_quick()
    speaker = Speaker([SpeechDispatcher(str(broken.path)), Espeak(str(voice.path))])

    with qtbot.waitSignal(speaker.said):
        speaker.say("one")

    assert voice.said == ["one"]
    speaker.end()


def test_a_voice_without_sound_is_not_taken_for_one_that_spoke(
    speaker,
    voice,  # noqa: F811
    qtbot,
    monkeypatch,
):
    monkeypatch.setattr(speaking, "_QUICKEST", 0.01)
    voice.be_quick()
    voice.do("complains")

    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("She went down to the sea.")

    assert "made no sound" in failed.args[0]


def test_three_sentences_in_no_time_are_none(
    speaker,
    voice,  # noqa: F811
    qtbot,
    monkeypatch,
):
    monkeypatch.setattr(speaking, "_QUICKEST", 0.01)
    voice.be_quick()
    speaker.said.connect(lambda: speaker.say("She went down to the sea."))

    with qtbot.waitSignal(speaker.failed):
        speaker.say("She went down to the sea.")

    assert len(voice.said) == 3


def test_a_voice_that_hangs_is_told(speaker, voice, qtbot, monkeypatch):  # noqa: F811
    monkeypatch.setattr(speaking, "_PATIENCE_MS", 50)
    monkeypatch.setattr(speaking, "_PER_LETTER_MS", 0)

    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("one")

    assert "does not come to an end" in failed.args[0]
    assert not voice.is_speaking


def test_what_goes_on_though_its_process_ended_is_silenced_before_it_speaks_on(
    qapp,
    qtbot,
    voice,  # noqa: F811
    tmp_path,
):
    service = FakeVoice(tmp_path / "service", "spd-say")
    speaker = Speaker([SpeechDispatcher(str(service.path))])
    speaker.say("one")
    qtbot.waitUntil(lambda: service.said == [" one"])

    speaker.hush()
    speaker.say("two")

    qtbot.waitUntil(lambda: service.said == [" one", "(silence)", " two"])
    speaker.end()
    assert service.said[-1] == "(silence)"


def test_nothing_is_said_that_was_silenced_while_it_waited(
    qapp,
    qtbot,
    voice,  # noqa: F811
    tmp_path,
):
    service = FakeVoice(tmp_path / "service", "spd-say")
    speaker = Speaker([SpeechDispatcher(str(service.path))])
    speaker.say("one")
    qtbot.waitUntil(lambda: service.said == [" one"])

    speaker.say("two")
    speaker.hush()
    speaker.end()

    assert service.said == [" one", "(silence)"]
