"""Every state of a story and its files, and everything that may happen in it."""

from __future__ import annotations

import os
import threading
import zlib
from contextlib import suppress
from itertools import count, product

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.errors import SaveFailed, StoryUnreadable
from desktop.paths import state_folder
from desktop.session import background
from desktop.session.keeping import notes_loading, saving, taking_over
from desktop.session.keeping.opening import open_story
from desktop.session.keeping.saving_state import BUSY, State
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped.\n\nInes said no. Joan said no.\n\nThe sea rose.\n"
RESTING = frozenset(State) - BUSY - {State.CLOSED}


class FullDisk(FileSystem):
    """Refuses to write beside the story while it is full, or waits for its gate."""

    def __init__(self):
        self.is_full = False
        self.gate = threading.Event()
        self.gate.set()

    def open_new(self, path, mode=0o600):
        if "state" not in path.parts:
            assert self.gate.wait(20)
            if self.is_full:
                raise OSError(28, "full")
        return super().open_new(path, mode)


class Desk:
    """A story that is open, its files, and another program."""

    def __init__(self, path, disk, qtbot):
        self.path, self.disk, self._qtbot = path, disk, qtbot
        path.write_text(TEXT)
        self.story = open_story(path, IRIS, disk)
        self.saving = self.story.saving
        self._numbers = count(1)
        self.words, self.notes, self.problems = [], [], []
        self.saving.failed.connect(self.problems.append)

    @property
    def state(self):
        return self.saving.state

    def _word(self, kind):
        self.words.append(f"{kind}{next(self._numbers)}")
        return self.words[-1]

    # What may happen

    def edit(self):
        is_closed = self.state is State.CLOSED  # Then nobody can see what is typed.
        change = Change(Span(0, 0), "late" if is_closed else f"{self._word('mine')} ")
        self.story.session.edit(ChangeSet((change,)), "Typing")

    def mark(self):
        start = self.story.session.text.index("Joan")
        if self.story.notes_problem is None:
            span = Span(start, start + 4)
            self.notes.append(self.story.marking.add(Kind.NOTE, span))

    def save_soon(self):
        self.saving.save_soon()

    def look(self):
        self.saving.look()

    def save(self):
        self.saving.save()

    def is_refused(self):
        self.disk.is_full = True
        self.saving.save()
        self.disk.is_full = False

    def others_write(self):
        with suppress(FileNotFoundError, UnicodeDecodeError):
            text = self.path.read_text()
            self._others(text.rstrip("\n") + f" {self._word('theirs')}\n")
        self.saving.look()

    def others_rewrite(self):
        self._others(f"{self._word('theirs')} {TEXT}")
        self.saving.look()

    def others_remove(self):
        self._leave_to_others()
        self.path.unlink(missing_ok=True)
        self.saving.look()

    def others_damage(self):
        self._others_bytes(b"\x00\xff\x00\xfe" * 40)
        self.saving.look()

    def author_keeps_mine(self):
        self._answer(self.saving.keep_mine)

    def author_takes_theirs(self):
        self._answer(self.saving.take_theirs)

    def author_puts_back(self):
        self._answer(self.saving.put_back)

    def author_replaces_damaged(self):
        self._answer(self.saving.replace_damaged)

    def author_settles(self):
        word = self._word("both")
        self._answer(lambda: self.saving.settle(f"{word} {self.story.session.text}"))
        if self.saving._theirs is None:
            self.words.remove(word)  # There was nothing to settle.

    def window_closes(self):
        self.story.save_or_rescue()
        self.saving.let_go()

    def _answer(self, answer):
        with suppress(SaveFailed, StoryUnreadable):
            answer()

    def _others(self, text):
        self._others_bytes(text.encode())

    def _others_bytes(self, data):
        self._leave_to_others()
        other = self.path.with_name("other")
        other.write_bytes(data)
        os.utime(other, ns=(0, 1_700_000_000_000_000_000 + next(self._numbers)))
        other.replace(self.path)

    def _leave_to_others(self):
        """Answer no more for what others wrote, and are about to remove again."""
        text = self.story.session.text
        self.words = [w for w in self.words if w in text or not w.startswith("theirs")]

    # What comes of it

    def rest(self):
        """Let the event loop do what is being done, and all that leads to."""
        going_on = {*BUSY, State.READING}
        self._qtbot.waitUntil(lambda: self.state not in going_on)

    def decide(self):
        """Answer what waits for the author, until nothing does."""
        answers = {State.DISPUTED: self.author_takes_theirs, State.GONE: self._restore}
        for _ in range(4):
            self.saving.wait()
            if self.state is not State.CLEAN:
                answers.get(self.state, self.saving.save_joined)()

    def _restore(self):
        if self.path.exists():
            self.author_replaces_damaged()
        else:
            self.author_puts_back()

    def kept(self):
        """Return everything that is beside the story and in the app's own folders."""
        folders = (self.path.parent, state_folder())
        files = [path for folder in folders for path in folder.rglob("*")]
        return " ".join(_text_in(path) for path in files if path.is_file())


def _text_in(path):
    data = path.read_bytes()
    if path.suffix == ".z":
        data = zlib.decompress(data)
    return data.decode("utf-8", "replace")


