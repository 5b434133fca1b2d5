"""Writing the notes file: a page of W3C Web Annotations beside the story.

Data is bytes in UTF-8.  Where the file is, and when it is written, is the storage's
business; it is read by :mod:`desktop.annotations.file.notes_file`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.annotations.file.colour_styles import are_named_in
from desktop.annotations.file.header_writer import write_header
from desktop.annotations.file.item_order import in_file_order
from desktop.annotations.file.item_writer import write_item
from desktop.annotations.file.json_reader import LARGEST, RawObject, encode
from desktop.annotations.file.json_writer import compact, entry, formatted
from desktop.annotations.file.packed_items import PackedText, Packer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.annotations.annotation_set import AnnotationSet, OtherItem


_LARGE = 2 << 20  # bytes that take a fifth of a second to be laid out
_ROOM = LARGEST // 4  # bytes for what a file says besides, and for layout

_BEGIN = b'\n "items": [\n  '
_END = b"\n ]"
_BETWEEN = b",\n  "


def serialise_notes(notes: AnnotationSet, source: str, author: str = "") -> bytes:
    """Return ``notes`` as a file, for once; see :class:`NotesWriter`."""
    return NotesWriter(source, author).write(notes)


class NotesWriter:
    """Writes the notes on one story, again and again.

    It remembers how it wrote each note, so that among ten thousand only the notes
    that changed cost anything.
    """

    def __init__(self, source: str, author: str = "") -> None:
        """Write notes on the story called ``source``, by ``author`` if known."""
        self._source = source
        self._author = author
        self._written: dict[str, _WrittenNote] = {}
        self._order: list[str] = []
        self._others: dict[int, tuple[OtherItem, PackedText]] = {}
        self._packer = Packer()
        self._is_compact = False

    def write(self, notes: AnnotationSet) -> bytes:
        """Return ``notes`` as a file; nothing, if there is nothing to keep.

        A file that could not be read again for its size has one line to a note.
        """
        if notes.is_empty:
            return b""
        self._remember(notes)
        size = sum(written.text.size for written in self._written.values())
        if size > LARGEST - _ROOM and not self._is_compact:
            self._is_compact, self._written, self._others = True, {}, {}
            self._remember(notes)
        items = list(self._items(notes))
        is_styled = are_named_in(items)
        header = write_header(notes, self._source, self._author, is_styled=is_styled)
        lines = [entry(key, formatted(value, 1)) for key, value in header.items()]
        place = list(header).index("items")
        before = "".join(f"{line},\n " for line in lines[:place])
        after = "".join(f",\n {line}" for line in lines[place + 1 :])
        # Ten thousand notes are megabytes: they are joined once and not copied again.
        start, end = encode("{\n " + before), encode(after + "\n}\n")
        return b"".join((start, *items, end))

    def remember(self, data: bytes, notes: AnnotationSet) -> None:
        """Take over from ``data`` how ``notes``, which were read from it, are written.

        The first save then costs no more than any other.  A file that is not laid
        out as this writer does it is written anew when the time comes, unless it is
        so large that nobody would wait for that.
        """
        if not _are_as_written(data, notes):
            if len(data) < _LARGE:
                return
            self._is_compact = len(data) > LARGEST - _ROOM
        found = {
            note.id: _WrittenNote(note, note.raw)
            for note in notes.notes.values()
            if isinstance(note.raw, RawObject)
        }
        if len(found) == len(notes):
            self._written, self._order = found, list(found)
            self._others = {
                id(other): (other, other.raw)
                for other in notes.others
                if isinstance(other.raw, RawObject)
            }

    def _remember(self, notes: AnnotationSet) -> None:
        """Write the notes that changed, and put all in order if that changed."""
        before = self._written
        self._written = {
            note.id: written
            if (written := before.get(note.id)) and written.note is note
            else self._written_anew(note)
            for note in notes.notes.values()
        }
        if not _are_placed_alike(before, self._written):
            in_place = {id_ for id_, each in self._written.items() if each.is_in_place}
            self._order = [n.id for n in in_file_order(notes.notes, in_place)]

    def _written_anew(self, note: Annotation) -> _WrittenNote:
        item = write_item(note, self._source)
        text = self._laid_out(item.json)
        return _WrittenNote(note, text, is_in_place=item.is_in_place)

    def _laid_out(self, item: Any) -> PackedText:
        text = compact(item) if self._is_compact else formatted(item, 2)
        return PackedText(*self._packer.add(encode(text)))

    def _items(self, notes: AnnotationSet) -> Iterator[bytes]:
        """Yield the ``items`` entry: the notes, and the items that are none."""
        others: dict[str | None, list[bytes]] = {}
        before, self._others = self._others, {}
        for other in notes.others:
            after = other.after if other.after in notes.notes else None
            known = before.get(id(other)) or (other, self._laid_out(other.raw))
            self._others[id(other)] = known
            others.setdefault(after, []).append(known[1].data)
        items = others.pop(None, [])
        for note_id in self._order:
            items.append(self._written[note_id].text.data)
            if others:
                items += others.get(note_id, ())
        yield b'"items": ['
        yield from (b"\n  ", b",\n  ".join(items), b"\n ") if items else ()
        yield b"]"


class _WrittenNote:
    """What was written for one note.

    Attributes:
        note: The note as it was then.
        text: Its item.
        is_in_place: Whether the note belongs where it came from in the file.
    """

    __slots__ = ("is_in_place", "note", "text")

    def __init__(
        self, note: Annotation, text: PackedText, *, is_in_place: bool = True
    ) -> None:
        self.note = note
        self.text = text
        self.is_in_place = is_in_place

    @property
    def place(self) -> tuple[object, ...]:
        """What its place in the file depends on."""
        note = self.note
        position = note.passage.position if note.passage else None
        return note.id, self.is_in_place, note.about, position


def _are_placed_alike(
    before: Mapping[str, _WrittenNote], now: Mapping[str, _WrittenNote]
) -> bool:
    """Return whether the same notes belong in the same places as before."""
    return [*before] == [*now] and all(
        was is each or was.place == each.place
        for was, each in zip(before.values(), now.values(), strict=True)
    )


def _are_as_written(data: bytes, notes: AnnotationSet) -> bool:
    """Return whether ``data``, read as ``notes``, is laid out as Reread does it."""
    start = data.find(_BEGIN)
    if start < 0:
        return False
    at, between = start + len(_BEGIN), b""
    for each in _as_read(notes):
        raw = each.raw
        text = between + (raw.data if isinstance(raw, RawObject) else _encoded(raw))
        if not data.startswith(text, at):
            return False
        at, between = at + len(text), _BETWEEN
    return bool(between) and data.startswith(_END, at)


def _encoded(item: Any) -> bytes:
    return encode(formatted(item, 2))


def _as_read(notes: AnnotationSet) -> Iterator[Annotation | OtherItem]:
    """Yield the notes and the items that are none in the order of their file."""
    others: dict[str | None, list[OtherItem]] = {}
    for other in notes.others:
        others.setdefault(other.after, []).append(other)
    yield from others.get(None, ())
    for note in notes.notes.values():
        yield note
        yield from others.get(note.id, ())
