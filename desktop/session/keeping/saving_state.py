"""The states that a story and its files may be in, and what is not saved yet.

Here stand the table of states and what leads to which, what was done to text and notes
since they were saved, and when it is to be saved.  What is done in each state is
:mod:`desktop.session.keeping.saving`'s.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.keeping.save_job import SaveOutcome
    from desktop.session.story.story_session import StorySession
    from desktop.storage.notes.notes_store import NotesStore

TYPING_PAUSE_MS = 3000
"""How long nobody must have typed for the story to be written."""

LONGEST_WAIT_MS = 60_000
"""After how long it is written though somebody types on and on.

The journal has every letter within half a second.  What other programs see of the story
is its file, which is written whole, and so is the version kept of it.
"""

UNSAFE_PAUSE_MS = 1000
LONGEST_UNSAFE_MS = 5000
"""The same while no journal can be written: the file is all that has the words."""

_NOTES_PAUSE_MS = 250
_RETRY_MS = 15_000


class State(Enum):
    """What is between a story in its window and its files.

    Three states are *busy*: something is being done, of which the end is awaited.

    =========  ==================================================================
    LOOKING    its files are read, to see whether another program wrote them
    JOINING    what another program made of the text is joined with the window
    WRITING    what is not saved is written
    =========  ==================================================================

    In the others nothing is done; of those that apply, the first counts.

    =========  ==================================================================
    CLOSED     it is let go, for good
    READING    its notes are still read for the first time
    UNSETTLED  a file may be half written, and is read again in a moment
    GONE       its file is gone, or no text any more; the author is asked
    DISPUTED   both have rewritten the same words; the author is asked
    REFUSED    the disk has refused something, and is asked again in a while
    WAITING    something is not saved, and is in a moment
    CLEAN      the files have everything
    =========  ==================================================================

    What happens leads from one to another:

    ==================  =========================  ================================
    event               while nothing is done      while it is busy
    ==================  =========================  ================================
    text edited,        WAITING, unless one above  the same state; it does not
    note changed        it applies; a timer runs   count as saved by what is written
    a timer or the      WRITING; before the notes  a wish, for when that has ended
    author saves        are there, of the text
    files stirred, or   LOOKING; while READING a   a wish, granted before a save
    the window is back  wish, for when it ended
    the notes are there LOOKING                    a wish, granted before a save
    the author answers  JOINING, or WRITING        WRITING is waited for; what was
                                                   found or joined does not count
    the window closes   CLOSED                     CLOSED, when WRITING has ended
    ==================  =========================  ================================

    ==================  ===========================================================
    it has ended        then
    ==================  ===========================================================
    LOOKING             nothing is new: as before, and no dispute of what is gone
                        the story was written: JOINING
                        the notes were: joined, and WRITING if their file lacks any
                        it is gone, or no text: GONE, and told once
                        it may be half there: UNSETTLED, then LOOKING
    JOINING             the author has typed: JOINING once more
                        both are one text now: WAITING or CLEAN
                        they do not agree: DISPUTED, and told
    WRITING             all is saved: CLEAN; something came meanwhile: WAITING
                        the disk refuses: REFUSED, and told
                        another program wrote the file: LOOKING
                        it did in that very moment: JOINING with what it wrote
    ==================  ===========================================================

    What hangs in a busy state is said to; it counts when it ends after all.
    """

    CLEAN = auto()
    WAITING = auto()
    WRITING = auto()
    LOOKING = auto()
    UNSETTLED = auto()
    JOINING = auto()
    REFUSED = auto()
    GONE = auto()
    DISPUTED = auto()
    READING = auto()
    CLOSED = auto()


BUSY = frozenset({State.LOOKING, State.JOINING, State.WRITING})
"""The states in which something is being done in the background."""


class Unsaved:
    """Counts what was done to text and notes against what was saved of them.

    Attributes:
        version: How often the text was edited.
        notes: The notes as they were last saved; None if that is not known.
        is_utf8_wanted: Whether the author wants the story in UTF-8 from now on.
        are_even_ends_wanted: Whether all lines are to end as most of them do.
    """

    def __init__(self, session: StorySession, store: NotesStore) -> None:
        self._session = session
        self._store = store
        self._saved_version = 0
        self._stale: set[str] = set()
        self.version = 0
        self.notes: AnnotationSet | None = session.notes
        self.is_utf8_wanted = self.are_even_ends_wanted = False

    @property
    def is_text_dirty(self) -> bool:
        """Whether the text was edited since it was saved."""
        return self.version != self._saved_version

    @property
    def are_notes_dirty(self) -> bool:
        """Whether notes were changed since they were saved."""
        is_locked = self._store.refusal is not None
        return self._session.notes is not self.notes and not is_locked

    def note_notes(self, notes: frozenset[str]) -> None:
        """Take it that notes were changed, or the text under them; their ids."""
        self._stale |= notes

    def note_file(self, text: str) -> None:
        """Take it that the story's file holds ``text``."""
        self._saved_version = self.version - (self._session.text != text)
        self.is_utf8_wanted = self.are_even_ends_wanted = False

    def note_lost(self) -> None:
        """Take it that no file holds the text any more."""
        self._saved_version = self.version - 1

    def note_notes_file(self, *, has_all: bool) -> None:
        """Take it that the notes file holds the notes as they are, or not all."""
        self.notes = self._session.notes if has_all else None

    def take_stale(self) -> tuple[Annotation, ...]:
        """Return the notes to be described anew, of which that is known no more."""
        notes = self._session.notes
        stale = tuple(notes.notes[n] for n in self._stale if n in notes)
        self._stale.clear()
        return stale

    def note_outcome(self, outcome: SaveOutcome) -> None:
        """Take it that a save has come to that; its notes are seen to elsewhere."""
        snapshot = outcome.snapshot
        if outcome.is_text_saved:
            self._saved_version = snapshot.version
            self.is_utf8_wanted &= not snapshot.is_utf8_wanted
            self.are_even_ends_wanted &= not snapshot.are_even_ends_wanted
        if not (outcome.are_notes_saved and outcome.is_text_saved):
            self._stale |= {note.id for note in snapshot.stale}


