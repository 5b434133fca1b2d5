"""What a Word file tells of itself: its title, its author, what wrote it, and for whom.

Properties of our own, in ``docProps/custom.xml``, tell which story and which draft of
it a file was made of; they survive Word and LibreOffice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.manuscript import Sent, person_called
from desktop.exchange.word.dates import universal_time
from desktop.exchange.word.vocabulary import (
    APP,
    APP_PROPERTIES,
    CORE,
    CORE_PROPERTIES,
    CUSTOM,
    DUBLIN_CORE,
    PROPERTIES,
    PROPERTY_DRAFT,
    PROPERTY_EMPHASIS,
    PROPERTY_FROM,
    PROPERTY_IDS,
    PROPERTY_LINES,
    PROPERTY_MARKDOWN,
    PROPERTY_READER,
    PROPERTY_STORY,
    TERMS,
    parsed_ids,
)
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop.annotations.annotation import Person
    from desktop.exchange.word.package import Package
    from desktop.exchange.word.vocabulary import KnownNote, PackagePart

_YES, _NO = "yes", "no"


@value(kw_only=True)
class FileProperties:
    """What a file tells of itself.

    Attributes:
        title: What it is called; may be empty.
        author: Who wrote it, if that is told.
        modified: When it was last written, if that is told.
        application: What wrote it; may be empty.
        is_ours: Whether its text is one that Reread wrote down, to the letter.
        is_markdown: Whether that text is Markdown.
        has_emphasis: Whether ``*`` and ``_`` are marks in it though it is none.
        has_lines: Whether every line of that text is a paragraph.
        sent: The story it was made of, if that is told.
        known: The notes of which its comments are, by their durable ids.
    """

    title: str
    author: Person | None
    modified: datetime | None
    application: str
    is_ours: bool
    is_markdown: bool
    has_emphasis: bool
    has_lines: bool
    sent: Sent | None
    known: Mapping[int, KnownNote]


def read_properties(package: Package) -> FileProperties:
    """Return what a file tells of itself; what cannot be read is not told."""
    core = _texts(package, CORE, f"{CORE_PROPERTIES}coreProperties")
    app = _texts(package, APP_PROPERTIES, f"{APP}Properties")
    custom = _custom(package)
    author = core.get(f"{DUBLIN_CORE}creator", "").strip()
    known = parsed_ids(of for name, of in custom.items() if _is_table(name))
    return FileProperties(
        title=core.get(f"{DUBLIN_CORE}title", "").strip(),
        author=person_called(author) if author else None,
        modified=universal_time(core.get(f"{TERMS}modified", "")),
        application=app.get(f"{APP}Application", ""),
        is_ours=custom.get(PROPERTY_MARKDOWN) in {_YES, _NO},
        is_markdown=custom.get(PROPERTY_MARKDOWN) != _NO,
        has_emphasis=custom.get(PROPERTY_EMPHASIS) == _YES,
        has_lines=custom.get(PROPERTY_LINES) == _YES,
        sent=_sent(custom, known),
        known=known,
    )


def _texts(package: Package, part: PackagePart, container: str) -> dict[str, str]:
    found = package.optional(package.related("", part), container)
    return {each.tag: each.text or "" for each in found}


def _custom(package: Package) -> dict[str, str]:
    path = package.related("", CUSTOM)
    found = package.optional(path, f"{PROPERTIES}Properties")
    return {each.get("name", ""): "".join(each.itertext()) for each in found}


def _is_table(name: str) -> bool:
    number = name.removeprefix(PROPERTY_IDS)
    return name.startswith(PROPERTY_IDS) and (not number or number.isdecimal())


def _sent(custom: Mapping[str, str], known: Mapping[int, KnownNote]) -> Sent | None:
    names = (PROPERTY_STORY, PROPERTY_DRAFT)
    if not any(custom.get(name) for name in names):
        return None
    start = custom.get(PROPERTY_FROM, "")
    return Sent(
        story=custom.get(PROPERTY_STORY, ""),
        draft=custom.get(PROPERTY_DRAFT, ""),
        starts_at=int(start) if start.isascii() and start.isdecimal() else 0,
        ids=tuple((f"{number:08X}", note.id) for number, note in known.items()),
        reader=custom.get(PROPERTY_READER, ""),
    )
