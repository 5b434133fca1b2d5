"""The kept drafts of an open story: keeping, naming, finding them, and how far it is.

Everything that takes the disk or a whole text is done in the background; how far the
text has come since a draft is counted in a pause of the typing, for comparing two
novels takes a third of a second.

In the notes file of the story a passage is described on the text it was marked on.  A
draft has to be of use alone: there, every passage that has a place is described anew.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.annotations.annotation import TextPositionSelector
from desktop.annotations.text_state import hash_uri, text_state
from desktop.drafts.comparison import compare
from desktop.errors import JobHangs, RereadError, StoryUnreadable
from desktop.session.background import JobQueue, LatestJob
from desktop.storage.drafts.drafts_folder import drafts_folder, read_draft
from desktop.storage.drafts.drafts_store import (
    keep_draft,
    put_back,
    rename_draft,
    settle_drafts,
)
from desktop.storage.drafts.found_drafts import FoundDrafts
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_there
from desktop.storage.files.temporary_files import sweep
from desktop.storage.history.versions import sha256_of
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.text_state import TextState
    from desktop.drafts.draft_list import Draft
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.story.story_session import StorySession
    from desktop.storage.drafts.deleted_drafts import DeletedDraft
    from desktop.storage.story.story_file import StoryFile
    from desktop.text.span import Span

_PAUSE_MS = 1500


@value
class _Counted:
    """The text of a draft, and how many changes lead from it; None if unreadable."""

    draft: Draft
    text: str | None
    changes: int | None


class DraftDistance(QObject):
    """Counts the changes since a draft.

    Signals:
        counted: There are so many now; carries the number, or None if it is not known.
    """

    counted = Signal(object)

    def __init__(self, session: StorySession, story: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._story = story
        self._draft: Draft | None = None
        self._text: str | None = None  # that of the draft, once it was read
        self._job = LatestJob[_Counted](self)
        self._job.done.connect(self._on_done)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        session.text_changed.connect(self._on_edited)

    @property
    def is_busy(self) -> bool:
        """Whether the number is still to come."""
        return self._job.is_busy or self._pause.isActive()

    def follow(self, draft: Draft | None) -> None:
        """Count from ``draft`` from now on; None counts nothing."""
        if draft is None or self._draft is None or draft.sha256 != self._draft.sha256:
            self._text = None
        self._draft = draft
        self._pause.stop()
        self._count()

    def let_go(self) -> None:
        """Stop, for good."""
        self._pause.stop()
        self._job.let_go()

    def _on_edited(self) -> None:
        if self._draft is not None:
            self._pause.start()

    def _count(self) -> None:
        if self._draft is not None:
            now = self._session.text
            self._job.start(partial(_count, self._story, self._draft, self._text, now))

    def _on_done(self, counted: _Counted) -> None:
        if self._draft is not None and counted.draft.sha256 == self._draft.sha256:
            self._text = counted.text
            self.counted.emit(counted.changes)


def _count(story: Path, draft: Draft, text: str | None, now: str) -> _Counted:
    try:
        then = read_draft(story, draft).text if text is None else text
    except StoryUnreadable:
        return _Counted(draft, None, None)
    if then == now:
        return _Counted(draft, then, 0)
    # Where nothing differs that can be seen there is no step, but it is a change.
    comparison = compare(then, now, is_markdown=is_markdown(story))
    return _Counted(draft, then, max(len(comparison.steps), 1))


@value
class _Moment:
    """A story as it is at one moment."""

    file: StoryFile
    text: str
    notes: AnnotationSet
    anchors: Mapping[str, Anchor]
    name: str
    remark: str


@value
class _Kept:
    """A draft that was kept, and all that there are now."""

    draft: Draft
    found: FoundDrafts


@value
class DraftChange:
    """What was done to a draft that can be taken back.

    Attributes:
        words: What was done, as a sentence.
        draft: The draft as it was.
        deleted: Where its files are, if it was deleted.
        renamed: The name and the remark it was given, if it was renamed.
    """

    words: str
    draft: Draft
    deleted: DeletedDraft | None = None
    renamed: tuple[str, str] | None = None


@value
class _Changed:
    """A draft that was changed, or put back as it was, and all that there are now."""

    change: DraftChange
    found: FoundDrafts
    is_undone: bool = False


class DraftKeeper(QObject):
    """Keeps drafts of one story.

    What was renamed and deleted is taken back in its order, the last first, as long as
    the story is open.

    Signals:
        found: The drafts there are were looked for; carries the ``FoundDrafts``.
        kept: A draft was kept; carries the ``Draft``.  ``found`` follows.
        changed: A draft was renamed or deleted; carries the ``DraftChange``.
            ``found`` follows.
        undone: That was taken back; carries the ``Draft``.  ``found`` follows.
        failed: Something could not be done; carries a sentence.
    """

    found = Signal(object)
    kept = Signal(object)
    changed = Signal(object)
    undone = Signal(object)
    failed = Signal(str)

    def __init__(
        self, story: OpenStory, parent: QObject, disk: FileSystem = DISK
    ) -> None:
        super().__init__(parent)
        self._story = story
        self._disk = disk
        self._jobs = JobQueue(self)
        self._waiting: tuple[str, str] | None = None  # for the notes to arrive
        self._changes: list[DraftChange] = []
        self.drafts = FoundDrafts()
        """The drafts as they were found last."""

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be done."""
        return self._jobs.is_busy or self._waiting is not None

    def look(self) -> None:
        """Find the drafts there are."""
        path = self._story.path
        self._jobs.add(partial(_look, path, self._disk), self._take)

    def keep(self, name: str = "", remark: str = "") -> None:
        """Keep the text as it is now, with the notes on it, as a draft."""
        arrival = self._story.arrival
        if arrival.is_pending:
            # A draft without its notes would be half of it.
            self._waiting = (name, remark)
            arrival.arrived.connect(self._on_arrived)
            return
        session = self._story.session
        moment = _Moment(
            file=self._story.file,
            text=session.text,
            notes=session.notes,
            anchors=session.placing.anchors(session.threads(has_folded=True)),
            name=name,
            remark=remark,
        )
        self._jobs.add(partial(_keep, moment, self._disk), self._take)

    def rename(self, draft: Draft, name: str, remark: str) -> None:
        """Give ``draft`` another name and remark."""
        path = self._story.path
        work = partial(_rename, path, draft, name, remark, self._disk)
        self._jobs.add(work, self._take)

    def delete(self, draft: Draft) -> None:
        """Take ``draft`` away; it can be brought back."""
        path = self._story.path
        self._jobs.add(partial(_delete, path, draft, self._disk), self._take)

    @property
    def last_change(self) -> DraftChange | None:
        """What would be taken back; None if nothing can be."""
        return self._changes[-1] if self._changes else None

    def undo(self) -> None:
        """Take back what was renamed or deleted last."""
        if self._changes:
            change = self._changes.pop()
            path = self._story.path
            self._jobs.add(partial(_undo, path, change, self._disk), self._take)

    def put_back(self, draft: Draft) -> None:
        """Make the file of ``draft`` anew that somebody has removed."""
        path = self._story.path
        self._jobs.add(partial(_put_back, path, draft, self._disk), self._take)

    def let_go(self) -> None:
        """Stop, for good, when everything is kept."""
        if self._waiting is not None:
            with suppress(JobHangs):  # Then nothing is kept, and nobody was told so.
                self._story.arrival.wait()
        self._jobs.let_go()

    # What comes of it

    def _on_arrived(self) -> None:
        self._story.arrival.arrived.disconnect(self._on_arrived)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.keep(*waiting)

    def _take(self, result: FoundDrafts | _Kept | _Changed | RereadError) -> None:
        match result:
            case RereadError():
                self.failed.emit(str(result))
            case _Kept():
                self.kept.emit(result.draft)
                self._take_found(result.found)
            case _Changed(change=change, is_undone=False):
                self._changes.append(change)
                self.changed.emit(change)
                self._take_found(result.found)
            case _Changed():
                self.undone.emit(result.change.draft)
                self._take_found(result.found)
            case FoundDrafts():
                self._take_found(result)

    def _take_found(self, found: FoundDrafts) -> None:
        self.drafts = found
        self._name_in_notes(found)
        self.found.emit(found)

    def _name_in_notes(self, found: FoundDrafts) -> None:
        """Have the notes name the texts of the drafts as the author does."""
        story = self._story
        is_written = not story.session.notes.is_empty and not story.notes_problem
        if not is_written or story.arrival.is_pending:
            return
        texts = draft_texts(story.session.notes, [each.draft for each in found.drafts])
        for known in texts:
            story.session.settle((), known)
        if texts:
            story.saving.save_soon()


