"""What a reader's answer is, laid on the text that was sent to her.

Each who made something in it becomes a layer of her own.  Its notes are described on
the text that was sent, which is kept: from there they are carried on to the story as it
is now, whatever the author has made of it since.  What came back unchanged is left out;
edits that no program tracked become suggestions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.anchoring.finding import anchor_all
from desktop.annotations.annotation import Annotation, Person, whole_seconds
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.terms import READ_TO
from desktop.annotations.kinds import Kind, Status
from desktop.errors import RereadError
from desktop.exchange.manuscript import ManuscriptNote, named_id
from desktop.exchange.progress import Progress
from desktop.exchange.returning.earlier_answers import (
    deleted_since,
    notes_by,
    with_known_ids,
)
from desktop.exchange.returning.laying import Laying, answered_notes
from desktop.exchange.returning.reports import (
    ReturnedAnswer,
    ReturnedLayer,
    layer_report,
)
from desktop.exchange.returning.sent_notes import SentNotes
from desktop.exchange.returning.sent_texts import SentText
from desktop.exchange.returning.signatures import (
    Signatures,
    is_same_name,
    unsigned,
)
from desktop.exchange.returning.untracked import as_suggestion
from desktop.text.span import Span
from desktop.value import field, replace, value
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from desktop.anchoring.anchor import Anchor
    from desktop.anchoring.surviving_tokens import Survivors
    from desktop.exchange.formats import ReadManuscript
    from desktop.exchange.returning.silent_edits import SilentEdit

_OTHER_TEXT = template(
    "The text in the file is another one than was sent; what differs was not made "
    "into suggestions."
)
_UNKNOWN_TEXT = template(
    "The text that was sent is not kept, so it cannot be told what was changed in it "
    "without tracking."
)
_OTHER_STORY = template(
    "Hardly anything that the notes are on stands in the story. Is it the right one?"
)
_FEWEST_AWAY, _FAR_MORE_AWAY = 4, 3
"""Notes without a place, and how many times as many as have one, to ask that."""
_NOTHING_NEW = template("There is nothing in the file that is not here already.")
_OWN_COPY = template("The file is your own copy: all the notes in it are yours.")


class WhoIsThat(RereadError):
    """Nobody can tell from a file who made what is in it; the author is to say.

    Attributes:
        names: What the file calls them, such as "Author"; may be empty.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(translate("The file does not say who its reader is."))
        self.names = names


@value(kw_only=True)
class StoryAsItIs:
    """The story that an answer comes back to.

    Attributes:
        text: Its text as it is now.
        notes: The author's notes.
        sent: The text that was sent; None if none like it is kept.
        readers: What readers have noted already, by their files' names.
        own_ids: The ids by which the author has made notes.
        own_name: What the author is called; empty if that is not known.
        is_markdown: Whether it is Markdown.
        at: The time.
    """

    text: str
    notes: AnnotationSet
    at: datetime
    sent: SentText | None = None
    readers: Mapping[str, AnnotationSet] = field(default_factory=dict)
    own_ids: frozenset[str] = frozenset()
    own_name: str = ""
    is_markdown: bool = True


def returned(
    read: ReadManuscript,
    story: StoryAsItIs,
    *,
    reader: str = "",
    progress: Progress | None = None,
) -> ReturnedAnswer:
    """Return what the answer that was ``read`` brings to ``story``.

    Args:
        read: The file.
        story: The story that it answers to.
        reader: Who made what nobody has signed, or only "Author" has; may be empty.
        progress: Hears how far it has come.

    Raises:
        WhoIsThat: If nobody has signed something, and ``reader`` is empty.
        Cancelled: If nobody wants it any more.
    """
    return _Answer(read, story, reader, progress or Progress()).returned()


@value
class _New:
    """A note that was not sent, signed, and where it is on the text that was sent."""

    note: Annotation
    spans: tuple[Span, ...]


