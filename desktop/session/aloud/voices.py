"""The programs that speak, a class each: how they are started, which voices they have.

All are used alike: a process for each sentence, which reads it from its standard input
until that is closed, says it, and ends.  So a process can be kept ready before its
sentence is known, and nothing of the story is ever seen in a list of processes.

Speeds are multiples of each voice's own.  This is all that differs between systems.
"""

from __future__ import annotations

import math
import re
import shutil
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.system.here import SYSTEM
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLOWEST, FASTEST = 0.5, 3.0
"""Within which speeds are chosen."""

_ESPEAK_WORDS, _MAC_WORDS = 175, 180
"""Words a minute of eSpeak (``espeak-ng --help``) and of a Mac's voices."""
_DISPATCHED_WORDS, _DISPATCHED_RANGE = 170, (80, 449)
"""Words a minute that Speech Dispatcher's module for eSpeak takes for the rates 0 and
-100 to 100 (its ``espeak.c``); other modules have their own, about as fast."""
_WINDOWS_RATE = 10
"""The rate at which Windows speaks thrice as fast (SAPI 5, ``ISpVoice::SetRate``)."""

_POWERSHELL = ("-NoProfile", "-NonInteractive", "-Command")
_SPEAKING = r"""
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
$speaker.Rate = @rate
if ('@voice') { $speaker.SelectVoice('@voice') }
elseif ('@language') { try { $speaker.SelectVoiceByHints('NotSet', 'NotSet', 0,
    [Globalization.CultureInfo]::CreateSpecificCulture('@language')) } catch { } }
$in = [Console]::OpenStandardInput()
$words = (New-Object IO.StreamReader($in, [Text.Encoding]::UTF8)).ReadToEnd()
if ($words) { $speaker.Speak($words) }
"""
"""What PowerShell does to say what it reads; ``Speak`` knows no markup."""
_LISTING = r"""
[Console]::OutputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
foreach ($each in $speaker.GetInstalledVoices()) {
    $each.VoiceInfo.Name + [char]9 + $each.VoiceInfo.Culture.Name }
"""


@value
class Voice:
    """A voice of a program.

    Attributes:
        id: What the program knows it by.
        name: What the author does.
        language: Its language, as a tag such as ``en-gb``; empty if nobody says.
    """

    id: str
    name: str
    language: str


class VoiceProgram(ABC):
    """Something on this computer that speaks.

    Attributes:
        name: By which the preferences know it.
        path: Where it is.
    """

    name: str

    def __init__(self, path: str) -> None:
        self.path = path

    @abstractmethod
    def arguments(self, voice: str, language: str, speed: float) -> list[str]:
        """Return what it is started with.

        Args:
            voice: The id of one of its voices; empty for the one of ``language``.
            language: A tag such as ``en``; empty if it is not known.
            speed: How many times as fast as usual it speaks.
        """

    @property
    @abstractmethod
    def listing(self) -> list[str]:
        """What it is started with to tell its voices."""

    @abstractmethod
    def told(self, line: str) -> Voice | None:
        """Return the voice of which it tells in ``line``; None if of none."""

    def written(self, words: str) -> bytes:
        """Return what is written to it for ``words``, one line, to be said."""
        return words.encode("utf-8", "replace")

    @property
    def silencing(self) -> list[str] | None:
        """What it is started with to be silent; None if its process ends with that."""
        return None

    def voices_in(self, output: str) -> tuple[Voice, ...]:
        """Return the voices that it told of, by their languages and names."""
        found = dict.fromkeys(filter(None, map(self.told, output.splitlines())))
        return tuple(sorted(found, key=lambda each: (each.language, each.name)))


class SpeechDispatcher(VoiceProgram):
    """``spd-say``, by which Linux desktops speak with whatever voice was chosen there.

    It goes on speaking though its process has ended, and is silenced by another.
    """

    name = "spd-say"

    @override
    def arguments(self, voice: str, language: str, speed: float) -> list[str]:
        low, high = _DISPATCHED_RANGE
        range_ = high - _DISPATCHED_WORDS if speed >= 1 else _DISPATCHED_WORDS - low
        rate = round(100 * _DISPATCHED_WORDS * (speed - 1) / range_)
        # In its pipe mode it says what it reads, and nothing of it is an option.
        found = ["--wait", "--pipe-mode", f"--rate={min(max(rate, -100), 100)}"]
        found.append("--application-name=reread")
        if voice:
            found.append(f"--synthesis-voice={voice}")
        if language:
            found.append(f"--language={language}")
        return found

    @override
    def written(self, words: str) -> bytes:
        # A line that begins with "!-!" is a command to it.
        return super().written(f" {words}\n")

    @property
    @override
    def listing(self) -> list[str]:
        return ["--list-synthesis-voices"]

    @property
    @override
    def silencing(self) -> list[str] | None:
        return ["--cancel"]

    @override
    def told(self, line: str) -> Voice | None:
        name, *rest = line.strip().rsplit(None, 2)
        if len(rest) != 2 or rest == ["LANGUAGE", "VARIANT"]:
            return None
        # Of eSpeak each voice comes in a hundred variants.
        return Voice(name, name, rest[0].lower()) if rest[1] == "none" else None


