from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind, Status
from desktop.margin.card_face import face_of
from desktop.margin.lane import PlacedMark
from desktop.margin.note_mark import NoteMark

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def shape_of(qtbot, style, make_note, make_view):
    """Return which pixels of a mark have ink."""

    def shape_of(status=Status.OPEN, state=AnchorState.EXACT):
        mark = NoteMark()
        qtbot.addWidget(mark)
        mark.resize(22, 22)
        view = make_view(make_note(Kind.QUESTION, "Why?", status=status), state)
        placed = PlacedMark(view.note.id, 0, 0, 22, 22)
        mark.show_note(placed, view, face_of(view, NOW), style, None)
        image = mark.grab().toImage()
        ground = image.pixelColor(0, 0)
        spots = ((x, y) for x in range(22) for y in range(22))
        return {spot for spot in spots if image.pixelColor(*spot) != ground}

    return shape_of


def test_marks_of_open_done_and_lost_notes_differ_in_shape(shape_of):
    still_open, done = shape_of(), shape_of(Status.DONE)
    lost = shape_of(state=AnchorState.UNPLACED)

    assert still_open
    assert still_open != done
    assert lost not in (still_open, done)
