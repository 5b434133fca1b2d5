"""A text with notes on it, to be read: the text, the notes, and where they are.

Nothing here changes either but to load notes when they arrive.  The author's own notes
are kept apart from those of readers, which are shown with them and never saved.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind
from desktop.annotations.makers import Makers
from desktop.annotations.note_passages import note_of, number_of, single_of
from desktop.annotations.reader_notes import Layers
from desktop.annotations.tags import tag_counts
from desktop.session.story.anchor_index import Placing
from desktop.session.story.initial_anchors import (
    awaited,
    followed,
    found_again,
    stored_states,
)
from desktop.session.story.live_paragraphs import LiveParagraphs
from desktop.session.story.note_view import NoteView, PassageView, Viewing
from desktop.session.story.ready_text import ReadyText, loaded_text
from desktop.session.story.revision import Findings, Passages, findings
from desktop.text.change import ChangeSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.makers import Maker
    from desktop.annotations.tags import TagCount

_NOT_AS_MARKED = (
    AnchorState.CHANGED,
    AnchorState.CUT,
    AnchorState.UNPLACED,
    AnchorState.WAITING,
)


class AnnotatedText(QObject):
    """The text and the notes as they stand.

    Signals:
        text_changed: The text is another; carries the ``ChangeSet`` from old to new.
        notes_changed: Notes were added, changed, moved or deleted; carries their ids.
        readers_changed: The same of notes that readers made, and of those of which it
            is known only now whether the author did.
        notes_arrived: All the notes are there, as they are in their file.
        lock_changed: Notes can be changed again, or not any more.

    Attributes:
        live: The text in its document.
        notes_refusal: Why no note may be changed now, as a sentence; None if any may.
        makers: Who made notes that are not the author's own.
        folded: The ids of notes of readers that are not to be seen now.
    """

    text_changed = Signal(ChangeSet)
    notes_changed = Signal(frozenset)
    readers_changed = Signal(frozenset)
    notes_arrived = Signal()
    lock_changed = Signal()

    def __init__(
        self,
        text: str | ReadyText,
        notes: AnnotationSet,
        anchors: Mapping[str, Anchor],
        parent: QObject | None = None,
        *,
        is_markdown: bool = False,
    ) -> None:
        super().__init__(parent)
        wrapping = None
        if isinstance(text, ReadyText):
            wrapping, is_markdown = text.wrapping, text.is_markdown
            self.live = text.live
            self.live.document.setParent(self)
            self.live.setParent(self)
        else:
            self.live = loaded_text(text, self)
        self.notes_refusal: str | None = None
        self._is_damaged = False
        self._notes = notes
        self._layers = Layers()
        self.makers = Makers()
        self.folded: frozenset[str] = frozenset()
        self._placing = Placing(self.live)
        self._placing.load(anchors)
        self._paragraphs = LiveParagraphs(self.live, wrapping, is_markdown=is_markdown)
        self._viewing = Viewing(self.live, self._placing, self._paragraphs)

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return self.live.text

    @property
    def paragraphs(self) -> LiveParagraphs:
        """The paragraphs of the text."""
        return self._paragraphs

    @property
    def notes(self) -> AnnotationSet:
        """All the notes as they stand now, but for those of readers."""
        return self._notes

    @property
    def shown(self) -> AnnotationSet:
        """All the notes as they stand now, with those of readers: never saved."""
        return self._layers.over(self._notes)

    def reader_of(self, note: str) -> str:
        """Return which reader made a note; empty if it is one of the author's own."""
        return "" if note in self._notes else self._layers.reader_of(note)

    def maker_of(self, note: Annotation) -> Maker | None:
        """Return who made ``note``, as they are called; None for the author.

        What stands in a reader's file is hers, even where it says that it is by the
        author.
        """
        maker = self.makers.of(note)
        if maker is None and self._layers and (name := self.reader_of(note.id)):
            return self.makers.reader(name)
        return maker

    def called(self, note: str) -> str:
        """Return what the reader is called who made a note; empty for one's own."""
        if not self.reader_of(note):
            return ""
        maker = self.maker_of(self.shown.notes[note])
        return maker.name if maker is not None else ""

    def replies_to(self, note: str) -> tuple[Annotation, ...]:
        """Return the replies to a note that are to be seen, the oldest first."""
        replies = self.shown.replies_to(note)
        if not self.folded:
            return replies
        return tuple(reply for reply in replies if reply.id not in self.folded)

    @property
    def placing(self) -> Placing:
        """Where the notes are."""
        return self._placing

    def anchor(self, key: str) -> Anchor:
        """Return where the passage with that key is; a note's id is its first one's.

        Raises:
            KeyError: If there is no such note, or not on so many passages.
        """
        single = single_of(self.shown, key)
        if single is None:
            raise KeyError(key)
        return self._placing.anchor(single)

    def view(self, key: str) -> NoteView:
        """Return what a card beside the passage with that key shows of its note.

        Raises:
            KeyError: If there is no such note.
        """
        note = self.shown.notes[note_of(key)]
        number = min(number_of(key), len(note.further))
        replies, is_reply = self.replies_to(note.id), note.kind is Kind.REPLY
        repliers = tuple(map(self.maker_of, replies))
        # All at once: it is made for hundreds of notes while one scrolls.
        return self._viewing.view(
            note,
            number,
            replies,
            thread=self.shown.thread_of(note.id) if is_reply else "",
            reader=self.reader_of(note.id) if self._layers else "",
            maker=self.maker_of(note),
            repliers=repliers if any(repliers) else (),
            is_locked=self.notes_refusal is not None,
            is_agreed=note.id in self._notes.agreed,
            done_by=self._done_by(note.id),
        )

    def _done_by(self, note: str) -> tuple[str, ...]:
        """Return what those are called who say that a note of the author's is done."""
        said = self._layers.done_by.get(note)
        if not said:
            return ()
        makers = [self.maker_of(each) for each in said if each.id not in self.folded]
        return tuple(dict.fromkeys(maker.name for maker in makers if maker))

    def passage_views(self, note: str) -> tuple[PassageView, ...]:
        """Return what the open card shows of each passage of a note on several.

        Raises:
            KeyError: If there is no such note.
        """
        return self._viewing.passages(self.shown.notes[note])

    def threads(self, *, has_folded: bool = False) -> list[Annotation]:
        """Return every note on the story, none about another, in no particular order.

        Cuttings, and notes that went out of the text with them, are not on it; what is
        said to lenses is no note.

        Args:
            has_folded: Whether those of readers count that are not to be seen now.
        """
        aside = self.shown.of_lenses | self._notes.of_placements
        if not has_folded:
            aside |= self.folded
        return [note for note in self.carried() if note.id not in aside]

    def carried(self) -> list[Annotation]:
        """Return the same with what is said to lenses: all whose passages go along.

        So does what says where readers' notes are.
        """
        aside, placed = self.shown.set_aside, self._notes.of_placements
        return [
            note
            for note in self.shown.notes.values()
            if (note.about is None or note.id in placed) and note.id not in aside
        ]

    def tags_used(self) -> list[TagCount]:
        """Return the tags of all notes, those that most of them have first."""
        notes, folded = self.shown.notes.values(), self.folded
        seen = [note for note in notes if note.id not in folded] if folded else notes
        return tag_counts(seen)

    @property
    def is_damaged(self) -> bool:
        """Whether passages that are missed wait for an earlier text."""
        return self._is_damaged

    def became(self, anchors: Mapping[str, Anchor]) -> Findings:
        """Return what became of passages since the notes were saved.

        Args:
            anchors: Where they are, by their keys.
        """
        before = stored_states(self.shown)
        return findings({k: s for k, s in before.items() if k in anchors}, anchors)

    # Loading

    def lock_notes(self, refusal: str | None) -> None:
        """Refuse to change notes from now on, and why; None if they may be changed."""
        if refusal != self.notes_refusal:
            self.notes_refusal = refusal
            self.lock_changed.emit()

    def begin_with(
        self,
        notes: AnnotationSet,
        anchors: Mapping[str, Anchor],
        edits: Iterable[ChangeSet] = (),
        *,
        is_damaged: bool = False,
    ) -> None:
        """Begin with ``notes``, which were read after the text; no step to undo.

        Args:
            notes: All the notes.
            anchors: Where they are in the text as it was read.
            edits: What was done to the text since, in order.
            is_damaged: Whether passages that are missed wait for an earlier text.
        """
        self._notes, self._is_damaged = notes, is_damaged
        self.makers.meet(notes.notes.values())
        self._placing.load(anchors)
        for edit in edits:
            self._judge(self._placing.apply(edit).touched)
        self._put_placed()
        self.notes_arrived.emit()

    def passages(self) -> Passages:
        """Return where the notes are, to be worked with beside the window."""
        anchors = self._placing.anchors(self.carried())
        lost = {
            note: anchor.state
            for note, anchor in anchors.items()
            if anchor.state in _NOT_AS_MARKED
        }
        find = partial(found_again, lost, self.shown)
        follow = partial(followed, self.shown)
        return Passages(self._placing.spans(), find, follow)

    # Readers and others

    def know_own(self, ids: frozenset[str]) -> None:
        """Take notes for the author's own that are signed with one of ``ids``."""
        others, self.makers.own_ids = self.makers.own_ids ^ ids, ids
        notes = self.shown.notes.values() if others else ()
        theirs = (n.id for n in notes if n.creator and n.creator.id in others)
        if changed := frozenset(theirs):
            self.readers_changed.emit(changed)

    def fold(self, notes: frozenset[str]) -> None:
        """Let only those notes of readers not be seen that have these ids."""
        changed, self.folded = self.folded ^ notes, notes
        if changed:
            self.readers_changed.emit(changed)

    def show_names(self, *, is_on: bool) -> None:
        """Call readers by their names, or by letters."""
        if self.makers.hides_names is is_on:
            self.makers.hides_names = not is_on
            notes = self.shown.notes.values()
            theirs = frozenset(n.id for n in notes if self.maker_of(n) is not None)
            self.readers_changed.emit(theirs)

    @property
    def layers(self) -> Layers:
        """The notes that readers made."""
        return self._layers

    def show_readers(self, layers: Layers, anchors: Mapping[str, Anchor]) -> None:
        """Show the notes of readers in place of those shown; no step to undo.

        Args:
            layers: The notes of all readers.
            anchors: Where the passages of those are that are new or were changed.
        """
        before, own = self.shown.notes, self._notes
        theirs = before.keys() - own.notes.keys()
        self._layers = layers
        self.makers.meet(self.shown.notes.values())
        now = self.shown.notes.keys() - own.notes.keys()
        gone = theirs - now
        for note in {*gone, *map(note_of, anchors)} - own.notes.keys():
            self._placing.drop_others(before.get(note), self.shown.get(note))
        self._take({key: a for key, a in anchors.items() if note_of(key) not in own})
        self._put_placed()
        self.readers_changed.emit(frozenset(theirs | now))

    # How it is done

    def _put_placed(self) -> None:
        """Put readers' notes where the author has put them."""
        shown, placing = self.shown, self._placing
        for about, placement in self._notes.placements.items():
            span = placing.span_of(placement.id)
            if about in shown and about not in self._notes and span is not None:
                placing.put_all(shown, {about: span})

    def _judge(self, keys: Iterable[str]) -> None:
        self._placing.judge_all(self.shown, keys)

    def _awaited(self, anchors: Mapping[str, Anchor]) -> Mapping[str, Anchor]:
        if not self._is_damaged:
            return anchors
        return awaited(self.shown, anchors, self.text)

    def _take(self, anchors: Mapping[str, Anchor]) -> None:
        for key, anchor in self._awaited(anchors).items():
            single = single_of(self.shown, key)
            if single is not None:
                self._placing.take(single, anchor)
