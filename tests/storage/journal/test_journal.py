from __future__ import annotations

import errno
import os
import stat

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.journal.journal import Journal, journal_folder
from desktop.storage.journal.journal_state import read_told
from tests.storage.journal_samples import (
    begin,
    note_on,
    notes_record,
    saved_record,
    text_record,
)

ERRORS = [errno.ENOSPC, errno.EIO]


@pytest.fixture
def journal(story):
    journal = Journal.create(journal_folder(), begin(story, "a"))
    yield journal
    journal.close()


def told_by(journal):
    return read_told(journal.path.read_bytes())


def journals():
    return sorted(path.name for path in journal_folder().iterdir())


def test_what_is_told_can_be_read(journal):
    note = note_on("Why?")

    journal.append([text_record("a", "b"), notes_record(note)], is_synced=True)

    told = told_by(journal)
    assert told.text == text_record("a", "b")
    assert [t.note for t in told.notes.values()] == [note]
    assert not told.is_damaged


def test_nobody_else_reads_it(journal):
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.path.parent.stat().st_mode) == 0o700


def test_it_is_on_the_disk_before_it_is_said_to_be(story, failing_disk):
    disk = failing_disk()
    journal = Journal.create(journal_folder(), begin(story), disk)
    made = [c for c in disk.calls if c in ("write", "fsync", "fsync_folder")]
    disk.calls.clear()

    journal.append([text_record("", "b")] * 3, is_synced=True)
    journal.append([text_record("", "c")], is_synced=False)
    journal.close()

    assert made[-3:] == ["write", "fsync", "fsync_folder"]
    assert disk.calls == ["write", "fsync", "write", "close"]


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_them_all(story):
    class SlowDisk(FileSystem):
        def write(self, descriptor, data):
            return super().write(descriptor, data[:7])

    journal = Journal.create(journal_folder(), begin(story), SlowDisk())
    journal.append([text_record("", "all of it")], is_synced=True)
    journal.close()

    assert told_by(journal).text == text_record("", "all of it")


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("call", ["write", "fsync"])
def test_a_refusal_is_said_and_nothing_is_told_after_it(
    story, failing_disk, call, error
):
    disk = failing_disk()
    journal = Journal.create(journal_folder(), begin(story), disk)
    journal.append([text_record("", "told")], is_synced=True)
    at = len(disk.calls) + ["write", "fsync"].index(call)
    disk._fails_at, disk._error = at, error

    with pytest.raises(SaveFailed, match=r"“sea\.txt” cannot be kept safe"):
        journal.append([text_record("", "refused")], is_synced=True)
    with pytest.raises(SaveFailed, match="cannot be kept safe"):
        journal.append([text_record("", "later")], is_synced=True)

    assert journal.is_broken
    assert told_by(journal).text in (
        text_record("", "told"),
        text_record("", "refused"),
    )


def test_after_a_refusal_a_new_one_tells_all_again(story, failing_disk):
    disk = failing_disk()
    journal = Journal.create(journal_folder(), begin(story), disk)
    note = note_on("Why?")
    journal.append([text_record("", "told"), notes_record(note)], is_synced=True)
    disk._fails_at = len(disk.calls)
    with pytest.raises(SaveFailed):
        journal.append([text_record("", "refused")], is_synced=True)

    journal.begin_anew()
    journal.append([text_record("", "again")], is_synced=True)
    journal.close()

    assert journals() == [journal.path.name]
    assert told_by(journal).text == text_record("", "again")
    assert list(told_by(journal).notes) == [note.id]


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for-ever"])
def test_a_refusal_at_any_call_loses_nothing_that_was_told(
    story, failing_disk, error, for_ever
):
    journal_folder().mkdir(parents=True)
    number, is_done = 0, False
    while not is_done:
        disk = failing_disk(number, error, for_ever=for_ever)
        acknowledged, is_done = _told_until_refused(story, disk)
        found = [read_told(path.read_bytes()) for path in journal_folder().iterdir()]
        texts = [record for told in found for _, record in told.texts]
        assert acknowledged is None or acknowledged in texts, disk.calls[-1]
        for path in journal_folder().iterdir():
            path.unlink()
        number += 1

    assert number > 20


def _told_until_refused(story, disk):
    """Return the last record that was acknowledged, and whether nothing was refused."""
    acknowledged = journal = None
    try:
        journal = Journal.create(journal_folder(), begin(story), disk)
        for step, words in enumerate(["one", "two", "three", "four"]):
            record = text_record("", words)
            journal.append([record], is_synced=True)
            acknowledged = record
            if step == 1:
                journal.begin_anew()
    except SaveFailed:
        return acknowledged, False
    finally:
        if journal is not None:
            journal.close()
    return acknowledged, disk.refused is None


