"""The preferences of the shortcuts: a table to look in, a field to press keys in.

An action's plain keys and its others are changed apart: a plain key takes the place
of the plain ones, any other that of the others.  What is kept are only the actions
whose keys are not their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions.actions import (
    ACTIONS,
    conflicts,
    is_plain,
    keys_of,
    native,
    normal,
    shortcuts_for,
)
from desktop.actions.key_places import kept_meaning, press_of
from desktop.storage.story.story_state import LOCKED
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import plain_label
from desktop.widgets.message_bar import MessageBar
from desktop.wording.translation import listed, translate

if TYPE_CHECKING:
    from desktop.actions.actions import ActionSpec
    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings
    from desktop.widgets.row_list import Index

Keys = Mapping[str, tuple[str, ...]]
"""The keys the author gave to actions instead of their own, by id."""
_HELD_ONLY = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
        Qt.Key(0),
    }
)
_LEAVING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_HEADS = (
    translate("Action"),
    translate("Menu"),
    translate("In Reread"),
    translate("Everywhere"),
)
_MENU, _PLAIN = 1, 2


def with_key(spec: ActionSpec, changed: Keys, key: str) -> Keys:
    """Return the shortcuts once ``key`` calls an action."""
    others = [k for k in keys_of(spec, changed) if is_plain(k) != is_plain(key)]
    return _with(spec, changed, (*others, normal(key)))


def without_keys(spec: ActionSpec, changed: Keys) -> Keys:
    """Return the shortcuts once no key calls an action."""
    return _with(spec, changed, ())


def with_own_keys(spec: ActionSpec, changed: Keys) -> Keys:
    """Return the shortcuts once an action has its first keys again."""
    return {name: keys for name, keys in changed.items() if name != spec.id}


def taken_over(spec: ActionSpec, changed: Keys, key: str) -> Keys:
    """Return the shortcuts once ``key`` calls one action and no other beside it."""
    for other in holders(spec, changed, key):
        kept = tuple(k for k in keys_of(other, changed) if k != normal(key))
        changed = _with(other, changed, kept)
    return with_key(spec, changed, key)


def holders(spec: ActionSpec, changed: Keys, key: str) -> list[ActionSpec]:
    """Return the other actions ``key`` calls where and when it would call ``spec``."""
    modes = spec.modes & LOCKED if is_plain(key) else spec.modes
    return [
        other
        for other in ACTIONS
        if other.id != spec.id
        and other.moment is spec.moment
        and any(normal(key) in shortcuts_for(other, changed, m) for m in modes)
    ]


def objection(spec: ActionSpec, key: str) -> str | None:
    """Return why ``key`` can never call an action, as a sentence; None if it can."""
    if is_plain(key) and not spec.modes & LOCKED:
        return translate(
            "{key} alone would type in the story. Hold Ctrl or Alt with it, or take a "
            "function key.",
            key=native(key),
        )
    return None


def _with(spec: ActionSpec, changed: Keys, keys: tuple[str, ...]) -> Keys:
    rest = with_own_keys(spec, changed)
    is_own = sorted(keys) == sorted(keys_of(spec, {}))
    return rest if is_own else {**rest, spec.id: keys}


class KeyField(QLineEdit):
    """Reports the keys pressed in it; Tab and Esc leave it.

    Signals:
        key_pressed: Keys were pressed together; carries their portable text.
        left: The author thought better of it.
    """

    key_pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(translate("Press the new keys here"))
        self.setAccessibleName(translate("New keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # An input method would swallow the keys that begin a composition.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    @override
    def event(self, event: QEvent) -> bool:
        # What is pressed here must not call the action it is meant for.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _HELD_ONLY:
            event.accept()
        elif key in _LEAVING:
            event.ignore()
        elif key == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            self.key_pressed.emit(pressed(event))


def pressed(event: QKeyEvent) -> str:
    """Return the keys of ``event`` as portable text, such as ``Ctrl+Alt+N``.

    Shift counts only where it does not merely reach the symbol that was typed: on
    one keyboard ``?`` needs it, on the next it does not.  A letter of another script is
    the Latin one in its place.
    """
    held = Qt.KeyboardModifier
    counted = held.ControlModifier | held.AltModifier | held.MetaModifier
    typed = event.text()
    is_symbol = typed.isprintable() and not typed.isalnum() and not typed.isspace()
    if not typed or not is_symbol:
        counted |= held.ShiftModifier
    key, modifiers = kept_meaning(press_of(event))
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab.value
    sequence = QKeySequence(key | (modifiers & counted).value)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


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
            return translate(spec.menu)
        keys = keys_of(spec, self._changed)
        shown = (native(k) for k in keys if is_plain(k) == (column == _PLAIN))
        return ", ".join(dict.fromkeys(shown))


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
    return f"{spec.full_label} {translate(spec.menu)} {keys}".casefold()


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
        self._filter.setPlaceholderText(translate("Find by name or key"))
        self._filter.setAccessibleName(translate("Find an action by name or key"))
        self._filter.setClearButtonEnabled(True)
        self._table = ShortcutTable(self)
        self._view = _view(self._table, self)
        self._message = MessageBar(theme, self)
        self._chosen = plain_label(self)
        self._field = KeyField(self)
        self._none = dialog_button(translate("No keys"), self)
        self._reset = dialog_button(translate("Reset"), self)
        self._reset_all = dialog_button(translate("Reset all"), self)
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
            self._message.show_message(
                translate(
                    "{key} would call {actions}, so it calls neither.",
                    key=native(conflict.key),
                    actions=_listed(conflict.actions),
                )
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
            self._offer_key(spec, key, others)
        else:
            self._prefer(with_key(spec, self._changed, key))

    def _offer_key(
        self, spec: ActionSpec, key: str, others: Sequence[ActionSpec]
    ) -> None:
        words = translate(
            "{key} already calls {actions}. Nothing was changed.",
            key=native(key),
            actions=_listed(others),
        )
        take = translate("Use it for “{action}” instead", action=_name(spec))
        self._message.show_message(words, [(take, partial(self._take_over, spec, key))])

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
            translate("All shortcuts are as they were at first."),
            [(translate("Undo"), partial(self._prefer, before))],
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
    view.setAccessibleName(translate("Actions and their keys"))
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
        words = _widest(view, table, column)
        head.resizeSection(column, max(width, words, head.sectionSizeHint(column)))
    return view


_LOOKED_AT = 8
"""Rows of the longest words that Qt is asked of: signs of other fonts differ a bit."""


def _widest(view: QTableView, table: ShortcutTable, column: int) -> int:
    """Return how wide the widest words of a column are, also of rows that are not seen.

    Qt would ask eight things of each row for that.
    """
    wide = view.fontMetrics().horizontalAdvance
    indexes = (table.index(row, column) for row in range(table.rowCount()))
    longest = sorted(indexes, key=lambda index: wide(str(index.data() or "")))[
        -_LOOKED_AT:
    ]
    return max((view.sizeHintForIndex(index).width() for index in longest), default=0)


def _name(spec: ActionSpec) -> str:
    return spec.full_label.removesuffix("…")


def _listed(actions: Sequence[ActionSpec]) -> str:
    return listed([translate("“{action}”", action=_name(each)) for each in actions])
