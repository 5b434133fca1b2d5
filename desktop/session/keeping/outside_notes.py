"""Notes that another program wrote while they are open, and notes files that broke.

Nothing another program does takes a note away but an entry that says so.  What it
wrote is joined with what is open; a file that is gone, empty or broken leaves the
window as it is, and the author is asked.  What is to be saved then is known to
:mod:`desktop.session.keeping.saving`, which calls this and is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.joining.sets import join
from desktop.session.keeping.taking_over import take_over
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.notes.later_notes import lacking
from desktop.storage.notes.notes_store import Trouble
from desktop.value import replace
from desktop.wording.translation import (
    counted_template,
    in_sequence,
    translate,
    translate_count,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.session.story.history import Notes
    from desktop.session.story.noting.marking import Marking
    from desktop.session.story.revision import Revision
    from desktop.session.story.story_session import StorySession
    from desktop.storage.notes.notes_store import InWindow, NotesStore

_SHOWN_ANEW = translate("The notes were changed by another program and are shown anew.")
_BOTH_SHOWN = translate(
    "The notes were changed by another program too; both are shown."
)
_LAST_GOOD_SHOWN = translate("The notes are shown as they last could be read.")
_BROKEN_KEPT = translate(
    "The notes are shown as they last could be read. The damaged file is kept beside "
    "them, with “broken” in its name."
)
_BEGUN_ANEW = translate(
    "The story has no notes now. Those it had are kept in its history: File ▸ History…"
)
_TROUBLES = {
    Trouble.GONE: counted_template(
        "“{file}” was gone from the folder “{folder}”. The note that was in it was "
        "kept, and is saved again. Take it, or begin anew without it?",
        "“{file}” was gone from the folder “{folder}”. The {count} notes that were "
        "in it were kept, and are saved again. Take them, or begin anew without "
        "them?",
    ),
    Trouble.EMPTY: counted_template(
        "“{file}” in the folder “{folder}” was emptied. The note that was in it "
        "was kept, and is saved again. Take it, or begin anew without it?",
        "“{file}” in the folder “{folder}” was emptied. The {count} notes that "
        "were in it were kept, and are saved again. Take them, or begin anew "
        "without them?",
    ),
    Trouble.BROKEN: counted_template(
        "“{file}” in the folder “{folder}” was damaged; it is kept, with “broken” "
        "in its name. The note is here as it last could be read. Take it, or begin "
        "anew without it?",
        "“{file}” in the folder “{folder}” was damaged; it is kept, with “broken” "
        "in its name. The {count} notes are here as they last could be read. Take "
        "them, or begin anew without them?",
    ),
}
"""What to ask of the notes file, for one note and for several."""


class OutsideNotes(QObject):
    """Joins what others wrote of the notes with what is open.

    Signals:
        told: Something was taken over; carries a sentence for the author, and what
            undo would do about it, which may be empty.
        kept: Notes that the file did not have any more were kept; carries their ids.
        asked: There is something else to ask, or nothing any more.
    """

    told = Signal(str, str)
    kept = Signal(frozenset)
    asked = Signal()

    def __init__(
        self, session: StorySession, store: NotesStore, marking: Marking
    ) -> None:
        super().__init__(session)
        self._session = session
        self._store = store
        self._marking = marking
        self._is_waiting_for_story = False
        self._asked_of: Trouble | None = None

    # What there is

    @property
    def are_broken(self) -> bool:
        """Whether the notes file is one that cannot be read."""
        return self._store.is_broken

    @property
    def has_last_good(self) -> bool:
        """Whether notes are kept that could be read before their file broke."""
        return self.are_broken and self._store.last_good() is not None

    @property
    def question(self) -> str | None:
        """What to ask of a file that is gone, empty or broken; None if nothing."""
        trouble, count = self._store.trouble, self._session.notes.note_count
        if trouble is None or self._is_waiting_for_story or not count:
            return None
        one, many = _TROUBLES[trouble]
        path = self._store.path
        file, folder = shown_name(path), shown_name(path.parent)
        return translate_count(one, many, count, file=file, folder=folder)

    def outcomes_of(self, revision: Revision) -> Notes:
        """Return the suggestions that others apply or give back by a revision."""
        return self._marking.outcomes_of(revision)

    def missing_words(self, notes: Iterable[str]) -> str:
        """Return the sentence that ``notes`` were kept, though the file lacked them."""
        return translate_count(
            "“{file}” had 1 note fewer than before. It was kept, as nobody said that "
            "it was deleted.",
            "“{file}” had {count} fewer notes than before. They were kept, as nobody "
            "said that they were deleted.",
            len(frozenset(notes)),
            file=shown_name(self._store.path),
        )

    @property
    def later_count(self) -> int:
        """How many notes came later than the story went back to, and are on offer."""
        later = self._store.later
        if later is None:
            return 0
        return len(lacking(later, self._session.notes) - later.of_lenses)

    @property
    def offer(self) -> str | None:
        """What to ask of notes that are later than their story; None if nothing."""
        count = self.later_count
        if not count:
            return None
        return translate_count(
            "The story and its notes are as they were earlier. One note that came "
            "later is kept: bring it here, or leave it in the history?",
            "The story and its notes are as they were earlier. {count} notes that came "
            "later are kept: bring them here, or leave them in the history?",
            count,
        )

    # What others did

    def take(
        self,
        notes: AnnotationSet | None,
        window: InWindow,
        *,
        is_story_gone: bool,
        was_dirty: bool,
    ) -> bool | None:
        """Take over ``notes``, which the store has just read.

        Args:
            notes: The notes to go on with; None if the file could not be read.
            window: What was known here when it was read.
            is_story_gone: Whether the story itself is gone: then its notes wait for
                what becomes of it.
            was_dirty: Whether notes were not saved yet.

        Returns:
            Whether the file has the notes as they are now; None if it could not be
            read.
        """
        self._is_waiting_for_story = is_story_gone
        self._session.lock_notes(self._store.refusal)
        if notes is None:
            return None
        if self._session.notes is not window.notes:
            notes = join(self._session.notes, notes, window.notes)
        is_new = notes != self._session.notes
        if notes is not self._session.notes:
            take_over(self._session, notes)
        self._tell(was_dirty=was_dirty, is_new=is_new)
        return not (was_dirty or self._store.is_behind or self._store.joined)

    def tell_of_joined(self) -> None:
        """Tell that a save has joined the notes with what another program wrote."""
        if not self._store.missing:
            self.told.emit(_BOTH_SHOWN, "")

    def take_saved(self) -> None:
        """Tell and ask what there is to, now that everything is saved.

        A save may have found the file gone, or joined with one that lacked notes.
        """
        self.tell_of_missing()
        if self._store.trouble is not self._asked_of:
            self._ask()

    def _tell(self, *, was_dirty: bool, is_new: bool) -> None:
        is_asked = self._store.trouble or self._store.missing or self.later_count
        if self._store.joined:
            self.told.emit(in_sequence(*self._store.joined), "")
        elif is_new and not is_asked:
            self.told.emit(_BOTH_SHOWN if was_dirty else _SHOWN_ANEW, "")
        self.tell_of_missing()
        self._ask()

    def tell_of_missing(self) -> None:
        """Tell, once, of notes that were kept though their file had them no more."""
        notes = self._session.notes
        there = (note for note in self._store.missing if note in notes)
        missing = frozenset(there) - notes.of_lenses - notes.of_placements
        self._store.missing = frozenset()
        if missing and not self._is_waiting_for_story:
            self.kept.emit(missing)

    def go_on_with_story(self) -> None:
        """Take it that the story is there again: its notes are saved with it."""
        if self._is_waiting_for_story:
            self._is_waiting_for_story = False
            self._store.trouble = None
            self._ask()

    # What the author says

    def begin_anew(self) -> None:
        """Let the story have no notes, and let notes be made; the old ones are kept.

        Raises:
            SaveFailed: If the disk refuses.
        """
        had_notes = bool(self._session.notes.notes)
        copy = self._store.begin_anew(self._session.notes)
        take_over(self._session, AnnotationSet())
        self._session.lock_notes(None)
        if had_notes:
            self.told.emit(_BEGUN_ANEW, "")
        elif copy is not None:
            name = shown_name(copy)
            kept = translate("The notes file is kept as “{name}”.", name=name)
            self.told.emit(kept, "")
        self._ask()

    def take_last_good(self) -> None:
        """Go on with the notes as they last could be read.

        Raises:
            SaveFailed: If there are none, or the disk refuses.
        """
        was_broken = self._store.trouble is Trouble.BROKEN or self.are_broken
        if self.are_broken:
            restored = self._store.restore_last_good()
            take_over(self._session, join(self._session.notes, restored))
            self._session.lock_notes(None)
        self._store.trouble = None
        self.told.emit(_BROKEN_KEPT if was_broken else _LAST_GOOD_SHOWN, "")
        self._ask()

    def delete_missing(self, notes: Iterable[str]) -> None:
        """Delete notes that were kept though their file lacked them, as one step.

        Raises:
            NotesLocked: If notes may not be changed.
        """
        left = [note for note in notes if note in self._session.notes]
        self._marking.delete(left)
        count = len(left)
        self.told.emit(
            translate_count(
                "The note is deleted now.", "The {count} notes are deleted now.", count
            ),
            translate_count("Undo brings it back.", "Undo brings them back.", count),
        )

    def bring_later(self) -> None:
        """Bring the notes here that came later than the story went back to."""
        later = self._store.later
        if later is not None:
            # What was deleted later is left: nobody asked for that to be done again.
            later = replace(later, deleted={})
            take_over(self._session, join(self._session.notes, later))
        self.leave_later()

    def leave_later(self) -> None:
        """Leave the notes that came later where they are: in the history."""
        self._store.forget_later()
        self._ask()

    # How it is done

    def _ask(self) -> None:
        self._asked_of = self._store.trouble
        self.asked.emit()
