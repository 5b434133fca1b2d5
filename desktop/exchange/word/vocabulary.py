"""What reading and writing Word files agree on: names, properties, forms of words.

The names are those of ECMA-376, parts 1 and 4, and of [MS-DOCX]; the properties and
the form of a suggestion that is a comment are our own.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from desktop.annotations.kinds import Colour, Kind
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Namespaces; in front of a local name they make it what ElementTree calls it.

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
W16CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
W16CEX = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CONTENT_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
CORE_PROPERTIES = (
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
)
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"
PROPERTIES = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}"
VARIANTS = "{http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes}"
APP = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"

STRICT_NAMESPACES: Mapping[str, str] = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1],
    "http://purl.oclc.org/ooxml/officeDocument/relationships": R[1:-1],
    "http://purl.oclc.org/ooxml/officeDocument/customProperties": PROPERTIES[1:-1],
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes": VARIANTS[1:-1],
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": APP[1:-1],
}
"""Namespaces of Strict documents, and those of Transitional ones that mean the same."""


@value
class PackagePart:
    """A part of the package.

    Attributes:
        path: Where it is in a file of ours; elsewhere the relationship tells.
        relationship: The type of the relationship that leads to it.
        content_type: What it is.
        has_document_relationship: Whether the document leads to it, not the package.
    """

    path: str
    relationship: str
    content_type: str
    has_document_relationship: bool = True


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_MICROSOFT = "http://schemas.microsoft.com/office/"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OFFICE_TYPE = "application/vnd.openxmlformats-officedocument."

DOCUMENT = PackagePart(
    "word/document.xml",
    f"{_OFFICE}officeDocument",
    f"{_WORD_TYPE}document.main+xml",
    has_document_relationship=False,
)
CORE = PackagePart(
    "docProps/core.xml",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "application/vnd.openxmlformats-package.core-properties+xml",
    has_document_relationship=False,
)
APP_PROPERTIES = PackagePart(
    "docProps/app.xml",
    f"{_OFFICE}extended-properties",
    f"{_OFFICE_TYPE}extended-properties+xml",
    has_document_relationship=False,
)
CUSTOM = PackagePart(
    "docProps/custom.xml",
    f"{_OFFICE}custom-properties",
    f"{_OFFICE_TYPE}custom-properties+xml",
    has_document_relationship=False,
)
STYLES = PackagePart("word/styles.xml", f"{_OFFICE}styles", f"{_WORD_TYPE}styles+xml")
SETTINGS = PackagePart(
    "word/settings.xml", f"{_OFFICE}settings", f"{_WORD_TYPE}settings+xml"
)
FONTS = PackagePart(
    "word/fontTable.xml", f"{_OFFICE}fontTable", f"{_WORD_TYPE}fontTable+xml"
)
COMMENTS = PackagePart(
    "word/comments.xml", f"{_OFFICE}comments", f"{_WORD_TYPE}comments+xml"
)
COMMENTS_EXTENDED = PackagePart(
    "word/commentsExtended.xml",
    f"{_MICROSOFT}2011/relationships/commentsExtended",
    f"{_WORD_TYPE}commentsExtended+xml",
)
COMMENTS_IDS = PackagePart(
    "word/commentsIds.xml",
    f"{_MICROSOFT}2016/09/relationships/commentsIds",
    f"{_WORD_TYPE}commentsIds+xml",
)
COMMENTS_EXTENSIBLE = PackagePart(
    "word/commentsExtensible.xml",
    f"{_MICROSOFT}2018/08/relationships/commentsExtensible",
    f"{_WORD_TYPE}commentsExtensible+xml",
)
PEOPLE = PackagePart(
    "word/people.xml",
    f"{_MICROSOFT}2011/relationships/people",
    f"{_WORD_TYPE}people+xml",
)

# Properties in docProps/custom.xml; all are texts.

FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The ``fmtid`` of properties that users define, by [MS-OLEPS]."""

PROPERTY_STORY = "RereadStory"
"""The id of the story's notes (``Sent.story``)."""
PROPERTY_DRAFT = "RereadDraft"
"""The text that was sent (``Sent.draft``)."""
PROPERTY_FROM = "RereadFrom"
"""How many code points of it stand before what was sent (``Sent.starts_at``)."""
PROPERTY_READER = "RereadReader"
"""For whom it was made (``Sent.reader``)."""
PROPERTY_IDS = "RereadIds"
"""The table of ids (:func:`written_ids`); goes on in ``RereadIds2`` and so on."""
PROPERTY_MARKDOWN = "RereadMarkdown"
"""``yes`` if the text is Markdown, ``no`` if not.

Where it stands, the text is taken to the letter by the rules of ``story_styles``: no
sign is escaped, and no empty paragraph is dropped.  Without it, the file is another
program's."""
PROPERTY_EMPHASIS = "RereadEmphasis"
"""``yes`` if a text that is no Markdown sets words apart by ``*`` or ``_``."""
PROPERTY_LINES = "RereadLines"
"""``yes`` if every line of the story is a paragraph, by ``story_styles``."""

# Ids

LONGEST_PROPERTY = 250
"""Characters of a property; what Word shows of one ends at 255."""


