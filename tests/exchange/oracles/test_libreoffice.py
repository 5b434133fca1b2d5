"""Word files opened and saved again by LibreOffice, as a reader may do."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop.annotations.kinds import Kind
from desktop.exchange.formats import FormatReading, FormatWriting
from desktop.exchange.manuscript import Manuscript, Sent
from desktop.exchange.word.reading import read_word
from desktop.exchange.word.writing import write_word
from desktop.text.graphemes import snapped
from tests.exchange.oracles.stories import AT, manuscript, story

pytestmark = pytest.mark.exchange


@pytest.fixture
def returned(converted, tmp_path):
    """Write a manuscript, have LibreOffice save it as that, and read it again."""

    def come_back(whole, *kinds):
        path = tmp_path / "story.docx"
        path.write_bytes(write_word(whole, FormatWriting(at=AT)).data)
        for kind in kinds:
            path = converted(path, kind)
        return read_word(path.read_bytes(), FormatReading(name="story.docx")).manuscript

    return come_back


@pytest.mark.parametrize("kinds", [("docx",), ("docx:Office Open XML Text", "docx")])
def test_text_and_passages_come_back_from_it(returned, figure, kinds):
    whole = manuscript()

    found = returned(whole, *kinds)

    assert found.text == whole.text
    sent, back = places(whole), places(found)
    figure(f"of {sent.total()} passages at their places", (sent & back).total())
    assert sent - back == Counter()
    assert shaded(found) == shaded(whole)


def test_which_story_it_was_made_of_is_still_told(returned):
    sent = Sent("urn:uuid:1", "ni:///sha-256;x", 12)

    found = returned(Manuscript(text="It is late.\n", sent=sent), "docx")

    assert found.sent is not None
    assert (found.sent.story, found.sent.draft, found.sent.starts_at) == (
        sent.story,
        sent.draft,
        12,
    )


def test_words_that_go_by_open_document_are_the_same(returned):
    made = manuscript()
    # LibreOffice 7.4 loses an emoji with which deleted words begin where a comment
    # does: it is not in its own .odt any more.
    kept = tuple(
        each
        for each in made.notes
        if each.note.replacement is None or each.spans[0].of(made.text)[:1] != "👩"
    )
    whole = Manuscript(text=made.text, notes=kept)

    found = returned(whole, "odt", "docx")

    assert found.text == whole.text


def test_its_plain_text_is_the_text(converted, tmp_path):
    text = story().replace("*", "").replace("_", "").replace("\\\n", "\n")
    path = tmp_path / "story.docx"
    whole = Manuscript(text=text, is_markdown=False)
    path.write_bytes(write_word(whole, FormatWriting(at=AT)).data)

    written = converted(path, "txt:Text (encoded):UTF8").read_text("utf-8-sig")

    assert written.split() == text.split()
    assert len(written.strip().split("\n")) == len(text.strip().split("\n\n")) + 2


@pytest.mark.parametrize(
    "text",
    [
        "One.\n\n\n\nTwo.\n\n\nThree  four.\n",
        "O the long\\\nlong night.\nIt goes on.\n\n\tSo.",
        "## One ##\n\n# Two\nThree *four **five*** _six_ `seven`\n\n***\n\nEight.",
        "היא מחכה.\n\nهي تنتظر \u200fhere.\n\n👩‍👩‍👧 e\u0301 \u00a0x\u00ad-\u2011.",
        "<w:t> & ]]> \\ \\*so\\* * # > |",
        "line\nby line\nand no\nblank one\n",
    ],
)
@pytest.mark.parametrize("is_markdown", [True, False])
def test_odd_texts_come_back_from_it(returned, text, is_markdown):
    found = returned(Manuscript(text=text, is_markdown=is_markdown), "docx")

    assert found.text == text


def places(whole):
    """Return what the notes are on, as a reader sees it; replies are not told."""
    text = whole.text
    found = []
    for each in whole.notes:
        note = each.note
        if note.kind in (Kind.REPLY, Kind.HIGHLIGHT) or not each.spans:
            continue
        span = snapped(text, each.spans[0])
        new = note.replacement
        if new is not None:
            place = hash(text[: span.start] + new + text[span.end :])
            found.append((place, note.words))
        elif "What of that" in note.words:
            found.append((span, note.words))
    return Counter(found)


def shaded(whole):
    """Return which words are highlighted in which colour."""
    return Counter(
        (each.note.colour, each.spans[0].of(whole.text).strip("*_"))
        for each in whole.notes
        if each.note.kind is Kind.HIGHLIGHT
    )
