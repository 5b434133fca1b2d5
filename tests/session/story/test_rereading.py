from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.session.keeping.opening import open_story
from desktop.session.story.rereading import Passing, ReadingClock
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.story.reading_state import read_reading
from desktop.text.change import Change, ChangeSet
from desktop.text.reading.read_marks import Mark
from desktop.text.span import Span


def paragraphs(*words):
    return [Passing(Span(100 * n, 100 * n + 99), each) for n, each in enumerate(words)]


@pytest.fixture
def clock():
    return ReadingClock()


def test_ten_words_take_a_second(clock):
    (paragraph,) = paragraphs(10)

    assert clock.spend(0.9, [paragraph]) == []
    assert clock.spend(0.1, [paragraph]) == [paragraph.span]


def test_paragraphs_are_read_one_after_the_other(clock):
    first, second = paragraphs(10, 20)

    assert clock.spend(1.0, [first, second]) == [first.span]
    assert clock.spend(1.0, [second]) == []
    assert clock.spend(1.0, [second]) == [second.span]


def test_a_page_that_is_scrolled_past_is_not_read(clock):
    assert clock.spend(0.5, paragraphs(60, 60, 60)) == []


def test_a_paragraph_is_not_read_before_its_end_has_come_into_view(clock):
    half = Passing(Span(0, 99), 10, share=0.5)
    whole = Passing(Span(0, 99), 10)

    assert clock.spend(60.0, [half]) == []
    assert clock.spend(0.4, [whole]) == []
    assert clock.spend(0.1, [whole]) == [whole.span]


def test_time_left_over_from_half_a_paragraph_goes_to_what_follows(clock):
    half, following = Passing(Span(0, 99), 10, share=0.5), paragraphs(0, 10)[1]

    assert clock.spend(1.5, [half, following]) == [following.span]


def test_blank_lines_are_read_in_passing(clock):
    first, blank = paragraphs(10, 0)

    assert clock.spend(0.5, [first, blank]) == []
    assert clock.spend(0.6, [first, blank]) == [first.span, blank.span]


def test_what_was_edited_is_read_from_its_beginning(clock):
    (paragraph,) = paragraphs(10)
    clock.spend(0.9, [paragraph])

    clock.forget()

    assert clock.spend(0.9, [paragraph]) == []


@given(
    words=st.lists(st.integers(0, 200), max_size=6),
    ticks=st.lists(st.floats(0.0, 5.0), max_size=30),
)
def test_nobody_reads_faster_than_anybody_can(words, ticks):
    clock, waiting = ReadingClock(), paragraphs(*words)
    read = 0

    for seconds in ticks:
        for span in clock.spend(seconds, waiting):
            read += next(p.words for p in waiting if p.span == span)
            waiting = [p for p in waiting if p.span != span]

    assert read <= 10 * sum(ticks) + 1e-3


TEXT = (
    "The ferry had stopped running years ago.\n"
    "\n"
    "Tonight somebody has lit the lamp.\n"
    "\n"
    "He does not turn around.\n"
)


class HeldDisk(FileSystem):
    """Makes files only while its gate is open."""

    def __init__(self):
        self.gate = threading.Event()
        self.gate.set()

    def open_new(self, path, mode=0o600):
        assert self.gate.wait(10)
        return super().open_new(path, mode)


class Reader:
    """Somebody who opens a story, reads in it and comes back another day."""

    def __init__(self, path):
        self.path = path
        self.open()

    def open(self, disk=DISK):
        self.story = open_story(self.path, Person("urn:uuid:1", "Iris"), disk)
        self.session, self.rereading = self.story.session, self.story.rereading

    def reopen(self):
        self.story.save()
        self.story.let_go()
        self.open()

    def span(self, words):
        start = self.session.text.index(words)
        return self.session.live.block_span(self.session.live.block_at(start))

    def read(self, words):
        self.rereading.read([self.span(words)])

    def mark(self, words):
        return self.rereading.marks.mark_at(self.span(words).start)

    def type(self, before, words):
        at = self.session.text.index(before)
        self.session.edit(ChangeSet((Change(Span(at, at), words),)), "Typing")


@pytest.fixture
def reader(qapp, tmp_path):
    path = tmp_path / "here.txt"
    path.write_text(TEXT)
    reader = Reader(path)
    yield reader
    reader.story.let_go()


def test_a_first_rereading_begins_by_itself_and_has_no_name(reader):
    assert reader.rereading.current.name == ""
    assert reader.rereading.next_name == "Second reread"


def test_what_was_read_is_read_the_next_time(reader):
    reader.read("Tonight")

    reader.reopen()

    assert reader.mark("Tonight") is Mark.READ
    assert reader.mark("ferry") is Mark.UNSEEN