def durable_id(note_id: str) -> int:
    """Return the id of a comment for a note: 31 bits of SHA-256, never 0.

    [MS-DOCX] 2.5.4.3 and 2.6.1 ask of ``durableId`` and ``paraId`` to be above 0 and
    below 0x80000000.
    """
    digest = hashlib.sha256(note_id.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:4], "big") & 0x7FFFFFFF or 1


@value
class KnownNote:
    """A note of ours that a comment is.

    Attributes:
        id: Its id.
        shifts: What is to be added to start and end of the passage that the comment
            is on to have that of the note, in code points: marks that Word does not
            show are within it or not.
        kind: What it is for, where that is more than a note.
        colour: Its colour, if it has one of its own.
    """

    id: str
    shifts: tuple[int, int] = (0, 0)
    kind: Kind = Kind.NOTE
    colour: Colour | None = None


def written_ids(known: Mapping[int, KnownNote]) -> list[str]:
    """Return the texts of the properties that tell notes by their durable ids."""
    lines: list[str] = []
    for number, note in known.items():
        start, end = note.shifts
        fields = [
            quote(note.id, safe=":/-."),
            f"{start:+d}{end:+d}" if note.shifts != (0, 0) else "",
            note.kind.value if note.kind is not Kind.NOTE else "",
            note.colour.value if note.colour else "",
        ]
        entry = f"{number:x}={','.join(fields).rstrip(',')}"
        if lines and len(lines[-1]) + 1 + len(entry) <= LONGEST_PROPERTY:
            lines[-1] += f" {entry}"
        else:
            lines.append(entry)
    return lines


_ENTRY = re.compile(
    r"(?P<number>[0-9a-f]{1,8})=(?P<id>[^\s,]+)"
    r"(?:,(?:(?P<start>[+-]\d{1,6})(?P<end>[+-]\d{1,6}))?)?"
    r"(?:,(?P<kind>[a-z_]*))?(?:,(?P<colour>[a-z]*))?"
)
_KINDS = {kind.value: kind for kind in Kind}
_COLOURS = {colour.value: colour for colour in Colour}


def parsed_ids(lines: Iterable[str]) -> dict[int, KnownNote]:
    """Return what :func:`written_ids` wrote; what is none of it is left out."""
    known: dict[int, KnownNote] = {}
    for line in lines:
        for entry in line.split():
            if match := _ENTRY.fullmatch(entry):
                known[int(match["number"], 16)] = KnownNote(
                    unquote(match["id"]),
                    (int(match["start"] or 0), int(match["end"] or 0)),
                    _KINDS.get(match["kind"] or "", Kind.NOTE),
                    _COLOURS.get(match["colour"] or ""),
                )
    return known


# Colours

FILLS: Mapping[Colour, str] = {
    Colour.YELLOW: "FFF2A8",
    Colour.GREEN: "CDEFC4",
    Colour.BLUE: "C9E4FF",
    Colour.PINK: "FFD3E2",
    Colour.ORANGE: "FFDDB8",
    Colour.PURPLE: "E3D4FA",
}
"""The shading of highlighted words, ``w:shd w:fill``."""

# Suggestions that are comments, where a change over the same words is tracked already

_SUGGESTION = re.compile(r"Suggestion: “(.*?)” → “(.*)”", re.DOTALL)


_INNER_END = "”\u2060\n"
"""A quote and a line end within what is proposed, not to be read as its end."""


def suggestion_words(passage: str, replacement: str, reason: str = "") -> str:
    """Return the words of a comment that is a suggestion; in no language but this."""
    told = replacement.replace("”\n", _INNER_END)
    words = f"Suggestion: “{passage}” → “{told}”"
    return f"{words}\n{reason}" if reason else words


def parsed_suggestion(words: str, passage: str) -> tuple[str, str] | None:
    """Return the replacement and the reason that :func:`suggestion_words` told.

    Args:
        words: The words of a comment, without the line of tags.
        passage: What the comment is on.

    Returns:
        None if the comment is no suggestion.
    """
    head = f"Suggestion: “{passage}” → “"
    if words.startswith(head):
        rest = words[len(head) :]
        end = rest.find("”\n")
        if end < 0 and not rest.endswith("”"):
            return None
        told, reason = (rest[:-1], "") if end < 0 else (rest[:end], rest[end + 2 :])
        return told.replace(_INNER_END, "”\n"), reason
    match = _SUGGESTION.fullmatch(words)
    return (match[2], "") if match else None


# Characters

_WORDS_AND_SIGNS = re.compile(r"[\t\n]|[^\t\n]+")
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")


def with_xml_characters(words: str) -> str:
    r"""Return ``words`` with U+FFFD for what XML 1.0, 2.2, cannot hold.

    Line feeds and tabs stay; U+2028, U+0085 and the like are ordinary characters.
    """
    return _NO_XML.sub("\ufffd", words)


def words_and_signs(words: str) -> list[str]:
    r"""Return the parts of ``words`` that are elements of their own in a run.

    ``\t`` is a ``w:tab``, ``\n`` a ``w:br``, all between is a ``w:t``.
    """
    return _WORDS_AND_SIGNS.findall(words)
