"""The table of all actions and their keys, as Qt's table asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont
from typing_extensions import override

from desktop.actions import ACTIONS, is_plain, keys_of, native

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.actions import ActionSpec

_HEADS = ("Action", "Menu", "In Reread", "Everywhere")
_MENU, _PLAIN = 1, 2

Index = QModelIndex | QPersistentModelIndex


class ShortcutTable(QAbstractTableModel):
    """A row for each action: its name, its menu, its plain keys, its others.

    Rows with keys of the author's choosing are bold.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed: Mapping[str, tuple[str, ...]] = {}
        self._rows = _matching("", {})

    def show_shortcuts(self, changed: Mapping[str, tuple[str, ...]]) -> None:
        """Show the keys, those in ``changed`` instead of an action's own.

        The rows stay as they are, and with them what is chosen and scrolled to.
        """
        self._changed = changed
        last = self.index(len(self._rows) - 1, len(_HEADS) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def show_matching(self, words: str) -> None:
        """Show only the actions that have ``words`` in their name, menu or keys."""
        self.beginResetModel()
        self._rows = _matching(words, self._changed)
        self.endResetModel()

    def action_at(self, row: int) -> ActionSpec:
        """Return the action of ``row``."""
        return self._rows[row]

    def row_of(self, spec: ActionSpec) -> int | None:
        """Return the row of an action; None if it is not shown."""
        return self._rows.index(spec) if spec in self._rows else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _HEADS[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spec = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words_in(spec, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return spec.tip or None
            case Qt.ItemDataRole.FontRole if spec.id in self._changed:
                font = QFont()
                font.setBold(True)
                return font
            case _:
                return None

    def _words_in(self, spec: ActionSpec, column: int) -> str:
        if column == 0:
            return spec.full_label
        if column == _MENU:
            return spec.menu
        keys = keys_of(spec, self._changed)
        return ", ".join(native(k) for k in keys if is_plain(k) == (column == _PLAIN))


def _matching(
    words: str, changed: Mapping[str, tuple[str, ...]]
) -> tuple[ActionSpec, ...]:
    wanted = words.casefold().split()
    return tuple(
        spec
        for spec in ACTIONS
        if not spec.is_list and all(w in _searched(spec, changed) for w in wanted)
    )


def _searched(spec: ActionSpec, changed: Mapping[str, tuple[str, ...]]) -> str:
    keys = " ".join(map(native, keys_of(spec, changed)))
    return f"{spec.full_label} {spec.menu} {keys}".casefold()
