r"""Files that are no story, told by what is in them: what each is, and what to do.

Nothing is told by a name alone but Reread's own files.  A story may begin with a tag, a
brace or the header of a letter, and quote any of these kinds further on: what is text
is another kind only if its very beginning is what every file of that kind begins with,
and hardly any story.  Who knows better may still read it as text.

The beginnings are those that the formats lay down: RTF 1.9.1 (``{\rtf``), HTML (the
document type, section 13.1.1), OpenDocument 1.3 (part 3, 3.1.3), RFC 5322 and RFC 2045
(the header of a mail), PKWARE's note on ZIP; the others as ``file(1)`` knows them.
"""

from __future__ import annotations

import json
import re
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.value import value
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Callable

_HEAD = 8_192  # bytes in which a kind shows


class Todo(Enum):
    """What an author can do with a file that is no story."""

    SAVE_AS_TEXT = translate(
        "Reread opens plain text: save the story as .txt or .md in the program it was "
        "written in, and open that."
    )
    IMPORT = translate(
        "Reread makes a story of it where it has a window, or by “reread import”."
    )
    COMPILE = translate(
        "Reread opens plain text: export the story as plain text or Markdown in the "
        "program it was written in, and open that."
    )
    SAVE_PAGE = translate(
        "Reread opens plain text: open it in a browser, save or copy the story as "
        "text, and open that."
    )
    UNLOCK = translate("Save it without its password, and open that.")
    TAKE_OUT = translate("Take the story out of it, and open that.")
    CONVERT = translate(
        "Reread opens plain text: convert it to .txt or .md, with calibre for example, "
        "and open that."
    )
    NOTHING = translate("There is no story in it that Reread could open.")
    OPEN_STORY = translate("Open the story it belongs to.")


@value
class OtherKind:
    """A kind of file that is no story.

    Attributes:
        what: What it is, as a sentence.
        todo: What to do.
        is_text: Whether it can be read as text, for all that it is none to be read.
        has_words: Whether words can be read in it between signs that are none.
    """

    what: str
    todo: Todo = Todo.SAVE_AS_TEXT
    is_text: bool = False
    has_words: bool = False

    @property
    def sentence(self) -> str:
        """What it is, and what to do."""
        return in_sequence(self.what, self.todo.value)


def kind_of(data: bytes, name: str = "") -> OtherKind | None:
    """Return what a file is if it is no story; None if it may be one.

    Args:
        data: What is in it, from its beginning on.
        name: What it is called; empty if that is not known.
    """
    return binary_kind(data) or _own_kind(name) or _text_kind(data)


# What is no text


def binary_kind(data: bytes) -> OtherKind | None:
    """Return what a file is that is no text in any encoding; None if it may be one."""
    if data.startswith(b"PK\x03\x04"):
        return _packed_kind(data)
    if kind := _started_kind(data):
        return kind
    for at, signs, kind in _FURTHER:
        if data[at : at + len(signs)] == signs and b"\x00" in data[: at + 12]:
            return kind
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return _PICTURE if data[8:12] == b"WEBP" else _SOUND
    if data.startswith(b"BM") and data[6:10] == bytes(4) and b"\x00" in data[10:18]:
        return _PICTURE
    return None


def _started_kind(data: bytes) -> OtherKind | None:
    """Return what begins with signs that nothing else begins with."""
    found = (kind for start, kind in _STARTS if data.startswith(start))
    kind = next(found, None)
    return _LOCKED if kind is _OLD_OFFICE and _ENCRYPTED in data else kind


def _packed_kind(data: bytes) -> OtherKind:
    """Return what a ZIP archive is, by the names of what is in it."""
    # They stand at the beginning of each part, and all of them at the end.
    names = data[: 1 << 16] + data[-(1 << 16) :]
    for signs, kind in _PACKED:
        if any(each in names for each in signs):
            return kind
    return _ZIP