def test_what_was_edited_since_is_still_to_be_read_the_next_time(reader):
    reader.read("Tonight")
    reader.type("somebody", "perhaps ")

    reader.reopen()

    assert reader.mark("Tonight") is Mark.CHANGED


def test_a_rereading_is_left_and_taken_up_at_its_place(reader):
    first = reader.rereading.current
    reader.read("Tonight")
    second = reader.rereading.begin("Tense")
    reader.type("The", "Once ")

    assert reader.mark("Tonight") is Mark.UNSEEN
    reader.reopen()
    assert reader.rereading.current.id == second.id
    taken_up = reader.rereading.take_up(first.id)

    assert taken_up.place == reader.span("Tonight").start
    assert reader.mark("Tonight") is Mark.READ


def test_a_rereading_that_is_ended_cannot_be_taken_up(reader):
    first = reader.rereading.current
    reader.rereading.end(0.5)

    reader.reopen()

    assert reader.rereading.current is None
    assert [each.share for each in reader.rereading.passes] == [0.5]
    with pytest.raises(ValueError, match="can be taken up"):
        reader.rereading.take_up(first.id)


def test_with_no_rereading_under_way_nothing_is_read(reader):
    reader.rereading.end(0.0)

    reader.read("Tonight")
    reader.rereading.see(reader.span("Tonight"))

    assert reader.mark("Tonight") is Mark.SEEN


def test_a_note_knows_the_rereading_it_was_made_in(reader):
    marking = reader.story.marking
    before = marking.add(Kind.NOTE, reader.span("ferry"))
    reader.rereading.begin("Tense")
    note = marking.add(Kind.NOTE, reader.span("ferry"))
    reply = marking.reply(note)
    reader.rereading.end(1.0)
    after = marking.add(Kind.NOTE, reader.span("ferry"))

    notes = reader.session.notes.notes
    named = [n and n.name for n in (notes[i].made_in for i in (before, note, after))]
    assert named == [None, "Tense", None]
    assert notes[reply].made_in == notes[note].made_in


def test_what_was_read_is_carried_over_to_a_story_changed_elsewhere(reader):
    reader.read("Tonight")
    reader.read("ferry")
    reader.story.save()
    reader.story.let_go()
    moved = TEXT.replace("Tonight somebody has lit the lamp.\n\n", "")
    changed = moved.replace("years", "ten years")
    reader.path.write_text(changed + "\nTonight somebody has lit the lamp.\n")

    reader.open()

    marks = [reader.mark(words) for words in ("ferry", "He", "Tonight")]
    assert marks == [Mark.CHANGED, Mark.UNSEEN, Mark.READ]


def test_what_was_read_of_a_novel_is_carried_over_beside_the_window(
    reader, monkeypatch, qtbot
):
    monkeypatch.setattr("desktop.session.keeping.reading.reading_keeper._SHORT_TEXT", 0)
    reader.read("Tonight")
    reader.story.save()
    reader.story.let_go()
    reader.path.write_text("Once.\n\n" + TEXT)
    reader.open()
    reader.type("lamp", "old ")
    reader.type("He", "And ")

    qtbot.waitUntil(lambda: reader.rereading.current is not None)

    assert len(reader.rereading.marks) == len(reader.session.live)
    marks = [reader.mark(words) for words in ("Once", "Tonight", "And He")]
    assert marks == [Mark.UNSEEN, Mark.CHANGED, Mark.UNSEEN]


def test_nothing_is_kept_of_a_story_that_is_only_shown(reader):
    reader.story.reading_keeper.is_keeping = False
    reader.read("Tonight")

    reader.reopen()

    assert read_reading(reader.path) is None


def test_what_is_read_while_the_rest_is_being_written_is_kept_too(reader):
    reader.story.let_go()
    disk = HeldDisk()
    reader.open(disk)
    disk.gate.clear()
    reader.read("Tonight")
    reader.story.reading_keeper._timer.timeout.emit()
    reader.read("He does")

    threading.Timer(0.1, disk.gate.set).start()
    reader.story.let_go()
    reader.open()

    marks = [reader.mark(words) for words in ("Tonight", "He does")]
    assert marks == [Mark.READ, Mark.READ]


def test_how_much_was_read_is_told_of_the_story_proper(reader):
    reader.read("Tonight")
    tonight = reader.span("Tonight")
    current = reader.rereading.current

    assert reader.rereading.share(current, tonight) == 1.0
    assert reader.rereading.share(current, Span(0, tonight.start)) == 0.0
    assert reader.rereading.share(current, Span(0, 0)) == 0.0


def test_a_pass_that_was_ended_by_mistake_goes_on(reader):
    reader.read("Tonight")
    current = reader.rereading.current
    reader.rereading.end(0.5)
    reader.type("Tonight", "And ")

    reader.rereading.reopen(current)

    assert reader.rereading.current is current
    assert reader.mark("And Tonight") is Mark.CHANGED
