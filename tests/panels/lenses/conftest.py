"""A panel on the screen, and what stands in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.appearance.theme import load_theme, style_sheet
from desktop.lenses.finding import LensName
from desktop.lenses.lens import Seen
from desktop.panels.lenses.lens_panel import LensPanel
from desktop.panels.lenses.section_view import SectionView


class Shown:
    """A panel as an author has it before them: seen, pointed at, heard."""

    def __init__(self, qtbot):
        self.panel = LensPanel(load_theme("light"))
        self.panel.setStyleSheet(style_sheet(load_theme("light"), 13))
        qtbot.addWidget(self.panel)
        self.panel.resize(280, 700)
        self.panel.show()
        self.deeds = []
        self.panel.deed.connect(self.deeds.append)

    def see(self, *sections, lens=LensName.TENSE, headline="", sentence=""):
        self.panel.show_seen(Seen((), sections, headline, sentence, 0), lens)
        return self

    @property
    def views(self):
        found = self.panel.findChildren(SectionView)
        return [view for view in found if not view.parentWidget().isHidden()]

    @property
    def view(self):
        (only,) = self.views
        return only

    def click(self, place, view=None):
        view = view or self.view
        middle = view.drawing.rect(place).center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    def press(self, *keys, view=None):
        for key in keys:
            QTest.keyClick(view or self.view, key)

    def heard(self, view=None):
        """Return what a screen reader finds in a section, row by row."""
        found = QAccessible.queryAccessibleInterface(view or self.view)
        model = (view or self.view).model()
        cells = [
            found.child(number).text(QAccessible.Text.Name)
            for number in range(found.childCount())
        ]
        columns = model.columnCount()
        return [cells[at : at + columns] for at in range(0, len(cells), columns)]

    def pixels(self):
        return self.panel.grab().toImage()


@pytest.fixture
def shown(qtbot):
    return Shown(qtbot)
