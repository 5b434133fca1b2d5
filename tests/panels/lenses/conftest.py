"""A panel on the screen, and what stands in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.appearance.theme import load_theme
from desktop.lenses.finding import LensName
from desktop.lenses.lens import Seen
from desktop.panels.lenses.lens_panel import LensPanel
from desktop.panels.lenses.section_view import SectionView


class Shown:
    """A panel as an author has it before them: seen, pressed, heard."""

    def __init__(self, qtbot):
        self.panel = LensPanel(load_theme("light"))
        qtbot.addWidget(self.panel)
        self.panel.resize(280, 700)
        self.panel.show()
        self.deeds = []
        self.panel.deed.connect(self.deeds.append)

    def see(self, *sections, lens=LensName.TENSE, headline="", sentence=""):
        self.panel.show_seen(Seen((), sections, headline, sentence, 0), lens)
        self.panel.filling.finish()
        return self

    def read_at(self, view, paragraph=None):
        self.panel.show_view(view, paragraph)
        self.panel.filling.finish()

    @property
    def views(self):
        found = self.panel.findChildren(SectionView)
        return [view for view in found if not view.parentWidget().isHidden()]

    @property
    def view(self):
        (only,) = self.views
        return only

    def middle_of(self, place):
        return self.view.drawing.rect(place).center()

    def click(self, place):
        at = self.middle_of(place).toPoint()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def point_at(self, place):
        nothing = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton
        at = QPointF(self.middle_of(place).toPoint())
        moved = QMouseEvent(
            QEvent.Type.MouseMove, at, at, *nothing, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.view.viewport(), moved)

    def press(self, *keys):
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        for key in keys:
            QTest.keyClick(self.view, key)

    def heard(self):
        """Return what a screen reader finds in the section, row by row."""
        table = QAccessible.queryAccessibleInterface(self.view)
        assert table.role() is QAccessible.Role.Table
        cells = [table.child(number) for number in range(table.childCount())]
        names = [cell.text(QAccessible.Text.Name) for cell in cells]
        columns = self.view.model().columnCount() + 1
        rows = [names[at : at + columns] for at in range(0, len(names), columns)]
        return [row[1:] for row in rows]

    def pixels(self):
        return self.view.grab().toImage()


@pytest.fixture
def shown(qtbot):
    return Shown(qtbot)
