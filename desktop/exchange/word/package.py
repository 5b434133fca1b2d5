"""The package of a Word file: a zip of XML parts, opened as if it meant harm.

Nothing is written to a disk and nothing outside the file is followed.  What would be
unpacked without end, XML with a document type, and nesting without end are refused.
Parts are found by the relationships that lead to them, as [ECMA-376] part 2 has it, not
by their names; Strict documents have the namespaces of Transitional ones when read.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections import deque
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, Any, cast
from xml.etree import ElementTree as ET
from xml.parsers import expat

from desktop.errors import ManuscriptUnreadable
from desktop.exchange.word.vocabulary import DOCUMENT, RELATIONSHIPS, STRICT_NAMESPACES
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.exchange.word.vocabulary import PackagePart

LARGEST = 200 * 1024 * 1024
"""Bytes of all parts together, unpacked."""
MOST_PARTS = 2_000
_CHUNK = 64 * 1024

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Of what Word wrote before 2007, and of files that are protected by a password."""
_STRICT = "http://purl.oclc.org/ooxml/"
_STRICT_RELATIONSHIPS = f"{_STRICT}officeDocument/relationships/"
_ENCRYPTED = 0x1
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    KeyError,
    IndexError,
)
"""What :mod:`zipfile` raises for archives that are none."""


class _Refused(Exception):
    """The XML has a document type, which could name files or grow without end."""


_BAD_XML = (ET.ParseError, expat.ExpatError, _Refused, ValueError, LookupError)
"""What is raised for XML that is none, or in an encoding nobody knows."""


