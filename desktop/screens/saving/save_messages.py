"""What the author is told and asked when a story or its notes cannot be saved.

Every message says what is wrong and offers what can be done about it, and none of what
they offer loses anything.  What asks waits in the bar until it is answered or has no
reason any more; nothing else waits for it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.errors import (
    CannotEncode,
    RereadError,
    SaveFailed,
    StoryDamaged,
    StoryGone,
)
from desktop.session.keeping.conflict import StoryConflict
from desktop.storage.files.disk_errors import shown_name
from desktop.widgets.message_bar import Truth, until_undone
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.screens.saving.file_dialogs import Copies
    from desktop.session.keeping.opening import OpenStory
    from desktop.widgets.message_bar import MessageBar

Action = tuple[str, "Callable[[], object]"]

_AT_STAKE = translate(
    "Nothing you type now would survive a crash: neither the story nor Reread’s own "
    "folder can be written."
)
_FIRST_ANSWER = translate("No note can be made or changed until that is answered.")
_BETWEEN_SAVES = translate(
    "What you type between two saves would not survive a crash either."
)


class SaveMessages(QObject):
    """Tells of everything that goes wrong with the files of one story.

    Signals:
        close_wanted: The author wants to close the window, whatever is not saved.
        conflict_wanted: The author wants to see both sides; carries the
            ``StoryConflict``.
    """

    close_wanted = Signal()
    conflict_wanted = Signal(StoryConflict)

    def __init__(
        self, story: OpenStory, bar: MessageBar, copies: Copies, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._story = story
        self._bar = bar
        self._copies = copies
        self._problem: SaveFailed | None = None  # why something is not saved
        self._unsafe = ""  # what it says while nothing is safe from a crash
        self._last: list[str] = []  # what went wrong in the last save
        self._has_asked = False
        self._is_given_up = False
        copies.failed.connect(self.say)
        self._room = story.session.live.room
        # In the midst of an edit, the page must not become smaller.
        queued = Qt.ConnectionType.QueuedConnection
        self._room.passed_changed.connect(self.tell_whether_too_long, queued)
        story.saving.failed.connect(self._on_failed)
        story.saving.saved.connect(self._on_saved)
        story.saving.unkept.connect(self._on_unkept)
        story.saving.journal.failed.connect(self._on_unsafe)
        story.saving.journal.works_again.connect(self._on_safe_again)
        story.saving.told.connect(self.say)
        story.reading_keeper.told.connect(self.say)
        story.saving.reloaded.connect(self._on_reloaded)
        story.readers.told.connect(self.say)
        story.saving.notes.told.connect(self.say)
        story.session.lock_changed.connect(self._on_lock_changed)
        story.saving.notes.kept.connect(self._on_notes_kept)
        story.saving.notes.asked.connect(self._ask_of_notes)

    def say(self, done: str, undo: str = "") -> None:
        """Show a sentence that asks for nothing, and one of what undo would do."""
        truth = until_undone(done, undo, self._story.session) if undo else None
        self._bar.show_message(truth.now() if truth else done, truth=truth)

    def show_at_opening(self) -> None:
        """Say what about the story is not as it should be, if anything."""
        story, notes = self._story, self._story.saving.notes
        problem = None if notes.are_broken else story.notes_problem
        kept = story.reading_keeper.remark
        joined, unread = story.arrival.joined, story.session.notes.unread
        rest = (story.remark, *joined, unread, kept)

        if words := in_sequence(problem or "", *rest):
            self._bar.show_message(words)
        notes.tell_of_missing()
        self._ask_of_notes()

    def tell_whether_too_long(self) -> None:
        """Say that the text is too long to be edited, for as long as it is."""
        passed = self._room.passed
        self._ask("too-long", passed.for_notes_only if passed else None, [])

    def refuse_marking(self) -> None:
        """Say why no note can be made or changed."""
        if self._bar.asks("notes-broken"):
            self._bar.reopen()
            self._bar.show_message(_FIRST_ANSWER, truth=self._while_locked)
        else:
            words = self._story.notes_problem or ""
            self._bar.show_message(words, truth=self._while_locked)

    @property
    def _while_locked(self) -> Truth:
        """What to say for as long as no note can be made or changed."""
        story = self._story

        def now() -> str:
            is_asked = self._bar.asks("notes-broken")
            return _FIRST_ANSWER if is_asked else story.notes_problem or ""

        return Truth((story.session.lock_changed, story.arrival.arrived), now)

    # Closing

    def may_close(self) -> bool:
        """Save everything and return whether the window may be closed.

        What cannot be saved is said the first time.  An author who closes the window
        once more wants it closed: then everything is kept where it can be found.
        """
        self._last = []
        if self._story.save() or self._is_given_up:
            return True
        if self._has_asked:
            return self._rescue()
        self._has_asked = True
        words = in_sequence(*dict.fromkeys(self._last))
        if not words:
            words = translate(
                "“{story}” is not saved yet: another program has written it, and what "
                "it wrote is still being looked at.",
                story=shown_name(self._story.path),
            )
        self._bar.withdraw("unsaved")  # which says the same
        self._bar.ask("closing", words, self._for_closing(), is_urgent=True)
        return False

    def _for_closing(self) -> list[Action]:
        return [
            (translate("Try again"), self._close_again),
            (translate("Save a copy…"), self._save_copy_at_closing),
            (translate("Close anyway"), self.close_wanted.emit),
        ]

    def _save_copy_at_closing(self) -> None:
        # The window is still open, and why is still to be read.
        words = in_sequence(*dict.fromkeys(self._last))
        if words:
            self._bar.ask("closing", words, self._for_closing(), is_urgent=True)
        self._copies.ask()

    def _close_again(self) -> None:
        self._has_asked = False
        self.close_wanted.emit()

    def _rescue(self) -> bool:
        try:
            self._story.rescue()
        except SaveFailed as problem:
            give_up: Action = (translate("Close without saving"), self._give_up)
            actions = [(translate("Save a copy…"), self._copies.ask), give_up]
            self._bar.ask("closing", str(problem), actions, is_urgent=True)
            return False
        return True

    def _give_up(self) -> None:
        self._is_given_up = True
        self.close_wanted.emit()

    # What happens

    def _on_failed(self, problem: SaveFailed) -> None:
        self._last = [*self._last, str(problem)][-2:]
        if isinstance(problem, StoryConflict):
            self._bar.ask("conflict", str(problem), self._for_problem(problem))
        else:
            self._problem = problem
            self._ask_of_problem()

    def _ask_of_problem(self) -> None:
        """Ask what becomes of what is not saved, the louder the more is at stake."""
        problem = self._problem
        if problem is None or self._has_asked:
            return
        words = str(problem)
        if self._unsafe:
            words = in_sequence(_AT_STAKE, words)
            self._end_telling(self._unsafe)
        actions = self._for_problem(problem)
        self._bar.ask("unsaved", words, actions, is_urgent=bool(self._unsafe))

    def _on_saved(self) -> None:
        self._last, self._has_asked, self._problem = [], False, None
        self._bar.withdraw("unsaved")
        self._bar.withdraw("closing")

    def _on_unsafe(self, words: str) -> None:
        is_new, self._unsafe = not self._unsafe, self._unsafe or words
        if self._problem is not None:
            self._ask_of_problem()
        elif is_new:
            self._bar.show_message(
                words, [(translate("Save a copy…"), self._copies.ask)]
            )

    def _on_unkept(self, words: str) -> None:
        if self._unsafe:
            words = self._unsafe = in_sequence(words, _BETWEEN_SAVES)
        self._bar.show_message(words, [(translate("Save a copy…"), self._copies.ask)])

    def _on_safe_again(self) -> None:
        self._end_telling(self._unsafe)
        self._unsafe = ""
        self._ask_of_problem()

    def _end_telling(self, words: str) -> None:
        if words and self._bar.tells(words):
            self._bar.dismiss()

    def _on_reloaded(self) -> None:
        self._bar.withdraw("conflict")

    def _on_lock_changed(self) -> None:
        self._ask_of_notes()
        if self._story.notes_problem and not self._bar.asks("notes-broken"):
            self.refuse_marking()

    def _for_problem(self, problem: SaveFailed) -> list[Action]:
        saving = self._story.saving
        copy: Action = (translate("Save a copy…"), partial(self._save_copy, problem))
        match problem:
            case StoryGone():
                return [
                    copy,
                    (translate("Put it back"), partial(self._try, saving.put_back)),
                ]
            case StoryConflict():
                both = partial(self.conflict_wanted.emit, problem)
                mine = (translate("Keep mine"), partial(self._try, saving.keep_mine))
                theirs = (
                    translate("Take theirs"),
                    partial(self._try, saving.take_theirs),
                )
                return [(translate("See both…"), both), mine, theirs]
            case StoryDamaged():
                back = partial(self._try, saving.replace_damaged)
                return [(translate("Put it back"), back), copy]
            case CannotEncode():
                return [(translate("Save as UTF-8"), saving.save_as_utf8), copy]
        return [(translate("Try again"), saving.save), copy]

    def _save_copy(self, problem: SaveFailed) -> None:
        self._copies.ask()
        if self._problem is problem:
            self._ask_of_problem()  # A copy is no answer to what is wrong.

    def _on_notes_kept(self, kept: frozenset[str]) -> None:
        notes = self._story.saving.notes
        undo = partial(self._try, partial(notes.delete_missing, kept))
        words, session = notes.missing_words(kept), self._story.session

        def now() -> str:
            return words if any(note in session.notes for note in kept) else ""

        truth = Truth((session.notes_changed,), now)
        self._bar.show_message(words, [(translate("Undo"), undo)], truth)

    def _ask_of_notes(self) -> None:
        """Ask what is to be asked of the notes file, and nothing else any more."""
        saving = self._story.saving
        notes = saving.notes
        take = partial(self._try, saving.take_last_good_notes)
        begin = partial(self._try, saving.begin_notes_anew)
        self._ask(
            "notes-file",
            notes.question,
            [
                (translate("Take the last good ones"), take),
                (translate("Begin anew"), begin),
            ],
        )
        count = notes.later_count
        bring = translate_count("Bring it here", "Bring them here", count)
        leave = translate_count("Leave it", "Leave them", count)
        self._ask(
            "later-notes",
            notes.offer,
            [
                (bring, partial(self._try, saving.bring_later_notes)),
                (leave, notes.leave_later),
            ],
        )
        broken = self._story.notes_problem if notes.are_broken else None
        self._ask("notes-broken", broken, self._for_broken_notes())

    def _ask(self, key: str, words: str | None, actions: Sequence[Action]) -> None:
        if words is None:
            self._bar.withdraw(key)
        else:
            self._bar.ask(key, words, actions)

    def _for_broken_notes(self) -> list[Action]:
        saving = self._story.saving
        begin = partial(self._try, saving.begin_notes_anew)
        actions: list[Action] = [(translate("Set it aside and begin anew"), begin)]
        if saving.notes.has_last_good:
            take = partial(self._try, saving.take_last_good_notes)
            actions.insert(0, (translate("Take the last good ones"), take))
        return actions

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except SaveFailed as problem:
            self._on_failed(problem)
            self._ask_of_notes()
        except RereadError as problem:
            self.say(str(problem))
