"""Answers to a packet, by whichever way they come back."""

from __future__ import annotations

import base64
import json
import plistlib
import re
import textwrap
from email.charset import QP
from email.charset import Charset as MailCharset
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.reactions import reaction_of
from desktop.errors import ManuscriptUnreadable
from desktop.exchange.formats import FormatReading, format_called
from desktop.exchange.packet.answers import read_answers
from desktop.exchange.recognising import recognised
from tests.exchange.packet.packets import STORY, WHO, page

MARIT = {"id": "urn:uuid:5b7e0c52-51a1-4d0e-9a0e-1c1f6a7f0009", "type": "Person"}
MARIT["name"] = "Marit"
SAID = "“Who” is {this}?  Two blanks."


def facts():
    return json.loads(re.search(r'id="reread-packet">([^<]*)</script>', page())[1])


def item(number, motivation, words="", on="", tag="", colour="", about=None):
    bodies = [{"type": "TextualBody", "purpose": motivation, "value": words}]
    tags = [{"type": "TextualBody", "purpose": "tagging", "value": tag}]
    start = STORY.index(on)
    selector = [
        {"type": "TextQuoteSelector", "exact": on, "prefix": "", "suffix": ""},
        {"type": "TextPositionSelector", "start": start, "end": start + len(on)},
    ]
    target = {"type": "SpecificResource", "source": "The Quay"}
    if on:
        target |= {"state": facts()["state"]["id"], "selector": selector}
    return {
        "id": f"urn:uuid:0199f0a2-7101-7c10-8a11-00000000000{number}",
        "type": "Annotation",
        "motivation": motivation,
        "creator": MARIT,
        "created": "2026-11-30T09:12:30.250Z",
        "body": (bodies if words else []) + (tags if tag else []),
        "target": about or (target | ({"styleClass": colour} if colour else {})),
    }


def answered(**more):
    known = facts()
    return {
        "@context": known["context"],
        "id": "urn:uuid:0199f0a2-7101-7c10-8a11-0000000000f1",
        "type": "AnnotationPage",
        "format_version": 1,
        "packet": known["packet"],
        "story": "urn:uuid:0199f0a2-7101-7c10-8a11-0000000000f0",
        "reader": MARIT,
        "readTo": 120,
        "drafts": [known["state"]],
        "colours": known["colours"],
        "items": [
            item(1, "commenting", SAID, on="Nobody waited 😀"),
            item(2, "highlighting", on="tide", tag="love", colour="pink"),
            item(3, "replying", "The ferryman.", about=WHO.id),
            item(4, "commenting", "I liked it."),
        ],
        "deleted": {"urn:uuid:gone": "2026-11-30T09:00:00.000Z"},
        **more,
    }


def read(data, name="answer"):
    data = data if isinstance(data, bytes) else data.encode("utf-8")
    return read_answers(data, FormatReading(name=name))


def as_file(page_=None):
    return json.dumps(page_ or answered(), ensure_ascii=False, indent=1)


def armoured(page_=None):
    packed = base64.b64encode(as_file(page_).encode()).decode()
    lines = "\n".join(textwrap.wrap(packed, 72))
    head, foot = "-----BEGIN REREAD NOTES-----", "-----END REREAD NOTES-----"
    return f"{head}\n{lines}\n{foot}\n"


def saved_page(page_=None):
    said = json.dumps(page_ or answered(), ensure_ascii=False)
    said = said.replace("<", "\\u003c").replace("&", "\\u0026")
    place = 'id="reread-answers" aria-hidden="true">'
    return page().replace(place, place + said)


def quoted(text):
    return "\n".join(f"> {line}" for line in text.split("\n"))


def wrapped(text):
    return "\n".join(
        textwrap.fill(line, 72, break_long_words=False, drop_whitespace=False)
        for line in text.split("\n")
    )


MAIL = "Dear Iris,\n\nhere {{they}} are: {}\n\nLove, Marit\n-- \nsent {{from}} a phone"

