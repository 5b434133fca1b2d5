"""Notes as tables for other programs: nothing is lost on the way, nothing is run."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.kinds import Kind, Outcome, Status
from desktop.session.story.notes_listing import (
    EntryMaker,
    to_csv,
    to_html,
    to_markdown,
)
from desktop.text.span import Span
from desktop.text.structure.outline import outline
from desktop.text.structure.part_names import PartNames

TEXT = "The ferry stopped.\n\n***\n\nThe sea rose.\n"
AT = datetime(2026, 11, 9, 20, 14, tzinfo=UTC)


def note_on(passage_words, kind=Kind.NOTE, **details):
    start = TEXT.index(passage_words)
    passage = describe(TEXT, Span(start, start + len(passage_words)))
    by = Person("urn:uuid:1", "Iris")
    return new_annotation(kind, AT, passage=passage, creator=by, **details)


def entry(note, *replies, state=AnchorState.EXACT, span=None):
    quote = note.passage.quote.exact
    start = TEXT.index(quote)
    found = Anchor(span or Span(start, start + len(quote)), state)
    names = PartNames(outline(TEXT, is_markdown=False))
    return EntryMaker(TEXT, {note.id: found}, names, {}).entry(note, replies)


def rows_of(written):
    return list(csv.DictReader(StringIO(written, newline="")))


def test_a_row_tells_all_there_is_of_a_note():
    note = note_on("sea rose", words="why?", tags=("sea", "plot"))
    reply = new_annotation(Kind.REPLY, AT, about=note.id, words="because")

    (row,) = rows_of(to_csv([entry(note, reply)]))

    assert row == {
        "Number": "1",
        "Passage": "sea rose",
        "Words": "why?",
        "New wording": "",
        "Kind": "Note",
        "Tags": "#sea #plot",
        "State": "open",
        "Scene": "scene 2",
        "By": "Iris",
        "Colour": "",
        "Replies": "Somebody: because",
        "Anchor": "exact",
        "Line": "5",
        "Start": "29",
        "End": "37",
        "Created": "2026-11-09T20:14:00Z",
        "Modified": "",
        "Id": note.id,
    }


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("=HYPERLINK(A1)", "'=HYPERLINK(A1)"),
        ("+1", "'+1"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        (" =1", "' =1"),
        ("＝1", "'＝1"),
        ("1 + 1 = 2", "1 + 1 = 2"),
        ("— no", "— no"),
    ],
)
def test_no_cell_is_run_by_a_spreadsheet(words, cell):
    (row,) = rows_of(to_csv([entry(note_on("ferry", words=words))]))

    assert row["Words"] == cell


@given(words=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_words_come_back_as_they_were_written(words):
    (row,) = rows_of(to_csv([entry(note_on("ferry", words=words))]))

    assert row["Words"].removeprefix("'") == words.removeprefix("'")


@pytest.mark.parametrize(
    ("kind", "replacement", "told"),
    [
        (Kind.SUGGESTION, "boat", "Suggestion"),
        (Kind.SUGGESTION, "", "Cut"),
        (Kind.QUESTION, None, "Question"),
    ],
)
def test_what_a_suggestion_does_is_told(kind, replacement, told):
    made = entry(note_on("ferry", kind, replacement=replacement))

    (row,) = rows_of(to_csv([made]))

    assert (row["Kind"], row["New wording"]) == (told, replacement or "")


def test_what_became_of_a_suggestion_is_told():
    note = note_on("ferry", Kind.SUGGESTION, replacement="boat")
    dismissed = note.with_status(Status.DONE, AT, Outcome.DISMISSED)

    (row,) = rows_of(to_csv([entry(dismissed)]))

    assert (row["State"], row["Modified"]) == ("dismissed", "2026-11-09T20:14:00Z")


def test_a_table_to_be_pasted_takes_no_markup_of_a_note_for_its_own():
    note = note_on("ferry", Kind.SUGGESTION, replacement="<b>", words="a\n& b")

    html = to_html([entry(note)])

    assert "<td><s>ferry</s> <u>&lt;b&gt;</u> · a<br>&amp; b</td>" in html


def test_notes_to_be_pasted_have_no_heading_above_all():
    made = [entry(note_on("ferry", words="why?"))]

    assert to_markdown("", made) in to_markdown("The Landing", made)
    assert "Landing" not in to_markdown("", made)
