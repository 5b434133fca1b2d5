"""Giving back what a crash took: what a journal tells and the files do not.

Nothing is recovered that the author did not ask for, and a journal is only put away
when everything of it is saved.  An offer may stand while files change under it: what
the author asks for is worked out anew from the journal and the files as they are then.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.errors import SaveFailed
from desktop.session.background import LatestJob
from desktop.session.keeping.conflict import StoryConflict
from desktop.session.keeping.notes_loading import SHORT_TEXT
from desktop.session.keeping.taking_over import TextJoiner, take_over
from desktop.session.story.revision import Findings, Revision, as_told, as_typed
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history.version_index import Why
from desktop.storage.journal.recovery import (
    Recovery,
    keep_in_history,
    keep_texts,
    kept_scraps,
    put_aside,
    put_away,
    recovery_again,
    with_recovered_notes,
)
from desktop.text.merging.merge import swapped
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.session.keeping.notes_loading import NotesArrival
    from desktop.session.keeping.saving import Saving
    from desktop.session.story.story_session import StorySession

IN_THE_FILE = translate("In the file")
"""What the words in the story's file are called beside those that are not in it."""

_NOTHING = Findings(0, {})
IS_SAVED = translate(
    "There is nothing to recover any more: the files have all of it now."
)
_IS_BACK = translate("What was not saved is here again.")
_FILE_KEPT = translate(
    "The story is as it was in its file. What you had typed is in the history."
)
_SCRAPS = template(
    "Some of what was not saved cannot be put in its place any more. The words are in "
    "{name} in the folder {folder}."
)


class CrashRecovery(QObject):
    """What is recovered of one story.

    Signals:
        recovered: It is in the window, and about to be saved; carries the ``Findings``
            on the notes and a sentence.
        disputed: The file and the journal have other words in the same place; carries
            the ``StoryConflict``, in which ours is what the author had typed.
        refused: The disk refuses, and all is as it was; carries a sentence.
        looked: The author wants to see what was not saved; carries the ``Recovery``.
    """

    recovered = Signal(Findings, str)
    disputed = Signal(StoryConflict)
    refused = Signal(str)
    looked = Signal(Recovery)

    def __init__(
        self,
        session: StorySession,
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
        self._disputed = ""  # the text in the window when a dispute was found
        self._then: Callable[[Recovery], None] = self._recover
        self._looking = LatestJob[Recovery | None](self)
        self._looking.done.connect(self._on_looked)
        self._joiner = TextJoiner(session, self)
        self._joiner.joined.connect(self._on_joined)

    @property
    def waiting(self) -> Recovery | None:
        """What is to be offered now; None if there is nothing."""
        return self._arrival.recovery

    def let_go(self) -> None:
        """Stop, for good, when what is being done is done."""
        self._looking.let_go()
        self._joiner.forget()

    # What the author asks for

    def recover(self) -> None:
        """Put what was not saved into the window, and save it."""
        self._look_again(self._recover)

    def look(self) -> None:
        """Say what there is to recover, as the files are now."""
        self._look_again(self.looked.emit)

    def keep_typed(self) -> None:
        """Make the text what the author had typed, whatever the file has."""
        self._look_again(self._keep_typed)

    def keep_file(self) -> None:
        """Leave the text as the file has it; what was typed is kept as a version."""
        self._look_again(self._keep_file)

    def settle(self, text: str) -> None:
        """Make ``text`` what becomes of both sides, as the author decided."""
        self._joiner.begin(self._disputed, text)

    def set_aside(self) -> Path | None:
        """Leave the files as they are; return the folder that has what was not saved.

        Raises:
            SaveFailed: If the disk refuses; all is as it was then.
        """
        recovery = self.waiting
        folder = None if recovery is None else put_aside(recovery, self._disk)
        self._arrival.recovery = self._current = None
        return folder

    # How it is done

    def _look_again(self, then: Callable[[Recovery], None]) -> None:
        if self.waiting is None:
            return
        self._then = then
        work = partial(recovery_again, self.waiting, self._disk)
        if len(self._session.live) <= SHORT_TEXT:
            self._on_looked(work())
        else:
            self._looking.start(work)

    def _on_looked(self, recovery: Recovery | None) -> None:
        self._arrival.recovery = self._current = recovery
        if recovery is None:
            self.recovered.emit(_NOTHING, IS_SAVED)
            return
        self._try(partial(self._then, recovery))

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except SaveFailed as problem:
            self.refused.emit(str(problem))

    def _recover(self, recovery: Recovery) -> None:
        keep_texts(recovery, self._disk)
        if recovery.text is None:
            self._take_notes(recovery, _NOTHING, _IS_BACK)
            return
        base = self._session.text if recovery.base is None else recovery.base
        self._joiner.begin(base, recovery.text)

    def _keep_typed(self, recovery: Recovery) -> None:
        keep_texts(recovery, self._disk)
        self._joiner.begin(self._session.text, recovery.text or self._session.text)

    def _keep_file(self, recovery: Recovery) -> None:
        keep_texts(recovery, self._disk)
        keep_in_history(recovery, self._disk)
        self._take_notes(recovery, _NOTHING, _FILE_KEPT)

    def _on_joined(self, revision: Revision) -> None:
        recovery = self._current
        assert recovery is not None
        if revision.merged.conflicts:
            self._disputed = revision.old
            path, merged = self._saving.file.path, swapped(revision.merged)
            self.disputed.emit(StoryConflict(path, merged, IN_THE_FILE, recovery.name))
            return
        before = self._session.text
        typed = self._with_places(recovery, revision)
        at = recovery.leftover.at or datetime.now(UTC)
        became = self._session.revise(typed, translate("Recover"), written_at=at)
        self._saving.versions.keep(before, Why.REPLACED)
        self._saving.versions.keep(self._session.text, Why.RECOVERED)
        self._try(partial(self._take_notes, recovery, became or _NOTHING, _IS_BACK))

    def _with_places(self, recovery: Recovery, revision: Revision) -> Revision:
        """Return ``revision`` with what became of the passages while it was typed."""
        passages, edit = self._session.passages(), recovery.edit
        is_told = edit is not None and revision.old == recovery.base
        if not is_told or edit is None or revision.merged.text != recovery.text:
            return as_typed(revision, passages)
        places = edit.places
        return as_told(revision, passages, edit.changes, places.spans, places.moved)

    def _told_anchors(self, recovery: Recovery) -> dict[str, Anchor]:
        """Return where passages are in the text that was recovered, if that is it."""
        edit = recovery.edit
        if edit is None or self._session.text != recovery.text:
            return {}
        moved, exact = AnchorState.MOVED, AnchorState.EXACT
        return {
            key: Anchor(span, moved if key in edit.places.moved else exact)
            for key, span in edit.places.spans.items()
            if span is not None
        }

    def _take_notes(self, recovery: Recovery, became: Findings, words: str) -> None:
        before = self._session.notes
        notes = with_recovered_notes(before, recovery)
        if notes is not before:
            take_over(self._session, notes, self._told_anchors(recovery))
        scraps = kept_scraps(recovery, self._disk)
        if scraps is not None:
            words = translate(_SCRAPS, name=shown_name(scraps), folder=scraps.parent)
        self._arrival.recovery = self._current = None
        # Told first: that it cannot be saved is to be heard after that.
        self.recovered.emit(became, words)
        # Notes that are locked stay in the window, and the journal where it is.
        if self._saving.save() and self._saving.saved_notes is self._session.notes:
            put_away(recovery, self._disk)
