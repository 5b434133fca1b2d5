from __future__ import annotations

import time
from threading import current_thread, main_thread

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.errors import SaveFailed
from desktop.session.keeping import saving_state
from desktop.session.keeping.journal_keeper import JournalWriter
from desktop.session.keeping.opening import open_story
from desktop.session.keeping.saving_state import State
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.story.remembered import placements
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_state import StoryState, read_story_state
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.story_words import StoryWords

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped.\nInes said no. Joan said no. The sea rose.\n"


class RecordingDisk(FileSystem):
    """Remembers which names were given to what, and can be slow or refuse."""

    def __init__(self):
        self.replaced, self.threads = [], []
        self.delay = 0.0
        self.is_full = False

    def replace(self, path, target):
        self._note(target)
        super().replace(path, target)

    def exchange(self, path, target):
        self._note(target)
        super().exchange(path, target)

    def link(self, path, target):
        self._note(target)
        super().link(path, target)

    def _note(self, target):
        self.threads.append(current_thread())
        time.sleep(self.delay)
        if self.is_full:
            raise OSError(28, "full")
        if "state" not in target.parts:  # what the app remembers for itself
            self.replaced.append(target.name)


@pytest.fixture
def disk():
    return RecordingDisk()


@pytest.fixture
def opened(qapp, tmp_path, disk):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    stories = []

    def made():
        stories.append(open_story(path, IRIS, disk))
        return stories[-1]

    yield made
    for story in stories:
        story.let_go()


@pytest.fixture
def story(opened):
    return opened()


def type_at(story, at, words):
    changes = ChangeSet((Change(Span(at, at), words),))
    story.session.edit(changes, "Typing")


def mark(story, words, after=0):
    start = story.session.text.index(words, after)
    return story.marking.add(Kind.NOTE, Span(start, start + len(words)))


def test_the_text_is_saved_before_the_notes(story, disk):
    mark(story, "ferry")
    type_at(story, 0, "Late. ")

    assert story.saving.save()
    assert disk.replaced == ["sea.txt", "sea.txt.annotations.json"]


def test_what_is_typed_is_saved_a_moment_after_the_last_key(opened, monkeypatch, qtbot):
    monkeypatch.setattr(saving_state, "TYPING_PAUSE_MS", 20)
    story = opened()

    with qtbot.waitSignal(story.saving.saved):
        type_at(story, 0, "Late. ")

    assert story.path.read_text() == "Late. " + TEXT


def test_who_types_on_and_on_is_saved_now_and_then(opened, monkeypatch, qtbot):
    monkeypatch.setattr(saving_state, "LONGEST_WAIT_MS", 20)
    story = opened()

    with qtbot.waitSignal(story.saving.saved):
        type_at(story, 0, "Late. ")


def test_who_turns_to_something_else_is_saved_at_once(story, disk):
    story.saving.save_unsaved()
    assert story.saving.state is State.CLEAN

    type_at(story, 0, "Late. ")
    story.saving.save_unsaved()

    assert story.saving.state is State.WRITING
    story.saving.come_to_rest()
    assert disk.replaced == ["sea.txt"]


def test_while_no_journal_can_be_written_the_file_is_soon(opened, monkeypatch, qtbot):
    monkeypatch.setattr(saving_state, "UNSAFE_PAUSE_MS", 20)
    story = opened()
    type_at(story, 0, "Late. ")

    with qtbot.waitSignal(story.saving.saved):
        story.saving.journal.failed.emit("The disk is full.")


def test_a_text_is_named_in_the_journal_when_it_is_saved_and_not_while_one_types(
    story, monkeypatch
):
    told = []
    tell = JournalWriter.tell
    monkeypatch.setattr(
        JournalWriter,
        "tell",
        lambda writer, news: told.append([*news.records()]) or tell(writer, news),
    )
    type_at(story, 0, "Late. ")
    story.saving.journal.tell_now()
    story.saving.save()

    (typed,), (saved,) = told
    assert typed.sha256 is None
    assert saved.sha256 == story.file.sha256


def test_saving_does_not_wait_for_the_disk(story, disk, qtbot):
    disk.delay = 0.2
    type_at(story, 0, "Late. ")

    disk.threads.clear()
    story.saving.save_soon()

    assert main_thread() not in disk.threads
    assert not story.saving.is_saved
    qtbot.waitUntil(lambda: story.saving.is_saved)


