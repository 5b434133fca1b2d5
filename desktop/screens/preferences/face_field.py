"""The field in which a typeface is chosen: each is shown in itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import CLEAR_FAMILY, EASY_FAMILIES, TEXT_FAMILY
from desktop.widgets.drop_arrow import DropArrow
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from desktop.appearance.theme import Theme

_ROW = 34
_SHOWN = 12
"""Rows that are seen at once."""
_LIST_WIDTH = 400
_SIZE = 18
"""Of the letters of each face, in pixels as all here."""
_INSET = 10
_WORDS = "ferry, 19"
"""What is set beside the name, which may tell little of a face."""

Index = QModelIndex | QPersistentModelIndex


class FaceField(QComboBox):
    """A combo box of typefaces; letters typed in it leave those that have them.

    Signals:
        looked_at: The author looks at a face in the list; carries its name, or that of
            the chosen one when the list is closed.
        face_chosen: The author chose a face; carries its name.
    """

    looked_at = Signal(str)
    face_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrow = DropArrow(self, theme)
        self._chosen = ""
        self._edit = QLineEdit(self)
        self.setLineEdit(self._edit)
        self._edit.setAccessibleName(translate("Typeface"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_SHOWN)
        self.addItems(families())
        self._faces = _Faces(theme, self)
        self.setItemDelegate(self._faces)
        self.view().setMinimumWidth(_LIST_WIDTH)
        self._complete()
        self.activated.connect(self._on_activated)
        self.highlighted.connect(self._on_highlighted)
        self._edit.editingFinished.connect(self._on_finished)

    def show_face(self, family: str) -> None:
        """Show ``family`` as the chosen one, though the system may not have it."""
        self._chosen = family
        if self.findText(family) < 0:
            self.addItem(family)
        self.setCurrentIndex(self.findText(family))
        self.setEditText(family)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._arrow.show_theme(theme)
        self._faces.theme = theme

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._arrow.paint()

    @override
    def hidePopup(self) -> None:
        super().hidePopup()
        self.looked_at.emit(self._chosen)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._edit.selectAll()

    def _complete(self) -> None:
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(_SHOWN)
        self.setCompleter(completer)
        popup = completer.popup()
        assert popup is not None
        popup.setItemDelegate(self._faces)
        popup.setMinimumWidth(_LIST_WIDTH)
        completer.activated.connect(self._choose)
        completer.highlighted.connect(self.looked_at)

    def _on_activated(self, row: int) -> None:
        self._choose(self.itemText(row))

    def _on_highlighted(self, row: int) -> None:
        self.looked_at.emit(self.itemText(row))

    def _on_finished(self) -> None:
        """Take the face whose name was typed, or go back to the chosen one."""
        typed = self._edit.text().strip()
        row = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if row >= 0:
            self._choose(self.itemText(row))
        else:
            self.show_face(self._chosen)
            self.looked_at.emit(self._chosen)

    def _choose(self, family: str) -> None:
        if family and family != self._chosen:
            self.show_face(family)
            self.face_chosen.emit(family)
        self.looked_at.emit(self._chosen)


class _Faces(QStyledItemDelegate):
    """Draws the name of a face in the face itself, with a few letters more."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_LIST_WIDTH, _ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        family = str(index.data())
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.theme.selected))
        room = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        font = QFont(family)
        font.setPixelSize(_SIZE)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, _WORDS)
        left = painter.fontMetrics().horizontalAdvance(_WORDS) + 2 * _INSET
        room.setRight(room.right() - left)
        painter.setPen(QColor(self.theme.text))
        elide = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(family, elide, room.width())
        painter.drawText(room, middle, name)
        painter.restore()


def families() -> list[str]:
    """Return the typefaces to choose from, those Reread brings along first.

    After them come those that readers with dyslexia like, if the system has any.  Those
    without letters, such as signs and emoji, are left out.
    """
    found = (
        family
        for family in QFontDatabase.families()
        if family != TEXT_FAMILY
        and not QFontDatabase.isPrivateFamily(family)
        and QFontDatabase.isSmoothlyScalable(family)
        and _has_letters(family)
    )
    # One from two foundries, which differ by how these write themselves, is one.
    by_name = {family.partition(" [")[0].casefold(): family for family in found}
    head = (CLEAR_FAMILY, *EASY_FAMILIES)
    first = [by_name.pop(n) for n in map(str.casefold, head) if n in by_name]
    return [TEXT_FAMILY, *first, *(by_name[name] for name in sorted(by_name))]


def _has_letters(family: str) -> bool:
    system = QFontDatabase.WritingSystem
    written = set(QFontDatabase.writingSystems(family)) - {system.Any}
    return bool(written) and system.Symbol not in written and "Emoji" not in family