class Package:
    """A Word file.

    Attributes:
        damaged: How many parts that can be done without could not be read.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """Open a file.

        Args:
            data: The file.
            name: What to call it when telling the author.

        Raises:
            ManuscriptUnreadable: If it is no Word file, or one that is not opened.
        """
        self._name = name
        self.damaged = 0
        self._left = LARGEST
        self._read = 0
        if data.startswith(_OLE):
            raise self._unreadable(
                translate(
                    "“{name}” is protected by a password, or was written by a Word "
                    "older than 2007. Save it as .docx without a password.",
                    name=name,
                )
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            found = self._zip.infolist()
        except _BROKEN as error:
            raise self._broken() from error
        if len(found) > MOST_PARTS or sum(i.file_size for i in found) > LARGEST:
            raise self._too_large()
        self._members = {_key(info.filename): info for info in found}
        self.document = self._document()

    def related(self, source: str, part: PackagePart) -> str:
        """Return the path of the ``part`` that ``source`` leads to; empty if none."""
        paths = self.all_related(source, part.relationship)
        return paths[0] if paths else ""

    def all_related(self, source: str, relationship: str) -> list[str]:
        """Return the paths of all parts that ``source`` leads to in one way.

        Args:
            source: The path of a part; empty for the package.
            relationship: The type of the relationships.
        """
        folder, _, file = source.rpartition("/")
        path = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
        if not self._has(path):
            return []
        found = []
        for each in self.elements(path, f"{RELATIONSHIPS}Relationships"):
            is_outside = each.get("TargetMode", "").lower() == "external"
            target = _target(source, each.get("Target", ""))
            if (
                not is_outside
                and _kind(each.get("Type", "")) == relationship
                and self._has(target)
            ):
                found.append(target)
        return found

    def elements(self, path: str, container: str) -> Iterator[ET.Element]:
        """Yield the elements right in the first ``container`` of a part.

        Each is given up when the next is asked for, so that only the one that is
        looked at takes memory.

        Raises:
            ManuscriptUnreadable: If the part cannot be read.
        """
        reader = _PartReader(container)
        guard = _Guard()
        try:
            for chunk in self._chunks(path):
                guard.feed(chunk)
                reader.feed(chunk)
                yield from reader.complete()
            reader.close()
        except _BAD_XML as error:
            raise self._broken() from error
        if reader.container is None:
            raise self._broken()
        yield from reader.container

    def optional(self, path: str, container: str) -> list[ET.Element]:
        """Return the elements of a part that can be done without.

        None of a part that is not there or cannot be read.
        """
        if not path or not self._has(path):
            return []
        try:
            return list(self.elements(path, container))
        except ManuscriptUnreadable:
            self.damaged += 1
            return []

    @property
    def share_read(self) -> float:
        """How much of the document was read, from 0 to 1."""
        size = max(self._members[_key(self.document)].file_size, 1)
        return min(self._read / size, 1.0)

    def _has(self, path: str) -> bool:
        return _key(path) in self._members

    def _document(self) -> str:
        """Return the path of the main document."""
        path = self.related("", DOCUMENT)
        if not path and self._has(DOCUMENT.path):
            path = DOCUMENT.path
        if not path:
            raise self._unreadable(
                translate("“{name}” holds no Word document.", name=self._name)
            )
        return path

    def _chunks(self, path: str) -> Iterator[bytes]:
        info = self._members[_key(path)]
        if info.flag_bits & _ENCRYPTED or info.compress_type not in _READABLE:
            raise self._unreadable(
                translate(
                    "“{name}” is protected by a password. Save it without one.",
                    name=self._name,
                )
            )
        self._read = 0
        try:
            with self._zip.open(info) as part:
                while chunk := part.read(_CHUNK):
                    self._left -= len(chunk)
                    self._read += len(chunk)
                    if self._left < 0:
                        raise self._too_large()
                    yield chunk
        except _BROKEN as error:
            raise self._broken() from error

    def too_deep(self) -> ManuscriptUnreadable:
        """Return the error of elements within one another without end."""
        return self._unreadable(
            translate(
                "“{name}” is nested too deep to be a text that somebody wrote.",
                name=self._name,
            )
        )

    def too_long(self) -> ManuscriptUnreadable:
        """Return the error of a text that is too long."""
        return self._unreadable(
            translate(
                "The text in “{name}” is longer than Reread can open.", name=self._name
            )
        )

    def _broken(self) -> ManuscriptUnreadable:
        return self._unreadable(
            translate(
                "“{name}” is damaged, or is no Word file. "
                "Open it in Word and save it again.",
                name=self._name,
            )
        )

    def _too_large(self) -> ManuscriptUnreadable:
        return self._unreadable(
            translate(
                "“{name}” would be too large when unpacked. "
                "Pictures in it can be left out.",
                name=self._name,
            )
        )

    @staticmethod
    def _unreadable(sentence: str) -> ManuscriptUnreadable:
        return ManuscriptUnreadable(sentence)


def _key(path: str) -> str:
    """Return what all names of a part have in common, by [ECMA-376] part 2, 6.2.2."""
    return path.replace("\\", "/").strip("/").lower()


def _target(source: str, target: str) -> str:
    if target.startswith("/"):
        return target.strip("/")
    return normpath(join(dirname(source), target.replace("\\", "/")))


def _kind(relationship: str) -> str:
    """Return the type of a relationship as a Transitional document has it."""
    if relationship.startswith(_STRICT_RELATIONSHIPS):
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        kind = relationship.removeprefix(_STRICT_RELATIONSHIPS)
        kinds = {
            "customProperties": "custom-properties",
            "extendedProperties": "extended-properties",
        }
        return office + kinds.get(kind, kind)
    return relationship


class _Guard:
    """Refuses a document type; it can only stand before the first element."""

    def __init__(self) -> None:
        self._parser: Any = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._let_through
        self._is_through = False

    def feed(self, chunk: bytes) -> None:
        if not self._is_through:
            self._parser.Parse(chunk, False)

    def _refuse(self, *_: object) -> None:
        raise _Refused

    def _let_through(self, *_: object) -> None:
        self._is_through = True
        self._parser.StartElementHandler = None


class _PartReader:
    """Reads the elements of a part, their names those of Transitional documents.

    They are made without a call for each, which would take most of the time.
    """

    def __init__(self, container: str) -> None:
        self._name = container
        self._parser: ET.XMLPullParser[Any] = ET.XMLPullParser(("start",))
        self._is_strict: bool | None = None
        self.container: ET.Element | None = None

    def feed(self, chunk: bytes) -> None:
        """Read some more."""
        self._parser.feed(chunk)
        self._take_up()

    def close(self) -> None:
        """Tell that all of it was read."""
        self._parser.close()
        self._take_up()

    def complete(self) -> Iterator[ET.Element]:
        """Yield what is complete in the container, and let go of it."""
        container = self.container
        if container is not None and len(container) > 1:
            yield from container[:-1]
            del container[:-1]

    def _take_up(self) -> None:
        started = cast("Iterator[tuple[str, ET.Element]]", self._parser.read_events())
        if self._is_strict is None or self._is_strict or self.container is None:
            for _, element in started:
                self._begin(element)
        deque(started, maxlen=0)  # What is left of them is known without being seen.

    def _begin(self, element: ET.Element) -> None:
        if self._is_strict is None:
            self._is_strict = element.tag.startswith("{" + _STRICT)
        if self._is_strict:
            element.tag = _transitional(element.tag)
            for name in [key for key in element.attrib if key[0] == "{"]:
                element.set(_transitional(name), element.attrib.pop(name))
        if self.container is None and element.tag == self._name:
            self.container = element


def _transitional(name: str) -> str:
    if not name.startswith("{" + _STRICT):
        return name
    namespace, _, local = name[1:].partition("}")
    return f"{{{STRICT_NAMESPACES.get(namespace, namespace)}}}{local}"
