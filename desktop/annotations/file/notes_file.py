"""Reading the notes file: a page of W3C Web Annotations beside the story.

Data is bytes in UTF-8.  Whatever the file says that Reread does not know is kept, and
written again by :mod:`desktop.annotations.file.notes_writer`; where the file is, is
the storage's business.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation_set import AnnotationSet, OtherItem, thread_places
from desktop.annotations.file.item_reader import read_item
from desktop.annotations.file.json_reader import read_page
from desktop.annotations.file.page_header import (
    read_deleted,
    read_texts,
    read_version,
)
from desktop.annotations.file.settling_parts import settlement_of
from desktop.annotations.file.terms import FORMAT_VERSION
from desktop.errors import NotesUnreadable
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.annotations.annotation import Annotation


MOST_NOTES = 50_000
"""Notes of one file; shown, so many take half a gigabyte."""
_MOST_SETTLED = 50_000
"""More of what is said to lenses stays in the file, as another program's would."""
MOST_REPLIES = 1_000
"""How many replies a note may have to be shown."""
_DEEPEST_REPLY = 50
_MOST_IN_ONE_PLACE = 1_000
"""Notes on the very same words: a letter typed there changes each of them."""


def parse_notes(data: bytes, source: str, *, packs: bool = True) -> AnnotationSet:
    """Return the notes that a file of ``data`` holds.

    Args:
        data: The bytes of the file.
        source: What to call the file when telling the author.
        packs: Whether what the file says of each is packed, which spares memory for as
            long as the notes are there; who only looks at them once need not wait.

    Raises:
        NotesUnreadable: If the file is not a page of Web Annotations.
    """
    items = _Items(source)
    page = read_page(data, source, items.take, packs=packs)
    try:
        _check_page(page)
        version, deleted = read_version(page), read_deleted(page)
        texts = read_texts(page)
    except ValueError as error:
        raise NotesUnreadable(
            translate(
                "{name} is not a file of notes: {reason}.", name=source, reason=error
            )
        ) from None
    notes, others = items.sorted_out()
    known_id = {"id": page["id"]} if isinstance(page.get("id"), str) else {}
    return AnnotationSet(
        notes=notes,
        deleted=deleted,
        texts=texts,
        others=others,
        raw={**page, "items": []},
        is_read_only=version > FORMAT_VERSION,
        **known_id,
    )


def _check_page(page: Any) -> None:
    if not isinstance(page, dict):
        raise ValueError(translate("it is not an object"))
    types = page.get("type")
    if types != "AnnotationPage" and not (
        isinstance(types, list) and "AnnotationPage" in types
    ):
        raise ValueError(translate("it is not an AnnotationPage"))
    if not isinstance(page.get("items", []), list):
        raise ValueError(translate("its items are not a list"))


class _Items:
    """The items of a file as they are read: notes, and what cannot be shown as one."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._count = self._settled = 0
        self._notes: dict[str, Annotation] = {}
        self._entries: list[tuple[Any, str | None, str]] = []

    def take(self, item: Any, raw: Any) -> None:
        """Read ``item``, of which ``raw`` is kept; of those too many, none is."""
        if _is_said_to_a_lens(item):
            self._settled += 1
        else:
            self._count += 1
        if self._count > MOST_NOTES:
            return
        try:
            note = self._read(item, raw)
        except ValueError as error:
            self._entries.append((raw, None, str(error)))
            return
        self._notes[note.id] = note
        self._entries.append((raw, note.id, ""))

    def _read(self, item: Any, raw: Any) -> Annotation:
        if self._settled > _MOST_SETTLED and _is_said_to_a_lens(item):
            most = grouped(_MOST_SETTLED)
            raise ValueError(translate("more than {most} are settled", most=most))
        return _unless_known(read_item(item, raw), self._notes)

    def sorted_out(self) -> tuple[dict[str, Annotation], tuple[OtherItem, ...]]:
        """Return the notes that can be shown, and all other items where they stand.

        Raises:
            NotesUnreadable: If there are too many.
        """
        self._check_count()
        too_much = _too_much(self._notes)
        notes: dict[str, Annotation] = {}
        others: list[OtherItem] = []
        last: str | None = None
        for raw, note_id, problem in self._entries:
            if note_id is not None and note_id not in too_much:
                notes[note_id] = self._notes[note_id]
                last = note_id
            else:
                why = problem or too_much[note_id or ""]
                said = translate("A note cannot be shown: {reason}.", reason=why)
                others.append(OtherItem(raw, last, said))
        return notes, tuple(others)

    def _check_count(self) -> None:
        if self._count > MOST_NOTES:
            raise NotesUnreadable(
                translate(
                    "{name} has {count} notes, and Reread can show {most}.",
                    name=self._source,
                    count=grouped(self._count),
                    most=grouped(MOST_NOTES),
                )
            )


def _is_said_to_a_lens(item: Any) -> bool:
    return isinstance(item, dict) and settlement_of(item) is not None


def _too_much(notes: Mapping[str, Annotation]) -> dict[str, str]:
    """Return the notes that are too many for one place, and why, by their ids."""
    return {**_crowded(notes), **_answering(notes)}


def _crowded(notes: Mapping[str, Annotation]) -> dict[str, str]:
    if not _may_be_crowded(notes):
        return {}
    found: dict[str, str] = {}
    counts = Counter[object]()
    for note in notes.values():
        first = note.passage
        if first is None:
            continue
        if counts[first.quote, first.position] >= _MOST_IN_ONE_PLACE:
            found[note.id] = translate(
                "{most} others are on the same words", most=grouped(_MOST_IN_ONE_PLACE)
            )
        passages = (first, *(each.passage for each in note.further))
        counts.update((each.quote, each.position) for each in passages)
    return found


def _may_be_crowded(notes: Mapping[str, Annotation]) -> bool:
    """Return whether as many passages begin at one place as may be on the same words.

    That is soon told, and is so in hardly any file.
    """
    starts = Counter[int | None]()
    for note in notes.values():
        if (first := note.passage) is not None:
            position = first.position
            starts[position.start if position else None] += 1
            for each in note.further:
                position = each.passage.position
                starts[position.start if position else None] += 1
    return max(starts.values(), default=0) > _MOST_IN_ONE_PLACE


def _answering(notes: Mapping[str, Annotation]) -> dict[str, str]:
    found: dict[str, str] = {}
    counts = Counter[str]()
    answers = [note.id for note in notes.values() if note.about is not None]
    for note_id, place in thread_places(notes, answers).items():
        if place.depth > _DEEPEST_REPLY:
            found[note_id] = translate(
                "it answers more than {most} others in a row", most=_DEEPEST_REPLY
            )
        elif place.depth:
            counts[place.root] += 1
            if counts[place.root] > MOST_REPLIES:
                found[note_id] = translate(
                    "its note has more than {most} replies", most=grouped(MOST_REPLIES)
                )
    return found


def _unless_known(note: Annotation, notes: Mapping[str, Annotation]) -> Annotation:
    if note.id in notes:
        raise ValueError(translate("another note has the same id"))
    return note