class Espeak(VoiceProgram):
    """``espeak-ng``, or ``espeak``, which it goes back to."""

    name = "espeak"

    @override
    def arguments(self, voice: str, language: str, speed: float) -> list[str]:
        words = round(_ESPEAK_WORDS * speed)
        chosen = voice or language or "en"
        return ["--stdin", "-b", "1", "-s", str(words), "-v", chosen]

    @property
    @override
    def listing(self) -> list[str]:
        return ["--voices"]

    @override
    def told(self, line: str) -> Voice | None:
        # Pty Language Age/Gender VoiceName File Other
        parts = line.split()
        if len(parts) < 5 or not parts[0].isdigit():
            return None
        return Voice(parts[4], parts[3].replace("_", " "), parts[1].lower())


class MacVoice(VoiceProgram):
    """``say``, which every Mac has."""

    name = "say"

    @override
    def arguments(self, voice: str, language: str, speed: float) -> list[str]:
        del language  # It speaks as the system is set, which its author chose.
        chosen = ["-v", voice] if voice else []
        return [*chosen, "-r", str(round(_MAC_WORDS * speed)), "-f", "-"]

    @property
    @override
    def listing(self) -> list[str]:
        return ["-v", "?"]

    @override
    def told(self, line: str) -> Voice | None:
        found = re.match(r"(\S.*?)\s+([a-z]{2,3}[_-]\w+)\s+#", line)
        if found is None:
            return None
        return Voice(found[1], found[1], found[2].replace("_", "-").lower())


class WindowsVoice(VoiceProgram):
    """The voices of Windows, by PowerShell, which every Windows has."""

    name = "windows"

    @override
    def arguments(self, voice: str, language: str, speed: float) -> list[str]:
        rate = round(_WINDOWS_RATE * math.log(speed, 3))
        chosen = voice.replace("'", "''")
        spoken = language if re.fullmatch(r"[a-z]{2}(-[a-z]{2})?", language) else ""
        script = _SPEAKING.replace("@rate", str(min(max(rate, -10), 10)))
        script = script.replace("@language", spoken).replace("@voice", chosen)
        return [*_POWERSHELL, script]

    @property
    @override
    def listing(self) -> list[str]:
        return [*_POWERSHELL, _LISTING]

    @override
    def told(self, line: str) -> Voice | None:
        name, tab, language = line.strip().partition("\t")
        return Voice(name, name, language.lower()) if tab and name else None


_PROGRAMS: dict[str, tuple[tuple[type[VoiceProgram], str], ...]] = {
    "darwin": ((MacVoice, "say"),),
    "win32": ((WindowsVoice, "powershell"), (WindowsVoice, "pwsh")),
}
_ELSEWHERE: tuple[tuple[type[VoiceProgram], str], ...] = (
    (SpeechDispatcher, "spd-say"),
    (Espeak, "espeak-ng"),
    (Espeak, "espeak"),
)


def voice_programs(
    platform: str = SYSTEM.name, find: Callable[[str], str | None] = shutil.which
) -> tuple[VoiceProgram, ...]:
    """Return what speaks on a system, the best first; nothing if nothing does.

    Args:
        platform: The system, as ``sys.platform`` calls it.
        find: Returns where a program is, by its name; None if there is none.
    """

    def found() -> Iterator[VoiceProgram]:
        seen: set[type[VoiceProgram]] = set()
        for kind, name in _PROGRAMS.get(platform, _ELSEWHERE):
            path = find(name) if kind not in seen else None
            if path is not None:
                seen.add(kind)
                yield kind(path)

    return tuple(found())


def what_to_install(platform: str = SYSTEM.name) -> str:
    """Return what the author is told where nothing speaks."""
    if platform == "darwin":
        return translate(
            "There is no voice to read aloud with: “say”, which is part of macOS, was "
            "not found."
        )
    if platform == "win32":
        return translate(
            "There is no voice to read aloud with: PowerShell, which is part of "
            "Windows, was not found."
        )
    return translate(
        "There is no voice to read aloud with. Install the package “espeak-ng”, or "
        "“speech-dispatcher”, and try again."
    )
