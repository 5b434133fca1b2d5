"""The notes by kind: rows to be switched on and off as a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.appearance.fonts import line_height
from desktop.value import value
from desktop.widgets.labels import plain_tip
from desktop.widgets.row_list import INSET, paint_background
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from desktop.annotations.kinds import Colour, Kind
    from desktop.appearance.theme import Theme

_LEAD = 8
"""Above and below the words of a row together, in pixels."""

_CHIP = QSize(7, 18)
_WORDS_START = 23


@value
class KindRow:
    """A kind of note, and how many notes are of it.

    Attributes:
        kind: Which kind.
        label: Its name, as the author reads it.
        count: How many notes of the kind there are.
        colour: Of its chip; None draws an empty one.
    """

    kind: Kind
    label: str
    count: int
    colour: Colour | None = None


class KindRows(QWidget):
    """A row for each kind of note; none switched on means all of them.

    Signals:
        changed: A row was switched on or off.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def show_kinds(self, kinds: Sequence[KindRow]) -> None:
        """Show ``kinds``; those that were switched on stay so."""
        if [row.kind for row in kinds] != [row.shown.kind for row in self._rows]:
            self._make_rows(kinds)
        for row, kind in zip(self._rows, kinds, strict=True):
            row.show_kind(kind)

    def show_chosen(self, kinds: AbstractSet[Kind]) -> None:
        """Switch on exactly the rows of ``kinds``."""
        with QSignalBlocker(self):
            for row in self._rows:
                row.setChecked(row.shown.kind in kinds)

    def chosen(self) -> frozenset[Kind]:
        """Return the kinds that are switched on."""
        return frozenset(row.shown.kind for row in self._rows if row.isChecked())

    def buttons(self) -> list[QWidget]:
        """Return the buttons of the kinds, in order."""
        return list(self._rows)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for row in self._rows:
            row.theme = theme
            row.update()

    def _make_rows(self, kinds: Sequence[KindRow]) -> None:
        chosen = self.chosen()
        for old in self._rows:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [_Row(kind, self._theme, self) for kind in kinds]
        self.show_chosen(chosen)
        for row in self._rows:
            self._layout.addWidget(row)
            row.toggled.connect(self._on_toggled)

    def _on_toggled(self) -> None:
        self.changed.emit()


class _Row(QAbstractButton):
    """One kind: its chip, its name, its count."""

    def __init__(self, shown: KindRow, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = shown
        self.theme = theme
        self.setCheckable(True)
        # A click must not take the caret out of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_kind(self, shown: KindRow) -> None:
        self.shown = shown
        self.setAccessibleName(
            translate("{kind}, {count}", kind=shown.label, count=grouped(shown.count))
        )
        tip = translate("Show only notes of this kind: {kind}", kind=shown.label)
        self.setToolTip(plain_tip(tip))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, line_height(self.font()) + _LEAD)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(
            painter,
            self.rect(),
            self.theme,
            is_chosen=self.isChecked(),
            is_hovered=self.underMouse(),
            has_keys=self.hasFocus(),
        )
        self._paint_chip(painter)
        room = self.rect().adjusted(_WORDS_START, 0, -INSET, 0)
        middle, count = Qt.AlignmentFlag.AlignVCenter, grouped(self.shown.count)
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, count)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(room, middle, self.shown.label)

    def _paint_chip(self, painter: QPainter) -> None:
        colour = self.shown.colour
        chip = QRectF(0, 0, _CHIP.width(), _CHIP.height())
        chip.moveTop((self.height() - chip.height()) / 2)
        chip.moveLeft(INSET)
        painter.setPen(Qt.PenStyle.NoPen)
        if colour is None:
            painter.setPen(QColor(self.theme.line))
            chip.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setBrush(QColor(self.theme.washes[colour.value]))
        painter.drawRoundedRect(chip, 2, 2)
