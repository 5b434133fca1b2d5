from __future__ import annotations

import pytest

from desktop.errors import SaveFailed
from desktop.session import journal_writer
from desktop.session.journal_writer import JournalWriter, News
from desktop.storage import versions
from desktop.storage.filesystem import DISK
from desktop.storage.journals import leftovers
from desktop.storage.notes_store import NotesStore
from desktop.storage.story_file import read_story
from desktop.text.diff import difference

BASE = "The ferry had stopped.\n"


class Author:
    """Tells a journal what an author typed, in any order."""

    def __init__(self, path):
        path.write_text(BASE)
        self._file = read_story(path)
        self.writer = JournalWriter(NotesStore(path, path.name, "Iris", DISK), DISK)

    def tell(self, number, text, **details):
        news = News(
            number=number,
            file=self._file,
            base=BASE,
            base_sha256=versions.sha256_of(BASE),
            changes=difference(BASE, text),
            is_text_new=True,
            **details,
        )
        return self.writer.tell(news)

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
    monkeypatch.setattr(journal_writer, "LONGEST_WAIT_S", 0.01)


def test_news_do_not_wait_for_ever_for_those_that_never_come(author, is_impatient):
    with pytest.raises(SaveFailed, match="here"):
        author.tell(2, "never heard of")
    author.tell(3, "And on.")

    assert author.left() == "And on."


def test_news_that_were_overtaken_are_refused(author, is_impatient):
    with pytest.raises(SaveFailed):
        author.tell(2, "first")
    author.tell(3, "The last.")

    with pytest.raises(SaveFailed):
        author.tell(1, "The first.")

    assert author.left() == "The last."


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
