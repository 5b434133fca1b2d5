"""What changes in a section is painted anew, and nothing that is stale is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.section import (
    Band,
    Bar,
    Bars,
    Beat,
    Beats,
    Chips,
    Deed,
    Does,
    ListRow,
    PairedWay,
    Pairs,
    Ribbon,
    Rows,
    SentenceBar,
    StoryLine,
    StoryLines,
    Stretch,
    WordChip,
)
from desktop.panels.lenses.section_drawing import SectionPlace
from desktop.text.span import Span

GO = Deed(Does.STEP, "felt")
BANDS = tuple(
    Band(Span(50 * n, 50 * n + 49), 9 + n, n % 3 / 2, n % 5 == 0) for n in range(30)
)
BARS = tuple(SentenceBar(Span(50 * n, 50 * n + 49), 3 + n % 9) for n in range(30))
STRETCHES = Stretch(Span(0, 700), "1", "past", 2), Stretch(Span(700, 1500), "2", "", 0)
SECTIONS = {
    "ribbon": Ribbon(BANDS, STRETCHES, 0.5),
    "lines": StoryLines(
        "", (StoryLine("Ines", "3", (0, 4, 90), GO),) * 3, (0, 50), 100
    ),
    "beats": Beats("", (Beat("", BARS, is_large=True),)),
    "rows": Rows("", (ListRow("felt", "2", "saw", GO, is_wrong=True), ListRow("knew"))),
    "bars": Bars("", (Bar("felt", "2", 0.5, 0.2, GO), Bar("knew", "3", 0.1))),
    "chips": Chips("", tuple(WordChip(f"word {n}", GO) for n in range(9))),
    "pairs": Pairs(
        "", ((PairedWay("grey", 3, GO), PairedWay("gray", 1, GO, True)),) * 2
    ),
}


class Painted(QObject):
    """Notes which part of a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.region = self.region.united(event.region())
        return False


def left_as_it_was(image, region):
    """Return ``image`` without what is in ``region``."""
    painter = QPainter(image)
    for room in region:
        painter.fillRect(room, QColor("black"))
    painter.end()
    return image


def change(shown, how):
    if how == "view":
        shown.panel.show_view(Span(500, 900), Span(600, 700))
    elif how == "finding":
        finding = Finding(LensName.WORDS, "", Span(4, 8), "", None, "felt")
        shown.panel.show_current(finding)
    elif how == "mouse":
        last = shown.view.drawing.rows - 1
        number = shown.view.drawing.places(last) - 1
        shown.point_at(SectionPlace(last, number))
    else:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
            QTest.keyClick(shown.view, key)


@pytest.mark.parametrize("how", ["view", "finding", "mouse", "keys"])
@pytest.mark.parametrize("section", SECTIONS)
def test_nothing_stale_is_left(shown, section, how):
    shown.see(SECTIONS[section])
    shown.panel.show_view(Span(100, 300), Span(150, 200))
    shown.panel.activateWindow()
    shown.view.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert shown.view.hasFocus()
    port = shown.view.viewport()
    before, painted = port.grab().toImage(), Painted(port)

    change(shown, how)
    QApplication.processEvents()
    region = QRegion(painted.region)

    after = port.grab(QRect(port.rect())).toImage()
    assert left_as_it_was(after, region) == left_as_it_was(before, region)


def test_a_picture_that_shows_nothing_of_a_finding_is_not_drawn_anew(shown):
    shown.see(SECTIONS["ribbon"])
    QApplication.processEvents()
    painted = Painted(shown.view.viewport())

    change(shown, "finding")
    QApplication.processEvents()

    assert painted.region.isEmpty()