def _look(story: Path, disk: FileSystem) -> FoundDrafts | RereadError:
    if is_there(drafts_folder(story), disk):
        sweep(drafts_folder(story), disk)
    try:
        return settle_drafts(story, disk)
    except RereadError as problem:
        return problem


def _keep(moment: _Moment, disk: FileSystem) -> _Kept | RereadError:
    file, text = moment.file, moment.text
    notes = notes_on_draft(
        moment.notes, moment.anchors, text, sha256_of(text), datetime.now(UTC)
    )
    try:
        draft = keep_draft(
            file, text, notes, name=moment.name, remark=moment.remark, disk=disk
        )
        return _Kept(draft, settle_drafts(file.path, disk))
    except RereadError as problem:
        return problem


def _rename(
    story: Path, draft: Draft, name: str, remark: str, disk: FileSystem
) -> _Changed | RereadError:
    try:
        became = rename_draft(story, draft.file, name, remark, disk)
        words = translate("{draft} has another remark.", draft=draft.title)
        if name != draft.name:
            words = translate("It is {draft} now.", draft=became.full_title)
        change = DraftChange(words, draft, renamed=(name, remark))
        return _Changed(change, settle_drafts(story, disk))
    except RereadError as problem:
        return problem


def _delete(story: Path, draft: Draft, disk: FileSystem) -> _Changed | RereadError:
    # Late, as below: few delete one.
    from desktop.storage.drafts.deleted_drafts import delete_draft

    try:
        deleted = delete_draft(story, draft.file, disk)
        words = translate("{draft} was deleted.", draft=draft.full_title)
        change = DraftChange(words, deleted.draft, deleted)
        return _Changed(change, settle_drafts(story, disk))
    except RereadError as problem:
        return problem


