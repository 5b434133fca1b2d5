from __future__ import annotations

import errno
import os
import stat
import sys

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files import event_log
from desktop.storage.files.event_log import Event, log_kept, tell
from desktop.storage.files.private_files import LOG, STORIES


@pytest.fixture
def log(home):
    with log_kept(qt="6.0"):
        yield LOG.path / "reread.log"


def lines(log):
    """What is told, without the time and the number of the process."""
    return [line.split(" ", 2)[2] for line in log.read_text().splitlines()]


def test_it_begins_with_what_the_app_is_and_ends_with_its_end(home):
    with log_kept(qt="6.0"):
        pass

    first, last = lines(LOG.path / "reread.log")
    assert first.startswith("started version=")
    assert first.endswith(" qt=6.0")
    assert last == "ended"


def test_a_story_is_called_by_what_its_files_are_called(log, tmp_path):
    story = tmp_path / "sea.txt"

    tell(Event.OPENED, story, code_points=12, encoding="utf-8")

    name = STORIES.file_of(story).name
    assert lines(log)[-1] == f"opened story={name[:12]} code_points=12 encoding=utf-8"


def test_of_an_error_only_the_kind_is_told(log, tmp_path):
    problem = SaveFailed("“The Sea” was not saved.")
    problem.__cause__ = OSError(errno.ENOSPC, "full", "sea.txt")

    tell(Event.REFUSED, tmp_path / "sea.txt", error=problem)
    tell(Event.UNFORESEEN, error=ValueError)

    refused, unforeseen = lines(log)[-2:]
    assert refused.endswith(" error=SaveFailed:ENOSPC")
    assert unforeseen == "unforeseen error=ValueError"


@pytest.mark.parametrize("words", ["The sea rose.", "two words", "a\nb", "é", ""])
def test_what_may_be_a_word_of_a_story_is_not_told(log, words):
    tell(Event.OPENED, encoding=words)

    assert lines(log)[-1] == "opened encoding=?"


def test_what_comes_again_and_again_is_counted_and_told_once(log, tmp_path):
    story = tmp_path / "sea.txt"

    for seconds in (0.01, 0.02, 0.03):
        tell(Event.SAVED, story, seconds=seconds)
    tell(Event.CLOSED, story)

    first, again, closed = (line.split(" ", 2) for line in lines(log)[-3:])
    assert first[0] == again[0] == "saved"
    assert first[2] == "seconds=0.01"
    assert again[2] == "seconds=0.03 times=2"
    assert closed[0] == "closed"


def test_what_was_counted_of_one_story_stays_when_another_is_closed(log, tmp_path):
    for _ in range(2):
        tell(Event.SAVED, tmp_path / "sea.txt")

    tell(Event.CLOSED, tmp_path / "lake.txt")

    assert [line.split()[0] for line in lines(log)] == ["started", "saved", "closed"]


def test_another_error_is_told_at_once(log, tmp_path):
    story = tmp_path / "sea.txt"

    tell(Event.REFUSED, story, error=OSError(errno.EACCES, "no"))
    tell(Event.REFUSED, story, error=OSError(errno.ENOSPC, "full"))

    errors = [line.split("error=")[1] for line in lines(log)[1:]]
    assert errors == ["PermissionError:EACCES", "OSError:ENOSPC"]


def test_it_is_told_again_after_a_while(log, tmp_path, monkeypatch):
    monkeypatch.setattr(event_log, "_SELDOM", 0.0)

    for _ in range(3):
        tell(Event.SAVED, tmp_path / "sea.txt")

    assert [line.split()[0] for line in lines(log)[1:]] == ["saved"] * 3


def test_a_line_is_with_the_system_at_once(log):
    tell(Event.OPENED, code_points=1)

    assert "code_points=1\n" in log.read_text()


def test_a_large_log_gives_way_to_a_new_one(home, monkeypatch):
    monkeypatch.setattr(event_log, "_LARGEST", 10)
    for _ in range(3):
        with log_kept():
            pass

    assert len(lines(LOG.path / "reread.log")) == 2
    assert len(list(LOG.path.iterdir())) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other there")
def test_nobody_else_may_read_it(log):
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_where_no_folder_takes_it_there_is_no_log(home):
    (home / "state").write_text("a file is in its place")

    with log_kept():
        tell(Event.OPENED, code_points=1)

    assert os.listdir(home) == ["state"]


def test_without_a_log_nothing_is_told(home):
    tell(Event.OPENED, code_points=1)

    assert not LOG.path.exists()
