"""What a section of a lens's panel says, as a table: a screen reader reads that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.panels.lenses.section_drawing import SectionDrawing, SectionPlace
    from desktop.widgets.row_list import Index

_READ = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class SectionModel(QAbstractTableModel):
    """What a section says, as a table."""

    def __init__(self, drawing: SectionDrawing, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.place: SectionPlace | None = None

    def show_drawing(self, drawing: SectionDrawing) -> None:
        """Say what ``drawing`` says from now on."""
        self.beginResetModel()
        self.drawing = drawing
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.drawing.rows

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        is_inner = parent is not None and parent.isValid()
        return 0 if is_inner else len(self.drawing.columns)

    @override
    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in _READ:
            return None
        if way is Qt.Orientation.Horizontal:
            return self.drawing.columns[section]
        return self.drawing.cells(section)[0]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.drawing.rows:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and self._has_keys(index):
            assert self.place is not None
            return self.drawing.spoken(self.place)
        return (
            self.drawing.cells(index.row())[index.column()] if role in _READ else None
        )

    def _has_keys(self, index: Index) -> bool:
        """Return whether the keys are on something in a cell."""
        if self.place is None or self.place.row != index.row():
            return False
        return self.drawing.column(self.place) == index.column()
