"""The windows of help: every action and its keys on one sheet, and what Reread is."""

from __future__ import annotations

from itertools import accumulate, combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions.actions import ACTIONS, MENUS, native, shortcuts_for
from desktop.appearance.fonts import text_font
from desktop.storage.story.story_state import STORY_MODES, Mode
from desktop.version import VERSION
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import SectionHead, plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.translation import listed, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.actions.actions import ActionSpec

_COLUMN = 310
"""The least width of a column, in pixels."""
_GAP = 36
"""Between two columns, in pixels."""
_EDGE = 28
"""At the left and the right of the sheet, in pixels."""
_NARROWEST = 560
"""The window, where the longest name and all its keys have just room, in pixels."""
_SIZE = QSize(1180, 780)
_FIRST = {Mode.COMPARE: ("Compare", "Go")}
"""The menus whose keys come first, where those that mark cannot be called."""
_MARKING = ("Mark", "Note", "Reread", "Lens", "Go", "Edit")
"""The menus in their order, before all others: what one is here for comes first."""
_MODES = {
    Mode.WELCOME: translate("Before a story is open"),
    Mode.UNREADABLE: translate("While a story cannot be opened"),
    Mode.REREAD: translate("While rereading, plain keys are marks"),
    Mode.REVISE: translate("While revising, plain keys type"),
    Mode.COMPARE: translate("While comparing, plain keys go through the changes"),
    Mode.ALL_NOTES: translate("In the table of all notes, keys change what is chosen"),
}


