from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

from desktop.storage.journal.journals import leftovers
from desktop.storage.journal.recovery import Verdict, put_away, recovery_of

KILLS = 100 if os.environ.get("REREAD_TORTURE") else 8
LONGEST = 0.15  # seconds from the first record to the kill

WRITER = """
import sys
from itertools import count
from pathlib import Path
from desktop.storage.journal.journal import Journal, journal_folder
from tests.storage.journal_samples import begin, note_on, notes_record, text_record

journal = Journal.create(journal_folder(), begin(Path(sys.argv[1]), "base"))
for number in count(1):
    note = note_on(str(number))
    records = text_record("base", f"base and {number}"), notes_record(note)
    journal.append(records, is_synced=True)
    print(number, note.id, flush=True)
    if number % 10 == 0:
        journal.begin_anew()
"""


def killed(story, after):
    """Return what a writer said was safe before it was killed."""
    command = [sys.executable, "-c", WRITER, str(story)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        first = writer.stdout.readline()
        time.sleep(after)
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read()
    lines = (first + rest).split("\n")[:-1]
    return dict(line.split() for line in lines)


def test_whatever_was_said_to_be_safe_survives_a_kill(story, record_property):
    story.write_text("base")
    chance = random.Random(1)  # noqa: S311
    safe = 0
    for _ in range(KILLS):
        said = killed(story, chance.uniform(0, LONGEST))
        found = leftovers()
        notes = {note for one in found for note in one.told.notes}
        number = int(found[-1].told.notes[list(found[-1].told.notes)[-1]].note.words)
        assert notes >= set(said.values())
        assert number >= len(said)
        for leftover in found:
            recovery = recovery_of(leftover)
            assert recovery.verdict is Verdict.OFFER
            assert int(recovery.text.removeprefix("base and ")) <= number
            put_away(recovery)
        safe += len(said)

    record_property("acknowledged", safe)
    print(f"{KILLS} kills: {safe} of {safe} records that were safe survived")  # noqa: T201
