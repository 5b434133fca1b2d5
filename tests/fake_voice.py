"""A voice that says nothing: a program on the path, which writes down what it is told.

It is a process like the real ones: it reads a sentence until its input is closed, and
ends when the test lets the sentence be over.
"""

from __future__ import annotations

import os
import time

import pytest

_PROGRAM = """#!/bin/sh
here=${0%/*}
if [ "$1" = "--voices" ]; then
    exec /bin/cat "$here/voices"
fi
if [ "$1" = "--cancel" ]; then
    /bin/sleep 0.05
    echo "(silence)" >> "$here/said"
    exit
fi
words=$(/bin/cat)
[ -n "$words" ] || exit 0
echo "$*" >> "$here/arguments"
echo "$$" >> "$here/processes"
echo "$words" >> "$here/said"
[ -e "$here/fails" ] && exit 1
[ -e "$here/complains" ] && echo "no such device" >&2
number=$(/usr/bin/wc -l < "$here/said")
while ! [ -e "$here/over" ] && ! [ -e "$here/over.$((number))" ]; do
    /bin/sleep 0.005
done
"""
_LONG_MS = 60_000
_VOICES = """Pty Language       Age/Gender VoiceName          File                 Other
 5  de              --/M      German             gmw/de
 2  en-gb           --/M      English_(Great_Britain) gmw/en            (en 2)
"""


class FakeVoice:
    """A program called ``espeak-ng``, the only one on the path."""

    def __init__(self, folder, name="espeak-ng"):
        self.folder = folder
        self.path = folder / name
        folder.mkdir(exist_ok=True)
        (folder / "voices").write_text(_VOICES)
        self.path.write_text(_PROGRAM)
        self.path.chmod(0o755)

    @property
    def said(self):
        return self._lines("said")

    @property
    def arguments(self):
        return self._lines("arguments")

    @property
    def is_speaking(self):
        """Whether any of its processes is there that was told something."""
        return any(map(_is_there, self._lines("processes")))

    def be_done(self):
        """Have the sentence that is being said come to its end."""
        (self.folder / f"over.{len(self.said)}").touch()

    def be_quick(self):
        """Have every sentence end at once, from now on."""
        (self.folder / "over").touch()

    def do(self, what):
        """Have it fail or complain from now on."""
        (self.folder / what).touch()

    def _lines(self, name):
        file = self.folder / name
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def _is_there(process):
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """Have the only voice there is be one that is heard by nobody."""
    if os.name == "nt":
        pytest.skip("the voice is a script of the shell, which Windows has not")
    made = FakeVoice(tmp_path / "voice")
    monkeypatch.setenv("PATH", str(made.folder))
    # It takes no time to say anything, which is no mistake here, and as long as the
    # machine takes that does other things.
    speaking = "desktop.session.aloud.speaking"
    monkeypatch.setattr(f"{speaking}._QUICKEST", 1e9)
    monkeypatch.setattr(f"{speaking}._PATIENCE_MS", _LONG_MS)
    monkeypatch.setattr(f"{speaking}._DYING_MS", _LONG_MS)
    yield made
    made.be_quick()
    end = time.monotonic() + _LONG_MS / 1000
    while made.is_speaking and time.monotonic() < end:
        time.sleep(0.01)
    assert not made.is_speaking
