"""What stands above the table: its name, the search, the filters, a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from desktop.appearance.fonts import ui_font
from desktop.appearance.icons import icon
from desktop.screens.all_notes.note_table import TableFilter
from desktop.screens.all_notes.table_buttons import FilterPill
from desktop.widgets.keyboard import ENTER, WordField
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.appearance.theme import Theme
    from desktop.screens.all_notes.note_table import NoteTable
    from desktop.screens.all_notes.row_painting import TableStyle

SIDE = 24
"""Left and right of what stands above and below the table, in pixels."""
_HEIGHT, _FILTERS_HEIGHT = 56, 46
_FIELD_WIDTH, _LEAST_FIELD = 280, 90
_ICON = 15
_ENDING = (*ENTER, Qt.Key.Key_Down, Qt.Key.Key_Escape)
"""The keys with which one goes from the field to the table; Esc looks for nothing."""


class TableSearchField(WordField):
    """Where the author types what to look for.

    Signals:
        left: The author is done here and wants to the table.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = ""
        self.setPlaceholderText(translate("Search passages and words"))
        self.setAccessibleName(translate("Search all notes"))
        self.setClearButtonEnabled(True)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme, self._icon = theme, icon("search", theme.quiet)
        self.update()

    def show_size(self, style: TableStyle) -> None:
        """Be as large as the rest of the table."""
        self._side, self._style = style.scaled(_ICON), style
        self.setTextMargins(style.scaled(_ICON + 5), 0, 0, 0)
        self.setFixedHeight(style.scaled(31))
        self.setMinimumWidth(style.scaled(_LEAST_FIELD))
        self.setMaximumWidth(style.scaled(_FIELD_WIDTH))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.maximumHeight())

    def show_key(self, key: str) -> None:
        """Name the key that leads here, as long as nothing is typed."""
        self._key = key
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(0, 0, self._side, self._side)
        place.moveCenter(self.rect().center())
        place.moveLeft(round(0.6 * self._side))
        self._icon.paint(painter, place)
        if self._key and not (self.text() or self.hasFocus()):
            self._paint_key(painter)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        theme, scaled = self._theme, self._style.scaled
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(scaled(11)))
        wide = painter.fontMetrics().horizontalAdvance(self._key) + scaled(9)
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if self.textMargins().left() + hint + wide + scaled(24) > self.width():
            return
        place = QRect(0, 0, wide, scaled(16))
        place.moveCenter(self.rect().center())
        place.moveRight(self.width() - scaled(9))
        painter.setPen(QColor(theme.edge))
        painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._key)

    @override
    def event(self, event: QEvent) -> bool:
        is_shortcut = event.type() is QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and event.key() in _ENDING:
            event.accept()  # or the window's own Esc would come first
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENDING:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        self.left.emit()


class TableTop(QFrame):
    """The bar at the top.

    Signals:
        words_changed: The author looks for something else; carries the words.
        export_wanted: The author wants all that is listed in a file.
    """

    words_changed = Signal(str)
    export_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = plain_label(self, "name", translate("All notes"))
        self._title = ElidedLabel(self)
        self._title.setObjectName("title")
        self.field = TableSearchField(theme, self)
        self.field.textChanged.connect(self.words_changed)
        self.export = QPushButton(translate("Export…"), self)
        self.export.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.export.setAutoDefault(False)
        self.export.clicked.connect(self.export_wanted)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._name)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self.field)
        row.addWidget(self.export)

    def show_title(self, title: str) -> None:
        """Say whose notes these are."""
        self._title.show_text(title)

    def show_style(self, style: TableStyle, side: int) -> None:
        """Draw in that type and these colours; ``side`` is free at either end."""
        self.field.show_theme(style.theme)
        self.field.show_size(style)
        self.export.setIcon(icon("share", style.theme.text))
        self.export.setIconSize(QSize(style.scaled(_ICON), style.scaled(_ICON)))
        self.setFixedHeight(style.scaled(_HEIGHT))
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(style.scaled(14))


class FilterRow(QWidget):
    """The filters, and how many notes they leave.

    Signals:
        filter_changed: Other notes are wanted; carries the ``TableFilter``.
    """

    filter_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._filter = TableFilter()
        words = {
            "kinds": (translate("Any kind"), translate("Kind")),
            "states": (translate("Any state"), translate("State")),
            "tags": (translate("Any tag"), translate("Tag")),
            "scenes": (translate("All scenes"), translate("Scene")),
            "makers": (translate("Everybody"), translate("By")),
        }
        self.pills = {
            side: FilterPill(nothing, name, theme, self)
            for side, (nothing, name) in words.items()
        }
        self._count = plain_label(self, "count")
        self._row = row = QHBoxLayout(self)
        for pill in self.pills.values():
            row.addWidget(pill)
        row.addStretch(1)
        row.addWidget(self._count)
        self._connect()

    def _connect(self) -> None:
        for pill in self.pills.values():
            pill.changed.connect(self._on_changed)

    @property
    def wanted(self) -> TableFilter:
        """Which notes are wanted."""
        return self._filter

    def show_table(self, table: NoteTable) -> None:
        """Offer what there is in ``table`` from now on."""
        asked = {
            "kinds": table.kinds,
            "states": table.states,
            "tags": table.tags,
            "scenes": table.scenes,
            "makers": table.makers,
        }
        for side, pill in self.pills.items():
            pill.values = asked[side]

    def refresh(self) -> None:
        """Ask for nothing any more that there is not."""
        for pill in self.pills.values():
            pill.refresh()
        self._filter = self._asked()

    def show_count(self, shown: int, total: int, open_: int) -> None:
        """Say how many notes are listed, of how many, and how many are open."""
        if shown == total:
            told = translate_count("{count} note", "{count} notes", shown)
        else:
            told = translate_count(
                "{shown} of {count} note",
                "{shown} of {count} notes",
                total,
                shown=grouped(shown),
            )
        still = translate_count("{count} open", "{count} open", open_)
        self._count.setText(translate("{notes} · {open}", notes=told, open=still))
        self._fit()

    def show_style(self, style: TableStyle, side: int) -> None:
        """Draw in that type and these colours; ``side`` is free at either end."""
        for pill in self.pills.values():
            pill.show_theme(style.theme)
        self.setFixedHeight(style.scaled(_FILTERS_HEIGHT))
        self._row.setContentsMargins(side, style.scaled(8), side, 0)
        self._row.setSpacing(style.scaled(8))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the count out where there is no room for it."""
        self._count.show()
        if self._row.sizeHint().width() > self.width():
            self._count.hide()

    def _on_changed(self) -> None:
        self._filter = self._asked()
        self.filter_changed.emit(self._filter)

    def _asked(self) -> TableFilter:
        return TableFilter(**{side: pill.chosen for side, pill in self.pills.items()})
