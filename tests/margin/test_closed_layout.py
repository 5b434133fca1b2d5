from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.annotations.kinds import Kind, Status
from desktop.margin.card_face import face_of
from desktop.margin.closed_layout import ClosedLayout

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def height_of(style, make_note, make_view):
    def height_of(kind=Kind.NOTE, words="", **details):
        face = face_of(make_view(make_note(kind, words, **details)), NOW)
        return ClosedLayout(face, style, width=326).height

    return height_of


def test_a_highlight_without_words_is_one_line_high(height_of):
    assert height_of(Kind.HIGHLIGHT) == 40


def test_a_note_is_clipped_to_four_lines(height_of):
    assert height_of(words="word " * 5_000) == height_of(words="a\nb\nc\nd")


def test_a_suggestion_has_room_for_its_buttons(height_of):
    still_open = height_of(Kind.SUGGESTION, "Why not", replacement="lake")
    done = height_of(Kind.SUGGESTION, "Why not", replacement="lake", status=Status.DONE)

    assert still_open == done + 32


def test_a_folded_card_is_lower_than_any_other(height_of, style, make_note, make_view):
    face = face_of(make_view(make_note(Kind.HIGHLIGHT, "")), NOW)
    layout = ClosedLayout(face, style, width=326)

    assert layout.folded_height < layout.height