class _Answer:
    """An answer that is being laid on its story."""

    def __init__(
        self,
        read: ReadManuscript,
        story: StoryAsItIs,
        reader: str,
        progress: Progress,
    ) -> None:
        self._read = read
        self._story = story
        self._progress = progress
        sent = read.manuscript.sent
        reader = reader or (sent.reader if sent else "")
        self._signatures = Signatures(story.own_ids, story.own_name, reader)
        self._known = SentNotes(story.notes, story.readers, sent, self._signatures)
        # A page may bring its text along; that is needed if nobody else has it.
        text = read.manuscript.text
        self._is_packet = read.answers is not None
        self._has_text = read.answers is None or (story.sent is None and bool(text))
        self._back = text if self._has_text else None
        base = story.sent
        if base is None and self._back is not None:
            base = SentText(text=self._back, at=story.at)
        self._laying = Laying(base, self._back) if base is not None else None
        self._ids: dict[str, str] = {}
        self._done: list[Annotation] = []
        self._remarks: list[str] = []
        self._survivors: Survivors | None = None

    def returned(self) -> ReturnedAnswer:
        """Return what the answer brings."""
        notes = self._notes()
        new = self._new(notes)
        self._progress.at(0.3)
        edits = self._silent_edits()
        self._progress.at(0.6)
        people = self._people(new, edits)
        layers = [self._layer(person, found) for person, found in people]
        layers = [each for each in layers if self._is_news(each)]
        layers.sort(key=lambda each: (-each.count, each.person.name))
        away = sum(each.to_place + each.cut for each in layers)
        placed = sum(each.placed for each in layers)
        if away >= max(_FEWEST_AWAY, _FAR_MORE_AWAY * placed):
            self._remarks.append(translate(_OTHER_STORY))
        if not layers:
            said = _NOTHING_NEW if people or self._is_packet else _OWN_COPY
            self._remarks.append(translate(said))
        self._progress.at(1.0)
        return ReturnedAnswer(
            layers=tuple(layers),
            losses=self._read.losses,
            remarks=tuple(self._remarks),
            base=self._laying.sent.text if self._laying and layers else None,
        )

    # Which notes

    def _notes(self) -> Sequence[ManuscriptNote]:
        answers = self._read.answers
        if answers is None or self._has_text:
            return self._read.manuscript.notes
        return answered_notes(answers, self._story.sent)

    def _new(self, notes: Sequence[ManuscriptNote]) -> list[_New]:
        """Return what was not sent, and note what became of what was."""
        found: list[ManuscriptNote] = []
        for each in _told_apart(notes):
            known = self._known_id(each)
            self._ids[each.note.id] = known or each.note.id
            if known is not None and self._known.is_own(known):
                self._look_whether_done(known, each.note)
            elif each.note.kind not in (Kind.LENS, Kind.SCENE):
                found.append(each)
        signed = [self._signed(each) for each in found]
        names = unsigned(signed)
        if names and not self._signatures.reader:
            raise WhoIsThat(names)
        return [_New(each.note, self._spans(each)) for each in signed]

    def _known_id(self, each: ManuscriptNote) -> str | None:
        """Return the id of the note that it is a copy of; None if it is new.

        A packet leaves ids as they are: where another stands it is another note, even
        if it says the same of the same words, as two reactions do.
        """
        if self._is_packet:
            told = self._known.told_id(each.note)
            # Nor has its answer notes of the author's: an id of hers was only made up.
            is_hers = told is not None and self._known.is_own(told)
            return named_id("answer", each.note.id) if is_hers else told
        return self._known.id_of(each.note, self._wording(each))

    def _wording(self, note: ManuscriptNote) -> str:
        if note.spans and self._back is not None:
            return note.spans[0].of(self._back)
        passage = note.note.passage
        return passage.quote.exact if passage and passage.quote else note.lost_words

    def _signed(self, each: ManuscriptNote) -> ManuscriptNote:
        note = self._signatures.signed(each.note)
        about = self._ids.get(note.about or "", note.about)
        note = replace(note, id=self._ids[note.id], about=about)
        return replace(each, note=note)

    def _spans(self, each: ManuscriptNote) -> tuple[Span, ...]:
        if self._laying is None:
            return ()
        kind = each.note.kind
        return tuple(self._laying.span(span, kind) for span in each.spans)

    def _look_whether_done(self, known: str, note: Annotation) -> None:
        own = self._story.notes.get(known)
        if own is None or own.status is not Status.OPEN or note.about is not None:
            return
        if note.status is Status.DONE:
            self._done.append(own)

    # Edits

    def _silent_edits(self) -> list[SilentEdit]:
        from desktop.exchange.returning.silent_edits import silent_edits  # late

        sent, back = self._story.sent, self._back
        if back is None:
            return []
        if sent is None:
            self._remarks.append(translate(_UNKNOWN_TEXT))
            return []
        found = silent_edits(
            sent.part,
            back,
            self._progress,
            is_markdown=self._story.is_markdown,
            is_whole=sent.is_known,
        )
        if found is None:
            self._remarks.append(translate(_OTHER_TEXT))
        return found or []

    # Layers

    def _people(
        self, new: Sequence[_New], edits: Sequence[SilentEdit]
    ) -> list[tuple[Person, list[Annotation]]]:
        """Return everybody who has made something, and what."""
        main = self._signatures.main_reader([each.note for each in new])
        if main is None and (edits or self._done):
            if not edits and all(self._is_own(each.note) for each in new):
                self._done.clear()  # The author has, in a copy of her own.
            else:
                raise WhoIsThat(())
        found: dict[Person, list[_New]] = {}
        for each in new:
            found.setdefault(_among(found, each.note.creator), []).append(each)
        if main is not None and (edits or self._done):
            hers = found.setdefault(_among(found, main), [])
            hers += self._as_suggestions(edits, main)
            hers += self._as_moderating(main)
        if not found and main is not None and self._read_to() is not None:
            found[main] = []  # She noted nothing, but read.
        return [(person, self._laid(hers)) for person, hers in found.items()]

    def _is_own(self, note: Annotation) -> bool:
        return self._signatures.is_own(note.creator)

    def _as_suggestions(
        self, edits: Sequence[SilentEdit], person: Person
    ) -> list[_New]:
        if self._laying is None:
            return []
        shift, text = self._laying.sent.starts_at, self._laying.state.cached
        found: list[_New] = []
        for edit in edits:
            span = edit.change.span
            there = Span(span.start + shift, span.end + shift)
            note = as_suggestion(edit, text, person, self._story.at)
            found.append(_New(note, (there,)))
        return found

    def _as_moderating(self, person: Person) -> list[_New]:
        return [
            _New(
                Annotation(
                    id=named_id("done", person.id, note.id),
                    kind=Kind.OTHER,
                    about=note.id,
                    status=Status.DONE,
                    creator=person,
                    created=whole_seconds(self._story.at),
                ),
                (),
            )
            for note in self._done
        ]

    def _laid(self, found: Sequence[_New]) -> list[Annotation]:
        if self._laying is None:
            return [each.note for each in found]
        return self._laying.laid((each.note, each.spans) for each in found)

    def _layer(self, person: Person, made: Sequence[Annotation]) -> ReturnedLayer:
        before = notes_by(person, self._story.readers)
        known = made if self._is_packet else with_known_ids(made, before)
        notes = {note.id: _as_before(note, before.get(note.id)) for note in known}
        gone = self._gone(notes, before)
        deleted = dict.fromkeys(gone, self._story.at)
        texts = (
            {} if self._laying is None else {self._laying.state.id: self._laying.state}
        )
        answers = self._read.answers
        if answers is not None:
            texts = {**answers.texts, **texts}
            deleted |= {n: at for n, at in answers.deleted.items() if n in before}
        notes_set = AnnotationSet(notes=notes, texts=texts, deleted=deleted)
        if answers is not None:
            notes_set = replace(notes_set, raw=answers.raw, id=answers.id)
        return layer_report(person, notes_set, before, self._anchors(notes_set))

    def _gone(
        self, notes: Mapping[str, Annotation], before: Mapping[str, Annotation]
    ) -> list[str]:
        if self._is_packet or self._laying is None:
            return []  # Such an answer says itself what was deleted.
        own = self._story.notes.notes.values()
        answered = frozenset(note.about for note in own if note.about)
        return deleted_since(notes, before, self._laying.state.id, answered)

    def _anchors(self, notes: AnnotationSet) -> dict[str, Anchor]:
        """Return where the passages are in the story as it is now."""
        return anchor_all(
            notes.notes.values(), self._story.text, None, self._survivors_of
        )

    def _survivors_of(self, state: str) -> Survivors | None:
        from desktop.anchoring.surviving_tokens import Survivors  # late: as what aligns

        if self._laying is None or state != self._laying.state.id:
            return None
        if self._survivors is None:
            sent = self._laying.sent.text
            self._survivors = Survivors.of_texts(sent, self._story.text)
        return self._survivors

    def _is_news(self, layer: ReturnedLayer) -> bool:
        """Return whether a layer has anything that is not known already."""
        known = self._known.known
        notes = layer.notes.notes.values()
        is_noted = any(known.get(note.id) != note for note in notes)
        return bool(layer.gone) or is_noted or self._has_read_on(layer.person)

    def _read_to(self) -> int | None:
        """Return how far the reader of an answer to a packet read, if it tells."""
        answers = self._read.answers
        told = answers.raw.get(READ_TO) if answers is not None else None
        return told if type(told) is int else None

    def _has_read_on(self, person: Person) -> bool:
        """Return whether ``person`` read further than an earlier answer tells."""
        read_to = self._read_to()
        hers = (
            notes.raw.get(READ_TO)
            for name, notes in self._story.readers.items()
            if is_same_name(name, person.name)
        )
        known = [told for told in hers if type(told) is int]
        return read_to is not None and read_to > max(known, default=-1)


