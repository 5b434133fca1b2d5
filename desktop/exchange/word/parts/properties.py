"""What a Word file says of itself: title, author, times, the story it is made of."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from desktop.exchange.word.parts.comments import in_utc
from desktop.exchange.word.vocabulary import (
    APP,
    CORE_PROPERTIES,
    DUBLIN_CORE,
    FORMAT_ID,
    PROPERTIES,
    PROPERTY_DRAFT,
    PROPERTY_EMPHASIS,
    PROPERTY_FROM,
    PROPERTY_IDS,
    PROPERTY_LINES,
    PROPERTY_MARKDOWN,
    PROPERTY_READER,
    PROPERTY_STORY,
    VARIANTS,
    KnownNote,
    with_xml_characters,
    written_ids,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desktop.exchange.manuscript import Manuscript
    from desktop.exchange.word.story_text import WordText

_TERMS = "http://purl.org/dc/terms/"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"

_FIRST_NUMBER = 2
"""Of a property; 0 and 1 are taken, by [MS-OLEPS]."""


def core_xml(manuscript: Manuscript, at: datetime) -> str:
    """Return title, author and times, by ECMA-376, part 2, 11."""
    author = _plain(manuscript.author.name) if manuscript.author else ""
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{in_utc(at)}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'<cp:coreProperties xmlns:cp="{CORE_PROPERTIES[1:-1]}" '
        f'xmlns:dc="{DUBLIN_CORE[1:-1]}" xmlns:dcterms="{_TERMS}" '
        f'xmlns:xsi="{_INSTANCE}">'
        f"<dc:title>{_plain(manuscript.title)}</dc:title>"
        f"<dc:creator>{author}</dc:creator>{times}</cp:coreProperties>"
    )


def app_xml() -> str:
    """Return which program made the file."""
    return (
        f'<Properties xmlns="{APP[1:-1]}"><Application>Reread</Application>'
        "</Properties>"
    )


def custom_xml(
    manuscript: Manuscript, known: Mapping[int, KnownNote], story: WordText
) -> str:
    """Return the story that the file is made of, and how it is to be read again.

    Args:
        manuscript: What is written.
        known: The notes by the durable ids of their comments.
        story: Its text as paragraphs.
    """
    content = {
        PROPERTY_MARKDOWN: "yes" if manuscript.is_markdown else "no",
        PROPERTY_LINES: "yes" if story.has_lines else "no",
        PROPERTY_EMPHASIS: "yes" if story.markup.signs else "",
    }
    if sent := manuscript.sent:
        content[PROPERTY_STORY] = sent.story
        content[PROPERTY_DRAFT] = sent.draft
        content[PROPERTY_FROM] = str(sent.starts_at)
        content[PROPERTY_READER] = sent.reader
    for number, line in enumerate(written_ids(known), 1):
        content[f"{PROPERTY_IDS}{number if number > 1 else ''}"] = line
    properties = "".join(
        f'<property fmtid="{FORMAT_ID}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{_plain(words)}</vt:lpwstr></property>"
        for number, (name, words) in enumerate(content.items(), _FIRST_NUMBER)
        if words
    )
    return (
        f'<Properties xmlns="{PROPERTIES[1:-1]}" xmlns:vt="{VARIANTS[1:-1]}">'
        f"{properties}</Properties>"
    )


def _plain(words: str) -> str:
    return escape(with_xml_characters(words), quote=False)
