from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.margin.card_face import face_of
from desktop.margin.fate_lines import FateLines
from desktop.session.note_view import NoteView
from desktop.text.span import Span

WHEN = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)


@pytest.fixture
def lines(style):
    def made(state, first, now):
        view = NoteView(
            new_annotation(Kind.NOTE, WHEN), Anchor(Span(0, 1), state), now, first
        )
        return FateLines(view, face_of(view, WHEN), style, 300)

    return made


def colours(lines):
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    lines.paint(painter, 0, 0)
    painter.end()
    pixels = (
        image.pixelColor(x, y).getHsv()[:2] for x in range(320) for y in range(200)
    )
    return {hue // 60 for hue, saturation in pixels if saturation > 120}


def test_a_changed_passage_shows_what_went_and_what_came(lines):
    made = lines(AnchorState.CHANGED, "counts to thirty", "numbers to thirty")

    red, green = {0, 5}, {2}
    assert colours(made) & red
    assert colours(made) & green


def test_a_moved_passage_is_only_said_to_be_moved(lines):
    made = lines(AnchorState.MOVED, "counts to thirty", "counts to thirty")

    assert made.height > 0
    assert not colours(made)


def test_a_long_rewriting_leaves_room_for_the_note(lines):
    short = lines(AnchorState.CHANGED, "one two", "one three")
    long = lines(AnchorState.CHANGED, "one two " * 200, "one three " * 200)

    assert long.height <= 9 * short.height