def test_a_note_changed_while_it_is_being_saved_is_saved_next(story, disk):
    disk.delay = 0.05
    note = mark(story, "ferry")
    story.saving.save_soon()

    story.marking.set_words(note, "boat?")

    assert story.saving.save()
    assert read_notes(story.path).notes[note].words == "boat?"
    assert read_notes(story.path).notes[note].passage.state is not None


def test_every_refusal_of_the_disk_reaches_the_author(story, disk, qtbot):
    disk.is_full = True
    type_at(story, 0, "Late. ")
    mark(story, "ferry")
    problems = []
    story.saving.failed.connect(problems.append)

    story.saving.save_soon()
    qtbot.waitUntil(lambda: len(problems) == 2)

    assert all(isinstance(problem, SaveFailed) for problem in problems)
    assert not story.saving.is_saved


def test_what_was_refused_is_saved_by_the_next_save(story, disk):
    disk.is_full = True
    type_at(story, 0, "Late. ")
    note = mark(story, "ferry")
    failed = story.saving.save()
    disk.is_full = False

    assert not failed
    assert story.saving.save()
    assert story.path.read_text() == "Late. " + TEXT
    assert read_notes(story.path).notes[note].passage.quote.exact == "ferry"


def test_notes_are_saved_even_when_the_text_cannot_be(story):
    note = mark(story, "ferry")
    type_at(story, 0, "Late. ")
    story.path.write_text("Somebody else's.\n")

    assert not story.saving.save()
    assert note in read_notes(story.path).notes
    assert story.path.read_text() == "Somebody else's.\n"


def test_where_the_notes_stood_is_kept_when_there_is_time(story, qtbot):
    note = mark(story, "said no", TEXT.index("Joan"))
    story.saving.save()

    def kept():
        return placements(story.path, read_story(story.path).sha256) or {}

    qtbot.waitUntil(lambda: note in kept())
    start = TEXT.index("said no", TEXT.index("Joan"))
    assert kept()[note] == (start, start + 7, AnchorState.EXACT.value)


def test_where_the_notes_stood_is_kept_at_the_latest_when_the_story_is_let_go(story):
    note = mark(story, "ferry")
    story.saving.save()

    story.saving.let_go()

    assert note in placements(story.path, read_story(story.path).sha256)


def test_placements_that_cannot_be_kept_trouble_nobody(story, home, qtbot):
    mark(story, "ferry")
    (home / "state" / "placements").parent.mkdir(parents=True, exist_ok=True)
    (home / "state" / "placements").write_text("in the way")

    with qtbot.assertNotEmitted(story.saving.failed):
        assert story.saving.save()
        story.saving.let_go()


def test_a_story_is_found_again_as_it_was_left(opened):
    first = opened()
    note = mark(first, "said no", TEXT.index("Joan"))
    first.saving.save()
    first.saving.let_go()

    again = opened()

    span = again.session.anchor(note).span
    assert span.start == TEXT.index("said no", TEXT.index("Joan"))


def test_saving_nothing_writes_nothing(story, disk):
    assert story.saving.save()
    assert disk.replaced == []


def test_what_could_not_be_saved_is_rescued(story, disk, home):
    disk.is_full = True
    note = mark(story, "ferry")
    type_at(story, 0, "Late. ")
    story.saving.save()

    rescued = story.rescue()

    assert rescued.copy.read_text() == "Late. " + TEXT
    assert note in read_notes(rescued.copy).notes
    assert rescued.copy.is_relative_to(home / "state" / "rescue")


def test_a_story_never_opened_has_no_theme_of_its_own(story):
    assert read_story_state(story.path) == StoryState()


def test_words_that_somebody_has_counted_are_counted_no_more(story, monkeypatch):
    monkeypatch.delattr(StoryWords, "count")
    story.saving.note_words(13)
    type_at(story, 0, "Late. ")
    story.saving.note_words(14)

    story.saving.save()

    assert [version.words for version in story.saving.versions.log.history()] == [
        14,
        13,
    ]


def test_words_of_an_earlier_text_are_not_taken_for_those_of_the_saved_one(story):
    story.saving.note_words(1000)
    type_at(story, 0, "Late. ")

    story.saving.save()

    newest, _ = story.saving.versions.log.history()
    assert newest.words == 14