class AboutDialog(QDialog):
    """A few words on the app, and a button to be done with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("About Reread"))
        title = plain_label(self, words="Reread", wraps=True)
        title.setFont(text_font(size=20))
        title.setStyleSheet("font-size: 26px")
        close = QPushButton(translate("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 24)
        layout.setSpacing(10)
        layout.addWidget(title)
        for words in _sentences():
            layout.addWidget(plain_label(self, words=words, wraps=True))
        layout.addSpacing(8)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(420)


def _sentences() -> tuple[str, ...]:
    return (
        translate("Version {version}", version=VERSION),
        translate(
            "Reread a story with a pencil in hand. Your text stays a plain file; your "
            "notes lie beside it, and stay on their passages while you revise."
        ),
        translate(
            "Free software under the MIT licence. No account, nothing sent anywhere."
        ),
    )


def in_columns(heights: Sequence[int], count: int) -> list[int]:
    """Return the column of each group, none out of order.

    Args:
        heights: The heights of the groups, in pixels, in their order.
        count: How many columns there may be, at least one.
    """
    sums = list(accumulate(heights, initial=0))
    limits = sorted({end - start for start, end in combinations(sums, 2)})
    for limit in limits:
        columns = _filled(heights, limit)
        if columns[-1] < count and max(heights) <= limit:
            return columns
    return []


def _filled(heights: Sequence[int], limit: int) -> list[int]:
    """Return the column of each group if columns are filled up to ``limit``."""
    columns, column, used = [], 0, 0
    for height in heights:
        if used and used + height > limit:
            column, used = column + 1, 0
        used += height
        columns.append(column)
    return columns


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
        self.setAccessibleName(menu)
        self._rows = [_KeysRow(spec, changed, mode, self) for spec in actions]
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
            _show(row, is_shown=is_shown)
        _show(self, is_shown=any(shown))
        return any(shown)


class _KeysRow(QWidget):
    """The name of an action and its keys."""

    def __init__(
        self,
        spec: ActionSpec,
        changed: Mapping[str, tuple[str, ...]],
        mode: Mode,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        # Two keys end a line, and both are called Enter.
        keys = list(dict.fromkeys(map(native, shortcuts_for(spec, changed, mode))))
        is_here = mode in spec.modes
        instead = translate("no key") if is_here else _elsewhere(spec, mode)
        self._words = " ".join([spec.full_label, *keys]).casefold()
        name = plain_label(self, "action" if keys else "absent", spec.full_label)
        when = spec.moment.told if keys else ""
        called = ", ".join(filter(None, (", ".join(keys) or instead, when)))
        name.setAccessibleName(
            translate("{action}: {keys}", action=spec.full_label, keys=called)
        )
        name.setToolTip(spec.tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(5)
        row.addWidget(name, stretch=1)
        if when:
            row.addWidget(plain_label(self, "absent", when))
        for key in keys:
            row.addWidget(plain_label(self, "key", key))
        if not keys:
            row.addWidget(plain_label(self, "absent", instead))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def matches(self, wanted: Sequence[str], menu: str) -> bool:
        words = f"{self._words} {menu.casefold()}"
        return all(word in words for word in wanted)


def _show(widget: QWidget, *, is_shown: bool) -> None:
    # Qt takes long over showing what is shown, or will be with what it stands in.
    if widget.isHidden() == is_shown:
        widget.setVisible(is_shown)


def _elsewhere(spec: ActionSpec, mode: Mode) -> str:
    """Return where an action can be called, seen from a ``mode`` where it cannot."""
    if mode is Mode.WELCOME:
        return translate("with a story open")
    modes = [each.label for each in STORY_MODES if each in spec.modes]
    return translate("in {modes}", modes=listed(modes))


class ShortcutSheet(QDialog):
    """Lists the keys of the mode the window is in, and finds them by name or key.

    Signals:
        change_requested: The author wants to change a shortcut.
    """

    change_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Keyboard shortcuts"))
        self.resize(fitting_size(self, _SIZE))
        self.setMinimumWidth(_NARROWEST)
        self._groups: list[ShortcutGroup] = []
        self._mode = plain_label(self, "mode")
        self._filter = WordField(self)
        self._filter.setPlaceholderText(translate("Find by name or key"))
        self._filter.setAccessibleName(translate("Find a shortcut by name or key"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter_changed)
        nothing = translate("No action or key is called that.")
        self._nothing = plain_label(self, "absent", nothing)
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
            ShortcutGroup(translate(menu), actions, changed, mode, self._sheet.widget())
            for menu in dict.fromkeys((*_FIRST.get(mode, _MARKING), *MENUS))
            if (actions := [a for a in ACTIONS if a.menu == menu and not a.is_list])
        ]
        self._show_matching()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_matching()

    def _lay_out(self) -> None:
        change = dialog_button(translate("Change…"), self, self.change_requested)
        change.setAccessibleName(translate("Change shortcuts"))
        self._filter.setFixedWidth(260)
        top = QHBoxLayout()
        top.addWidget(self._mode, stretch=1)
        top.addWidget(self._filter)
        top.addWidget(change)
        within = QWidget(self._sheet)
        rows = QVBoxLayout(within)
        rows.setContentsMargins(_EDGE, 8, _EDGE, 8)
        rows.addWidget(self._nothing)
        rows.addLayout(self._columns)
        rows.addStretch()
        self._columns.setSpacing(_GAP)
        self._sheet.setWidget(within)
        self._sheet.setWidgetResizable(True)
        self._sheet.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet.setAccessibleName(translate("Shortcuts"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        top.setContentsMargins(_EDGE, 22, _EDGE, 0)
        layout.addLayout(top)
        layout.addWidget(self._sheet, stretch=1)

    def _show_matching(self) -> None:
        words = self._filter.text()
        shown = [group for group in self._groups if group.show_matching(words)]
        self._nothing.setVisible(not shown)
        self._empty_columns()
        if not shown:
            return
        places = self._places(shown)
        columns = [QVBoxLayout() for _ in range(max(places) + 1)]
        for group, place in zip(shown, places, strict=True):
            columns[place].addWidget(group)
        for column in columns:
            column.setSpacing(0)
            column.addStretch()
            self._columns.addLayout(column, stretch=1)

    def _places(self, shown: Sequence[ShortcutGroup]) -> list[int]:
        """Return the column of each group, of as many as there is room for."""
        room = self.width() - 2 * _EDGE - self._sheet.verticalScrollBar().width() + _GAP
        heights = [group.sizeHint().height() for group in shown]
        widths = [group.minimumSizeHint().width() for group in shown]
        for count in range(max(1, room // (_COLUMN + _GAP)), 1, -1):
            places = in_columns(heights, count)
            columns = range(max(places) + 1)
            widest = (
                max(w for w, place in zip(widths, places, strict=True) if place == each)
                for each in columns
            )
            if sum(max(width, _COLUMN) + _GAP for width in widest) <= room:
                return places
        return [0] * len(shown)

    def _empty_columns(self) -> None:
        while column := self._columns.takeAt(0):
            layout = column.layout()
            while layout is not None and layout.takeAt(0):
                pass  # The groups themselves stay.

    def _on_filter_changed(self, _words: str) -> None:
        self._show_matching()
