from __future__ import annotations

import pytest

from desktop.anchoring.anchor import AnchorState, describe
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.annotations.text_state import text_state
from desktop.session.story.initial_anchors import anchors_of
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.story.remembered import keep_placements
from desktop.storage.story.story_file import read_story
from desktop.text.span import Span
from desktop.value import replace

TEXT = "no, no, no, said the sea, no, no, no.\n"
THIRD = Span(8, 10)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def note():
    return new_annotation(Kind.NOTE, passage=describe(TEXT, THIRD))


def found(path, note):
    notes = AnnotationSet().with_note(note)
    return anchors_of(read_story(path), notes)[note.id]


def keep(path, note, span, state="exact"):
    sha256 = read_story(path).sha256
    keep_placements(path, sha256, {note.id: (span.start, span.end, state)})


def test_a_passage_is_where_it_was_last_seen(path, note):
    keep(path, note, Span(26, 28))

    assert found(path, note).span == Span(26, 28)


def test_what_was_seen_in_another_text_says_nothing(path, note):
    keep(path, note, Span(26, 28))
    path.write_text("Oh, " + TEXT)

    assert found(path, note).span != Span(26, 28)


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [(0, 3, "exact"), (26, 2000, "exact"), (26, 28, "dreamt"), (26, 26, "cut")],
    ids=["other-words", "past-the-end", "unknown-state", "cut-only-here"],
)
def test_what_does_not_agree_with_the_notes_is_not_believed(
    path, note, start, end, state
):
    keep(path, note, Span(start, end), state)

    assert found(path, note).span == THIRD


def test_a_cut_passage_stays_cut_where_it_was(path, note):
    cut = replace(note, anchor_state="cut")
    keep(path, cut, Span(5, 5), "cut")

    anchor = found(path, cut)

    assert (anchor.span, anchor.state) == (Span(5, 5), AnchorState.CUT)


def test_a_draft_serves_where_the_kept_text_was_lost(path, home):
    draft = keep_draft(read_story(path), TEXT, AnnotationSet())
    known = text_state(draft.sha256)
    note = new_annotation(Kind.NOTE, passage=describe(TEXT, THIRD, known.id))
    notes = AnnotationSet().with_text(known).with_note(note)
    path.write_text("no, so, no, said the sea, no, no, no.\n")
    in_versions = anchors_of(read_story(path), notes)[note.id]
    for kept in (home / "state" / "versions").iterdir():
        kept.unlink()

    anchor = anchors_of(read_story(path), notes)[note.id]

    assert anchor == in_versions
    assert anchor.span == THIRD
