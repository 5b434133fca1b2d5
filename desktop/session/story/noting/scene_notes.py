"""What the author says of scenes and chapters: how far each has come, and a synopsis.

That is a note like any other, on the heading of a chapter, on the first and the last
sentence of a scene: so it stays with its scene when that is moved or revised, and when
its beginning is deleted.  Once neither is there the scene is gone, and nothing is
guessed.  Where two scenes became one, both are said of it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import AnchorState, describe_all
from desktop.annotations.annotation import FurtherPassage, new_annotation
from desktop.annotations.joining.notes import touched_at
from desktop.annotations.kinds import Kind
from desktop.annotations.note_passages import passage_keys
from desktop.text.graphemes import snapped
from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.text.structure.outline import PartKind
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Person
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.annotations.kinds import Stage
    from desktop.session.story.story_session import StorySession
    from desktop.text.structure.outline import Outline

_LONGEST = 300
"""Code points of a sentence by which a scene is known again."""
_TOGETHER = " · "
"""Between two synopses of scenes that became one."""
OF_THE_STORY = (PartKind.CHAPTER, PartKind.SCENE)
"""What is neither stands before or behind the story, and beside it in the contents."""


@value
class SceneSaid:
    """What is said of a scene or chapter.

    Attributes:
        synopsis: What happens in it; empty if nothing is said of that.
        stage: How far it has come; None if nothing is said of that.
        notes: The ids of the notes that say so, the first in the text first.
    """

    synopsis: str = ""
    stage: Stage | None = None
    notes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.notes)


NOTHING_SAID = SceneSaid()


def scenes_said(
    notes: AnnotationSet, places: Mapping[str, Span], outline: Outline
) -> dict[int | None, SceneSaid]:
    """Return what is said of the parts of a story, by their indices in its outline.

    Of the story itself it is said by None, if that has no parts.

    Args:
        notes: The notes.
        places: Where the scenes are of which something is said, by the ids of notes.
        outline: The parts.
    """
    found: dict[int | None, list[Annotation]] = {}
    there = (notes.notes[note_id] for note_id in places)
    for note in sorted(there, key=lambda note: (places[note.id], note.id)):
        found.setdefault(part_told(outline, places[note.id]), []).append(note)
    return {part: _said(of_part) for part, of_part in found.items()}


def scene_places(
    notes: AnnotationSet, anchor_at: Callable[[str, Annotation], Anchor]
) -> dict[str, Span]:
    """Return where the scenes begin, or else end, of which something is said.

    By the ids of the notes; those whose scenes are gone are not among them.

    Args:
        notes: The notes.
        anchor_at: Tells where a passage is, by its key and its note.
    """
    found: dict[str, Span] = {}
    for note_id in notes.of_scenes:
        note = notes.notes[note_id]
        for key in passage_keys(note):
            anchor = anchor_at(key, note)
            if anchor.span is not None and anchor.state is not AnchorState.CUT:
                found[note_id] = anchor.span
                break
    return found


def all_said(session: StorySession, outline: Outline) -> dict[int | None, SceneSaid]:
    """Return what is said of the parts of an open story, see :func:`scenes_said`."""
    if not session.notes.of_scenes:
        return {}
    places = scene_places(session.notes, session.placing.anchor_at)
    return scenes_said(session.notes, places, outline)


def say_of_part(
    session: StorySession,
    outline: Outline,
    part: int | None,
    author: Person,
    *,
    synopsis: str,
    stage: Stage | None,
) -> bool:
    """Say of a part what happens in it and how far it has come, as one step to undo.

    Args:
        session: The open story.
        outline: Its parts as they are now.
        part: The index of the part; None for the story itself.
        author: Who says so.
        synopsis: What happens in it; empty for nothing.
        stage: How far it has come; None for nothing.

    Returns:
        Whether that is said now; not of a part without words.

    Raises:
        NotesLocked: If no note can be changed now.
    """
    session.make_sure()
    said = all_said(session, outline).get(part, NOTHING_SAID)
    if (synopsis, stage) == (said.synopsis, said.stage):
        return True
    label = translate("State of the scene")
    if synopsis != said.synopsis:
        label = translate("Synopsis")
    session.history.close()
    if said:
        _say_again(session, label, said, synopsis, stage)
        return True
    return _say_first(
        session, label, _passages(session, outline, part), author, synopsis, stage
    )


def _say_again(
    session: StorySession,
    label: str,
    said: SceneSaid,
    synopsis: str,
    stage: Stage | None,
) -> None:
    first, *others = said.notes
    now, note = datetime.now(UTC), session.notes.notes[said.notes[0]]
    if note.words != synopsis:
        note = note.with_words(synopsis, now)
    if note.stage is not stage:
        note = note.with_stage(stage, now)
    is_something = bool(synopsis or stage)
    changed = {first: note if is_something else None, **dict.fromkeys(others)}
    session.change(label, changed)


def _say_first(
    session: StorySession,
    label: str,
    spans: list[Span],
    author: Person,
    synopsis: str,
    stage: Stage | None,
) -> bool:
    if not spans:
        return False
    first, *further = describe_all(session.text, spans)
    note = new_annotation(
        Kind.SCENE,
        passage=first,
        further=tuple(map(FurtherPassage, further)),
        words=synopsis,
        stage=stage,
        creator=author,
    )
    keys = passage_keys(note)
    session.change(label, {note.id: note}, dict(zip(keys, spans, strict=True)))
    return True


def _passages(session: StorySession, outline: Outline, part: int | None) -> list[Span]:
    """Return by which passages a part is known again; none if it has no words."""
    text = session.text
    if part is None:
        span, heading = outline.story(len(text)), 0
    else:
        span, heading = outline.parts[part].span, outline.parts[part].heading
    if heading:
        end = span.start + len(text[span.start : span.start + heading].rstrip())
        return [Span(span.start, end)]
    return ends_of(session, span)


def ends_of(session: StorySession, stretch: Span) -> list[Span]:
    """Return by which passages a stretch is known again: how it begins and ends.

    That is its first sentence and its last, or no more of them than another could
    have; its beginning alone if they overlap, and none if it has no words.
    """
    text = session.text
    words = stretch.of(text)
    start = stretch.start + len(words) - len(words.lstrip())
    end = stretch.start + len(words.rstrip())
    if start >= end:
        return []
    whole, wrapping = Span(start, end), session.paragraphs.wrapping
    opening = sentence_at(text, start, wrapping).within(whole)
    ending = sentence_at(text, end - 1, wrapping).within(whole)
    # Of a sentence without an end, no more than another could have is enough.
    opening = Span(opening.start, min(opening.end, opening.start + _LONGEST))
    ending = Span(max(ending.start, ending.end - _LONGEST), ending.end)
    ending = snapped(text, ending)
    found = [snapped(text, opening)]
    return [*found, ending] if ending.start >= found[0].end else found


def part_told(outline: Outline, place: Span) -> int | None:
    """Return of which part something is said at ``place``, by its index.

    None for a story without parts.  What stands before the story, or behind it, counts
    as the scene beside it.
    """
    there = [n for n, p in enumerate(outline.parts) if p.kind in OF_THE_STORY]
    if not there:
        return None
    near = outline.part_of(place) or 0
    return next((n for n in there if n >= near), there[-1])


def _said(notes: list[Annotation]) -> SceneSaid:
    words = dict.fromkeys(note.words for note in notes if note.words)
    staged = [note for note in notes if note.stage is not None]
    last = max(staged, key=lambda note: (touched_at(note), note.id), default=None)
    return SceneSaid(
        _TOGETHER.join(words),
        last.stage if last else None,
        tuple(note.id for note in notes),
    )
