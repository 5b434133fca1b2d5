"""A story goes to two readers, is revised meanwhile, and both answer."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.file.terms import CONTEXT
from desktop.annotations.kinds import Kind, Status
from desktop.exchange.formats import FormatReading, FormatWriting, format_called
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, person_called
from desktop.exchange.progress import Progress
from desktop.exchange.returning.sending import pin_sent
from desktop.session.exchange.arriving import arrived, file_source
from desktop.session.exchange.bringing import Bringing
from desktop.text.span import Span
from desktop.value import replace
from tests.journeys.conftest import STORY

SENT_AT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
IRIS, MARIT = person_called("Iris"), person_called("Marit")


class Sending:
    """A writer whose story is with two readers."""

    def __init__(self, writer, qtbot):
        self.writer, self.until = writer, qtbot.waitUntil
        writer.select("the sea rose")
        writer.press("N")
        writer.type("Too much?")
        writer.press("Esc", "Esc")
        self.mine = writer.notes[0]
        self.sent = pin_sent(
            writer.path, writer.screen.session.notes, writer.text, SENT_AT
        )
        story = writer.screen.story
        self.bringing = Bringing(story, story.session)
        self.came = []
        self.bringing.came.connect(self.came.append)

    @property
    def session(self):
        return self.writer.screen.session

    def bring(self, data, name):
        self.bringing.bring(data, name)
        self.until(lambda: not self.bringing.is_busy)
        self.writer.screen.story.readers.wait()
        self.writer.settle()
        return self.came[-1].sentences

    def manuscript(self, *notes, text=STORY):
        return Manuscript(
            text=text, notes=notes, is_markdown=False, author=IRIS, sent=self.sent
        )

    def on(self, words, note, text=STORY):
        start = text.index(words)
        return ManuscriptNote(note, (Span(start, start + len(words)),))

    def as_sent(self):
        """Return the Word file that Marit gets, as she opens it."""
        mine = replace(self.mine, passage=None, creator=IRIS)
        going = self.manuscript(
            replace(self.on("the sea rose", mine), is_own=True),
        )
        docx = format_called("docx")
        data = docx.write(going, FormatWriting(at=SENT_AT)).data
        return docx.read(
            data, FormatReading(name="here.docx", is_markdown=False)
        ).manuscript

    def marits(self, *, later=()):
        """Return the Word file that she sends back, with an edit she did not track."""
        opened = self.as_sent()
        back = opened.text.replace("asleep", "all asleep")
        mine = opened.notes[0]
        done = replace(mine, note=replace(mine.note, status=Status.DONE))
        answer = new_annotation(
            Kind.REPLY, SENT_AT, about=mine.note.id, words="Not for me.", creator=MARIT
        )
        notes = (
            done,
            ManuscriptNote(answer),
            self.on("Nobody answered", self.said("Who could have?"), back),
            self.on("ferry was gone", self.suggests("boat was gone"), back),
            *(
                self.on(words, self.said(said, minutes=60), back)
                for words, said in later
            ),
        )
        read = replace(opened, text=back, notes=notes)
        docx = format_called("docx")
        return docx.write(read, FormatWriting(at=SENT_AT + timedelta(days=1))).data

    def said(self, words, minutes=1):
        at = SENT_AT + timedelta(minutes=minutes)
        return new_annotation(Kind.NOTE, at, words=words, creator=MARIT)

    def suggests(self, words):
        return new_annotation(
            Kind.SUGGESTION, SENT_AT, replacement=words, creator=MARIT
        )

    def jons(self):
        """Return Jon's answer to a reading packet."""
        jon = {"id": "urn:uuid:jon", "type": "Person", "name": "Jon"}
        start = STORY.index("landing")
        selectors = [
            {"type": "TextQuoteSelector", "exact": "landing"},
            {"type": "TextPositionSelector", "start": start, "end": start + 7},
        ]
        item = {
            "id": "urn:uuid:0199f0a2-7101-7c10-8a11-000000000001",
            "type": "Annotation",
            "motivation": "commenting",
            "creator": jon,
            "created": "2026-11-30T09:12:30Z",
            "body": {"type": "TextualBody", "value": "Where is that?"},
            "target": {
                "type": "SpecificResource",
                "source": "here",
                "state": "#text-1",
                "selector": selectors,
            },
        }
        page = {
            "@context": CONTEXT,
            "id": "urn:uuid:0199f0a2-7101-7c10-8a11-0000000000f1",
            "type": "AnnotationPage",
            "packet": "urn:uuid:packet",
            "story": self.sent.story,
            "reader": jon,
            "drafts": [{"id": "#text-1", "cached": self.sent.draft}],
            "items": [item],
        }
        return json.dumps(page).encode()

    def theirs(self):
        session = self.session
        found = (n for n in session.shown.notes.values() if session.reader_of(n.id))
        return {n.words or n.replacement or "": n for n in found}

    def words_at(self, note):
        span = self.session.placing.span_of(note.id)
        return None if span is None else span.of(self.session.text)