def _told_apart(notes: Sequence[ManuscriptNote]) -> Iterator[ManuscriptNote]:
    """Yield ``notes``, the second of two with one id under another that stays."""
    known: dict[str, int] = {}
    for each in notes:
        count = known[each.note.id] = known.get(each.note.id, 0) + 1
        if count == 1:
            yield each
        else:
            other = named_id("again", each.note.id, str(count))
            yield replace(each, note=replace(each.note, id=other))


def _as_before(note: Annotation, before: Annotation | None) -> Annotation:
    """Return ``note``, or the one it was ``before`` if it says the same."""
    if before is None:
        return note
    same = replace(
        note,
        created=before.created,
        anchor_state=before.anchor_state,
        made_on=before.made_on,
        revision=before.revision,
        modified=before.modified,
    )
    # A file has whole seconds, and a packet finer ones.
    touched = note.modified and whole_seconds(note.modified)
    was_touched = touched is not None and touched != before.modified
    return note if was_touched or same != before else before


def _among(known: Mapping[Person, object], person: Person | None) -> Person:
    """Return who of those that are known ``person`` is, or else ``person``."""
    found = person or Person("", "")
    same = (
        each
        for each in known
        if each.id == found.id or is_same_name(each.name, found.name)
    )
    return next(same, found)
