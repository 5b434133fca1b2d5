from __future__ import annotations

import pytest

from desktop.session.aloud.voice_listing import VoiceListing
from desktop.session.aloud.voices import Espeak, SpeechDispatcher
from tests.fake_voice import voice  # noqa: F401  # a fixture


def listed_by(qtbot, *programs):
    listing = VoiceListing(programs)
    with qtbot.waitSignal(listing.listed) as listed:
        listing.ask()
    return [(each.key, each.voice.name) for each in listed.args[0]]


@pytest.fixture
def program(voice):  # noqa: F811
    return Espeak(str(voice.path))


def test_voices_are_listed_with_what_the_preferences_keep(qapp, qtbot, program):
    assert listed_by(qtbot, program) == [
        ("espeak:gmw/de", "German"),
        ("espeak:gmw/en", "English (Great Britain)"),
    ]


def test_a_program_that_is_missing_has_none(qapp, qtbot, program, tmp_path):
    missing = SpeechDispatcher(str(tmp_path / "none"))

    assert len(listed_by(qtbot, missing, program)) == 2
    assert listed_by(qtbot, missing) == []


def test_one_that_does_not_answer_is_not_waited_for(qapp, qtbot, program, tmp_path):
    hanging = tmp_path / "spd-say"
    hanging.write_text("#!/bin/sh\nexec /bin/sleep 60\n")
    hanging.chmod(0o755)
    listing = VoiceListing([SpeechDispatcher(str(hanging)), program])
    listing._patience.setInterval(600_000)
    listing.ask()
    qtbot.waitUntil(lambda: program.name in listing._found)

    with qtbot.waitSignal(listing.listed) as listed:
        listing._patience.start(0)

    assert len(listed.args[0]) == 2


def test_rubbish_is_no_voice(qapp, qtbot, program, voice):  # noqa: F811
    (voice.folder / "voices").write_bytes(b"\xff\x00\n\n 5 x\n" * 100)

    assert listed_by(qtbot, program) == []
