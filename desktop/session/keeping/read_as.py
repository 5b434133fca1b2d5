"""An open story read once more, in another encoding, with its notes on their passages.

Nothing is written to the story: the very same bytes are another text.  Which bytes a
passage is about does not change, so that all that is known of places in the one text
is told of the other exactly: notes, what was read, and where the reading was.  It is no
step to undo, and what was done before is none any more; going back is reading it so
again.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

from desktop.anchoring.anchor import Anchor, AnchorState, describe_all
from desktop.annotations.annotation import mark_of
from desktop.annotations.note_passages import (
    note_of,
    on_each_passage,
    with_passage_of,
)
from desktop.annotations.text_state import hash_uri, text_state
from desktop.annotations.transcoding import transcoded
from desktop.errors import NotesUnreadable, SaveFailed, StoryChangedOnDisk
from desktop.session.keeping.opening import OpenStory, opened
from desktop.storage.encodings.byte_positions import carried_to
from desktop.storage.encodings.encoding import LARGEST_STORY, decode
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import read_regular_file, sha256_of_bytes
from desktop.storage.history import versions
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.story.chosen_encoding import choose_encoding
from desktop.storage.story.damage import keep_settled
from desktop.storage.story.reading_state import KeptPass, read_reading, write_reading
from desktop.storage.story.remembered import Placement, keep_placements
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_state import (
    LeftPlaces,
    read_story_state,
    write_story_state,
)
from desktop.text.quoted_place import QuotedPlace, quoted_place
from desktop.text.span import Span
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from desktop.annotations.annotation import Annotation, Passage
    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.storage.story.story_file import StoryFile

_KEPT = (AnchorState.EXACT, AnchorState.CHANGED, AnchorState.MOVED)


@value
class OtherReading:
    """A story as it was read, about to be read in another encoding.

    Attributes:
        story: The story; everything of it is saved.
        data: The bytes of its file.
        anchors: Where its own notes are, by the keys of their passages.
    """

    story: OpenStory
    data: bytes
    anchors: Mapping[str, Anchor]


def bytes_of(path: Path, disk: FileSystem = DISK) -> bytes:
    """Return the bytes of the file of a story.

    Raises:
        SaveFailed: If they cannot be read.
    """
    try:
        return read_regular_file(path, LARGEST_STORY, disk).data
    except OSError as error:
        raise SaveFailed(cannot("read", path, error)) from error


def choose(
    story: OpenStory, encoding: str | None, disk: FileSystem = DISK
) -> OtherReading:
    """Save everything, and remember that ``story`` is read in another encoding.

    Args:
        story: The story.
        encoding: Python's name of the encoding; None to find it out.
        disk: Where it is.

    Raises:
        SaveFailed: If it cannot be saved, or that not be remembered.
        StoryChangedOnDisk: If another program is writing it just now.
        StoryUnreadable: If the bytes are no text so.
    """
    story.arrival.wait()
    data = _saved_bytes(story, disk)
    if data is None:
        story.saving.look()
        story.saving.wait()  # until what another program wrote is joined
        data = _saved_bytes(story, disk)
    if data is None:
        raise StoryChangedOnDisk(
            translate(
                "“{story}” was changed by another program just now. Look at what "
                "changed, then try again.",
                story=shown_name(story.path),
            )
        )
    after = decode(data, encoding).encoding
    before = story.file.decoded.encoding
    choose_encoding(story.path, encoding, data, before, after, disk)
    anchors = story.session.placing.anchors(story.session.notes.notes.values())
    return OtherReading(story, data, anchors)


def _saved_bytes(story: OpenStory, disk: FileSystem) -> bytes | None:
    """Save everything, and return the bytes of the file; None if they are others.

    Raises:
        SaveFailed: If it cannot be saved, or not be read.
    """
    if not story.save():
        raise SaveFailed(
            translate(
                "“{story}” could not be saved, so it is still read as it was.",
                story=shown_name(story.path),
            )
        )
    data = bytes_of(story.path, disk)
    return data if sha256_of_bytes(data) == story.file.bytes_sha256 else None


def read_anew(read: OtherReading, disk: FileSystem = DISK) -> OpenStory:
    """Return the story, opened in the encoding that was chosen.

    As it was open before, it has to be let go already.

    Raises:
        StoryUnreadable: If it is not there any more.
    """
    story, before = read.story, read.story.file
    after = read_story(story.path, disk)
    if after.bytes_sha256 == before.bytes_sha256 and after.text != before.text:
        with suppress(SaveFailed):  # Passages are found by their words, then.
            _carry_over(read, before, after, disk)
    return opened(after, story.marking.author, disk)


def _carry_over(
    read: OtherReading, before: StoryFile, after: StoryFile, disk: FileSystem
) -> None:
    """Tell all that is known of places in the text of the places in the other one.

    Raises:
        SaveFailed: If the disk refuses.
    """
    path = before.path
    # It is the same story, however little of its text is the same.
    keep_settled(path, after.sha256, disk)
    wanted = {*_spans_of(read.anchors), *_spans_read(path, disk)}
    carried = carried_to(read.data, before.decoded, after.decoded, wanted)
    if carried is None:
        return
    anchors = {
        key: replace(anchor, span=carried[anchor.span])
        for key, anchor in read.anchors.items()
        if anchor.span is not None
    }
    _carry_notes(read, after, anchors, disk)
    _carry_reading(path, before, after, carried, disk)


def _spans_of(anchors: Mapping[str, Anchor]) -> Iterator[Span]:
    return (anchor.span for anchor in anchors.values() if anchor.span is not None)


# The notes


def _carry_notes(
    read: OtherReading,
    after: StoryFile,
    anchors: Mapping[str, Anchor],
    disk: FileSystem,
) -> None:
    story, before = read.story, read.story.file
    store = NotesStore(before.path, before.path.name, story.marking.author.name, disk)
    try:
        notes = store.load(text=before.sha256)
    except NotesUnreadable:
        return
    if notes.is_empty or store.refusal is not None:
        return
    versions.keep(after.text, disk)
    store.save(_notes_on(notes, anchors, before, after), after.sha256)
    keep_placements(
        before.path,
        after.sha256,
        {key: _placement(anchor) for key, anchor in anchors.items()},
        disk,
        form=after.decoded,
    )


def _placement(anchor: Anchor) -> Placement:
    span = anchor.span or Span(0, 0)
    return span.start, span.end, anchor.state.value


def _notes_on(
    notes: AnnotationSet,
    anchors: Mapping[str, Anchor],
    before: StoryFile,
    after: StoryFile,
) -> AnnotationSet:
    """Return ``notes`` with their passages described on the text as it reads now."""
    known = notes.text_with(hash_uri(before.sha256))
    label, date = (known.label, known.date) if known else ("", datetime.now(UTC))
    text = text_state(after.sha256, label, date)
    singles = [s for s in on_each_passage(notes.notes.values()) if s.passage]
    placed = [s for s in singles if _is_placed(anchors.get(s.id))]
    spans = [span for s in placed if (span := anchors[s.id].span) is not None]
    passages = describe_all(after.text, spans, text.id)
    described = {
        single.id: replace(
            _with_first_wording(single, anchors[single.id], before, after),
            passage=passage,
        )
        for single, passage in zip(placed, passages, strict=True)
    }
    now = {note.id: note for note in notes.notes.values()}
    for single in singles:
        new = described.get(single.id) or _transcoded(single, before, after)
        note = now[note_of(single.id)]
        now[note.id] = with_passage_of(note, new)
    return notes.with_text(text).with_notes(_changed(notes, now.values()))


def _changed(notes: AnnotationSet, now: Iterable[Annotation]) -> Iterator[Annotation]:
    return (note for note in now if note != notes.get(note.id))


def _is_placed(anchor: Anchor | None) -> bool:
    return anchor is not None and anchor.span is not None and anchor.state in _KEPT


def _with_first_wording(
    note: Annotation, anchor: Anchor, before: StoryFile, after: StoryFile
) -> Annotation:
    """Return a note whose first wording reads as its text does now, if it had one."""
    is_changed = anchor.state is AnchorState.CHANGED
    first = (note.made_on or note.passage) if is_changed else None
    kept_open = note.kept_open
    wording = note.passage.quote.exact if note.passage and note.passage.quote else ""
    if kept_open == mark_of(wording) and anchor.span is not None:
        kept_open = mark_of(anchor.span.of(after.text))
    return replace(
        note,
        made_on=_read_in(before, after, first) or first,
        anchor_state=AnchorState.CHANGED.value if is_changed else None,
        kept_open=kept_open,
    )


def _transcoded(note: Annotation, before: StoryFile, after: StoryFile) -> Annotation:
    passage = _read_in(before, after, note.passage) or note.passage
    made_on = _read_in(before, after, note.made_on) or note.made_on
    return replace(note, passage=passage, made_on=made_on)


def _read_in(
    before: StoryFile, after: StoryFile, passage: Passage | None
) -> Passage | None:
    return transcoded(passage, before.decoded.encoding, after.decoded.encoding)


# What was read


def _spans_read(story: Path, disk: FileSystem) -> Iterator[Span]:
    kept = read_reading(story, disk)
    for each in kept.passes if kept else ():
        if each.text not in (None, kept.text if kept else None):
            continue  # It is told of an earlier text, and carried over from that.
        yield _at(each.place)
        yield from (Span(at, at) for at in _edges(each))
    places = read_story_state(story, disk).places
    yield from map(_at, (places.top, places.caret, *chain.from_iterable(places.back)))


def _at(place: QuotedPlace) -> Span:
    return Span(place.position, place.position)


def _edges(kept: KeptPass) -> list[int]:
    at, edges = 0, [0]
    for length, _ in kept.runs:
        at += length
        edges.append(at)
    return edges


def _carry_reading(
    story: Path,
    before: StoryFile,
    after: StoryFile,
    carried: Mapping[Span, Span],
    disk: FileSystem,
) -> None:
    state = read_story_state(story, disk)
    if state.places.text == before.sha256:
        places = _carried_places(state.places, carried, after)
        write_story_state(story, replace(state, places=places), disk)
    kept = read_reading(story, disk)
    if kept is not None and kept.text == before.sha256:
        passes = tuple(
            _carried_pass(each, carried, after)
            if each.text in (None, before.sha256)
            else each
            for each in kept.passes
        )
        now = replace(kept, text=after.sha256, passes=passes)
        versions.keep(after.text, disk)
        write_reading(story, now, disk)


def _carried_places(
    places: LeftPlaces, carried: Mapping[Span, Span], after: StoryFile
) -> LeftPlaces:
    def moved(place: QuotedPlace) -> QuotedPlace:
        return _carried_place(place, carried, after)

    back = tuple((moved(top), moved(caret)) for top, caret in places.back)
    marks, edited = (tuple(map(moved, p)) for p in (places.bookmarks, places.edited))
    top, caret = moved(places.top), moved(places.caret)
    return LeftPlaces(after.sha256, top, caret, back, marks, edited)


def _carried_place(
    place: QuotedPlace, carried: Mapping[Span, Span], after: StoryFile
) -> QuotedPlace:
    text = after.text
    return quoted_place(carried[_at(place)].start, len(text), lambda s: s.of(text))


def _carried_pass(
    kept: KeptPass, carried: Mapping[Span, Span], after: StoryFile
) -> KeptPass:
    edges = [carried[Span(at, at)].start for at in _edges(kept)]
    runs = tuple(
        (end - start, mark)
        for start, end, (_, mark) in zip(edges, edges[1:], kept.runs, strict=False)
    )
    place = _carried_place(kept.place, carried, after)
    return replace(kept, runs=runs, place=place, text=None)