def _undo(story: Path, change: DraftChange, disk: FileSystem) -> _Changed | RereadError:
    from desktop.storage.drafts.deleted_drafts import bring_back

    draft = change.draft
    try:
        if change.deleted is not None:
            draft = bring_back(story, change.deleted, disk)
        elif change.renamed is not None:
            was, name, remark = change.renamed, draft.name, draft.remark
            rename_draft(story, draft.file, name, remark, disk, instead_of=was)
        found = settle_drafts(story, disk)
        return _Changed(replace(change, draft=draft), found, is_undone=True)
    except RereadError as problem:
        return problem


def _put_back(story: Path, draft: Draft, disk: FileSystem) -> FoundDrafts | RereadError:
    try:
        put_back(story, draft, disk)
        return settle_drafts(story, disk)
    except RereadError as problem:
        return problem


def notes_on_draft(
    notes: AnnotationSet,
    anchors: Mapping[str, Anchor],
    text: str,
    sha256: str,
    at: datetime,
) -> AnnotationSet:
    """Return ``notes`` as they are on ``text``.

    Args:
        notes: All the notes.
        anchors: Where each of them is in ``text``, replies left out.
        text: The text of the draft.
        sha256: Its hash.
        at: When it was the text.
    """
    known = notes.text_with(hash_uri(sha256)) or text_state(sha256, date=at)
    spans = {
        note: anchor.span
        for note, anchor in anchors.items()
        if anchor.span is not None and note in notes
    }
    passages = describe_all(text, spans.values(), known.id)
    described = [
        _described(notes.notes[note], anchors[note].state, spans[note], passage)
        for note, passage in zip(spans, passages, strict=True)
    ]
    return notes.with_text(known).with_notes(described)


def draft_texts(notes: AnnotationSet, drafts: Iterable[Draft]) -> list[TextState]:
    """Return the texts of ``drafts`` that ``notes`` do not know by these names yet."""
    labels = {draft.sha256: draft for draft in drafts}
    wanted = [_labelled(notes, draft) for draft in labels.values()]
    return [known for known in wanted if notes.texts.get(known.id) != known]


def _labelled(notes: AnnotationSet, draft: Draft) -> TextState:
    known = notes.text_with(hash_uri(draft.sha256))
    if known is not None:
        return replace(known, label=draft.label)
    return text_state(draft.sha256, draft.label, draft.kept_at)


def _described(
    note: Annotation, state: AnchorState, span: Span, passage: Passage
) -> Annotation:
    if state is AnchorState.CUT:
        # Its words are not there to be quoted; only its place is known.
        place = TextPositionSelector(span.start, span.end)
        was = note.passage or passage
        cut = replace(was, position=place, state=passage.state)
        return replace(note, passage=cut, anchor_state=state.value)
    is_changed = state is AnchorState.CHANGED
    described = note.with_passage(passage)
    return described.with_anchor_state(state.value if is_changed else None)
