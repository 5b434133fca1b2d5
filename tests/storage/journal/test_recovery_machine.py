from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from desktop.annotations.file.notes_writer import serialise_notes
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.durable import remove_durably, write_durably
from desktop.storage.files.filesystem import DISK
from desktop.storage.history import versions
from desktop.storage.journal.journal import Journal, journal_folder
from desktop.storage.journal.journal_records import (
    BeginRecord,
    NotesRecord,
    TextRecord,
)
from desktop.storage.journal.journals import leftovers
from desktop.storage.journal.recovery import (
    Verdict,
    keep_texts,
    put_away,
    recovery_of,
    with_recovered_notes,
)
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from tests.storage.journal_samples import later, note_on, quoted, saved_record
from tests.storage.mortal_disk import MortalDisk, PowerCut

words = st.text("abc \n", min_size=1, max_size=5)


alive = precondition(lambda self: not self.window.disk.is_dead)


def bytes_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


class Window:
    """An open story, as far as its journal and its files go."""

    def __init__(self, story, disk, now):
        self.story, self.disk, self.now = story, disk, now
        self.text = self.base = story.read_text()
        self.notes = read_notes(story, disk)
        self.changes = ChangeSet()
        self.journal = None

    def begin(self):
        return BeginRecord(
            story=self.story,
            base=versions.keep(self.base, self.disk),
            bytes_sha256=bytes_of(self.story),
            notes_sha256=bytes_of(notes_path(self.story)),
            at=self.now(),
        )

    def tell(self, *records, is_synced=True):
        if self.journal is None:
            self.journal = Journal.create(journal_folder(), self.begin(), self.disk)
        self.journal.append(records, is_synced=is_synced)

    def text_record(self, *, is_named=True):
        base, now = versions.sha256_of(self.base), versions.sha256_of(self.text)
        sha256 = now if is_named else None
        return TextRecord(base, self.changes, sha256, self.now())

    def save(self, *, is_dropped):
        if self.journal is not None:
            self.tell(self.text_record())  # or it would look like somebody else's
        versions.keep(self.text, self.disk)
        write_durably(self.story, self.text.encode(), disk=self.disk)
        write_notes(self.story, self.notes, self.disk)
        if self.journal is None:
            return
        notes = bytes_of(notes_path(self.story)) or hashlib.sha256().hexdigest()
        saved = saved_record(self.text, notes, at=self.now())
        if is_dropped:
            self.journal.drop(saved)
            self.journal, self.base, self.changes = None, self.text, ChangeSet()
        else:
            self.tell(saved, is_synced=False)


def write_notes(story, notes, disk):
    data = serialise_notes(notes, story.name)
    if data:
        write_durably(notes_path(story), data, disk=disk)
    else:
        remove_durably(notes_path(story), disk)


