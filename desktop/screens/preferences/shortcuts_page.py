"""The preferences of the shortcuts: a table to look in, a field to press keys in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import native
from desktop.key_conflicts import conflicts
from desktop.screens.preferences.key_field import KeyField
from desktop.screens.preferences.new_keys import (
    holders,
    objection,
    taken_over,
    with_key,
    with_own_keys,
    without_keys,
)
from desktop.screens.preferences.shortcut_table import ShortcutTable
from desktop.widgets.keyboard import WordField
from desktop.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from desktop.actions import ActionSpec
    from desktop.appearance.theme import Theme
    from desktop.screens.preferences.new_keys import Keys
    from desktop.storage.settings import Settings


class ShortcutsPage(QWidget):
    """All actions and their keys; the chosen one's can be changed below the table.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._changed: Keys = {}
        self._filter = WordField(self)
        self._filter.setPlaceholderText("Find by name or key")
        self._filter.setAccessibleName("Find an action by name or key")
        self._filter.setClearButtonEnabled(True)
        self._table = ShortcutTable(self)
        self._view = _view(self._table, self)
        self._message = MessageBar(theme, self)
        self._chosen = QLabel(self)
        self._chosen.setTextFormat(Qt.TextFormat.PlainText)
        self._field = KeyField(self)
        self._none = _button("No keys", self)
        self._reset = _button("Reset", self)
        self._reset_all = _button("Reset all", self)
        self._lay_out()
        self.show_settings(settings)
        self._connect()
        self._view.selectRow(0)
        self._show_old_conflict()

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        self._changed = settings.shortcuts
        self._table.show_shortcuts(self._changed)
        self._show_chosen()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._message.show_theme(theme)

    def _lay_out(self) -> None:
        self._chosen.setMinimumWidth(190)
        below = QHBoxLayout()
        below.addWidget(self._chosen)
        below.addWidget(self._field, stretch=1)
        below.addWidget(self._none)
        below.addWidget(self._reset)
        above = QHBoxLayout()
        above.addWidget(self._filter, stretch=1)
        above.addWidget(self._reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(self._view, stretch=1)
        layout.addWidget(self._message)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_filter_changed)
        self._view.activated.connect(self._on_action_activated)
        self._view.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self._field.key_pressed.connect(self._on_key_pressed)
        self._field.left.connect(self._view.setFocus)
        self._none.clicked.connect(self._on_none_clicked)
        self._reset.clicked.connect(self._on_reset_clicked)
        self._reset_all.clicked.connect(self._on_reset_all_clicked)

    def _action(self) -> ActionSpec | None:
        index = self._view.currentIndex()
        return self._table.action_at(index.row()) if index.isValid() else None

    def _show_chosen(self) -> None:
        spec = self._action()
        self._chosen.setText(spec.full_label if spec else "")
        for part in (self._field, self._none):
            part.setEnabled(spec is not None)
        self._reset.setEnabled(spec is not None and spec.id in self._changed)
        self._reset_all.setEnabled(bool(self._changed))

    def _show_old_conflict(self) -> None:
        """Name a key that calls two actions, as a file edited by hand may have it."""
        for conflict in conflicts(self._changed)[:1]:
            names = " and ".join(_quoted(spec) for spec in conflict.actions)
            self._message.show_message(
                f"{native(conflict.key)} would call {names}, so it calls neither."
            )

    def _prefer(self, changed: Keys) -> None:
        self._message.dismiss()
        self.preferred.emit("shortcuts", changed)

    def _on_key_pressed(self, key: str) -> None:
        spec = self._action()
        if spec is None:
            return
        refused = objection(spec, key)
        others = holders(spec, self._changed, key)
        if refused:
            self._message.show_message(refused)
        elif others:
            names = " and ".join(map(_quoted, others))
            take = partial(self._take_over, spec, key)
            self._message.show_message(
                f"{native(key)} already calls {names}. Nothing was changed.",
                [(f"Use it for {_quoted(spec)} instead", take)],
            )
        else:
            self._prefer(with_key(spec, self._changed, key))

    def _take_over(self, spec: ActionSpec, key: str) -> None:
        self._prefer(taken_over(spec, self._changed, key))

    def _on_none_clicked(self) -> None:
        if spec := self._action():
            self._prefer(without_keys(spec, self._changed))

    def _on_reset_clicked(self) -> None:
        spec = self._action()
        if spec is None:
            return
        # One of its own keys may have been given to another action meanwhile.
        changed = with_own_keys(spec, self._changed)
        self._prefer(changed)
        self._show_old_conflict()

    def _on_reset_all_clicked(self) -> None:
        before = self._changed
        self._prefer({})
        self._message.show_message(
            "All shortcuts are as they were at first.",
            [("Undo", partial(self._prefer, before))],
        )

    def _on_filter_changed(self, words: str) -> None:
        spec = self._action()
        self._table.show_matching(words)
        row = self._table.row_of(spec) if spec else None
        self._view.selectRow(row or 0)
        self._show_chosen()

    def _on_row_chosen(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._message.dismiss()
        self._show_chosen()

    def _on_action_activated(self, _index: QModelIndex) -> None:
        self._field.setFocus()


def _view(table: ShortcutTable, parent: QWidget) -> QTableView:
    view = QTableView(parent)
    view.setModel(table)
    view.setAccessibleName("Actions and their keys")
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(27)
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setSectionsClickable(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in ((1, 70), (2, 110), (3, 190)):
        head.resizeSection(column, width)
    return view


def _button(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setAutoDefault(False)
    return button


def _quoted(spec: ActionSpec) -> str:
    return f"“{spec.full_label.removesuffix('…')}”"
