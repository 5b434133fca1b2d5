from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.annotations.makers import Maker
from desktop.annotations.reactions import REACTIONS
from desktop.appearance.fonts import ui_font
from desktop.appearance.theme import load_theme
from desktop.panels.lenses.panel_type import PanelType
from desktop.panels.lenses.section_drawing import Pointed
from desktop.panels.readers.reaction_drawing import ReactionsDrawing
from desktop.panels.readers.shown_lines import ReactionLine, ReadersShown
from desktop.value import replace

WIDTH = 280


def drawn(number, theme):
    """Return how a single reaction is drawn: which points of it are of its colour."""
    line = ReactionLine(Maker("urn:uuid:2", "Mara"), ((50, number),))
    drawing = ReactionsDrawing(ReadersShown(reactions=(line,), length=100))
    height = drawing.lay_out(PanelType(theme, ui_font()), WIDTH, 400)
    image = QImage(WIDTH, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(theme.chrome))
    painter = QPainter(image)
    drawing.paint(painter, QRectF(image.rect()), Pointed())
    painter.end()
    ink = QColor(theme.ink[REACTIONS[number].colour.value])
    return [
        (x, y)
        for x in range(100, 200)
        for y in range(20)
        if image.pixelColor(x, y) == ink
    ]


def test_reactions_differ_by_shape_where_colours_have_lines(qapp):
    theme = replace(load_theme("light"), has_lines=True)

    shapes = [drawn(number, theme) for number in range(len(REACTIONS))]

    assert all(shapes)
    assert len({tuple(shape) for shape in shapes}) == len(REACTIONS)


def test_elsewhere_all_are_alike_but_for_their_colour(qapp):
    plain = load_theme("light")

    shapes = [drawn(number, plain) for number in range(len(REACTIONS))]

    assert len({tuple(shape) for shape in shapes}) == 1
    assert len(shapes[0]) == 3 * 13
