"""A story that was damaged: what its notes wait for, and what the author says to it.

Until the author has said what is to become of it, or the earlier text is there again
in whatever way, passages that are missed wait, and nothing is written of them.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import SaveFailed
from desktop.session.background import JobQueue, LatestJob
from desktop.session.keeping.notes_loading import SHORT_TEXT
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.session.story.initial_anchors import anchors_on
from desktop.session.story.revision import Findings, Passages, Revision, revision
from desktop.storage.encodings.encoding import LARGEST_STORY, Decoded
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import read_regular_file
from desktop.storage.history import versions
from desktop.storage.history.version_index import Why
from desktop.storage.story.damage import (
    Damage,
    EarlierText,
    forget_waiting,
    keep_settled,
    keep_waiting,
    made_damage,
)
from desktop.storage.story.remembered import kept_form
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.keeping.notes_loading import NotesArrival
    from desktop.session.keeping.saving import Saving
    from desktop.session.story.story_session import StorySession
    from desktop.storage.story.story_file import StoryFile
    from desktop.text.loss import Loss

_PAUSE_MS = 300
_LABEL = translate("Put the earlier text back")


@value
class _FoundPassages:
    """Where the passages of the notes are in a text.

    Attributes:
        text: The text.
        anchors: Where they are, by their keys.
        is_accepted: Whether the author said that this is the text.
    """

    text: str
    anchors: Mapping[str, Anchor]
    is_accepted: bool = False


@value
class _PutBack:
    """How the text becomes the earlier one.

    Attributes:
        revision: What makes it that.
        anchors: Where the passages then are, by their keys.
        form: How the file held it; None if that is not known.
    """

    revision: Revision
    anchors: Mapping[str, Anchor]
    form: Decoded | None


class DamageRepair(QObject):
    """Knows whether the text of a story was nearly all lost, and puts it back.

    Signals:
        asked: The author has to say what is to become of it; carries the ``Damage``.
        settled: There is nothing to ask any more.
        put_back: The earlier text is there again; carries the ``Findings`` on the
            notes.
        accepted: The text is as it is meant to be; carries the same.
    """

    asked = Signal(Damage)
    settled = Signal()
    put_back = Signal(Findings)
    accepted = Signal(Findings)

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
        self._damage: Damage | None = None
        self._is_asking = False
        self._form: Decoded | None = None  # how the earlier text stood in the file
        self._looking = LatestJob[object](self)
        self._looking.done.connect(self._on_done)
        self._keeping = JobQueue(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        saving.damaged.connect(self._on_damaged)
        session.text_changed.connect(self._on_edited)

    @property
    def damage(self) -> Damage | None:
        """What the author has to say something to; None if there is nothing."""
        return self._damage if self._is_asking else None

    def begin(self) -> None:
        """Ask what is to be asked, now that the notes are there."""
        if self._arrival.damage is not None:
            self._begin(self._arrival.damage)

    def let_go(self) -> None:
        """Stop, for good, when what is being kept is kept."""
        self._pause.stop()
        self._looking.let_go()
        self._keeping.let_go()

    # What happens

    def _on_damaged(self, loss: Loss, before: StoryFile, text: str) -> None:
        saving = self._saving
        if self._is_asking and self._damage is not None:
            self._begin(replace(self._damage, now=saving.file.text))
            return
        at = datetime.fromtimestamp(before.identity.modified_ns / 1e9, UTC)
        earlier = EarlierText(versions.sha256_of(text), at)
        if text != before.text:  # What was typed and not saved was in it, too.
            saving.versions.keep(text, Why.REPLACED)
        self._form = before.decoded
        self._begin(made_damage(loss, earlier, text, saving.file))

    def _begin(self, damage: Damage) -> None:
        self._damage, self._is_asking = damage, True
        if not self._session.is_damaged:
            self._session.await_text()
        story = self._saving.file.path
        self._keep(partial(keep_waiting, story, damage.earlier, self._disk))
        if damage.text is not None:
            self._saving.versions.recall(damage.text)
        self.asked.emit(damage)

    def _on_edited(self) -> None:
        if self._damage is not None:
            self._pause.start()

    def _look(self) -> None:
        """See whether the text is whole again, or damaged as it was before."""
        if self._damage is None or self._looking.is_busy:
            return
        if self._is_asking:
            find = partial(_find_if_mended, self._damage)
            self._start(partial(find, *self._story_now()))
        elif self._session.text == self._damage.now:  # by undoing what mended it
            self._begin(self._damage)

    # What the author says

    def put_text_back(self) -> None:
        """Make the earlier text the text of the story, as an edit to be undone."""
        if self._damage is None or self._damage.text is None:
            return
        story, now, notes = self._story_now()
        passages = self._session.passages()
        self._start(
            partial(_put_back, story, self._damage, now, passages, notes, self._disk)
        )

    def accept(self) -> None:
        """Take the text for what it is meant to be; the notes go by it."""
        if self._damage is not None:
            self._start(partial(_find_for_good, *self._story_now()))

    # How it is done

    def _story_now(self) -> tuple[Path, str, AnnotationSet]:
        session = self._session
        return self._saving.file.path, session.text, session.shown

    def _start(self, work: Callable[[], object]) -> None:
        earlier = self._damage.text if self._damage else None
        if max(len(self._session.live), len(earlier or "")) <= SHORT_TEXT:
            self._on_done(work())
        else:
            self._looking.start(work)

    def _on_done(self, result: object) -> None:
        text = self._session.text
        match result:
            case _PutBack():
                if result.revision.old == text:
                    self._take_earlier(result)
                else:  # The author went on typing.
                    self.put_text_back()
            case _FoundPassages():
                if result.text == text:
                    self._end(result)
                elif result.is_accepted:
                    self.accept()
                else:
                    self._pause.start()

    def _take_earlier(self, result: _PutBack) -> None:
        saving, session, found = self._saving, self._session, self._saving.file
        waiting = set(session.placing.waiting())
        places = {n: it.span for n, it in result.anchors.items() if n in waiting}
        saving.versions.keep_file(found)
        if session.text != found.text:
            saving.versions.keep(session.text, Why.REPLACED)
        revised = replace(result.revision, spans={**result.revision.spans, **places})
        session.revise(revised, _LABEL, notes=saving.notes.outcomes_of(revised))
        saving.versions.keep(session.text, Why.RESTORED)
        saving.save_put_back(_form_of(found, self._form or result.form))
        self._end(_FoundPassages(session.text, result.anchors))
        kept = {key: it for key, it in result.anchors.items() if key in waiting}
        self.put_back.emit(session.became(kept))

    def _end(self, found: _FoundPassages) -> None:
        became = self._session.end_awaiting(found.anchors)
        self._is_asking, file = False, self._saving.file
        if found.is_accepted:
            self._saving.versions.keep_file(file)
            self._keep(partial(keep_settled, file.path, file.sha256, self._disk))
            self._damage = None
        else:
            self._keep(partial(forget_waiting, file.path, self._disk))
        self.settled.emit()
        if found.is_accepted:
            self.accepted.emit(became)

    def _keep(self, work: Callable[[], None]) -> None:
        self._keeping.add(partial(_done_quietly, work))


def _form_of(found: StoryFile, form: Decoded | None) -> Decoded | None:
    """Return how the earlier text is to be saved; None if it is as ``found`` is."""
    if form is not None:
        return form
    # A file that was cut within a letter looks as if it had another encoding.
    is_odd = found.decoded.problem is not None or found.decoded.encoding != "utf-8"
    return Decoded("") if is_odd else None


def _done_quietly(work: Callable[[], None]) -> None:
    with suppress(SaveFailed):  # It is asked again the next time, which loses nothing.
        work()


def _find(story: Path, text: str, notes: AnnotationSet) -> _FoundPassages:
    earlier = EarlierTexts(text, story)
    anchors = anchors_on(story, versions.sha256_of(text), notes, earlier)
    return _FoundPassages(text, anchors)


def _find_for_good(story: Path, text: str, notes: AnnotationSet) -> _FoundPassages:
    return replace(_find(story, text, notes), is_accepted=True)


def _find_if_mended(
    damage: Damage, story: Path, text: str, notes: AnnotationSet
) -> _FoundPassages | None:
    return _find(story, text, notes) if damage.is_mended(text) else None


def _put_back(
    story: Path,
    damage: Damage,
    now: str,
    passages: Passages,
    notes: AnnotationSet,
    disk: FileSystem,
) -> _PutBack:
    earlier = damage.text or ""
    # As a text it is a version; its bytes may be in an encoding nobody can guess.
    with suppress(OSError, SaveFailed):
        versions.keep_bytes(read_regular_file(story, LARGEST_STORY, disk).data, disk)
    return _PutBack(
        revision=revision(now, now, earlier, passages),
        anchors=_find(story, earlier, notes).anchors,
        form=kept_form(story, damage.earlier.sha256),
    )
