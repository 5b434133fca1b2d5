"""The sample stories and their notes, as an author opens them the first time."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.finding import anchor_all
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.text_state import hash_uri
from desktop.storage.drafts.found_drafts import DraftState, find_drafts
from desktop.text.span import Span
from desktop.text.words import count_words

_STORIES = Path(__file__).parent.parent / "stories"
_FERRY = "the-last-ferry.txt"
_POND = "a-pond-of-no-fixed-address.md"


@pytest.fixture(params=[_FERRY, _POND])
def story(request):
    return _STORIES / request.param


@pytest.fixture
def text(story):
    return story.read_bytes().decode("utf-8")


@pytest.fixture
def notes_file(story):
    return story.with_name(f"{story.name}.annotations.json")


@pytest.fixture
def notes(story, notes_file):
    return parse_notes(notes_file.read_bytes(), story.name)


@pytest.mark.parametrize(
    ("name", "fewest", "most"), [(_FERRY, 1_400, 1_650), (_POND, 3_800, 4_200)]
)
def test_a_sample_is_of_a_length_to_be_read_now(name, fewest, most):
    words = count_words((_STORIES / name).read_text(encoding="utf-8"))

    assert fewest <= words <= most


def test_a_sample_is_plain_text_with_unix_line_ends(text):
    assert "\r" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_the_notes_file_is_as_reread_would_write_it(story, notes_file, notes):
    written = serialise_notes(notes, story.name, "")

    assert written == notes_file.read_bytes()


def test_every_quote_stands_at_its_position(text, notes):
    marked = [note.passage for note in notes.notes.values() if note.passage]

    for passage in marked:
        span = Span(passage.position.start, passage.position.end)
        before, after = text[: span.start], text[span.end :]
        assert span.of(text) == passage.quote.exact
        assert before.endswith(passage.quote.prefix)
        assert after.startswith(passage.quote.suffix)


def test_every_passage_is_found_by_its_words_alone(text, notes):
    anchors = anchor_all(notes.notes.values(), text, None)

    placed = {AnchorState.EXACT, AnchorState.WHOLE}
    assert {anchor.state for anchor in anchors.values()} <= placed


def test_the_notes_were_made_on_this_very_text(text, notes):
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()

    known = notes.text_with(hash_uri(digest))

    assert known is not None
    passages = [note.passage for note in notes.notes.values() if note.passage]
    assert {passage.state for passage in passages} == {known.id}


def test_the_notes_show_all_that_a_note_can_be(notes):
    all_notes = notes.notes.values()

    assert len(all_notes) >= 12
    assert not notes.others
    kinds = {Kind.HIGHLIGHT, Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION}
    kinds |= {Kind.STORY_NOTE, Kind.REPLY}
    assert {note.kind for note in all_notes} == kinds
    assert len({note.colour for note in all_notes} - {None}) >= 6
    # Those of nobody are whose the copy of the sample is.
    makers = {note.creator.name if note.creator else "" for note in all_notes}
    assert makers == {"", "Marit"}
    assert Status.DONE in {note.status for note in all_notes}
    assert any(note.tags for note in all_notes)


def test_the_notes_suggest_other_words_more_words_and_fewer(notes):
    suggestions = [n for n in notes.notes.values() if n.kind is Kind.SUGGESTION]

    assert any(note.is_insertion for note in suggestions)
    assert any(note.replacement == "" for note in suggestions)
    assert any(note.replacement and not note.is_insertion for note in suggestions)


def test_the_sample_has_earlier_drafts_to_be_compared():
    found = find_drafts(_STORIES / _FERRY).drafts

    assert [(one.draft.full_title, one.state) for one in found] == [
        ("Draft 1 · first draft", DraftState.KEPT),
        ("Draft 2 · after Marit’s notes", DraftState.KEPT),
    ]
