"""Taking over what another program made of the text or the notes.

Joining two drafts of a novel takes a second, so it is done in the background; what the
author types meanwhile is joined as well.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.annotations.note_passages import on_each_passage
from desktop.session.background import BackgroundJobs
from desktop.session.keeping.notes_loading import SHORT_TEXT
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.session.story.initial_anchors import anchors_in
from desktop.session.story.revision import Revision, revision
from desktop.storage.history.versions import sha256_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.keeping.save_job import SaveOutcome
    from desktop.session.story.story_session import StorySession


def take_over(
    session: StorySession,
    notes: AnnotationSet,
    told: Mapping[str, Anchor] | None = None,
) -> None:
    """Let ``session`` go on with ``notes``, all of them; this is no step to undo.

    Args:
        session: The open story.
        notes: The notes as they are from now on.
        told: Where passages are known to be in its text, by their keys.
    """
    before = session.notes.notes
    changed = [n for n in notes.notes.values() if before.get(n.id) != n]
    marked = [n for n in changed if not _is_on_the_same(before.get(n.id), n)]
    text = session.text
    found = anchors_in(marked, notes, sha256_of(text), EarlierTexts(text))
    found |= {key: anchor for key, anchor in (told or {}).items() if key in found}
    # The others stay where they are: the text may have been edited since.
    others = [note for note in changed if note.id not in found]
    session.take_notes(notes, session.placing.anchors(others) | found)


def settle(session: StorySession, outcome: SaveOutcome) -> bool:
    """Let ``session`` go on with the passages that a save described anew.

    What the author changed meanwhile is described by the save after this.  Return
    whether the notes are those that were saved.
    """
    notes = outcome.snapshot.notes
    is_current = session.notes is notes
    settled = [
        note
        for note in outcome.described
        if session.notes.get(note.id) is notes.get(note.id)
    ]
    if outcome.known is not None:
        session.settle(settled, outcome.known)
    return is_current


def _is_on_the_same(before: Annotation | None, note: Annotation) -> bool:
    return before is not None and _passages(before) == _passages(note)


def _passages(note: Annotation) -> list[Passage | None]:
    return [single.passage for single in on_each_passage([note])]


class TextJoiner(QObject):
    """Works out how the text of a session becomes one with another's.

    Signals:
        joined: It is worked out for the text as it is now; carries the ``Revision``.
    """

    joined = Signal(Revision)

    def __init__(self, session: StorySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._base = self._theirs = ""
        self._jobs = BackgroundJobs[Revision](self)
        self._jobs.done.connect(self.wait)

    @property
    def is_pending(self) -> bool:
        """Whether there is something yet to be worked out."""
        return self._jobs.is_busy

    def begin(self, base: str, theirs: str) -> None:
        """Work out what the session's text and ``theirs`` make together.

        A short text is done with when this returns.

        Args:
            base: The text both were made of.
            theirs: What somebody else made of it.
        """
        self.forget()  # It is about a text that is not theirs any more.
        self._base, self._theirs = base, theirs
        session = self._session
        work = partial(revision, base, session.text, theirs, session.passages())
        if max(len(session.live), len(theirs)) <= SHORT_TEXT:
            self.joined.emit(work())
        else:
            self._jobs.start(work)

    def forget(self) -> None:
        """Leave what is being worked out."""
        self._jobs.let_go()

    def wait(self) -> None:
        """Return when everything is worked out.

        Raises:
            JobHangs: If that does not come to an end.
        """
        while self._jobs.is_busy:
            found = self._jobs.take()
            if found.old == self._session.text:
                self.joined.emit(found)
            else:  # The author went on typing.
                self.begin(self._base, self._theirs)
