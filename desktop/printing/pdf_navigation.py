"""What Qt does not write into a PDF: bookmarks, links, the name of the author.

They are added to the end of the file as an incremental update (ISO 32000-1, 7.5.6): the
objects that Qt wrote stay where they are, and those that are others now come again.
Lengths are points from the lower left corner.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_ENTRY = 20
_REFERENCE = re.compile(rb"(\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_ANNOTS = re.compile(rb"/Annots (\d+) 0 R")
_NO_AUTHOR = b"/Author ()"


@value(kw_only=True)
class Bookmark:
    """A line of the list of contents that readers show beside the pages.

    Attributes:
        title: What it reads.
        level: How deep it is; 1 is outermost.
        page: To which page it leads, counted from zero.
        top: To which height of it.
    """

    title: str
    level: int
    page: int
    top: float


@value(kw_only=True)
class Link:
    """A place that leads to another.

    Attributes:
        page: On which page it is.
        place: Its left, lower, right and upper edge.
        to_page: To which page it leads.
        to_top: To which height of it.
    """

    page: int
    place: tuple[float, float, float, float]
    to_page: int
    to_top: float


def with_navigation(
    data: bytes,
    bookmarks: Sequence[Bookmark],
    links: Sequence[Link],
    author: str = "",
) -> bytes:
    """Return a PDF that Qt wrote with more to go by; as it is if it reads otherwise.

    Args:
        data: The PDF.
        bookmarks: The list of contents, in order.
        links: What leads where.
        author: Who wrote it; empty if that is not known.
    """
    file = _read(data)
    if file is None:
        return data
    update = _Update(file)
    if author:
        update.name_author(author)
    update.add_bookmarks(bookmarks)
    update.add_links(links)
    return data + update.written(len(data))


@value(kw_only=True)
class _File:
    """A PDF as Qt writes it.

    Attributes:
        data: The file.
        offsets: Where each object begins, by its number.
        start: Where the table of objects is.
        root: The number of the catalogue.
        info: The number of what is said of the whole.
        pages: The numbers of the pages.
        identity: What tells the file from others.
    """

    data: bytes = field(repr=False)
    offsets: tuple[int, ...]
    start: int
    root: int
    info: int
    pages: tuple[int, ...]
    identity: bytes

    def object(self, number: int) -> bytes:
        """Return the object of that number, between ``obj`` and ``endobj``."""
        start = self.offsets[number]
        end = self.data.index(b"endobj", start)
        return self.data[start:end].partition(b"obj\n")[2]


def _read(data: bytes) -> _File | None:
    start = _START.search(data[-1024:])
    table = _TABLE.match(data, int(start[1])) if start else None
    if start is None or table is None:
        return None
    count = int(table[1])
    rows = (
        data[at : at + _ENTRY]
        for at in range(table.end(), table.end() + count * _ENTRY, _ENTRY)
    )
    trailer = data[table.end() + count * _ENTRY :]
    root, info = _named(trailer, b"Root"), _named(trailer, b"Info")
    identity = re.search(rb"/ID \[[^\]]*\]", trailer)
    if root is None or info is None:
        return None
    file = _File(
        data=data,
        offsets=tuple(int(row[:10]) for row in rows),
        start=int(start[1]),
        root=root,
        info=info,
        pages=(),
        identity=identity[0] if identity else b"",
    )
    pages = _named(file.object(root), b"Pages")
    kids = _KIDS.search(file.object(pages)) if pages else None
    if kids is None:
        return None
    numbers = tuple(int(found) for found in _REFERENCE.findall(kids[1]))
    return replace(file, pages=numbers)


def _named(dictionary: bytes, name: bytes) -> int | None:
    found = re.search(rb"/" + name + rb" (\d+) 0 R", dictionary)
    return int(found[1]) if found else None


class _Update:
    """The objects that are new, or others than before."""

    def __init__(self, file: _File) -> None:
        self._file = file
        self._objects: dict[int, bytes] = {}
        self._next = len(file.offsets)

    def name_author(self, author: str) -> None:
        """Say who wrote it, where Qt did not."""
        info = self._file.object(self._file.info)
        if _NO_AUTHOR in info:
            said = b"/Author " + _text(author)
            self._objects[self._file.info] = info.replace(_NO_AUTHOR, said, 1)

    def add_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Add the list of contents, each line below the last that is less deep."""
        known = [each for each in bookmarks if each.page < len(self._file.pages)]
        if not known:
            return
        root = self._new()
        numbers = [self._new() for _ in known]
        below: dict[int, list[int]] = {root: []}
        for number, parent in zip(
            numbers, _parents([each.level for each in known]), strict=True
        ):
            above = root if parent is None else numbers[parent]
            below.setdefault(above, []).append(number)
        bodies = {
            number: [b"/Title " + _text(each.title), self._destination(each)]
            for number, each in zip(numbers, known, strict=True)
        }
        bodies[root] = [b"/Type /Outlines"]
        for above, children in below.items():
            bodies[above] += _first_and_last(children)
            for before, number, after in zip(
                [0, *children], children, [*children[1:], 0], strict=False
            ):
                bodies[number] += _beside(above, before, after)
        self._objects |= {n: _dictionary(body) for n, body in bodies.items()}
        catalogue = self._file.object(self._file.root).rstrip()
        shown = b"/Outlines %d 0 R\n/PageMode /UseOutlines\n>>\n" % root
        self._objects[self._file.root] = catalogue.removesuffix(b">>") + shown

    def add_links(self, links: Sequence[Link]) -> None:
        """Add what leads from one place to another."""
        by_page: dict[int, list[int]] = {}
        count = len(self._file.pages)
        for link in links:
            if link.page >= count or link.to_page >= count:
                continue
            number = self._new()
            edges = b" ".join(b"%.2f" % edge for edge in link.place)
            self._objects[number] = _dictionary(
                [
                    b"/Type /Annot /Subtype /Link /Border [0 0 0]",
                    b"/Rect [%s]" % edges,
                    self._destination(link),
                ]
            )
            by_page.setdefault(link.page, []).append(number)
        for page, numbers in by_page.items():
            found = _ANNOTS.search(self._file.object(self._file.pages[page]))
            if found is not None:
                held = b" ".join(b"%d 0 R" % number for number in numbers)
                self._objects[int(found[1])] = b"[ %s ]\n" % held

    def written(self, offset: int) -> bytes:
        """Return what stands behind the file, which is ``offset`` bytes long."""
        if not self._objects:
            return b""
        pieces, places = [b"\n"], dict[int, int]()
        at = offset + 1
        for number, body in sorted(self._objects.items()):
            places[number] = at
            pieces.append(b"%d 0 obj\n%sendobj\n" % (number, body))
            at += len(pieces[-1])
        pieces.append(b"xref\n")
        for number, place in places.items():
            pieces.append(b"%d 1\n%010d 00000 n \n" % (number, place))
        file = self._file
        trailer = [
            b"/Size %d" % self._next,
            b"/Root %d 0 R" % file.root,
            b"/Info %d 0 R" % file.info,
            b"/Prev %d" % file.start,
            file.identity,
        ]
        end = b"trailer\n%sstartxref\n%d\n%%%%EOF\n" % (_dictionary(trailer), at)
        return b"".join((*pieces, end))

    def _new(self) -> int:
        self._next += 1
        return self._next - 1

    def _destination(self, to: Bookmark | Link) -> bytes:
        page, top = (
            (to.page, to.top) if isinstance(to, Bookmark) else (to.to_page, to.to_top)
        )
        return b"/Dest [%d 0 R /XYZ null %.2f null]" % (self._file.pages[page], top)


def _parents(levels: Sequence[int]) -> Iterator[int | None]:
    """Yield below which other each of ``levels`` stands; None for below none."""
    open_: list[tuple[int, int]] = []
    for index, level in enumerate(levels):
        while open_ and open_[-1][0] >= level:
            open_.pop()
        yield open_[-1][1] if open_ else None
        open_.append((level, index))


def _first_and_last(children: Sequence[int]) -> Iterator[bytes]:
    if children:
        yield b"/First %d 0 R" % children[0]
        yield b"/Last %d 0 R" % children[-1]
        yield b"/Count %d" % len(children)


def _beside(above: int, before: int, after: int) -> Iterator[bytes]:
    yield b"/Parent %d 0 R" % above
    if before:
        yield b"/Prev %d 0 R" % before
    if after:
        yield b"/Next %d 0 R" % after


def _dictionary(lines: Sequence[bytes]) -> bytes:
    return b"<<\n%s\n>>\n" % b"\n".join(filter(None, lines))


def _text(words: str) -> bytes:
    """Return ``words`` as a text string in hexadecimal digits (7.9.2.2)."""
    shown = words.encode("utf-16-be", "replace").hex().upper()
    return b"<FEFF%s>" % shown.encode("ascii")
