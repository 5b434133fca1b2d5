"""An author does anything in any order, and so do other programs and crashes.

A model knows which text and notes there must be; and every word that was written and
not deleted is somewhere: in the text, the file, the versions, a journal or the rescue.
"""

from __future__ import annotations

import os
import re
import tempfile
import zlib
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.errors import StoryChangedOnDisk
from desktop.lenses.finding import Finding, LensName
from desktop.paths import state_folder
from desktop.session.keeping import saving
from desktop.session.keeping.conflict import StoryConflict
from desktop.session.keeping.opening import open_story
from desktop.session.lenses.settling import choose, settle
from desktop.session.story.revision import revision
from desktop.storage.files.derived_names import notes_path
from desktop.storage.history import versions
from desktop.storage.history.version_index import Why
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.span import Span
from tests.torture.hands import lay_hands_on, type_over
from tests.torture.losses import LOSSES
from tests.torture.outside_editors import WAYS

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped.\n\nInes went down.\n\nThe sea rose, and nobody came.\n"
KINDS = [Kind.NOTE, Kind.QUESTION, Kind.HIGHLIGHT]
_WORD = re.compile(r"w\d+w")

places = st.floats(0, 1)
lengths = st.integers(0, 9)
is_there = precondition(lambda self: self.path.exists())
has_notes = precondition(lambda self: self.notes)