@pytest.fixture
def desk(qapp, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(taking_over, "SHORT_TEXT", 0)
    made = []

    def make(*, is_reading=False, still_ms=0):
        monkeypatch.setattr(saving, "STILL_MS", still_ms)
        monkeypatch.setattr(notes_loading, "SHORT_TEXT", 0 if is_reading else 10_000)
        folder = tmp_path / "stories"
        folder.mkdir()
        made.append(Desk(folder / "sea.txt", FullDisk(), qtbot))
        return made[-1]

    yield make
    for desk in made:
        desk.story.let_go()


def clean(make):
    desk = make()
    desk.rest()
    return desk


def waiting(make):
    desk = clean(make)
    desk.edit()
    return desk


def writing(make):
    desk = waiting(make)
    desk.save_soon()
    return desk


def looking(make):
    desk = waiting(make)
    desk.look()
    return desk


def joining(make):
    desk = waiting(make)
    desk.others_write()
    desk.saving._take()
    return desk


def unsettled(make):
    desk = make(still_ms=60_000)
    desk.edit()
    desk.path.write_text(f"{TEXT}Half")
    desk.look()
    desk.rest()
    saving.STILL_MS = 0  # from now on; taken back with the fixture
    desk.saving._still.setInterval(0)
    return desk


def refused(make):
    desk = waiting(make)
    desk.is_refused()
    desk.rest()
    return desk


def gone(make):
    desk = waiting(make)
    desk.others_remove()
    desk.rest()
    return desk


def damaged(make):
    desk = waiting(make)
    desk.others_damage()
    desk.rest()
    return desk


def disputed(make):
    desk = waiting(make)
    desk.others_rewrite()
    desk.rest()
    return desk


def reading(make):
    return make(is_reading=True)


def closed(make):
    desk = waiting(make)
    desk.window_closes()
    return desk


BEGINNINGS = {
    clean: State.CLEAN,
    waiting: State.WAITING,
    writing: State.WRITING,
    looking: State.LOOKING,
    joining: State.JOINING,
    unsettled: State.UNSETTLED,
    refused: State.REFUSED,
    gone: State.GONE,
    damaged: State.GONE,
    disputed: State.DISPUTED,
    reading: State.READING,
    closed: State.CLOSED,
}

AT_ONCE = {
    Desk.edit: {State.CLEAN: State.WAITING},
    Desk.mark: {State.CLEAN: State.WAITING},
    Desk.save_soon: dict.fromkeys(RESTING, State.WRITING),
    Desk.look: dict.fromkeys(RESTING - {State.READING}, State.LOOKING),
}
"""What an event leads to before anything else happens; otherwise nothing changes."""

EVENTS = [
    *AT_ONCE,
    Desk.save,
    Desk.is_refused,
    Desk.others_write,
    Desk.others_rewrite,
    Desk.others_remove,
    Desk.others_damage,
    Desk.author_keeps_mine,
    Desk.author_takes_theirs,
    Desk.author_puts_back,
    Desk.author_replaces_damaged,
    Desk.author_settles,
    Desk.window_closes,
]


def name_of(value):
    return value.__name__.replace("_", "-")


def test_every_state_has_a_beginning():
    assert set(BEGINNINGS.values()) == set(State)


@pytest.mark.parametrize("begin", BEGINNINGS, ids=name_of)
def test_every_state_can_be_reached(desk, begin):
    assert begin(desk).state is BEGINNINGS[begin]


@pytest.mark.parametrize(
    ("begin", "event"), [*product(BEGINNINGS, AT_ONCE)], ids=name_of
)
def test_an_event_leads_where_the_table_says(desk, begin, event):
    story, state = begin(desk), BEGINNINGS[begin]

    event(story)

    assert story.state is AT_ONCE[event].get(state, state)


ALL = [*product(BEGINNINGS, EVENTS)]


@pytest.mark.parametrize(("begin", "event"), ALL, ids=name_of)
def test_whatever_happens_nothing_is_lost_and_nothing_hangs(desk, begin, event):
    story = begin(desk)

    event(story)
    story.rest()
    if story.state is not State.CLOSED:
        story.edit()
        story.decide()

    assert story.state in (State.CLEAN, State.CLOSED)
    assert [word for word in story.words if word not in story.kept()] == []
    if story.state is State.CLEAN:
        assert story.path.read_text() == story.story.session.text
        assert set(story.notes) <= read_notes(story.path).notes.keys()


def test_what_others_take_back_is_not_disputed_any_more(desk, qtbot):
    story = disputed(desk)

    with qtbot.waitSignal(story.saving.reloaded):
        story.path.write_text(TEXT)
        story.look()

    assert story.state is State.WAITING
    assert story.saving.save()


def test_a_disk_that_does_not_answer_is_said_and_holds_up_nobody(desk, monkeypatch):
    story = waiting(desk)
    story.disk.gate.clear()

    with monkeypatch.context() as impatient:
        impatient.setattr(background, "LONGEST_WAIT_S", 0.05)
        is_saved = story.saving.save()
    state = story.state
    story.disk.gate.set()
    story.rest()

    assert (is_saved, state) == (False, State.WRITING)
    assert "its disk does not answer" in str(story.problems[-1])
    assert story.state is State.CLEAN
    assert story.path.read_text() == story.story.session.text


def test_a_window_can_be_closed_over_a_disk_that_does_not_answer(desk, monkeypatch):
    story = waiting(desk)
    story.disk.gate.clear()

    with monkeypatch.context() as impatient:
        impatient.setattr(background, "LONGEST_WAIT_S", 0.05)
        story.window_closes()
    kept = story.kept()
    story.disk.gate.set()

    assert story.state is State.CLOSED
    assert [word for word in story.words if word not in kept] == []
