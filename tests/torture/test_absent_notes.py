"""Whatever becomes of a notes file, at whatever moment, no note goes with it."""

from __future__ import annotations

from itertools import product

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.session.keeping import saving
from desktop.session.keeping.opening import open_story
from desktop.storage.files.derived_names import notes_path
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.span import Span
from tests.torture.losses import LOSSES
from tests.torture.naive import ReplacingNotes

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped. Ines went down. The sea rose, and nobody came.\n"
MOMENTS = ("between", "with the story", "open", "unsaved", "twice")


@pytest.fixture(autouse=True)
def is_believed_at_once(monkeypatch):
    monkeypatch.setattr(saving, "STILL_MS", 0)


class Window:
    """A story that is open in Reread."""

    def __init__(self, path):
        self._story = open_story(path, IRIS)

    def mark(self, words):
        text = self._story.session.text
        note = self._story.marking.add(Kind.NOTE, Span(0, len(text) - 1))
        self._story.marking.set_words(note, words)

    def look(self):
        self._story.saving.wait()
        self._story.saving.look()
        self._story.saving.wait()

    def put_back(self):
        self._story.saving.put_back()

    def close(self):
        self._story.save()
        self._story.let_go()


def words_left(window, path, damage, moment):
    """Make four notes, lose their file at that moment, and return those left of it."""
    one = window(path)
    one.mark("first")
    one.look()
    one.close()
    older = notes_path(path).read_bytes()
    two = window(path)
    two.mark("second")
    two.mark("third")
    if moment == "between":
        two.close()
        damage(notes_path(path), older)
        two = window(path)
    else:
        two.close()
        two = window(path)
        if moment == "unsaved":
            two.mark("fourth")
        if moment == "with the story":
            path.unlink()
        damage(notes_path(path), older)
        two.look()
        if moment == "with the story":
            two.put_back()
        if moment == "twice" and notes_path(path).exists():
            damage(notes_path(path), older)
            two.look()
    if moment != "unsaved":
        two.mark("fourth")
    two.close()
    window(path).close()
    return {note.words for note in read_notes(path).notes.values()}


@pytest.fixture
def lost(tmp_path, monkeypatch, figure, is_long):
    """Return how many notes are lost in all the ways there are."""
    ways = [*product(LOSSES, MOMENTS if is_long else MOMENTS[:2])]

    def count(window):
        number = 0
        for turn, (loss, moment) in enumerate(ways):
            folder = tmp_path / window.__name__ / str(turn)
            folder.mkdir(parents=True)
            monkeypatch.setenv("REREAD_HOME", str(folder / "home"))
            path = folder / "sea.txt"
            path.write_text(TEXT)
            left = words_left(window, path, LOSSES[loss], moment)
            number += len({"first", "second", "third", "fourth"} - left)
        figure("ways", len(ways))
        figure("notes lost", number)
        return number

    return count


def test_no_note_is_lost_with_its_file(qapp, lost):
    assert lost(Window) == 0


def test_a_program_that_takes_the_file_for_all_there_is_loses_some(lost):
    assert lost(ReplacingNotes) > len(LOSSES)
