"""One menu's actions on the sheet of shortcuts, each with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.actions import native, shortcuts_for
from desktop.modes import STORY_MODES, Mode
from desktop.widgets.labels import SectionHead

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.actions import ActionSpec


class ShortcutGroup(QWidget):
    """A head and a row for each action.

    Args:
        menu: The menu the actions stand in.
        actions: The actions, in the order of the menu.
        changed: The keys the author gave to actions instead of their own, by id.
        mode: The mode whose keys are shown.
        parent: The widget it stands in.
    """

    def __init__(
        self,
        menu: str,
        actions: Sequence[ActionSpec],
        changed: Mapping[str, tuple[str, ...]],
        mode: Mode,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._menu = menu
        self._rows = [_Row(spec, changed, mode, self) for spec in actions]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 22)
        column.setSpacing(0)
        head = SectionHead(menu, self)
        head.setContentsMargins(0, 0, 0, 6)
        column.addWidget(head)
        for row in self._rows:
            column.addWidget(row)

    def show_matching(self, words: str) -> bool:
        """Show only the rows that have ``words``; return whether any has.

        Words are looked for in names and keys; those of the menu's name match all.
        """
        wanted = words.casefold().split()
        shown = [row.matches(wanted, self._menu) for row in self._rows]
        for row, is_shown in zip(self._rows, shown, strict=True):
            row.setVisible(is_shown)
        self.setVisible(any(shown))
        return any(shown)


class _Row(QWidget):
    """The name of an action and its keys."""

    def __init__(
        self,
        spec: ActionSpec,
        changed: Mapping[str, tuple[str, ...]],
        mode: Mode,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        keys = list(map(native, shortcuts_for(spec, changed, mode)))
        instead = "no key" if mode in spec.modes else _elsewhere(spec, mode)
        self._words = " ".join([spec.full_label, *keys]).casefold()
        name = _label(spec.full_label, "action" if keys else "absent", self)
        name.setAccessibleName(f"{spec.full_label}: {', '.join(keys) or instead}")
        name.setToolTip(spec.tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(5)
        row.addWidget(name, stretch=1)
        for key in keys:
            row.addWidget(_label(key, "key", self))
        if not keys:
            row.addWidget(_label(instead, "absent", self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def matches(self, wanted: Sequence[str], menu: str) -> bool:
        words = f"{self._words} {menu.casefold()}"
        return all(word in words for word in wanted)


def _label(words: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label


def _elsewhere(spec: ActionSpec, mode: Mode) -> str:
    """Return where an action can be called, seen from a ``mode`` where it cannot."""
    if mode is Mode.WELCOME:
        return "with a story open"
    return "in " + " and ".join(m.label for m in STORY_MODES if m in spec.modes)
