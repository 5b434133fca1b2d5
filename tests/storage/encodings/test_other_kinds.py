from __future__ import annotations

import gzip
import io
import json
import zipfile

import pytest

from desktop.storage.encodings.other_kinds import kind_of


def packed(*names, content=b"x"):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, content)
    return file.getvalue()


MAIL = (
    "Return-Path: <anna@example.org>\n"
    "Received: from mail.example.org\n"
    "From: Anna <anna@example.org>\n"
    "Subject: Chapter 3\n"
    "Message-ID: <1@example.org>\n"
    "\n"
    "Here it is.\n"
)
PAGE = "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n type=x\r\n\r\n--x\r\n"
NOTES = {"@context": "x", "type": "AnnotationPage", "items": []}
OTHERS = [
    pytest.param(rb"{\rtf1\ansi\deff0 {\fonttbl}The sea.}", "RTF", id="rtf"),
    pytest.param(b"\n{\\rtf1{\\info}}", "RTF", id="rtf-after-a-blank-line"),
    pytest.param(b"<!DOCTYPE html>\n<p>The sea.", "web page", id="html"),
    pytest.param(b"<html lang='en'><body>", "web page", id="html-without-a-type"),
    pytest.param(b"\xef\xbb\xbf<!-- saved -->\n<HTML>", "web page", id="html-marked"),
    pytest.param(
        b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html xmlns="x">',
        "web page",
        id="xhtml",
    ),
    pytest.param("<!DOCTYPE html>".encode("utf-16"), "web page", id="html-in-utf-16"),
    pytest.param(
        b'<?xml version="1.0"?><office:document xmlns:office="x">',
        "flat OpenDocument",
        id="fodt",
    ),
    pytest.param(
        b'<?xml version="1.0"?>\n<FinalDraft DocumentType="Script">',
        "Final Draft",
        id="fdx",
    ),
    pytest.param(b'<ScrivenerProject Identifier="x">', "Scrivener", id="scrivx"),
    pytest.param(b'<?xml version="1.0"?><abiword>', "AbiWord", id="abiword"),
    pytest.param(
        b'<?xml version="1.0"?><FictionBook xmlns="x">', "FictionBook", id="fb2"
    ),
    pytest.param(
        b'<?xml version="1.0"?><!DOCTYPE plist PUBLIC "x"><plist version="1.0">',
        "property list",
        id="plist",
    ),
    pytest.param(b'<?xml version="1.0"?><recipe>', "XML", id="any-xml"),
    pytest.param(b"\xffWPC\x10\0\0\0", "WordPerfect", id="wordperfect"),
    pytest.param(b"bplist00\xd4", "Apple", id="webarchive"),
    pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9), "old Word", id="doc"),
    pytest.param(packed("word/document.xml"), "Word file", id="docx"),
    pytest.param(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(600)
        + "EncryptedPackage".encode("utf-16-le"),
        "locked by a password",
        id="locked",
    ),
    pytest.param(
        packed("mimetype", content=b"application/vnd.oasis.opendocument.text"),
        "OpenDocument",
        id="odt",
    ),
    pytest.param(packed("META-INF/container.xml"), "EPUB", id="epub"),
    pytest.param(packed("Index/Document.iwa"), "Pages", id="pages"),
    pytest.param(packed("sea.txt"), "ZIP archive", id="zip"),
    pytest.param(gzip.compress(b"The sea."), "archive", id="gzip"),
    pytest.param(b"%PDF-1.7\n", "PDF", id="pdf"),
    pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "picture", id="png"),
    pytest.param(b"\xff\xd8\xff\xe0\0\x10JFIF", "picture", id="jpeg"),
    pytest.param(b"\0\0\0\x18ftypheic", "picture", id="heic"),
    pytest.param(MAIL.encode(), "mail", id="eml"),
    pytest.param(PAGE.encode(), "MHTML", id="mhtml"),
    pytest.param(b'{"title": "The sea", "pages": 3}\n', "JSON", id="json"),
    pytest.param(json.dumps(NOTES).encode(), "notes on a story", id="notes"),
]
STORIES = [
    b"",
    b"<p>The sea rose.</p>\n",
    b"<i>The sea</i> rose.\n",
    b"<3 <3 <3\n\nFor my readers.\n",
    b"<Anna> are you there?\n<Ben> yes\n",
    b"<body language>, she thought.\n",
    b"<opml> is what he called it.\n",
    b"{The sea rose.}\n",
    b'{"The sea rose," she said.}\n',
    b"[Scene 1]\n",
    b'["The sea"]\n',
    b"{}\n",
    b'"The sea rose."\n',
    b"42\n",
    rb"He typed {\rtf1\ansi} and waited." + b"\n",
    rb"{\rtf was what it said, and no more.}" + b"\n",
    b"An <html> page, he said: <!DOCTYPE html>\n",
    b"A/N: this is my first story.\n\nDisclaimer: none of it is mine.\n",
    b"From: Anna\nTo: Ben\nSubject: The sea\nDate: Sunday\n\nDear Ben,\n",
    b"Title: The Sea\nAuthor: Anna\n\nFADE IN:\n\nEXT. BEACH - DAY\n",
    b"---\ntitle: The sea\n---\n\nIt rose.\n",
    rb"\documentclass{book}" + b"\n\\begin{document}\n",
    b"BM was what they called him.\n",
    b"PK, she said.\n",
    b"GIF, he said.\n",
    b"the ftyp of it\n",
    "Море было тихо.\n".encode("cp1251"),
    "海は青い。\n".encode("utf-16"),
]


@pytest.mark.parametrize(("data", "what"), OTHERS)
def test_what_is_no_story_says_what_it_is_and_what_to_do(data, what):
    kind = kind_of(data)

    assert kind is not None
    assert what in kind.what
    assert kind.sentence.count(".") >= 2


@pytest.mark.parametrize("data", STORIES, ids=lambda data: repr(data[:24]))
def test_a_story_is_a_story_whatever_it_begins_with(data):
    assert kind_of(data, "sea.txt") is None


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("sea.txt.annotations.json", "notes"),
        ("sea.txt.annotations.Jo.json", "notes"),
        ("drafts.json", "drafts"),
        ("sea.txt.passes.json", "read"),
    ],
)
def test_a_file_of_ours_is_known_by_its_name_though_it_is_broken(name, what):
    assert what in kind_of(b"{broken", name).what
    assert kind_of(b"{broken", "sea.txt") is None
