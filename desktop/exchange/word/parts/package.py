"""The zip of a Word file: its parts, what they are, and how one leads to another.

By ECMA-376, part 2.  Nothing in it tells when it was packed: the same story is the same
bytes.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from desktop.exchange.word.vocabulary import CONTENT_TYPES, RELATIONSHIPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.exchange.word.vocabulary import PackagePart

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can hold."""
_FOLDER = "word/"
_RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"


def relationship_id(part: PackagePart) -> str:
    """Return the id of the relationship that leads to ``part``."""
    return f"r-{part.path.rpartition('/')[2].partition('.')[0]}"


def packed(parts: Sequence[PackagePart], content: Mapping[str, str]) -> bytes:
    """Return the file.

    Args:
        parts: What a file may have.
        content: The XML of those that it has, by their paths, without the first line.
    """
    present = [part for part in parts if part.path in content]
    of_package = [part for part in present if not part.has_document_relationship]
    of_document = [part for part in present if part.has_document_relationship]
    members = {
        "[Content_Types].xml": _content_types(present),
        "_rels/.rels": _relationships(of_package, ""),
        f"{_FOLDER}_rels/document.xml.rels": _relationships(of_document, _FOLDER),
        **content,
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for path, xml in members.items():
            member = zipfile.ZipInfo(path, _LONG_AGO)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0  # or Windows and others would differ
            package.writestr(member, f"{_HEAD}{xml}".encode())
    return file.getvalue()


def _content_types(parts: Iterable[PackagePart]) -> str:
    overrides = "".join(
        f'<Override PartName="/{part.path}" ContentType="{part.content_type}"/>'
        for part in parts
    )
    return (
        f'<Types xmlns="{CONTENT_TYPES[1:-1]}">'
        f'<Default Extension="rels" ContentType="{_RELATIONSHIPS_TYPE}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(parts: Iterable[PackagePart], folder: str) -> str:
    rows = "".join(
        f'<Relationship Id="{relationship_id(part)}" Type="{part.relationship}" '
        f'Target="{part.path.removeprefix(folder)}"/>'
        for part in parts
    )
    return f'<Relationships xmlns="{RELATIONSHIPS[1:-1]}">{rows}</Relationships>'
