from __future__ import annotations

import threading
import time

import pytest

from desktop.errors import SaveFailed
from desktop.session.keeping import journal_keeper
from desktop.session.keeping.journal_keeper import JournalWriter, News
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.storage.journal.journals import leftovers
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.story.story_file import read_story
from desktop.text.diff import difference

BASE = "The ferry had stopped.\n"


class SlowDisk(FileSystem):
    """Answers when its gate is opened."""

    def __init__(self):
        self.gate, self.is_reached = threading.Event(), threading.Event()

    def fsync(self, descriptor):
        self.is_reached.set()
        self.gate.wait(10)
        super().fsync(descriptor)


class Author:
    """Tells a journal what an author typed, in any order."""

    def __init__(self, path):
        path.write_text(BASE)
        self._file = read_story(path)
        self.writer = JournalWriter(NotesStore(path, path.name, "Iris", DISK), DISK)

    def tell(self, number, text, **details):
        return self.writer.tell(self.news(number, text, **details))

    def news(self, number, text, **details):
        return News(
            number=number,
            file=self._file,
            base=BASE,
            base_sha256=versions.sha256_of(BASE),
            changes=difference(BASE, text),
            is_text_new=True,
            **details,
        )

    def left(self):
        """Return the text that a journal would bring back."""
        self.writer.close()
        (found,) = leftovers()
        return found.told.text.changes.apply(BASE)


@pytest.fixture
def author(tmp_path):
    return Author(tmp_path / "here.txt")


@pytest.fixture
def is_impatient(monkeypatch):
    monkeypatch.setattr(journal_keeper, "LONGEST_WAIT_S", 0.01)


def test_news_that_were_to_be_told_before_are_told_by_whoever_comes_first(author):
    author.writer.expect(author.news(1, "The first."))

    author.tell(2, "The last.")

    assert author.left() == "The last."


def test_whoever_comes_late_hears_what_became_of_what_others_told(author):
    first = author.news(1, "The first.")
    author.writer.expect(first)
    author.tell(2, "The last.")

    assert author.writer.tell(first) > 0
    assert author.left() == "The last."


def test_news_that_never_come_hold_up_nobody(author):
    began = time.monotonic()

    for number in range(2, 40, 2):
        author.tell(number, f"And on, {number}.")

    assert time.monotonic() - began < journal_keeper.LONGEST_WAIT_S
    assert author.left() == "And on, 38."


def test_a_disk_that_does_not_answer_holds_up_no_other_news(author, is_impatient):
    disk = author.writer._disk = SlowDisk()
    telling = threading.Thread(target=author.tell, args=(1, "One."))
    telling.start()
    disk.is_reached.wait(10)

    with pytest.raises(SaveFailed, match="did not come to an end"):
        author.tell(2, "One. Two.")
    disk.gate.set()
    telling.join(10)
    author.tell(3, "One. Two. Three.")

    assert author.left() == "One. Two. Three."


def test_what_was_only_written_is_there_for_whoever_reads_it_next(author):
    author.tell(1, "One.", is_synced=False)

    assert author.left() == "One."


def test_a_journal_is_kept_between_two_saves_while_the_author_types(author):
    saved = versions.sha256_of("One.")
    upto = author.tell(1, "One.")

    author.writer.tell_saved(saved, None, upto, goes_on=True)
    author.tell(2, "One. Two.")

    assert author.left() == "One. Two."


def test_a_journal_that_was_kept_goes_with_the_window_if_all_is_saved(author):
    upto = author.tell(1, "One.")
    author.writer.tell_saved(versions.sha256_of("One."), None, upto, goes_on=True)

    author.writer.close()

    assert leftovers() == []
