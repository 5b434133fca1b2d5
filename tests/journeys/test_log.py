"""What the log says of a session, and what it never says."""

from __future__ import annotations

import sys

import pytest

from desktop.errors import StoryUnreadable
from desktop.session.crash_reports import CrashReports
from desktop.storage.files.event_log import log_kept
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.files.private_files import LOG
from tests.journeys.conftest import STORY
from tests.journeys.test_drafts import Keeper
from tests.journeys.test_passes import begin
from tests.journeys.test_recovering import crash

WORD = "Zanzibar"
TEXT = STORY.replace("The Landing", WORD).replace("Ines", WORD)


@pytest.fixture
def writer(make_writer):
    with log_kept(qt="6.0"):
        yield make_writer(TEXT, f"{WORD}.txt")


def told():
    """What is told, without the time and the number of the process."""
    text = (LOG.path / "reread.log").read_text()
    return [line.split(" ", 2)[2] for line in text.splitlines()]


def events():
    return [line.split(" story=")[0] for line in told()]


def note_on(writer, passage):
    writer.select(passage)
    writer.press("N")
    writer.type(f"Why {WORD}")
    writer.press("Esc")


def test_a_session_is_told_in_order(writer):
    note_on(writer, "The gulls")
    assert writer.screen.story.saving.save()
    writer.close()

    kinds = list(dict.fromkeys(events()))
    assert kinds[0].startswith("started version=")
    assert kinds[1:] == ["opened", "notes read", "saved", "closed"]
    assert any(f"code_points={len(TEXT)} encoding=utf-8" in line for line in told())


def test_what_others_write_is_told(writer):
    writer.path.write_text(TEXT.replace("late", "very late"))
    writer.come_back()

    assert "text joined" in events()


def test_a_disk_that_refuses_is_told_with_its_reason(writer, monkeypatch):
    def refuse(*_):
        raise OSError(28, "full")

    note_on(writer, "The gulls")
    monkeypatch.setattr(FileSystem, "open_new", refuse)
    writer.screen.story.saving.save()

    refused = [line for line in told() if line.startswith("refused")]
    assert "ENOSPC" in refused[0]


def test_what_is_recovered_is_told(writer, make_writer):
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.type("Later. ")
    crash(writer)

    back = make_writer(writer.path.read_bytes(), writer.path.name)
    back.press_button("Recover")

    assert "recovered" in events()


def test_what_cannot_be_opened_is_told(writer):
    with pytest.raises(StoryUnreadable):
        writer.app.open_or_show(writer.path.with_name(f"{WORD}-2.txt"))

    (line,) = [line for line in told() if line.startswith("not opened")]
    assert line.endswith("error=StoryUnreadable:ENOENT")


def test_an_error_nobody_foresaw_is_told_by_its_kind(writer, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    reports = CrashReports()
    sys.excepthook(ValueError, ValueError(WORD), None)
    reports.stop()

    assert "unforeseen error=ValueError" in told()


def test_no_word_of_a_story_is_in_it(writer, make_writer, qtbot, tmp_path):
    note_on(writer, "The gulls")
    begin(writer, WORD)
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.type(f"{WORD} again. ")
    writer.press("Esc")
    assert writer.screen.story.saving.save()
    Keeper(writer, qtbot).keep(WORD)
    writer.path.write_text(writer.text.replace("late", f"late in {WORD}"))
    writer.come_back()
    writer.put_caret("The ferry")
    writer.type(f"{WORD}! ")
    writer.path.write_text(writer.path.read_text().replace("The ferry", f"A {WORD}"))
    writer.come_back()
    crash(writer)
    back = make_writer(writer.path.read_bytes(), writer.path.name)
    back.press_button("Recover")
    back.close()
    writer.path.write_bytes(b"")
    back.app.open(writer.path)
    back.app.let_go()

    said = "".join(path.read_text() for path in LOG.path.iterdir())
    assert {"opened", "saved", "text joined", "conflict", "closed"} <= set(events())
    assert WORD.lower() not in said.lower()
    assert tmp_path.name not in said
