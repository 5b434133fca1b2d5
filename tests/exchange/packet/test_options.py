"""The author's questions to readers, as notes."""

from __future__ import annotations

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind, Status
from desktop.exchange.manuscript import ManuscriptNote
from desktop.exchange.packet.options import questions_of
from desktop.text.span import Span
from tests.exchange.packet.packets import AT, FIRST_END, STORY, manuscript


def asking(words, on="", *, tags=("for readers",), is_own=True, **details):
    note = new_annotation(
        details.pop("kind", Kind.QUESTION), AT, words=words, tags=tags, **details
    )
    start = STORY.index(on) if on else 0
    spans = (Span(start, start + len(on)),) if on else ()
    return ManuscriptNote(note, spans, is_own)


def test_a_question_is_asked_at_the_end_of_the_scene_it_is_in():
    end, late, early = (
        asking("And the end?"),
        asking("Why nothing?", "took"),
        asking("Who is he?", "He never", tags=("plot", "For Readers")),
    )

    found = questions_of(manuscript(notes=(end, late, early)))

    assert [(each.text, each.at) for each in found] == [
        ("Who is he?", FIRST_END),
        ("And the end?", None),
        ("Why nothing?", None),
    ]
    assert found[0].id == early.note.id


@pytest.mark.parametrize(
    "note",
    [
        asking("Mine.", "quay", tags=()),
        asking("A reader's.", "quay", is_own=False),
        asking("Answered.", "quay", status=Status.DONE),
        asking("No question.", "quay", kind=Kind.NOTE),
        asking(" ", "quay"),
    ],
    ids=lambda each: each.note.words,
)
def test_other_notes_are_asked_of_nobody(note):
    assert questions_of(manuscript(notes=(note,))) == ()
