"""A window is killed while somebody types: a moment of typing is lost, and no note."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import contextmanager

from desktop.storage.journal.journals import leftover_of
from desktop.storage.journal.recovery import (
    Verdict,
    recovery_of,
    with_recovered_notes,
)
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.story.story_file import read_story
from tests.torture.typing_child import letter
from tests.x_server import x_server

TEXT = "The ferry had stopped.\n\nInes went down to the landing.\n"
PROMISED = 0.6  # seconds of typing that a crash may cost
_NOTES_FIRST = 2  # that are told before the moment of the kill is counted
_LONGEST = 2.5  # seconds from then to the kill
_LONGEST_LONG = 9  # so that saves are under way too


@contextmanager
def screen(is_real):
    """Give what a window needs to be drawn on: an X server, or memory."""
    if not is_real:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    with x_server() as display:
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}


class Killed:
    """What a window had said when it was killed."""

    def __init__(self, lines, at):
        said = [line.split() for line in lines]
        self.at = at
        self.times = [float(words[2]) for words in said if words[0] == "typed"]
        self.notes = {words[1] for words in said if words[0] == "note"}
        self.saves = sum(words[0] == "saved" for words in said)

    def lost(self, text):
        """Return how old the first letter that is not in ``text`` was, in seconds."""
        typed = "".join(map(letter, range(len(self.times) + 1)))
        there = text.removeprefix(TEXT)
        assert text.startswith(TEXT)
        # One letter more may have come that nobody was told of.
        assert typed.startswith(there)
        if len(there) >= len(self.times):
            return 0.0
        return self.at - self.times[len(there)]


def killed_while_typing(story, environment, seed, moment):
    command = [sys.executable, "-m", "tests.torture.typing_child", story, str(seed)]
    surroundings = {**os.environ, **environment}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=surroundings) as child:
        first = b""
        while first.count(b"note ") < _NOTES_FIRST:  # however slow the machine is
            first += child.stdout.readline()
        time.sleep(moment)  # the one thing here that must not wait for an event
        at = time.monotonic()
        child.kill()
        rest = child.stdout.read()
    # The last line may be cut off.
    return Killed((first + rest).decode().split("\n")[:-1], at)


def what_is_left(story):
    """Return the text and the notes as the next start would bring them back."""
    text, notes = read_story(story).text, read_notes(story)
    leftover = leftover_of(story)
    if leftover is not None:
        recovery = recovery_of(leftover)
        assert recovery.verdict is not Verdict.MERGE
        text = recovery.text or text
        notes = with_recovered_notes(notes, recovery)
    return text, notes


def test_a_killed_window_loses_a_moment_of_typing_and_no_note(
    story, monkeypatch, tmp_path, figure, is_long
):
    dice = random.Random(11)  # noqa: S311
    number, longest = (15, _LONGEST_LONG) if is_long else (3, _LONGEST)
    worst, letters, notes_told, saves = 0.0, 0, 0, 0

    with screen(is_real=is_long) as environment:
        for kill in range(number):
            monkeypatch.setenv("REREAD_HOME", str(tmp_path / f"home {kill}"))
            story.write_text(TEXT)
            story.with_name(f"{story.name}.annotations.json").unlink(missing_ok=True)
            moment = dice.uniform(0.2, longest)
            killed = killed_while_typing(story, environment, kill, moment)
            text, notes = what_is_left(story)

            worst = max(worst, killed.lost(text))
            assert killed.notes <= notes.notes.keys()
            assert all(notes.notes[note].words for note in killed.notes)
            letters += len(killed.times)
            notes_told += len(killed.notes)
            saves += killed.saves

    figure("kills of a window", number)
    figure("seconds of typing lost at worst", f"{worst:.2f}")
    figure("acknowledged notes lost", f"0 of {notes_told}")
    figure("letters typed and saves made meanwhile", f"{letters} and {saves}")
    assert worst < PROMISED
    assert letters > 10 * number
    assert notes_told > number
