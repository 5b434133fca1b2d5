"""Every action and its keys, on one sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions import ACTIONS, MENUS
from desktop.modes import Mode
from desktop.screens.shortcuts.columns import in_columns
from desktop.screens.shortcuts.shortcut_group import ShortcutGroup
from desktop.widgets.keyboard import WordField
from desktop.widgets.window_geometry import fitting_size

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

_COLUMN = 310
"""The least width of a column, in pixels."""

_GAP = 36
"""Between two columns, in pixels."""

_SIZE = QSize(1080, 760)

_MODES = {
    Mode.WELCOME: "Before a story is open",
    Mode.UNREADABLE: "While a story cannot be opened",
    Mode.REREAD: "While rereading, plain keys are marks",
    Mode.REVISE: "While revising, plain keys type",
    Mode.COMPARE: "While comparing, plain keys go through the changes",
}


class ShortcutSheet(QDialog):
    """Lists the keys of the mode the window is in, and finds them by name or key.

    Signals:
        change_requested: The author wants to change a shortcut.
    """

    change_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(fitting_size(self, _SIZE))
        self._groups: list[ShortcutGroup] = []
        self._mode = QLabel(self)
        self._mode.setObjectName("mode")
        self._mode.setTextFormat(Qt.TextFormat.PlainText)
        self._filter = WordField(self)
        self._filter.setPlaceholderText("Find by name or key")
        self._filter.setAccessibleName("Find a shortcut by name or key")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._nothing = QLabel("No action or key is called that.", self)
        self._nothing.setObjectName("absent")
        self._sheet = QScrollArea(self)
        self._columns = QHBoxLayout()
        self._lay_out()

    def show_shortcuts(
        self, changed: Mapping[str, tuple[str, ...]], mode: Mode
    ) -> None:
        """List the keys of a mode.

        Args:
            changed: The keys the author gave to actions instead of their own, by id.
            mode: What the window shows.
        """
        for old in self._groups:
            old.setParent(None)
            old.deleteLater()
        self._mode.setText(_MODES[mode])
        self._groups = [
            ShortcutGroup(menu, actions, changed, mode, self._sheet.widget())
            for menu in MENUS
            if (actions := [a for a in ACTIONS if a.menu == menu and not a.is_list])
        ]
        self._show_matching()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_matching()

    def _lay_out(self) -> None:
        change = QPushButton("Change…", self)
        change.setAccessibleName("Change shortcuts")
        change.setAutoDefault(False)
        change.clicked.connect(self._on_change_clicked)
        self._filter.setFixedWidth(260)
        top = QHBoxLayout()
        top.addWidget(self._mode, stretch=1)
        top.addWidget(self._filter)
        top.addWidget(change)
        within = QWidget(self._sheet)
        rows = QVBoxLayout(within)
        rows.setContentsMargins(28, 8, 28, 8)
        rows.addWidget(self._nothing)
        rows.addLayout(self._columns)
        rows.addStretch()
        self._columns.setSpacing(_GAP)
        self._sheet.setWidget(within)
        self._sheet.setWidgetResizable(True)
        self._sheet.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet.setAccessibleName("Shortcuts")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        top.setContentsMargins(28, 22, 28, 0)
        layout.addLayout(top)
        layout.addWidget(self._sheet, stretch=1)

    def _show_matching(self) -> None:
        words = self._filter.text()
        shown = [group for group in self._groups if group.show_matching(words)]
        self._nothing.setVisible(not shown)
        self._empty_columns()
        if not shown:
            return
        count = max(1, (self.width() - 56 + _GAP) // (_COLUMN + _GAP))
        heights = [group.sizeHint().height() for group in shown]
        columns = [QVBoxLayout() for _ in range(count)]
        for group, place in zip(shown, in_columns(heights, count), strict=True):
            columns[place].addWidget(group)
        for column in columns:
            column.setSpacing(0)
            column.addStretch()
            self._columns.addLayout(column, stretch=1)

    def _empty_columns(self) -> None:
        while column := self._columns.takeAt(0):
            layout = column.layout()
            while layout is not None and layout.takeAt(0):
                pass  # The groups themselves stay.

    def _on_filter_changed(self, _words: str) -> None:
        self._show_matching()

    def _on_change_clicked(self) -> None:
        self.change_requested.emit()
