from __future__ import annotations

import shutil
import subprocess

import pytest

from desktop.session.aloud.voices import (
    Espeak,
    MacVoice,
    SpeechDispatcher,
    Voice,
    WindowsVoice,
    voice_programs,
    what_to_install,
)


def on(platform, *there):
    found = {name: f"/bin/{name}" for name in there}
    return [(p.name, p.path) for p in voice_programs(platform, found.get)]


def test_the_desktops_own_voice_comes_before_espeak():
    assert on("linux", "espeak", "espeak-ng", "spd-say") == [
        ("spd-say", "/bin/spd-say"),
        ("espeak", "/bin/espeak-ng"),
    ]
    assert on("linux", "espeak") == [("espeak", "/bin/espeak")]


def test_mac_and_windows_speak_by_what_they_bring_along():
    assert on("darwin", "say", "espeak-ng") == [("say", "/bin/say")]
    assert on("win32", "powershell", "pwsh") == [("windows", "/bin/powershell")]


@pytest.mark.parametrize(
    ("platform", "package"),
    [("linux", "espeak-ng"), ("darwin", "say"), ("win32", "PowerShell")],
)
def test_where_nothing_speaks_it_is_said_what_is_missing(platform, package):
    assert on(platform) == []
    assert package in what_to_install(platform)


def test_what_is_said_is_no_argument():
    for kind in (SpeechDispatcher, Espeak, MacVoice, WindowsVoice):
        program = kind("/bin/it")

        assert program.written("-x <b> 'é").decode().strip() == "-x <b> 'é"
        assert not any("é" in each for each in program.arguments("", "en", 1.0))


def test_a_line_to_speech_dispatcher_begins_with_no_command():
    assert SpeechDispatcher("spd-say").written("!-!CANCEL").startswith(b" ")


@pytest.mark.parametrize(
    ("speed", "said"), [(0.5, "--rate=-94"), (1.0, "--rate=0"), (3.0, "--rate=100")]
)
def test_a_speed_becomes_the_rate_of_speech_dispatcher(speed, said):
    assert said in SpeechDispatcher("spd-say").arguments("", "", speed)


def test_speeds_become_words_a_minute_or_steps_of_windows():
    assert "350" in Espeak("espeak").arguments("", "en", 2.0)
    assert "90" in MacVoice("say").arguments("Alex", "", 0.5)
    assert ".Rate = 10\n" in WindowsVoice("powershell").arguments("", "", 3.0)[-1]


def test_a_voice_is_asked_for_by_its_name_however_it_is_called():
    assert "O''Hara" in WindowsVoice("powershell").arguments("O'Hara", "", 1.0)[-1]
    assert "--synthesis-voice=English+Adam" in SpeechDispatcher("spd-say").arguments(
        "English+Adam", "en", 1.0
    )


def test_voices_are_read_from_what_each_program_tells():
    espeak = " 5  de   --/M      German_(Swiss)   gmw/de   \n 5  x"
    dispatcher = (
        "  NAME   LANGUAGE   VARIANT\n English (GB)  EN-gb  none\n E+Adam en Adam"
    )
    mac = "Alex      en_US    # Most people\nBad News  en-US  # The light\nrubbish"
    windows = "Microsoft Hedda\tde-DE\r\n\r\n"

    assert Espeak("e").voices_in(f"Pty Language\n{espeak}") == (
        Voice("gmw/de", "German (Swiss)", "de"),
    )
    assert SpeechDispatcher("s").voices_in(dispatcher) == (
        Voice("English (GB)", "English (GB)", "en-gb"),
    )
    assert [v.name for v in MacVoice("say").voices_in(mac)] == ["Alex", "Bad News"]
    assert WindowsVoice("p").voices_in(windows) == (
        Voice("Microsoft Hedda", "Microsoft Hedda", "de-de"),
    )


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")
def test_the_real_espeak_says_what_looks_like_an_option():
    program = Espeak("espeak-ng")
    arguments = [*program.arguments("", "en", 1.0), "-q", "-x"]

    ran = subprocess.run(
        ["espeak-ng", *arguments],
        input=program.written("--version <break/> nine"),
        capture_output=True,
        check=True,
        timeout=30,
    )

    assert b"v'3:S" in ran.stdout
    assert b"n'aIn" in ran.stdout
