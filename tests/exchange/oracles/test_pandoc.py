"""Word files as pandoc reads them."""

from __future__ import annotations

import json
import re

import pytest

from desktop.exchange.formats import FormatWriting
from desktop.exchange.manuscript import Manuscript
from desktop.exchange.word.writing import write_word
from tests.exchange.oracles.stories import AT, manuscript, story

pytestmark = pytest.mark.exchange

_CHANGES = ("insertion", "deletion", "comment-start", "paragraph-insertion")


@pytest.fixture
def read(program, tmp_path):
    """Return what pandoc makes of a manuscript in Word's format."""

    def convert(manuscript, *options):
        path = tmp_path / "story.docx"
        path.write_bytes(write_word(manuscript, FormatWriting(at=AT)).data)
        return program("pandoc", path, "--wrap=none", *options)

    return convert


def test_every_comment_and_every_change_is_read(read, figure):
    whole = manuscript()
    written = write_word(whole, FormatWriting(at=AT))
    spans = list(_spans(json.loads(read(whole, "--track-changes=all", "-t", "json"))))

    counts = {kind: sum(kind in each for each in spans) for kind in _CHANGES}
    carried = {each.kind: each.count for each in written.carried}
    suggestions = [n.note for n in whole.notes if n.note.replacement is not None]
    inserted = [note for note in suggestions if note.replacement]
    figure("comments that pandoc reads", counts["comment-start"])
    reasons = sum(bool(note.words) for note in suggestions)
    assert counts["comment-start"] == carried["comments"] + carried["replies"] + reasons
    assert counts["paragraph-insertion"] == 2
    assert counts["insertion"] == len(inserted) + 1  # one is of two paragraphs
    assert counts["deletion"] >= sum(
        not each.spans[0].is_empty
        for each in whole.notes
        if each.note.replacement is not None
    )


@pytest.mark.parametrize("choice", ["reject", "accept"])
def test_rejected_and_accepted_changes_are_the_text_before_and_after(read, choice):
    whole = manuscript()
    text = whole.text
    if choice == "accept":
        suggested = [n for n in whole.notes if n.note.replacement is not None]
        for each in sorted(suggested, key=lambda n: n.spans[0], reverse=True):
            span = each.spans[0]
            text = text[: span.start] + each.note.replacement + text[span.end :]

    found = read(whole, f"--track-changes={choice}", "-t", "plain")
    expected = read(Manuscript(text=text), "-t", "plain")

    assert _words(found) == _words(expected)


def test_italics_headings_and_line_ends_are_what_they_were(read):
    found = read(Manuscript(text=story()), "-t", "json")

    names = re.findall(r'"t":"(Emph|Strong|Header|LineBreak)"', found)
    assert names.count("Header") == 4
    assert names.count("LineBreak") == 2
    assert names.count("Emph") > 50
    assert names.count("Strong") > 50


def _spans(tree):
    """Yield the classes of every span."""
    if isinstance(tree, dict):
        if tree.get("t") == "Span":
            yield tree["c"][0][1]
        for each in tree.values():
            yield from _spans(each)
    elif isinstance(tree, list):
        for each in tree:
            yield from _spans(each)


def _words(text):
    return text.split()
