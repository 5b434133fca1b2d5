"""What is read of Qt Linguist's files and written so that it reads them again."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import PySide6
import pytest

from translating.__main__ import compiled, file_of, update
from translating.collecting import Found, Template
from translating.ts_file import Translation, TsFile, merged, read_ts, write_ts

_LRELEASE = Path(PySide6.__file__).parent / "lrelease"

OPEN, NOTES = Template("Open"), Template("{count} notes", one="{count} note")
OF_A_NOTE = Template("Open", meaning="the state of a note")
FOUND = [Found(each, ("desktop/margin/card.py",)) for each in (OPEN, NOTES, OF_A_NOTE)]
SAID = {
    OPEN: Translation(("Öffnen & „lesen“ <hier>",), is_finished=True),
    NOTES: Translation(("{count} Notiz", "{count} Notizen"), is_finished=True),
    OF_A_NOTE: Translation(("offen",), is_finished=True),
}


@pytest.fixture
def file(tmp_path):
    return file_of("de", tmp_path)


def test_what_is_written_is_read_again(file):
    write_ts(file, TsFile("de", SAID), FOUND, 2)

    assert read_ts(file) == TsFile("de", SAID)


def test_what_is_new_is_unfinished_and_what_is_gone_goes(file):
    write_ts(file, TsFile("de", SAID), FOUND, 2)
    new = Found(Template("Close"), ("desktop/margin/card.py",))

    known = merged(read_ts(file), [FOUND[0], new])

    assert known.translations[OPEN] == SAID[OPEN]
    assert known.unfinished == [Template("Close")]
    assert NOTES not in known.translations


def test_what_a_translator_left_unfinished_stays_so(file):
    doubted = {
        OPEN: Translation(("Öffnen",)),
        NOTES: Translation(("{count} Notiz", "")),
    }
    write_ts(file, TsFile("de", doubted), FOUND, 2)

    known = read_ts(file)

    assert known.translations[OPEN] == Translation(("Öffnen",))
    assert set(known.unfinished) == {OPEN, NOTES, OF_A_NOTE}


def test_only_what_is_finished_is_loaded(file):
    write_ts(file, TsFile("de", {**SAID, OPEN: Translation(("Öffnen",))}), FOUND, 2)

    known = update(file.parent, "de", FOUND)

    loaded = json.loads((file.parent / "de.json").read_text(encoding="utf-8"))
    assert loaded == json.loads(compiled(known))
    assert loaded == {
        NOTES.key: ["{count} Notiz", "{count} Notizen"],
        OF_A_NOTE.key: "offen",
    }


@pytest.mark.skipif(not _LRELEASE.exists(), reason="Qt's lrelease is not here")
def test_qt_reads_the_file_without_a_complaint(file):
    write_ts(file, TsFile("de", SAID), FOUND, 2)

    ran = subprocess.run(
        [_LRELEASE, file, "-qm", file.with_suffix(".qm")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "3 translation(s) (3 finished and 0 unfinished)" in ran.stdout