WAYS = {
    "file": as_file(),
    "file with a byte-order mark": "\ufeff" + as_file(),
    "pasted with a greeting": MAIL.format(as_file()),
    "quoted by a mail": quoted(MAIL.format(as_file())),
    "quoted twice": quoted(quoted(as_file())),
    "lines wrapped": wrapped(json.dumps(answered(), ensure_ascii=False)),
    "wrapped and quoted": quoted(wrapped(json.dumps(answered()))),
    "CRLF": as_file().replace("\n", "\r\n"),
    "packed": armoured(),
    "packed in a mail, quoted": quoted(MAIL.format(armoured())),
    "packed, with quotes made curly": MAIL.format(armoured()).replace('"', "”"),
    "packed, with hyphens made dashes": MAIL.format(armoured()).replace("--", "—"),
    "packed, in one line": MAIL.format(armoured().replace("\n", " ")),
    "saved page": saved_page(),
    "page a browser saved": saved_page()
    .replace("<!doctype html>", "<!DOCTYPE html>\n<!-- saved from url=(0014) -->")
    .replace('id="reread-answers" aria-hidden="true"', "class='' id='reread-answers'"),
}


@pytest.mark.parametrize("way", WAYS)
def test_answers_are_the_same_whichever_way_they_come(way):
    found = read(WAYS[way])

    notes = list(found.answers.notes.values())
    assert [note.kind for note in notes] == [
        *(Kind.NOTE, Kind.HIGHLIGHT, Kind.REPLY, Kind.STORY_NOTE),
    ]
    assert notes[0].words == SAID
    assert notes[0].passage.quote.exact == "Nobody waited 😀"
    assert notes[1].shown_colour is Colour.PINK
    assert reaction_of(notes[1]).tag == "love"
    assert notes[2].about == WHO.id
    assert {note.creator.name for note in notes} == {"Marit"}
    assert list(found.answers.deleted) == ["urn:uuid:gone"]
    assert found.losses == ()


@pytest.mark.parametrize("way", WAYS)
def test_a_file_that_holds_answers_is_known_as_some(way):
    assert recognised(WAYS[way].encode("utf-8"), "from Marit") == "packet"


def test_answers_tell_what_they_answer():
    sent = read(as_file()).manuscript.sent

    assert sent.story == answered()["story"]
    assert sent.draft == facts()["state"]["cached"]
    assert sent.reader == "Marit"


def test_they_become_the_file_of_a_reader():
    found = read(as_file()).answers

    data = serialise_notes(found, "The Quay")
    again = parse_notes(data, "The Quay.annotations.Marit.json")
    header = json.loads(data)
    assert [*again.notes] == [*found.notes]
    assert again.texts == found.texts
    assert (header["readTo"], header["reader"]["name"]) == (120, "Marit")
    assert header["packet"] == facts()["packet"]
    assert header["id"] == answered()["id"]


def test_a_saved_page_brings_the_text_along():
    manuscript = read(saved_page()).manuscript

    assert manuscript.text == STORY
    assert manuscript.is_markdown
    assert (manuscript.title, manuscript.author.name) == ("The Quay", "Iris")
    passages = [
        span.of(manuscript.text) for each in manuscript.notes for span in each.spans
    ]
    assert passages == ["Nobody waited 😀", "tide"]


def archived_by_safari():
    resource = {"WebResourceData": saved_page().encode(), "WebResourceURL": "file:///x"}
    kind = plistlib.FMT_BINARY
    return plistlib.dumps({"WebMainResource": resource}, fmt=kind)


def archived_by_chromium():
    html = re.sub(r"<script.*?</script>", "", saved_page(), flags=re.DOTALL)
    charset = MailCharset("utf-8")
    charset.body_encoding = QP
    part = MIMEText(html, "html", charset)
    mail = MIMEMultipart("related", _subparts=[part])
    return b"From: <Saved by Blink>\r\n" + mail.as_bytes()


@pytest.mark.parametrize("archive", [archived_by_safari, archived_by_chromium])
def test_a_page_in_an_archive_is_read_as_well(archive):
    data = archive()

    found = read(data)

    assert recognised(data, "The Quay") == "packet"
    assert next(iter(found.answers.notes.values())).words == SAID
    assert len(found.answers) == 4


