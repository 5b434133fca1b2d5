"""Word files of other programs, built of little XML for tests that read them."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from desktop.exchange.formats import FormatReading
from desktop.exchange.word.reading import read_word
from desktop.exchange.word.vocabulary import (
    APP_PROPERTIES,
    COMMENTS,
    COMMENTS_EXTENDED,
    COMMENTS_EXTENSIBLE,
    COMMENTS_IDS,
    CORE,
    CUSTOM,
    DOCUMENT,
    FORMAT_ID,
    MC,
    PROPERTIES,
    RELATIONSHIPS,
    STYLES,
    VARIANTS,
    W14,
    W15,
    W16CEX,
    W16CID,
    R,
    W,
)

NAMES = " ".join(
    f'xmlns:{prefix}="{name[1:-1]}"'
    for prefix, name in {
        "w": W,
        "r": R,
        "mc": MC,
        "w14": W14,
        "w15": W15,
        "w16cid": W16CID,
        "w16cex": W16CEX,
    }.items()
)
NAMES += ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
NAMES += ' xmlns:v="urn:schemas-microsoft-com:vml"'
NAMES += ' xmlns:o="urn:schemas-microsoft-com:office:office"'
MARIT = 'w:author="Marit" w:date="2026-11-02T09:00:00Z"'
IRIS = 'w:author="Iris" w:date="2026-11-02T10:00:00Z"'


def run(words: str, properties: str = "", tag: str = "t") -> str:
    """Return a run of ``words``, its ``w:rPr`` holding ``properties``."""
    about = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    words = escape(words)
    return f'<w:r>{about}<w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


def p(*content: str, mark: str = "", properties: str = "") -> str:
    """Return a paragraph; words that are no XML become a run.

    Args:
        content: What stands in it.
        mark: What its ``w:pPr/w:rPr`` holds.
        properties: What its ``w:pPr`` holds besides.
    """
    about = properties + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
    inside = "".join(c if c.startswith("<") else run(c) for c in content)
    return f"<w:p><w:pPr>{about}</w:pPr>{inside}</w:p>"


def ins(words: str, by: str = MARIT, properties: str = "") -> str:
    """Return words that were inserted."""
    content = words if words.startswith("<") else run(words, properties)
    return f"<w:ins {by}>{content}</w:ins>"


def gone(words: str, by: str = MARIT, properties: str = "") -> str:
    """Return words that were deleted."""
    content = words
    if not words.startswith("<"):
        content = run(words, properties, "delText")
    return f"<w:del {by}>{content}</w:del>"


def start(number: int) -> str:
    """Return where the range of a comment begins."""
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number: int) -> str:
    """Return where it ends, and what hangs the comment up there."""
    return f'<w:commentRangeEnd w:id="{number}"/>{hung(number)}'


def hung(number: int) -> str:
    """Return what hangs a comment up."""
    return f'<w:r><w:commentReference w:id="{number}"/></w:r>'


def on(number: int, *content: str) -> str:
    """Return ``content`` with a comment on it."""
    inside = "".join(c if c.startswith("<") else run(c) for c in content)
    return f"{start(number)}{inside}{end(number)}"


def comment(
    number: int, *lines: str, by: str = MARIT, ids: tuple[str, ...] = ()
) -> str:
    """Return a comment; its paragraphs have ``ids``, if these are given."""
    paragraphs = "".join(
        f"<w:p{f' w14:paraId={chr(34)}{ids[n]}{chr(34)}' if ids else ''}>"
        f"{run(line) if line else ''}</w:p>"
        for n, line in enumerate(lines)
    )
    return f'<w:comment w:id="{number}" {by}>{paragraphs}</w:comment>'


def word_file(
    *body: str,
    comments: str | None = None,
    extended: str = "",
    ids: str = "",
    extensible: str = "",
    styles: str = "",
    application: str = "",
    properties: dict[str, str] | None = None,
    core: str = "",
    parts: dict[str, str | bytes] | None = None,
) -> bytes:
    """Return a file with these elements in its body and in its other parts.

    Args:
        body: Elements of the body.
        comments: The comments; without them there is no such part.
        extended: Elements of ``w15:commentsEx``.
        ids: Elements of ``w16cid:commentsIds``.
        extensible: Elements of ``w16cex:commentsExtensible``.
        styles: Elements of ``w:styles``; without them there is no such part.
        application: What wrote the file.
        properties: Properties that users define.
        core: Elements of the core properties.
        parts: Other parts, by their paths, or these ones as they are to be.
    """
    found: dict[str, str | bytes] = {
        DOCUMENT.path: xml("w:document", f"<w:body>{''.join(body)}</w:body>")
    }
    contents = (
        (COMMENTS, "w:comments", comments),
        (COMMENTS_EXTENDED, "w15:commentsEx", extended or None),
        (COMMENTS_IDS, "w16cid:commentsIds", ids or None),
        (COMMENTS_EXTENSIBLE, "w16cex:commentsExtensible", extensible or None),
        (STYLES, "w:styles", styles or None),
    )
    found |= {of.path: xml(tag, x) for of, tag, x in contents if x is not None}
    if application:
        space = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        found[APP_PROPERTIES.path] = (
            f'<Properties {space}extended-properties">'
            f"<Application>{application}</Application></Properties>"
        )
    if properties:
        found[CUSTOM.path] = _custom(properties)
    if core:
        found[CORE.path] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/'
            '2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            f' xmlns:dcterms="http://purl.org/dc/terms/">{core}</cp:coreProperties>'
        )
    top = (DOCUMENT, CORE, APP_PROPERTIES, CUSTOM)
    inner = tuple(of for of, _, _ in contents)
    found["_rels/.rels"] = relationships(
        *((of.relationship, of.path) for of in top if of.path in found)
    )
    found["word/_rels/document.xml.rels"] = relationships(
        *((of.relationship, of.path[5:]) for of in inner if of.path in found)
    )
    return zipped(found | (parts or {}))


def xml(tag: str, content: str) -> str:
    """Return a part whose first element is ``tag``."""
    return f'<?xml version="1.0" encoding="UTF-8"?><{tag} {NAMES}>{content}</{tag}>'


def relationships(*targets: tuple[str, str]) -> str:
    """Return a part of relationships of some types to some targets."""
    content = "".join(
        f'<Relationship Id="r{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    space = RELATIONSHIPS[1:-1]
    return f'<Relationships xmlns="{space}">{content}</Relationships>'


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip of ``parts``."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for path, content in parts.items():
            file.writestr(path, content)
    return out.getvalue()


def _custom(properties: dict[str, str]) -> str:
    content = "".join(
        f'<property fmtid="{FORMAT_ID}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escape(words)}</vt:lpwstr></property>"
        for number, (name, words) in enumerate(properties.items(), 2)
    )
    spaces = f'xmlns="{PROPERTIES[1:-1]}" xmlns:vt="{VARIANTS[1:-1]}"'
    return f"<Properties {spaces}>{content}</Properties>"


def read(data: bytes, **how: object):
    """Return what a file holds, and its losses by kind."""
    how.setdefault("name", "story.docx")
    return read_word(data, FormatReading(**how))


def notes_of(manuscript) -> list[tuple[str, str, str, str | None]]:
    """Return each note as its kind, passage, words and replacement."""
    return [
        (
            each.note.kind.name,
            each.spans[0].of(manuscript.text) if each.spans else "",
            each.note.words,
            each.note.replacement,
        )
        for each in manuscript.notes
    ]


def made(manuscript) -> str:
    """Return the text of a manuscript with all its suggestions made."""
    text = manuscript.text
    found = [n for n in manuscript.notes if n.note.kind.name == "SUGGESTION"]
    for each in sorted(found, key=lambda n: n.spans[0], reverse=True):
        span = each.spans[0]
        text = text[: span.start] + (each.note.replacement or "") + text[span.end :]
    return text
