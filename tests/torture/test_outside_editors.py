"""Another program saves the story, in each way there is, while it is open.

Its words and the author's are both in the text afterwards; where they are not, what
the author is told says so, and both are there to choose from.
"""

from __future__ import annotations

import os

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.session.keeping import saving
from desktop.session.keeping.conflict import StoryConflict
from desktop.session.keeping.opening import open_story
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history import versions
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from tests.torture.outside_editors import WAYS

TEXT = (
    "The Landing\n\nThe ferry had stopped. Ines went down, and the sea rose.\n\n"
    "“Is it late?” she asked. Nobody answered her. The gulls were asleep.\n"
)
THEIRS = TEXT.replace("the sea rose", "the sea, all at once, fell")
ELSEWHERE = ("The ferry", "Late, the ferry")
SAME_PLACE = ("sea rose", "tide rose and rose")
MARKED = ("The Landing", "Nobody answered her")


class TimelyDisk(FileSystem):
    """A disk on which something happens just before a story is replaced."""

    before = None

    def exchange(self, path, target):
        self._now(target)
        super().exchange(path, target)

    def _now(self, target):
        happens, self.before = self.before, None
        if happens is not None and target.suffix == ".txt":
            happens()


class Author:
    """Somebody with the story open, and what was said to them."""

    def __init__(self, path, disk):
        self.disk = disk
        self.story = open_story(path, Person("urn:uuid:1", "Iris"), disk)
        self.conflicts, self.told = [], []
        self.story.saving.failed.connect(self._on_failed)
        self.story.saving.told.connect(lambda done, undo: self.told.append(done))
        self.marks = {words: self.mark(words) for words in MARKED}
        assert self.story.save()

    def _on_failed(self, problem):
        if isinstance(problem, StoryConflict):
            self.conflicts.append(problem)

    @property
    def text(self):
        return self.story.session.text

    def mark(self, words):
        start = self.text.index(words)
        return self.story.marking.add(Kind.NOTE, Span(start, start + len(words)))

    def rewrite(self, old, new):
        start = self.text.index(old)
        change = Change(Span(start, start + len(old)), new)
        self.story.session.edit(ChangeSet((change,)), "Typing")

    def look(self):
        self.story.saving.look()

    def come_back(self):
        """Look until nothing is being waited for, and save what is to be saved."""
        self.look()
        for _ in range(3):
            self.story.saving.wait()
        return self.story.save()


@pytest.fixture(autouse=True)
def is_soon_believed(monkeypatch):
    monkeypatch.setattr(saving, "STILL_MS", 75)
    monkeypatch.setattr(saving, "_EMPTIED_MS", 50)


@pytest.fixture
def author(qapp, story):
    story.write_text(TEXT)
    author = Author(story, TimelyDisk())
    yield author
    author.story.let_go()


def check_notes(author):
    """See that every note is on its passage, in the window and on the disk."""
    session, path = author.story.session, author.story.path
    for words, note in author.marks.items():
        assert session.anchor(note).span.of(session.text) == words
        assert read_notes(path).notes[note].passage.quote.exact == words


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_an_unedited_story_becomes_what_another_program_made_of_it(author, way):
    way(author.story.path, THEIRS.encode(), author.look)

    assert author.come_back()
    assert author.text == author.story.path.read_text() == THEIRS
    assert "shown as it is now" in author.told[-1]
    check_notes(author)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_what_both_wrote_at_different_places_is_joined(author, way):
    author.rewrite(*ELSEWHERE)

    way(author.story.path, THEIRS.encode(), author.look)

    assert author.come_back()
    assert author.text == author.story.path.read_text() == THEIRS.replace(*ELSEWHERE)
    assert "both your changes" in author.told[-1]
    check_notes(author)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_where_both_rewrote_the_same_words_both_are_there_to_choose(author, way):
    author.rewrite(*SAME_PLACE)
    mine = author.text

    way(author.story.path, THEIRS.encode(), author.look)

    assert not author.come_back()
    assert author.text == mine
    assert author.story.path.read_text() == THEIRS
    (conflict,) = author.conflicts[-1].merge.conflicts
    assert "rose and rose" in conflict.ours
    assert "fell" in conflict.theirs
    assert author.story.saving.keep_mine()
    assert author.story.path.read_text() == mine
    assert versions.get(versions.sha256_of(THEIRS)) == THEIRS
    check_notes(author)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_what_is_written_in_the_very_moment_of_a_save_is_joined(author, way):
    author.rewrite(*ELSEWHERE)
    path = author.story.path
    author.disk.before = lambda: way(path, THEIRS.encode(), lambda: None)

    author.story.save()

    assert author.come_back()
    assert author.text == path.read_text() == THEIRS.replace(*ELSEWHERE)
    assert "both your changes" in author.told[-1]
    check_notes(author)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_the_same_words_rewritten_in_the_moment_of_a_save_are_there_to_choose(
    author, way
):
    author.rewrite(*SAME_PLACE)
    mine, path = author.text, author.story.path
    author.disk.before = lambda: way(path, THEIRS.encode(), lambda: None)

    author.story.save()
    author.come_back()

    assert author.text == path.read_text() == mine
    (conflict,) = author.conflicts[-1].merge.conflicts
    assert "fell" in conflict.theirs
    assert versions.get(versions.sha256_of(THEIRS)) == THEIRS
    author.story.saving.take_theirs()
    assert author.come_back()
    assert author.text == path.read_text() == THEIRS
    assert versions.get(versions.sha256_of(mine)) == mine
    check_notes(author)


def test_what_no_look_at_the_file_tells_is_joined_by_the_next_save(author):
    path = author.story.path
    date = path.stat().st_mtime_ns
    theirs = TEXT.replace("the sea rose", "the sea fell")
    path.write_text(theirs)
    os.utime(path, ns=(date, date))  # as it is after a write through mapped memory
    author.rewrite(*ELSEWHERE)

    assert author.come_back()
    assert author.text == path.read_text() == theirs.replace(*ELSEWHERE)
    check_notes(author)


def test_the_ways_are_counted(figure):
    figure("ways of saving × states of the window without a loss", f"{len(WAYS)} × 5")


def test_a_look_that_began_before_the_author_decided_is_of_no_account(author):
    author.rewrite(*SAME_PLACE)
    mine = author.text
    author.story.path.write_text(THEIRS)
    author.come_back()
    author.look()

    assert author.story.saving.keep_mine()
    assert author.come_back()

    assert author.text == author.story.path.read_text() == mine
    assert author.told == []
