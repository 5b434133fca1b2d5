from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.annotation import Passage, TextQuoteSelector, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.item_reader import read_item
from desktop.annotations.file.item_writer import write_item
from desktop.annotations.joining.sets import join
from desktop.annotations.kinds import KINDS, Colour, Kind, Status
from desktop.annotations.turning import kinds_for, turned, written

WHEN = datetime(2026, 11, 20, tzinfo=UTC)
LATER = datetime(2026, 11, 21, tzinfo=UTC)
ON_PASSAGE = (Kind.HIGHLIGHT, Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION)
WORDING = "the old sea"


def note_of(kind, words="", replacement=None, exact=WORDING, **details):
    if kind is Kind.SUGGESTION and replacement is None:
        replacement = "a lake"
    passage = Passage(TextQuoteSelector(exact), None)
    details.setdefault("colour", KINDS[kind].colour)
    return new_annotation(
        kind, WHEN, words=words, replacement=replacement, passage=passage, **details
    )


@pytest.mark.parametrize(
    ("note", "kind", "words", "replacement"),
    [
        pytest.param(
            note_of(Kind.SUGGESTION, "gravel again", "a lake"),
            Kind.NOTE,
            "a lake\n\ngravel again",
            None,
            id="what-was-suggested-is-said-before-its-reason",
        ),
        pytest.param(
            note_of(Kind.SUGGESTION, "slow", ""),
            Kind.QUESTION,
            "Cut this\n\nslow",
            None,
            id="that-it-was-to-be-cut-is-said",
        ),
        pytest.param(
            note_of(Kind.SUGGESTION, "slow", WORDING),
            Kind.NOTE,
            "slow",
            None,
            id="what-stands-there-was-no-other-wording",
        ),
        pytest.param(
            note_of(Kind.NOTE, "slow"),
            Kind.SUGGESTION,
            "slow",
            WORDING,
            id="words-are-the-reason-and-the-wording-begins-as-the-passage",
        ),
        pytest.param(
            note_of(Kind.QUESTION, "slow?"),
            Kind.HIGHLIGHT,
            "slow?",
            None,
            id="words-stay-on-a-highlight",
        ),
    ],
)
def test_what_a_note_says_when_it_is_of_another_kind(note, kind, words, replacement):
    other = turned(note, kind, LATER, WORDING)

    assert (other.kind, other.words, other.replacement) == (kind, words, replacement)


def test_what_cannot_be_found_is_suggested_by_its_first_words():
    note = turned(note_of(Kind.NOTE, "slow"), Kind.SUGGESTION, LATER)

    assert note.replacement == WORDING


def test_a_highlight_that_gets_words_is_an_open_note_of_its_colour():
    note = written(note_of(Kind.HIGHLIGHT, colour=None), "Whose?", LATER)

    assert (note.kind, note.status, note.words) == (Kind.NOTE, Status.OPEN, "Whose?")
    assert note.colour is Colour.YELLOW
    assert written(note, "", LATER).kind is Kind.NOTE


def test_a_highlight_that_has_words_already_stays_one():
    note = note_of(Kind.HIGHLIGHT, "keep")

    assert written(note, "keep it", LATER).kind is Kind.HIGHLIGHT


@pytest.mark.parametrize(
    ("note", "kinds"),
    [
        (note_of(Kind.HIGHLIGHT), ON_PASSAGE),
        (note_of(Kind.SUGGESTION, exact="", replacement="a lamp"), ()),
        (new_annotation(Kind.STORY_NOTE, WHEN), (Kind.STORY_NOTE, Kind.QUESTION)),
        (new_annotation(Kind.QUESTION, WHEN), (Kind.STORY_NOTE, Kind.QUESTION)),
        (new_annotation(Kind.REPLY, WHEN, about="urn:a"), ()),
        (note_of(Kind.CUTTING, replacement="the sea"), ()),
        (note_of(Kind.OTHER), ()),
    ],
)
def test_which_kinds_a_note_can_be_of(note, kinds):
    assert kinds_for(note) == kinds
    with pytest.raises(ValueError, match="cannot be"):
        turned(note, Kind.CUTTING if kinds else Kind.NOTE, LATER)


WORDS = st.sampled_from(["", "why", "why now", "No!", "a\nlake"])


@st.composite
def notes(draw):
    kind = draw(st.sampled_from(ON_PASSAGE))
    return note_of(
        kind,
        draw(WORDS),
        draw(WORDS) if kind is Kind.SUGGESTION else None,
        tags=("pace",),
        made_on=draw(st.sampled_from([None, Passage(TextQuoteSelector("sea"), None)])),
        status=draw(st.sampled_from([KINDS[kind].first_status, *Status])),
    )


@given(note=notes(), kinds=st.lists(st.sampled_from(ON_PASSAGE), max_size=4))
def test_through_any_kinds_it_stays_the_same_note_and_no_word_is_lost(note, kinds):
    other = note
    for kind in kinds:
        other = turned(other, kind, LATER, WORDING)

    is_highlight = other.kind is Kind.HIGHLIGHT
    said = f"{other.words}\n{other.replacement or ''}"
    assert note.words in said
    assert (note.replacement or "") in said
    for name in ("id", "colour", "tags", "passage", "made_on", "created"):
        assert getattr(other, name) == getattr(note, name)
    assert other.replacement is None or other.kind is Kind.SUGGESTION
    if kinds and kinds != [note.kind] * len(kinds):
        assert (other.status is None) is is_highlight


@given(note=notes(), kind=st.sampled_from(ON_PASSAGE))
def test_a_file_says_what_the_note_is_now_and_keeps_what_it_does_not_know(note, kind):
    item = write_item(note, "here.txt").json
    bodies = item.get("body", [])
    bodies = bodies if isinstance(bodies, list) else [bodies]
    item["mood"] = "grey"
    for body in bodies:
        body[f"x:{body['purpose']}"] = "mine"
    known = read_item(item)

    written_item = write_item(turned(known, kind, LATER, WORDING), "here.txt").json

    again = read_item(written_item)
    assert again == turned(known, kind, LATER, WORDING)
    assert written_item["motivation"] == KINDS[kind].motivation
    assert written_item["mood"] == "grey"
    for body in bodies:
        is_left = again.words or body["purpose"] == "tagging"
        assert f"x:{body['purpose']}" in str(written_item) or not is_left


@given(
    note=notes(),
    kind=st.sampled_from(ON_PASSAGE),
    other_kind=st.sampled_from(ON_PASSAGE),
    words=WORDS,
    is_done=st.booleans(),
)
def test_one_turns_it_and_the_other_writes_in_it(
    note, kind, other_kind, words, is_done
):
    """Whatever either side wrote is there, and nobody's order of joining counts."""
    one = turned(note, kind, LATER, WORDING)
    two = turned(note.with_words(words, LATER), other_kind, LATER, WORDING)
    two = two.with_status(Status.DONE, LATER) if is_done else two
    base, ours, theirs = (
        AnnotationSet(notes={note.id: each}, id="urn:page:1")
        for each in (note, one, two)
    )

    joined = join(ours, theirs, base)

    assert joined == join(theirs, ours, base)
    assert join(joined, theirs, base) == joined
    left = joined.notes[note.id]
    said = [left.words, left.replacement or "", *left.other_versions]
    before = {note.words, note.replacement, WORDING}
    for wrote in {one.words, two.words, one.replacement, two.replacement} - before:
        assert any(text.startswith(wrote or "") for text in said)
