"""The menus of a window, made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import ACTIONS, MENUS, ActionSpec, shortcuts_for

Command = Callable[[], object]


class Menus(QObject):
    """Every action of one window, in menus, with keys that follow the mode.

    Signals:
        chosen: The author called an action; carries its id.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.menu = QMenu(window)
        self.menu.setAccessibleName("Menu")
        self.lists: dict[str, QMenu] = {}
        self._actions: dict[str, QAction] = {}
        self._menus: dict[tuple[str, str], QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        for name in MENUS:
            self._menus[name, ""] = self.menu.addMenu(name)
        for spec in ACTIONS:
            self._add(spec, window)

    def action(self, name: str) -> QAction:
        """Return the action with that id.

        Raises:
            KeyError: If there is no such action.
        """
        return self._actions[name]

    def show_mode(self, mode: str, shortcuts: Mapping[str, tuple[str, ...]]) -> None:
        """Enable what can be done in ``mode``, with the keys it has there."""
        for spec in ACTIONS:
            action = self._actions.get(spec.id)
            if action is None:
                self.lists[spec.id].setEnabled(mode in spec.modes)
                continue
            keys = shortcuts_for(spec, shortcuts, mode)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setEnabled(mode in spec.modes)

    def check(self, name: str, *, is_on: bool = True) -> None:
        """Show a checkable action as on or off, without calling it."""
        self._actions[name].setChecked(is_on)

    def _add(self, spec: ActionSpec, window: QWidget) -> None:
        menu = self._menu_of(spec)
        if spec.separator_before:
            menu.addSeparator()
        if spec.is_list:
            self.lists[spec.id] = menu.addMenu(spec.label)
            return
        action = QAction(spec.label, window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.is_checkable)
        action.setStatusTip(spec.tip)
        action.triggered.connect(self._on_triggered)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(window))
            group.addAction(action)
        menu.addAction(action)
        window.addAction(action)  # so that its keys work while the menu is shut
        self._actions[spec.id] = action

    def _menu_of(self, spec: ActionSpec) -> QMenu:
        key = (spec.menu, spec.submenu)
        if key not in self._menus:
            self._menus[key] = self._menus[spec.menu, ""].addMenu(spec.submenu)
        return self._menus[key]

    def _on_triggered(self) -> None:
        action = self.sender()
        if action is not None:
            self.chosen.emit(action.objectName())
