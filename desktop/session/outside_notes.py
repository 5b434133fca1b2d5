"""Notes that another program wrote while they are open, and notes files that broke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.joining import join
from desktop.session.taking_over import take_over
from desktop.storage.disk_errors import shown_name

if TYPE_CHECKING:
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.guarded_marking import GuardedMarking
    from desktop.session.open_session import OpenSession
    from desktop.session.saving import Saving
    from desktop.storage.notes_store import NotesStore

_SHOWN_ANEW = "The notes were changed by another program and are shown anew."
_BOTH_SHOWN = "The notes were changed by another program too; both are shown."
_LAST_GOOD_SHOWN = (
    "The notes are shown as they last could be read. The damaged file is kept beside "
    "them, with “broken” in its name."
)


class OutsideNotes(QObject):
    """Joins what others wrote of the notes with what is open.

    Signals:
        told: Something was taken over; carries a sentence for the author.
        lock_changed: Notes can be changed again, or not any more.
    """

    told = Signal(str)
    lock_changed = Signal()

    def __init__(
        self,
        session: OpenSession,
        saving: Saving,
        store: NotesStore,
        marking: GuardedMarking,
    ) -> None:
        super().__init__(saving)
        self._session = session
        self._saving = saving
        self._store = store
        self._marking = marking
        saving.joined.connect(self._on_joined)

    @property
    def are_broken(self) -> bool:
        """Whether the notes file is one that cannot be read."""
        return self._store.is_broken

    @property
    def has_last_good(self) -> bool:
        """Whether notes are kept that could be read before their file broke."""
        return self.are_broken and self._store.last_good() is not None

    def take(self, notes: AnnotationSet | None) -> None:
        """Take over ``notes``, which the store has just read; None if it could not."""
        base, is_dirty = self._saving.saved_notes, self._saving.are_notes_dirty
        self._lock(self._store.refusal)
        if notes is None:
            return
        if is_dirty:
            notes = join(self._session.notes, notes, base)
        take_over(self._session, notes)
        if self._store.joined:
            self.told.emit(" ".join(self._store.joined))
        else:
            self.told.emit(_BOTH_SHOWN if is_dirty else _SHOWN_ANEW)
        if is_dirty or self._store.joined:
            self._saving.mark_notes_unsaved()
        else:
            self._saving.mark_notes_saved()

    def begin_anew(self) -> None:
        """Move a notes file that cannot be read aside, and let notes be made.

        Raises:
            SaveFailed: If the disk refuses.
        """
        copy = self._store.begin_anew()
        self._lock(None)
        if copy is not None:
            self.told.emit(f"The notes file is kept as “{shown_name(copy)}”.")
        self._saving.mark_notes_unsaved()

    def take_last_good(self) -> None:
        """Show the notes as they last could be read, in place of a broken file.

        Raises:
            SaveFailed: If there are none, or the disk refuses.
        """
        restored = self._store.restore_last_good()
        take_over(self._session, join(self._session.notes, restored))
        self._lock(None)
        self.told.emit(_LAST_GOOD_SHOWN)
        self._saving.mark_notes_unsaved()

    def _on_joined(self) -> None:
        self.told.emit(_BOTH_SHOWN)

    def _lock(self, refusal: str | None) -> None:
        if refusal != self._marking.refusal:
            self._marking.refusal = refusal
            self.lock_changed.emit()