class Author(RuleBasedStateMachine):
    """Types, makes notes, saves; and the power goes in the middle of anything.

    What was said to be safe must be there afterwards; of what was on the way, the
    machine knows what may be there.
    """

    def __init__(self):
        super().__init__()
        self.folder = Path(mkdtemp())
        os.environ["REREAD_HOME"] = str(self.folder / "home")
        self.story = self.folder / "sea.txt"
        self.story.write_text("the sea\n")
        self.clock = 0
        self.texts = {"the sea\n"}  # what the text may be after a power cut
        self.safe = {}  # the notes that were said to be safe; None if deleted
        self.possible = {}  # and what each of them may be
        self.past = {}  # earlier states of notes, for undoing
        self.open()

    def teardown(self):
        self.window.disk.cut(lambda choices: choices[0])
        shutil.rmtree(self.folder)

    def open(self):
        self.window = Window(self.story, MortalDisk(journal_folder()), self.now)

    def now(self):
        self.clock += 1
        return later(self.clock)

    # What the author does

    @alive
    @rule(data=st.data(), inserted=words, is_synced=st.booleans())
    def type(self, data, inserted, is_synced):
        window = self.window
        start = data.draw(st.integers(0, len(window.text)))
        end = data.draw(st.integers(start, len(window.text)))
        change = ChangeSet((Change(Span(start, end), inserted),))
        window.text = change.apply(window.text)
        window.changes = window.changes.then(change)
        self.texts.add(window.text)
        told = window.text_record(is_named=False)  # while one types
        if self.lives(window.tell, told, is_synced=is_synced):
            self.texts = {window.text} if is_synced else self.texts

    @alive
    @rule(body=words)
    def add(self, body):
        text = self.window.text
        passage = quoted(0, text[:3]) if len(text) > 2 else None
        self.change(note_on(body, passage, at=self.now()))

    @alive
    @precondition(lambda self: self.window.notes.notes)
    @rule(data=st.data(), body=words)
    def rewrite(self, data, body):
        self.change(self.some_note(data).with_words(body, self.now()))

    @alive
    @precondition(lambda self: self.past)
    @rule(data=st.data())
    def undo(self, data):
        note = self.past[data.draw(st.sampled_from(sorted(self.past)))]
        self.change(note)

    @alive
    @precondition(lambda self: self.window.notes.notes)
    @rule(data=st.data())
    def delete(self, data):
        note, at = self.some_note(data), self.now()
        self.past[note.id] = note
        self.window.notes = self.window.notes.without(note.id, at)
        self.tell_of(note.id, None, deleted={note.id: at}, at=at)

    @alive
    @rule(is_dropped=st.booleans())
    def save(self, is_dropped):
        if self.lives(self.window.save, is_dropped=is_dropped):
            self.texts = {self.window.text}

    @alive
    @precondition(lambda self: self.window.journal)
    @rule()
    def renew(self):
        self.lives(self.window.journal.begin_anew)

    @precondition(lambda self: self.window.disk.dies_in is None)
    @rule(calls=st.integers(0, 25))
    def fate(self, calls):
        self.window.disk.dies_in = calls

    # How it ends, and begins again

    @rule(
        data=st.data(), is_outside=st.booleans(), dies_in=st.none() | st.integers(0, 40)
    )
    def power_cut(self, data, is_outside, dies_in):
        choose = lambda choices: data.draw(st.sampled_from(choices))  # noqa: E731
        self.window.disk.cut(choose)
        if is_outside:
            self.somebody_else_writes()
        disk = MortalDisk(journal_folder(), dies_in)
        try:
            self.recover(disk)
        except PowerCut:
            disk.cut(choose)
            self.recover(DISK)
        self.open()
        self.check()

    def recover(self, disk):
        for leftover in leftovers(disk):
            recovery = recovery_of(leftover, disk)
            assert not recovery.scraps
            assert recovery.verdict is not Verdict.FINISHED or not recovery.has_text
            keep_texts(recovery, disk)
            if recovery.text is not None:
                versions.keep(recovery.text, disk)
                write_durably(self.story, recovery.text.encode(), disk=disk)
            notes = with_recovered_notes(read_notes(self.story, disk), recovery)
            write_notes(self.story, notes, disk)
            put_away(recovery, disk)

    def check(self):
        text, notes = self.window.text, self.window.notes.notes
        assert text in self.texts
        for note_id, possible in self.possible.items():
            assert _said(notes.get(note_id)) in possible, note_id
        self.texts = {text}
        self.possible = {i: {_said(notes.get(i))} for i in self.possible}

    def somebody_else_writes(self):
        """Make a note beside ours, as another program does."""
        theirs = note_on("theirs", at=self.now())
        self.possible[theirs.id] = {_said(theirs)}
        write_notes(self.story, read_notes(self.story).with_note(theirs), DISK)
        # The journal cannot know then whether an older revision was meant.
        for note_id, note in read_notes(self.story).notes.items():
            self.possible[note_id].add(_said(note))

    # How it is done

    def change(self, note):
        earlier = self.window.notes.get(note.id)
        if earlier is not None:
            self.past[note.id] = earlier
        self.window.notes = self.window.notes.restored(note)
        self.tell_of(note.id, note, notes=(note,), at=self.now())

    def tell_of(self, note_id, note, **details):
        text = versions.sha256_of(self.window.text)
        record = NotesRecord(text=text, **details)
        before = self.possible.get(note_id, {None})
        self.possible[note_id] = before | {_said(note)}
        records = self.window.text_record(), record
        if self.lives(self.window.tell, *records):
            self.possible[note_id] = {_said(note)}
            self.texts = {self.window.text}

    def lives(self, act, *arguments, **details):
        """Return whether the power stayed on while ``act`` was done."""
        try:
            act(*arguments, **details)
        except PowerCut:
            return False
        return True

    def some_note(self, data):
        ids = sorted(self.window.notes.notes)
        return self.window.notes.notes[data.draw(st.sampled_from(ids))]


def _said(note):
    return None if note is None else (note.words, note.revision)


TestNothingIsLost = Author.TestCase
TestNothingIsLost.settings = settings(
    max_examples=1500 if os.environ.get("REREAD_TORTURE") else 60,
    stateful_step_count=25,
    deadline=None,
)
