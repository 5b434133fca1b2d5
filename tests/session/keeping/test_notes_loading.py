from __future__ import annotations

import threading

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.errors import NotesLocked
from desktop.session import background
from desktop.session.keeping import notes_loading
from desktop.session.keeping.opening import open_story
from desktop.storage.files.filesystem import FileSystem
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped.\nInes said no. The sea rose.\n"


class HeldDisk(FileSystem):
    """Gives out the notes only when it is let."""

    def __init__(self):
        self.is_let = threading.Event()
        self.asked = False

    def open_to_read(self, path):
        if path.name.endswith(".annotations.json"):
            self.asked = True
            assert self.is_let.wait(10)
        return super().open_to_read(path)


@pytest.fixture
def story_file(tmp_path):
    return tmp_path / "sea.txt"


@pytest.fixture
def noted(qapp, story_file):
    """The id of a note on "the sea", in the file beside the story."""
    story_file.write_text(TEXT)
    story = open_story(story_file, IRIS)
    start = TEXT.index("The sea")
    note = story.marking.add(Kind.NOTE, Span(start, start + 7))
    assert story.saving.save()
    story.let_go()
    return note


@pytest.fixture
def disk():
    return HeldDisk()


@pytest.fixture
def story(noted, story_file, disk, monkeypatch):
    """The story, shown while its notes are still to come."""
    monkeypatch.setattr(notes_loading, "SHORT_TEXT", 0)
    story = open_story(story_file, IRIS, disk)
    yield story
    disk.is_let.set()
    story.let_go()


def test_few_notes_are_there_at_once(noted, story_file):
    story = open_story(story_file, IRIS)

    assert not story.arrival.is_pending
    assert noted in story.session.notes
    story.let_go()


def test_the_text_is_there_before_the_notes(story, noted, disk, qtbot):
    before = (story.session.text, len(story.session.notes))

    with qtbot.waitSignal(story.session.notes_arrived):
        disk.is_let.set()

    assert before == (TEXT, 0)
    assert story.session.anchor(noted).span.of(TEXT) == "The sea"
    assert story.saving.is_saved


def test_notes_are_read_when_the_window_was_painted(story, disk, qtbot, monkeypatch):
    painted, looks = [], []
    monkeypatch.setattr(background, "_BEHIND_PAINT_MS", 1)
    monkeypatch.setattr(
        background, "_are_painted", lambda: looks.append(0) or bool(painted)
    )
    disk.is_let.set()
    qtbot.waitUntil(lambda: len(looks) > 3)
    before = disk.asked

    painted.append("now")
    qtbot.waitUntil(lambda: not story.arrival.is_pending)

    assert (before, disk.asked) == (False, True)


def test_no_note_is_made_before_the_others_are_there(story, disk):
    with pytest.raises(NotesLocked, match="in a moment"):
        story.marking.add(Kind.NOTE, Span(0, 3))
    disk.is_let.set()
    story.arrival.wait()

    story.marking.add(Kind.NOTE, Span(0, 3))

    assert len(story.session.notes) == 2


def test_notes_follow_what_was_typed_before_they_came(story, noted, disk):
    session = story.session
    session.edit(ChangeSet((Change(Span(0, 0), "Late. "),)), "Typing")
    at = session.text.index("sea")
    session.edit(ChangeSet((Change(Span(at, at), "grey "),)), "Typing")

    disk.is_let.set()
    story.arrival.wait()

    anchor = session.anchor(noted)
    assert anchor.span.of(session.text) == "The grey sea"
    assert anchor.state is AnchorState.CHANGED


def test_notes_that_arrive_are_not_written_again(story, story_file, disk):
    notes_file = story_file.with_name("sea.txt.annotations.json")
    before = notes_file.stat().st_ino
    disk.is_let.set()
    story.arrival.wait()

    assert story.saving.save()

    assert notes_file.stat().st_ino == before


def test_text_saved_before_the_notes_came_leaves_them_as_they_are(
    story, story_file, noted, disk
):
    notes_file = story_file.with_name("sea.txt.annotations.json")
    before = notes_file.read_bytes()
    story.session.edit(ChangeSet((Change(Span(0, 0), "Late. "),)), "Typing")

    assert story.saving.save()
    saved = notes_file.read_bytes()
    disk.is_let.set()
    story.arrival.wait()

    assert story_file.read_text() == "Late. " + TEXT
    assert saved == before
    assert noted in story.session.notes
