"""Earlier notes beside those of now: what differs, and bringing it back.

Whatever takes the disk or the whole of a text is done beside the window; what comes
of it is one step to undo.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.annotations.annotation import whole_seconds
from desktop.annotations.note_passages import on_each_passage
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.session.story.initial_anchors import anchors_in, stored_states
from desktop.session.story.revision import Findings, findings
from desktop.storage.history.versions import sha256_of
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import datetime

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.session.story.story_session import StorySession

_LABEL = translate("Restore notes")


class NoteFate(Enum):
    """What became of a note since then."""

    GONE = "gone"
    OTHER = "other"
    LATER = "later"


@value
class NoteDifference:
    """A note that is not as it was.

    Attributes:
        fate: What became of it.
        then: The note as it was; None if it was made since.
        now: The note as it is; None if it is gone.
        answered: The note that it is a reply to; None if that is not there.
    """

    fate: NoteFate
    then: Annotation | None
    now: Annotation | None
    answered: Annotation | None = None

    @property
    def note(self) -> Annotation:
        """The note as it was, or as it is if it was made since."""
        note = self.then or self.now
        assert note is not None
        return note


@value
class Restoring:
    """Notes that are to be brought back, and where they are in the text.

    Attributes:
        now: The notes as they are.
        text: The text as it is.
        then: The notes as they were.
        notes: What becomes of the notes, by their ids; None deletes one.
        anchors: Where the passages are of those that are gone or on others.
    """

    now: AnnotationSet
    text: str
    then: AnnotationSet
    notes: Mapping[str, Annotation | None]
    anchors: Mapping[str, Anchor]


def differences(then: AnnotationSet, now: AnnotationSet) -> list[NoteDifference]:
    """Return which notes are not as they were: gone, other, made since.

    Where a passage stands does not count, if the author has not put it there.
    """
    gone = (note for note in then.notes.values() if note.id not in now)
    later = (note for note in now.notes.values() if note.id not in then)
    found = [
        *(NoteDifference(NoteFate.GONE, note, None) for note in gone),
        *_other(then, now),
        *(NoteDifference(NoteFate.LATER, None, note) for note in later),
    ]
    return [
        replace(each, answered=then.get(about) or now.get(about))
        if (about := each.note.about)
        else each
        for each in found
    ]


def _other(then: AnnotationSet, now: AnnotationSet) -> Iterator[NoteDifference]:
    for note in then.notes.values():
        found = now.get(note.id)
        if found is not None and not _reads_the_same(note, found):
            yield NoteDifference(NoteFate.OTHER, note, found)


def _reads_the_same(one: Annotation, other: Annotation) -> bool:
    if one is other:
        return True
    is_same = _facts(one) == _facts(other)
    return is_same and (one.revision == other.revision or not _is_moved(one, other))


def _facts(note: Annotation) -> tuple[object, ...]:
    replacement, words = note.replacement, note.words
    shown = (note.kind, words, replacement, note.colour, note.status, note.outcome)
    rest = (note.about, note.holds, note.other_versions)
    return *shown, frozenset(note.tags), *rest


def _is_moved(one: Annotation, other: Annotation) -> bool:
    """Return whether the author has put a note on other passages than it was on."""
    return one.revision != other.revision and _quotes(one) != _quotes(other)


def _quotes(note: Annotation) -> list[str | None]:
    passages = (single.passage for single in on_each_passage([note]))
    return [p.quote.exact if p and p.quote else None for p in passages]


# Bringing notes back


def all_of(found: Collection[NoteDifference]) -> frozenset[str]:
    """Return the ids of the notes that are gone or other than they were."""
    return frozenset(d.note.id for d in found if d.fate is not NoteFate.LATER)


def thread_of(one: NoteDifference, found: Collection[NoteDifference]) -> frozenset[str]:
    """Return the ids of a note that is to be brought back and what goes with it.

    That is what it answers, and what answers it, as far as they are gone.
    """
    gone = {d.note.id: d.note for d in found if d.fate is NoteFate.GONE}
    wanted = {one.note.id}
    about = one.note.about
    while about in gone and about not in wanted:
        wanted.add(about)
        about = gone[about].about
    if one.fate is NoteFate.GONE:
        wanted |= _answers(one.note.id, gone)
    return frozenset(wanted)


def _answers(note_id: str, gone: Mapping[str, Annotation]) -> set[str]:
    answers: dict[str | None, list[str]] = {}
    for note in gone.values():
        answers.setdefault(note.about, []).append(note.id)
    found, waiting = set[str](), [note_id]
    while waiting:
        new = [each for each in answers.get(waiting.pop(), ()) if each not in found]
        found.update(new)
        waiting += new
    return found


def restoring(
    then: AnnotationSet,
    now: AnnotationSet,
    text: str,
    wanted: Collection[str],
    at: datetime,
    *,
    deletes_later: bool = False,
) -> Restoring:
    """Return what brings earlier notes back, with their places in ``text``.

    Args:
        then: The notes as they were.
        now: The notes as they are.
        text: The text as it is.
        wanted: The ids of the notes to bring back, as far as they differ.
        at: The time.
        deletes_later: Whether the notes made since are deleted.
    """
    notes: dict[str, Annotation | None] = {}
    placed: list[Annotation] = []
    for found in differences(then, now):
        if found.fate is NoteFate.LATER:
            if deletes_later:
                notes[found.note.id] = None
        elif found.note.id in wanted:
            back = _brought_back(found, now, at)
            notes[back.id] = back
            if found.now is None or _is_moved(found.note, found.now):
                placed.append(back)
    anchors = anchors_in(placed, then, sha256_of(text), EarlierTexts(text))
    return Restoring(now, text, then, notes, anchors)


def _brought_back(
    found: NoteDifference, now: AnnotationSet, at: datetime
) -> Annotation:
    then, later = found.note, found.now
    if later is None and then.id not in now.deleted:
        return then
    # Later than what was done to it since, here and in copies elsewhere.
    revision = max(then.revision, later.revision if later else 0) + 1
    back = replace(then, revision=revision, modified=whole_seconds(at))
    if later is None or _is_moved(then, later):
        return back
    return replace(
        back,
        passage=later.passage,
        further=later.further,
        anchor_state=later.anchor_state,
        made_on=later.made_on,
    )


def restore(session: StorySession, back: Restoring) -> Findings:
    """Bring notes back as one step to undo; return what became of their passages.

    Raises:
        ValueError: If notes or text are not those any more that were looked at.
    """
    if session.notes is not back.now or session.text != back.text:
        raise ValueError("the notes or the text have changed since")
    used = {
        single.passage.state
        for single in on_each_passage(n for n in back.notes.values() if n is not None)
        if single.passage is not None
    }
    for known in back.then.texts.values():
        if known.id in used and known.id not in back.now.texts:
            session.settle((), known)
    session.bring(back.notes, back.anchors, _LABEL)
    stored = stored_states(back.then)
    before = {key: state for key, state in stored.items() if key in back.anchors}
    return findings(before, back.anchors)