_PICTURE = OtherKind(translate("This is a picture."), Todo.NOTHING)
_SOUND = OtherKind(translate("This is a recording."), Todo.NOTHING)
_ARCHIVE = OtherKind(translate("This is an archive."), Todo.TAKE_OUT)
_ZIP = OtherKind(
    translate("This is a ZIP archive, or a Word, OpenDocument or EPUB file."),
    Todo.SAVE_AS_TEXT,
)
_OLD_OFFICE = OtherKind(translate("This is an old Word file."), has_words=True)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""How [MS-OFFCRYPTO] 2.3.4.4 calls what it encrypts in a compound file."""
_LOCKED = OtherKind(
    translate("This is an Office file that is locked by a password."), Todo.UNLOCK
)
_WORD = OtherKind(translate("This is a Word file."), Todo.IMPORT)
_OPEN_DOCUMENT = OtherKind(
    translate("This is an OpenDocument file, as LibreOffice writes it.")
)
_EPUB = OtherKind(translate("This is an e-book (EPUB)."), Todo.CONVERT)
_KINDLE = OtherKind(translate("This is an e-book for Kindle."), Todo.CONVERT)
_PAGES = OtherKind(translate("This is a Pages file."), Todo.COMPILE)
_PDF = OtherKind(translate("This is a PDF file."))
_WORDPERFECT = OtherKind(translate("This is a WordPerfect file."), has_words=True)
_WRITE = OtherKind(translate("This is a file of Windows Write."), has_words=True)
_APPLE_LIST = OtherKind(
    translate("This is a property list or a web archive of an Apple computer."),
    Todo.COMPILE,
)
_DATABASE = OtherKind(translate("This is a database."), Todo.COMPILE)
_PROGRAM = OtherKind(translate("This is a program."), Todo.NOTHING)

_STARTS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
    (b"\xd0\xcf\x11\xe0", _OLD_OFFICE),
    (b"\xdb\xa5-\x00", _OLD_OFFICE),
    (b"%PDF-", _PDF),
    (b"\xffWPC", _WORDPERFECT),
    (b"1\xbe\x00\x00\x00\xab", _WRITE),
    (b"2\xbe\x00\x00\x00\xab", _WRITE),
    (b"bplist0", _APPLE_LIST),
    (b"PK\x05\x06", _ZIP),
    (b"\x1f\x8b\x08", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"Rar!\x1a\x07", _ARCHIVE),
    (b"\xfd7zXZ\x00", _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"8BPS\x00", _PICTURE),
    (b"\x00\x00\x01\x00", _PICTURE),
    (b"ID3\x02", _SOUND),
    (b"ID3\x03", _SOUND),
    (b"ID3\x04", _SOUND),
    (b"OggS\x00", _SOUND),
    (b"fLaC\x00", _SOUND),
    (b"SQLite format 3\x00", _DATABASE),
    (b"\x7fELF", _PROGRAM),
)
_FURTHER = (
    (257, b"ustar", _ARCHIVE),
    (60, b"BOOKMOBI", _KINDLE),
    (4, b"ftyphei", _PICTURE),
    (4, b"ftypavif", _PICTURE),
    (4, b"ftyp", _SOUND),
    (4, b"Standard Jet DB\x00", _DATABASE),
)
_PACKED = (
    ((b"mimetypeapplication/epub+zip", b"META-INF/container.xml"), _EPUB),
    ((b"mimetypeapplication/vnd.oasis.opendocument",), _OPEN_DOCUMENT),
    ((b"word/document", b"word/_rels"), _WORD),
    ((b"Index/Document.iwa", b"Index.zip"), _PAGES),
)


# Reread's own files


def _own_kind(name: str) -> OtherKind | None:
    return next((kind for wanted, kind in _OWN if wanted().fullmatch(name)), None)


@cache
def _notes_name() -> re.Pattern[str]:
    return re.compile(r".+\.annotations(\.[^/]+)?\.json", re.DOTALL)


@cache
def _drafts_name() -> re.Pattern[str]:
    return re.compile(r"drafts\.json")


@cache
def _passes_name() -> re.Pattern[str]:
    return re.compile(r".+\.passes\.json", re.DOTALL)


NOTES_FILE = OtherKind(
    translate("This file holds the notes on a story, and no story."),
    Todo.OPEN_STORY,
    is_text=True,
)
DRAFTS = OtherKind(
    translate("This file is the list of the drafts of a story, and no story."),
    Todo.OPEN_STORY,
    is_text=True,
)
_PASSES = OtherKind(
    translate("This file tells what of a story was read, and is no story."),
    Todo.OPEN_STORY,
    is_text=True,
)
_OWN: tuple[tuple[Callable[[], re.Pattern[str]], OtherKind], ...] = (
    (_notes_name, NOTES_FILE),
    (_drafts_name, DRAFTS),
    (_passes_name, _PASSES),
)


# What is text, but no text to be read


def _text_kind(data: bytes) -> OtherKind | None:
    head = _head_of(data)
    if head[:1] == "{" or head[:1] == "[":
        return _RTF if _rtf().match(head) else _json_kind(data)
    if head[:1] == "<":
        return _marked_up_kind(head)
    return _mail_kind(head) if _header().match(head) else None


def _head_of(data: bytes) -> str:
    """Return how ``data`` begins; letters beyond ASCII do not matter."""
    head = data[:_HEAD]
    for mark, encoding in (
        (b"\xef\xbb\xbf", "latin-1"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace").lstrip()
    if head[1:8:2] == bytes(4):
        return head.decode("utf-16-le", "replace").lstrip()
    if head[0:8:2] == bytes(4):
        return head.decode("utf-16-be", "replace").lstrip()
    return head.decode("latin-1").lstrip()


@cache
def _rtf() -> re.Pattern[str]:
    return re.compile(r"\{\s*\\rtf\d?\s*[\\{]")


_RTF = OtherKind(
    translate("This is an RTF file, with its type and style in it."), is_text=True
)


# Marked up


def _marked_up_kind(head: str) -> OtherKind | None:
    is_xml = head.startswith("<?xml")
    rest = _prolog().sub("", head, count=1)
    type_ = _document_type().match(rest)
    if type_ is not None:
        rest = rest[type_.end() :].lstrip()
    name = type_[1] if type_ is not None else _root_of(rest)
    if name is None:
        return _XML if is_xml else None
    if name.casefold() == "html":
        return _HTML
    kind = _ROOTS.get(name)
    if kind is not None and (is_xml or type_ is not None or "xmlns" in rest[:500]):
        return kind
    if kind is not None and _with_attribute().match(rest):
        return kind
    return _XML if is_xml else None


@cache
def _prolog() -> re.Pattern[str]:
    one = r"(?:<\?.*?\?>|<!--.*?-->)"
    return re.compile(rf"(?:{one}\s*)*", re.DOTALL)


@cache
def _document_type() -> re.Pattern[str]:
    return re.compile(r"<!doctype\s+([\w:.-]+)[^>]*>", re.IGNORECASE)


@cache
def _root() -> re.Pattern[str]:
    return re.compile(r"<([A-Za-z][\w:.-]*)(?=[\s/>])")


@cache
def _with_attribute() -> re.Pattern[str]:
    return re.compile(r"<[\w:.-]+\s+[\w:.-]+\s*=\s*[\"']")


def _root_of(rest: str) -> str | None:
    found = _root().match(rest)
    return found[1] if found else None


_HTML = OtherKind(translate("This is a web page (HTML)."), Todo.SAVE_PAGE, is_text=True)
_XML = OtherKind(translate("This is an XML file."), Todo.COMPILE, is_text=True)
_FINAL_DRAFT = OtherKind(
    translate("This is a screenplay of Final Draft."), Todo.COMPILE, is_text=True
)
_SCRIVENER = OtherKind(
    translate("This is a part of a Scrivener project."), Todo.COMPILE, is_text=True
)
_FLAT_DOCUMENT = OtherKind(
    translate("This is a flat OpenDocument file, as LibreOffice writes it."),
    is_text=True,
)
_ABIWORD = OtherKind(translate("This is an AbiWord file."), is_text=True)
_WORD_XML = OtherKind(translate("This is a Word file (XML)."), is_text=True)
_FICTION_BOOK = OtherKind(
    translate("This is an e-book (FictionBook)."), Todo.CONVERT, is_text=True
)
_OUTLINE = OtherKind(translate("This is an outline (OPML)."), Todo.COMPILE, True)
_DRAWING = OtherKind(translate("This is a drawing (SVG)."), Todo.NOTHING, True)
_PROPERTIES = OtherKind(
    translate("This is a property list of an Apple computer."), Todo.COMPILE, True
)
_ROOTS = {
    "office:document": _FLAT_DOCUMENT,
    "office:document-content": _FLAT_DOCUMENT,
    "FinalDraft": _FINAL_DRAFT,
    "ScrivenerProject": _SCRIVENER,
    "SearchIndexes": _SCRIVENER,
    "abiword": _ABIWORD,
    "w:wordDocument": _WORD_XML,
    "w:document": _WORD_XML,
    "pkg:package": _WORD_XML,
    "FictionBook": _FICTION_BOOK,
    "opml": _OUTLINE,
    "svg": _DRAWING,
    "plist": _PROPERTIES,
}


# JSON


def _json_kind(data: bytes) -> OtherKind | None:
    """Return what a file is that is JSON from its first sign to its last."""
    if data.rstrip()[-1:] not in (b"}", b"]"):
        return None
    try:
        content: Any = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if isinstance(content, list):
        has_objects = bool(content) and all(isinstance(it, dict) for it in content)
        return _JSON if has_objects else None
    if not isinstance(content, dict) or not content:
        return None
    is_notes = str(content.get("type", "")).startswith("Annotation")
    return NOTES_FILE if is_notes else _JSON


_JSON = OtherKind(
    translate("This is a JSON file, which programs read."), Todo.COMPILE, is_text=True
)


# Mail


@cache
def _header() -> re.Pattern[str]:
    # A line of a header: its name, of ASCII letters, and a colon.
    return re.compile(r"(?:From .*\n)?[A-Za-z][A-Za-z-]*:[ \t]", re.ASCII)


@cache
def _header_names() -> re.Pattern[str]:
    return re.compile(r"^([A-Za-z][A-Za-z-]*):", re.ASCII | re.MULTILINE)


def _mail_kind(head: str) -> OtherKind | None:
    """Return what begins with the header of a mail, which a letter in a story has not.

    A program that sends mail says more than who writes to whom about what.
    """
    header = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    names = {name.casefold() for name in _header_names().findall(header)}
    if "mime-version" in names and "multipart/related" in header.casefold():
        return _SAVED_PAGE
    is_sent = names & {"message-id", "received", "return-path", "mime-version"}
    return _MAIL if len(is_sent) > 1 or (is_sent and "from" in names) else None


_MAIL = OtherKind(translate("This is a mail."), Todo.TAKE_OUT, is_text=True)
_SAVED_PAGE = OtherKind(
    translate("This is a web page that a browser has saved (MHTML)."),
    Todo.SAVE_PAGE,
    is_text=True,
)