def test_a_place_that_has_other_words_is_none():
    moved = answered()
    moved["items"][0]["target"]["selector"][1] = {
        "type": "TextPositionSelector",
        "start": 10**9,
        "end": 10**9 + 3,
    }

    manuscript = read(saved_page(moved)).manuscript

    assert manuscript.notes[0].spans == ()
    assert manuscript.notes[0].note.passage.quote.exact == "Nobody waited 😀"


def test_nothing_of_a_file_is_kept_that_is_not_ours():
    strange = answered(evil={"a": "<script>"}, readTo="far", reader={"name": 7})
    strange["items"][0]["onclick"] = "alert(1)"
    strange["items"] += [
        item(5, "linking", "elsewhere"),
        {"id": "x", "type": "Annotation"},
        "no note",
    ]

    found = read(as_file(strange))

    data = serialise_notes(found.answers, "The Quay").decode("utf-8")
    assert "evil" not in data
    assert "onclick" not in data
    assert "readTo" not in json.loads(data)
    assert [each.sentence for each in found.losses] == [
        "3 annotations: left out: another program's, or damaged"
    ]


HYPOTHESIS = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "type": "AnnotationPage",
    "items": [
        {"id": "urn:x", "type": "Annotation", "bodyValue": "Hm", "target": "http://a/b"}
    ],
}
DEEP = '{"type":"AnnotationPage","a":' + "[" * 100_000
REFUSED = {
    "is a web page, but no reading packet": "<html><script>alert(1)</script></html>",
    "is the packet itself, without any notes": page(),
    "has annotations of another program": json.dumps(HYPOTHESIS),
    "quotation marks were made typographic": as_file().replace('"', "”"),
    "some of it is missing or changed": as_file()[:-200],
    "its end is missing": armoured()[:-100],
    "some of it is missing": armoured().replace("\n", "A", 1),
    "holds no notes of a reading packet": "Dear Iris, I loved it.",
    "damaged on the way": DEEP,
    "holds no notes": "MIME-Version: 1.0\nContent-Type: multipart/related\n\nhello",
    "not a file of notes": as_file(answered(deleted=[1])),
}


@pytest.mark.parametrize("quotes", ["“”", "„“", "«»"])
def test_notes_whose_quotes_were_made_typographic_are_known_as_some(quotes):
    opening, closing = quotes
    curly = re.sub(r'"([^"]*)"', rf"{opening}\1{closing}", as_file())

    assert recognised(MAIL.format(curly).encode(), "mail.txt") == "packet"


@pytest.mark.parametrize("sentence", REFUSED)
def test_what_is_no_answer_is_refused_with_a_sentence(sentence):
    with pytest.raises(ManuscriptUnreadable, match=sentence):
        read(REFUSED[sentence])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 1000,
        b"bplist00\x01",
        "“AnnotationPage”".encode("utf-16"),
        b"<!doctype html>" + b"<script id=reread-packet>" * 40_000,
        b'{"a' * 100_000 + b'"AnnotationPage"',
        b"-----BEGIN REREAD NOTES-----" * 10_000,
        b'"AnnotationPage"{' + b">" * 3_000_000,
        b"MIME-Version: 1.0\n\n" + b"--a\nContent-Type: multipart/related\n\n" * 50_000,
        b"From: <Saved by Blink>\nContent-Type: text/html\n" + b"a: b\n" * 100_000,
        b"x" * (32 * 1024 * 1024 + 1),
    ],
    ids=[
        "empty",
        "NUL",
        "archive",
        "utf-16",
        "scripts",
        "objects",
        "begun",
        "quoted",
        "parts",
        "head",
        "huge",
    ],
)
def test_hostile_files_are_refused_soon(data):
    with pytest.raises(ManuscriptUnreadable):
        read(data)


@given(st.binary(max_size=200), st.integers(0, 400))
def test_a_damaged_file_is_read_or_refused_and_never_fails(noise, at):
    data = as_file().encode("utf-8")

    try:
        found = read(data[:at] + noise + data[at + len(noise) :])
    except ManuscriptUnreadable:
        return
    assert found.answers is not None


def test_the_row_of_packets_reads_them():
    found = format_called("packet").read(as_file().encode(), FormatReading(name="a"))

    assert len(found.answers) == 4
