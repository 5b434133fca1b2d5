from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.journal.journal import Journal, journal_folder
from desktop.storage.journal.journals import (
    leftover_of,
    leftovers,
    leftovers_for,
    leftovers_of,
    remove,
    set_aside,
)
from desktop.storage.story.story_file import read_story
from tests.storage.journal_samples import (
    begin,
    later,
    note_on,
    notes_record,
    text_record,
)

HOLDER = """
import sys, time
from pathlib import Path
from desktop.storage.journal.journal import Journal, journal_folder
from tests.storage.journal_samples import begin, text_record

journal = Journal.create(journal_folder(), begin(Path(sys.argv[1]), "a"))
journal.append([text_record("a", "b")], is_synced=True)
print("written", flush=True)
time.sleep(60)
"""


class Lockless(FileSystem):
    """A disk without locks, as some network file systems are."""

    def lock_alone(self, _descriptor):
        raise OSError(errno.ENOLCK, "no locks here")

    def lock_shared(self, _descriptor):
        raise OSError(errno.ENOLCK, "no locks here")


def left(story, *words, at=0, disk=None):
    """Leave a journal behind, of a window that is gone."""
    details = {} if disk is None else {"disk": disk}
    journal = Journal.create(
        journal_folder(), begin(story, "a", at=later(at)), **details
    )
    journal.append([text_record("a", w, at=later(at)) for w in words], is_synced=True)
    journal.close()
    return journal.path


def test_what_a_window_left_behind_is_found(story):
    path = left(story, "b")

    (leftover,) = leftovers()

    assert leftover.path == path
    assert leftover.story == story
    assert leftover.told.text == text_record("a", "b")


def test_there_is_nothing_before_there_is_a_folder():
    assert leftovers() == []


def test_what_a_living_window_holds_is_not_left_behind(story):
    journal = Journal.create(journal_folder(), begin(story))
    held = leftovers()
    journal.close()

    assert held == []
    assert len(leftovers()) == 1