@pytest.mark.parametrize("call", ["open_new", "write", "fsync", "fsync_folder"])
def test_a_journal_that_cannot_be_made_leaves_no_half_of_it(story, failing_disk, call):
    Journal.create(journal_folder(), begin(story)).drop()
    disk = failing_disk()
    Journal.create(journal_folder(), begin(story), disk).drop()
    at = disk.calls.index(call)

    with pytest.raises(SaveFailed, match="the disk is full"):
        Journal.create(journal_folder(), begin(story), failing_disk(at, errno.ENOSPC))

    assert journals() == []


def test_a_large_one_is_begun_anew_and_small_then(journal):
    words = "x" * 100_000
    while not journal.needs_renewal:
        journal.append([text_record("a", words)], is_synced=False)
    journal.begin_anew()

    assert not journal.needs_renewal
    assert journal.path.stat().st_size < 200_000
    assert journals() == [journal.path.name]
    assert told_by(journal).text == text_record("a", words)


def test_one_that_is_large_from_the_start_is_not_begun_anew_for_ever(journal):
    journal.append([text_record("a", "x" * (5 << 20))], is_synced=False)
    assert journal.needs_renewal

    journal.begin_anew()

    assert not journal.needs_renewal


def test_the_new_file_is_on_the_disk_before_the_old_one_goes(story, failing_disk):
    disk = failing_disk()
    journal = Journal.create(journal_folder(), begin(story), disk)
    disk.calls.clear()

    journal.begin_anew()
    journal.close()

    order = ["write", "fsync", "fsync_folder", "unlink"]
    calls = [c for c in disk.calls if c in order]
    assert calls == [*order, "fsync_folder"]


def test_an_old_file_that_cannot_be_removed_is_known_to_be_replaced(
    story, failing_disk
):
    disk = failing_disk()
    journal = Journal.create(journal_folder(), begin(story), disk)
    first = journal.path
    disk.unlink = _refuse

    journal.begin_anew()
    assert told_by(journal).begin.continues == (first.name,)

    del disk.unlink
    journal.drop()
    assert journals() == []


def test_one_that_cannot_be_begun_anew_goes_on_as_it_was(story):
    disk = FileSystem()
    journal = Journal.create(journal_folder(), begin(story), disk)
    disk.fsync = _refuse

    with pytest.raises(SaveFailed, match="a new story"):
        journal.begin_anew(begin(None, "another"))
    del disk.fsync
    journal.append([text_record("", "told")], is_synced=True)
    journal.close()

    assert journals() == [journal.path.name]
    assert told_by(journal).text == text_record("", "told")


def test_a_new_beginning_takes_the_files_as_they_are_now(story, journal):
    note = note_on("Why?")
    journal.append([text_record("a", "b"), notes_record(note)], is_synced=True)
    journal.append([saved_record("b")], is_synced=True)

    journal.begin_anew(begin(story, "c"))

    assert told_by(journal).text_in_file == begin(story, "c").base
    assert list(told_by(journal).notes) == [note.id]
    assert not journal.is_finished


def test_a_note_told_before_a_renewal_can_be_saved_after_it(journal):
    journal.append([notes_record(note_on("Why?"))], is_synced=True)
    upto = journal.number

    journal.begin_anew()
    journal.append([saved_record(notes="0", upto=upto)], is_synced=True)

    assert journal.is_finished
    assert told_by(journal).is_finished


def test_what_is_saved_is_dropped(journal):
    journal.append([text_record("a", "b")], is_synced=True)

    journal.drop(saved_record("b"))

    assert journals() == []


def test_what_is_not_saved_is_never_dropped(journal):
    journal.append([text_record("a", "b")], is_synced=True)

    with pytest.raises(ValueError, match="not saved"):
        journal.drop(saved_record("c"))

    assert told_by(journal).text == text_record("a", "b")


def test_a_refusal_to_drop_is_said(story, failing_disk):
    disk = failing_disk()
    journal = Journal.create(journal_folder(), begin(story), disk)
    disk._fails_at = len(disk.calls) + 1

    with pytest.raises(SaveFailed, match="cannot be kept safe"):
        journal.drop()

    journal.drop()
    assert journals() == []


def test_a_closed_journal_takes_nothing(journal):
    journal.close()

    with pytest.raises(ValueError, match="closed"):
        journal.append([text_record("a", "b")], is_synced=True)


def test_where_there_are_no_locks_that_is_told(story):
    class Lockless(FileSystem):
        def lock_alone(self, _descriptor):
            raise OSError(errno.ENOLCK, "no locks here")

    journal = Journal.create(journal_folder(), begin(story), Lockless())
    journal.close()

    assert not told_by(journal).begin.is_locked
    assert told_by(journal).begin.pid == os.getpid()


def test_somebody_looking_at_the_lock_is_waited_for(story):
    class Looked(FileSystem):
        looks = 3

        def lock_alone(self, descriptor):
            self.looks -= 1
            if self.looks:
                raise BlockingIOError
            super().lock_alone(descriptor)

    journal = Journal.create(journal_folder(), begin(story), Looked())
    journal.close()

    assert told_by(journal).begin.is_locked


def _refuse(*_arguments):
    raise OSError(errno.EACCES, os.strerror(errno.EACCES))