class Author(RuleBasedStateMachine):
    """Somebody with one story, whose window is open all the time but in a crash."""

    def __init__(self, folder, home, did):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=folder))
        home(str(self.folder / "home"))
        self.path = self.folder / "stories" / "sea.txt"
        self.path.parent.mkdir()
        self.path.write_text(TEXT)
        self.did = did
        self.number = 0
        self.text, self.notes = TEXT, {}
        self.told = TEXT, {}  # what a crash must not take
        self.safe_words = set()  # what must be somewhere
        self.safe_notes = set()  # which notes must be there, whatever becomes of a file
        self.older_notes = b""  # a notes file of an earlier time
        self.is_exact = True  # whether only the author had a hand in it
        self.open()

    def teardown(self):
        self.story.let_go()

    def open(self):
        self.story = open_story(self.path, IRIS)
        lay_hands_on(self.story.session)
        self.seen = {self.session.text}  # every text the window has shown
        self.conflicts, self.disputes = [], []
        self.story.saving.failed.connect(self._on_failed)
        self.story.crash_recovery.disputed.connect(self.disputes.append)

    def _on_failed(self, problem):
        assert isinstance(problem, StoryChangedOnDisk), problem
        if isinstance(problem, StoryConflict):
            self.conflicts.append(problem)

    # What the author does

    @rule(place=places, length=lengths, after=st.sampled_from([" ", "\n\n", "😀 "]))
    def type(self, place, length, after):
        start = int(place * len(self.text))
        end = min(start + length, len(self.text))
        typed = f" {self.new_word()}{after}"
        type_over(self.session, start, end, typed)
        self.has_deleted(words_in(self.text) - words_in(self.session.text))
        self.now_is(self.text[:start] + typed + self.text[end:])

    @precondition(lambda self: self.text)
    @rule(place=places, length=lengths, kind=st.sampled_from(KINDS))
    def mark(self, place, length, kind):
        start = int(place * (len(self.text) - 1))
        end = min(start + 1 + length, len(self.text))
        note = self.story.marking.add(kind, Span(start, end))
        self.story.marking.set_words(note, self.new_word())
        self.notes[note] = self.session.notes.notes[note].words

    @precondition(lambda self: self.text)
    @rule(place=places, length=st.integers(0, 40), is_stretch=st.booleans())
    def settle(self, place, length, is_stretch):
        start = int(place * (len(self.text) - 1))
        span = Span(start, min(start + 1 + length, len(self.text)))
        session, marking, key = self.session, self.story.marking, self.new_word()
        if is_stretch:
            choose(session, marking, LensName.TENSE, f"hide:{key}", span)
        else:
            settle(session, marking, finding(span, key))
        new = session.notes.of_lenses - self.notes.keys()
        assert len(new) == (not is_stretch or bool(span.of(self.text).strip()))
        self.notes |= dict.fromkeys(new, "")

    @precondition(lambda self: self.rewritable)
    @rule(place=places)
    def rewrite_note(self, place):
        note = self.rewritable[int(place * (len(self.rewritable) - 1))]
        self.notes[note] = self.new_word()
        self.story.marking.set_words(note, self.notes[note])

    @has_notes
    @rule(place=places)
    def delete_note(self, place):
        note = self.some_note(place)
        self.story.marking.delete([note])
        del self.notes[note]
        self.safe_notes.discard(note)

    @rule(times=st.integers(1, 3), is_undone=st.booleans())
    def undo_or_redo(self, times, is_undone):
        for _ in range(times):
            self.session.undo() if is_undone else self.session.redo()
        assert self.session.text in self.seen
        self.has_deleted(words_in(self.text) - words_in(self.session.text))
        self.safe_notes &= self.words_now().keys()
        self.take_over()

    @rule(place=places)
    def restore(self, place):
        log, session = self.story.saving.versions.log, self.session
        kept = log.history()
        if not kept:
            return
        version = kept[int(place * (len(kept) - 1))]
        text, before = versions.get(version.sha256), session.text
        session.revise(revision(before, before, text, session.passages()), "Restore")
        log.add(before, Why.REPLACED)
        assert session.text == text
        self.now_is(text)
        self.did["restored"] += 1

    # What is safe then

    @rule()
    def pause(self):
        self.story.saving.journal.tell_now()
        self.is_told()
        self.did["told"] += 1

    @rule()
    def save(self):
        saved = self.is_saved()
        self.take_over()
        if saved:
            self.is_told()
            self.is_exact = self.is_exact or not self.story.crash_recovery.waiting
            assert self.path.read_text() == self.text
            on_disk = read_notes(self.path).notes
            assert {note.id: note.words for note in on_disk.values()} == self.notes
            self.no_note_is_lost()
            self.safe_notes = set(self.notes)
            self.keep_an_older_copy()
            self.did["saved"] += 1
        else:
            assert self.conflicts or not self.path.exists()

    def is_saved(self):
        # A story that nobody edited here is saved, and looked at again beside that.
        if not self.story.save():
            return False
        self.story.saving.wait()
        return self.story.save()

    # How it ends, and begins again

    @is_there
    @rule(
        what=st.sampled_from(["recover", "recover", "set aside", "ignore"]),
        place=places,
        is_told=st.booleans(),
        loss=st.sampled_from(["", "", *sorted(LOSSES)]),
    )
    def crash(self, what, place, is_told, loss):
        if is_told:
            self.type(place, 3, " ")
            self.mark(place, 3, Kind.NOTE)
            self.pause()
        self.story.let_go()
        self.nothing_is_lost()
        if loss:
            self.lose(loss)
        self.open()
        while self.story.crash_recovery.waiting and what != "ignore":
            self.answer(what)
        if what == "recover" and self.is_exact:
            assert (self.session.text, self.words_now()) == self.told
            self.did["as it was told"] += is_told
        self.is_exact = not self.story.crash_recovery.waiting
        self.take_over()
        self.told = self.text, dict(self.notes)
        self.nothing_is_lost()
        self.no_note_is_lost()
        self.did["crashed"] += 1

    def answer(self, what):
        recovering = self.story.crash_recovery
        recovery = recovering.waiting
        if what == "set aside":
            recovering.set_aside()
            return
        recovering.recover()
        if self.disputes:
            self.disputes.clear()
            recovering.settle(recovery.text)
        assert recovering.waiting is not recovery
        self.did["recovered"] += 1

    @is_there
    @rule()
    def close_and_come_back(self):
        if self.is_saved():
            before = self.session.text, self.words_now()
            self.story.let_go()
            self.nothing_is_lost()
            self.open()
            assert (self.session.text, self.words_now()) == before
            self.take_over()
            self.is_told()
            self.safe_notes = set(self.notes)

    # What other programs do

    @is_there
    @rule(
        way=st.sampled_from(sorted(WAYS)),
        place=places,
        length=lengths,
        sees=st.booleans(),
    )
    def write_outside(self, way, place, length, sees):
        before = self.path.read_text()
        start = int(place * len(before))
        end = min(start + length, len(before))
        after = f"{before[:start]} {self.new_word()} {before[end:]}"
        # What is seen half written is taken for whole here, where nobody waits; and
        # through mapped memory the rest would come without a new date.
        sees = sees and way != "mapped into memory"
        WAYS[way](self.path, after.encode(), self.look if sees else _nothing)
        os.utime(self.path, ns=(self.number, 10**18 + self.number))
        self.has_deleted(words_in(before) - words_in(after))
        self.safe_words |= words_in(after)
        self.is_exact = False
        self.did["written outside"] += 1

    @rule(answer=st.sampled_from(["keep_mine", "take_theirs", ""]))
    def look(self, answer=""):
        self.conflicts.clear()
        self.story.saving.wait()  # What is being saved would look for itself.
        self.story.saving.look()
        self.story.saving.wait()
        if self.conflicts and answer and self.path.exists():
            getattr(self.story.saving, answer)()
            self.did["decided"] += 1
        self.story.saving.wait()
        self.record_versions()
        assert self.notes.items() <= self.words_now().items()
        self.take_over()

    @is_there
    @rule(how=st.sampled_from(sorted(LOSSES)), is_seen=st.booleans())
    def lose_notes(self, how, is_seen):
        self.is_exact = False  # What is seen to be lost is saved again at once.
        self.lose(how)
        if is_seen:
            self.look("keep_mine")
        assert self.words_now() == self.notes

    @is_there
    @rule(how=st.sampled_from(["emptied", "removed"]), is_put_back=st.booleans())
    def lose_story_and_notes(self, how, is_put_back):
        self.look("keep_mine")
        away = self.path.rename(self.path.with_name("away.txt"))
        self.is_exact = False
        self.lose(how)
        self.look()
        if is_put_back:
            away.unlink()
            assert self.story.saving.put_back()
        else:
            away.rename(self.path)
        self.look()
        assert self.words_now() == self.notes

    @is_there
    @rule(place=places, answer=st.sampled_from(["keep_mine", "take_theirs"]))
    def rewrite_the_same(self, place, answer):
        self.look("keep_mine")
        self.type(place, 9, " ")
        self.pause()
        self.write_outside("renamed over", place, 9, sees=False)
        self.look(answer)

    @is_there
    @rule(is_put_back=st.booleans())
    def remove_outside(self, is_put_back):
        self.look("keep_mine")
        away = self.path.rename(self.path.with_name("away.txt"))
        self.look()
        self.type(0.5, 0, " ")
        self.pause()
        if is_put_back:
            away.unlink()
            assert self.story.saving.put_back()
        else:
            away.rename(self.path)
        self.look()
        self.did["removed"] += 1

    # The model

    @property
    def session(self):
        return self.story.session

    def new_word(self):
        self.number += 1
        return f"w{self.number}w"

    def some_note(self, place):
        return list(self.notes)[int(place * (len(self.notes) - 1))]

    @property
    def rewritable(self):
        """The notes, without what is said to lenses, which has no words."""
        return [n for n in self.notes if n not in self.session.notes.of_lenses]

    def words_now(self):
        return {note.id: note.words for note in self.session.notes.notes.values()}

    def now_is(self, text):
        """Take it that the author has made the text this one."""
        assert self.session.text == text
        assert self.words_now() == self.notes
        self.text = text
        self.seen.add(text)

    def has_deleted(self, words):
        """Take it that somebody meant these words not to be any more."""
        self.safe_words -= words

    def take_over(self):
        """Take what is in the window for what is to be there."""
        self.notes = self.words_now()
        self.now_is(self.session.text)

    def is_told(self):
        self.told = self.text, dict(self.notes)
        self.safe_words |= words_in(self.text)

    def lose(self, how):
        """Let the notes file fare as files do, and nobody told Reread."""
        file = notes_path(self.path)
        if file.exists() and file.stat().st_size:
            LOSSES[how](file, self.older_notes)
            self.did[f"notes file {how}"] += 1

    def record_versions(self):
        """Have done what the event loop would do, which does not run here."""
        keeper = self.story.saving.versions
        while keeper._jobs.is_busy:
            keeper._jobs._on_done()

    def keep_an_older_copy(self):
        if not self.older_notes and notes_path(self.path).exists():
            self.older_notes = notes_path(self.path).read_bytes()

    def no_note_is_lost(self):
        assert self.safe_notes <= self.words_now().keys()

    def nothing_is_lost(self):
        places = " ".join(_everything_kept(self.path.parent))
        assert not {word for word in self.safe_words if word not in places}


def finding(span, key):
    return Finding(LensName.TENSE, "past", span, "Past", None, key)


def words_in(text):
    return set(_WORD.findall(text))


def _nothing():
    pass


def _everything_kept(stories):
    """Yield what is beside the story and in the app's own folders."""
    for folder in (stories, state_folder()):
        for path in folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                if path.suffix == ".z":
                    data = zlib.decompress(data)
                yield data.decode("utf-8", "replace")


def test_whatever_is_done_in_whatever_order_nothing_is_lost(
    qapp, tmp_path, monkeypatch, figure, is_long
):
    monkeypatch.setattr(saving, "STILL_MS", 0)
    did = Counter()

    run_state_machine_as_test(
        lambda: Author(
            tmp_path, lambda home: monkeypatch.setenv("REREAD_HOME", home), did
        ),
        settings=settings(
            max_examples=150 if is_long else 15,
            stateful_step_count=40 if is_long else 25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )

    for what, number in sorted(did.items()):
        figure(what, number)
    assert {"crashed", "recovered", "saved", "written outside"} <= did.keys()