def test_what_another_process_holds_is_its_own_until_that_is_killed(story, home):
    command = [sys.executable, "-c", HOLDER, str(story)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "written\n"
        held = leftovers()
        holder.send_signal(signal.SIGKILL)

    assert held == []
    assert [leftover.told.text for leftover in leftovers()] == [text_record("a", "b")]


def test_the_journals_of_one_story_are_found_by_it(story):
    other = story.with_name("lake.txt")
    older, newer = left(story, "b", at=1), left(story, "c", at=2)
    untitled = left(None, "d")
    left(other, "e")

    assert [one.path for one in leftovers_of(story)] == [older, newer]
    assert leftover_of(story).path == newer
    assert leftover_of(None).path == untitled
    assert leftover_of(story.with_name("none.txt")) is None


def test_a_story_opened_by_another_way_is_the_same(story, tmp_path):
    left(story, "b")
    link = tmp_path / "link.txt"
    link.symlink_to(story)

    assert leftover_of(link).story == story


def test_a_story_whose_beginning_is_damaged_is_found_by_its_name(story):
    path = left(story, "b")
    _, _, rest = path.read_bytes().partition(b"\n\n")
    path.write_bytes(b"damaged\n\n" + rest)

    leftover = leftover_of(story)

    assert leftover.story is None
    assert leftover.told.is_damaged
    assert leftover.told.text == text_record("a", "b")


def test_the_oldest_comes_first(story):
    times = [3, 1, 2]
    paths = [left(story, "b", at=at) for at in times]

    found = [leftover.path for leftover in leftovers()]

    assert found == [paths[1], paths[2], paths[0]]


def test_one_that_another_replaces_is_not_told_of(story):
    disk = FileSystem()
    disk.unlink = _refuse
    journal = Journal.create(journal_folder(), begin(story, "a"), disk)
    first = journal.path
    journal.begin_anew()
    while_open = leftovers()
    journal.close()

    (leftover,) = leftovers()
    assert while_open == []
    assert leftover.replaced == (first,)

    remove(leftover)
    assert list(journal_folder().iterdir()) == []


def test_one_that_is_damaged_stands_for_no_other(story):
    whole = left(story, "b")
    begun = begin(story, "a", continues=(whole.name,), at=later(1))
    journal = Journal.create(journal_folder(), begun)
    journal.close()
    with journal.path.open("ab") as file:
        file.write(b"\n00000000 torn\n")

    assert {one.path for one in leftovers()} == {whole, journal.path}


@pytest.mark.parametrize(
    ("text", "is_offered"),
    [
        pytest.param("a", True, id="as-it-was-in-the-file"),
        pytest.param("b", True, id="as-it-was-in-the-window"),
        pytest.param("c", False, id="another-text"),
        pytest.param(" ", False, id="no-words"),
    ],
)
def test_what_is_left_of_a_story_that_is_gone_goes_with_its_text(
    story, text, is_offered
):
    left(story, "b")
    story.unlink()
    found = story.with_name("found.txt")
    found.write_text(text)

    assert bool(leftovers_for(read_story(found))) is is_offered


def test_names_that_lead_elsewhere_are_not_believed(story):
    record = begin(story, continues=("../../secret.journal", "note.txt"))
    Journal.create(journal_folder(), record).close()

    assert leftover_of(story).replaced == ()


def test_an_empty_one_is_left_alone_as_somebody_is_making_it(home):
    journal_folder().mkdir(parents=True)
    (journal_folder() / "untitled.0.journal").touch()

    assert leftovers() == []


def test_what_is_no_journal_is_passed_over(home):
    journal_folder().mkdir(parents=True)
    os.mkfifo(journal_folder() / "untitled.0.journal")
    (journal_folder() / "untitled.1.journal").mkdir()
    (journal_folder() / "song.txt").write_text("la")

    assert leftovers() == []


def test_a_damaged_one_is_told_of(home):
    journal_folder().mkdir(parents=True)
    (journal_folder() / "untitled.0.journal").write_bytes(b"\0" * 100)

    (leftover,) = leftovers()

    assert leftover.told.is_damaged
    assert leftover.at is None


def test_without_locks_a_running_process_holds_its_journal(story):
    left(story, "b", disk=Lockless())

    assert leftovers(Lockless()) == []
    assert leftovers() == []


def test_without_locks_what_a_process_that_ended_had_is_left_behind(story):
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    record = begin(story, pid=ended.pid)
    Journal.create(journal_folder(), record, Lockless()).close()

    assert len(leftovers(Lockless())) == 1
    assert len(leftovers()) == 1


@pytest.mark.parametrize("pid", [0, -1, 1 << 40])
def test_a_number_that_no_process_has_is_not_running(pid):
    assert not FileSystem().is_running(pid)


def test_one_set_aside_is_kept_elsewhere(story, home):
    path = left(story, "b")
    content = path.read_bytes()

    aside = set_aside(leftover_of(story))

    assert aside.read_bytes() == content
    assert aside.is_relative_to(home / "state" / "rescue")
    assert stat.S_IMODE(aside.parent.stat().st_mode) == 0o700
    assert leftovers() == []


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("act", [set_aside, remove])
def test_a_refusal_leaves_the_journal_somewhere(story, failing_disk, act, error):
    disk = failing_disk()
    left(story, "b")
    act(leftover_of(story), disk)
    for number, call in enumerate(disk.calls):
        path = left(story, "b")
        leftover = leftover_of(story)
        try:
            act(leftover, failing_disk(number, error))
        except SaveFailed:
            aside = path.parents[1] / "rescue" / path.name
            is_gone = act is remove and call == "fsync_folder"
            assert path.exists() or aside.exists() or is_gone
        remove(leftover)


def _refuse(*_arguments):
    raise OSError(errno.EACCES, os.strerror(errno.EACCES))


def test_half_of_a_journal_never_stands_for_the_one_it_replaces(story, tmp_path):
    journal = Journal.create(journal_folder(), begin(story, "a"))
    journal.append([text_record("a", "b")], is_synced=True)
    old, told = journal.path, journal.path.read_bytes()
    journal.begin_anew()
    new, whole = journal.path, journal.path.read_bytes()
    journal.close()
    old.write_bytes(told)

    for length in range(len(whole)):
        new.write_bytes(whole[:length])
        texts = [found.told.text for found in leftovers() if found.told.text]
        assert texts, length
    new.write_bytes(whole)

    assert [found.path for found in leftovers()] == [new]


def test_the_newest_tells_every_note_though_half_of_another_has_its_time(
    story,
):
    journal = Journal.create(journal_folder(), begin(story, "a"))
    notes = [note_on(str(number)) for number in range(5)]
    for note in notes:
        records = text_record("a", f"a and {note.words}"), notes_record(note)
        journal.append(records, is_synced=True)
    old, told = journal.path, journal.path.read_bytes()
    journal.begin_anew()
    whole = journal.path.read_bytes()
    journal.close()
    old.write_bytes(told)
    # By its name the half comes last.
    new = journal.path.rename(old.with_name(old.name.replace(".", ".z", 1)))

    for length in range(0, len(whole) + 1, 7):
        new.write_bytes(whole[:length])
        newest = leftovers()[-1]
        assert set(newest.told.notes) == {note.id for note in notes}, length
        assert newest.told.text.sha256 == records[0].sha256
    new.write_bytes(whole[: len(whole) // 2])
    (found,) = leftovers()
    remove(found)

    assert not old.exists()
    assert not new.exists()


def test_of_journals_of_one_time_the_one_that_tells_more_comes_last(story):
    fewer, more = left(story, "b"), left(story, "b", "c", "d")
    fewer = fewer.rename(more.with_name(more.name.replace(".", ".z", 1)))

    assert [found.path for found in leftovers()] == [fewer, more]
