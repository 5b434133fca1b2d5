"""Giving back what a crash took: what a journal tells and the files do not.

Nothing is recovered that the author did not ask for, and the journal is only put away
when everything of it is saved; it is never deaf to being asked again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.conflict import StoryConflict
from desktop.session.findings import Findings
from desktop.session.taking_over import take_over
from desktop.session.text_joiner import TextJoiner
from desktop.storage.disk_errors import shown_name
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.journals import set_aside
from desktop.storage.recovery import (
    Recovery,
    Verdict,
    keep_texts,
    put_away,
    with_recovered_notes,
)
from desktop.storage.rescue import rescue
from desktop.storage.version_index import Why

if TYPE_CHECKING:
    from desktop.session.arrival import NotesArrival
    from desktop.session.open_session import OpenSession
    from desktop.session.revision import Revision
    from desktop.session.saving import Saving

_NOTHING = Findings(0, {})


class Recovering(QObject):
    """What is recovered of one story, one journal after the other.

    Signals:
        recovered: It is in the window and saved; carries the ``Findings`` on the notes
            and a sentence.
        disputed: The file and the journal have other words in the same place; carries
            the ``StoryConflict``.
    """

    recovered = Signal(Findings, str)
    disputed = Signal(StoryConflict)

    def __init__(
        self,
        session: OpenSession,
        saving: Saving,
        arrival: NotesArrival,
        disk: FileSystem = DISK,
    ) -> None:
        super().__init__(saving)
        self._session = session
        self._saving = saving
        self._arrival = arrival
        self._disk = disk
        self._current: Recovery | None = None
        self._joiner = TextJoiner(session, self)
        self._joiner.joined.connect(self._on_joined)

    @property
    def waiting(self) -> Recovery | None:
        """What is to be offered now; None if there is nothing."""
        return self._arrival.recoveries[0] if self._arrival.recoveries else None

    def recover(self, recovery: Recovery) -> None:
        """Put what ``recovery`` gives back into the window, and save it.

        Raises:
            SaveFailed: If the disk refuses; it can be asked for again then.
        """
        keep_texts(recovery, self._disk)
        self._current = recovery
        if recovery.text is None:
            self._take_notes(recovery, _NOTHING)
            return
        is_merge = recovery.verdict is Verdict.MERGE and recovery.base is not None
        base = recovery.base if is_merge else self._session.text
        self._joiner.begin(base or "", recovery.text)

    def settle(self, text: str) -> None:
        """Make ``text`` what becomes of both sides, as the author decided."""
        self._joiner.begin(self._session.text, text)

    def set_aside(self, recovery: Recovery) -> None:
        """Leave everything as it is in the files; what was not saved is kept.

        Raises:
            SaveFailed: If the disk refuses.
        """
        set_aside(recovery.leftover, self._disk)
        self._forget(recovery)

    def _on_joined(self, revision: Revision) -> None:
        recovery = self._current
        assert recovery is not None
        if revision.merged.conflicts:
            at = f", {recovery.at.astimezone():%H:%M}" if recovery.at else ""
            path, merged = self._saving.file.path, revision.merged
            self.disputed.emit(StoryConflict(path, merged, f"not saved{at}"))
            return
        before = self._session.text
        became = self._session.revise(revision, "Recover")
        self._saving.versions.keep(before, Why.REPLACED)
        self._saving.versions.keep(self._session.text, Why.RECOVERED)
        self._take_notes(recovery, became or _NOTHING)

    def _take_notes(self, recovery: Recovery, became: Findings) -> None:
        before = self._session.notes
        notes = with_recovered_notes(before, recovery)
        if notes is not before:
            take_over(self._session, notes)
        words = self._kept_scraps(recovery)
        if self._saving.save():
            put_away(recovery, self._disk)
        self._forget(recovery)
        self.recovered.emit(became, words)

    def _kept_scraps(self, recovery: Recovery) -> str:
        """Keep words that have no place any more, and return what to say."""
        if not recovery.scraps:
            return "What was not saved is here again."
        path, scraps = self._saving.file.path, "\n\n".join(recovery.scraps)
        copy = rescue(path, scraps, b"", self._disk).copy
        return (
            "Some of what was not saved cannot be put in its place any more. The words "
            f"are in {shown_name(copy)} in the folder {copy.parent}."
        )

    def _forget(self, recovery: Recovery) -> None:
        self._current = None
        self._arrival.recoveries.remove(recovery)