@pytest.fixture
def sending(writer, qtbot):
    sending = Sending(writer, qtbot)
    yield sending
    sending.bringing.let_go()


def revise(writer):
    writer.press("Ctrl+2")
    writer.put_caret("The ferry had stopped")
    writer.type("It was May. ")
    writer.press("Ctrl+1")


def test_both_answers_lie_on_the_story_as_it_is_after_a_revision(sending):
    revise(sending.writer)

    marits = sending.bring(sending.marits(), "here.docx")
    jons = sending.bring(sending.jons(), "here answers.json")

    assert marits == (
        "Marit: 3 notes, 3 placed, 1 reply",
        "1 change was made without tracking.",
        "Marit has marked 1 note as done.",
    )
    assert jons == ("Jon: 1 note, 1 placed",)
    theirs = sending.theirs()
    assert "Too much?" not in theirs
    assert theirs["Not for me."].about == sending.mine.id
    places = {said: sending.words_at(note) for said, note in theirs.items()}
    assert places["Who could have?"] == "Nobody answered"
    assert places["boat was gone"] == "ferry was gone"
    assert places["all "] == ""
    assert places["Where is that?"] == "landing"
    assert sending.writer.text == STORY.replace(
        "The ferry had", "It was May. The ferry had"
    )


def test_only_what_a_reader_made_is_told_to_be_hers_when_it_arrives(sending, tmp_path):
    path = tmp_path / "from Marit.docx"
    path.write_bytes(sending.marits())

    arrival = arrived(file_source(path), [sending.writer.path], Progress())

    assert arrival.readers == ("Marit",)
    assert arrival.note_count == 3  # with the author's own, which was sent along
    assert arrival.their_count == 2


def test_a_suggestion_of_a_reader_is_applied_and_the_import_taken_back(sending):
    writer = sending.writer
    sending.bring(sending.marits(), "here.docx")
    suggestion = sending.theirs()["boat was gone"]
    writer.screen.navigation.choose(suggestion.id)
    writer.press("Y")
    writer.settle()
    assert "the boat was gone" in writer.text

    writer.press("Ctrl+Z")
    assert writer.text == STORY
    writer.press("Ctrl+Z")
    sending.until(lambda: not sending.theirs())

    assert list(writer.path.parent.glob("*.annotations.Marit.json")) == []
    assert [note.words for note in writer.notes] == ["Too much?"]
    writer.press("Ctrl+Shift+Z")
    sending.until(lambda: len(sending.theirs()) == 5)


def test_a_later_file_of_the_same_reader_adds_to_her_first(sending):
    sending.bring(sending.marits(), "here.docx")
    before = sending.theirs()

    said = sending.bring(sending.marits(later=[("went down", "How?")]), "here (1).docx")

    assert said[0] == "Marit: 4 notes, 4 placed, 1 reply"
    assert sending.theirs().keys() == before.keys() | {"How?"}
    files = [p.name for p in sending.writer.path.parent.glob("*.annotations.M*.json")]
    assert files == ["here.txt.annotations.Marit.json"]