class SaveTimers(QObject):
    """Tells when it is time to save.

    Signals:
        due: It is.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = self._timer(TYPING_PAUSE_MS)
        self._latest = self._timer(LONGEST_WAIT_MS)
        self._notes = self._timer(_NOTES_PAUSE_MS)
        self._retry = self._timer(_RETRY_MS)

    @property
    def is_typing(self) -> bool:
        """Whether the author typed a moment ago, and may go on."""
        return self._text.isActive()

    def note_journal(self, *, is_written: bool) -> None:
        """Let it be due sooner while no journal can be written."""
        self._set(self._text, TYPING_PAUSE_MS if is_written else UNSAFE_PAUSE_MS)
        self._set(self._latest, LONGEST_WAIT_MS if is_written else LONGEST_UNSAFE_MS)

    def note_typing(self) -> None:
        """Let it be due when the author pauses, or has typed for long."""
        self._text.start()
        if not self._latest.isActive():
            self._latest.start()

    def note_notes(self) -> None:
        """Let it be due soon, or with the text that is being typed."""
        if not self._text.isActive():
            self._notes.start()

    def note_failure(self) -> None:
        """Let it be due when the disk may have come to its senses."""
        self._retry.start()

    def stop(self) -> None:
        """Let it not be due."""
        for timer in (self._text, self._latest, self._notes, self._retry):
            timer.stop()

    def _set(self, timer: QTimer, pause_ms: int) -> None:
        if timer.interval() != pause_ms:
            timer.setInterval(pause_ms)  # One that runs begins again.

    def _timer(self, pause_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(self.due)
        return timer
