"""Annotating never writes to the story: its file is the very same afterwards."""

from __future__ import annotations

import hashlib
import random
from itertools import count

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Colour, Kind
from desktop.session.keeping.opening import open_story
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped. Ines went down, and the sea rose. 😀\r\n\n" * 200
NOTES = 1000
KINDS = [Kind.HIGHLIGHT, Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION]


def looks(path):
    """Return all that is known of a file; only reading it may change its last use."""
    status = path.stat()
    dates = status.st_mtime_ns, status.st_ctime_ns
    owner = status.st_mode, status.st_uid, status.st_gid
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return status.st_ino, status.st_nlink, status.st_size, dates, owner, sha256


class Reader:
    """Somebody who makes notes of all kinds, and changes their mind."""

    def __init__(self, path):
        self.story = open_story(path, IRIS)
        self.marking, self.session = self.story.marking, self.story.session
        self._dice = random.Random(3)  # noqa: S311
        self._numbers = count()

    def make(self):
        start = self._dice.randrange(len(self.session.text) - 60)
        kind = self._dice.choice(KINDS)
        wording = "A word." if kind is Kind.SUGGESTION else None
        span = Span(start, start + self._dice.randrange(1, 60))
        note = self.marking.add(kind, span, replacement=wording)
        self.marking.set_words(note, f"Note {next(self._numbers)}")
        return note

    def change(self, note):
        self.marking.set_tags(note, ("tense",))
        self.marking.set_colour(note, self._dice.choice(list(Colour)))
        self.marking.toggle_done(note)
        self.marking.place(note, Span(5, 9))
        self.marking.set_words(self.marking.reply(note), "So it is.")

    def undo_and_redo(self):
        for _ in range(3):
            self.session.undo()
        self.session.redo()


@pytest.mark.parametrize("is_linked", [False, True], ids=["alone", "with two names"])
def test_annotating_never_writes_to_the_story(qapp, story, is_linked, figure):
    story.write_bytes(TEXT.encode())
    if is_linked:
        story.with_name("the same.txt").hardlink_to(story)
    before = looks(story)
    reader = Reader(story)

    for number in range(NOTES):
        note = reader.make()
        if number % 4 == 0:
            reader.change(note)
        if number % 9 == 0:
            reader.marking.delete([note])
        if number % 11 == 0:
            reader.undo_and_redo()
        if number % 100 == 0:
            assert reader.story.save()
            assert looks(story) == before
    assert reader.story.save()
    made = len(reader.session.notes)
    reader.story.let_go()
    again = open_story(story, IRIS)
    again.let_go()

    assert looks(story) == before
    assert len(read_notes(story).notes) == made > NOTES / 2
    figure("notes made without touching the story", NOTES)
